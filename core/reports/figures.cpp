#include "figures.h"

#include "core/documents/written.h"
#include "core/findings/decimal.h"
#include "core/findings/findings.h"
#include "core/lists/list_words.h"
#include "core/programme/event_paper_words.h"
#include "core/programme/events.h"
#include "core/programme/submission.h"
#include "core/records/event.h"
#include "core/records/finding.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "core/records/target.h"
#include "core/store/store.h"
#include "parts.h"
#include "report_words.h"
#include "sources.h"

#include <algorithm>

namespace kopa::reports {

namespace {

/// A long text as one cell.
QString cell(const Record &record, FieldNumber finnish, const QString &language)
{
    const TrilingualName text{record.text(finnish), record.text(finnish + 1), record.text(finnish + 2)};
    return text.in(language).simplified();
}

/// Reads what is counted, and makes its tables.
class Counter
{
public:
    Counter(Store &store, QString pilot, const QString &language)
        : m_store(store),
          m_pilot(std::move(pilot)),
          m_language(language),
          m_words(ReportWords::in(language)),
          m_locale(documents::paperLocale(language)),
          m_names(store, language),
          m_kinds(programme::EventPaperWords::in(language).kinds)
    {
    }

    Result<Figures> findings(const QString &about)
    {
        const bool obstacles = about == u"obstacle_kinds";
        const FieldType *field = finding::type().field(obstacles ? finding::obstacleKind : finding::kind);
        KOPA_ASSIGN(const QList<Record> all, reportFindings(m_store, m_pilot));
        Figures figures = begun(about, {m_words.kind, m_words.agreed, m_words.others});
        figures.chartHead = {m_words.kind, m_words.count};
        for (const QLatin1String &kind : field->choices) {
            int agreed = 0, others = 0;
            for (const Record &one : all)
                if (one.text(field->number) == kind)
                    ++(one.text(finding::state) == u"agreed" ? agreed : others);
            if (agreed + others == 0)
                continue;
            const QString name = lists::choiceWords(finding::type(), *field, kind, m_language);
            figures.table.rows.append({name, QString::number(agreed), QString::number(others)});
            figures.rows.append({name, double(agreed + others)});
        }
        return figures;
    }

    Result<Figures> obstacles()
    {
        KOPA_ASSIGN(const QList<Record> all, reportFindings(m_store, m_pilot));
        Figures figures = begun(QStringLiteral("obstacles"),
                                {m_words.kind, m_words.claim, m_words.metBy, m_words.removal}, true);
        for (const Record &one : all)
            if (one.text(finding::kind) == u"obstacle")
                figures.table.rows.append({choice(one, finding::obstacleKind),
                                           cell(one, finding::claimFi, m_language),
                                           m_names.namesIn(organisation::type(), one.set(finding::metBy)),
                                           cell(one, finding::removalFi, m_language)});
        return figures;
    }

    Result<Figures> models()
    {
        KOPA_ASSIGN(const QList<Record> all, reportFindings(m_store, m_pilot));
        Figures figures = begun(QStringLiteral("models"),
                                {m_words.claim, m_words.area, m_words.coreIdea, m_words.conditions}, true);
        for (const Record &one : all)
            if (one.text(finding::kind) == u"model")
                figures.table.rows.append({cell(one, finding::claimFi, m_language),
                                           m_names.namesIn(pilot::type(), one.set(finding::pilots)),
                                           cell(one, finding::coreIdeaFi, m_language),
                                           cell(one, finding::conditionsFi, m_language)});
        return figures;
    }

    Result<Figures> targets()
    {
        KOPA_ASSIGN(QList<Record> all, m_pilot.isEmpty()
                                           ? m_store.records(target::type())
                                           : m_store.records(target::type(), target::pilot, m_pilot));
        const auto key = [](const Record &one) { return std::pair(one.text(target::pilot), one.id); };
        std::sort(all.begin(), all.end(), [&](const Record &a, const Record &b) { return key(a) < key(b); });
        Figures figures = begun(QStringLiteral("targets"), {m_words.target, m_words.baseline, m_words.aim,
                                                            m_words.actual, m_words.state});
        for (const Record &one : all) {
            QString name = cell(one, target::nameFi, m_language);
            if (const QString unit = one.text(target::unit); !unit.isEmpty())
                name += QStringLiteral(" (%1)").arg(unit);
            if (m_pilot.isEmpty())
                name.prepend(m_names.nameIn(pilot::type(), one.text(target::pilot)) + QStringLiteral(": "));
            figures.table.rows.append({name, number(one, target::baseline), number(one, target::aim),
                                       number(one, target::actual), choice(one, target::state)});
        }
        return figures;
    }

    Result<Figures> events()
    {
        KOPA_ASSIGN(QList<Record> all, m_store.records(event::type()));
        all.removeIf([this](const Record &one) {
            const QStringList pilots = one.set(event::pilots);
            return one.text(event::state) != u"held" ||
                   (!m_pilot.isEmpty() && !pilots.isEmpty() && !pilots.contains(m_pilot));
        });
        const auto key = [](const Record &one) { return std::pair(programme::eventDay(one), one.id); };
        std::sort(all.begin(), all.end(), [&](const Record &a, const Record &b) { return key(a) < key(b); });
        Figures figures =
            begun(QStringLiteral("events"),
                  {m_words.day, m_words.event, m_words.kind, m_words.place, m_words.pilot}, true);
        figures.chartHead = {m_words.kind, m_words.count};
        for (const Record &one : all) {
            const QString kind = m_kinds.value(one.text(event::kind));
            figures.table.rows.append({documents::writtenDay(programme::eventDay(one), m_locale),
                                       programme::eventTitle(one).in(m_language), kind,
                                       one.text(event::place),
                                       m_names.namesIn(pilot::type(), one.set(event::pilots))});
            if (!kind.isEmpty())
                count(figures.rows, kind);
        }
        return figures;
    }

private:
    /// A table without rows yet; `words`: its columns hold words and not figures.
    Figures begun(const QString &about, const QStringList &head, bool words = false) const
    {
        return {{m_words.figures.value(about), head, {}, words}, {}, {}};
    }

    QString choice(const Record &record, FieldNumber field) const
    {
        const QString key = record.text(field);
        return key.isEmpty() ? QString()
                             : lists::choiceWords(*record.type, *record.type->field(field), key, m_language);
    }

    QString number(const Record &target, FieldNumber field) const
    {
        const QString kept = target.text(field);
        return kept.isEmpty() ? QStringLiteral("–") : findings::writtenDecimal(kept, m_language);
    }

    static void count(QList<documents::ChartRow> &rows, const QString &name)
    {
        for (documents::ChartRow &row : rows)
            if (row.name == name) {
                ++row.value;
                return;
            }
        rows.append({name, 1});
    }

    Store &m_store;
    QString m_pilot;
    QString m_language;
    const ReportWords &m_words;
    QLocale m_locale;
    SourceBook m_names;
    QMap<QString, QString> m_kinds; ///< of events
};

} // namespace

Result<Figures> figuresOf(Store &store, const QString &about, const QString &pilot, const QString &language)
{
    Counter counter(store, pilot, language);
    if (about == u"findings" || about == u"obstacle_kinds")
        return counter.findings(about);
    if (about == u"obstacles")
        return counter.obstacles();
    if (about == u"models")
        return counter.models();
    if (about == u"targets")
        return counter.targets();
    if (about == u"events")
        return counter.events();
    return Error{ErrorCode::InvalidArgument,
                 {{QStringLiteral("field"), QStringLiteral("about")}, {QStringLiteral("value"), about}}};
}

Result<QList<Record>> reportFindings(Store &store, const QString &pilot)
{
    KOPA_ASSIGN(QList<Record> all, store.records(finding::type()));
    all.removeIf([&pilot](const Record &one) {
        return one.text(finding::state) == u"dropped" ||
               (!pilot.isEmpty() && !one.set(finding::pilots).contains(pilot));
    });
    return findings::findingsInOrder(all);
}

} // namespace kopa::reports
