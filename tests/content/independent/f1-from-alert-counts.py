# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Independent computation for bank-mle/core-ml/f1-from-alert-counts.

Lays out every payment as a row (alerted, fraud), counts the rows, and takes the
harmonic mean of the counted precision and recall with exact fractions.
"""
from fractions import Fraction


def answer(v):
    n, alerts, frauds, missed = (int(round(v[k])) for k in ("n", "alerts", "frauds", "missed"))
    rows = []
    for i in range(n):
        fraud = i < frauds
        if fraud:
            alerted = i >= missed
        else:
            alerted = i - frauds < alerts - (frauds - missed)
        rows.append((alerted, fraud))
    alerted_total = sum(1 for a, _ in rows if a)
    fraud_total = sum(1 for _, f in rows if f)
    both = sum(1 for a, f in rows if a and f)
    assert alerted_total == alerts and fraud_total == frauds
    precision = Fraction(both, alerted_total)
    recall = Fraction(both, fraud_total)
    return float(100 / ((1 / precision + 1 / recall) / 2))
