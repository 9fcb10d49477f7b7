#include "page_rows.h"

#include "sealed_pages.h"

#include <QtEndian>

namespace kopa {

namespace {

constexpr qsizetype usable = SealedPages::plainBytes;
/// Page 1 begins with the header of the whole file.
constexpr qsizetype fileHeader = 100;
constexpr std::uint64_t longestRow = 64 * 1024 * 1024;
constexpr std::uint64_t textSerial = 13;
constexpr std::uint64_t blobSerial = 12;

std::uint16_t shortAt(const QByteArray &bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : 0;
}

std::uint32_t wordAt(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

/// SQLite's integers of one to nine bytes; moves `at` behind it, past the end when it is cut.
std::uint64_t varint(const QByteArray &bytes, qsizetype &at)
{
    std::uint64_t value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size()) {
            at = bytes.size() + 1;
            return 0;
        }
        const auto byte = std::uint8_t(bytes[at++]);
        if (i == 8)
            return (value << 8) | byte;
        value = (value << 7) | (byte & 0x7f);
        if (byte < 0x80)
            return value;
    }
    return value;
}

std::int64_t bigEndian(const QByteArray &bytes, qsizetype at, qsizetype count)
{
    std::uint64_t value = std::int8_t(bytes[at]) < 0 ? ~std::uint64_t(0) : 0;
    for (qsizetype i = 0; i < count; ++i)
        value = (value << 8) | std::uint8_t(bytes[at + i]);
    return std::int64_t(value);
}

qsizetype bytesOf(std::uint64_t serial)
{
    static constexpr qsizetype fixed[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return serial < blobSerial ? fixed[serial] : qsizetype(std::min(serial, longestRow * 2) - 12) / 2;
}

SqlValue valueAt(const QByteArray &bytes, qsizetype at, std::uint64_t serial)
{
    if (serial == 0)
        return {};
    if (serial == 8 || serial == 9)
        return std::int64_t(serial - 8);
    if (serial == 7)
        return qFromBigEndian<double>(bytes.constData() + at);
    if (serial < 7)
        return bigEndian(bytes, at, bytesOf(serial));
    if (serial >= textSerial && serial % 2 == 1)
        return QString::fromUtf8(bytes.constData() + at, bytesOf(serial));
    return bytes.mid(at, bytesOf(serial));
}

/// A row from its record: kinds of all values, then the values. Nothing unless all of it fits.
std::optional<QList<SqlValue>> valuesIn(const QByteArray &record)
{
    qsizetype kind = 0;
    const auto head = qsizetype(std::min<std::uint64_t>(varint(record, kind), longestRow));
    qsizetype at = head;
    QList<SqlValue> values;
    while (kind < head && kind < record.size()) {
        const std::uint64_t serial = varint(record, kind);
        if (serial == 10 || serial == 11 || bytesOf(serial) > record.size() - at)
            return std::nullopt;
        values.append(valueAt(record, at, serial));
        at += bytesOf(serial);
    }
    if (kind != head || at != record.size())
        return std::nullopt;
    return values;
}

} // namespace

std::optional<std::int64_t> SqlRow::integer(qsizetype column) const
{
    const auto *value = column < values.size() ? std::get_if<std::int64_t>(&values[column]) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<QString> SqlRow::text(qsizetype column) const
{
    const auto *value = column < values.size() ? std::get_if<QString>(&values[column]) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<QByteArray> SqlRow::blob(qsizetype column) const
{
    const auto *value = column < values.size() ? std::get_if<QByteArray>(&values[column]) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

bool SqlRow::isNull(qsizetype column) const
{
    return column < values.size() && std::holds_alternative<std::monostate>(values[column]);
}

std::optional<BtreePage> BtreePage::read(std::uint32_t number, const QByteArray &bytes)
{
    if (bytes.size() != SealedPages::pageBytes)
        return std::nullopt;
    const qsizetype start = number == 1 ? fileHeader : 0;
    const auto kind = std::uint8_t(bytes[start]);
    if (kind != 2 && kind != 5 && kind != 10 && kind != 13)
        return std::nullopt;
    BtreePage page;
    page.m_kind = Kind(kind);
    page.m_bytes = bytes.left(usable);
    const qsizetype header = page.isLeaf() ? 8 : 12;
    if (!page.isLeaf())
        page.m_right = wordAt(bytes, start + 8);
    const qsizetype cells = shortAt(bytes, start + 3);
    for (qsizetype i = 0; i < cells && start + header + i * 2 + 2 <= usable; ++i)
        if (const qsizetype at = shortAt(bytes, start + header + i * 2); at > start && at < usable)
            page.m_cells.append(at);
    return page;
}

QList<std::uint32_t> BtreePage::children() const
{
    QList<std::uint32_t> pages;
    if (isLeaf())
        return pages;
    for (const qsizetype cell : m_cells)
        pages.append(wordAt(m_bytes, cell));
    pages.append(m_right);
    return pages;
}

QByteArray BtreePage::payload(qsizetype at, std::uint64_t length, const Source &overflow) const
{
    const auto total = qsizetype(length);
    const qsizetype most = hasRowIds() ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const qsizetype least = (usable - 12) * 32 / 255 - 23;
    const qsizetype fitting = least + (total - least) % (usable - 4);
    const qsizetype here = total <= most ? total : fitting <= most ? fitting : least;
    QByteArray bytes = m_bytes.mid(at, here);
    std::uint32_t next = here < total ? wordAt(m_bytes, at + here) : 0;
    while (bytes.size() < total && next != 0) {
        const QByteArray page = overflow(next);
        if (page.size() != SealedPages::pageBytes)
            return {};
        bytes += page.mid(4, std::min(total - bytes.size(), usable - 4));
        next = wordAt(page, 0);
    }
    return bytes;
}

std::optional<SqlRow> BtreePage::row(qsizetype at, const Source &overflow) const
{
    if (m_kind == Kind::IndexInterior)
        at += 4;
    const std::uint64_t length = varint(m_bytes, at);
    SqlRow row;
    if (hasRowIds())
        row.rowId = std::int64_t(varint(m_bytes, at));
    if (at > m_bytes.size() || length > longestRow)
        return std::nullopt;
    const QByteArray record = payload(at, length, overflow);
    const auto values = record.size() == qsizetype(length) ? valuesIn(record) : std::nullopt;
    if (!values)
        return std::nullopt;
    row.values = *values;
    return row;
}

QList<SqlRow> BtreePage::rows(const Source &overflow, int &lost) const
{
    QList<SqlRow> rows;
    if (m_kind == Kind::TableInterior)
        return rows;
    for (const qsizetype cell : m_cells) {
        if (auto one = row(cell, overflow))
            rows.append(std::move(*one));
        else
            ++lost;
    }
    return rows;
}

} // namespace kopa
