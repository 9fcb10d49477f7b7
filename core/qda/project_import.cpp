#include "project_import.h"

#include "code_plan.h"
#include "core/lists/list_undo.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "guid.h"
#include "project_export.h"

#include <QDateTime>

#include <algorithm>

namespace kopa::qda {

namespace {

/// Where the positions of one text are in another, by the short way between them.
class Shift
{
public:
    Shift(const QString &from, const QString &to)
    {
        if (from != to)
            m_patch = merge::TextPatch::between(from, to);
    }
    /// An end of marked words stays with the words before it.
    std::uint32_t at(std::uint32_t position, bool isEnd) const
    {
        std::int64_t now = position;
        for (const merge::TextRun &run : m_patch.runs()) {
            const std::int64_t end = std::int64_t(run.at) + run.removed;
            if (run.at < now && now < end)
                now = isEnd ? run.at + run.inserted : run.at;
            else if (isEnd ? end < now || (end == now && run.removed > 0) : end <= now)
                now += std::int64_t(run.inserted) - run.removed;
        }
        return std::uint32_t(std::max<std::int64_t>(0, now));
    }

private:
    merge::TextPatch m_patch;
};

QString wordsIn(const QString &text, std::uint32_t from, std::uint32_t to)
{
    const qsizetype first = merge::utf16Index(text, from);
    return text.sliced(first, merge::utf16Index(text, to) - first);
}

/// Plans the sources and their selections.
class SourcePlan
{
public:
    /// A note without a kind stays so on its way through Kopa; what other programs name is a document.
    SourcePlan(Store &store, const CodePlan &codes, const ImportWish &wish, bool own, ImportPlan &plan)
        : m_store(store), m_codes(codes), m_wish(wish), m_own(own), m_plan(plan)
    {
    }

    Result<void> learn()
    {
        KOPA_ASSIGN(const auto rows, m_store.noteRows({}));
        KOPA_ASSIGN(const QList<NoteSummary> notes, m_store.noteSummaries(rows));
        for (const NoteSummary &note : notes)
            m_notes.insert(guidOf(note.id, QString(note::type().key)), note.id);
        KOPA_ASSIGN(const QList<Record> passages, m_store.records(passage::type()));
        for (const Record &passage : passages)
            m_passages.insert(guidOf(passage.id, QString(passage::type().key)), passage);
        return {};
    }

    Result<void> add(const Source &source)
    {
        const QString id = m_notes.value(source.guid, idOf(source.guid).value_or(QString()));
        const auto known = m_store.record({note::type().number, id});
        if (!known.ok() && known.error().code != ErrorCode::NotFound)
            return known.error();
        if (known.ok() && known->state.trashed()) {
            leaveOut(source, nullptr, QStringLiteral("trashed"));
            return {};
        }
        if (known.ok())
            ++m_plan.notes.same;
        else
            addNote(id, source);
        const QString text = known.ok() ? known->text(note::text) : source.text;
        const Shift shift(source.text, text);
        m_space = known.ok() ? std::optional(known->space) : m_wish.space;
        for (const Selection &selection : source.selections)
            KOPA_TRY(addSelection(source, selection, id, text, shift));
        return {};
    }

private:
    void leaveOut(const Source &source, const Selection *selection, const QString &reason)
    {
        m_plan.leftOut.append(
            {selection ? QStringLiteral("selection") : QStringLiteral("source"), source.name,
             selection ? wordsIn(source.text, selection->from, selection->to) : QString(), reason});
    }

    void addNote(const QString &id, const Source &source)
    {
        Edit edit{.key = {note::type().number, id}, .space = m_wish.space};
        edit.fields.append({note::text, source.text});
        for (auto it = noteVariables().begin(); it != noteVariables().end(); ++it)
            setValue(edit, *note::type().field(it.value()), source.values.value(it.key()));
        if (!m_own && source.values.value(QStringLiteral("kind")).isEmpty())
            edit.fields.append({note::kind, QStringLiteral("document")});
        m_plan.edits.append(edit);
        m_plan.made.insert(id);
        ++m_plan.notes.added;
    }

    /// Another program's variable of the same name may hold anything: what a note cannot take is passed over.
    static void setValue(Edit &edit, const FieldType &field, const QString &value)
    {
        if (value.isEmpty())
            return;
        if (field.isSet()) {
            edit.sets.append({field.number, value.split(QStringLiteral("; "), Qt::SkipEmptyParts), {}});
            return;
        }
        const auto isValue = [&value](const QLatin1String &choice) { return choice == value; };
        const bool choice = field.kind != FieldKind::Choice ||
                            std::any_of(field.choices.begin(), field.choices.end(), isValue);
        const bool time =
            field.kind != FieldKind::DateTime || QDateTime::fromString(value, Qt::ISODate).isValid();
        if (choice && time)
            edit.fields.append({field.number, value});
    }

    Result<void> addSelection(const Source &source, const Selection &selection, const QString &note,
                              const QString &text, const Shift &shift)
    {
        if (selection.from >= selection.to) {
            leaveOut(source, &selection, QStringLiteral("outside"));
            return {};
        }
        for (const QString &code : selection.codes)
            if (!m_codes.knows(code)) {
                leaveOut(source, &selection, QStringLiteral("code"));
                return {};
            }
        if (const auto known = m_passages.constFind(selection.guid); known != m_passages.constEnd()) {
            update(*known, selection);
            return {};
        }
        const QString id = idOf(selection.guid).value_or(QString());
        if (m_store.record({passage::type().number, id}).ok()) {
            leaveOut(source, &selection, QStringLiteral("trashed"));
            return {};
        }
        const std::uint32_t from = shift.at(selection.from, false), to = shift.at(selection.to, true);
        if (from >= to || wordsIn(text, from, to) != wordsIn(source.text, selection.from, selection.to)) {
            leaveOut(source, &selection, QStringLiteral("words"));
            return {};
        }
        Edit edit = editOf(id, selection);
        edit.fields.append({passage::note, note});
        edit.space = m_space;
        m_plan.passages.append({edit, note, {merge::utf16Index(text, from), merge::utf16Index(text, to)}});
        m_plan.made.insert(id);
        ++m_plan.selections.added;
        return {};
    }

    Edit editOf(const QString &id, const Selection &selection) const
    {
        Edit edit{.key = {passage::type().number, id}};
        if (const QString kind = m_codes.kindOf(selection.codes); !kind.isEmpty())
            edit.fields.append({passage::kind, kind});
        if (!selection.remark.isEmpty())
            edit.fields.append({passage::remark, selection.remark.simplified()});
        if (!selection.user.isEmpty())
            edit.fields.append({passage::coder, QString(selection.user).remove(u'-')});
        if (const QStringList codes = m_codes.idsOf(selection.codes); !codes.isEmpty())
            edit.sets.append({passage::codes, codes, {}});
        return edit;
    }

    void update(const Record &known, const Selection &selection)
    {
        const Edit wanted = editOf(known.id, selection);
        Edit edit{.key = wanted.key};
        for (const FieldEdit &field : wanted.fields)
            if (merge::textOf(field.value) != known.text(field.field))
                edit.fields.append(field);
        const QStringList has = m_codes.standing(known.set(passage::codes));
        QStringList fresh = m_codes.standing(m_codes.idsOf(selection.codes));
        for (const QString &code : has)
            m_plan.keptCodings += !fresh.contains(code);
        fresh.removeIf([&has](const QString &code) { return has.contains(code); });
        if (!fresh.isEmpty())
            edit.sets.append({passage::codes, fresh, {}});
        const bool changes = !edit.fields.isEmpty() || !edit.sets.isEmpty();
        if (changes)
            m_plan.edits.append(edit);
        ++(changes ? m_plan.selections.updated : m_plan.selections.same);
    }

    Store &m_store;
    const CodePlan &m_codes;
    const ImportWish &m_wish;
    bool m_own;
    ImportPlan &m_plan;
    std::optional<crypto::SpaceId> m_space; ///< of the note at hand
    QHash<QString, QString> m_notes;        ///< ids by GUID
    QHash<QString, Record> m_passages;      ///< by GUID
};

/// The names of a passage's ends, now that its note is there.
Result<Edit> anchored(Store &store, const PassageToCome &coming)
{
    const RecordKey key{note::type().number, coming.note};
    KOPA_ASSIGN(const Record note, store.record(key));
    KOPA_ASSIGN(const QList<merge::TextChange> changes, store.textChanges(key, note::text));
    const merge::AnchoredText text(changes, note.text(note::text));
    const auto ends = text.anchored(coming.place);
    if (!ends)
        return Error{ErrorCode::InvalidArgument, {{QStringLiteral("field"), QStringLiteral("start")}}};
    Edit edit = coming.edit;
    edit.fields.append({passage::start, ends->first.toText()});
    edit.fields.append({passage::end, ends->last.toText()});
    return edit;
}

} // namespace

Result<ImportPlan> planImport(Store &store, const Project &project, const ImportWish &wish)
{
    ImportPlan plan;
    plan.untaken = project.untaken;
    KOPA_ASSIGN(const CodePlan codes, CodePlan::of(store, project, wish, plan));
    SourcePlan sources(store, codes, wish, project.origin == ownOrigin, plan);
    KOPA_TRY(sources.learn());
    for (const Source &source : project.sources)
        KOPA_TRY(sources.add(source));
    return plan;
}

Result<void> carryOut(Store &store, const ImportPlan &plan)
{
    if (plan.edits.isEmpty() && plan.passages.isEmpty())
        return {};
    return store.writeAll(plan.edits, [&plan](Store &now) -> Result<QList<Edit>> {
        QList<Edit> edits;
        for (const PassageToCome &coming : plan.passages) {
            KOPA_ASSIGN(const Edit edit, anchored(now, coming));
            edits.append(edit);
        }
        KOPA_TRY(lists::rememberImport(now, note::type(), plan.edits + edits, plan.made));
        return edits;
    });
}

} // namespace kopa::qda
