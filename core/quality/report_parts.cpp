#include "report_parts.h"

#include "core/findings/decimal.h"
#include "core/records/criterion.h"
#include "core/records/quality_report.h"
#include "core/records/report_value.h"
#include "core/store/moved_id.h"
#include "criteria.h"

namespace kopa::quality {

namespace {

constexpr QChar colon(u':');

/// Whom an answer counts; nothing when it counts nobody.
std::optional<int> countedBy(const Record &answer, const QString &scale)
{
    if (const auto learners = learnersOf(answer))
        return int(*learners);
    const auto count =
        scale == u"count" ? findings::decimalValue(answer.text(report_value::value)) : std::nullopt;
    return count ? std::optional(int(*count)) : std::nullopt;
}

CountedFigure figureOf(const Record &answer, int learners)
{
    const FormField field = fieldOf(answer);
    return {answer.id, field.criterion, field.education, field.buyer, field.group, learners};
}

Edit reportEdit(const Sending &sending, const QString &part, const QString &buyer)
{
    const Record &whole = sending.whole;
    Edit edit{.key = {quality_report::type().number, part},
              .fields = {{quality_report::buyer, buyer},
                         {quality_report::whole, whole.id},
                         {quality_report::sent, sending.at},
                         {quality_report::sending, std::int64_t(sending.number)},
                         {quality_report::state,
                          sending.number > 1 ? QStringLiteral("corrected") : QStringLiteral("sent")}},
              .sets = {{quality_report::educations, whole.set(quality_report::educations), {}}},
              .trash = false};
    for (const FieldNumber field :
         {quality_report::provider, quality_report::period, quality_report::due, quality_report::catalogueOn,
          quality_report::remark, quality_report::smallest})
        if (const merge::Value value = whole.state.value(field);
            !std::holds_alternative<std::monostate>(value))
            edit.fields.append({field, value});
    return edit;
}

Edit answerEdit(const Record &answer, const QString &part, Telling telling)
{
    Edit edit{.key = {report_value::type().number, partValueId(answer.id, part)},
              .fields = {{report_value::report, part}},
              .trash = false};
    for (const FieldNumber field : {report_value::criterion, report_value::education, report_value::buyer,
                                    report_value::group, report_value::source})
        edit.fields.append({field, answer.text(field)});
    for (const FieldNumber field : {report_value::value, report_value::learners, report_value::words})
        edit.fields.append({field, telling == Telling::Told ? answer.state.value(field) : merge::Value()});
    edit.fields.append({report_value::hidden,
                        telling == Telling::Told ? merge::Value() : merge::Value(tellingKey(telling))});
    return edit;
}

} // namespace

QString partId(const QString &whole, const QString &buyer)
{
    return movedId(whole, buyer);
}

QString partValueId(const QString &value, const QString &part)
{
    return movedId(value, part);
}

QList<Record> answersToSend(const ReportForm &form)
{
    QList<Record> answers;
    for (const FormAnswer &answer : form.answers)
        if (answer.value && answer.isAsked())
            answers.append(*answer.value);
    return answers;
}

QList<CountedFigure> countedFigures(const QList<Record> &answers, const QList<Record> &criteria)
{
    QHash<QString, QString> scales;
    for (const Record &criterion : criteria)
        scales.insert(criterion.id, criterion.text(criterion::scale));
    QList<CountedFigure> figures;
    for (const Record &answer : answers)
        if (const auto learners = countedBy(answer, scales.value(answer.text(report_value::criterion))))
            figures.append(figureOf(answer, *learners));
    return figures;
}

QList<ToldFigures> toldInSendings(const QList<Record> &values)
{
    QMap<int, ToldFigures> sendings;
    for (const Record &value : values)
        for (const QString &mark : value.set(report_value::sendings)) {
            const QStringList parts = mark.split(colon);
            if (parts.size() != 3)
                continue;
            ToldFigures &sending = sendings[parts[0].toInt()];
            sending.figures.append(figureOf(value, parts[1].toInt()));
            for (const Telling telling : {Telling::Told, Telling::Small, Telling::Balance})
                if (parts[2] == tellingKey(telling))
                    sending.tellings.insert(value.id, telling);
        }
    return sendings.values();
}

QString sendingMark(int sending, int learners, Telling telling)
{
    return QStringList{QString::number(sending), QString::number(learners), tellingKey(telling)}.join(colon);
}

QString tellingKey(Telling telling)
{
    switch (telling) {
    case Telling::Small:
        return QStringLiteral("small");
    case Telling::Balance:
        return QStringLiteral("balance");
    case Telling::Told:
        break;
    }
    return QStringLiteral("told");
}

bool isFor(const Record &answer, const QString &buyer)
{
    const QString whose = answer.text(report_value::buyer);
    return whose.isEmpty() || whose == buyer;
}

QList<Edit> partEdits(const Sending &sending, const QString &buyer, const crypto::SpaceId &space,
                      const QList<Record> &known)
{
    const QString part = partId(sending.whole.id, buyer);
    QList<Edit> edits{reportEdit(sending, part, buyer)};
    QSet<QString> sent;
    for (const Record &answer : sending.answers)
        if (isFor(answer, buyer)) {
            edits.append(answerEdit(answer, part, sending.telling(answer)));
            sent.insert(edits.last().key.id);
        }
    for (const Record &value : known)
        if (!sent.contains(value.id))
            edits.append({.key = {report_value::type().number, value.id}, .trash = true});
    for (Edit &edit : edits)
        edit.space = space;
    return edits;
}

} // namespace kopa::quality
