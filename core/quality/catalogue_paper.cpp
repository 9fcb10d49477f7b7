#include "catalogue_paper.h"

#include "catalogue.h"
#include "catalogue_words.h"
#include "core/documents/paper_file.h"
#include "core/documents/whole_file.h"
#include "core/documents/written.h"
#include "core/lists/list_words.h"
#include "core/records/criterion.h"
#include "criteria.h"
#include "crosswalk.h"

#include <algorithm>

namespace kopa::quality {

namespace {

using documents::Cell;
using documents::Heading;
using documents::Paragraph;
using documents::Sheet;
using documents::Table;

/// The parts of a paper in their order. What is over or withdrawn stands in none.
const QList<CatalogueStanding> &partsInOrder()
{
    static const QList<CatalogueStanding> parts{CatalogueStanding::In, CatalogueStanding::Coming,
                                                CatalogueStanding::Proposed, CatalogueStanding::Disputed,
                                                CatalogueStanding::Out};
    return parts;
}

const QString &partName(const CatalogueWords &words, CatalogueStanding part)
{
    switch (part) {
    case CatalogueStanding::In:
        return words.in;
    case CatalogueStanding::Coming:
        return words.coming;
    case CatalogueStanding::Disputed:
        return words.disputed;
    case CatalogueStanding::Out:
        return words.out;
    default:
        return words.proposed;
    }
}

QString heading(const Record &record, const QString &language)
{
    return QStringList{record.text(criterion::number), criterionTitle(record).in(language)}
        .join(u' ')
        .trimmed();
}

QString inLanguage(const Record &record, const char *field, const QString &language)
{
    const QString name = QLatin1String(field);
    const auto text = [&](const char *code) {
        return record.text(criterion::type().field(name + QLatin1String(code))->number);
    };
    return TrilingualName{text("_fi"), text("_sv"), text("_en")}.in(language);
}

/// Writes one paper.
class Paper
{
public:
    Paper(const CatalogueRecords &records, const QDate &day, const QString &language)
        : m_records(records),
          m_catalogue(catalogueAt(records.criteria, day)),
          m_words(CatalogueWords::of(language)),
          m_participants(participantsOf(records.criteria, records.methods, records.voices).size()),
          m_paper{
              language, m_words.title.arg(documents::writtenDay(day, documents::paperLocale(language))), {}}
    {
    }

    documents::Document document()
    {
        for (const CatalogueStanding part : partsInOrder()) {
            const QList<Record> criteria = of(part);
            if (criteria.isEmpty() && part != CatalogueStanding::In && part != CatalogueStanding::Out)
                continue;
            m_paper.blocks.append(Heading{1, partName(m_words, part)});
            if (criteria.isEmpty())
                m_paper.blocks.append(Paragraph{m_words.nothing});
            for (const Record &each : criteria)
                addCriterion(each, part);
        }
        addCrosswalk();
        return m_paper;
    }

private:
    QList<Record> of(CatalogueStanding part) const
    {
        QList<Record> criteria;
        for (const Record &each : m_records.criteria)
            if (m_catalogue.standings.contains(each.id) && m_catalogue.standings.value(each.id) == part)
                criteria.append(each);
        std::sort(criteria.begin(), criteria.end(), [this](const Record &a, const Record &b) {
            return std::pair(heading(a, m_paper.language), a.id) <
                   std::pair(heading(b, m_paper.language), b.id);
        });
        return criteria;
    }

    /// Nothing where there is nothing to say.
    void add(const QString &sentence, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            m_paper.blocks.append(Paragraph{sentence.arg(value.trimmed())});
    }

    void addCriterion(const Record &each, CatalogueStanding part)
    {
        const QString &language = m_paper.language;
        m_paper.blocks.append(Heading{2, heading(each, language)});
        add(QStringLiteral("%1"), inLanguage(each, "definition", language));
        add(m_words.asked, askedWords(each, language));
        add(m_words.shown, inLanguage(each, "evidence", language));
        add(m_words.why, inLanguage(each, "why", language));
        if (part == CatalogueStanding::Out)
            return;
        const Voices said = voicesOn(each.id, m_records.voices);
        QString sentence = m_words.agreed.arg(said.agree.size()).arg(m_participants);
        if (!said.object.isEmpty())
            sentence += u' ' + m_words.objects.arg(said.object.size());
        m_paper.blocks.append(Paragraph{sentence});
    }

    void addCrosswalk()
    {
        const QString &language = m_paper.language;
        const QList<Record> criteria = of(CatalogueStanding::In);
        Table table{m_words.crosswalk, {m_words.place, m_words.criteria}, {}, true};
        for (const CrosswalkRow &row : crosswalkOf(criteria)) {
            QStringList names;
            for (const Record &each : criteria)
                if (row.criteria.contains(each.id))
                    names.append(heading(each, language));
            QString place = frameworkName(row.reference.framework, language) + u' ' + row.reference.place;
            if (row.reference.framework == u"eqavet")
                place += QStringLiteral(": ") + indicatorTitle(row.reference.place.toInt(), language);
            table.rows.append({place, names.isEmpty() ? m_words.gap : names.join(QStringLiteral("; "))});
        }
        m_paper.blocks.append(Heading{1, m_words.crosswalk});
        m_paper.blocks.append(table);
    }

    const CatalogueRecords &m_records;
    const Catalogue m_catalogue;
    const CatalogueWords &m_words;
    const qsizetype m_participants;
    documents::Document m_paper;
};

/// The fields of the workbook's first sheet, after the standing.
const QList<FieldNumber> &sheetFields()
{
    using namespace criterion;
    static const QList<FieldNumber> fields{number,       titleFi,      titleSv,    titleEn,    definitionFi,
                                           definitionSv, definitionEn, evidenceFi, evidenceSv, evidenceEn,
                                           scale,        direction,    threshold,  calendar,   version,
                                           from,         to,           whyFi,      whySv,      whyEn};
    return fields;
}

Cell cellOf(const Record &record, const FieldType &field, const QString &language)
{
    if (field.isNumber()) {
        const std::int64_t figure = record.integer(field.number);
        return figure == 0 ? Cell() : Cell(double(figure));
    }
    const QString text = record.text(field.number);
    if (text.isEmpty())
        return {};
    return field.kind == FieldKind::Choice ? lists::choiceWords(criterion::type(), field, text, language)
                                           : text;
}

} // namespace

documents::Document cataloguePaper(const CatalogueRecords &records, const QDate &day, const QString &language)
{
    return Paper(records, day, language).document();
}

QList<Sheet> catalogueSheets(const CatalogueRecords &records, const QDate &day, const QString &language)
{
    const CatalogueWords &words = CatalogueWords::of(language);
    const Catalogue catalogue = catalogueAt(records.criteria, day);
    Sheet criteria{words.criteria, {words.standing}, {}};
    for (const FieldNumber field : sheetFields())
        criteria.head.append(lists::fieldWords(criterion::type(), *criterion::type().field(field), language));
    for (const CatalogueStanding part : partsInOrder())
        for (const Record &each : records.criteria)
            if (catalogue.standings.contains(each.id) && catalogue.standings.value(each.id) == part) {
                QList<Cell> row{partName(words, part)};
                for (const FieldNumber field : sheetFields())
                    row.append(cellOf(each, *criterion::type().field(field), language));
                criteria.rows.append(row);
            }
    Sheet crosswalk{words.crosswalk, {words.place, words.criteria}, {}};
    const documents::Document paper = cataloguePaper(records, day, language);
    for (const QStringList &line : std::get<Table>(paper.blocks.last()).rows)
        crosswalk.rows.append({line[0], line[1]});
    return {criteria, crosswalk};
}

Result<void> saveCatalogue(const CatalogueRecords &records, const QDate &day, const QString &language,
                           const QString &path)
{
    const documents::Document paper = cataloguePaper(records, day, language);
    if (!path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return documents::savePaper(paper, path);
    KOPA_ASSIGN(const QByteArray book,
                documents::writeXlsx(paper.title, catalogueSheets(records, day, language)));
    return documents::writeWhole(path, book);
}

} // namespace kopa::quality
