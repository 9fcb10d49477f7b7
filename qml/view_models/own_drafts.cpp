#include "own_drafts.h"

#include "core/records/note.h"
#include "session.h"

namespace kopa {

namespace {
/// Notes looked at in one go on the store's thread.
constexpr qsizetype atOnce = 200;

QVariantMap rowOf(const NoteSummary &note)
{
    return {{QStringLiteral("noteId"), note.id},
            {QStringLiteral("title"), note.title},
            {QStringLiteral("when"), note.when},
            {QStringLiteral("kind"), note.kind}};
}
} // namespace

/// A way through all notes, a stretch at a time, so that nobody waits for it.
struct OwnDrafts::Search
{
    QSet<crypto::SpaceId> own;
    QList<std::int64_t> left;
    QList<QVariantMap> found;
    int number = 0;
};

OwnDrafts::OwnDrafts(QObject *parent) : RowListModel({"noteId", "title", "when", "kind"}, parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        const bool notes = std::any_of(keys.begin(), keys.end(),
                                       [](const RecordKey &key) { return key.type == note::type().number; });
        if (all || notes)
            read();
    });
    read();
}

QStringList OwnDrafts::ids(const QStringList &without) const
{
    QStringList ids;
    for (const QVariantMap &row : rows())
        if (const QString id = row.value(QStringLiteral("noteId")).toString(); !without.contains(id))
            ids.append(id);
    return ids;
}

void OwnDrafts::read()
{
    const auto job = [](Store &store) -> Result<Search> {
        Search search;
        KOPA_ASSIGN(const auto spaces, store.spaces());
        for (const SpaceRecord &space : spaces)
            if (space.kind == SpaceKind::Own)
                search.own.insert(space.id);
        if (search.own.isEmpty())
            return search;
        KOPA_ASSIGN(search.left, store.noteRows({}));
        return search;
    };
    Session::instance()->ask(this, job, [this, number = ++m_reading](const Result<Search> &begun) {
        if (!begun.ok() || number != m_reading)
            return;
        const auto search = std::make_shared<Search>(*begun);
        search->number = number;
        goOn(search);
    });
}

void OwnDrafts::goOn(const std::shared_ptr<Search> &search)
{
    if (search->number != m_reading)
        return;
    if (search->left.isEmpty()) {
        setRows(search->found);
        m_loaded = true;
        Q_EMIT loadedChanged();
        return;
    }
    const auto job = [rows = search->left.first(std::min(atOnce, search->left.size())),
                      own = search->own](Store &store) -> Result<QList<QVariantMap>> {
        KOPA_ASSIGN(const auto notes, store.noteSummaries(rows));
        QList<QVariantMap> found;
        for (const NoteSummary &one : notes) {
            const auto record = store.record({note::type().number, one.id});
            if (record.ok() && own.contains(record->space))
                found.append(rowOf(one));
        }
        return found;
    };
    Session::instance()->ask(
        this, job,
        [this, search](const Result<QList<QVariantMap>> &found) {
            if (!found.ok())
                return;
            search->found += *found;
            search->left = search->left.sliced(std::min(atOnce, search->left.size()));
            goOn(search);
        },
        StoreThread::Priority::Sync);
}

} // namespace kopa
