#include "evidence_rows.h"

namespace kopa {

QVariantList evidenceRows(const QList<findings::Evidence> &evidence)
{
    QVariantList all;
    for (const findings::Evidence &one : evidence)
        all.append(QVariantMap{{QStringLiteral("passageId"), one.passage},
                               {QStringLiteral("noteId"), one.note},
                               {QStringLiteral("title"), one.title},
                               {QStringLiteral("when"), one.when},
                               {QStringLiteral("words"), one.words},
                               {QStringLiteral("state"), QString(findings::evidenceKey(one.state))}});
    return all;
}

} // namespace kopa
