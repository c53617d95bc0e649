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
    <name>AloneCard</name>
    <message>
        <source>Invite la personne que tu accompagnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite ton mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un lien ou un code à montrer suffit, sans compte. En attendant, tout ce que tu notes ici t’attendra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation type="unfinished">Invite</translation>
    </message>
    <message>
        <source>J’ai reçu un lien</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Mes mentorés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes mentors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma cordée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exemple : rien de ce que tu fais ici n’est gardé ni envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces données viennent d’une version plus récente de Cordée : lecture seule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cordée est déjà ouverte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier de données est abîmé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé de ces données n’est pas là</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le trousseau du système ne répond pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le disque est plein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les données ne peuvent pas être ouvertes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une autre fenêtre utilise ces données. Ferme-la, puis réessaie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a été effacé ni modifié. Fais une copie du dossier %1 avant tout ; une copie synchronisée sur un autre appareil reste intacte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces données s’ouvrent avec une autre clé. Rien n’a été effacé. Le dossier %1 vient-il d’un autre appareil ou d’un autre compte ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le trousseau ne contient plus la clé du dossier %1. Rien n’a été effacé, et aucune nouvelle clé n’a été créée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé de tes données y est rangée. Déverrouille-le, puis réessaie. Rien n’a été effacé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libère un peu de place, puis réessaie. Rien n’a été perdu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier %1 ne peut pas être créé ou écrit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le disque a refusé la lecture du dossier %1. Rien n’a été effacé.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudienceBadge</name>
    <message>
        <source>moi seul</source>
        <translation>only me</translation>
    </message>
    <message>
        <source>partagé avec %1</source>
        <translation>shared with %1</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>Restauré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · supprimé %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Ce qui est supprimé reste ici trente jours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’a été supprimé. Une suppression se reprend aussi tout de suite, dans la barre du bas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restaurer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places de l’application</source>
        <translation>Places of the app</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Mois précédent</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Mois suivant</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>CaptureButton</name>
    <message>
        <source>Capturer</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Noter une idée, un engagement ou une question</source>
        <translation>Note an idea, a commitment or a question</translation>
    </message>
    <message>
        <source>Capturer (Ctrl+N)</source>
        <translation>Capture (Ctrl+N)</translation>
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
    <name>CaptureSheet</name>
    <message>
        <source>Capturer</source>
        <translation type="unfinished">Capture</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une ligne, tu classeras plus tard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyer mon CV à Claire vendredi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« ! » ou « ? » pour une question, « @ » une personne, « # » un objectif ; « demain », « vendredi », « 15 mars » donnent la date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classer tout de suite</source>
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
        <translation type="unfinished">Undo</translation>
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
    <name>DataCard</name>
    <message>
        <source>Mes données</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s), gardés 30 jours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui a changé quoi, et quand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter tout dans un fichier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Date non reconnue. Essaie «&#xa0;demain&#xa0;» ou «&#xa0;15 mars&#xa0;».</source>
        <translation>Date not understood. Try “tomorrow” or “15 March”.</translation>
    </message>
    <message>
        <source>demain, vendredi, 15 mars…</source>
        <translation>tomorrow, Friday, 15 March…</translation>
    </message>
    <message>
        <source>Ouvrir le calendrier</source>
        <translation>Open the calendar</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>aujourd’hui</source>
        <translation>today</translation>
    </message>
    <message>
        <source>demain</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>hier</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>dans %n jour(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>il y a %n jour(s)</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date in this year: day, then month (&quot;15 mars&quot;; in English &quot;15 March&quot;).</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A whole date without its year: &quot;mardi 24 novembre&quot;; in English &quot;Tuesday 24 November&quot;.</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished">Close</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Cordée</source>
        <translation type="unfinished">Cordée</translation>
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
        <translation type="unfinished">only me</translation>
    </message>
    <message>
        <source>partagé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partagé avec %1</source>
        <translation type="unfinished">shared with %1</translation>
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
    <name>GoalsCard</name>
    <message>
        <source>Choisir un objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un objectif précis donne un sens à chaque rencontre. Un seul suffit pour commencer.</source>
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
        <translation type="unfinished">only me</translation>
    </message>
    <message>
        <source>partagé avec %1</source>
        <translation type="unfinished">shared with %1</translation>
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
    <name>HistoryModel</name>
    <message>
        <source>Supprimé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restauré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : effacé</source>
        <extracomment>a field and what it then held</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation type="unfinished">%1: %2 {1 ?}</translation>
    </message>
    <message>
        <source>%1 · remplacé entre-temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quelqu’un d’autre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaterSheet</name>
    <message>
        <source>Une nouvelle date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pourquoi, en quelques mots (facultatif)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Apparence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celle du système</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celles du système</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sombres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1% {1 ?}</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Cordée</source>
        <translation type="unfinished">Cordée</translation>
    </message>
    <message>
        <source>Cordée, exemple</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Préparer la rencontre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposer une date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le mentorat</source>
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
        <translation>min</translation>
    </message>
</context>
<context>
    <name>MyselfButton</name>
    <message>
        <source>Mon profil et mes réglages</source>
        <translation>My profile and settings</translation>
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
        <translation type="unfinished">Undo</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Quitter l’exemple</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Moins</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Une personne, un objectif, une action…</source>
        <translation>A person, a goal, an action…</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Rien ne correspond à ces mots.</source>
        <translation>Nothing matches these words.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Ce n’est pas une adresse. Exemple : https://cordee.exemple.fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse commence par https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans https, la connexion ne serait pas protégée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse du serveur ne porte ni mot de passe ni paramètre.</source>
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
    <name>ProfileCard</name>
    <message>
        <source>Profil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mes mentorats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En une ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargée de projet, bientôt cheffe de projet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je suis mentoré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je suis mentor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1&#xa0;: %2&#x202f;%</source>
        <translation>%1: %2%</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>%1&#x202f;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renégocier : %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message>
        <source>Noter un engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que tu promets à l’autre, ou à toi : un engagement écrit se tient mieux.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places de l’application</source>
        <translation>Places of the app</translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation>Invite</translation>
    </message>
</context>
<context>
    <name>ReadyLine</name>
    <message>
        <source>%1, prêt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pas encore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Choisis un élément pour voir chacun de ses changements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout ce que vous écrivez garde son histoire : qui, quoi, quand.</source>
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
    <name>ServerCard</name>
    <message>
        <source>Synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prochain essai %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vide : tout reste sur cet appareil. Le serveur ne peut rien lire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse du serveur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchroniser maintenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter un appareil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message>
        <source>La clé de tes données est dans le trousseau du système : un fichier copié ailleurs ne se lit pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun trousseau ne répond sur ce système : la clé est dans un fichier à côté des données, que toi seul peux lire. Qui copie tout le dossier peut tout lire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces données disparaissent quand on quitte l’exemple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est dans %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’export n’a pas pu être écrit : %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un exemple à visiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une relation d’un an, à part de tes données et jetée quand tu la quittes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme mentorée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cordée %1</source>
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
        <translation type="unfinished">Undo</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ShellModel</name>
    <message>
        <source>Aller à</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Capturer</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Noter une idée, un engagement ou une question</source>
        <translation>Note an idea, a commitment or a question</translation>
    </message>
    <message>
        <source>Inviter quelqu’un</source>
        <translation>Invite someone</translation>
    </message>
    <message>
        <source>Un lien, ou un code à montrer</source>
        <translation>A link, or a code to show</translation>
    </message>
    <message>
        <source>Synchroniser</source>
        <translation>Synchronise</translation>
    </message>
    <message>
        <source>Annuler la dernière action</source>
        <translation>Undo the last action</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Cordée</source>
        <translation>Cordée</translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Mon profil et mes réglages</source>
        <translation>My profile and settings</translation>
    </message>
</context>
<context>
    <name>SidebarPlace</name>
    <message numerus="yes">
        <source>%1, %n nouveauté(s)</source>
        <translation>
            <numerusform>%1, %n new item</numerusform>
            <numerusform>%1, %n new items</numerusform>
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
    <name>StartModel</name>
    <message>
        <source>Tu viens comme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As-tu déjà une personne à accompagner ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As-tu déjà un mentor ou un mentoré ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As-tu déjà un mentor ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qu’est-ce qui t’occupe le plus en ce moment ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment t’appelles-tu ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vers quoi veux-tu avancer ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que veux-tu faire pour la personne que tu accompagnes ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tu pourras en changer quand tu voudras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cordée sert aussi quand on est encore seul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour commencer par ce qui compte. Personne d’autre ne le voit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom que verra l’autre personne. Ni compte, ni adresse, ni mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une ligne suffit, elle se précise plus tard. Tout reste sur cet appareil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentoré : je veux avancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor : j’accompagne quelqu’un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les deux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouver ma direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Développer mes compétences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre confiance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Élargir mon réseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bien accompagner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon premier objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon premier engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animer seule un comité d’ici mars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposer une première rencontre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Premier départ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Voir un exemple</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message numerus="yes">
        <source>Hors ligne — %n modification(s) gardée(s) ici</source>
        <translation>
            <numerusform>Offline — %n change kept here</numerusform>
            <numerusform>Offline — %n changes kept here</numerusform>
        </translation>
    </message>
    <message>
        <source>Hors ligne · %1</source>
        <translation>Offline · %1</translation>
    </message>
    <message>
        <source>Hors ligne</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n modification(s) enregistrée(s) ici</source>
        <translation>
            <numerusform>%n change saved here</numerusform>
            <numerusform>%n changes saved here</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistré ici</source>
        <translation>Saved here</translation>
    </message>
    <message>
        <source>Envoi · %1</source>
        <translation>Sending · %1</translation>
    </message>
    <message>
        <source>Envoi…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation>Needs a look</translation>
    </message>
    <message>
        <source>À jour · %1</source>
        <translation>Up to date · %1</translation>
    </message>
    <message>
        <source>À jour</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>État de la synchronisation</source>
        <translation>State of synchronisation</translation>
    </message>
</context>
<context>
    <name>StatePopover</name>
    <message numerus="yes">
        <source>%n modification(s) attend(ent) de partir. Rien n’est perdu.</source>
        <translation>
            <numerusform>%n change is waiting to leave. Nothing is lost.</numerusform>
            <numerusform>%n changes are waiting to leave. Nothing is lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est enregistré ici et envoyé.</source>
        <translation>Everything is saved here and sent.</translation>
    </message>
    <message>
        <source>La plus ancienne&#xa0;: %1</source>
        <translation>The oldest: %1</translation>
    </message>
    <message>
        <source>Prochain essai&#xa0;: %1</source>
        <translation>Next attempt: %1</translation>
    </message>
    <message>
        <source>Synchroniser</source>
        <translation>Synchronise</translation>
    </message>
    <message>
        <source>Essayer maintenant</source>
        <translation>Try now</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Onglets</source>
        <translation>Tabs</translation>
    </message>
</context>
<context>
    <name>ToFileCard</name>
    <message>
        <source>Un geste chacune : engagement, question, objectif ou note privée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) à classer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToFilePage</name>
    <message>
        <source>Un geste par ligne. Moi seul la vois tant qu’elle n’est pas classée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À classer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capturer une ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une idée, une question, une promesse : attrape-la en une ligne, tu la classeras ici au calme.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToFileRow</name>
    <message>
        <source>Ligne à classer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimer la ligne</source>
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
    <name>TodayPage</name>
    <message>
        <source>À répondre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes mentorés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout voir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectifs en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectif en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir un exemple en attendant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Un mentor, un mentoré, une même corde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prépare tes rencontres, tiens tes engagements, avance vers tes objectifs. Tout marche sans réseau et sans compte ; ce que vous écrivez n’est lisible que par vous deux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir un exemple de mentoré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir un exemple de mentor</source>
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
    <message>
        <source>dans %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dans %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n modification(s) gardée(s) ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est sur cet appareil, sans serveur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors ligne. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connexion au serveur… %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À jour, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n modification(s) en route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur n’a pas été joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur ne répond pas. Tes modifications sont gardées ici et partiront d’elles-mêmes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur ne prouve pas son identité : rien ne lui a été envoyé. Vérifie l’adresse dans les réglages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur a répondu n’importe quoi. Rien n’est perdu, nouvel essai plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur a une panne. Tout est gardé ici, nouvel essai plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur renvoie vers une autre adresse : refusé par prudence. Vérifie l’adresse dans les réglages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cordée et le serveur ne parlent plus la même version. Mets Cordée à jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur a refusé la demande. Tout est gardé ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur n’a plus de place pour tes envois. Tu reçois toujours ceux de l’autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le disque de cet appareil refuse l’écriture. Libère de la place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’heure de cet appareil est fausse. Règle-la pour synchroniser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’adresse du serveur n’est pas protégée par https : rien n’est envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelque chose d’anormal a été reçu et mis de côté. Compare les chiffres de sécurité avec l’autre personne.</source>
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
        <translation type="unfinished">d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished">d MMMM yyyy</translation>
    </message>
    <message>
        <source>hier</source>
        <translation type="unfinished">yesterday</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation type="unfinished">today</translation>
    </message>
    <message>
        <source>demain</source>
        <translation type="unfinished">tomorrow</translation>
    </message>
    <message>
        <source>dans %n jour(s)</source>
        <translation type="unfinished">in %n day</translation>
    </message>
    <message>
        <source>il y a %n jour(s)</source>
        <translation type="unfinished">%n day ago</translation>
    </message>
    <message>
        <source>ddd d, HH:mm</source>
        <extracomment>short weekday, day and time, Qt date format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>weekday, day and month, Qt date format</extracomment>
        <translation type="unfinished">dddd d MMMM</translation>
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
        <translation type="unfinished">%1% {1 ?}</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Profil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentorat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencontre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point de l’ordre du jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes de rencontre</source>
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
        <source>Objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point d’avancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne à classer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>énoncé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pourquoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moyens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lien avec mes aspirations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confiance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>échéance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réglé le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fait le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>début</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>état</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>durée en minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commencée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terminée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points clés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suite donnée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renégociations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approbations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>présentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rôles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valeur actuelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valeur visée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valeur de départ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mesure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à qui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rencontre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rythme en jours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renégocié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandonné</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reporté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brouillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>atteint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laissé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manqué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sujet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentoré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non</source>
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
