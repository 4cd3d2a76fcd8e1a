# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Greenroom authors
"""Gate 6: the formula of a numeric item equals an independent computation.

tests/content/independent/<slug>.py defines answer(v), where v maps the name of each variable to
its number (an int if the item gives whole numbers). It should reach the answer by another road:
counting, simulation by enumeration, another closed form.
"""
import itertools
import json
import math
import random
import subprocess
import sys

from formula import Formula, FormulaError

VARIANTS = 300
MOST_TO_ENUMERATE = 50_000
SECONDS = 60

# -I -S: standard library only, nothing of the user's own site.
CHILD = """
import importlib.util, json, sys
sys.dont_write_bytecode = True
out, sys.stdout = sys.stdout, sys.stderr
spec = importlib.util.spec_from_file_location("independent", sys.argv[1])
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
results = []
for v in json.load(sys.stdin):
    value = module.answer(v)
    if isinstance(value, (bool, str)) or value is None:
        raise TypeError(f"answer({v}) gives {value!r}, not a number")
    results.append(float(value))
json.dump(results, out)
"""


def plain(number):
    return number if isinstance(number, int) else float(number)


def choices(var):
    """All numbers that one [[var]] can take. Decimals, so that 0.2 + 3 * 0.1 is 0.5."""
    if "values" in var:
        return [plain(value) for value in var["values"]]
    low, high, step = var["min"], var["max"], var["step"]
    if step <= 0 or high < low:
        raise ValueError(f"var {var['name']}: needs step > 0 and max >= min")
    return [plain(low + step * k) for k in range(int((high - low) // step) + 1)]


def variants(names, pools, allowed, rng):
    """Up to VARIANTS different variants that obey `where`."""
    if math.prod(map(len, pools)) <= MOST_TO_ENUMERATE:
        every = list(itertools.product(*pools))
        rng.shuffle(every)
    else:
        every = (tuple(map(rng.choice, pools)) for _ in range(100 * VARIANTS))
    seen = set()
    for drawn in every:
        if len(seen) == VARIANTS:
            return
        if drawn not in seen and allowed(v := dict(zip(names, drawn))):
            seen.add(drawn)
            yield v


def independent_answers(path, drawn):
    """The answers of the file, or a sentence that says why there are none."""
    try:
        child = subprocess.run([sys.executable, "-I", "-S", "-c", CHILD, str(path)], input=json.dumps(drawn),
                               capture_output=True, text=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return f"{path.name} took longer than {SECONDS} s"
    if child.returncode != 0:
        return f"{path.name} failed: {(child.stderr.strip().splitlines() or ['no message'])[-1]}"
    return json.loads(child.stdout)


def check(item, path, options):
    independent = options.independent / f"{path.stem}.py"
    if not independent.is_file():
        yield "numeric-independent", f"{independent.name} is missing in {options.independent}"
    if "generator" in item:
        return
    try:
        formula = Formula(item["formula"])
        conditions = [Formula(text) for text in item.get("where", [])]
    except FormulaError as error:
        yield "numeric-formula", str(error)
        return
    names = [var["name"] for var in item["var"]]
    for parsed, known in [(formula, set(names)), *((c, {*names, "answer"}) for c in conditions)]:
        if unknown := parsed.names - known:
            yield "numeric-formula", f"{', '.join(sorted(unknown))} in {parsed.text!r} is no variable"
            return

    def allowed(v):
        with_answer = {**v, "answer": formula(v)}
        return all(condition(with_answer) > 0 for condition in conditions)

    drawn = list(variants(names, [choices(var) for var in item["var"]], allowed, random.Random(path.stem)))
    if not drawn:
        yield "numeric-where", "no variant obeys where"
        return
    for v in drawn:
        if not math.isfinite(formula(v)):
            yield "numeric-formula", f"the formula has no finite value at {v}"
            return
    if not independent.is_file():
        return
    theirs = independent_answers(independent, drawn)
    if isinstance(theirs, str):
        yield "numeric-independent", theirs
        return
    for v, other in zip(drawn, theirs, strict=True):
        ours = formula(v)
        if not math.isclose(ours, other, rel_tol=1e-9, abs_tol=1e-12):
            yield "numeric-formula", f"formula gives {ours!r}, {independent.name} gives {other!r} at {v}"
            return
