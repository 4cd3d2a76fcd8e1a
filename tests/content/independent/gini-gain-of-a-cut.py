# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gini as the chance that two rows drawn with replacement differ in class, counted over all pairs of rows."""
from fractions import Fraction


def impurity(rows):
    unlike = sum(1 for p in rows for q in rows if p != q)
    return Fraction(unlike, len(rows) ** 2)


def answer(v):
    left = [1] * round(v["fl"]) + [0] * round(v["gl"])
    right = [1] * round(v["fr"]) + [0] * round(v["gr"])
    everyone = left + right
    # Average over the rows of the impurity of the node that each row ends up in.
    after = sum([impurity(left)] * len(left) + [impurity(right)] * len(right)) / len(everyone)
    return float(impurity(everyone) - after)
