#include "app/mentorships/meeting_room.h"
#include "tests/unit/app/person.h"

namespace cordee::app::test {

using namespace Qt::StringLiterals;

namespace {

MeetingRoom roomOf(Person& person, const RecordId& meeting) {
    return {*person.store, *person.gestures, *person.people,
            person.clock,  person.personal,  *person.store->find(meeting)};
}

QStringList textsOf(const RowsModel& model) {
    QStringList texts;
    for (int row = 0; row < model.count(); ++row)
        texts << model.cell(row, "text").toString();
    return texts;
}

// An agenda of two topics and a question, kept under a name.
struct KeptAgenda : TwoPeople {
    RecordId held = meeting(1);
    RecordId later = meeting(15);
    MeetingRoom room = roomOf(ines, held);
    QString id;

    KeptAgenda() {
        room.topics()->addWith(u"Ce qui a bougé"_s, 10, static_cast<int>(model::AgendaKind::Update),
                               0);
        room.topics()->addWith(u"Le sujet du mois"_s, 25,
                               static_cast<int>(model::AgendaKind::Topic), 0);
        room.questions()->add(u"Que ferais-tu à ma place ?"_s);
        ines.sendTo(karim);
        id = room.ownTemplates()->keep(u"  Le point   du mois "_s);
    }
};

} // namespace

class OwnTemplatesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void anAgendaIsKeptUnderANameAndTakenBackAsOneAct();
    void itStartsTheAgendaOfAnotherMeeting();
    void itsPointsAreChangedMovedAndRemoved();
    void deletingItTakesItsPointsAndUndoBringsThemBack();
    void nobodyElseHearsOfIt();
    void whatIsNotMineIsNotTouched();
};

void OwnTemplatesTest::anAgendaIsKeptUnderANameAndTakenBackAsOneAct() {
    KeptAgenda kept;
    OwnTemplates& own = *kept.room.ownTemplates();
    QVERIFY(!kept.id.isEmpty());
    QCOMPARE(own.count(), 1);
    QCOMPARE(own.cell(0, "title").toString(), u"Le point du mois"_s);
    QVERIFY(own.cell(0, "plan").toString().startsWith(u"3 point"_s));
    QVERIFY(own.cell(0, "plan").toString().endsWith(u" · 35 min"_s));
    // Neither without a name nor from nothing.
    QVERIFY(own.keep(u"  "_s).isEmpty());
    MeetingRoom empty = roomOf(kept.ines, kept.later);
    QCOMPARE(empty.ownTemplates()->agendaCount(), 0);
    QVERIFY(empty.ownTemplates()->keep(u"Vide"_s).isEmpty());
    kept.ines.gestures->undo();
    QCOMPARE(own.count(), 0);
    QCOMPARE(kept.ines.store->count(store::Query(model::OwnTemplatePoint::recordKind)),
             std::size_t(0));
}

void OwnTemplatesTest::itStartsTheAgendaOfAnotherMeeting() {
    KeptAgenda kept;
    MeetingRoom room = roomOf(kept.ines, kept.later);
    room.topics()->add(u"Déjà là"_s);
    room.ownTemplates()->apply(kept.id);
    QCOMPARE(textsOf(*room.topics()),
             (QStringList{u"Déjà là"_s, u"Ce qui a bougé"_s, u"Le sujet du mois"_s}));
    QCOMPARE(textsOf(*room.questions()), QStringList{u"Que ferais-tu à ma place ?"_s});
    QCOMPARE(room.topics()->cell(2, "minutes").toInt(), 25);
    QCOMPARE(room.topics()->cell(1, "kind").toInt(), static_cast<int>(model::AgendaKind::Update));
    // A second time adds nothing twice, and the first is one act.
    room.ownTemplates()->apply(kept.id);
    QCOMPARE(room.topics()->count(), 3);
    kept.ines.gestures->undo();
    QCOMPARE(textsOf(*room.topics()), QStringList{u"Déjà là"_s});
    QCOMPARE(room.questions()->count(), 0);
}

void OwnTemplatesTest::itsPointsAreChangedMovedAndRemoved() {
    KeptAgenda kept;
    OwnTemplatePoints& points = *kept.room.ownTemplates()->points();
    points.open(kept.id);
    QCOMPARE(points.title(), u"Le point du mois"_s);
    QCOMPARE(points.minutes(), 35);
    points.rename(u"Le point"_s);
    points.rename(u"   "_s);
    points.describe(u"Chaque fin de mois"_s);
    points.add(u"Clore"_s);
    points.moveUp(points.keyAt(3));
    points.moveUp(points.keyAt(0)); // the first stays the first
    QCOMPARE(textsOf(points), (QStringList{u"Ce qui a bougé"_s, u"Le sujet du mois"_s, u"Clore"_s,
                                           u"Que ferais-tu à ma place ?"_s}));
    points.setMinutes(points.keyAt(2), 5);
    points.setQuestion(points.keyAt(0), true);
    points.setText(points.keyAt(1), u"Le sujet"_s);
    points.remove(points.keyAt(3));
    QCOMPARE(textsOf(points), (QStringList{u"Ce qui a bougé"_s, u"Le sujet"_s, u"Clore"_s}));
    QCOMPARE(points.cell(0, "question").toBool(), true);
    QCOMPARE(points.minutes(), 40);
    const OwnTemplates& own = *kept.room.ownTemplates();
    QCOMPARE(own.cell(0, "title").toString(), u"Le point"_s);
    QCOMPARE(own.cell(0, "purpose").toString(), u"Chaque fin de mois"_s);
    kept.ines.gestures->undo();
    QCOMPARE(points.count(), 4);
    // The meeting it came from keeps its words.
    QCOMPARE(kept.room.topics()->cell(1, "text").toString(), u"Le sujet du mois"_s);
}

void OwnTemplatesTest::deletingItTakesItsPointsAndUndoBringsThemBack() {
    KeptAgenda kept;
    OwnTemplates& own = *kept.room.ownTemplates();
    own.points()->open(kept.id);
    own.remove(kept.id);
    QCOMPARE(own.count(), 0);
    QCOMPARE(own.points()->count(), 0);
    QVERIFY(own.points()->templateId().isEmpty());
    own.points()->add(u"Dans le vide"_s);
    own.apply(kept.id);
    QCOMPARE(kept.room.topics()->count(), 2);
    kept.ines.gestures->undo();
    QCOMPARE(own.count(), 1);
    QCOMPARE(own.points()->count(), 3);
}

// Not a change waits for the other, and the store takes none into a shared space.
void OwnTemplatesTest::nobodyElseHearsOfIt() {
    KeptAgenda kept;
    QVERIFY(kept.ines.store->pending(tie, 9).empty());
    for (const auto kind : {model::OwnTemplate::recordKind, model::OwnTemplatePoint::recordKind}) {
        for (const store::Row& row : kept.ines.store->select(store::Query(kind)))
            QCOMPARE(row.space, kept.ines.personal);
    }
    QVERIFY(!kept.ines.store->commit(
        kept.ines.begin(model::OwnTemplate::recordKind).set(model::OwnTemplate::title, "vu")));
    QVERIFY(!kept.ines.store->commit(kept.ines.begin(model::OwnTemplatePoint::recordKind)
                                         .set(model::OwnTemplatePoint::text, "vu")));
    // What goes to the agenda says nothing of where it came from.
    MeetingRoom room = roomOf(kept.ines, kept.later);
    room.ownTemplates()->apply(kept.id);
    kept.ines.sendTo(kept.karim);
    MeetingRoom his = roomOf(kept.karim, kept.later);
    QCOMPARE(his.topics()->count(), 2);
    QCOMPARE(his.ownTemplates()->count(), 0);
    const auto named = kept.karim.get(kept.later, model::Meeting::templateName);
    QVERIFY(named.value_or(std::string()).empty());
}

void OwnTemplatesTest::whatIsNotMineIsNotTouched() {
    KeptAgenda kept;
    OwnTemplates& own = *kept.room.ownTemplates();
    for (const QString& id : {QString(), u"zz"_s, toQString(kept.held)}) {
        own.apply(id);
        own.remove(id);
        own.points()->open(id);
        own.points()->add(u"x"_s);
        own.points()->setText(id, u"x"_s);
        own.points()->remove(id);
        QCOMPARE(own.points()->count(), 0);
    }
    QCOMPARE(own.count(), 1);
    QCOMPARE(kept.room.topics()->count(), 2);
    QVERIFY(!kept.ines.store->find(kept.held)->deleted);
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::OwnTemplatesTest)
#include "own_templates_test.moc"
