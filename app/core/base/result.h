// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace greenroom {

/// What can be expected to go wrong. The UI turns a code into a sentence (ui/errortext.cpp).
enum class ErrorCode {
    NotFound,      ///< the thing named does not exist
    Invalid,       ///< input breaks a rule; `detail` says which
    Damaged,       ///< not a database, corrupt, hash mismatch or 0 bytes in an existing profile
    ItemDamaged,   ///< one stored question fails its hash or no longer reads; `subject` is its id
    NewerSchema,   ///< written by a later version; bytes left unchanged
    InUse,         ///< another process holds the profile
    ReadOnly,      ///< the place cannot be written
    DiskFull,      ///< no space left
    DiskFault,     ///< the disk reported another error
    OutOfMemory,   ///< retry
    Interrupted,   ///< a newer request or the user stopped it
    NothingToUndo, ///< the undo stack is empty
};

/// An expected failure: a code, the thing it concerns and a technical detail for the log (never user text).
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    std::string subject;
    std::string detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error. Must be looked at.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    [[nodiscard]] const T &value() const & { assert(ok()); return *std::get_if<0>(&m_state); }
    [[nodiscard]] T &value() & { assert(ok()); return *std::get_if<0>(&m_state); }
    [[nodiscard]] T &&value() && { assert(ok()); return std::move(*std::get_if<0>(&m_state)); }
    [[nodiscard]] const Error &error() const & { assert(!ok()); return *std::get_if<1>(&m_state); }

    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    [[nodiscard]] bool ok() const noexcept { return m_ok; }
    explicit operator bool() const noexcept { return m_ok; }
    [[nodiscard]] const Error &error() const & { assert(!m_ok); return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace greenroom
