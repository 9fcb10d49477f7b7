#include "value.h"

namespace kopa::merge {

void writeValue(crypto::CborWriter &writer, const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        writer.text(*text);
    else if (const auto *number = std::get_if<std::int64_t>(&value))
        writer.integer(*number);
    else if (const auto *flag = std::get_if<bool>(&value))
        writer.boolean(*flag);
    else if (const auto *withheld = std::get_if<Withheld>(&value))
        writer.array(2).id(withheld->slot).bytes(withheld->sealed);
    else
        writer.null();
}

Withheld readWithheld(crypto::CborReader &reader)
{
    const auto slot = reader.id<crypto::SlotId>();
    QByteArray sealed = reader.bytes(maximumText + crypto::sealOverhead);
    if (sealed.size() < crypto::sealOverhead)
        reader.fail();
    return {slot, std::move(sealed)};
}

Value readValue(crypto::CborReader &reader)
{
    using Kind = crypto::CborReader::Kind;
    switch (reader.peek()) {
    case Kind::Unsigned:
    case Kind::Negative:
        return reader.integer();
    case Kind::Text:
        return reader.text(maximumText);
    case Kind::Boolean:
        return reader.boolean();
    case Kind::Array:
        reader.exactArray(2);
        return readWithheld(reader);
    case Kind::Null:
        reader.null();
        return {};
    default:
        reader.fail();
        return {};
    }
}

} // namespace kopa::merge
