#include "tests/unit/app/app_fixture.h"

#include "app/capture/capture_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace cordee;
using namespace cordee::app;
using namespace Qt::StringLiterals;

namespace {

const QDate tuesday(2026, 11, 24);

RecordId recordNamed(char octet) {
    return *RecordId::from(std::string(16, octet));
}

const std::vector<Nameable> people{{recordNamed('k'), u"Karim Benali"_s},
                                   {recordNamed('e'), u"Élodie Dupont-Roux"_s}};
const std::vector<Nameable> goals{{recordNamed('g'), u"Animer seule un comité projet"_s}};

Understood read(const QString& line) {
    return understand(line, tuesday, people, goals);
}

} // namespace

class CaptureTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void daysAreUnderstoodInFrenchAndEnglish_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* line, const QDate& day, const char* text) {
            QTest::newRow(line) << QString::fromUtf8(line) << day << QString::fromUtf8(text);
        };
        row("Envoyer le CV demain", QDate(2026, 11, 25), "Envoyer le CV");
        row("demain envoyer le CV", QDate(2026, 11, 25), "Envoyer le CV");
        row("Relire le dossier après-demain", QDate(2026, 11, 26), "Relire le dossier");
        row("Appeler Claire pour vendredi", QDate(2026, 11, 27), "Appeler Claire");
        row("Appeler Claire mardi", QDate(2026, 12, 1), "Appeler Claire");
        row("Écrire le plan d’ici le 15 mars", QDate(2027, 3, 15), "Écrire le plan");
        row("Écrire le plan avant le 1er décembre", QDate(2026, 12, 1), "Écrire le plan");
        row("Rendre la note le 24 novembre", QDate(2026, 11, 24), "Rendre la note");
        row("Rendre la note 15/03", QDate(2027, 3, 15), "Rendre la note");
        row("Rendre la note 15/03/2028", QDate(2028, 3, 15), "Rendre la note");
        row("Rendre la note dans trois jours", QDate(2026, 11, 27), "Rendre la note");
        row("Rendre la note dans 2 semaines", QDate(2026, 12, 8), "Rendre la note");
        row("Rendre la note dans un mois", QDate(2026, 12, 24), "Rendre la note");
        row("Rendre la note la semaine prochaine", QDate(2026, 11, 30), "Rendre la note");
        row("Rendre la note fin du mois", QDate(2026, 11, 30), "Rendre la note");
        row("Rendre la note le 3", QDate(2026, 12, 3), "Rendre la note");
        row("Rendre la note aujourd’hui", tuesday, "Rendre la note");
        row("Send the CV tomorrow", QDate(2026, 11, 25), "Send the CV");
        row("Send the CV by Friday", QDate(2026, 11, 27), "Send the CV");
        row("Send the CV by March 15", QDate(2027, 3, 15), "Send the CV");
        row("Send the CV in two weeks", QDate(2026, 12, 8), "Send the CV");
        row("Send the CV on 2026-12-31", QDate(2026, 12, 31), "Send the CV");
        row("Préparer le cours de vendredi", QDate(2026, 11, 27), "Préparer le cours de vendredi");
        row("Voir vendredi avec Claire si c’est prêt", QDate(2026, 11, 27),
            "Voir vendredi avec Claire si c’est prêt");
    }
    void daysAreUnderstoodInFrenchAndEnglish() {
        QFETCH(const QString, line);
        QFETCH(const QDate, day);
        QFETCH(const QString, text);
        const Understood understood = read(line);
        QVERIFY(understood.dueOn);
        QCOMPARE(*understood.dueOn, day);
        QCOMPARE(understood.text, text);
        QVERIFY(understood.type == model::CaptureType::Commitment);
    }

    void wordsThatOnlyLookLikeDaysAreLeftAlone_data() {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"Lire la page 12", "Le 31 février n’existe pas", "Version 1.2", "Mars attaque",
              "Boire 1/2 litre", "Lundis heureux", "99/99", "Bravo !"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void wordsThatOnlyLookLikeDaysAreLeftAlone() {
        QFETCH(const QString, line);
        const Understood understood = read(line);
        QVERIFY(!understood.dueOn);
        QCOMPARE(understood.text, line);
        QVERIFY(understood.type == model::CaptureType::Note);
    }

    void aMarkOrAQuestionMarkMakesAQuestion() {
        QVERIFY(read(u"! comment déléguer"_s).type == model::CaptureType::Question);
        QCOMPARE(read(u"! comment déléguer"_s).text, u"Comment déléguer"_s);
        QVERIFY(read(u"Comment déléguer ?"_s).type == model::CaptureType::Question);
        QCOMPARE(read(u" Comment  déléguer\u00a0? "_s).text, u"Comment déléguer\u00a0?"_s);
    }

    void aPersonIsNamedByAnyOfTheirNames() {
        const Understood karim = read(u"@karim parler du comité"_s);
        QVERIFY(karim.mentorship == recordNamed('k'));
        QCOMPARE(karim.text, u"Parler du comité"_s);
        QVERIFY(karim.type == model::CaptureType::Topic);
        QVERIFY(read(u"Merci à @élodie demain"_s).mentorship == recordNamed('e'));
        QVERIFY(read(u"Merci à @elodie"_s).mentorship == recordNamed('e'));
        QVERIFY(read(u"Merci à @dupont"_s).mentorship == recordNamed('e'));
        const Understood stranger = read(u"Écrire à @zoe"_s);
        QVERIFY(!stranger.mentorship);
        QCOMPARE(stranger.text, u"Écrire à @zoe"_s);
    }

    void aGoalIsNamedByAWordOrBegun() {
        const Understood known = read(u"Noter le déroulé #comité"_s);
        QVERIFY(known.goal == recordNamed('g'));
        QCOMPARE(known.text, u"Noter le déroulé"_s);
        const Understood begun = read(u"#Apprendre le portugais"_s);
        QVERIFY(begun.type == model::CaptureType::Goal);
        QCOMPARE(begun.text, u"Apprendre le portugais"_s);
    }

    void aLineOfTokensAloneKeepsSomethingToRead() {
        QCOMPARE(read(u"demain"_s).text, u"Demain"_s);
        QVERIFY(read(u"   "_s).text.isEmpty());
        QVERIFY(read(u"!"_s).text.isEmpty());
    }

    void aCapturedLineWaitsToBeFiledAndFilingIsOneAct() {
        AppFixture fixture;
        fixture.beginSample(SampleRole::Mentee);
        CaptureModel capture(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock,
                             fixture.identity.personal);
        const QAbstractItemModelTester tester(&capture);
        const int before = capture.count();
        QVERIFY(capture.capture(u"Remercier Sofia vendredi"_s));
        QCOMPARE(capture.count(), before + 1);
        QCOMPARE(capture.cell(0, "text").toString(), u"Remercier Sofia"_s);
        QCOMPARE(capture.cell(0, "dueOn").toDate(), QDate(2026, 11, 27));

        const auto promises = fixture.all(model::Commitment::recordKind).size();
        QVERIFY(capture.fileAsSuggested(capture.keyAt(0)));
        QCOMPARE(capture.count(), before);
        QCOMPARE(fixture.all(model::Commitment::recordKind).size(), promises + 1);

        fixture.gestures->undo();
        QCOMPARE(capture.count(), before + 1);
        QCOMPARE(fixture.all(model::Commitment::recordKind).size(), promises);
    }

    void aQuestionGoesToTheOnlyMentorship() {
        AppFixture fixture;
        fixture.beginSample(SampleRole::Mentee);
        CaptureModel capture(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock,
                             fixture.identity.personal);
        QVERIFY(capture.captureAs(u"Comment dire non ?"_s, CaptureModel::Question, {}));
        const auto items = fixture.store->select(
            store::Query(model::AgendaItem::recordKind).newestFirst().limit(1));
        QCOMPARE(items.front().get(model::AgendaItem::text).value_or(""), "Comment dire non ?");
        QVERIFY(fixture.store->isShared(items.front().space));
        QVERIFY(!items.front().get(model::AgendaItem::meetingId));
    }

    void aPrivateNoteStaysInMySpace() {
        AppFixture fixture;
        fixture.beginSample(SampleRole::Mentee);
        CaptureModel capture(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock,
                             fixture.identity.personal);
        QVERIFY(capture.captureAs(u"@karim semblait fatigué"_s, CaptureModel::Note, {}));
        const auto notes = fixture.all(model::PrivateNote::recordKind);
        QCOMPARE(notes.size(), std::size_t(1));
        QVERIFY(notes.front().space == fixture.identity.personal);
    }

    void withoutAMentorshipEverythingHasAPlaceOfMine() {
        AppFixture fixture;
        fixture.begin("Ana");
        CaptureModel capture(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock,
                             fixture.identity.personal);
        for (int target = CaptureModel::Note; target <= CaptureModel::Goal; ++target)
            QVERIFY(capture.captureAs(u"Une ligne"_s, target, {}));
        for (const auto kind : {model::PrivateNote::recordKind, model::Commitment::recordKind,
                                model::AgendaItem::recordKind, model::Goal::recordKind}) {
            for (const auto& row : fixture.all(kind))
                QVERIFY(row.space == fixture.identity.personal);
        }
    }

    void nothingIsCapturedFromNothing() {
        AppFixture fixture;
        fixture.begin("Ana");
        CaptureModel capture(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock,
                             fixture.identity.personal);
        QVERIFY(!capture.capture(u"   "_s));
        QVERIFY(!capture.captureAs(u"x"_s, 99, {}));
        QVERIFY(!capture.file(u"not an id"_s, CaptureModel::Note, {}));
        QCOMPARE(capture.count(), 0);
    }

    void aRefusalIsToldAndTheLineIsNotLost() {
        AppFixture fixture;
        fixture.begin("Ana");
        CaptureModel capture(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock,
                             fixture.identity.personal);
        const QSignalSpy failed(fixture.gestures.get(), &Gestures::failed);
        QVERIFY(!capture.capture(QString(100'000, u'x')));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(capture.count(), 0);
    }
};

QTEST_GUILESS_MAIN(CaptureTest)
#include "capture_test.moc"
