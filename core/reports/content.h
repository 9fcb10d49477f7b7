#pragma once

#include "core/documents/chart_picture.h"
#include "core/documents/document.h"
#include "core/result/result.h"

#include <variant>

/// Reports that are made of records: what they say, on what it stands, and what they are written as.
namespace kopa::reports {

/// A person's words that a report quotes. They stay with their passage: a report holds the passage and a hash
/// of the words, so that a withdrawal and an erasure reach it even when it was issued. Words that are
/// nobody's in particular are held as they are.
struct Quoted
{
    QString passage;
    QString language;
    QString standing; ///< standingKey() of its passage when the report was composed, or read now
    QString digest;   ///< of the words; empty where there were none to be quoted
    QString words;    ///< empty: may not be quoted

    bool isShown() const { return !words.isEmpty(); }
    bool operator==(const Quoted &) const = default;
};

struct QuoteBlock
{
    Quoted quoted;
    QString from; ///< where and when it was said
    int source = 0;
};

/// A chart, and the figures behind it as a table.
struct Chart
{
    QString title;
    QString description; ///< empty: its figures in words
    QStringList head;
    QList<documents::ChartRow> rows;
};

/// A picture that is an attachment.
struct Attached
{
    QString record;
    QString content; ///< AttachmentId in hexadecimal: these bytes and no others
    QString mediaType;
    QString name;
    QString description;
    int width = 0; ///< in pixels; 0: not known
    int height = 0;
};

using ContentBlock = std::variant<documents::Heading, documents::RichText, documents::Bullets,
                                  documents::Table, QuoteBlock, Chart, Attached>;

/// A passage that a source stands on.
struct SourcePassage
{
    Quoted quoted;
    QString note; ///< its id
    QString title;
    QString date; ///< ISO 8601
    QString area;
    QString state; ///< evidenceKey()
};

/// What a sentence stands on, by its number in the report.
struct Source
{
    int number = 0;
    QString type; ///< finding, passage, target, event, statistics_table or note
    QString id;
    QString title;
    QStringList details;
    QString state; ///< "stands", "dropped" or "gone"
    QList<SourcePassage> passages;
};

/// A report in one language, as it is read, with all that it stands on. The same records give the same.
struct ReportContent
{
    QString report;
    QString kind;
    QString language;
    QString title;
    QString state;
    QString approvedOn; ///< ISO 8601
    QString approvedBy;
    QString decision;
    int issue = 0;  ///< its number; 0: it is a draft
    QString issued; ///< ISO 8601
    QList<ContentBlock> blocks;
    QList<Source> sources;
};

/// The mark of a source in a paper.
QString sourceTarget(int number);

/// As canonical JSON: the same content gives the same bytes. Without any person's words.
QByteArray contentJson(const ReportContent &content);

/// What was frozen. Malformed, TooLarge above maximumContent.
Result<ReportContent> readContent(const QByteArray &json);
inline constexpr qsizetype maximumContent = 8 * 1024 * 1024;

/// By which a report holds to words, in hexadecimal.
QString wordsDigest(const QString &passage, const QString &words);

} // namespace kopa::reports
