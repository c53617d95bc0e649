"""The processes a measurement runs: a server, devices without a screen, each spoken to by lines of JSON."""
import json
import pathlib
import queue
import subprocess
import threading
import time


class Failed(Exception):
    pass


def resident_mb(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


class Server:
    def __init__(self, build, data):
        self.process = subprocess.Popen(
            [build / "sync/server/cordee-server", "--listen", "127.0.0.1:0", "--data", data],
            stdout=subprocess.PIPE, stderr=open(f"{data}.log", "w"), text=True)
        line = self.process.stdout.readline().strip()
        if not line.startswith("listening on "):
            raise Failed(f"the server said: {line}")
        self.url = line.removeprefix("listening on ")

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


class Peer:
    """One device. ask() sends a command and waits for its answer; events come in between."""

    def __init__(self, build, data):
        self.process = subprocess.Popen([build / "tests/bench/cordee-bench-peer", "--data", data],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.answers, self.events = queue.Queue(), queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            message = json.loads(line)
            (self.events if "event" in message else self.answers).put(message)

    def ask(self, do, patience=120, **words):
        self.process.stdin.write((json.dumps({"do": do, **words}) + "\n").encode())
        self.process.stdin.flush()
        try:
            answer = self.answers.get(timeout=patience)
        except queue.Empty:
            raise Failed(f"no answer to {do}") from None
        if not answer.get("ok"):
            raise Failed(f"{do}: {answer.get('error', 'refused')}")
        return answer

    def event(self, patience=60):
        try:
            return self.events.get(timeout=patience)
        except queue.Empty:
            raise Failed("what was expected did not arrive") from None

    def until(self, do, holds, patience=30):
        """Asks again until the answer is as wanted."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            answer = self.ask(do)
            if holds(answer):
                return answer
            time.sleep(0.01)
        raise Failed(f"{do} stays {answer}")

    def stop(self):
        self.process.stdin.close()
        self.process.wait(20)
