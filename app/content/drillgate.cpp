// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cctype>

#include "content/contentfile.h"
#include "content/itemgates.h"
#include "content/jsontext.h"

namespace greenroom::content {

namespace {

void checkDatasets(const SqlBody &body, Examination &exam)
{
    if (!body.data.empty()) {
        if (!isSlug(body.data))
            exam.problem("data", "sql_datasets", "\"data\" must be the name of a folder of content/datasets.");
        return;
    }
    for (const std::string_view name : {"shown", "hidden", "edge"}) {
        const auto found = std::count_if(body.datasets.begin(), body.datasets.end(),
                                         [&](const SqlDataset &dataset) { return dataset.name == name; });
        if (found != 1)
            exam.problem("dataset", "sql_datasets",
                         "There must be one dataset named \"" + std::string(name) + "\"; there are "
                             + std::to_string(found) + '.');
    }
    for (std::size_t i = 0; i < body.datasets.size(); ++i) {
        const std::string &name = body.datasets[i].name;
        if (name != "shown" && name != "hidden" && name != "edge")
            exam.problem(pathOf("dataset", i, "name"), "sql_datasets", "A dataset is named shown, hidden or edge.");
    }
}

/// True when `code` holds `def <name>(`.
bool defines(const std::string &code, const std::string &name)
{
    for (std::size_t at = code.find("def "); at != std::string::npos; at = code.find("def ", at + 1)) {
        const std::size_t start = code.find_first_not_of(' ', at + 4);
        if (start == std::string::npos || code.compare(start, name.size(), name) != 0)
            continue;
        const std::size_t after = code.find_first_not_of(' ', start + name.size());
        if (after != std::string::npos && code[after] == '(')
            return true;
    }
    return false;
}

bool isPythonName(const std::string &name)
{
    const auto letter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_'; };
    return !name.empty() && letter(name[0]) && std::all_of(name.begin(), name.end(), [&](char c) {
        return letter(c) || std::isdigit(static_cast<unsigned char>(c)) != 0;
    });
}

void checkCode(const CodingBody &body, Examination &exam)
{
    if (!isPythonName(body.function)) {
        exam.problem("function", "coding_function", "\"function\" must be a Python name.");
        return;
    }
    const std::array<std::pair<std::string_view, const std::string *>, 3> codes = {
        {{"starter", &body.starter}, {"reference", &body.reference}, {"brute", &body.brute}}};
    for (const auto &[key, code] : codes) {
        if (!defines(*code, body.function))
            exam.problem(key, "coding_function", "This code must define " + body.function + "().");
    }
    for (std::size_t i = 0; i < body.slips.size(); ++i) {
        if (!defines(body.slips[i].code, body.function))
            exam.problem(pathOf("wrong", i, "code"), "coding_function",
                         "This code must define " + body.function + "().");
    }
    if (!defines(body.generator, "cases"))
        exam.problem("generator", "coding_function", "The generator must define cases(rng).");
}

} // namespace

void checkBody(const SqlBody &body, Examination &exam)
{
    checkDatasets(body, exam);
    exam.count("columns", body.columns.size(), 1, anyNumber, "sql_columns", "columns");
    for (std::size_t i = 0; i < body.columns.size(); ++i) {
        if (std::find(body.columns.begin(), body.columns.begin() + static_cast<std::ptrdiff_t>(i), body.columns[i])
            != body.columns.begin() + static_cast<std::ptrdiff_t>(i))
            exam.problem(pathOf("columns", i), "sql_columns",
                         "The column \"" + body.columns[i] + "\" is listed twice.");
    }
    for (std::size_t i = 0; i < body.orderBy.size(); ++i) {
        if (std::find(body.columns.begin(), body.columns.end(), body.orderBy[i]) == body.columns.end())
            exam.problem(pathOf("order_by", i), "sql_columns",
                         "\"" + body.orderBy[i]
                             + "\" is not one of the columns; the direction stands in the reference.");
    }
    exam.count("hints", body.hints.size(), 2, 4, "sql_hints", "hints");
    exam.count("wrong", body.slips.size(), 1, anyNumber, "wrong_answers", "[[wrong]] tables");
    checkUnique(
        body.slips, "wrong", "name", [](const SqlSlip &slip) -> const std::string & { return slip.name; }, exam);
}

void checkBody(const CodingBody &body, Examination &exam)
{
    checkCode(body, exam);
    const auto visible = static_cast<std::size_t>(
        std::count_if(body.tests.begin(), body.tests.end(), [](const CodingTest &test) { return test.visible; }));
    exam.count("test", visible, 1, anyNumber, "coding_tests", "visible tests");
    exam.count("test", body.tests.size() - visible, 2, anyNumber, "coding_tests", "hidden tests");
    for (std::size_t i = 0; i < body.tests.size(); ++i) {
        if (jsonShapeOf(body.tests[i].args) != JsonShape::Array)
            exam.problem(pathOf("test", i, "args"), "coding_json", "\"args\" must be a JSON list of the arguments.");
        if (jsonShapeOf(body.tests[i].expect) == JsonShape::None)
            exam.problem(pathOf("test", i, "expect"), "coding_json", "\"expect\" must be one JSON value.");
    }
    exam.count("clarify", body.clarify.size(), 3, anyNumber, "clarify", "clarifying questions");
    exam.count("edge_cases", body.edgeCases.size(), 1, anyNumber, "edge_cases", "edge cases");
    exam.count("wrong", body.slips.size(), 1, anyNumber, "wrong_answers", "[[wrong]] tables");
    checkUnique(
        body.slips, "wrong", "name", [](const CodingSlip &slip) -> const std::string & { return slip.name; }, exam);
}

} // namespace greenroom::content
