# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Posterior by counting whole accounts in a population large enough that every cell is an integer."""


def answer(v):
    prev, sens, spec = round(v["prev"]), round(v["sens"]), round(v["spec"] * 10)
    # One block = 1,000 accounts of the stated mix; 1,000 blocks, so that tenths of a percent are whole accounts.
    mules = good = 0
    flagged_mules = flagged_good = 0
    for account in range(1000):
        copies = 1000
        if account < prev:
            mules += copies
            flagged_mules += copies * sens // 100
        else:
            good += copies
            flagged_good += copies - copies * spec // 1000
    assert mules + good == 1_000_000
    return 100.0 * flagged_mules / (flagged_mules + flagged_good)
