#include "salvage.h"

#include "key_slots.h"
#include "salvaged_log.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace kopa {

namespace {

constexpr int rowsPerIndexing = 1000;
const QString reportKey = QStringLiteral("salvage.report");

/// The schema's newest step that this version knows.
std::int64_t newestVersion()
{
    std::int64_t version = 0;
    while (QFile::exists(QStringLiteral(":/kopa/store/000%1.sql").arg(version + 1)))
        ++version;
    return version;
}

QString storeFile(const QString &folder)
{
    return folder + QStringLiteral("/kopa.store");
}

/// A record as the damaged store's own tables showed it last.
struct Shown
{
    QString title;
    QString words;
    std::int64_t changedMs = 0;
};

/// All texts of a row of a state table, its id left out, and the first of them as a title.
Shown shownIn(const SqlRow &row)
{
    constexpr qsizetype changedAt = 5;
    constexpr qsizetype firstField = 7;
    Shown shown;
    shown.changedMs = row.integer(changedAt).value_or(0);
    QStringList words;
    for (qsizetype i = firstField; i < row.values.size(); ++i)
        if (const QString text = row.text(i).value_or(QString()); !text.isEmpty())
            words.append(text);
    shown.words = words.join(QStringLiteral("\n\n"));
    const auto longest = std::max_element(
        words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    shown.title = longest == words.end() ? QString() : titleOf(*longest);
    return shown;
}

/// The records of the damaged store's state tables, as far as they can be read.
QHash<RecordKey, Shown> shownRecords(const SalvagedTables &tables, const QSet<RecordKey> &named)
{
    constexpr qsizetype idAt = 1;
    QHash<RecordKey, Shown> shown;
    for (const RecordType *type : recordTypes())
        for (const SqlRow &row : tables.of(QByteArray(type->key.data(), type->key.size())))
            if (const auto id = row.text(idAt))
                shown.insert({type->number, *id}, shownIn(row));
    QHash<QString, RecordKey> byId;
    for (const RecordKey &key : named)
        byId.insert(key.id, key);
    for (const SqlRow &row : tables.of(SalvagedTables::stateRows))
        if (const auto known = byId.constFind(row.text(idAt).value_or(QString())); known != byId.cend())
            shown.insert(*known, shownIn(row));
    return shown;
}

QString titleOf(const Record &record)
{
    for (const FieldType &field : record.type->fields)
        if (field.kind == FieldKind::LongText || field.kind == FieldKind::Text)
            if (const QString text = record.text(field.number); !text.isEmpty())
                return kopa::titleOf(text);
    return {};
}

bool isAboutPerson(TypeNumber number)
{
    const RecordType *type = recordType(number);
    return type && std::any_of(type->fields.begin(), type->fields.end(),
                               [](const FieldType &field) { return field.personal; });
}

/// Which records are not what they were.
Result<QList<SalvagedRecord>> findDamaged(Store &store, const SalvagedTables &tables,
                                          const QSet<RecordKey> &named)
{
    const QHash<RecordKey, Shown> shown = shownRecords(tables, named);
    QSet<RecordKey> keys = named;
    for (auto it = shown.cbegin(); it != shown.cend(); ++it)
        keys.insert(it.key());
    QList<SalvagedRecord> damaged;
    for (const RecordKey &key : std::as_const(keys)) {
        const Shown before = shown.value(key);
        const auto now = store.record(key);
        if (!now.ok() && now.error().code != ErrorCode::NotFound)
            return now.error();
        const bool earlier =
            now.ok() && (named.contains(key) || before.changedMs > now->state.changed().milliseconds());
        if (now.ok() && !earlier)
            continue;
        SalvagedRecord record{key, now.ok() ? SalvagedRecord::Fate::Earlier : SalvagedRecord::Fate::Lost,
                              before.title, before.words};
        if (record.title.isEmpty() && now.ok())
            record.title = titleOf(*now);
        // The list is in no slot: an erasure would not reach a person's words in it.
        if (isAboutPerson(key.type))
            record.title = record.words = QString();
        damaged.append(record);
    }
    std::sort(damaged.begin(), damaged.end(), [](const SalvagedRecord &one, const SalvagedRecord &other) {
        return std::tuple(one.fate, one.title, one.key.id) >
               std::tuple(other.fate, other.title, other.key.id);
    });
    return damaged;
}

Result<qint64> recordsIn(Store &store)
{
    qint64 count = 0;
    for (const RecordType *type : recordTypes()) {
        KOPA_ASSIGN(const QList<Record> records, store.records(*type));
        count += std::count_if(records.begin(), records.end(),
                               [](const Record &record) { return !record.space.isZero(); });
    }
    return count;
}

Result<void> fill(const QString &folder, const StoreOptions &options, const SalvagedLog &log)
{
    KOPA_ASSIGN(const auto store, Store::open(folder, options));
    QList<QByteArray> blocks = log.blocks();
    blocks.append(QByteArray());
    return store->fill([&]() -> Result<QByteArray> { return blocks.takeFirst(); });
}

/// Opens the filled store for the first time, which makes its state, and says what is in it and what is not.
Result<void> describe(const QString &folder, const StoreOptions &options, const SalvagedLog &log,
                      const SalvagedTables &tables, SalvageReport &report)
{
    KOPA_ASSIGN(const auto store, Store::open(folder, options));
    KOPA_ASSIGN(report.damaged, findDamaged(*store, tables, log.damaged()));
    KOPA_ASSIGN(const qint64 there, recordsIn(*store));
    report.records =
        there - std::count_if(report.damaged.begin(), report.damaged.end(), [](const SalvagedRecord &record) {
            return record.fate == SalvagedRecord::Fate::Earlier;
        });
    for (int behind = 1; behind > 0;) {
        KOPA_ASSIGN(behind, store->indexBehind(rowsPerIndexing));
    }
    const QByteArray list = QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact);
    KOPA_TRY(store->setSetting(reportKey, QString::fromUtf8(list)));
    return store->setSetting(QStringLiteral("salvage"), QStringLiteral("done"));
}

void removeFrom(const QString &folder)
{
    for (const char *name : {"/kopa.store", "/kopa.store-journal", "/kopa.keys"})
        QFile::remove(folder + QString::fromLatin1(name));
}

} // namespace

Result<DamagedStore> DamagedStore::open(const QString &folder, const Unlock &unlock, const QByteArray &vfs)
{
    KOPA_ASSIGN(const auto slots, KeySlots::read(folder, vfs));
    if (!slots)
        return Error{ErrorCode::SealDamaged, {{QStringLiteral("path"), folder}}};
    KOPA_ASSIGN(const crypto::StoreKey key, slots->open(unlock));
    return DamagedStore{folder, key, vfs};
}

Result<SalvageReport> salvage(const DamagedStore &damaged, const QString &into, const crypto::StoreKey &key)
{
    if (QFile::exists(storeFile(into)))
        return ErrorCode::AlreadyMember;
    QString file = storeFile(damaged.folder);
    // A sealing that was decided and not finished: its copy is the store.
    if (const auto slots = KeySlots::read(damaged.folder, damaged.vfs);
        slots.ok() && *slots && (*slots)->state == KeySlots::State::Finishing)
        file += QStringLiteral(".new");
    KOPA_ASSIGN(const auto pages, SalvagedPages::open(file, damaged.key, damaged.vfs));
    const SalvagedTables tables(*pages);
    if (tables.version() > newestVersion())
        return Error{ErrorCode::StoreTooNew,
                     {{QStringLiteral("path"), damaged.folder},
                      {QStringLiteral("version"), qlonglong(tables.version())}}};
    if (tables.unreadablePages() == int(pages->count()))
        return Error{ErrorCode::StoreDamaged, {{QStringLiteral("path"), damaged.folder}}};
    const SalvagedLog log(tables);
    SalvageReport report;
    report.pages = pages->count();
    report.unreadablePages = tables.unreadablePages();
    report.journalDamaged = pages->journal() == SalvagedPages::Journal::Damaged;
    report.identity = log.identity();
    report.envelopes = log.envelopes();
    report.pending = log.pending();
    report.spaces = log.spaces();
    report.missing = log.missing();
    StoreOptions options;
    options.key = key;
    const auto made = [&]() -> Result<void> {
        KOPA_TRY(fill(into, options, log));
        return describe(into, options, log, tables, report);
    }();
    if (made.ok())
        return report;
    removeFrom(into);
    return made.error();
}

Result<SalvageReport> salvage(const DamagedStore &damaged, const QString &into, const Unlock &unlock)
{
    const auto key = crypto::StoreKey::random();
    KeySlots slots;
    slots.check = crypto::storeKeyCheck(key);
    KOPA_TRY(slots.set(key, unlock));
    KOPA_ASSIGN(const SalvageReport report, salvage(damaged, into, key));
    if (const auto written = slots.write(into, {}); !written.ok()) {
        removeFrom(into);
        return written.error();
    }
    return report;
}

Result<SalvageReport> salvageReport(Store &store)
{
    KOPA_ASSIGN(const QVariant list, store.setting(reportKey));
    if (list.isNull())
        return ErrorCode::NotFound;
    return SalvageReport::fromJson(QJsonDocument::fromJson(list.toString().toUtf8()).object());
}

} // namespace kopa
