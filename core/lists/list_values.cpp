#include "list_values.h"

#include "core/programme/application_check.h"
#include "core/records/application.h"
#include "list_words.h"

#include <QDateTime>
#include <QRegularExpression>

namespace kopa::lists {

namespace {

constexpr qsizetype lineAtMost = 1000;

CellValue refused(const char *reason)
{
    return {.fault = QString::fromLatin1(reason)};
}

CellValue day(const QString &words)
{
    for (const QString &form : {QStringLiteral("yyyy-MM-dd"), QStringLiteral("d.M.yyyy")})
        if (const QDate date = QDate::fromString(words, form); date.isValid())
            return {.value = date.toString(Qt::ISODate)};
    const QDateTime midnight = QDateTime::fromString(words, Qt::ISODate);
    return midnight.isValid() ? CellValue{.value = midnight.date().toString(Qt::ISODate)} : refused("date");
}

CellValue moment(const QString &words)
{
    QDateTime time = QDateTime::fromString(words, Qt::ISODate);
    if (!time.isValid())
        time = QDateTime::fromString(words, QStringLiteral("d.M.yyyy H.mm"));
    if (!time.isValid())
        return refused("date");
    return {.value = time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate)};
}

CellValue figure(const FieldType &field, QString words)
{
    constexpr double most = 9e15;
    const bool money = field.kind == FieldKind::Money;
    words.remove(u' ').remove(QChar::Nbsp).replace(u',', u'.');
    if (money)
        words.remove(u'€');
    bool good = false;
    const double number = words.toDouble(&good) * (money ? 100 : 1);
    if (!good || !(std::abs(number) < most) || (!money && number != std::floor(number)))
        return refused(money ? "money" : "number");
    return {.value = std::int64_t(std::llround(number))};
}

/// Seven digits and one that follows from them (the Finnish business ID of the tax administration).
bool isBusinessId(const QString &words)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{7}-[0-9]$"));
    if (!form.match(words).hasMatch())
        return false;
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2};
    constexpr int modulus = 11;
    int sum = 0;
    for (int i = 0; i < 7; ++i)
        sum += weights[i] * words[i].digitValue();
    const int left = sum % modulus;
    return left != 1 && words.back().digitValue() == (left == 0 ? 0 : modulus - left);
}

CellValue line(const FieldType &field, const QString &words)
{
    static const QRegularExpression address(QStringLiteral("^[^\\s@]+@[^\\s@]+$"));
    const QString text = words.simplified().normalized(QString::NormalizationForm_C);
    if (text.size() > lineAtMost)
        return refused("too_long");
    if (field.key == QLatin1String("email") && !address.match(text).hasMatch())
        return refused("email");
    if (field.key == QLatin1String("business_id") && !isBusinessId(text))
        return refused("business_id");
    return {.value = text};
}

} // namespace

Result<ValueReader> ValueReader::of(Store &store, const RecordType &type)
{
    ValueReader reader;
    reader.m_type = &type;
    for (const FieldType &field : type.fields) {
        const RecordType *target = recordType(QStringView(QString(field.target)));
        if (!target || reader.m_targets.contains(target->key))
            continue;
        KOPA_ASSIGN(RecordIndex index, RecordIndex::of(store, *target));
        reader.m_targets.emplace(QString(target->key), std::move(index));
    }
    return reader;
}

CellValue ValueReader::choice(const FieldType &field, const QString &words) const
{
    const QString wanted = comparedName(words);
    for (const QLatin1String key : field.choices) {
        if (wanted == comparedName(key))
            return {.value = QString(key)};
        for (const QString &language : wordLanguages())
            if (wanted == comparedName(choiceWords(*m_type, field, key, language)))
                return {.value = QString(key)};
    }
    return refused("choice");
}

CellValue ValueReader::reference(const ListColumn &column, const QString &words) const
{
    const auto index = m_targets.find(QString(column.field->target));
    if (index == m_targets.end())
        return refused("reference");
    const QString wanted = words.trimmed();
    if (index->second.byId(wanted))
        return {.value = wanted};
    const QStringList found = column.ids ? QStringList() : index->second.byName(wanted);
    if (found.size() > 1)
        return refused("ambiguous");
    return found.isEmpty() ? refused("reference") : CellValue{.value = found.first()};
}

CellValue ValueReader::elements(const ListColumn &column, const QString &words) const
{
    static const QRegularExpression between(QStringLiteral("[;\\n]"));
    CellValue all;
    for (const QString &part : words.split(between, Qt::SkipEmptyParts)) {
        QString element = part.trimmed();
        if (element.isEmpty())
            continue;
        if (!column.field->target.isEmpty()) {
            const CellValue one = reference(column, element);
            if (!one.fault.isEmpty())
                return one;
            element = merge::textOf(one.value);
        } else if (m_type == &application::type() && !programme::projectAims().contains(element)) {
            return refused("choice");
        }
        all.elements.append(element);
    }
    return all;
}

CellValue ValueReader::read(const ListColumn &column, const QString &cell) const
{
    const QString words = cell.trimmed();
    if (words.isEmpty())
        return {};
    if (!column.field)
        return {.value = words};
    switch (column.field->kind) {
    case FieldKind::Text:
        return line(*column.field, words);
    case FieldKind::LongText: {
        QString text = cell;
        return {.value = text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))};
    }
    case FieldKind::Choice:
        return choice(*column.field, words);
    case FieldKind::Reference:
        return reference(column, words);
    case FieldKind::Date:
        return day(words);
    case FieldKind::DateTime:
        return moment(words);
    case FieldKind::Integer:
    case FieldKind::Money:
        return figure(*column.field, words);
    case FieldKind::TextSet:
    case FieldKind::ReferenceSet:
        return elements(column, words);
    case FieldKind::List:
        break;
    }
    return refused("choice");
}

} // namespace kopa::lists
