#include "jump_model.h"

#include "core/records/event.h"
#include "core/records/finding.h"
#include "core/records/note.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "core/records/target.h"
#include "core/records/task.h"
#include "register_words.h"
#include "session.h"

namespace kopa {

namespace {

constexpr int hitsAtMost = 60;
constexpr int namesAtMost = 8;

struct Place
{
    const char *key;
    const char *target;
    const char *words; ///< as the singleton Labels has them for translation
};
constexpr Place places[] = {
    {"new", "action", "New note"},
    {"sync", "action", "Sync now"},
    {"today", "page", "Today"},
    {"notes", "page", "Notes"},
    {"pilots", "page", "Pilots"},
    {"organisations", "page", "Organisations"},
    {"programme", "page", "Programme"},
    {"findings", "page", "Findings"},
    {"targets", "page", "Development targets"},
    {"tasks", "page", "Tasks and promises"},
    {"outbox", "page", "Outbox"},
    {"stick", "page", "On a memory stick"},
    {"workshop", "page", "Workshop in a room"},
    {"history", "page", "History"},
    {"differences", "page", "Two people differed"},
    {"trash", "page", "Trash"},
    {"invite", "page", "Invite"},
    {"search", "page", "Search everything"},
    {"settings", "page", "Settings"},
    {"about", "page", "About Kopa"},
};

QVariantMap rowOf(const QString &target, const QString &id, const QString &title, const QString &detail)
{
    return {{QStringLiteral("targetId"), id},
            {QStringLiteral("target"), target},
            {QStringLiteral("title"), title},
            {QStringLiteral("detail"), detail}};
}

/// What is found by its words, and not by its name in the register, has a page named as its type is.
bool hasPage(TypeNumber type)
{
    return type == event::type().number || type == finding::type().number || type == target::type().number ||
           type == task::type().number;
}

} // namespace

JumpModel::JumpModel(QObject *parent) : RowListModel({"targetId", "target", "title", "detail"}, parent)
{
    connect(Session::instance(), &Session::languageChanged, this, &JumpModel::refill);
    connect(Session::instance()->names(), &RegisterMirror::changed, this, &JumpModel::refill);
    refill();
}

void JumpModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    refill();
}

void JumpModel::refill()
{
    const int number = ++m_number;
    show({});
    if (m_query.trimmed().isEmpty())
        return;
    const auto job = [words = m_query](Store &store) { return store.search(words, hitsAtMost); };
    Session::instance()->ask(this, job, [this, number](const Result<QList<SearchHit>> &hits) {
        if (number == m_number && hits.ok())
            show(*hits);
    });
}

void JumpModel::show(const QList<SearchHit> &hits)
{
    const QString words = m_query.trimmed();
    const Session *session = Session::instance();
    QList<QVariantMap> rows;
    for (const Place &place : places) {
        if (QLatin1String(place.key) == QLatin1String("workshop") && !session->workshop())
            continue;
        const QString name = QCoreApplication::translate("Labels", place.words);
        if (words.isEmpty() || name.contains(words, Qt::CaseInsensitive))
            rows.append(rowOf(QString::fromLatin1(place.target), QString::fromLatin1(place.key), name, {}));
    }
    if (words.isEmpty())
        return setRows(rows);
    for (const RecordType *type : {&pilot::type(), &organisation::type()}) {
        int found = 0;
        for (const Record &record : session->names()->records(type->number)) {
            if (!namedLike(record, words) || ++found > namesAtMost)
                continue;
            const TrilingualName name = nameOf(record);
            rows.append(rowOf(QString(type->key), record.id, name.in(session->language()),
                              name.beside(session->language())));
        }
    }
    for (const SearchHit &hit : hits)
        if (hit.key.type == note::type().number)
            rows.append(rowOf(QStringLiteral("note"), hit.key.id, hit.title, hit.snippet));
        else if (hasPage(hit.key.type))
            rows.append(rowOf(QString(recordType(hit.key.type)->key), hit.key.id, hit.title, {}));
    setRows(rows);
}

} // namespace kopa
