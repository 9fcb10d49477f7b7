#pragma once

#include "core/records/record.h"
#include "core/result/result.h"

#include <QHash>

namespace kopa {
class Store;
}

namespace kopa::findings {

/// A code where it stands in the tree.
struct CodePlace
{
    QString id;
    int depth = 0;

    bool operator==(const CodePlace &) const = default;
};

/// The tree of all codes, whatever people wrote without knowing of each other. A code that was merged into
/// another is represented by that one; of codes that were merged in a circle the first by id represents all.
/// A circle of parents is opened at its first code by id, which then stands at the top. The same records give
/// the same tree on every device, in whatever order they came.
class Codebook
{
public:
    explicit Codebook(const QList<Record> &codes);
    static Result<Codebook> of(Store &store);

    /// Null for a code that is not here.
    const Record *record(const QString &id) const;
    /// The code that represents this one: itself unless it was merged; empty for one that is not here.
    QString standing(const QString &id) const { return m_standing.value(id); }
    /// Those that represent some codes, each once, sorted; codes that are not here are left out.
    QStringList standing(const QStringList &ids) const;
    /// What a code stands under; empty at the top. Of a merged code it is that of its representative.
    QString parent(const QString &id) const { return m_parents.value(standing(id)); }
    /// A standing code and all below it.
    QStringList withBelow(const QString &id) const;
    /// All codes that a standing code represents, itself too, sorted.
    QStringList represented(const QString &id) const { return m_represented.value(id); }
    /// Standing codes, those below after each, by name in a language.
    QList<CodePlace> tree(QStringView language) const;
    /// The names from the top down to a code.
    QStringList path(const QString &id, QStringView language) const;

private:
    QString parentToBe(const QString &id) const;
    void openCircles();

    QHash<QString, Record> m_records;
    QHash<QString, QString> m_standing;
    QHash<QString, QStringList> m_represented;
    QHash<QString, QString> m_parents; ///< of standing codes that are not at the top
    QHash<QString, QStringList> m_children;
};

} // namespace kopa::findings
