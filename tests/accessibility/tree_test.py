#!/usr/bin/python3
"""Reads the whole app as a screen reader does, over the accessibility bus: from each place into each tab, row and
sheet. Fails on anything that can be acted on without a name or with a role that says nothing, and on an act that
a reader asks for and that does not happen.

Usage: tree_test.py BUILD."""
import pathlib
import sys
import tempfile
import time

import reader
from reader import ReadApp

PLACES = ["Aujourd’hui", "Mentorats", "Progression", "Carnet", "Réseau"]
ACTS = {"Press", "Toggle", "Increase", "Decrease"}
OPENERS = {"list item", "push button", "link"}
SILENT_ROLES = {"", "unknown", "invalid", "filler", "panel", "redundant object"}
# What ends the reading instead of going deeper, and what belongs to the frame around every page.
FRAME = {"Quitter l’exemple", "Capturer", "Retour", "Fermer", "Annuler", "Rétablir", "Plus d’actions"}
DEEPER = 8  # elements pressed on one page: enough for one of each kind
BUDGET = 90  # seconds for one role


class Reading:
    def __init__(self, app):
        self.app, self.faults, self.pages, self.met = app, set(), set(), 0
        self.end = time.monotonic() + BUDGET

    def look(self, where):
        elements = self.app.elements()
        self.met += len(elements)
        for element in elements:
            acts = ACTS & set(element.actions)
            if acts and not element.name.strip():
                self.faults.add(f"{where}: a {element.role} that can {'/'.join(sorted(acts))} has no name")
            if acts and element.role in SILENT_ROLES:
                self.faults.add(f"{where}: {element.name!r} can {'/'.join(sorted(acts))} but its role is {element.role!r}")
        return elements

    def settled(self):
        """The names shown, once two looks in a row agree."""
        before = None
        for _ in range(40):
            now = [(element.role, element.name) for element in self.app.elements()]
            if now == before:
                break
            before = now
            time.sleep(0.06)
        return now

    def go(self, place):
        self.app.press(place)
        return self.settled()

    def read_place(self, place):
        self.go(place)
        tabs = [element.name for element in self.look(place)
                if element.role == "page tab" and element.name not in PLACES] or [None]
        for tab in tabs:
            self.read_tab(place, tab)

    def read_tab(self, place, tab):
        where = place if tab is None else f"{place} › {tab}"
        self.come_to(place, tab)
        elements = self.look(where)
        self.pages.add(where)
        doors = [element.name for element in elements
                 if element.role in OPENERS and element.name not in FRAME and element.name not in PLACES]
        for door in dict.fromkeys(doors[:DEEPER]):
            if time.monotonic() > self.end:
                return
            shown = self.come_to(place, tab)
            found = self.app.find(door)
            if found is None:
                continue  # an earlier act took it away
            found.act("Press")
            if self.settled() != shown:
                inside = f"{where} › {door}"
                self.pages.add(inside)
                self.look(inside)
                self.leave()

    def come_to(self, place, tab):
        shown = self.go(place)
        if tab is not None:
            self.app.press(tab)
            shown = self.settled()
        return shown

    def leave(self):
        for word in ("Fermer", "Retour", "Annuler"):
            way = self.app.find(word)
            if way is not None and way.role == "push button":
                way.act("Press")
                self.settled()
                return


def read_as(build, role):
    with tempfile.TemporaryDirectory() as folder, ReadApp(build, folder, "--sample", role, "--language", "fr") as app:
        app.see("Bonjour *")
        reading = Reading(app)
        for place in PLACES:
            reading.read_place(place)
    print(f"{role}: {len(reading.pages)} pages and sheets, {reading.met} elements read, {len(reading.faults)} faults")
    for fault in sorted(reading.faults):
        print(f"  {fault}")
    if len(reading.pages) < 2 * len(PLACES):
        raise reader.Failed(f"only {sorted(reading.pages)} were read: the app could not be walked through")
    return not reading.faults


def keeps_a_promise(build):
    """An act asked for over the bus happens once, and its state is told."""
    with tempfile.TemporaryDirectory() as folder, ReadApp(build, folder, "--sample", "mentee", "--language", "fr") as app:
        app.see("Bonjour *")
        boxes = [element for element in app.elements() if element.role == "check box"]
        if not boxes or boxes[0].has(reader.Atspi.StateType.CHECKED):
            raise reader.Failed("no open promise is read as an unchecked box")
        promise = boxes[0].name
        boxes[0].act("Press")
        app.wait(lambda: any(element.role == "check box" and element.name == promise
                             and element.has(reader.Atspi.StateType.CHECKED) for element in app.elements()),
                 f"{promise!r} was pressed and is not told as checked")
        app.see("Engagement tenu")


def main():
    reader.in_a_session_of_its_own()
    build = pathlib.Path(sys.argv[1])
    keeps_a_promise(build)
    if not all([read_as(build, "mentee"), read_as(build, "mentor")]):
        sys.exit(1)


if __name__ == "__main__":
    main()
