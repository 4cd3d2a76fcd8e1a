#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Greenroom authors
"""The Python side of the authoring gates: 6 (numeric), 7 (sql) and 8 (coding).

    python3 tests/content/gates.py content/

Checks every such item under PATH (content/, one pack, one folder or one file). Prints `file: rule: message` for
each problem and `N passed, N failed` at the end; exit code 1 if there are problems, 2 if PATH is no content.
"""
import argparse
import os
import sys
import tomllib
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path

sys.dont_write_bytecode = True

import coding_gate  # noqa: E402 - after the line above, so that the source tree stays clean
import numeric_gate  # noqa: E402
import sql_gate  # noqa: E402

GATES = {"numeric": numeric_gate.check, "sql": sql_gate.check, "coding": coding_gate.check}


def item_files(path):
    if path.is_file():
        return [path]
    return sorted((path / "packs" if (path / "packs").is_dir() else path).rglob("*.toml"))


def problems_of(path, options):
    """None if no gate here is about this file, else a list of (rule, message)."""
    try:
        item = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return [("toml", str(error))]
    gate = GATES.get(item.get("kind"))
    if gate is None:
        return None
    try:
        return list(gate(item, path.resolve(), options))
    except KeyError as error:
        return [("shape", f"key {error} is missing")]
    except (TypeError, ValueError, AttributeError, ArithmeticError) as error:
        return [("shape", f"{type(error).__name__}: {error}")]


def same_slugs(checked):
    """Independent answers are found by slug, so two numeric items cannot share one."""
    first = {}
    for path in checked:
        if tomllib.loads(path.read_text(encoding="utf-8")).get("kind") == "numeric":
            if path.stem in first:
                yield path, ("numeric-independent", f"shares its slug with {first[path.stem]}")
            first.setdefault(path.stem, path)


def main(arguments=None):
    here = Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("path", type=Path)
    parser.add_argument("--independent", type=Path, default=here / "independent", help="folder of independent answers")
    parser.add_argument("--cases", type=int, default=300, help="random cases for each coding item")
    options = parser.parse_args(arguments)
    options.independent = options.independent.resolve()
    files = item_files(options.path) if options.path.exists() else []
    if not files:
        print(f"{options.path}: no items here", file=sys.stderr)
        return 2
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        found = dict(zip(files, pool.map(lambda path: problems_of(path, options), files)))
    checked = {path: problems for path, problems in found.items() if problems is not None}
    for path, problem in same_slugs(path for path in checked if not checked[path]):
        checked[path].append(problem)
    for path, problems in checked.items():
        for rule, message in problems:
            print(f"{path}: {rule}: {message}")
    failed = sum(1 for problems in checked.values() if problems)
    print(f"{len(checked) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
