#include "paper.h"

#include "core/documents/chart_picture.h"
#include "core/documents/written.h"
#include "report_words.h"

#include <algorithm>

namespace kopa::reports {

using documents::Bullets;
using documents::Cell;
using documents::Document;
using documents::Heading;
using documents::Line;
using documents::Paragraph;
using documents::Picture;
using documents::RichText;
using documents::Run;
using documents::Sheet;
using documents::Table;

namespace {

/// Writes the blocks of one report.
class Paper
{
public:
    Paper(const ReportContent &content, const PictureOf &pictures)
        : m_content(content),
          m_pictures(pictures),
          m_words(ReportWords::in(content.language)),
          m_locale(documents::paperLocale(content.language)),
          m_paper{content.language, content.title, {}}
    {
    }

    Document document()
    {
        addStanding();
        for (const ContentBlock &block : m_content.blocks)
            std::visit([this](const auto &one) { add(one); }, block);
        if (m_content.sources.isEmpty())
            return m_paper;
        add(Heading{1, m_words.evidence});
        add(Paragraph{m_words.evidenceNote});
        for (const Source &source : m_content.sources)
            add(source);
        return m_paper;
    }

    Sheet annex() const
    {
        Sheet sheet{m_words.evidence,
                    {m_words.number, m_words.type, m_words.source, m_words.state, m_words.note, m_words.day,
                     m_words.area, m_words.words},
                    {}};
        for (const Source &source : m_content.sources) {
            const QList<Cell> head{double(source.number), m_words.types.value(source.type), titleOf(source),
                                   stateOf(source)};
            if (source.passages.isEmpty())
                sheet.rows.append(head);
            for (const SourcePassage &one : source.passages)
                sheet.rows.append(head + QList<Cell>{one.title, one.date.left(10), one.area, wordsOf(one)});
        }
        return sheet;
    }

private:
    void add(documents::Block block) { m_paper.blocks.append(std::move(block)); }
    void add(const Heading &heading) { add(documents::Block(heading)); }
    void add(const Paragraph &paragraph) { add(documents::Block(paragraph)); }
    void add(const RichText &text) { add(documents::Block(text)); }
    void add(const Bullets &list) { add(documents::Block(list)); }
    void add(const Table &table) { add(documents::Block(table)); }

    QString day(const QString &iso) const
    {
        const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
        return date.isValid() ? documents::writtenDay(date, m_locale) : QString();
    }

    /// Whether it is a draft, who has approved it, and which issue it is.
    void addStanding()
    {
        if (m_content.approvedOn.isEmpty())
            add(Paragraph{m_words.draft});
        else
            add(Paragraph{m_words.approved.arg(m_content.approvedBy, day(m_content.approvedOn))});
        if (!m_content.decision.isEmpty())
            add(Paragraph{m_words.decision.arg(m_content.decision)});
        if (m_content.issue > 0)
            add(Paragraph{m_words.issue.arg(QString::number(m_content.issue), day(m_content.issued))});
    }

    static Run reference(int number)
    {
        return {.text = QStringLiteral("[%1]").arg(number), .target = sourceTarget(number)};
    }

    void add(const QuoteBlock &quote)
    {
        Line from{{.text = quote.from.isEmpty() ? QString() : quote.from + u' '}, reference(quote.source)};
        if (!quote.quoted.isShown()) {
            add(RichText{Line{{.text = m_words.leftOut + u' ', .emphasis = true}} + from});
            return;
        }
        add(RichText{
            {{.text = u'”' + quote.quoted.words + u'”'}}, RichText::Kind::Quote, {}, quote.quoted.language});
        add(RichText{Line{{.text = QStringLiteral("– ")}} + from});
    }

    void add(const Chart &chart)
    {
        Picture picture = documents::chartPicture(chart.title, chart.rows, m_locale);
        if (!chart.description.isEmpty())
            picture.description = chart.description;
        add(documents::Block(picture));
        Table table{chart.title, chart.head, {}};
        for (const documents::ChartRow &row : chart.rows)
            table.rows.append({row.name, m_locale.toString(row.value, 'f', QLocale::FloatingPointShortest)});
        add(table);
    }

    void add(const Attached &attached)
    {
        const QByteArray bytes = m_pictures ? m_pictures(attached) : QByteArray();
        if (bytes.isEmpty()) {
            add(Paragraph{m_words.noPicture.arg(attached.name)});
            return;
        }
        constexpr int wide = 160, highest = 200, landscape = 107;
        const int high = attached.width > 0 && attached.height > 0
                             ? int(wide * qint64(attached.height) / attached.width)
                             : landscape;
        const int shown = std::clamp(high, 1, highest);
        add(documents::Block(Picture{bytes, attached.name, attached.description,
                                     high > highest ? wide * highest / high : wide, shown,
                                     attached.mediaType}));
        if (!attached.name.isEmpty())
            add(Paragraph{attached.name});
    }

    QString titleOf(const Source &source) const
    {
        return source.title.isEmpty() ? m_words.types.value(source.type) : source.title;
    }

    QString stateOf(const Source &source) const
    {
        return source.state == u"gone"      ? m_words.gone
               : source.state == u"dropped" ? m_words.dropped
                                            : QString();
    }

    QString wordsOf(const SourcePassage &one) const
    {
        return one.state == u"gone" ? m_words.gone : one.quoted.words;
    }

    void add(const Source &source)
    {
        QStringList told = source.details;
        if (const QString state = stateOf(source); !state.isEmpty())
            told.append(state);
        Line line{{.text = QStringLiteral("[%1] ").arg(source.number)},
                  {.text = titleOf(source), .strong = true}};
        if (!told.isEmpty())
            line.append({.text = QStringLiteral(". ") + told.join(QStringLiteral(", "))});
        add(RichText{line, RichText::Kind::Source, sourceTarget(source.number)});
        for (const SourcePassage &one : source.passages)
            add(one);
    }

    void add(const SourcePassage &one)
    {
        QStringList where{one.title, day(one.date), one.area};
        where.removeAll(QString());
        const QString words = wordsOf(one);
        const QString told = where.join(QStringLiteral(", "));
        const QString shown = one.state == u"gone" || words.isEmpty() ? words : u'”' + words + u'”';
        const QString between = told.isEmpty() || shown.isEmpty() ? QString() : QStringLiteral(": ");
        add(RichText{{{.text = QStringLiteral("– ") + told + between + shown}},
                     RichText::Kind::Source,
                     {},
                     one.quoted.isShown() ? one.quoted.language : QString()});
    }

    const ReportContent &m_content;
    const PictureOf &m_pictures;
    const ReportWords &m_words;
    QLocale m_locale;
    Document m_paper;
};

} // namespace

Document paperOf(const ReportContent &content, const PictureOf &pictures)
{
    return Paper(content, pictures).document();
}

QList<Sheet> annexOf(const ReportContent &content)
{
    return {Paper(content, {}).annex()};
}

} // namespace kopa::reports
