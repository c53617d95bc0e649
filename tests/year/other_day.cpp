// Preloaded into a process: its wall clock tells another day. CORDEE_OTHER_DAY holds the seconds to
// add; a value that is no number ends the process at once. Clocks that only measure are left alone,
// so that no wait grows longer.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <sys/time.h>

namespace {

time_t offset() {
    static const time_t seconds = [] {
        const char* const said = std::getenv("CORDEE_OTHER_DAY");
        char* end = nullptr;
        const long long value = said != nullptr ? std::strtoll(said, &end, 10) : 0;
        if (said == nullptr || end == said || *end != '\0') {
            std::fputs("CORDEE_OTHER_DAY takes a number of seconds\n", stderr);
            std::_Exit(2);
        }
        return static_cast<time_t>(value);
    }();
    return seconds;
}

using ReadClock = int (*)(clockid_t, timespec*);

int readClock(clockid_t clock, timespec* now) {
    static const auto real = reinterpret_cast<ReadClock>(dlsym(RTLD_NEXT, "clock_gettime"));
    if (real == nullptr) {
        errno = ENOSYS;
        return -1;
    }
    return real(clock, now);
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec* now) noexcept {
    const int failed = readClock(clock, now);
    if (failed == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += offset();
    return failed;
}

int gettimeofday(timeval* now, void*) noexcept {
    timespec precise{};
    if (clock_gettime(CLOCK_REALTIME, &precise) != 0) return -1;
    now->tv_sec = precise.tv_sec;
    now->tv_usec = precise.tv_nsec / 1000;
    return 0;
}

time_t time(time_t* now) noexcept {
    timespec precise{};
    if (clock_gettime(CLOCK_REALTIME, &precise) != 0) return -1;
    if (now != nullptr) *now = precise.tv_sec;
    return precise.tv_sec;
}
}
