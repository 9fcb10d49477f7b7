#include "filled_words.h"

#include "core/findings/findings.h"
#include "core/programme/registrations.h"
#include "core/records/event.h"
#include "core/records/finding.h"
#include "core/records/pilot.h"
#include "core/records/report_part.h"
#include "core/records/task.h"
#include "core/store/store.h"
#include "part_text.h"
#include "report_words.h"

#include <algorithm>
#include <functional>

namespace kopa::reports {

namespace {

TrilingualName inAll(const std::function<QString(const QString &)> &words)
{
    return {words(QStringLiteral("fi")), words(QStringLiteral("sv")), words(QStringLiteral("en"))};
}

/// Of one finding its claim; of several a list, each with the mark of its source.
TrilingualName claims(Store &store, const QStringList &ids)
{
    QList<TrilingualName> all;
    for (const QString &id : ids) {
        const auto record = store.record({finding::type().number, id});
        all.append(record.ok() ? findings::claimOf(*record) : TrilingualName{});
    }
    if (all.size() <= 1)
        return all.value(0);
    const auto list = [&](QString TrilingualName::*language) {
        QStringList lines;
        for (qsizetype i = 0; i < all.size(); ++i)
            if (const QString claim = all[i].*language; !claim.isEmpty())
                lines.append(QStringLiteral("- %1%2").arg(claim, sourceMark(ids[i], ids)));
        return lines.join(u'\n');
    };
    return {list(&TrilingualName::fi), list(&TrilingualName::sv), list(&TrilingualName::en)};
}

Result<TrilingualName> presentAt(Store &store, const QString &event)
{
    KOPA_ASSIGN(const programme::Comers comers, programme::comersOf(store, event));
    const QString present = QString::number(comers.present());
    return inAll([&](const QString &language) { return ReportWords::in(language).present.arg(present); });
}

TrilingualName agendaOf(Store &store, const QString &event)
{
    const auto record = store.record({event::type().number, event});
    if (!record.ok())
        return {};
    return {record->text(event::agendaFi), record->text(event::agendaSv), record->text(event::agendaEn)};
}

/// What was promised and is to be done, in one list; in the words that somebody wrote it in.
Result<TrilingualName> tasksFrom(Store &store, const QString &note)
{
    KOPA_ASSIGN(QList<Record> tasks, store.records(task::type(), task::note, note));
    std::sort(tasks.begin(), tasks.end(), [](const Record &a, const Record &b) {
        return std::pair(a.text(task::due), a.id) < std::pair(b.text(task::due), b.id);
    });
    QStringList lines;
    for (const Record &one : std::as_const(tasks))
        lines.append(QStringLiteral("- ") + one.text(task::title));
    const QString text = lines.join(u'\n');
    return TrilingualName{text, text, text};
}

} // namespace

TrilingualName areaName(Store &store, const QString &key)
{
    if (key.isEmpty() || key == u"*")
        return inAll([&key](const QString &language) {
            const ReportWords &words = ReportWords::in(language);
            return key.isEmpty() ? words.wholeNetwork : words.severalAreas;
        });
    const auto record = store.record({pilot::type().number, key});
    return record.ok() ? nameOf(*record) : TrilingualName{key, {}, {}};
}

Result<TrilingualName> wordsFromRecords(Store &store, const NewPart &part)
{
    if (part.kind == u"heading" && part.about.contains(u'/'))
        return areaName(store, part.about.section(u'/', 1));
    if (part.kind == u"bullets" && !part.findings.isEmpty())
        return claims(store, part.findings);
    if (part.kind == u"bullets" && part.about == u"follow_up" && !part.notes.isEmpty())
        return tasksFrom(store, part.notes.first());
    if (part.kind != u"paragraph" || part.events.isEmpty())
        return TrilingualName{};
    if (part.about == u"participants")
        return presentAt(store, part.events.first());
    const bool tellsCourse = part.about == u"agenda" || part.about == u"programme";
    return tellsCourse ? agendaOf(store, part.events.first()) : TrilingualName{};
}

Result<TrilingualName> wordsFromRecords(Store &store, const Record &part)
{
    return wordsFromRecords(store, NewPart{.kind = part.text(report_part::kind),
                                           .about = part.text(report_part::about),
                                           .findings = part.set(report_part::findings),
                                           .events = part.set(report_part::events),
                                           .notes = part.set(report_part::notes)});
}

bool hasOwnWords(const Record &part)
{
    const QStringList &languages = reportLanguages();
    return std::any_of(languages.begin(), languages.end(), [&part](const QString &language) {
        return !part.text(inLanguage(report_part::textFi, language)).trimmed().isEmpty();
    });
}

Result<void> takeWords(Store &store, const QString &id)
{
    KOPA_ASSIGN(const Record part, store.record({report_part::type().number, id}));
    if (hasOwnWords(part))
        return {};
    KOPA_ASSIGN(const TrilingualName words, wordsFromRecords(store, part));
    for (const auto &[language, text] : {std::pair("fi", words.fi), {"sv", words.sv}, {"en", words.en}})
        if (!text.isEmpty())
            KOPA_TRY(writePart(store, id, QString::fromLatin1(language), text));
    return {};
}

} // namespace kopa::reports
