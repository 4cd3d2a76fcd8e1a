// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plainmath.h"

#include <array>
#include <utility>
#include <vector>

#include "core/text/mathsymbols.h"
#include "core/text/utf8.h"

namespace greenroom {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80;
}
bool isPartOfWord(char c)
{
    return isLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// What the next argument is for, and what follows it.
enum class Role { None, Script, Root, Accented, Numerator, Denominator, Upper, Lower };

struct Argument {
    Role role = Role::None;
    std::string_view mark; ///< of an accent
    bool enclosed = false; ///< parentheses were opened around it
};

/// One pass over a formula with a stack of open braces: no recursion, whatever the nesting.
class PlainMath {
public:
    explicit PlainMath(std::string_view latex) : m_latex(latex) { m_text.reserve(latex.size()); }

    std::string text() &&
    {
        while (m_at < m_latex.size())
            step();
        return std::move(m_text);
    }

private:
    void step()
    {
        const char c = m_latex[m_at];
        if (const std::size_t length = placeholderLength(m_latex, m_at); length > 0) {
            m_at += length;
            token("…");
        } else if (c == '\\') {
            command();
        } else if (c == '{') {
            open();
        } else if (c == '}') {
            close();
        } else if (c == '^' || c == '_') {
            ++m_at;
            m_apart = false;
            m_text += c;
            m_next = {Role::Script, {}, false};
        } else if (isSpace(c)) {
            ++m_at;
            if (m_next.role == Role::None)
                space();
        } else if (c == '&') {
            ++m_at;
            space();
        } else {
            const std::size_t bytes = decodeAt(m_latex, m_at).bytes;
            m_at += bytes;
            token(m_latex.substr(m_at - bytes, bytes));
        }
    }

    void space()
    {
        if (!m_text.empty() && m_text.back() != ' ' && m_text.back() != '[')
            m_text += ' ';
    }

    /// A mark of a matrix: none of its cells ends with a space.
    void row(std::string_view mark)
    {
        if (mark != "[" && !m_text.empty() && m_text.back() == ' ')
            m_text.pop_back();
        m_text += mark;
    }

    /// Something that may be a whole argument without braces, as in \frac12 or \hat y.
    void token(std::string_view text)
    {
        // Behind a fraction, a script or a root the next factor needs a space: 1/2 n is not 1/2n.
        if (std::exchange(m_apart, false) && !text.empty() && (isPartOfWord(text.front()) || text.front() == '('))
            space();
        m_text += text;
        finish(std::exchange(m_next, {}));
    }

    void word(std::string_view text)
    {
        if (!m_text.empty() && isPartOfWord(m_text.back()))
            space();
        token(text);
    }

    void open()
    {
        ++m_at;
        Argument argument = std::exchange(m_next, {});
        argument.enclosed = argument.role != Role::None && argument.role != Role::Accented
                            && argument.role != Role::Upper && argument.role != Role::Lower && !isAtom(argument.role);
        if (argument.enclosed) {
            m_text += '(';
            m_apart = false;
        }
        m_open.push_back(argument);
    }

    void close()
    {
        ++m_at;
        if (m_open.empty())
            return;
        const Argument argument = m_open.back();
        m_open.pop_back();
        if (argument.enclosed) {
            m_text += ')';
            m_apart = false;
        }
        finish(argument);
        if (!argument.enclosed && (argument.role == Role::Script || argument.role == Role::Root))
            m_apart = true;
    }

    void finish(const Argument &argument)
    {
        switch (argument.role) {
        case Role::Accented: m_text += argument.mark; break;
        case Role::Numerator:
            m_text += '/';
            m_apart = false;
            m_next = {Role::Denominator, {}, false};
            break;
        case Role::Upper:
            m_text += ',';
            m_apart = false;
            m_next = {Role::Lower, {}, false};
            break;
        case Role::Lower: m_text += ')'; break;
        case Role::Denominator: m_apart = true; break;
        case Role::None:
        case Role::Script:
        case Role::Root: break;
        }
    }

    /// Whether the group whose brace was just read reads as one thing without parentheses: a number, a name or a
    /// command; outside scripts also with a script of its own. Only above a bar may letters and digits mix (2n/3).
    [[nodiscard]] bool isAtom(Role role) const
    {
        std::size_t at = m_at;
        const auto has = [&](auto test) { return at < m_latex.size() && test(m_latex[at]); };
        const bool command = has([](char c) { return c == '\\'; });
        if (command || has([](char c) { return c == '-'; }))
            ++at;
        std::size_t digits = 0;
        std::size_t letters = 0;
        for (; has(isPartOfWord); ++at)
            (isDigit(m_latex[at]) ? digits : letters) += isContinuation(m_latex[at]) ? 0 : 1;
        if (role != Role::Script) {
            while (has([](char c) { return c == '_' || c == '^' || isPartOfWord(c); }))
                ++at;
        }
        const bool joined = !command && (letters > 0 && digits > 0);
        const bool product = !command && role != Role::Script && letters > 1;
        return has([](char c) { return c == '}'; }) && digits + letters > 0
               && (role == Role::Numerator || (!joined && !product));
    }

    void command()
    {
        ++m_at;
        std::size_t end = m_at;
        while (end < m_latex.size() && isLetter(m_latex[end]))
            ++end;
        if (end == m_at && end < m_latex.size())
            end += decodeAt(m_latex, end).bytes;
        const std::string_view name = m_latex.substr(m_at, end - m_at);
        m_at = end;
        if (!structure(name) && !accent(name))
            sign(name);
    }

    void sign(std::string_view name)
    {
        if (name == "\\")
            row("; ");
        else if (name == "ldots" || name == "cdots")
            token("…");
        else if (name == "|")
            token("‖");
        else if (name == "setminus")
            token("∖");
        else if (spaceWidth(name))
            name == "!" ? void() : space();
        else if (const MathSymbol *symbol = commandSymbol(name))
            token(symbol->glyph);
        else if (!name.empty() && isLetter(name.front()))
            word(name); // log, max and whatever is unknown
        else
            token(name);
    }

    bool structure(std::string_view name)
    {
        if (name == "frac" || name == "tfrac" || name == "dfrac") {
            m_next = {Role::Numerator, {}, false};
        } else if (name == "binom") {
            m_text += "C(";
            m_next = {Role::Upper, {}, false};
        } else if (name == "sqrt") {
            skipOption();
            m_text += "√";
            m_next = {Role::Root, {}, false};
        } else if (name == "text" || name == "operatorname") {
            verbatim();
        } else if (name == "begin" || name == "end") {
            environment(name == "begin");
        } else if (name == "left" || name == "right") {
            if (m_at < m_latex.size() && m_latex[m_at] == '.')
                ++m_at;
        } else {
            return name.starts_with("math");
        }
        return true;
    }

    bool accent(std::string_view name)
    {
        static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> accents = {
            {{"hat", "\u0302"},
             {"bar", "\u0304"},
             {"tilde", "\u0303"},
             {"vec", "\u20d7"},
             {"dot", "\u0307"},
             {"overline", "\u0305"}}};
        for (const auto &[accent, mark] : accents) {
            if (name == accent) {
                m_next = {Role::Accented, mark, false};
                return true;
            }
        }
        return false;
    }

    /// The content of {…} at hand, without nesting; moves past it.
    std::string_view group()
    {
        if (m_at >= m_latex.size() || m_latex[m_at] != '{')
            return {};
        const std::size_t end = m_latex.find('}', m_at);
        const std::string_view content = m_latex.substr(m_at + 1, end == std::string_view::npos ? end : end - m_at - 1);
        m_at = end == std::string_view::npos ? m_latex.size() : end + 1;
        return content;
    }

    void verbatim()
    {
        const std::string_view content = group();
        if (m_next.role != Role::Script && !content.empty() && !m_text.empty() && isPartOfWord(m_text.back())
            && isPartOfWord(content.front()))
            space();
        std::string plain;
        for (const char c : content) {
            if (c != '\\' && c != '{')
                plain += isSpace(c) ? ' ' : c;
        }
        token(plain);
    }

    void skipOption()
    {
        if (m_at < m_latex.size() && m_latex[m_at] == '[') {
            const std::size_t end = m_latex.find(']', m_at);
            m_at = end == std::string_view::npos ? m_latex.size() : end + 1;
        }
    }

    void environment(bool begins)
    {
        const std::string_view name = group();
        if (name == "vmatrix")
            row("|");
        else if (name.ends_with("matrix"))
            row(begins ? "[" : "]");
    }

    std::string_view m_latex;
    std::size_t m_at = 0;
    std::string m_text;
    std::vector<Argument> m_open;
    Argument m_next;
    bool m_apart = false;
};

} // namespace

std::string plainMath(std::string_view latex)
{
    return PlainMath(latex).text();
}

std::size_t placeholderLength(std::string_view text, std::size_t at)
{
    if (text.substr(at, 2) != "{{" || at + 2 >= text.size())
        return 0;
    const char first = text[at + 2];
    if (!isLetter(first) && first != '_' && first != '=' && first != ' ')
        return 0;
    const std::size_t end = text.find_first_of("{}\n", at + 2);
    return end != std::string_view::npos && text.substr(end, 2) == "}}" ? end + 2 - at : 0;
}

} // namespace greenroom
