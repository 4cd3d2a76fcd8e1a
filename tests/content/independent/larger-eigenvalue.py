# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Larger eigenvalue of [[a, b], [c, d]] by shifted power iteration, without the characteristic polynomial."""


def answer(v):
    a, b, c, d = (float(v[k]) for k in "abcd")
    # The shift makes every entry of A + sI positive, so the dominant eigenvalue is the largest one (Perron).
    s = 1.0 + abs(a) + abs(d)
    x, y = 1.0, 0.7
    value = 0.0
    for _ in range(20000):
        p, q = (a + s) * x + b * y, c * x + (d + s) * y
        norm = max(abs(p), abs(q))
        x, y = p / norm, q / norm
        if abs(norm - value) < 1e-14 * norm:
            break
        value = norm
    # Row of the larger component of the eigenvector equation.
    return (a * x + b * y) / x if abs(x) >= abs(y) else (c * x + d * y) / y
