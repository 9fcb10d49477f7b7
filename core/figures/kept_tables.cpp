#include "kept_tables.h"

#include "core/attachments/attachment_reader.h"
#include "core/records/attachment.h"
#include "core/records/statistics_table.h"
#include "core/statistics/statistics_reader.h"

#include <algorithm>

namespace kopa {

namespace {

Result<KeptTable> describe(Store &store, const Record &record)
{
    const auto day = [&record](FieldNumber field) {
        return QDate::fromString(record.text(field), Qt::ISODate);
    };
    KeptTable table{.id = record.id,
                    .title = record.text(statistics_table::title),
                    .source = record.text(statistics_table::source),
                    .code = record.text(statistics_table::code),
                    .retrieved = day(statistics_table::retrieved),
                    .licence = record.text(statistics_table::licence),
                    .division = day(statistics_table::division),
                    .address = record.text(statistics_table::address),
                    .file = {}};
    KOPA_ASSIGN(const QList<Record> files, store.records(attachment::type(), attachment::table, record.id));
    if (files.isEmpty())
        return table;
    table.file = files.first().id;
    Attachments attachments(store);
    KOPA_ASSIGN(const auto opener, attachments.opener({attachment::type().number, table.file}));
    KOPA_ASSIGN(const auto kept, attachments.kept(opener.space, opener.id));
    table.here = kept && kept->isHere();
    return table;
}

} // namespace

Result<QList<KeptTable>> keptTables(Store &store)
{
    KOPA_ASSIGN(const QList<Record> records, store.records(statistics_table::type()));
    QList<KeptTable> tables;
    for (const Record &record : records) {
        KOPA_ASSIGN(const KeptTable table, describe(store, record));
        tables.append(table);
    }
    std::stable_sort(tables.begin(), tables.end(), [](const KeptTable &one, const KeptTable &other) {
        return one.retrieved > other.retrieved;
    });
    return tables;
}

Result<KeptTable> keptTable(Store &store, const QString &id)
{
    KOPA_ASSIGN(const Record record, store.record({statistics_table::type().number, id}));
    return describe(store, record);
}

Result<statistics::StatisticsTable> readKept(StoreThread &store, const KeptTable &table)
{
    const RecordKey file{attachment::type().number, table.file};
    if (!table.here) {
        auto asked = store.run(StoreThread::Priority::Person, [file](Store &opened) {
            return file.id.isEmpty() ? Result<AttachmentTotals>(AttachmentTotals{})
                                     : Attachments(opened).want({file});
        });
        asked.waitForFinished();
        return ErrorCode::FilesMissing;
    }
    KOPA_ASSIGN(const QByteArray bytes, readAttachment(store, file, statistics::maximumFile));
    return statistics::readStatistics(bytes);
}

} // namespace kopa
