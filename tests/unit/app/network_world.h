#pragma once

#include "app/network/introduction_list.h"
#include "app/network/network.h"
#include "tests/unit/app/person.h"

#include <memory>

// Two people, each with the network section on a store of their own.
namespace cordee::app::test {

using namespace Qt::StringLiterals;

inline NetworkTools networkToolsOf(Person& person) {
    return {*person.store, *person.gestures, *person.people, person.clock, person.personal};
}

struct NetworkSide {
    explicit NetworkSide(Person& who)
        : person(who)
        , network(networkToolsOf(who)) {
        list.setNetwork(&network);
    }
    std::unique_ptr<IntroductionPage> open(const QString& id) {
        return std::unique_ptr<IntroductionPage>(network.openIntroduction(id));
    }
    std::unique_ptr<ContactPage> contact(const QString& id) {
        return std::unique_ptr<ContactPage>(network.openContact(id));
    }

    Person& person;
    Network network;
    IntroductionList list;
};

struct NetworkWorld : TwoPeople {
    NetworkSide mentee{ines};
    NetworkSide mentor{karim};

    void toMentor() { ines.sendTo(karim); }
    void toMentee() { karim.sendTo(ines); }
    void passDays(int days) { clock.now = clock.now.addDays(days); }

    // Her request, arrived at him.
    QString asked() {
        const std::unique_ptr<IntroductionDraft> draft(mentee.network.ask(toQString(mentorship)));
        draft->typedWanted(u"Quelqu’un de l’équipe data"_s);
        draft->typedPurpose(u"Comprendre leurs tableaux"_s);
        draft->typedBlurb(u"J’anime le comité Horizon. Vingt minutes ?"_s);
        if (!draft->send()) qFatal("not sent");
        toMentor();
        return toQString(
            ines.store->select(store::Query(model::Introduction::recordKind).in(tie)).front().id);
    }
    // Whom he thinks of, with what nobody else may read.
    QString nadia() {
        const QString id = mentor.network.addContact(u"Nadia Lefèvre"_s);
        const auto page = mentor.contact(id);
        page->editor()->setRole(u"Responsable data"_s);
        page->editor()->setReach(u"poste 4412"_s);
        page->editor()->setNotes(u"Vient de perdre un budget"_s);
        return id;
    }
    // He said yes and thinks of Nadia; nobody asked her yet.
    QString agreed() {
        const QString id = asked();
        const auto page = mentor.open(id);
        page->agree(u"Je demande"_s);
        page->choose(nadia());
        return id;
    }
    // Both said yes, they were introduced, she knows.
    QString introduced() {
        const QString id = agreed();
        const auto page = mentor.open(id);
        page->contactAgreed();
        page->introduced();
        toMentee();
        return id;
    }
};

} // namespace cordee::app::test
