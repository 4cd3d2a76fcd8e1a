# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Posterior from the full joint table of (scam, A fires, B fires) in exact fractions, then conditioning."""
from fractions import Fraction
from itertools import product


def answer(v):
    prior = Fraction(round(v["prior"]), 10000)
    rate = {  # rate[rule][scam]
        "a": {True: Fraction(round(v["sa"] * 10), 1000), False: Fraction(round(v["fa"] * 10), 1000)},
        "b": {True: Fraction(round(v["sb"] * 10), 1000), False: Fraction(round(v["fb"] * 10), 1000)},
    }
    table = {}
    for scam, a, b in product((True, False), repeat=3):
        p = prior if scam else 1 - prior
        p *= rate["a"][scam] if a else 1 - rate["a"][scam]
        p *= rate["b"][scam] if b else 1 - rate["b"][scam]
        table[scam, a, b] = p
    assert sum(table.values()) == 1
    both = sum(p for (scam, a, b), p in table.items() if a and b)
    return float(100 * table[True, True, True] / both)
