"""What a screen reader has: the accessibility bus of a session of its own, and the app on a virtual screen."""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import gi

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "demo"))
from stage import Failed, Screen  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30
# A busy machine's app answers late; the library's own patience is less than a second.
Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)


def in_a_session_of_its_own():
    """Runs this program again on its own message bus and virtual screen, so that no desktop is needed or touched;
    comes back only inside it."""
    if os.environ.get("CORDEE_READER_SESSION") == "1":
        return
    screen = Screen()
    with tempfile.TemporaryDirectory(prefix="cordee-reader-") as runtime:
        environment = {**screen.environment, "CORDEE_READER_SESSION": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                       "XDG_RUNTIME_DIR": runtime}
        environment.pop("AT_SPI_BUS_ADDRESS", None)
        ended = subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment)
    screen.stop()
    sys.exit(ended.returncode)


class Node:
    """One element as a reader is told of it. The app may take an element away at any moment: that is no error."""

    def __init__(self, accessible):
        self.accessible = accessible

    def ask(self, question, otherwise):
        try:
            return question(self.accessible)
        except GLib.Error:
            return otherwise

    @property
    def name(self):
        """Its name; no-break spaces are read as spaces."""
        return (self.ask(Atspi.Accessible.get_name, "") or "").replace("\u00a0", " ").replace("\u202f", " ")

    @property
    def role(self):
        return self.ask(Atspi.Accessible.get_role_name, "gone")

    @property
    def actions(self):
        interface = self.ask(Atspi.Accessible.get_action_iface, None)
        if interface is None:
            return []
        try:
            return [Atspi.Action.get_action_name(interface, i) for i in range(Atspi.Action.get_n_actions(interface))]
        except GLib.Error:
            return []

    @property
    def text(self):
        interface = self.ask(Atspi.Accessible.get_text_iface, None)
        return "" if interface is None else Atspi.Text.get_text(interface, 0, -1)

    def has(self, state):
        states = self.ask(Atspi.Accessible.get_state_set, None)
        return states is not None and states.contains(state)

    @property
    def shown(self):
        return self.has(Atspi.StateType.SHOWING) and self.has(Atspi.StateType.VISIBLE)

    def children(self):
        count = self.ask(Atspi.Accessible.get_child_count, 0)
        for index in range(count):
            child = self.ask(lambda it, i=index: it.get_child_at_index(i), None)
            if child is not None:
                yield Node(child)

    def below(self):
        """Every shown element under this one, in the order a reader meets them."""
        for child in self.children():
            if child.role == "gone" or not child.shown:
                continue
            yield child
            yield from child.below()

    def act(self, name):
        interface = self.accessible.get_action_iface()
        for index in range(Atspi.Action.get_n_actions(interface)):
            if Atspi.Action.get_action_name(interface, index) == name:
                return Atspi.Action.do_action(interface, index)
        raise Failed(f"{self.role} {self.name!r} has no action {name}")


class ReadApp:
    """The app, read and driven over the accessibility bus only."""

    def __init__(self, build, folder, *arguments):
        self.log = pathlib.Path(folder) / "log"
        self.process = subprocess.Popen(
            [build / "app/cordee", "--data", pathlib.Path(folder) / "data", "--server", "none", "--size", "390x844",
             *arguments], stdout=subprocess.DEVNULL, stderr=self.log.open("w"))
        self.root = self.wait(self.find_application, "the app does not appear on the accessibility bus")
        # No window manager gives the window the keyboard here.
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Cord", "windowfocus", "--sync"],
                       check=True, stdout=subprocess.DEVNULL)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)

    def find_application(self):
        desktop = Node(Atspi.get_desktop(0))
        for application in desktop.children():
            if application.ask(Atspi.Accessible.get_process_id, 0) == self.process.pid and any(application.below()):
                return application
        return None

    def wait(self, question, complaint):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise Failed(f"the app ended: {self.log.read_text()[-2000:]}")
            answer = question()
            if answer:
                return answer
            time.sleep(0.05)
        raise Failed(complaint)

    def elements(self):
        return list(self.root.below())

    def find(self, name):
        for element in self.elements():
            if element.name == name or (name.endswith("*") and element.name.startswith(name[:-1])):
                if element.actions:
                    return element
        return None

    def press(self, name):
        self.wait(lambda: self.find(name), f"{name!r} cannot be acted on; shown: {self.names()}").act("Press")

    def see(self, name):
        self.wait(lambda: any(element.name == name or (name.endswith("*") and element.name.startswith(name[:-1]))
                              for element in self.elements()), f"{name!r} is not said; shown: {self.names()}")

    def write(self, field, text):
        """Puts the keyboard into a field and types, as hands would."""
        self.wait(lambda: self.find(field), f"there is no field {field!r}; shown: {self.names()}").act("SetFocus")
        self.wait(lambda: self.find(field).has(Atspi.StateType.FOCUSED), f"{field!r} does not take the keyboard")
        subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)
        self.wait(lambda: self.find(field).text == text, f"{field!r} holds {self.find(field).text!r} after {text!r}")

    def names(self):
        return [element.name for element in self.elements() if element.name]
