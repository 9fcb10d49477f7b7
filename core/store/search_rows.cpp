#include "search_rows.h"

#include "core/records/note.h"
#include "core/search/language.h"

namespace kopa {

namespace {

constexpr int rowBits = 40;

/// The language that a field's key ends with, or that its record says it is written in.
std::optional<TextLanguage> languageOf(const Record &record, const FieldType &field)
{
    if (field.key.size() > 3 && field.key[field.key.size() - 3] == u'_')
        if (const auto language = kopa::languageOf(QString(field.key.right(2))))
            return language;
    const FieldType *written = record.type->field(u"language");
    return written ? kopa::languageOf(record.text(written->number)) : std::nullopt;
}

QStringList textsOf(const Record &record, const FieldType &field)
{
    if (field.isSet())
        return record.set(field.number);
    if (field.kind != FieldKind::List)
        return {record.text(field.number)};
    QStringList texts;
    for (const ListItem &item : record.list(field.number))
        texts.append(item.text);
    return texts;
}

void add(QString &to, const QString &text, std::optional<TextLanguage> language)
{
    if (text.isEmpty())
        return;
    to += to.isEmpty() ? QString() : QStringLiteral("\n");
    to += languageMark(language);
    for (const QChar c : text)
        to += isLanguageMark(c) ? QChar(u' ') : c;
}

} // namespace

std::int64_t indexRow(const RecordAt &at)
{
    return (std::int64_t(at.type) << rowBits) + at.row;
}

RecordAt recordAtIndexRow(std::int64_t row)
{
    return {TypeNumber(row >> rowBits), row & ((std::int64_t(1) << rowBits) - 1)};
}

SearchedText searchedText(const Record &record)
{
    SearchedText searched;
    for (const FieldType &field : record.type->fields) {
        if (!field.searched)
            continue;
        const std::optional<TextLanguage> language = languageOf(record, field);
        for (const QString &text : textsOf(record, field)) {
            const bool ofNote = record.type->number == note::type().number && field.number == note::text;
            const qsizetype titled = !ofNote ? 0 : std::max<qsizetype>(0, text.trimmed().indexOf(u'\n'));
            if (ofNote && titled > 0)
                add(searched.title, text.trimmed().first(titled), language);
            if (field.kind == FieldKind::Text)
                add(searched.title, text, language);
            else
                add(searched.body, ofNote && titled > 0 ? text.trimmed().mid(titled + 1) : text, language);
        }
    }
    return searched;
}

} // namespace kopa
