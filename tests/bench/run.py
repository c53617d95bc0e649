#!/usr/bin/env python3
"""Measures the rope from end to end with real processes: a server, a mentee's device, a mentor's. Prints a
table and writes bench.json. Nothing here fails for being slow; it fails only if something did not arrive."""
import argparse
import json
import pathlib
import statistics
import sys
import tempfile

from first_frame import first_frame
from processes import Failed, Peer, Server, resident_mb

TRACE = pathlib.Path(__file__).resolve().parents[3] / "shared/traces/records.jsonl"


def quantile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(share * len(values)))]


def spread(values_ns):
    return {"p50_ms": quantile(values_ns, 0.50) / 1e6, "p95_ms": quantile(values_ns, 0.95) / 1e6,
            "p99_ms": quantile(values_ns, 0.99) / 1e6}


def records_file(folder):
    """The recorded inputs where they are at hand, else records of the same shape and size."""
    if TRACE.exists():
        return TRACE
    made = pathlib.Path(folder) / "records.jsonl"
    verbs = ["préparer", "relire", "présenter", "évaluer", "clarifier", "répéter"]
    things = ["la feuille de route", "le bilan à mi-parcours", "l’entretien", "la présentation orale"]
    with made.open("w") as out:
        for i in range(2000):
            text = f"{verbs[i % 6]} {things[i * 7 % 4]} (n° {i * 37 % 9973})"
            out.write(json.dumps({"title": text, "note": f"{things[i % 4]} : {text}", "due": f"2026-{i % 12 + 1:02}-15",
                                  "status": "fait" if i % 3 else "a_faire", "mentee": f"m-{i % 40:03}"}) + "\n")
    return made


def tie(mentee, mentor, url):
    """Two people in one mentorship; returns its space."""
    for peer in (mentee, mentor):
        peer.ask("server", url=url)
        peer.ask("identity")
    invitation = mentee.ask("invite", me="Inès", **{"for": "Karim"}, url=url)
    mentor.ask("redeem", link=invitation["link"])
    space = invitation["space"]
    joined = lambda answer: any(s["space"] == space and s["members"] == 2 for s in answer["spaces"])
    mentor.until("people", joined)
    mentee.until("people", joined)
    mentee.ask("confirm")
    for peer in (mentee, mentor):
        peer.until("people", lambda answer: all(s["canSeal"] for s in answer["spaces"]))
        peer.until("status", lambda answer: answer["waiting"] == 0)
    return space


def traffic(before, after):
    return {key: after[key] - before[key] for key in ("rounds", "waits", "bytesUp", "bytesDown")}


def offline_bulk(mentee, mentor, space, url, records):
    mentee.ask("server", url="")
    changes = mentee.ask("load", space=space, file=str(records), patience=300)["changes"]
    mentor.ask("expect", changes=changes)
    before = mentee.ask("status")
    start = mentee.ask("server", url=url)["at"]
    event = mentor.event()
    after = mentee.until("status", lambda answer: answer["waiting"] == 0)
    return {"changes": changes, "records_readable": event["records"], "ms": (event["at"] - start) / 1e6,
            **traffic(before, after)}


def live(mentee, mentor, edits):
    took = []
    for i in range(edits):
        mentor.ask("expect", changes=1)
        written = mentee.ask("tap", text=f"note {i}")["at"]
        took.append(mentor.event()["at"] - written)
    return {"edits": edits, **spread(took)}


def reconnect(mentee, mentor, url, edits, times):
    took, traffics = [], []
    for _ in range(times):
        mentee.until("status", lambda answer: answer["waiting"] == 0)
        mentee.ask("server", url="")
        mentee.ask("edit-some", count=edits)
        mentor.ask("expect", changes=edits)
        before = mentee.ask("status")
        start = mentee.ask("server", url=url)["at"]
        took.append(mentor.event()["at"] - start)
        traffics.append(traffic(before, mentee.until("status", lambda answer: answer["waiting"] == 0)))
    return {"edits": edits, **spread(took), "bytesUp": statistics.median(t["bytesUp"] for t in traffics),
            "rounds": statistics.median(t["rounds"] for t in traffics)}


def crowd(build, folder, url, devices):
    """Devices that all wait for news; returns the peers so that the caller can stop them."""
    peers = [Peer(build, f"{folder}/crowd{i}") for i in range(devices)]
    for peer in peers:
        peer.ask("server", url=url)
        peer.ask("identity")
    for peer in peers:
        peer.until("status", lambda answer: answer["waits"] > 0 and answer["state"] == "up to date", patience=60)
    return peers


AIMS = {"bulk.ms": 300, "bulk.bytesUp": 200_000, "live.p50_ms": 2, "live.p95_ms": 5, "reconnect.p50_ms": 15,
        "reconnect.rounds": 1, "reconnect.bytesUp": 3000, "tap.p99_ms": 2, "first_frame.ratio": 1.6,
        "app_mb": 160, "server_mb_100_devices": 40}


def flat(result, prefix=""):
    for key, value in result.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value


def measure(options, folder):
    server = Server(options.build, f"{folder}/server")
    mentee, mentor = Peer(options.build, f"{folder}/mentee"), Peer(options.build, f"{folder}/mentor")
    result = {}
    try:
        space = tie(mentee, mentor, server.url)
        result["bulk"] = offline_bulk(mentee, mentor, space, server.url, records_file(folder))
        live(mentee, mentor, 20)  # warm
        result["live"] = live(mentee, mentor, options.edits)
        result["reconnect"] = reconnect(mentee, mentor, server.url, 20, 20)
        mentee.ask("server", url="")
        result["tap"] = spread(mentee.ask("taps", count=1000)["ns"])
        if options.devices:
            peers = crowd(options.build, folder, server.url, options.devices)
            result["server_mb_100_devices"] = resident_mb(server.process.pid)
            for peer in peers:
                peer.stop()
    finally:
        for peer in (mentee, mentor):
            peer.process.kill()
        server.stop()
    result.update(first_frame(options.build, folder))
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=lambda text: pathlib.Path(text).resolve(), required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--edits", type=int, default=500, help="single edits of the live measurement")
    parser.add_argument("--devices", type=int, default=100, help="devices that wait at once")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        try:
            result = measure(options, folder)
        except Failed as failure:
            sys.exit(f"bench: {failure}")
    (options.out / "bench.json").write_text(json.dumps(result, indent=2) + "\n")
    print(f"{'measure':34}{'figure':>14}{'aim':>12}")
    for name, value in flat(result):
        print(f"{name:34}{value:>14,.2f}{'' if name not in AIMS else f'{AIMS[name]:>12,}'}")


if __name__ == "__main__":
    main()
