#include "commands.h"
#include "core/documents/paper_file.h"
#include "core/lists/fee_ledger.h"
#include "core/programme/fee_paper.h"
#include "core/programme/fee_shares.h"
#include "core/programme/fee_statement.h"
#include "core/records/fee.h"
#include "core/records/fee_part.h"
#include "core/records/organisation.h"
#include "core/records/payee.h"
#include "core/records/pilot.h"
#include "field_options.h"
#include "output.h"

#include <QSaveFile>

namespace kopa::cli {

using namespace programme;

namespace {

const QString pilotOption = QStringLiteral("pilot");
const QString yearOption = QStringLiteral("year");

struct Asked
{
    QString pilot;
    int year = 0;
};

/// This year unless another is asked for.
Result<int> yearAsked(const Arguments &arguments)
{
    if (!arguments.has(yearOption))
        return QDate::currentDate().year();
    bool good = false;
    const int year = arguments.value(yearOption).toInt(&good);
    if (!good || year < 2000 || year > 2200)
        return Error{
            ErrorCode::InvalidArgument,
            {{QStringLiteral("field"), yearOption}, {QStringLiteral("value"), arguments.value(yearOption)}}};
    return year;
}

Result<Asked> asked(Arguments &arguments)
{
    Asked result{arguments.value(pilotOption)};
    if (result.pilot.isEmpty())
        return usageError(QStringLiteral("--pilot ID"));
    KOPA_ASSIGN(result.year, yearAsked(arguments));
    return result;
}

Result<FeeYear> yearOf(Store &store, const Asked &asked)
{
    KOPA_TRY(store.record({pilot::type().number, asked.pilot}));
    return feeYear(asked.pilot, asked.year, recordsOf(store));
}

QJsonObject planJson(Store &store, FeeBasis basis, const FeePlan &plan)
{
    QJsonArray lines;
    for (const FeeLine &line : plan.lines)
        lines.append(
            QJsonObject{{QStringLiteral("organisation"), line.organisation},
                        {QStringLiteral("name"), finnishName(store, organisation::type(), line.organisation)},
                        {QStringLiteral("net"), qint64(line.net)},
                        {QStringLiteral("vat"), qint64(line.vat)},
                        {QStringLiteral("gross"), qint64(line.gross())},
                        {QStringLiteral("tied"), line.tied}});
    return {{QStringLiteral("by"), QString(feeBasisKey(basis))},
            {QStringLiteral("net"), qint64(plan.rate.net)},
            {QStringLiteral("vat"), qint64(plan.vat())},
            {QStringLiteral("vat_difference"), qint64(plan.vatDifference())},
            {QStringLiteral("lines"), lines}};
}

/// One way to divide is asked for by --by; without it all that can be reckoned stand side by side.
Result<QJsonValue> shares(Workbench &bench, Arguments &arguments)
{
    const QString by = QStringLiteral("by");
    KOPA_ASSIGN(const Asked wanted, asked(arguments));
    KOPA_TRY(arguments.onlyThese({pilotOption, yearOption, by}));
    const auto one = feeBasisOf(arguments.value(by));
    if (arguments.has(by) && !one)
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), by}, {QStringLiteral("value"), arguments.value(by)}}};
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const FeeYear year, yearOf(store, wanted));
        if (one) {
            KOPA_ASSIGN(const FeePlan plan, planFee(year.rate, *one, year.members));
            return QJsonValue(planJson(store, *one, plan));
        }
        QJsonArray plans;
        for (const FeeBasis basis : feeBases())
            if (const auto plan = planFee(year.rate, basis, year.members); plan.ok())
                plans.append(planJson(store, basis, *plan));
        return QJsonValue(plans);
    });
}

QJsonObject partJson(Store &store, const Record &part)
{
    QJsonObject object = recordJson(part);
    object.insert(QStringLiteral("name"),
                  finnishName(store, organisation::type(), part.text(fee_part::organisation)));
    object.insert(QStringLiteral("open"), qint64(openCents(part)));
    const auto payee = store.record({payee::type().number, QStringLiteral("payee")});
    if (payee.ok())
        object.insert(QStringLiteral("bar_code"),
                      virtualBarCode(payee->text(payee::iban), openCents(part),
                                     part.text(fee_part::reference),
                                     QDate::fromString(part.text(fee_part::dueOn), Qt::ISODate)));
    return object;
}

Result<QJsonValue> statements(Store &store, const Asked &wanted)
{
    KOPA_ASSIGN(const QList<Record> parts, feeParts(wanted.pilot, wanted.year, recordsOf(store)));
    QJsonArray answer;
    for (const Record &part : parts)
        answer.append(partJson(store, part));
    return QJsonValue(answer);
}

/// Writes a member's statement into a file; it gets its day with the first one.
Result<QJsonValue> statement(Workbench &bench, Arguments &arguments)
{
    const QString out = QStringLiteral("out");
    const QString on = QStringLiteral("on");
    const QString language = QStringLiteral("language");
    const QString organisation = arguments.nextWord();
    KOPA_ASSIGN(const Asked wanted, asked(arguments));
    KOPA_ASSIGN(const QDate day, arguments.dateOrToday(on));
    KOPA_TRY(arguments.onlyThese({pilotOption, yearOption, out, on, language}));
    const QString path = arguments.value(out);
    if (organisation.isEmpty() || path.isEmpty())
        return usageError(QStringLiteral("fee statement ORGANISATION --pilot ID --out FILE"));
    const QString tongue = arguments.value(language);
    if (!QStringList{{}, QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")}.contains(tongue))
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), language}, {QStringLiteral("value"), tongue}}};
    KOPA_ASSIGN(const documents::Document paper, bench.ask([&](Store &store) {
        return makeFeePaper(store, {wanted.pilot, wanted.year, organisation}, day, tongue);
    }));
    KOPA_TRY(documents::savePaper(paper, path));
    return QJsonObject{{QStringLiteral("written"), path},
                       {QStringLiteral("title"), paper.title},
                       {QStringLiteral("language"), paper.language}};
}

/// All agreed parts of a year, as CSV for a ledger.
Result<QJsonValue> ledger(Workbench &bench, Arguments &arguments)
{
    const QString out = QStringLiteral("out");
    const QString comma = QStringLiteral("comma");
    const QString noMark = QStringLiteral("no-bom");
    const QString language = QStringLiteral("language");
    KOPA_TRY(arguments.onlyThese({yearOption, out, comma, noMark, language}));
    KOPA_ASSIGN(const int year, yearAsked(arguments));
    const QString path = arguments.value(out);
    if (path.isEmpty())
        return usageError(QStringLiteral("fee ledger [--year N] --out FILE"));
    const lists::CsvForm form{arguments.has(comma) ? ',' : ';', !arguments.has(noMark)};
    const QString tongue = arguments.value(language, QStringLiteral("fi"));
    KOPA_ASSIGN(const QByteArray bytes,
                bench.ask([&](Store &store) { return lists::writeFeeLedger(store, year, tongue, form); }));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), path}}};
    return QJsonObject{{QStringLiteral("written"), path}};
}

/// To whom the fees are paid; without options it is shown.
Result<QJsonValue> payeeOf(Workbench &bench, Arguments &arguments)
{
    Edit edit{.key = {payee::type().number, QString(payee::type().key)}};
    QStringList options;
    for (const FieldType &field : payee::type().fields) {
        const QString option = QString(field.key).replace(u'_', u'-');
        options.append(option);
        if (!arguments.has(option) || field.isNumber())
            continue;
        QString value = arguments.value(option).trimmed();
        if (field.number == payee::iban)
            value = value.remove(u' ').toUpper();
        if (field.number == payee::iban && !value.isEmpty() && !isIban(value))
            return Error{ErrorCode::InvalidArgument,
                         {{QStringLiteral("field"), option}, {QStringLiteral("value"), value}}};
        edit.fields.append({field.number, value.isEmpty() ? merge::Value() : merge::Value(value)});
    }
    KOPA_TRY(arguments.onlyThese(options));
    const QString days = QStringLiteral("days-to-pay");
    KOPA_ASSIGN(const merge::Value daysToPay, numberGiven(arguments, days));
    if (arguments.has(days))
        edit.fields.append({payee::daysToPay, daysToPay});
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        if (!edit.fields.isEmpty())
            KOPA_TRY(store.write(edit));
        KOPA_ASSIGN(const Record payee, store.record(edit.key));
        return QJsonValue(recordJson(payee));
    });
}

Result<QJsonValue> agree(Workbench &bench, Arguments &arguments)
{
    const QString by = QStringLiteral("by");
    const QString on = QStringLiteral("on");
    KOPA_ASSIGN(const Asked wanted, asked(arguments));
    KOPA_ASSIGN(const QDate day, arguments.dateOrToday(on));
    KOPA_TRY(arguments.onlyThese({pilotOption, yearOption, by, on}));
    const auto basis = feeBasisOf(arguments.value(by));
    if (!basis)
        return usageError(QStringLiteral("fee agree --pilot ID --by BASIS"));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Record pilot, store.record({pilot::type().number, wanted.pilot}));
        KOPA_ASSIGN(FeeYear year, yearOf(store, wanted));
        year.basis = *basis;
        KOPA_ASSIGN(const QList<Edit> edits,
                    agreeFee(year, int(pilot.integer(pilot::number)), day, recordsOf(store)));
        KOPA_TRY(store.writeAll(edits));
        return statements(store, wanted);
    });
}

/// What is said of one member's part: by what it is reckoned, or what became of its statement.
Result<QJsonValue> member(Workbench &bench, Arguments &arguments)
{
    static const QMap<QString, FieldNumber> amounts = {{QStringLiteral("students"), fee_part::students},
                                                       {QStringLiteral("weight"), fee_part::weight},
                                                       {QStringLiteral("fixed"), fee_part::fixed},
                                                       {QStringLiteral("paid"), fee_part::paid},
                                                       {QStringLiteral("credited"), fee_part::credited}};
    static const QMap<QString, FieldNumber> days = {{QStringLiteral("stated-on"), fee_part::statedOn},
                                                    {QStringLiteral("due-on"), fee_part::dueOn},
                                                    {QStringLiteral("paid-on"), fee_part::paidOn},
                                                    {QStringLiteral("reminded-on"), fee_part::remindedOn}};
    const QString organisation = arguments.nextWord();
    KOPA_ASSIGN(const Asked wanted, asked(arguments));
    KOPA_TRY(arguments.onlyThese(QStringList{pilotOption, yearOption} + amounts.keys() + days.keys()));
    Edit edit{.key = {fee_part::type().number, feePartId(wanted.pilot, wanted.year, organisation)},
              .fields = {{fee_part::fee, feeId(wanted.pilot, wanted.year)},
                         {fee_part::organisation, organisation}}};
    for (auto it = amounts.begin(); it != amounts.end(); ++it) {
        const bool money = fee_part::type().field(it.value())->kind == FieldKind::Money;
        KOPA_ASSIGN(const merge::Value value,
                    money ? moneyGiven(arguments, it.key()) : numberGiven(arguments, it.key()));
        if (arguments.has(it.key()))
            edit.fields.append({it.value(), value});
    }
    for (auto it = days.begin(); it != days.end(); ++it) {
        KOPA_ASSIGN(const QDate day, arguments.date(it.key()));
        if (arguments.has(it.key()))
            edit.fields.append({it.value(), day.toString(Qt::ISODate)});
    }
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const FeeYear year, yearOf(store, wanted));
        const bool known = std::any_of(year.members.begin(), year.members.end(), [&](const FeeMember &each) {
            return each.organisation == organisation;
        });
        if (!known)
            return Error{ErrorCode::NotFound,
                         {{QStringLiteral("type"), QString(organisation::type().key)},
                          {QStringLiteral("id"), organisation}}};
        KOPA_TRY(store.write(edit));
        KOPA_ASSIGN(const Record part, store.record(edit.key));
        return QJsonValue(partJson(store, part));
    });
}

} // namespace

Result<QJsonValue> feeCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == QStringLiteral("shares"))
        return shares(bench, arguments);
    if (verb == QStringLiteral("agree"))
        return agree(bench, arguments);
    if (verb == QStringLiteral("member"))
        return member(bench, arguments);
    if (verb == QStringLiteral("statement"))
        return statement(bench, arguments);
    if (verb == QStringLiteral("ledger"))
        return ledger(bench, arguments);
    if (verb == QStringLiteral("payee"))
        return payeeOf(bench, arguments);
    if (verb != QStringLiteral("statements"))
        return usageError(QStringLiteral(
            "fee shares, agree, member, statement, statements, ledger or payee: see kopa-cli help"));
    KOPA_ASSIGN(const Asked wanted, asked(arguments));
    KOPA_TRY(arguments.onlyThese({pilotOption, yearOption}));
    return bench.ask([&](Store &store) { return statements(store, wanted); });
}

} // namespace kopa::cli
