#include "coding_rounds.h"

#include "core/findings/coding.h"
#include "core/records/coding_round.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "session.h"

#include <algorithm>

namespace kopa {

namespace {

constexpr int notesToChoose = 500;

struct Rounds
{
    QList<QVariantMap> rows;
    QVariantList notes;
};

Result<QVariantMap> rowOf(Store &store, const Record &round, const QStringList &own)
{
    KOPA_ASSIGN(const QStringList left, findings::notesLeft(store, round));
    const QStringList coders = round.set(coding_round::coders);
    const bool mine =
        std::any_of(own.begin(), own.end(), [&](const QString &one) { return coders.contains(one); });
    return QVariantMap{{QStringLiteral("roundId"), round.id},
                       {QStringLiteral("name"), round.text(coding_round::name)},
                       {QStringLiteral("open"), findings::isOpen(round)},
                       {QStringLiteral("notes"), round.set(coding_round::notes).size()},
                       {QStringLiteral("coders"), coders.size()},
                       {QStringLiteral("mine"), mine},
                       {QStringLiteral("remaining"), left.size()}};
}

Result<Rounds> readRounds(Store &store)
{
    Rounds found;
    KOPA_ASSIGN(const QList<Record> rounds, store.records(coding_round::type()));
    KOPA_ASSIGN(const QStringList own, findings::ownCoders(store));
    for (const Record &round : rounds) {
        KOPA_ASSIGN(const QVariantMap row, rowOf(store, round, own));
        found.rows.append(row);
    }
    const auto placeOf = [](const QVariantMap &row) {
        return std::pair(!row.value(QStringLiteral("open")).toBool(),
                         row.value(QStringLiteral("name")).toString());
    };
    std::stable_sort(found.rows.begin(), found.rows.end(),
                     [&](const QVariantMap &a, const QVariantMap &b) { return placeOf(a) < placeOf(b); });
    KOPA_ASSIGN(const auto rows, store.noteRows({}, notesToChoose));
    KOPA_ASSIGN(const QList<NoteSummary> notes, store.noteSummaries(rows));
    for (const NoteSummary &note : notes)
        found.notes.append(
            QVariantMap{{QStringLiteral("key"), note.id}, {QStringLiteral("label"), note.title}});
    return found;
}

} // namespace

CodingRounds::CodingRounds(QObject *parent)
    : RowListModel({"roundId", "name", "open", "notes", "coders", "mine", "remaining"}, parent)
{
    connect(Session::instance(), &Session::recordsChanged, this,
            [this](const QSet<RecordKey> &keys, bool all) {
                const auto matters = [](const RecordKey &key) {
                    return key.type == coding_round::type().number || key.type == passage::type().number ||
                           key.type == note::type().number;
                };
                if (all || std::any_of(keys.begin(), keys.end(), matters))
                    read();
            });
    read();
}

void CodingRounds::read()
{
    Session::instance()->ask(
        this, [](Store &store) { return readRounds(store); },
        [this, query = ++m_query](const Result<Rounds> &found) {
            if (query != m_query)
                return;
            if (!found.ok())
                return Session::instance()->report(found.error());
            m_notes = found->notes;
            m_loaded = true;
            setRows(found->rows);
            Q_EMIT loadedChanged();
        });
}

void CodingRounds::open(const QString &name, const QStringList &notes, const QStringList &coders,
                        const QStringList &codes)
{
    const findings::NewRound round{name, notes, coders, codes};
    Session::instance()->ask(
        this, [round](Store &store) { return findings::openRound(store, round); },
        [this](const Result<QString> &id) {
            if (id.ok())
                Q_EMIT made(*id);
            else
                Q_EMIT failed(errorName(id.error().code), id.error().parameters);
        });
}

} // namespace kopa
