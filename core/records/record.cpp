#include "record.h"

#include "core/merge/position.h"

#include <algorithm>

namespace kopa {

std::int64_t Record::integer(FieldNumber field) const
{
    const merge::Value value = state.value(field);
    const auto *number = std::get_if<std::int64_t>(&value);
    return number ? *number : 0;
}

/// An edit wins over a removal that did not know of it.
static QString itemText(const merge::ObjectState &state, const merge::CellKey &key, const merge::Cell &cell)
{
    const QString shown = merge::textOf(state.value(key));
    if (!shown.isEmpty() || state.reviewed(key))
        return shown;
    for (const merge::Write &write : cell.live())
        if (const QString text = merge::textOf(write.value); !text.isEmpty())
            return text;
    return {};
}

QList<ListItem> Record::list(FieldNumber field) const
{
    struct Placed
    {
        QString position;
        ListItem item;
    };
    QList<Placed> placed;
    const auto &cells = state.cells();
    for (auto it = cells.lowerBound({field}); it != cells.end() && it.key().field == field; ++it) {
        const QString &element = it.key().element;
        if (element.isEmpty() || element.endsWith(merge::positionMark))
            continue;
        const QString text = itemText(state, it.key(), *it);
        if (!text.isEmpty())
            placed.append({merge::textOf(state.value(merge::CellKey{field, element + merge::positionMark})),
                           {element, text}});
    }
    std::sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
        return std::tie(a.position, a.item.id) < std::tie(b.position, b.item.id);
    });
    QList<ListItem> items;
    for (const Placed &one : placed)
        items.append(one.item);
    return items;
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

QString plainLine(QStringView line)
{
    line = line.trimmed();
    while (!line.isEmpty() && QStringView(u"#>*-+").contains(line.front()))
        line = line.sliced(1).trimmed();
    if (line.startsWith(u"[ ]") || line.startsWith(u"[x]"))
        line = line.sliced(3).trimmed();
    return line.toString().remove(u'*').remove(u'`');
}

QString titleOf(const QString &markdown)
{
    for (const QStringView line : QStringView(markdown).tokenize(u'\n')) {
        QString plain = plainLine(line);
        if (plain.isEmpty())
            continue;
        plain.truncate(120);
        if (plain.back().isHighSurrogate())
            plain.chop(1);
        return plain;
    }
    return {};
}

} // namespace kopa
