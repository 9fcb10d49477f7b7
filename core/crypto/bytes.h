#pragma once

#include <QByteArray>
#include <QHashFunctions>

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <optional>

namespace kopa::crypto {

/// N bytes with a meaning given by Tag, so that a hash is never passed where a key is asked for. Public
/// material only: what is secret lives in SecretKey and its kin (keys.h).
template <std::size_t N, class Tag> struct Bytes
{
    static constexpr std::size_t size = N;
    std::array<std::uint8_t, N> data{};

    auto operator<=>(const Bytes &) const = default;

    bool isZero() const { return data == std::array<std::uint8_t, N>{}; }
    QByteArray toByteArray() const { return {reinterpret_cast<const char *>(data.data()), qsizetype(N)}; }
    QByteArray toHex() const { return toByteArray().toHex(); }

    /// Nothing when the length is not exactly N.
    static std::optional<Bytes> from(const QByteArray &bytes)
    {
        if (bytes.size() != qsizetype(N))
            return std::nullopt;
        Bytes result;
        std::memcpy(result.data.data(), bytes.constData(), N);
        return result;
    }
};

template <std::size_t N, class Tag> std::size_t qHash(const Bytes<N, Tag> &bytes, std::size_t seed = 0)
{
    return qHashBits(bytes.data.data(), N, seed);
}

} // namespace kopa::crypto
