"""The first frame of the app over a large database, and the first with what the data says, against an empty
Qt Quick window in the same run."""
import json
import os
import statistics
import subprocess
import time

from processes import Failed, resident_mb

RUNS = 7


def _start(command, environment):
    return time.monotonic(), subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                              env=environment, text=True)


def _until(started, line):
    """Seconds from the start of a process until it says a line."""
    start, process = started
    for said in process.stdout:
        if line in said:
            return time.monotonic() - start
    raise Failed(f"it ended before it said \"{line}\"")


def _stop(process):
    process.stdin.close()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        raise Failed("a window did not close") from None


def _fill(command, environment, records):
    """A new person on this device, through the first start as anybody would, with many promises."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True)

    def ask(do, **words):
        process.stdin.write(json.dumps({"do": do, **words}) + "\n")
        process.stdin.flush()
        for line in process.stdout:
            answer = json.loads(line)
            if "event" not in answer:
                if not answer.get("ok"):
                    raise Failed(f"{do} {words}: {answer.get('error')}")
                return

    for name in ("Commencer", "Mentoré : je veux avancer", "Pas encore", "Prendre confiance"):
        ask("await", name=name)
        ask("press", name=name)
    ask("await", name="Comment t’appelles-tu ?")
    ask("type", text="Inès Moreau")
    for name in ("Continuer", "Plus tard"):
        ask("await", name=name)
        ask("press", name=name)
    ask("await", name="Bonjour *")
    ask("fill", records=records)
    _stop(process)


def first_frame(build, folder):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    empty = [str(build / "tests/bench/cordee-empty-window")]
    app = [str(build / "tests/demo/cordee-demo"), "--data", f"{folder}/app", "--server", "none", "--language", "fr",
           "--size", "390x844"]
    _fill(app, environment, 20_000)
    empties, apps, contents, memory = [], [], [], 0.0
    for _ in range(RUNS):
        started = _start(empty, environment)
        empties.append(_until(started, "first frame"))
        _stop(started[1])
        started = _start(app, environment)
        apps.append(_until(started, "first frame"))
        contents.append(_until(started, "content"))
        memory = max(memory, resident_mb(started[1].pid))
        _stop(started[1])
    median = {name: statistics.median(took) * 1e3
              for name, took in (("app_ms", apps), ("empty_ms", empties), ("content_ms", contents))}
    return {"first_frame": {**median, "ratio": median["app_ms"] / median["empty_ms"]}, "app_mb": memory}
