"""What is hard: a feedback, a negotiation, two who write the same thing apart, a concern."""
from stage import Failed

from turns import EXPECTED, QUESTION, must_share

BEHAVIOUR = "Tu as coupé la parole à Paul trois fois"
REACTION = "Je me sens jugée, c’est injuste"
HEARD = "Laisser Paul finir ses phrases"
FIGURES = ["41700", "46300", "52900"]
CHANGED = "Paul a proposé deux idées hier"
OBSERVED = "Trois rencontres commencées en retard"
NEED = "Que nous commencions à l’heure"
TRIAL = "Un rappel la veille"
LESSON = "Demander à voir l’équipe plus tôt"


def a_hard_feedback_is_received(two):
    two.tell("20 May: without network Karim writes what he saw Inès do; it is his alone until he sends it.")
    two.sit("2027-05-20", network=False)
    mentee, mentor = two.people
    mentor.fiche("Retours")
    mentor.press("Donner un retour", "à développer")
    mentor.write("La situation", "Mardi, au comité")
    mentor.write("Ce que tu as vu ou entendu", BEHAVIOUR)
    mentor.write("L’effet que cela a eu", "Paul n’a plus rien dit")
    if BEHAVIOUR in mentor.spaces()[1]:
        raise Failed("a draft of a feedback is in the shared space before it is sent")
    mentor.press("Envoyer")
    two.meet()
    two.tell("20 May: Inès is led to it, writes her first reaction for herself, and lets a night pass.")
    two.cut()
    mentee.is_asked("Karim t’a fait un retour*")
    mentee.press("Le recevoir*")
    mentee.see(BEHAVIOUR)
    mentee.write("Ma première réaction", REACTION, secret=True)
    mentee.press("Laisser reposer jusqu’à demain")
    two.meet()
    two.tell("21 May: she says what she heard and that she will try; Karim reads that and never her reaction.")
    two.sit("2027-05-21", network=False)
    mentee.is_asked("Karim t’a fait un retour*")
    mentee.press("Le recevoir*")
    mentee.write("Ce que j’entends", HEARD)
    mentee.press("Continuer", "Pas de question", "j’essaie", "Le dire à Karim")
    mentee.see(REACTION)
    two.meet()
    mentor.fiche("Retours")
    mentor.press(f"{BEHAVIOUR}*")
    mentor.see(HEARD, "Ce qu’il est devenu")
    mentor.sees_nothing_of(REACTION, "Ma première réaction")
    mentor.picture("04-feedback")


def the_same_meeting_is_changed_twice(two):
    two.tell("10 June: with the network cut both move the next meeting; neither knows of the other.")
    two.sit("2027-06-10", network=False)
    mentee, mentor = two.people
    for person, place in ((mentee, "Parc Monceau"), (mentor, "Bureau de Karim")):
        person.fiche("Rencontres")
        person.press("Préparer la rencontre", "Plus d’actions", "Changer la date ou le lieu…")
        person.write("Lieu ou lien", place)
        person.press("Enregistrer")
    two.meet()
    two.tell("10 June: both are shown both places, side by side; Inès keeps hers, and nobody is asked any more.")
    two.cut()
    for person, other in ((mentee, "Karim"), (mentor, "Inès")):
        person.is_asked(f"{other} et toi avez écrit deux versions*")
        person.press("Voir les deux versions")
        person.see("Parc Monceau", "Bureau de Karim")
    mentor.picture("04-two-versions")
    mentee.press("Garder « Parc Monceau »")
    two.meet()
    for person in two.people:
        person.see("Plus rien à choisir*")
        places = {planned["place"] for planned in person.shared("Meeting")
                  if planned["status"] in ("proposed", "confirmed")}
        if places != {"Parc Monceau"}:
            raise Failed(f"the next meeting is at {places}")


def figures_stay_masked(two):
    two.tell("20 August: Inès prepares a negotiation; three figures stay hers, Karim gets the words alone.")
    two.sit("2027-08-20")
    mentee, mentor = two.people
    mentee.go("Progression")
    mentee.tab("Négociation")
    mentee.press("Préparer une négociation")
    mentee.write("De quoi s’agit-il ?", "Entretien de novembre")
    mentee.press("Commencer", "Modifier")
    for name, figure in zip(("Plancher", "Cible", "Ambition"), FIGURES):
        mentee.write(f"{name}*", figure)
    mentee.press("C’est bon")
    mentee.sees_nothing_of(*FIGURES)
    mentee.write("Mon plan B si c’est non", f"Partir si c’est moins de {FIGURES[0]} euros")
    mentee.press("Plus d’actions", "Partager un aperçu…", "Partager")
    mentee.secrets.extend(FIGURES)
    two.meet()
    must_share(mentor, "Entretien de novembre")
    must_share(mentor, "•••")


def what_became_of_them(two):
    two.tell("10 September: first the decision; she says what happened, what was luck, and the lesson that both read.")
    two.sit("2027-09-10", network=False)
    mentee, mentor = two.people
    mentee.is_asked(f"« {QUESTION} » : le jour de relire est venu.")
    mentee.press("Relire la décision")
    mentee.see(EXPECTED)
    mentee.press("Dire ce qui est arrivé")
    mentee.write("Ce qui est arrivé", "Lyon m’a prise, pour décider")
    mentee.press("est arrivé", "chanceux")
    mentee.write("Ce qui en reste pour la prochaine", LESSON)
    mentee.press("Garder")
    mentee.see("Qualité du raisonnement*")
    two.tell("10 September: then the feedback of May comes back in its turn; Inès tells Karim what changed.")
    mentee.is_asked_in_turn("Karim t’avait fait un retour, à revoir maintenant : qu’est-ce qui a changé ?")
    mentee.press("Y revenir")
    mentee.write("Ce que j’ai vu", CHANGED)
    mentee.press("Le raconter à Karim")
    two.meet()
    must_share(mentor, CHANGED)
    must_share(mentor, LESSON)


def a_concern_is_raised(two):
    two.tell("5 October: Inès writes what does not go well, for herself; then she sends it, and a meeting is proposed.")
    two.sit("2027-10-05", network=False)
    mentee, mentor = two.people
    mentee.fiche("Entente et bilans")
    mentee.press("Écrire ce qui ne va pas")
    mentee.write("Ce que j’observe", OBSERVED)
    mentee.write("Ce dont j’ai besoin", NEED)
    if OBSERVED in mentee.spaces()[1]:
        raise Failed("a concern is in the shared space before it is sent")
    mentee.press("Envoyer à Karim")
    two.meet()
    two.tell("5 October: Karim finds it among what waits for an answer; the two try something until a day.")
    mentor.go("Aujourd’hui")
    mentor.press("Faire le point ensemble")
    mentor.see(OBSERVED, NEED)
    mentor.write("Ce que nous essayons", TRIAL)
    mentor.write("Jusqu’au", "02/11/2027")
    two.meet()


def the_trial_is_over(two):
    two.tell("3 November: the trial is over; Inès is asked what came of it, and both see that it is settled.")
    two.sit("2027-11-03", network=False)
    mentee, mentor = two.people
    mentee.go("Aujourd’hui")
    mentee.press("Votre essai : qu’a-t-il donné ?")
    mentee.write("Ce que cela a donné", "Nous commençons à l’heure")
    mentee.press("C’est réglé")
    two.meet()
    mentor.fiche("Entente et bilans")
    mentor.see(OBSERVED)
