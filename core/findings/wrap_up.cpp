#include "wrap_up.h"

#include "consents.h"
#include "core/records/finding.h"
#include "core/records/passage.h"
#include "core/records/task.h"
#include "tasks.h"

#include <QSet>

namespace kopa::findings {

static Result<QSet<QString>> passagesOfFindings(Store &store)
{
    QSet<QString> used;
    KOPA_ASSIGN(const QList<Record> findings, store.records(finding::type()));
    for (const Record &finding : findings)
        for (const QString &passage : finding.set(finding::passages))
            used.insert(passage);
    return used;
}

Result<WrapUp> wrapUpOf(Store &store, const QString &noteId, const QDate &today)
{
    WrapUp wrapUp;
    KOPA_ASSIGN(wrapUp.missingConsents, missingConsents(store, noteId));
    KOPA_ASSIGN(const QList<PlacedPassage> passages, passagesOf(store, noteId));
    KOPA_ASSIGN(const QSet<QString> used, passagesOfFindings(store));
    wrapUp.nothingMarked = passages.isEmpty();
    for (const PlacedPassage &passage : passages)
        if (!passage.gone && !used.contains(passage.id) && passage.record.text(passage::round).isEmpty())
            wrapUp.unused.append(passage);
    KOPA_ASSIGN(const QList<Record> tasks, store.records(task::type(), task::note, noteId));
    for (const Record &task : tasksInOrder(tasks, today))
        if (taskWhen(task, today) != TaskWhen::Done)
            wrapUp.promises.append(task);
    return wrapUp;
}

} // namespace kopa::findings
