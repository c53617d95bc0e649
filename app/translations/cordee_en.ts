<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>AchievementSheet</name>
    <message>
        <source>Réussite</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Réussite supprimée</source>
        <translation>Achievement deleted</translation>
    </message>
    <message>
        <source>Ce que j’ai fait</source>
        <translation>What I did</translation>
    </message>
    <message>
        <source>Ce que ça a donné</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Un temps, un pourcentage, un nombre de personnes.</source>
        <translation>A time, a percentage, a number of people.</translation>
    </message>
    <message>
        <source>Un chiffre</source>
        <translation>A figure</translation>
    </message>
    <message>
        <source>Qui l’a vu</source>
        <translation>Who saw it</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Les compétences que ça montre</source>
        <translation>The skills it shows</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>AchievementsPane</name>
    <message>
        <source>Nouvelle réussite</source>
        <translation>New achievement</translation>
    </message>
    <message>
        <source>Noter une réussite</source>
        <translation>Note an achievement</translation>
    </message>
    <message>
        <source>Ce que tu as fait, et ce que ça a donné. Le bocal se rouvre avant un défi, un entretien ou un doute.</source>
        <translation>What you did, and what came of it. The jar opens again before a challenge, an interview or a doubt.</translation>
    </message>
    <message>
        <source>Mon bocal</source>
        <translation>My jar</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Un verbe, un fait&#xa0;: «&#xa0;j’ai animé le comité du 3 mars&#xa0;».</source>
        <translation>A verb, a fact: “I ran the committee of 3 March”.</translation>
    </message>
    <message>
        <source>Qu’as-tu réussi&#xa0;?</source>
        <translation>What did you achieve?</translation>
    </message>
</context>
<context>
    <name>AdjustSheet</name>
    <message>
        <source>Ajuster l’objectif</source>
        <translation>Adjust the goal</translation>
    </message>
    <message>
        <source>Proposer un ajustement</source>
        <translation>Propose an adjustment</translation>
    </message>
    <message>
        <source>Ce qui change</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>L’énoncé</source>
        <translation>The statement</translation>
    </message>
    <message>
        <source>La mesure</source>
        <translation>The measure</translation>
    </message>
    <message>
        <source>L’échéance</source>
        <translation>The due date</translation>
    </message>
    <message>
        <source>Le titre</source>
        <translation>The title</translation>
    </message>
    <message>
        <source>Ce que dit l’objectif à présent</source>
        <translation>What the goal says now</translation>
    </message>
    <message>
        <source>Pour quand, à présent</source>
        <translation>By when, now</translation>
    </message>
    <message>
        <source>Ce qui a changé, ou ce que tu as compris depuis.</source>
        <translation>What has changed, or what you have understood since.</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Ajuster</source>
        <translation>Adjust</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Toute la mesure</source>
        <translation>The whole measure</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>Ordre du jour</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Commence par ce qui compte le plus pour toi&#xa0;: un seul sujet bien préparé vaut mieux que cinq.</source>
        <translation>Start with what matters most to you: one well-prepared topic is worth more than five.</translation>
    </message>
    <message>
        <source>Ajouter un sujet</source>
        <translation>Add a topic</translation>
    </message>
    <message>
        <source>C’est plus long que la rencontre&#xa0;: garde un sujet pour la prochaine fois.</source>
        <translation>That’s longer than the meeting: keep a topic for next time.</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>proposé par %1</source>
        <translation>suggested by %1</translation>
    </message>
    <message>
        <source>attend&#xa0;: %1</source>
        <translation>hoping for: %1</translation>
    </message>
    <message>
        <source>gardé pour la prochaine fois</source>
        <translation>kept for next time</translation>
    </message>
    <message>
        <source>%1. Alt et flèches pour déplacer.</source>
        <translation>%1. Alt and arrow keys to move.</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Reprendre à cette rencontre</source>
        <translation>Bring back to this meeting</translation>
    </message>
    <message>
        <source>Garder pour la prochaine fois</source>
        <translation>Keep for next time</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Entente</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>en vigueur</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>Reprendre le brouillon</source>
        <translation>Go on with the draft</translation>
    </message>
    <message>
        <source>Écrire l’entente</source>
        <translation>Write the agreement</translation>
    </message>
    <message>
        <source>Une page à deux&#xa0;: pourquoi, combien de temps, à quel rythme, et comment arrêter. Elle se signe en deux minutes et se change quand vous voulez.</source>
        <translation>One page for two: why, for how long, how often, and how to stop. It takes two minutes to sign and changes whenever you like.</translation>
    </message>
    <message>
        <source>Reprendre le changement en cours</source>
        <translation>Go on with the change</translation>
    </message>
    <message>
        <source>Proposer un changement</source>
        <translation>Propose a change</translation>
    </message>
    <message>
        <source>Replier</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Tout lire</source>
        <translation>Read all</translation>
    </message>
</context>
<context>
    <name>AgreementDates</name>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>sans date de fin</source>
        <translation>open-ended</translation>
    </message>
</context>
<context>
    <name>AgreementHistoryCard</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>AgreementMomentCard</name>
    <message>
        <source>Prolonger de 3 mois</source>
        <translation>Extend by 3 months</translation>
    </message>
    <message>
        <source>De 6 mois</source>
        <translation>By 6 months</translation>
    </message>
    <message>
        <source>Redéfinir</source>
        <translation>Redefine</translation>
    </message>
    <message>
        <source>Clôturer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AgreementPendingCard</name>
    <message>
        <source>Changement proposé</source>
        <translation>Proposed change</translation>
    </message>
    <message>
        <source>Entente proposée</source>
        <translation>Proposed agreement</translation>
    </message>
    <message>
        <source>à signer</source>
        <translation>to sign</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Refuser</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Retirer la proposition</source>
        <translation>Take the proposal back</translation>
    </message>
</context>
<context>
    <name>AgreementRhythm</name>
    <message>
        <source>Une rencontre tous les</source>
        <translation>A meeting every</translation>
    </message>
    <message>
        <source>jours</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Répondre sous</source>
        <translation>Answer within</translation>
    </message>
    <message>
        <source>Un bilan tous les</source>
        <translation>A review every</translation>
    </message>
    <message>
        <source>Où et comment</source>
        <translation>Where and how</translation>
    </message>
    <message>
        <source>Visio, café, téléphone…</source>
        <translation>Video, coffee, phone…</translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message>
        <source>Un brouillon, pour toi seul jusqu’à ce que tu le proposes.</source>
        <translation>A draft, yours alone until you propose it.</translation>
    </message>
    <message>
        <source>Changer l’entente</source>
        <translation>Change the agreement</translation>
    </message>
    <message>
        <source>Écrire l’entente</source>
        <translation>Write the agreement</translation>
    </message>
    <message>
        <source>Pour combien de temps&#xa0;?</source>
        <translation>For how long?</translation>
    </message>
    <message>
        <source>3 mois</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>6 mois</source>
        <translation>6 months</translation>
    </message>
    <message>
        <source>12 mois</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>Sans date de fin</source>
        <translation>Open-ended</translation>
    </message>
    <message>
        <source>Une phrase&#xa0;: ce que ce mentorat doit changer.</source>
        <translation>One sentence: what this mentorship should change.</translation>
    </message>
    <message>
        <source>Pourquoi ce mentorat</source>
        <translation>Why this mentorship</translation>
    </message>
    <message>
        <source>Deux ou trois, un par ligne.</source>
        <translation>Two or three, one a line.</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Qui prépare les rencontres&#xa0;?</source>
        <translation>Who prepares the meetings?</translation>
    </message>
    <message>
        <source>La personne mentorée</source>
        <translation>The mentee</translation>
    </message>
    <message>
        <source>Le mentor</source>
        <translation>The mentor</translation>
    </message>
    <message>
        <source>Les deux</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Quelle posture&#xa0;?</source>
        <translation>Which stance?</translation>
    </message>
    <message>
        <source>Mentorat</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Comment se dire les choses</source>
        <translation>How to tell each other things</translation>
    </message>
    <message>
        <source>Tout de suite, en tête à tête, avec un exemple…</source>
        <translation>Right away, one to one, with an example…</translation>
    </message>
    <message>
        <source>Confidentialité</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Sujets hors limites</source>
        <translation>Off-limits topics</translation>
    </message>
    <message>
        <source>Mon évaluation annuelle, ma vie de famille…</source>
        <translation>My yearly appraisal, my family life…</translation>
    </message>
    <message>
        <source>Écrite dès le premier jour, pour que partir ne soit jamais une faute.</source>
        <translation>Written on the first day, so that leaving is never a fault.</translation>
    </message>
    <message>
        <source>Pour arrêter</source>
        <translation>To stop</translation>
    </message>
    <message>
        <source>%1 lit cette raison avec ce qui change.</source>
        <translation>%1 reads this reason with what changes.</translation>
    </message>
    <message>
        <source>Pourquoi ce changement&#xa0;?</source>
        <translation>Why this change?</translation>
    </message>
    <message>
        <source>Ce que %1 lira</source>
        <translation>What %1 will read</translation>
    </message>
    <message>
        <source>Signer et proposer à %1</source>
        <translation>Sign and propose to %1</translation>
    </message>
    <message>
        <source>Garder le brouillon</source>
        <translation>Keep the draft</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>AloneCard</name>
    <message>
        <source>Invite la personne que tu accompagnes</source>
        <translation>Invite the person you’re mentoring</translation>
    </message>
    <message>
        <source>Invite ton mentor</source>
        <translation>Invite your mentor</translation>
    </message>
    <message>
        <source>Un lien ou un code à montrer suffit, sans compte. En attendant, tout ce que tu notes ici t’attendra.</source>
        <translation>A link or a code to show is enough, no account needed. Meanwhile, everything you note here will be waiting for you.</translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>J’ai reçu un lien</source>
        <translation>I’ve received a link</translation>
    </message>
</context>
<context>
    <name>AnswerOfferPart</name>
    <message>
        <source>Pour dire oui, écris plus bas ce que tu en attends et un mot à transmettre.</source>
        <translation>To say yes, write below what you hope for and a few words to pass on.</translation>
    </message>
    <message>
        <source>Oui, avec plaisir</source>
        <translation>Yes, gladly</translation>
    </message>
    <message>
        <source>Non merci</source>
        <translation>No thanks</translation>
    </message>
</context>
<context>
    <name>AnswerRequestPart</name>
    <message>
        <source>Ce que %1 lira. Ne nomme personne avant son accord.</source>
        <translation>What %1 will read. Name nobody before they agree.</translation>
    </message>
    <message>
        <source>Ta réponse</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Je pense à quelqu’un, je lui pose la question cette semaine.</source>
        <translation>I have somebody in mind, I will ask them this week.</translation>
    </message>
    <message>
        <source>Oui, je demande</source>
        <translation>Yes, I will ask</translation>
    </message>
    <message>
        <source>Pas cette fois</source>
        <translation>Not this time</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ApartBadge</name>
    <message>
        <source>Deux versions</source>
        <translation>Two versions</translation>
    </message>
    <message>
        <source>Deux versions de «&#xa0;%1&#xa0;»&#xa0;: choisir</source>
        <translation>Two versions of “%1”: choose</translation>
    </message>
</context>
<context>
    <name>ApartCard</name>
    <message>
        <source>Deux versions</source>
        <translation>Two versions</translation>
    </message>
</context>
<context>
    <name>ApartPage</name>
    <message>
        <source>Deux versions</source>
        <translation>Two versions</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Plus rien à choisir ici.</source>
        <translation>Nothing left to choose here.</translation>
    </message>
</context>
<context>
    <name>ApartSheet</name>
    <message>
        <source>Deux versions</source>
        <translation>Two versions</translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message>
        <source>Demande-le de vive voix si tu as un doute. Tant que tu n’as pas répondu, rien de privé n’est envoyé dans cet espace.</source>
        <translation>Ask them in person if you’re unsure. Until you answer, nothing private is sent in this space.</translation>
    </message>
    <message>
        <source>Numéro de sûreté&#xa0;: %1</source>
        <translation>Safety number: %1</translation>
    </message>
    <message>
        <source>Les chiffres sont les mêmes</source>
        <translation>The digits match</translation>
    </message>
    <message>
        <source>Sans comparer</source>
        <translation>Without comparing</translation>
    </message>
    <message>
        <source>Comparer 60 chiffres</source>
        <translation>Compare 60 digits</translation>
    </message>
</context>
<context>
    <name>AskContactPart</name>
    <message>
        <source>À qui penses-tu&#xa0;?</source>
        <translation>Whom do you have in mind?</translation>
    </message>
    <message>
        <source>Ou quelqu’un d’autre</source>
        <translation>Or somebody else</translation>
    </message>
    <message>
        <source>Son nom, pour toi seul</source>
        <translation>Their name, for you alone</translation>
    </message>
    <message>
        <source>C’est oui</source>
        <translation>They said yes</translation>
    </message>
    <message>
        <source>C’est non</source>
        <translation>They said no</translation>
    </message>
    <message>
        <source>À partir d’ici, %1 voit&#xa0;:</source>
        <translation>From here on, %1 sees:</translation>
    </message>
    <message>
        <source>C’est oui des deux côtés</source>
        <translation>Both said yes</translation>
    </message>
    <message>
        <source>Tes notes et le reste de la fiche restent à toi.</source>
        <translation>Your notes and the rest of the contact stay yours.</translation>
    </message>
    <message>
        <source>Le lui dire</source>
        <translation>Tell them</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Noter ce non</source>
        <translation>Note this no</translation>
    </message>
    <message>
        <source>Ce que %1 lira. Ne nomme personne.</source>
        <translation>What %1 will read. Name nobody.</translation>
    </message>
    <message>
        <source>Quelques mots (si tu veux)</source>
        <translation>A few words (if you like)</translation>
    </message>
    <message>
        <source>La personne a dit non</source>
        <translation>The person said no</translation>
    </message>
</context>
<context>
    <name>AskFeedbackSheet</name>
    <message>
        <source>Demander un retour à %1</source>
        <translation>Ask %1 for feedback</translation>
    </message>
    <message>
        <source>Une chose précise, par exemple&#xa0;: comment ai-je ouvert la réunion&#xa0;?</source>
        <translation>One precise thing, for example: how did I open the meeting?</translation>
    </message>
    <message>
        <source>Ta question</source>
        <translation>Your question</translation>
    </message>
    <message>
        <source>À propos de</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Pour quand&#xa0;?</source>
        <translation>By when?</translation>
    </message>
    <message>
        <source>Demander</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AskIntroductionPage</name>
    <message>
        <source>Brouillon&#xa0;: toi seul le vois tant que tu ne l’envoies pas.</source>
        <translation>Draft: only you see it until you send it.</translation>
    </message>
    <message>
        <source>Proposer quelqu’un à %1</source>
        <translation>Offer %1 an introduction</translation>
    </message>
    <message>
        <source>Demander à %1</source>
        <translation>Ask %1</translation>
    </message>
    <message>
        <source>Supprimer le brouillon</source>
        <translation>Delete the draft</translation>
    </message>
    <message>
        <source>Un métier, un parcours. Pas de nom avant son accord.</source>
        <translation>A trade, a path. No name before they agree.</translation>
    </message>
    <message>
        <source>Un nom, ou un genre de personne&#xa0;: «&#xa0;quelqu’un qui a changé de métier à quarante ans&#xa0;».</source>
        <translation>A name, or a kind of person: “somebody who changed careers at forty”.</translation>
    </message>
    <message>
        <source>À qui penses-tu&#xa0;?</source>
        <translation>Whom do you have in mind?</translation>
    </message>
    <message>
        <source>Qui aimerais-tu rencontrer&#xa0;?</source>
        <translation>Whom would you like to meet?</translation>
    </message>
    <message>
        <source>Ce que cette rencontre pourrait lui apporter.</source>
        <translation>What meeting them could bring.</translation>
    </message>
    <message>
        <source>Pourquoi tu y penses</source>
        <translation>Why you think of it</translation>
    </message>
    <message>
        <source>La question que tu lui poserais, la décision que cela éclairerait.</source>
        <translation>The question you would ask them, the decision it would shed light on.</translation>
    </message>
    <message>
        <source>Pour quoi faire&#xa0;?</source>
        <translation>What for?</translation>
    </message>
    <message>
        <source>Pourquoi cette personne, pourquoi maintenant&#xa0;?</source>
        <translation>Why this person, why now?</translation>
    </message>
    <message>
        <source>Et ensuite&#xa0;?</source>
        <translation>And then?</translation>
    </message>
    <message>
        <source>Le mot à transmettre</source>
        <translation>The words to pass on</translation>
    </message>
    <message>
        <source>À la personne, de ta part</source>
        <translation>To the person, from you</translation>
    </message>
    <message>
        <source>%1 dira si cela l’aiderait, avec un mot à transmettre. Tu demanderas alors à la personne.</source>
        <translation>%1 will say whether it would help, with words to pass on. Then you ask the person.</translation>
    </message>
    <message>
        <source>%1 le lira, puis le transmettra tel quel si c’est d’accord.</source>
        <translation>%1 will read it, then pass it on as it is if they agree.</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Demander</source>
        <translation>Ask</translation>
    </message>
</context>
<context>
    <name>AssessSheet</name>
    <message>
        <source>Niveau %1</source>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>Un fait que quelqu’un d’autre aurait pu voir.</source>
        <translation>A fact that somebody else could have seen.</translation>
    </message>
    <message>
        <source>Ce qui le montre</source>
        <translation>What shows it</translation>
    </message>
    <message>
        <source>Ou quelque chose de déjà gardé</source>
        <translation>Or something already kept</translation>
    </message>
    <message>
        <source>Ce qui manque pour le niveau suivant</source>
        <translation>What is missing for the next level</translation>
    </message>
    <message>
        <source>Noter ce niveau</source>
        <translation>Note this level</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AssumptionSheet</name>
    <message>
        <source>Hypothèse</source>
        <translation>Assumption</translation>
    </message>
    <message>
        <source>Ce que je tiens pour vrai</source>
        <translation>What I take to be true</translation>
    </message>
    <message>
        <source>Un avis contraire</source>
        <translation>A view against it</translation>
    </message>
    <message>
        <source>Ce qui va dans ce sens</source>
        <translation>What speaks for it</translation>
    </message>
    <message>
        <source>Ce qui dit le contraire</source>
        <translation>What says otherwise</translation>
    </message>
    <message>
        <source>J’en suis sûr à</source>
        <translation>I am sure of it at</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>À revoir</source>
        <translation>To look at again</translation>
    </message>
    <message>
        <source>Où elle en est</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Tenue</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Ébranlée</source>
        <translation>Shaken</translation>
    </message>
    <message>
        <source>Réfutée</source>
        <translation>Refuted</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>AssumptionsCard</name>
    <message>
        <source>Hypothèses</source>
        <translation>Assumptions</translation>
    </message>
    <message>
        <source>Ce que tu tiens pour vrai sans en être sûr. Écrit, cela se vérifie.</source>
        <translation>What you take to be true without being sure. Written down, it can be checked.</translation>
    </message>
    <message>
        <source>On te demande&#xa0;: %1</source>
        <translation>You are asked: %1</translation>
    </message>
    <message>
        <source>Ajouter une hypothèse</source>
        <translation>Add an assumption</translation>
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
    <name>BackupCard</name>
    <message>
        <source>Sauvegarde</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Un seul fichier, chiffré, avec tout ce que tu as écrit et de quoi le continuer. Sans ta phrase, personne ne le lira, toi non plus.</source>
        <translation>One encrypted file with everything you wrote and what it takes to go on. Without your phrase nobody reads it, you neither.</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Secret phrase</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Sauvegarder</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Restaurer…</source>
        <translation>Restore…</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Ce qui est supprimé reste ici trente jours.</source>
        <translation>Deleted items stay here for thirty days.</translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Rien n’a été supprimé. Une suppression se reprend aussi tout de suite, dans la barre du bas.</source>
        <translation>Nothing has been deleted. You can also undo a deletion straight away, in the bar at the bottom.</translation>
    </message>
    <message>
        <source>Restaurer</source>
        <translation>Restore</translation>
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
    <name>BridgePart</name>
    <message>
        <source>Je les ai présentés</source>
        <translation>I introduced them</translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message>
        <source>Préparer en 60 secondes</source>
        <translation>Ready in 60 seconds</translation>
    </message>
    <message>
        <source>Ouvrir la rencontre</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Noter un point sensible, pour moi seul</source>
        <translation>Note a sensitive point, for me only</translation>
    </message>
</context>
<context>
    <name>BringBackPage</name>
    <message>
        <source>Reprendre une sauvegarde</source>
        <translation>Come back from a backup</translation>
    </message>
    <message>
        <source>Cet appareil continue celui de la sauvegarde. Ce qui a été envoyé depuis revient du serveur. N’utilise plus l’ancien.</source>
        <translation>This device goes on where the backed-up one was. What was sent since comes back from the server. Stop using the old one.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Cet appareil continue depuis le moment de la sauvegarde. Ce qui a été envoyé depuis revient du serveur&#xa0;; ce qui ne l’était pas reste dans les fichiers d’ici, mis de côté dans le dossier de tes données.</source>
        <translation>This device goes on from the moment of the backup. What was sent since comes back from the server; what was not stays in the files that are here, moved aside in the folder of your data.</translation>
    </message>
</context>
<context>
    <name>BringSheet</name>
    <message>
        <source>Porter à la rencontre</source>
        <translation>Bring to the meeting</translation>
    </message>
    <message>
        <source>À l’ordre du jour&#xa0;: «&#xa0;%1&#xa0;»</source>
        <translation>On the agenda: “%1”</translation>
    </message>
    <message>
        <source>Donne d’abord un titre à la situation.</source>
        <translation>Give the situation a title first.</translation>
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
    <name>CalibrationCard</name>
    <message>
        <source>Ta confiance, à l’épreuve</source>
        <translation>Your confidence, put to the test</translation>
    </message>
    <message>
        <source>%1 sur 10 décisions relues&#xa0;: la courbe viendra ensuite.</source>
        <translation>%1 of 10 decisions reviewed: the curve comes after that.</translation>
    </message>
    <message>
        <source>Sûr à %1&#xa0;: arrivé %2</source>
        <translation>Sure at %1: happened %2</translation>
    </message>
    <message>
        <source>Sûr à %1</source>
        <translation>Sure at %1</translation>
    </message>
    <message>
        <source>arrivé %1</source>
        <translation>happened %1</translation>
    </message>
    <message>
        <source>Le trait orange&#xa0;: ce que tu avais annoncé. La barre&#xa0;: ce qui est arrivé.</source>
        <translation>The orange mark: what you had said. The bar: what happened.</translation>
    </message>
</context>
<context>
    <name>CallOffSheet</name>
    <message>
        <source>Facultatif. Prévenir tôt est déjà une attention.</source>
        <translation>Optional. Saying so early is already considerate.</translation>
    </message>
    <message>
        <source>Un mot pour %1</source>
        <translation>A word for %1</translation>
    </message>
    <message>
        <source>Plutôt la déplacer</source>
        <translation>Move it instead</translation>
    </message>
    <message>
        <source>Annuler la rencontre</source>
        <translation>Call the meeting off</translation>
    </message>
    <message>
        <source>L’ordre du jour n’est pas perdu&#xa0;: il attend la prochaine rencontre.</source>
        <translation>The agenda is not lost: it waits for the next meeting.</translation>
    </message>
    <message>
        <source>Annuler la rencontre&#xa0;?</source>
        <translation>Call the meeting off?</translation>
    </message>
    <message>
        <source>Sinon, les autres dates restent.</source>
        <translation>Otherwise the other dates stay.</translation>
    </message>
    <message numerus="yes">
        <source>Annuler aussi les %n suivante(s) de la série</source>
        <translation>
            <numerusform>Call off the next one of the series too</numerusform>
            <numerusform>Call off the next %n of the series too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Annuler %n rencontre(s)</source>
        <translation>
            <numerusform>Call off %n meeting</numerusform>
            <numerusform>Call off %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatesCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tout voir</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>À garder&#xa0;?</source>
        <translation>Worth keeping?</translation>
    </message>
    <message>
        <source>Garder «&#xa0;%1&#xa0;»</source>
        <translation>Keep “%1”</translation>
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
    <name>CaptureSheet</name>
    <message>
        <source>Capturer</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Une ligne, tu classeras plus tard</source>
        <translation>One line, you can file it later</translation>
    </message>
    <message>
        <source>Envoyer mon CV à Claire vendredi</source>
        <translation>Send my CV to Claire on Friday</translation>
    </message>
    <message>
        <source>Classer tout de suite</source>
        <translation>File it now</translation>
    </message>
    <message>
        <source>«&#xa0;!&#xa0;» ou «&#xa0;?&#xa0;» pour une question, «&#xa0;@&#xa0;» une personne, «&#xa0;#&#xa0;» un objectif&#xa0;; «&#xa0;demain&#xa0;», «&#xa0;vendredi&#xa0;», «&#xa0;15 mars&#xa0;» donnent la date.</source>
        <translation>“!” or “?” for a question, “@” a person, “#” a goal; “tomorrow”, “Friday”, “15 March” set the date.</translation>
    </message>
</context>
<context>
    <name>ChallengeDetailPage</name>
    <message>
        <source>Plus d’actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Une proposition n’engage à rien.</source>
        <translation>A proposal commits you to nothing.</translation>
    </message>
    <message>
        <source>%1 te le propose. Une proposition n’engage à rien.</source>
        <translation>%1 proposes it to you. A proposal commits you to nothing.</translation>
    </message>
    <message>
        <source>Je le tente</source>
        <translation>I’ll try it</translation>
    </message>
    <message>
        <source>Le tenter pour moi seul</source>
        <translation>Try it for myself alone</translation>
    </message>
    <message>
        <source>Pas pour moi</source>
        <translation>Not for me</translation>
    </message>
    <message>
        <source>Laisser de côté</source>
        <translation>Let go</translation>
    </message>
    <message>
        <source>Partager…</source>
        <translation>Share…</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Défi supprimé</source>
        <translation>Challenge deleted</translation>
    </message>
</context>
<context>
    <name>ChallengeOutcomeCard</name>
    <message>
        <source>%1 / 10</source>
        <translation>%1 / 10</translation>
    </message>
    <message>
        <source>Comment ça s’est passé</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>Je l’ai tenté</source>
        <translation>I tried it</translation>
    </message>
    <message>
        <source>Inconfort avant</source>
        <translation>Discomfort before</translation>
    </message>
    <message>
        <source>Inconfort après</source>
        <translation>Discomfort after</translation>
    </message>
    <message>
        <source>Le pas d’après</source>
        <translation>The next step</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Garder dans mes réussites</source>
        <translation>Keep among my achievements</translation>
    </message>
</context>
<context>
    <name>ChallengePlanCard</name>
    <message>
        <source>Se préparer</source>
        <translation>Getting ready</translation>
    </message>
    <message>
        <source>Inconfort ressenti à l’idée de le faire, de 0 à 10</source>
        <translation>Discomfort at the thought of doing it, from 0 to 10</translation>
    </message>
    <message>
        <source>Deux minutes, une phrase, une personne.</source>
        <translation>Two minutes, one sentence, one person.</translation>
    </message>
    <message>
        <source>Le plus petit pas</source>
        <translation>The smallest step</translation>
    </message>
    <message>
        <source>Si c’est jeudi 9 h et que la réunion s’ouvre, alors je…</source>
        <translation>If it is Thursday, 9 o’clock, and the meeting opens, then I…</translation>
    </message>
    <message>
        <source>Si… alors</source>
        <translation>If… then</translation>
    </message>
    <message>
        <source>Le soutien que je veux, et de qui</source>
        <translation>The support I want, and from whom</translation>
    </message>
    <message>
        <source>Pour quand</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Après&#xa0;: %1</source>
        <translation>After: %1</translation>
    </message>
    <message>
        <source>Inconfort ressenti, de 0 à %1&#xa0;: un cran de plus, pas deux</source>
        <translation>Discomfort felt, from 0 to %1: one notch more, not two</translation>
    </message>
</context>
<context>
    <name>ChallengesPane</name>
    <message>
        <source>Nouveau défi</source>
        <translation>New challenge</translation>
    </message>
    <message>
        <source>Noter un défi</source>
        <translation>Note a challenge</translation>
    </message>
    <message>
        <source>Un pas hors de l’habitude, assez petit pour être tenté cette semaine. L’inconfort d’avant et d’après montre le chemin.</source>
        <translation>A step out of habit, small enough to be tried this week. The discomfort before and after shows the way.</translation>
    </message>
    <message>
        <source>proposé par %1</source>
        <translation>proposed by %1</translation>
    </message>
    <message>
        <source>Avant, après</source>
        <translation>Before, after</translation>
    </message>
    <message>
        <source>Premier défi</source>
        <translation>First challenge</translation>
    </message>
    <message>
        <source>Inconfort avant et après chaque défi, sur 10</source>
        <translation>Discomfort before and after each challenge, out of 10</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Dernier défi</source>
        <translation>Last challenge</translation>
    </message>
    <message>
        <source>Noter le défi</source>
        <translation>Note the challenge</translation>
    </message>
    <message>
        <source>Une chose que tu n’oses pas encore, faisable d’ici deux semaines.</source>
        <translation>Something you do not dare yet, feasible within two weeks.</translation>
    </message>
    <message>
        <source>Quel pas veux-tu tenter&#xa0;?</source>
        <translation>Which step do you want to try?</translation>
    </message>
</context>
<context>
    <name>ChangedAfterCard</name>
    <message>
        <source>Changé après coup&#xa0;: %1. L’historique garde ce qui était écrit avant.</source>
        <translation>Changed afterwards: %1. The history keeps what was written before.</translation>
    </message>
</context>
<context>
    <name>ChartFigures</name>
    <message>
        <source>Masquer les chiffres</source>
        <translation>Hide the figures</translation>
    </message>
    <message>
        <source>Voir les chiffres</source>
        <translation>Show the figures</translation>
    </message>
</context>
<context>
    <name>CheckInSheet</name>
    <message>
        <source>Point d’avancement</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Où en es-tu, en %1&#xa0;?</source>
        <translation>Where are you, in %1?</translation>
    </message>
    <message>
        <source>Où en es-tu&#xa0;?</source>
        <translation>Where are you with this?</translation>
    </message>
    <message>
        <source>Confiance d’y arriver, de 0 à 10</source>
        <translation>Confidence you’ll get there, from 0 to 10</translation>
    </message>
    <message>
        <source>Ce qui avance, ce qui bloque</source>
        <translation>What’s moving forward, what’s in the way</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CheckInsCard</name>
    <message>
        <source>Faire le point</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Points d’avancement</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Dire où l’on en est, même peu, aide à tenir l’objectif.</source>
        <translation>Saying where you are, even briefly, helps you stick to the goal.</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Qu’en fais-tu&#xa0;?</source>
        <translation>What do you do with it?</translation>
    </message>
    <message>
        <source>Ta question est chez %1. Tu peux attendre sa réponse, ou choisir déjà.</source>
        <translation>%1 has your question. You can wait for the answer, or choose already.</translation>
    </message>
    <message>
        <source>%1 répond à «&#xa0;%2&#xa0;»&#xa0;:</source>
        <translation>%1 answers “%2”:</translation>
    </message>
    <message>
        <source>Ma décision</source>
        <translation>My decision</translation>
    </message>
    <message>
        <source>j’essaie</source>
        <translation>I will try it</translation>
    </message>
    <message>
        <source>j’y réfléchis</source>
        <translation>I am thinking about it</translation>
    </message>
    <message>
        <source>je ne retiens pas</source>
        <translation>I will not keep it</translation>
    </message>
    <message>
        <source>Dire non avec une raison, c’est aussi bien recevoir.</source>
        <translation>Saying no with a reason is receiving well too.</translation>
    </message>
    <message>
        <source>Facultatif.</source>
        <translation>Optional.</translation>
    </message>
    <message>
        <source>Pourquoi je ne le retiens pas</source>
        <translation>Why I will not keep it</translation>
    </message>
    <message>
        <source>Comment, ou pourquoi</source>
        <translation>How, or why</translation>
    </message>
    <message>
        <source>J’y reviens</source>
        <translation>I will look back on it</translation>
    </message>
    <message>
        <source>Le dire à %1</source>
        <translation>Tell %1</translation>
    </message>
</context>
<context>
    <name>ClosureCard</name>
    <message>
        <source>Finir bien</source>
        <translation>Ending well</translation>
    </message>
    <message>
        <source>Clôture</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Reprendre la clôture</source>
        <translation>Go on with the closing</translation>
    </message>
    <message>
        <source>Clôturer en douceur</source>
        <translation>Close gently</translation>
    </message>
    <message>
        <source>Ajouter mes mots</source>
        <translation>Add my words</translation>
    </message>
    <message>
        <source>Arrêter en une ligne</source>
        <translation>Stop in one line</translation>
    </message>
    <message>
        <source>Garder un souvenir (PDF)</source>
        <translation>Keep a souvenir (PDF)</translation>
    </message>
    <message>
        <source>Reprendre ce mentorat</source>
        <translation>Reopen this mentorship</translation>
    </message>
</context>
<context>
    <name>ClosureSheet</name>
    <message>
        <source>Rien n’est obligatoire. Pour toi seul jusqu’à l’envoi.</source>
        <translation>Nothing is mandatory. Yours alone until you send it.</translation>
    </message>
    <message>
        <source>Clôturer avec %1</source>
        <translation>Close with %1</translation>
    </message>
    <message>
        <source>Mes mots de fin</source>
        <translation>My closing words</translation>
    </message>
    <message>
        <source>Ce que j’ai appris</source>
        <translation>What I learned</translation>
    </message>
    <message>
        <source>Ce qui a été atteint</source>
        <translation>What was reached</translation>
    </message>
    <message>
        <source>Dis ce que cela a changé&#xa0;: c’est ce qui fait le plus plaisir.</source>
        <translation>Say what it changed: that is what pleases most.</translation>
    </message>
    <message>
        <source>Un merci, ou quelques mots</source>
        <translation>A thank you, or a few words</translation>
    </message>
    <message>
        <source>Ce que nous gardons</source>
        <translation>What we keep</translation>
    </message>
    <message>
        <source>Un café par an, le club de lecture…</source>
        <translation>A coffee a year, the reading club…</translation>
    </message>
    <message>
        <source>Et après&#xa0;?</source>
        <translation>And then?</translation>
    </message>
    <message>
        <source>Entre pairs</source>
        <translation>As peers</translation>
    </message>
    <message>
        <source>Un appel au besoin</source>
        <translation>A call when needed</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Pourquoi maintenant&#xa0;? (si tu veux)</source>
        <translation>Why now? (if you like)</translation>
    </message>
    <message>
        <source>Objectifs atteints</source>
        <translation>Goals reached</translation>
    </message>
    <message>
        <source>Le temps convenu</source>
        <translation>The agreed time</translation>
    </message>
    <message>
        <source>Un autre besoin</source>
        <translation>Another need</translation>
    </message>
    <message>
        <source>Ma situation change</source>
        <translation>My situation changes</translation>
    </message>
    <message>
        <source>Sans raison à donner</source>
        <translation>No reason to give</translation>
    </message>
    <message>
        <source>Aujourd’hui, ou plus tard pour une dernière rencontre.</source>
        <translation>Today, or later for one last meeting.</translation>
    </message>
    <message>
        <source>Prend fin le</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>Envoyer et clôturer</source>
        <translation>Send and close</translation>
    </message>
    <message>
        <source>Partager mes mots</source>
        <translation>Share my words</translation>
    </message>
    <message>
        <source>Garder le brouillon</source>
        <translation>Keep the draft</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>CommitmentLine</name>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ajouter un engagement</source>
        <translation>Add a commitment</translation>
    </message>
    <message>
        <source>Qu’est-ce qui est promis&#xa0;?</source>
        <translation>What is being promised?</translation>
    </message>
    <message>
        <source>toi</source>
        <translation>you</translation>
    </message>
    <message>
        <source>Promettre</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CommitmentRow</name>
    <message>
        <source>Renégocier</source>
        <translation>Renegotiate</translation>
    </message>
    <message>
        <source>Actions de l’engagement «&#xa0;%1&#xa0;»</source>
        <translation>Actions for the commitment “%1”</translation>
    </message>
    <message>
        <source>Rouvrir</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Tenu</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Convenir d’une autre date…</source>
        <translation>Agree another date…</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>En parler à la prochaine rencontre</source>
        <translation>Talk about it at the next meeting</translation>
    </message>
    <message>
        <source>Raconter</source>
        <translation>Tell</translation>
    </message>
    <message>
        <source>Ce que ça a donné…</source>
        <translation>What came of it…</translation>
    </message>
    <message>
        <source>Si… alors, preuve…</source>
        <translation>If… then, proof…</translation>
    </message>
</context>
<context>
    <name>CommitmentSheet</name>
    <message>
        <source>Ce que ça a donné</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Tenir cet engagement</source>
        <translation>Keeping this commitment</translation>
    </message>
    <message>
        <source>Un moment, puis un geste&#xa0;: si c’est lundi 9 h, alors j’appelle.</source>
        <translation>A moment, then an act: if it is Monday 9 o’clock, then I call.</translation>
    </message>
    <message>
        <source>Si… alors…</source>
        <translation>If… then…</translation>
    </message>
    <message>
        <source>Le résultat, l’imprévu, la suite&#xa0;: %1 le lira dans Aujourd’hui.</source>
        <translation>The result, the unexpected, what is next: %1 will read it in Today.</translation>
    </message>
    <message>
        <source>Voici ce que ça a donné</source>
        <translation>Here is what came of it</translation>
    </message>
    <message>
        <source>Un lien, une date, un nom. Facultatif.</source>
        <translation>A link, a date, a name. Optional.</translation>
    </message>
    <message>
        <source>Ce qui le montre</source>
        <translation>What shows it</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Garder dans mes réussites</source>
        <translation>Keep among my achievements</translation>
    </message>
</context>
<context>
    <name>CommitmentsCard</name>
    <message>
        <source>Engagements</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Ce que vous vous promettez, chacun avec une date&#xa0;: tenir parole est ce qui fait confiance.</source>
        <translation>What you promise each other, each with a date: keeping your word is what builds trust.</translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>Faire le point</source>
        <translation>Clear the air</translation>
    </message>
    <message>
        <source>Quelque chose ne va pas&#xa0;? Écris-le d’abord pour toi&#xa0;; tu choisis ensuite si tu l’envoies.</source>
        <translation>Is something not working? Write it for yourself first; then choose whether to send it.</translation>
    </message>
    <message>
        <source>Reprendre mon brouillon</source>
        <translation>Go on with my draft</translation>
    </message>
    <message>
        <source>Écrire ce qui ne va pas</source>
        <translation>Write what is not working</translation>
    </message>
    <message>
        <source>Ouvrir la rencontre</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>réglé</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>réglé&#xa0;: %1</source>
        <translation>settled: %1</translation>
    </message>
</context>
<context>
    <name>ConcernSheet</name>
    <message>
        <source>Pour toi seul tant que tu ne l’envoies pas.</source>
        <translation>Yours alone until you send it.</translation>
    </message>
    <message>
        <source>Faire le point avec %1</source>
        <translation>Clear the air with %1</translation>
    </message>
    <message>
        <source>Des faits, comme une caméra les verrait.</source>
        <translation>Facts, as a camera would see them.</translation>
    </message>
    <message>
        <source>Ce que j’observe</source>
        <translation>What I notice</translation>
    </message>
    <message>
        <source>Ce que cela me fait</source>
        <translation>What it does to me</translation>
    </message>
    <message>
        <source>Ce dont j’ai besoin</source>
        <translation>What I need</translation>
    </message>
    <message>
        <source>Un petit essai vaut mieux qu’un grand accord.</source>
        <translation>A small trial is worth more than a big agreement.</translation>
    </message>
    <message>
        <source>Ce que je propose</source>
        <translation>What I propose</translation>
    </message>
    <message>
        <source>Envoyer propose aussi une rencontre de 45 minutes, avec ses quatre étapes.</source>
        <translation>Sending also proposes a meeting of 45 minutes, with its four steps.</translation>
    </message>
    <message>
        <source>Envoyer à %1</source>
        <translation>Send to %1</translation>
    </message>
    <message>
        <source>Garder pour moi</source>
        <translation>Keep to myself</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>ConcernTrial</name>
    <message>
        <source>Ce que nous essayons</source>
        <translation>What we try</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Le jour est venu&#xa0;: dites-vous ce que l’essai a donné.</source>
        <translation>The day has come: tell each other what the trial gave.</translation>
    </message>
    <message>
        <source>Ce que cela a donné</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>C’est réglé</source>
        <translation>It is settled</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>%1 propose cette date.</source>
        <translation>%1 suggests this date.</translation>
    </message>
    <message>
        <source>Confirmer</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Proposer une autre date</source>
        <translation>Suggest another date</translation>
    </message>
    <message>
        <source>Tu as proposé ces dates. Choisis quand tu as la réponse de %1.</source>
        <translation>You proposed these dates. Choose once you have %1’s answer.</translation>
    </message>
    <message>
        <source>Choisir %1</source>
        <translation>Choose %1</translation>
    </message>
    <message>
        <source>Copier le message</source>
        <translation>Copy the message</translation>
    </message>
    <message>
        <source>%1 propose ces dates&#xa0;: laquelle te convient&#xa0;?</source>
        <translation>%1 proposes these dates: which one suits you?</translation>
    </message>
    <message>
        <source>Aucune ne va&#xa0;: en proposer d’autres</source>
        <translation>None suits: propose others</translation>
    </message>
    <message numerus="yes">
        <source>Confirmer les %n dates</source>
        <translation>
            <numerusform>Confirm the date</numerusform>
            <numerusform>Confirm the %n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactDetailPage</name>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Contact supprimé</source>
        <translation>Contact deleted</translation>
    </message>
    <message>
        <source>Son nom</source>
        <translation>Their name</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Courriel, téléphone, réseau. Donné à l’autre seulement après deux oui.</source>
        <translation>E-mail, phone, network. Given to the other only after both said yes.</translation>
    </message>
    <message>
        <source>Où joindre</source>
        <translation>Where to reach them</translation>
    </message>
    <message>
        <source>D’où l’on se connaît</source>
        <translation>How you met</translation>
    </message>
    <message>
        <source>Ne quitte jamais cet espace.</source>
        <translation>Never leaves this space.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Rester en lien</source>
        <translation>Stay in touch</translation>
    </message>
    <message>
        <source>Donner des nouvelles</source>
        <translation>Get in touch</translation>
    </message>
    <message>
        <source>Sans rappel</source>
        <translation>No reminder</translation>
    </message>
    <message>
        <source>Chaque mois</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Chaque trimestre</source>
        <translation>Every quarter</translation>
    </message>
    <message>
        <source>Deux fois par an</source>
        <translation>Twice a year</translation>
    </message>
    <message>
        <source>Chaque année</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>Dernières nouvelles le</source>
        <translation>Last in touch on</translation>
    </message>
    <message>
        <source>Des nouvelles aujourd’hui</source>
        <translation>In touch today</translation>
    </message>
    <message>
        <source>Ce que ce lien t’apporte</source>
        <translation>What this tie brings you</translation>
    </message>
    <message>
        <source>Mises en relation</source>
        <translation>Introductions</translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>Nouveau contact</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Ajouter un contact</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>Les personnes que tu connais, pour toi seul&#xa0;: ce qu’elles t’apportent, et l’envie de leur donner des nouvelles à temps.</source>
        <translation>The people you know, for you alone: what they bring you, and the wish to be in touch in good time.</translation>
    </message>
    <message>
        <source>des nouvelles&#xa0;?</source>
        <translation>get in touch?</translation>
    </message>
    <message>
        <source>Ce que ces liens apportent</source>
        <translation>What these ties bring</translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;: %n personne(s)</source>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Un réseau tient sur trois jambes. Celle qui manque dit qui rencontrer ensuite.</source>
        <translation>A network stands on three legs. The one that is missing says whom to meet next.</translation>
    </message>
</context>
<context>
    <name>ContributionView</name>
    <message>
        <source>C’est enregistré.</source>
        <translation>It is saved.</translation>
    </message>
    <message>
        <source>Compté sur cet appareil, pour toi seul.</source>
        <translation>Counted on this device, for you alone.</translation>
    </message>
    <message>
        <source>Ma contribution</source>
        <translation>My contribution</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>de rencontres</source>
        <translation>of meetings</translation>
    </message>
    <message numerus="yes">
        <source>rencontre(s)</source>
        <translation>
            <numerusform>meeting</numerusform>
            <numerusform>meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>personne(s)</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>retour(s) donné(s)</source>
        <translation>
            <numerusform>piece of feedback given</numerusform>
            <numerusform>pieces of feedback given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>récit(s) partagé(s)</source>
        <translation>
            <numerusform>story shared</numerusform>
            <numerusform>stories shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merci(s) reçu(s)</source>
        <translation>
            <numerusform>thanks received</numerusform>
            <numerusform>thanks received</numerusform>
        </translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Pour un dossier ou une formation continue&#xa0;: les heures et les rencontres de la période, sans aucun nom sauf si tu le choisis.</source>
        <translation>For a file or continuing education: the hours and meetings of the period, without any name unless you choose so.</translation>
    </message>
    <message>
        <source>Demande d’abord leur accord.</source>
        <translation>Ask for their agreement first.</translation>
    </message>
    <message>
        <source>Nommer les personnes accompagnées</source>
        <translation>Name the people you guide</translation>
    </message>
    <message>
        <source>Enregistrer en PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Copier le texte</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Copié&#xa0;: colle-le dans un message.</source>
        <translation>Copied: paste it into a message.</translation>
    </message>
    <message>
        <source>Où l’enregistrer&#xa0;?</source>
        <translation>Save it where?</translation>
    </message>
    <message>
        <source>Mes traces</source>
        <translation>My traces</translation>
    </message>
    <message>
        <source>Les mercis reçus et les objectifs atteints par les personnes que tu accompagnes se gardent ici, pour les jours où l’on se demande à quoi l’on sert.</source>
        <translation>Thanks received and goals reached by the people you guide are kept here, for the days when one wonders what one is good for.</translation>
    </message>
    <message numerus="yes">
        <source>mise(s) en relation</source>
        <translation>
            <numerusform>introduction</numerusform>
            <numerusform>introductions</numerusform>
        </translation>
    </message>
    <message>
        <source>Les six qualités, deux fois par an, pour toi seul</source>
        <translation>The six qualities, twice a year, for you alone</translation>
    </message>
    <message>
        <source>Me regarder faire</source>
        <translation>Looking at how I mentor</translation>
    </message>
</context>
<context>
    <name>CounterpointCard</name>
    <message>
        <source>Contrepoint</source>
        <translation>Counterpoint</translation>
    </message>
    <message>
        <source>%1 a écrit son avis, sous scellé. Tu le liras quand tu auras tranché.</source>
        <translation>%1 has written an opinion, under seal. You will read it once you have decided.</translation>
    </message>
    <message>
        <source>De %1, écrit avant ta décision et inchangé depuis.</source>
        <translation>From %1, written before your decision and unchanged since.</translation>
    </message>
    <message>
        <source>De %1, sans scellé&#xa0;: écrit ou changé après ta décision.</source>
        <translation>From %1, without a seal: written or changed after your decision.</translation>
    </message>
    <message>
        <source>%1 a déjà tranché et lira ces mots tout de suite.</source>
        <translation>%1 has decided already and will read these words at once.</translation>
    </message>
    <message>
        <source>%1 ne pourra pas lire ces mots avant d’avoir tranché, et tu ne pourras plus les changer.</source>
        <translation>%1 cannot read these words before deciding, and once sealed you cannot change them.</translation>
    </message>
    <message>
        <source>Ce que tu en penses</source>
        <translation>What you think of it</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Sceller</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Sous scellé. Il s’ouvrira quand %1 aura tranché.</source>
        <translation>Under seal. It opens when %1 has decided.</translation>
    </message>
    <message>
        <source>Ouvert&#xa0;: %1 peut le lire.</source>
        <translation>Open: %1 can read it.</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>Le chemin</source>
        <translation>The course</translation>
    </message>
    <message>
        <source>Avancement et confiance dans le temps</source>
        <translation>Progress and confidence over time</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Confiance</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Ma confiance aujourd’hui, sur 10</source>
        <translation>My confidence today, out of 10</translation>
    </message>
    <message>
        <source>Le premier point d’avancement ouvre le graphique&#xa0;: avancement, confiance, ajustements.</source>
        <translation>The first check-in opens the chart: progress, confidence, adjustments.</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>Couverture</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Fini</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Proposer un point</source>
        <translation>Propose a point</translation>
    </message>
</context>
<context>
    <name>CoverageChips</name>
    <message>
        <source>Ce mentorat parle de</source>
        <translation>This mentorship is about</translation>
    </message>
    <message>
        <source>Touché par %1</source>
        <translation>Touched by %1</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Mes données</source>
        <translation>My data</translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s), gardés 30 jours</source>
        <translation>
            <numerusform>%n item, kept for 30 days</numerusform>
            <numerusform>%n items, kept for 30 days</numerusform>
        </translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Qui a changé quoi, et quand</source>
        <translation>Who changed what, and when</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Exporter tout dans un fichier</source>
        <translation>Export everything to a file</translation>
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
    <name>DecisionDetailPage</name>
    <message>
        <source>Plus d’actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>verrouillé</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>Avant de savoir</source>
        <translation>Before knowing</translation>
    </message>
    <message>
        <source>Partager…</source>
        <translation>Share…</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Partager la décision</source>
        <translation>Share the decision</translation>
    </message>
</context>
<context>
    <name>DecisionsPane</name>
    <message>
        <source>Nouvelle décision</source>
        <translation>New decision</translation>
    </message>
    <message>
        <source>Peser une décision</source>
        <translation>Weigh a decision</translation>
    </message>
    <message>
        <source>Note ce que tu attends avant de savoir&#xa0;: relu plus tard, cela apprend à décider mieux, que la chance ait aidé ou non.</source>
        <translation>Note what you expect before you know: read again later, it teaches you to decide better, whether luck helped or not.</translation>
    </message>
    <message>
        <source>Partagées avec toi</source>
        <translation>Shared with you</translation>
    </message>
    <message>
        <source>Relues</source>
        <translation>Looked back on</translation>
    </message>
</context>
<context>
    <name>DraftSheet</name>
    <message>
        <source>Une nouvelle pour %1</source>
        <translation>News for %1</translation>
    </message>
    <message>
        <source>Une question pour %1</source>
        <translation>A question for %1</translation>
    </message>
    <message>
        <source>Elle s’ajoute à l’ordre du jour, et part dès que le réseau est là.</source>
        <translation>It joins the agenda, and leaves as soon as there is a network.</translation>
    </message>
    <message>
        <source>Ton message</source>
        <translation>Your message</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>En faire un document</source>
        <translation>Make a document of it</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>For</translation>
    </message>
    <message>
        <source>un entretien</source>
        <translation>a review</translation>
    </message>
    <message>
        <source>un CV</source>
        <translation>a CV</translation>
    </message>
    <message>
        <source>En</source>
        <translation>In</translation>
    </message>
    <message>
        <source>français</source>
        <translation>French</translation>
    </message>
    <message>
        <source>anglais</source>
        <translation>English</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>FeedbackDone</name>
    <message>
        <source>Donnés, et ce qu’ils sont devenus</source>
        <translation>Given, and what became of them</translation>
    </message>
    <message>
        <source>Reçus</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Mercis</source>
        <translation>Thanks</translation>
    </message>
</context>
<context>
    <name>FeedbackRowsCard</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FeedbackTextCard</name>
    <message>
        <source>La situation</source>
        <translation>The situation</translation>
    </message>
    <message>
        <source>Ce qui a été vu</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>L’effet</source>
        <translation>The effect</translation>
    </message>
    <message>
        <source>Une suggestion</source>
        <translation>A suggestion</translation>
    </message>
</context>
<context>
    <name>FeedbackToDo</name>
    <message>
        <source>Un retour décrit un moment, ce qui a été vu et l’effet produit. Donné tôt, reçu sans hâte, il fait grandir&#xa0;; un merci précis aussi.</source>
        <translation>Feedback describes a moment, what was seen and the effect it had. Given early and received without haste, it makes people grow; so do precise thanks.</translation>
    </message>
    <message>
        <source>Donner un retour</source>
        <translation>Give feedback</translation>
    </message>
    <message>
        <source>Demander un retour</source>
        <translation>Ask for feedback</translation>
    </message>
    <message>
        <source>Dire merci</source>
        <translation>Say thanks</translation>
    </message>
    <message>
        <source>À recevoir</source>
        <translation>To receive</translation>
    </message>
    <message>
        <source>À répondre</source>
        <translation>To answer</translation>
    </message>
    <message>
        <source>Supprimer le brouillon</source>
        <translation>Delete the draft</translation>
    </message>
    <message>
        <source>Brouillons</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Retirer la demande</source>
        <translation>Withdraw the request</translation>
    </message>
    <message>
        <source>Mes demandes</source>
        <translation>My requests</translation>
    </message>
</context>
<context>
    <name>FichePage</name>
    <message>
        <source>Fil</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Rencontres</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>%1 n’a pas encore rejoint&#xa0;: ce que tu prépares l’attend.</source>
        <translation>%1 hasn’t joined yet: what you prepare is waiting for them.</translation>
    </message>
    <message>
        <source>Entente et bilans</source>
        <translation>Agreement and reviews</translation>
    </message>
    <message>
        <source>Retours</source>
        <translation>Feedback</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Mes chiffres</source>
        <translation>My figures</translation>
    </message>
    <message>
        <source>Brut annuel. Maintiens un chiffre pour le voir.</source>
        <translation>Gross, a year. Hold a figure to see it.</translation>
    </message>
</context>
<context>
    <name>FiguresSheet</name>
    <message>
        <source>Mes chiffres</source>
        <translation>My figures</translation>
    </message>
    <message>
        <source>Un montant brut annuel, par exemple 48 000 ou 48 k.</source>
        <translation>A gross yearly amount, for example 48,000 or 48 k.</translation>
    </message>
    <message>
        <source>Monnaie (€ si rien n’est dit)</source>
        <translation>Currency (€ unless you say)</translation>
    </message>
    <message>
        <source>D’où viennent ces chiffres</source>
        <translation>Where these figures come from</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Grille, annonces, baromètre, collègues&#xa0;: jamais partagé.</source>
        <translation>Pay scale, job ads, survey, colleagues: never shared.</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Cordée</source>
        <translation>Cordée</translation>
    </message>
</context>
<context>
    <name>GiveFeedbackPage</name>
    <message>
        <source>Brouillon&#xa0;: toi seul le vois tant que tu ne l’envoies pas.</source>
        <translation>Draft: only you see it until you send it.</translation>
    </message>
    <message>
        <source>Un retour pour %1</source>
        <translation>Feedback for %1</translation>
    </message>
    <message>
        <source>Supprimer le brouillon</source>
        <translation>Delete the draft</translation>
    </message>
    <message>
        <source>%1 demande&#xa0;:</source>
        <translation>%1 asks:</translation>
    </message>
    <message>
        <source>C’est plutôt</source>
        <translation>It is rather</translation>
    </message>
    <message>
        <source>un encouragement</source>
        <translation>an encouragement</translation>
    </message>
    <message>
        <source>à développer</source>
        <translation>something to develop</translation>
    </message>
    <message>
        <source>Quand, où, avec qui&#xa0;: un seul moment.</source>
        <translation>When, where, with whom: one single moment.</translation>
    </message>
    <message>
        <source>La situation</source>
        <translation>The situation</translation>
    </message>
    <message>
        <source>Ce qu’une caméra aurait montré.</source>
        <translation>What a camera would have shown.</translation>
    </message>
    <message>
        <source>Ce que tu as vu ou entendu</source>
        <translation>What you saw or heard</translation>
    </message>
    <message>
        <source>Sur toi, sur les autres, sur le travail.</source>
        <translation>On you, on others, on the work.</translation>
    </message>
    <message>
        <source>L’effet que cela a eu</source>
        <translation>The effect it had</translation>
    </message>
    <message>
        <source>Facultatif. Une seule, à essayer une fois.</source>
        <translation>Optional. Only one, to try once.</translation>
    </message>
    <message>
        <source>Une suggestion</source>
        <translation>A suggestion</translation>
    </message>
    <message>
        <source>À propos de</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Avant d’envoyer</source>
        <translation>Before you send</translation>
    </message>
    <message>
        <source>Un fait se reçoit, un jugement se défend.</source>
        <translation>A fact can be received; a judgement calls for a defence.</translation>
    </message>
    <message>
        <source>Le plus utile arrive vite&#xa0;: un jour ou deux après.</source>
        <translation>The most useful comes soon: within a day or two.</translation>
    </message>
    <message>
        <source>Envoyé, il est partagé avec %1&#xa0;: ce qui est lu reste lu. Tu verras ce que ton retour devient, jamais la première réaction.</source>
        <translation>Once sent, it is shared with %1: what was read stays read. You will see what becomes of your feedback, never the first reaction.</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>GoalDetailPage</name>
    <message>
        <source>Plus d’actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Mettre en pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Laisser de côté</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Laisser cet objectif</source>
        <translation>Let this goal go</translation>
    </message>
    <message>
        <source>Pourquoi maintenant&#xa0;? Qu’est-ce qui le fera reprendre&#xa0;?</source>
        <translation>Why now? What will make it start again?</translation>
    </message>
    <message>
        <source>Pourquoi, et qu’en gardes-tu&#xa0;?</source>
        <translation>Why, and what do you keep of it?</translation>
    </message>
</context>
<context>
    <name>GoalLine</name>
    <message>
        <source>deux versions, </source>
        <translation>two versions, </translation>
    </message>
    <message>
        <source>Deux versions</source>
        <translation>Two versions</translation>
    </message>
</context>
<context>
    <name>GoalLinesCard</name>
    <message>
        <source>Voir les objectifs</source>
        <translation>See goals</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Aucun objectif partagé. En poser un ensemble donne un cap à vos rencontres.</source>
        <translation>No shared goals yet. Setting one together gives your meetings a direction.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>En parler à la prochaine rencontre</source>
        <translation>Talk about it at the next meeting</translation>
    </message>
</context>
<context>
    <name>GoalMenu</name>
    <message>
        <source>Renommer</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Marquer comme atteint</source>
        <translation>Mark as reached</translation>
    </message>
    <message>
        <source>Mettre en pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Laisser de côté</source>
        <translation>Let go</translation>
    </message>
    <message>
        <source>Partager…</source>
        <translation>Share…</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Objectif supprimé</source>
        <translation>Goal deleted</translation>
    </message>
</context>
<context>
    <name>GoalProgressCard</name>
    <message>
        <source>Lancer cet objectif</source>
        <translation>Start this goal</translation>
    </message>
    <message>
        <source>Faire un point d’avancement</source>
        <translation>Do a check-in</translation>
    </message>
    <message>
        <source>Garder dans mes réussites</source>
        <translation>Keep among my achievements</translation>
    </message>
</context>
<context>
    <name>GoalStepsCard</name>
    <message>
        <source>Jalons</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Actions du jalon «&#xa0;%1&#xa0;»</source>
        <translation>Actions for milestone “%1”</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ajouter un jalon</source>
        <translation>Add a milestone</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Choisir un objectif</source>
        <translation>Choose a goal</translation>
    </message>
    <message>
        <source>Un objectif précis donne un sens à chaque rencontre. Un seul suffit pour commencer.</source>
        <translation>A specific goal gives every meeting meaning. One is enough to start.</translation>
    </message>
</context>
<context>
    <name>GoalsPane</name>
    <message>
        <source>Nouvel objectif</source>
        <translation>New goal</translation>
    </message>
    <message>
        <source>Écrire mon premier objectif</source>
        <translation>Write my first goal</translation>
    </message>
    <message>
        <source>Créer l’objectif</source>
        <translation>Create the goal</translation>
    </message>
    <message>
        <source>Un objectif clair, avec une date et des jalons, se tient mieux&#xa0;: on voit ce qui manque et où l’on en est.</source>
        <translation>A clear goal, with a date and steps, is easier to keep: you see what is missing and how far you are.</translation>
    </message>
    <message>
        <source>Commence par un verbe&#xa0;: tu préciseras ensuite.</source>
        <translation>Begin with a verb: you will make it precise later.</translation>
    </message>
    <message>
        <source>Que veux-tu atteindre&#xa0;?</source>
        <translation>What do you want to reach?</translation>
    </message>
</context>
<context>
    <name>GrowthPage</name>
    <message>
        <source>Progression</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Compétences</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Défis</source>
        <translation>Challenges</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>Trajectoire</source>
        <translation>Paths</translation>
    </message>
    <message>
        <source>Négociation</source>
        <translation>Negotiation</translation>
    </message>
    <message>
        <source>Réussites</source>
        <translation>Achievements</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>Partir de ce modèle</source>
        <translation>Start from this template</translation>
    </message>
    <message>
        <source>Autres modèles</source>
        <translation>Other templates</translation>
    </message>
    <message>
        <source>Une boussole, pas un ordre&#xa0;: reviens au but quand on s’en éloigne.</source>
        <translation>A compass, not an order: come back to the goal when you drift from it.</translation>
    </message>
</context>
<context>
    <name>HeldAgendaCard</name>
    <message>
        <source>Ordre du jour</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>gardé pour la prochaine fois</source>
        <translation>kept for next time</translation>
    </message>
    <message>
        <source>Ajouter un sujet</source>
        <translation>Add a topic</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>Actions du sujet «&#xa0;%1&#xa0;»</source>
        <translation>Actions for topic “%1”</translation>
    </message>
    <message>
        <source>En parler maintenant</source>
        <translation>Talk about it now</translation>
    </message>
    <message>
        <source>Garder pour la prochaine fois</source>
        <translation>Keep for next time</translation>
    </message>
</context>
<context>
    <name>IdeaChip</name>
    <message>
        <source>Ajouter&#xa0;: %1</source>
        <translation>Add: %1</translation>
    </message>
</context>
<context>
    <name>InitiativeCard</name>
    <message>
        <source>Élan</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Depuis ta dernière initiative, sur le rythme convenu</source>
        <translation>Since your last initiative, against the agreed rhythm</translation>
    </message>
    <message>
        <source>Une nouvelle</source>
        <translation>Some news</translation>
    </message>
    <message>
        <source>Une question</source>
        <translation>A question</translation>
    </message>
    <message>
        <source>Une date</source>
        <translation>A date</translation>
    </message>
    <message numerus="yes">
        <source>%1 Votre rythme&#xa0;: %n jour(s).</source>
        <translation>
            <numerusform>%1 Your rhythm: every day.</numerusform>
            <numerusform>%1 Your rhythm: every %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitiativeLine</name>
    <message>
        <source>Élan</source>
        <translation>Momentum</translation>
    </message>
</context>
<context>
    <name>IntroductionActCard</name>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Y revenir</source>
        <translation>Take it up again</translation>
    </message>
</context>
<context>
    <name>IntroductionDetailPage</name>
    <message>
        <source>Plus d’actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Laisser de côté</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Décliner</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Mise en relation supprimée</source>
        <translation>Introduction deleted</translation>
    </message>
    <message>
        <source>Ce que %1 lira. Une phrase suffit, sans te justifier.</source>
        <translation>What %1 will read. One sentence is enough, no need to explain.</translation>
    </message>
    <message>
        <source>Quelques mots (si tu veux)</source>
        <translation>A few words (if you like)</translation>
    </message>
    <message>
        <source>Pas cette fois</source>
        <translation>Not this time</translation>
    </message>
</context>
<context>
    <name>IntroductionWordsCard</name>
    <message>
        <source>Ce que tu demandes</source>
        <translation>What you ask for</translation>
    </message>
    <message>
        <source>Ce que demande %1</source>
        <translation>What %1 asks for</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Whom</translation>
    </message>
    <message>
        <source>Pour quoi faire</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Le mot à transmettre</source>
        <translation>The words to pass on</translation>
    </message>
    <message>
        <source>Pour quoi faire&#xa0;?</source>
        <translation>What for?</translation>
    </message>
    <message>
        <source>Ce qu’il en reste</source>
        <translation>What remains of it</translation>
    </message>
</context>
<context>
    <name>IntroductionsPane</name>
    <message>
        <source>Mise en relation</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Se relier</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Nouvelle mise en relation</source>
        <translation>New introduction</translation>
    </message>
    <message>
        <source>Un mentor connaît des personnes que tu gagnerais à rencontrer. Pour le lui demander, reliez-vous d’abord.</source>
        <translation>A mentor knows people you would gain from meeting. To ask for it, connect first.</translation>
    </message>
    <message>
        <source>Une rencontre peut ouvrir un poste, un projet, une idée. Demande-la avec tes mots, ou propose-la&#xa0;: chacun dit oui avant d’être nommé.</source>
        <translation>Meeting somebody may open a job, a project, an idea. Ask for it in your words, or offer it: each says yes before being named.</translation>
    </message>
    <message>
        <source>Deux fois oui</source>
        <translation>Yes, twice</translation>
    </message>
    <message>
        <source>Qui demande écrit un mot à transmettre tel quel.</source>
        <translation>Whoever asks writes words to pass on as they are.</translation>
    </message>
    <message>
        <source>Qui connaît la personne accepte ou décline, puis lui pose la question.</source>
        <translation>Whoever knows the person agrees or declines, then asks them.</translation>
    </message>
    <message>
        <source>Jusqu’à son oui, son nom reste sur un seul appareil.</source>
        <translation>Until they say yes, their name stays on one device.</translation>
    </message>
    <message>
        <source>Après la rencontre, personne n’est oublié dans les mercis.</source>
        <translation>After the meeting, nobody’s thanks are forgotten.</translation>
    </message>
</context>
<context>
    <name>InvitationsCard</name>
    <message>
        <source>Mes invitations</source>
        <translation>My invitations</translation>
    </message>
    <message>
        <source>Copier le lien</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Retirer l’invitation</source>
        <translation>Withdraw invitation</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>Tu peux le faire hors ligne&#xa0;: l’invitation partira au retour du réseau.</source>
        <translation>You can do this offline: the invitation will go once you’re back online.</translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Ton nom, comme l’autre te connaît</source>
        <translation>Your name, as they know you</translation>
    </message>
    <message>
        <source>Qui invites-tu&#xa0;?</source>
        <translation>Who are you inviting?</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Dans cette relation, toi</source>
        <translation>In this relationship, you</translation>
    </message>
    <message>
        <source>Je suis accompagné·e</source>
        <translation>I’m being mentored</translation>
    </message>
    <message>
        <source>J’accompagne</source>
        <translation>I’m the mentor</translation>
    </message>
    <message>
        <source>Créer l’invitation</source>
        <translation>Create invitation</translation>
    </message>
    <message>
        <source>la personne invitée</source>
        <translation>the person invited</translation>
    </message>
    <message>
        <source>Comment ça marche</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>Un lien vaut pour une seule personne, pendant sept jours. Tu peux le retirer.</source>
        <translation>A link works for one person only, for seven days. You can withdraw it.</translation>
    </message>
    <message>
        <source>Ce que tu prépares dès maintenant l’attendra.</source>
        <translation>Whatever you prepare now will be waiting for them.</translation>
    </message>
    <message>
        <source>Quand la personne a rejoint, tu confirmes que c’est bien elle&#xa0;: rien de privé ne part avant.</source>
        <translation>Once they have joined, you confirm it’s really them: nothing private is sent before that.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Hors ligne, le lien est gardé ici et s’ouvrira au retour du réseau.</source>
        <translation>Offline, the link is kept here and will open once you’re back online.</translation>
    </message>
    <message>
        <source>Rejoindre</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Le lien reçu</source>
        <translation>The link you received</translation>
    </message>
    <message>
        <source>Coller</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Ce que l’autre verra</source>
        <translation>What they will see</translation>
    </message>
    <message>
        <source>Ton nom, ta photo, ton fuseau horaire, et ce que tu écris dans l’espace partagé. Jamais tes notes privées.</source>
        <translation>Your name, your photo, your time zone, and what you write in the shared space. Never your private notes.</translation>
    </message>
    <message>
        <source>la personne qui t’invite</source>
        <translation>the person inviting you</translation>
    </message>
</context>
<context>
    <name>JoiningsCard</name>
    <message>
        <source>J’ai accepté</source>
        <translation>I’ve accepted</translation>
    </message>
    <message>
        <source>Retirer de la liste</source>
        <translation>Remove from list</translation>
    </message>
</context>
<context>
    <name>KeepTemplateSheet</name>
    <message>
        <source>Garder comme modèle</source>
        <translation>Keep as a template</translation>
    </message>
    <message>
        <source>Le point du mois, retour de mission…</source>
        <translation>Monthly check, back from a mission…</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ses points, leurs durées et leur ordre&#xa0;; les mots de cette rencontre se changent ensuite.</source>
        <translation>Its points, their lengths and their order; the words of this meeting can be changed afterwards.</translation>
    </message>
    <message>
        <source>Comment l’appelles-tu&#xa0;?</source>
        <translation>What do you call it?</translation>
    </message>
</context>
<context>
    <name>KeyPointsCard</name>
    <message>
        <source>Ce qu’on retient</source>
        <translation>What we’re taking away</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Une idée qui a fait bouger quelque chose</source>
        <translation>An idea that shifted something</translation>
    </message>
    <message>
        <source>Ajouter un point</source>
        <translation>Add a point</translation>
    </message>
    <message>
        <source>En reparler la prochaine fois</source>
        <translation>Talk about it again next time</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Garder dans mes contacts</source>
        <translation>Keep among my contacts</translation>
    </message>
</context>
<context>
    <name>LaterSheet</name>
    <message>
        <source>Une nouvelle date</source>
        <translation>A new date</translation>
    </message>
    <message>
        <source>Pourquoi, en quelques mots (facultatif)</source>
        <translation>Why, in a few words (optional)</translation>
    </message>
</context>
<context>
    <name>LeadershipPane</name>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Délégation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Équipe</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Nouvelle pratique</source>
        <translation>New practice</translation>
    </message>
    <message>
        <source>Noter une observation</source>
        <translation>Note an observation</translation>
    </message>
    <message>
        <source>On apprend à diriger en regardant faire, puis en essayant. Note ce que tu as vu, ce que tu essaies, ce que ça donne.</source>
        <translation>We learn to lead by watching, then by trying. Note what you saw, what you try, what comes of it.</translation>
    </message>
    <message>
        <source>Sorte de pratique</source>
        <translation>Kind of practice</translation>
    </message>
    <message>
        <source>Les personnes n’y ont que les surnoms que tu leur as donnés.</source>
        <translation>People have only the aliases you gave them.</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Sans faute et sans explication. Vous gardez tous les deux ce qui a été partagé, et vous pouvez reprendre.</source>
        <translation>No fault and no explanation. You both keep what was shared, and you can start again.</translation>
    </message>
    <message>
        <source>Arrêter ce mentorat</source>
        <translation>Stop this mentorship</translation>
    </message>
    <message>
        <source>Une ligne pour %1 (si tu veux)</source>
        <translation>A line for %1 (if you like)</translation>
    </message>
    <message>
        <source>Merci pour le chemin fait ensemble, je m’arrête ici.</source>
        <translation>Thank you for the way we walked together, I stop here.</translation>
    </message>
    <message>
        <source>Arrêter aujourd’hui</source>
        <translation>Stop today</translation>
    </message>
    <message>
        <source>Pas maintenant</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>LegacyCard</name>
    <message>
        <source>Devenir mentor à ton tour</source>
        <translation>Become a mentor in turn</translation>
    </message>
    <message>
        <source>Ce que tu as reçu peut servir à quelqu’un. Trois pas, sans ordre ni date.</source>
        <translation>What you received can serve somebody. Three steps, in any order, at any time.</translation>
    </message>
    <message>
        <source>Écrire un premier récit</source>
        <translation>Write a first story</translation>
    </message>
    <message>
        <source>Inviter une première personne à guider</source>
        <translation>Invite a first person to guide</translation>
    </message>
    <message>
        <source>%1 le lit&#xa0;: «&#xa0;Puis-je t’appeler quand je guiderai quelqu’un&#xa0;?&#xa0;»</source>
        <translation>%1 reads it: “May I call you when I guide somebody?”</translation>
    </message>
    <message>
        <source>Demander à %1 d’être ton appui</source>
        <translation>Ask %1 to be your support</translation>
    </message>
    <message>
        <source>Gardé pour ton prochain besoin&#xa0;: une autre expérience, un autre style, un autre rythme.</source>
        <translation>Kept for your next brief: another experience, another style, another pace.</translation>
    </message>
    <message>
        <source>Ce que je cherche maintenant</source>
        <translation>What I look for now</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Invitation pour %1</source>
        <translation>Invitation for %1</translation>
    </message>
    <message>
        <source>Retirer l’invitation</source>
        <translation>Withdraw invitation</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>Code de l’invitation, à scanner avec l’autre appareil</source>
        <translation>Invitation code, to scan with the other device</translation>
    </message>
    <message>
        <source>En face l’un de l’autre&#xa0;: fais scanner ce code. À distance&#xa0;: envoie le lien.</source>
        <translation>Face to face: have them scan this code. At a distance: send the link.</translation>
    </message>
    <message>
        <source>Lien de l’invitation</source>
        <translation>Invitation link</translation>
    </message>
    <message>
        <source>Copier le lien</source>
        <translation>Copy link</translation>
    </message>
</context>
<context>
    <name>ListenPage</name>
    <message>
        <source>Mode écoute</source>
        <translation>Listening mode</translation>
    </message>
    <message>
        <source>Question précédente</source>
        <translation>Previous question</translation>
    </message>
    <message>
        <source>Une autre question</source>
        <translation>Another question</translation>
    </message>
    <message>
        <source>D’où viennent les questions</source>
        <translation>Where the questions come from</translation>
    </message>
    <message>
        <source>La dernière fois, ce qui comptait</source>
        <translation>Last time, what mattered</translation>
    </message>
    <message>
        <source>Reformuler</source>
        <translation>Say it back</translation>
    </message>
    <message>
        <source>Avec ses mots à lui ou à elle, sans conseil.</source>
        <translation>In their own words, without advice.</translation>
    </message>
    <message>
        <source>Garder pour moi</source>
        <translation>Keep for myself</translation>
    </message>
    <message>
        <source>Mettre dans ce qu’on retient</source>
        <translation>Add to what we keep</translation>
    </message>
    <message>
        <source>Pose-la, puis compte jusqu’à cinq&#xa0;: le silence fait le reste.</source>
        <translation>Ask it, then count to five: silence does the rest.</translation>
    </message>
    <message>
        <source>«&#xa0;Si je te comprends bien…&#xa0;»</source>
        <translation>“If I hear you right…”</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>En parler…</source>
        <translation>Bring it up…</translation>
    </message>
    <message>
        <source>Mettre à l’ordre du jour</source>
        <translation>Put on the agenda</translation>
    </message>
    <message>
        <source>Alléger un mentorat</source>
        <translation>Lighten a mentorship</translation>
    </message>
    <message>
        <source>Les mots qui seront à l’ordre du jour</source>
        <translation>The words that will be on the agenda</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Apparence</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Celle du système</source>
        <translation>Same as system</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Celles du système</source>
        <translation>Same as system</translation>
    </message>
    <message>
        <source>Claires</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombres</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Cordée</source>
        <translation>Cordée</translation>
    </message>
    <message>
        <source>Cordée, exemple</source>
        <translation>Cordée, example</translation>
    </message>
</context>
<context>
    <name>MaskedFigure</name>
    <message>
        <source>pas encore écrit</source>
        <translation>not written yet</translation>
    </message>
    <message>
        <source>masqué, maintiens pour voir</source>
        <translation>hidden, hold to see</translation>
    </message>
    <message>
        <source>à écrire</source>
        <translation>to write</translation>
    </message>
</context>
<context>
    <name>MeetPart</name>
    <message>
        <source>Nous nous sommes parlé</source>
        <translation>We talked</translation>
    </message>
    <message>
        <source>C’est noté</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1 le lira&#xa0;: c’est ce qui donne envie de recommencer.</source>
        <translation>%1 will read it: it is what makes one want to do it again.</translation>
    </message>
    <message>
        <source>Qu’en retiens-tu&#xa0;?</source>
        <translation>What do you take from it?</translation>
    </message>
    <message>
        <source>La rencontre</source>
        <translation>The meeting</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Préparer la rencontre</source>
        <translation>Prepare the meeting</translation>
    </message>
    <message>
        <source>Proposer une date</source>
        <translation>Suggest a date</translation>
    </message>
    <message>
        <source>Ouvrir le mentorat</source>
        <translation>Open the mentorship</translation>
    </message>
    <message>
        <source>Préparer en 60 s</source>
        <translation>Ready in 60 s</translation>
    </message>
</context>
<context>
    <name>MeetingDuringPage</name>
    <message>
        <source>Rencontre · %1</source>
        <translation>Meeting · %1</translation>
    </message>
    <message>
        <source>Terminer et faire le bilan</source>
        <translation>Finish and recap</translation>
    </message>
    <message>
        <source>Mode écoute</source>
        <translation>Listening mode</translation>
    </message>
    <message>
        <source>Plus d’actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Sujet suivant</source>
        <translation>Next topic</translation>
    </message>
    <message>
        <source>Noter une promesse</source>
        <translation>Note a promise</translation>
    </message>
</context>
<context>
    <name>MeetingPreparePage</name>
    <message>
        <source>Préparer la rencontre</source>
        <translation>Prepare the meeting</translation>
    </message>
    <message>
        <source>Envoyer l’ordre du jour</source>
        <translation>Send the agenda</translation>
    </message>
    <message>
        <source>Plus d’actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Depuis la dernière fois</source>
        <translation>Since last time</translation>
    </message>
    <message>
        <source>Ordre du jour envoyé — renvoyer</source>
        <translation>Agenda sent — send again</translation>
    </message>
    <message>
        <source>Envoyer l’ordre du jour à %1</source>
        <translation>Send the agenda to %1</translation>
    </message>
    <message>
        <source>Changer la date ou le lieu…</source>
        <translation>Change the date or place…</translation>
    </message>
    <message>
        <source>Commencer la rencontre</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Elle est confirmée</source>
        <translation>It is confirmed</translation>
    </message>
    <message>
        <source>Partir d’un modèle…</source>
        <translation>Start from a template…</translation>
    </message>
    <message>
        <source>Annuler la rencontre…</source>
        <translation>Call the meeting off…</translation>
    </message>
    <message>
        <source>Garder cet ordre du jour comme modèle…</source>
        <translation>Keep this agenda as a template…</translation>
    </message>
</context>
<context>
    <name>MeetingRecapPage</name>
    <message>
        <source>Bilan en 60 secondes</source>
        <translation>Recap in 60 seconds</translation>
    </message>
    <message>
        <source>Terminer la rencontre</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>Envoyer le compte rendu</source>
        <translation>Send the recap</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Choisis un jour et une heure.</source>
        <translation>Choose a day and a time.</translation>
    </message>
    <message>
        <source>Proposer une date</source>
        <translation>Suggest a date</translation>
    </message>
    <message>
        <source>Changer la rencontre</source>
        <translation>Change the meeting</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Une heure comme 18:00 ou 18 h 30.</source>
        <translation>A time like 18:00 or 18:30.</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Lieu ou lien</source>
        <translation>Place or link</translation>
    </message>
    <message>
        <source>Café, téléphone, adresse de la visio…</source>
        <translation>Café, phone, video call address…</translation>
    </message>
    <message>
        <source>Genre de rencontre</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>Suggest</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Proposer aussi une autre date</source>
        <translation>Propose another date too</translation>
    </message>
    <message>
        <source>Encore une autre</source>
        <translation>One more</translation>
    </message>
    <message numerus="yes">
        <source>Proposer %n date(s)</source>
        <translation>
            <numerusform>Propose %n date</numerusform>
            <numerusform>Propose %n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>Répéter</source>
        <translation>Repeat</translation>
    </message>
    <message numerus="yes">
        <source>Proposer %n rencontre(s)</source>
        <translation>
            <numerusform>Propose %n meeting</numerusform>
            <numerusform>Propose %n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Combien&#xa0;?</source>
        <translation>How many?</translation>
    </message>
</context>
<context>
    <name>MeetingsCard</name>
    <message>
        <source>Proposer une date</source>
        <translation>Suggest a date</translation>
    </message>
    <message>
        <source>À venir</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>Passées</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Aucune rencontre prévue. Fixer la suivante avant de se quitter évite les silences.</source>
        <translation>No meeting planned. Setting the next one before you part helps avoid silences.</translation>
    </message>
    <message>
        <source>Les rencontres tenues restent ici, avec leur compte rendu, pour toujours et hors ligne.</source>
        <translation>Past meetings stay here, with their notes, for good and offline.</translation>
    </message>
    <message>
        <source>Confirmer</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Confirmer cette date</source>
        <translation>Confirm this date</translation>
    </message>
    <message>
        <source>Changer la date ou le lieu…</source>
        <translation>Change the date or place…</translation>
    </message>
    <message>
        <source>Elle n’a pas eu lieu</source>
        <translation>It didn’t happen</translation>
    </message>
    <message>
        <source>Annuler la rencontre</source>
        <translation>Cancel the meeting</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Il y a 6 mois</source>
        <translation>6 months ago</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>Look back</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Copié&#xa0;: colle-le dans un message</source>
        <translation>Copied: paste it into a message</translation>
    </message>
    <message>
        <source>Copier le message</source>
        <translation>Copy the message</translation>
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
    <name>MomentBar</name>
    <message>
        <source>Préparer</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Pendant</source>
        <translation>During</translation>
    </message>
    <message>
        <source>Bilan</source>
        <translation>Recap</translation>
    </message>
</context>
<context>
    <name>MyReactionCard</name>
    <message>
        <source>Ma première réaction</source>
        <translation>My first reaction</translation>
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
    <name>NetworkPage</name>
    <message>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Se relier</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Mises en relation</source>
        <translation>Introductions</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Opportunities</translation>
    </message>
</context>
<context>
    <name>NewContactSheet</name>
    <message>
        <source>Nouveau contact</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Son nom</source>
        <translation>Their name</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NewDecisionSheet</name>
    <message>
        <source>Peser une décision</source>
        <translation>Weigh a decision</translation>
    </message>
    <message>
        <source>Une seule, avec une date derrière.</source>
        <translation>Just one, with a date behind it.</translation>
    </message>
    <message>
        <source>La question</source>
        <translation>The question</translation>
    </message>
    <message>
        <source>Accepter le poste à Lyon&#xa0;?</source>
        <translation>Take the job in Lyon?</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NewOpportunitySheet</name>
    <message>
        <source>Nouvelle occasion</source>
        <translation>New opportunity</translation>
    </message>
    <message>
        <source>Née de la rencontre avec</source>
        <translation>Born of meeting</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>«&#xa0;Relire mon dossier avec Claire&#xa0;», «&#xa0;remplacer Sofia au comité&#xa0;».</source>
        <translation>“Going over my file with Claire”, “standing in for Sofia at the committee”.</translation>
    </message>
    <message>
        <source>Qu’est-ce qui s’ouvre&#xa0;?</source>
        <translation>What is opening?</translation>
    </message>
    <message>
        <source>Qui la verra&#xa0;?</source>
        <translation>Who will see it?</translation>
    </message>
</context>
<context>
    <name>NewPracticeSheet</name>
    <message>
        <source>Noter</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>La situation, en une phrase</source>
        <translation>The situation, in one sentence</translation>
    </message>
    <message>
        <source>Nouvelle pratique</source>
        <translation>New practice</translation>
    </message>
    <message>
        <source>C’est</source>
        <translation>It is</translation>
    </message>
    <message>
        <source>une observation</source>
        <translation>an observation</translation>
    </message>
    <message>
        <source>une délégation</source>
        <translation>a delegation</translation>
    </message>
    <message>
        <source>une communication</source>
        <translation>a communication</translation>
    </message>
    <message>
        <source>un essai en équipe</source>
        <translation>something tried with a team</translation>
    </message>
</context>
<context>
    <name>NewRecordSheet</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Qui le verra&#xa0;?</source>
        <translation>Who will see it?</translation>
    </message>
</context>
<context>
    <name>NextDateCard</name>
    <message>
        <source>La prochaine fois</source>
        <translation>Next time</translation>
    </message>
    <message>
        <source>Fixez-la avant de vous quitter&#xa0;: un geste, et elle est proposée.</source>
        <translation>Set it before you part: one tap, and it’s suggested.</translation>
    </message>
    <message>
        <source>Une autre date…</source>
        <translation>Another date…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>NextMeetingCard</name>
    <message>
        <source>Prochaine rencontre</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Prochaine fois</source>
        <translation>Next time</translation>
    </message>
    <message>
        <source>Aucun sujet encore. Une ligne suffit pour que vous sachiez de quoi parler.</source>
        <translation>No topics yet. One line is enough for you both to know what to talk about.</translation>
    </message>
    <message>
        <source>Aucune date. Ce que tu notes ici attend la prochaine rencontre.</source>
        <translation>No date yet. What you note here waits for the next meeting.</translation>
    </message>
    <message>
        <source>Ajouter un sujet</source>
        <translation>Add a topic</translation>
    </message>
    <message>
        <source>Préparer en 60 s</source>
        <translation>Prepare in 60 s</translation>
    </message>
</context>
<context>
    <name>NextStepSheet</name>
    <message>
        <source>Le pas d’après</source>
        <translation>The next step</translation>
    </message>
    <message>
        <source>Un peu plus loin, ce serait…</source>
        <translation>A little further would be…</translation>
    </message>
    <message>
        <source>Noter ce pas</source>
        <translation>Note this step</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Inconfort, %1 au plus&#xa0;: un cran à la fois</source>
        <translation>Discomfort, %1 at most: one notch at a time</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Supprimer la note</source>
        <translation>Delete the note</translation>
    </message>
    <message>
        <source>Note supprimée</source>
        <translation>Note deleted</translation>
    </message>
    <message>
        <source>Pour moi seul</source>
        <translation>Only me</translation>
    </message>
</context>
<context>
    <name>NotebookPage</name>
    <message>
        <source>Carnet</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Météo</source>
        <translation>Weather</translation>
    </message>
    <message>
        <source>Réflexions</source>
        <translation>Reflections</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Décisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Récits</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes communes</source>
        <translation>Shared notes</translation>
    </message>
    <message>
        <source>Notes communes, vues par %1 et toi</source>
        <translation>Shared notes, seen by %1 and you</translation>
    </message>
    <message>
        <source>Écrivez à deux&#xa0;: ce qui compte, ce qui est décidé…</source>
        <translation>Write together: what matters, what’s decided…</translation>
    </message>
    <message>
        <source>Chiffré pour vous deux. Le serveur ne peut pas lire ces notes.</source>
        <translation>Encrypted for the two of you. The server can’t read these notes.</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Écrire une note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Ce que tu as compris, ce qui te travaille, ce que tu n’as pas dit&#xa0;: l’écrire aide à y voir clair. Ces notes ne se partagent pas.</source>
        <translation>What you understood, what is on your mind, what you did not say: writing it helps you see clearly. These notes are never shared.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Quitter l’exemple</source>
        <translation>Leave the example</translation>
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
    <message>
        <source>non dit</source>
        <translation>not said</translation>
    </message>
</context>
<context>
    <name>ObjectionsCard</name>
    <message>
        <source>Répéter</source>
        <translation>Rehearse</translation>
    </message>
    <message>
        <source>Objections et réponses</source>
        <translation>Objections and answers</translation>
    </message>
    <message>
        <source>Écris ce qu’on te dira, puis ta réponse en une phrase. Tu la diras mieux de l’avoir dite.</source>
        <translation>Write what you will be told, then your answer in one sentence. You will say it better for having said it.</translation>
    </message>
    <message>
        <source>Ma réponse</source>
        <translation>My answer</translation>
    </message>
    <message>
        <source>Ajouter une objection</source>
        <translation>Add an objection</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Supprimer «&#xa0;%1&#xa0;»</source>
        <translation>Delete “%1”</translation>
    </message>
</context>
<context>
    <name>OpportunitiesPane</name>
    <message>
        <source>Nouvelle occasion</source>
        <translation>New opportunity</translation>
    </message>
    <message>
        <source>Noter une occasion</source>
        <translation>Note an opportunity</translation>
    </message>
    <message>
        <source>Un poste, un projet, une collaboration née d’une rencontre. Notée le jour même, avec son prochain pas, elle ne se perd pas.</source>
        <translation>A job, a project, a collaboration born of meeting somebody. Noted the same day, with its next step, it is not lost.</translation>
    </message>
</context>
<context>
    <name>OpportunityCard</name>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ouvrir «&#xa0;%1&#xa0;»</source>
        <translation>Open “%1”</translation>
    </message>
</context>
<context>
    <name>OpportunitySheet</name>
    <message>
        <source>Née de la rencontre avec %1</source>
        <translation>Born of meeting %1</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Occasion supprimée</source>
        <translation>Opportunity deleted</translation>
    </message>
    <message>
        <source>Ce qui s’ouvre</source>
        <translation>What is opening</translation>
    </message>
    <message>
        <source>Le prochain pas</source>
        <translation>The next step</translation>
    </message>
    <message>
        <source>Pour quand</source>
        <translation>For when</translation>
    </message>
    <message>
        <source>Ce que cela a donné</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>De quel genre&#xa0;?</source>
        <translation>Of what kind?</translation>
    </message>
    <message>
        <source>Où en est-elle&#xa0;?</source>
        <translation>How far is it?</translation>
    </message>
</context>
<context>
    <name>OptionSheet</name>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>L’option</source>
        <translation>The option</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Contre</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Note, de 0 à 10</source>
        <translation>Score, from 0 to 10</translation>
    </message>
    <message>
        <source>Retirer l’option</source>
        <translation>Remove the option</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Choisir celle-ci</source>
        <translation>Choose this one</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Ce qu’il est devenu</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Ma réponse</source>
        <translation>My answer</translation>
    </message>
    <message>
        <source>%1 prend le temps de le recevoir. La réponse viendra ici&#xa0;; la première réaction reste à qui reçoit.</source>
        <translation>%1 is taking the time to receive it. The answer will come here; the first reaction stays with the one who receives.</translation>
    </message>
    <message>
        <source>Ce qui a été entendu</source>
        <translation>What was heard</translation>
    </message>
    <message>
        <source>La question posée</source>
        <translation>The question asked</translation>
    </message>
    <message>
        <source>La réponse à la question</source>
        <translation>The answer to the question</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Ce qui a changé depuis</source>
        <translation>What has changed since</translation>
    </message>
    <message>
        <source>Changer d’avis</source>
        <translation>Change my mind</translation>
    </message>
</context>
<context>
    <name>OwnTemplatePoint</name>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Point %1</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>En faire un sujet</source>
        <translation>Make it a topic</translation>
    </message>
    <message>
        <source>En faire une question</source>
        <translation>Make it a question</translation>
    </message>
    <message>
        <source>Retirer du modèle</source>
        <translation>Take out of the template</translation>
    </message>
    <message>
        <source>Plus d’actions pour «&#xa0;%1&#xa0;»</source>
        <translation>More actions for “%1”</translation>
    </message>
</context>
<context>
    <name>OwnTemplateSheet</name>
    <message numerus="yes">
        <source>%n point(s), %1 min en tout</source>
        <translation>
            <numerusform>%n point, %1 min in all</numerusform>
            <numerusform>%n points, %1 min in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon modèle</source>
        <translation>My template</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Quand il aide</source>
        <translation>When it helps</translation>
    </message>
    <message>
        <source>Facultatif</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Ajouter un point</source>
        <translation>Add a point</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Supprimer le modèle</source>
        <translation>Delete the template</translation>
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
    <name>PairPage</name>
    <message>
        <source>Relier un appareil</source>
        <translation>Link a device</translation>
    </message>
    <message>
        <source>Ton téléphone et ton ordinateur peuvent tout partager, sans compte ni mot de passe. Prends l’autre appareil en main, ouvre Cordée et choisis «&#xa0;J’ai déjà Cordée ailleurs&#xa0;».</source>
        <translation>Your phone and your computer can share everything, with no account or password. Pick up the other device, open Cordée and choose “I already have Cordée elsewhere”.</translation>
    </message>
    <message>
        <source>Afficher le code</source>
        <translation>Show the code</translation>
    </message>
    <message>
        <source>Le code affiché sur ton autre appareil</source>
        <translation>The code shown on your other device</translation>
    </message>
    <message>
        <source>Relier</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Code pour relier un appareil</source>
        <translation>Code to link a device</translation>
    </message>
    <message>
        <source>Appareil&#xa0;: %1</source>
        <translation>Device: %1</translation>
    </message>
    <message>
        <source>Oui, les mêmes chiffres</source>
        <translation>Yes, the same digits</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
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
    <name>PaperSheet</name>
    <message>
        <source>C’est enregistré.</source>
        <translation>It is saved.</translation>
    </message>
    <message>
        <source>%1 le voit déjà dans Cordée dès que le réseau le permet. Ceci sert à l’envoyer autrement.</source>
        <translation>%1 sees it in Cordée as soon as the network allows. This is for sending it another way.</translation>
    </message>
    <message>
        <source>Envoyer l’ordre du jour</source>
        <translation>Send the agenda</translation>
    </message>
    <message>
        <source>Envoyer le compte rendu</source>
        <translation>Send the recap</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Par courriel</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Agenda…</source>
        <translation>Calendar…</translation>
    </message>
    <message>
        <source>Un fichier pour l’agenda</source>
        <translation>A file for the calendar</translation>
    </message>
    <message>
        <source>%1 n’a pas encore Cordée&#xa0;: envoie-le comme tu veux, rien ne te manquera ici.</source>
        <translation>%1 does not have Cordée yet: send it any way you like, you will miss nothing here.</translation>
    </message>
    <message>
        <source>Où l’enregistrer&#xa0;?</source>
        <translation>Where should it be saved?</translation>
    </message>
    <message>
        <source>Copié&#xa0;: colle-le dans un message.</source>
        <translation>Copied: paste it into a message.</translation>
    </message>
    <message numerus="yes">
        <source>Le fichier d’agenda emporte les %n rencontres de la série, avec leurs changements.</source>
        <translation>
            <numerusform>The calendar file takes the meeting of the series along, with its changes.</numerusform>
            <numerusform>The calendar file takes the %n meetings of the series along, with their changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastReviewsCard</name>
    <message>
        <source>Bilans passés</source>
        <translation>Past reviews</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>mis de côté</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>À dire</source>
        <translation>To be said</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>À repérer</source>
        <translation>To be found out</translation>
    </message>
    <message>
        <source>Ce qui me manque</source>
        <translation>What I am missing</translation>
    </message>
    <message>
        <source>Compétences</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Deux semaines, sans rien engager</source>
        <translation>Two weeks, nothing at stake</translation>
    </message>
    <message>
        <source>Premier essai</source>
        <translation>First test</translation>
    </message>
    <message>
        <source>Premier essai, d’ici le %1</source>
        <translation>First test, by %1</translation>
    </message>
    <message>
        <source>Essai à faire ou à raconter</source>
        <translation>A test to do or to tell</translation>
    </message>
    <message>
        <source>Ce que l’essai a montré</source>
        <translation>What the test showed</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Modifier «&#xa0;%1&#xa0;»</source>
        <translation>Edit “%1”</translation>
    </message>
</context>
<context>
    <name>PathSheet</name>
    <message>
        <source>Scénario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Scénario supprimé</source>
        <translation>Scenario deleted</translation>
    </message>
    <message>
        <source>Où je pourrais être</source>
        <translation>Where I could be</translation>
    </message>
    <message>
        <source>Horizon, en mois</source>
        <translation>Horizon, in months</translation>
    </message>
    <message>
        <source>Pourquoi celui-là</source>
        <translation>Why this one</translation>
    </message>
    <message>
        <source>Une compétence, une personne, une preuve, une condition.</source>
        <translation>A skill, a person, a proof, a condition.</translation>
    </message>
    <message>
        <source>Ce qui me manque</source>
        <translation>What I am missing</translation>
    </message>
    <message>
        <source>Les compétences qu’il demande</source>
        <translation>The skills it asks for</translation>
    </message>
    <message>
        <source>Le premier essai</source>
        <translation>The first test</translation>
    </message>
    <message>
        <source>Essayé d’ici le</source>
        <translation>Tried by</translation>
    </message>
    <message>
        <source>Ce que l’essai a montré</source>
        <translation>What the test showed</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Deux semaines, sans rien engager&#xa0;: une journée d’observation, une mission courte, trois conversations.</source>
        <translation>Two weeks, nothing at stake: a day of observing, a short assignment, three conversations.</translation>
    </message>
</context>
<context>
    <name>PathsPane</name>
    <message>
        <source>Nouveau scénario</source>
        <translation>New scenario</translation>
    </message>
    <message>
        <source>Écrire un scénario</source>
        <translation>Write a scenario</translation>
    </message>
    <message>
        <source>Deux ou trois avenirs possibles, les tiens, comparés côte à côte. Chacun commence par un essai de deux semaines.</source>
        <translation>Two or three possible futures, your own, compared side by side. Each begins with a test of two weeks.</translation>
    </message>
    <message>
        <source>Ajouter ce scénario</source>
        <translation>Add this scenario</translation>
    </message>
    <message>
        <source>Un rôle et un lieu&#xa0;: «&#xa0;cheffe de projet, ici&#xa0;», «&#xa0;indépendante&#xa0;».</source>
        <translation>A role and a place: “project lead, here”, “freelance”.</translation>
    </message>
    <message>
        <source>Où pourrais-tu être&#xa0;?</source>
        <translation>Where could you be?</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Mentorats</source>
        <translation>Mentorships</translation>
    </message>
    <message>
        <source>Inviter quelqu’un</source>
        <translation>Invite someone</translation>
    </message>
    <message>
        <source>Ici, chaque personne que tu accompagnes ou qui t’accompagne&#xa0;: vos rencontres, vos engagements, ce que vous vous êtes dit. Une invitation suffit pour commencer, même hors ligne.</source>
        <translation>Here you’ll find everyone you guide or who guides you: your meetings, your commitments, what you’ve said to each other. One invitation is enough to start, even offline.</translation>
    </message>
    <message>
        <source>Une personne de plus</source>
        <translation>One more person</translation>
    </message>
    <message>
        <source>L’invitation est un lien ou un code à montrer. Rien n’est partagé avant que l’autre l’accepte.</source>
        <translation>The invitation is a link or a code to show. Nothing is shared until the other person accepts it.</translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>J’ai reçu un lien</source>
        <translation>I’ve received a link</translation>
    </message>
    <message>
        <source>Tes heures, tes retours, les mercis reçus</source>
        <translation>Your hours, your feedback, the thanks received</translation>
    </message>
    <message>
        <source>Ma contribution</source>
        <translation>My contribution</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Mentorats</source>
        <translation>Mentorships</translation>
    </message>
    <message>
        <source>Progression</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Carnet</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
</context>
<context>
    <name>PracticeSheet</name>
    <message>
        <source>Délégation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Équipe</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Pratique supprimée</source>
        <translation>Practice deleted</translation>
    </message>
    <message>
        <source>La tâche</source>
        <translation>The task</translation>
    </message>
    <message>
        <source>La situation</source>
        <translation>The situation</translation>
    </message>
    <message>
        <source>À qui</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Qui j’ai observé</source>
        <translation>Whom I observed</translation>
    </message>
    <message>
        <source>Avec qui</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Ce que la personne a fait</source>
        <translation>What the person did</translation>
    </message>
    <message>
        <source>Ce que j’ai dit ou fait</source>
        <translation>What I said or did</translation>
    </message>
    <message>
        <source>L’effet que ça a eu</source>
        <translation>The effect it had</translation>
    </message>
    <message>
        <source>Ce que j’essaie à mon tour</source>
        <translation>What I try in turn</translation>
    </message>
    <message>
        <source>Le point, sans attendre la fin</source>
        <translation>The check, before the end</translation>
    </message>
    <message>
        <source>Quand j’y reviens</source>
        <translation>When I come back to it</translation>
    </message>
    <message>
        <source>Ce que ça a donné</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Un surnom suffit&#xa0;: «&#xa0;S.&#xa0;», «&#xa0;le chef de produit&#xa0;».</source>
        <translation>An alias is enough: “S.”, “the product lead”.</translation>
    </message>
    <message>
        <source>Ce que je confie, de 1 à 7</source>
        <translation>How much I hand over, from 1 to 7</translation>
    </message>
</context>
<context>
    <name>PredictionCard</name>
    <message>
        <source>Trancher</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Ce que je choisis</source>
        <translation>What I choose</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Quelque chose qu’on pourra voir&#xa0;: arrivé, ou pas arrivé.</source>
        <translation>Something that can be seen: it happened, or it did not.</translation>
    </message>
    <message>
        <source>Ce que j’en attends</source>
        <translation>What I expect of it</translation>
    </message>
    <message>
        <source>J’en suis sûr à</source>
        <translation>I am sure of it at</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Mon état d’esprit</source>
        <translation>My state of mind</translation>
    </message>
    <message>
        <source>Calme</source>
        <translation>Calm</translation>
    </message>
    <message>
        <source>Enthousiaste</source>
        <translation>Excited</translation>
    </message>
    <message>
        <source>Inquiet</source>
        <translation>Worried</translation>
    </message>
    <message>
        <source>Fatigué</source>
        <translation>Tired</translation>
    </message>
    <message>
        <source>Pressé</source>
        <translation>Hurried</translation>
    </message>
    <message>
        <source>Peut-on revenir en arrière&#xa0;?</source>
        <translation>Can it be undone?</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Je relirai</source>
        <translation>I will look back</translation>
    </message>
    <message>
        <source>Une fois prise, tout cela se verrouille&#xa0;: on relira ce que tu pensais, pas ce que tu crois avoir pensé.</source>
        <translation>Once taken, all of this locks: you will read what you thought, not what you believe you thought.</translation>
    </message>
    <message>
        <source>Prendre la décision</source>
        <translation>Take the decision</translation>
    </message>
</context>
<context>
    <name>PrivateNoteCard</name>
    <message>
        <source>Mes notes</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>Mes notes, pour moi seul</source>
        <translation>My notes, only me</translation>
    </message>
    <message>
        <source>Ce que tu observes, ce que tu veux te rappeler. Personne d’autre ne le lira.</source>
        <translation>What you notice, what you want to remember. No one else will read it.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>mes mentorats</source>
        <translation>my mentorships</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>En une ligne</source>
        <translation>In one line</translation>
    </message>
    <message>
        <source>Chargée de projet, bientôt cheffe de projet</source>
        <translation>Project officer, soon project manager</translation>
    </message>
    <message>
        <source>Je suis mentoré</source>
        <translation>I’m a mentee</translation>
    </message>
    <message>
        <source>Je suis mentor</source>
        <translation>I’m a mentor</translation>
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
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Renégocier&#xa0;: %1</source>
        <translation>Renegotiate: %1</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>En faire un engagement</source>
        <translation>Make it a commitment</translation>
    </message>
    <message>
        <source>Ce que je ferai</source>
        <translation>What I will do</translation>
    </message>
    <message>
        <source>Pour quand</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Qui le verra&#xa0;?</source>
        <translation>Who will see it?</translation>
    </message>
    <message>
        <source>moi seul</source>
        <translation>only me</translation>
    </message>
    <message>
        <source>moi et %1</source>
        <translation>me and %1</translation>
    </message>
    <message>
        <source>M’engager</source>
        <translation>Commit to it</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message>
        <source>Noter un engagement</source>
        <translation>Write down a commitment</translation>
    </message>
    <message>
        <source>Ce que tu promets à l’autre, ou à toi&#xa0;: un engagement écrit se tient mieux.</source>
        <translation>What you promise the other person, or yourself: a written promise is easier to keep.</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Remettre à plus tard</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Demain</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Dans une semaine</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>Ne plus proposer</source>
        <translation>Do not suggest again</translation>
    </message>
</context>
<context>
    <name>PromptsCard</name>
    <message>
        <source>Ce qu’Aujourd’hui te propose</source>
        <translation>What Today suggests</translation>
    </message>
    <message>
        <source>Une seule invitation à la fois, la première qui a lieu d’être.</source>
        <translation>One suggestion at a time, the first that is called for.</translation>
    </message>
    <message>
        <source>Ne vient plus</source>
        <translation>Does not come any more</translation>
    </message>
</context>
<context>
    <name>ProofsCard</name>
    <message>
        <source>3 preuves que tu peux</source>
        <translation>3 proofs that you can</translation>
    </message>
    <message>
        <source>Ce qui montre que tu peux</source>
        <translation>What shows that you can</translation>
    </message>
    <message>
        <source>Tes réussites et les encouragements reçus reviennent ici, juste avant d’oser.</source>
        <translation>Your achievements and the encouragement you received come back here, just before you dare.</translation>
    </message>
</context>
<context>
    <name>PullHint</name>
    <message>
        <source>Lâche pour synchroniser</source>
        <translation>Let go to synchronise</translation>
    </message>
    <message>
        <source>Tire pour synchroniser</source>
        <translation>Pull to synchronise</translation>
    </message>
</context>
<context>
    <name>QuarterCard</name>
    <message>
        <source>ouvert</source>
        <translation>open</translation>
    </message>
    <message>
        <source>scellé</source>
        <translation>sealed</translation>
    </message>
    <message>
        <source>Reprendre (%1 sur 9)</source>
        <translation>Go on (%1 of 9)</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Faire un bilan maintenant</source>
        <translation>Hold a review now</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Questionner</source>
        <translation>Question it</translation>
    </message>
    <message>
        <source>Une bonne question suffit. %1 la lira sous son hypothèse.</source>
        <translation>One good question is enough. %1 will read it under the assumption.</translation>
    </message>
    <message>
        <source>Pour que l’autre ait de quoi comparer, non pour avoir raison.</source>
        <translation>So that the other has something to compare, not in order to be right.</translation>
    </message>
    <message>
        <source>Je le verrais autrement</source>
        <translation>I would see it differently</translation>
    </message>
    <message>
        <source>C’est dit</source>
        <translation>Said</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Modifier…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ajouter une question</source>
        <translation>Add a question</translation>
    </message>
    <message>
        <source>Idées de questions</source>
        <translation>Question ideas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>De l’écoute</source>
        <translation>Listening</translation>
    </message>
    <message>
        <source>Un avis</source>
        <translation>An opinion</translation>
    </message>
    <message>
        <source>Un défi</source>
        <translation>A challenge</translation>
    </message>
    <message>
        <source>Des idées</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Ce que tu en attends</source>
        <translation>What you hope for</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>Visé</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
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
    <name>ReactStep</name>
    <message>
        <source>À reprendre %1</source>
        <translation>To take up again %1</translation>
    </message>
    <message>
        <source>Qu’est-ce que ça te fait, là, tout de suite&#xa0;?</source>
        <translation>What does it do to you, right now?</translation>
    </message>
    <message>
        <source>Ces mots restent à toi pour toujours&#xa0;: ils ne partent jamais.</source>
        <translation>These words stay yours for ever: they never leave.</translation>
    </message>
    <message>
        <source>Ma première réaction</source>
        <translation>My first reaction</translation>
    </message>
    <message>
        <source>Rien ne presse. Tu peux aussi reprendre dès maintenant.</source>
        <translation>There is no hurry. You can also go on right now.</translation>
    </message>
    <message>
        <source>Une nuit aide à entendre ce qui est dit plutôt que la façon dont c’est dit.</source>
        <translation>A night helps to hear what is said rather than how it is said.</translation>
    </message>
    <message>
        <source>Laisser reposer jusqu’à demain</source>
        <translation>Let it settle until tomorrow</translation>
    </message>
    <message>
        <source>Reprendre maintenant</source>
        <translation>Go on now</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Préparation</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Prêt</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Bientôt prêt</source>
        <translation>Nearly ready</translation>
    </message>
</context>
<context>
    <name>ReadyLine</name>
    <message>
        <source>%1, prêt</source>
        <translation>%1, ready</translation>
    </message>
    <message>
        <source>%1, pas encore</source>
        <translation>%1, not yet</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Ton retour à %1</source>
        <translation>Your feedback to %1</translation>
    </message>
    <message>
        <source>%1 t’a fait un retour</source>
        <translation>%1 gave you feedback</translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Choisis un élément pour voir chacun de ses changements.</source>
        <translation>Choose an item to see each of its changes.</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Tout ce que vous écrivez garde son histoire&#xa0;: qui, quoi, quand.</source>
        <translation>Everything you both write keeps its history: who, what, when.</translation>
    </message>
    <message>
        <source>Reprendre cette version</source>
        <translation>Take this version back</translation>
    </message>
</context>
<context>
    <name>RecheckCard</name>
    <message>
        <source>Qu’est-ce qui a changé depuis&#xa0;?</source>
        <translation>What has changed since?</translation>
    </message>
    <message>
        <source>Même peu, même rien&#xa0;: %1 saura que son retour a servi à regarder.</source>
        <translation>Even little, even nothing: %1 will know that the feedback made you look.</translation>
    </message>
    <message>
        <source>Ce que j’ai vu</source>
        <translation>What I saw</translation>
    </message>
    <message>
        <source>Le raconter à %1</source>
        <translation>Tell %1 about it</translation>
    </message>
</context>
<context>
    <name>RecordActs</name>
    <message>
        <source>Partager…</source>
        <translation>Share…</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>ReflectionCard</name>
    <message>
        <source>Mes quatre lignes</source>
        <translation>My four lines</translation>
    </message>
    <message>
        <source>Ce que j’ai remarqué</source>
        <translation>What I noticed</translation>
    </message>
    <message>
        <source>J’ai surtout…</source>
        <translation>I mostly…</translation>
    </message>
    <message>
        <source>dit</source>
        <translation>told</translation>
    </message>
    <message>
        <source>plutôt dit</source>
        <translation>rather told</translation>
    </message>
    <message>
        <source>moitié-moitié</source>
        <translation>half and half</translation>
    </message>
    <message>
        <source>plutôt demandé</source>
        <translation>rather asked</translation>
    </message>
    <message>
        <source>demandé</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>Ce que je me promets</source>
        <translation>What I promise myself</translation>
    </message>
    <message>
        <source>Ce que j’ai appris</source>
        <translation>What I learned</translation>
    </message>
    <message>
        <source>La dernière fois&#xa0;: %1</source>
        <translation>Last time: %1</translation>
    </message>
    <message>
        <source>De dire, en bas, à demander, en haut</source>
        <translation>From telling, below, to asking, above</translation>
    </message>
</context>
<context>
    <name>ReflectionDetailPage</name>
    <message>
        <source>Supprimer la réflexion</source>
        <translation>Delete the reflection</translation>
    </message>
    <message>
        <source>Réflexion supprimée</source>
        <translation>Reflection deleted</translation>
    </message>
    <message>
        <source>Trois questions</source>
        <translation>Three questions</translation>
    </message>
    <message>
        <source>Six temps</source>
        <translation>Six steps</translation>
    </message>
    <message>
        <source>Quatre temps</source>
        <translation>Four steps</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Ce qui en découle</source>
        <translation>What follows from it</translation>
    </message>
    <message>
        <source>Un petit pas daté vaut mieux qu’une bonne résolution.</source>
        <translation>A small dated step is worth more than a good resolution.</translation>
    </message>
    <message>
        <source>En faire un engagement</source>
        <translation>Make it a commitment</translation>
    </message>
    <message>
        <source>Partager un extrait</source>
        <translation>Share an excerpt</translation>
    </message>
    <message>
        <source>Rien ne part d’ici tout seul. Tu choisis les mots, l’autre ne verra qu’eux et la date.</source>
        <translation>Nothing leaves from here by itself. You choose the words, the other will see only them and the date.</translation>
    </message>
    <message>
        <source>Choisir les mots…</source>
        <translation>Choose the words…</translation>
    </message>
    <message>
        <source>Copie, raccourcis, reformule&#xa0;: ce texte est tout ce qui partira.</source>
        <translation>Copy, shorten, rephrase: this text is all that will go.</translation>
    </message>
    <message>
        <source>Ce que l’autre lira</source>
        <translation>What the other will read</translation>
    </message>
</context>
<context>
    <name>ReflectionsPane</name>
    <message>
        <source>Réfléchir</source>
        <translation>Reflect</translation>
    </message>
    <message>
        <source>De quoi veux-tu garder trace&#xa0;?</source>
        <translation>What do you want to keep a trace of?</translation>
    </message>
    <message>
        <source>Une réflexion par semaine suffit.</source>
        <translation>One reflection a week is enough.</translation>
    </message>
    <message>
        <source>%1. Celle de cette semaine attend jusqu’à dimanche.</source>
        <translation>%1. This week’s can wait until Sunday.</translation>
    </message>
    <message>
        <source>Il y a 6 mois</source>
        <translation>6 months ago</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Trois questions après ce qui compte&#xa0;: et quoi, et alors, et maintenant. Ce qui est écrit se retient, et «&#xa0;maintenant&#xa0;» devient un engagement.</source>
        <translation>Three questions after what matters: what, so what, now what. What is written stays, and “now” becomes a commitment.</translation>
    </message>
    <message>
        <source>Extraits partagés</source>
        <translation>Shared excerpts</translation>
    </message>
</context>
<context>
    <name>ReformulateStep</name>
    <message>
        <source>Une question à %1&#xa0;?</source>
        <translation>A question for %1?</translation>
    </message>
    <message>
        <source>Si tu as bien compris…</source>
        <translation>If you understood well…</translation>
    </message>
    <message>
        <source>Avec tes mots, sans te défendre. %1 le lira avec ta réponse.</source>
        <translation>In your own words, without defending yourself. %1 will read it with your answer.</translation>
    </message>
    <message>
        <source>Ce que j’entends</source>
        <translation>What I hear</translation>
    </message>
    <message>
        <source>Une seule, pour comprendre&#xa0;: à quel moment, à quoi l’as-tu vu&#xa0;?</source>
        <translation>Only one, to understand: at which moment, by what did you see it?</translation>
    </message>
    <message>
        <source>Ma question</source>
        <translation>My question</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Poser la question</source>
        <translation>Ask the question</translation>
    </message>
    <message>
        <source>Pas de question</source>
        <translation>No question</translation>
    </message>
</context>
<context>
    <name>RehearsalSheet</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Répéter à voix haute</source>
        <translation>Rehearse aloud</translation>
    </message>
    <message>
        <source>Pas encore de réponse écrite.</source>
        <translation>No answer written yet.</translation>
    </message>
    <message>
        <source>Suivante</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Voir ma réponse</source>
        <translation>See my answer</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Précédente</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>RenegotiateSheet</name>
    <message>
        <source>Convenir d’une autre date</source>
        <translation>Agree on another date</translation>
    </message>
    <message>
        <source>Dans une semaine</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>Dans deux semaines</source>
        <translation>In two weeks</translation>
    </message>
    <message>
        <source>Dans un mois</source>
        <translation>In a month</translation>
    </message>
    <message>
        <source>Nouvelle date</source>
        <translation>New date</translation>
    </message>
    <message>
        <source>Une phrase suffit&#xa0;; elle reste avec l’engagement.</source>
        <translation>One sentence is enough; it stays with the commitment.</translation>
    </message>
    <message>
        <source>Pourquoi&#xa0;?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Convenir</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>%1 te pose une question</source>
        <translation>%1 asks you a question</translation>
    </message>
    <message>
        <source>Un exemple, un moment&#xa0;: de quoi comprendre, pas convaincre.</source>
        <translation>An example, a moment: something to understand by, not to convince.</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Je l’ai tenté</source>
        <translation>I tried it</translation>
    </message>
    <message>
        <source>Inconfort ressenti une fois fait, de 0 à 10</source>
        <translation>Discomfort once done, from 0 to 10</translation>
    </message>
    <message>
        <source>Ce qui s’est passé</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Ce que j’ai appris</source>
        <translation>What I learned</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReputationCard</name>
    <message>
        <source>mot %1</source>
        <translation>word %1</translation>
    </message>
    <message>
        <source>Ma réputation</source>
        <translation>My reputation</translation>
    </message>
    <message>
        <source>Les mots que je veux</source>
        <translation>The words I want</translation>
    </message>
    <message>
        <source>Les mots que j’entends</source>
        <translation>The words I hear</translation>
    </message>
    <message>
        <source>Un acte visible ce mois-ci</source>
        <translation>One visible act this month</translation>
    </message>
    <message>
        <source>Présenter, écrire, aider là où cela se voit</source>
        <translation>Present, write, help where it shows</translation>
    </message>
    <message>
        <source>Ce que tu veux qu’on dise de toi, et ce qu’on en dit&#xa0;: demande trois mots à trois personnes.</source>
        <translation>What you want people to say of you, and what they say: ask three people for three words.</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Aucune sauvegarde dans tes documents&#xa0;: choisis un fichier, ou dépose-le ici.</source>
        <translation>No backup in your documents: choose a file, or drop it here.</translation>
    </message>
    <message>
        <source>Choisir un fichier…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>La phrase de cette sauvegarde</source>
        <translation>This backup’s phrase</translation>
    </message>
    <message>
        <source>Lecture du fichier…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Restaurer</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Sauvegardes de Cordée (*.cordee)</source>
        <translation>Cordée backups (*.cordee)</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Choisir une sauvegarde</source>
        <translation>Choose a backup</translation>
    </message>
</context>
<context>
    <name>RestoreRoute</name>
    <message>
        <source>Ce qui est ici est mis de côté, dans le dossier de tes données&#xa0;: rien n’est effacé.</source>
        <translation>What is here is moved aside, in the folder of your data: nothing is deleted.</translation>
    </message>
    <message>
        <source>Restaurer</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Ce qui va se passer</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>Cordée rouvre tel que tu étais au moment de la sauvegarde, puis le serveur rend ce qui lui a été envoyé depuis. Ce qui n’était encore que sur cet appareil reste dans la copie mise de côté.</source>
        <translation>Cordée reopens as you were when the backup was made, then the server returns what was sent to it since. What was on this device only stays in the copy moved aside.</translation>
    </message>
</context>
<context>
    <name>ResultLines</name>
    <message>
        <source>À garder, selon %1</source>
        <translation>To keep, says %1</translation>
    </message>
    <message>
        <source>À changer, selon %1</source>
        <translation>To change, says %1</translation>
    </message>
    <message>
        <source>Une seule, choisie ensemble. %1 la lit aussi.</source>
        <translation>Just one, chosen together. %1 reads it too.</translation>
    </message>
    <message>
        <source>Ce que nous changeons</source>
        <translation>What we change</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>toi&#xa0;: %1</source>
        <translation>you: %1</translation>
    </message>
    <message>
        <source>toi %1</source>
        <translation>you %1</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>À l’ordre du jour</source>
        <translation>On the agenda</translation>
    </message>
    <message>
        <source>En parler la prochaine fois</source>
        <translation>Talk about it next time</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>très malchanceux</source>
        <translation>very unlucky</translation>
    </message>
    <message>
        <source>malchanceux</source>
        <translation>unlucky</translation>
    </message>
    <message>
        <source>ni l’un ni l’autre</source>
        <translation>neither</translation>
    </message>
    <message>
        <source>chanceux</source>
        <translation>lucky</translation>
    </message>
    <message>
        <source>très chanceux</source>
        <translation>very lucky</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Je relirai</source>
        <translation>I will look back</translation>
    </message>
    <message>
        <source>Qualité du raisonnement&#xa0;: %1 sur 5 · %2</source>
        <translation>Quality of the reasoning: %1 of 5 · %2</translation>
    </message>
    <message>
        <source>Juge le raisonnement à part de la chance&#xa0;: on apprend des deux, autrement.</source>
        <translation>Judge the reasoning apart from luck: one learns from both, differently.</translation>
    </message>
    <message>
        <source>Revenir sur la relecture</source>
        <translation>Change the review</translation>
    </message>
    <message>
        <source>Dire ce qui est arrivé</source>
        <translation>Say what happened</translation>
    </message>
</context>
<context>
    <name>ReviewDecisionSheet</name>
    <message>
        <source>Tu attendais&#xa0;: %1</source>
        <translation>You expected: %1</translation>
    </message>
    <message>
        <source>Relire la décision</source>
        <translation>Review the decision</translation>
    </message>
    <message>
        <source>Ce qui est arrivé</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Ce que tu attendais…</source>
        <translation>What you expected…</translation>
    </message>
    <message>
        <source>est arrivé</source>
        <translation>happened</translation>
    </message>
    <message>
        <source>n’est pas arrivé</source>
        <translation>did not happen</translation>
    </message>
    <message>
        <source>Ton raisonnement, avec ce que tu savais (5&#xa0;: à refaire tel quel)</source>
        <translation>Your reasoning, given what you knew (5: do it again as it was)</translation>
    </message>
    <message>
        <source>La chance</source>
        <translation>Luck</translation>
    </message>
    <message>
        <source>Ce qui en reste pour la prochaine</source>
        <translation>What stays for the next one</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>De 1, pas du tout, à 6, tout à fait.</source>
        <translation>From 1, not at all, to 6, entirely.</translation>
    </message>
    <message>
        <source>Dans l’ensemble, votre relation est…</source>
        <translation>All in all, your relationship is…</translation>
    </message>
    <message>
        <source>À garder</source>
        <translation>To keep</translation>
    </message>
    <message>
        <source>À changer</source>
        <translation>To change</translation>
    </message>
    <message>
        <source>moi seul, jusqu’à ce que vous ayez scellé tous les deux</source>
        <translation>only me, until you have both sealed</translation>
    </message>
    <message>
        <source>Sceller mes réponses</source>
        <translation>Seal my answers</translation>
    </message>
    <message>
        <source>%1 réponses sur 9</source>
        <translation>%1 answers of 9</translation>
    </message>
    <message>
        <source>Finir plus tard</source>
        <translation>Finish later</translation>
    </message>
</context>
<context>
    <name>RevisionsCard</name>
    <message>
        <source>Ajuster</source>
        <translation>Adjust</translation>
    </message>
    <message>
        <source>Proposer un ajustement</source>
        <translation>Propose an adjustment</translation>
    </message>
    <message>
        <source>Ajustements</source>
        <translation>Adjustments</translation>
    </message>
    <message>
        <source>Un objectif peut changer. La raison reste visible, pour toi et pour qui le suit.</source>
        <translation>A goal may change. The reason stays visible, for you and for who follows it.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Appliquer</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Décliner</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>D’accord</source>
        <translation>Agree</translation>
    </message>
</context>
<context>
    <name>SalaryDetailPage</name>
    <message>
        <source>Aperçu partagé, sans montant</source>
        <translation>Shared picture, without amounts</translation>
    </message>
    <message>
        <source>Négociation</source>
        <translation>Negotiation</translation>
    </message>
    <message>
        <source>Plus d’actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Partager un aperçu…</source>
        <translation>Share a picture…</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Préparation supprimée</source>
        <translation>Preparation deleted</translation>
    </message>
    <message>
        <source>Partager un aperçu</source>
        <translation>Share a picture</translation>
    </message>
    <message>
        <source>Aucun montant, aucune source, aucune monnaie ne part&#xa0;: ce qui ressemble à une somme dans tes phrases devient •••.</source>
        <translation>No amount, no source, no currency leaves: what looks like a sum in your sentences becomes •••.</translation>
    </message>
</context>
<context>
    <name>SalaryPane</name>
    <message>
        <source>Nouvelle préparation</source>
        <translation>New preparation</translation>
    </message>
    <message>
        <source>Préparer une négociation</source>
        <translation>Prepare a negotiation</translation>
    </message>
    <message>
        <source>aperçu partagé, sans montant</source>
        <translation>shared picture, without amounts</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Trois chiffres, des preuves, des réponses prêtes. Les montants restent à toi&#xa0;: ils ne quittent jamais ton espace.</source>
        <translation>Three figures, proofs, answers ready. The amounts stay yours: they never leave your own space.</translation>
    </message>
    <message>
        <source>«&#xa0;Entretien annuel de janvier&#xa0;», «&#xa0;offre de l’équipe data&#xa0;».</source>
        <translation>“January review”, “offer from the data team”.</translation>
    </message>
    <message>
        <source>De quoi s’agit-il&#xa0;?</source>
        <translation>What is it about?</translation>
    </message>
</context>
<context>
    <name>SalaryProofsCard</name>
    <message>
        <source>Mes preuves</source>
        <translation>My proofs</translation>
    </message>
    <message>
        <source>Garde d’abord tes réussites&#xa0;: elles se choisissent ici.</source>
        <translation>Keep your achievements first: you choose among them here.</translation>
    </message>
</context>
<context>
    <name>SalaryWordsCard</name>
    <message>
        <source>Autour du chiffre</source>
        <translation>Around the figure</translation>
    </message>
    <message>
        <source>De quoi il s’agit</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Temps, formation, télétravail, titre, équipe.</source>
        <translation>Time, training, remote work, title, team.</translation>
    </message>
    <message>
        <source>Ce que je peux demander d’autre</source>
        <translation>What else I can ask for</translation>
    </message>
    <message>
        <source>Mon plan B si c’est non</source>
        <translation>My plan B if it is no</translation>
    </message>
    <message>
        <source>Le jour de l’entretien</source>
        <translation>The day of the interview</translation>
    </message>
    <message>
        <source>Jamais partagé.</source>
        <translation>Never shared.</translation>
    </message>
    <message>
        <source>Ce que ça a donné</source>
        <translation>What came of it</translation>
    </message>
</context>
<context>
    <name>SampleRoute</name>
    <message>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Quitter l’exemple</source>
        <translation>Leave the example</translation>
    </message>
    <message>
        <source>Dans l’exemple, on n’invite personne. Dans tes propres données, un lien ou un code à montrer suffit, même hors ligne.</source>
        <translation>In the example, you can’t invite anyone. With your own data, a link or a code to show is enough, even offline.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SelfAssessmentPage</name>
    <message>
        <source>Me regarder faire</source>
        <translation>Looking at how I mentor</translation>
    </message>
    <message>
        <source>De 1, pas du tout, à 6, tout à fait. Chaque réponse est gardée aussitôt.</source>
        <translation>From 1, not at all, to 6, entirely. Each answer is kept at once.</translation>
    </message>
    <message>
        <source>Ce que j’ai bien fait</source>
        <translation>What I did well</translation>
    </message>
    <message>
        <source>Une chose que je veux essayer</source>
        <translation>One thing I want to try</translation>
    </message>
    <message>
        <source>Les six qualités</source>
        <translation>The six qualities</translation>
    </message>
    <message>
        <source>Les six qualités, sur 6</source>
        <translation>The six qualities, out of 6</translation>
    </message>
    <message>
        <source>Au fil du temps</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>6, tout à fait</source>
        <translation>6, entirely</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation>today</translation>
    </message>
    <message>
        <source>La dernière fois, tu voulais essayer&#xa0;: %1</source>
        <translation>Last time you wanted to try: %1</translation>
    </message>
    <message>
        <source>Quelle qualité&#xa0;?</source>
        <translation>Which quality?</translation>
    </message>
    <message>
        <source>À côté de toi&#xa0;: ce que les personnes que tu accompagnes ont choisi d’ouvrir dans vos bilans. Rien d’ici ne leur est montré.</source>
        <translation>Beside you: what the people you guide chose to open in your reviews. Nothing from here is shown to them.</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Synchronisation</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Prochain essai %1</source>
        <translation>Next try %1</translation>
    </message>
    <message>
        <source>Adresse du serveur</source>
        <translation>Server address</translation>
    </message>
    <message>
        <source>Synchroniser maintenant</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Ajouter un appareil</source>
        <translation>Add a device</translation>
    </message>
    <message>
        <source>Vide&#xa0;: tout reste sur cet appareil. Le serveur ne peut rien lire.</source>
        <translation>Empty: everything stays on this device. The server can’t read anything.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Un exemple à visiter</source>
        <translation>An example to explore</translation>
    </message>
    <message>
        <source>Une relation d’un an, à part de tes données et jetée quand tu la quittes.</source>
        <translation>A year-long relationship, kept apart from your data and discarded when you leave it.</translation>
    </message>
    <message>
        <source>Comme mentorée</source>
        <translation>As a mentee</translation>
    </message>
    <message>
        <source>Comme mentor</source>
        <translation>As a mentor</translation>
    </message>
    <message>
        <source>Cordée %1</source>
        <translation>Cordée %1</translation>
    </message>
</context>
<context>
    <name>SettledCard</name>
    <message>
        <source>Tenus et réglés</source>
        <translation>Kept and settled</translation>
    </message>
    <message>
        <source>Les promesses tenues s’ajoutent ici.</source>
        <translation>Kept promises are added here.</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Partager</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Personne avec qui partager pour l’instant&#xa0;: invite d’abord ton mentor ou ton mentoré.</source>
        <translation>Nobody to share with for now: invite your mentor or mentee first.</translation>
    </message>
    <message>
        <source>%1 le verra et le gardera, même si tu l’effaces ensuite.</source>
        <translation>%1 will see it and keep it, even if you delete it later.</translation>
    </message>
    <message>
        <source>Avec qui&#xa0;?</source>
        <translation>With whom?</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ce que l’autre personne lira</source>
        <translation>What the other person will read</translation>
    </message>
    <message>
        <source>Rien d’autre ne part. Ce qu’elle aura vu, elle le garde.</source>
        <translation>Nothing else leaves. What they have seen, they keep.</translation>
    </message>
</context>
<context>
    <name>ShareStorySheet</name>
    <message>
        <source>Confier</source>
        <translation>Pass on</translation>
    </message>
    <message>
        <source>Confier le récit</source>
        <translation>Pass the story on</translation>
    </message>
    <message>
        <source>%1 l’a déjà</source>
        <translation>%1 has it already</translation>
    </message>
    <message>
        <source>À propos de</source>
        <translation>About</translation>
    </message>
    <message>
        <source>rien de précis</source>
        <translation>nothing in particular</translation>
    </message>
    <message>
        <source>Donne d’abord un titre au récit.</source>
        <translation>Give the story a title first.</translation>
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
    <name>SignatureCard</name>
    <message>
        <source>Signer mon objectif</source>
        <translation>Sign my goal</translation>
    </message>
    <message>
        <source>Approuver cet objectif</source>
        <translation>Approve this goal</translation>
    </message>
    <message>
        <source>Vos deux noms sous l’objectif disent que vous le tenez ensemble. Un ajustement efface l’accord de l’autre&#xa0;: il se redemande.</source>
        <translation>Your two names under the goal say that you hold it together. An adjustment takes back the other’s agreement: it is asked again.</translation>
    </message>
</context>
<context>
    <name>SituationDetailPage</name>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Plus d’actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Ce qu’on attend de toi</source>
        <translation>What is wanted from you</translation>
    </message>
    <message>
        <source>Ce que je veux</source>
        <translation>What I want</translation>
    </message>
    <message>
        <source>Écoute</source>
        <translation>Listening</translation>
    </message>
    <message>
        <source>Avis</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Défi</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Idées</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Porter à la rencontre…</source>
        <translation>Bring to the meeting…</translation>
    </message>
    <message>
        <source>Voir ce que l’autre voit</source>
        <translation>See what the other sees</translation>
    </message>
    <message>
        <source>C’est réglé</source>
        <translation>It is settled</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Situation supprimée</source>
        <translation>Situation deleted</translation>
    </message>
</context>
<context>
    <name>SituationFields</name>
    <message>
        <source>En une ligne</source>
        <translation>In one line</translation>
    </message>
    <message>
        <source>Ce qu’une caméra aurait vu, sans jugement.</source>
        <translation>What a camera would have seen, without judgement.</translation>
    </message>
    <message>
        <source>Les faits</source>
        <translation>The facts</translation>
    </message>
    <message>
        <source>Par surnom ou par rôle&#xa0;: ma cheffe, A., le client.</source>
        <translation>By nickname or by role: my boss, A., the client.</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Un nom entier est écrit</source>
        <translation>A full name is written</translation>
    </message>
    <message>
        <source>Ce qui est en jeu</source>
        <translation>What is at stake</translation>
    </message>
    <message>
        <source>Ce que j’ai tenté</source>
        <translation>What I tried</translation>
    </message>
    <message>
        <source>C’est une lecture, pas un fait&#xa0;: d’autres la feraient autrement.</source>
        <translation>It is a reading, not a fact: others would read it differently.</translation>
    </message>
    <message>
        <source>Ma lecture</source>
        <translation>My reading</translation>
    </message>
    <message>
        <source>Ce que ça a donné</source>
        <translation>What came of it</translation>
    </message>
</context>
<context>
    <name>SituationsPane</name>
    <message>
        <source>Décrire une situation</source>
        <translation>Describe a situation</translation>
    </message>
    <message>
        <source>Un conflit, un choix flou, un mail qui reste en travers&#xa0;: décris les faits et dis quelle aide tu veux. L’autre saura s’il faut écouter, répondre ou secouer.</source>
        <translation>A conflict, an unclear choice, an email that sticks: describe the facts and say what help you want. The other will know whether to listen, to answer or to shake you.</translation>
    </message>
    <message>
        <source>Confiées à toi</source>
        <translation>Brought to you</translation>
    </message>
</context>
<context>
    <name>SkillDetailPage</name>
    <message>
        <source>Plus d’actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Dans le temps</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Niveaux dans le temps, sur 5</source>
        <translation>Levels over time, out of 5</translation>
    </message>
    <message>
        <source>Pratiquée aujourd’hui</source>
        <translation>Practised today</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Partager…</source>
        <translation>Share…</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Compétence supprimée</source>
        <translation>Skill deleted</translation>
    </message>
    <message>
        <source>Plus de 90 jours sans pratique&#xa0;: un petit défi suffit à la garder vive.</source>
        <translation>More than 90 days without practice: a small challenge is enough to keep it alive.</translation>
    </message>
    <message>
        <source>Note quand tu la pratiques&#xa0;: elle ne rouille pas.</source>
        <translation>Note when you practise it: it will not rust.</translation>
    </message>
</context>
<context>
    <name>SkillEditSheet</name>
    <message>
        <source>Modifier la compétence</source>
        <translation>Edit the skill</translation>
    </message>
    <message>
        <source>Ce que je veux savoir faire</source>
        <translation>What I want to be able to do</translation>
    </message>
    <message>
        <source>Famille</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technical</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Niveau visé (0&#xa0;: aucun)</source>
        <translation>Level aimed at (0: none)</translation>
    </message>
    <message>
        <source>Niveau %1&#xa0;: à quoi il se reconnaît</source>
        <translation>Level %1: how to recognise it</translation>
    </message>
</context>
<context>
    <name>SkillLevelsCard</name>
    <message>
        <source>Cinq niveaux</source>
        <translation>Five levels</translation>
    </message>
    <message>
        <source>Niveau %1</source>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Où te situes-tu&#xa0;? Touche un niveau, et montre ce qui le prouve.</source>
        <translation>Where do you stand? Touch a level, and show what proves it.</translation>
    </message>
    <message>
        <source>Où vois-tu cette personne&#xa0;? Touche un niveau, et dis ce qui te le montre.</source>
        <translation>Where do you see this person? Touch a level, and say what shows it to you.</translation>
    </message>
</context>
<context>
    <name>SkillLooksCard</name>
    <message>
        <source>Preuves et regards</source>
        <translation>Evidence and views</translation>
    </message>
    <message>
        <source>Chaque niveau posé garde ici ce qui le montre.</source>
        <translation>Each level given keeps here what shows it.</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>SkillTrainingCard</name>
    <message>
        <source>Ce qui l’entraîne</source>
        <translation>What trains it</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Ajouter un objectif</source>
        <translation>Add a goal</translation>
    </message>
    <message>
        <source>Défis</source>
        <translation>Challenges</translation>
    </message>
    <message>
        <source>Ajouter un défi</source>
        <translation>Add a challenge</translation>
    </message>
</context>
<context>
    <name>SkillsPane</name>
    <message>
        <source>Nouvelle compétence</source>
        <translation>New skill</translation>
    </message>
    <message>
        <source>Choisir une compétence</source>
        <translation>Choose a skill</translation>
    </message>
    <message>
        <source>Nomme ce que tu veux savoir faire. Cinq niveaux décrits, une preuve à chaque pas, et deux regards côte à côte.</source>
        <translation>Name what you want to be able to do. Five described levels, evidence at each step, and two views side by side.</translation>
    </message>
    <message>
        <source>Où j’en suis</source>
        <translation>Where I stand</translation>
    </message>
    <message>
        <source>Niveaux de mes compétences, sur 5</source>
        <translation>Levels of my skills, out of 5</translation>
    </message>
    <message>
        <source>Moi</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Mes compétences</source>
        <translation>My skills</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>à pratiquer&#xa0;: plus de 90 jours</source>
        <translation>to practise: more than 90 days</translation>
    </message>
    <message>
        <source>Une chose précise&#xa0;: «&#xa0;animer un comité&#xa0;», plutôt que «&#xa0;communication&#xa0;».</source>
        <translation>Something precise: “run a committee”, rather than “communication”.</translation>
    </message>
    <message>
        <source>Que veux-tu savoir faire&#xa0;?</source>
        <translation>What do you want to be able to do?</translation>
    </message>
</context>
<context>
    <name>SmartCard</name>
    <message>
        <source>SMART</source>
        <translation>SMART</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>SmartEditSheet</name>
    <message>
        <source>Spécifique</source>
        <translation>Specific</translation>
    </message>
    <message>
        <source>Mesurable</source>
        <translation>Measurable</translation>
    </message>
    <message>
        <source>Atteignable</source>
        <translation>Achievable</translation>
    </message>
    <message>
        <source>Pertinent</source>
        <translation>Relevant</translation>
    </message>
    <message>
        <source>Temporel</source>
        <translation>Time-bound</translation>
    </message>
    <message>
        <source>Titre et domaine</source>
        <translation>Title and area</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Domaine</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Compétences</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Décisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Carrière</source>
        <translation>Career</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>Confiance</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Une phrase&#xa0;: quoi, où, avec qui.</source>
        <translation>One sentence: what, where, who with.</translation>
    </message>
    <message>
        <source>Ce que tu feras</source>
        <translation>What you’ll do</translation>
    </message>
    <message>
        <source>Du temps, une personne, un premier pas.</source>
        <translation>Some time, a person, a first step.</translation>
    </message>
    <message>
        <source>Sur quoi tu t’appuies</source>
        <translation>What you can lean on</translation>
    </message>
    <message>
        <source>Confiance d’y arriver, de 0 à 10</source>
        <translation>Confidence you’ll get there, from 0 to 10</translation>
    </message>
    <message>
        <source>Un poste, une envie, un projet.</source>
        <translation>A job, a wish, a project.</translation>
    </message>
    <message>
        <source>À quoi il te mène</source>
        <translation>Where it takes you</translation>
    </message>
    <message>
        <source>Pour quand</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Si l’obstacle que je crains arrive, alors je…</source>
        <translation>If the obstacle I’m worried about comes up, then I…</translation>
    </message>
    <message>
        <source>Mon plan «&#xa0;si… alors&#xa0;»</source>
        <translation>My “if… then” plan</translation>
    </message>
    <message>
        <source>C’est bon</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>SmartMeasureFields</name>
    <message>
        <source>Mesuré par</source>
        <translation>Measured by</translation>
    </message>
    <message>
        <source>ses jalons</source>
        <translation>its milestones</translation>
    </message>
    <message>
        <source>un nombre</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>Ce qu’on pourra constater, avec un chiffre.</source>
        <translation>What we’ll be able to see, with a figure.</translation>
    </message>
    <message>
        <source>À quoi tu le verras</source>
        <translation>How you’ll know</translation>
    </message>
    <message>
        <source>Départ</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Cible</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>cinq niveaux</source>
        <translation>five levels</translation>
    </message>
    <message>
        <source>Cinq phrases, du moins au plus. «&#xa0;0&#xa0;» suffit pour commencer.</source>
        <translation>Five sentences, from least to most. “0” is enough to begin.</translation>
    </message>
    <message>
        <source>−2&#xa0;: bien en dessous</source>
        <translation>−2: far below</translation>
    </message>
    <message>
        <source>−1&#xa0;: en dessous</source>
        <translation>−1: below</translation>
    </message>
    <message>
        <source>0&#xa0;: ce que tu vises</source>
        <translation>0: what you aim for</translation>
    </message>
    <message>
        <source>+1&#xa0;: au-dessus</source>
        <translation>+1: above</translation>
    </message>
    <message>
        <source>+2&#xa0;: bien au-dessus</source>
        <translation>+2: far above</translation>
    </message>
    <message>
        <source>Ce qui est convenu change par «&#xa0;Ajuster&#xa0;», avec une raison.</source>
        <translation>What is agreed changes by “Adjust”, with a reason.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Premier départ</source>
        <translation>Getting started</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Voir un exemple</source>
        <translation>See an example</translation>
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
    <name>StepHead</name>
    <message>
        <source>Étape %1 sur 4</source>
        <translation>Step %1 of 4</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Le chemin</source>
        <translation>The way</translation>
    </message>
</context>
<context>
    <name>StoriesPane</name>
    <message>
        <source>Écrire un récit</source>
        <translation>Write a story</translation>
    </message>
    <message>
        <source>Ce que tu as vécu, raconté une fois, sert à plusieurs&#xa0;: le contexte, ce que tu as fait, ce que ça a donné. Tu choisis ensuite à qui le confier.</source>
        <translation>What you lived through, told once, serves several: the context, what you did, what came of it. Then you choose whom to pass it on to.</translation>
    </message>
    <message>
        <source>Les récits que ton mentor te confie arriveront ici. Tu lui diras ce que tu en retiens.</source>
        <translation>The stories your mentor passes on to you will arrive here. You will say what you keep of them.</translation>
    </message>
    <message>
        <source>Confiés à toi</source>
        <translation>Passed on to you</translation>
    </message>
</context>
<context>
    <name>StoryCopiesCard</name>
    <message>
        <source>Confié à</source>
        <translation>Passed on to</translation>
    </message>
    <message>
        <source>Personne encore. Une copie part, ton récit reste à toi.</source>
        <translation>Nobody yet. A copy goes, your story stays yours.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Confier…</source>
        <translation>Pass on…</translation>
    </message>
</context>
<context>
    <name>StoryDetailPage</name>
    <message>
        <source>À propos de&#xa0;: %1</source>
        <translation>About: %1</translation>
    </message>
    <message>
        <source>Récit</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Supprimer le récit</source>
        <translation>Delete the story</translation>
    </message>
    <message>
        <source>Récit supprimé</source>
        <translation>Story deleted</translation>
    </message>
    <message>
        <source>Ce que j’en retiens</source>
        <translation>What I keep of it</translation>
    </message>
    <message>
        <source>%1 le lira.</source>
        <translation>%1 will read it.</translation>
    </message>
    <message>
        <source>Une phrase suffit</source>
        <translation>One sentence is enough</translation>
    </message>
</context>
<context>
    <name>StoryFields</name>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Où, quand, ce qui était en jeu.</source>
        <translation>Where, when, what was at stake.</translation>
    </message>
    <message>
        <source>Le contexte</source>
        <translation>The context</translation>
    </message>
    <message>
        <source>Pas à pas, avec les hésitations.</source>
        <translation>Step by step, with the hesitations.</translation>
    </message>
    <message>
        <source>Ce que j’ai fait</source>
        <translation>What I did</translation>
    </message>
    <message>
        <source>Ce que ça a donné</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Ce que j’en ai appris</source>
        <translation>What I learned from it</translation>
    </message>
    <message>
        <source>Un récit sans regret sert moins.</source>
        <translation>A story without a regret is of less use.</translation>
    </message>
    <message>
        <source>Ce que je ferais autrement</source>
        <translation>What I would do differently</translation>
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
    <name>TakeWeatherCard</name>
    <message>
        <source>La météo de ce mois est notée.</source>
        <translation>This month’s weather is noted.</translation>
    </message>
    <message>
        <source>Noter quand même</source>
        <translation>Note it anyway</translation>
    </message>
    <message>
        <source>Confiance&#xa0;: quel objectif&#xa0;?</source>
        <translation>Confidence: in which goal?</translation>
    </message>
    <message>
        <source>0&#xa0;: %1 · 10&#xa0;: %2</source>
        <translation>0: %1 · 10: %2</translation>
    </message>
    <message>
        <source>Un mot pour ce mois</source>
        <translation>One word for this month</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>TalkShareCard</name>
    <message>
        <source>À vue de nez, en dix secondes</source>
        <translation>By feel, in ten seconds</translation>
    </message>
    <message>
        <source>Surtout %1</source>
        <translation>Mostly %1</translation>
    </message>
    <message>
        <source>Plutôt %1</source>
        <translation>Rather %1</translation>
    </message>
    <message>
        <source>Moitié-moitié</source>
        <translation>Half and half</translation>
    </message>
    <message>
        <source>Plutôt moi</source>
        <translation>Rather me</translation>
    </message>
    <message>
        <source>Surtout moi</source>
        <translation>Mostly me</translation>
    </message>
    <message>
        <source>Ce qui comptait pour %1</source>
        <translation>What mattered to %1</translation>
    </message>
    <message>
        <source>Une phrase, pour la prochaine fois</source>
        <translation>One sentence, for next time</translation>
    </message>
    <message>
        <source>Qui a parlé&#xa0;?</source>
        <translation>Who talked?</translation>
    </message>
    <message>
        <source>Ta part de parole, d’une rencontre à l’autre</source>
        <translation>Your share of the talking, from meeting to meeting</translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>Modèles de rencontre</source>
        <translation>Meeting templates</translation>
    </message>
    <message>
        <source>Ses points s’ajoutent à l’ordre du jour&#xa0;; tu changes ensuite ce que tu veux.</source>
        <translation>Its points join the agenda; then change whatever you like.</translation>
    </message>
    <message>
        <source>Mes modèles</source>
        <translation>My templates</translation>
    </message>
    <message>
        <source>Un ordre du jour qui a bien marché se garde ici, pour d’autres fois.</source>
        <translation>An agenda that worked well is kept here, for other times.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Changer…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Modèles de Cordée</source>
        <translation>Cordée’s templates</translation>
    </message>
    <message>
        <source>Ce que tu mets à l’ordre du jour, %1 le voit.</source>
        <translation>What you put on the agenda, %1 sees.</translation>
    </message>
    <message>
        <source>Changer «&#xa0;%1&#xa0;»</source>
        <translation>Change “%1”</translation>
    </message>
    <message>
        <source>Garder cet ordre du jour comme modèle</source>
        <translation>Keep this agenda as a template</translation>
    </message>
</context>
<context>
    <name>TermLines</name>
    <message>
        <source>%1, avant&#xa0;: %2, maintenant&#xa0;: %3</source>
        <translation>%1, before: %2, now: %3</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(retiré)</source>
        <translation>(taken out)</translation>
    </message>
</context>
<context>
    <name>ThankConnectorPart</name>
    <message>
        <source>Dire merci à %1</source>
        <translation>Thank %1</translation>
    </message>
</context>
<context>
    <name>ThankContactPart</name>
    <message>
        <source>Le merci est parti</source>
        <translation>The thanks are sent</translation>
    </message>
</context>
<context>
    <name>ThanksCard</name>
    <message>
        <source>Merci</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>Merci à %1 pour…</source>
        <translation>Thank you, %1, for…</translation>
    </message>
    <message>
        <source>Dis ce que ça change pour toi&#xa0;: c’est ce qui touche.</source>
        <translation>Say what it changes for you: that is what touches.</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Brouillon&#xa0;: toi seul le vois tant que tu ne l’envoies pas.</source>
        <translation>Draft: only you see it until you send it.</translation>
    </message>
    <message>
        <source>Merci à %1</source>
        <translation>Thanks to %1</translation>
    </message>
    <message>
        <source>Supprimer le brouillon</source>
        <translation>Delete the draft</translation>
    </message>
    <message>
        <source>Un geste, une phrase, une présentation.</source>
        <translation>A gesture, a sentence, an introduction.</translation>
    </message>
    <message>
        <source>Merci pour quoi&#xa0;?</source>
        <translation>Thanks for what?</translation>
    </message>
    <message>
        <source>Qu’est-ce que cela a changé&#xa0;?</source>
        <translation>What did it change?</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>On croit souvent qu’un merci gêne ou va de soi. Qui le reçoit s’en souvient longtemps, surtout en apprenant ce que son geste a permis.</source>
        <translation>We often think that thanks embarrass or go without saying. Whoever receives them remembers for a long time, above all on learning what their gesture made possible.</translation>
    </message>
</context>
<context>
    <name>ThinScrollBar</name>
    <message>
        <source>Défilement</source>
        <translation>Scrolling</translation>
    </message>
</context>
<context>
    <name>TiesPane</name>
    <message>
        <source>Dans l’exemple, on n’invite personne. Dans tes propres données, un lien ou un code à montrer suffit, même hors ligne.</source>
        <translation>In the sample nobody is invited. In your own data, a link or a code to show is enough, even offline.</translation>
    </message>
    <message>
        <source>Les personnes qui comptent pour ton parcours. Commence par celle que tu accompagnes, ou qui t’accompagne&#xa0;: un lien ou un code suffit, même hors ligne.</source>
        <translation>The people who matter for your path. Begin with the one you guide, or who guides you: a link or a code is enough, even offline.</translation>
    </message>
    <message>
        <source>Se relier</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Chaque relation a son espace, chiffré pour vous deux. Personne d’autre n’y entre, pas même le serveur.</source>
        <translation>Each relationship has its own space, encrypted for the two of you. Nobody else gets in, not even the server.</translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Rejoindre</source>
        <translation>Join</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Temps de la rencontre</source>
        <translation>Time of the meeting</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Le fil</source>
        <translation>The thread</translation>
    </message>
    <message>
        <source>Rencontres, engagements tenus, retours, mercis&#xa0;: tout ce que vous partagez s’inscrit ici, et y reste.</source>
        <translation>Meetings, promises kept, feedback, thanks: all you share is written here, and stays.</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ToFileCard</name>
    <message numerus="yes">
        <source>%n ligne(s) à classer</source>
        <translation>
            <numerusform>%n line to file</numerusform>
            <numerusform>%n lines to file</numerusform>
        </translation>
    </message>
    <message>
        <source>Un geste chacune&#xa0;: engagement, question, objectif ou note privée.</source>
        <translation>One move each: commitment, question, goal or private note.</translation>
    </message>
</context>
<context>
    <name>ToFilePage</name>
    <message>
        <source>Un geste par ligne. Moi seul la vois tant qu’elle n’est pas classée.</source>
        <translation>One move per line. Only I can see it until it’s filed.</translation>
    </message>
    <message>
        <source>À classer</source>
        <translation>To file</translation>
    </message>
    <message>
        <source>Capturer une ligne</source>
        <translation>Capture a line</translation>
    </message>
    <message>
        <source>Une idée, une question, une promesse&#xa0;: attrape-la en une ligne, tu la classeras ici au calme.</source>
        <translation>An idea, a question, a promise: catch it in one line, then file it here in your own time.</translation>
    </message>
</context>
<context>
    <name>ToFileRow</name>
    <message>
        <source>Ligne à classer</source>
        <translation>Line to file</translation>
    </message>
    <message>
        <source>Supprimer la ligne</source>
        <translation>Delete line</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>À répondre</source>
        <translation>To answer</translation>
    </message>
    <message>
        <source>Mes mentorés</source>
        <translation>My mentees</translation>
    </message>
    <message>
        <source>Tout voir</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>Objectifs en cours</source>
        <translation>Goals in progress</translation>
    </message>
    <message>
        <source>Objectif en cours</source>
        <translation>Goal in progress</translation>
    </message>
    <message>
        <source>Nouvelles</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Ma météo</source>
        <translation>My weather</translation>
    </message>
    <message>
        <source>Pour moi</source>
        <translation>For me</translation>
    </message>
</context>
<context>
    <name>TopicSheet</name>
    <message>
        <source>Sujet</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>De quoi s’agit-il&#xa0;?</source>
        <translation>What’s it about?</translation>
    </message>
    <message>
        <source>Combien de temps&#xa0;?</source>
        <translation>How long?</translation>
    </message>
    <message>
        <source>Ce que tu en attends</source>
        <translation>What you hope to get from it</translation>
    </message>
    <message>
        <source>De l’écoute</source>
        <translation>A listening ear</translation>
    </message>
    <message>
        <source>Un avis</source>
        <translation>An opinion</translation>
    </message>
    <message>
        <source>Un défi</source>
        <translation>A challenge</translation>
    </message>
    <message>
        <source>Des idées</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Nouvelle</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>TrendLine</name>
    <message>
        <source>Ajustement</source>
        <translation>Adjustment</translation>
    </message>
</context>
<context>
    <name>TrendsList</name>
    <message>
        <source>Ce qui s’est passé</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Montrer la dernière valeur…</source>
        <translation>Show the last value…</translation>
    </message>
    <message>
        <source>Montrer une valeur</source>
        <translation>Show a value</translation>
    </message>
    <message>
        <source>Avec le mot</source>
        <translation>With the word</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Voir un exemple en attendant</source>
        <translation>See an example in the meantime</translation>
    </message>
    <message>
        <source>Réparer</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Reprendre une sauvegarde</source>
        <translation>Come back from a backup</translation>
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
    <name>UnheldCard</name>
    <message>
        <source>Rencontre annulée</source>
        <translation>Meeting called off</translation>
    </message>
    <message>
        <source>Elle n’a pas eu lieu</source>
        <translation>It did not take place</translation>
    </message>
    <message>
        <source>L’ordre du jour est intact, il attend la prochaine.</source>
        <translation>The agenda is intact, it waits for the next one.</translation>
    </message>
    <message>
        <source>Proposer une autre date</source>
        <translation>Propose another date</translation>
    </message>
    <message>
        <source>A-t-elle eu lieu&#xa0;?</source>
        <translation>Did it take place?</translation>
    </message>
    <message>
        <source>Si oui, fais le bilan ci-dessous. Sinon, une autre date suffit&#xa0;: cela arrive à tout le monde.</source>
        <translation>If so, take stock below. If not, another date is all it takes: it happens to everybody.</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>On continue</source>
        <translation>We go on</translation>
    </message>
    <message>
        <source>Pas maintenant</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Dans tous les cas, un merci dans les vingt-quatre heures.</source>
        <translation>In any case, a thank-you within twenty-four hours.</translation>
    </message>
    <message>
        <source>Et maintenant&#xa0;?</source>
        <translation>And now?</translation>
    </message>
    <message>
        <source>Décidez à deux&#xa0;; rien n’était promis avant.</source>
        <translation>Decide together; nothing was promised before.</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>en place pour l’instant</source>
        <translation>stands for now</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Garder «&#xa0;%1&#xa0;»</source>
        <translation>Keep “%1”</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Chacun a écrit de son côté. Rien n’est perdu&#xa0;: gardez la version qui vaut pour vous deux&#xa0;; le choix peut s’annuler.</source>
        <translation>You each wrote on your own. Nothing is lost: keep the version that holds for both of you, the choice can be undone.</translation>
    </message>
</context>
<context>
    <name>WeatherPage</name>
    <message>
        <source>Météo</source>
        <translation>Weather</translation>
    </message>
    <message>
        <source>Une fois par mois, pour voir ce qui te porte et ce qui te pèse.</source>
        <translation>Once a month, to see what carries you and what weighs on you.</translation>
    </message>
    <message>
        <source>Partagé avec toi</source>
        <translation>Shared with you</translation>
    </message>
    <message>
        <source>Au fil des mois</source>
        <translation>Over the months</translation>
    </message>
</context>
<context>
    <name>WeighCard</name>
    <message>
        <source>Peser</source>
        <translation>Weigh</translation>
    </message>
    <message>
        <source>La question</source>
        <translation>The question</translation>
    </message>
    <message>
        <source>choisie</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>pour, contre, note…</source>
        <translation>for, against, score…</translation>
    </message>
    <message>
        <source>%1/10</source>
        <translation>%1/10</translation>
    </message>
    <message>
        <source>Ajouter une option</source>
        <translation>Add an option</translation>
    </message>
    <message>
        <source>Imagine que c’est raté dans un an, et raconte pourquoi.</source>
        <translation>Imagine that it failed in a year’s time, and tell why.</translation>
    </message>
    <message>
        <source>Si cela échoue, ce sera parce que…</source>
        <translation>If it fails, it will be because…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Un mentor, un mentoré, une même corde.</source>
        <translation>One mentor, one mentee, one rope.</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Voir un exemple de mentoré</source>
        <translation>See a mentee example</translation>
    </message>
    <message>
        <source>Voir un exemple de mentor</source>
        <translation>See a mentor example</translation>
    </message>
    <message>
        <source>Prépare tes rencontres, tiens tes engagements, avance vers tes objectifs. Tout marche sans réseau et sans compte&#xa0;; ce que vous écrivez n’est lisible que par vous deux.</source>
        <translation>Prepare your meetings, keep your promises, move towards your goals. Everything works offline and without an account; what you write can be read only by the two of you.</translation>
    </message>
    <message>
        <source>J’ai déjà Cordée ailleurs</source>
        <translation>I already have Cordée elsewhere</translation>
    </message>
    <message>
        <source>J’ai une sauvegarde</source>
        <translation>I have a backup</translation>
    </message>
</context>
<context>
    <name>WhomSheet</name>
    <message>
        <source>Mise en relation</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Proposer quelqu’un à %1</source>
        <translation>Offer %1 an introduction</translation>
    </message>
    <message>
        <source>Demander à %1 de me présenter quelqu’un</source>
        <translation>Ask %1 to introduce me to somebody</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>ddd HH:mm</source>
        <extracomment>short weekday and time, Qt date format</extracomment>
        <translation>ddd HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>time of day, Qt date format</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>aujourd’hui, %1</source>
        <translation>today, %1</translation>
    </message>
    <message>
        <source>clos</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>bilan à faire</source>
        <translation>recap to do</translation>
    </message>
    <message>
        <source>date à confirmer&#xa0;: %1</source>
        <translation>date to confirm: %1</translation>
    </message>
    <message>
        <source>revue à faire</source>
        <translation>review to do</translation>
    </message>
    <message>
        <source>n’a pas encore rejoint</source>
        <translation>hasn’t joined yet</translation>
    </message>
    <message numerus="yes">
        <source>silence&#xa0;: %n jour(s)</source>
        <translation>
            <numerusform>silent for %n day</numerusform>
            <numerusform>silent for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>pas de rencontre prévue</source>
        <translation>no meeting planned</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Ce fichier n’est pas une sauvegarde de Cordée.</source>
        <translation>This file is not a Cordée backup.</translation>
    </message>
    <message>
        <source>Cette sauvegarde vient d’une version plus récente de Cordée. Mets Cordée à jour, puis réessaie.</source>
        <translation>This backup was made by a newer version of Cordée. Update Cordée, then try again.</translation>
    </message>
    <message>
        <source>Cette phrase n’ouvre pas ce fichier.</source>
        <translation>This phrase does not open this file.</translation>
    </message>
    <message>
        <source>Ce fichier est incomplet&#xa0;: sa copie s’est arrêtée avant la fin.</source>
        <translation>This file is incomplete: copying it stopped before the end.</translation>
    </message>
    <message>
        <source>Ce fichier a été abîmé ou modifié. Rien n’en a été repris.</source>
        <translation>This file was damaged or changed. Nothing was taken from it.</translation>
    </message>
    <message>
        <source>Il n’y a pas assez de mémoire libre. Ferme d’autres programmes.</source>
        <translation>There is not enough free memory. Close other programs.</translation>
    </message>
    <message>
        <source>Il n’y a pas assez de place sur le disque.</source>
        <translation>There is not enough room on the disk.</translation>
    </message>
    <message>
        <source>Le fichier ne peut pas être lu ou écrit ici.</source>
        <translation>The file cannot be read or written here.</translation>
    </message>
</context>
<context>
    <name>challenges</name>
    <message>
        <source>Défi noté</source>
        <translation>Challenge noted</translation>
    </message>
    <message>
        <source>Défi proposé</source>
        <translation>Challenge proposed</translation>
    </message>
    <message>
        <source>proposé</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>à tenter</source>
        <translation>to try</translation>
    </message>
    <message>
        <source>tenté</source>
        <translation>tried</translation>
    </message>
    <message>
        <source>laissé de côté</source>
        <translation>let go</translation>
    </message>
    <message>
        <source>inconfort %1</source>
        <translation>discomfort %1</translation>
    </message>
    <message>
        <source>inconfort %1 → %2</source>
        <translation>discomfort %1 → %2</translation>
    </message>
</context>
<context>
    <name>concern</name>
    <message>
        <source>Chacun raconte ce qu’il observe, des faits, sans reproche</source>
        <translation>Each tells what they notice, facts, no blame</translation>
    </message>
    <message>
        <source>Ce que cela change pour chacun</source>
        <translation>What it changes for each of us</translation>
    </message>
    <message>
        <source>Ce dont chacun a besoin, et ce qui est possible</source>
        <translation>What each needs, and what is possible</translation>
    </message>
    <message>
        <source>Ce que nous essayons, et jusqu’à quel jour</source>
        <translation>What we try, and until which day</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>l’autre personne</source>
        <translation>the other person</translation>
    </message>
    <message>
        <source>deux versions</source>
        <translation>two versions</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>cordee::app::AchievementCandidates</name>
    <message>
        <source>engagement tenu</source>
        <translation>commitment kept</translation>
    </message>
    <message>
        <source>objectif atteint</source>
        <translation>goal reached</translation>
    </message>
    <message>
        <source>défi tenté</source>
        <translation>challenge tried</translation>
    </message>
</context>
<context>
    <name>cordee::app::Achievements</name>
    <message>
        <source>Réussite notée</source>
        <translation>Achievement noted</translation>
    </message>
    <message>
        <source>C’est dans %1</source>
        <translation>It is in %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::AgendaModel</name>
    <message>
        <source>Gardé pour la prochaine fois</source>
        <translation>Kept for next time</translation>
    </message>
    <message>
        <source>Question retirée</source>
        <translation>Question removed</translation>
    </message>
    <message>
        <source>Sujet retiré</source>
        <translation>Topic removed</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>nouvelle</source>
        <translation>news</translation>
    </message>
    <message>
        <source>décision</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>retour</source>
        <translation>feedback</translation>
    </message>
    <message>
        <source>sujet</source>
        <translation>topic</translation>
    </message>
    <message>
        <source>écoute</source>
        <translation>listening</translation>
    </message>
    <message>
        <source>avis</source>
        <translation>advice</translation>
    </message>
    <message>
        <source>défi</source>
        <translation>challenge</translation>
    </message>
    <message>
        <source>idées</source>
        <translation>ideas</translation>
    </message>
</context>
<context>
    <name>cordee::app::AgreementModel</name>
    <message>
        <source>La fin doit venir après le début.</source>
        <translation>The end must come after the start.</translation>
    </message>
    <message>
        <source>Dis en une phrase pourquoi ce mentorat.</source>
        <translation>Say in one sentence why this mentorship.</translation>
    </message>
    <message>
        <source>Rien n’a changé pour l’instant.</source>
        <translation>Nothing has changed yet.</translation>
    </message>
    <message>
        <source>Dis pourquoi&#xa0;: un changement se propose avec sa raison.</source>
        <translation>Say why: a change is proposed with its reason.</translation>
    </message>
    <message>
        <source>Ce qui se dit entre nous reste entre nous. On demande avant d’en parler ailleurs.</source>
        <translation>What is said between us stays between us. We ask before speaking of it elsewhere.</translation>
    </message>
    <message>
        <source>Chacun peut arrêter quand il veut, en une ligne et sans se justifier. Chacun garde sa copie de ce qui a été partagé.</source>
        <translation>Each may stop at any time, in one line and without a reason. Each keeps their copy of what was shared.</translation>
    </message>
    <message>
        <source>Brouillon d’entente supprimé</source>
        <translation>Draft agreement deleted</translation>
    </message>
    <message>
        <source>Entente proposée à %1</source>
        <translation>Agreement proposed to %1</translation>
    </message>
    <message numerus="yes">
        <source>Prolonger de %n mois</source>
        <translation>
            <numerusform>Extend by %n month</numerusform>
            <numerusform>Extend by %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>à signer</source>
        <translation>to sign</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>en vigueur</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>remplacée</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>refusée</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>retirée</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>mots changés</source>
        <translation>words changed</translation>
    </message>
    <message>
        <source>Version %1 du %2, signée par vous deux</source>
        <translation>Version %1 of %2, signed by you both</translation>
    </message>
    <message>
        <source>Les mots ont changé depuis la signature&#xa0;: rien n’est en vigueur tant que vous n’avez pas signé ces mots-ci.</source>
        <translation>The words changed after they were signed: nothing is in force until you both sign these.</translation>
    </message>
    <message>
        <source>%1 propose ce changement. Rien ne change tant que tu n’as pas signé.</source>
        <translation>%1 proposes this change. Nothing changes until you have signed.</translation>
    </message>
    <message>
        <source>%1 propose cette entente. Lis-la, puis signe ou refuse, sans urgence.</source>
        <translation>%1 proposes this agreement. Read it, then sign or decline, in your own time.</translation>
    </message>
    <message>
        <source>Tu as signé. Elle attend la signature de %1.</source>
        <translation>You signed. It waits for %1’s signature.</translation>
    </message>
    <message>
        <source>Vous êtes à mi-parcours&#xa0;: l’entente va jusqu’au %1. Tient-elle toujours&#xa0;?</source>
        <translation>You are half-way: the agreement runs until %1. Does it still hold?</translation>
    </message>
    <message>
        <source>L’entente se termine le %1. Choisissez la suite&#xa0;: elle ne s’arrête pas seule.</source>
        <translation>The agreement ends on %1. Choose what comes next: it does not stop by itself.</translation>
    </message>
    <message>
        <source>L’entente est arrivée à son terme le %1. Rien ne s’arrête sans vous&#xa0;: que voulez-vous en faire&#xa0;?</source>
        <translation>The agreement came to its end on %1. Nothing stops without you: what do you want to do?</translation>
    </message>
    <message>
        <source>Entente signée</source>
        <translation>Agreement signed</translation>
    </message>
    <message>
        <source>Proposition refusée</source>
        <translation>Proposal declined</translation>
    </message>
    <message>
        <source>Proposition retirée</source>
        <translation>Proposal taken back</translation>
    </message>
    <message>
        <source>proposée par toi</source>
        <translation>proposed by you</translation>
    </message>
    <message>
        <source>proposée par %1</source>
        <translation>proposed by %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::App</name>
    <message>
        <source>Mes mentorés</source>
        <translation>My mentees</translation>
    </message>
    <message>
        <source>Mes mentors</source>
        <translation>My mentors</translation>
    </message>
    <message>
        <source>Ma cordée</source>
        <translation>My rope team</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: rien de ce que tu fais ici n’est gardé ni envoyé.</source>
        <translation>Example: nothing you do here is kept or sent.</translation>
    </message>
    <message>
        <source>Ces données viennent d’une version plus récente de Cordée&#xa0;: lecture seule.</source>
        <translation>This data comes from a newer version of Cordée: read-only.</translation>
    </message>
</context>
<context>
    <name>cordee::app::ArrivalsModel</name>
    <message>
        <source>Quelqu’un a rejoint avec le lien donné à %1. Est-ce bien cette personne&#xa0;?</source>
        <translation>Someone joined with the link given to %1. Is it really them?</translation>
    </message>
    <message>
        <source>Oui, c’est %1</source>
        <translation>Yes, it’s %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::AssumptionList</name>
    <message numerus="yes">
        <source>%n révisée(s) sur %1</source>
        <translation>
            <numerusform>%n revised of %1</numerusform>
            <numerusform>%n revised of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Qu’est-ce qui te ferait changer d’avis&#xa0;?</source>
        <translation>What would change your mind?</translation>
    </message>
    <message>
        <source>D’où le tiens-tu&#xa0;: vu, entendu, supposé&#xa0;?</source>
        <translation>How do you know: seen, heard, supposed?</translation>
    </message>
    <message>
        <source>Et si le contraire était vrai&#xa0;?</source>
        <translation>And if the opposite were true?</translation>
    </message>
    <message>
        <source>Qui verrait la chose autrement, et pourquoi&#xa0;?</source>
        <translation>Who would see it differently, and why?</translation>
    </message>
    <message>
        <source>Quelle est la plus petite épreuve pour le vérifier&#xa0;?</source>
        <translation>What is the smallest test that would check it?</translation>
    </message>
    <message>
        <source>Depuis quand le crois-tu&#xa0;? Qu’est-ce qui a changé depuis&#xa0;?</source>
        <translation>Since when have you believed it? What has changed since?</translation>
    </message>
    <message>
        <source>À qui profite que ce soit vrai&#xa0;?</source>
        <translation>Who gains if it is true?</translation>
    </message>
    <message>
        <source>Qu’est-ce que tu perdrais à avoir tort&#xa0;?</source>
        <translation>What would you lose by being wrong?</translation>
    </message>
    <message>
        <source>Quel fait as-tu laissé de côté&#xa0;?</source>
        <translation>Which fact did you leave aside?</translation>
    </message>
    <message>
        <source>Le conseillerais-tu à une amie dans ta situation&#xa0;?</source>
        <translation>Would you advise it to a friend in your place?</translation>
    </message>
    <message>
        <source>C’est un échec, dans un an&#xa0;: que s’est-il passé&#xa0;?</source>
        <translation>A year from now it has failed: what happened?</translation>
    </message>
    <message>
        <source>Est-ce une règle, une habitude ou une peur&#xa0;?</source>
        <translation>Is it a rule, a habit or a fear?</translation>
    </message>
    <message>
        <source>Hypothèse révisée</source>
        <translation>Assumption revised</translation>
    </message>
    <message>
        <source>Question posée</source>
        <translation>Question asked</translation>
    </message>
    <message>
        <source>Avis contraire noté</source>
        <translation>View against it noted</translation>
    </message>
    <message>
        <source>Hypothèse effacée</source>
        <translation>Assumption deleted</translation>
    </message>
    <message>
        <source>ébranlée</source>
        <translation>shaken</translation>
    </message>
    <message>
        <source>réfutée</source>
        <translation>refuted</translation>
    </message>
    <message>
        <source>tenue</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>sûr à %1, d’abord à %2</source>
        <translation>sure at %1, at first at %2</translation>
    </message>
    <message>
        <source>sûr à %1</source>
        <translation>sure at %1</translation>
    </message>
    <message>
        <source>à revoir %1</source>
        <translation>to look at again %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::BinModel</name>
    <message>
        <source>Restauré</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>%1 · supprimé %2</source>
        <translation>%1 · deleted %2</translation>
    </message>
</context>
<context>
    <name>cordee::app::CaptureModel</name>
    <message>
        <source>Noté dans À classer</source>
        <translation>Saved in To file</translation>
    </message>
    <message>
        <source>Note supprimée</source>
        <translation>Note deleted</translation>
    </message>
    <message>
        <source>Note privée</source>
        <translation>Private note</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Rangé dans tes notes privées</source>
        <translation>Filed in your private notes</translation>
    </message>
    <message>
        <source>Rangé dans les engagements</source>
        <translation>Filed in commitments</translation>
    </message>
    <message>
        <source>Ajouté aux questions de la prochaine rencontre</source>
        <translation>Added to the questions for the next meeting</translation>
    </message>
    <message>
        <source>Ajouté à l’ordre du jour de la prochaine rencontre</source>
        <translation>Added to the next meeting’s agenda</translation>
    </message>
    <message>
        <source>Objectif créé en brouillon</source>
        <translation>Goal created as a draft</translation>
    </message>
</context>
<context>
    <name>cordee::app::ChallengeList</name>
    <message>
        <source>pour le %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2 sur 10</source>
        <translation>%1: %2 out of 10</translation>
    </message>
</context>
<context>
    <name>cordee::app::ChallengePage</name>
    <message>
        <source>Tenté %1</source>
        <translation>Tried %1</translation>
    </message>
    <message>
        <source>Défi accepté</source>
        <translation>Challenge accepted</translation>
    </message>
    <message>
        <source>Défi accepté, pour toi seul</source>
        <translation>Challenge accepted, for you alone</translation>
    </message>
    <message>
        <source>Défi laissé de côté</source>
        <translation>Challenge let go</translation>
    </message>
    <message>
        <source>Seule la personne qui l’a tenté peut en parler.</source>
        <translation>Only the person who tried it can report on it.</translation>
    </message>
    <message>
        <source>Dis l’inconfort ressenti, de 0 à 10.</source>
        <translation>Say the discomfort felt, from 0 to 10.</translation>
    </message>
    <message>
        <source>Dis ce qui s’est passé, même en trois mots.</source>
        <translation>Say what happened, even in three words.</translation>
    </message>
    <message>
        <source>Ce défi n’a pas pu être enregistré.</source>
        <translation>This challenge could not be kept.</translation>
    </message>
    <message>
        <source>Défi tenté. Bravo&#xa0;!</source>
        <translation>Challenge tried. Well done!</translation>
    </message>
</context>
<context>
    <name>cordee::app::CheckInList</name>
    <message>
        <source>confiance %1 sur 10</source>
        <translation>confidence %1 out of 10</translation>
    </message>
    <message>
        <source>niveau %1</source>
        <translation>level %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::ClosureModel</name>
    <message>
        <source>Chacun peut arrêter quand il veut, sans se justifier. Vous gardez tous les deux tout ce qui a été partagé.</source>
        <translation>Each may stop at any time, without a reason. You both keep all that was shared.</translation>
    </message>
    <message>
        <source>Ce mentorat se termine le %1. D’ici là, rien ne change.</source>
        <translation>This mentorship ends on %1. Until then, nothing changes.</translation>
    </message>
    <message>
        <source>Le mentorat est terminé, le lien reste&#xa0;: vous êtes pairs.</source>
        <translation>The mentorship is over, the tie stays: you are peers.</translation>
    </message>
    <message>
        <source>Le mentorat est terminé&#xa0;; vous pouvez encore vous appeler au besoin.</source>
        <translation>The mentorship is over; you can still call each other when needed.</translation>
    </message>
    <message>
        <source>Ce mentorat est clos. Tout reste lisible, chez vous deux.</source>
        <translation>This mentorship is closed. All of it stays readable, for you both.</translation>
    </message>
    <message>
        <source>Clos le %1. Tout reste lisible, chez vous deux.</source>
        <translation>Closed on %1. All of it stays readable, for you both.</translation>
    </message>
    <message>
        <source>Brouillon de clôture supprimé</source>
        <translation>Draft of the closing deleted</translation>
    </message>
    <message>
        <source>Mentorat clos. Tout reste lisible.</source>
        <translation>Mentorship closed. All of it stays readable.</translation>
    </message>
    <message>
        <source>Tes mots sont partagés.</source>
        <translation>Your words are shared.</translation>
    </message>
    <message>
        <source>Mentorat repris avec %1</source>
        <translation>Mentorship with %1 reopened</translation>
    </message>
    <message>
        <source>Le souvenir est dans %1</source>
        <translation>The souvenir is in %1</translation>
    </message>
    <message>
        <source>Toi</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Ce qui a été appris</source>
        <translation>What was learned</translation>
    </message>
    <message>
        <source>Ce qui reste</source>
        <translation>What stays</translation>
    </message>
    <message>
        <source>Quelques mots</source>
        <translation>A few words</translation>
    </message>
</context>
<context>
    <name>cordee::app::CommitmentsModel</name>
    <message numerus="yes">
        <source>%n tenu(s) sur %1</source>
        <extracomment>of my promises: kept, of all that were due</extracomment>
        <translation>
            <numerusform>%n of %1 kept</numerusform>
            <numerusform>%n of %1 kept</numerusform>
        </translation>
    </message>
    <message>
        <source>Engagement abandonné</source>
        <translation>Commitment dropped</translation>
    </message>
    <message>
        <source>Engagement supprimé</source>
        <translation>Commitment deleted</translation>
    </message>
    <message>
        <source>toi</source>
        <extracomment>the person&apos;s own promise, in a line « toi · vendredi »</extracomment>
        <translation>you</translation>
    </message>
    <message>
        <source>abandonné</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>tenu</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>prévu %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>À l’ordre du jour de la prochaine rencontre</source>
        <translation>On the agenda of the next meeting</translation>
    </message>
    <message>
        <source>Ce que ça a donné&#xa0;: %1</source>
        <translation>What came of it: %1</translation>
    </message>
    <message>
        <source>Ce qui le montre&#xa0;: %1</source>
        <translation>What shows it: %1</translation>
    </message>
    <message>
        <source>%1 verra ce que ça a donné</source>
        <translation>%1 will see what came of it</translation>
    </message>
</context>
<context>
    <name>cordee::app::ConcernModel</name>
    <message>
        <source>Écris d’abord ce que tu observes.</source>
        <translation>First write what you notice.</translation>
    </message>
    <message>
        <source>Dis de quoi tu as besoin.</source>
        <translation>Say what you need.</translation>
    </message>
    <message>
        <source>Envoyé à %1 le %2. Parlez-en ensemble, à votre rythme.</source>
        <translation>Sent to %1 on %2. Talk it over, at your own pace.</translation>
    </message>
    <message>
        <source>%1 l’a écrit le %2 pour que vous en parliez. C’est un signe de confiance.</source>
        <translation>%1 wrote it on %2 so that you talk about it. It is a sign of trust.</translation>
    </message>
    <message>
        <source>Brouillon supprimé</source>
        <translation>Draft deleted</translation>
    </message>
    <message>
        <source>Envoyé à %1, avec une rencontre proposée</source>
        <translation>Sent to %1, with a proposed meeting</translation>
    </message>
    <message>
        <source>Essai noté</source>
        <translation>Trial noted</translation>
    </message>
    <message>
        <source>Point réglé</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Ce qui est observé</source>
        <translation>What is noticed</translation>
    </message>
    <message>
        <source>Ce que cela fait</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Le besoin</source>
        <translation>The need</translation>
    </message>
    <message>
        <source>Une proposition</source>
        <translation>A proposal</translation>
    </message>
</context>
<context>
    <name>cordee::app::ConflictsModel</name>
    <message>
        <source>Toi · %1</source>
        <translation>You · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>L’autre personne</source>
        <translation>The other person</translation>
    </message>
    <message>
        <source>Choisi&#xa0;: %1</source>
        <translation>Chosen: %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::ContactList</name>
    <message>
        <source>Nouvelles&#xa0;: %1</source>
        <translation>In touch: %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::ContactPage</name>
    <message>
        <source>C’est un bon moment pour donner des nouvelles.</source>
        <translation>It is a good moment to get in touch.</translation>
    </message>
    <message>
        <source>Des nouvelles à donner %1.</source>
        <translation>Get in touch %1.</translation>
    </message>
    <message>
        <source>Avec %1</source>
        <translation>With %1</translation>
    </message>
    <message>
        <source>C’est noté&#xa0;: des nouvelles aujourd’hui</source>
        <translation>Noted: in touch today</translation>
    </message>
</context>
<context>
    <name>cordee::app::ContributionPage</name>
    <message>
        <source>Ce trimestre</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>Depuis le début</source>
        <translation>Since the beginning</translation>
    </message>
    <message>
        <source>%1 a atteint cet objectif · %2</source>
        <translation>%1 reached this goal · %2</translation>
    </message>
    <message>
        <source>%1 te dit merci · %2</source>
        <translation>%1 thanks you · %2</translation>
    </message>
    <message>
        <source>Attestation de mentorat&#xa0;: %1</source>
        <translation>Mentoring statement: %1</translation>
    </message>
    <message>
        <source>Du %1 au %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>Ce qui a été donné</source>
        <translation>What was given</translation>
    </message>
    <message>
        <source>%1 de rencontres</source>
        <translation>%1 of meetings</translation>
    </message>
    <message numerus="yes">
        <source>%n rencontre(s) tenue(s)</source>
        <translation>
            <numerusform>%n meeting held</numerusform>
            <numerusform>%n meetings held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) accompagnée(s)</source>
        <translation>
            <numerusform>%n person guided</numerusform>
            <numerusform>%n people guided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retour(s) donné(s)</source>
        <translation>
            <numerusform>%n piece of feedback given</numerusform>
            <numerusform>%n pieces of feedback given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n récit(s) partagé(s)</source>
        <translation>
            <numerusform>%n story shared</numerusform>
            <numerusform>%n stories shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merci(s) reçu(s)</source>
        <translation>
            <numerusform>%n thanks received</numerusform>
            <numerusform>%n thanks received</numerusform>
        </translation>
    </message>
    <message>
        <source>Avec qui</source>
        <translation>With whom</translation>
    </message>
    <message numerus="yes">
        <source>%1&#xa0;: %2, %n rencontre(s)</source>
        <extracomment>a person&apos;s name, then time and number of meetings</extracomment>
        <translation>
            <numerusform>%1: %2, %n meeting</numerusform>
            <numerusform>%1: %2, %n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Établi le %1 par Cordée, sur l’appareil, à partir des rencontres notées par les deux personnes. Déclaration sur l’honneur.</source>
        <translation>Made on %1 by Cordée, on the device, from the meetings both people noted. A declaration on honour.</translation>
    </message>
    <message numerus="yes">
        <source>%n mise(s) en relation</source>
        <translation>
            <numerusform>%n introduction</numerusform>
            <numerusform>%n introductions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cordee::app::Counterpoints</name>
    <message>
        <source>Contrepoint envoyé</source>
        <translation>Counterpoint sent</translation>
    </message>
    <message>
        <source>Contrepoint scellé</source>
        <translation>Counterpoint sealed</translation>
    </message>
</context>
<context>
    <name>cordee::app::CoverageModel</name>
    <message>
        <source>Quelle compétence travailler en premier&#xa0;?</source>
        <translation>Which skill to work on first?</translation>
    </message>
    <message>
        <source>Qui me serait utile de rencontrer&#xa0;?</source>
        <translation>Whom would it help me to meet?</translation>
    </message>
    <message>
        <source>Une décision qui m’attend&#xa0;: comment la prendre&#xa0;?</source>
        <translation>A decision ahead of me: how to take it?</translation>
    </message>
    <message>
        <source>Où est-ce que je vais, et par où passer&#xa0;?</source>
        <translation>Where am I going, and which way?</translation>
    </message>
    <message>
        <source>Comment entraîner une équipe sans tout porter&#xa0;?</source>
        <translation>How to lead a team without carrying it all?</translation>
    </message>
    <message>
        <source>Ce qui me freine, et ce qui m’a déjà réussi</source>
        <translation>What holds me back, and what has worked before</translation>
    </message>
    <message>
        <source>Ce qui compte pour moi dans ce travail</source>
        <translation>What matters to me in this work</translation>
    </message>
    <message>
        <source>Choisissez de quoi ce mentorat parle&#xa0;: deux ou trois domaines.</source>
        <translation>Choose what this mentorship is about: two or three areas.</translation>
    </message>
    <message>
        <source>Après votre première rencontre, l’anneau dit ce qu’elle a touché.</source>
        <translation>After your first meeting, the ring says what it touched.</translation>
    </message>
    <message numerus="yes">
        <source>Domaines touchés par les %n dernière(s) rencontre(s)</source>
        <translation>
            <numerusform>Areas touched by the last meeting</numerusform>
            <numerusform>Areas touched by the last %n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Laissé de côté&#xa0;: %1</source>
        <translation>Left aside: %1</translation>
    </message>
    <message>
        <source>la rencontre du %1</source>
        <translation>the meeting of %1</translation>
    </message>
    <message>
        <source>Ajouté à la prochaine rencontre</source>
        <translation>Added to the next meeting</translation>
    </message>
</context>
<context>
    <name>cordee::app::DecisionOptions</name>
    <message>
        <source>Option retirée</source>
        <translation>Option removed</translation>
    </message>
</context>
<context>
    <name>cordee::app::DecisionPage</name>
    <message>
        <source>calme</source>
        <translation>calm</translation>
    </message>
    <message>
        <source>enthousiaste</source>
        <translation>excited</translation>
    </message>
    <message>
        <source>inquiet</source>
        <translation>worried</translation>
    </message>
    <message>
        <source>fatigué</source>
        <translation>tired</translation>
    </message>
    <message>
        <source>pressé</source>
        <translation>hurried</translation>
    </message>
    <message>
        <source>à peser</source>
        <translation>to weigh</translation>
    </message>
    <message>
        <source>relue</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <source>à relire</source>
        <translation>to review</translation>
    </message>
    <message>
        <source>prise</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>La question</source>
        <translation>The question</translation>
    </message>
    <message>
        <source>Pour&#xa0;: %1</source>
        <translation>For: %1</translation>
    </message>
    <message>
        <source>Contre&#xa0;: %1</source>
        <translation>Against: %1</translation>
    </message>
    <message>
        <source>Note&#xa0;: %1 sur 10</source>
        <translation>Score: %1 of 10</translation>
    </message>
    <message>
        <source>Option&#xa0;: %1</source>
        <translation>Option: %1</translation>
    </message>
    <message>
        <source>Si cela échoue, ce sera parce que…</source>
        <translation>If it fails, it will be because…</translation>
    </message>
    <message>
        <source>Le choix</source>
        <translation>The choice</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Ce qui est attendu</source>
        <translation>What is expected</translation>
    </message>
    <message>
        <source>Confiance</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>État d’esprit</source>
        <translation>State of mind</translation>
    </message>
    <message>
        <source>Hypothèse</source>
        <translation>Assumption</translation>
    </message>
    <message>
        <source>Ce qui est arrivé</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Ce qui en reste</source>
        <translation>What stays of it</translation>
    </message>
    <message>
        <source>Décision prise</source>
        <translation>Decision taken</translation>
    </message>
    <message>
        <source>Décision relue</source>
        <translation>Decision reviewed</translation>
    </message>
    <message>
        <source>Décision partagée</source>
        <translation>Decision shared</translation>
    </message>
    <message>
        <source>Décision supprimée</source>
        <translation>Decision deleted</translation>
    </message>
</context>
<context>
    <name>cordee::app::Decisions</name>
    <message>
        <source>Décision à peser</source>
        <translation>Decision to weigh</translation>
    </message>
    <message>
        <source>de %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>partagée avec %1</source>
        <translation>shared with %1</translation>
    </message>
    <message>
        <source>à relire %1</source>
        <translation>to review %1</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Tu t’attendais à %1, c’est arrivé dans %2 des cas.</source>
        <translation>You expected %1, it happened in %2 of cases.</translation>
    </message>
    <message>
        <source>Ta confiance tombe juste.</source>
        <translation>Your confidence is about right.</translation>
    </message>
    <message>
        <source>Tu es plus sûr que les faits.</source>
        <translation>You are surer than the facts.</translation>
    </message>
    <message>
        <source>Tu peux te fier davantage à toi.</source>
        <translation>You can trust yourself more.</translation>
    </message>
    <message>
        <source>moins de 50&#xa0;%</source>
        <translation>less than 50%</translation>
    </message>
    <message>
        <source>%1 à %2&#xa0;%</source>
        <translation>%1 to %2%</translation>
    </message>
</context>
<context>
    <name>cordee::app::FeedbackDraft</name>
    <message>
        <source>%1 n’a pas encore rejoint&#xa0;: le brouillon attend ici.</source>
        <translation>%1 has not joined yet: the draft waits here.</translation>
    </message>
    <message>
        <source>Quand et où était-ce&#xa0;?</source>
        <translation>When and where was it?</translation>
    </message>
    <message>
        <source>Qu’as-tu vu ou entendu&#xa0;?</source>
        <translation>What did you see or hear?</translation>
    </message>
    <message>
        <source>Quel effet cela a-t-il eu&#xa0;?</source>
        <translation>What effect did it have?</translation>
    </message>
    <message>
        <source>Retour envoyé à %1</source>
        <translation>Feedback sent to %1</translation>
    </message>
    <message>
        <source>Brouillon supprimé</source>
        <translation>Draft deleted</translation>
    </message>
</context>
<context>
    <name>cordee::app::FeedbackTab</name>
    <message>
        <source>%1 t’encourage</source>
        <translation>%1 encourages you</translation>
    </message>
    <message>
        <source>%1 t’a fait un retour</source>
        <translation>%1 gave you feedback</translation>
    </message>
    <message>
        <source>Nouveau · %1</source>
        <translation>New · %1</translation>
    </message>
    <message>
        <source>Ta question attend sa réponse</source>
        <translation>Your question waits for its answer</translation>
    </message>
    <message>
        <source>%1 a répondu à ta question</source>
        <translation>%1 answered your question</translation>
    </message>
    <message>
        <source>Laissé reposer, à reprendre %1</source>
        <translation>Left to settle, to take up again %1</translation>
    </message>
    <message>
        <source>Lu, à recevoir quand tu veux</source>
        <translation>Read, to receive when you want</translation>
    </message>
    <message>
        <source>Ce qui a changé&#xa0;: %1</source>
        <translation>What changed: %1</translation>
    </message>
    <message>
        <source>Envoyé %1</source>
        <translation>Sent %1</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 te pose une question</source>
        <translation>%1 asks you a question</translation>
    </message>
    <message>
        <source>Qu’est-ce qui a changé depuis&#xa0;?</source>
        <translation>What has changed since?</translation>
    </message>
    <message>
        <source>Demandé à %1</source>
        <translation>Asked of %1</translation>
    </message>
    <message>
        <source>%1 te le demande</source>
        <translation>%1 asks you</translation>
    </message>
    <message>
        <source>Ton merci à %1 · %2</source>
        <translation>Your thanks to %1 · %2</translation>
    </message>
    <message>
        <source>%1 te dit merci · %2</source>
        <translation>%1 thanks you · %2</translation>
    </message>
    <message>
        <source>Sans texte encore</source>
        <translation>No text yet</translation>
    </message>
    <message>
        <source>Brouillon, toi seul le vois</source>
        <translation>Draft, only you see it</translation>
    </message>
    <message>
        <source>Demande envoyée à %1</source>
        <translation>Request sent to %1</translation>
    </message>
    <message>
        <source>Demande retirée</source>
        <translation>Request withdrawn</translation>
    </message>
    <message>
        <source>Brouillon supprimé</source>
        <translation>Draft deleted</translation>
    </message>
    <message>
        <source>%1 · à revoir le %2</source>
        <translation>%1 · to look back on %2</translation>
    </message>
    <message>
        <source>pour le %1</source>
        <translation>by %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::Gestures</name>
    <message>
        <source>Cet élément n’existe plus sur cet appareil.</source>
        <translation>This item no longer exists on this device.</translation>
    </message>
    <message>
        <source>Cette valeur ne peut pas être enregistrée ainsi.</source>
        <translation>This value can’t be saved as it is.</translation>
    </message>
    <message>
        <source>Ce texte est trop long pour être enregistré.</source>
        <translation>This text is too long to be saved.</translation>
    </message>
    <message>
        <source>Tes données sont ouvertes dans une autre fenêtre de Cordée.</source>
        <translation>Your data is open in another Cordée window.</translation>
    </message>
    <message>
        <source>Ces données viennent d’une version plus récente&#xa0;: lecture seule.</source>
        <translation>This data comes from a newer version: read-only.</translation>
    </message>
    <message>
        <source>Le fichier de données est abîmé. Rien n’a été effacé.</source>
        <translation>The data file is damaged. Nothing has been erased.</translation>
    </message>
    <message>
        <source>La clé de cet appareil n’ouvre pas ces données. Rien n’a été effacé.</source>
        <translation>This device’s key doesn’t open this data. Nothing has been erased.</translation>
    </message>
    <message>
        <source>Le disque est plein. Ton texte reste à l’écran&#xa0;: libère de la place.</source>
        <translation>The disk is full. Your text stays on screen: free up some space.</translation>
    </message>
    <message>
        <source>Le disque a refusé l’écriture. Réessaie.</source>
        <translation>The disk refused to save. Try again.</translation>
    </message>
</context>
<context>
    <name>cordee::app::GoalCourse</name>
    <message>
        <source>Confiance notée, pour toi seul</source>
        <translation>Confidence noted, for you alone</translation>
    </message>
    <message>
        <source>%1&#xa0;: avancement %2</source>
        <translation>%1: progress %2</translation>
    </message>
    <message>
        <source>%1&#xa0;: confiance %2 sur 10</source>
        <translation>%1: confidence %2 out of 10</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2 ajusté(e), %3</source>
        <translation>%1: %2 adjusted, %3</translation>
    </message>
</context>
<context>
    <name>cordee::app::GoalLinesModel</name>
    <message>
        <source>échéance %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>À l’ordre du jour de la prochaine rencontre</source>
        <translation>On the agenda of the next meeting</translation>
    </message>
</context>
<context>
    <name>cordee::app::GoalList</name>
    <message>
        <source>Brouillon</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>En pause</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Atteint</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Laissé de côté</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>dans les temps</source>
        <translation>on track</translation>
    </message>
    <message>
        <source>en retard sur le rythme</source>
        <translation>behind pace</translation>
    </message>
    <message>
        <source>échéance passée</source>
        <translation>past due</translation>
    </message>
    <message>
        <source>sans échéance</source>
        <translation>no due date</translation>
    </message>
    <message numerus="yes">
        <source>%n jalon(s) sur %1</source>
        <translation>
            <numerusform>%n of %1 milestones</numerusform>
            <numerusform>%n of %1 milestones</numerusform>
        </translation>
    </message>
    <message>
        <source>échéance %1</source>
        <translation>due %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::GoalPage</name>
    <message>
        <source>Aucun jalon</source>
        <translation>No milestones</translation>
    </message>
    <message numerus="yes">
        <source>%n jalon(s) sur %1</source>
        <translation>
            <numerusform>%n of %1 milestones</numerusform>
            <numerusform>%n of %1 milestones</numerusform>
        </translation>
    </message>
    <message>
        <source>Sans échéance</source>
        <translation>No due date</translation>
    </message>
    <message>
        <source>Échéance %1</source>
        <translation>Due %1</translation>
    </message>
    <message numerus="yes">
        <source>%n semaine(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>moi seul</source>
        <translation>only me</translation>
    </message>
    <message>
        <source>partagé avec %1</source>
        <translation>shared with %1</translation>
    </message>
    <message>
        <source>moi</source>
        <translation>me</translation>
    </message>
    <message>
        <source>Approuvé par %1</source>
        <translation>Approved by %1</translation>
    </message>
    <message>
        <source>Jalon supprimé</source>
        <translation>Milestone deleted</translation>
    </message>
    <message>
        <source>Point d’avancement noté</source>
        <translation>Check-in noted</translation>
    </message>
    <message>
        <source>Objectif approuvé</source>
        <translation>Goal approved</translation>
    </message>
    <message>
        <source>Objectif lancé</source>
        <translation>Goal started</translation>
    </message>
    <message>
        <source>Objectif mis en pause</source>
        <translation>Goal paused</translation>
    </message>
    <message>
        <source>Objectif atteint. Bravo&#xa0;!</source>
        <translation>Goal achieved. Well done!</translation>
    </message>
    <message>
        <source>Objectif laissé de côté</source>
        <translation>Goal set aside</translation>
    </message>
    <message>
        <source>Cosigné par %1 et %2</source>
        <translation>Signed by %1 and %2</translation>
    </message>
    <message>
        <source>niveau %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>L’objectif se mesure autrement</source>
        <translation>The goal is measured another way</translation>
    </message>
</context>
<context>
    <name>cordee::app::GoalRevisions</name>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>déclinée</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>proposition</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>proposition appliquée</source>
        <translation>proposal applied</translation>
    </message>
    <message>
        <source>d’accord à deux</source>
        <translation>agreed by both</translation>
    </message>
    <message>
        <source>moi</source>
        <translation>me</translation>
    </message>
    <message>
        <source>Cet élément ne peut pas être ajusté.</source>
        <translation>This cannot be adjusted.</translation>
    </message>
    <message>
        <source>Écris ce que l’objectif doit dire à présent.</source>
        <translation>Write what the goal should say now.</translation>
    </message>
    <message>
        <source>C’est déjà ce que dit l’objectif.</source>
        <translation>That is what the goal says already.</translation>
    </message>
    <message>
        <source>Objectif ajusté</source>
        <translation>Goal adjusted</translation>
    </message>
    <message>
        <source>Proposition envoyée</source>
        <translation>Proposal sent</translation>
    </message>
    <message>
        <source>L’ajustement n’a pas pu être enregistré.</source>
        <translation>The adjustment could not be kept.</translation>
    </message>
    <message>
        <source>Seule la personne à qui est l’objectif peut en décider.</source>
        <translation>Only the person whose goal it is can decide.</translation>
    </message>
    <message>
        <source>Dis pourquoi, en quelques mots.</source>
        <translation>Say why, in a few words.</translation>
    </message>
    <message>
        <source>Proposition appliquée</source>
        <translation>Proposal applied</translation>
    </message>
    <message>
        <source>Proposition déclinée</source>
        <translation>Proposal declined</translation>
    </message>
    <message>
        <source>Tu es d’accord avec cet ajustement</source>
        <translation>You agree with this adjustment</translation>
    </message>
    <message>
        <source>Dis pourquoi&#xa0;: c’est ce qui distingue un ajustement d’une dérive.</source>
        <translation>Say why: that is what tells an adjustment from a drift.</translation>
    </message>
</context>
<context>
    <name>cordee::app::Growth</name>
    <message>
        <source>Objectif créé</source>
        <translation>Goal created</translation>
    </message>
</context>
<context>
    <name>cordee::app::HistoryModel</name>
    <message>
        <source>Supprimé</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Restauré</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>%1&#xa0;: effacé</source>
        <extracomment>a field and what it then held</extracomment>
        <translation>%1: cleared</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · remplacé entre-temps</source>
        <translation>%1 · replaced since</translation>
    </message>
    <message>
        <source>toi</source>
        <translation>you</translation>
    </message>
    <message>
        <source>quelqu’un d’autre</source>
        <translation>someone else</translation>
    </message>
    <message>
        <source>Repris de l’historique</source>
        <translation>Taken back from the history</translation>
    </message>
</context>
<context>
    <name>cordee::app::Initiative</name>
    <message>
        <source>Tu as lancé quelque chose aujourd’hui.</source>
        <translation>You began something today.</translation>
    </message>
    <message numerus="yes">
        <source>Ta dernière initiative date de %n jour(s).</source>
        <translation>
            <numerusform>Your last initiative was %n day ago.</numerusform>
            <numerusform>Your last initiative was %n days ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nouvelle partagée</source>
        <translation>News shared</translation>
    </message>
    <message>
        <source>Question posée</source>
        <translation>Question asked</translation>
    </message>
    <message>
        <source>Bonjour %1, des nouvelles&#xa0;: </source>
        <translation>Hello %1, some news: </translation>
    </message>
    <message>
        <source>Bonjour %1, des nouvelles&#xa0;: j’ai tenu «&#xa0;%2&#xa0;». Ce que ça a donné&#xa0;: </source>
        <translation>Hello %1, some news: I kept “%2”. What came of it: </translation>
    </message>
    <message>
        <source>Une question pour toi&#xa0;: </source>
        <translation>A question for you: </translation>
    </message>
    <message>
        <source>À propos de «&#xa0;%1&#xa0;»&#xa0;: </source>
        <translation>About “%1”: </translation>
    </message>
</context>
<context>
    <name>cordee::app::IntroductionDraft</name>
    <message>
        <source>%1 n’a pas encore rejoint&#xa0;: le brouillon attend ici.</source>
        <translation>%1 has not joined yet: the draft waits here.</translation>
    </message>
    <message>
        <source>Quel genre de personne as-tu en tête&#xa0;?</source>
        <translation>What kind of person do you have in mind?</translation>
    </message>
    <message>
        <source>Qui aimerais-tu rencontrer&#xa0;?</source>
        <translation>Whom would you like to meet?</translation>
    </message>
    <message>
        <source>Pour quoi faire&#xa0;?</source>
        <translation>What for?</translation>
    </message>
    <message>
        <source>Il manque le mot à transmettre.</source>
        <translation>The words to pass on are missing.</translation>
    </message>
    <message>
        <source>Proposé à %1</source>
        <translation>Offered to %1</translation>
    </message>
    <message>
        <source>Demandé à %1</source>
        <translation>Asked %1</translation>
    </message>
    <message>
        <source>Brouillon supprimé</source>
        <translation>Draft deleted</translation>
    </message>
</context>
<context>
    <name>cordee::app::IntroductionList</name>
    <message>
        <source>Toi seul le vois</source>
        <translation>Only you see it</translation>
    </message>
    <message>
        <source>Par %1 · %2</source>
        <translation>Through %1 · %2</translation>
    </message>
    <message>
        <source>Pour %1 · %2</source>
        <translation>For %1 · %2</translation>
    </message>
    <message>
        <source>brouillon</source>
        <translation>draft</translation>
    </message>
</context>
<context>
    <name>cordee::app::IntroductionPage</name>
    <message>
        <source>Dit à %1</source>
        <translation>Told %1</translation>
    </message>
    <message>
        <source>Contact ajouté</source>
        <translation>Contact added</translation>
    </message>
    <message>
        <source>C’est oui des deux côtés</source>
        <translation>Both said yes</translation>
    </message>
    <message>
        <source>Présentation faite</source>
        <translation>Introduced</translation>
    </message>
    <message>
        <source>Laissée de côté</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Rencontre notée</source>
        <translation>Meeting noted</translation>
    </message>
    <message>
        <source>Merci noté</source>
        <translation>Thanks noted</translation>
    </message>
    <message>
        <source>Présentation par %1</source>
        <translation>Introduced by %1</translation>
    </message>
    <message>
        <source>Reprise</source>
        <translation>Taken up again</translation>
    </message>
    <message>
        <source>Demande</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Oui&#xa0;: %1</source>
        <translation>Yes: %1</translation>
    </message>
    <message>
        <source>Oui&#xa0;: la personne</source>
        <translation>Yes: the person</translation>
    </message>
    <message>
        <source>Présentation</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Rencontre</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Merci</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>%1 y réfléchit. Un non serait aussi une réponse.</source>
        <translation>%1 is thinking about it. A no would be an answer too.</translation>
    </message>
    <message>
        <source>%1 attend ton avis. Rien ne t’oblige à dire oui.</source>
        <translation>%1 waits to hear from you. Nothing obliges you to say yes.</translation>
    </message>
    <message>
        <source>%1 pense à quelqu’un pour toi. À toi de voir.</source>
        <translation>%1 has somebody in mind for you. It is up to you.</translation>
    </message>
    <message>
        <source>%1 peut dire oui ou non, sans avoir à se justifier.</source>
        <translation>%1 may say yes or no, without explaining.</translation>
    </message>
    <message>
        <source>%1 pose la question. Tu sauras de qui il s’agit si c’est oui.</source>
        <translation>%1 is asking. You will know who it is if they say yes.</translation>
    </message>
    <message>
        <source>%1 ne sait pas à qui tu penses&#xa0;: cela reste sur ton appareil.</source>
        <translation>%1 does not know whom you have in mind: that stays on your device.</translation>
    </message>
    <message>
        <source>C’est oui des deux côtés. %1 vous présente bientôt.</source>
        <translation>Both said yes. %1 will introduce you soon.</translation>
    </message>
    <message>
        <source>C’est oui des deux côtés&#xa0;: tu peux les présenter.</source>
        <translation>Both said yes: you can introduce them.</translation>
    </message>
    <message>
        <source>À toi d’écrire en premier, dans les deux jours si tu peux.</source>
        <translation>It is for you to write first, within two days if you can.</translation>
    </message>
    <message>
        <source>À %1 d’écrire en premier.</source>
        <translation>It is for %1 to write first.</translation>
    </message>
    <message>
        <source>Un merci à la personne, puis à %1.</source>
        <translation>Thanks to the person, then to %1.</translation>
    </message>
    <message>
        <source>La rencontre a eu lieu.</source>
        <translation>They met.</translation>
    </message>
    <message>
        <source>%1 préfère ne pas le faire cette fois. Ta demande reste ici, entière.</source>
        <translation>%1 would rather not this time. Your request stays here, whole.</translation>
    </message>
    <message>
        <source>Tu as décliné. La demande reste ici, tu peux y revenir.</source>
        <translation>You declined. The request stays here, you may come back to it.</translation>
    </message>
    <message>
        <source>La personne n’est pas disponible. Son nom ne t’a pas été donné, et tes mots restent ici.</source>
        <translation>The person is not available. You were not given their name, and your words stay here.</translation>
    </message>
    <message>
        <source>La personne a dit non. Tu peux penser à quelqu’un d’autre.</source>
        <translation>The person said no. You may think of somebody else.</translation>
    </message>
    <message>
        <source>Tu l’as laissée de côté. Rien n’est perdu.</source>
        <translation>You set it aside. Nothing is lost.</translation>
    </message>
    <message>
        <source>%1 l’a laissée de côté.</source>
        <translation>%1 set it aside.</translation>
    </message>
    <message>
        <source>toi</source>
        <translation>you</translation>
    </message>
</context>
<context>
    <name>cordee::app::InvitationsModel</name>
    <message>
        <source>À montrer en face&#xa0;: le code nomme aussi qui invite.</source>
        <translation>To show in person: the code also says who is inviting.</translation>
    </message>
    <message>
        <source>prête&#xa0;: elle partira au retour du réseau, tu peux déjà donner le lien</source>
        <translation>ready: it will go once you’re back online, and you can already share the link</translation>
    </message>
    <message>
        <source>envoyée, valable jusqu’au %1</source>
        <translation>sent, valid until %1</translation>
    </message>
    <message>
        <source>acceptée</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>expirée le %1</source>
        <translation>expired on %1</translation>
    </message>
    <message>
        <source>retirée</source>
        <translation>withdrawn</translation>
    </message>
</context>
<context>
    <name>cordee::app::Inviting</name>
    <message>
        <source>Il faut ton nom et celui de la personne invitée.</source>
        <translation>Your name and the name of the person you’re inviting are needed.</translation>
    </message>
    <message>
        <source>L’invitation n’a pas pu être faite. Rien n’a été envoyé&#xa0;; réessaie.</source>
        <translation>The invitation couldn’t be created. Nothing was sent; try again.</translation>
    </message>
    <message>
        <source>Le disque a refusé l’écriture. Réessaie.</source>
        <translation>Couldn’t write to the disk. Try again.</translation>
    </message>
    <message>
        <source>Cette invitation ne peut plus être retirée&#xa0;: elle a déjà servi.</source>
        <translation>This invitation can no longer be withdrawn: it has already been used.</translation>
    </message>
    <message>
        <source>La confirmation n’a pas pu être enregistrée. Réessaie.</source>
        <translation>The confirmation couldn’t be saved. Try again.</translation>
    </message>
</context>
<context>
    <name>cordee::app::JoiningsModel</name>
    <message>
        <source>Le lien est gardé ici. L’invitation s’ouvrira au retour du réseau.</source>
        <translation>The link is kept here. The invitation will open once you’re back online.</translation>
    </message>
    <message>
        <source>En attente de l’appareil de la personne qui invite&#xa0;: il n’a pas encore vu le réseau.</source>
        <translation>Waiting for the inviting person’s device: it hasn’t been online yet.</translation>
    </message>
    <message>
        <source>%1 t’invite. Vos deux appareils se mettent d’accord…</source>
        <translation>%1 is inviting you. Your two devices are coming to an agreement…</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: l’espace partagé avec %1 est ouvert.</source>
        <translation>All done: the shared space with %1 is open.</translation>
    </message>
    <message>
        <source>Invitation reçue</source>
        <translation>Invitation received</translation>
    </message>
</context>
<context>
    <name>cordee::app::Listening</name>
    <message>
        <source>Ordre du jour</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Question de l’ordre du jour</source>
        <translation>Question from the agenda</translation>
    </message>
    <message>
        <source>Question ouverte</source>
        <translation>Open question</translation>
    </message>
</context>
<context>
    <name>cordee::app::MeetingBrief</name>
    <message>
        <source>La dernière fois, %1</source>
        <translation>Last time, %1</translation>
    </message>
    <message>
        <source>La dernière fois</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>Rien n’a été noté.</source>
        <translation>Nothing was noted.</translation>
    </message>
    <message>
        <source>C’est la première rencontre.</source>
        <translation>This is the first meeting.</translation>
    </message>
    <message>
        <source>Ce que j’ai promis</source>
        <translation>What I promised</translation>
    </message>
    <message>
        <source>Rien en attente de ta part.</source>
        <translation>Nothing is waiting for you.</translation>
    </message>
    <message>
        <source>Ce qu’a promis %1</source>
        <extracomment>first name</extracomment>
        <translation>What %1 promised</translation>
    </message>
    <message>
        <source>À l’ordre du jour</source>
        <translation>On the agenda</translation>
    </message>
    <message>
        <source>Pas encore de sujet. Demande-lui par quoi commencer.</source>
        <translation>No topic yet. Ask what to begin with.</translation>
    </message>
    <message>
        <source>Ce qui a bougé</source>
        <translation>What moved</translation>
    </message>
    <message>
        <source>Rien de noté sur ses objectifs depuis.</source>
        <translation>Nothing noted about their goals since.</translation>
    </message>
    <message>
        <source>Ce qui comptait</source>
        <translation>What mattered</translation>
    </message>
    <message>
        <source>Mes notes et points sensibles</source>
        <translation>My notes and sensitive points</translation>
    </message>
    <message>
        <source>Ce que tu notes pour toi seul revient ici avant chaque rencontre.</source>
        <translation>What you note for yourself alone comes back here before each meeting.</translation>
    </message>
    <message>
        <source>confiance %1/10</source>
        <translation>confidence %1/10</translation>
    </message>
    <message>
        <source>fait %1&#xa0;: %2</source>
        <translation>done %1: %2</translation>
    </message>
    <message>
        <source>attend&#xa0;: %1</source>
        <translation>hopes for: %1</translation>
    </message>
    <message>
        <source>Je me suis promis&#xa0;: %1</source>
        <translation>I promised myself: %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::MeetingGuide</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est à l’ordre du jour</source>
        <translation>“%1” is on the agenda</translation>
    </message>
</context>
<context>
    <name>cordee::app::MeetingPapers</name>
    <message>
        <source>Rencontre du %1</source>
        <translation>Meeting of %1</translation>
    </message>
    <message>
        <source>Ordre du jour — %1</source>
        <translation>Agenda — %1</translation>
    </message>
    <message>
        <source>Sujets</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>(aucun sujet pour l’instant)</source>
        <translation>(no topic yet)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Compte rendu — %1</source>
        <translation>Recap — %1</translation>
    </message>
    <message>
        <source>Rencontre de %1 et %2</source>
        <translation>Meeting of %1 and %2</translation>
    </message>
    <message>
        <source>moi</source>
        <translation>me</translation>
    </message>
    <message>
        <source>Ce qu’on retient</source>
        <translation>What we keep</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>pour le %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Vu ensemble</source>
        <translation>Covered together</translation>
    </message>
    <message>
        <source>Gardé pour la prochaine fois</source>
        <translation>Kept for next time</translation>
    </message>
    <message>
        <source>Notes communes</source>
        <translation>Shared notes</translation>
    </message>
    <message>
        <source>La prochaine fois</source>
        <translation>Next time</translation>
    </message>
    <message>
        <source>Lieu&#xa0;: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>attendu&#xa0;: %1</source>
        <translation>hoped for: %1</translation>
    </message>
    <message>
        <source>Prévu&#xa0;: %1 sur %2</source>
        <translation>Planned: %1 of %2</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>%1: who promises, %2: what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mentorat&#xa0;: rencontre avec %1</source>
        <translation>Mentoring: meeting with %1</translation>
    </message>
    <message>
        <source>Mentorat&#xa0;: rencontre de %1 et %2</source>
        <translation>Mentoring: meeting of %1 and %2</translation>
    </message>
</context>
<context>
    <name>cordee::app::MeetingReflection</name>
    <message>
        <source>d MMM</source>
        <extracomment>day and short month, Qt date format</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Ta part de parole&#xa0;: %1.</source>
        <translation>Your share of the talking: %1.</translation>
    </message>
    <message>
        <source>De dire (0) à demander (10)&#xa0;: %1.</source>
        <translation>From telling (0) to asking (10): %1.</translation>
    </message>
</context>
<context>
    <name>cordee::app::MeetingRoom</name>
    <message>
        <source>%1 rencontre avec %2</source>
        <translation>%1 meeting with %2</translation>
    </message>
    <message>
        <source>%1 · avec %2</source>
        <translation>%1 · with %2</translation>
    </message>
    <message>
        <source>Mes questions</source>
        <translation>My questions</translation>
    </message>
    <message>
        <source>Questions de %1</source>
        <extracomment>the questions of the person who is guided</extracomment>
        <translation>%1’s questions</translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation>%1 / %2 min</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>en cours · reste %1</source>
        <translation>in progress · %1 left</translation>
    </message>
    <message>
        <source>en cours · dépassé de %1</source>
        <translation>in progress · %1 over</translation>
    </message>
    <message>
        <source>reste %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>l’heure est passée de %1</source>
        <translation>%1 past the time</translation>
    </message>
    <message>
        <source>%1 écrit…</source>
        <translation>%1 is writing…</translation>
    </message>
    <message>
        <source>Rencontre terminée</source>
        <translation>Meeting ended</translation>
    </message>
    <message>
        <source>Point retiré</source>
        <translation>Item removed</translation>
    </message>
    <message>
        <source>Gardé pour la prochaine fois</source>
        <translation>Kept for next time</translation>
    </message>
    <message>
        <source>Merci retiré</source>
        <translation>Thanks taken back</translation>
    </message>
    <message>
        <source>Merci envoyé</source>
        <translation>Thanks sent</translation>
    </message>
    <message>
        <source>Bonjour %1,
Voici les dates que je te propose pour notre rencontre&#xa0;:</source>
        <translation>Hello %1,
Here are the dates I propose for our meeting:</translation>
    </message>
    <message>
        <source>Laquelle te convient&#xa0;? Si aucune ne va, dis-moi ce qui t’arrange.</source>
        <translation>Which one suits you? If none does, tell me what would.</translation>
    </message>
    <message>
        <source>Les dernières minutes&#xa0;: que promettez-vous, et quand vous revoyez-vous&#xa0;?</source>
        <translation>The last minutes: what do you promise, and when do you meet again?</translation>
    </message>
    <message>
        <source>Les dernières minutes&#xa0;: que promettez-vous d’ici la prochaine fois&#xa0;?</source>
        <translation>The last minutes: what do you promise until next time?</translation>
    </message>
    <message>
        <source>C’est l’heure. Finir à temps, c’est respecter le temps de l’autre&#xa0;: ce qui reste attendra la prochaine fois.</source>
        <translation>Time is up. Ending on time respects the other’s time: what is left will wait for next time.</translation>
    </message>
</context>
<context>
    <name>cordee::app::MeetingsModel</name>
    <message>
        <source>Rencontre proposée</source>
        <translation>Meeting suggested</translation>
    </message>
    <message>
        <source>Rencontre modifiée</source>
        <translation>Meeting changed</translation>
    </message>
    <message>
        <source>Rencontre confirmée</source>
        <translation>Meeting confirmed</translation>
    </message>
    <message>
        <source>Rencontre annulée. Son ordre du jour attend la prochaine.</source>
        <translation>Meeting cancelled. Its agenda is waiting for the next one.</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <extracomment>short weekday, day, short month and time, Qt date format</extracomment>
        <translation>ddd d MMM, HH:mm</translation>
    </message>
    <message>
        <source>première rencontre</source>
        <translation>first meeting</translation>
    </message>
    <message>
        <source>entretien d’information</source>
        <translation>informational interview</translation>
    </message>
    <message>
        <source>bilan</source>
        <translation>review</translation>
    </message>
    <message>
        <source>mise au point</source>
        <translation>catch-up</translation>
    </message>
    <message>
        <source>clôture</source>
        <translation>closing</translation>
    </message>
    <message>
        <source>rencontre</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>bilan à faire</source>
        <translation>recap to do</translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation>to confirm</translation>
    </message>
    <message>
        <source>proposée</source>
        <translation>suggested</translation>
    </message>
    <message>
        <source>confirmée</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>n’a pas eu lieu</source>
        <translation>didn’t happen</translation>
    </message>
    <message>
        <source>%1 rencontre</source>
        <translation>%1 meeting</translation>
    </message>
    <message>
        <source>Dates proposées</source>
        <translation>Dates proposed</translation>
    </message>
    <message>
        <source>Date choisie</source>
        <translation>Date chosen</translation>
    </message>
    <message>
        <source>Noté. Son ordre du jour attend la prochaine.</source>
        <translation>Noted. Its agenda waits for the next one.</translation>
    </message>
    <message>
        <source>dates à choisir</source>
        <translation>dates to choose from</translation>
    </message>
    <message>
        <source>dates proposées</source>
        <translation>dates proposed</translation>
    </message>
    <message>
        <source>Une seule fois</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Toutes les semaines</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Toutes les %1 semaines</source>
        <translation>Every %1 weeks</translation>
    </message>
    <message numerus="yes">
        <source>%n rencontre(s) proposée(s)</source>
        <translation>
            <numerusform>%n meeting proposed</numerusform>
            <numerusform>%n meetings proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rencontre(s) confirmée(s)</source>
        <translation>
            <numerusform>%n meeting confirmed</numerusform>
            <numerusform>%n meetings confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rencontre(s) annulée(s). L’ordre du jour attend la prochaine.</source>
        <translation>
            <numerusform>%n meeting called off. The agenda waits for the next one.</numerusform>
            <numerusform>%n meetings called off. The agenda waits for the next one.</numerusform>
        </translation>
    </message>
    <message>
        <source>La dernière&#xa0;: %1. Chacune se déplace ou s’annule seule.</source>
        <translation>The last one: %1. Each is moved or called off alone.</translation>
    </message>
    <message>
        <source>Votre rythme&#xa0;: toutes les semaines</source>
        <translation>Your rhythm: every week</translation>
    </message>
    <message>
        <source>Votre rythme&#xa0;: toutes les %1 semaines</source>
        <translation>Your rhythm: every %1 weeks</translation>
    </message>
</context>
<context>
    <name>cordee::app::MentorshipFiche</name>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>month and year, Qt date format</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Mentorat depuis %1</source>
        <translation>Mentorship since %1</translation>
    </message>
    <message>
        <source>jusqu’en %1</source>
        <translation>until %1</translation>
    </message>
    <message numerus="yes">
        <source>une rencontre toutes les %n semaine(s)</source>
        <translation>
            <numerusform>a meeting every %n week</numerusform>
            <numerusform>a meeting every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>une rencontre tous les %n jour(s)</source>
        <translation>
            <numerusform>a meeting every %n day</numerusform>
            <numerusform>a meeting every %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 et toi</source>
        <translation>%1 and you</translation>
    </message>
    <message>
        <source>Proposer une date</source>
        <translation>Suggest a date</translation>
    </message>
    <message>
        <source>Ouvrir la rencontre</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Faire le bilan</source>
        <translation>Do the recap</translation>
    </message>
    <message>
        <source>Préparer la rencontre</source>
        <translation>Prepare the meeting</translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation>%1 / %2 min</translation>
    </message>
    <message>
        <source>Ses questions</source>
        <translation>Their questions</translation>
    </message>
    <message>
        <source>Mes questions</source>
        <translation>My questions</translation>
    </message>
    <message>
        <source>%1 ensemble</source>
        <translation>%1 together</translation>
    </message>
</context>
<context>
    <name>cordee::app::MentorshipList</name>
    <message>
        <source>mentoré·e</source>
        <extracomment>what the other person is to me</extracomment>
        <translation>mentee</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
</context>
<context>
    <name>cordee::app::Network</name>
    <message>
        <source>Contact ajouté</source>
        <translation>Contact added</translation>
    </message>
</context>
<context>
    <name>cordee::app::NoteList</name>
    <message>
        <source>Note vide</source>
        <translation>Empty note</translation>
    </message>
    <message>
        <source>Rencontre avec %1, %2</source>
        <translation>Meeting with %1, %2</translation>
    </message>
</context>
<context>
    <name>cordee::app::OpportunityList</name>
    <message>
        <source>Née de la rencontre avec %1</source>
        <translation>Born of meeting %1</translation>
    </message>
    <message>
        <source>moi seul</source>
        <translation>me alone</translation>
    </message>
    <message>
        <source>partagé avec %1</source>
        <translation>shared with %1</translation>
    </message>
    <message>
        <source>Occasion notée</source>
        <translation>Opportunity noted</translation>
    </message>
    <message>
        <source>Aboutie. Bravo&#xa0;!</source>
        <translation>It came about. Well done!</translation>
    </message>
    <message>
        <source>C’est partagé</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Autre chose</source>
        <translation>Something else</translation>
    </message>
</context>
<context>
    <name>cordee::app::OwnTemplatePoints</name>
    <message>
        <source>Point retiré du modèle</source>
        <translation>Point taken out of the template</translation>
    </message>
</context>
<context>
    <name>cordee::app::OwnTemplates</name>
    <message>
        <source>Modèle supprimé</source>
        <translation>Template deleted</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est dans tes modèles</source>
        <translation>“%1” is among your templates</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est à l’ordre du jour</source>
        <translation>“%1” is on the agenda</translation>
    </message>
    <message>
        <source>Tout est déjà à l’ordre du jour</source>
        <translation>It is all on the agenda already</translation>
    </message>
</context>
<context>
    <name>cordee::app::PairingModel</name>
    <message>
        <source>En attente de ton autre appareil. Garde-le allumé.</source>
        <translation>Waiting for your other device. Keep it switched on.</translation>
    </message>
    <message numerus="yes">
        <source>Entre ce code sur le nouvel appareil. Il vaut encore %n minute(s).</source>
        <translation>
            <numerusform>Enter this code on the new device. It’s valid for %n more minute.</numerusform>
            <numerusform>Enter this code on the new device. It’s valid for %n more minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare avec ton autre appareil, et confirme là-bas.</source>
        <translation>Compare with your other device, and confirm there.</translation>
    </message>
    <message>
        <source>Ces six chiffres sont-ils les mêmes sur l’autre appareil&#xa0;?</source>
        <translation>Are these six digits the same on the other device?</translation>
    </message>
    <message>
        <source>Confirmé. Les deux appareils se mettent d’accord…</source>
        <translation>Confirmed. The two devices are coming to an agreement…</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: les deux appareils partagent tout, même hors ligne.</source>
        <translation>All done: both devices share everything, even offline.</translation>
    </message>
</context>
<context>
    <name>cordee::app::PathList</name>
    <message numerus="yes">
        <source>dans %n mois</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dans %n an(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Scénario ajouté</source>
        <translation>Scenario added</translation>
    </message>
</context>
<context>
    <name>cordee::app::PracticeList</name>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Délégation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Équipe</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>point fait</source>
        <translation>reported</translation>
    </message>
    <message>
        <source>à essayer</source>
        <translation>to try</translation>
    </message>
    <message>
        <source>observé</source>
        <translation>observed</translation>
    </message>
    <message>
        <source>Je décide et je l’annonce.</source>
        <translation>I decide and announce it.</translation>
    </message>
    <message>
        <source>Je décide et j’explique pourquoi.</source>
        <translation>I decide and explain why.</translation>
    </message>
    <message>
        <source>Je demande un avis, puis je décide.</source>
        <translation>I ask for advice, then decide.</translation>
    </message>
    <message>
        <source>Nous décidons ensemble.</source>
        <translation>We decide together.</translation>
    </message>
    <message>
        <source>Je donne mon avis, la personne décide.</source>
        <translation>I give my view, the person decides.</translation>
    </message>
    <message>
        <source>La personne décide, puis m’informe.</source>
        <translation>The person decides, then tells me.</translation>
    </message>
    <message>
        <source>La personne décide, sans avoir à m’en parler.</source>
        <translation>The person decides, with no need to tell me.</translation>
    </message>
    <message>
        <source>point le %1</source>
        <translation>check on %1</translation>
    </message>
    <message>
        <source>Pratique notée</source>
        <translation>Practice noted</translation>
    </message>
    <message>
        <source>Niveau %1&#xa0;: %2</source>
        <translation>Level %1: %2</translation>
    </message>
</context>
<context>
    <name>cordee::app::Preferences</name>
    <message>
        <source>Ce n’est pas une adresse. Exemple&#xa0;: https://cordee.exemple.fr</source>
        <translation>That isn’t an address. Example: https://cordee.example.com</translation>
    </message>
    <message>
        <source>L’adresse commence par https://</source>
        <translation>The address starts with https://</translation>
    </message>
    <message>
        <source>Sans https, la connexion ne serait pas protégée.</source>
        <translation>Without https, the connection wouldn’t be protected.</translation>
    </message>
    <message>
        <source>L’adresse du serveur ne porte ni mot de passe ni paramètre.</source>
        <translation>The server address can’t contain a password or parameters.</translation>
    </message>
</context>
<context>
    <name>cordee::app::PromptChoices</name>
    <message>
        <source>On t’en reparle %1</source>
        <translation>You will hear of it again %1</translation>
    </message>
    <message>
        <source>Cette invitation ne reviendra plus</source>
        <translation>This suggestion will not come back</translation>
    </message>
    <message>
        <source>De retour %1</source>
        <translation>Back %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::Reception</name>
    <message>
        <source>Encouragement</source>
        <translation>Encouragement</translation>
    </message>
    <message>
        <source>À développer</source>
        <translation>To develop</translation>
    </message>
    <message>
        <source>Question envoyée à %1</source>
        <translation>Question sent to %1</translation>
    </message>
    <message>
        <source>%1 sait ce que tu fais de son retour</source>
        <translation>%1 knows what you do with the feedback</translation>
    </message>
    <message>
        <source>%1 verra ce qui a changé</source>
        <translation>%1 will see what changed</translation>
    </message>
    <message>
        <source>Réponse envoyée à %1</source>
        <translation>Answer sent to %1</translation>
    </message>
    <message>
        <source>À revoir le %1</source>
        <translation>To look back on %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::ReflectionPage</name>
    <message>
        <source>Réflexion</source>
        <translation>Reflection</translation>
    </message>
    <message>
        <source>Engagement pris</source>
        <translation>Commitment made</translation>
    </message>
    <message>
        <source>Extrait partagé</source>
        <translation>Excerpt shared</translation>
    </message>
</context>
<context>
    <name>cordee::app::Reflections</name>
    <message numerus="yes">
        <source>%n semaine(s) de suite</source>
        <translation>
            <numerusform>%n week in a row</numerusform>
            <numerusform>%n weeks in a row</numerusform>
        </translation>
    </message>
    <message>
        <source>, une pause comprise</source>
        <extracomment>after « 4 semaines de suite »</extracomment>
        <translation>, one break included</translation>
    </message>
    <message>
        <source>À écrire</source>
        <translation>To be written</translation>
    </message>
    <message>
        <source>Partagé avec %1</source>
        <translation>Shared with %1</translation>
    </message>
    <message>
        <source>De %1</source>
        <translation>From %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::ReputationModel</name>
    <message>
        <source>fait %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>choisi %1</source>
        <translation>chosen %1</translation>
    </message>
    <message>
        <source>Acte du mois choisi</source>
        <translation>Act of the month chosen</translation>
    </message>
    <message>
        <source>Acte du mois fait</source>
        <translation>Act of the month done</translation>
    </message>
</context>
<context>
    <name>cordee::app::ReviewModel</name>
    <message>
        <source>Bilan&#xa0;: %1</source>
        <translation>Review: %1</translation>
    </message>
    <message>
        <source>Vous deux</source>
        <translation>Both of you</translation>
    </message>
    <message>
        <source>La relation dans son ensemble (sur 4)</source>
        <translation>The relationship as a whole (of 4)</translation>
    </message>
    <message>
        <source>Ce que tu dis de %1</source>
        <translation>What you say of %1</translation>
    </message>
    <message>
        <source>Ce que %1 dit de toi</source>
        <translation>What %1 says of you</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>month and year, Qt date format</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Bilan du %1 au %2</source>
        <translation>Review from %1 to %2</translation>
    </message>
    <message>
        <source>toi&#xa0;: %1</source>
        <translation>you: %1</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>à changer&#xa0;: %1</source>
        <translation>to change: %1</translation>
    </message>
    <message>
        <source>Comment va votre relation en %1&#xa0;?</source>
        <extracomment>month, Qt date format</extracomment>
        <translation>How is your relationship in %1?</translation>
    </message>
    <message>
        <source>MMMM</source>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>%1 a répondu. Sa réponse s’ouvre avec la tienne.</source>
        <translation>%1 has answered. Their answer opens with yours.</translation>
    </message>
    <message>
        <source>Une touche, scellée&#xa0;: vos deux réponses s’ouvrent ensemble.</source>
        <translation>One tap, sealed: both answers open together.</translation>
    </message>
    <message>
        <source>Ta réponse est scellée. Elle s’ouvre quand %1 aura répondu.</source>
        <translation>Your answer is sealed. It opens once %1 has answered.</translation>
    </message>
    <message>
        <source>Vos deux réponses sont scellées&#xa0;: celle de %1 arrive.</source>
        <translation>Both answers are sealed: %1’s is on its way.</translation>
    </message>
    <message>
        <source>Ce que montre %1 n’est pas ce qui avait été scellé.</source>
        <translation>What %1 shows is not what was sealed.</translation>
    </message>
    <message>
        <source>Toi&#xa0;: %1. %2&#xa0;: %3.</source>
        <translation>You: %1. %2: %3.</translation>
    </message>
    <message>
        <source>Bilan de la relation</source>
        <translation>Review of the relationship</translation>
    </message>
    <message>
        <source>Neuf phrases chacun, scellées, puis ouvertes ensemble. Le prochain vient seul.</source>
        <translation>Nine statements each, sealed, then opened together. The next one comes by itself.</translation>
    </message>
    <message>
        <source>%1 a scellé ses réponses. Elles s’ouvrent avec les tiennes.</source>
        <translation>%1 has sealed their answers. They open with yours.</translation>
    </message>
    <message>
        <source>Neuf phrases, trois minutes. Personne ne lit avant que vous ayez scellé tous les deux.</source>
        <translation>Nine statements, three minutes. Nobody reads before you have both sealed.</translation>
    </message>
    <message>
        <source>Tes réponses sont scellées. Elles s’ouvrent quand %1 aura scellé les siennes.</source>
        <translation>Your answers are sealed. They open once %1 has sealed theirs.</translation>
    </message>
    <message>
        <source>Tout est scellé&#xa0;: les réponses de %1 arrivent.</source>
        <translation>All is sealed: %1’s answers are on their way.</translation>
    </message>
    <message>
        <source>Ce que montre %1 n’est pas ce qui avait été scellé. Parlez-en avant de conclure.</source>
        <translation>What %1 shows is not what was sealed. Talk about it before you conclude.</translation>
    </message>
    <message>
        <source>Ouvert des deux côtés. Choisissez une chose à changer, une seule.</source>
        <translation>Open on both sides. Choose one thing to change, just one.</translation>
    </message>
    <message>
        <source>Ajouté à la prochaine rencontre</source>
        <translation>Added to the next meeting</translation>
    </message>
    <message>
        <source>Changement retenu</source>
        <translation>Change agreed</translation>
    </message>
</context>
<context>
    <name>cordee::app::Safekeeping</name>
    <message>
        <source>Choisis une phrase d’au moins %1 caractères.</source>
        <translation>Choose a phrase of at least %1 characters.</translation>
    </message>
    <message>
        <source>Tout est dans %1. Garde ce fichier ailleurs que sur cet appareil, et ta phrase ailleurs que dans ce fichier.</source>
        <translation>Everything is in %1. Keep this file elsewhere than on this device, and your phrase elsewhere than beside it.</translation>
    </message>
    <message>
        <source>Choisis d’abord un fichier.</source>
        <translation>Choose a file first.</translation>
    </message>
</context>
<context>
    <name>cordee::app::SalaryList</name>
    <message numerus="yes">
        <source>%n preuve(s)</source>
        <translation>
            <numerusform>%n proof</numerusform>
            <numerusform>%n proofs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) préparée(s)</source>
        <translation>
            <numerusform>%n objection prepared</numerusform>
            <numerusform>%n objections prepared</numerusform>
        </translation>
    </message>
    <message>
        <source>Préparation commencée, pour toi seul</source>
        <translation>Preparation begun, for you alone</translation>
    </message>
</context>
<context>
    <name>cordee::app::SalaryPage</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Plancher</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Cible</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Ambition</source>
        <translation>Ambition</translation>
    </message>
    <message>
        <source>Obtenu</source>
        <translation>Obtained</translation>
    </message>
    <message>
        <source>Le plancher dépasse la cible.</source>
        <translation>The floor is above the target.</translation>
    </message>
    <message>
        <source>La cible dépasse l’ambition.</source>
        <translation>The target is above the ambition.</translation>
    </message>
    <message>
        <source>Entretien %1</source>
        <translation>Interview %1</translation>
    </message>
    <message>
        <source>Objection supprimée</source>
        <translation>Objection deleted</translation>
    </message>
    <message>
        <source>Trois chiffres avant d’entrer&#xa0;: celui sous lequel tu refuses, celui que tu vises, celui que tu oses.</source>
        <translation>Three figures before you go in: the one below which you refuse, the one you aim at, the one you dare.</translation>
    </message>
    <message>
        <source>Il manque un des trois chiffres&#xa0;: plancher, cible, ambition.</source>
        <translation>One of the three figures is missing: floor, target, ambition.</translation>
    </message>
</context>
<context>
    <name>cordee::app::SelfAssessment</name>
    <message>
        <source>Deux fois par an, dix minutes pour te regarder faire.</source>
        <translation>Twice a year, ten minutes to look at how you mentor.</translation>
    </message>
    <message>
        <source>%1 sur 6</source>
        <translation>%1 of 6</translation>
    </message>
    <message>
        <source>pas encore dit</source>
        <translation>not said yet</translation>
    </message>
    <message>
        <source>%1, %2 la fois d’avant</source>
        <translation>%1, %2 the time before</translation>
    </message>
    <message>
        <source>Moi</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Ce qu’on m’a ouvert</source>
        <translation>What was opened to me</translation>
    </message>
    <message>
        <source>Faite %1. La prochaine&#xa0;: %2.</source>
        <translation>Done %1. The next one: %2.</translation>
    </message>
    <message>
        <source>La dernière&#xa0;: %1. La prochaine&#xa0;: %2, ou quand tu veux.</source>
        <translation>The last one: %1. The next one: %2, or whenever you like.</translation>
    </message>
    <message>
        <source>Deux fois par an, après quelques rencontres&#xa0;; ou maintenant, comme point de départ.</source>
        <translation>Twice a year, after some meetings; or now, as a starting point.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2 sur 6</source>
        <translation>%1: %2 of 6</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;: %3 sur 6</source>
        <translation>%1, %2: %3 of 6</translation>
    </message>
    <message>
        <source>La fois d’avant&#xa0;: %1</source>
        <translation>The time before: %1</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cordee::app::Session</name>
    <message>
        <source>Le fichier de données était plus ancien que ce que tu as écrit. Cordée a sauvé ce que cet appareil seul avait encore, et reprend le reste du serveur. Rien n’a été effacé.</source>
        <translation>The data file was older than what you wrote. Cordée saved what only this device still had, and takes the rest back from the server. Nothing was erased.</translation>
    </message>
</context>
<context>
    <name>cordee::app::SettingsModel</name>
    <message>
        <source>La clé de tes données est dans le trousseau du système&#xa0;: un fichier copié ailleurs ne se lit pas.</source>
        <translation>The key to your data is in the system keychain: a file copied elsewhere can’t be read.</translation>
    </message>
    <message>
        <source>Aucun trousseau ne répond sur ce système&#xa0;: la clé est dans un fichier à côté des données, que toi seul peux lire. Qui copie tout le dossier peut tout lire.</source>
        <translation>No keychain is responding on this system: the key is in a file next to your data, which only you can read. Anyone who copies the whole folder can read everything.</translation>
    </message>
    <message>
        <source>Ces données disparaissent quand on quitte l’exemple.</source>
        <translation>This data disappears when you leave the example.</translation>
    </message>
    <message>
        <source>Tout est dans %1</source>
        <translation>Everything is in %1</translation>
    </message>
    <message>
        <source>L’export n’a pas pu être écrit&#xa0;: %1</source>
        <translation>The export couldn’t be written: %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::Sharing</name>
    <message>
        <source>moi seul</source>
        <translation>only me</translation>
    </message>
    <message>
        <source>partagé avec %1</source>
        <translation>shared with %1</translation>
    </message>
    <message>
        <source>Aperçu partagé, sans aucun montant</source>
        <translation>Picture shared, without any amount</translation>
    </message>
    <message>
        <source>C’est partagé</source>
        <translation>Shared</translation>
    </message>
</context>
<context>
    <name>cordee::app::ShellModel</name>
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
    <name>cordee::app::SituationPage</name>
    <message>
        <source>écoute</source>
        <translation>listening</translation>
    </message>
    <message>
        <source>avis</source>
        <translation>advice</translation>
    </message>
    <message>
        <source>défi</source>
        <translation>challenge</translation>
    </message>
    <message>
        <source>idées</source>
        <translation>ideas</translation>
    </message>
    <message>
        <source>Le nom de %1 est écrit en entier. Un surnom ou un rôle protège mieux&#xa0;: «&#xa0;ma cheffe&#xa0;», «&#xa0;A.&#xa0;».</source>
        <translation>The name of %1 is written in full. A nickname or a role protects better: “my boss”, “A.”.</translation>
    </message>
    <message>
        <source>Les faits</source>
        <translation>The facts</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Ce qui est en jeu</source>
        <translation>What is at stake</translation>
    </message>
    <message>
        <source>Ce que j’ai tenté</source>
        <translation>What I tried</translation>
    </message>
    <message>
        <source>Ma lecture</source>
        <translation>My reading</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Mes hypothèses</source>
        <translation>My assumptions</translation>
    </message>
    <message>
        <source>Situation réglée</source>
        <translation>Situation settled</translation>
    </message>
    <message>
        <source>À l’ordre du jour de la prochaine rencontre</source>
        <translation>On the agenda of the next meeting</translation>
    </message>
</context>
<context>
    <name>cordee::app::Situations</name>
    <message>
        <source>à la rencontre</source>
        <translation>at the meeting</translation>
    </message>
    <message>
        <source>réglée</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>de %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>attend&#xa0;: %1</source>
        <translation>wants: %1</translation>
    </message>
    <message>
        <source>échéance %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Situation à décrire</source>
        <translation>Situation to describe</translation>
    </message>
</context>
<context>
    <name>cordee::app::SkillList</name>
    <message>
        <source>moi</source>
        <translation>me</translation>
    </message>
    <message>
        <source>Regard de l’autre</source>
        <translation>The other’s view</translation>
    </message>
    <message>
        <source>Compétence ajoutée</source>
        <translation>Skill added</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2 sur 5</source>
        <translation>%1: %2 out of 5</translation>
    </message>
    <message>
        <source>visé&#xa0;: %1</source>
        <translation>aim: %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::SkillLooks</name>
    <message>
        <source>moi</source>
        <translation>me</translation>
    </message>
</context>
<context>
    <name>cordee::app::SkillPage</name>
    <message>
        <source>Moi</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Choisis un niveau, de 1 à 5.</source>
        <translation>Choose a level, from 1 to 5.</translation>
    </message>
    <message>
        <source>Regard noté</source>
        <translation>View noted</translation>
    </message>
    <message>
        <source>Ce regard n’a pas pu être enregistré.</source>
        <translation>This view could not be kept.</translation>
    </message>
    <message>
        <source>Regard supprimé</source>
        <translation>View deleted</translation>
    </message>
    <message>
        <source>Pratique notée</source>
        <translation>Practice noted</translation>
    </message>
    <message>
        <source>Objectif créé</source>
        <translation>Goal created</translation>
    </message>
    <message>
        <source>%1&#xa0;: niveau %2</source>
        <translation>%1: level %2</translation>
    </message>
    <message>
        <source>Un niveau se montre&#xa0;: un fait, un travail, une réussite.</source>
        <translation>A level is shown by something: a fact, a piece of work, an achievement.</translation>
    </message>
</context>
<context>
    <name>cordee::app::StartModel</name>
    <message>
        <source>Tu viens comme…</source>
        <translation>You’re here as…</translation>
    </message>
    <message>
        <source>As-tu déjà une personne à accompagner&#xa0;?</source>
        <translation>Do you already have someone to mentor?</translation>
    </message>
    <message>
        <source>As-tu déjà un mentor ou un mentoré&#xa0;?</source>
        <translation>Do you already have a mentor or a mentee?</translation>
    </message>
    <message>
        <source>As-tu déjà un mentor&#xa0;?</source>
        <translation>Do you already have a mentor?</translation>
    </message>
    <message>
        <source>Qu’est-ce qui t’occupe le plus en ce moment&#xa0;?</source>
        <translation>What’s most on your mind at the moment?</translation>
    </message>
    <message>
        <source>Comment t’appelles-tu&#xa0;?</source>
        <translation>What’s your name?</translation>
    </message>
    <message>
        <source>Vers quoi veux-tu avancer&#xa0;?</source>
        <translation>What do you want to move towards?</translation>
    </message>
    <message>
        <source>Que veux-tu faire pour la personne que tu accompagnes&#xa0;?</source>
        <translation>What do you want to do for the person you’re mentoring?</translation>
    </message>
    <message>
        <source>Tu pourras en changer quand tu voudras.</source>
        <translation>You can change this whenever you like.</translation>
    </message>
    <message>
        <source>Cordée sert aussi quand on est encore seul.</source>
        <translation>Cordée is useful even when you’re still on your own.</translation>
    </message>
    <message>
        <source>Pour commencer par ce qui compte. Personne d’autre ne le voit.</source>
        <translation>To start with what matters. No one else sees it.</translation>
    </message>
    <message>
        <source>Le nom que verra l’autre personne. Ni compte, ni adresse, ni mot de passe.</source>
        <translation>The name the other person will see. No account, no address, no password.</translation>
    </message>
    <message>
        <source>Une ligne suffit, elle se précise plus tard. Tout reste sur cet appareil.</source>
        <translation>One line is enough; you can refine it later. Everything stays on this device.</translation>
    </message>
    <message>
        <source>Mentoré&#xa0;: je veux avancer</source>
        <translation>Mentee: I want to move forward</translation>
    </message>
    <message>
        <source>Mentor&#xa0;: j’accompagne quelqu’un</source>
        <translation>Mentor: I’m supporting someone</translation>
    </message>
    <message>
        <source>Les deux</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Trouver ma direction</source>
        <translation>Find my direction</translation>
    </message>
    <message>
        <source>Développer mes compétences</source>
        <translation>Build my skills</translation>
    </message>
    <message>
        <source>Prendre confiance</source>
        <translation>Gain confidence</translation>
    </message>
    <message>
        <source>Élargir mon réseau</source>
        <translation>Grow my network</translation>
    </message>
    <message>
        <source>Bien accompagner</source>
        <translation>Be a good mentor</translation>
    </message>
    <message>
        <source>Mon premier objectif</source>
        <translation>My first goal</translation>
    </message>
    <message>
        <source>Mon premier engagement</source>
        <translation>My first commitment</translation>
    </message>
    <message>
        <source>Animer seule un comité d’ici mars</source>
        <translation>Chair a committee on my own by March</translation>
    </message>
    <message>
        <source>Proposer une première rencontre</source>
        <translation>Suggest a first meeting</translation>
    </message>
</context>
<context>
    <name>cordee::app::Stories</name>
    <message>
        <source>Récit à écrire</source>
        <translation>Story to write</translation>
    </message>
    <message>
        <source>de %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>tu en retiens&#xa0;: %1</source>
        <translation>you keep: %1</translation>
    </message>
    <message>
        <source>pas encore partagé</source>
        <translation>not shared yet</translation>
    </message>
    <message>
        <source>connu de %1</source>
        <translation>known to %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::StoryPage</name>
    <message>
        <source>Le contexte</source>
        <translation>The context</translation>
    </message>
    <message>
        <source>Ce que j’ai fait</source>
        <translation>What I did</translation>
    </message>
    <message>
        <source>Ce que ça a donné</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Ce que j’en ai appris</source>
        <translation>What I learned from it</translation>
    </message>
    <message>
        <source>Ce que je ferais autrement</source>
        <translation>What I would do differently</translation>
    </message>
    <message>
        <source>Récit partagé</source>
        <translation>Story passed on</translation>
    </message>
    <message>
        <source>Ce que tu en retiens est parti</source>
        <translation>What you keep of it is on its way</translation>
    </message>
</context>
<context>
    <name>cordee::app::ThanksDraft</name>
    <message>
        <source>Rencontre du %1</source>
        <translation>Meeting of %1</translation>
    </message>
    <message>
        <source>Un effet concret, même petit&#xa0;: c’est ce qui touche le plus.</source>
        <translation>A concrete effect, even a small one: that is what touches most.</translation>
    </message>
    <message>
        <source>%1 n’a pas encore rejoint&#xa0;: le brouillon attend ici.</source>
        <translation>%1 has not joined yet: the draft waits here.</translation>
    </message>
    <message>
        <source>Merci pour quoi&#xa0;?</source>
        <translation>Thanks for what?</translation>
    </message>
    <message>
        <source>Merci envoyé à %1</source>
        <translation>Thanks sent to %1</translation>
    </message>
    <message>
        <source>Brouillon supprimé</source>
        <translation>Draft deleted</translation>
    </message>
    <message>
        <source>Présentation à %1</source>
        <translation>Introduction to %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::TodayModel</name>
    <message>
        <source>Ce que j’ai promis</source>
        <translation>What I promised</translation>
    </message>
    <message>
        <source>Mes engagements</source>
        <translation>My commitments</translation>
    </message>
    <message>
        <source>Bonjour</source>
        <translation>Hello</translation>
    </message>
    <message>
        <source>Bonjour %1</source>
        <translation>Hello %1</translation>
    </message>
</context>
<context>
    <name>cordee::app::Weather</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, «&#xa0;%2&#xa0;»</source>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>La charge est lourde. En parler tôt vaut mieux que s’épuiser&#xa0;: propose moins de rencontres, ou une pause.</source>
        <translation>The load is heavy. Speaking of it early is better than wearing out: propose fewer meetings, or a break.</translation>
    </message>
    <message>
        <source>Espacer nos rencontres&#xa0;?</source>
        <translation>Meet less often?</translation>
    </message>
    <message>
        <source>Faire une pause de quelques semaines&#xa0;?</source>
        <translation>Take a break of a few weeks?</translation>
    </message>
    <message>
        <source>Météo notée</source>
        <translation>Weather noted</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Météo partagée</source>
        <translation>Weather shared</translation>
    </message>
    <message>
        <source>À l’ordre du jour de la prochaine rencontre</source>
        <translation>On the agenda of the next meeting</translation>
    </message>
    <message>
        <source>%1 sur 10</source>
        <translation>%1 of 10</translation>
    </message>
    <message>
        <source>Rencontre avec %1</source>
        <translation>Meeting with %1</translation>
    </message>
    <message>
        <source>Objectif atteint&#xa0;: %1</source>
        <translation>Goal reached: %1</translation>
    </message>
    <message>
        <source>De %1, %2</source>
        <translation>From %1, %2</translation>
    </message>
</context>
<context>
    <name>cordee::ui::DateWords</name>
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
    <name>feedback</name>
    <message>
        <source>rien en particulier</source>
        <translation>nothing in particular</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» généralise&#xa0;: une fois précise, que tu as vue, s’entend mieux.</source>
        <translation>“%1” generalises: one precise time that you saw is easier to hear.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» parle de la personne&#xa0;: qu’aurait montré une caméra à ce moment-là&#xa0;?</source>
        <translation>“%1” is about the person: what would a camera have shown at that moment?</translation>
    </message>
    <message>
        <source>j’essaie</source>
        <translation>I will try it</translation>
    </message>
    <message>
        <source>j’y réfléchis</source>
        <translation>I am thinking about it</translation>
    </message>
    <message>
        <source>je ne retiens pas</source>
        <translation>I will not keep it</translation>
    </message>
</context>
<context>
    <name>finished</name>
    <message>
        <source>Gardé dans tes réussites</source>
        <translation>Kept among your achievements</translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>Spécifique</source>
        <translation>Specific</translation>
    </message>
    <message>
        <source>Dis ce que tu feras, où et avec qui, en une phrase.</source>
        <translation>Say what you’ll do, where and with whom, in one sentence.</translation>
    </message>
    <message>
        <source>de %1 à %2 %3</source>
        <translation>from %1 to %2 %3</translation>
    </message>
    <message>
        <source>Mesurable</source>
        <translation>Measurable</translation>
    </message>
    <message>
        <source>Ajoute un chiffre à atteindre, ou au moins deux jalons.</source>
        <translation>Add a number to reach, or at least two milestones.</translation>
    </message>
    <message>
        <source>Atteignable</source>
        <translation>Achievable</translation>
    </message>
    <message>
        <source>Dis sur quoi tu t’appuies&#xa0;: du temps, une personne, un premier pas.</source>
        <translation>Say what you can lean on: time, a person, a first step.</translation>
    </message>
    <message>
        <source>Dis ta confiance d’y arriver, de 0 à 10.</source>
        <translation>Say how confident you are of getting there, from 0 to 10.</translation>
    </message>
    <message>
        <source>Confiance sous 4&#xa0;: réduis le pas, ou demande de l’aide.</source>
        <translation>Confidence below 4: take a smaller step, or ask for help.</translation>
    </message>
    <message>
        <source>Pertinent</source>
        <translation>Relevant</translation>
    </message>
    <message>
        <source>Dis à quoi il te mène&#xa0;: un poste, une envie, un projet.</source>
        <translation>Say what it leads you to: a job, a wish, a project.</translation>
    </message>
    <message>
        <source>Temporel</source>
        <translation>Time-bound</translation>
    </message>
    <message>
        <source>Choisis une date.</source>
        <translation>Choose a date.</translation>
    </message>
    <message>
        <source>La date est passée&#xa0;: choisis-en une autre, ou fais le bilan.</source>
        <translation>The date has passed: choose another, or do the recap.</translation>
    </message>
    <message>
        <source>Compétences</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Décisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Carrière</source>
        <translation>Career</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>Confiance</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Meaning</translation>
    </message>
    <message numerus="yes">
        <source>%n jalon(s)</source>
        <translation>
            <numerusform>%n milestone</numerusform>
            <numerusform>%n milestones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>growth</name>
    <message>
        <source>une autre personne</source>
        <translation>another person</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>écrit %1, reçu %2</source>
        <extracomment>two moments: when a change was written, and when it arrived on this device</extracomment>
        <translation>written %1, received %2</translation>
    </message>
</context>
<context>
    <name>introduction</name>
    <message>
        <source>demandée</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>offerte</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>question posée</source>
        <translation>being asked</translation>
    </message>
    <message>
        <source>oui des deux côtés</source>
        <translation>both said yes</translation>
    </message>
    <message>
        <source>présentation faite</source>
        <translation>introduced</translation>
    </message>
    <message>
        <source>rencontre faite</source>
        <translation>met</translation>
    </message>
    <message>
        <source>merci dit</source>
        <translation>thanked</translation>
    </message>
    <message>
        <source>pas cette fois</source>
        <translation>not this time</translation>
    </message>
    <message>
        <source>laissée</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>Bonjour %1,

%2 aimerait échanger avec toi. Je te transmets son mot tel quel&#xa0;:

«&#xa0;%3&#xa0;»

Avant de vous présenter, je préfère te demander. Un non ne pose aucun problème, et ton nom ne lui est pas donné sans ton accord.

%4</source>
        <translation>Hello %1,

%2 would like to talk with you. I pass their words on as they are:

“%3”

Before introducing you I prefer to ask. A no is perfectly fine, and they are not given your name unless you agree.

%4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ce que j’en garde&#xa0;: %1

</source>
        <translation>What I keep of it: %1

</translation>
    </message>
    <message numerus="yes">
        <source>%n mot(s)&#xa0;: au-delà de cent, on le lit moins volontiers.</source>
        <translation>
            <numerusform>%n word: beyond a hundred it is read less gladly.</numerusform>
            <numerusform>%n words: beyond a hundred it is read less gladly.</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrit pour la personne elle-même&#xa0;: qui tu es, une demande précise, vingt minutes, et qu’elle peut dire non.</source>
        <translation>Written for the person themselves: who you are, one precise request, twenty minutes, and that they may say no.</translation>
    </message>
    <message>
        <source>Bonjour %1, bonjour %2,

Deux fois oui&#xa0;: je vous présente.
%3, voici %4.
%5, voici %6. Ce qui l’amène&#xa0;: %7

%1, à toi d’écrire en premier et de proposer deux moments. Je vous laisse entre vous.

%8</source>
        <translation>Hello %1, hello %2,

You both said yes: let me introduce you.
%3, this is %4.
%5, this is %6. What brings them: %7

%1, it is for you to write first and to suggest two times. I leave you to it.

%8</translation>
    </message>
    <message>
        <source>Bonjour %1,

Merci pour le temps que vous m’avez donné. %2Je vous dirai ce que cela a donné.

%3</source>
        <translation>Hello %1,

Thank you for the time you gave me. %2I will tell you what came of it.

%3</translation>
    </message>
</context>
<context>
    <name>invite</name>
    <message>
        <source>Colle ici le lien que tu as reçu.</source>
        <translation>Paste the link you received here.</translation>
    </message>
    <message>
        <source>Ce n’est pas un lien d’invitation Cordée.</source>
        <translation>This isn’t a Cordée invitation link.</translation>
    </message>
    <message>
        <source>Cette invitation vient d’une version plus récente de Cordée. Mets l’app à jour, le lien restera valable.</source>
        <translation>This invitation comes from a newer version of Cordée. Update the app, the link will still be valid.</translation>
    </message>
    <message>
        <source>Ce lien est incomplet. Copie-le en entier, jusqu’au dernier caractère.</source>
        <translation>This link is incomplete. Copy all of it, right to the last character.</translation>
    </message>
    <message>
        <source>Ce lien a été abîmé ou coupé en route. Demande à la personne de te le renvoyer.</source>
        <translation>This link was damaged or cut off on the way. Ask the person to send it again.</translation>
    </message>
    <message>
        <source>C’est un code pour relier un de tes appareils, pas une invitation.</source>
        <translation>This is a code for linking one of your devices, not an invitation.</translation>
    </message>
    <message>
        <source>Cette invitation est la tienne&#xa0;: elle est pour l’autre personne.</source>
        <translation>This invitation is yours: it’s for the other person.</translation>
    </message>
    <message>
        <source>Tu as déjà accepté cette invitation.</source>
        <translation>You’ve already accepted this invitation.</translation>
    </message>
    <message>
        <source>Cet appareil n’est pas encore prêt. Termine d’abord le premier démarrage.</source>
        <translation>This device isn’t ready yet. Finish the first start-up first.</translation>
    </message>
    <message>
        <source>Le disque a refusé l’écriture. Réessaie.</source>
        <translation>Couldn’t write to the disk. Try again.</translation>
    </message>
    <message>
        <source>Entre le code affiché sur ton autre appareil.</source>
        <translation>Enter the code shown on your other device.</translation>
    </message>
    <message>
        <source>Ce n’est pas un code pour relier un appareil.</source>
        <translation>This isn’t a code for linking a device.</translation>
    </message>
    <message>
        <source>Ce code vient d’une version plus récente de Cordée. Mets l’app à jour.</source>
        <translation>This code comes from a newer version of Cordée. Update the app.</translation>
    </message>
    <message>
        <source>Ce code n’est pas entier&#xa0;: vérifie qu’aucun groupe ne manque.</source>
        <translation>This code isn’t complete: check that no group is missing.</translation>
    </message>
    <message>
        <source>Ce code contient un caractère impossible. Il n’a que des lettres de A à Z et des chiffres de 2 à 7.</source>
        <translation>This code has a character that can’t be right. It only uses letters A to Z and digits 2 to 7.</translation>
    </message>
    <message>
        <source>Une lettre est fausse. Relis le code groupe par groupe.</source>
        <translation>One letter is wrong. Check the code again, group by group.</translation>
    </message>
    <message>
        <source>C’est l’invitation d’une autre personne&#xa0;: ouvre «&#xa0;Rejoindre&#xa0;».</source>
        <translation>This is an invitation from someone else: open “Join”.</translation>
    </message>
    <message>
        <source>Cet appareil contient déjà un espace personnel&#xa0;: il ne peut pas en rejoindre un autre.</source>
        <translation>This device already holds a personal space: it can’t join another one.</translation>
    </message>
    <message>
        <source>Cette invitation a expiré. Demande-en une nouvelle&#xa0;: la tienne ne perd rien.</source>
        <translation>This invitation has expired. Ask for a new one: you won’t lose anything.</translation>
    </message>
    <message>
        <source>Cette invitation a déjà servi, ou a été retirée. Si ce n’était pas toi, préviens la personne qui t’a invité.</source>
        <translation>This invitation has already been used, or was withdrawn. If that wasn’t you, tell the person who invited you.</translation>
    </message>
    <message>
        <source>Ce que le serveur a rendu n’est pas ce que le lien promettait. Rien n’a été enregistré. Demande un nouveau lien.</source>
        <translation>What the server returned isn’t what the link promised. Nothing was saved. Ask for a new link.</translation>
    </message>
    <message>
        <source>Le code a expiré. Recommence avec un nouveau.</source>
        <translation>The code has expired. Start again with a new one.</translation>
    </message>
    <message>
        <source>Quelque chose a changé entre-temps. Recommence.</source>
        <translation>Something changed in the meantime. Start again.</translation>
    </message>
    <message>
        <source>L’appareil qui répond n’est pas celui qui a montré le code. Arrête-toi là et recommence sur un réseau de confiance.</source>
        <translation>The device that answered isn’t the one that showed the code. Stop here and start again on a network you trust.</translation>
    </message>
    <message>
        <source>La réponse ne correspond pas au code&#xa0;: quelqu’un s’est peut-être interposé. Recommence avec un nouveau code.</source>
        <translation>The answer doesn’t match the code: someone may have got in between. Start again with a new code.</translation>
    </message>
</context>
<context>
    <name>notebook</name>
    <message>
        <source>moi</source>
        <translation>me</translation>
    </message>
    <message>
        <source>Écris d’abord la question.</source>
        <translation>Write the question first.</translation>
    </message>
    <message>
        <source>Choisis une des options.</source>
        <translation>Choose one of the options.</translation>
    </message>
    <message>
        <source>Dis ce que tu choisis.</source>
        <translation>Say what you choose.</translation>
    </message>
    <message>
        <source>Dis ce que tu en attends.</source>
        <translation>Say what you expect of it.</translation>
    </message>
    <message>
        <source>Dis à combien tu en es sûr.</source>
        <translation>Say how sure you are.</translation>
    </message>
    <message>
        <source>Choisis le jour où tu reliras.</source>
        <translation>Choose the day when you will look back.</translation>
    </message>
    <message>
        <source>%1, par %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>Confiance</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Y crois-tu, à cet objectif&#xa0;?</source>
        <translation>Do you believe in this goal?</translation>
    </message>
    <message>
        <source>pas du tout</source>
        <translation>not at all</translation>
    </message>
    <message>
        <source>tout à fait</source>
        <translation>fully</translation>
    </message>
    <message>
        <source>Appartenance</source>
        <translation>Belonging</translation>
    </message>
    <message>
        <source>Te sens-tu à ta place parmi les autres&#xa0;?</source>
        <translation>Do you feel you belong among the others?</translation>
    </message>
    <message>
        <source>à l’écart</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>à ma place</source>
        <translation>I belong</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Ce que tu fais te semble-t-il utile&#xa0;?</source>
        <translation>Does what you do seem useful to you?</translation>
    </message>
    <message>
        <source>à quoi bon</source>
        <translation>what for</translation>
    </message>
    <message>
        <source>c’est utile</source>
        <translation>it is useful</translation>
    </message>
    <message>
        <source>Plaisir de mentor</source>
        <translation>Joy as a mentor</translation>
    </message>
    <message>
        <source>Quel plaisir prends-tu à accompagner&#xa0;?</source>
        <translation>How much do you enjoy accompanying somebody?</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>not at all</translation>
    </message>
    <message>
        <source>beaucoup</source>
        <translation>very much</translation>
    </message>
    <message>
        <source>Charge de mentor</source>
        <translation>Load as a mentor</translation>
    </message>
    <message>
        <source>Combien cela te pèse-t-il&#xa0;?</source>
        <translation>How much does it weigh on you?</translation>
    </message>
    <message>
        <source>léger</source>
        <translation>light</translation>
    </message>
    <message>
        <source>trop</source>
        <translation>too much</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Ton travail te plaît-il ces temps-ci&#xa0;?</source>
        <translation>Do you like your work these days?</translation>
    </message>
    <message>
        <source>%1 %2 sur 10</source>
        <translation>%1 %2 of 10</translation>
    </message>
    <message>
        <source>%1, «&#xa0;%2&#xa0;»</source>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>Et quoi&#xa0;?</source>
        <translation>What?</translation>
    </message>
    <message>
        <source>Les faits, comme une caméra les aurait vus.</source>
        <translation>The facts, as a camera would have seen them.</translation>
    </message>
    <message>
        <source>Et alors&#xa0;?</source>
        <translation>So what?</translation>
    </message>
    <message>
        <source>Ce que cela change, pour toi et pour les autres.</source>
        <translation>What it changes, for you and for the others.</translation>
    </message>
    <message>
        <source>Et maintenant&#xa0;?</source>
        <translation>Now what?</translation>
    </message>
    <message>
        <source>Le plus petit pas qui en découle.</source>
        <translation>The smallest step that follows from it.</translation>
    </message>
    <message>
        <source>La scène</source>
        <translation>The scene</translation>
    </message>
    <message>
        <source>Qui était là, que s’est-il passé&#xa0;?</source>
        <translation>Who was there, what happened?</translation>
    </message>
    <message>
        <source>Sur le moment</source>
        <translation>At the time</translation>
    </message>
    <message>
        <source>Ce que tu as ressenti et pensé, sans le corriger.</source>
        <translation>What you felt and thought, without correcting it.</translation>
    </message>
    <message>
        <source>Le bon et le moins bon</source>
        <translation>The good and the less good</translation>
    </message>
    <message>
        <source>Ce qui a porté, ce qui a coincé.</source>
        <translation>What carried it, what jammed.</translation>
    </message>
    <message>
        <source>Ce qui l’explique</source>
        <translation>What explains it</translation>
    </message>
    <message>
        <source>Ta part, celle des autres, celle du contexte.</source>
        <translation>Your part, that of the others, that of the context.</translation>
    </message>
    <message>
        <source>Ce que tu en conclus</source>
        <translation>What you conclude</translation>
    </message>
    <message>
        <source>Qu’aurais-tu pu faire d’autre&#xa0;?</source>
        <translation>What else could you have done?</translation>
    </message>
    <message>
        <source>La prochaine fois</source>
        <translation>Next time</translation>
    </message>
    <message>
        <source>Ce que tu feras si cela se représente.</source>
        <translation>What you will do if it comes up again.</translation>
    </message>
    <message>
        <source>Ce que tu as vécu</source>
        <translation>What you lived through</translation>
    </message>
    <message>
        <source>L’expérience, telle qu’elle s’est passée.</source>
        <translation>The experience, as it happened.</translation>
    </message>
    <message>
        <source>Ce que tu vois avec du recul</source>
        <translation>What you see from a distance</translation>
    </message>
    <message>
        <source>De plusieurs points de vue, si tu peux.</source>
        <translation>From several points of view, if you can.</translation>
    </message>
    <message>
        <source>La règle que tu en tires</source>
        <translation>The rule you draw from it</translation>
    </message>
    <message>
        <source>Ce qui vaudrait aussi ailleurs.</source>
        <translation>What would hold elsewhere too.</translation>
    </message>
    <message>
        <source>Ce que tu vas essayer</source>
        <translation>What you will try</translation>
    </message>
    <message>
        <source>Où et quand tu mettras la règle à l’épreuve.</source>
        <translation>Where and when you will put the rule to the test.</translation>
    </message>
    <message>
        <source>Rencontre avec %1, %2</source>
        <translation>Meeting with %1, %2</translation>
    </message>
    <message>
        <source>Engagement&#xa0;: %1</source>
        <translation>Commitment: %1</translation>
    </message>
    <message>
        <source>Engagement en retard&#xa0;: %1, prévu %2</source>
        <translation>Late commitment: %1, due %2</translation>
    </message>
    <message>
        <source>Page libre</source>
        <translation>Free page</translation>
    </message>
    <message>
        <source>Comme cela vient.</source>
        <translation>As it comes.</translation>
    </message>
    <message>
        <source>Six temps (Gibbs)</source>
        <translation>Six steps (Gibbs)</translation>
    </message>
    <message>
        <source>Quatre temps (Kolb)</source>
        <translation>Four steps (Kolb)</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Trois questions</source>
        <translation>Three questions</translation>
    </message>
    <message>
        <source>Objectif&#xa0;: %1</source>
        <translation>Goal: %1</translation>
    </message>
    <message>
        <source>Météo&#xa0;: %1</source>
        <translation>Weather: %1</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Aucun fichier n’a été choisi.</source>
        <translation>No file was chosen.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2. Choisis un autre endroit.</source>
        <extracomment>%1: the file, %2: the reason as the system says it</extracomment>
        <translation>“%1” could not be written: %2. Choose another place.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>l’autre personne</source>
        <translation>the other person</translation>
    </message>
</context>
<context>
    <name>preparation</name>
    <message>
        <source>un sujet prioritaire</source>
        <translation>a priority topic</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>un mot sur ton engagement en retard</source>
        <translation>a word on your overdue commitment</translation>
    </message>
    <message>
        <source>Tout est prêt.</source>
        <translation>Everything’s ready.</translation>
    </message>
    <message>
        <source>Il manque %1.</source>
        <translation>Still missing: %1.</translation>
    </message>
    <message>
        <source>Il manque %1 et %2.</source>
        <translation>Still missing: %1 and %2.</translation>
    </message>
</context>
<context>
    <name>promises</name>
    <message>
        <source>Engagement tenu</source>
        <translation>Commitment kept</translation>
    </message>
    <message>
        <source>%1&#xa0;: du %2 au %3</source>
        <translation>%1: from %2 to %3</translation>
    </message>
    <message>
        <source>%1&#xa0;: reporté au %2</source>
        <translation>%1: moved to %2</translation>
    </message>
    <message>
        <source>Nouvelle date&#xa0;: %1</source>
        <translation>New date: %1</translation>
    </message>
</context>
<context>
    <name>proofs</name>
    <message>
        <source>Réussite</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Réussite du %1</source>
        <translation>Achievement of %1</translation>
    </message>
    <message>
        <source>Encouragement de %1</source>
        <translation>Encouragement from %1</translation>
    </message>
    <message>
        <source>Défi déjà tenté</source>
        <translation>Challenge already tried</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>De quoi tires-tu le plus de fierté&#xa0;?</source>
        <translation>What are you proudest of?</translation>
    </message>
    <message>
        <source>Qu’est-ce qui te pèse en ce moment&#xa0;?</source>
        <translation>What weighs on you at the moment?</translation>
    </message>
    <message>
        <source>Raconte-moi comment c’était, de ton côté.</source>
        <translation>Tell me how it was, from your side.</translation>
    </message>
    <message>
        <source>Et quoi d’autre&#xa0;?</source>
        <translation>And what else?</translation>
    </message>
    <message>
        <source>Qu’est-ce qui compte le plus pour toi là-dedans&#xa0;?</source>
        <translation>What matters most to you in this?</translation>
    </message>
    <message>
        <source>Qu’as-tu évité&#xa0;?</source>
        <translation>What did you avoid?</translation>
    </message>
    <message>
        <source>Qu’est-ce qui te fait croire que c’est vrai&#xa0;?</source>
        <translation>What makes you think it is true?</translation>
    </message>
    <message>
        <source>Si tu te trompais, comment le saurais-tu&#xa0;?</source>
        <translation>If you were wrong, how would you know?</translation>
    </message>
    <message>
        <source>Que dirait ton équipe&#xa0;?</source>
        <translation>What would your team say?</translation>
    </message>
    <message>
        <source>À quoi dis-tu non en disant oui&#xa0;?</source>
        <translation>What do you say no to by saying yes?</translation>
    </message>
    <message>
        <source>Qu’essaierais-tu si tu ne risquais rien&#xa0;?</source>
        <translation>What would you try if you risked nothing?</translation>
    </message>
    <message>
        <source>Quelles sont les trois autres façons de faire&#xa0;?</source>
        <translation>What are three other ways of doing it?</translation>
    </message>
    <message>
        <source>Qui a déjà réglé ce problème&#xa0;?</source>
        <translation>Who has solved this already?</translation>
    </message>
    <message>
        <source>Quel est le plus petit pas&#xa0;?</source>
        <translation>What is the smallest step?</translation>
    </message>
    <message>
        <source>Et si tu avais deux fois moins de temps&#xa0;?</source>
        <translation>And if you had half the time?</translation>
    </message>
    <message>
        <source>De quoi as-tu besoin de ma part&#xa0;?</source>
        <translation>What do you need from me?</translation>
    </message>
    <message>
        <source>Qu’as-tu déjà essayé&#xa0;?</source>
        <translation>What have you tried already?</translation>
    </message>
    <message>
        <source>Avec quoi veux-tu repartir d’ici&#xa0;?</source>
        <translation>What do you want to leave here with?</translation>
    </message>
    <message>
        <source>Que feras-tu, et pour quand&#xa0;?</source>
        <translation>What will you do, and by when?</translation>
    </message>
    <message>
        <source>Qu’ai-je évité&#xa0;?</source>
        <translation>What did I avoid?</translation>
    </message>
    <message>
        <source>Qu’entends-tu que je ne dis pas&#xa0;?</source>
        <translation>What do you hear that I am not saying?</translation>
    </message>
    <message>
        <source>Puis-je penser à voix haute deux minutes&#xa0;?</source>
        <translation>May I think aloud for two minutes?</translation>
    </message>
    <message>
        <source>Qu’est-ce qui te surprend dans mes choix&#xa0;?</source>
        <translation>What surprises you in my choices?</translation>
    </message>
    <message>
        <source>Comment me vois-tu changer depuis le début&#xa0;?</source>
        <translation>How have you seen me change since we began?</translation>
    </message>
    <message>
        <source>Quel angle mort vois-tu&#xa0;?</source>
        <translation>Which blind spot do you see?</translation>
    </message>
    <message>
        <source>Qu’est-ce qui ne tient pas dans mon raisonnement&#xa0;?</source>
        <translation>What does not hold in my reasoning?</translation>
    </message>
    <message>
        <source>Sur quoi devrais-je dire non&#xa0;?</source>
        <translation>What should I say no to?</translation>
    </message>
    <message>
        <source>Où est-ce que je joue trop la prudence&#xa0;?</source>
        <translation>Where am I playing it too safe?</translation>
    </message>
    <message>
        <source>Que penserait de mon plan quelqu’un qui ne m’aime pas&#xa0;?</source>
        <translation>What would somebody who dislikes me think of my plan?</translation>
    </message>
    <message>
        <source>Qui devrais-je rencontrer&#xa0;?</source>
        <translation>Whom should I meet?</translation>
    </message>
    <message>
        <source>Que lirais-tu avant de décider&#xa0;?</source>
        <translation>What would you read before deciding?</translation>
    </message>
    <message>
        <source>Comment fait-on ailleurs&#xa0;?</source>
        <translation>How do others do it?</translation>
    </message>
    <message>
        <source>Quel essai pourrais-je faire en deux semaines&#xa0;?</source>
        <translation>What could I try in two weeks?</translation>
    </message>
    <message>
        <source>Qu’est-ce que je ne vois pas dans ce secteur&#xa0;?</source>
        <translation>What am I not seeing in this field?</translation>
    </message>
    <message>
        <source>Que ferais-tu à ma place&#xa0;?</source>
        <translation>What would you do in my place?</translation>
    </message>
    <message>
        <source>Quelle erreur t’a le plus appris&#xa0;?</source>
        <translation>Which mistake taught you most?</translation>
    </message>
    <message>
        <source>Comment t’y es-tu pris la première fois&#xa0;?</source>
        <translation>How did you go about it the first time?</translation>
    </message>
    <message>
        <source>À quoi reconnais-tu que c’est le bon moment&#xa0;?</source>
        <translation>How do you tell that the time is right?</translation>
    </message>
    <message>
        <source>Que regarderais-tu en premier&#xa0;?</source>
        <translation>What would you look at first?</translation>
    </message>
    <message>
        <source>Écoute</source>
        <translation>Listening</translation>
    </message>
    <message>
        <source>Avis</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Défi</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Idées</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Quel conseil donnerais-tu à un ami à ta place&#xa0;?</source>
        <translation>What advice would you give a friend in your place?</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>texte</source>
        <translation>text</translation>
    </message>
    <message>
        <source>titre</source>
        <translation>title</translation>
    </message>
    <message>
        <source>énoncé</source>
        <translation>wording</translation>
    </message>
    <message>
        <source>pourquoi</source>
        <translation>why</translation>
    </message>
    <message>
        <source>moyens</source>
        <translation>means</translation>
    </message>
    <message>
        <source>lien avec mes aspirations</source>
        <translation>link with my aspirations</translation>
    </message>
    <message>
        <source>confiance</source>
        <translation>confidence</translation>
    </message>
    <message>
        <source>échéance</source>
        <translation>due</translation>
    </message>
    <message>
        <source>réglé le</source>
        <translation>settled on</translation>
    </message>
    <message>
        <source>fait le</source>
        <translation>done on</translation>
    </message>
    <message>
        <source>début</source>
        <translation>start</translation>
    </message>
    <message>
        <source>fin</source>
        <translation>end</translation>
    </message>
    <message>
        <source>fait</source>
        <translation>done</translation>
    </message>
    <message>
        <source>état</source>
        <translation>status</translation>
    </message>
    <message>
        <source>sorte</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>attente</source>
        <translation>expectation</translation>
    </message>
    <message>
        <source>durée en minutes</source>
        <translation>length in minutes</translation>
    </message>
    <message>
        <source>place</source>
        <translation>position</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>time</translation>
    </message>
    <message>
        <source>lieu</source>
        <translation>place</translation>
    </message>
    <message>
        <source>commencée</source>
        <translation>started</translation>
    </message>
    <message>
        <source>terminée</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>points clés</source>
        <translation>key points</translation>
    </message>
    <message>
        <source>suite donnée</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>renégociations</source>
        <translation>renegotiations</translation>
    </message>
    <message>
        <source>approbations</source>
        <translation>approvals</translation>
    </message>
    <message>
        <source>nom</source>
        <translation>name</translation>
    </message>
    <message>
        <source>présentation</source>
        <translation>introduction</translation>
    </message>
    <message>
        <source>rôles</source>
        <translation>roles</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>valeur</source>
        <translation>value</translation>
    </message>
    <message>
        <source>valeur actuelle</source>
        <translation>current value</translation>
    </message>
    <message>
        <source>valeur visée</source>
        <translation>target value</translation>
    </message>
    <message>
        <source>valeur de départ</source>
        <translation>starting value</translation>
    </message>
    <message>
        <source>unité</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>mesure</source>
        <translation>measure</translation>
    </message>
    <message>
        <source>à qui</source>
        <translation>whose</translation>
    </message>
    <message>
        <source>rencontre</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>objectif</source>
        <translation>goal</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>rythme en jours</source>
        <translation>pace in days</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>focus areas</translation>
    </message>
    <message>
        <source>ouvert</source>
        <translation>open</translation>
    </message>
    <message>
        <source>tenu</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>renégocié</source>
        <translation>renegotiated</translation>
    </message>
    <message>
        <source>abandonné</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>reporté</source>
        <translation>postponed</translation>
    </message>
    <message>
        <source>brouillon</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>en pause</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>atteint</source>
        <translation>achieved</translation>
    </message>
    <message>
        <source>laissé</source>
        <translation>let go</translation>
    </message>
    <message>
        <source>proposé</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>confirmé</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>manqué</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>sujet</source>
        <translation>topic</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
    <message>
        <source>mentoré</source>
        <translation>mentee</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>raison</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>raison d’être</source>
        <translation>purpose</translation>
    </message>
    <message>
        <source>objectifs</source>
        <translation>goals</translation>
    </message>
    <message>
        <source>durée d’une rencontre</source>
        <translation>length of a meeting</translation>
    </message>
    <message>
        <source>canaux</source>
        <translation>channels</translation>
    </message>
    <message>
        <source>délai de réponse en jours</source>
        <translation>days to answer</translation>
    </message>
    <message>
        <source>qui prépare</source>
        <translation>who prepares</translation>
    </message>
    <message>
        <source>confidentialité</source>
        <translation>confidentiality</translation>
    </message>
    <message>
        <source>hors sujet</source>
        <translation>off limits</translation>
    </message>
    <message>
        <source>façon de faire des retours</source>
        <translation>way of giving feedback</translation>
    </message>
    <message>
        <source>bilan tous les (jours)</source>
        <translation>review every (days)</translation>
    </message>
    <message>
        <source>règle de sortie</source>
        <translation>exit rule</translation>
    </message>
    <message>
        <source>posture</source>
        <translation>stance</translation>
    </message>
    <message>
        <source>retiré</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>à garder</source>
        <translation>to keep</translation>
    </message>
    <message>
        <source>à changer</source>
        <translation>to change</translation>
    </message>
    <message>
        <source>impression d’ensemble</source>
        <translation>overall impression</translation>
    </message>
    <message>
        <source>changement convenu</source>
        <translation>agreed change</translation>
    </message>
    <message>
        <source>ce que j’observe</source>
        <translation>what I observe</translation>
    </message>
    <message>
        <source>effet</source>
        <translation>effect</translation>
    </message>
    <message>
        <source>besoin</source>
        <translation>need</translation>
    </message>
    <message>
        <source>proposition</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>ce qui est convenu</source>
        <translation>what was agreed</translation>
    </message>
    <message>
        <source>essai jusqu’au</source>
        <translation>trial until</translation>
    </message>
    <message>
        <source>appris</source>
        <translation>learned</translation>
    </message>
    <message>
        <source>nouvelle forme</source>
        <translation>new form</translation>
    </message>
    <message>
        <source>mots</source>
        <translation>words</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>situation</translation>
    </message>
    <message>
        <source>comportement</source>
        <translation>behaviour</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>impact</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <source>envoyé</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>pour le</source>
        <translation>by</translation>
    </message>
    <message>
        <source>première réaction</source>
        <translation>first reaction</translation>
    </message>
    <message>
        <source>reformulation</source>
        <translation>in my own words</translation>
    </message>
    <message>
        <source>choix</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>à revoir le</source>
        <translation>to look at again on</translation>
    </message>
    <message>
        <source>ce qui a changé</source>
        <translation>what changed</translation>
    </message>
    <message>
        <source>réponse</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>pour quoi</source>
        <translation>for what</translation>
    </message>
    <message>
        <source>ce que cela a changé</source>
        <translation>what it changed</translation>
    </message>
    <message>
        <source>famille</source>
        <translation>family</translation>
    </message>
    <message>
        <source>niveau</source>
        <translation>level</translation>
    </message>
    <message>
        <source>niveau visé</source>
        <translation>level aimed at</translation>
    </message>
    <message>
        <source>pratiquée le</source>
        <translation>practised on</translation>
    </message>
    <message>
        <source>preuve</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>commentaire</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>regard du</source>
        <translation>looked at on</translation>
    </message>
    <message>
        <source>inconfort avant</source>
        <translation>discomfort before</translation>
    </message>
    <message>
        <source>inconfort après</source>
        <translation>discomfort after</translation>
    </message>
    <message>
        <source>plus petit pas</source>
        <translation>smallest step</translation>
    </message>
    <message>
        <source>si… alors</source>
        <translation>if… then</translation>
    </message>
    <message>
        <source>soutien</source>
        <translation>support</translation>
    </message>
    <message>
        <source>essayé le</source>
        <translation>tried on</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>résultat</source>
        <translation>result</translation>
    </message>
    <message>
        <source>chiffre</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>témoin</source>
        <translation>witness</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>qui</source>
        <translation>who</translation>
    </message>
    <message>
        <source>ce que j’essaie</source>
        <translation>what I try</translation>
    </message>
    <message>
        <source>niveau de délégation</source>
        <translation>level of delegation</translation>
    </message>
    <message>
        <source>point le</source>
        <translation>check on</translation>
    </message>
    <message>
        <source>scénario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>écarts</source>
        <translation>gaps</translation>
    </message>
    <message>
        <source>premier essai</source>
        <translation>first test</translation>
    </message>
    <message>
        <source>résultat de l’essai</source>
        <translation>result of the test</translation>
    </message>
    <message>
        <source>horizon en mois</source>
        <translation>horizon in months</translation>
    </message>
    <message>
        <source>mis de côté</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>contexte</source>
        <translation>context</translation>
    </message>
    <message>
        <source>contreparties</source>
        <translation>trade-offs</translation>
    </message>
    <message>
        <source>plan B</source>
        <translation>plan B</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>objection</translation>
    </message>
    <message>
        <source>avant</source>
        <translation>before</translation>
    </message>
    <message>
        <source>après</source>
        <translation>after</translation>
    </message>
    <message>
        <source>faits</source>
        <translation>facts</translation>
    </message>
    <message>
        <source>personnes</source>
        <translation>people</translation>
    </message>
    <message>
        <source>enjeux</source>
        <translation>stakes</translation>
    </message>
    <message>
        <source>déjà essayé</source>
        <translation>already tried</translation>
    </message>
    <message>
        <source>ma lecture</source>
        <translation>my reading</translation>
    </message>
    <message>
        <source>arguments pour</source>
        <translation>evidence for</translation>
    </message>
    <message>
        <source>arguments contre</source>
        <translation>evidence against</translation>
    </message>
    <message>
        <source>avis contraire</source>
        <translation>counter-view</translation>
    </message>
    <message>
        <source>échec imaginé</source>
        <translation>premortem</translation>
    </message>
    <message>
        <source>attendu</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>état d’esprit</source>
        <translation>state of mind</translation>
    </message>
    <message>
        <source>réversible</source>
        <translation>reversible</translation>
    </message>
    <message>
        <source>à relire le</source>
        <translation>to review on</translation>
    </message>
    <message>
        <source>ce qui est arrivé</source>
        <translation>what happened</translation>
    </message>
    <message>
        <source>leçon</source>
        <translation>lesson</translation>
    </message>
    <message>
        <source>pour</source>
        <translation>for</translation>
    </message>
    <message>
        <source>contre</source>
        <translation>against</translation>
    </message>
    <message>
        <source>note sur dix</source>
        <translation>mark out of ten</translation>
    </message>
    <message>
        <source>ce que je referais autrement</source>
        <translation>what I would do differently</translation>
    </message>
    <message>
        <source>ce que j’en retiens</source>
        <translation>what I take from it</translation>
    </message>
    <message>
        <source>extrait</source>
        <translation>excerpt</translation>
    </message>
    <message>
        <source>humeur</source>
        <translation>mood</translation>
    </message>
    <message>
        <source>mot</source>
        <translation>word</translation>
    </message>
    <message>
        <source>relevé le</source>
        <translation>taken on</translation>
    </message>
    <message>
        <source>encouragement</source>
        <translation>encouragement</translation>
    </message>
    <message>
        <source>à développer</source>
        <translation>to develop</translation>
    </message>
    <message>
        <source>j’essaie</source>
        <translation>I try</translation>
    </message>
    <message>
        <source>j’y réfléchis</source>
        <translation>I am thinking about it</translation>
    </message>
    <message>
        <source>je ne retiens pas</source>
        <translation>I set it aside</translation>
    </message>
    <message>
        <source>accepté</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>essayé</source>
        <translation>tried</translation>
    </message>
    <message>
        <source>portée à la rencontre</source>
        <translation>brought to the meeting</translation>
    </message>
    <message>
        <source>réglée</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>tenue</source>
        <translation>held</translation>
    </message>
    <message>
        <source>ébranlée</source>
        <translation>shaken</translation>
    </message>
    <message>
        <source>réfutée</source>
        <translation>refuted</translation>
    </message>
    <message>
        <source>mentorat</source>
        <translation>mentoring</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>coaching</translation>
    </message>
    <message>
        <source>les deux</source>
        <translation>both</translation>
    </message>
    <message>
        <source>fini</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>entre pairs</source>
        <translation>as peers</translation>
    </message>
    <message>
        <source>au besoin</source>
        <translation>when needed</translation>
    </message>
    <message>
        <source>confiance en pour cent</source>
        <translation>confidence in %</translation>
    </message>
    <message>
        <source>ce qui le montre</source>
        <translation>what shows it</translation>
    </message>
    <message>
        <source>à reprendre le</source>
        <translation>to take up again on</translation>
    </message>
    <message>
        <source>revu le</source>
        <translation>looked back on</translation>
    </message>
    <message>
        <source>coupée</source>
        <translation>off</translation>
    </message>
    <message>
        <source>silence jusqu’au</source>
        <translation>silent until</translation>
    </message>
    <message>
        <source>moment prévu dans la série</source>
        <translation>moment planned in the series</translation>
    </message>
    <message>
        <source>répétée tous les (jours)</source>
        <translation>repeated every (days)</translation>
    </message>
    <message>
        <source>expertise</source>
        <translation>expertise</translation>
    </message>
    <message>
        <source>écoute</source>
        <translation>listening</translation>
    </message>
    <message>
        <source>empathie</source>
        <translation>empathy</translation>
    </message>
    <message>
        <source>intérêt sincère</source>
        <translation>sincere interest</translation>
    </message>
    <message>
        <source>retours</source>
        <translation>feedback</translation>
    </message>
    <message>
        <source>partage</source>
        <translation>sharing</translation>
    </message>
    <message>
        <source>ce que j’ai bien fait</source>
        <translation>what I did well</translation>
    </message>
    <message>
        <source>ce que je veux essayer</source>
        <translation>what I want to try</translation>
    </message>
    <message>
        <source>niveau bien en dessous</source>
        <translation>level far below</translation>
    </message>
    <message>
        <source>niveau en dessous</source>
        <translation>level below</translation>
    </message>
    <message>
        <source>niveau attendu</source>
        <translation>level expected</translation>
    </message>
    <message>
        <source>niveau au-dessus</source>
        <translation>level above</translation>
    </message>
    <message>
        <source>niveau bien au-dessus</source>
        <translation>level far above</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Nous visons la même chose.</source>
        <translation>We aim for the same thing.</translation>
    </message>
    <message>
        <source>Notre façon de travailler ensemble me convient.</source>
        <translation>Our way of working together suits me.</translation>
    </message>
    <message>
        <source>Je peux tout dire ici, même ce qui ne va pas.</source>
        <translation>I can say anything here, even what is not working.</translation>
    </message>
    <message>
        <source>Son expérience éclaire ce que j’apporte.</source>
        <translation>Their experience sheds light on what I bring.</translation>
    </message>
    <message>
        <source>On m’écoute jusqu’au bout, et je suis bien comprise ou compris.</source>
        <translation>I am heard to the end, and understood.</translation>
    </message>
    <message>
        <source>Ce que je traverse compte dans ses réponses.</source>
        <translation>What I go through counts in their answers.</translation>
    </message>
    <message>
        <source>Mon chemin l’intéresse vraiment.</source>
        <translation>They truly care about my path.</translation>
    </message>
    <message>
        <source>Ses retours m’aident à faire autrement.</source>
        <translation>Their feedback helps me do things differently.</translation>
    </message>
    <message>
        <source>Ses récits, erreurs comprises, m’apprennent quelque chose.</source>
        <translation>Their stories, mistakes included, teach me something.</translation>
    </message>
    <message>
        <source>Nos rencontres arrivent préparées.</source>
        <translation>Our meetings come prepared.</translation>
    </message>
    <message>
        <source>Les idées et les dates viennent sans que je relance.</source>
        <translation>Ideas and dates come without my chasing.</translation>
    </message>
    <message>
        <source>Mes retours sont reçus, même quand ils dérangent.</source>
        <translation>My feedback is received, even when it disturbs.</translation>
    </message>
    <message>
        <source>Ce qui est promis est tenu, ou renégocié à temps.</source>
        <translation>What is promised is kept, or renegotiated in time.</translation>
    </message>
    <message>
        <source>Je sais ce que mon aide a changé.</source>
        <translation>I know what my help has changed.</translation>
    </message>
    <message>
        <source>D’une rencontre à l’autre, quelque chose a été appris.</source>
        <translation>From one meeting to the next, something was learned.</translation>
    </message>
    <message>
        <source>pas du tout</source>
        <translation>not at all</translation>
    </message>
    <message>
        <source>peu</source>
        <translation>hardly</translation>
    </message>
    <message>
        <source>pas assez</source>
        <translation>not enough</translation>
    </message>
    <message>
        <source>assez</source>
        <translation>enough</translation>
    </message>
    <message>
        <source>bien</source>
        <translation>well</translation>
    </message>
    <message>
        <source>tout à fait</source>
        <translation>entirely</translation>
    </message>
    <message>
        <source>fragile</source>
        <translation>fragile</translation>
    </message>
    <message>
        <source>correcte</source>
        <translation>fair</translation>
    </message>
    <message>
        <source>bonne</source>
        <translation>good</translation>
    </message>
    <message>
        <source>excellente</source>
        <translation>excellent</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Écoute</source>
        <translation>Listening</translation>
    </message>
    <message>
        <source>Empathie</source>
        <translation>Empathy</translation>
    </message>
    <message>
        <source>Intérêt sincère</source>
        <translation>Sincere interest</translation>
    </message>
    <message>
        <source>Retours</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Partage</source>
        <translation>Sharing</translation>
    </message>
    <message>
        <source>Mon expérience éclaire ce qu’on m’apporte, et je dis où elle s’arrête.</source>
        <translation>My experience throws light on what I am brought, and I say where it ends.</translation>
    </message>
    <message>
        <source>J’écoute jusqu’au bout, et je vérifie que j’ai compris.</source>
        <translation>I listen to the end, and check that I understood.</translation>
    </message>
    <message>
        <source>Je réponds à la personne avant de répondre au problème.</source>
        <translation>I answer the person before I answer the problem.</translation>
    </message>
    <message>
        <source>Son chemin m’intéresse, même quand il n’est pas le mien.</source>
        <translation>Their path interests me, even when it is not mine.</translation>
    </message>
    <message>
        <source>Mes retours partent de faits et ouvrent une suite.</source>
        <translation>My feedback starts from facts and opens a next step.</translation>
    </message>
    <message>
        <source>Je raconte aussi ce que j’ai raté, et ce que j’en ai appris.</source>
        <translation>I also tell what I got wrong, and what I learnt from it.</translation>
    </message>
</context>
<context>
    <name>signs</name>
    <message numerus="yes">
        <source>%n des quatre dernières rencontres n’ont pas eu lieu.</source>
        <translation>
            <numerusform>%n of the last four meetings did not take place.</numerusform>
            <numerusform>%n of the last four meetings did not take place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Qu’est-ce qui les rend difficiles à tenir, pour toi et pour l’autre&#xa0;?</source>
        <translation>What makes them hard to keep, for you and for the other?</translation>
    </message>
    <message>
        <source>Les deux dernières rencontres n’avaient pas d’ordre du jour.</source>
        <translation>The last two meetings had no agenda.</translation>
    </message>
    <message>
        <source>De quoi aurais-tu voulu parler, et qu’est-ce qui t’a manqué pour l’écrire&#xa0;?</source>
        <translation>What would you have liked to talk about, and what kept you from writing it?</translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s) ont passé leur date.</source>
        <translation>
            <numerusform>%n promise is past its day.</numerusform>
            <numerusform>%n promises are past their day.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lesquels comptent encore&#xa0;? Lesquels demandent une autre date, ou d’être lâchés&#xa0;?</source>
        <translation>Which still matter? Which need another day, or to be let go?</translation>
    </message>
    <message numerus="yes">
        <source>Rien entre vous depuis %n jour(s).</source>
        <translation>
            <numerusform>Nothing between you for %n day.</numerusform>
            <numerusform>Nothing between you for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le rythme convenu vous va-t-il encore, ou faut-il en choisir un autre&#xa0;?</source>
        <translation>Does the agreed pace still suit you, or is another one needed?</translation>
    </message>
</context>
<context>
    <name>skills</name>
    <message>
        <source>Technique</source>
        <translation>Technical</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>J’y arrive seul(e), dans les cas courants.</source>
        <translation>I manage alone, in ordinary cases.</translation>
    </message>
    <message>
        <source>J’y arrive aussi quand c’est difficile ou imprévu.</source>
        <translation>I also manage when it is hard or unexpected.</translation>
    </message>
    <message>
        <source>pratiquée %1</source>
        <translation>practised %1</translation>
    </message>
    <message>
        <source>Je découvre&#xa0;: je sais de quoi il s’agit.</source>
        <translation>I am discovering it: I know what it is about.</translation>
    </message>
    <message>
        <source>Je m’exerce&#xa0;: j’y arrive avec de l’aide.</source>
        <translation>I am practising: I manage with help.</translation>
    </message>
    <message>
        <source>Je transmets&#xa0;: d’autres progressent avec moi.</source>
        <translation>I pass it on: others grow with me.</translation>
    </message>
</context>
<context>
    <name>souvenir</name>
    <message>
        <source>Les mots de %1</source>
        <translation>%1’s words</translation>
    </message>
    <message>
        <source>Ce que nous avions convenu</source>
        <translation>What we had agreed</translation>
    </message>
    <message>
        <source>commencé le %1</source>
        <translation>begun on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rencontre(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 et %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Ce qui a été atteint</source>
        <translation>What was reached</translation>
    </message>
    <message>
        <source>Ce que nous avons retenu</source>
        <translation>What we kept in mind</translation>
    </message>
    <message>
        <source>Promis et tenu</source>
        <translation>Promised and kept</translation>
    </message>
    <message>
        <source>Merci</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>Souvenir de mentorat</source>
        <translation>Mentorship souvenir</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>dans %1 s</source>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>dans %1 min</source>
        <translation>in %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n modification(s) gardée(s) ici.</source>
        <translation>
            <numerusform>%n change kept here.</numerusform>
            <numerusform>%n changes kept here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout est sur cet appareil, sans serveur.</source>
        <translation>Everything is on this device, with no server.</translation>
    </message>
    <message>
        <source>Hors ligne. %1</source>
        <translation>Offline. %1</translation>
    </message>
    <message>
        <source>Connexion au serveur… %1</source>
        <translation>Connecting to the server… %1</translation>
    </message>
    <message>
        <source>À jour.</source>
        <translation>Up to date.</translation>
    </message>
    <message>
        <source>À jour, %1.</source>
        <translation>Up to date, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n modification(s) en route.</source>
        <translation>
            <numerusform>%n change on its way.</numerusform>
            <numerusform>%n changes on their way.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le serveur n’a pas été joint.</source>
        <translation>The server couldn’t be reached.</translation>
    </message>
    <message>
        <source>Le serveur ne répond pas. Tes modifications sont gardées ici et partiront d’elles-mêmes.</source>
        <translation>The server isn’t responding. Your changes are kept here and will be sent automatically.</translation>
    </message>
    <message>
        <source>Le serveur ne prouve pas son identité&#xa0;: rien ne lui a été envoyé. Vérifie l’adresse dans les réglages.</source>
        <translation>The server can’t prove its identity: nothing was sent to it. Check the address in settings.</translation>
    </message>
    <message>
        <source>Le serveur a répondu n’importe quoi. Rien n’est perdu, nouvel essai plus tard.</source>
        <translation>The server’s reply made no sense. Nothing is lost, we’ll try again later.</translation>
    </message>
    <message>
        <source>Le serveur a une panne. Tout est gardé ici, nouvel essai plus tard.</source>
        <translation>The server is having trouble. Everything is kept here, we’ll try again later.</translation>
    </message>
    <message>
        <source>Le serveur renvoie vers une autre adresse&#xa0;: refusé par prudence. Vérifie l’adresse dans les réglages.</source>
        <translation>The server redirects to another address: refused to be safe. Check the address in settings.</translation>
    </message>
    <message>
        <source>Cordée et le serveur ne parlent plus la même version. Mets Cordée à jour.</source>
        <translation>Cordée and the server no longer speak the same version. Update Cordée.</translation>
    </message>
    <message>
        <source>Le serveur a refusé la demande. Tout est gardé ici.</source>
        <translation>The server refused the request. Everything is kept here.</translation>
    </message>
    <message>
        <source>Le serveur n’a plus de place pour tes envois. Tu reçois toujours ceux de l’autre.</source>
        <translation>The server has no more room for what you send. You still receive what the other person sends.</translation>
    </message>
    <message>
        <source>Le disque de cet appareil refuse l’écriture. Libère de la place.</source>
        <translation>This device’s disk won’t allow writing. Free up some space.</translation>
    </message>
    <message>
        <source>L’adresse du serveur n’est pas protégée par https&#xa0;: rien n’est envoyé.</source>
        <translation>The server address isn’t protected by https: nothing is sent.</translation>
    </message>
    <message>
        <source>Quelque chose d’anormal a été reçu et mis de côté. Compare les chiffres de sécurité avec l’autre personne.</source>
        <translation>Something unusual was received and set aside. Compare safety numbers with the other person.</translation>
    </message>
    <message>
        <source>L’heure de cet appareil est fausse de plus de cinq minutes. Ce que tu écris est daté à l’heure juste, et tout continue&#xa0;; règle-la pour que tes dates le soient aussi.</source>
        <translation>This device’s clock is wrong by more than five minutes. What you write is dated by the right time and everything goes on; set it, so that the dates you see are right too.</translation>
    </message>
    <message>
        <source>Une copie des données de cet appareil écrit aussi, ailleurs. Rien n’est perdu&#xa0;: les deux suites ont été réunies. N’ouvre plus l’une des deux, et relie l’autre appareil depuis Réglages.</source>
        <translation>A copy of this device’s data is being written elsewhere too. Nothing is lost: both were brought together. Stop opening one of the two, and link the other device from Settings.</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>10 / 30 / 20</source>
        <translation>10 / 30 / 20</translation>
    </message>
    <message>
        <source>La rencontre de tous les jours&#xa0;: des nouvelles, un sujet à fond, une suite.</source>
        <translation>The everyday meeting: some news, one topic in depth, a next step.</translation>
    </message>
    <message>
        <source>Ce qui a bougé depuis la dernière fois</source>
        <translation>What moved since last time</translation>
    </message>
    <message>
        <source>Le sujet du jour</source>
        <translation>The topic of the day</translation>
    </message>
    <message>
        <source>Ce qu’on en fait, et la prochaine date</source>
        <translation>What we do with it, and the next date</translation>
    </message>
    <message>
        <source>D’abord les nouvelles et les promesses, sans s’y installer.</source>
        <translation>News and promises first, without settling there.</translation>
    </message>
    <message>
        <source>La moitié du temps pour un seul sujet.</source>
        <translation>Half the time for a single topic.</translation>
    </message>
    <message>
        <source>Le dernier tiers pour conclure&#xa0;: qui fait quoi, pour quand.</source>
        <translation>The last third to conclude: who does what, by when.</translation>
    </message>
    <message>
        <source>Première rencontre</source>
        <translation>First meeting</translation>
    </message>
    <message>
        <source>Faire connaissance et s’entendre sur la façon de travailler.</source>
        <translation>Get to know each other and agree on how to work.</translation>
    </message>
    <message>
        <source>Nos parcours, en cinq minutes chacun</source>
        <translation>Our paths, in five minutes each</translation>
    </message>
    <message>
        <source>Ce que j’attends, ce que tu peux donner</source>
        <translation>What I hope for, what you can give</translation>
    </message>
    <message>
        <source>Comment on travaille&#xa0;: rythme, moyens, confidentialité</source>
        <translation>How we work: rhythm, channels, confidentiality</translation>
    </message>
    <message>
        <source>La prochaine date</source>
        <translation>The next date</translation>
    </message>
    <message>
        <source>Qu’est-ce qui te ferait dire, dans six mois, que c’était utile&#xa0;?</source>
        <translation>What would make you say, in six months, that this was useful?</translation>
    </message>
    <message>
        <source>Se connaître avant de se fixer des objectifs.</source>
        <translation>Know each other before setting goals.</translation>
    </message>
    <message>
        <source>Dire tout de suite comment on arrêtera, sans faute de personne.</source>
        <translation>Say right away how you will stop, through nobody’s fault.</translation>
    </message>
    <message>
        <source>Repartir avec une date.</source>
        <translation>Leave with a date.</translation>
    </message>
    <message>
        <source>Entretien d’information</source>
        <translation>Informational meeting</translation>
    </message>
    <message>
        <source>Vingt minutes pour apprendre, et voir si l’on s’entend.</source>
        <translation>Twenty minutes to learn, and to see whether you get on.</translation>
    </message>
    <message>
        <source>Me présenter en une minute, et pourquoi toi</source>
        <translation>Introduce myself in a minute, and why you</translation>
    </message>
    <message>
        <source>Mes cinq questions</source>
        <translation>My five questions</translation>
    </message>
    <message>
        <source>Remercier, et convenir d’une suite ou non</source>
        <translation>Say thank you, and agree on what follows, or nothing</translation>
    </message>
    <message>
        <source>De quoi tes semaines sont-elles faites, vraiment&#xa0;?</source>
        <translation>What are your weeks really made of?</translation>
    </message>
    <message>
        <source>Qu’aurais-tu aimé savoir plus tôt&#xa0;?</source>
        <translation>What would you have liked to know earlier?</translation>
    </message>
    <message>
        <source>Qu’est-ce qui fait la différence dans ce métier&#xa0;?</source>
        <translation>What makes the difference in this profession?</translation>
    </message>
    <message>
        <source>À qui d’autre me conseilles-tu de parler&#xa0;?</source>
        <translation>Who else should I talk to?</translation>
    </message>
    <message>
        <source>Ne rien demander d’autre que des réponses.</source>
        <translation>Ask for nothing but answers.</translation>
    </message>
    <message>
        <source>S’arrêter à l’heure dite.</source>
        <translation>Stop at the time agreed.</translation>
    </message>
    <message>
        <source>Remercier dans les vingt-quatre heures.</source>
        <translation>Say thank you within twenty-four hours.</translation>
    </message>
    <message>
        <source>GROW</source>
        <translation>GROW</translation>
    </message>
    <message>
        <source>Avancer sur un but&#xa0;: une boussole à quatre points.</source>
        <translation>Move towards a goal: a compass with four points.</translation>
    </message>
    <message>
        <source>Le but&#xa0;: où arriver d’ici la fin de la rencontre&#xa0;?</source>
        <translation>The goal: where to be by the end of the meeting?</translation>
    </message>
    <message>
        <source>La réalité&#xa0;: où en est-on, qu’a-t-on essayé&#xa0;?</source>
        <translation>Reality: where do things stand, what was tried?</translation>
    </message>
    <message>
        <source>Les options&#xa0;: quoi d’autre&#xa0;?</source>
        <translation>Options: what else?</translation>
    </message>
    <message>
        <source>La volonté&#xa0;: que feras-tu, et pour quand&#xa0;?</source>
        <translation>Will: what will you do, and by when?</translation>
    </message>
    <message>
        <source>But&#xa0;: ce que tu veux, dit en une phrase.</source>
        <translation>Goal: what you want, in one sentence.</translation>
    </message>
    <message>
        <source>Réalité&#xa0;: les faits, avant les avis.</source>
        <translation>Reality: facts, before opinions.</translation>
    </message>
    <message>
        <source>Options&#xa0;: au moins trois, même mauvaises.</source>
        <translation>Options: at least three, even bad ones.</translation>
    </message>
    <message>
        <source>Volonté&#xa0;: un premier pas, un jour, un empêchement prévu.</source>
        <translation>Will: a first step, a day, an obstacle foreseen.</translation>
    </message>
    <message>
        <source>Une décision à prendre</source>
        <translation>A decision to make</translation>
    </message>
    <message>
        <source>Choisir à tête froide, sans que l’autre décide à ta place.</source>
        <translation>Choose with a cool head, without the other deciding for you.</translation>
    </message>
    <message>
        <source>La question, et ce qui se passe si rien ne change</source>
        <translation>The question, and what happens if nothing changes</translation>
    </message>
    <message>
        <source>Les options, et ce qu’il faudrait croire pour chacune</source>
        <translation>The options, and what one would have to believe for each</translation>
    </message>
    <message>
        <source>Dans un an c’est un échec&#xa0;: pourquoi&#xa0;?</source>
        <translation>In a year it has failed: why?</translation>
    </message>
    <message>
        <source>Ce que je choisis, et quand j’en fais le bilan</source>
        <translation>What I choose, and when I look back on it</translation>
    </message>
    <message>
        <source>L’avis du mentor vient après celui du mentoré.</source>
        <translation>The mentor’s opinion comes after the mentee’s.</translation>
    </message>
    <message>
        <source>Séparer ce qu’on sait de ce qu’on suppose.</source>
        <translation>Keep what you know apart from what you assume.</translation>
    </message>
    <message>
        <source>Préparer une négociation</source>
        <translation>Prepare a negotiation</translation>
    </message>
    <message>
        <source>Répéter avant le vrai rendez-vous.</source>
        <translation>Rehearse before the real appointment.</translation>
    </message>
    <message>
        <source>Ce que je veux, mon plancher, ma cible</source>
        <translation>What I want, my floor, my target</translation>
    </message>
    <message>
        <source>Mes preuves, en chiffres</source>
        <translation>My evidence, in figures</translation>
    </message>
    <message>
        <source>Répétition&#xa0;: tu joues l’autre</source>
        <translation>Rehearsal: you play the other side</translation>
    </message>
    <message>
        <source>Ce qui a porté, ce qui a sonné faux</source>
        <translation>What landed, what rang false</translation>
    </message>
    <message>
        <source>Les arguments sont des faits, pas des besoins.</source>
        <translation>Arguments are facts, not needs.</translation>
    </message>
    <message>
        <source>Après avoir demandé, se taire.</source>
        <translation>Once you have asked, be silent.</translation>
    </message>
    <message>
        <source>Retour sur un défi</source>
        <translation>Looking back on a challenge</translation>
    </message>
    <message>
        <source>Tirer la leçon de ce qui vient d’être tenté.</source>
        <translation>Draw the lesson from what was just tried.</translation>
    </message>
    <message>
        <source>Ce qui s’est passé, sans l’arranger</source>
        <translation>What happened, unvarnished</translation>
    </message>
    <message>
        <source>Ce que j’en apprends sur moi</source>
        <translation>What it teaches me about myself</translation>
    </message>
    <message>
        <source>Le prochain défi, un cran plus haut</source>
        <translation>The next challenge, one notch higher</translation>
    </message>
    <message>
        <source>Avoir essayé compte avant d’avoir réussi.</source>
        <translation>Having tried counts before having succeeded.</translation>
    </message>
    <message>
        <source>Où je vais</source>
        <translation>Where I am going</translation>
    </message>
    <message>
        <source>Lever les yeux une ou deux fois par an.</source>
        <translation>Look up once or twice a year.</translation>
    </message>
    <message>
        <source>Ce qui me donne de l’énergie, ce qui m’en prend</source>
        <translation>What gives me energy, what takes it</translation>
    </message>
    <message>
        <source>Deux ou trois chemins possibles</source>
        <translation>Two or three possible paths</translation>
    </message>
    <message>
        <source>Un essai de deux semaines pour l’un d’eux</source>
        <translation>A two-week test of one of them</translation>
    </message>
    <message>
        <source>Comparer des chemins vécus, pas des titres.</source>
        <translation>Compare paths people lived, not titles.</translation>
    </message>
    <message>
        <source>Élargir mon réseau</source>
        <translation>Widen my network</translation>
    </message>
    <message>
        <source>Savoir qui rencontrer, et pourquoi.</source>
        <translation>Know whom to meet, and why.</translation>
    </message>
    <message>
        <source>Ce qui me manque&#xa0;: faire, avancer, tenir</source>
        <translation>What I lack: to do, to advance, to hold on</translation>
    </message>
    <message>
        <source>Trois personnes à rencontrer</source>
        <translation>Three people to meet</translation>
    </message>
    <message>
        <source>Qui présente qui, avec quels mots</source>
        <translation>Who introduces whom, in which words</translation>
    </message>
    <message>
        <source>Personne n’est présenté sans avoir dit oui.</source>
        <translation>Nobody is introduced without having said yes.</translation>
    </message>
    <message>
        <source>Bilan du mentorat</source>
        <translation>Review of the mentorship</translation>
    </message>
    <message>
        <source>Tous les trois mois&#xa0;: est-ce que ça marche, que changer&#xa0;?</source>
        <translation>Every three months: does it work, what to change?</translation>
    </message>
    <message>
        <source>Ce qui a avancé, preuves à l’appui</source>
        <translation>What advanced, with evidence</translation>
    </message>
    <message>
        <source>Ce que chacun veut garder, ce qu’il veut changer</source>
        <translation>What each wants to keep, what to change</translation>
    </message>
    <message>
        <source>Une seule chose à changer, et les objectifs à ajuster</source>
        <translation>A single thing to change, and the goals to adjust</translation>
    </message>
    <message>
        <source>Chacun répond d’abord pour soi, puis on compare.</source>
        <translation>Each answers alone first, then you compare.</translation>
    </message>
    <message>
        <source>Un écart n’est pas une note&#xa0;: c’est un sujet.</source>
        <translation>A gap is no mark: it is a topic.</translation>
    </message>
    <message>
        <source>Faire le point</source>
        <translation>Clear the air</translation>
    </message>
    <message>
        <source>Quand quelque chose ne va pas&#xa0;: le dire tôt, chercher à deux.</source>
        <translation>When something is wrong: say so early, look for a way together.</translation>
    </message>
    <message>
        <source>Ce que j’observe</source>
        <translation>What I observe</translation>
    </message>
    <message>
        <source>Ce que ça me fait, ce dont j’ai besoin</source>
        <translation>What it does to me, what I need</translation>
    </message>
    <message>
        <source>Ce que tu en vois, toi</source>
        <translation>What you see of it</translation>
    </message>
    <message>
        <source>Ce qu’on essaie, et jusqu’à quand</source>
        <translation>What we try, and until when</translation>
    </message>
    <message>
        <source>1. Des faits, datés, sans intention prêtée à l’autre.</source>
        <translation>1. Facts, with dates, without guessing intentions.</translation>
    </message>
    <message>
        <source>2. L’effet sur moi, puis le besoin&#xa0;: «&#xa0;j’ai besoin de…&#xa0;».</source>
        <translation>2. The effect on me, then the need: “I need…”.</translation>
    </message>
    <message>
        <source>3. Écouter jusqu’au bout, reformuler, puis seulement répondre.</source>
        <translation>3. Listen to the end, say it back, and only then answer.</translation>
    </message>
    <message>
        <source>4. Un essai, une date pour en reparler. S’arrêter est permis.</source>
        <translation>4. A trial, a date to talk again. Stopping is allowed.</translation>
    </message>
    <message>
        <source>Clôture</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>Finir bien&#xa0;: ce qu’on emporte, et la suite du lien.</source>
        <translation>End well: what you take along, and what becomes of the bond.</translation>
    </message>
    <message>
        <source>Le chemin parcouru, du premier jour à aujourd’hui</source>
        <translation>The way we came, from the first day to today</translation>
    </message>
    <message>
        <source>Ce que chacun a appris de l’autre</source>
        <translation>What each learned from the other</translation>
    </message>
    <message>
        <source>Et nous&#xa0;? Amis, de loin en loin, ou fini</source>
        <translation>And us? Friends, now and then, or done</translation>
    </message>
    <message>
        <source>Dire merci pour quelque chose de précis.</source>
        <translation>Say thank you for something precise.</translation>
    </message>
    <message>
        <source>Chacun garde une copie de tout.</source>
        <translation>Each keeps a copy of everything.</translation>
    </message>
    <message>
        <source>Quel chemin t’a mené là&#xa0;?</source>
        <translation>Which path led you there?</translation>
    </message>
    <message>
        <source>Ce que je fais désormais sans toi</source>
        <translation>What I now do without you</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Pourquoi ce mentorat</source>
        <translation>Why this mentorship</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Stance</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Rythme</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Durée d’une rencontre</source>
        <translation>Length of a meeting</translation>
    </message>
    <message>
        <source>Où et comment</source>
        <translation>Where and how</translation>
    </message>
    <message>
        <source>Délai de réponse</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Qui prépare</source>
        <translation>Who prepares</translation>
    </message>
    <message>
        <source>Comment se dire les choses</source>
        <translation>How to tell each other things</translation>
    </message>
    <message>
        <source>Confidentialité</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Sujets hors limites</source>
        <translation>Off-limits topics</translation>
    </message>
    <message>
        <source>Bilans</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Pour arrêter</source>
        <translation>To stop</translation>
    </message>
    <message>
        <source>mentorat&#xa0;: l’expérience se partage</source>
        <translation>mentoring: experience is shared</translation>
    </message>
    <message>
        <source>coaching&#xa0;: des questions d’abord</source>
        <translation>coaching: questions first</translation>
    </message>
    <message>
        <source>les deux, selon le sujet</source>
        <translation>both, as the topic needs</translation>
    </message>
    <message>
        <source>la personne mentorée</source>
        <translation>the mentee</translation>
    </message>
    <message>
        <source>le mentor</source>
        <translation>the mentor</translation>
    </message>
    <message>
        <source>les deux</source>
        <translation>both</translation>
    </message>
    <message numerus="yes">
        <source>tous les %n jour(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>toutes les %n semaine(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sous %n jour(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>sans date de fin</source>
        <translation>open-ended</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>%1 rencontre</source>
        <translation>%1 meeting</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Rencontre</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Notes de la rencontre</source>
        <translation>Meeting notes</translation>
    </message>
    <message>
        <source>Engagement tenu</source>
        <translation>Promise kept</translation>
    </message>
    <message>
        <source>Objectif partagé</source>
        <translation>Goal shared</translation>
    </message>
    <message>
        <source>Point d’avancement</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Objectif ajusté</source>
        <translation>Goal adjusted</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Retour demandé</source>
        <translation>Feedback asked for</translation>
    </message>
    <message>
        <source>Réponse à un retour</source>
        <translation>Answer to feedback</translation>
    </message>
    <message>
        <source>Merci</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>Entente proposée</source>
        <translation>Proposed agreement</translation>
    </message>
    <message>
        <source>Entente signée</source>
        <translation>Agreement signed</translation>
    </message>
    <message>
        <source>Bilan de la relation</source>
        <translation>Review of the relationship</translation>
    </message>
    <message>
        <source>Faire le point</source>
        <translation>Clear the air</translation>
    </message>
    <message>
        <source>Clôture</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Récit</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Situation partagée</source>
        <translation>Situation shared</translation>
    </message>
    <message>
        <source>Décision partagée</source>
        <translation>Decision shared</translation>
    </message>
    <message>
        <source>Réflexion partagée</source>
        <translation>Reflection shared</translation>
    </message>
    <message>
        <source>Compétence partagée</source>
        <translation>Skill shared</translation>
    </message>
    <message>
        <source>Défi</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Réussite</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Pratique de leadership</source>
        <translation>Leadership practice</translation>
    </message>
    <message>
        <source>Trajectoire partagée</source>
        <translation>Path shared</translation>
    </message>
    <message>
        <source>Rencontres</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Retours</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Mercis</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>Entente et bilans</source>
        <translation>Agreement and reviews</translation>
    </message>
    <message>
        <source>Récits</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>Carnet</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Progression</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>toi</source>
        <translation>you</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>month and year, Qt date format</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Mise en relation</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Comme mentor</source>
        <translation>As a mentor</translation>
    </message>
    <message>
        <source>Comme mentoré</source>
        <translation>As a mentee</translation>
    </message>
    <message numerus="yes">
        <source>%n jalon(s) sur %1</source>
        <extracomment>milestones done, of all</extracomment>
        <translation>
            <numerusform>%n of %1 milestones</numerusform>
            <numerusform>%n of %1 milestones</numerusform>
        </translation>
    </message>
    <message>
        <source>échéance %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Où en est «&#xa0;%1&#xa0;»&#xa0;?</source>
        <translation>Where are you with “%1”?</translation>
    </message>
    <message>
        <source>Faire le point</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>%1 rencontre</source>
        <extracomment>%1: « 7ᵉ »</extracomment>
        <translation>%1 meeting</translation>
    </message>
    <message>
        <source>Bilan des engagements à jour</source>
        <translation>Commitment recap up to date</translation>
    </message>
    <message numerus="yes">
        <source>Bilan des engagements (%n restant(s))</source>
        <translation>
            <numerusform>Commitments reviewed (%n left)</numerusform>
            <numerusform>Commitments reviewed (%n left)</numerusform>
        </translation>
    </message>
    <message>
        <source>Deux questions précises à poser</source>
        <translation>Two specific questions to ask</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) précise(s)</source>
        <translation>
            <numerusform>%n precise question</numerusform>
            <numerusform>%n precise questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Pas encore de question de %1</source>
        <extracomment>%1: first name</extracomment>
        <translation>No question from %1 yet</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) à préparer</source>
        <translation>
            <numerusform>%n question to prepare</numerusform>
            <numerusform>%n questions to prepare</numerusform>
        </translation>
    </message>
    <message>
        <source>Rencontre</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Rencontre avec %1</source>
        <translation>Meeting with %1</translation>
    </message>
    <message>
        <source>Ordre du jour à écrire</source>
        <translation>Agenda to write</translation>
    </message>
    <message numerus="yes">
        <source>Ordre du jour&#xa0;: %n sujet(s)</source>
        <translation>
            <numerusform>Agenda: %n topic</numerusform>
            <numerusform>Agenda: %n topics</numerusform>
        </translation>
    </message>
    <message>
        <source>Pas de date</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Prochaine rencontre</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Prochaine rencontre avec %1</source>
        <translation>Next meeting with %1</translation>
    </message>
    <message>
        <source>Propose une date&#xa0;: le reste se prépare en route.</source>
        <translation>Suggest a date: the rest gets prepared along the way.</translation>
    </message>
    <message>
        <source>La rencontre a eu lieu&#xa0;: qu’en gardes-tu&#xa0;?</source>
        <translation>The meeting has happened: what are you taking away?</translation>
    </message>
    <message>
        <source>La rencontre avec %1 a eu lieu&#xa0;: qu’en gardes-tu&#xa0;?</source>
        <translation>The meeting with %1 has happened: what are you taking away?</translation>
    </message>
    <message>
        <source>Faire le bilan</source>
        <translation>Do the recap</translation>
    </message>
    <message>
        <source>Nouvelle question&#xa0;: %1</source>
        <translation>New question: %1</translation>
    </message>
    <message>
        <source>Nouveau sujet&#xa0;: %1</source>
        <translation>New topic: %1</translation>
    </message>
    <message>
        <source>Engagement tenu&#xa0;: %1</source>
        <translation>Promise kept: %1</translation>
    </message>
    <message>
        <source>Date proposée&#xa0;: %1</source>
        <translation>Date proposed: %1</translation>
    </message>
    <message>
        <source>Nouvel objectif&#xa0;: %1</source>
        <translation>New goal: %1</translation>
    </message>
    <message>
        <source>Point d’avancement&#xa0;: %1</source>
        <translation>Check-in: %1</translation>
    </message>
    <message>
        <source>En retard&#xa0;: prévu %1</source>
        <translation>Late: was due %1</translation>
    </message>
    <message>
        <source>promis à %1</source>
        <extracomment>%1: first name</extracomment>
        <translation>promised to %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tenu(s) sur %1 ce mois-ci</source>
        <extracomment>promises kept, of all that were due this month</extracomment>
        <translation>
            <numerusform>%n of %1 kept this month</numerusform>
            <numerusform>%n of %1 kept this month</numerusform>
        </translation>
    </message>
    <message>
        <source>Faire le bilan d’une rencontre</source>
        <translation>Taking stock of a meeting</translation>
    </message>
    <message>
        <source>Faire le point sur un objectif</source>
        <translation>Checking in on a goal</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: le jour de relire est venu.</source>
        <translation>“%1”: the day to look back has come.</translation>
    </message>
    <message>
        <source>Relire la décision</source>
        <translation>Review the decision</translation>
    </message>
    <message>
        <source>Que retiens-tu de cette semaine&#xa0;?</source>
        <translation>What do you keep of this week?</translation>
    </message>
    <message>
        <source>Écrire trois lignes</source>
        <translation>Write three lines</translation>
    </message>
    <message>
        <source>Comment vas-tu, ce mois-ci&#xa0;? Quelques taps, un mot, pour toi seul.</source>
        <translation>How are you this month? A few taps, one word, for you alone.</translation>
    </message>
    <message>
        <source>Noter la météo</source>
        <translation>Note the weather</translation>
    </message>
    <message>
        <source>Récit confié&#xa0;: %1</source>
        <translation>Story passed on: %1</translation>
    </message>
    <message>
        <source>Situation confiée&#xa0;: %1</source>
        <translation>Situation brought: %1</translation>
    </message>
    <message>
        <source>Décision partagée&#xa0;: %1</source>
        <translation>Decision shared: %1</translation>
    </message>
    <message>
        <source>Extrait de réflexion&#xa0;: %1</source>
        <translation>Excerpt of a reflection: %1</translation>
    </message>
    <message>
        <source>Contrepoint ouvert&#xa0;: %1</source>
        <translation>Counterpoint opened: %1</translation>
    </message>
    <message>
        <source>à noter ce mois-ci</source>
        <translation>to be noted this month</translation>
    </message>
    <message>
        <source>notée %1</source>
        <translation>noted %1</translation>
    </message>
    <message>
        <source>Relire une décision</source>
        <translation>Look back on a decision</translation>
    </message>
    <message>
        <source>Réfléchir à la semaine</source>
        <translation>Reflect on the week</translation>
    </message>
    <message>
        <source>Noter la météo du mois</source>
        <translation>Note the month’s weather</translation>
    </message>
    <message>
        <source>Tu as fait signe à %1 aujourd’hui.</source>
        <translation>You reached out to %1 today.</translation>
    </message>
    <message numerus="yes">
        <source>Tu as fait signe à %1 il y a %n jour(s).</source>
        <translation>
            <numerusform>You reached out to %1 %n day ago.</numerusform>
            <numerusform>You reached out to %1 %n days ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rencontre annulée&#xa0;: %1</source>
        <translation>Meeting called off: %1</translation>
    </message>
    <message>
        <source>Rencontre confirmée&#xa0;: %1</source>
        <translation>Meeting confirmed: %1</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: toujours vrai&#xa0;?</source>
        <translation>“%1”: still true?</translation>
    </message>
    <message>
        <source>Revoir l’hypothèse</source>
        <translation>Look at the assumption again</translation>
    </message>
    <message>
        <source>Revoir une hypothèse</source>
        <translation>Look at an assumption again</translation>
    </message>
    <message>
        <source>L’autre personne</source>
        <translation>The other person</translation>
    </message>
    <message>
        <source>Mi-parcours avec %1&#xa0;: l’entente tient-elle toujours&#xa0;?</source>
        <translation>Half-way with %1: does the agreement still hold?</translation>
    </message>
    <message>
        <source>L’entente avec %1 se termine bientôt&#xa0;: que voulez-vous en faire&#xa0;?</source>
        <translation>The agreement with %1 ends soon: what do you want to do?</translation>
    </message>
    <message>
        <source>L’entente avec %1 est arrivée à son terme. Rien ne s’arrête sans vous.</source>
        <translation>The agreement with %1 came to its end. Nothing stops without you.</translation>
    </message>
    <message>
        <source>Choisir la suite</source>
        <translation>Choose what comes next</translation>
    </message>
    <message>
        <source>Bilan avec %1&#xa0;: neuf phrases, scellées puis ouvertes ensemble.</source>
        <translation>Review with %1: nine statements, sealed, then opened together.</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Ce mois-ci avec %1, comment ça va&#xa0;?</source>
        <translation>This month with %1, how is it going?</translation>
    </message>
    <message>
        <source>Répondre d’une touche</source>
        <translation>Answer with one tap</translation>
    </message>
    <message>
        <source>La suite d’une entente</source>
        <translation>What comes after an agreement</translation>
    </message>
    <message>
        <source>Bilan de la relation</source>
        <translation>Review of the relationship</translation>
    </message>
    <message>
        <source>%1 demande un retour</source>
        <translation>%1 asks for feedback</translation>
    </message>
    <message>
        <source>%1, sur ton retour</source>
        <translation>%1, on your feedback</translation>
    </message>
    <message>
        <source>%1 t’a fait un retour. Quand tu auras un moment.</source>
        <translation>%1 gave you feedback. When you have a moment.</translation>
    </message>
    <message>
        <source>Le recevoir</source>
        <translation>Receive it</translation>
    </message>
    <message>
        <source>%1 t’avait fait un retour, à revoir maintenant&#xa0;: qu’est-ce qui a changé&#xa0;?</source>
        <translation>%1 gave you feedback, to look back on now: what has changed?</translation>
    </message>
    <message>
        <source>Y revenir</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est atteint&#xa0;: un merci à %2&#xa0;?</source>
        <translation>“%1” is reached: thanks to %2?</translation>
    </message>
    <message>
        <source>Qu’a changé ta rencontre avec %1&#xa0;? Un merci le lui dirait.</source>
        <translation>What did your meeting with %1 change? Saying thanks would tell.</translation>
    </message>
    <message>
        <source>Dire merci</source>
        <translation>Say thanks</translation>
    </message>
    <message>
        <source>Ce que ça a donné&#xa0;: %1</source>
        <translation>What came of it: %1</translation>
    </message>
    <message>
        <source>Un retour pour toi</source>
        <translation>Feedback for you</translation>
    </message>
    <message>
        <source>Un encouragement pour toi</source>
        <translation>An encouragement for you</translation>
    </message>
    <message>
        <source>Ce que devient ton retour&#xa0;: %1</source>
        <translation>What becomes of your feedback: %1</translation>
    </message>
    <message>
        <source>Merci&#xa0;: %1</source>
        <translation>Thanks: %1</translation>
    </message>
    <message>
        <source>Recevoir un retour</source>
        <translation>Receiving feedback</translation>
    </message>
    <message>
        <source>Revenir sur un retour</source>
        <translation>Looking back on feedback</translation>
    </message>
    <message>
        <source>pour le %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>%1 ce trimestre</source>
        <translation>%1 this quarter</translation>
    </message>
    <message numerus="yes">
        <source>%n rencontre(s) tenue(s)</source>
        <translation>
            <numerusform>%n meeting held</numerusform>
            <numerusform>%n meetings held</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 te dit merci · %2</source>
        <translation>%1 thanks you · %2</translation>
    </message>
    <message>
        <source>Pour %1&#xa0;: une réponse à noter&#xa0;?</source>
        <translation>For %1: an answer to note?</translation>
    </message>
    <message>
        <source>Deux fois oui&#xa0;: à présenter à %1</source>
        <translation>Both said yes: to be introduced to %1</translation>
    </message>
    <message>
        <source>%1 pense à quelqu’un que tu pourrais rencontrer. Cela t’aiderait&#xa0;?</source>
        <translation>%1 has somebody in mind whom you could meet. Would it help?</translation>
    </message>
    <message>
        <source>Tu as rencontré %1&#xa0;: un merci, tant que c’est frais&#xa0;?</source>
        <translation>You met %1: thanks, while it is fresh?</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Des nouvelles à %1&#xa0;? Un mot suffit.</source>
        <translation>Get in touch with %1? A word is enough.</translation>
    </message>
    <message>
        <source>Reprendre contact</source>
        <translation>Get in touch</translation>
    </message>
    <message>
        <source>%2&#xa0;: %1</source>
        <extracomment>the name of a kind of record, then its title</extracomment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Suivre une mise en relation</source>
        <translation>Follow an introduction</translation>
    </message>
    <message>
        <source>Donner des nouvelles à un contact</source>
        <translation>Get in touch with a contact</translation>
    </message>
    <message>
        <source>%1 demande une présentation</source>
        <translation>%1 asks for an introduction</translation>
    </message>
    <message>
        <source>Présentation faite par %1&#xa0;: à toi d’écrire à %2 en premier.</source>
        <translation>%1 made the introduction: it is for you to write to %2 first.</translation>
    </message>
    <message>
        <source>As-tu parlé à %1, grâce à %2&#xa0;?</source>
        <translation>Did you talk with %1, thanks to %2?</translation>
    </message>
    <message>
        <source>Grâce à %1, tu as rencontré %2&#xa0;: un merci lui dirait ce que cela a ouvert.</source>
        <translation>Thanks to %1, you met %2: a word of thanks would say what it opened.</translation>
    </message>
    <message>
        <source>%1 t’a donné de son temps&#xa0;: un merci dans la journée&#xa0;?</source>
        <translation>%1 gave you some of their time: a word of thanks today?</translation>
    </message>
    <message>
        <source>Voir les deux versions</source>
        <translation>See both versions</translation>
    </message>
    <message>
        <source>Choisir entre deux versions</source>
        <translation>Choose between two versions</translation>
    </message>
    <message>
        <source>%1 et toi avez écrit deux versions de «&#xa0;%2&#xa0;» (%3). Laquelle garder&#xa0;?</source>
        <extracomment>%1: first name; %2: a promise, a meeting; %3: its field, « échéance »</extracomment>
        <translation>%1 and you wrote two versions of “%2” (%3). Which one to keep?</translation>
    </message>
    <message>
        <source>avec %1 · son terme est venu</source>
        <translation>with %1 · its day has come</translation>
    </message>
    <message>
        <source>Faire le point ensemble</source>
        <translation>Clear the air together</translation>
    </message>
    <message>
        <source>%1 souhaite en parler</source>
        <translation>%1 wishes to talk about it</translation>
    </message>
    <message>
        <source>Une entente à lire et à signer</source>
        <translation>An agreement to read and sign</translation>
    </message>
    <message>
        <source>proposée par %1</source>
        <translation>proposed by %1</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Begin</translation>
    </message>
    <message numerus="yes">
        <source>%n rencontres annulées, dès %1</source>
        <translation>
            <numerusform>%n meeting called off, from %1</numerusform>
            <numerusform>%n meetings called off, from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rencontres confirmées, dès %1</source>
        <translation>
            <numerusform>%n meeting confirmed, from %1</numerusform>
            <numerusform>%n meetings confirmed, from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates proposées, dès %1</source>
        <translation>
            <numerusform>%n date proposed, from %1</numerusform>
            <numerusform>%n dates proposed, from %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Me regarder faire, deux fois par an</source>
        <translation>Looking at how I mentor, twice a year</translation>
    </message>
    <message>
        <source>Votre essai&#xa0;: qu’a-t-il donné&#xa0;?</source>
        <translation>Your trial: what came of it?</translation>
    </message>
    <message>
        <source>Deux fois par an, te regarder faire&#xa0;: dix minutes, pour toi.</source>
        <translation>Twice a year, look at how you mentor: ten minutes, for yourself.</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Cordée est déjà ouverte</source>
        <translation>Cordée is already open</translation>
    </message>
    <message>
        <source>Le fichier de données est abîmé</source>
        <translation>The data file is damaged</translation>
    </message>
    <message>
        <source>La clé de ces données n’est pas là</source>
        <translation>The key to this data isn’t here</translation>
    </message>
    <message>
        <source>Le trousseau du système ne répond pas</source>
        <translation>The system keychain isn’t responding</translation>
    </message>
    <message>
        <source>Le disque est plein</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>Les données ne peuvent pas être ouvertes</source>
        <translation>The data can’t be opened</translation>
    </message>
    <message>
        <source>Une autre fenêtre utilise ces données. Ferme-la, puis réessaie.</source>
        <translation>Another window is using this data. Close it, then try again.</translation>
    </message>
    <message>
        <source>La clé de tes données y est rangée. Déverrouille-le, puis réessaie. Rien n’a été effacé.</source>
        <translation>The key to your data is kept there. Unlock it, then try again. Nothing was deleted.</translation>
    </message>
    <message>
        <source>Libère un peu de place, puis réessaie. Rien n’a été perdu.</source>
        <translation>Free up some space, then try again. Nothing was lost.</translation>
    </message>
    <message>
        <source>Le dossier %1 ne peut pas être créé ou écrit.</source>
        <translation>The folder %1 can’t be created or written to.</translation>
    </message>
    <message>
        <source>Le disque a refusé la lecture du dossier %1. Rien n’a été effacé.</source>
        <translation>The disk refused to read the folder %1. Nothing was deleted.</translation>
    </message>
    <message>
        <source>Rien n’a été effacé ni modifié. «&#xa0;Réparer&#xa0;» met les fichiers abîmés de côté, dans le dossier %1, sauve ce que cet appareil seul avait encore, et reprend le reste du serveur.</source>
        <translation>Nothing was deleted or changed. “Repair” moves the damaged files aside, in the folder %1, saves what only this device still had, and takes the rest back from the server.</translation>
    </message>
    <message>
        <source>Même les clés qu’il contient ne peuvent plus être lues&#xa0;: Cordée ne peut pas le réparer. Rien n’a été effacé dans le dossier %1. Une sauvegarde a ses propres clés&#xa0;: tu peux la reprendre ici.</source>
        <translation>Even the keys in it can no longer be read: Cordée cannot repair it. Nothing was deleted in the folder %1. A backup has keys of its own: you can come back from it here.</translation>
    </message>
    <message>
        <source>Ces données s’ouvrent avec une autre clé. Rien n’a été effacé. Le dossier %1 vient-il d’un autre appareil ou d’un autre compte&#xa0;? Une sauvegarde a sa propre clé&#xa0;: tu peux la reprendre ici.</source>
        <translation>This data opens with another key. Nothing was deleted. Does the folder %1 come from another device or another account? A backup has a key of its own: you can come back from it here.</translation>
    </message>
    <message>
        <source>Le trousseau ne contient plus la clé du dossier %1. Rien n’a été effacé, et aucune nouvelle clé n’a été créée. Une sauvegarde a sa propre clé&#xa0;: tu peux la reprendre ici.</source>
        <translation>The keychain no longer holds the key of the folder %1. Nothing was deleted, and no new key was made. A backup has a key of its own: you can come back from it here.</translation>
    </message>
    <message>
        <source>Réparé. Ce que cet appareil seul avait encore est là&#xa0;; le reste revient du serveur. Les fichiers abîmés sont gardés dans %1.</source>
        <translation>Repaired. What only this device still had is here; the rest comes back from the server. The damaged files are kept in %1.</translation>
    </message>
    <message>
        <source>Réparé. Tout ce qui pouvait encore être lu est là. Ce qui ne le pouvait plus manque, et aucun serveur ne peut le rendre&#xa0;: une sauvegarde l’a peut-être. Les fichiers abîmés sont gardés dans %1.</source>
        <translation>Repaired. All that could still be read is here. What no longer could is missing, and no server can return it: a backup may have it. The damaged files are kept in %1.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>d MMMM</source>
        <extracomment>day and month, Qt date format</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>hier</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation>today</translation>
    </message>
    <message>
        <source>demain</source>
        <translation>tomorrow</translation>
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
        <source>ddd d, HH:mm</source>
        <extracomment>short weekday, day and time, Qt date format</extracomment>
        <translation>ddd d, HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>weekday, day and month, Qt date format</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>time of day, Qt format</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>il y a %1 s</source>
        <translation>%1 s ago</translation>
    </message>
    <message>
        <source>il y a %1 min</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>il y a %1 h</source>
        <translation>%1 h ago</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>a percentage; French sets a no-break space before the sign</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>à l’instant</source>
        <translation>just now</translation>
    </message>
</context>
</TS>
