<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>AgendaModel</name>
    <message>
        <source>Gardé pour la prochaine fois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question retirée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sujet retiré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nouvelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>décision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sujet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>écoute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>défi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idées</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudienceBadge</name>
    <message>
        <source>moi seul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partagé avec %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places de l’application</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Mois précédent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mois suivant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureButton</name>
    <message>
        <source>Capturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter une idée, un engagement ou une question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capturer (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureModel</name>
    <message>
        <source>Noté dans À classer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note supprimée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note privée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rangé dans tes notes privées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rangé dans les engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouté aux questions de la prochaine rencontre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouté à l’ordre du jour de la prochaine rencontre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectif créé en brouillon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInList</name>
    <message>
        <source>confiance %1 sur 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInSheet</name>
    <message>
        <source>Point d’avancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où en es-tu, en %1&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où en es-tu&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confiance d’y arriver, de 0 à 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui avance, ce qui bloque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInsCard</name>
    <message>
        <source>Faire le point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points d’avancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dire où l’on en est, même peu, aide à tenir l’objectif.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentsModel</name>
    <message>
        <source>%1 : du %2 au %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : reporté au %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tenu(s) sur %1</source>
        <extracomment>of my promises: kept, of all that were due</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Engagement tenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle date : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement abandonné</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement supprimé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toi</source>
        <extracomment>the person&apos;s own promise, in a line « toi · vendredi »</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandonné</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prévu %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Date non reconnue. Essaie «&#xa0;demain&#xa0;» ou «&#xa0;15 mars&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demain, vendredi, 15 mars…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le calendrier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>dans %n jour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>il y a %n jour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date in this year: day, then month (&quot;15 mars&quot;; in English &quot;15 March&quot;).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A whole date without its year: &quot;mardi 24 novembre&quot;; in English &quot;Tuesday 24 November&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Cet élément n’existe plus sur cet appareil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette valeur ne peut pas être enregistrée ainsi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce texte est trop long pour être enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos données sont ouvertes dans une autre fenêtre de Cordée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces données viennent d’une version plus récente&#xa0;: lecture seule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier de données est abîmé. Rien n’a été effacé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé de cet appareil n’ouvre pas ces données. Rien n’a été effacé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le disque est plein. Votre texte reste à l’écran&#xa0;: libérez de la place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le disque a refusé l’écriture. Réessayez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalDetailPage</name>
    <message>
        <source>Plus d’actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approuver cet objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marquer comme atteint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettre en pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laisser de côté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partager…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectif supprimé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalLinesModel</name>
    <message>
        <source>échéance %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Brouillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atteint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laissé de côté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dans les temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en retard sur le rythme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>échéance passée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans échéance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jalon(s) sur %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>échéance %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>Aucun jalon</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jalon(s) sur %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sans échéance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échéance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n semaine(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>moi seul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partagé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partagé avec %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approuvé par %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalon supprimé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point d’avancement noté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectif approuvé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectif lancé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectif mis en pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectif atteint. Bravo&#xa0;!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectif laissé de côté</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalProgressCard</name>
    <message>
        <source>Lancer cet objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire un point d’avancement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalStepsCard</name>
    <message>
        <source>Jalons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions du jalon «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter un jalon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Progression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvel objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire mon premier objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un objectif clair, avec une date et des jalons, se tient mieux&#xa0;: on voit ce qui manque et où l’on en est.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>moi seul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partagé avec %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectif créé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectif partagé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Cordée</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingRoom</name>
    <message>
        <source>%1 rencontre avec %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · avec %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions d’%1</source>
        <extracomment>the questions of the person who is guided: « Questions d’Inès », « Questions de Thomas »</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en cours · reste %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en cours · dépassé de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reste %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l’heure est passée de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 écrit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencontre terminée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordre du jour — %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point retiré</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsModel</name>
    <message>
        <source>Rencontre proposée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencontre modifiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencontre confirmée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencontre annulée. Son ordre du jour attend la prochaine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noté : elle n’a pas eu lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>première rencontre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entretien d’information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mise au point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clôture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rencontre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilan à faire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n’a pas eu lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rencontre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentorshipFiche</name>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>month and year, Qt date format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentorat depuis %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’en %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>une rencontre toutes les %n semaine(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>une rencontre tous les %n jour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 et toi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposer une date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir la rencontre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire le bilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préparer la rencontre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ses questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentorshipList</name>
    <message>
        <source>mentoré·e</source>
        <extracomment>what the other person is to me</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyselfButton</name>
    <message>
        <source>Mon profil et mes réglages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewGoalSheet</name>
    <message>
        <source>Nouvel objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commence par un verbe&#xa0;: tu préciseras ensuite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que veux-tu atteindre&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui le verra&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créer l’objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Moins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Rechercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une personne, un objectif, une action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien ne correspond à ces mots.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>un sujet prioritaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n question(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un mot sur ton engagement en retard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est prêt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque %1 et %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1&#xa0;: %2&#x202f;%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>%1&#x202f;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places de l’application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Bilan des engagements à jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilan des engagements (%n restant(s))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deux questions précises à poser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n question(s) précise(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore de question de %1</source>
        <extracomment>%1: first name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n question(s) à préparer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencontre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencontre avec %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordre du jour à écrire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordre du jour : %n sujet(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas de date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prochaine rencontre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prochaine rencontre avec %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose une date : le reste se prépare en route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En retard : prévu %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promis à %1</source>
        <extracomment>%1: first name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareGoalSheet</name>
    <message>
        <source>Partager l’objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec qui&#xa0;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’autre personne verra le titre, les cinq lignes SMART, les jalons et les points d’avancement. Ce qu’elle aura vu, elle le garde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellModel</name>
    <message>
        <source>Aller à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noter une idée, un engagement ou une question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inviter quelqu’un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un lien, ou un code à montrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchroniser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler la dernière action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Cordée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon profil et mes réglages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarPlace</name>
    <message numerus="yes">
        <source>%1, %n nouveauté(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SmartCard</name>
    <message>
        <source>SMART</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmartEditSheet</name>
    <message>
        <source>Spécifique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesurable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atteignable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertinent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titre et domaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compétences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrière</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confiance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une phrase&#xa0;: quoi, où, avec qui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que tu feras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du temps, une personne, un premier pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur quoi tu t’appuies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confiance d’y arriver, de 0 à 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un poste, une envie, un projet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À quoi il te mène</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour quand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si l’obstacle que je crains arrive, alors je…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon plan «&#xa0;si… alors&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmartMeasureFields</name>
    <message>
        <source>Mesuré par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ses jalons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qu’on pourra constater, avec un chiffre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À quoi tu le verras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Départ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unité</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message numerus="yes">
        <source>Hors ligne — %n modification(s) gardée(s) ici</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hors ligne · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n modification(s) enregistrée(s) ici</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistré ici</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoi · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoi…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À jour · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État de la synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatePopover</name>
    <message numerus="yes">
        <source>%n modification(s) attend(ent) de partir. Rien n’est perdu.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est enregistré ici et envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La plus ancienne&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prochain essai&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchroniser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayer maintenant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Onglets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayModel</name>
    <message>
        <source>Ce que j’ai promis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonjour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonjour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement tenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle date : %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordee::app</name>
    <message>
        <source>Spécifique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dis ce que tu feras, où et avec qui, en une phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de %1 à %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesurable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n jalon(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoute un chiffre à atteindre, ou au moins deux jalons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atteignable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dis sur quoi tu t’appuies&#xa0;: du temps, une personne, un premier pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dis ta confiance d’y arriver, de 0 à 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confiance sous 4&#xa0;: réduis le pas, ou demande de l’aide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertinent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dis à quoi il te mène&#xa0;: un poste, une envie, un projet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisis une date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La date est passée&#xa0;: choisis-en une autre, ou fais le bilan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compétences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrière</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confiance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <extracomment>short weekday and time, Qt date format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>time of day, Qt date format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aujourd’hui, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilan à faire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date à confirmer : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revue à faire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n’a pas encore rejoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence : %n jour(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas de rencontre prévue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De quoi es-tu le plus fier ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qu’as-tu évité ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qu’essaierais-tu si tu ne risquais rien ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De quoi as-tu besoin de ma part ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que dirait ton équipe ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quel est le plus petit pas ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qu’ai-je évité ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quel angle mort vois-tu ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que ferais-tu à ma place ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelle erreur t’a le plus appris ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui devrais-je rencontrer ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur quoi devrais-je dire non ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qu’est-ce qui te surprend dans mes choix ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordre du jour — %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendu : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(aucun sujet pour l’instant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions :</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prévu : %1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordee::app::today</name>
    <message>
        <source>%n jalon(s) sur %1</source>
        <extracomment>milestones done, of all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>échéance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où en est « %1 » ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire le point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rencontre</source>
        <extracomment>%1: « 7ᵉ »</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La rencontre a eu lieu : qu’en gardes-tu ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La rencontre avec %1 a eu lieu : qu’en gardes-tu ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faire le bilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n tenu(s) sur %1 ce mois-ci</source>
        <extracomment>promises kept, of all that were due this month</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordee::app::today::Reader</name>
    <message>
        <source>Nouvelle question : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau sujet : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement tenu : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date proposée : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvel objectif : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point d’avancement : %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cordee::app::words</name>
    <message>
        <source>d MMMM</source>
        <extracomment>day and month, Qt date format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dans %n jour(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il y a %n jour(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d, HH:mm</source>
        <extracomment>short weekday, day and time, Qt date format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>weekday, day and month, Qt date format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>time of day, Qt format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il y a %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il y a %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il y a %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage; French sets a no-break space before the sign</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Comme mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme mentoré</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
