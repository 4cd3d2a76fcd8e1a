# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Greenroom authors
"""Child of the coding gate, run as `python3 -I -S solution_runner.py`.

Reads one JSON request: {code, function, calls, seconds} runs the function on each list of arguments,
{code, seed, count, seconds} draws argument tuples from cases(rng). Answers one JSON line per call, {"value"} or
{"error"}, on the stdout it was started with; what the code prints goes nowhere near it.
"""
import json
import os
import random
import resource
import signal
import sys

MEMORY = 512 * 1024 * 1024
MOST_TIMEOUTS = 3


class OutOfTime(BaseException):
    """Not an Exception, so that a solution cannot catch it by accident."""


def out_of_time(_signal, _frame):
    raise OutOfTime


def one_call(function, arguments, seconds):
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return {"value": json.loads(json.dumps(function(*arguments)))}
    except OutOfTime:
        return {"error": f"took longer than {seconds} s"}
    except (Exception, SystemExit) as error:  # noqa: BLE001 - any failure of the code is a result here
        return {"error": f"{type(error).__name__}: {error}"[:200]}
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def main():
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    request = json.load(sys.stdin)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGALRM, out_of_time)
    namespace = {"__name__": "solution"}
    signal.setitimer(signal.ITIMER_REAL, request["seconds"])
    exec(compile(request["code"], "<solution>", "exec"), namespace)  # the child exists for this line
    signal.setitimer(signal.ITIMER_REAL, 0)
    if "seed" in request:
        rng = random.Random(request["seed"])
        calls = ((namespace["cases"], (rng,)) for _ in range(request["count"]))
    else:
        calls = ((namespace[request["function"]], arguments) for arguments in request["calls"])
    timeouts = 0
    for function, arguments in calls:
        answer = one_call(function, arguments, request["seconds"])
        timeouts += answer.get("error", "").startswith("took longer")
        answers.write(json.dumps(answer) + "\n")
        answers.flush()
        if timeouts == MOST_TIMEOUTS:
            break


main()
