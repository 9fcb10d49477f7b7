#include "quality_views.h"

#include "core/lists/list_words.h"
#include "core/quality/catalogue.h"
#include "core/quality/catalogue_paper.h"
#include "core/quality/catalogue_words.h"
#include "core/quality/criteria.h"
#include "core/quality/crosswalk.h"
#include "core/quality/differences.h"
#include "core/quality/mapping.h"
#include "core/records/criterion.h"
#include "core/records/criterion_voice.h"
#include "core/records/method.h"
#include "core/records/quality_report.h"
#include "new_record.h"
#include "quality_words.h"
#include "register_words.h"
#include "session.h"

#include <QFileInfo>

#include <algorithm>

namespace kopa {

namespace {

quality::CatalogueRecords heldCatalogue()
{
    return {heldRecords(criterion::type()), heldRecords(criterion_voice::type()),
            heldRecords(method::type())};
}

QList<quality::DifferenceTable> allTables(const quality::CatalogueRecords &records,
                                          const QList<Record> &reports)
{
    const quality::Demands demands(records.criteria, records.voices, QDate::currentDate());
    QList<quality::DifferenceTable> tables;
    for (const quality::Buying &buying : quality::buyingsOf(records.methods, records.criteria, reports))
        if (buying.municipalities.size() > 1)
            tables.append(demands.differencesOf(buying));
    const auto differing = [](const quality::DifferenceTable &table) {
        return table.rows.size() - table.count(quality::DifferenceKind::Same);
    };
    std::stable_sort(tables.begin(), tables.end(),
                     [&](const auto &a, const auto &b) { return differing(a) > differing(b); });
    return tables;
}

QVariantMap numbersOf(const quality::DifferenceTable &table)
{
    using quality::DifferenceKind;
    QVariantMap row{{QStringLiteral("provider"), table.buying.provider},
                    {QStringLiteral("name"), organisationName(table.buying.provider)},
                    {QStringLiteral("education"), table.buying.education},
                    {QStringLiteral("buyers"), int(table.buying.municipalities.size())}};
    for (const DifferenceKind kind :
         {DifferenceKind::Conflict, DifferenceKind::Stricter, DifferenceKind::Local, DifferenceKind::Same})
        row.insert(quality::differenceKey(kind), table.count(kind));
    return row;
}

QVariantMap rowOf(const quality::DifferenceRow &row)
{
    const RegisterMirror *names = Session::instance()->names();
    QVariantList asking;
    for (const quality::Asking &each : row.asking)
        if (const Record *record = names->record(criterion::type().number, each.criterion))
            asking.append(QVariantMap{
                {QStringLiteral("criterionId"), each.criterion},
                {QStringLiteral("municipality"), organisationName(each.municipality)},
                {QStringLiteral("asked"), quality::askedWords(*record, Session::instance()->language())},
                {QStringLiteral("strictest"), each.strictest}});
    const QString named = criterionName(row.common);
    return {{QStringLiteral("name"), named.isEmpty() ? criterionName(row.asking.first().criterion) : named},
            {QStringLiteral("kind"), QString(quality::differenceKey(row.kind))},
            {QStringLiteral("why"), row.why},
            {QStringLiteral("asking"), asking},
            {QStringLiteral("silent"), organisationNames(row.silent)}};
}

QVariantMap methodMap(const Record &method)
{
    return {{QStringLiteral("methodId"), method.id},
            {QStringLiteral("title"), method.text(method::title)},
            {QStringLiteral("kind"), method.text(method::kind)},
            {QStringLiteral("education"), method.text(method::education)},
            {QStringLiteral("provider"), organisationName(method.text(method::provider))}};
}

QString educationName(const QString &education)
{
    return lists::choiceWords(QStringLiteral("education"), education, Session::instance()->language());
}

QStringList kindsOf(const QStringList &methods)
{
    const RegisterMirror *names = Session::instance()->names();
    QStringList kinds;
    for (const QString &id : methods)
        if (const Record *record = names->record(method::type().number, id))
            if (const QString kind = record->text(method::kind); !kind.isEmpty() && !kinds.contains(kind))
                kinds.append(kind);
    return kinds;
}

QVariantMap mappingMap(const quality::MappingRow &row, const QStringList &methods)
{
    QVariantList cells;
    for (const quality::MappingCell &cell : row.cells)
        cells.append(QVariantMap{{QStringLiteral("methods"), cell.methods},
                                 {QStringLiteral("criteria"), cell.criteria},
                                 {QStringLiteral("kinds"), kindsOf(cell.methods)}});
    return {{QStringLiteral("municipality"), row.municipality},
            {QStringLiteral("name"), organisationName(row.municipality)},
            {QStringLiteral("known"), true},
            {QStringLiteral("cells"), cells},
            {QStringLiteral("methods"), methods}};
}

/// A row of a municipality that takes part, and of which nothing is known.
QVariantMap unknownMap(const QString &municipality, const QStringList &columns)
{
    quality::MappingRow row{.municipality = municipality, .cells = {}};
    for (const QString &column : columns)
        row.cells.append({column});
    QVariantMap map = mappingMap(row, {});
    map[QStringLiteral("known")] = false;
    return map;
}

QStringList methodsOf(const QString &municipality, const QString &provider)
{
    QStringList ids;
    for (const Record &each : heldRecords(method::type()))
        if (each.text(method::organisation) == municipality &&
            (provider.isEmpty() || each.text(method::provider) == provider))
            ids.append(each.id);
    return ids;
}

QVariantMap named(const QString &criterion)
{
    return {{QStringLiteral("criterionId"), criterion}, {QStringLiteral("name"), criterionName(criterion)}};
}

QList<Record> criteriaIn()
{
    QList<Record> all = heldRecords(criterion::type());
    const quality::Catalogue catalogue = quality::catalogueAt(all, QDate::currentDate());
    all.removeIf([&](const Record &each) {
        return catalogue.standings.value(each.id, quality::CatalogueStanding::Out) !=
               quality::CatalogueStanding::In;
    });
    return all;
}

/// Calls it whenever a record or the language changes.
template <class Model> void follow(Model *model, void (Model::*heard)())
{
    const Session *session = Session::instance();
    QObject::connect(session->names(), &RegisterMirror::changed, model, heard);
    QObject::connect(session, &Session::languageChanged, model, heard);
}

} // namespace

QualityDifferences::QualityDifferences(QObject *parent) : QObject(parent)
{
    follow(this, &QualityDifferences::refresh);
    connect(this, &QualityDifferences::asked, this, &QualityDifferences::refresh);
    refresh();
}

void QualityDifferences::setProvider(const QString &provider)
{
    if (std::exchange(m_provider, provider) != provider)
        Q_EMIT asked();
}

QString QualityDifferences::name() const
{
    return organisationName(m_provider);
}

void QualityDifferences::setEducation(const QString &education)
{
    if (std::exchange(m_education, education) != education)
        Q_EMIT asked();
}

void QualityDifferences::refresh()
{
    const auto work = [records = heldCatalogue(), reports = heldRecords(quality_report::type())] {
        return allTables(records, reports);
    };
    Session::away(this, work, [this, query = ++m_query](const QList<quality::DifferenceTable> &tables) {
        if (query != m_query)
            return;
        m_overview.clear();
        m_rows.clear();
        m_municipalities.clear();
        for (const quality::DifferenceTable &table : tables) {
            m_overview.append(numbersOf(table));
            if (table.buying.provider != m_provider || table.buying.education != m_education)
                continue;
            m_municipalities = organisationNames(table.buying.municipalities);
            for (const quality::DifferenceRow &row : table.rows)
                m_rows.append(rowOf(row));
        }
        m_loaded = true;
        Q_EMIT changed();
    });
}

QualityMapping::QualityMapping(QObject *parent) : QObject(parent)
{
    follow(this, &QualityMapping::refresh);
    refresh();
}

void QualityMapping::setBy(const QString &by)
{
    if (std::exchange(m_by, by) != by)
        refresh();
}

void QualityMapping::setProvider(const QString &provider)
{
    if (std::exchange(m_provider, provider) != provider)
        refresh();
}

void QualityMapping::refresh()
{
    const quality::CatalogueRecords records = heldCatalogue();
    const bool byProvider = m_by == u"provider";
    const quality::Mapping mapping = quality::mappingOf(
        records.methods, records.criteria,
        quality::participantsOf(records.criteria, records.methods, records.voices), m_provider,
        byProvider ? quality::MappingBy::Provider : quality::MappingBy::Education);
    QList<QVariantMap> rows;
    for (const quality::MappingRow &row : mapping.rows)
        rows.append(mappingMap(row, methodsOf(row.municipality, m_provider)));
    for (const QString &municipality : mapping.unknown)
        rows.append(unknownMap(municipality, mapping.columns));
    sortByName(rows, QStringLiteral("name"));
    m_rows = {rows.begin(), rows.end()};
    m_columns.clear();
    for (const QString &column : mapping.columns)
        m_columns.append(QVariantMap{
            {QStringLiteral("key"), column},
            {QStringLiteral("name"), byProvider ? organisationName(column) : educationName(column)}});
    m_unknown = organisationNames(mapping.unknown);
    m_examples.clear();
    for (const quality::GoodExample &example : mapping.examples)
        m_examples.append(QVariantMap{{QStringLiteral("type"), example.type},
                                      {QStringLiteral("recordId"), example.id},
                                      {QStringLiteral("name"), organisationName(example.municipality)},
                                      {QStringLiteral("words"), example.words}});
    Q_EMIT changed();
}

QVariantList QualityMapping::methods(const QStringList &ids) const
{
    QVariantList list;
    for (const QString &id : ids)
        if (const Record *record = Session::instance()->names()->record(method::type().number, id))
            list.append(methodMap(*record));
    return list;
}

QVariantList QualityMapping::criteria(const QStringList &ids) const
{
    QVariantList list;
    for (const QString &id : ids)
        if (const Record *record = Session::instance()->names()->record(criterion::type().number, id)) {
            QVariantMap row = named(id);
            row[QStringLiteral("asked")] = quality::askedWords(*record, Session::instance()->language());
            list.append(row);
        }
    return list;
}

QString QualityMapping::create(const QString &municipality, const QString &column)
{
    const bool byProvider = m_by == u"provider";
    QList<FieldEdit> fields{{method::askedOn, QDate::currentDate().toString(Qt::ISODate)}};
    const QList<std::pair<FieldNumber, QString>> known{
        {method::organisation, municipality},
        {method::provider, byProvider && !column.isEmpty() ? column : m_provider},
        {method::education, byProvider ? QString() : column}};
    for (const auto &[field, value] : known)
        if (!value.isEmpty())
            fields.append({.field = field, .value = value});
    return makeRecord(method::type(), fields);
}

CrosswalkView::CrosswalkView(QObject *parent) : QObject(parent)
{
    follow(this, &CrosswalkView::changed);
}

QVariantList CrosswalkView::rows() const
{
    const QString language = Session::instance()->language();
    QVariantList rows;
    for (const quality::CrosswalkRow &row : quality::crosswalkOf(criteriaIn())) {
        QVariantList criteria;
        for (const QString &criterion : row.criteria)
            criteria.append(named(criterion));
        const bool indicator = row.reference.framework == u"eqavet";
        rows.append(QVariantMap{
            {QStringLiteral("framework"), quality::frameworkName(row.reference.framework, language)},
            {QStringLiteral("place"), row.reference.place},
            {QStringLiteral("title"),
             indicator ? quality::indicatorTitle(row.reference.place.toInt(), language) : QString()},
            {QStringLiteral("criteria"), criteria}});
    }
    return rows;
}

QVariantList CrosswalkView::without() const
{
    QVariantList rows;
    for (const QString &criterion : quality::withoutReference(criteriaIn()))
        rows.append(named(criterion));
    return rows;
}

void CataloguePapers::save(const QUrl &file, const QString &language, const QString &day)
{
    const QDate chosen = QDate::fromString(day, Qt::ISODate);
    makeAway(file,
             [records = heldCatalogue(), language,
              on = chosen.isValid() ? chosen : QDate::currentDate()](const QString &path) -> Result<int> {
                 KOPA_TRY(quality::saveCatalogue(records, on, language, path));
                 return 1;
             });
}

} // namespace kopa
