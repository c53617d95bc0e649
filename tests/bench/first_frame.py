"""The first frame of the app over a large database, against an empty Qt Quick window in the same run."""
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


def first_frame(build, folder):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    empty = [str(build / "tests/bench/cordee-empty-window")]
    app = [str(build / "tests/demo/cordee-demo"), "--data", f"{folder}/app", "--server", "none"]
    subprocess.run([*app, "--fill", "20000"], env=environment, check=True, capture_output=True, timeout=300)
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
