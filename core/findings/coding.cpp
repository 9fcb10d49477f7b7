#include "coding.h"

#include "core/records/coding_round.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "core/store/own_person.h"

#include <algorithm>

namespace kopa::findings {

namespace {

RecordKey keyOf(const QString &id)
{
    return {coding_round::type().number, id};
}

QString closedKey()
{
    return QStringLiteral("closed");
}

Error refusal(const QString &field)
{
    return {ErrorCode::InvalidArgument,
            {{QStringLiteral("field"), field}, {QStringLiteral("value"), QString()}}};
}

QString deviceCoder(const Store &store)
{
    return QString::fromLatin1(store.deviceId().toHex());
}

} // namespace

Result<QString> ownCoder(Store &store)
{
    KOPA_ASSIGN(const QString person, ownPerson(store));
    return person.isEmpty() ? deviceCoder(store) : person;
}

Result<QStringList> ownCoders(Store &store)
{
    KOPA_ASSIGN(const QString own, ownCoder(store));
    QStringList coders{own, deviceCoder(store)};
    coders.removeDuplicates();
    return coders;
}

bool isOpen(const Record &round)
{
    return round.text(coding_round::state) != closedKey() && !round.state.trashed();
}

Result<bool> Blindness::hides(const Record &passage)
{
    const QString round = passage.text(passage::round);
    if (round.isEmpty())
        return false;
    KOPA_ASSIGN(const bool own, isOwn(passage.text(passage::coder)));
    return own ? Result<bool>(false) : isOpen(round);
}

Result<bool> Blindness::isOpen(const QString &round)
{
    if (const auto known = m_open.constFind(round); known != m_open.constEnd())
        return *known;
    const auto record = m_store.record(keyOf(round));
    if (!record.ok() && record.error().code != ErrorCode::NotFound)
        return record.error();
    return *m_open.insert(round, !record.ok() || findings::isOpen(*record));
}

Result<bool> Blindness::isOwn(const QString &coder)
{
    if (m_own.isEmpty()) {
        KOPA_ASSIGN(m_own, ownCoders(m_store));
    }
    return m_own.contains(coder);
}

Result<bool> hidden(Store &store, const Record &passage)
{
    return Blindness(store).hides(passage);
}

Result<QString> openRound(Store &store, const NewRound &round)
{
    const QString name = round.name.simplified();
    if (name.isEmpty())
        return refusal(QStringLiteral("name"));
    if (round.notes.isEmpty())
        return refusal(QStringLiteral("notes"));
    if (round.coders.size() < 2)
        return refusal(QStringLiteral("coders"));
    for (const QString &note : round.notes)
        KOPA_TRY(store.record({note::type().number, note}));
    const QString id = crypto::newObjectId();
    KOPA_TRY(
        store.write({.key = keyOf(id),
                     .fields = {{coding_round::name, name}, {coding_round::state, QStringLiteral("open")}},
                     .sets = {{coding_round::notes, round.notes, {}},
                              {coding_round::coders, round.coders, {}},
                              {coding_round::codes, round.codes, {}}},
                     .space = round.space}));
    return id;
}

Result<void> closeRound(Store &store, const QString &id)
{
    KOPA_TRY(store.record(keyOf(id)));
    return store.write({.key = keyOf(id), .fields = {{coding_round::state, closedKey()}}});
}

Result<QList<Record>> roundsToCode(Store &store, const QString &note)
{
    KOPA_ASSIGN(const QString own, ownCoder(store));
    KOPA_ASSIGN(QList<Record> rounds, store.records(coding_round::type()));
    rounds.removeIf([&](const Record &round) {
        return !isOpen(round) || !round.set(coding_round::notes).contains(note) ||
               !round.set(coding_round::coders).contains(own);
    });
    return rounds;
}

Result<QStringList> notesLeft(Store &store, const Record &round)
{
    KOPA_ASSIGN(const QStringList own, ownCoders(store));
    const QStringList coders = round.set(coding_round::coders);
    const auto codes = [&coders](const QString &coder) { return coders.contains(coder); };
    QStringList left;
    if (!isOpen(round) || std::none_of(own.begin(), own.end(), codes))
        return left;
    for (const QString &note : round.set(coding_round::notes)) {
        KOPA_ASSIGN(const QList<Record> marked, store.records(passage::type(), passage::note, note));
        if (std::none_of(marked.begin(), marked.end(), [&](const Record &one) {
                return one.text(passage::round) == round.id && own.contains(one.text(passage::coder));
            }))
            left.append(note);
    }
    return left;
}

} // namespace kopa::findings
