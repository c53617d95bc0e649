"""The stage of the demonstration: a virtual screen, a server, and the app driven by what a screen reader hears."""
import json
import os
import pathlib
import subprocess
import time


class Failed(Exception):
    pass


class Screen:
    """A virtual X screen; windows on it are drawn by software."""

    def __init__(self):
        read, write = os.pipe()
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x1000x24", "-nolisten", "tcp",
             "-noreset"],  # a screen that starts anew when the last window goes refuses the next for a moment
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as said:
            number = said.readline().strip()
        if not number:
            raise Failed("Xvfb did not start")
        self.environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb",
                            "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8"}

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


class NoScreen:
    """Windows that are drawn into memory: enough where nothing is judged by the eye and no other program looks."""

    def __init__(self):
        self.environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software",
                            "LC_ALL": "C.UTF-8"}

    def stop(self):
        pass


class Server:
    def __init__(self, build, data, environment=None):
        self.build, self.data, self.port = build, pathlib.Path(data), 0
        self.log = self.data.with_suffix(".log")
        self.environment = {**os.environ, **(environment or {})}
        self.process = None

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def start(self):
        self.process = subprocess.Popen(
            [self.build / "sync/server/cordee-server", "--listen", f"127.0.0.1:{self.port}", "--data", self.data],
            stdout=subprocess.PIPE, stderr=self.log.open("a"), text=True, env=self.environment)
        line = self.process.stdout.readline().strip()
        if not line.startswith("listening on "):
            raise Failed(f"the server said: {line}")
        self.port = int(line.rsplit(":", 1)[1])

    def stop(self):
        self.process.terminate()
        self.process.wait(10)

    def holds(self, text):
        """Whether the words stand anywhere in the server's files or log, in the clear."""
        places = [path for path in self.data.rglob("*") if path.is_file()] + [self.log]
        return any(text.encode() in place.read_bytes() for place in places)


class App:
    """One person's app. Every act names what a person would see."""

    def __init__(self, build, data, url, size, pictures, screen=None, environment=None):
        self.pictures = pictures
        self.screen = screen or Screen()  # one each: without a window manager one window has the focus
        self.log = pathlib.Path(data).with_suffix(".log")
        self.process = subprocess.Popen(
            [build / "tests/demo/cordee-demo", "--data", data, "--server", url, "--size", size, "--language", "fr",
             "--theme", "light"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log.open("a"),
            env={**self.screen.environment, **(environment or {})}, text=True)

    def ask(self, do, **words):
        self.process.stdin.write(json.dumps({"do": do, **words}) + "\n")
        self.process.stdin.flush()
        for line in self.process.stdout:
            answer = json.loads(line)
            if "event" in answer:
                continue
            if not answer.get("ok"):
                seen = ", ".join(self.names()) if do != "names" else ""
                raise Failed(f"{do} {words}: {answer.get('error', 'refused')}. On the screen: {seen}")
            return answer
        raise Failed(f"the app ended at {do} {words}: {self.log.read_text()[-2000:]}")

    def names(self):
        return self.ask("names")["names"]

    def press(self, name):
        self.ask("await", name=name)
        self.ask("press", name=name)

    def write(self, field, text):
        self.press(field)
        self.ask("type", text=text)

    def see(self, name, patience=15):
        self.ask("await", name=name, patience=patience * 1000)

    def picture(self, name):
        time.sleep(0.4)  # for the movement of the page to end
        self.ask("shoot", file=str(self.pictures / f"{name}.png"))

    def status(self):
        return self.ask("status")

    def until(self, holds, what, patience=20):
        end = time.monotonic() + patience
        while time.monotonic() < end:
            status = self.status()
            if holds(status):
                return status
            time.sleep(0.05)
        raise Failed(f"{what}: {status['waiting']} changes wait, state {status['state']}")

    def stop(self):
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.screen.stop()
