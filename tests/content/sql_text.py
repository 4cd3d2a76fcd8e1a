# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Greenroom authors
"""Reads SQL text far enough for the sql gate: tokens with their depth in parentheses, no grammar."""
import re
from dataclasses import dataclass

TOKEN = re.compile(r"""
    (?P<blank>\s+|--[^\n]*|/\*.*?\*/)
  | (?P<text>'(?:[^']|'')*')
  | (?P<quoted>"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\])
  | (?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)
  | (?P<word>[A-Za-z_]\w*)
  | (?P<sign><>|<=|>=|==|!=|\|\||.)
""", re.VERBOSE | re.DOTALL)

COMPARISONS = {"=", "==", "<", ">", "<=", ">=", "<>", "!="}
TEXT_FUNCTIONS = {"strftime", "substr", "substring", "upper", "lower", "date", "datetime", "time", "printf",
                  "format", "trim", "ltrim", "rtrim", "replace", "group_concat", "hex", "char"}
NUMBER_FUNCTIONS = {"count", "sum", "avg", "total", "round", "abs", "length", "julianday", "unixepoch", "instr",
                    "row_number", "rank", "dense_rank", "ntile", "unicode", "sign", "floor", "ceil"}


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    depth: int
    start: int
    end: int

    @property
    def key(self):
        """Keyword or sign in capitals; empty for names in quotes, numbers and text."""
        return self.text.upper() if self.kind in ("word", "sign") else ""

    @property
    def name(self):
        """The name that a word or a quoted name stands for, in small letters; else empty."""
        return self.text.strip('"`[]').lower() if self.kind in ("word", "quoted") else ""


NOTHING = Token("none", "", -1, -1, -1)


def tokens(sql):
    found, depth = [], 0
    for match in TOKEN.finditer(sql):
        if match.lastgroup == "blank":
            continue
        text = match.group()
        depth -= text == ")"
        found.append(Token(match.lastgroup, text, depth, match.start(), match.end()))
        depth += text == "("
    return found


def affinity(declared):
    """SQLite's rule for a declared type: "number", "text" or None."""
    declared = declared.upper()
    if "INT" in declared:
        return "number"
    if any(part in declared for part in ("CHAR", "CLOB", "TEXT")):
        return "text"
    return None if "BLOB" in declared or not declared else "number"


def aliases(found):
    """Names that the query itself gives: after AS, and common table expressions."""
    names = {b.name for a, b in zip(found, found[1:]) if a.key == "AS" and b.name}
    return names | {a.name for a, b, c in zip(found, found[1:], found[2:]) if b.key == "AS" and c.key == "(" and a.name}


class Comparisons:
    """Finds a number compared with text. `columns` maps column names to "number", "text" or None."""

    def __init__(self, found, columns):
        self.found = found
        given = aliases(found)
        self.columns = {name: kind for name, kind in columns.items() if name not in given}

    def token(self, at):
        return self.found[at] if 0 <= at < len(self.found) else NOTHING

    def matching(self, at, step):
        depth = self.found[at].depth
        at += step
        while 0 <= at < len(self.found) and self.found[at].depth != depth:
            at += step
        return at

    def function_kind(self, name, opened):
        name = name.text.lower()
        if name == "cast":
            closed = self.matching(opened, 1)
            return affinity(self.token(closed - 1).text)
        return "text" if name in TEXT_FUNCTIONS else "number" if name in NUMBER_FUNCTIONS else None

    def operand_kind(self, token):
        if token.kind in ("number", "text"):
            return token.kind
        return self.columns.get(token.name)

    def left(self, at):
        """Kind of the operand that ends at `at`; None when it is part of a longer expression."""
        token, begin = self.token(at), at
        if token.key == ")":
            opened = self.matching(at, -1)
            begin = opened - 1
            kind = self.function_kind(self.token(begin), opened) if self.token(begin).kind == "word" else None
        else:
            while self.token(begin - 1).key == ".":
                begin -= 2
            kind = self.operand_kind(token)
        return None if self.token(begin - 1).text in ("+", "-", "*", "/", "%", "||") else kind

    def right(self, at):
        if self.token(at).text == "-":
            at += 1
        token = self.token(at)
        while self.token(at + 1).key == ".":
            at += 2
            token = self.token(at)
        if self.token(at + 1).key == "(":
            kind, at = self.function_kind(token, at + 1), self.matching(at + 1, 1)
        else:
            kind = self.operand_kind(token)
        return None if self.token(at + 1).text in ("+", "-", "*", "/", "%", "||") else kind

    def values_after(self, at):
        """Places of what the comparison at `at` compares with."""
        token = self.found[at]
        if token.text in COMPARISONS:
            yield at + 1
        elif token.key == "BETWEEN":
            yield at + 1
            for other in range(at + 2, len(self.found)):
                if self.found[other].key == "AND" and self.found[other].depth == token.depth:
                    yield other + 1
                    return
        elif token.key == "IN" and self.token(at + 1).key == "(" and self.token(at + 2).key not in ("SELECT", "WITH"):
            yield from (i for i in range(at + 2, self.matching(at + 1, 1)) if self.found[i].kind in ("text", "number"))

    def mixed(self):
        for at, token in enumerate(self.found):
            before = at - 2 if self.token(at - 1).key == "NOT" else at - 1
            for place in self.values_after(at):
                if {self.left(before), self.right(place)} == {"number", "text"}:
                    last = self.token(place)
                    yield " ".join(t.text for t in self.found[max(before - 2, 0):at]), token.text, last.text
