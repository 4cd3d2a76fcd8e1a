# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Greenroom authors
"""Gate 7: an sql item tells right from wrong, and has one right answer.

The reference runs on every dataset and gives the same rows however the rows are stored; alternatives agree; each
named wrong query differs somewhere. LIMITs that cut a tie, numbers compared with text and NULLs that are sorted
without saying where they go are reported where they can be seen.
"""
import math
import random
import re
import sqlite3
import time

from sql_limits import cuts, orders_null
from sql_text import Comparisons, affinity, aliases, tokens

DATASETS = ("shown", "hidden", "edge")
SECONDS = 2
NULL_FIRST = "which SQLite puts first, going up; say where it goes"
NULL_TOLD = re.compile(r"\bnull\w*\b[^.]*\b(first|last)\b|\b(first|last)\b[^.]*\bnull", re.IGNORECASE)
CLOCK = {"CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP", "RANDOM"}


class Result:
    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows


def connect():
    con = sqlite3.connect(":memory:")
    con.isolation_level = None
    return con


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def table_columns(con):
    """{table: [(column, declared type)]}, without generated columns."""
    names = con.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").fetchall()
    return {name: [(row[1], row[2]) for row in con.execute(f"PRAGMA table_xinfo({quoted(name)})") if row[6] == 0]
            for (name,) in names}


def load(schema, rows):
    con = connect()
    con.executescript(schema)
    con.executescript(rows)
    con.execute("PRAGMA query_only = ON")
    return con


def stored_anew(con, schema, arrange):
    """A copy with every table's rows put in an order of `arrange`'s choice.

    INTEGER becomes INT, the same to queries: a primary key declared INTEGER is the physical order itself and would
    undo the change.
    """
    copy = connect()
    copy.executescript(re.sub(r"\bINTEGER\b", "INT", re.sub(r"\bAUTOINCREMENT\b", "", schema, flags=re.I), flags=re.I))
    for table, columns in table_columns(con).items():
        names = ", ".join(quoted(name) for name, _ in columns)
        rows = con.execute(f"SELECT {names} FROM {quoted(table)}").fetchall()
        arrange(rows)
        copy.execute(f"DELETE FROM {quoted(table)}")
        copy.executemany(f"INSERT INTO {quoted(table)} ({names}) VALUES ({', '.join('?' * len(columns))})", rows)
    return copy


def arrangements(con, schema, seed):
    """[(how the rows lie, connection)]: all of them the same dataset."""
    rng = random.Random(seed)
    backwards = stored_anew(con, schema, lambda rows: None)
    backwards.execute("PRAGMA reverse_unordered_selects = ON")
    return [("rows stored in reverse", stored_anew(con, schema, list.reverse)), ("rows read backwards", backwards),
            *(("rows stored in shuffled order", stored_anew(con, schema, rng.shuffle)) for _ in range(3))]


def run(con, query):
    end = time.monotonic() + SECONDS
    con.set_progress_handler(lambda: time.monotonic() > end, 10_000)
    try:
        cursor = con.execute(query)
        if cursor.description is None:
            raise sqlite3.ProgrammingError("the query returns no rows; a SELECT is needed")
        return Result([column[0] for column in cursor.description], cursor.fetchall())
    except sqlite3.OperationalError as error:
        why = f"took longer than {SECONDS} s" if str(error) == "interrupted" else str(error)
        raise sqlite3.OperationalError(why) from None
    finally:
        con.set_progress_handler(None, 0)


def same_value(a, b):
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return a == b or math.isclose(a, b, rel_tol=1e-9)
    return type(a) is type(b) and a == b


def same_row(a, b):
    return len(a) == len(b) and all(map(same_value, a, b))


def same_rows(got, expected):
    """Equal as multisets."""
    left = list(expected)
    for row in got:
        for at, other in enumerate(left):
            if same_row(row, other):
                del left[at]
                break
        else:
            return False
    return not left


def difference(got, expected, order_by):
    """None if right, else a few words. Rows equal on order_by may come in any order; column names are judged apart."""
    if len(got.columns) != len(expected.columns):
        return f"{len(got.columns)} columns instead of {len(expected.columns)}"
    if len(got.rows) != len(expected.rows):
        return f"{len(got.rows)} rows instead of {len(expected.rows)}"
    if not same_rows(got.rows, expected.rows):
        return "other rows"
    places = [expected.columns.index(name) for name in order_by]
    for mine, other in zip(got.rows, expected.rows):
        if not same_row([mine[i] for i in places], [other[i] for i in places]):
            return "other order"
    return None


def datasets_of(item, path):
    """(schema, {name: rows})."""
    if "data" not in item:
        return item["tables"], {dataset["name"]: dataset["rows"] for dataset in item["dataset"]}
    content = next(parent.parent for parent in path.parents if parent.name == "packs")
    folder = content / "datasets" / item["data"]
    return ((folder / "schema.sql").read_text(encoding="utf-8"),
            {name: (folder / f"{name}.sql").read_text(encoding="utf-8") for name in DATASETS})


def text_problems(what, query, con):
    """What can be said of a query from its text and the declared types."""
    found = tokens(query)
    kinds, names = {}, set()
    for table, columns in table_columns(con).items():
        names |= {table.lower(), *(name.lower() for name, _ in columns)}
        for name, declared in columns:
            kind = affinity(declared)
            kinds[name.lower()] = kind if kinds.get(name.lower(), kind) == kind else None
    for left, sign, right in Comparisons(found, kinds).mixed():
        yield "sql-number-text", f"{what} compares a number with text: {left} {sign} {right}"
    names |= {token.name for token in found if token.kind == "word"} | aliases(found)
    for token in found:
        if token.text.startswith('"') and token.name not in names:
            yield "sql-quotes", f"{what}: {token.text} in double quotes is read as a name, and no such name is there"
        if token.key in CLOCK or token.text.lower() == "'now'":
            yield "sql-clock", f"{what} depends on {token.text}, so its rows change from run to run"


def limit_problems(what, query, sets):
    def columns_of(part):
        try:
            return [column.lower() for column in run(next(iter(sets.values())), part).columns]
        except sqlite3.Error:
            return None

    for cut in cuts(query, columns_of):
        for name, con in sets.items():
            try:
                rows = run(con, cut.query).rows
            except sqlite3.Error:
                break  # a sort key that cannot be shown; storing rows anew still tests the LIMIT
            if not cut.places:
                if len(rows) > cut.limit and "EXISTS" not in query.upper():
                    yield "sql-limit", f"{what} has a LIMIT without ORDER BY, and it cuts on {name}"
                continue
            levels = [[row[i] for i in cut.places] for row in rows]
            for edge in (cut.offset, cut.offset + cut.limit):
                if not 0 < edge < len(rows) or not same_row(levels[edge - 1], levels[edge]):
                    continue
                before, after = (row[:cut.width] for row in rows[edge - 1:edge + 1])
                if not same_row(before, after):
                    yield "sql-limit", f"{what}: LIMIT cuts a tie on {name}, between {before} and {after}"
            if not cut.handles_null and any(None in level for level in levels[cut.offset:cut.offset + cut.limit]):
                yield "sql-null-order", f"{what} sorts NULL at its LIMIT on {name}, {NULL_FIRST}"


def order_problems(item, expected):
    """The order asked for: its columns exist, the reference sorts, NULLs and numbers in it are safe."""
    order_by = item.get("order_by", [])
    found = tokens(item["reference"])
    places = [i for i, token in enumerate(found) if token.depth == 0 and token.key == "ORDER"]
    if not order_by:
        return
    if not places:
        yield "sql-order", "order_by is given, but the reference has no ORDER BY of its own"
        return
    clause = item["reference"][found[places[-1]].start:]
    says_null = orders_null(clause) or NULL_TOLD.search(item["prompt"])
    for name, result in expected.items():
        for column in order_by:
            values = [row[result.columns.index(column)] for row in result.rows]
            if None in values and not says_null:
                yield "sql-null-order", f"order_by meets NULL in {column} on {name}, {NULL_FIRST}"
            texts = [value for value in values if isinstance(value, str)]
            numbers = all(re.fullmatch(r"-?\d+(\.\d+)?", text) for text in texts)
            if numbers and len({len(text.split(".")[0]) for text in texts}) > 1:
                yield "sql-number-text", f"{column} on {name} holds numbers as text and is sorted as text"


def stored_text(sets):
    for name, con in sets.items():
        for table, columns in table_columns(con).items():
            for column, declared in columns:
                query = f"SELECT {quoted(column)} FROM {quoted(table)} WHERE typeof({quoted(column)}) = 'text' LIMIT 1"
                if affinity(declared) == "number" and (row := con.execute(query).fetchone()):
                    what = f"{table}.{column} is declared {declared}"
                    yield "sql-number-text", f"{what} but holds the text {row[0]!r} on {name}"


def mixed_columns(expected):
    for name, result in expected.items():
        for place, column in enumerate(result.columns):
            kinds = {isinstance(row[place], str) for row in result.rows if row[place] is not None}
            if len(kinds) > 1:
                yield "sql-number-text", f"column {column} mixes numbers and text on {name}"


def stored_order_problems(what, query, anew, expected, order_by):
    for name, copies in anew.items():
        for how, con in copies:
            try:
                wrong = difference(run(con, query), expected[name], order_by)
            except sqlite3.Error as error:
                wrong = str(error)
            if wrong:
                yield "sql-physical-order", f"{what} gives {wrong} on {name} with {how}"
                return


def check_others(item, sets, anew, expected):
    order_by = item.get("order_by", [])
    some = next(iter(sets.values()))
    for number, alternative in enumerate(item.get("alternative", []), 1):
        what = f"alternative {number}"
        for name, con in sets.items():
            try:
                got = run(con, alternative["query"])
            except (sqlite3.Error, sqlite3.Warning) as error:
                yield "sql-alternative", f"{what} fails on {name}: {error}"
                break
            if [c.lower() for c in got.columns] != [c.lower() for c in item["columns"]]:
                yield "sql-alternative", f"{what} names its columns {got.columns}"
                break
            if wrong := difference(got, expected[name], order_by):
                yield "sql-alternative", f"{what} gives {wrong} on {name}"
                break
        else:
            yield from stored_order_problems(what, alternative["query"], anew, expected, order_by)
        yield from text_problems(what, alternative["query"], some)
        yield from limit_problems(what, alternative["query"], sets)
    if not item.get("wrong"):
        yield "sql-wrong", "no named wrong query"
    for wrong in item.get("wrong", []):
        what = repr(wrong["name"])
        if not str(wrong.get("teaches", "")).strip():
            yield "sql-wrong", f"{what} teaches nothing"
        yield from (problem for problem in text_problems(what, wrong["query"], some) if problem[0] == "sql-quotes")
        try:
            if not any(difference(run(con, wrong["query"]), expected[name], order_by) for name, con in sets.items()):
                yield "sql-wrong", f"{what} is right on every dataset"
        except (sqlite3.Error, sqlite3.Warning) as error:
            yield "sql-wrong", f"{what} does not run: {error}"


def check(item, path, options):
    try:
        schema, rows = datasets_of(item, path)
    except (OSError, StopIteration) as error:
        yield "sql-data", f"the shared dataset cannot be read: {error}"
        return
    if sorted(rows) != sorted(DATASETS):
        yield "sql-data", f"datasets are {', '.join(sorted(rows))}; wanted {', '.join(DATASETS)}"
    sets = {}
    for name, script in rows.items():
        try:
            sets[name] = load(schema, script)
        except sqlite3.Error as error:
            yield "sql-data", f"{name} does not load: {error}"
            return
    if not sets:
        return
    yield from stored_text(sets)
    order_by = item.get("order_by", [])
    if not set(order_by) <= set(item["columns"]):
        yield "sql-order", f"order_by {order_by} is not among the columns {item['columns']}"
        return
    expected = {}
    for name, con in sets.items():
        try:
            expected[name] = run(con, item["reference"])
        except (sqlite3.Error, sqlite3.Warning) as error:
            yield "sql-reference", f"fails on {name}: {error}"
            return
        if expected[name].columns != item["columns"]:
            yield "sql-columns", f"the reference names its columns {expected[name].columns}, the item {item['columns']}"
            return
    if not any(result.rows for result in expected.values()):
        yield "sql-reference", "no rows on any dataset"
    anew = {name: arrangements(con, schema, path.stem) for name, con in sets.items()}
    yield from stored_order_problems("the reference", item["reference"], anew, expected, order_by)
    yield from order_problems(item, expected)
    yield from mixed_columns(expected)
    yield from text_problems("the reference", item["reference"], next(iter(sets.values())))
    yield from limit_problems("the reference", item["reference"], sets)
    yield from check_others(item, sets, anew, expected)
