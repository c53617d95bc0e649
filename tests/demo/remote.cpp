#include "tests/demo/remote.h"

#include "app/records/convert.h"
#include "model/cordee_model.h"
#include "tests/demo/accessible.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QQmlContext>
#include <QQmlExpression>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

namespace cordee::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMs = 20;

QJsonObject outcome(bool ok, const QString& error = {}) {
    QJsonObject answer{{u"ok"_s, ok}};
    if (!error.isEmpty()) answer.insert(u"error"_s, error);
    return answer;
}

} // namespace

Remote::Remote(app::App& app, QQuickWindow& window)
    : app_(app)
    , window_(window)
    , input_(STDIN_FILENO, QSocketNotifier::Read) {
    QAccessible::setActive(true);
    window.requestActivate(); // a bare virtual screen has no window manager to do it
    connect(&input_, &QSocketNotifier::activated, this, &Remote::read);
    connect(
        &window, &QQuickWindow::frameSwapped, this,
        [this] {
            say({{u"event"_s, u"first frame"_s}});
        },
        Qt::SingleShotConnection);
    // The frame after the window was filled shows what the data says.
    connect(&window, &QQuickWindow::frameSwapped, this, [this] {
        if (saidContent_ || !window_.property("filled").toBool()) return;
        saidContent_ = true;
        say({{u"event"_s, u"content"_s}});
    });
}

void Remote::read() {
    char block[65536];
    const ssize_t size = ::read(STDIN_FILENO, block, sizeof block);
    if (size <= 0) return QGuiApplication::quit();
    received_.append(block, size);
    for (qsizetype end = received_.indexOf('\n'); end >= 0; end = received_.indexOf('\n')) {
        const QByteArray line = received_.left(end);
        received_.remove(0, end + 1);
        run(QJsonDocument::fromJson(line).object());
    }
}

void Remote::say(Answer answer) {
    const QByteArray json = QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
    std::fflush(stdout);
}

void Remote::run(const QJsonObject& command) {
    const auto word = [&](const char* key) { return command.value(QLatin1String(key)).toString(); };
    const QString what = word("do");
    if (what == u"await") return await(word("name"), command.value("patience"_L1).toInt(10'000));
    if (what == u"has")
        return say({{u"ok"_s, true}, {u"has"_s, named(window_, word("name")).has_value()}});
    if (what == u"press") return press(word("name"), command.value("nth"_L1).toInt(-1), {});
    if (what == u"still") return say(still());
    if (what == u"resize")
        return resize(command.value("width"_L1).toInt(), command.value("height"_L1).toInt());
    if (what == u"type") return say(type(word("text")));
    if (what == u"key") return say(key(word("keys")));
    if (what == u"shoot") return say(shoot(word("file")));
    if (what == u"names") return say(names());
    if (what == u"status") return say(status());
    if (what == u"fill") return say(fill(command.value("records"_L1).toInt()));
    if (what == u"clipboard")
        return say({{u"ok"_s, true}, {u"text"_s, QGuiApplication::clipboard()->text()}});
    say(outcome(false, u"unknown command"_s));
}

void Remote::await(const QString& name, int patienceMs) {
    if (named(window_, name)) return say(outcome(true));
    if (patienceMs <= 0) return say(outcome(false, u"\"%1\" did not appear"_s.arg(name)));
    QTimer::singleShot(pollMs, this,
                       [this, name, patienceMs] { await(name, patienceMs - pollMs); });
}

// Once it rests: what is still being laid out would be gone from under the finger.
void Remote::press(const QString& name, int nth, QRect before) {
    const auto target = named(window_, name, nth);
    if (!target) return say(outcome(false, u"there is no \"%1\""_s.arg(name)));
    if (target->rect != before) {
        QTimer::singleShot(pollMs, this,
                           [this, name, nth, rect = target->rect] { press(name, nth, rect); });
        return;
    }
    // The part of it that is in the window: a row of tabs may lie half outside.
    const QRect shown = target->rect.intersected(QRect(QPoint(0, 0), window_.size()));
    QTest::mouseClick(&window_, Qt::LeftButton, Qt::NoModifier, shown.center());
    say(outcome(true));
}

Remote::Answer Remote::type(const QString& text) {
    QObject* const field = QGuiApplication::focusObject();
    if (field == nullptr) return outcome(false, u"nothing has the focus"_s);
    QInputMethodEvent event;
    event.setCommitString(text);
    QGuiApplication::sendEvent(field, &event);
    return outcome(true);
}

Remote::Answer Remote::key(const QString& keys) {
    const QKeySequence sequence = QKeySequence::fromString(keys);
    if (sequence.isEmpty()) return outcome(false, u"no such key"_s);
    QTest::keyClick(&window_, sequence[0].key(), sequence[0].keyboardModifiers());
    return outcome(true);
}

// As for a person who asked their system for less motion.
Remote::Answer Remote::still() {
    QQmlExpression wish(qmlContext(&window_), &window_, u"Theme.reducedMotion = true"_s);
    wish.evaluate();
    return outcome(!wish.hasError(), wish.error().toString());
}

void Remote::resize(int width, int height) {
    if (window_.size() == QSize(width, height)) return say(outcome(true));
    connect(
        &window_, &QQuickWindow::frameSwapped, this, [this] { say(outcome(true)); },
        Qt::SingleShotConnection);
    window_.resize(width, height);
}

Remote::Answer Remote::shoot(const QString& file) {
    return window_.grabWindow().save(file) ? outcome(true)
                                           : outcome(false, u"cannot write the picture"_s);
}

Remote::Answer Remote::names() const {
    QJsonArray list;
    for (const Announced& item : announcedIn(window_))
        list.append(item.name);
    return {{u"ok"_s, true}, {u"names"_s, list}};
}

Remote::Answer Remote::status() const {
    app::Session* const session = app_.session();
    if (session == nullptr) return outcome(false, u"nobody is here yet"_s);
    QJsonObject spaces;
    if (session->vault() != nullptr) {
        for (const SpaceId& space : session->vault()->spaces()) {
            spaces.insert(app::toQString(space),
                          app::toQString(session->store().exportJson(space)));
        }
    }
    const Replica::OutboxState outbox = session->store().outbox();
    return {
        {u"ok"_s, true},
        {u"waiting"_s, static_cast<int>(outbox.changes)},
        {u"state"_s, session->engine() ? session->engine()->status().state : SyncStatus::NoServer},
        {u"personal"_s, app::toQString(session->personal())},
        {u"spaces"_s, spaces}};
}

// Many promises to oneself, for measurements over a large database.
Remote::Answer Remote::fill(int records) {
    app::Session* const session = app_.session();
    if (session == nullptr) return outcome(false, u"nobody is here yet"_s);
    constexpr int perAct = 200;
    for (int done = 0; done < records; done += perAct) {
        std::vector<store::Edit> edits;
        for (int i = done; i < std::min(records, done + perAct); ++i) {
            auto edit = store::Edit::create(session->personal(), model::Commitment::recordKind,
                                            session->store().newId());
            edit.set(model::Commitment::text, "Relire le dossier n° " + std::to_string(i))
                .set(model::Commitment::ownerId, session->me())
                .set(model::Commitment::dueOn, Date{20'000 + i % 400})
                .set(model::Commitment::status, model::CommitmentStatus::Kept);
            edits.push_back(std::move(edit));
        }
        if (!session->store().commit(edits)) return outcome(false, u"not kept"_s);
    }
    return outcome(true);
}

} // namespace cordee::demo
