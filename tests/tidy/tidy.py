#!/usr/bin/env python3
"""Rules of the tree that no compiler checks: which folder may include which, what links into what, who
may use libsodium, how long a file may be, what may not be written in one. Exits 1 with a line per breach."""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

INCLUDE = re.compile(r'^\s*#\s*include\s+["<]([^">]+)[">]', re.M)
PROTO_HEADER = re.compile(r"^(cordee/(sync|model)/|model/)")
LONGEST = {".cpp": 400, ".h": 300, ".qml": 300, ".py": 400}
# Short nonces, no associated data, or made for another purpose.
BANNED_CALLS = re.compile(
    r"\b(crypto_aead_(chacha20poly1305|aes256gcm)\w*|crypto_secretbox\w*|crypto_stream\w*|crypto_core_\w+"
    r"|crypto_sign_edwards25519sha512batch\w*|crypto_sign_ed25519_\w*to_curve25519|std::mt19937\w*|rand\(\))")
OPENING_SYMBOLS = re.compile(
    r"crypto_aead_xchacha20poly1305_ietf_(?:de|en)crypt|crypto_box_seal_open|crypto_sign_detached"
    r"|crypto_secretstream_\w+_pull")
# An ordinary space before French high punctuation lets a line break there.
FRENCH_SPACE = re.compile(r'(?:tr|qsTr|translate)\((?:"[^"]*", )?"[^"]*(?: [:;?!»](?=[\s".,)])|« )')
PROSE = (".cpp", ".h", ".qml", ".py", ".proto", ".txt")


def tracked(root):
    out = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=root,
                         capture_output=True, text=True, check=True).stdout
    return [root / line for line in out.splitlines() if (root / line).is_file()]


def folder_of(path, folders):
    """The longest folder of the table that holds the path."""
    matches = [folder for folder in folders if path == folder or path.startswith(folder + "/")]
    return max(matches, key=len, default=None)


def include_breaches(files, root, folders):
    for file in files:
        name = file.relative_to(root).as_posix()
        home = folder_of(name, folders)
        if home is None or file.suffix not in (".cpp", ".h"):
            continue
        for header in INCLUDE.findall(file.read_text()):
            target = "proto" if PROTO_HEADER.match(header) else folder_of(header, folders)
            if target not in (None, home) and target not in folders[home]:
                yield f"{name}: {home} may not include {target} ({header})"


def sodium_breaches(files, root):
    for file in files:
        name = file.relative_to(root).as_posix()
        if file.suffix not in (".cpp", ".h") or name.startswith("tests/"):
            continue
        text = file.read_text()
        if "<sodium.h>" in text and not name.startswith("sync/crypto/"):
            yield f"{name}: only sync/crypto may include <sodium.h>"
        for call in BANNED_CALLS.finditer(text):
            yield f"{name}: {call.group(0)} is banned"


def size_breaches(files, root):
    for file in files:
        limit = LONGEST.get(file.suffix)
        lines = file.read_text().count("\n") if limit else 0
        if limit and lines > limit:
            yield f"{file.relative_to(root)}: {lines} lines, at most {limit}"


def wording_breaches(files, root):
    for file in files:
        name = file.relative_to(root).as_posix()
        if name.startswith("tests/tidy/") or file.suffix not in PROSE:
            continue
        for number, line in enumerate(file.read_text().splitlines(), 1):
            if re.search(r"\b(TODO|FIXME|XXX)\b", line):
                yield f"{name}:{number}: no TODO: finish it, or say in the README what is missing"
            if re.search(r"/(home|work|root)/\w", line):
                yield f"{name}:{number}: a path of one machine"
            if name.startswith(("app/", "qml/")) and FRENCH_SPACE.search(line):
                yield f"{name}:{number}: a no-break space belongs before : ; ? ! » and after «"
            if file.suffix != ".qml":
                continue
            if not name.startswith("qml/ui/") and re.search(r'"#[0-9a-fA-F]{3,8}"', line):
                yield f"{name}:{number}: colours come from Theme"
            if re.search(r"^import \S+ \d", line):
                yield f"{name}:{number}: imports carry no version"


def section_breaches(files, root):
    """Sections never know each other; the shell and the composition root know them all."""
    shared = {"records", "papers", "people", "words", "facts", "shell"}
    knows_all = {"session", "sample"}
    knows_all_pages = {"ui", "shell", "main", "gallery"}
    for file in files:
        parts = file.relative_to(root).parts
        name = "/".join(parts)
        if parts[0] == "app" and len(parts) > 2 and parts[1] not in knows_all | shared:
            for header in INCLUDE.findall(file.read_text()):
                other = header.split("/")
                if other[0] == "app" and len(other) > 2 and other[1] not in shared | {parts[1]}:
                    yield f"{name}: section {parts[1]} may not include {header}"
        if parts[0] == "qml" and file.suffix == ".qml" and parts[1] not in knows_all_pages:
            for module in re.findall(r"^import Cordee\.(\w+)", file.read_text(), re.M):
                if module not in ("Ui", "App") and module.lower() != parts[1]:
                    yield f"{name}: a section imports Cordee.Ui and Cordee.App only, not Cordee.{module}"


def link_graph(build):
    """Direct links between the project's targets, as CMake sees them."""
    with tempfile.TemporaryDirectory() as folder:
        dot = pathlib.Path(folder) / "graph.dot"
        subprocess.run(["cmake", f"--graphviz={dot}", str(build)], capture_output=True, check=True)
        text = dot.read_text()
    names = dict(re.findall(r'^\s*"(node\d+)" \[ label = "([^"\\]+)', text, re.M))
    for source, target in re.findall(r'"(node\d+)" -> "(node\d+)"', text):
        yield names.get(source), names.get(target)


def link_breaches(build, targets):
    if not (build / "CMakeCache.txt").exists():
        return
    for source, target in sorted(set(link_graph(build)), key=str):
        ours = target in targets or (target or "").startswith("cordee_")
        if source in targets and ours and target not in ("cordee_flags", *targets[source]):
            yield f"target {source} may not link {target}"
    server = build / "sync/server/cordee-server"
    if server.exists():
        symbols = "".join(subprocess.run(["nm", *options, str(server)], capture_output=True, text=True).stdout
                          for options in (["-D", "--undefined-only"], []))
        for symbol in sorted(set(OPENING_SYMBOLS.findall(symbols))):
            yield f"cordee-server links {symbol}: it could open or sign"


def breaches(root, build, rules):
    files = tracked(root)
    yield from include_breaches(files, root, rules["folders"])
    yield from sodium_breaches(files, root)
    yield from size_breaches(files, root)
    yield from wording_breaches(files, root)
    yield from section_breaches(files, root)
    yield from link_breaches(build, rules["targets"])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=pathlib.Path, required=True)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    options = parser.parse_args()
    rules = json.loads((pathlib.Path(__file__).parent / "arrows.json").read_text())
    found = list(breaches(options.root.resolve(), options.build, rules))
    for breach in found:
        print(breach)
    if found:
        sys.exit(1)
    print("The tree follows its rules")


if __name__ == "__main__":
    main()
