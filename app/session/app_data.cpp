#include "app/session/app.h"

#include "app/records/gestures.h"
#include "app/session/data_repair.h"
#include "app/session/trouble_words.h"
#include "model/cordee_model.h"

// What happens to the data as a whole: the sample, a backup that takes its place, a repair.
namespace cordee::app {

using namespace Qt::StringLiterals;

void App::openSampleNow(bool asMentor) {
    auto folder = std::make_unique<QTemporaryDir>();
    auto clock = std::make_unique<SampleClock>(clock_);
    Data data;
    auto store =
        store::Store::open({std::filesystem::path(folder->path().toStdString()) / "sample.db",
                            model::schema(), *clock, random_, nullptr});
    const auto who =
        store ? writeSample(**store, *clock, asMentor ? SampleRole::Mentor : SampleRole::Mentee)
              : Result<SampleIdentity, StoreError>(store.error());
    if (!who) {
        say(sentenceFor(who.error()));
        return;
    }
    data.store = std::move(*store);
    clearView();
    sample_.reset();
    sampleFolder_ = std::move(folder);
    sampleClock_ = std::move(clock);
    sample_ =
        std::make_unique<Session>(std::move(data), *sampleClock_, random_, who->me, who->personal);
    connectSession(*sample_);
    show(sample_.get());
}

void App::closeSampleNow() {
    if (!sample_) return;
    clearView();
    sample_.reset();
    sampleClock_.reset();
    sampleFolder_.reset();
    if (!own_) {
        if (opened_) return showPage(u"Start/WelcomePage"_s);
        return openNow();
    }
    showOwn();
}

void App::bringBack() {
    const bool isEmpty = opened_ && !opened_->vault->hasIdentity();
    if (!isEmpty && !isReplaceable()) return;
    safekeeping_.look();
    showPage(u"Start/BringBackPage"_s);
}

void App::welcome() {
    if (trouble_) return showPage(u"Start/TroublePage"_s);
    if (opened_ && !opened_->vault->hasIdentity()) showPage(u"Start/WelcomePage"_s);
}

void App::repair() {
    QMetaObject::invokeMethod(this, &App::repairNow, Qt::QueuedConnection);
}

void App::repairNow() {
    if (!isRepairable()) return;
    auto keys = platform_.keyVault(options_.folder);
    const auto repaired = repairData(options_.folder, *keys, clock_, random_);
    if (!repaired) return showTrouble(repaired.error());
    openNow();
    if (!trouble_) say(repairedText(*repaired, !preferences_.server().isEmpty()));
}

// The pages were looked at beside the window. What is damaged is not written to any more.
void App::onChecked(bool whole) {
    if (!own_) return;
    if (whole) return own_->store().checked();
    clearView();
    own_.reset();
    showTrouble({Trouble::Damaged, "a check of every page failed"});
}

// Nothing may have the data open while it is exchanged for what was unpacked.
void App::restoreNow() {
    clearView();
    sample_.reset();
    own_.reset();
    arrival_.reset();
    opened_.reset();
    const auto installed = safekeeping_.install();
    if (!installed) return showTrouble(installed.error());
    openNow();
}

} // namespace cordee::app
