#pragma once

#include "passages.h"

#include <QDate>

namespace kopa::findings {

/// Whether somebody's words may be quoted.
enum class QuoteStanding {
    Free,      ///< nobody's words are named
    NoConsent, ///< the person has not agreed to quotes, or was erased
    Waiting,   ///< the person has not answered about these words yet
    Approved,
    Refused,
    Withdrawn, ///< the person has withdrawn all consent
    Changed,   ///< the words are not those that were approved
};

/// The stable name of a standing, as scripts and labels know it.
QLatin1String standingKey(QuoteStanding standing);

/// NotFound.
Result<QuoteStanding> quoteStanding(Store &store, const QString &passageId);
/// Of a passage that has been read, with the consent of its speaker, if there is one.
QuoteStanding quoteStanding(const PlacedPassage &passage, const std::optional<Record> &speaker);

/// A passage that is somebody's words.
struct Quote
{
    PlacedPassage passage;
    std::optional<Record> speaker; ///< nothing: was erased, or is in no space of this device
    QuoteStanding standing = QuoteStanding::Free;
};

/// Of a passage that has been read.
Result<Quote> quoteOf(Store &store, const PlacedPassage &passage);
/// All passages that name a speaker or were asked about, by note.
Result<QList<Quote>> quotes(Store &store);

/// Writes down that a person was asked about the words as they read now. NotFound.
Result<void> askQuote(Store &store, const QString &passageId, const QString &how, const QDate &day);
/// Writes down a person's answer about `words`, those that the person saw. NotFound.
Result<void> answerQuote(Store &store, const QString &passageId, bool approved, const QString &words,
                         const QString &how, const QDate &day);

/// What stands beside words that are shown to a person, in fi, sv or en.
struct QuoteQuestion
{
    QString question;
    QString yes;
    QString no;
};
QuoteQuestion quoteQuestion(QStringView language);

/// A letter that asks a person about words, in fi, sv or en: to be copied into a mail or printed.
QString quoteLetter(const QString &words, const QString &person, QStringView language);

} // namespace kopa::findings
