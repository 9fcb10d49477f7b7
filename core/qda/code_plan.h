#pragma once

#include "core/findings/codebook.h"
#include "project_import.h"

namespace kopa::qda {

/// What becomes of a file's codes.
class CodePlan
{
public:
    /// Adds the edits and counts to a plan.
    static Result<CodePlan> of(Store &store, const Project &project, const ImportWish &wish,
                               ImportPlan &plan);

    bool knows(const QString &guid) const { return m_ids.contains(guid) || m_kinds.contains(guid); }
    /// The ids of codes; the five that are kinds of passages are none.
    QStringList idsOf(const QStringList &guids) const;
    /// The first kind among codes; empty without one.
    QString kindOf(const QStringList &guids) const;
    /// Ids by which they are compared: of a code that was merged here, what represents it.
    QStringList standing(const QStringList &ids) const;

private:
    explicit CodePlan(const findings::Codebook &book);
    void add(const Code &code, const ImportWish &wish, ImportPlan &plan);

    findings::Codebook m_book;
    QHash<QString, QString> m_ids;
    QHash<QString, QString> m_kinds;
};

} // namespace kopa::qda
