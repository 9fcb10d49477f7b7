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
    bool text = false;
};

/// What is said of a long text.
enum TextFlag : std::uint8_t { InColumn = 1, Joined = 2, Mixed = 4, Stale = 8, HeadsDiffer = 16 };

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
    if (inColumn || write.text)
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
        const bool column = it.key().element.isEmpty() && !state.text(it.key().field);
        const Value shown = column ? state.value(it.key()) : Value{};
        for (const Write &write : it->live()) {
            const bool inColumn = column && columnHolds(field, write.value) && write.value == shown;
            groups[{write.dot, write.time.value}].append(
                {it.key(), write.value, placeOf(write, inColumn), write.text});
        }
    }
    return groups;
}

void writeEntry(Writer &writer, const Entry &entry)
{
    const bool element = !entry.cell.element.isEmpty();
    writer.number(std::uint64_t(entry.cell.field) << 4 | std::uint64_t(entry.text) << 3 |
                  std::uint64_t(element) << 2 | std::uint64_t(entry.place));
    if (element)
        writer.text(entry.cell.element.toUtf8());
    if (entry.place == Place::Here) {
        crypto::CborWriter value;
        merge::writeValue(value, entry.value);
        writer.text(value.result());
    }
}

class StateWriter : public Writer
{
public:
    explicit StateWriter(const StateCodec &codec) : m_codec(codec) {}

    void dot(const Dot &dot)
    {
        number(std::uint64_t(m_codec.deviceRow(dot.device)));
        number(dot.n);
    }

    void dots(const QList<Dot> &all)
    {
        number(std::uint64_t(all.size()));
        for (const Dot &one : all)
            dot(one);
    }

    void writes(const Groups &groups)
    {
        number(std::uint64_t(groups.size()));
        for (auto it = groups.begin(); it != groups.end(); ++it) {
            dot(it.key().first);
            number(it.key().second);
            number(std::uint64_t(it->size()));
            for (const Entry &entry : *it)
                writeEntry(*this, entry);
        }
    }

    void early(const QMap<CellKey, Cell> &cells)
    {
        for (auto it = cells.begin(); it != cells.end(); ++it) {
            for (const Dot &one : it->early()) {
                number(1);
                writeEntry(*this, {it.key(), {}, Place::Column});
                dot(one);
            }
        }
        number(0);
    }

    void contexts(const merge::ObjectState::Contexts &all)
    {
        number(std::uint64_t(all.size()));
        for (auto cell = all.begin(); cell != all.end(); ++cell) {
            writeEntry(*this, {cell.key(), {}, Place::Column});
            number(std::uint64_t(cell->size()));
            for (auto it = cell->begin(); it != cell->end(); ++it) {
                dot(it.key());
                dots(*it);
            }
        }
    }

    void text(const merge::ObjectState &state, FieldNumber field, const merge::MergedText &merged,
              const RecordType *type)
    {
        const bool inColumn = columnHolds(type ? type->field(field) : nullptr, merged.text);
        const bool headsDiffer = !merged.waiting.isEmpty() || state.cell({field}).textDots() != merged.heads;
        number(field);
        number(std::uint64_t((inColumn ? InColumn : 0) | (merged.joined ? Joined : 0) |
                             (merged.mixed ? Mixed : 0) | (merged.stale ? Stale : 0) |
                             (headsDiffer ? HeadsDiffer : 0)));
        if (!inColumn)
            Writer::text(merged.text.toUtf8());
        if (headsDiffer) {
            dots(merged.heads);
            dots(merged.waiting);
        }
    }

private:
    const StateCodec &m_codec;
};

class StateReader : public Reader
{
public:
    using Column = std::function<Value(FieldNumber)>;

    StateReader(QByteArrayView bytes, const StateCodec &codec, const Column &column)
        : Reader(bytes), m_codec(codec), m_column(column)
    {
    }

    Dot dot()
    {
        const auto device = m_codec.deviceAt(std::int64_t(number()));
        return {device, number()};
    }

    QList<Dot> dots()
    {
        QList<Dot> all;
        const auto count = number();
        for (std::uint64_t i = 0; i < count && ok(); ++i)
            all.append(dot());
        return all;
    }

    Entry entry()
    {
        const auto head = number();
        Entry entry{{FieldNumber(head >> 4), {}}, {}, Place(head & 3), (head & 8) != 0};
        if (head & 4)
            entry.cell.element = QString::fromUtf8(Reader::text());
        if (entry.place == Place::Column)
            return entry;
        entry.value = entry.place == Place::True;
        if (entry.place == Place::Here) {
            const QByteArray bytes = Reader::text().toByteArray();
            crypto::CborReader value(bytes);
            entry.value = merge::readValue(value);
        }
        return entry;
    }

    QMap<CellKey, Cell> cells()
    {
        QMap<CellKey, QPair<QList<Write>, QList<Dot>>> parts;
        const auto groups = number();
        for (std::uint64_t g = 0; g < groups && ok(); ++g) {
            const Dot by = dot();
            const merge::HybridTime time{number()};
            const auto count = number();
            for (std::uint64_t i = 0; i < count && ok(); ++i) {
                Entry one = entry();
                if (one.place == Place::Column && !one.text)
                    one.value = m_column(one.cell.field);
                parts[one.cell].first.append({by, time, one.value, one.text});
            }
        }
        while (ok() && number() == 1) {
            const Entry one = entry();
            parts[one.cell].second.append(dot());
        }
        QMap<CellKey, Cell> cells;
        for (auto it = parts.begin(); it != parts.end(); ++it)
            cells.insert(it.key(), Cell::restore(it->first, it->second));
        return cells;
    }

    merge::ObjectState::Contexts contexts()
    {
        merge::ObjectState::Contexts all;
        const auto count = number();
        for (std::uint64_t i = 0; i < count && ok(); ++i) {
            auto &cell = all[entry().cell];
            const auto writes = number();
            for (std::uint64_t w = 0; w < writes && ok(); ++w) {
                const Dot by = dot();
                cell.insert(by, dots());
            }
        }
        return all;
    }

    QMap<FieldNumber, merge::MergedText> texts(const QMap<CellKey, Cell> &cells)
    {
        QMap<FieldNumber, merge::MergedText> all;
        while (ok() && !finish()) {
            const auto field = FieldNumber(number());
            const auto flags = number();
            merge::MergedText merged;
            merged.text =
                flags & InColumn ? merge::textOf(m_column(field)) : QString::fromUtf8(Reader::text());
            merged.joined = (flags & Joined) != 0;
            merged.mixed = (flags & Mixed) != 0;
            merged.stale = (flags & Stale) != 0;
            merged.heads = flags & HeadsDiffer ? dots() : cells.value({field}).textDots();
            if (flags & HeadsDiffer)
                merged.waiting = dots();
            all.insert(field, merged);
        }
        return all;
    }

private:
    const StateCodec &m_codec;
    const Column &m_column;
};

} // namespace

QByteArray StateCodec::encode(const merge::ObjectState &state, const RecordType *type) const
{
    StateWriter writer(*this);
    writer.writes(groupWrites(state, type));
    writer.early(state.cells());
    writer.contexts(state.contexts());
    for (auto it = state.texts().begin(); it != state.texts().end(); ++it)
        writer.text(state, it.key(), *it, type);
    return writer.bytes;
}

Result<merge::ObjectState> StateCodec::decode(const QByteArray &meta,
                                              const std::function<Value(FieldNumber)> &column) const
{
    StateReader reader(meta, *this, column);
    QMap<CellKey, Cell> cells = reader.cells();
    merge::ObjectState::Contexts contexts = reader.contexts();
    QMap<FieldNumber, merge::MergedText> texts = reader.texts(cells);
    if (!reader.finish())
        return ErrorCode::StoreDamaged;
    return merge::ObjectState::restore(std::move(cells), std::move(contexts), std::move(texts));
}

} // namespace kopa
