# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gradient of the first weight from the loss alone: central differences with Richardson extrapolation."""
from math import exp


def loss(v, w1):
    hidden = 1.0 / (1.0 + exp(-w1 * v["x"]))
    return 0.5 * (v["w2"] * hidden - v["y"]) ** 2


def central(v, step):
    return (loss(v, v["w1"] + step) - loss(v, v["w1"] - step)) / (2.0 * step)


def answer(v):
    coarse, middle, fine = central(v, 4e-2), central(v, 2e-2), central(v, 1e-2)
    first, second = (4.0 * middle - coarse) / 3.0, (4.0 * fine - middle) / 3.0
    return (16.0 * second - first) / 15.0
