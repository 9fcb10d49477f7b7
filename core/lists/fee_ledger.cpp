#include "fee_ledger.h"

#include "core/programme/fee_statement.h"
#include "core/records/fee.h"
#include "core/records/fee_part.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"

#include <algorithm>

namespace kopa::lists {

namespace {

QStringList headings(const QString &language)
{
    if (language == u"fi")
        return QStringLiteral(
                   "Viitenumero;Pilotti;Vuosi;Jäsen;Y-tunnus;Veroton;Arvonlisävero;Yhteensä;Hyvitetty;"
                   "Maksettu;Avoinna;Päivätty;Eräpäivä;Maksupäivä;Muistutettu")
            .split(u';');
    if (language == u"sv")
        return QStringLiteral(
                   "Referensnummer;Pilot;År;Medlem;FO-nummer;Utan moms;Moms;Sammanlagt;Krediterat;Betalt;"
                   "Obetalt;Daterad;Förfallodag;Betalningsdag;Påmind")
            .split(u';');
    return QStringLiteral(
               "Reference number;Pilot;Year;Member;Business ID;Without VAT;VAT;Together;Credited;Paid;Open;"
               "Stated on;Due on;Paid on;Reminded on")
        .split(u';');
}

/// 1234,50: spreadsheets in Finland read a comma; English ones a point.
QString euros(std::int64_t cents, const QString &language)
{
    const QString sign = cents < 0 ? QStringLiteral("-") : QString();
    const std::int64_t size = cents < 0 ? -cents : cents;
    return sign + QString::number(size / 100) + (language == u"en" ? u'.' : u',') +
           QString::number(size % 100).rightJustified(2, u'0');
}

/// Of an unknown one, a record without fields.
Result<Record> recordOr(Store &store, const RecordType &type, const QString &id)
{
    const auto found = store.record({type.number, id});
    if (!found.ok() && found.error().code != ErrorCode::NotFound)
        return found.error();
    return found.ok() ? *found : Record{.type = &type, .id = id, .state = {}};
}

Result<QStringList> rowOf(Store &store, const Record &part, const Record &fee, const QString &language)
{
    KOPA_ASSIGN(const Record member,
                recordOr(store, organisation::type(), part.text(fee_part::organisation)));
    KOPA_ASSIGN(const Record pilot, recordOr(store, pilot::type(), fee.text(fee::pilot)));
    const std::int64_t net = part.integer(fee_part::net);
    const std::int64_t vat = part.integer(fee_part::vat);
    QStringList row{part.text(fee_part::reference), nameOf(pilot).in(language),
                    QString::number(fee.integer(fee::year)), nameOf(member).in(language),
                    member.text(organisation::businessId)};
    for (const std::int64_t sum : {net, vat, net + vat, part.integer(fee_part::credited),
                                   part.integer(fee_part::paid), programme::openCents(part)})
        row.append(euros(sum, language));
    for (const FieldNumber day :
         {fee_part::statedOn, fee_part::dueOn, fee_part::paidOn, fee_part::remindedOn})
        row.append(part.text(day));
    return row;
}

} // namespace

Result<QByteArray> writeFeeLedger(Store &store, int year, const QString &language, const CsvForm &form)
{
    KOPA_ASSIGN(const QList<Record> fees, store.records(fee::type()));
    QMap<QString, Record> agreed;
    for (const Record &each : fees)
        if (each.integer(fee::year) == year && !each.text(fee::agreedOn).isEmpty())
            agreed.insert(each.id, each);
    KOPA_ASSIGN(const QList<Record> parts, store.records(fee_part::type()));
    QList<QStringList> rows;
    for (const Record &part : parts) {
        const auto fee = agreed.constFind(part.text(fee_part::fee));
        if (fee == agreed.cend() || part.text(fee_part::reference).isEmpty())
            continue;
        KOPA_ASSIGN(const QStringList row, rowOf(store, part, *fee, language));
        rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return writeCsv(headings(language), rows, form);
}

} // namespace kopa::lists
