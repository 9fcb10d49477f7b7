#include "parts.h"

#include "core/programme/submission.h"
#include "core/records/event.h"
#include "core/records/finding.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "core/records/pilot.h"
#include "core/records/report.h"
#include "core/records/report_part.h"
#include "core/records/statistics_table.h"
#include "core/records/target.h"
#include "core/store/store.h"
#include "report_words.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kopa::reports {

namespace {

RecordKey reportKey(const QString &id)
{
    return {report::type().number, id};
}

RecordKey partKey(const QString &id)
{
    return {report_part::type().number, id};
}

Error notFound(const RecordType &type, const QString &id)
{
    return {ErrorCode::NotFound, {{QStringLiteral("type"), QString(type.key)}, {QStringLiteral("id"), id}}};
}

void addText(Edit &edit, FieldNumber field, const QString &text)
{
    if (!text.isEmpty())
        edit.fields.append({.field = field, .value = text});
}

void addSet(Edit &edit, FieldNumber field, const QStringList &elements)
{
    if (!elements.isEmpty())
        edit.sets.append({field, elements, {}});
}

Edit partEdit(const NewPart &part, const QString &report, const std::optional<crypto::SpaceId> &space)
{
    Edit edit{.key = partKey(part.filled ? filledId(part, report) : crypto::newObjectId())};
    edit.space = space;
    addText(edit, report_part::report, report);
    addText(edit, report_part::kind, part.kind);
    if (part.kind == u"heading")
        edit.fields.append({.field = report_part::level, .value = std::int64_t(part.level)});
    addText(edit, report_part::textFi, part.text.fi);
    addText(edit, report_part::textSv, part.text.sv);
    addText(edit, report_part::textEn, part.text.en);
    addText(edit, report_part::about, part.about);
    addSet(edit, report_part::findings, part.findings);
    addSet(edit, report_part::passages, part.passages);
    addSet(edit, report_part::targets, part.targets);
    addSet(edit, report_part::events, part.events);
    addSet(edit, report_part::notes, part.notes);
    addSet(edit, report_part::pictures, part.pictures);
    addSet(edit, report_part::tables, part.tables);
    addText(edit, report_part::figures, part.figures);
    return edit;
}

/// The list item that holds a part's place: the first, where two people put it there without a line; empty
/// without one.
QString itemOf(const Record &report, const QString &part)
{
    for (const ListItem &item : report.list(report::parts))
        if (item.text == part)
            return item.id;
    return {};
}

/// The item behind which something stands that is to stand behind `after`.
Result<std::optional<QString>> placeAfter(const Record &report, const std::optional<QString> &after)
{
    if (!after || after->isEmpty())
        return after;
    const QString item = itemOf(report, *after);
    if (item.isEmpty())
        return notFound(report_part::type(), *after);
    return std::optional(item);
}

/// Headings in three languages, a section each.
QList<NewPart> headings(const QString &kind)
{
    QList<NewPart> parts;
    for (const QString &section : sectionsOf(kind)) {
        const auto word = [&section](const char *language) {
            return ReportWords::in(QString::fromLatin1(language)).sections.value(section);
        };
        parts.append({.kind = QStringLiteral("heading"),
                      .text = {word("fi"), word("sv"), word("en")},
                      .about = section});
    }
    return parts;
}

TrilingualName titleOf(const NewReport &wanted, const TrilingualName &pilot)
{
    const TrilingualName &given = wanted.title;
    if (!given.fi.isEmpty() || !given.sv.isEmpty() || !given.en.isEmpty())
        return given;
    const auto word = [&](const char *language) {
        const QString title = ReportWords::in(QString::fromLatin1(language)).titles.value(wanted.kind);
        return wanted.kind == u"pilot" ? title.arg(pilot.in(QString::fromLatin1(language))) : title;
    };
    return {word("fi"), word("sv"), word("en")};
}

std::optional<FieldNumber> sourceField(TypeNumber type)
{
    static const QHash<TypeNumber, FieldNumber> fields = {
        {finding::type().number, report_part::findings},
        {passage::type().number, report_part::passages},
        {target::type().number, report_part::targets},
        {event::type().number, report_part::events},
        {note::type().number, report_part::notes},
        {statistics_table::type().number, report_part::tables}};
    const auto found = fields.find(type);
    return found == fields.end() ? std::nullopt : std::optional(*found);
}

/// A part whose report may be changed.
Result<Record> openPart(Store &store, const QString &part)
{
    KOPA_ASSIGN(const Record record, store.record(partKey(part)));
    const auto report = store.record(reportKey(record.text(report_part::report)));
    if (report.ok())
        KOPA_TRY(refuseApproved(*report));
    return record;
}

} // namespace

TrilingualName reportTitle(const Record &report)
{
    return {report.text(report::titleFi), report.text(report::titleSv), report.text(report::titleEn)};
}

FieldNumber inLanguage(FieldNumber finnish, const QString &language)
{
    return finnish + FieldNumber(std::max<qsizetype>(0, reportLanguages().indexOf(language)));
}

const QStringList &reportLanguages()
{
    static const QStringList languages{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")};
    return languages;
}

Result<ReportParts> readReport(Store &store, const QString &id)
{
    KOPA_ASSIGN(Record report, store.record(reportKey(id)));
    KOPA_ASSIGN(QList<Record> loose, store.records(report_part::type(), report_part::report, id));
    ReportParts result{std::move(report), {}};
    for (const ListItem &item : result.report.list(report::parts)) {
        const auto found = std::find_if(loose.begin(), loose.end(),
                                        [&item](const Record &part) { return part.id == item.text; });
        if (found == loose.end())
            continue;
        result.parts.append(*found);
        loose.erase(found);
    }
    result.parts += loose;
    return result;
}

QString filledId(const NewPart &part, const QString &report)
{
    const QStringList names =
        QStringList{report, part.kind, part.about} + part.findings + part.passages + part.events + part.notes;
    const QByteArray bytes = names.join(u' ').toUtf8();
    constexpr qsizetype idBytes = 16;
    return crypto::base32(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(idBytes));
}

QStringList sectionsOf(const QString &kind)
{
    static const QHash<QString, QString> sections = {
        {QStringLiteral("final"), QStringLiteral("phases results experiences law conclusions")},
        {QStringLiteral("pilot"), QStringLiteral("background aims phases results obstacles conclusions")},
        {QStringLiteral("travel"), QStringLiteral("purpose programme observations follow_up")},
        {QStringLiteral("workshop"), QStringLiteral("participants agenda observations follow_up")}};
    return sections.value(kind).split(u' ', Qt::SkipEmptyParts);
}

Result<QString> makeReport(Store &store, const NewReport &wanted)
{
    TrilingualName pilotName;
    if (!wanted.pilot.isEmpty()) {
        KOPA_ASSIGN(const Record pilot, store.record({pilot::type().number, wanted.pilot}));
        pilotName = nameOf(pilot);
    }
    if (!wanted.event.isEmpty())
        KOPA_TRY(store.record({event::type().number, wanted.event}));
    if (!wanted.note.isEmpty())
        KOPA_TRY(store.record({note::type().number, wanted.note}));
    Edit edit{.key = reportKey(crypto::newObjectId())};
    edit.space = wanted.space;
    const TrilingualName title = titleOf(wanted, pilotName);
    addText(edit, report::kind, wanted.kind);
    addText(edit, report::titleFi, title.fi);
    addText(edit, report::titleSv, title.sv);
    addText(edit, report::titleEn, title.en);
    addText(edit, report::language, wanted.language);
    addText(edit, report::pilot, wanted.pilot);
    addText(edit, report::event, wanted.event);
    addText(edit, report::note, wanted.note);
    addText(edit, report::state, QStringLiteral("draft"));
    QList<Edit> edits{edit};
    for (const NewPart &part : headings(wanted.kind)) {
        edits.append(partEdit(part, edit.key.id, wanted.space));
        edits.append({.key = edit.key, .lists = {{.field = report::parts, .text = edits.last().key.id}}});
    }
    KOPA_TRY(store.writeAll(edits));
    return edit.key.id;
}

Result<QStringList> addParts(Store &store, const QString &id, const QList<NewPart> &parts,
                             const std::optional<QString> &after)
{
    KOPA_ASSIGN(const Record report, store.record(reportKey(id)));
    KOPA_TRY(refuseApproved(report));
    KOPA_ASSIGN(const std::optional<QString> place, placeAfter(report, after));
    QStringList ids;
    QList<Edit> texts, places;
    for (const NewPart &part : parts) {
        texts.append(partEdit(part, id, report.space));
        ids.append(texts.last().key.id);
        if (store.record(texts.last().key).ok())
            texts.last() = {.key = texts.last().key, .trash = false};
        if (!itemOf(report, ids.last()).isEmpty())
            continue;
        const Edit at{.key = reportKey(id),
                      .lists = {{.field = report::parts, .text = ids.last(), .after = place}}};
        // Each takes the same place, so the first one goes there last.
        place ? places.prepend(at) : places.append(at);
    }
    KOPA_TRY(store.writeAll(texts + places));
    return ids;
}

Result<void> movePart(Store &store, const QString &id, const QString &part, const QString &after)
{
    KOPA_ASSIGN(const Record report, store.record(reportKey(id)));
    KOPA_TRY(refuseApproved(report));
    KOPA_ASSIGN(const std::optional<QString> place, placeAfter(report, after));
    const QString item = itemOf(report, part);
    if (item.isEmpty())
        return notFound(report_part::type(), part);
    Edit edit{.key = reportKey(id), .lists = {{.field = report::parts, .item = item, .after = place}}};
    for (const ListItem &other : report.list(report::parts))
        if (other.text == part && other.id != item)
            edit.lists.append({.field = report::parts, .item = other.id, .text = QString()});
    return store.write(edit);
}

Result<void> removePart(Store &store, const QString &part, bool removed)
{
    KOPA_TRY(openPart(store, part));
    return store.write({.key = partKey(part), .trash = removed});
}

Result<void> writePart(Store &store, const QString &part, const QString &language, const QString &text)
{
    KOPA_TRY(openPart(store, part));
    return store.write({.key = partKey(part),
                        .fields = {{.field = inLanguage(report_part::textFi, language), .value = text}}});
}

Result<void> describePart(Store &store, const QString &part, const QString &language, const QString &text)
{
    KOPA_TRY(openPart(store, part));
    return store.write(
        {.key = partKey(part),
         .fields = {{.field = inLanguage(report_part::altFi, language), .value = text.simplified()}}});
}

Result<void> setSources(Store &store, const QString &part, const QList<RecordKey> &sources, bool present)
{
    KOPA_TRY(openPart(store, part));
    Edit edit{.key = partKey(part)};
    for (const RecordKey &source : sources) {
        const auto field = sourceField(source.type);
        if (!field)
            return programme::refusal(QStringLiteral("source"), QStringLiteral("text"));
        if (present)
            KOPA_TRY(store.record(source));
        const QStringList one{source.id};
        edit.sets.append({*field, present ? one : QStringList(), present ? QStringList() : one});
    }
    return store.write(edit);
}

Result<void> refuseApproved(const Record &report)
{
    const QString state = report.text(report::state);
    if (state == u"approved" || state == u"issued")
        return programme::refusal(QStringLiteral("state"), QStringLiteral("approved"));
    return {};
}

} // namespace kopa::reports
