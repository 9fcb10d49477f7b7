#include "core/documents/written.h"
#include "core/lists/list_words.h"
#include "core/records/cost_item.h"
#include "core/records/scenario.h"
#include "offerings.h"
#include "scenario_comparison.h"
#include "scenario_words.h"

namespace kopa::offering {

using documents::Cell;
using documents::Document;
using documents::Heading;
using documents::Paragraph;
using documents::Sheet;
using documents::Table;

namespace {

constexpr double centsInEuro = 100;

/// One line of the comparison: a figure for each scenario, as money or as a plain number.
struct Line
{
    QString name;
    QList<std::optional<std::int64_t>> figures;
    bool money = true;
};

/// Writes one comparison: its words, and figures as its language writes them.
class Paper
{
public:
    explicit Paper(const ScenarioComparison &comparison)
        : m_comparison(comparison),
          m_words(ScenarioWords::in(comparison.language)),
          m_locale(documents::paperLocale(comparison.language))
    {
    }

    Document document() const
    {
        Document paper{m_comparison.language, m_words.title.arg(m_comparison.title), {}};
        const auto add = [&paper](documents::Block block) { paper.blocks.append(std::move(block)); };
        add(Paragraph{m_words.made.arg(documents::writtenDay(m_comparison.made, m_locale))});
        if (m_comparison.scenarios.isEmpty()) {
            add(Paragraph{m_words.none});
            return paper;
        }
        add(Heading{1, m_words.sideBySide});
        add(table(m_words.sideBySide, m_words.what, sums(), true));
        for (const ScenarioSum &sum : m_comparison.scenarios)
            if (sum.uncounted > 0)
                add(Paragraph{m_words.uncounted.arg(titleOf(sum)).arg(sum.uncounted)});
        add(Heading{1, m_words.whoPays});
        add(Paragraph{m_words.netIntro});
        add(table(m_words.whoPays, m_words.party, parties(), false));
        addItems(paper);
        addDemand(paper);
        return paper;
    }

    QList<Sheet> sheets() const
    {
        return {sheet(m_words.sheetSums, m_words.what, sums()),
                sheet(m_words.sheetParties, m_words.party, parties()), itemSheet(), demandSheet()};
    }

private:
    QString titleOf(const ScenarioSum &sum) const
    {
        const QString title = offering::titleOf(sum.scenario).in(m_comparison.language);
        return title.isEmpty() ? m_words.untitled : title;
    }

    QString money(std::int64_t cents) const { return documents::writtenMoney(cents, m_locale); }

    QString choice(const Record &record, FieldNumber field) const
    {
        const FieldType *known = record.type->field(field);
        const QString value = record.text(field);
        return value.isEmpty() ? value
                               : lists::choiceWords(*record.type, *known, value, m_comparison.language);
    }

    QString kindName(const QString &kind) const
    {
        const RecordType &type = cost_item::type();
        return kind.isEmpty()
                   ? m_words.unsaid
                   : lists::choiceWords(type, *type.field(cost_item::kind), kind, m_comparison.language);
    }

    QString nameOf(const Party &party) const
    {
        switch (party.kind) {
        case Party::Kind::Organisation:
            return m_comparison.organisations.value(party.organisation);
        case Party::Kind::State:
            return m_words.theState;
        case Party::Kind::Learners:
            return m_words.students;
        case Party::Kind::Unsaid:
            return m_words.unsaid;
        case Party::Kind::Outside:
            return m_words.outside;
        }
        return {};
    }

    template <class FigureOf> Line line(const QString &name, FigureOf figureOf, bool isMoney = true) const
    {
        Line result{name, {}, isMoney};
        for (const ScenarioSum &sum : m_comparison.scenarios)
            result.figures.append(figureOf(sum));
        return result;
    }

    /// A line for each kind that any scenario has.
    void addKinds(QList<Line> &lines, const QString &words, QList<KindSum> ScenarioSum::*part) const
    {
        QStringList kinds;
        for (const ScenarioSum &sum : m_comparison.scenarios)
            for (const KindSum &one : sum.*part)
                if (!kinds.contains(one.kind))
                    kinds.append(one.kind);
        for (const QString &kind : std::as_const(kinds))
            lines.append(line(words.arg(kindName(kind)), [&](const ScenarioSum &sum) {
                for (const KindSum &one : sum.*part)
                    if (one.kind == kind)
                        return std::optional(one.cents);
                return std::optional<std::int64_t>();
            }));
    }

    QList<Line> sums() const
    {
        using Figure = std::optional<std::int64_t>;
        QList<Line> lines{line(
            m_words.learners, [](const ScenarioSum &sum) { return sum.learners; }, false)};
        addKinds(lines, m_words.costs, &ScenarioSum::costs);
        lines.append(line(m_words.total, [](const ScenarioSum &sum) { return Figure(sum.total); }));
        lines.append(line(m_words.perLearner, [](const ScenarioSum &sum) { return sum.perLearner; }));
        lines.append(line(m_words.unknown, [](const ScenarioSum &sum) { return Figure(sum.unknown); }));
        addKinds(lines, m_words.incomes, &ScenarioSum::incomes);
        return lines;
    }

    QList<Line> parties() const
    {
        QList<Party> all;
        for (const ScenarioSum &sum : m_comparison.scenarios)
            for (const PartySum &one : sum.parties)
                if (!all.contains(one.party))
                    all.append(one.party);
        std::stable_sort(all.begin(), all.end(),
                         [](const Party &one, const Party &other) { return one.kind < other.kind; });
        QList<Line> lines;
        for (const Party &party : std::as_const(all))
            lines.append(line(nameOf(party), [&](const ScenarioSum &sum) {
                for (const PartySum &one : sum.parties)
                    if (one.party == party)
                        return std::optional(one.net());
                return std::optional<std::int64_t>();
            }));
        return lines;
    }

    Table table(const QString &name, const QString &first, const QList<Line> &lines, bool facts) const
    {
        Table table{name, {first}, {}};
        QStringList states{m_words.state};
        QStringList years{m_words.year};
        for (const ScenarioSum &sum : m_comparison.scenarios) {
            table.head.append(titleOf(sum));
            states.append(choice(sum.scenario, scenario::state));
            years.append(sum.scenario.text(scenario::year));
        }
        if (facts)
            table.rows << states << years;
        for (const Line &line : lines) {
            QStringList row{line.name};
            for (const auto &figure : line.figures)
                row.append(!figure      ? QStringLiteral("–")
                           : line.money ? money(*figure)
                                        : m_locale.toString(qlonglong(*figure)));
            table.rows.append(row);
        }
        return table;
    }

    Sheet sheet(const QString &name, const QString &first, const QList<Line> &lines) const
    {
        Sheet sheet{name, {first}, {}};
        for (const ScenarioSum &sum : m_comparison.scenarios)
            sheet.head.append(titleOf(sum));
        for (const Line &line : lines) {
            QList<Cell> row{line.name};
            for (const auto &figure : line.figures)
                row.append(figure ? Cell(double(*figure) / (line.money ? centsInEuro : 1)) : Cell());
            sheet.rows.append(row);
        }
        return sheet;
    }

    void addItems(Document &paper) const
    {
        for (const ScenarioSum &sum : m_comparison.scenarios) {
            Table table{m_words.items.arg(titleOf(sum)),
                        {m_words.kind, m_words.payer, m_words.receiver, m_words.amount, m_words.known,
                         m_words.source},
                        {},
                        true};
            for (const CostLine &one : sum.lines)
                table.rows.append({kindName(one.item.text(cost_item::kind)), nameOf(one.payer),
                                   nameOf(one.receiver), one.cents ? money(*one.cents) : QStringLiteral("–"),
                                   choice(one.item, cost_item::known), one.item.text(cost_item::source)});
            if (table.rows.isEmpty())
                continue;
            paper.blocks.append(Heading{1, table.name});
            paper.blocks.append(table);
        }
    }

    QString agesOf(const Demand &demand) const
    {
        const QString from = QString::number(demand.ages.from);
        return demand.ages.to ? from + u'–' + QString::number(*demand.ages.to) : from + u'+';
    }

    void addDemand(Document &paper) const
    {
        if (m_comparison.demand.isEmpty())
            return;
        paper.blocks.append(Heading{1, m_words.demand});
        for (const ScenarioSum &sum : m_comparison.scenarios) {
            const auto found = m_comparison.demand.find(sum.scenario.id);
            if (found == m_comparison.demand.end())
                continue;
            const QString figure = m_locale.toString(found->people.value, 'f', 0);
            paper.blocks.append(Paragraph{m_words.demandOf.arg(
                titleOf(sum), found->year, agesOf(*found),
                found->people.missing > 0 ? m_words.atLeast.arg(figure) : figure, found->table.source,
                found->table.title, documents::writtenDay(found->table.retrieved, m_locale))});
        }
    }

    Sheet itemSheet() const
    {
        Sheet sheet{m_words.sheetItems,
                    {m_words.scenario, m_words.kind, m_words.payer, m_words.receiver, m_words.amount,
                     m_words.basis, m_words.known, m_words.source},
                    {}};
        for (const ScenarioSum &sum : m_comparison.scenarios)
            for (const CostLine &one : sum.lines)
                sheet.rows.append({titleOf(sum), kindName(one.item.text(cost_item::kind)), nameOf(one.payer),
                                   nameOf(one.receiver),
                                   one.cents ? Cell(double(*one.cents) / centsInEuro) : Cell(),
                                   choice(one.item, cost_item::basis), choice(one.item, cost_item::known),
                                   one.item.text(cost_item::source)});
        return sheet;
    }

    Sheet demandSheet() const
    {
        Sheet sheet{m_words.sheetDemand,
                    {m_words.scenario, m_words.year, m_words.ages, m_words.people, m_words.table,
                     m_words.source, m_words.retrieved},
                    {}};
        for (const ScenarioSum &sum : m_comparison.scenarios) {
            const auto found = m_comparison.demand.find(sum.scenario.id);
            if (found != m_comparison.demand.end())
                sheet.rows.append({titleOf(sum), found->year, agesOf(*found),
                                   found->people.missing > 0 ? Cell() : Cell(found->people.value),
                                   found->table.title, found->table.source,
                                   found->table.retrieved.toString(Qt::ISODate)});
        }
        return sheet;
    }

    const ScenarioComparison &m_comparison;
    const ScenarioWords &m_words;
    QLocale m_locale;
};

} // namespace

Document comparisonPaper(const ScenarioComparison &comparison)
{
    return Paper(comparison).document();
}

QList<Sheet> comparisonSheets(const ScenarioComparison &comparison)
{
    return Paper(comparison).sheets();
}

} // namespace kopa::offering
