#include "difference_model.h"

#include "history_words.h"
#include "local_time.h"
#include "session.h"

#include <QTimer>

namespace kopa {

namespace {

constexpr int readAfterMs = 200;
constexpr int differencesAtMost = 200;
/// What the trash field is called on a page.
const QString trashKey = QStringLiteral("trash");

QString fieldKey(const Difference &difference)
{
    if (difference.field == merge::trashField)
        return trashKey;
    const FieldType *field = recordType(difference.key.type)->field(difference.field);
    return field ? QString(field->key) : QString();
}

/// The order of a list has no words to choose between, neither has a text that was merged.
QVariantList versionsOf(const Difference &difference)
{
    QVariantList versions;
    const FieldType *field = recordType(difference.key.type)->field(difference.field);
    const bool order = difference.element.endsWith(u'#');
    if (!field || difference.joined || order || (!field->isSingle() && difference.element.isEmpty()))
        return versions;
    for (const merge::Write &write : difference.versions) {
        const QString device = QString::fromLatin1(write.dot.device.toHex());
        versions.append(QVariantMap{
            {QStringLiteral("who"),
             write.dot.isBase() ? QString() : Session::instance()->names()->memberName(device)},
            {QStringLiteral("when"), write.dot.isBase() ? QString() : isoTime(write.time.milliseconds())},
            {QStringLiteral("words"), valueWords(write.value, *field)},
            {QStringLiteral("shown"), versions.isEmpty()},
        });
    }
    return versions;
}

} // namespace

DifferenceModel::DifferenceModel(QObject *parent)
    : RowListModel({"difference", "recordType", "recordId", "title", "field", "element", "joined", "revived",
                    "versions"},
                   parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, &DifferenceModel::readLater);
    connect(session, &Session::languageChanged, this, &DifferenceModel::show);
    connect(session->names(), &RegisterMirror::changed, this, &DifferenceModel::show);
    readNow();
}

void DifferenceModel::setRecordId(const QString &id)
{
    if (m_id == id)
        return;
    m_id = id;
    Q_EMIT recordIdChanged();
    show();
}

void DifferenceModel::readLater()
{
    if (!std::exchange(m_queued, true))
        QTimer::singleShot(readAfterMs, this, &DifferenceModel::readNow);
}

void DifferenceModel::readNow()
{
    m_queued = false;
    const auto job = [](Store &store) { return store.differences(differencesAtMost); };
    Session::instance()->ask(this, job, [this](const Result<QList<Difference>> &differences) {
        if (!differences.ok())
            return Session::instance()->report(differences.error());
        m_differences = *differences;
        m_loaded = true;
        show();
        Q_EMIT loadedChanged();
    });
}

QVariantMap DifferenceModel::rowOf(const Difference &difference) const
{
    const QString type(recordType(difference.key.type)->key);
    const Record *known = Session::instance()->names()->record(difference.key.type, difference.key.id);
    const QString key = fieldKey(difference);
    return {{QStringLiteral("difference"),
             QStringLiteral("%1/%2/%3/%4").arg(type, difference.key.id, key, difference.element)},
            {QStringLiteral("recordType"), type},
            {QStringLiteral("recordId"), difference.key.id},
            {QStringLiteral("title"), known ? titleOfRecord(*known) : difference.title},
            {QStringLiteral("field"), key},
            {QStringLiteral("element"), difference.element},
            {QStringLiteral("joined"), difference.joined},
            {QStringLiteral("revived"), difference.revived},
            {QStringLiteral("versions"), versionsOf(difference)}};
}

void DifferenceModel::show()
{
    QList<QVariantMap> rows;
    for (const Difference &difference : std::as_const(m_differences))
        if (m_id.isEmpty() || difference.key.id == m_id)
            rows.append(rowOf(difference));
    setRows(rows);
}

void DifferenceModel::review(const RecordKey &key, const ReviewEdit &edit)
{
    const Edit whole{.key = key, .reviews = {edit}};
    const auto job = [whole](Store &store) { return store.write(whole); };
    Session::instance()->ask(this, job, [this](const Result<void> &written) {
        if (!written.ok())
            Q_EMIT failed(QString(errorName(written.error().code)), written.error().parameters);
        readNow();
    });
}

void DifferenceModel::keep(int row, int version)
{
    const QString key = rows().value(row).value(QStringLiteral("difference")).toString();
    for (const Difference &one : std::as_const(m_differences))
        if (rowOf(one).value(QStringLiteral("difference")) == key && version >= 0 &&
            version < one.versions.size())
            return review(one.key,
                          {.field = one.field, .chosen = one.versions[version].dot, .element = one.element});
}

void DifferenceModel::looksRight(int row)
{
    const QString key = rows().value(row).value(QStringLiteral("difference")).toString();
    for (const Difference &one : std::as_const(m_differences))
        if (rowOf(one).value(QStringLiteral("difference")) == key)
            return review(one.key, {.field = one.field, .element = one.element});
}

void DifferenceModel::reopen(const QString &type, const QString &id, const QString &field,
                             const QString &element)
{
    const RecordType *known = recordType(QStringView(type));
    const FieldType *reviewed = known ? known->field(QStringView(field)) : nullptr;
    if (known && (reviewed || field == trashKey))
        review(
            {known->number, id},
            {.field = reviewed ? reviewed->number : merge::trashField, .reopen = true, .element = element});
}

DifferenceCount::DifferenceCount(QObject *parent) : QObject(parent)
{
    connect(Session::instance(), &Session::recordsChanged, this, &DifferenceCount::readLater);
    readNow();
}

void DifferenceCount::readLater()
{
    if (!std::exchange(m_queued, true))
        QTimer::singleShot(2 * readAfterMs, this, &DifferenceCount::readNow);
}

void DifferenceCount::readNow()
{
    m_queued = false;
    const auto job = [](Store &store) { return store.differences(differencesAtMost); };
    const auto done = [this](const Result<QList<Difference>> &differences) {
        const int count = differences.ok() ? int(differences->size()) : m_count;
        if (std::exchange(m_count, count) != count)
            Q_EMIT changed();
    };
    Session::instance()->ask(this, job, done, StoreThread::Priority::Sync);
}

} // namespace kopa
