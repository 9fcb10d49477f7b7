#include "record.h"

namespace kopa {

std::int64_t Record::integer(FieldNumber field) const
{
    const merge::Value value = state.value(field);
    const auto *number = std::get_if<std::int64_t>(&value);
    return number ? *number : 0;
}

QString TrilingualName::in(QStringView language) const
{
    const QString &wanted = language == u"fi" ? fi : language == u"sv" ? sv : en;
    for (const QString &name : {wanted, en, fi, sv})
        if (!name.isEmpty())
            return name;
    return {};
}

QString TrilingualName::beside(QStringView language) const
{
    const QString &other = language == u"sv" ? fi : sv;
    return other == in(language) ? QString() : other;
}

TrilingualName nameOf(const Record &record)
{
    const auto read = [&](QStringView key) {
        const FieldType *field = record.type->field(key);
        return field ? record.text(field->number) : QString();
    };
    return {read(u"name_fi"), read(u"name_sv"), read(u"name_en")};
}

QString titleOf(const QString &markdown)
{
    for (QStringView line : QStringView(markdown).tokenize(u'\n')) {
        line = line.trimmed();
        while (!line.isEmpty() && QStringView(u"#>*-+").contains(line.front()))
            line = line.sliced(1).trimmed();
        if (line.startsWith(u"[ ]") || line.startsWith(u"[x]"))
            line = line.sliced(3).trimmed();
        if (line.isEmpty())
            continue;
        line = line.left(120);
        if (line.back().isHighSurrogate())
            line.chop(1);
        return line.toString().remove(u'*').remove(u'`');
    }
    return {};
}

} // namespace kopa
