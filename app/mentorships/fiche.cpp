#include "app/mentorships/fiche.h"

#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/words/words.h"

namespace cordee::app {

namespace {

QString monthOf(const QDate& date) {
    //: month and year, Qt date format
    return words::locale().toString(date, MentorshipFiche::tr("MMMM yyyy"));
}

} // namespace

MentorshipFiche::MentorshipFiche(const Bond::Parts& parts, const store::Row& mentorship)
    : store_(parts.store)
    , gestures_(parts.gestures)
    , people_(parts.people)
    , clock_(parts.clock)
    , mentorship_(mentorship)
    , topics_(store_, gestures_, people_, AgendaModel::Part::Topics)
    , questions_(store_, gestures_, people_, AgendaModel::Part::Questions)
    , ahead_(store_, gestures_, people_, clock_, MeetingsModel::Part::Ahead)
    , past_(store_, gestures_, people_, clock_, MeetingsModel::Part::Past)
    , alive_(store_, gestures_, people_, clock_, CommitmentsModel::Part::Alive)
    , settled_(store_, gestures_, people_, clock_, CommitmentsModel::Part::Settled)
    , goals_(store_, gestures_, people_, clock_)
    , initiative_(store_, gestures_, people_, clock_, mentorship)
    , bond_(parts, mentorship)
    , subscription_(store_.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::Mentorship::recordKind) ||
            changes.touches(model::Meeting::recordKind)) {
            refresh();
        }
    })) {
    ahead_.setScope(mentorship.space);
    past_.setScope(mentorship.space);
    alive_.setPersonal(parts.personal);
    settled_.setPersonal(parts.personal);
    alive_.setScope(mentorship.space);
    settled_.setScope(mentorship.space);
    goals_.setScope(mentorship.space);
    connect(&people_, &People::changed, this, &MentorshipFiche::changed);
    connect(&topics_, &AgendaModel::changed, this, &MentorshipFiche::changed);
    refresh();
}

QString MentorshipFiche::mentorshipId() const {
    return toQString(mentorship_.id);
}

QString MentorshipFiche::name() const {
    return people_.partnerName(mentorship_);
}

QString MentorshipFiche::firstName() const {
    return People::firstNameOf(name());
}

QString MentorshipFiche::initials() const {
    return People::initials(name());
}

QString MentorshipFiche::subtitle() const {
    QStringList parts;
    const auto started = mentorship_.get(model::Mentorship::startedOn);
    if (started) parts << tr("Mentorat depuis %1").arg(monthOf(toQDate(*started)));
    const auto ends = mentorship_.get(model::Mentorship::endsOn);
    if (ends) {
        const QString month = monthOf(toQDate(*ends));
        // « jusqu’en mars », « jusqu’à août » would both be read; French keeps « en » for all.
        parts << tr("jusqu’en %1").arg(month);
    }
    const int days = cadence();
    if (days > 0 && days % 7 == 0) {
        parts << tr("une rencontre toutes les %n semaine(s)", nullptr, days / 7);
    } else if (days > 0) {
        parts << tr("une rencontre tous les %n jour(s)", nullptr, days);
    }
    return parts.join(QStringLiteral(" · "));
}

QString MentorshipFiche::audience() const {
    return tr("%1 et toi").arg(firstName());
}

bool MentorshipFiche::iGuide() const {
    return people_.myRole(mentorship_) == model::Role::Mentor;
}

bool MentorshipFiche::isWaiting() const {
    return people_.partner(mentorship_).isNull();
}

int MentorshipFiche::cadence() const {
    return mentorship_.get(model::Mentorship::cadenceDays) ? cadenceDays(mentorship_) : 0;
}

void MentorshipFiche::setCadence(int days) {
    if (days == cadence()) return;
    gestures_.commit(
        store::Edit(mentorship_.id).set(model::Mentorship::cadenceDays, std::clamp(days, 1, 366)));
}

QString MentorshipFiche::nextMeetingId() const {
    return next_ ? toQString(next_->id) : QString();
}

QString MentorshipFiche::nextMeetingWhen() const {
    if (!next_) return {};
    return words::shortMoment(startOf(*next_)) + QStringLiteral(" · ") +
           words::minutes(minutesOf(*next_));
}

QString MentorshipFiche::nextMeetingAct() const {
    if (!next_) return tr("Proposer une date");
    const QDateTime now = nowOf(clock_);
    if (next_->get(model::Meeting::heldAt)) return tr("Ouvrir la rencontre");
    if (startOf(*next_).addSecs(minutesOf(*next_) * 60) < now) return tr("Faire le bilan");
    if (startOf(*next_).date() == now.date()) return tr("Ouvrir la rencontre");
    return tr("Préparer la rencontre");
}

QString MentorshipFiche::minutesLine() const {
    if (!next_) return {};
    return tr("%1 / %2 min").arg(topics_.minutes()).arg(minutesOf(*next_));
}

QString MentorshipFiche::questionsTitle() const {
    return iGuide() ? tr("Ses questions") : tr("Mes questions");
}

QString MentorshipFiche::timeGiven() const {
    const int minutes = minutesTogether(store_, mentorship_.space);
    return minutes > 0 ? tr("%1 ensemble").arg(words::minutes(minutes)) : QString();
}

void MentorshipFiche::refresh() {
    if (auto row = store_.find(mentorship_.id)) mentorship_ = std::move(*row);
    next_ = nextMeeting(store_, mentorship_.space, nowOf(clock_));
    AgendaScope scope{mentorship_.space, {}, true};
    if (next_) scope.meeting = next_->id;
    topics_.setScope(scope);
    questions_.setScope(scope);
    Q_EMIT changed();
}

} // namespace cordee::app
