#include "fill.h"

#include "core/findings/passages.h"
#include "core/records/event.h"
#include "core/records/finding.h"
#include "core/records/passage.h"
#include "core/records/pilot.h"
#include "core/records/report.h"
#include "core/records/report_part.h"
#include "figures.h"
#include "filled_words.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace kopa::reports {

namespace {

/// What a section is made of.
struct SectionPlan
{
    QStringList kinds; ///< of findings, in this order
    QStringList charts;
    QStringList tables;
};

SectionPlan planOf(const QString &section)
{
    const auto list = [](const char *words) {
        return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    };
    static const QHash<QString, SectionPlan> plans = {
        {QStringLiteral("phases"), {{}, {}, list("events")}},
        {QStringLiteral("results"),
         {list("result solution model"), list("findings"), list("targets models")}},
        {QStringLiteral("experiences"), {list("experience"), {}, {}}},
        {QStringLiteral("law"), {list("obstacle"), list("obstacle_kinds"), list("obstacles")}},
        {QStringLiteral("obstacles"), {list("obstacle"), {}, list("obstacles")}},
        {QStringLiteral("conclusions"), {list("need proposal"), {}, {}}},
        {QStringLiteral("aims"), {{}, {}, list("targets")}}};
    return plans.value(section);
}

/// Gathers what is new for one section.
class Filler
{
public:
    Filler(Store &store, const ReportParts &report) : m_store(store), m_report(report)
    {
        for (const Record &part : report.parts) {
            m_known.insert(part.id);
            for (const FieldNumber field : {report_part::findings, report_part::passages})
                for (const QString &id : part.set(field))
                    m_known.insert(id);
            m_known.insert(part.text(report_part::kind) + u':' + part.text(report_part::about));
        }
    }

    Result<QList<NewPart>> section(const QString &key)
    {
        const SectionPlan plan = planOf(key);
        for (const QString &chart : plan.charts)
            KOPA_TRY(addFigures(QStringLiteral("chart"), chart));
        KOPA_TRY(addFindings(key, plan));
        for (const QString &table : plan.tables)
            KOPA_TRY(addFigures(QStringLiteral("table"), table));
        if (key == u"observations")
            KOPA_TRY(addObservations());
        if (key == u"participants" || key == u"agenda" || key == u"programme")
            KOPA_TRY(addEvent(key));
        if (key == u"follow_up")
            KOPA_TRY(addTasks());
        return m_parts;
    }

private:
    QString pilot() const { return m_report.report.text(report::pilot); }

    Result<void> addFigures(const QString &kind, const QString &about)
    {
        if (m_known.contains(kind + u':' + about))
            return {};
        KOPA_ASSIGN(const Figures figures, figuresOf(m_store, about, pilot(), QStringLiteral("fi")));
        if (!figures.table.rows.isEmpty())
            add({.kind = kind, .about = about});
        return {};
    }

    /// The area under whose heading a finding stands: the one it is of, several, or all.
    static QString areaKey(const Record &finding)
    {
        const QStringList pilots = finding.set(finding::pilots);
        return pilots.size() == 1 ? pilots.first() : pilots.isEmpty() ? QString() : QStringLiteral("*");
    }

    Result<void> addFindings(const QString &section, const SectionPlan &plan)
    {
        KOPA_ASSIGN(const QList<Record> all, reportFindings(m_store, pilot()));
        QMap<QString, QList<Record>> byArea;
        for (const QString &kind : plan.kinds)
            for (const Record &one : all)
                if (one.text(finding::kind) == kind && one.text(finding::state) == u"agreed" &&
                    !m_known.contains(one.id))
                    byArea[areaKey(one)].append(one);
        QList<std::pair<QString, QString>> areas;
        for (auto it = byArea.begin(); it != byArea.end(); ++it)
            areas.append({it.key().size() > 1 ? areaName(m_store, it.key()).fi : QString(), it.key()});
        std::sort(areas.begin(), areas.end());
        for (const auto &[name, key] : std::as_const(areas)) {
            if (pilot().isEmpty())
                add({.kind = QStringLiteral("heading"), .level = 2, .about = section + u'/' + key});
            for (const Record &one : std::as_const(byArea[key]))
                addFinding(one);
        }
        return {};
    }

    void addFinding(const Record &one)
    {
        m_known.insert(one.id);
        add({.kind = QStringLiteral("bullets"), .findings = {one.id}});
    }

    /// The note that a travel report or a memo is about.
    Result<QString> note() const
    {
        if (const QString own = m_report.report.text(report::note); !own.isEmpty())
            return own;
        KOPA_ASSIGN(const std::optional<Record> found, event());
        return found ? found->text(event::memo) : QString();
    }

    Result<std::optional<Record>> event() const
    {
        const QString id = m_report.report.text(report::event);
        if (id.isEmpty())
            return std::optional<Record>();
        KOPA_ASSIGN(const Record record, m_store.record({event::type().number, id}));
        return std::optional(record);
    }

    /// Findings that stand on the note's passages, then its other passages as quotations.
    Result<void> addObservations()
    {
        KOPA_ASSIGN(const QString id, note());
        if (id.isEmpty())
            return {};
        KOPA_ASSIGN(const QList<findings::PlacedPassage> passages, findings::passagesOf(m_store, id));
        KOPA_ASSIGN(const QList<Record> all, reportFindings(m_store, {}));
        QSet<QString> covered;
        for (const Record &one : all) {
            const QStringList own = one.set(finding::passages);
            const bool ofNote = std::any_of(passages.begin(), passages.end(),
                                            [&own](const auto &passage) { return own.contains(passage.id); });
            covered.unite(QSet<QString>(own.begin(), own.end()));
            if (ofNote && !m_known.contains(one.id))
                addFinding(one);
        }
        for (const findings::PlacedPassage &one : passages)
            if (!one.gone && !covered.contains(one.id) && !m_known.contains(one.id) &&
                one.record.text(passage::round).isEmpty())
                add({.kind = QStringLiteral("quote"), .passages = {one.id}});
        return {};
    }

    Result<void> addEvent(const QString &section)
    {
        KOPA_ASSIGN(const std::optional<Record> found, event());
        if (!found || !isNew(section))
            return {};
        return addSaying({.kind = QStringLiteral("paragraph"), .about = section, .events = {found->id}});
    }

    bool isNew(const QString &about) const { return !m_known.contains(QStringLiteral("paragraph:") + about); }

    Result<void> addTasks()
    {
        KOPA_ASSIGN(const QString id, note());
        if (id.isEmpty() || m_known.contains(QStringLiteral("bullets:follow_up")))
            return {};
        return addSaying(
            {.kind = QStringLiteral("bullets"), .about = QStringLiteral("follow_up"), .notes = {id}});
    }

    /// Only where the records have words for it.
    Result<void> addSaying(const NewPart &part)
    {
        KOPA_ASSIGN(const TrilingualName words, wordsFromRecords(m_store, part));
        if (!words.fi.isEmpty() || !words.sv.isEmpty() || !words.en.isEmpty())
            add(part);
        return {};
    }

    void add(NewPart part)
    {
        part.filled = true;
        if (!m_known.contains(filledId(part, m_report.report.id)))
            m_parts.append(std::move(part));
    }

    Store &m_store;
    const ReportParts &m_report;
    QSet<QString> m_known; ///< ids of the report's parts and their sources, and kind:about of its tables
    QList<NewPart> m_parts;
};

/// The last part under the heading with this key; empty without such a heading.
QString lastUnder(const ReportParts &report, const QString &about)
{
    QString last;
    std::int64_t level = 0;
    for (const Record &part : report.parts) {
        const bool heading = part.text(report_part::kind) == u"heading";
        if (heading && level > 0 && part.integer(report_part::level) <= level)
            break;
        if (heading && level == 0 && part.text(report_part::about) == about)
            level = std::max<std::int64_t>(1, part.integer(report_part::level));
        if (level > 0)
            last = part.id;
    }
    return last;
}

/// Parts with the headings below a section that they stand under; those under none come as they are.
QList<QList<NewPart>> byHeading(const QList<NewPart> &parts)
{
    QList<QList<NewPart>> groups;
    for (const NewPart &part : parts) {
        const bool inList = part.kind == u"bullets" && !groups.isEmpty();
        if (!inList)
            groups.append(QList<NewPart>());
        groups.last().append(part);
    }
    return groups;
}

/// Puts parts behind what the section has; under a heading that the report has already, behind what that has.
Result<QStringList> place(Store &store, const QString &id, const QString &section, QList<NewPart> parts)
{
    KOPA_ASSIGN(const ReportParts report, readReport(store, id));
    const NewPart &first = parts.first();
    const QString under = first.kind == u"heading" ? lastUnder(report, first.about) : QString();
    if (!under.isEmpty())
        parts.removeFirst();
    return addParts(store, id, parts, under.isEmpty() ? lastUnder(report, section) : under);
}

} // namespace

Result<QList<NewPart>> proposedFor(Store &store, const ReportParts &report, const QString &section)
{
    return Filler(store, report).section(section);
}

Result<QStringList> fillReport(Store &store, const QString &id, const QString &section)
{
    QStringList made;
    KOPA_ASSIGN(const ReportParts before, readReport(store, id));
    KOPA_TRY(refuseApproved(before.report));
    const QStringList sections =
        section.isEmpty() ? sectionsOf(before.report.text(report::kind)) : QStringList{section};
    for (const QString &one : sections) {
        if (lastUnder(before, one).isEmpty() && section.isEmpty())
            continue;
        if (lastUnder(before, one).isEmpty())
            return Error{ErrorCode::NotFound,
                         {{QStringLiteral("type"), QStringLiteral("section")}, {QStringLiteral("id"), one}}};
        KOPA_ASSIGN(const ReportParts now, readReport(store, id));
        KOPA_ASSIGN(const QList<NewPart> parts, proposedFor(store, now, one));
        for (const QList<NewPart> &group : byHeading(parts)) {
            KOPA_ASSIGN(const QStringList added, place(store, id, one, group));
            made += added;
        }
    }
    return made;
}

} // namespace kopa::reports
