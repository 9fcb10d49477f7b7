#include "fee_year.h"

#include "core/programme/fee_statement.h"
#include "core/records/fee.h"
#include "core/records/fee_part.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "register_words.h"
#include "session.h"

#include <QtNumeric>

#include <algorithm>

namespace kopa {

namespace {

Result<QList<Record>> mirrored(const RecordType &type)
{
    return Session::instance()->names()->records(type.number).values();
}

double sumOrNone(const Record *record, FieldNumber field)
{
    const merge::Value value = record ? record->state.value(field) : merge::Value();
    const auto *number = std::get_if<std::int64_t>(&value);
    return number ? double(*number) : qQNaN();
}

QVariantMap statementOf(const Record &part)
{
    return {{QStringLiteral("agreed"), !qIsNaN(sumOrNone(&part, fee_part::net))},
            {QStringLiteral("reference"), part.text(fee_part::reference)},
            {QStringLiteral("paid"), sumOrNone(&part, fee_part::paid)},
            {QStringLiteral("credited"), sumOrNone(&part, fee_part::credited)},
            {QStringLiteral("open"), double(programme::openCents(part))},
            {QStringLiteral("statedOn"), part.text(fee_part::statedOn)},
            {QStringLiteral("dueOn"), part.text(fee_part::dueOn)},
            {QStringLiteral("paidOn"), part.text(fee_part::paidOn)},
            {QStringLiteral("remindedOn"), part.text(fee_part::remindedOn)}};
}

} // namespace

FeeYear::FeeYear(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &FeeYear::refresh);
    connect(session, &Session::languageChanged, this, &FeeYear::changed);
}

FeeYear::~FeeYear() = default;

void FeeYear::setFeeId(const QString &id)
{
    if (m_feeId == id)
        return;
    m_feeId = id;
    refresh();
}

void FeeYear::refresh()
{
    auto read = programme::feeYear(pilot(), year(), mirrored);
    m_fee = read.ok() ? std::make_unique<programme::FeeYear>(std::move(*read)) : nullptr;
    Q_EMIT changed();
}

QString FeeYear::pilot() const
{
    return m_feeId.section(u'.', 0, -2);
}

QString FeeYear::pilotName() const
{
    return Session::instance()->names()->name(pilot::type().number, pilot());
}

int FeeYear::year() const
{
    return m_feeId.section(u'.', -1).toInt();
}

bool FeeYear::isKnown() const
{
    return m_fee != nullptr;
}

double FeeYear::net() const
{
    return m_fee ? double(m_fee->rate.net) : qQNaN();
}

double FeeYear::vatPercent() const
{
    return m_fee ? double(m_fee->rate.vat) / 100 : qQNaN();
}

QString FeeYear::by() const
{
    return m_fee ? QString(programme::feeBasisKey(m_fee->basis)) : QString();
}

QString FeeYear::agreedOn() const
{
    return m_fee ? m_fee->agreedOn.toString(Qt::ISODate) : QString();
}

QVariantMap FeeYear::line(const programme::FeeMember &member) const
{
    const RegisterMirror *names = Session::instance()->names();
    const Record *part =
        names->record(fee_part::type().number, programme::feePartId(pilot(), year(), member.organisation));
    QVariantMap row = part ? statementOf(*part) : QVariantMap{{QStringLiteral("agreed"), false}};
    row.insert({{QStringLiteral("organisationId"), member.organisation},
                {QStringLiteral("name"), names->name(organisation::type().number, member.organisation)},
                {QStringLiteral("population"), double(member.population)},
                {QStringLiteral("students"), sumOrNone(part, fee_part::students)},
                {QStringLiteral("weight"), sumOrNone(part, fee_part::weight)},
                {QStringLiteral("fixed"), sumOrNone(part, fee_part::fixed)}});
    return row;
}

QVariantList FeeYear::lines() const
{
    if (!m_fee)
        return {};
    const auto plan = programme::planFee(m_fee->rate, m_fee->basis, m_fee->members);
    const RegisterMirror *names = Session::instance()->names();
    QList<QVariantMap> rows;
    for (qsizetype i = 0; i < m_fee->members.size(); ++i) {
        QVariantMap row = line(m_fee->members[i]);
        programme::FeeLine sums = plan.ok() ? plan->lines[i] : programme::FeeLine();
        if (row.value(QStringLiteral("agreed")).toBool() && m_fee->agreedOn.isValid()) {
            const Record *part =
                names->record(fee_part::type().number,
                              programme::feePartId(pilot(), year(), m_fee->members[i].organisation));
            sums.net = part ? part->integer(fee_part::net) : 0;
            sums.vat = part ? part->integer(fee_part::vat) : 0;
        }
        row.insert({{QStringLiteral("net"), double(sums.net)},
                    {QStringLiteral("vat"), double(sums.vat)},
                    {QStringLiteral("gross"), double(sums.gross())},
                    {QStringLiteral("tied"), sums.tied}});
        rows.append(row);
    }
    sortByName(rows, QStringLiteral("name"));
    return {rows.begin(), rows.end()};
}

QVariantList FeeYear::ways() const
{
    QVariantList result;
    for (const programme::FeeBasis basis : m_fee ? programme::feeBases() : QList<programme::FeeBasis>()) {
        const auto plan = programme::planFee(m_fee->rate, basis, m_fee->members);
        if (!plan.ok())
            continue;
        QVariantMap sums;
        for (const programme::FeeLine &line : plan->lines)
            sums.insert(line.organisation, double(line.net));
        result.append(QVariantMap{{QStringLiteral("by"), QString(programme::feeBasisKey(basis))},
                                  {QStringLiteral("sums"), sums}});
    }
    return result;
}

QString FeeYear::wrong() const
{
    const auto plan = m_fee ? programme::planFee(m_fee->rate, m_fee->basis, m_fee->members)
                            : Result<programme::FeePlan>(programme::FeePlan());
    return plan.ok() ? QString() : plan.error().parameters.value(QStringLiteral("field")).toString();
}

double FeeYear::vatDifference() const
{
    if (!m_fee)
        return 0;
    const auto plan = programme::planFee(m_fee->rate, m_fee->basis, m_fee->members);
    return plan.ok() ? double(plan->vatDifference()) : 0;
}

bool FeeYear::isTied() const
{
    const QVariantList rows = lines();
    return std::any_of(rows.begin(), rows.end(), [](const QVariant &row) {
        return row.toMap().value(QStringLiteral("tied")).toBool();
    });
}

bool FeeYear::canWrite() const
{
    return Session::instance()->role() != Role::Reader;
}

void FeeYear::setBy(const QString &basis)
{
    if (by() == basis || !programme::feeBasisOf(basis))
        return;
    write({{.key = {fee::type().number, m_feeId},
            .fields = {{.field = fee::pilot, .value = pilot()},
                       {.field = fee::year, .value = std::int64_t(year())},
                       {.field = fee::by, .value = basis}}}});
}

void FeeYear::setPart(const QString &organisation, const QString &key, const merge::Value &value)
{
    const FieldType *field = fee_part::type().field(key);
    if (!field)
        return;
    write({{.key = {fee_part::type().number, programme::feePartId(pilot(), year(), organisation)},
            .fields = {{.field = fee_part::fee, .value = m_feeId},
                       {.field = fee_part::organisation, .value = organisation},
                       {.field = field->number, .value = value}}}});
}

void FeeYear::setNumber(const QString &organisation, const QString &key, double number)
{
    setPart(organisation, key, qIsNaN(number) ? merge::Value() : merge::Value(std::int64_t(number)));
}

void FeeYear::setDay(const QString &organisation, const QString &key, const QString &day)
{
    setPart(organisation, key, day.isEmpty() ? merge::Value() : merge::Value(day));
}

void FeeYear::pay(const QString &organisation, const QString &day)
{
    const QString id = programme::feePartId(pilot(), year(), organisation);
    const Record *part = Session::instance()->names()->record(fee_part::type().number, id);
    if (!part)
        return;
    const std::int64_t paid = part->integer(fee_part::paid) + programme::openCents(*part);
    write(
        {{.key = {fee_part::type().number, id},
          .fields = {{.field = fee_part::paid, .value = paid}, {.field = fee_part::paidOn, .value = day}}}});
}

void FeeYear::agree()
{
    const Record *pilot = Session::instance()->names()->record(pilot::type().number, this->pilot());
    if (!m_fee || !pilot)
        return;
    const auto edits =
        programme::agreeFee(*m_fee, int(pilot->integer(pilot::number)), QDate::currentDate(), mirrored);
    if (edits.ok())
        write(*edits);
}

void FeeYear::reopen()
{
    write({{.key = {fee::type().number, m_feeId}, .fields = {{.field = fee::agreedOn, .value = {}}}}});
}

void FeeYear::write(const QList<Edit> &edits)
{
    const auto job = [edits](Store &store) { return store.writeAll(edits); };
    Session::instance()->ask(this, job, [](const Result<void> &written) {
        if (!written.ok())
            Session::instance()->report(written.error());
    });
}

} // namespace kopa
