"""How it begins: two people find each other, agree, and set a goal; each keeps something for themselves."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "demo"))
from play import first_start, invite, join  # noqa: E402
from stage import Failed  # noqa: E402

PURPOSE = "Oser prendre la parole et décider de la suite"
GOAL = "Décider seule du budget du projet"
WILL_DO = "Défendre un budget devant le comité"
JOURNAL = "Je me suis tue toute la réunion"
WEATHER = "brumeux"


def they_meet(two):
    two.tell("12 January: Karim invites Inès; she joins, he confirms that it is she.")
    two.sit("2027-01-12")
    mentee, mentor = two.people
    first_start(mentee.app, "Mentoré : je veux avancer", "Oui", "Prendre confiance", mentee.name,
                "Animer seule un comité projet")
    first_start(mentor.app, "Mentor : j’accompagne quelqu’un", "Oui", "Bien accompagner", mentor.name)
    join(mentee.app, mentor.app, invite(mentor.app))
    two.meet()
    mentor.see("Inès Moreau")


def they_agree(two):
    two.tell("14 January: without network Inès writes an agreement and signs it; Karim had begun one of his own.")
    two.sit("2027-01-14", network=False)
    mentee, mentor = two.people
    mentee.fiche("Entente et bilans")
    mentee.press("Écrire l’entente", "12 mois")
    mentee.write("Pourquoi ce mentorat", PURPOSE)
    mentee.write("Objectifs", GOAL)
    mentee.write("Une rencontre tous les", "30")
    mentee.press("Signer et proposer à Karim")
    mentee.see("Tu as signé. Elle attend la signature de Karim.")
    mentor.fiche("Entente et bilans")
    mentor.press("Écrire l’entente")
    mentor.write("Pourquoi ce mentorat", "Transmettre ce que j’ai appris", secret=True)
    mentor.press("Garder le brouillon")
    two.tell("14 January: the network returns; Karim is asked to sign, reads it, signs.")
    two.meet()
    mentor.go("Aujourd’hui")
    mentor.press("Une entente à lire et à signer")
    mentor.see(f"Pourquoi ce mentorat : {PURPOSE}", "Rythme : tous les 30 jours", "à signer")
    mentor.press("Signer")
    two.meet()
    for person in two.people:
        person.see("en vigueur", "Version 1 du 14 janvier, signée par vous deux")
    mentor.picture("01-agreement")


def they_set_a_goal(two):
    two.tell("15 January: Inès writes a goal for both to see, begins it and signs it; Karim signs too.")
    two.sit("2027-01-15")
    mentee, mentor = two.people
    mentee.go("Progression")
    mentee.press("Nouvel objectif")
    mentee.write("Que veux-tu atteindre ?", GOAL)
    mentee.press("partagé avec Karim", "Créer l’objectif", "Spécifique")
    mentee.write("Ce que tu feras", WILL_DO)
    mentee.press("C’est bon", "Temporel")
    mentee.write("Pour quand", "30/11/2027")
    mentee.press("C’est bon", "Lancer cet objectif", "Signer mon objectif")
    two.meet()
    mentor.go("Progression")
    mentor.press(f"{GOAL}*", "Approuver cet objectif")
    two.meet()
    mentor.see("Cosigné par*")
    mentee.see("Cosigné par*")
    mentee.picture("02-goal")


def each_keeps_something(two):
    two.tell("18 January: without network Inès notes her weather and writes in her notebook, for herself.")
    two.sit("2027-01-18", network=False)
    mentee, mentor = two.people
    mentee.is_asked("Comment vas-tu, ce mois-ci ?*")
    mentee.press("Noter la météo", "4")
    mentee.write("Un mot pour ce mois", WEATHER, secret=True)
    mentee.press("Noter")
    mentee.see("La météo de ce mois est notée.")
    mentee.go("Carnet")
    mentee.tab("Notes")
    mentee.press("Écrire une note")
    mentee.write("Pour moi seul", JOURNAL, secret=True)
    if JOURNAL not in mentee.spaces()[0] or WEATHER not in mentee.spaces()[0]:
        raise Failed("what Inès wrote for herself is not in her own store")
    two.tell("18 January: she proposes a first date; it waits here and leaves when the network returns.")
    mentee.fiche("Fil")
    mentee.press("Une date")
    mentee.write("Jour", "29/01/2027")
    mentee.write("Lieu ou lien", "Café des Arts")
    mentee.press("Proposer")
    mentee.see("Prochaine rencontre")
    two.meet()
    mentor.fiche("Rencontres")
    mentor.see("à confirmer", "vendredi 29 janvier, 18:00*")
