# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Greenroom authors
"""For a SELECT with a LIMIT: the same query without it, its sort keys made visible.

So the gate can see whether the cut falls between two rows that the ORDER BY leaves level.
"""
from dataclasses import dataclass

from sql_text import tokens

COMPOUND = {"UNION", "EXCEPT", "INTERSECT"}
DIRECTIONS = {"ASC", "DESC", "NULLS", "FIRST", "LAST"}


@dataclass
class Cut:
    limit: int
    offset: int
    query: str         # everything up to the LIMIT, sort keys that are no columns added behind the `width` columns
    width: int
    places: list       # for each sort key the column that holds it; empty without ORDER BY
    handles_null: bool


def orders_null(text):
    """Does this ORDER BY say where NULL goes?"""
    text = " ".join(text.upper().split())
    return any(words in text for words in ("NULLS ", "IS NULL", "IS NOT NULL", "COALESCE", "IFNULL"))


def scopes(found):
    """The tokens of the query, then those of each SELECT in parentheses."""
    yield found
    for at, token in enumerate(found[:-1]):
        if token.key == "(" and found[at + 1].key == "SELECT":
            inside = []
            for other in found[at + 1:]:
                if other.key == ")" and other.depth == token.depth:
                    break
                inside.append(other)
            yield inside


def numbers_of_limit(tail):
    """(limit, offset) of the tokens after LIMIT, or None if they are no plain numbers."""
    texts = [token.text.upper() for token in tail if token.text != ";"]
    numbers = [int(text) for text in texts if text.isdigit()]
    if len(texts) == 1 and len(numbers) == 1:
        return numbers[0], 0
    if len(texts) == 3 and len(numbers) == 2:
        return tuple(numbers) if texts[1] == "OFFSET" else tuple(reversed(numbers))
    return None


def sort_terms(inside):
    """The ORDER BY terms, each a list of tokens without its direction."""
    terms = [[]]
    for token in inside:
        if token.text == "," and token.depth == inside[0].depth:
            terms.append([])
        else:
            terms[-1].append(token)
    for term in terms:
        while len(term) > 1 and term[-1].key in DIRECTIONS:
            term.pop()
    return terms


def cut_of(sql, scope, prefix, columns_of):
    level = [token for token in scope if token.depth == scope[0].depth]
    keys = [token.key for token in level]

    def last(word, before=None):
        return max((i for i, key in enumerate(keys[:before]) if key == word), default=None)

    at = last("LIMIT")
    numbers = numbers_of_limit(level[at + 1:]) if at is not None else None
    order, select = last("ORDER", at), last("SELECT", at)
    if numbers is None or select is None:
        return None
    start, limit = scope[0].start, level[at].start
    columns = columns_of(prefix + sql[start:limit])
    if columns is None or order is None:
        return columns and Cut(*numbers, prefix + sql[start:limit], len(columns), [], False)
    places, hidden = [], []
    for term in sort_terms([t for t in scope if level[order + 1].end <= t.start < limit]):
        if len(term) == 1 and term[0].kind == "number":
            places.append(int(term[0].text) - 1)
        elif len(term) == 1 and term[0].name in columns:
            places.append(columns.index(term[0].name))
        else:
            places.append(len(columns) + len(hidden))
            hidden.append(f", ({sql[term[0].start:term[-1].end]})")
    place = next((token.start for token in level[select:order] if token.key == "FROM"), limit)
    if hidden and (COMPOUND & set(keys) or keys[select + 1] == "DISTINCT" or place == limit):
        return None
    query = f"{prefix}{sql[start:place]}{''.join(hidden)} {sql[place:limit]}"
    return Cut(*numbers, query, len(columns), places, orders_null(sql[level[order].start:limit]))


def cuts(sql, columns_of):
    """The LIMITs of the query and of its subqueries.

    `columns_of(query)` gives the names of its columns in small letters, or None if it does not run alone, as a
    subquery that depends on the query around it.
    """
    found = tokens(sql)
    prefix = ""
    if found and found[0].key == "WITH":
        main = next((token for token in found if token.depth == 0 and token.key == "SELECT"), found[0])
        prefix = sql[:main.start]
    for scope in scopes(found):
        if scope and (cut := cut_of(sql, scope, prefix if scope[0].depth else "", columns_of)):
            yield cut
