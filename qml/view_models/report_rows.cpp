#include "report_rows.h"

#include "core/findings/findings.h"
#include "core/findings/quotes.h"
#include "core/findings/targets.h"
#include "core/programme/events.h"
#include "core/records/attachment.h"
#include "core/records/event.h"
#include "core/records/finding.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "core/records/report.h"
#include "core/records/report_issue.h"
#include "core/records/report_part.h"
#include "core/records/statistics_table.h"
#include "core/records/target.h"
#include "core/reports/compose.h"
#include "core/reports/figures.h"
#include "core/reports/filled_words.h"
#include "core/reports/issues.h"
#include "core/reports/parts.h"
#include "core/reports/pictures.h"
#include "core/reports/sources.h"
#include "core/reports/translation.h"
#include "core/reports/written_part.h"
#include "core/store/store.h"

namespace kopa {

using namespace reports;

namespace {

/// Changed words as a text with marks that is shown as it is.
QString marked(const QList<ChangedWords> &changes)
{
    QString html;
    for (const ChangedWords &one : changes) {
        const QString words = one.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        html += one.kind == ChangedWords::Kind::Same    ? words
                : one.kind == ChangedWords::Kind::Added ? QStringLiteral("<u>%1</u>").arg(words)
                                                        : QStringLiteral("<s>%1</s>").arg(words);
    }
    return html;
}

const QList<std::pair<FieldNumber, const RecordType *>> &sourceFields()
{
    static const QList<std::pair<FieldNumber, const RecordType *>> fields = {
        {report_part::findings, &finding::type()},        {report_part::passages, &passage::type()},
        {report_part::targets, &target::type()},          {report_part::events, &event::type()},
        {report_part::tables, &statistics_table::type()}, {report_part::notes, &note::type()}};
    return fields;
}

QString thumbnailOf(const QString &small)
{
    return small.isEmpty() ? QString() : QStringLiteral("image://thumbnail/") + small;
}

/// {fileId, name, thumbnail} of the pictures of a part that are not in the trash.
QVariantList picturesOf(Store &store, const Record &part)
{
    QVariantList rows;
    for (const QString &id : part.set(report_part::pictures))
        if (const auto file = store.record({attachment::type().number, id});
            file.ok() && !file->state.trashed())
            rows.append(
                QVariantMap{{QStringLiteral("fileId"), id},
                            {QStringLiteral("name"), file->text(attachment::name)},
                            {QStringLiteral("thumbnail"), thumbnailOf(file->text(attachment::thumbnail))}});
    return rows;
}

/// What a part says in just this language: written by a person, or as the records have it.
Result<QString> wordsIn(Store &store, const Record &part, const QString &language)
{
    KOPA_ASSIGN(const Written found, wordsOf(store, part, language));
    return found.language == language ? found.text : QString();
}

/// {type, sourceId, title, gone} of all that a part stands on.
Result<QVariantList> sourcesOf(const Record &part, SourceBook &book)
{
    QVariantList rows;
    for (const auto &[field, type] : sourceFields())
        for (const QString &id : part.set(field)) {
            KOPA_ASSIGN(const int number, book.numberOf({type->number, id}));
            const Source &source = book.source(number);
            const bool quotable = !source.passages.isEmpty() && source.type == passage::type().key;
            const QString words = quotable ? source.passages.first().quoted.words : QString();
            rows.append(QVariantMap{{QStringLiteral("type"), source.type},
                                    {QStringLiteral("sourceId"), id},
                                    {QStringLiteral("title"), words.isEmpty() ? source.title : words},
                                    {QStringLiteral("gone"), source.state != u"stands"}});
        }
    return rows;
}

QStringList troublesOf(const QList<Trouble> &troubles, const QString &part)
{
    QStringList keys;
    for (const Trouble &one : troubles)
        if (const QString key = troubleKey(one.kind); one.part == part && !keys.contains(key))
            keys.append(key);
    return keys;
}

Result<QVariantList> issueRows(Store &store, const QString &report)
{
    QVariantList rows;
    KOPA_ASSIGN(const QList<Record> issues, issuesOf(store, report));
    for (const Record &one : issues) {
        KOPA_ASSIGN(const IssueStanding standing, verifyIssue(store, one.id));
        rows.append(QVariantMap{{QStringLiteral("issueId"), one.id},
                                {QStringLiteral("number"), int(one.integer(report_issue::number))},
                                {QStringLiteral("language"), one.text(report_issue::language)},
                                {QStringLiteral("issued"), one.text(report_issue::issued)},
                                {QStringLiteral("valid"), standing.isValid()},
                                {QStringLiteral("person"), standing.person},
                                {QStringLiteral("leftOut"), standing.leftOut}});
    }
    return rows;
}

QVariantMap choice(const RecordType &type, const QString &id, const QString &title, const QString &second,
                   const QString &kind)
{
    return {{QStringLiteral("type"), QString(type.key)},
            {QStringLiteral("sourceId"), id},
            {QStringLiteral("title"), title},
            {QStringLiteral("second"), second},
            {QStringLiteral("kind"), kind}};
}

} // namespace

Result<ReportRows> readReportRows(Store &store, const QString &id, const QString &language,
                                  const QString &beside)
{
    ReportRows rows;
    const auto known = store.record({report::type().number, id});
    if (!known.ok())
        return known.error().code == ErrorCode::NotFound ? Result<ReportRows>(rows) : known.error();
    KOPA_ASSIGN(const ReportParts report, readReport(store, id));
    KOPA_ASSIGN(const Composed composed, compose(store, id, language));
    rows.report = report.report;
    SourceBook book(store, language);
    for (const Record &part : report.parts) {
        KOPA_ASSIGN(const QVariantList sources, sourcesOf(part, book));
        KOPA_ASSIGN(const Translation translation, translationOf(store, part, language));
        KOPA_ASSIGN(const QString words, wordsIn(store, part, language));
        KOPA_ASSIGN(const QString other,
                    beside.isEmpty() ? Result<QString>(QString()) : wordsIn(store, part, beside));
        rows.parts.append(
            {{QStringLiteral("partId"), part.id},
             {QStringLiteral("kind"), part.text(report_part::kind)},
             {QStringLiteral("level"), int(part.integer(report_part::level))},
             {QStringLiteral("words"), words},
             {QStringLiteral("beside"), other},
             {QStringLiteral("fromRecords"), !hasOwnWords(part) && !(words + other).isEmpty()},
             {QStringLiteral("alternative"), part.text(inLanguage(report_part::altFi, language))},
             {QStringLiteral("pictures"), picturesOf(store, part)},
             {QStringLiteral("about"), part.text(report_part::about)},
             {QStringLiteral("sources"), sources},
             {QStringLiteral("troubles"), troublesOf(composed.troubles, part.id)},
             {QStringLiteral("translatedFrom"), translation.from},
             {QStringLiteral("behind"), translation.behind},
             {QStringLiteral("changes"), marked(translation.changes)}});
    }
    for (const Trouble &one : composed.troubles)
        rows.troubles.append(QVariantMap{{QStringLiteral("partId"), one.part},
                                         {QStringLiteral("trouble"), QString(troubleKey(one.kind))}});
    KOPA_ASSIGN(rows.issues, issueRows(store, id));
    return rows;
}

Result<QVariantList> readSourceChoices(Store &store, const QString &id, const QString &language)
{
    QVariantList rows;
    KOPA_ASSIGN(const Record report, store.record({report::type().number, id}));
    const QString pilot = report.text(report::pilot);
    KOPA_ASSIGN(const QList<Record> findings, reportFindings(store, pilot));
    for (const Record &one : findings)
        rows.append(choice(finding::type(), one.id, findings::claimOf(one).in(language), {},
                           one.text(finding::kind)));
    KOPA_ASSIGN(const QList<Record> notes, store.records(note::type()));
    for (const Record &note : notes) {
        if (!pilot.isEmpty() && note.text(note::pilot) != pilot)
            continue;
        KOPA_ASSIGN(const QList<findings::PlacedPassage> passages, findings::passagesOf(store, note.id));
        for (const findings::PlacedPassage &one : passages)
            if (!one.gone && one.record.text(passage::round).isEmpty())
                rows.append(choice(passage::type(), one.id, one.words.simplified(),
                                   titleOf(note.text(note::text)), one.record.text(passage::kind)));
    }
    KOPA_ASSIGN(const QList<Record> targets, store.records(target::type()));
    for (const Record &one : findings::targetsInOrder(targets))
        if (pilot.isEmpty() || one.text(target::pilot) == pilot)
            rows.append(choice(target::type(), one.id, findings::targetName(one).in(language), {}, {}));
    KOPA_ASSIGN(const QList<Record> events, store.records(event::type()));
    for (const Record &one : events)
        rows.append(choice(event::type(), one.id, programme::eventTitle(one).in(language),
                           one.text(event::starts).left(10), one.text(event::kind)));
    return rows;
}

Result<QVariantList> readPictureChoices(Store &store, const QString &id)
{
    QVariantList rows;
    KOPA_ASSIGN(const QList<PictureChoice> choices, pictureChoices(store, id));
    for (const PictureChoice &one : choices)
        rows.append(QVariantMap{{QStringLiteral("fileId"), one.id},
                                {QStringLiteral("name"), one.name},
                                {QStringLiteral("note"), one.note},
                                {QStringLiteral("taken"), one.taken},
                                {QStringLiteral("thumbnail"), thumbnailOf(one.thumbnail)},
                                {QStringLiteral("allowed"), one.allowed}});
    return rows;
}

} // namespace kopa
