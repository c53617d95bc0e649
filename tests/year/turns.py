"""What changes on the way: a goal revised, a decision taken under seal, a review opened together."""
from stage import Failed

from beginning import GOAL

REASON = "Le comité de novembre est avancé"
QUESTION = "Postuler à Lyon ?"
EXPECTED = "Un poste où je décide"
COUNTERPOINT = "Demande d’abord à rencontrer l’équipe"
KEEPS = {"Inès": "Tes questions courtes", "Karim": "Ta préparation écrite"}


def must_not_hold(person, words, when):
    if any(words in text for text in person.spaces()):
        raise Failed(f"{person.name} holds {words!r} {when}")


def must_share(person, words):
    if words not in person.spaces()[1]:
        raise Failed(f"{person.name} does not have {words!r}")


def a_goal_is_revised(two):
    two.tell("2 April: with the network cut Inès brings the goal's date forward and says why.")
    two.sit("2027-04-02", network=False)
    mentee, mentor = two.people
    mentee.go("Progression")
    mentee.press(f"{GOAL}*", "Ajuster", "L’échéance")
    mentee.write("Pour quand, à présent", "15/10/2027")
    mentee.write("Pourquoi", REASON)
    mentee.press("Ajuster")
    two.tell("2 April: Karim sees before, after and the reason, and stands behind the goal again.")
    two.meet()
    mentor.go("Progression")
    mentor.press(f"{GOAL}*")
    mentor.see("30 novembre → 15 octobre*", REASON)
    mentor.press("Approuver cet objectif")
    two.meet()
    mentee.see("Cosigné par*")


def a_decision_is_taken(two):
    two.tell("10 April: Inès weighs a decision and shows it to Karim, who seals what he thinks.")
    two.sit("2027-04-10")
    mentee, mentor = two.people
    mentee.go("Carnet")
    mentee.tab("Décisions")
    mentee.press("Peser une décision")
    mentee.write("La question", QUESTION)
    mentee.press("Commencer")
    mentee.write("Ce que je choisis", "Postuler")
    mentee.write("Ce que j’en attends", EXPECTED)
    mentee.write("J’en suis sûr à", "70")
    mentee.write("Je relirai", "10/09/2027")
    mentee.press("Plus d’actions", "Partager…", "Partager")
    two.meet()
    mentor.go("Carnet")
    mentor.tab("Décisions")
    mentor.press(f"{QUESTION}*")
    mentor.write("Ce que tu en penses", COUNTERPOINT)
    mentor.press("Sceller")
    two.meet()
    mentee.see("Karim a écrit son avis, sous scellé. Tu le liras quand tu auras tranché.")
    must_not_hold(mentee, COUNTERPOINT, "before she decided")
    two.tell("10 April: she decides without network; what she expects is locked, his words open when both are there.")
    two.cut()
    mentee.press("Prendre la décision")
    mentee.see("verrouillé")
    must_not_hold(mentee, COUNTERPOINT, "while he has not heard that she decided")
    two.meet()
    mentee.see(COUNTERPOINT)


def answer(person):
    """The nine statements, none of them read as a score; then sealed."""
    person.fiche("Entente et bilans")
    person.press("Répondre")
    for index in range(9):
        person.app.ask("press", name="5", nth=index)
    person.press("bonne")
    person.write("À garder", KEEPS[person.name.split()[0]])
    person.press("Sceller mes réponses")


def a_review_is_opened_together(two):
    two.tell("20 April: asked first about her goal, Inès puts it off a day; the review comes in its turn.\n"
             "          She seals her nine answers without network; nothing of them can be read before Karim's.")
    two.sit("2027-04-20", network=False)
    mentee, mentor = two.people
    mentee.is_asked(f"Où en est « {GOAL} » ?")
    mentee.is_asked_in_turn("Bilan avec Karim : neuf phrases, scellées puis ouvertes ensemble.")
    answer(mentee)
    two.meet()
    must_not_hold(mentor, KEEPS["Inès"], "before he answered")
    two.tell("20 April: Karim seals his while the network is cut; both open when it returns.")
    two.cut()
    answer(mentor)
    must_not_hold(mentor, KEEPS["Inès"], "before both had sealed")
    two.meet()
    for person, other in (two.people, two.people[::-1]):
        must_share(person, KEEPS[other.name.split()[0]])
        person.see(KEEPS[other.name.split()[0]])
    mentee.picture("03-review")
