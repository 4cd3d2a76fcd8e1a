# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""VIF from the definition: Var(slope 1) with both predictors over Var(slope 1) with the first alone, on real rows."""
from math import sqrt


def solve(matrix, rhs):
    """Gauss elimination with partial pivoting."""
    n = len(rhs)
    m = [list(row) + [r] for row, r in zip(matrix, rhs)]
    for i in range(n):
        k = max(range(i, n), key=lambda r: abs(m[r][i]))
        m[i], m[k] = m[k], m[i]
        for r in range(n):
            if r != i:
                f = m[r][i] / m[i][i]
                m[r] = [p - f * q for p, q in zip(m[r], m[i])]
    return [m[i][n] / m[i][i] for i in range(n)]


def slope_variance(columns):
    """Entry of (X'X)^-1 that belongs to the first predictor; X has a column of ones."""
    x = [[1.0] * len(columns[0])] + columns
    gram = [[sum(p * q for p, q in zip(u, w)) for w in x] for u in x]
    return solve(gram, [1.0 if i == 1 else 0.0 for i in range(len(x))])[1]


def answer(v):
    s1, s2, cov = float(v["s1"]), float(v["s2"]), float(v["cov"])
    # Eight rows with exactly these moments (divisor n): two uncorrelated patterns of +1 and -1, plus a mean.
    u = [1, 1, 1, 1, -1, -1, -1, -1]
    w = [1, 1, -1, -1, 1, 1, -1, -1]
    slope = cov / (s1 * s1)
    rest = sqrt(s2 * s2 - slope * cov)
    x1 = [3.0 + s1 * p for p in u]
    x2 = [5.0 + slope * s1 * p + rest * q for p, q in zip(u, w)]
    return slope_variance([x1, x2]) / slope_variance([x1])
