# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Greenroom authors
"""The formula language of numeric items, read by a small parser of its own.

Numbers, names, + - * / ^ (right associative, binds tighter than a sign before it), one comparison
(gives 1 or 0), parentheses and the functions below. Whatever has no value, such as 1/0 or sqrt(-1),
is NaN; `round` takes halves away from zero.
"""
import math
import re
from statistics import NormalDist

TOKEN = re.compile(r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>[A-Za-z_]\w*)"
                   r"|(?P<sign><=|>=|==|!=|[-+*/^(),<>]))", re.ASCII)
COMPARISONS = {
    "<": lambda a, b: a < b, "<=": lambda a, b: a <= b, ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b, "==": lambda a, b: a == b, "!=": lambda a, b: a != b,
}
ARITHMETIC = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b,
    "/": lambda a, b: a / b, "^": math.pow,
}
NORMAL = NormalDist()
DEEPEST = 100


class FormulaError(ValueError):
    pass


def whole(x):
    if x != math.floor(x):
        raise ValueError("not a whole number")
    return int(x)


def round_half_away(x):
    return math.copysign(math.floor(abs(x) + 0.5), x)


FUNCTIONS = {  # name: (function, number of arguments; None for one or more)
    "min": (min, None), "max": (max, None), "abs": (abs, 1), "exp": (math.exp, 1),
    "log": (math.log, 1), "log2": (math.log2, 1), "sqrt": (math.sqrt, 1),
    "floor": (math.floor, 1), "ceil": (math.ceil, 1), "round": (round_half_away, 1),
    "comb": (lambda n, k: math.comb(whole(n), whole(k)), 2),
    "factorial": (lambda n: math.factorial(whole(n)), 1),
    "normcdf": (NORMAL.cdf, 1), "norminv": (NORMAL.inv_cdf, 1),
}


class Formula:
    """A parsed formula: `names` it reads, and calling it with a dict of values gives a float."""

    def __init__(self, text):
        self.text = text
        self.names = set()
        self._tokens = self._split(text)
        self._at = 0
        self._depth = 0
        self._value = self._comparison()
        if self._at < len(self._tokens):
            self._fail(f"unexpected {self._tokens[self._at][1]!r}")

    def __call__(self, values):
        try:
            return float(self._value(values))
        except (ArithmeticError, ValueError):
            return math.nan

    def _split(self, text):
        tokens, at = [], 0
        text = text.rstrip()
        while at < len(text):
            match = TOKEN.match(text, at)
            if not match:
                self._fail(f"cannot read {text[at:at + 10]!r}")
            tokens.append((match.lastgroup, match[match.lastgroup]))
            at = match.end()
        return tokens

    def _fail(self, why):
        raise FormulaError(f"{why} in formula {self.text!r}")

    def _take(self, *signs):
        if self._at < len(self._tokens):
            kind, text = self._tokens[self._at]
            if kind == "sign" and text in signs:
                self._at += 1
                return text
        return None

    def _need(self, sign):
        if not self._take(sign):
            self._fail(f"expected {sign!r}")

    def _comparison(self):
        self._depth += 1
        if self._depth > DEEPEST:
            self._fail("too deeply nested")
        left = self._sum()
        sign = self._take(*COMPARISONS)
        self._depth -= 1
        return self._joined(COMPARISONS[sign], left, self._sum()) if sign else left

    def _sum(self):
        left = self._product()
        while sign := self._take("+", "-"):
            left = self._joined(ARITHMETIC[sign], left, self._product())
        return left

    def _product(self):
        left = self._signed()
        while sign := self._take("*", "/"):
            left = self._joined(ARITHMETIC[sign], left, self._signed())
        return left

    def _signed(self):
        minus = False
        while sign := self._take("-", "+"):
            minus ^= sign == "-"
        value = self._power()
        return (lambda v: -value(v)) if minus else value

    def _power(self):
        base = self._atom()
        if not self._take("^"):
            return base
        self._depth += 1
        if self._depth > DEEPEST:
            self._fail("too deeply nested")
        exponent = self._signed()
        self._depth -= 1
        return self._joined(ARITHMETIC["^"], base, exponent)

    @staticmethod
    def _joined(function, left, right):
        return lambda v: function(left(v), right(v))

    def _atom(self):
        if self._take("("):
            inner = self._comparison()
            self._need(")")
            return inner
        if self._at >= len(self._tokens):
            self._fail("unexpected end")
        kind, text = self._tokens[self._at]
        self._at += 1
        if kind == "number":
            number = float(text)
            return lambda v: number
        if kind == "name" and self._take("("):
            return self._call(text)
        if kind == "name":
            self.names.add(text)
            return lambda v: float(v[text])
        self._fail(f"unexpected {text!r}")

    def _call(self, name):
        if name not in FUNCTIONS:
            self._fail(f"unknown function {name!r}")
        function, count = FUNCTIONS[name]
        arguments = [self._comparison()]
        while self._take(","):
            arguments.append(self._comparison())
        self._need(")")
        if count is not None and len(arguments) != count:
            self._fail(f"{name} takes {count} argument{'s' if count > 1 else ''}")
        if count is None:
            return lambda v: function([argument(v) for argument in arguments])
        return lambda v: function(*(argument(v) for argument in arguments))
