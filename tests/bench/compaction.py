#!/usr/bin/env python3
"""Measures what a new device costs after many batches, by the log and by a snapshot, with real processes, and
how large the server's file is before and after the batches are dropped. Not part of `./dev bench`: writing
20,000 batches one by one takes minutes."""
import argparse
import pathlib
import queue
import subprocess
import sys
import tempfile
import threading
import time

from processes import Failed, Peer, Server


class EndToEndPeer(Peer):
    """cordee-peer, with its options; can be started again on the same data."""

    def __init__(self, build, data, url, every):
        self.process = subprocess.Popen(
            [build / "tests/e2e/cordee-peer", "--data", data, "--server", url, "--snapshot-every", str(every)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.answers, self.events = queue.Queue(), queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()


def quiet(answer):
    return answer["state"] == "up to date" and answer["waiting"] == 0


def tie(phone, mentor, url):
    for peer in (phone, mentor):
        peer.ask("identity", label="device")
    invitation = mentor.ask("invite", me="Paul", **{"for": "Ana"}, url=url)
    phone.ask("redeem", link=invitation["link"])
    mentor.until("confirm", lambda answer: answer["confirmed"] > 0)
    for peer in (phone, mentor):
        peer.until("people", lambda answer: sum(s["canSeal"] for s in answer["spaces"]) == 2)
    return invitation["space"]


def write(phone, space, batches, records):
    ids = []
    for number in range(batches):
        title = {"title": f"{number * 7919 % 99991} : relire le bilan, préparer la suite ({number})"}
        if number < records:
            ids.append(phone.ask("create", space=space, record="Goal", fields=title)["id"])
        else:
            phone.ask("set", id=ids[number * 31 % records], record="Goal", fields=title)
        phone.until("status", lambda answer: answer["waiting"] == 0, patience=300)


def pair(phone, tablet, url):
    """Seconds and octets until the new device shows what the phone shows."""
    offer = phone.ask("offer-pairing", url=url)
    tablet.ask("pair-with", code=offer["code"], label="tablet")
    compare = phone.until("pairing", lambda answer: answer.get("digits", "") != "")
    tablet.until("pairing", lambda answer: answer.get("digits", "") == compare["digits"])
    wanted = phone.ask("dump")["records"]
    start = time.monotonic()
    phone.ask("confirm-pairing")
    tablet.until("dump", lambda answer: answer["records"] == wanted, patience=600)
    return time.monotonic() - start, tablet.ask("status")["bytesDown"]


def measure(build, folder, batches, records):
    server = Server(build, folder / "server")
    database = folder / "server/log.sqlite"
    peers = [EndToEndPeer(build, folder / name, server.url, 10**9) for name in ("phone", "mentor", "by log")]
    phone, mentor, by_log = peers
    space = tie(phone, mentor, server.url)
    write(phone, space, batches, records)
    seconds, octets = pair(phone, by_log, server.url)
    print(f"by the log: {seconds:.2f} s, {octets / 1e6:.2f} MB", flush=True)
    before = database.stat().st_size
    for peer in peers:
        peer.until("status", quiet)
        peer.stop()
    peers = [EndToEndPeer(build, folder / name, server.url, batches) for name in ("phone", "mentor", "by log")]
    start = time.monotonic()
    peers[0].ask("create", space=space, record="Goal", fields={"title": "the last straw"})
    end = start + 600
    while database.stat().st_size > before / 2 and time.monotonic() < end:
        for peer in peers:
            peer.ask("status")
        time.sleep(0.2)
    print(f"written, confirmed, dropped after {time.monotonic() - start:.1f} s; the server's file: "
          f"{before / 1e6:.2f} MB before, {database.stat().st_size / 1e6:.2f} MB after", flush=True)
    by_snapshot = EndToEndPeer(build, folder / "by snapshot", server.url, batches)
    seconds, octets = pair(peers[0], by_snapshot, server.url)
    print(f"by the snapshot: {seconds:.2f} s, {octets / 1e6:.2f} MB", flush=True)
    for peer in (*peers, by_snapshot):
        peer.stop()
    server.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--batches", type=int, default=20_000)
    parser.add_argument("--records", type=int, default=2_000)
    words = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        try:
            measure(words.build.resolve(), pathlib.Path(folder), words.batches, words.records)
        except Failed as failed:
            sys.exit(f"compaction: {failed}")


if __name__ == "__main__":
    main()
