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
    else
        writer.null();
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
    case Kind::Null:
        reader.null();
        return {};
    default:
        reader.fail();
        return {};
    }
}

} // namespace kopa::merge
