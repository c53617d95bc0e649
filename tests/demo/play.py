#!/usr/bin/env python3
"""Plays the rope on a virtual screen, with the real app, the real server and real files: a mentor invites, a
mentee joins on a phone-sized window, works while the server is gone, comes back, and the mentor's desktop shows
it. Leaves pictures and a summary; ends with an error if anything did not happen as told."""
import argparse
import json
import pathlib
import shutil
import sys
import tempfile
import time

from stage import App, Failed, Server

TOPIC = "Préparer l’entretien de janvier"
QUESTION_TO_SELF = "Relire mes notes demain"
PROMISES = ["Envoyer mon CV relu à Claire", "Noter trois réussites du mois", "Observer la réunion budget"]
MENTOR_TOPIC = "Te présenter à l’équipe data"


def first_start(app, role, has_partner, concern, name, first=""):
    app.press("Commencer")
    app.press(role)
    app.press(has_partner)
    app.press(concern)
    app.see("Comment t’appelles-tu ?")
    app.ask("type", text=name)
    app.press("Continuer")
    app.see("Vers quoi veux-tu avancer ?" if first else "Que veux-tu faire pour la personne que tu accompagnes ?")
    if first:
        app.ask("type", text=first)
    app.press("Commencer" if first else "Plus tard")
    app.press("Aujourd’hui")  # whoever has a partner was led to the invitation first
    app.see("Bonjour *")


def invite(mentor):
    mentor.press("Inviter")
    mentor.write("Qui invites-tu ?", "Inès Moreau")
    mentor.press("Créer l’invitation")
    mentor.press("Copier le lien")
    mentor.picture("02-mentor-invites")
    link = mentor.ask("clipboard")["text"]
    if "#1." not in link:
        raise Failed(f"the copied link is: {link}")
    return link


def join(mentee, mentor, link):
    mentee.press("J’ai reçu un lien")
    mentee.write("Le lien reçu", link)
    mentee.picture("03-mentee-joins")
    mentee.press("Rejoindre")
    mentor.see("Oui, c’est *", patience=30)
    mentor.picture("04-mentor-confirms")
    mentor.press("Oui, c’est *")


def shared_space(status):
    spaces = [space for space in status["spaces"] if space != status["personal"]]
    return spaces[0] if spaces else None


def equal(mentee, mentor):
    hers, his = mentee.status(), mentor.status()
    space = shared_space(hers)
    return (space is not None and hers["waiting"] == his["waiting"] == 0
            and hers["spaces"][space] == his["spaces"].get(space))


def wait_equal(mentee, mentor, patience=20):
    start = time.monotonic()
    while time.monotonic() - start < patience:
        if equal(mentee, mentor):
            return time.monotonic() - start
        time.sleep(0.01)
    raise Failed("both sides did not become equal")


def work_offline(mentee):
    """What a mentee does between meetings; returns how many changes wait here at the end."""
    mentee.press("Mentorats")
    mentee.press("Mentorats")  # again: back to the place's first page
    mentee.see("Ajouter un sujet")
    mentee.write("Ajouter un sujet", TOPIC)
    mentee.ask("key", keys="Return")
    mentee.see(TOPIC)
    mentee.press("Engagements")
    mentee.press("Ajouter un engagement")  # the line stays open for the next one
    for promise in PROMISES:
        mentee.write("Qu’est-ce qui est promis ?", promise)
        mentee.press("Promettre")
        mentee.see(promise)
    mentee.picture("05-mentee-offline-promises")
    mentee.press("Capturer")
    mentee.see("Une ligne, tu classeras plus tard")
    mentee.ask("type", text=QUESTION_TO_SELF)
    mentee.press("Garder")
    mentee.press("Aujourd’hui")
    mentee.picture("06-mentee-offline-today")
    return mentee.status()["waiting"]


def play(options, folder, said):
    server = Server(options.build, folder / "server")
    server.start()
    mentee = App(options.build, folder / "mentee", server.url, "390x844", options.out)
    mentor = App(options.build, folder / "mentor", server.url, "1280x800", options.out)
    try:
        mentee.see("Commencer")
        mentee.picture("01-first-start")
        first_start(mentee, "Mentoré : je veux avancer", "Oui", "Prendre confiance", "Inès Moreau",
                    "Animer seule un comité projet")
        first_start(mentor, "Mentor : j’accompagne quelqu’un", "Oui", "Bien accompagner", "Karim Benali")
        join(mentee, mentor, invite(mentor))
        wait_equal(mentee, mentor, patience=40)
        said("Karim invited, Inès joined by the link, Karim confirmed her: one space, two people.")

        server.stop()
        waiting = work_offline(mentee)
        mentor.press("Inès Moreau")
        mentor.write("Ajouter un sujet", MENTOR_TOPIC)
        mentor.ask("key", keys="Return")
        said(f"The server was away. Inès went on: a topic, {len(PROMISES)} promises, a line for herself; "
             f"{waiting} changes kept on her phone. Karim added a topic meanwhile.")
        mentor.picture("07-mentor-before")

        server.start()
        seconds = wait_equal(mentee, mentor)
        said(f"The server came back. Both sides were equal {seconds:.2f} s after it listened again.")
        mentor.see(TOPIC)
        mentor.press("Engagements")
        mentor.see(PROMISES[0])
        mentor.picture("08-mentor-after")
        mentee.picture("09-mentee-after")

        words = [TOPIC, MENTOR_TOPIC, QUESTION_TO_SELF, "Inès Moreau", "Karim Benali", *PROMISES]
        seen = [word for word in words if server.holds(word)]
        if seen:
            raise Failed(f"the server could read: {seen}")
        if not server.holds("SQLite format 3"):
            raise Failed("the search of the server's files finds nothing at all")
        if QUESTION_TO_SELF in json.dumps(mentor.status()["spaces"], ensure_ascii=False):
            raise Failed("a line for oneself reached the other person")
        said(f"The server's files and log hold none of the {len(words)} sentences and names searched for "
             "(the search itself was checked on a word that is there).")
        return {"waiting_offline": waiting, "equal_after_s": round(seconds, 3), "searched": len(words), "found": 0}
    finally:
        mentee.stop()
        mentor.stop()
        server.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=lambda text: pathlib.Path(text).resolve(), required=True)
    parser.add_argument("--out", type=lambda text: pathlib.Path(text).resolve(), required=True)
    options = parser.parse_args()
    shutil.rmtree(options.out, ignore_errors=True)
    options.out.mkdir(parents=True)
    sentences = []

    def said(sentence):
        sentences.append(sentence)
        print(sentence, flush=True)

    with tempfile.TemporaryDirectory() as folder:
        try:
            figures = play(options, pathlib.Path(folder), said)
        except Failed as failure:
            sys.exit(f"demonstration: {failure}")
    (options.out / "summary.txt").write_text("\n".join(sentences) + "\n")
    (options.out / "summary.json").write_text(json.dumps(figures, indent=2) + "\n")
    print(f"Pictures and summary: {options.out}")


if __name__ == "__main__":
    main()
