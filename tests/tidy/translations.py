#!/usr/bin/env python3
"""Fails when a sentence of the sources is not said in English, or a French plural is missing.

Usage: translations.py LUPDATE ROOT. Reads the sources with lupdate into copies of the .ts files,
so that what was forgotten counts as missing. Also checks the no-break spaces of the French.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

TARGETS = {"cordee_en.ts": ["-target-language", "en_GB"],
           "cordee_fr.ts": ["-target-language", "fr_FR", "-pluralonly"]}
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
MARKED = re.compile(r'(?:\btranslate|QT_TRANSLATE_NOOP)\(\s*"(\w+)",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)')
PLAIN_SPACE = re.compile(r"« | »| [:;?!]| %(?![\dnL])")


def forms(message):
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return []
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def faults(ts):
    for context in ElementTree.parse(ts).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            said = forms(message)
            if not said or not all(said):
                yield f"{ts.name}: {name}: not translated: {source!r}"
            for form in said:
                if set(PLACEHOLDER.findall(form)) - set(PLACEHOLDER.findall(source)):
                    yield f"{ts.name}: {name}: a placeholder of its own: {form!r}"
            if PLAIN_SPACE.search(source):
                yield f"{ts.name}: {name}: a no-break space is missing: {source!r}"


def unread(root, ts):
    """What the sources ask to be translated by context and sentence, and lupdate did not see."""
    known = {(context.findtext("name"), message.findtext("source"))
             for context in ElementTree.parse(ts).getroot().iter("context") for message in context.iter("message")}
    for source in sorted((root / "app").rglob("*.cpp")):
        for context, literals in MARKED.findall(source.read_text()):
            sentence = "".join(LITERAL.findall(literals)).replace('\\"', '"').replace("\\n", "\n")
            if (context, sentence) not in known:
                yield f"{source.relative_to(root)}: lupdate does not see {context}: {sentence!r}"


def main():
    lupdate, root = sys.argv[1], pathlib.Path(sys.argv[2])
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for name, options in TARGETS.items():
            copy = pathlib.Path(folder) / name
            shutil.copy(root / "app/translations" / name, copy)
            subprocess.run([lupdate, "-silent", "-I", str(root), "-recursive",
                            str(root / "qml"), str(root / "app"),
                            "-locations", "none", "-no-obsolete", "-source-language", "fr_FR",
                            *options, "-ts", str(copy)],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            found += faults(copy)
            if "-pluralonly" not in options:
                found += unread(root, copy)
    print("\n".join(found) if found else "Every sentence is translated.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
