#include "compose.h"

#include "core/documents/written.h"
#include "core/programme/submission.h"
#include "core/records/attachment.h"
#include "core/records/event.h"
#include "core/records/finding.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "core/records/report.h"
#include "core/records/report_part.h"
#include "core/records/statistics_table.h"
#include "core/records/target.h"
#include "core/store/attachments.h"
#include "part_text.h"
#include "picked_figures.h"
#include "pictures.h"
#include "report_words.h"
#include "sources.h"
#include "translation.h"
#include "written_part.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace kopa::reports {

using documents::Bullets;
using documents::Heading;
using documents::Line;
using documents::RichText;

namespace {

std::optional<Trouble::Kind> troubleOf(const QString &standing)
{
    if (standing == u"free" || standing == u"approved")
        return std::nullopt;
    if (standing == u"withdrawn")
        return Trouble::Kind::Withdrawn;
    if (standing == u"changed")
        return Trouble::Kind::WordsChanged;
    return standing == u"gone" ? Trouble::Kind::SourceGone : Trouble::Kind::QuoteNotAllowed;
}

/// Makes content of parts, one after another.
class Composer
{
public:
    Composer(Store &store, const Record &report, const QString &language)
        : m_store(store), m_report(report), m_language(language), m_book(store, language)
    {
        ReportContent &content = m_result.content;
        content.report = report.id;
        content.kind = report.text(report::kind);
        content.language = language;
        content.title = reportTitle(report).in(language);
        content.state = report.text(report::state);
        content.approvedOn = report.text(report::approvedOn);
        content.approvedBy = report.text(report::approvedBy);
        content.decision = report.text(report::decision);
    }

    Result<void> add(const Record &part)
    {
        m_part = &part;
        if (const QString said = saidBy(part); m_said.contains(said))
            tell(Trouble::Kind::Twice);
        else
            m_said.insert(said);
        const QString kind = part.text(report_part::kind);
        if (kind == u"heading")
            return addHeading();
        if (kind == u"quote")
            return addQuotes();
        if (kind == u"table" || kind == u"chart")
            return addFigures(kind == u"chart");
        if (kind == u"picture")
            return addPictures();
        return addText(kind == u"bullets");
    }

    Composed result()
    {
        m_result.content.sources = m_book.all();
        return m_result;
    }

private:
    void tell(Trouble::Kind kind, const QString &type = {}, const QString &id = {})
    {
        const Trouble trouble{m_part->id, kind, type, id};
        if (!m_result.troubles.contains(trouble))
            m_result.troubles.append(trouble);
    }

    Result<Written> written()
    {
        KOPA_ASSIGN(const Written found, wordsOf(m_store, *m_part, m_language));
        if (found.text.isEmpty() || found.language != m_language)
            tell(Trouble::Kind::NotWritten);
        else if (const auto state = translationOf(m_store, *m_part, m_language); state.ok() && state->behind)
            tell(Trouble::Kind::Behind);
        return found;
    }

    /// In words only where it differs from the report's.
    QString marked(const QString &language) const { return language == m_language ? QString() : language; }

    void append(ContentBlock block) { m_result.content.blocks.append(std::move(block)); }

    Result<void> addHeading()
    {
        constexpr int deepest = 3;
        KOPA_ASSIGN(const Written words, written());
        const int level = int(std::clamp<std::int64_t>(m_part->integer(report_part::level), 1, deepest));
        if (!words.text.isEmpty())
            append(Heading{level, words.text.section(u'\n', 0, 0)});
        return {};
    }

    Result<void> addText(bool bullets)
    {
        KOPA_ASSIGN(const Written words, written());
        QList<TextBlock> blocks = textBlocks(words.text);
        QList<RecordKey> unmarked = sourcesOf(*m_part);
        if (unmarked.isEmpty() && !blocks.isEmpty())
            tell(Trouble::Kind::NoSource);
        for (TextBlock &block : blocks)
            for (Line &line : block.lines)
                KOPA_TRY(resolve(line, unmarked));
        for (const RecordKey &key : unmarked) {
            KOPA_ASSIGN(const documents::Run run, reference(key));
            if (!blocks.isEmpty())
                blocks.last().lines.last().append({{.text = QStringLiteral(" ")}, run});
        }
        for (const TextBlock &block : std::as_const(blocks))
            append(block, bullets, marked(words.language));
        return {};
    }

    /// Puts a number in the place of each mark; what is named by one needs none at the end.
    Result<void> resolve(Line &line, QList<RecordKey> &unmarked)
    {
        const QList<RecordKey> all = sourcesOf(*m_part);
        for (documents::Run &run : line) {
            if (run.target.isEmpty())
                continue;
            const auto named = std::find_if(all.begin(), all.end(), [&run](const RecordKey &key) {
                return key.id.startsWith(run.target);
            });
            if (named == all.end()) {
                run = {.text = QStringLiteral("[?]")};
                tell(Trouble::Kind::SourceGone);
                continue;
            }
            KOPA_ASSIGN(run, reference(*named));
            unmarked.removeOne(*named);
        }
        return {};
    }

    Result<documents::Run> reference(const RecordKey &key)
    {
        KOPA_ASSIGN(const int number, m_book.numberOf(key));
        tellOf(m_book.source(number));
        return documents::Run{.text = QStringLiteral("[%1]").arg(number), .target = sourceTarget(number)};
    }

    /// What is amiss with a source: each of its passages must stand, but need not be one that is quoted.
    void tellOf(const Source &source)
    {
        if (source.state == u"gone")
            tell(Trouble::Kind::SourceGone, source.type, source.id);
        if (source.state == u"dropped")
            tell(Trouble::Kind::FindingDropped, source.type, source.id);
        if (source.type == finding::type().key && source.state == u"stands") {
            const auto record = m_store.record({finding::type().number, source.id});
            if (record.ok() && record->text(finding::state) != u"agreed")
                tell(Trouble::Kind::FindingOpen, source.type, source.id);
        }
        for (const SourcePassage &one : source.passages) {
            const auto kind = troubleOf(one.quoted.standing);
            if (kind && *kind != Trouble::Kind::QuoteNotAllowed)
                tell(*kind, QString(passage::type().key), one.quoted.passage);
        }
    }

    void append(const TextBlock &block, bool asBullets, const QString &language)
    {
        const bool list = asBullets || block.kind != TextBlock::Kind::Paragraph;
        if (!list) {
            append(RichText{block.lines.first(), RichText::Kind::Body, {}, language});
            return;
        }
        const bool numbered = block.kind == TextBlock::Kind::Numbers;
        QList<ContentBlock> &blocks = m_result.content.blocks;
        auto *last = blocks.isEmpty() ? nullptr : std::get_if<Bullets>(&blocks.last());
        if (last && last->numbered == numbered && last->language == language)
            last->items.append(block.lines);
        else
            blocks.append(Bullets{block.lines, numbered, language});
    }

    Result<void> addQuotes()
    {
        const QString note = writtenIn(*m_part, report_part::textFi, m_language).text;
        for (const QString &id : m_part->set(report_part::passages)) {
            KOPA_ASSIGN(const int number, m_book.numberOf({passage::type().number, id}));
            KOPA_ASSIGN(const SourcePassage one, m_book.passage(id));
            if (const auto kind = troubleOf(one.quoted.standing))
                tell(*kind, QString(passage::type().key), id);
            const QDate day = QDate::fromString(one.date.left(10), Qt::ISODate);
            QStringList from{note, one.area, documents::writtenDay(day, documents::paperLocale(m_language))};
            from.removeAll(QString());
            append(QuoteBlock{one.quoted, from.join(QStringLiteral(", ")), number});
        }
        if (m_part->set(report_part::passages).isEmpty())
            tell(Trouble::Kind::NoSource);
        return {};
    }

    /// Counted from the records, or picked from a table of statistics.
    Result<Figures> figures()
    {
        const QString about = m_part->text(report_part::about);
        if (about != statisticsKey())
            return figuresOf(m_store, about, m_report.text(report::pilot), m_language);
        const auto picked = readFigures(m_part->text(report_part::figures));
        if (!picked)
            return Figures{};
        const auto table =
            m_store.record({statistics_table::type().number, m_part->set(report_part::tables).value(0)});
        return figuresOf(m_store, *picked,
                         table.ok() ? table->text(statistics_table::title)
                                    : ReportWords::in(m_language).figures.value(about),
                         m_language);
    }

    Result<void> addFigures(bool chart)
    {
        KOPA_ASSIGN(Figures figures, this->figures());
        const Written name = writtenIn(*m_part, report_part::textFi, m_language);
        if (!name.text.isEmpty())
            figures.table.name = name.text;
        if (figures.table.rows.isEmpty()) {
            tell(Trouble::Kind::NoSource);
            return {};
        }
        if (chart && !figures.rows.isEmpty())
            append(Chart{figures.table.name, writtenIn(*m_part, report_part::altFi, m_language).text,
                         figures.chartHead, figures.rows});
        else
            append(figures.table);
        return addOrigin();
    }

    /// Below figures of a table of statistics: whose they are.
    Result<void> addOrigin()
    {
        for (const QString &id : m_part->set(report_part::tables)) {
            const RecordKey key{statistics_table::type().number, id};
            KOPA_ASSIGN(const documents::Run run, reference(key));
            KOPA_ASSIGN(const int number, m_book.numberOf(key));
            const Source &source = m_book.source(number);
            QStringList told{source.title};
            told += source.details;
            told.removeAll(QString());
            const QString words = QStringLiteral("%1: %2 ").arg(ReportWords::in(m_language).source,
                                                                told.join(QStringLiteral(", ")));
            append(RichText{{{.text = words}, run}});
        }
        return {};
    }

    Result<void> addPictures()
    {
        const Written alternative = writtenIn(*m_part, report_part::altFi, m_language);
        if (alternative.text.isEmpty() || alternative.language != m_language)
            tell(Trouble::Kind::NoAlternative);
        const QString name = writtenIn(*m_part, report_part::textFi, m_language).text;
        if (m_part->set(report_part::pictures).isEmpty())
            tell(Trouble::Kind::NoSource);
        for (const QString &id : m_part->set(report_part::pictures)) {
            const auto record = m_store.record({attachment::type().number, id});
            KOPA_ASSIGN(const bool shown, isShown(id, record));
            if (shown)
                append(Attached{id, record->text(attachment::content), record->text(attachment::mediaType),
                                name.isEmpty() ? record->text(attachment::caption) : name, alternative.text,
                                int(record->integer(attachment::width)),
                                int(record->integer(attachment::height))});
        }
        return {};
    }

    /// Tells why a picture is left out, and where it will be lacking.
    Result<bool> isShown(const QString &id, const Result<Record> &record)
    {
        const QString type = attachment::type().key;
        if (!record.ok() || record->state.trashed()) {
            tell(Trouble::Kind::SourceGone, type, id);
            return false;
        }
        KOPA_ASSIGN(const bool allowed, mayBeShown(m_store, *record));
        if (!allowed) {
            tell(Trouble::Kind::PictureNotAllowed, type, id);
            return false;
        }
        Attachments attachments(m_store);
        const auto opener = attachments.opener({attachment::type().number, id});
        const auto kept = opener.ok() ? attachments.kept(opener->space, opener->id)
                                      : Result<std::optional<KeptAttachment>>(std::nullopt);
        if (kept.ok() && (!*kept || !(*kept)->isHere()))
            tell(Trouble::Kind::PictureNotHere, type, id);
        return true;
    }

    Store &m_store;
    const Record &m_report;
    QString m_language;
    SourceBook m_book;
    Composed m_result;
    const Record *m_part = nullptr;
    QSet<QString> m_said; ///< by the parts so far
};

} // namespace

QLatin1String troubleKey(Trouble::Kind kind)
{
    switch (kind) {
    case Trouble::Kind::QuoteNotAllowed:
        return QLatin1String("quote_not_allowed");
    case Trouble::Kind::Withdrawn:
        return QLatin1String("withdrawn");
    case Trouble::Kind::WordsChanged:
        return QLatin1String("words_changed");
    case Trouble::Kind::SourceGone:
        return QLatin1String("source_gone");
    case Trouble::Kind::FindingDropped:
        return QLatin1String("finding_dropped");
    case Trouble::Kind::FindingOpen:
        return QLatin1String("finding_open");
    case Trouble::Kind::NoSource:
        return QLatin1String("no_source");
    case Trouble::Kind::NotWritten:
        return QLatin1String("not_written");
    case Trouble::Kind::Behind:
        return QLatin1String("behind");
    case Trouble::Kind::Twice:
        return QLatin1String("twice");
    case Trouble::Kind::NoAlternative:
        return QLatin1String("no_alternative");
    case Trouble::Kind::PictureNotAllowed:
        return QLatin1String("picture_not_allowed");
    case Trouble::Kind::PictureNotHere:
        return QLatin1String("picture_not_here");
    }
    Q_UNREACHABLE();
}

Result<Composed> compose(Store &store, const QString &id, const QString &language)
{
    if (!reportLanguages().contains(language))
        return Error{
            ErrorCode::InvalidArgument,
            {{QStringLiteral("field"), QStringLiteral("language")}, {QStringLiteral("value"), language}}};
    KOPA_ASSIGN(const ReportParts parts, readReport(store, id));
    Composer composer(store, parts.report, language);
    for (const Record &part : parts.parts)
        KOPA_TRY(composer.add(part));
    return composer.result();
}

} // namespace kopa::reports
