#!/usr/bin/python3
"""A person who reads with their ears begins with Cordée: first start, a line caught and filed, the language, and all
of it still there the next day. Everything is found, pressed and typed over the accessibility bus.

Usage: first_days_test.py BUILD."""
import pathlib
import sys
import tempfile

import reader
from reader import ReadApp

GOAL = "Parler devant cinquante personnes"
LINE = "Relire mes notes avant jeudi"
KEPT = "Relire mes notes"  # the day became its date


def begin(app):
    app.press("Commencer")
    app.see("Tu viens comme…")
    app.press("Mentoré : *")
    app.press("Pas encore")
    app.press("Prendre confiance")
    app.see("Comment t’appelles-tu ?")
    app.write("Prénom et nom", "Ana Moreau")
    app.press("Continuer")
    app.see("Vers quoi veux-tu avancer ?")
    app.write("Mon premier objectif", GOAL)
    app.press("Commencer")
    app.see("Bonjour Ana")


def capture_and_file(app):
    app.press("Capturer")
    app.write("Une ligne, tu classeras plus tard", LINE)
    app.press("Garder")
    app.press("1 ligne à classer")
    app.wait(lambda: app.find("Ligne à classer") and app.find("Ligne à classer").text == KEPT, f"{KEPT!r} is not there")
    app.press("Engagement")
    app.press("Retour")
    app.see(KEPT)


def speak_english(app):
    app.press("Mon profil et mes réglages")
    app.press("English")
    app.press("Today")
    app.see("Hello Ana")


def main():
    reader.in_a_session_of_its_own()
    build = pathlib.Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        with ReadApp(build, folder) as app:
            begin(app)
            capture_and_file(app)
            speak_english(app)
        with ReadApp(build, folder) as app:
            app.press("Today")
            for kept in ("Hello Ana", f"{GOAL}*", KEPT):
                app.see(kept)


if __name__ == "__main__":
    main()
