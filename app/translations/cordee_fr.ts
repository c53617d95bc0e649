<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>CallOffSheet</name>
    <message numerus="yes">
        <source>Annuler aussi les %n suivante(s) de la série</source>
        <translation>
            <numerusform>Annuler aussi la suivante de la série</numerusform>
            <numerusform>Annuler aussi les %n suivantes de la série</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Annuler %n rencontre(s)</source>
        <translation>
            <numerusform>Annuler %n rencontre</numerusform>
            <numerusform>Annuler %n rencontres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message numerus="yes">
        <source>Confirmer les %n dates</source>
        <translation>
            <numerusform>Confirmer la date</numerusform>
            <numerusform>Confirmer les %n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message numerus="yes">
        <source>%1&#xa0;: %n personne(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n personne</numerusform>
            <numerusform>%1&#xa0;: %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContributionView</name>
    <message numerus="yes">
        <source>rencontre(s)</source>
        <translation>
            <numerusform>rencontre</numerusform>
            <numerusform>rencontres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>personne(s)</source>
        <translation>
            <numerusform>personne</numerusform>
            <numerusform>personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retour(s) donné(s)</source>
        <translation>
            <numerusform>retour donné</numerusform>
            <numerusform>retours donnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>récit(s) partagé(s)</source>
        <translation>
            <numerusform>récit partagé</numerusform>
            <numerusform>récits partagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merci(s) reçu(s)</source>
        <translation>
            <numerusform>merci reçu</numerusform>
            <numerusform>mercis reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mise(s) en relation</source>
        <translation>
            <numerusform>mise en relation</numerusform>
            <numerusform>mises en relation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message numerus="yes">
        <source>%n élément(s), gardés 30 jours</source>
        <translation>
            <numerusform>%n élément, gardés 30 jours</numerusform>
            <numerusform>%n éléments, gardés 30 jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitiativeCard</name>
    <message numerus="yes">
        <source>%1 Votre rythme&#xa0;: %n jour(s).</source>
        <translation>
            <numerusform>%1 Votre rythme&#xa0;: tous les jours.</numerusform>
            <numerusform>%1 Votre rythme&#xa0;: tous les %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message numerus="yes">
        <source>Proposer %n date(s)</source>
        <translation>
            <numerusform>Proposer %n date</numerusform>
            <numerusform>Proposer %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposer %n rencontre(s)</source>
        <translation>
            <numerusform>Proposer %n rencontre</numerusform>
            <numerusform>Proposer %n rencontres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnTemplateSheet</name>
    <message numerus="yes">
        <source>%n point(s), %1 min en tout</source>
        <translation>
            <numerusform>%n point, %1 min en tout</numerusform>
            <numerusform>%n points, %1 min en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message numerus="yes">
        <source>Le fichier d’agenda emporte les %n rencontres de la série, avec leurs changements.</source>
        <translation>
            <numerusform>Le fichier d’agenda emporte la rencontre de la série, avec ses changements.</numerusform>
            <numerusform>Le fichier d’agenda emporte les %n rencontres de la série, avec leurs changements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidebarPlace</name>
    <message numerus="yes">
        <source>%1, %n nouveauté(s)</source>
        <translation>
            <numerusform>%1, %n nouveauté</numerusform>
            <numerusform>%1, %n nouveautés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message numerus="yes">
        <source>Hors ligne — %n modification(s) gardée(s) ici</source>
        <translation>
            <numerusform>Hors ligne — %n modification gardée ici</numerusform>
            <numerusform>Hors ligne — %n modifications gardées ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modification(s) enregistrée(s) ici</source>
        <translation>
            <numerusform>%n modification enregistrée ici</numerusform>
            <numerusform>%n modifications enregistrées ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatePopover</name>
    <message numerus="yes">
        <source>%n modification(s) attend(ent) de partir. Rien n’est perdu.</source>
        <translation>
            <numerusform>%n modification attend de partir. Rien n’est perdu.</numerusform>
            <numerusform>%n modifications attendent de partir. Rien n’est perdu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToFileCard</name>
    <message numerus="yes">
        <source>%n ligne(s) à classer</source>
        <translation>
            <numerusform>%n ligne à classer</numerusform>
            <numerusform>%n lignes à classer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message numerus="yes">
        <source>silence&#xa0;: %n jour(s)</source>
        <translation>
            <numerusform>silence&#xa0;: %n jour</numerusform>
            <numerusform>silence&#xa0;: %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordee::app::AgreementModel</name>
    <message numerus="yes">
        <source>Prolonger de %n mois</source>
        <translation>
            <numerusform>Prolonger de %n mois</numerusform>
            <numerusform>Prolonger de %n mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordee::app::AssumptionList</name>
    <message numerus="yes">
        <source>%n révisée(s) sur %1</source>
        <translation>
            <numerusform>%n révisée sur %1</numerusform>
            <numerusform>%n révisées sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordee::app::CommitmentsModel</name>
    <message numerus="yes">
        <source>%n tenu(s) sur %1</source>
        <extracomment>of my promises: kept, of all that were due</extracomment>
        <translation>
            <numerusform>%n tenu sur %1</numerusform>
            <numerusform>%n tenus sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordee::app::ContributionPage</name>
    <message numerus="yes">
        <source>%n rencontre(s) tenue(s)</source>
        <translation>
            <numerusform>%n rencontre tenue</numerusform>
            <numerusform>%n rencontres tenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) accompagnée(s)</source>
        <translation>
            <numerusform>%n personne accompagnée</numerusform>
            <numerusform>%n personnes accompagnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retour(s) donné(s)</source>
        <translation>
            <numerusform>%n retour donné</numerusform>
            <numerusform>%n retours donnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n récit(s) partagé(s)</source>
        <translation>
            <numerusform>%n récit partagé</numerusform>
            <numerusform>%n récits partagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merci(s) reçu(s)</source>
        <translation>
            <numerusform>%n merci reçu</numerusform>
            <numerusform>%n mercis reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;: %2, %n rencontre(s)</source>
        <extracomment>a person&apos;s name, then time and number of meetings</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %2, %n rencontre</numerusform>
            <numerusform>%1&#xa0;: %2, %n rencontres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mise(s) en relation</source>
        <translation>
            <numerusform>%n mise en relation</numerusform>
            <numerusform>%n mises en relation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordee::app::CoverageModel</name>
    <message numerus="yes">
        <source>Domaines touchés par les %n dernière(s) rencontre(s)</source>
        <translation>
            <numerusform>Domaines touchés par la dernière rencontre</numerusform>
            <numerusform>Domaines touchés par les %n dernières rencontres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordee::app::GoalList</name>
    <message numerus="yes">
        <source>%n jalon(s) sur %1</source>
        <translation>
            <numerusform>%n jalon sur %1</numerusform>
            <numerusform>%n jalons sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordee::app::GoalPage</name>
    <message numerus="yes">
        <source>%n jalon(s) sur %1</source>
        <translation>
            <numerusform>%n jalon sur %1</numerusform>
            <numerusform>%n jalons sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n semaine(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordee::app::Initiative</name>
    <message numerus="yes">
        <source>Ta dernière initiative date de %n jour(s).</source>
        <translation>
            <numerusform>Ta dernière initiative date d’hier.</numerusform>
            <numerusform>Ta dernière initiative date de %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordee::app::MeetingsModel</name>
    <message numerus="yes">
        <source>%n rencontre(s) proposée(s)</source>
        <translation>
            <numerusform>%n rencontre proposée</numerusform>
            <numerusform>%n rencontres proposées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rencontre(s) confirmée(s)</source>
        <translation>
            <numerusform>%n rencontre confirmée</numerusform>
            <numerusform>%n rencontres confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rencontre(s) annulée(s). L’ordre du jour attend la prochaine.</source>
        <translation>
            <numerusform>%n rencontre annulée. L’ordre du jour attend la prochaine.</numerusform>
            <numerusform>%n rencontres annulées. L’ordre du jour attend la prochaine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordee::app::MentorshipFiche</name>
    <message numerus="yes">
        <source>une rencontre toutes les %n semaine(s)</source>
        <translation>
            <numerusform>une rencontre toutes les %n semaine</numerusform>
            <numerusform>une rencontre toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>une rencontre tous les %n jour(s)</source>
        <translation>
            <numerusform>une rencontre tous les %n jour</numerusform>
            <numerusform>une rencontre tous les %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordee::app::OwnTemplates</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordee::app::PairingModel</name>
    <message numerus="yes">
        <source>Entre ce code sur le nouvel appareil. Il vaut encore %n minute(s).</source>
        <translation>
            <numerusform>Entre ce code sur le nouvel appareil. Il vaut encore %n minute.</numerusform>
            <numerusform>Entre ce code sur le nouvel appareil. Il vaut encore %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordee::app::PathList</name>
    <message numerus="yes">
        <source>dans %n mois</source>
        <translation>
            <numerusform>dans %n mois</numerusform>
            <numerusform>dans %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dans %n an(s)</source>
        <translation>
            <numerusform>dans %n an</numerusform>
            <numerusform>dans %n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordee::app::Reflections</name>
    <message numerus="yes">
        <source>%n semaine(s) de suite</source>
        <translation>
            <numerusform>%n semaine de suite</numerusform>
            <numerusform>%n semaines de suite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordee::app::SalaryList</name>
    <message numerus="yes">
        <source>%n preuve(s)</source>
        <translation>
            <numerusform>%n preuve</numerusform>
            <numerusform>%n preuves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) préparée(s)</source>
        <translation>
            <numerusform>%n objection préparée</numerusform>
            <numerusform>%n objections préparées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordee::ui::DateWords</name>
    <message numerus="yes">
        <source>dans %n jour(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>il y a %n jour(s)</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message numerus="yes">
        <source>%n jalon(s)</source>
        <translation>
            <numerusform>%n jalon</numerusform>
            <numerusform>%n jalons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>introduction</name>
    <message numerus="yes">
        <source>%n mot(s)&#xa0;: au-delà de cent, on le lit moins volontiers.</source>
        <translation>
            <numerusform>%n mot&#xa0;: au-delà de cent, on le lit moins volontiers.</numerusform>
            <numerusform>%n mots&#xa0;: au-delà de cent, on le lit moins volontiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preparation</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signs</name>
    <message numerus="yes">
        <source>%n des quatre dernières rencontres n’ont pas eu lieu.</source>
        <translation>
            <numerusform>%n des quatre dernières rencontres n’a pas eu lieu.</numerusform>
            <numerusform>%n des quatre dernières rencontres n’ont pas eu lieu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s) ont passé leur date.</source>
        <translation>
            <numerusform>%n engagement a passé sa date.</numerusform>
            <numerusform>%n engagements ont passé leur date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rien entre vous depuis %n jour(s).</source>
        <translation>
            <numerusform>Rien entre vous depuis %n jour.</numerusform>
            <numerusform>Rien entre vous depuis %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>souvenir</name>
    <message numerus="yes">
        <source>%n rencontre(s)</source>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message numerus="yes">
        <source>%n modification(s) gardée(s) ici.</source>
        <translation>
            <numerusform>%n modification gardée ici.</numerusform>
            <numerusform>%n modifications gardées ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modification(s) en route.</source>
        <translation>
            <numerusform>%n modification en route.</numerusform>
            <numerusform>%n modifications en route.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message numerus="yes">
        <source>tous les %n jour(s)</source>
        <translation>
            <numerusform>tous les jours</numerusform>
            <numerusform>tous les %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>toutes les %n semaine(s)</source>
        <translation>
            <numerusform>toutes les semaines</numerusform>
            <numerusform>toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sous %n jour(s)</source>
        <translation>
            <numerusform>sous %n jour</numerusform>
            <numerusform>sous %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%n jalon(s) sur %1</source>
        <extracomment>milestones done, of all</extracomment>
        <translation>
            <numerusform>%n jalon sur %1</numerusform>
            <numerusform>%n jalons sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bilan des engagements (%n restant(s))</source>
        <translation>
            <numerusform>Bilan des engagements (%n restant)</numerusform>
            <numerusform>Bilan des engagements (%n restants)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) précise(s)</source>
        <translation>
            <numerusform>%n question précise</numerusform>
            <numerusform>%n questions précises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) à préparer</source>
        <translation>
            <numerusform>%n question à préparer</numerusform>
            <numerusform>%n questions à préparer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ordre du jour&#xa0;: %n sujet(s)</source>
        <translation>
            <numerusform>Ordre du jour&#xa0;: %n sujet</numerusform>
            <numerusform>Ordre du jour&#xa0;: %n sujets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenu(s) sur %1 ce mois-ci</source>
        <extracomment>promises kept, of all that were due this month</extracomment>
        <translation>
            <numerusform>%n tenu sur %1 ce mois-ci</numerusform>
            <numerusform>%n tenus sur %1 ce mois-ci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tu as fait signe à %1 il y a %n jour(s).</source>
        <translation>
            <numerusform>Tu as fait signe à %1 hier.</numerusform>
            <numerusform>Tu as fait signe à %1 il y a %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rencontre(s) tenue(s)</source>
        <translation>
            <numerusform>%n rencontre tenue</numerusform>
            <numerusform>%n rencontres tenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rencontres annulées, dès %1</source>
        <translation>
            <numerusform>%n rencontre annulée, %1</numerusform>
            <numerusform>%n rencontres annulées, dès %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rencontres confirmées, dès %1</source>
        <translation>
            <numerusform>%n rencontre confirmée, %1</numerusform>
            <numerusform>%n rencontres confirmées, dès %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates proposées, dès %1</source>
        <translation>
            <numerusform>%n date proposée, %1</numerusform>
            <numerusform>%n dates proposées, dès %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>dans %n jour(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>il y a %n jour(s)</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
</TS>
