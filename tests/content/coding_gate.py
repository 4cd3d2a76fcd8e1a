# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Greenroom authors
"""Gate 8: a coding item tells right from wrong.

The reference gives what every test expects, equals the brute-force solution on random cases, and each named
wrong solution fails a test. Code runs in a child process; results are judged here.
"""
import json
import math
import subprocess
import sys
from pathlib import Path

RUNNER = Path(__file__).with_name("solution_runner.py")
SECONDS_PER_CALL = 2
SECONDS_PER_CHILD = 60
LEAST_HIDDEN = 2
LEAST_DIFFERENT_CASES = 50


def same(got, expected):
    """Equal after JSON: numbers within 1e-9 relative, NaN equal to nothing, true is not 1."""
    if isinstance(got, bool) or isinstance(expected, bool):
        return got is expected
    if isinstance(got, (int, float)) and isinstance(expected, (int, float)):
        return got == expected or math.isclose(got, expected, rel_tol=1e-9)
    if type(got) is not type(expected):
        return False
    if isinstance(got, list):
        return len(got) == len(expected) and all(map(same, got, expected))
    if isinstance(got, dict):
        return got.keys() == expected.keys() and all(same(got[key], expected[key]) for key in got)
    return got == expected


def short(value):
    text = json.dumps(value)
    return text if len(text) <= 160 else text[:157] + "..."


def run(request):
    """One answer, {"value"} or {"error"}, for each call."""
    wanted = request["count"] if "count" in request else len(request["calls"])
    command = [sys.executable, "-I", "-S", "-B", str(RUNNER)]
    try:
        child = subprocess.run(command, input=json.dumps({"seconds": SECONDS_PER_CALL, **request}),
                               capture_output=True, text=True, timeout=SECONDS_PER_CHILD, check=False)
        stdout, last = child.stdout, (child.stderr.strip().splitlines() or ["stopped early"])[-1]
    except subprocess.TimeoutExpired as expired:
        stdout = expired.stdout.decode() if isinstance(expired.stdout, bytes) else expired.stdout or ""
        last = f"took longer than {SECONDS_PER_CHILD} s"
    answers = [json.loads(line) for line in stdout.splitlines(keepends=True) if line.endswith("\n")]
    return answers + [{"error": last}] * (wanted - len(answers))


def right(answer, expected):
    return "value" in answer and same(answer["value"], expected)


def told(answer):
    return short(answer["value"]) if "value" in answer else answer["error"]


def read_tests(item):
    """[(args, expect)], and what is wrong with the form of the tests."""
    tests, problems = [], []
    for number, test in enumerate(item["test"], 1):
        try:
            args, expect = json.loads(test["args"]), json.loads(test["expect"])
        except json.JSONDecodeError as error:
            problems.append(("coding-tests", f"test {number} is not JSON: {error}"))
            continue
        if not isinstance(args, list):
            problems.append(("coding-tests", f"test {number}: args is no list of arguments"))
            continue
        if not str(test.get("why", "")).strip():
            problems.append(("coding-tests", f"test {number} does not say why"))
        tests.append((args, expect))
    if len({short(args) for args, _ in tests}) < len(tests):
        problems.append(("coding-tests", "two tests have the same arguments"))
    visible = [bool(test["visible"]) for test in item["test"]]
    if not any(visible):
        problems.append(("coding-tests", "no visible test"))
    if visible.count(False) < LEAST_HIDDEN:
        problems.append(("coding-tests", f"fewer than {LEAST_HIDDEN} hidden tests"))
    return tests, problems


def draw_cases(item, path, count):
    request = {"code": item["generator"], "seed": path.stem, "count": count}
    answers = run(request)
    failed = [answer for answer in answers if "error" in answer]
    if failed:
        return [], [("coding-generator", f"cases(rng) failed: {failed[0]['error']}")]
    cases = [answer["value"] for answer in answers]
    if any(not isinstance(case, list) for case in cases):
        return [], [("coding-generator", "cases(rng) must return one tuple of arguments")]
    if len({json.dumps(case) for case in cases}) < min(LEAST_DIFFERENT_CASES, count):
        return cases, [("coding-generator", f"fewer than {LEAST_DIFFERENT_CASES} different cases among {count}")]
    if run(request) != answers:
        return cases, [("coding-generator", "the same seed gives other cases; use only the rng handed in")]
    return cases, []


def check_wrong(wrong, answers, tests, cases, expected):
    name = wrong["name"]
    if not str(wrong.get("teaches", "")).strip():
        yield "coding-wrong", f"{name!r} teaches nothing"
    if all("error" in answer for answer in answers):
        yield "coding-wrong", f"{name!r} never returns: {answers[0]['error']}"
        return
    verdicts = list(map(right, answers, expected))
    if all(verdicts):
        yield "coding-wrong", f"{name!r} passes every test and all {len(cases)} random cases"
    elif all(verdicts[:len(tests)]):
        case = cases[verdicts.index(False) - len(tests)]
        yield "coding-wrong", f"{name!r} passes every test; only a random case shows it, such as {short(case)}"


def check(item, path, options):
    tests, problems = read_tests(item)
    yield from problems
    cases, problems = draw_cases(item, path, options.cases)
    yield from problems
    if not tests:
        return
    calls = [args for args, _ in tests] + cases

    def answers_of(code):
        return run({"code": code, "function": item["function"], "calls": calls})

    reference = answers_of(item["reference"])
    for number, ((args, expect), answer) in enumerate(zip(tests, reference), 1):
        if not right(answer, expect):
            given = f"the reference gives {told(answer)} for {short(args)}"
            yield "coding-expect", f"test {number} expects {short(expect)}, {given}"
    if item["brute"].split() == item["reference"].split():
        yield "coding-brute", "brute is the reference once more"
    for case, answer, other in zip(calls, reference, answers_of(item["brute"])):
        if "error" in answer or "error" in other or not same(other["value"], answer["value"]):
            yield "coding-brute", f"on {short(case)} the reference gives {told(answer)}, brute gives {told(other)}"
            break

    expected = [expect for _, expect in tests] + [answer.get("value") for answer in reference[len(tests):]]
    starter = answers_of(item["starter"])
    if all("error" in answer for answer in starter):
        yield "coding-starter", f"the starter does not run: {starter[0]['error']}"
    elif all(right(a, e) for a, e in zip(starter[:len(tests)], expected)):
        yield "coding-starter", "the starter already passes every test"
    if not item.get("wrong"):
        yield "coding-wrong", "no named wrong solution"
    for wrong in item.get("wrong", []):
        yield from check_wrong(wrong, answers_of(wrong["code"]), tests, cases, expected)
