#!/usr/bin/env python3
"""Fails when docs/practices.md names a test that is not there.

Usage: practices.py ROOT."""
import pathlib
import re
import sys

NAMED = re.compile(r"`(\w+_test)`(?:: ((?:\w+(?:, )?)+))?")


def faults(root):
    programs = {file.stem: file for file in (root / "tests").rglob("*_test.*") if file.suffix in (".cpp", ".py")}
    table = (root / "docs/practices.md").read_text()
    rows = [line for line in table.splitlines() if re.match(r"\| [A-Z]\d", line)]
    if not rows:
        yield "docs/practices.md has no rows"
    for row in rows:
        label, shown = row.split("|")[1].strip(), row.split("|")[4]
        if not NAMED.search(shown):
            yield f"{label}: no test is named"
        for program, sentences in NAMED.findall(shown):
            if program not in programs:
                yield f"{label}: there is no {program}"
                continue
            text = programs[program].read_text()
            for sentence in filter(None, sentences.split(", ")):
                if not re.search(rf"(?:::|void |def ){sentence}\(", text):
                    yield f"{label}: {program} has no {sentence}"


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "Every practice names tests that are there.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
