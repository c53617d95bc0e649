#include "app/facts/introductions.h"
#include "app/network/contact_list.h"
#include "app/today/today_parts.h"
#include "tests/unit/app/network_world.h"

namespace cordee::app::test {

class ContactsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void aNameIsEnoughToBegin();
    void newsAreDueByTheRhythmIChose();
    void theHomeAsksForNewsGently();
    void theHomeFollowsAnIntroductionOnBothSides();
    void whatTiesBringIsCounted();
    void aDeletedContactIsForgottenAndComesBack();
};

void ContactsTest::aNameIsEnoughToBegin() {
    NetworkWorld world;
    QVERIFY(world.mentee.network.addContact(u"  "_s).isEmpty());
    ContactList list;
    list.setNetwork(&world.mentee.network);
    const QString id = world.mentee.network.addContact(u" Paul Girard "_s);
    QCOMPARE(list.cell(list.rowOf(id), "name").toString(), u"Paul Girard"_s);
    world.mentee.contact(id)->editor()->setRole(u"Directeur"_s);
    QCOMPARE(list.cell(0, "line").toString(), u"Directeur"_s);
    QVERIFY(world.ines.store->pending(tie, 16).empty());
}

void ContactsTest::newsAreDueByTheRhythmIChose() {
    NetworkWorld world;
    const auto page = world.mentee.contact(world.mentee.network.addContact(u"Paul"_s));
    world.passDays(400);
    QVERIFY(!page->isNewsDue()); // nobody is reminded of what they did not ask for
    page->editor()->setKeepInTouchDays(90);
    page->heard();
    QVERIFY(!page->isNewsDue());
    world.passDays(89);
    QVERIFY(!page->isNewsDue());
    world.passDays(1);
    QVERIFY(page->isNewsDue());
    page->setLast(QString());
    QVERIFY(page->isNewsDue()); // since it was written down
}

void ContactsTest::theHomeAsksForNewsGently() {
    NetworkWorld world;
    const QString id = world.mentee.network.addContact(u"Paul Girard"_s);
    const auto page = world.mentee.contact(id);
    page->editor()->setKeepInTouchDays(30);
    page->heard();
    const auto prompt = [&] {
        return today::newsPrompt(
            today::readFacts(*world.ines.store, *world.ines.people, world.clock));
    };
    QVERIFY(prompt().kind.isEmpty());
    world.passDays(30);
    QCOMPARE(prompt().text, u"Des nouvelles à Paul\u00a0? Un mot suffit."_s);
    QCOMPARE(prompt().targetId, id);
    page->heard();
    QVERIFY(prompt().kind.isEmpty());
}

void ContactsTest::theHomeFollowsAnIntroductionOnBothSides() {
    NetworkWorld world;
    const auto facts = [&](Person& person) {
        return today::readFacts(*person.store, *person.people, world.clock);
    };
    const QString id = world.asked();
    const auto rows = today::introductionRows(facts(world.karim));
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows.front().key, id);
    const auto his = world.mentor.open(id);
    his->agree({});
    QVERIFY(today::introductionRows(facts(world.karim)).empty()); // a week to ask
    world.passDays(7);
    QCOMPARE(today::introductionRows(facts(world.karim)).size(), std::size_t{1});
    his->choose(world.nadia());
    his->contactAgreed();
    his->introduced();
    world.toMentee();
    QCOMPARE(today::introductionPrompt(facts(world.ines)).text,
             u"Présentation faite par Karim\u00a0: à toi d’écrire à Nadia en premier."_s);
    world.mentee.open(id)->met({});
    QVERIFY(today::introductionPrompt(facts(world.ines)).kind.isEmpty());
    QCOMPARE(today::introductionThanksPrompt(facts(world.ines)).route, u"introduction"_s);
    world.passDays(90);
    world.mentee.open(id)->contactThanked();
    QCOMPARE(today::introductionThanksPrompt(facts(world.ines)).route, u"thanks"_s);
    QCOMPARE(today::introductionThanksPrompt(facts(world.ines)).targetId, id);
}

void ContactsTest::whatTiesBringIsCounted() {
    NetworkWorld world;
    ContactList list;
    list.setNetwork(&world.mentee.network);
    const auto page = world.mentee.contact(world.mentee.network.addContact(u"Paul"_s));
    page->setSupport(static_cast<int>(model::Support::Career), true);
    QCOMPARE(list.supports().at(0).toMap().value(u"count"_s).toInt(), 0);
    QCOMPARE(list.supports().at(1).toMap().value(u"name"_s).toString(), u"Avancer"_s);
    QCOMPARE(list.supports().at(1).toMap().value(u"count"_s).toInt(), 1);
    page->setSupport(static_cast<int>(model::Support::Career), false);
    QCOMPARE(list.supports().at(1).toMap().value(u"count"_s).toInt(), 0);
}

void ContactsTest::aDeletedContactIsForgottenAndComesBack() {
    NetworkWorld world;
    const QString id = world.agreed();
    const auto his = world.mentor.open(id);
    const auto contact = contactFor(*world.karim.store, *toId<RecordId>(id));
    world.karim.gestures->commit(store::Edit(contact->id).remove(), u"supprimé"_s);
    QVERIFY(his->revealed().isEmpty());
    world.karim.gestures->undo();
    QCOMPARE(his->revealed().size(), 3);
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::ContactsTest)
#include "contacts_test.moc"
