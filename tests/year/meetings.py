"""The twelve meetings: prepared by both, held with or without network, closed with the next date."""
import datetime
import re

from stage import Failed

from pair import PLACE

TOPICS = ["Mon premier comité", "Dire non sans me justifier", "Lire un budget", "Mon trac", "Le départ de Paul",
          "Déléguer la revue", "Ma place dans l’équipe", "Le poste à Lyon", "Négocier en novembre", "Nos rencontres",
          "Ce que j’ai osé", "La suite sans toi"]
PROMISES = ["Parler la première", "Refuser une réunion", "Relire le budget de Paul", "Répéter à voix haute",
            "Écrire à Paul", "Confier la revue à Léa", "Dire ce que je veux", "Appeler Lyon", "Trouver trois chiffres",
            "Fixer nos dates", "Raconter ma réussite", "Écrire à quelqu’un qui débute"]
NEXT = re.compile(r"Ajouter : \w{3}\.? \d")


def day_of(meeting):
    """The day and the hour of a meeting, where the two live."""
    moment = datetime.datetime.fromisoformat(meeting["startsAt"].replace("Z", "+00:00")).astimezone(PLACE)
    return moment.date().isoformat(), moment.strftime("%H:%M")


def planned(person):
    """The meetings to come, the next one first."""
    return sorted((meeting for meeting in person.shared("Meeting") if meeting["status"] in ("proposed", "confirmed")),
                  key=lambda meeting: meeting["startsAt"])


def come_in(person, act):
    person.fiche("Rencontres")
    person.press(act)


def hold(two, number, network):
    """Both prepare, hold and close the meeting that is planned, then agree on the next."""
    mentee, mentor = two.people
    topic, promise = TOPICS[number - 1], PROMISES[number - 1]
    coming = planned(mentee)
    day, hour = day_of(coming[0])
    place = "with the network" if network else "with the network cut"
    two.tell(f"{day}: meeting {number} of 12 is prepared, held and closed {place}.")
    two.sit(day, hour, network)
    for person in two.people:
        come_in(person, "Ouvrir la rencontre")
    if mentor.shows("Confirmer"):
        mentor.press("Confirmer")
    if number > 1:
        mentee.press(PROMISES[number - 2])  # kept since
    mentee.add("Ajouter un sujet", topic)
    mentor.add("Ajouter une question", f"Qu’as-tu évité avant la rencontre {number} ?")
    for person in two.people:
        person.press("Pendant")
    write_at_once(two, number)
    mentee.press("Terminer et faire le bilan")
    mentee.add("Une idée qui a fait bouger quelque chose", f"Retenu {number}")
    mentee.press("Ajouter un engagement")
    mentee.write("Qu’est-ce qui est promis ?", promise)
    mentee.press("Promettre")
    if number < len(TOPICS) and len(coming) == 1:
        mentee.press(next(name for name in mentee.app.names() if NEXT.match(name.replace("\u00a0", " "))))
    two.meet()
    closed(two, number)


def write_at_once(two, number):
    """One note written by two at the same time; beside it what only the mentor reads."""
    for person, other in (two.people, two.people[::-1]):
        person.press(f"Notes communes, vues par {other.name.split()[0]} et toi")
        person.app.ask("type", text=f"[{person.name.split()[0]} {number}]")
    two.mentor.press("Mes notes, pour moi seul")
    two.mentor.app.ask("type", text=f"Inès hésite encore, {number}")
    two.mentor.secrets.append(f"Inès hésite encore, {number}")


def closed(two, number):
    for person in two.people:
        held = sorted((meeting for meeting in person.shared("Meeting") if meeting["status"] == "done"),
                      key=lambda meeting: meeting["startsAt"])
        if len(held) != number:
            raise Failed(f"{person.name} counts {len(held)} meetings")
        note = next(note for note in person.shared("MeetingNote") if note["meetingId"] == held[-1]["id"])
        missing = [words for words in (f"[Inès {number}]", f"[Karim {number}]") if words not in note["text"]]
        if missing:
            raise Failed(f"{person.name} does not read {missing} in the notes of meeting {number}: {note['text']!r}")
        if not any(each["text"] == PROMISES[number - 1] for each in person.shared("Commitment")):
            raise Failed(f"{person.name} does not see what was promised in meeting {number}")
