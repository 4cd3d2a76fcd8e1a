// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only place that includes toml++. Its parser is compiled into this layer (tomltext.cpp) instead of being taken
// from the shared library, because that one throws and allows 256 nested values, too many for a stack.
#undef TOML_SHARED_LIB
#undef TOML_HEADER_ONLY
#define TOML_SHARED_LIB 0
#define TOML_HEADER_ONLY 0
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_ENABLE_WINDOWS_COMPAT 0
#define TOML_MAX_NESTED_VALUES 32

// A file such as "[!" breaks an assertion of the parser although the code after it handles the case (3.3.0): without
// these lines that would abort a debug build and be undefined with clang.
#include <toml++/impl/preprocessor.h>
#undef TOML_ASSERT
#undef TOML_ASSERT_ASSUME
#define TOML_ASSERT(condition) static_assert(true)
#define TOML_ASSERT_ASSUME(condition) static_assert(true)

#include <toml++/toml.h>
