#include "history_model.h"

#include "core/records/note.h"
#include "history_words.h"
#include "local_time.h"
#include "session.h"

#include <QTimer>

namespace kopa {

namespace {
constexpr int notesAtMost = 30;
constexpr qsizetype entriesAtMost = 500;
constexpr int readAfterMs = 200;
} // namespace

HistoryModel::HistoryModel(QObject *parent)
    : RowListModel({"change", "when", "who", "field", "before", "after", "kind", "concurrent", "safe",
                    "title", "recordType", "recordId"},
                   parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, &HistoryModel::readLater);
    connect(session, &Session::languageChanged, this, &HistoryModel::show);
    connect(session->names(), &RegisterMirror::changed, this, &HistoryModel::show);
    readLater();
}

void HistoryModel::setRecordType(const QString &type)
{
    if (m_type == type)
        return;
    m_type = type;
    Q_EMIT recordChanged();
    readLater();
}

void HistoryModel::setRecordId(const QString &id)
{
    if (m_id == id)
        return;
    m_id = id;
    Q_EMIT recordChanged();
    readLater();
}

void HistoryModel::readLater()
{
    if (std::exchange(m_queued, true))
        return;
    QTimer::singleShot(m_entries.isEmpty() ? 0 : readAfterMs, this, &HistoryModel::readNow);
}

Result<QList<HistoryModel::Entry>> HistoryModel::read(Store &store, const QList<RecordKey> &keys)
{
    QList<Entry> entries;
    for (const RecordKey &key : keys) {
        KOPA_ASSIGN(const Record record, store.record(key));
        KOPA_ASSIGN(const QList<HistoryEntry> changes, store.history(key));
        for (const HistoryEntry &change : changes)
            entries.append({key, titleOfRecord(record), change});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry &a, const Entry &b) { return b.change.time < a.change.time; });
    return entries.mid(0, entriesAtMost);
}

void HistoryModel::readNow()
{
    m_queued = false;
    const RecordType *type = kopa::recordType(m_type);
    const int number = ++m_query;
    const auto job = [type, id = m_id](Store &store) -> Result<QList<Entry>> {
        if (type && !id.isEmpty())
            return read(store, {{type->number, id}});
        QList<RecordKey> keys;
        KOPA_ASSIGN(const auto rows, store.noteRows({.order = NoteFilter::Order::Changed}, notesAtMost));
        KOPA_ASSIGN(const auto summaries, store.noteSummaries(rows));
        for (const NoteSummary &summary : summaries)
            keys.append({note::type().number, summary.id});
        return read(store, keys);
    };
    Session::instance()->ask(this, job, [this, number](const Result<QList<Entry>> &entries) {
        if (number != m_query)
            return;
        m_entries = entries.ok() ? *entries : QList<Entry>();
        show();
    });
}

void HistoryModel::show()
{
    QList<QVariantMap> rows;
    for (const Entry &entry : std::as_const(m_entries))
        rows.append(rowOf(entry));
    setRows(rows);
}

QVariantMap HistoryModel::rowOf(const Entry &entry) const
{
    const HistoryEntry &change = entry.change;
    const RecordType *type = kopa::recordType(entry.key.type);
    const FieldType *field = type->field(change.cell.field);
    const QString device = QString::fromLatin1(change.dot.device.toHex());
    const auto [before, after] = historyWords(change, field);
    const QString name = QStringLiteral("%1/%2/%3/%4/%5")
                             .arg(entry.key.id, device)
                             .arg(change.dot.n)
                             .arg(change.cell.field)
                             .arg(change.cell.element);
    return {{QStringLiteral("change"), name},
            {QStringLiteral("when"), isoTime(change.time.milliseconds())},
            {QStringLiteral("who"), Session::instance()->names()->memberName(device)},
            {QStringLiteral("field"), field ? QString(field->key) : QString()},
            {QStringLiteral("before"), before},
            {QStringLiteral("after"), after},
            {QStringLiteral("kind"), historyKind(change)},
            {QStringLiteral("concurrent"), change.concurrent},
            {QStringLiteral("safe"), change.safe},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("recordType"), QString(type->key)},
            {QStringLiteral("recordId"), entry.key.id}};
}

void HistoryModel::restore(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    const Entry &entry = m_entries[row];
    const RecordType *type = kopa::recordType(entry.key.type);
    const FieldType *field = type->field(entry.change.cell.field);
    Edit edit{.key = entry.key};
    const QString &element = entry.change.cell.element;
    if (!field)
        edit.trash = entry.change.before == merge::Value{true};
    else if (field->kind == FieldKind::List)
        edit.lists.append(
            {.field = field->number, .item = element, .text = merge::textOf(entry.change.before)});
    else if (!field->isSet())
        edit.fields.append({.field = field->number, .value = entry.change.before});
    else if (entry.change.before == merge::Value{true})
        edit.sets.append({.field = field->number, .add = {element}, .remove = {}});
    else
        edit.sets.append({.field = field->number, .add = {}, .remove = {element}});
    const auto job = [edit](Store &store) { return store.write(edit); };
    Session::instance()->ask(this, job, [this](const Result<void> &written) {
        if (written.ok())
            Q_EMIT restored();
        else
            Q_EMIT failed(QString(errorName(written.error().code)), written.error().parameters);
    });
}

} // namespace kopa
