#include "state_codec.h"

namespace kopa {

using merge::Cell;
using merge::CellKey;
using merge::Dot;
using merge::Value;
using merge::Write;

namespace {

/// Where a live write's value stands.
enum class Place : std::uint8_t { Column = 0, True = 1, False = 2, Here = 3 };

struct Entry
{
    CellKey cell;
    Value value;
    Place place;
};

/// Live writes by the change they came from: a record nobody edited twice has one group.
using Groups = QMap<QPair<Dot, std::uint64_t>, QList<Entry>>;

class Writer
{
public:
    void number(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            bytes.append(char(value | 0x80));
        bytes.append(char(value));
    }

    void text(const QByteArray &utf8)
    {
        number(std::uint64_t(utf8.size()));
        bytes.append(utf8);
    }

    QByteArray bytes;
};

class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_rest.isEmpty())
                break;
            const auto byte = std::uint8_t(m_rest.front());
            m_rest = m_rest.sliced(1);
            value |= std::uint64_t(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_failed = true;
        return 0;
    }

    QByteArrayView text()
    {
        const auto size = number();
        if (m_failed || size > std::uint64_t(m_rest.size())) {
            m_failed = true;
            return {};
        }
        const auto taken = m_rest.first(qsizetype(size));
        m_rest = m_rest.sliced(qsizetype(size));
        return taken;
    }

    bool ok() const { return !m_failed; }
    bool finish() const { return !m_failed && m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_failed = false;
};

/// A column gives back exactly what was put into it only when the value is of the field's own kind.
bool columnHolds(const FieldType *field, const Value &value)
{
    if (!field || !field->isSingle())
        return false;
    if (std::holds_alternative<std::monostate>(value))
        return true;
    return field->isNumber() ? std::holds_alternative<std::int64_t>(value)
                             : std::holds_alternative<QString>(value);
}

Place placeOf(const Write &write, bool inColumn)
{
    if (inColumn)
        return Place::Column;
    if (const bool *flag = std::get_if<bool>(&write.value))
        return *flag ? Place::True : Place::False;
    return Place::Here;
}

Groups groupWrites(const merge::ObjectState &state, const RecordType *type)
{
    Groups groups;
    for (auto it = state.cells().begin(); it != state.cells().end(); ++it) {
        const FieldType *field = type ? type->field(it.key().field) : nullptr;
        bool shown = it.key().element.isEmpty();
        for (const Write &write : it->live()) {
            const bool inColumn = std::exchange(shown, false) && columnHolds(field, write.value);
            groups[{write.dot, write.time.value}].append({it.key(), write.value, placeOf(write, inColumn)});
        }
    }
    return groups;
}

void writeEntry(Writer &writer, const Entry &entry)
{
    const bool element = !entry.cell.element.isEmpty();
    writer.number(std::uint64_t(entry.cell.field) << 3 | std::uint64_t(element) << 2 |
                  std::uint64_t(entry.place));
    if (element)
        writer.text(entry.cell.element.toUtf8());
    if (entry.place == Place::Here) {
        crypto::CborWriter value;
        merge::writeValue(value, entry.value);
        writer.text(value.result());
    }
}

} // namespace

QByteArray StateCodec::encode(const merge::ObjectState &state, const RecordType *type) const
{
    const auto writeDot = [this](Writer &writer, const Dot &dot) {
        writer.number(std::uint64_t(deviceRow(dot.device)));
        writer.number(dot.n);
    };
    Writer writer;
    const Groups groups = groupWrites(state, type);
    writer.number(std::uint64_t(groups.size()));
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        writeDot(writer, it.key().first);
        writer.number(it.key().second);
        writer.number(std::uint64_t(it->size()));
        for (const Entry &entry : *it)
            writeEntry(writer, entry);
    }
    for (auto it = state.cells().begin(); it != state.cells().end(); ++it) {
        for (const Dot &dot : it->early()) {
            writer.number(1);
            writeEntry(writer, {it.key(), {}, Place::Column});
            writeDot(writer, dot);
        }
    }
    writer.number(0);
    for (auto it = state.trashContexts().begin(); it != state.trashContexts().end(); ++it) {
        writeDot(writer, it.key());
        writer.number(std::uint64_t(it->size()));
        for (const Dot &dot : *it)
            writeDot(writer, dot);
    }
    return writer.bytes;
}

Result<merge::ObjectState> StateCodec::decode(const QByteArray &meta,
                                              const std::function<Value(FieldNumber)> &column) const
{
    Reader reader(meta);
    const auto readDot = [&]() -> Dot {
        const auto device = deviceAt(std::int64_t(reader.number()));
        return {device, reader.number()};
    };
    const auto readEntry = [&]() -> Entry {
        const auto head = reader.number();
        Entry entry{{FieldNumber(head >> 3), {}}, {}, Place(head & 3)};
        if (head & 4)
            entry.cell.element = QString::fromUtf8(reader.text());
        if (entry.place == Place::Column)
            return entry;
        entry.value = entry.place == Place::True;
        if (entry.place == Place::Here) {
            const QByteArray bytes = reader.text().toByteArray();
            crypto::CborReader value(bytes);
            entry.value = merge::readValue(value);
        }
        return entry;
    };

    QMap<CellKey, QPair<QList<Write>, QList<Dot>>> parts;
    const auto groups = reader.number();
    for (std::uint64_t g = 0; g < groups && reader.ok(); ++g) {
        const Dot dot = readDot();
        const merge::HybridTime time{reader.number()};
        const auto count = reader.number();
        for (std::uint64_t i = 0; i < count && reader.ok(); ++i) {
            Entry entry = readEntry();
            if (entry.place == Place::Column)
                entry.value = column(entry.cell.field);
            parts[entry.cell].first.append({dot, time, entry.value});
        }
    }
    while (reader.ok() && reader.number() == 1) {
        const Entry entry = readEntry();
        parts[entry.cell].second.append(readDot());
    }
    QMap<Dot, QList<Dot>> contexts;
    while (reader.ok() && !reader.finish()) {
        const Dot trash = readDot();
        const auto count = reader.number();
        QList<Dot> context;
        for (std::uint64_t i = 0; i < count && reader.ok(); ++i)
            context.append(readDot());
        contexts.insert(trash, context);
    }
    if (!reader.finish())
        return ErrorCode::StoreDamaged;
    QMap<CellKey, Cell> cells;
    for (auto it = parts.begin(); it != parts.end(); ++it)
        cells.insert(it.key(), Cell::restore(it->first, it->second));
    return merge::ObjectState::restore(std::move(cells), std::move(contexts));
}

} // namespace kopa
