#include "change_codec.h"

#include "core/crypto/hash.h"
#include "text_patch_codec.h"

namespace kopa::merge {

using crypto::CborReader;
using crypto::CborWriter;

namespace {

constexpr std::uint64_t bodyVersion = 1;
constexpr std::uint64_t maximumDevices = 4096;
constexpr std::uint64_t maximumChanges = 1'000'000;
constexpr std::uint64_t maximumWrites = 100'000;
constexpr qsizetype maximumId = 64;
constexpr qsizetype maximumElement = 4096;

/// Devices are named once a body and referred to by position; the author is position 0.
class DeviceTable
{
public:
    explicit DeviceTable(const DeviceId &author) : m_devices{author} {}

    std::uint64_t add(const DeviceId &device)
    {
        auto position = m_devices.indexOf(device);
        if (position < 0) {
            position = m_devices.size();
            m_devices.append(device);
        }
        return std::uint64_t(position);
    }

    void write(CborWriter &writer) const
    {
        writer.array(std::uint64_t(m_devices.size() - 1));
        for (qsizetype i = 1; i < m_devices.size(); ++i)
            writer.bytes(m_devices[i].toByteArray());
    }

    void read(CborReader &reader)
    {
        const auto count = reader.array(maximumDevices);
        for (std::uint64_t i = 0; i < count && !reader.failed(); ++i) {
            const auto device = DeviceId::from(reader.exactBytes(DeviceId::size)).value_or(DeviceId{});
            if (device.isZero() || m_devices.contains(device))
                reader.fail();
            m_devices.append(device);
        }
    }

    DeviceId at(std::uint64_t position, CborReader &reader) const
    {
        if (position < std::uint64_t(m_devices.size()))
            return m_devices[qsizetype(position)];
        reader.fail();
        return {};
    }

private:
    QList<DeviceId> m_devices;
};

void collect(DeviceTable &table, const Change &change)
{
    for (const CellWrite &write : change.writes) {
        for (const Dot &dot : write.parents)
            if (!dot.isBase())
                table.add(dot.device);
        for (const Dot &dot : write.context)
            table.add(dot.device);
    }
}

void writeDots(CborWriter &writer, const QList<Dot> &dots, DeviceTable &table)
{
    const auto count = std::count_if(dots.begin(), dots.end(), [](const Dot &dot) { return !dot.isBase(); });
    writer.array(std::uint64_t(count) * 2);
    for (const Dot &dot : dots)
        if (!dot.isBase())
            writer.unsignedInteger(table.add(dot.device)).unsignedInteger(dot.n);
}

QList<Dot> readDots(CborReader &reader, const DeviceTable &table)
{
    const auto items = reader.array(maximumDevices * 2);
    if (items % 2 != 0)
        reader.fail();
    QList<Dot> dots;
    for (std::uint64_t i = 0; i + 1 < items && !reader.failed(); i += 2) {
        const DeviceId device = table.at(reader.unsignedInteger(), reader);
        const auto n = reader.unsignedInteger(INT64_MAX);
        if (n == 0)
            reader.fail();
        dots.append({device, n});
    }
    return dots;
}

/// The runs themselves stand in columns at the end of the body.
void writeText(CborWriter &writer, const TextEdit &edit)
{
    writer.array(edit.base.isEmpty() ? 0 : 1);
    if (!edit.base.isEmpty())
        writer.text(edit.base);
}

TextEdit readText(CborReader &reader, std::uint64_t items)
{
    TextEdit edit;
    if (items == 0)
        return edit;
    edit.base = reader.text(maximumText);
    if (edit.base.isEmpty() || normalText(edit.base) != edit.base)
        reader.fail();
    return edit;
}

bool hasContext(const CellWrite &write)
{
    return write.cell.field == trashField || write.cell.field == reviewField;
}

void writeCell(CborWriter &writer, const CellWrite &write, DeviceTable &table)
{
    writer.array(hasContext(write) ? 5 : 4).unsignedInteger(write.cell.field).text(write.cell.element);
    if (write.text)
        writeText(writer, *write.text);
    else
        writeValue(writer, write.value);
    writeDots(writer, write.parents, table);
    if (hasContext(write))
        writeDots(writer, write.context, table);
}

CellWrite readCell(CborReader &reader, const DeviceTable &table)
{
    CellWrite write;
    const auto items = reader.array(5);
    write.cell.field = FieldNumber(reader.unsignedInteger(UINT32_MAX));
    write.cell.element = reader.text(maximumElement);
    if (reader.peek() != CborReader::Kind::Array)
        write.value = readValue(reader);
    else if (const auto parts = reader.array(2); parts == 2)
        write.value = readWithheld(reader);
    else
        write.text = readText(reader, parts);
    write.parents = readDots(reader, table);
    if (items != (hasContext(write) ? 5u : 4u))
        reader.fail();
    else if (hasContext(write))
        write.context = readDots(reader, table);
    return write;
}

void writeChange(CborWriter &writer, const Change &change, DeviceTable &table)
{
    writer.array(5)
        .unsignedInteger(change.dot.n)
        .unsignedInteger(change.time.value)
        .unsignedInteger(change.type)
        .text(change.object)
        .array(std::uint64_t(change.writes.size()));
    for (const CellWrite &write : change.writes)
        writeCell(writer, write, table);
}

Change readChange(CborReader &reader, const DeviceTable &table)
{
    Change change;
    reader.exactArray(5);
    change.dot = {table.at(0, reader), reader.unsignedInteger(INT64_MAX)};
    change.time = {reader.unsignedInteger()};
    change.type = TypeNumber(reader.unsignedInteger(UINT32_MAX));
    change.object = reader.text(maximumId);
    if (change.dot.n == 0 || change.object.isEmpty())
        reader.fail();
    const auto count = reader.array(maximumWrites);
    for (std::uint64_t i = 0; i < count && !reader.failed(); ++i)
        change.writes.append(readCell(reader, table));
    return change;
}

QList<TextPatch> patchesOf(const ChangeBody &body)
{
    QList<TextPatch> patches;
    for (const Change &change : body.changes)
        for (const CellWrite &write : change.writes)
            if (write.text)
                patches.append(write.text->patch);
    return patches;
}

/// Gives every text edit its runs; false when there are more or fewer.
bool givePatches(ChangeBody &body, const QList<TextPatch> &patches)
{
    qsizetype next = 0;
    for (Change &change : body.changes)
        for (CellWrite &write : change.writes)
            if (write.text) {
                if (next == patches.size())
                    return false;
                write.text->patch = patches[next++];
            }
    return next == patches.size();
}

} // namespace

QByteArray encodeBody(const ChangeBody &body)
{
    DeviceTable table(body.changes.isEmpty() ? DeviceId{} : body.changes.first().dot.device);
    for (const Dot &dot : body.seen)
        table.add(dot.device);
    for (const Change &change : body.changes)
        collect(table, change);
    CborWriter writer;
    const QByteArray texts = encodePatches(patchesOf(body));
    writer.array(texts.isEmpty() ? 4 : 5).unsignedInteger(bodyVersion);
    table.write(writer);
    writeDots(writer, body.seen, table);
    writer.array(std::uint64_t(body.changes.size()));
    for (const Change &change : body.changes)
        writeChange(writer, change, table);
    if (!texts.isEmpty())
        writer.bytes(texts);
    return writer.result();
}

Result<ChangeBody> decodeBody(const QByteArray &bytes, const DeviceId &author)
{
    CborReader reader(bytes);
    DeviceTable table(author);
    ChangeBody body;
    const auto items = reader.array(64);
    if (reader.unsignedInteger() != bodyVersion)
        return reader.failed() ? ErrorCode::Malformed : ErrorCode::AnswerVersion;
    const bool early = reader.peek() == CborReader::Kind::Bytes;
    if (early)
        reader.exactBytes(crypto::Hash::size);
    table.read(reader);
    if (!early)
        body.seen = readDots(reader, table);
    // What the author has seen is other devices'.
    for (const Dot &dot : std::as_const(body.seen))
        if (dot.device == author)
            reader.fail();
    const auto count = reader.array(maximumChanges);
    std::uint64_t last = 0;
    for (std::uint64_t i = 0; i < count && !reader.failed(); ++i) {
        body.changes.append(readChange(reader, table));
        if (body.changes.last().dot.n <= last)
            reader.fail();
        last = body.changes.last().dot.n;
    }
    const QByteArray columns = items == 5 ? reader.bytes(bytes.size()) : QByteArray();
    if (!reader.finish() || items < 4 || (items == 5 && columns.isEmpty()))
        return ErrorCode::Malformed;
    KOPA_ASSIGN(const QList<TextPatch> patches, decodePatches(columns));
    if (!givePatches(body, patches))
        return ErrorCode::Malformed;
    return body;
}

QByteArray encodeChange(const Change &change)
{
    return encodeBody({{}, {change}});
}

Result<Change> decodeChange(const QByteArray &bytes, const DeviceId &author)
{
    KOPA_ASSIGN(const ChangeBody body, decodeBody(bytes, author));
    if (body.changes.size() != 1)
        return ErrorCode::Malformed;
    return body.changes.first();
}

} // namespace kopa::merge
