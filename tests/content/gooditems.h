// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

// One good item of every kind, small enough to read beside a test. Lines and columns in the tests count from the
// first line of the TOML, which is "schema = 1".
namespace gooditems {

inline std::string header(const std::string &kind, const std::string &area)
{
    return "schema = 1\n"
           "kind = \""
           + kind
           + "\"\n"
             "title = \"A good item\"\n"
             "area = \""
           + area
           + "\"\n"
             "topics = [\"metrics\", \"drift\"]\n"
             "roles = [\"barclays-mle\", \"generic-bank-mle\"]\n"
             "stages = [\"deep-dive\", \"presentation\"]\n"
             "difficulty = 3\n"
             "minutes = 10\n"
             "facts = [\"B-07\"]\n"
             "status = \"checked\"\n"
             "revision = 1\n";
}

inline std::string explain()
{
    return header("concept", "core-ml") + R"toml(prompt = "Why does **recall** fall?"
outline = '''
Because $\frac{TP}{TP + FN}$ loses true positives.
'''
[[key_point]]
id = "first"
text = "Labels come late."
weight = 3
[[key_point]]
id = "second"
text = "Fraud changes."
weight = 2
[[key_point]]
id = "third"
text = "The threshold stays."
weight = 1
[[followup]]
level = 1
rung = "why"
prompt = "Why late?"
answer = "Disputes take weeks."
listen_for = ["weeks"]
[[followup]]
level = 2
rung = "mechanism"
prompt = "How does it act?"
answer = "Young cohorts look clean."
listen_for = ["young cohorts"]
[[followup]]
level = 3
rung = "consequence"
prompt = "What does the bank do?"
answer = "It judges matured cohorts only."
listen_for = ["matured"]
[[mistake]]
text = "Blaming drift at once."
why = "Labels may be missing."
[[source]]
title = "A handbook"
url = "https://example.org/handbook"
checked = 2026-11-01
review_by = 2027-11-01
)toml";
}

inline std::string mcq()
{
    return header("mcq", "core-ml") + R"toml(select = "one"
prompt = "Which share is recall?"
[[option]]
id = "found"
text = "Frauds found of all frauds"
correct = true
why = "This is the definition."
[[option]]
id = "right"
text = "Frauds among all the alerts"
correct = false
why = "That is precision."
[[option]]
id = "quiet"
text = "Good payments left alone"
correct = false
why = "That is specificity."
[[option]]
id = "all"
text = "Decisions that were right"
correct = false
why = "That is accuracy."
)toml";
}

inline std::string numeric()
{
    return header("numeric", "maths")
           + R"toml(prompt = "A rule finds {{found}} of {{all}} frauds. Give the share as a percentage to one decimal place."
formula = "100*found/all"
tolerance = { abs = 0.06 }
unit = "percent"
where = ["answer < 99"]
worked = "Divide: {{found}}/{{all}} = {{= answer | .1f}}%."
family = "M01"
[[var]]
name = "found"
min = 10
max = 90
step = 1
[[var]]
name = "all"
values = [101, 113, 127, 139]
[[wrong]]
formula = "100*all/found"
teaches = "The share is turned round."
)toml";
}

inline std::string sql()
{
    return header("sql", "engineering") + R"toml(prompt = "Return `id` of every payment, in order."
columns = ["id"]
tables = "CREATE TABLE payment(id INTEGER PRIMARY KEY, amount REAL);"
order_by = ["id"]
reference = "SELECT id FROM payment ORDER BY id"
hints = ["One table.", "Mind the order."]
explain = "An index may hide a missing `ORDER BY`."
[[dataset]]
name = "shown"
rows = "INSERT INTO payment VALUES (2, 5), (1, 7);"
[[dataset]]
name = "hidden"
rows = "INSERT INTO payment VALUES (4, 5), (3, 7);"
[[dataset]]
name = "edge"
rows = "INSERT INTO payment VALUES (9, NULL);"
[[wrong]]
name = "by amount"
query = "SELECT id FROM payment ORDER BY amount"
teaches = "The order is by id."
)toml";
}

inline std::string coding()
{
    return header("coding", "coding") + R"toml(prompt = "Return the sum of the numbers."
function = "total"
starter = '''
def total(numbers):
    ...
'''
reference = '''
def total(numbers):
    return sum(numbers)
'''
brute = '''
def total(numbers):
    result = 0
    for number in numbers:
        result += number
    return result
'''
generator = '''
def cases(rng):
    return ([rng.randint(0, 9) for _ in range(rng.randint(0, 5))],)
'''
complexity = { time = "O(n)", space = "O(1)", why = "Each number is read once." }
clarify = ["May the list be empty?", "Are there negative numbers?", "How large may they be?"]
edge_cases = ["an empty list"]
[[test]]
visible = true
args = "[[1, 2]]"
expect = "3"
why = "The plain case."
[[test]]
visible = false
args = "[[]]"
expect = "0"
why = "Nothing sums to nothing."
[[test]]
visible = false
args = "[[-1, 1]]"
expect = "0"
why = "Signs cancel."
[[wrong]]
name = "skips the last"
code = '''
def total(numbers):
    return sum(numbers[:-1])
'''
teaches = "A slice ends before its end."
)toml";
}

inline std::string design()
{
    std::string toml = header("system-design", "system-design") + R"toml(prompt = "Design a fraud detector."
given = ["1,000 payments a second"]
clarify = ["Who reviews?", "How late are labels?", "What may it cost?"]
baseline = "Rules and a logistic regression."
)toml";
    for (const char *id : {"problem", "data", "features", "model", "serving", "monitoring", "retraining", "governance"})
        toml += "[[part]]\nid = \"" + std::string(id)
                + "\"\nstrong = [\"Names the cost.\"]\nprobes = [\"Why?\"]\nred_flags = [\"Accuracy.\"]\n";
    return toml + R"toml([[twist]]
at_minute = 5
text = "A new scam appears."
[[estimate]]
question = "Payments a day?"
formula = "1000*86400"
answer = 86400000
)toml";
}

inline std::string behavioural()
{
    std::string toml = header("behavioural", "behavioural") + R"toml(competency = "ownership"
prompt = "Tell me about a failure."
followups = ["Who noticed?", "What did it cost?", "What changed?"]
signals = ["a date and a number"]
red_flags = ["someone else's fault"]
)toml";
    for (const char *score : {"1", "2", "3", "4", "5"})
        toml += "[[level]]\nscore = " + std::string(score) + "\nanchor = \"Anchor of level " + score + ".\"\n";
    return toml;
}

inline std::string presentation()
{
    std::string toml = header("presentation", "presentation") + R"toml(brief = "Ten minutes before a panel."
audience = ["engineer", "validator"]
)toml";
    const char *const shares[] = {"0.2", "0.3", "0.2", "0.3"};
    const char *const ids[] = {"problem", "approach", "execution", "impact"};
    for (int i = 0; i < 4; ++i)
        toml += "[[part]]\nid = \"" + std::string(ids[i]) + "\"\nshare = " + shares[i] + "\nmust = [\"who is hurt\"]\n";
    return toml + R"toml([[challenge]]
from = "validator"
prompt = "Show me a failure."
strong = ["has one ready"]
[[translate]]
technical = "AUC 0.9"
business = "Nine pairs of ten in order."
)toml";
}

inline std::string checklist()
{
    return header("checklist", "leadership") + R"toml(per = "project"
[[item]]
id = "problem"
text = "Whose problem was it?"
[[item]]
id = "data"
text = "Which sources?"
)toml";
}

inline std::string ofKind(const std::string &kind)
{
    return kind == "concept"         ? explain()
           : kind == "mcq"           ? mcq()
           : kind == "numeric"       ? numeric()
           : kind == "sql"           ? sql()
           : kind == "coding"        ? coding()
           : kind == "system-design" ? design()
           : kind == "behavioural"   ? behavioural()
           : kind == "presentation"  ? presentation()
                                     : checklist();
}

inline constexpr const char *kinds[] = {"concept",       "mcq",         "numeric",      "sql",      "coding",
                                        "system-design", "behavioural", "presentation", "checklist"};

} // namespace gooditems
