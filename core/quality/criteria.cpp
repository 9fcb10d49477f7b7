#include "criteria.h"

#include "core/findings/decimal.h"
#include "core/records/criterion.h"
#include "core/records/quality_review.h"

namespace kopa::quality {

namespace {

using namespace criterion;

struct Trilingual
{
    FieldNumber fi;
    FieldNumber sv;
    FieldNumber en;
};

QDate dayOf(const Record &record, FieldNumber field)
{
    return QDate::fromString(record.text(field), Qt::ISODate);
}

bool isMeasured(QStringView scale)
{
    return scale == u"count" || scale == u"percent" || scale == u"number";
}

std::optional<double> figureOf(const QString &scale, const QString &threshold)
{
    if (scale == u"level") {
        const auto place = levelPlace(threshold);
        return place ? std::optional<double>(*place) : std::nullopt;
    }
    return isMeasured(scale) ? findings::decimalValue(threshold) : std::nullopt;
}

/// Both are said, and not the same.
template <class Value> bool differ(const Value &first, const Value &second, const Value &unsaid = {})
{
    return first != unsaid && second != unsaid && first != second;
}

/// Of two thresholds on one scale and in one direction.
Strictness ofThresholds(const Requirement &first, const Requirement &second)
{
    if (first.threshold == second.threshold)
        return Strictness::Same;
    if (first.threshold.isEmpty() || second.threshold.isEmpty())
        return first.threshold.isEmpty() ? Strictness::Second : Strictness::First;
    if (!first.figure || !second.figure)
        return Strictness::Conflict;
    if (*first.figure == *second.figure)
        return Strictness::Same;
    const QString &direction = first.direction.isEmpty() ? second.direction : first.direction;
    if (direction.isEmpty())
        return Strictness::Conflict;
    const bool firstIsMore = *first.figure > *second.figure;
    return firstIsMore == (direction == u"at_least") ? Strictness::First : Strictness::Second;
}

} // namespace

TrilingualName criterionTitle(const Record &record)
{
    return {record.text(titleFi), record.text(titleSv), record.text(titleEn)};
}

bool isCommon(const Record &record)
{
    return record.text(owner).isEmpty();
}

QString criterionState(const Record &record)
{
    const QString said = record.text(state);
    if (!said.isEmpty())
        return said;
    return isCommon(record) ? QStringLiteral("proposed") : QStringLiteral("in");
}

bool isInForce(const Record &record, const QDate &day)
{
    const QDate begins = dayOf(record, from);
    const QDate ends = dayOf(record, to);
    return criterionState(record) == u"in" && (!begins.isValid() || begins <= day) &&
           (!ends.isValid() || ends >= day);
}

std::optional<int> levelPlace(const QString &level)
{
    static const QList<QLatin1String> levels = quality_review::type().field(quality_review::level)->choices;
    const qsizetype place = levels.indexOf(level);
    return place < 0 ? std::nullopt : std::optional(int(place));
}

QStringList missingWords(const Record &record)
{
    static const QList<Trilingual> words{{titleFi, titleSv, titleEn},
                                         {definitionFi, definitionSv, definitionEn},
                                         {evidenceFi, evidenceSv, evidenceEn},
                                         {whyFi, whySv, whyEn}};
    QStringList missing;
    for (const Trilingual &each : words) {
        QStringList lacking;
        for (const FieldNumber field : {each.fi, each.sv, each.en})
            if (record.text(field).trimmed().isEmpty())
                lacking.append(type().field(field)->key);
        if (lacking.size() < 3 || each.fi == titleFi)
            missing += lacking;
    }
    return missing;
}

QStringList criterionFaults(const Record &record)
{
    QStringList faults;
    const Requirement asked = requirementOf(record);
    const QDate begins = dayOf(record, from);
    const QDate ends = dayOf(record, to);
    const std::int64_t month = record.integer(dueMonth);
    const bool figures = isMeasured(asked.scale) || asked.scale == u"level";
    if (criterionTitle(record).in(u"en").isEmpty())
        faults.append(QStringLiteral("no_title"));
    if (figures && !asked.threshold.isEmpty() && !asked.figure)
        faults.append(QStringLiteral("threshold"));
    if (asked.figure && asked.direction.isEmpty())
        faults.append(QStringLiteral("direction"));
    if (month < 0 || month > 12)
        faults.append(QStringLiteral("due_month"));
    if (begins.isValid() && ends.isValid() && ends < begins)
        faults.append(QStringLiteral("ends_before"));
    return faults;
}

Requirement requirementOf(const Record &record)
{
    Requirement asked{.scale = record.text(scale),
                      .direction = record.text(direction),
                      .threshold = comparedWords(record.text(threshold)),
                      .calendar = record.text(calendar),
                      .dueMonth = int(record.integer(dueMonth))};
    asked.figure = figureOf(asked.scale, asked.threshold);
    if (asked.scale == u"level" && asked.direction.isEmpty())
        asked.direction = QStringLiteral("at_least");
    return asked;
}

Compared compared(const Requirement &first, const Requirement &second)
{
    Compared result;
    if (differ(first.scale, second.scale))
        result.why.append(QStringLiteral("scale"));
    if (differ(first.direction, second.direction))
        result.why.append(QStringLiteral("direction"));
    const Strictness thresholds = result.why.isEmpty() ? ofThresholds(first, second) : Strictness::Conflict;
    if (result.why.isEmpty() && thresholds == Strictness::Conflict)
        result.why.append(QStringLiteral("threshold"));
    if (differ(first.calendar, second.calendar) || differ(first.dueMonth, second.dueMonth))
        result.why.append(QStringLiteral("calendar"));
    result.strictness = result.why.isEmpty() ? thresholds : Strictness::Conflict;
    if (result.strictness == Strictness::First || result.strictness == Strictness::Second)
        result.why.append(QStringLiteral("threshold"));
    return result;
}

QString comparedWords(const QString &words)
{
    QString plain = words.simplified().toCaseFolded();
    while (plain.endsWith(u'.') || plain.endsWith(u':'))
        plain.chop(1);
    return plain;
}

} // namespace kopa::quality
