# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Independent computation for bank-mle/core-ml/roc-auc-by-ranks.

Brute force: looks at each pair of one fraud and one good payment. A higher fraud
score counts one, a tie one half.
"""
from fractions import Fraction


def answer(v):
    pairs = 0
    wins = Fraction(0)
    for s_fraud, y_fraud in zip(v["scores"], v["labels"]):
        if int(y_fraud) != 1:
            continue
        for s_good, y_good in zip(v["scores"], v["labels"]):
            if int(y_good) != 0:
                continue
            pairs += 1
            if s_fraud > s_good:
                wins += 1
            elif s_fraud == s_good:
                wins += Fraction(1, 2)
    return float(wins / pairs)
