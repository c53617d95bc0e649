"""Two people, each with a real app, and the server between them; each sitting is another day of one year."""
import datetime
import json
import os
import pathlib
import sys
import time
import zoneinfo

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "demo"))
from stage import App, Failed, NoScreen, Server  # noqa: E402

PLACE = zoneinfo.ZoneInfo("Europe/Paris")
TALL = 4000  # everything on a page lies in the window: nothing has to be scrolled to
PHONE, DESKTOP = (390, 844), (1280, 800)
TABS = [["Fil", "Rencontres", "Engagements", "Retours", "Entente et bilans"],
        ["Objectifs", "Compétences", "Défis", "Leadership", "Trajectoire", "Négociation", "Réussites"],
        ["Réflexions", "Situations", "Décisions", "Apprentissages", "Récits", "Notes"]]


class Person:
    """One person and their device. The app is closed between sittings."""

    def __init__(self, name, size, build, folder, pictures):
        self.name, self.size, self.build, self.folder, self.pictures = name, size, build, folder, pictures
        self.home = folder.with_name(folder.name + "-home")
        self.app, self.known, self.secrets = None, False, []
        (self.home / "Documents").mkdir(parents=True)

    def open(self, url, environment):
        self.app = App(self.build, self.folder, url, f"{self.size[0]}x{TALL}", self.pictures, NoScreen(),
                       {**environment, "HOME": str(self.home)})
        self.app.see("Capturer" if self.known else "Commencer", patience=60)
        self.known = True
        self.app.ask("still")

    def close(self):
        if self.app is not None:
            self.app.stop()
            self.app = None

    def press(self, *names):
        for name in names:
            self.app.press(name)

    def see(self, *names):
        for name in names:
            self.app.see(name)

    def shows(self, name):
        return self.app.ask("has", name=name)["has"]

    def sees_nothing_of(self, *names):
        for name in names:
            if self.shows(name):
                raise Failed(f"{self.name} sees {name!r}")

    def go(self, place):
        """To the first page of a place; its name may say how much is new there."""
        self.press(f"{place}*")
        if self.shows("Retour"):
            self.press(f"{place}*")

    def fiche(self, tab):
        """To a tab of what there is between the two."""
        if self.size is PHONE:
            self.go("Mentorats")
        else:
            self.go("Aujourd’hui")
            self.see("Bonjour *")
            self.press("Inès Moreau")
        self.tab(tab)

    def tab(self, name):
        """A phone shows a part of a row of tabs: the neighbour is chosen first, which brings this one into view."""
        row = next(row for row in TABS if name in row)
        self.see("Onglets")
        while not self.shows(name):
            shown = [tab for tab in row if self.shows(tab)]
            nearest = min(shown, key=lambda tab: abs(row.index(tab) - row.index(name)))
            self.app.ask("press", name=nearest, nth=0)
        beside = row[max(0, row.index(name) - 1)]
        if self.size is PHONE and self.shows(beside):
            self.app.ask("press", name=beside, nth=0)
        self.app.ask("press", name=name, nth=0)  # the thread's own choices have these names too, further down

    def write(self, field, text, secret=False):
        """Into a field, in place of what it holds; the field is then left."""
        self.press(field)
        self.app.ask("key", keys="Ctrl+A")
        self.app.ask("type", text=text)
        self.app.ask("key", keys="Tab")
        if secret:
            self.secrets.append(text)

    def add(self, field, text):
        """A line that is kept by Return."""
        self.app.write(field, text)
        self.app.ask("key", keys="Return")
        self.see(f"{text}*")

    def is_asked(self, question):
        """Aujourd’hui asks one thing, and it is this."""
        self.go("Aujourd’hui")
        self.see(question)
        asked = self.app.names().count("Remettre à plus tard")
        if asked != 1:
            raise Failed(f"{self.name} is asked {asked} things at once")

    def is_asked_in_turn(self, question):
        """Puts off for a day what is asked first, until it is this."""
        self.go("Aujourd’hui")
        while not self.shows(question):
            self.press("Remettre à plus tard", "Demain")
        self.is_asked(question)

    def is_asked_nothing(self):
        self.go("Aujourd’hui")
        self.sees_nothing_of("Remettre à plus tard")

    def picture(self, name):
        """As the person sees it, on their own size of window."""
        self.app.ask("resize", width=self.size[0], height=self.size[1])
        self.app.picture(name)
        self.app.ask("resize", width=self.size[0], height=TALL)

    def shoot_if_there(self, out):
        """What the person saw when something went wrong."""
        if self.app is not None and self.app.process.poll() is None:
            self.app.ask("shoot", file=str(out / f"failed-{self.name.split()[0]}.png"))

    def spaces(self):
        """(what is mine alone, what the two share), as the store says it; JSON."""
        status = self.app.status()
        shared = [text for space, text in status["spaces"].items() if space != status["personal"]]
        return status["spaces"].get(status["personal"], "{}"), shared[0] if shared else "{}"

    def shared(self, kind):
        """The records of a kind that the two share, oldest first."""
        (space,) = json.loads(self.spaces()[1])["spaces"].values()
        return sorted(space.get(kind, []), key=lambda record: record["createdAt"])


class Pair:
    def __init__(self, build, folder, pictures):
        self.build = build
        self.server = Server(build, folder / "server")
        self.mentee = Person("Inès Moreau", PHONE, build, folder / "mentee", pictures)
        self.mentor = Person("Karim Benali", DESKTOP, build, folder / "mentor", pictures)
        self.on = False
        self.sittings = self.cuts = 0
        self.sentence = ""

    @property
    def people(self):
        return self.mentee, self.mentor

    def tell(self, sentence):
        """What happens next; a failure names it."""
        self.sentence = sentence
        print(sentence, flush=True)

    def sit(self, day, hour="18:00", network=True):
        """Both open their app on this day (date or ISO), with or without a server to reach."""
        self.rise()
        self.sittings += 1
        self.cuts += not network
        moment = datetime.datetime.fromisoformat(f"{day}T{hour}").replace(tzinfo=PLACE)
        environment = {"LD_PRELOAD": str(self.build / "tests/year/other-day.so"), "TZ": PLACE.key,
                       "ASAN_OPTIONS": "verify_asan_link_order=0",
                       "CORDEE_OTHER_DAY": str(round(moment.timestamp() - time.time()))}
        self.server.environment = {**os.environ, **environment}
        if network:
            self.connect()
        for person in self.people:
            person.open(self.server.url, environment)

    def rise(self):
        for person in self.people:
            person.close()
        self.stop_server()

    def connect(self):
        if not self.on:
            self.server.start()
            self.on = True

    def cut(self):
        self.cuts += 1
        self.stop_server()

    def stop_server(self):
        if self.on:
            self.server.stop()
            self.on = False

    def meet(self, patience=60):
        """The network is there: waits until nothing waits and both hold the same, and looks whether anything that
        is one's own has reached the other or the server."""
        self.connect()
        end = time.monotonic() + patience
        while time.monotonic() < end:
            hers, his = (person.app.status() for person in self.people)
            common = set(hers["spaces"]) & set(his["spaces"])
            if common and hers["waiting"] == his["waiting"] == 0 and all(
                    hers["spaces"][space] == his["spaces"][space] for space in common):
                return self.nothing_leaked(hers, his)
            time.sleep(0.02)
        raise Failed(f"the two did not become equal: {hers['waiting']} and {his['waiting']} changes wait")

    def nothing_leaked(self, hers, his):
        for owner, other in ((self.mentee, his), (self.mentor, hers)):
            for secret in owner.secrets:
                if any(secret in text for text in other["spaces"].values()):
                    raise Failed(f"what {owner.name} wrote for themselves reached the other: {secret!r}")
                if self.server.holds(secret):
                    raise Failed(f"the server can read {secret!r}")
