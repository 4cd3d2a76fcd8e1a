#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Greenroom authors
"""Gate 13 for the Python side: good items pass, and each way of damaging one is caught under its own rule."""
import contextlib
import io
import math
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import coding_gate  # noqa: E402
import gates  # noqa: E402
from formula import Formula, FormulaError  # noqa: E402
from sql_gate import Result, difference  # noqa: E402

NUMERIC = """
kind = "numeric"
formula = "100*s*p/(s*p + f*(100-p))"
where = ["answer > 5", "answer < 95"]
[[var]]
name = "p"
values = [1, 2, 5]
[[var]]
name = "s"
min = 60
max = 95
step = 1
[[var]]
name = "f"
min = 0.2
max = 3.0
step = 0.1
"""

INDEPENDENT = """
from fractions import Fraction

def answer(v):
    people = 1000000
    ill = Fraction(people * v["p"], 100)
    caught = ill * v["s"] / 100
    alarmed = (people - ill) * Fraction(str(v["f"])) / 100
    return 100 * caught / (caught + alarmed)
"""

SQL = """
kind = "sql"
prompt = "Payments above ten; sort by day, then by amount, largest first."
columns = ["day", "amount"]
order_by = ["day", "amount"]
tables = '''
CREATE TABLE payment(payment_id INTEGER PRIMARY KEY, day TEXT NOT NULL, amount REAL, branch INTEGER);
'''
reference = '''
SELECT day, amount FROM payment WHERE amount > 10 ORDER BY day, amount DESC
'''
[[dataset]]
name = "shown"
rows = '''
INSERT INTO payment VALUES (1,'2026-03-01',50,1),(2,'2026-03-02',20,1),(3,'2026-03-01',70,2),(4,'2026-03-02',5,9);
'''
[[dataset]]
name = "hidden"
rows = '''
INSERT INTO payment VALUES (1,'2026-03-05',12,1),(2,'2026-03-04',12,3),(3,'2026-03-04',10,1),(4,'2026-03-04',90,1);
'''
[[dataset]]
name = "edge"
rows = '''INSERT INTO payment VALUES (1,'2026-03-04',NULL,1),(2,'2026-03-04',30,1),(3,'2026-03-04',30,1);'''
[[alternative]]
query = '''SELECT p.day, p.amount FROM payment AS p WHERE NOT p.amount <= 10 ORDER BY 1, 2 DESC'''
[[wrong]]
name = "edge of the range"
query = '''SELECT day, amount FROM payment WHERE amount >= 10 ORDER BY day, amount DESC'''
teaches = "More than ten leaves ten out."
[[wrong]]
name = "order forgotten"
query = '''SELECT day, amount FROM payment WHERE amount > 10'''
teaches = "Without ORDER BY any order may come."
"""

LIMITED = """
kind = "sql"
prompt = "The two dearest payments."
columns = ["payment_id"]
order_by = []
tables = '''
CREATE TABLE payment(payment_id INTEGER PRIMARY KEY, amount REAL);
'''
reference = '''
WITH paid AS (SELECT payment_id, amount FROM payment WHERE amount IS NOT NULL)
SELECT payment_id FROM paid ORDER BY amount DESC LIMIT 2
'''
[[dataset]]
name = "shown"
rows = '''INSERT INTO payment VALUES (1,5),(2,6),(3,7);'''
[[dataset]]
name = "hidden"
rows = '''INSERT INTO payment VALUES (1,8),(2,8),(3,7);'''
[[dataset]]
name = "edge"
rows = '''INSERT INTO payment VALUES (1,NULL),(2,1);'''
[[wrong]]
name = "cheapest"
query = '''SELECT payment_id FROM payment ORDER BY amount LIMIT 2'''
teaches = "Largest first needs DESC."
"""

CODING = """
kind = "coding"
function = "widest"
starter = '''
def widest(spans, least):
    \"\"\"Return the longest [start, end] of at least `least`, the earliest of equals; None if there is none.\"\"\"
'''
reference = '''
def widest(spans, least):
    good = [s for s in spans if s[1] - s[0] >= least]
    return max(good, key=lambda s: (s[1] - s[0], -s[0])) if good else None
'''
brute = '''
def widest(spans, least):
    best = None
    for start, end in spans:
        if end - start < least:
            continue
        if best is None or end - start > best[1] - best[0] or (end - start == best[1] - best[0] and start < best[0]):
            best = (start, end)
    return best
'''
generator = '''
def cases(rng):
    starts = [rng.randint(0, 9) for _ in range(rng.randint(0, 6))]
    return ([(s, s + rng.randint(0, 4)) for s in starts], rng.randint(0, 3))
'''
[[test]]
visible = true
args = '[[[0,2],[5,9]], 1]'
expect = '[5,9]'
why = "The longer one."
[[test]]
visible = false
args = '[[[4,6],[1,3]], 2]'
expect = '[1,3]'
why = "Equal lengths: the earliest."
[[test]]
visible = false
args = '[[[0,1]], 2]'
expect = 'null'
why = "Too short."
[[wrong]]
name = "first of equals"
code = '''
def widest(spans, least):
    good = [s for s in spans if s[1] - s[0] >= least]
    return max(good, key=lambda s: s[1] - s[0]) if good else None
'''
teaches = "Equal lengths need the start as second key."
[[wrong]]
name = "shortest allowed forgotten"
code = '''
def widest(spans, least):
    return max(spans, key=lambda s: (s[1] - s[0], -s[0])) if spans else None
'''
teaches = "Spans below the least length do not count."
"""

SLIP_KEY = "key=lambda s: s[1] - s[0]) if good"
RIGHT_KEY = "key=lambda s: (s[1] - s[0], -s[0])) if good"


def between(text, start, end):
    begin = text.index(start) + len(start)
    return text[begin:text.index(end, begin)]


class Gates(unittest.TestCase):
    good = ""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.content = Path(folder.name) / "content"
        self.area = self.content / "packs" / "pack" / "area"
        self.area.mkdir(parents=True)
        self.independent = Path(folder.name) / "independent"
        self.independent.mkdir()
        self.write_independent(INDEPENDENT)

    def write_independent(self, code):
        (self.independent / "item.py").write_text(code, encoding="utf-8")

    def judge(self, item):
        """(exit code, printed lines) for content that holds this one item."""
        (self.area / "item.toml").write_text(item, encoding="utf-8")
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            code = gates.main([str(self.content), "--independent", str(self.independent)])
        return code, printed.getvalue().splitlines()

    def changed(self, *changes):
        """The good item with each (old, new) put in once."""
        item = self.good
        for old, new in changes:
            self.assertIn(old, item)
            item = item.replace(old, new, 1)
        return item

    def passes(self, *changes):
        self.assertEqual(self.judge(self.changed(*changes)), (0, ["1 passed, 0 failed"]))

    def caught(self, rule, words, *changes):
        self.caught_in(self.changed(*changes), rule, words)

    def caught_in(self, item, rule, words=""):
        code, lines = self.judge(item)
        self.assertEqual((code, lines[-1]), (1, "0 passed, 1 failed"), lines)
        start = f"{self.area / 'item.toml'}: {rule}: "
        self.assertTrue(any(line.startswith(start) and words in line for line in lines), lines)


class NumericGate(Gates):
    good = NUMERIC
    formula = between(NUMERIC, 'formula = "', '"\n')
    where = between(NUMERIC, "where = [", "]\n")

    def test_a_good_item_passes(self):
        self.passes()

    def test_a_changed_formula_is_caught(self):
        for old, new in [("100-p", "100+p"), ("s*p/", "s/"), ("(100-p)", "100-p"), ("100*s", "100.000001*s")]:
            with self.subTest(new=new):
                self.caught("numeric-formula", "item.py gives", (old, new))

    def test_a_changed_independent_answer_is_caught(self):
        self.write_independent(INDEPENDENT.replace("people - ill", "people"))
        self.caught("numeric-formula", "item.py gives")

    def test_a_missing_independent_answer_is_caught(self):
        (self.independent / "item.py").unlink()
        self.caught("numeric-independent", "missing")

    def test_an_independent_answer_that_fails_is_caught(self):
        for code in ["def answer(v): return 1 / 0", "def answer(v): return 'many'", "def other(v): return 1",
                     "import numpy\n" + INDEPENDENT]:
            with self.subTest(code=code):
                self.write_independent(code)
                self.caught("numeric-independent", "failed")

    def test_a_generator_item_needs_only_the_file(self):
        generated = 'kind = "numeric"\ngenerator = "ranks"\n'
        self.assertEqual(self.judge(generated)[0], 0)
        (self.independent / "item.py").unlink()
        self.caught_in(generated, "numeric-independent")

    def test_conditions_that_nothing_obeys_are_caught(self):
        self.caught("numeric-where", "no variant", ("answer < 95", "answer < 4"))

    def test_variants_outside_where_are_not_judged(self):
        self.write_independent(INDEPENDENT.replace("def answer(v):", "def answer(v):\n    assert v['f'] < 1"))
        self.passes((self.where, self.where + ', "f < 1"'))

    def test_formulas_that_cannot_be_read_are_caught(self):
        for text in ["100*s*", "s ** p", "q + 1", "__import__(1)", "s(2)", "answer", "1 < s < 2", "max()", "comb(s)"]:
            with self.subTest(formula=text):
                self.caught("numeric-formula", "", (self.formula, text))

    def test_a_formula_without_a_value_is_caught(self):
        self.caught("numeric-formula", "no finite value", (self.formula, "1/(p-2)"), (self.where, ""))

    def test_two_items_with_one_slug_are_caught(self):
        other = self.area.parent / "other"
        other.mkdir()
        (other / "item.toml").write_text(NUMERIC, encoding="utf-8")
        code, lines = self.judge(NUMERIC)
        self.assertEqual((code, lines[-1]), (1, "1 passed, 1 failed"))
        self.assertIn("shares its slug", lines[0])


class SqlGate(Gates):
    good = SQL
    query = between(SQL, "reference = '''\n", "\n")
    other = between(SQL, "[[alternative]]\nquery = '''", "'''")
    slip = between(SQL, "edge of the range\"\nquery = '''", "'''")

    def where(self, condition):
        return self.query, self.query.replace("amount > 10", condition + " AND amount > 10")

    def test_a_good_item_passes(self):
        self.passes()

    def test_a_wrong_query_that_is_right_is_caught(self):
        right = self.slip.replace("amount >= 10", "10 < amount")
        self.caught("sql-wrong", "right on every dataset", (self.slip, right))

    def test_a_wrong_query_that_differs_only_in_names_is_caught(self):
        renamed = self.query.replace("day, amount FROM", "day AS d, amount AS a FROM")
        self.caught("sql-wrong", "right on every dataset", (self.slip, renamed))

    def test_a_wrong_query_that_does_not_run_is_caught(self):
        for query in [self.slip.replace("amount", "amuont"), self.slip + "; SELECT 1", "DELETE FROM payment"]:
            with self.subTest(query=query):
                self.caught("sql-wrong", "does not run", (self.slip, query))

    def test_a_swapped_reference_is_caught(self):
        self.caught("sql-wrong", "right on every dataset", (self.query, self.slip))
        self.caught("sql-alternative", "rows", (self.query, self.slip))

    def test_a_dropped_dataset_is_caught(self):
        hidden = between(SQL, '[[dataset]]\nname = "hidden"', "[[dataset]]")
        self.caught("sql-data", "wanted", ('[[dataset]]\nname = "hidden"' + hidden, ""))

    def test_a_dataset_that_no_longer_shows_a_slip_is_caught(self):
        self.caught("sql-wrong", "edge of the range", ("(3,'2026-03-04',10,1)", "(3,'2026-03-04',9,1)"))

    def test_an_alternative_that_disagrees_is_caught(self):
        self.caught("sql-alternative", "other order", (self.other, self.other.replace(" DESC", "")))

    def test_a_renamed_column_is_caught(self):
        for query, rule in [(self.query, "sql-columns"), (self.other, "sql-alternative")]:
            self.caught(rule, "value", (query, query.replace("amount FROM", "amount AS value FROM")))

    def test_a_reference_that_does_not_sort_is_caught(self):
        self.caught("sql-order", "no ORDER BY", (self.query, self.query.removesuffix(" ORDER BY day, amount DESC")))
        self.caught("sql-physical-order", "other order", (self.query, self.query.removesuffix(", amount DESC")))
        self.caught("sql-physical-order", "alternative 1", (self.other, self.other.removesuffix(", 2 DESC")),
                    ("(1,'2026-03-05',12,1),(2,'2026-03-04',12,3)", "(1,'2026-03-05',12,1),(2,'2026-03-04',99,3)"),
                    ("(1,'2026-03-01',50,1)", "(1,'2026-03-01',90,1)"))

    def test_rows_equal_on_the_order_may_come_in_any_order(self):
        def rows(*given):
            return Result(["a", "b"], list(given))

        expected = rows((1, "x"), (1, "y"), (2, "z"))
        self.assertIsNone(difference(rows((1, "y"), (1, "x"), (2, "z")), expected, ["a"]))
        self.assertEqual(difference(rows((2, "z"), (1, "x"), (1, "y")), expected, ["a"]), "other order")
        self.assertIsNone(difference(rows((2, "z"), (1, "x"), (1, "y")), expected, []))
        self.assertEqual(difference(rows((1, "x"), (1, "x"), (2, "z")), expected, []), "other rows")
        self.assertEqual(difference(rows((1, "x"), ("1", "y"), (2, "z")), expected, []), "other rows")

    def test_a_reference_that_takes_whichever_row_comes_first_is_caught(self):
        numbered = "SELECT day, amount, ROW_NUMBER() OVER (PARTITION BY day) AS n FROM payment"
        for query in ["SELECT day, amount FROM payment GROUP BY day ORDER BY day, amount",
                      f"SELECT day, amount FROM ({numbered}) WHERE n = 1 ORDER BY day, amount"]:
            with self.subTest(query=query):
                self.caught("sql-physical-order", "the reference", (self.query, query))

    def test_an_order_that_only_the_primary_key_gives_is_caught(self):
        keys = ["payment_id INTEGER PRIMARY KEY, ", "payment_id INTEGER NOT NULL PRIMARY KEY, ",
                "payment_id INTEGER PRIMARY KEY AUTOINCREMENT, "]
        by_luck = "SELECT day, amount FROM payment WHERE amount > 10 GROUP BY day ORDER BY day, amount"
        for key in keys:
            with self.subTest(key=key):
                self.caught("sql-physical-order", "rows stored in reverse", (self.query, by_luck), (keys[0], key))

    def test_null_sorted_silently_is_caught(self):
        unfiltered = (self.query, "SELECT day, amount FROM payment ORDER BY day, amount DESC")
        self.caught("sql-null-order", "NULL in amount on edge", unfiltered)

    def test_null_sorted_on_purpose_is_accepted(self):
        self.passes((self.query, "SELECT day, amount FROM payment ORDER BY day, amount DESC NULLS LAST"),
                    (self.other, "SELECT day, amount FROM payment ORDER BY day, amount IS NULL, amount DESC"))

    def test_a_number_compared_with_text_is_caught(self):
        for condition in ["amount > '10'", "day > 20260301", "strftime('%m', day) > 2", "branch IN (1, '2', '3')",
                          "payment.amount BETWEEN '11' AND '99'", "day <> branch", "length(day) > '1'",
                          "CAST(amount AS TEXT) > 10", "branch NOT IN ('7')", "'1' < branch"]:
            with self.subTest(condition=condition):
                self.caught("sql-number-text", "compares a number with text", self.where(condition))

    def test_comparisons_of_one_kind_are_accepted(self):
        days = "'2026-03-01','2026-03-02','2026-03-04','2026-03-05'"
        for condition in ["day >= '2026-01-01'", "CAST(strftime('%m', day) AS INTEGER) = 3", "day || branch <> '7'",
                          "amount BETWEEN 10.5 AND 1e3", "1 = 1 /* 'x' */ -- day = 3\n", "branch * 2 > 0",
                          "branch > -1", "strftime('%m', day) = '03'", f"day IN ({days})"]:
            with self.subTest(condition=condition):
                self.passes(self.where(condition))

    def test_text_stored_in_a_number_column_is_caught(self):
        self.caught("sql-number-text", "holds the text", ("(4,'2026-03-02',5,9)", "(4,'2026-03-02','n/a',9)"))

    def test_double_quoted_text_is_caught(self):
        self.caught("sql-quotes", "the reference", self.where('day > "2026"'))
        self.caught("sql-quotes", "edge of the range", (self.slip, self.slip.replace("10", '10 AND day > "2026"')))
        self.passes(self.where('"day" > \'2026\''))

    def test_a_query_that_depends_on_today_is_caught(self):
        self.caught("sql-clock", "'now'", self.where("day < date('now', '+900 years')"))

    def test_a_reference_that_finds_nothing_is_caught(self):
        self.caught("sql-reference", "no rows", self.where("amount > 1e9"))

    def test_a_reference_that_never_ends_is_caught(self):
        endless = ("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                   "SELECT i AS day, i AS amount FROM n WHERE i < 0")
        with mock.patch("sql_gate.SECONDS", 0.2):
            self.caught("sql-reference", "took longer", (self.query, endless))

    def test_rows_that_do_not_load_are_caught(self):
        self.caught("sql-data", "edge does not load", ("(3,'2026-03-04',30,1)", "(2,'2026-03-04',30,1)"))


class SqlGateOnLimits(Gates):
    good = LIMITED
    query = between(LIMITED, "\nSELECT payment_id FROM paid", "\n")

    def test_a_good_item_passes(self):
        self.passes()

    def test_a_limit_that_cuts_a_tie_is_caught(self):
        for old, new in [("(1,8),(2,8),(3,7)", "(1,9),(2,8),(3,8)"), ("LIMIT 2", "LIMIT 1"),
                         ("LIMIT 2", "LIMIT 2 OFFSET 1"), ("LIMIT 2", "LIMIT 1, 2"),
                         ("amount DESC LIMIT 2", "round(amount / 10) LIMIT 2")]:
            with self.subTest(new=new):
                self.caught("sql-limit", "cuts a tie", (old, new))

    def test_a_limit_that_cuts_a_tie_inside_a_subquery_is_caught(self):
        inner = "SELECT payment_id FROM paid ORDER BY amount DESC LIMIT 1"
        outer = f"SELECT payment_id FROM ({inner}) WHERE payment_id > 0"
        self.caught("sql-limit", "cuts a tie", ("SELECT payment_id FROM paid" + self.query, outer))

    def test_a_limit_without_order_is_caught(self):
        self.caught("sql-limit", "without ORDER BY", (self.query, " LIMIT 2"))

    def test_null_at_a_limit_is_caught(self):
        self.caught("sql-null-order", "on edge", (" WHERE amount IS NOT NULL", ""))

    def test_numbers_sorted_as_text_are_caught(self):
        self.caught("sql-number-text", "sorted as text", ("payment_id INTEGER", "payment_id TEXT"), ("(3,7)", "(10,7)"),
                    ("order_by = []", 'order_by = ["payment_id"]'), (self.query, " ORDER BY payment_id"))

    def test_shared_datasets_are_read(self):
        folder = self.content / "datasets" / "bank"
        folder.mkdir(parents=True)
        own = between(LIMITED, "tables = '''\n", "'''")
        (folder / "schema.sql").write_text(own, encoding="utf-8")
        for name in ("shown", "hidden", "edge"):
            rows = between(LIMITED, f'name = "{name}"\nrows = ' + "'''", "'''")
            (folder / f"{name}.sql").write_text(rows, encoding="utf-8")
        sets = between(LIMITED, "[[dataset]]", "[[wrong]]")
        changes = [(f"tables = '''\n{own}'''", 'data = "bank"'), (f"[[dataset]]{sets}", "")]
        self.passes(*changes)
        (folder / "edge.sql").unlink()
        self.caught("sql-data", "cannot be read", *changes)


class CodingGate(Gates):
    good = CODING
    starter = between(CODING, "starter = '''", "'''")
    reference = between(CODING, "reference = '''", "'''")
    brute = between(CODING, "brute = '''", "'''")
    drawn = between(CODING, "def cases(rng):\n", "'''")
    first_line = "def widest(spans, least):\n    good"
    args = "args = '[[[4,6],[1,3]], 2]'"
    hidden = "[[test]]\nvisible = false\n" + args + between(CODING, args, "[[test]]")

    def test_a_good_item_passes(self):
        self.passes()

    def test_a_wrong_expected_value_is_caught(self):
        for old, new in [("'[5,9]'", "'[5,8]'"), ("'null'", "'[0,1]'"), ("'null'", "'false'"), ("'null'", "'NaN'")]:
            with self.subTest(new=new):
                self.caught("coding-expect", "the reference gives", (f"expect = {old}", f"expect = {new}"))

    def test_a_dropped_hidden_test_is_caught(self):
        self.caught("coding-tests", "fewer than 2 hidden tests", (self.hidden, ""))

    def test_a_dropped_hidden_test_that_alone_shows_a_slip_is_caught(self):
        extra = "[[test]]\nvisible = false\nargs = '[[], 1]'\nexpect = 'null'\nwhy = \"Nothing given.\"\n[[wrong]]"
        self.passes(("[[wrong]]", extra))
        self.caught("coding-wrong", "'first of equals' passes every test", (self.hidden, ""), ("[[wrong]]", extra))

    def test_no_visible_test_is_caught(self):
        self.caught("coding-tests", "no visible test", ("visible = true", "visible = false"))

    def test_a_swapped_reference_is_caught(self):
        self.caught("coding-expect", "test 2", (RIGHT_KEY, SLIP_KEY))
        self.caught("coding-brute", "brute gives", (RIGHT_KEY, SLIP_KEY))

    def test_a_changed_brute_is_caught(self):
        self.caught("coding-brute", "brute gives", ("end - start > best[1]", "end - start >= best[1]"))

    def test_a_brute_that_is_the_reference_is_caught(self):
        self.caught("coding-brute", "once more", (self.brute, self.reference.replace("    good", "\n    good")))

    def test_a_wrong_solution_that_is_right_is_caught(self):
        self.caught("coding-wrong", "random cases", (SLIP_KEY, RIGHT_KEY))

    def test_a_wrong_solution_that_never_returns_is_caught(self):
        self.caught("coding-wrong", "never returns", (SLIP_KEY, "key=lambda s: z) if goood"))

    def test_a_reference_that_fails_or_hangs_is_caught(self):
        with mock.patch.object(coding_gate, "SECONDS_PER_CALL", 0.2):
            for body in ["raise ValueError('no')", "while True: pass", "import os; os._exit(0)", "return {1, 2}"]:
                with self.subTest(body=body):
                    new = self.first_line.replace("    good", f"    {body}\n    good")
                    self.caught("coding-expect", "test 1", (self.first_line, new))

    def test_a_child_that_cannot_be_interrupted_is_ended(self):
        stuck = self.first_line.replace("    good", "    import signal; signal.signal(signal.SIGALRM, signal.SIG_IGN)\n"
                                                    "    while True: pass\n    good")
        with mock.patch.object(coding_gate, "SECONDS_PER_CHILD", 1):
            self.caught("coding-expect", "took longer", (self.first_line, stuck))

    def test_printed_answers_are_not_believed(self):
        printing = """    print('{"value": [5, 9]}')\n    import os; os.write(1, b'{"value": [5, 9]}\\\\n')\n    good"""
        self.passes((self.first_line, self.first_line.replace("    good", printing)))

    def test_a_starter_that_solves_the_task_or_does_not_run_is_caught(self):
        self.caught("coding-starter", "already passes", (self.starter, self.brute))
        self.caught("coding-starter", "does not run", (self.starter, "\ndef widest(spans:\n"))

    def test_a_generator_that_is_no_help_is_caught(self):
        unseeded = "    import random\n    return ([(random.randint(0, 99), 100)], 1)\n"
        for code, words in [("    return ([(1, 2)], 1)\n", "different cases"), ("    return 7\n", "tuple of arguments"),
                            ("    return rng.missing()\n", "failed"), (unseeded, "same seed")]:
            with self.subTest(code=code):
                self.caught("coding-generator", words, (self.drawn, code))

    def test_tests_of_the_wrong_form_are_caught(self):
        args = "args = '[[[0,1]], 2]'"
        for old, new in [(args, args.replace("]'", "'")), (args, "args = '{}'"), ('why = "Too short."', 'why = ""')]:
            with self.subTest(new=new):
                self.caught("coding-tests", "test 3", (old, new))

    def test_results_are_compared_as_json(self):
        for got, expected, equal in [
                (0.1 + 0.2, 0.3, True), (1, 1.0, True), (1, 1 + 1e-8, False), (True, 1, False), ("1", 1, False),
                (math.nan, math.nan, False), ([1, 2], [1, 2, 3], False), (None, 0, False), ([], {}, False),
                ({"a": [1]}, {"a": [1.0]}, True), ({"a": 1}, {"b": 1}, False)]:
            with self.subTest(got=got, expected=expected):
                self.assertIs(coding_gate.same(got, expected), equal)


class AnyFile(Gates):
    def test_files_that_no_gate_is_about_are_not_counted(self):
        self.assertEqual(self.judge('kind = "mcq"\n'), (0, ["0 passed, 0 failed"]))

    def test_broken_toml_and_missing_keys_are_caught(self):
        self.caught_in('kind = "sql"\nkind = "sql"\n', "toml")
        for kind, key in [("sql", "tables"), ("coding", "test"), ("numeric", "formula")]:
            self.caught_in(f'kind = "{kind}"\n', "shape", key)

    def test_a_path_without_items_is_refused(self):
        with contextlib.redirect_stderr(io.StringIO()):
            self.assertEqual(gates.main([str(self.content / "nowhere")]), 2)


class FormulaLanguage(unittest.TestCase):
    def test_values(self):
        for text, value in [
                ("2+3*4", 14), ("2^3^2", 512), ("-2^2", -4), ("2^-1", 0.5), ("(1+2)*3", 9), ("7-2-1", 4), ("8/4/2", 1),
                ("--3", 3), (".5 + 1e-1", 0.6), ("1 < 2", 1), ("2 <= 1", 0), ("(x > 2) * 10 + (x != 3)", 10),
                ("min(3, x, 5)", 3), ("max(1, x)", 3), ("comb(5, 2)", 10), ("factorial(4)", 24), ("round(2.5)", 3),
                ("round(-2.5)", -3), ("floor(-1.5)", -2), ("ceil(1.2)", 2), ("log(exp(2))", 2), ("log2(8)", 3),
                ("sqrt(x*x)", 3), ("abs(-x)", 3), ("normcdf(0)", 0.5), ("norminv(0.975)", 1.959963984540054)]:
            with self.subTest(text=text):
                self.assertAlmostEqual(Formula(text)({"x": 3}), value, places=12)

    def test_what_has_no_value_is_nan(self):
        for text in ["1/0", "sqrt(-1)", "log(0)", "comb(2.5, 1)", "factorial(-1)", "norminv(1)", "(-8)^(1/3)"]:
            with self.subTest(text=text):
                self.assertTrue(math.isnan(Formula(text)({})))

    def test_what_is_no_formula_is_refused(self):
        for text in ["", "1 +", "(1", "1)", "a b", "x.y", "x[0]", "'a'", "1 = 1", "a and b", "eval(1)", "1 < 2 < 3",
                     "lambda: 1", "(" * 500 + "1" + ")" * 500, "2^" * 500 + "2"]:
            with self.subTest(text=text[:20]):
                self.assertRaises(FormulaError, Formula, text)

    def test_names_are_listed_and_functions_are_not(self):
        self.assertEqual(Formula("max(a, b_1) + min").names, {"a", "b_1", "min"})


if __name__ == "__main__":
    unittest.main()
