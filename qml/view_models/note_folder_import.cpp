#include "note_folder_import.h"

#include "core/lists/list_undo.h"
#include "core/lists/note_files.h"
#include "session.h"

#include <algorithm>

namespace kopa {

using lists::NoteFilesPlan;

constexpr qsizetype shownRefused = 50;

NoteFolderImport::NoteFolderImport(QObject *parent) : QObject(parent) {}
NoteFolderImport::~NoteFolderImport() = default;

void NoteFolderImport::enter(const QString &phase)
{
    m_phase = phase;
    Q_EMIT changed();
}

void NoteFolderImport::fail(const Error &error)
{
    m_error = error;
    m_plan.reset();
    enter(QStringLiteral("none"));
}

void NoteFolderImport::forget()
{
    m_plan.reset();
    m_error.reset();
    enter(QStringLiteral("none"));
}

void NoteFolderImport::read(const QUrl &folder)
{
    if (m_phase == u"busy")
        return;
    m_error.reset();
    enter(QStringLiteral("busy"));
    const auto work = [&store = Session::instance()->store(),
                       path = folder.toLocalFile()]() -> Result<NoteFilesPlan> {
        KOPA_ASSIGN(const QList<lists::NoteFile> files, lists::readNoteFiles(path));
        return store
            .run(StoreThread::Priority::Person,
                 [&](Store &records) { return lists::planNoteFiles(records, files, {}); })
            .result();
    };
    Session::away(this, work, [this](const Result<NoteFilesPlan> &plan) {
        if (!plan.ok())
            return fail(plan.error());
        m_plan = std::make_shared<const NoteFilesPlan>(*plan);
        enter(QStringLiteral("preview"));
    });
}

void NoteFolderImport::take()
{
    if (m_phase != u"preview")
        return;
    enter(QStringLiteral("busy"));
    const auto job = [plan = m_plan](Store &store) { return lists::carryOut(store, *plan); };
    Session::instance()->ask(this, job, [this](const Result<void> &written) {
        if (!written.ok())
            return fail(written.error());
        enter(QStringLiteral("taken"));
    });
}

void NoteFolderImport::undo()
{
    if (m_phase != u"taken")
        return;
    enter(QStringLiteral("busy"));
    Session::instance()->ask(
        this, [](Store &store) { return lists::undoImport(store); },
        [this](const Result<lists::ImportUndone> &undone) {
            if (!undone.ok())
                return fail(undone.error());
            enter(QStringLiteral("undone"));
        });
}

QVariantMap NoteFolderImport::summary() const
{
    if (!m_plan)
        return {};
    return {{QStringLiteral("added"), m_plan->made.size()},
            {QStringLiteral("same"), m_plan->same},
            {QStringLiteral("refused"), m_plan->refused.size()}};
}

QVariantList NoteFolderImport::refused() const
{
    QVariantList rows;
    for (qsizetype i = 0; m_plan && i < std::min(shownRefused, m_plan->refused.size()); ++i)
        rows.append(QVariantMap{{QStringLiteral("name"), m_plan->refused[i].first},
                                {QStringLiteral("reason"), m_plan->refused[i].second}});
    return rows;
}

} // namespace kopa
