#!/usr/bin/env python3
"""Fails when a field of several lines edits a record's value that a later write replaces whole.

Finds each TextArea that keeps what is typed in a property of a record's editor, and looks the field up in the
model: it merges as text, or VALUES says why not.

Usage: long_texts.py ROOT."""
import pathlib
import re
import sys

SIGNED = "signed word for word"
SENT = "a draft of one author, sent as a whole"
TITLE = "what its record is called by, one line"
GOAL = "a part of a goal is one sentence; a change of it is an adjustment that says what stood before"
VALUES = {
    "Agreement": dict.fromkeys(
        ["purpose", "goals", "feedback_style", "confidentiality", "off_limits", "exit_rule", "reason"], SIGNED),
    "Achievement": {"action": TITLE},
    "Closure": dict.fromkeys(["learned", "keep", "words"], SENT),
    "Concern": dict.fromkeys(["observed", "effect", "need", "proposal"], SENT),
    "Goal": {"statement": "a choice: both versions are shown", "means": GOAL, "relevance": GOAL, "if_then": GOAL,
             "metric_text": GOAL},
    "Introduction": {"purpose": SENT, "blurb": SENT},
    "LeadershipPractice": {"situation": TITLE},
    "SalaryPrep": {"context": TITLE},
    "Situation": {"people": "aliases, one line"},
}
KEEPS = re.compile(r"onCommitted:[^}]*?\b([\w.]+)\.(\w+) = text\b", re.S)
RECORD = re.compile(r"^message (\w+) \{(.*?)^\}", re.M | re.S)
FIELD = re.compile(r"optional string (\w+) = \d+\s*(?:\[\(rules\) = \{(.*?)\}\s*\])?;", re.S)


def blocks(text):
    """The bodies of all TextArea { … }."""
    for start in re.finditer(r"\bTextArea \{", text):
        depth, at = 1, start.end()
        while depth:
            depth += {"{": 1, "}": -1}.get(text[at], 0)
            at += 1
        yield text[start.end():at - 1]


def model(root):
    """{record: {field: it merges as text}} of the long and short strings."""
    fields = {}
    for proto in (root / "proto/cordee/model/v1").glob("*.proto"):
        for record, body in RECORD.findall(proto.read_text()):
            fields[record] = {name: "MERGE_TEXT" in rules for name, rules in FIELD.findall(body)}
    return fields


def properties(root):
    """{type: {property: its type}} of the view models."""
    types = {}
    for header in (root / "app").rglob("*.h"):
        for name, body in re.findall(r"^class (\w+)[^;{]*\{(.*?)^\};", header.read_text(), re.M | re.S):
            found = re.findall(r"Q_PROPERTY\(\s*(?:[\w:]*::)?(\w+)\s*\*\s*(\w+)", body)
            types.setdefault(name, {}).update({prop: kind for kind, prop in found})
    return types


def record_of(path, text, types):
    """The record that `root.page.editor` edits; None where it is no editor."""
    names = path.split(".")
    if names[0] == "root":
        names = names[1:]
    kind = None
    for name in names:
        if kind is None:
            declared = re.search(rf"\bproperty (\w+) {name}\b", text)
            kind = declared.group(1) if declared else None
        else:
            kind = types.get(kind, {}).get(name)
        if kind is None:
            return None
    return kind.removesuffix("Editor") if kind.endswith("Editor") else None


def faults(root):
    fields, types = model(root), properties(root)
    edited = set()
    for file in sorted((root / "qml").rglob("*.qml")):
        text = file.read_text()
        for block in blocks(text):
            for path, prop in KEEPS.findall(block):
                record = record_of(path, text, types)
                if record is None:
                    continue
                column = re.sub(r"([A-Z])", lambda capital: "_" + capital.group(1).lower(), prop)
                if column not in fields.get(record, {}):
                    yield f"{file.relative_to(root)}: {record} has no {column}"
                    continue
                edited.add((record, column))
                if not fields[record][column] and column not in VALUES.get(record, {}):
                    yield f"{file.relative_to(root)}: {record}.{column} is edited in several lines and is no MERGE_TEXT"
    for record, columns in VALUES.items():
        for column in columns:
            if (record, column) not in edited or fields[record][column]:
                yield f"{record}.{column} needs no reason here any more"
    if len(edited) < 40:
        yield f"only {len(edited)} fields were found"


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "Every field of several lines merges, or a reason is given.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
