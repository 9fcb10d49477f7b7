#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>

namespace kopa::crypto {

/// Writes the part of deterministic CBOR (RFC 8949, 4.2) that Kopa uses: integers, byte and text strings,
/// arrays, booleans and null. No maps, no floats, no tags, no indefinite lengths: what does not exist cannot
/// be ambiguous.
class CborWriter
{
public:
    CborWriter &integer(std::int64_t value);
    CborWriter &unsignedInteger(std::uint64_t value);
    CborWriter &bytes(QByteArrayView value);
    /// A hash, key or id (bytes.h) as a byte string.
    template <class Id> CborWriter &id(const Id &value) { return bytes(value.toByteArray()); }
    CborWriter &text(QStringView value);
    CborWriter &boolean(bool value);
    CborWriter &null();
    /// Opens an array of exactly count items; the items follow.
    CborWriter &array(std::uint64_t count);
    /// Bytes that are one whole item already.
    CborWriter &item(QByteArrayView encoded);

    const QByteArray &result() const { return m_bytes; }

private:
    void head(std::uint8_t major, std::uint64_t value);
    QByteArray m_bytes;
};

/// Reads what CborWriter writes and nothing else: an integer longer than needed, an indefinite length, a map,
/// a bad UTF-8 string, a bound exceeded or trailing bytes make it fail. The first failure sticks: every later
/// call answers an empty value, so a reader is written straight down and asked once, by finish().
class CborReader
{
public:
    enum class Kind { Unsigned, Negative, Bytes, Text, Array, Boolean, Null, Invalid };

    /// The bytes must outlive the reader.
    explicit CborReader(QByteArrayView bytes) : m_rest(bytes) {}

    Kind peek() const;
    std::int64_t integer();
    std::uint64_t unsignedInteger(std::uint64_t maximum = UINT64_MAX);
    QByteArray bytes(qsizetype maximum);
    /// A byte string of exactly this many bytes.
    QByteArray exactBytes(qsizetype count);
    /// A hash, key or id (bytes.h): a byte string of exactly its size.
    template <class Id> Id id() { return Id::from(exactBytes(qsizetype(Id::size))).value_or(Id{}); }
    QString text(qsizetype maximumBytes);
    bool boolean();
    void null();
    /// The number of items, at most maximum.
    std::uint64_t array(std::uint64_t maximum);
    /// An array of exactly this many items.
    void exactArray(std::uint64_t count);

    /// Passes over one item of any kind, arrays in it at most 16 deep.
    void skip(int depth = 16);

    void fail() { m_failed = true; }
    bool failed() const { return m_failed; }
    /// True when everything was read, nothing failed and no byte is left.
    bool finish() const { return !m_failed && m_rest.isEmpty(); }

private:
    bool head(std::uint8_t major, std::uint64_t &value);
    QByteArrayView take(std::uint64_t count, std::uint64_t maximum);

    QByteArrayView m_rest;
    bool m_failed = false;
};

} // namespace kopa::crypto
