#pragma once

#include <QtGlobal>

#include <cstdint>

namespace kopa::sync {

/// Bounds of version 1 of the protocol, kept by both ends. Sizes in bytes.
inline constexpr qsizetype maximumMessage = 8 * 1024 * 1024; ///< a request's or an answer's body
inline constexpr std::uint64_t maximumSpaces = 256;          ///< in one exchange
inline constexpr std::uint64_t maximumEnvelopes = 4096; ///< in one exchange, each way, all spaces together
inline constexpr std::uint64_t maximumEntries = 1024;   ///< member entries and claims, likewise
inline constexpr std::uint64_t maximumDevices = 65536;  ///< heads of one space
inline constexpr qsizetype maximumProblemText = 1024;
inline constexpr std::uint64_t maximumSlots = 256; ///< put, erased and asked for in one request, each
inline constexpr qsizetype maximumSlotsMessage = 128 * 1024;

} // namespace kopa::sync
