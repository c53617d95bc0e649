"""How it ends: gently, with a copy of everything for both."""
import json
import subprocess

from stage import Failed

from beginning import GOAL, JOURNAL, PURPOSE, WEATHER
from meetings import PROMISES, TOPICS
from trials import BEHAVIOUR, LESSON, OBSERVED, REACTION

LEARNED = "Je parle avant d’être sûre"
THANKS = "Merci de m’avoir laissée chercher"
HIS_WORDS = "J’ai appris à attendre ta réponse"
LOOKED_FOR = "Quelqu’un qui a changé de métier"


def it_ends_gently(two):
    two.tell("10 January: the agreement's year is nearly over; Inès is asked what comes next and closes, offline.")
    two.sit("2028-01-10", network=False)
    mentee, mentor = two.people
    mentee.is_asked_in_turn("L’entente avec Karim se termine bientôt : que voulez-vous en faire ?")
    mentee.fiche("Entente et bilans")
    mentee.press("Clôturer en douceur")
    mentee.write("Ce que j’ai appris", LEARNED)
    mentee.press(GOAL)
    mentee.write("Un merci, ou quelques mots", THANKS)
    mentee.press("Entre pairs", "Objectifs atteints", "Envoyer et clôturer")
    two.meet()
    two.tell("10 January: Karim reads her words and adds his own.")
    mentor.fiche("Entente et bilans")
    mentor.see(LEARNED, THANKS)
    mentor.press("Ajouter mes mots")
    mentor.write("Ce que j’ai appris", HIS_WORDS)
    mentor.press("Partager mes mots")
    two.meet()
    mentee.see(HIS_WORDS)
    mentee.picture("05-closure")


def both_keep_everything(two):
    two.tell("11 January: with the server gone for good both still hold the whole year, and a souvenir on paper.")
    two.sit("2028-01-11", network=False)
    for person in two.people:
        own, shared = person.spaces()
        words = [PURPOSE, GOAL, BEHAVIOUR, LESSON, OBSERVED, LEARNED, THANKS, HIS_WORDS, *TOPICS, *PROMISES]
        missing = [each for each in words if each not in shared]
        if missing:
            raise Failed(f"{person.name} no longer has {missing}")
        if len([meeting for meeting in person.shared("Meeting") if meeting["status"] == "done"]) != len(TOPICS):
            raise Failed(f"{person.name} does not have the twelve meetings")
        souvenir(person)
    if two.mentee.spaces()[1] != two.mentor.spaces()[1]:
        raise Failed("the two copies of the year differ")
    for mine in (JOURNAL, WEATHER, REACTION):
        if mine not in two.mentee.spaces()[0]:
            raise Failed(f"Inès no longer has her own {mine!r}")
    two.mentor.picture("06-souvenir")


def souvenir(person):
    person.fiche("Entente et bilans")
    person.press("Garder un souvenir (PDF)")
    person.see("Le souvenir est dans *")
    person.sees_nothing_of("Prolonger de 3 mois", "Répondre")  # it is over: nothing more is asked
    (paper,) = (person.home / "Documents").glob("*.pdf")
    text = subprocess.run(["pdftotext", paper, "-"], capture_output=True, text=True, check=True).stdout
    flat = " ".join(text.split())
    missing = [words for words in (LEARNED, THANKS, HIS_WORDS, GOAL) if words not in flat]
    if missing:
        raise Failed(f"the souvenir of {person.name} does not have {missing}")


def files_tell_nothing(two):
    two.tell("11 January: nothing that was one's own is in the other's files, and none of their words in the server's.")
    everything = {person: person.spaces() for person in two.people}
    two.rise()
    for owner, other in (two.people, two.people[::-1]):
        held = b"".join(path.read_bytes() for path in other.folder.rglob("*") if path.is_file())
        for secret in owner.secrets:
            if secret.encode() in held or any(secret in text for text in everything[other]):
                raise Failed(f"{secret!r} of {owner.name} is in the files of {other.name}")
    told = [PURPOSE, GOAL, BEHAVIOUR, LESSON, OBSERVED, LEARNED, *TOPICS, *(person.name for person in two.people)]
    read = [words for words in told if two.server.holds(words)]
    if read or not two.server.holds("SQLite format 3"):
        raise Failed(f"the server could read {read}")
    return {"meetings": len(TOPICS), "secrets": sum(len(person.secrets) for person in two.people),
            "sittings": two.sittings, "cuts": two.cuts,
            "shared_records": sum(len(records) for space in json.loads(everything[two.mentee][1])["spaces"].values()
                                  for records in space.values())}
