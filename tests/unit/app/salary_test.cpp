#include "app/growth/growth.h"
#include "app/growth/salary_redaction.h"
#include "tests/unit/app/growth_tools.h"

#include <set>

namespace cordee::app::test {

using namespace Qt::StringLiterals;
using namespace model;

class SalaryTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aPreparationIsMineAlone();
    void amountsAreReadAsPeopleWriteThem();
    void figuresThatDoNotFitAreSaidWithoutThem();
    void noAmountSourceOrCurrencyIsEverInASharedSpace();
    void theStoreItselfRefusesAnAmountInASharedSpace();
    void sumsAreMaskedHoweverTheyAreWritten();
    void whatIsNoSumStays();
    void thePreviewSaysWhatTheOtherReads();
    void proofsKeepTheirWordsWhenTheirRecordStaysPrivate();

  private:
    struct Prepared {
        Prepared()
            : growth(toolsOf(two.ines))
            , id(growth.salaries()->create(u"Passer de 48 000 € à 55k en janvier"_s))
            , page(growth.openSalary(id)) {
            page->setAmount(u"current"_s, u"48 000"_s);
            page->setAmount(u"floor"_s, u"52000"_s);
            page->setAmount(u"target"_s, u"55 k€"_s);
            page->setAmount(u"ambition"_s, u"61.234"_s);
            page->setAmount(u"obtained"_s, u"54321"_s);
            page->editor()->setSources(u"baromètre secret"_s);
            page->editor()->setCurrency(u"CHF"_s);
            page->editor()->setResult(u"accord confidentiel"_s);
            page->editor()->setPlanB(u"Refuser sous 52 000, viser 61'234"_s);
            page->addObjection(u"55000 ? Le budget est clos"_s);
            page->setAnswer(page->objections()->rows().empty()
                                ? QString()
                                : toQString(page->objections()->rows().front().id),
                            u"Atlas a rapporté 300 000 €, je demande 55.000"_s);
        }
        QString share() { return growth.sharing()->share(id, toQString(tie)); }
        TwoPeople two;
        Growth growth;
        QString id;
        std::unique_ptr<SalaryPage> page;
    };
};

void SalaryTest::aPreparationIsMineAlone() {
    Prepared prep;
    QVERIFY(!prep.id.isEmpty());
    QCOMPARE(prep.page->sharedWith(), QString());
    QVERIFY(prep.two.ines.store->pending(tie, 256).empty());
    QVERIFY(prep.growth.salaries()->create(u"  "_s).isEmpty());
}

void SalaryTest::amountsAreReadAsPeopleWriteThem() {
    Prepared prep;
    const auto id = toId<RecordId>(prep.id);
    const auto kept = [&](Field<std::int64_t> field) { return prep.two.ines.get(*id, field); };
    QCOMPARE(kept(SalaryPrep::currentAmount), 48'000);
    QCOMPARE(kept(SalaryPrep::targetAmount), 55'000);
    QCOMPARE(kept(SalaryPrep::ambitionAmount), 61'234);
    for (const auto& nonsense : {u"beaucoup"_s, u"-3"_s, u"12 000 000 000"_s, u"k"_s})
        QVERIFY2(!prep.page->setAmount(u"floor"_s, nonsense), qPrintable(nonsense));
    QVERIFY(!prep.page->setAmount(u"nothing"_s, u"1"_s));
    QCOMPARE(kept(SalaryPrep::floorAmount), 52'000);
    QVERIFY(prep.page->setAmount(u"floor"_s, QString()));
    QVERIFY(!kept(SalaryPrep::floorAmount));
}

void SalaryTest::figuresThatDoNotFitAreSaidWithoutThem() {
    Prepared prep;
    QCOMPARE(prep.page->figuresNote(), QString());
    prep.page->setAmount(u"floor"_s, u"60000"_s);
    QVERIFY(prep.page->figuresNote().contains(u"plancher"_s));
    QVERIFY(!prep.page->figuresNote().contains(u"60"_s));
    prep.page->setAmount(u"floor"_s, QString());
    QVERIFY(!prep.page->figuresNote().isEmpty());
}

void SalaryTest::noAmountSourceOrCurrencyIsEverInASharedSpace() {
    Prepared prep;
    const QString shared = prep.share();
    QVERIFY(!shared.isEmpty());
    QVERIFY(prep.two.ines.store->find(*toId<RecordId>(prep.id))->deleted == false);
    const auto batches = prep.two.ines.sealAll();
    QVERIFY(!batches.empty());
    const std::set<std::uint32_t> hidden{
        SalaryPrep::currency.number,       SalaryPrep::currentAmount.number,
        SalaryPrep::floorAmount.number,    SalaryPrep::targetAmount.number,
        SalaryPrep::ambitionAmount.number, SalaryPrep::sources.number,
        SalaryPrep::result.number,         SalaryPrep::obtainedAmount.number};
    for (const RemoteBatch& batch : batches) {
        for (const Change& change : batch.content.changes) {
            if (change.recordKind == SalaryPrep::recordKind)
                QVERIFY(!hidden.contains(change.field));
        }
        const QByteArray payload(batch.sealed.data(), static_cast<qsizetype>(batch.sealed.size()));
        for (const char* secret :
             {"48 000", "48000", "52 000", "52000", "55k", "55000", "55.000", "61234", "61'234",
              "61.234", "54321", "300 000", "CHF", "€", "baromètre", "confidentiel"}) {
            QVERIFY2(!payload.contains(secret), secret);
        }
    }
    Growth his(toolsOf(prep.two.karim));
    const auto applied = prep.two.karim.store->applyRemote(batches, batches.size());
    QVERIFY(applied.ok());
    const std::unique_ptr<SalaryPage> seen(his.openSalary(shared));
    QVERIFY(seen != nullptr);
    QCOMPARE(seen->editor()->context(), u"Passer de ••• à ••• en janvier"_s);
    QCOMPARE(seen->objections()->count(), 1);
    for (const QVariant& figure : seen->figures())
        QCOMPARE(figure.toMap().value(u"text"_s).toString(), QString());
}

void SalaryTest::theStoreItselfRefusesAnAmountInASharedSpace() {
    Prepared prep;
    const QString shared = prep.share();
    const std::unique_ptr<SalaryPage> picture(prep.growth.openSalary(shared));
    QVERIFY(!picture->setAmount(u"target"_s, u"55000"_s));
    const auto id = toId<RecordId>(shared);
    QVERIFY(!prep.two.ines.store->commit(store::Edit(*id).set(SalaryPrep::targetAmount, 55'000)));
    QVERIFY(!prep.two.ines.store->commit(store::Edit(*id).replace(SalaryPrep::sources, "x")));
}

void SalaryTest::sumsAreMaskedHoweverTheyAreWritten() {
    const std::vector<qint64> amounts{52'000, 48'500};
    for (const auto& text :
         {u"52000"_s, u"52 000"_s, u"52\u202f000"_s, u"52\u00a0000"_s, u"52.000"_s, u"52,000"_s,
          u"52'000"_s, u"52k"_s, u"52 K"_s, u"48,5k"_s, u"48.5 k"_s, u"1 250 €"_s, u"€ 900"_s,
          u"70 k€"_s, u"1234,50 euros"_s, u"$99"_s, u"3000 CHF"_s}) {
        const QString masked = withoutAmounts(u"je vise "_s + text + u" net"_s, amounts);
        QCOMPARE(masked, u"je vise ••• net"_s);
    }
}

void SalaryTest::whatIsNoSumStays() {
    const std::vector<qint64> amounts{52'000};
    for (const auto& text :
         {u"8 responsables"_s, u"le 15 mars 2027"_s, u"52 km"_s, u"30 %"_s, u"520 000 visites"_s}) {
        QCOMPARE(withoutAmounts(text, amounts), text);
    }
}

void SalaryTest::thePreviewSaysWhatTheOtherReads() {
    Prepared prep;
    QStringList texts;
    for (const QVariant& line : prep.growth.sharing()->preview(prep.id))
        texts << line.toMap().value(u"text"_s).toString();
    QVERIFY(texts.contains(u"Passer de ••• à ••• en janvier"_s));
    QVERIFY(texts.contains(u"Atlas a rapporté •••, je demande •••"_s));
    QVERIFY(!texts.join(u' ').contains(u"baromètre"_s));
}

void SalaryTest::proofsKeepTheirWordsWhenTheirRecordStaysPrivate() {
    Prepared prep;
    const QString alone = idIn(prep.growth.sharing()->audiences().at(0));
    const QString first = prep.growth.achievements()->create(u"Comité animé"_s, alone);
    const QString second = prep.growth.achievements()->create(u"Équipe formée"_s, alone);
    prep.page->setProof(first, true);
    prep.page->setProof(second, true);
    prep.page->setProof(first, false);
    QCOMPARE(prep.page->editor()->proofsText(), u"Équipe formée"_s);
    const auto shared = toId<RecordId>(prep.share());
    const auto row = prep.two.ines.store->find(*shared);
    QVERIFY(row->get(SalaryPrep::proofs).empty());
    QCOMPARE(textOf(*row, SalaryPrep::proofsText), u"Équipe formée"_s);
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::SalaryTest)
#include "salary_test.moc"
