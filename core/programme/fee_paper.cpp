#include "fee_paper.h"

#include "core/documents/written.h"
#include "core/records/fee.h"
#include "core/records/fee_part.h"
#include "core/records/municipality.h"
#include "core/records/organisation.h"
#include "core/records/payee.h"
#include "core/records/pilot.h"
#include "core/store/store.h"
#include "fee_paper_words.h"
#include "fee_statement.h"
#include "submission.h"

#include <algorithm>

namespace kopa::programme {

using documents::Document;
using documents::Heading;
using documents::Paragraph;

namespace {

constexpr int daysToPayUnlessSaid = 14;

/// NotFound with type and id.
Result<Record> found(const RecordType &type, const QString &id, const RecordsOf &recordsOf)
{
    KOPA_ASSIGN(const QList<Record> all, recordsOf(type));
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const Record &record) { return record.id == id; });
    if (it == all.end())
        return Error{ErrorCode::NotFound,
                     {{QStringLiteral("type"), QString(type.key)}, {QStringLiteral("id"), id}}};
    return *it;
}

/// Without one an empty record: fees can be divided before anybody has said where to pay.
Result<Record> thePayee(const RecordsOf &recordsOf)
{
    const auto payee = found(payee::type(), QString(payee::type().key), recordsOf);
    if (!payee.ok() && payee.error().code != ErrorCode::NotFound)
        return payee.error();
    return payee.ok() ? *payee : Record{.type = &payee::type(), .id = {}, .state = {}};
}

QDate dayOf(const Record &record, FieldNumber field)
{
    return QDate::fromString(record.text(field), Qt::ISODate);
}

/// In groups of five from the right, as bank forms have them.
QString grouped(QString digits)
{
    constexpr qsizetype group = 5;
    for (qsizetype at = digits.size() - group; at > 0; at -= group)
        digits.insert(at, QChar::Nbsp);
    return digits;
}

/// What a statement is made of, read at one time.
struct Statement
{
    FeeYear year;
    Record part, pilot, organisation, payee;
    qsizetype members = 0;
};

Result<Statement> statementOf(const FeePartKey &key, const RecordsOf &recordsOf)
{
    Statement statement;
    KOPA_ASSIGN(statement.year, feeYear(key.pilot, key.year, recordsOf));
    if (!statement.year.agreedOn.isValid())
        return refusal(fee::type().key, QStringLiteral("not_agreed"));
    KOPA_ASSIGN(statement.part,
                found(fee_part::type(), feePartId(key.pilot, key.year, key.organisation), recordsOf));
    KOPA_ASSIGN(statement.pilot, found(pilot::type(), key.pilot, recordsOf));
    KOPA_ASSIGN(statement.organisation, found(organisation::type(), key.organisation, recordsOf));
    KOPA_ASSIGN(statement.payee, thePayee(recordsOf));
    KOPA_ASSIGN(const QList<Record> parts, feeParts(key.pilot, key.year, recordsOf));
    statement.members = std::count_if(parts.begin(), parts.end(), [](const Record &part) {
        return !part.text(fee_part::reference).isEmpty();
    });
    return statement;
}

/// Writes one statement.
class Paper
{
public:
    Paper(const Statement &statement, const QString &language)
        : m_statement(statement),
          m_part(statement.part),
          m_words(FeePaperWords::in(language)),
          m_locale(documents::paperLocale(language)),
          m_paper{language, {}, {}}
    {
    }

    Document document()
    {
        const bool reminds = openCents(m_part) > 0 && !m_part.text(fee_part::remindedOn).isEmpty();
        m_paper.title = (reminds ? m_words.reminder : m_words.statement)
                            .arg(m_statement.year.year)
                            .arg(nameOf(m_statement.pilot).in(m_paper.language));
        add(m_words.to, nameOf(m_statement.organisation).in(m_paper.language));
        add(m_words.businessId, m_statement.organisation.text(organisation::businessId));
        add(m_words.stated, day(reminds ? fee_part::remindedOn : fee_part::statedOn));
        if (reminds)
            add(m_words.remind, day(fee_part::dueOn));
        addDivision();
        addSums();
        addPayment();
        return m_paper;
    }

private:
    QString money(std::int64_t cents) const { return documents::writtenMoney(cents, m_locale); }
    QString day(FieldNumber field) const { return documents::writtenDay(dayOf(m_part, field), m_locale); }
    QString vatPercent() const
    {
        return m_locale.toString(double(m_statement.year.rate.vat) / 100, 'g',
                                 QLocale::FloatingPointShortest);
    }

    /// Nothing where there is nothing to say.
    void add(const QString &sentence, const QString &value)
    {
        if (!value.isEmpty())
            m_paper.blocks.append(Paragraph{sentence.arg(value)});
    }

    void addDivision()
    {
        m_paper.blocks.append(Paragraph{m_words.divided.arg(money(m_statement.year.rate.net), vatPercent())
                                            .arg(m_statement.members)
                                            .arg(m_words.basis(m_statement.year.basis))});
    }

    void addSums()
    {
        const std::int64_t net = m_part.integer(fee_part::net);
        const std::int64_t vat = m_part.integer(fee_part::vat);
        documents::Table table{m_words.sums, {m_words.what, m_words.euros}, {}};
        table.rows = {{m_words.net, money(net)},
                      {m_words.vat.arg(vatPercent()), money(vat)},
                      {m_words.gross, money(net + vat)}};
        if (const std::int64_t credited = m_part.integer(fee_part::credited))
            table.rows.append({m_words.credited, money(-credited)});
        if (const std::int64_t paid = m_part.integer(fee_part::paid))
            table.rows.append({m_words.paid, money(-paid)});
        table.rows.append({m_words.open, money(std::max<std::int64_t>(openCents(m_part), 0))});
        m_paper.blocks.append(table);
    }

    void addPayment()
    {
        const std::int64_t open = openCents(m_part);
        m_paper.blocks.append(Heading{1, m_words.payment});
        if (open < 0)
            return add(m_words.overpaid, money(-open));
        if (open == 0)
            return m_paper.blocks.append(Paragraph{m_words.settled});
        const Record &payee = m_statement.payee;
        add(m_words.from, payee.text(payee::name));
        add(m_words.businessId, payee.text(payee::businessId));
        add(m_words.reference, grouped(m_part.text(fee_part::reference)));
        add(m_words.due, day(fee_part::dueOn));
        const QString iban = payee.text(payee::iban);
        if (iban.isEmpty())
            return m_paper.blocks.append(Paragraph{m_words.later});
        add(m_words.account, iban);
        add(m_words.bank, payee.text(payee::bic));
        add(m_words.barCode,
            virtualBarCode(iban, open, m_part.text(fee_part::reference), dayOf(m_part, fee_part::dueOn)));
    }

    const Statement &m_statement;
    const Record &m_part;
    const FeePaperWords &m_words;
    QLocale m_locale;
    Document m_paper;
};

} // namespace

Result<QString> languageOfMember(const QString &organisation, const RecordsOf &recordsOf)
{
    KOPA_ASSIGN(const Record member, found(organisation::type(), organisation, recordsOf));
    const auto home = found(municipality::type(), member.text(organisation::municipality), recordsOf);
    const bool swedish = home.ok() && home->text(municipality::languages).startsWith(u"sv");
    return swedish ? QStringLiteral("sv") : QStringLiteral("fi");
}

Result<QList<Edit>> stateFee(const FeePartKey &key, const QDate &day, const RecordsOf &recordsOf)
{
    KOPA_ASSIGN(const Statement statement, statementOf(key, recordsOf));
    QDate stated = dayOf(statement.part, fee_part::statedOn);
    Edit edit{.key = {fee_part::type().number, statement.part.id}};
    if (!stated.isValid()) {
        stated = day;
        edit.fields.append({fee_part::statedOn, day.toString(Qt::ISODate)});
    }
    if (!dayOf(statement.part, fee_part::dueOn).isValid()) {
        const std::int64_t given = statement.payee.integer(payee::daysToPay);
        const QDate due = stated.addDays(given > 0 ? given : daysToPayUnlessSaid);
        edit.fields.append({fee_part::dueOn, due.toString(Qt::ISODate)});
    }
    return edit.fields.isEmpty() ? QList<Edit>() : QList<Edit>{edit};
}

Result<Document> feePaper(const FeePartKey &key, const QString &language, const RecordsOf &recordsOf)
{
    KOPA_ASSIGN(const Statement statement, statementOf(key, recordsOf));
    if (!dayOf(statement.part, fee_part::statedOn).isValid())
        return refusal(fee::type().key, QStringLiteral("not_stated"));
    return Paper(statement, language).document();
}

Result<Document> makeFeePaper(Store &store, const FeePartKey &key, const QDate &day, const QString &language)
{
    const RecordsOf records = recordsOf(store);
    KOPA_ASSIGN(const QList<Edit> edits, stateFee(key, day, records));
    KOPA_TRY(store.writeAll(edits));
    KOPA_ASSIGN(const QString own, languageOfMember(key.organisation, records));
    return feePaper(key, language.isEmpty() ? own : language, records);
}

} // namespace kopa::programme
