#include "qda_exchange.h"

#include "core/documents/whole_file.h"
#include "core/lists/list_undo.h"
#include "core/qda/project_export.h"
#include "core/qda/project_import.h"
#include "session.h"

#include <QFile>

#include <numeric>

namespace kopa {

using qda::ImportPlan;

namespace {

constexpr qsizetype shownLeftOut = 50;

/// At most one byte more than is taken: what is too large is refused without being read.
Result<qda::Project> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), file.errorString()}}};
    return qda::readProject(file.read(qda::maximumBytes + 1));
}

} // namespace

QdaExchange::QdaExchange(QObject *parent) : QObject(parent) {}
QdaExchange::~QdaExchange() = default;

void QdaExchange::enter(const QString &phase)
{
    m_phase = phase;
    Q_EMIT changed();
}

void QdaExchange::fail(const Error &error)
{
    m_error = error;
    m_plan.reset();
    enter(QStringLiteral("none"));
}

void QdaExchange::forget()
{
    m_plan.reset();
    m_error.reset();
    enter(QStringLiteral("none"));
}

void QdaExchange::save(const QUrl &file, bool markedOnly)
{
    if (m_phase == u"busy")
        return;
    m_error.reset();
    enter(QStringLiteral("busy"));
    const qda::ExportWish wish{.language = Session::instance()->language(), .markedOnly = markedOnly};
    const auto work = [&store = Session::instance()->store(), wish,
                       path = file.toLocalFile()]() -> Result<void> {
        KOPA_ASSIGN(const qda::Project project,
                    store
                        .run(StoreThread::Priority::Person,
                             [&](Store &records) { return qda::projectOf(records, wish); })
                        .result());
        const bool onlyCodes = path.endsWith(QStringLiteral(".qdc"), Qt::CaseInsensitive);
        KOPA_ASSIGN(const QByteArray bytes,
                    onlyCodes ? Result<QByteArray>(qda::writeCodebook(project)) : qda::writeProject(project));
        return documents::writeWhole(path, bytes);
    };
    Session::away(this, work, [this](const Result<void> &written) {
        if (!written.ok())
            return fail(written.error());
        enter(QStringLiteral("written"));
    });
}

void QdaExchange::read(const QUrl &file)
{
    if (m_phase == u"busy")
        return;
    m_error.reset();
    enter(QStringLiteral("busy"));
    const qda::ImportWish wish{Session::instance()->language()};
    const auto work = [&store = Session::instance()->store(), wish,
                       path = file.toLocalFile()]() -> Result<ImportPlan> {
        KOPA_ASSIGN(const qda::Project project, readFile(path));
        return store
            .run(StoreThread::Priority::Person,
                 [&](Store &records) { return qda::planImport(records, project, wish); })
            .result();
    };
    Session::away(this, work, [this](const Result<ImportPlan> &plan) {
        if (!plan.ok())
            return fail(plan.error());
        m_plan = std::make_shared<const ImportPlan>(*plan);
        enter(QStringLiteral("preview"));
    });
}

void QdaExchange::take()
{
    if (m_phase != u"preview")
        return;
    enter(QStringLiteral("busy"));
    const auto job = [plan = m_plan](Store &store) { return qda::carryOut(store, *plan); };
    Session::instance()->ask(this, job, [this](const Result<void> &written) {
        if (!written.ok())
            return fail(written.error());
        m_plan.reset();
        enter(QStringLiteral("taken"));
    });
}

void QdaExchange::undo()
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

QVariantMap QdaExchange::summary() const
{
    if (!m_plan)
        return {};
    const int untaken = std::accumulate(m_plan->untaken.begin(), m_plan->untaken.end(), 0);
    return {{QStringLiteral("codesAdded"), m_plan->codes.added},
            {QStringLiteral("codesUpdated"), m_plan->codes.updated},
            {QStringLiteral("notesAdded"), m_plan->notes.added},
            {QStringLiteral("passagesAdded"), m_plan->selections.added},
            {QStringLiteral("passagesUpdated"), m_plan->selections.updated},
            {QStringLiteral("same"), m_plan->codes.same + m_plan->notes.same + m_plan->selections.same},
            {QStringLiteral("kept"), m_plan->keptCodings},
            {QStringLiteral("leftOut"), m_plan->leftOut.size()},
            {QStringLiteral("untaken"), untaken}};
}

QVariantList QdaExchange::leftOut() const
{
    QVariantList rows;
    for (qsizetype i = 0; m_plan && i < std::min(shownLeftOut, m_plan->leftOut.size()); ++i)
        rows.append(QVariantMap{{QStringLiteral("kind"), m_plan->leftOut[i].kind},
                                {QStringLiteral("name"), m_plan->leftOut[i].name},
                                {QStringLiteral("words"), m_plan->leftOut[i].words},
                                {QStringLiteral("reason"), m_plan->leftOut[i].reason}});
    return rows;
}

} // namespace kopa
