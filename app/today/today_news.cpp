#include "app/facts/feedback_facts.h"
#include "app/facts/meeting_series.h"
#include "app/records/convert.h"
#include "app/today/today_parts.h"
#include "app/words/record_words.h"
#include "app/words/words.h"
#include "model/cordee_model_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordee::app::today {

namespace {

constexpr int newsDays = 7;
constexpr std::size_t mostNews = 5;
constexpr std::size_t lookedAtPerKind = 20;

struct News {
    std::int64_t atMs = 0;
    RowsModel::Row row;
};

class Reader {
  public:
    explicit Reader(const Facts& facts)
        : facts_(facts)
        , sinceMs_(facts.now.addDays(-newsDays).toMSecsSinceEpoch()) {}

    std::vector<RowsModel::Row> read() {
        for (const Tie& tie : facts_.ties) {
            readAgenda(tie);
            readPromises(tie);
            readMeetings(tie);
            readGoals(tie);
            readNotebook(tie);
            readFeedback(tie);
            readThanks(tie);
            readTold(tie);
        }
        std::ranges::sort(found_, std::greater(), &News::atMs);
        std::vector<RowsModel::Row> rows;
        for (News& news : found_) {
            if (rows.size() == mostNews) break;
            rows.push_back(std::move(news.row));
        }
        return rows;
    }

  private:
    std::vector<store::Row> newest(const Tie& tie, std::uint32_t kind) const {
        return facts_.store.select(
            store::Query(kind).in(tie.record.space).newestFirst().limit(lookedAtPerKind));
    }

    bool isTheirs(const store::Row& row) const {
        return row.createdBy != facts_.people.me() && row.createdMs >= sinceMs_;
    }

    // `sentence` has %1 for the text.
    void add(const Tie& tie, const store::Row& row, const char* kind, std::int64_t atMs,
             const QString& sentence, const QString& text) {
        const QString name = People::firstNameOf(tie.partner);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
        found_.push_back({atMs,
                          {toQString(row.id),
                           {QString::fromLatin1(kind), People::initials(tie.partner),
                            text.isEmpty() ? sentence : sentence.arg(text),
                            name + QStringLiteral(" · ") + words::ago(at, facts_.now),
                            toQString(tie.record.id)}}});
    }

    void readAgenda(const Tie& tie) {
        for (const auto& row : newest(tie, model::AgendaItem::recordKind)) {
            if (!isTheirs(row)) continue;
            const bool question = row.get(model::AgendaItem::kind) == model::AgendaKind::Question;
            // A mentor has the questions in a list of their own.
            if (question && tie.myRole == model::Role::Mentor) continue;
            add(tie, row, "agenda", row.createdMs,
                question ? QCoreApplication::translate("today", "Nouvelle question : %1")
                         : QCoreApplication::translate("today", "Nouveau sujet : %1"),
                textOf(row, model::AgendaItem::text));
        }
    }

    void readPromises(const Tie& tie) {
        const Date since = toDate(facts_.today().addDays(-newsDays));
        for (const auto& row : facts_.store.select(
                 store::Query(model::Commitment::recordKind)
                     .in(tie.record.space)
                     .where(model::Commitment::status, model::CommitmentStatus::Kept))) {
            if (row.get(model::Commitment::ownerId) == facts_.people.me()) continue;
            const QString outcome = oneLine(textOf(row, model::Commitment::outcome));
            if (!outcome.isEmpty() && row.updatedMs >= sinceMs_) {
                add(tie, row, "commitment", row.updatedMs,
                    QCoreApplication::translate("today", "Ce que ça a donné : %1"), outcome);
                continue;
            }
            const auto settled = row.get(model::Commitment::settledOn);
            if (!settled || settled->days < since.days) continue;
            add(tie, row, "commitment", toQDate(*settled).startOfDay().toMSecsSinceEpoch(),
                QCoreApplication::translate("today", "Engagement tenu : %1"),
                textOf(row, model::Commitment::text));
        }
    }

    // When the other confirmed or called off a meeting last; 0: they did not.
    std::int64_t answeredMs(const store::Row& meeting) const {
        for (const store::HistoryEntry& entry : facts_.store.history(meeting.id)) {
            if (entry.field != model::Meeting::status.number || entry.lost) continue;
            return entry.author == facts_.people.me() ? 0 : entry.writtenMs;
        }
        return 0;
    }

    void readAnswer(const Tie& tie, const store::Row& meeting, const QDateTime& start) {
        const auto status = meeting.get(model::Meeting::status);
        const bool off = status == model::MeetingStatus::Cancelled;
        if (!off && status != model::MeetingStatus::Confirmed) return;
        if (meeting.updatedMs < sinceMs_) return;
        const std::int64_t at = answeredMs(meeting);
        if (at < sinceMs_ || (!off && at == meeting.createdMs)) return;
        const int together = toldTogether(meeting, [&](const store::Row& other) {
            return other.get(model::Meeting::status) == status && answeredMs(other) == at;
        });
        if (together == 0) return;
        const QString why = textOf(meeting, model::Meeting::calledOffWhy);
        const QString when = words::shortMoment(start);
        add(tie, meeting, "meeting", at, answerSentence(off, together),
            why.isEmpty() || !off ? when : when + QStringLiteral(" · ") + why);
    }

    static QString answerSentence(bool off, int together) {
        if (together > 1)
            return off ? QCoreApplication::translate("today", "%n rencontres annulées, dès %1",
                                                     nullptr, together)
                       : QCoreApplication::translate("today", "%n rencontres confirmées, dès %1",
                                                     nullptr, together);
        return off ? QCoreApplication::translate("today", "Rencontre annulée : %1")
                   : QCoreApplication::translate("today", "Rencontre confirmée : %1");
    }

    // What was done to several of a row in one act is told with the first of them: how many, or 0
    // for those after it.
    template <class Same>
    int toldTogether(const store::Row& meeting, const Same& same) const {
        int together = 0;
        for (const store::Row& other : seriesOf(facts_.store, meeting)) {
            if (other.id != meeting.id && (!same(other) || isPast(other))) continue;
            if (together == 0 && other.id != meeting.id) return 0;
            ++together;
        }
        return together;
    }

    bool isPast(const store::Row& meeting) const {
        const auto start = meeting.get(model::Meeting::startsAt);
        return !start || toQDateTime(*start) <= facts_.now;
    }

    void readMeetings(const Tie& tie) {
        for (const auto& row : newest(tie, model::Meeting::recordKind)) {
            if (isPast(row)) continue;
            const auto start = row.get(model::Meeting::startsAt);
            readAnswer(tie, row, toQDateTime(*start));
            const auto isProposed = [](const store::Row& meeting) {
                return meeting.get(model::Meeting::status) == model::MeetingStatus::Proposed;
            };
            if (!isTheirs(row) || !isProposed(row)) continue;
            const int together = toldTogether(row, isProposed);
            if (together == 0) continue;
            add(tie, row, "meeting", row.createdMs,
                together > 1 ? QCoreApplication::translate("today", "%n dates proposées, dès %1",
                                                           nullptr, together)
                             : QCoreApplication::translate("today", "Date proposée : %1"),
                words::shortMoment(toQDateTime(*start)));
        }
    }

    void readGoals(const Tie& tie) {
        for (const auto& row : newest(tie, model::Goal::recordKind)) {
            if (!isTheirs(row)) continue;
            add(tie, row, "goal", row.createdMs,
                QCoreApplication::translate("today", "Nouvel objectif : %1"),
                textOf(row, model::Goal::title));
        }
        for (const auto& row : newest(tie, model::GoalCheckIn::recordKind)) {
            if (!isTheirs(row)) continue;
            const auto goalId = row.get(model::GoalCheckIn::goalId);
            const auto goal = goalId ? facts_.store.find(*goalId) : std::nullopt;
            if (!goal || goal->deleted) continue;
            add(tie, *goal, "goal", row.createdMs,
                QCoreApplication::translate("today", "Point d’avancement : %1"),
                textOf(*goal, model::Goal::title));
        }
    }

    // What the other chose to show of their notebook.
    void readNotebook(const Tie& tie) {
        for (const auto& row : newest(tie, model::Story::recordKind)) {
            if (isTheirs(row))
                add(tie, row, "story", row.createdMs,
                    QCoreApplication::translate("today", "Récit confié : %1"),
                    textOf(row, model::Story::title));
        }
        for (const auto& row : newest(tie, model::Situation::recordKind)) {
            if (isTheirs(row))
                add(tie, row, "situation", row.createdMs,
                    QCoreApplication::translate("today", "Situation confiée : %1"),
                    textOf(row, model::Situation::title));
        }
        for (const auto& row : newest(tie, model::Decision::recordKind)) {
            if (isTheirs(row))
                add(tie, row, "decision", row.createdMs,
                    QCoreApplication::translate("today", "Décision partagée : %1"),
                    textOf(row, model::Decision::question));
        }
        for (const auto& row : newest(tie, model::Reflection::recordKind)) {
            if (isTheirs(row))
                add(tie, row, "reflection", row.createdMs,
                    QCoreApplication::translate("today", "Extrait de réflexion : %1"),
                    textOf(row, model::Reflection::excerpt));
        }
        for (const auto& row : newest(tie, model::Counterpoint::recordKind)) {
            const auto decisionId = row.get(model::Counterpoint::decisionId);
            const auto decision = decisionId ? facts_.store.find(*decisionId) : std::nullopt;
            if (isTheirs(row) && decision && !decision->deleted)
                add(tie, *decision, "decision", row.createdMs,
                    QCoreApplication::translate("today", "Contrepoint ouvert : %1"),
                    textOf(*decision, model::Decision::question));
        }
    }

    // Its words wait for its page: it is received, not skimmed.
    void readFeedback(const Tie& tie) {
        for (const auto& row : feedbackTo(facts_.store, tie.record.space, facts_.people.me())) {
            if (!isTheirs(row)) continue;
            add(tie, row, "feedback", row.createdMs,
                row.get(model::Feedback::kind) == model::FeedbackKind::Develop
                    ? QCoreApplication::translate("today", "Un retour pour toi")
                    : QCoreApplication::translate("today", "Un encouragement pour toi"),
                {});
        }
        for (const auto& row : feedbackFrom(facts_.store, tie.record.space, facts_.people.me())) {
            const auto response = sharedResponse(facts_.store, row);
            if (!response || response->updatedMs < sinceMs_ || !isAnswered(facts_.store, row))
                continue;
            add(tie, row, "feedback", response->updatedMs,
                QCoreApplication::translate("today", "Ce que devient ton retour : %1"),
                textOf(row, model::Feedback::behaviour));
        }
    }

    void readThanks(const Tie& tie) {
        for (const auto& row : newest(tie, model::Gratitude::recordKind)) {
            if (!isTheirs(row)) continue;
            add(tie, row, "gratitude", row.createdMs,
                QCoreApplication::translate("today", "Merci : %1"),
                textOf(row, model::Gratitude::forWhat));
        }
    }

    // What a declaration says is told.
    void readTold(const Tie& tie) {
        for (const model::ToldRecord& told : model::toldRecords) {
            const RecordSchema& schema = *facts_.store.schema().record(told.recordKind);
            for (const auto& row : newest(tie, told.recordKind)) {
                if (!isTheirs(row)) continue;
                add(tie, row, told.group, row.createdMs,
                    //: the name of a kind of record, then its title
                    QCoreApplication::translate("today", "%2 : %1")
                        .arg(QStringLiteral("%1"), recordName(schema)),
                    recordTitle(schema, row));
            }
        }
    }

    const Facts& facts_;
    std::int64_t sinceMs_;
    std::vector<News> found_;
};

} // namespace

std::unique_ptr<List> makeNews(QObject* parent) {
    return std::make_unique<List>(
        "recordId", QList<QByteArray>{"kind", "initials", "text", "line", "mentorshipId"}, parent);
}

std::vector<RowsModel::Row> newsRows(const Facts& facts) {
    return Reader(facts).read();
}

} // namespace cordee::app::today
