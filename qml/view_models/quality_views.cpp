#include "quality_views.h"

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
#include "core/records/organisation.h"
#include "core/records/quality_report.h"
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

QVariantMap mappingMap(const quality::MappingRow &row, const QList<Record> &methods, const QString &provider)
{
    QVariantList known, told;
    QStringList unknown;
    for (const quality::MappingCell &cell : row.cells)
        if (cell.isUnknown())
            unknown.append(cell.education);
        else
            known.append(QVariantMap{{QStringLiteral("education"), cell.education},
                                     {QStringLiteral("methods"), int(cell.methods.size())},
                                     {QStringLiteral("criteria"), int(cell.criteria.size())}});
    for (const Record &each : methods)
        if (each.text(method::organisation) == row.municipality &&
            (provider.isEmpty() || each.text(method::provider) == provider))
            told.append(methodMap(each));
    return {{QStringLiteral("municipality"), row.municipality},
            {QStringLiteral("name"), organisationName(row.municipality)},
            {QStringLiteral("known"), known},
            {QStringLiteral("unknown"), unknown},
            {QStringLiteral("otherMethods"), row.otherMethods},
            {QStringLiteral("methods"), told}};
}

QStringList municipalOrganisations()
{
    QStringList ids;
    for (const Record &each : heldRecords(organisation::type()))
        if (each.text(organisation::kind) == u"municipality")
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
    Session::away(this, work, [this](const QList<quality::DifferenceTable> &tables) {
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

void QualityMapping::setProvider(const QString &provider)
{
    if (std::exchange(m_provider, provider) != provider)
        refresh();
}

void QualityMapping::refresh()
{
    const QList<Record> methods = heldRecords(method::type());
    const quality::Mapping mapping =
        quality::mappingOf(methods, heldRecords(criterion::type()), municipalOrganisations(), m_provider);
    QList<QVariantMap> rows;
    for (const quality::MappingRow &row : mapping.rows)
        rows.append(mappingMap(row, methods, m_provider));
    sortByName(rows, QStringLiteral("name"));
    m_rows = {rows.begin(), rows.end()};
    m_educations = mapping.educations;
    m_unknown = organisationNames(mapping.unknown);
    m_examples.clear();
    for (const quality::GoodExample &example : mapping.examples)
        m_examples.append(QVariantMap{{QStringLiteral("type"), example.type},
                                      {QStringLiteral("recordId"), example.id},
                                      {QStringLiteral("name"), organisationName(example.municipality)},
                                      {QStringLiteral("words"), example.words}});
    Q_EMIT changed();
}

QString QualityMapping::create(const QString &municipality)
{
    Edit edit{.key = {method::type().number, crypto::newObjectId()},
              .fields = {{method::askedOn, QDate::currentDate().toString(Qt::ISODate)}}};
    for (const auto &[field, value] :
         {std::pair(method::organisation, municipality), {method::provider, m_provider}})
        if (!value.isEmpty())
            edit.fields.append({.field = field, .value = value});
    Session::instance()->ask(
        Session::instance(), [edit](Store &store) { return store.write(edit); },
        [](const Result<void> &written) {
            if (!written.ok())
                Session::instance()->report(written.error());
        });
    return edit.key.id;
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
