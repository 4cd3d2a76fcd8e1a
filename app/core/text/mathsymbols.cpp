// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/mathsymbols.h"

namespace greenroom {

namespace {

using enum MathClass;
constexpr MathStyle italic = MathStyle::Italic;
constexpr MathStyle upright = MathStyle::Upright;

constexpr MathSymbol commands[] = {
    {"alpha", "α", Ordinary, italic},
    {"beta", "β", Ordinary, italic},
    {"gamma", "γ", Ordinary, italic},
    {"delta", "δ", Ordinary, italic},
    {"epsilon", "ϵ", Ordinary, italic},
    {"varepsilon", "ε", Ordinary, italic},
    {"zeta", "ζ", Ordinary, italic},
    {"eta", "η", Ordinary, italic},
    {"theta", "θ", Ordinary, italic},
    {"iota", "ι", Ordinary, italic},
    {"kappa", "κ", Ordinary, italic},
    {"lambda", "λ", Ordinary, italic},
    {"mu", "μ", Ordinary, italic},
    {"nu", "ν", Ordinary, italic},
    {"xi", "ξ", Ordinary, italic},
    {"pi", "π", Ordinary, italic},
    {"rho", "ρ", Ordinary, italic},
    {"sigma", "σ", Ordinary, italic},
    {"tau", "τ", Ordinary, italic},
    {"upsilon", "υ", Ordinary, italic},
    {"phi", "ϕ", Ordinary, italic},
    {"varphi", "φ", Ordinary, italic},
    {"chi", "χ", Ordinary, italic},
    {"psi", "ψ", Ordinary, italic},
    {"omega", "ω", Ordinary, italic},
    {"Gamma", "Γ"},
    {"Delta", "Δ"},
    {"Theta", "Θ"},
    {"Lambda", "Λ"},
    {"Sigma", "Σ"},
    {"Phi", "Φ"},
    {"Psi", "Ψ"},
    {"Omega", "Ω"},
    {"ell", "ℓ"},
    {"sum", "∑", Operator, upright, true},
    {"prod", "∏", Operator, upright, true},
    {"int", "∫", Operator},
    {"cdot", "⋅", Binary},
    {"times", "×", Binary},
    {"div", "÷", Binary},
    {"pm", "±", Binary},
    {"mp", "∓", Binary},
    {"cup", "∪", Binary},
    {"cap", "∩", Binary},
    {"setminus", "∖", Binary},
    {"land", "∧", Binary},
    {"lor", "∨", Binary},
    {"odot", "⊙", Binary},
    {"oplus", "⊕", Binary},
    {"otimes", "⊗", Binary},
    {"circ", "∘", Binary},
    {"ast", "∗", Binary},
    {"star", "⋆", Binary},
    {"le", "≤", Relation},
    {"ge", "≥", Relation},
    {"leq", "≤", Relation},
    {"geq", "≥", Relation},
    {"ne", "≠", Relation},
    {"neq", "≠", Relation},
    {"approx", "≈", Relation},
    {"sim", "∼", Relation},
    {"equiv", "≡", Relation},
    {"propto", "∝", Relation},
    {"ll", "≪", Relation},
    {"gg", "≫", Relation},
    {"in", "∈", Relation},
    {"notin", "∉", Relation},
    {"subset", "⊂", Relation},
    {"subseteq", "⊆", Relation},
    {"to", "→", Relation},
    {"rightarrow", "→", Relation},
    {"leftarrow", "←", Relation},
    {"Rightarrow", "⇒", Relation},
    {"Leftrightarrow", "⇔", Relation},
    {"mapsto", "↦", Relation},
    {"mid", "∣", Relation},
    {"parallel", "∥", Relation},
    {"perp", "⊥", Relation},
    {"emptyset", "∅"},
    {"forall", "∀"},
    {"exists", "∃"},
    {"neg", "¬"},
    {"partial", "∂"},
    {"nabla", "∇"},
    {"infty", "∞"},
    {"top", "⊤"},
    {"prime", "′"},
    {"ldots", "…", Inner},
    {"cdots", "⋯", Inner},
    {"vdots", "⋮"},
    {"ddots", "⋱", Inner},
    {"lfloor", "⌊", Opening},
    {"rfloor", "⌋", Closing},
    {"lceil", "⌈", Opening},
    {"rceil", "⌉", Closing},
    {"langle", "⟨", Opening},
    {"rangle", "⟩", Closing},
    {"lvert", "|", Opening},
    {"rvert", "|", Closing},
    {"lVert", "‖", Opening},
    {"rVert", "‖", Closing},
    {"{", "{", Opening},
    {"}", "}", Closing},
    {"|", "‖"},
    {"%", "%"},
    {"$", "$"},
    {"_", "_"},
    {"&", "&"},
    {"#", "#"},
};

constexpr MathSymbol characters[] = {
    {"+", "+", Binary},
    {"-", "−", Binary},
    {"*", "∗", Binary},
    {"=", "=", Relation},
    {"<", "<", Relation},
    {">", ">", Relation},
    {":", ":", Relation},
    {"(", "(", Opening},
    {"[", "[", Opening},
    {")", ")", Closing},
    {"]", "]", Closing},
    {"!", "!", Closing},
    {"?", "?", Closing},
    {",", ",", Punctuation},
    {";", ";", Punctuation},
    {"|", "|"},
    {"/", "/"},
    {".", "."},
    {"@", "@"},
    {"−", "−", Binary},
    {"·", "⋅", Binary},
    {"£", "£"},
    {"€", "€"},
};

constexpr MathSymbol functions[] = {
    {"lim", "lim", Operator, upright, true},
    {"max", "max", Operator, upright, true},
    {"min", "min", Operator, upright, true},
    {"sup", "sup", Operator, upright, true},
    {"inf", "inf", Operator, upright, true},
    {"det", "det", Operator, upright, true},
    {"Pr", "Pr", Operator, upright, true},
    {"arg", "arg", Operator},
    {"log", "log", Operator},
    {"ln", "ln", Operator},
    {"exp", "exp", Operator},
    {"sin", "sin", Operator},
    {"cos", "cos", Operator},
    {"tanh", "tanh", Operator},
};

template <std::size_t size>
const MathSymbol *find(const MathSymbol (&table)[size], std::string_view name)
{
    for (const MathSymbol &symbol : table) {
        if (symbol.name == name)
            return &symbol;
    }
    return nullptr;
}

} // namespace

const MathSymbol *commandSymbol(std::string_view command)
{
    return find(commands, command);
}

const MathSymbol *characterSymbol(std::string_view character)
{
    if (const MathSymbol *symbol = find(characters, character))
        return symbol;
    if (character.size() < 2)
        return nullptr;
    for (const MathSymbol &symbol : commands) {
        if (symbol.glyph == character)
            return &symbol;
    }
    return nullptr;
}

const MathSymbol *namedFunction(std::string_view command)
{
    return find(functions, command);
}

std::optional<double> spaceWidth(std::string_view command)
{
    struct Width {
        std::string_view name;
        double em;
    };
    // A mu is 1/18 em (TeXbook, chapter 18).
    constexpr Width widths[] = {{",", 3 / 18.0}, {":", 4 / 18.0},  {";", 5 / 18.0}, {"!", -3 / 18.0},
                                {" ", 6 / 18.0}, {"\n", 6 / 18.0}, {"quad", 1.0},   {"qquad", 2.0}};
    for (const Width &width : widths) {
        if (width.name == command)
            return width.em;
    }
    return std::nullopt;
}

std::optional<std::string_view> delimiterGlyph(std::string_view name, bool isCommand)
{
    if (!isCommand) {
        constexpr std::string_view plain = "()[]|.";
        if (name.size() != 1 || plain.find(name) == std::string_view::npos)
            return std::nullopt;
        return name == "." ? std::string_view() : name;
    }
    constexpr std::string_view accepted[] = {"{",      "}",      "|",     "lfloor", "rfloor", "lceil", "rceil",
                                             "langle", "rangle", "lvert", "rvert",  "lVert",  "rVert"};
    for (const std::string_view command : accepted) {
        if (command == name)
            return commandSymbol(name)->glyph;
    }
    return std::nullopt;
}

} // namespace greenroom
