#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""House rules for files: licence header, file and type names, size, and no path of somebody's machine.

checkheaders.py               checks the tree that this script lies in
checkheaders.py --self-test   also proves first, on made-up bad files, that each rule can fail
"""
import os
import re
import sys
import tempfile
from pathlib import Path

HEADER = {"SPDX-FileCopyrightText: 2026 The Greenroom authors", "SPDX-License-Identifier: GPL-3.0-or-later"}
COMMENT = {".cpp": "//", ".h": "//", ".sql": "--", ".py": "#", ".cmake": "#", ".sh": "#", "CMakeLists.txt": "#"}
# Packs have their own gates, and test data comes as it is.
SKIPPED = {Path("content"), Path("build"), Path("tests/data")}
# Names that a tool or a custom fixes.
NAMES_AS_THEY_ARE = re.compile(
    r"CMakeLists\.txt|CMakePresets\.json|[A-Z]+(\.[a-z]+)?|io\.github\.greenroom\.Greenroom\..*")
# A table of test rows may be long where a piece of the product may not.
MOST_LINES = {"tests": 600}
MOST_LINES_ELSEWHERE = 400
EMPTY_WORDS = ("Manager", "Helper", "Utils", "Handler")
EMPTY_ENDINGS = ("Data", "Info", "Util")
# Types of Qt keep the names they have.
TYPE = re.compile(r"^\s*(?:template\s*<.*>\s*)?(?:class|struct|union|concept|using|enum(?:\s+class)?)\s+"
                  r"(?!Q[A-Z])(\w+)", re.M)
MACHINE_PATH = re.compile(r"(?<![\w.~$}/-])/(?:home|root|work|mnt|media|Users)/\w[^\s\"']*|\b[A-Z]:\\+Users\\")


def kind_of(path, text):
    """The comment mark of a source file, or None for what is no source."""
    mark = COMMENT.get(path.name) or COMMENT.get(path.suffix)
    return mark or ("#" if not path.suffix and text.startswith("#!") else None)


def header_problems(text, mark):
    lines = text.splitlines()
    first = 1 if lines and lines[0].startswith("#!") else 0
    if {line.removeprefix(mark).strip() for line in lines[first:first + 2] if line.startswith(mark)} != HEADER:
        yield "lacks the two-line SPDX header"


def name_problems(path, text, mark):
    if path.name != path.name.lower() and not NAMES_AS_THEY_ARE.fullmatch(path.name):
        yield "file names are lower case"
    for word in EMPTY_WORDS:
        if word.lower().rstrip("s") in path.stem.lower():
            yield f"'{word}' in a file name says nothing"
    if mark in ("//", "#"):
        for name in TYPE.findall(text):
            if any(word in name for word in EMPTY_WORDS) or name.endswith(EMPTY_ENDINGS):
                yield f"type {name}: a name says what the thing is"


def size_problems(path, text):
    most = MOST_LINES.get(path.parts[0], MOST_LINES_ELSEWHERE)
    lines = text.count("\n")
    if lines > most:
        yield f"{lines} lines, more than {most}: what wants to move out?"


def problems_of(path, text):
    mark = kind_of(path, text)
    if mark:
        yield from header_problems(text, mark)
        yield from size_problems(path, text)
    yield from name_problems(path, text, mark)
    for number, line in enumerate(text.splitlines(), 1):
        found = MACHINE_PATH.search(line)
        if found:
            yield f"line {number} names a path of one machine: {found.group()}"


def is_skipped(path):
    return path in SKIPPED or path.name in (".git", "__pycache__") or path.name.startswith("build-")


def check(tree):
    """All problems below a folder, as sentences, and how many files were read."""
    problems, count = [], 0
    for folder, folders, files in os.walk(tree):
        here = Path(folder).relative_to(tree)
        folders[:] = sorted(name for name in folders if not is_skipped(here / name))
        for name in sorted(files):
            path = here / name
            # LICENSE and files that an editor or a build left behind are not ours to judge.
            if name == "LICENSE" or name.endswith((".user", "~", ".pyc")):
                continue
            try:
                text = (tree / path).read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue
            count += 1
            problems += [f"{path}: {problem}" for problem in problems_of(path, text)]
    return problems, count


def made_up(mark="//"):
    return "".join(f"{mark} {line}\n" for line in sorted(HEADER))


def self_test():
    """Each row: file, its text, and the words that its only problem must contain (None: no problem)."""
    machine = "/".join(("", "home", "somebody", "x.txt"))
    rows = [
        ("app/good.cpp", made_up(), None),
        ("packaging/go", "#!/bin/sh\n" + made_up("#"), None),
        ("app/CMakeLists.txt", made_up("#"), None),
        ("README.md", "see https://example.org/home/page and /usr/share\n", None),
        ("content/packs/Odd.cpp", "", None),
        ("app/bare.h", "#pragma once\n", "SPDX"),
        ("app/half.sql", "-- SPDX-License-Identifier: GPL-3.0-or-later\n", "SPDX"),
        ("packaging/stop", "#!/bin/sh\ntrue\n", "SPDX"),
        ("app/MixedCase.cpp", made_up(), "lower case"),
        ("app/stringutils.cpp", made_up(), "file name"),
        ("app/a.h", made_up() + "class PageManager;\n", "PageManager"),
        ("app/b.h", made_up() + "enum class EventHandlerKind { One };\n", "EventHandlerKind"),
        ("app/c.h", made_up() + "struct PackInfo {};\n", "PackInfo"),
        ("app/d.cpp", made_up() + "\n" * MOST_LINES_ELSEWHERE, "move out"),
        ("app/e.cpp", made_up() + f'auto f = "{machine}";\n', machine),
        ("notes.md", f"kept in {machine}\n", machine),
    ]
    for name, text, words in rows:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            problems, _ = check(Path(folder))
        good = not problems if words is None else len(problems) == 1 and words in problems[0]
        if not good:
            sys.exit(f"self-test: {name} gave {problems}, not a problem with '{words}'")
    print(f"self-test: {len(rows)} made-up files judged as they should be")


def main(arguments):
    if arguments == ["--self-test"]:
        self_test()
    elif arguments:
        sys.exit(__doc__)
    problems, count = check(Path(__file__).resolve().parents[2])
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems or not count:
        sys.exit(f"{len(problems)} problems in {count} files")
    print(f"{count} files keep the house rules")


if __name__ == "__main__":
    main(sys.argv[1:])
