#pragma once

#include "error.h"

#include <concepts>
#include <optional>
#include <utility>
#include <variant>

namespace kopa {

/// A value, or the reason why there is none. Ask before you take: value() of a failure is a bug and aborts.
template <class T> class [[nodiscard]] Result
{
public:
    template <class U>
    requires(std::convertible_to<U, T> && !std::same_as<std::remove_cvref_t<U>, Result> &&
             !std::same_as<std::remove_cvref_t<U>, Error>) Result(U &&value)
        : m_content(std::in_place_index<0>, std::forward<U>(value))
    {
    }
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}
    Result(ErrorCode code) : m_content(std::in_place_index<1>, Error{code}) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return *pointer(); }
    T &value() & { return *const_cast<T *>(pointer()); }
    T value() && { return std::move(*const_cast<T *>(pointer())); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return pointer(); }
    T *operator->() { return const_cast<T *>(pointer()); }

    const Error &error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_content);
    }

private:
    const T *pointer() const
    {
        if (!ok())
            qFatal("value of a failed result: %s", errorName(error().code).data());
        return std::get_if<0>(&m_content);
    }

    std::variant<T, Error> m_content;
};

/// Success without a value, or the reason of the failure.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}
    Result(ErrorCode code) : m_error(Error{code}) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

#define KOPA_JOIN_(a, b) a##b
#define KOPA_JOIN(a, b) KOPA_JOIN_(a, b)

#define KOPA_TRY_(name, expression)                                                                          \
    do {                                                                                                     \
        if (auto name = (expression); !name.ok())                                                            \
            return name.error();                                                                             \
    } while (false)

/// Hands a failure to the caller: `KOPA_TRY(step());`
#define KOPA_TRY(expression) KOPA_TRY_(KOPA_JOIN(kopaTried, __COUNTER__), expression)

#define KOPA_ASSIGN_(name, declaration, expression)                                                          \
    auto name = (expression);                                                                                \
    if (!name.ok())                                                                                          \
        return name.error();                                                                                 \
    declaration = std::move(name).value()

/// Declares a value or hands the failure to the caller: `KOPA_ASSIGN(const auto note, store.read(id));`
#define KOPA_ASSIGN(declaration, expression)                                                                 \
    KOPA_ASSIGN_(KOPA_JOIN(kopaResult, __COUNTER__), declaration, expression)

} // namespace kopa
