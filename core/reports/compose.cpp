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
#include "core/store/store.h"
#include "figures.h"
#include "part_text.h"
#include "parts.h"
#include "sources.h"
#include "translation.h"

#include <QSet>

#include <algorithm>

namespace kopa::reports {

using documents::Bullets;
using documents::Heading;
using documents::Line;
using documents::RichText;

namespace {

/// A text in the language asked for, or in the one that it has.
struct Written
{
    QString text;
    QString language;
};

Written writtenIn(const Record &part, FieldNumber finnish, const QString &language)
{
    for (const QString &one : QStringList{language} + reportLanguages())
        if (const QString text = part.text(inLanguage(finnish, one)).trimmed(); !text.isEmpty())
            return {text, one};
    return {{}, language};
}

/// All that a part names as its sources, in the order of their kinds and ids.
QList<RecordKey> sourcesOf(const Record &part)
{
    QList<RecordKey> keys;
    const auto add = [&](const RecordType &type, FieldNumber field) {
        for (const QString &id : part.set(field))
            keys.append({type.number, id});
    };
    add(finding::type(), report_part::findings);
    add(passage::type(), report_part::passages);
    add(target::type(), report_part::targets);
    add(event::type(), report_part::events);
    add(statistics_table::type(), report_part::tables);
    add(note::type(), report_part::notes);
    return keys;
}

/// What a part says and stands on, whoever made it.
QString saidBy(const Record &part)
{
    QStringList said{part.text(report_part::kind), part.text(report_part::about)};
    for (const QString &language : reportLanguages())
        said.append(part.text(inLanguage(report_part::textFi, language)));
    for (const RecordKey &source : sourcesOf(part))
        said.append(source.id);
    said += part.set(report_part::pictures);
    return said.join(QChar(QChar::Null));
}

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
            addHeading();
        else if (kind == u"quote")
            return addQuotes();
        else if (kind == u"table" || kind == u"chart")
            return addFigures(kind == u"chart");
        else if (kind == u"picture")
            return addPictures();
        else
            return addText(kind == u"bullets");
        return {};
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

    Written written()
    {
        const Written found = writtenIn(*m_part, report_part::textFi, m_language);
        if (found.text.isEmpty() || found.language != m_language)
            tell(Trouble::Kind::NotWritten);
        else if (const auto state = translationOf(m_store, *m_part, m_language); state.ok() && state->behind)
            tell(Trouble::Kind::Behind);
        return found;
    }

    /// In words only where it differs from the report's.
    QString marked(const QString &language) const { return language == m_language ? QString() : language; }

    void append(ContentBlock block) { m_result.content.blocks.append(std::move(block)); }

    void addHeading()
    {
        constexpr int deepest = 3;
        const Written words = written();
        const int level = int(std::clamp<std::int64_t>(m_part->integer(report_part::level), 1, deepest));
        if (!words.text.isEmpty())
            append(Heading{level, words.text.section(u'\n', 0, 0)});
    }

    Result<void> addText(bool bullets)
    {
        const Written words = written();
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

    Result<void> addFigures(bool chart)
    {
        const QString about = m_part->text(report_part::about);
        KOPA_ASSIGN(Figures figures, figuresOf(m_store, about, m_report.text(report::pilot), m_language));
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
        return {};
    }

    Result<void> addPictures()
    {
        const Written alternative = writtenIn(*m_part, report_part::altFi, m_language);
        if (alternative.text.isEmpty() || alternative.language != m_language)
            tell(Trouble::Kind::NoAlternative);
        const QString name = writtenIn(*m_part, report_part::textFi, m_language).text;
        for (const QString &id : m_part->set(report_part::pictures)) {
            const auto record = m_store.record({attachment::type().number, id});
            if (!record.ok() || record->state.trashed()) {
                tell(Trouble::Kind::SourceGone, QString(attachment::type().key), id);
                continue;
            }
            append(Attached{id, record->text(attachment::content), record->text(attachment::mediaType),
                            name.isEmpty() ? record->text(attachment::caption) : name, alternative.text,
                            int(record->integer(attachment::width)),
                            int(record->integer(attachment::height))});
        }
        return {};
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
