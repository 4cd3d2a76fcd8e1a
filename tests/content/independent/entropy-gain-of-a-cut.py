# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Information gain as mutual information: the sum of p(x, y) log2 of p(x, y) over p(x) p(y), counted from rows."""
from collections import Counter
from math import log2


def answer(v):
    n, k, m, j = (round(v[name]) for name in "nkmj")
    rows = [("new", "fraud")] * j + [("new", "good")] * (m - j)
    rows += [("known", "fraud")] * (k - j) + [("known", "good")] * (n - m - (k - j))
    assert len(rows) == n
    joint = Counter(rows)
    feature = Counter(x for x, _ in rows)
    label = Counter(y for _, y in rows)
    return sum(c / n * log2(c * n / (feature[x] * label[y])) for (x, y), c in joint.items())
