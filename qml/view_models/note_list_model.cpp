#include "note_list_model.h"

#include "core/crypto/keys.h"
#include "core/records/municipality.h"
#include "core/records/note.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "local_time.h"
#include "note_fields.h"
#include "row_difference.h"
#include "session.h"

#include <QTimer>

namespace kopa {

namespace {
/// What the first frame needs; the rest follows.
constexpr int firstRows = 60;
constexpr int pageSize = 50;
constexpr qsizetype keptSummaries = 1000;
/// A burst of changes (somebody types, much arrives) is one query.
constexpr int refreshAfterMs = 250;
} // namespace

NoteListModel::NoteListModel(QObject *parent) : QAbstractListModel(parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, &NoteListModel::onRecordsChanged);
    connect(session, &Session::languageChanged, this, [this] {
        tellAll({PilotName, Place, Organisations, When});
    });
    connect(session->names(), &RegisterMirror::changed, this, [this] {
        tellAll({PilotName, Place, Organisations});
    });
    queryLater();
}

QString NoteListModel::order() const
{
    return m_filter.order == NoteFilter::Order::Changed ? QStringLiteral("changed")
                                                        : QStringLiteral("newest");
}

void NoteListModel::setOrder(const QString &order)
{
    change(m_filter.order, order == u"changed" ? NoteFilter::Order::Changed : NoteFilter::Order::Newest);
}

void NoteListModel::setPeriod(const QString &period)
{
    static const QMap<QString, int> daysBack = {{QStringLiteral("today"), 0},
                                                {QStringLiteral("week"), 6},
                                                {QStringLiteral("month"), 29},
                                                {QStringLiteral("year"), 364}};
    m_period = daysBack.contains(period) ? period : QString();
    const QDate from = QDate::currentDate().addDays(-daysBack.value(m_period));
    setFromDate(m_period.isEmpty() ? QString() : from.toString(Qt::ISODate));
}

void NoteListModel::queryLater()
{
    if (std::exchange(m_queryQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_queryQueued = false;
            query();
        },
        Qt::QueuedConnection);
}

void NoteListModel::query()
{
    const int number = ++m_query;
    setLoading(true);
    const auto first = [filter = m_filter](Store &store) { return store.noteRows(filter, firstRows); };
    Session::instance()->ask(this, first, [this, number](const Result<Rows> &rows) {
        if (number != m_query)
            return;
        if (!rows.ok()) {
            setLoading(false);
            return Session::instance()->report(rows.error());
        }
        show(*rows, true);
        if (rows->size() < firstRows)
            return setLoading(false);
        queryAll(number, false);
    });
    readKnown();
}

void NoteListModel::queryAll(int number, bool fresh)
{
    const auto all = [filter = m_filter](Store &store) { return store.noteRows(filter); };
    const auto done = [this, number, fresh](const Result<Rows> &rows) {
        if (number != m_query)
            return;
        setLoading(false);
        if (rows.ok())
            show(*rows, fresh);
        else
            Session::instance()->report(rows.error());
    };
    Session::instance()->ask(this, all, done);
}

void NoteListModel::show(const Rows &rows, bool fresh)
{
    const qsizetype before = m_rows.size();
    const bool continues =
        !fresh && rows.size() > m_rows.size() && std::equal(m_rows.begin(), m_rows.end(), rows.begin());
    if (continues) {
        beginInsertRows({}, int(before), int(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    } else if (const RowDifference difference(m_rows, rows); fresh || difference.isLarge()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else {
        difference.apply({.remove =
                              [this](int first, int last) {
                                  beginRemoveRows({}, first, last);
                                  m_rows.remove(first, last - first + 1);
                                  endRemoveRows();
                              },
                          .move =
                              [this](int from, int to) {
                                  beginMoveRows({}, from, from, {}, to);
                                  m_rows.move(from, to);
                                  endMoveRows();
                              },
                          .insert =
                              [this](int first, const Rows &added) {
                                  beginInsertRows({}, first, first + int(added.size()) - 1);
                                  for (qsizetype i = 0; i < added.size(); ++i)
                                      m_rows.insert(first + i, added[i]);
                                  endInsertRows();
                              }});
    }
    if (m_rows.size() != before)
        Q_EMIT countChanged();
}

void NoteListModel::onRecordsChanged(const QSet<RecordKey> &keys, bool all)
{
    bool notes = all;
    Rows known;
    for (const RecordKey &key : keys)
        notes = notes || key.type == note::type().number;
    if (!notes)
        return;
    for (const NoteSummary &summary : std::as_const(m_summaries))
        if (all || keys.contains({note::type().number, summary.id}))
            known.append(summary.row);
    if (!known.isEmpty())
        read(known);
    if (std::exchange(m_refreshQueued, true))
        return;
    QTimer::singleShot(refreshAfterMs, this, [this] {
        m_refreshQueued = false;
        queryAll(++m_query, false);
        readKnown();
    });
}

void NoteListModel::readSoon(int index) const
{
    m_lastAsked = index;
    m_wantedPages.insert(index / pageSize);
    if (std::exchange(m_readQueued, true))
        return;
    auto *self = const_cast<NoteListModel *>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->readPages(); }, Qt::QueuedConnection);
}

void NoteListModel::readPages()
{
    m_readQueued = false;
    for (const int page : std::exchange(m_wantedPages, {})) {
        Rows missing;
        for (const std::int64_t row : m_rows.mid(qsizetype(page) * pageSize, pageSize))
            if (!m_summaries.contains(row))
                missing.append(row);
        if (!missing.isEmpty())
            read(missing);
    }
}

void NoteListModel::read(const Rows &rows)
{
    const auto job = [rows](Store &store) { return store.noteSummaries(rows); };
    Session::instance()->ask(this, job, [this](const Result<QList<NoteSummary>> &summaries) {
        if (summaries.ok())
            keep(*summaries);
        else
            Session::instance()->report(summaries.error());
    });
}

void NoteListModel::keep(const QList<NoteSummary> &summaries)
{
    QSet<std::int64_t> fresh;
    for (const NoteSummary &summary : summaries) {
        m_summaries.insert(summary.row, summary);
        fresh.insert(summary.row);
    }
    // A copy: whoever hears of a change asks at once, and that moves the place last asked for.
    const qsizetype near = m_lastAsked;
    qsizetype left = fresh.size();
    for (qsizetype distance = 0; left > 0 && distance < m_rows.size(); ++distance) {
        for (const qsizetype i : {near + distance, near - 1 - distance}) {
            if (i < 0 || i >= m_rows.size() || !fresh.contains(m_rows[i]))
                continue;
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
            --left;
        }
    }
    forgetFarAway();
}

void NoteListModel::forgetFarAway()
{
    if (m_summaries.size() <= keptSummaries)
        return;
    const qsizetype from = std::max<qsizetype>(0, m_lastAsked - keptSummaries / 4);
    QHash<std::int64_t, NoteSummary> near;
    for (const std::int64_t row : m_rows.mid(from, keptSummaries / 2))
        if (const auto found = m_summaries.constFind(row); found != m_summaries.constEnd())
            near.insert(row, *found);
    m_summaries = std::move(near);
}

void NoteListModel::readKnown()
{
    using Known = std::pair<QStringList, QStringList>;
    const auto job = [](Store &store) -> Result<Known> {
        KOPA_ASSIGN(const QStringList tags, store.knownElements(note::type().number, note::tags));
        KOPA_ASSIGN(const QStringList people, store.knownElements(note::type().number, note::participants));
        return Known{tags, people};
    };
    const auto done = [this](const Result<Known> &known) {
        if (!known.ok() || (m_tags == known->first && m_people == known->second))
            return;
        std::tie(m_tags, m_people) = *known;
        Q_EMIT knownChanged();
    };
    Session::instance()->ask(this, job, done, StoreThread::Priority::Sync);
}

void NoteListModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged();
}

void NoteListModel::tellAll(const QList<int> &roles)
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), roles);
}

int NoteListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant NoteListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto found = m_summaries.constFind(m_rows[index.row()]);
    if (found == m_summaries.constEnd()) {
        readSoon(index.row());
        return value(NoteSummary(), role);
    }
    m_lastAsked = index.row();
    return value(*found, role);
}

QVariant NoteListModel::value(const NoteSummary &summary, int role) const
{
    const RegisterMirror *names = Session::instance()->names();
    switch (role) {
    case NoteId:
        return summary.id;
    case Title:
        return summary.title;
    case Snippet:
        return summary.snippet;
    case Kind:
        return summary.kind;
    case When:
        return summary.when;
    case PilotName:
        return names->name(pilot::type().number, summary.pilot);
    case Place:
        return names->name(municipality::type().number, summary.place);
    case Organisations: {
        QStringList result;
        for (const QString &id : summary.organisations)
            result.append(names->name(organisation::type().number, id));
        return result;
    }
    case Tags:
        return summary.tags;
    case Safe:
        return summary.safe;
    case Differs:
        return summary.differs;
    case Guests:
        return summary.guests;
    case Revived:
        return summary.revived;
    case Joined:
        return summary.joined;
    case Draft:
        return !summary.id.isEmpty() && isDraft(summary);
    case ChangedAt:
        return isoTime(summary.changedMs);
    default:
        return {};
    }
}

QHash<int, QByteArray> NoteListModel::roleNames() const
{
    return {{NoteId, "noteId"},     {Title, "title"},
            {Snippet, "snippet"},   {Kind, "kind"},
            {When, "when"},         {PilotName, "pilotName"},
            {Place, "place"},       {Organisations, "organisations"},
            {Tags, "tags"},         {Safe, "safe"},
            {Differs, "differs"},   {Revived, "revived"},
            {Joined, "joined"},     {Draft, "draft"},
            {ChangedAt, "changed"}, {Guests, "guests"}};
}

int NoteListModel::indexOf(const QString &noteId) const
{
    for (const NoteSummary &summary : m_summaries)
        if (summary.id == noteId)
            return int(m_rows.indexOf(summary.row));
    return -1;
}

void NoteListModel::trashNote(const QString &noteId)
{
    const auto job = [noteId](Store &store) -> Result<QString> {
        const RecordKey key{note::type().number, noteId};
        KOPA_ASSIGN(const Record record, store.record(key));
        KOPA_TRY(store.write({.key = key, .trash = true}));
        return titleOf(record.text(note::text));
    };
    Session::instance()->ask(this, job, [this, noteId](const Result<QString> &title) {
        if (title.ok())
            Q_EMIT trashed(noteId, *title);
        else
            Session::instance()->report(title.error());
    });
}

void NoteListModel::restoreNote(const QString &noteId)
{
    const auto job = [noteId](Store &store) {
        return store.write({.key = {note::type().number, noteId}, .trash = false});
    };
    Session::instance()->ask(this, job, [](const Result<void> &restored) {
        if (!restored.ok())
            Session::instance()->report(restored.error());
    });
}

void NoteListModel::duplicateNote(const QString &noteId)
{
    const QString copy = crypto::newObjectId();
    const auto job = [noteId, copy](Store &store) { return copyNote(store, noteId, copy, isoNow()); };
    Session::instance()->ask(this, job, [this, copy](const Result<void> &copied) {
        if (copied.ok())
            Q_EMIT created(copy);
        else
            Session::instance()->report(copied.error());
    });
}

} // namespace kopa
