#!/usr/bin/env python3
"""The rules of the tree hold, and the checker sees each kind of breach in a scratch tree."""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

import tidy

RULES = json.loads((pathlib.Path(__file__).parent / "arrows.json").read_text())
ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path("none")


def scratch(files):
    folder = tempfile.TemporaryDirectory()
    subprocess.run(["git", "init", "-q", folder.name], check=True)
    for name, text in files.items():
        path = pathlib.Path(folder.name) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


class TidyTest(unittest.TestCase):
    def breaches_of(self, files):
        with scratch(files) as folder:
            return list(tidy.breaches(pathlib.Path(folder), pathlib.Path("none"), RULES))

    def test_the_tree_follows_its_rules(self):
        self.assertEqual(list(tidy.breaches(ROOT, BUILD, RULES)), [])

    def test_a_clean_tree_has_no_breach(self):
        self.assertEqual(self.breaches_of({"sync/store/a.cpp": '#include "sync/core/ids.h"\n'}), [])

    def test_sync_may_not_include_app(self):
        self.assertIn("may not include app", self.breaches_of({"sync/core/a.cpp": '#include "app/x.h"\n'})[0])

    def test_the_text_engine_may_not_include_the_store(self):
        self.assertEqual(len(self.breaches_of({"sync/text/a.h": '#include "sync/store/store.h"\n'})), 1)

    def test_sodium_stays_in_crypto(self):
        self.assertEqual(len(self.breaches_of({"sync/store/a.cpp": "#include <sodium.h>\n"})), 1)

    def test_banned_calls_are_seen(self):
        self.assertEqual(len(self.breaches_of({"sync/crypto/a.cpp": "crypto_secretbox_easy(a);\n"})), 1)

    def test_long_files_are_seen(self):
        self.assertEqual(len(self.breaches_of({"app/x/a.cpp": "\n" * 401, "tests/a.cpp": "\n" * 401})), 2)

    def test_sections_do_not_know_each_other(self):
        found = self.breaches_of({"app/today/a.cpp": '#include "app/growth/goals.h"\n',
                                  "qml/today/A.qml": "import Cordee.Growth\n"})
        self.assertEqual(len(found), 2)

    def test_colours_outside_the_theme_are_seen(self):
        self.assertEqual(len(self.breaches_of({"qml/today/A.qml": 'color: "#ffffff"\n'})), 1)

    def test_breaking_spaces_before_french_punctuation_are_seen(self):
        self.assertEqual(len(self.breaches_of({"app/x/a.cpp": 'tr("Vraiment ?")\ntr("« oui »")\n'})), 2)
        self.assertEqual(self.breaches_of({"app/x/a.cpp": 'tr("Vraiment\u00a0?")\n'}), [])

    def test_a_forbidden_link_is_seen(self):
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder)
            (source / "a.c").write_text("int a;\n")
            (source / "CMakeLists.txt").write_text(
                "cmake_minimum_required(VERSION 3.25)\nproject(x C)\n"
                "add_library(cordee_crypto STATIC a.c)\nadd_library(cordee_server_core STATIC a.c)\n"
                "target_link_libraries(cordee_server_core PUBLIC cordee_crypto)\n")
            subprocess.run(["cmake", "-S", folder, "-B", f"{folder}/b"], capture_output=True, check=True)
            found = list(tidy.link_breaches(source / "b", RULES["targets"]))
            self.assertEqual(found, ["target cordee_server_core may not link cordee_crypto"])


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    options, rest = parser.parse_known_args()
    BUILD = options.build
    unittest.main(argv=[sys.argv[0], *rest])
