#include "core/documents/bar_picture.h"
#include "core/documents/written.h"
#include "start_package.h"
#include "start_package_words.h"

namespace kopa {

using documents::Cell;
using documents::Document;
using documents::Heading;
using documents::Paragraph;
using documents::Sheet;
using documents::Table;
using statistics::Sum;

namespace {

/// Writes one package: its words, and figures as its language writes them.
class Paper
{
public:
    explicit Paper(const StartPackage &package)
        : m_package(package),
          m_words(StartPackageWords::in(package.language)),
          m_locale(documents::paperLocale(package.language))
    {
    }

    Document document()
    {
        m_document.language = m_package.language;
        m_document.title = m_words.title.arg(nameOf(m_package.pilot));
        add(Paragraph{m_words.intro.arg(day(m_package.made))});
        addOrganisations();
        for (const StartSection &section : m_package.sections)
            addSection(section);
        addSources();
        return m_document;
    }

private:
    void add(documents::Block block) { m_document.blocks.append(std::move(block)); }

    QString nameOf(const Area &area) const
    {
        switch (area.kind) {
        case Area::Kind::Network:
            return m_words.network;
        case Area::Kind::Country:
            return m_words.country;
        case Area::Kind::Municipality:
        case Area::Kind::Pilot:
            break;
        }
        return area.name.in(m_package.language);
    }
    QString day(QDate date) const { return documents::writtenDay(date, m_locale); }
    QString figure(double value) const { return m_locale.toString(value, 'f', 0); }
    QString figure(const Sum &sum) const { return sum.missing > 0 ? QStringLiteral("–") : figure(sum.value); }

    void addOrganisations()
    {
        add(Heading{1, m_words.organisations});
        Table table{m_words.organisations, {m_words.organisation, m_words.role}, {}};
        for (const QString &name : m_package.organisations)
            table.rows.append({name, name == m_package.lead ? m_words.lead : m_words.member});
        add(std::move(table));
    }

    void addSection(const StartSection &section)
    {
        add(Heading{1, section.table.title});
        const QStringList times = timesOf(section);
        if (section.ages)
            for (const QString &time : times.size() > 1 ? QStringList{times.first(), times.last()} : times)
                addAges(section, time);
        if (times.size() > 1)
            addGrowth(section, times);
        else if (!section.ages)
            addTotals(section);
        if (section.ages)
            addBirths(section, times.value(0));
        for (const AreaFigures &one : section.figures)
            if (one.problem)
                add(Paragraph{m_words.missing.arg(nameOf(one.area))});
        add(Paragraph{sourceOf(section.table)});
    }

    static QStringList timesOf(const StartSection &section)
    {
        for (const AreaFigures &one : section.figures) {
            QStringList times;
            for (const FiguresAt &at : one.times)
                times.append(at.time);
            if (!times.isEmpty())
                return times;
        }
        return {};
    }

    static const FiguresAt *at(const AreaFigures &figures, const QString &time)
    {
        for (const FiguresAt &one : figures.times)
            if (one.time == time)
                return &one;
        return nullptr;
    }

    void addAges(const StartSection &section, const QString &time)
    {
        const QStringList names = ageClassNames();
        QList<documents::Bar> bars;
        Table table{m_words.ageTable.arg(time), QStringList{m_words.area, m_words.total} + names, {}};
        for (const AreaFigures &one : section.figures) {
            const FiguresAt *found = at(one, time);
            if (!found || !found->ages)
                continue;
            QStringList row{nameOf(one.area), figure(found->total)};
            documents::Bar bar{nameOf(one.area), {}};
            for (const Sum &sum : found->ages->classes) {
                row.append(figure(sum));
                bar.parts.append(sum.value);
            }
            table.rows.append(row);
            bars.append(bar);
        }
        add(Heading{2, m_words.ages.arg(time)});
        add(documents::barPicture(m_words.ages.arg(time), names, bars));
        add(std::move(table));
    }

    void addGrowth(const StartSection &section, const QStringList &times)
    {
        const QString span = times.first() + u'–' + times.last();
        Table table{m_words.growth.arg(span),
                    {m_words.area, times.first(), times.last(), m_words.change, m_words.percent},
                    {}};
        for (const AreaFigures &one : section.figures) {
            if (one.times.size() < 2)
                continue;
            const auto growth = one.growth();
            const bool rated = growth && growth->percent;
            table.rows.append({nameOf(one.area), figure(one.times.first().total),
                               figure(one.times.last().total),
                               growth ? figure(growth->change) : QStringLiteral("–"),
                               rated ? m_locale.toString(*growth->percent, 'f', 1) : QStringLiteral("–")});
        }
        add(Heading{2, m_words.growth.arg(span)});
        add(std::move(table));
    }

    void addTotals(const StartSection &section)
    {
        Table table{section.table.title, {m_words.area, m_words.total}, {}};
        for (const AreaFigures &one : section.figures)
            if (!one.times.isEmpty())
                table.rows.append({nameOf(one.area), figure(one.times.first().total)});
        add(std::move(table));
    }

    void addBirths(const StartSection &section, const QString &time)
    {
        Table table{m_words.births + u' ' + time, {m_words.area, m_words.born, m_words.fifteen}, {}};
        for (const AreaFigures &one : section.figures)
            if (const FiguresAt *found = at(one, time); found && found->ages)
                table.rows.append(
                    {nameOf(one.area), figure(found->ages->births), figure(found->ages->schoolLeavers)});
        add(Heading{2, m_words.births});
        add(std::move(table));
    }

    QString sourceOf(const KeptTable &table) const
    {
        QStringList parts{m_words.source + QStringLiteral(": ") + table.source};
        if (!table.code.isEmpty())
            parts.append(m_words.table.toLower() + u' ' + table.code);
        parts.append(m_words.retrieved.toLower() + u' ' + day(table.retrieved));
        parts.append(table.licence);
        if (table.division.isValid())
            parts.append(m_words.division.toLower() + u' ' + day(table.division));
        return parts.join(QStringLiteral(", ")) + u'.';
    }

    void addSources()
    {
        add(Heading{1, m_words.sources});
        for (const StartSection &section : m_package.sections)
            add(Paragraph{section.table.title + QStringLiteral(". ") + sourceOf(section.table)});
        add(Paragraph{m_words.once});
    }

    const StartPackage &m_package;
    const StartPackageWords &m_words;
    QLocale m_locale;
    Document m_document;

public:
    QList<Sheet> sheets()
    {
        Sheet figures{m_words.figures,
                      QStringList{m_words.area, m_words.table, m_words.time, m_words.total} +
                          ageClassNames() + QStringList{m_words.born, m_words.fifteen},
                      {}};
        Sheet sources{m_words.sources,
                      {m_words.table, m_words.code, m_words.source, m_words.retrieved, m_words.licence,
                       m_words.division},
                      {}};
        for (const StartSection &section : m_package.sections) {
            addRows(figures, section);
            const KeptTable &table = section.table;
            sources.rows.append({table.title, table.code, table.source, table.retrieved.toString(Qt::ISODate),
                                 table.licence, table.division.toString(Qt::ISODate)});
        }
        return {figures, sources};
    }

private:
    static Cell cell(const Sum &sum) { return sum.missing > 0 ? Cell() : Cell(sum.value); }

    void addRows(Sheet &sheet, const StartSection &section) const
    {
        const QString &code = section.table.code;
        for (const AreaFigures &one : section.figures) {
            for (const FiguresAt &at : one.times) {
                QList<Cell> row{nameOf(one.area), code.isEmpty() ? section.table.title : code, at.time,
                                cell(at.total)};
                if (at.ages) {
                    for (const Sum &sum : at.ages->classes)
                        row.append(cell(sum));
                    row << cell(at.ages->births) << cell(at.ages->schoolLeavers);
                }
                sheet.rows.append(row);
            }
        }
    }
};

} // namespace

Document startPackageDocument(const StartPackage &package)
{
    return Paper(package).document();
}

QList<Sheet> startPackageSheets(const StartPackage &package)
{
    return Paper(package).sheets();
}

} // namespace kopa
