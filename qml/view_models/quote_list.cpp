#include "quote_list.h"

#include "core/records/consent.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "session.h"

#include <QTimer>

#include <algorithm>

namespace kopa {

using namespace findings;

namespace {

constexpr int readAfterMs = 100;

/// Those that somebody should do something about come first.
int rank(QuoteStanding standing)
{
    constexpr QuoteStanding order[] = {
        QuoteStanding::Changed,  QuoteStanding::Waiting, QuoteStanding::Withdrawn, QuoteStanding::NoConsent,
        QuoteStanding::Approved, QuoteStanding::Refused, QuoteStanding::Free};
    return int(std::find(std::begin(order), std::end(order), standing) - std::begin(order));
}

QVariantMap rowOf(const Quote &quote, const QString &noteTitle)
{
    const Record &record = quote.passage.record;
    const auto speaker = [&](FieldNumber field) {
        return quote.speaker ? quote.speaker->text(field) : QString();
    };
    return {{QStringLiteral("passageId"), record.id},
            {QStringLiteral("noteId"), record.text(passage::note)},
            {QStringLiteral("noteTitle"), noteTitle},
            {QStringLiteral("words"), quote.passage.words},
            {QStringLiteral("gone"), quote.passage.gone},
            {QStringLiteral("person"), speaker(consent::person)},
            {QStringLiteral("language"), speaker(consent::language)},
            {QStringLiteral("standing"), QString(standingKey(quote.standing))},
            {QStringLiteral("asked"), !record.text(passage::quote).isEmpty()},
            {QStringLiteral("how"), record.text(passage::quoteHow)},
            {QStringLiteral("on"), record.text(passage::quoteOn)},
            {QStringLiteral("approvedWords"), record.text(passage::quoteWords)}};
}

} // namespace

QuoteList::QuoteList(QObject *parent)
    : RowListModel({"passageId", "noteId", "noteTitle", "words", "gone", "person", "language", "standing",
                    "asked", "how", "on", "approvedWords"},
                   parent)
{
    connect(Session::instance(), &Session::recordsChanged, this,
            [this](const QSet<RecordKey> &keys, bool all) {
                const auto concerns = [](const RecordKey &key) {
                    return key.type == passage::type().number || key.type == consent::type().number ||
                           key.type == note::type().number;
                };
                if (all || std::any_of(keys.begin(), keys.end(), concerns))
                    readLater();
            });
    readNow();
}

Result<QuoteList::Found> QuoteList::read(Store &store)
{
    Found found;
    KOPA_ASSIGN(found.quotes, quotes(store));
    for (const Quote &quote : std::as_const(found.quotes)) {
        const QString id = quote.passage.record.text(passage::note);
        if (found.titles.contains(id))
            continue;
        const auto note = store.record({note::type().number, id});
        found.titles.insert(id, note.ok() ? titleOf(note->text(note::text)) : QString());
    }
    std::stable_sort(found.quotes.begin(), found.quotes.end(),
                     [](const Quote &a, const Quote &b) { return rank(a.standing) < rank(b.standing); });
    return found;
}

void QuoteList::readLater()
{
    if (!std::exchange(m_queued, true))
        QTimer::singleShot(readAfterMs, this, &QuoteList::readNow);
}

void QuoteList::readNow()
{
    m_queued = false;
    Session::instance()->ask(this, &QuoteList::read, [this](const Result<Found> &found) {
        m_loaded = true;
        show(found.ok() ? *found : Found());
    });
}

void QuoteList::show(const Found &found)
{
    QList<QVariantMap> shown;
    for (const Quote &quote : found.quotes)
        shown.append(rowOf(quote, found.titles.value(quote.passage.record.text(passage::note))));
    setRows(shown);
}

void QuoteList::carryOut(std::function<Result<void>(Store &)> job)
{
    Session::instance()->ask(this, std::move(job), [this](const Result<void> &done) {
        if (!done.ok())
            Q_EMIT failed(QString(errorName(done.error().code)), done.error().parameters);
    });
}

void QuoteList::ask(const QString &passage, const QString &how)
{
    carryOut([passage, how](Store &store) { return askQuote(store, passage, how, QDate::currentDate()); });
}

void QuoteList::answer(const QString &passage, bool approved, const QString &words, const QString &how)
{
    carryOut([passage, approved, words, how](Store &store) {
        return answerQuote(store, passage, approved, words, how, QDate::currentDate());
    });
}

QVariantMap QuoteList::question(const QString &language) const
{
    const QuoteQuestion question = quoteQuestion(language);
    return {{QStringLiteral("question"), question.question},
            {QStringLiteral("yes"), question.yes},
            {QStringLiteral("no"), question.no}};
}

QString QuoteList::letter(const QString &words, const QString &person, const QString &language) const
{
    return quoteLetter(words, person, language);
}

} // namespace kopa
