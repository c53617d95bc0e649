"""The first frame of the app over a large database, against an empty Qt Quick window in the same run."""
import json
import os
import statistics
import subprocess
import time

from processes import Failed, resident_mb

RUNS = 7


def _time_to(command, line, environment):
    start = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True)
    for said in process.stdout:
        if line in said:
            return time.monotonic() - start, process
    raise Failed(f"{command[0]} ended before its first frame")


def _stop(process):
    process.stdin.close()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        raise Failed("a window did not close") from None


def _fill(command, environment, records):
    """A new person on this device, through the first start as anybody would, with many promises."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True)

    def ask(do, **words):
        process.stdin.write(json.dumps({"do": do, **words}) + "\n")
        process.stdin.flush()
        for line in process.stdout:
            answer = json.loads(line)
            if "event" not in answer:
                if not answer.get("ok"):
                    raise Failed(f"{do} {words}: {answer.get('error')}")
                return

    for name in ("Commencer", "Mentoré : je veux avancer", "Pas encore", "Prendre confiance"):
        ask("await", name=name)
        ask("press", name=name)
    ask("await", name="Comment t’appelles-tu ?")
    ask("type", text="Inès Moreau")
    for name in ("Continuer", "Plus tard"):
        ask("await", name=name)
        ask("press", name=name)
    ask("await", name="Bonjour *")
    ask("fill", records=records)
    _stop(process)


def first_frame(build, folder):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    empty = [str(build / "tests/bench/cordee-empty-window")]
    app = [str(build / "tests/demo/cordee-demo"), "--data", f"{folder}/app", "--server", "none", "--language", "fr",
           "--size", "390x844"]
    _fill(app, environment, 20_000)
    empties, apps, memory = [], [], 0.0
    for _ in range(RUNS):
        took, process = _time_to(empty, "first frame", environment)
        empties.append(took)
        _stop(process)
        took, process = _time_to(app, "first frame", environment)
        apps.append(took)
        memory = max(memory, resident_mb(process.pid))
        _stop(process)
    ratio = statistics.median(apps) / statistics.median(empties)
    return {"first_frame": {"app_ms": statistics.median(apps) * 1e3, "empty_ms": statistics.median(empties) * 1e3,
                            "ratio": ratio}, "app_mb": memory}
