#include "passage_list.h"

#include "core/findings/code_changes.h"
#include "core/findings/coding.h"
#include "core/findings/quotes.h"
#include "core/records/code.h"
#include "core/records/consent.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "session.h"

#include <QCollator>
#include <QTimer>

#include <algorithm>

namespace kopa {

using findings::PassageMarks;
using findings::PlacedPassage;

namespace {

constexpr int readAfterMs = 60;

QString nameOfCode(const QString &id)
{
    return Session::instance()->names()->name(code::type().number, id);
}

QStringList codeNames(const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids)
        if (const QString name = nameOfCode(id); !name.isEmpty())
            names.append(name);
    names.sort();
    return names;
}

QString speakerName(const QString &consent)
{
    const Record *record = Session::instance()->names()->record(consent::type().number, consent);
    return record ? record->text(consent::person) : QString();
}

/// Where words stand, nearest to a place; the place itself when they are not there.
qsizetype nearest(const QString &text, const QString &words, qsizetype place)
{
    const qsizetype after = text.indexOf(words, place);
    const qsizetype before = place > 0 ? text.lastIndexOf(words, place - 1) : -1;
    if (after < 0 && before < 0)
        return place;
    if (after < 0 || before < 0)
        return std::max(after, before);
    return after - place <= place - before ? after : before;
}

/// The first line under which no earlier passage lies at the same words.
int freeLane(QList<qsizetype> &ends, qsizetype from, qsizetype to)
{
    constexpr qsizetype lanes = 3;
    for (qsizetype lane = 0; lane < lanes; ++lane) {
        if (lane == ends.size())
            ends.append(0);
        if (ends[lane] <= from) {
            ends[lane] = to;
            return int(lane);
        }
    }
    return int(lanes) - 1;
}

QVariantMap rowOf(const PlacedPassage &passage, const QString &standing, int lane)
{
    const Record &record = passage.record;
    const QStringList codes = record.set(passage::codes);
    return {{QStringLiteral("passageId"), passage.id},
            {QStringLiteral("from"), int(passage.from)},
            {QStringLiteral("to"), int(passage.to)},
            {QStringLiteral("lane"), lane},
            {QStringLiteral("kind"), record.text(passage::kind)},
            {QStringLiteral("words"), passage.words},
            {QStringLiteral("gone"), passage.gone},
            {QStringLiteral("codeIds"), codes},
            {QStringLiteral("codes"), codeNames(codes)},
            {QStringLiteral("speakerId"), record.text(passage::speaker)},
            {QStringLiteral("speaker"), speakerName(record.text(passage::speaker))},
            {QStringLiteral("standing"), standing},
            {QStringLiteral("remark"), record.text(passage::remark)}};
}

} // namespace

PassageList::PassageList(QObject *parent)
    : RowListModel({"passageId", "from", "to", "lane", "kind", "words", "gone", "codeIds", "codes",
                    "speakerId", "speaker", "standing", "remark"},
                   parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        const auto concerns = [this](const RecordKey &key) {
            return key.type == passage::type().number || key.type == consent::type().number ||
                   (key.type == note::type().number && key.id == m_note);
        };
        if (all || std::any_of(keys.begin(), keys.end(), concerns))
            readLater();
    });
    connect(session->names(), &RegisterMirror::changed, this, &PassageList::show);
    connect(session, &Session::languageChanged, this, &PassageList::show);
    showCodes();
}

void PassageList::setNoteId(const QString &id)
{
    if (m_note == id)
        return;
    m_note = id;
    ++m_reading;
    m_found = {};
    show();
    Q_EMIT noteIdChanged();
    readNow();
}

QVariantList PassageList::placed() const
{
    QVariantList placed;
    for (const QVariantMap &row : rows())
        if (!row.value(QStringLiteral("gone")).toBool())
            placed.append(row);
    return placed;
}

int PassageList::gone() const
{
    return int(std::count_if(m_found.passages.begin(), m_found.passages.end(),
                             [](const PlacedPassage &passage) { return passage.gone; }));
}

QVariantMap PassageList::at(int place) const
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_found.passages.size(); ++i) {
        const PlacedPassage &passage = m_found.passages[i];
        if (passage.gone || place < passage.from || place > passage.to)
            continue;
        if (found < 0 ||
            passage.to - passage.from < m_found.passages[found].to - m_found.passages[found].from)
            found = i;
    }
    return found < 0 ? QVariantMap() : rows().at(found);
}

Result<PassageList::Found> PassageList::read(Store &store, const QString &note)
{
    Found found;
    KOPA_ASSIGN(found.passages, findings::passagesOf(store, note));
    for (const PlacedPassage &passage : std::as_const(found.passages)) {
        KOPA_ASSIGN(const auto quote, findings::quoteOf(store, passage));
        found.standings.append(standingKey(quote.standing));
    }
    KOPA_ASSIGN(found.recentCodes, findings::recentCodes(store));
    KOPA_ASSIGN(found.own, findings::ownCoders(store));
    return found;
}

void PassageList::readLater()
{
    if (!m_note.isEmpty() && !std::exchange(m_queued, true))
        QTimer::singleShot(readAfterMs, this, &PassageList::readNow);
}

void PassageList::readNow()
{
    m_queued = false;
    if (m_note.isEmpty())
        return;
    const auto job = [note = m_note](Store &store) { return read(store, note); };
    Session::instance()->ask(this, job, [this, number = m_reading](const Result<Found> &found) {
        if (number != m_reading || !found.ok())
            return;
        m_found = *found;
        show();
    });
}

void PassageList::show()
{
    QList<QVariantMap> shown;
    QList<qsizetype> ends;
    for (qsizetype i = 0; i < m_found.passages.size(); ++i) {
        const PlacedPassage &passage = m_found.passages[i];
        const int lane = passage.gone ? 0 : freeLane(ends, passage.from, passage.to);
        shown.append(rowOf(passage, m_found.standings[i], lane));
    }
    setRows(shown);
    showCodes();
}

void PassageList::showCodes()
{
    QList<std::pair<QString, QString>> others;
    for (const Record &record : Session::instance()->names()->records(code::type().number))
        if (record.text(code::retired).isEmpty() && record.text(code::mergedInto).isEmpty() &&
            !findings::isOthers(record, m_found.own) && !m_found.recentCodes.contains(record.id))
            others.append({nameOf(record).in(Session::instance()->language()), record.id});
    QCollator collator(QLocale(Session::instance()->language()));
    std::sort(others.begin(), others.end(),
              [&](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    QVariantList codes;
    const auto append = [&](const QString &id, const QString &name, bool recent) {
        if (!name.isEmpty())
            codes.append(QVariantMap{{QStringLiteral("id"), id},
                                     {QStringLiteral("name"), name},
                                     {QStringLiteral("recent"), recent}});
    };
    for (const QString &id : std::as_const(m_found.recentCodes))
        append(id, nameOfCode(id), true);
    for (const auto &[name, id] : std::as_const(others))
        append(id, name, false);
    if (codes == m_codes)
        return;
    m_codes = codes;
    Q_EMIT codesChanged();
}

void PassageList::ask(std::function<Result<void>(Store &)> job)
{
    Session::instance()->ask(this, std::move(job), [this](const Result<void> &done) {
        if (!done.ok())
            Q_EMIT failed(QString(errorName(done.error().code)), done.error().parameters);
    });
}

void PassageList::mark(int place, const QString &words, const QString &kind, const QString &code)
{
    const PassageMarks marks{.kind = kind, .codes = code.isEmpty() ? QStringList() : QStringList{code}};
    const auto job = [note = m_note, place, words, marks](Store &store) -> Result<QString> {
        KOPA_ASSIGN(const Record record, store.record({note::type().number, note}));
        const qsizetype from = nearest(record.text(note::text), words, place);
        return findings::markPassage(store, note, from, from + words.size(), marks);
    };
    Session::instance()->ask(this, job, [this](const Result<QString> &done) {
        if (done.ok())
            Q_EMIT marked(*done);
        else
            Q_EMIT failed(QString(errorName(done.error().code)), done.error().parameters);
    });
}

void PassageList::change(const QString &passage, const QVariantMap &said)
{
    ask([passage, said](Store &store) -> Result<void> {
        KOPA_ASSIGN(const Record record, store.record({passage::type().number, passage}));
        const auto text = [&](const char *key, FieldNumber field) {
            return said.value(QString::fromLatin1(key), record.text(field)).toString();
        };
        return findings::changePassage(
            store, passage,
            {.kind = text("kind", passage::kind),
             .codes = said.value(QStringLiteral("codes"), record.set(passage::codes)).toStringList(),
             .speaker = text("speaker", passage::speaker),
             .remark = text("remark", passage::remark)});
    });
}

void PassageList::setRemoved(const QString &passage, bool removed)
{
    ask([passage, removed](Store &store) { return findings::setPassageRemoved(store, passage, removed); });
}

} // namespace kopa
