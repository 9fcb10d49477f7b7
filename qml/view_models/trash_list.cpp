#include "trash_list.h"

#include "core/findings/findings.h"
#include "core/findings/targets.h"
#include "core/programme/events.h"
#include "core/records/event.h"
#include "core/records/finding.h"
#include "core/records/report.h"
#include "core/records/statistics_table.h"
#include "core/records/target.h"
#include "core/records/task.h"
#include "core/reports/parts.h"
#include "core/store/trash.h"
#include "history_words.h"
#include "session.h"

#include <QDateTime>

namespace kopa {

namespace {

QString titleIn(const Record &record, const QString &language)
{
    if (record.type == &finding::type())
        return findings::claimOf(record).in(language);
    if (record.type == &target::type())
        return findings::targetName(record).in(language);
    if (record.type == &report::type())
        return reports::reportTitle(record).in(language);
    if (record.type == &event::type())
        return programme::eventTitle(record).in(language);
    if (record.type == &task::type())
        return record.text(task::title);
    if (record.type == &statistics_table::type())
        return record.text(statistics_table::title);
    return titleOfRecord(record);
}

} // namespace

TrashList::TrashList(QObject *parent) : RowListModel({"recordId", "title", "changed"}, parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        const RecordType *type = recordType(m_type);
        const auto matters = [type](const RecordKey &key) { return type && key.type == type->number; };
        if (all || std::any_of(keys.begin(), keys.end(), matters))
            reload();
    });
    connect(session, &Session::languageChanged, this, &TrashList::show);
}

QStringList TrashList::types() const
{
    QStringList keys;
    for (const char *key : {"finding", "target", "task", "report", "event", "material", "statistics_table"})
        keys.append(QString::fromLatin1(key));
    return keys;
}

void TrashList::setType(const QString &type)
{
    if (type == m_type)
        return;
    m_type = type;
    m_records.clear();
    m_loaded = false;
    setRows({});
    Q_EMIT typeChanged();
    reload();
}

void TrashList::reload()
{
    const RecordType *type = recordType(m_type);
    if (!type)
        return;
    Session::instance()->ask(
        this, [type](Store &store) { return trashedRecords(store, *type); },
        [this, type](const Result<QList<Record>> &records) {
            if (!records.ok())
                return Session::instance()->report(records.error());
            if (type->key != m_type)
                return;
            m_records = *records;
            m_loaded = true;
            show();
            Q_EMIT typeChanged();
        });
}

void TrashList::show()
{
    const QString language = Session::instance()->language();
    QList<QVariantMap> rows;
    for (const Record &one : std::as_const(m_records))
        rows.append(
            {{QStringLiteral("recordId"), one.id},
             {QStringLiteral("title"), titleIn(one, language)},
             {QStringLiteral("changed"),
              QDateTime::fromMSecsSinceEpoch(one.state.changed().milliseconds()).toString(Qt::ISODate)}});
    setRows(rows);
}

void TrashList::write(const QString &recordId, bool trashed)
{
    const RecordType *type = recordType(m_type);
    if (!type)
        return;
    const Edit edit{.key = {type->number, recordId}, .trash = trashed};
    Session::instance()->ask(
        Session::instance(), [edit](Store &store) { return store.write(edit); },
        [](const Result<void> &written) {
            if (!written.ok())
                Session::instance()->report(written.error());
        });
}

void TrashList::restore(const QString &recordId)
{
    write(recordId, false);
}

void TrashList::trash(const QString &recordId)
{
    write(recordId, true);
}

} // namespace kopa
