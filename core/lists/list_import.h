#pragma once

#include "core/store/store.h"
#include "list_columns.h"
#include "list_table.h"

namespace kopa::lists {

/// What becomes of a row whose record is here already: by its id, business ID, e-mail or a name.
enum class Duplicates { Skip, Update, Add };

struct ImportWish
{
    const RecordType *type = nullptr;
    QStringList keys; ///< what each column of the file is: a key of importColumns(), or nothing
    /// What a row has that does not say it itself, by key: the consent that all have given, or their pilot.
    QMap<QString, QString> always = {};
    Duplicates duplicates = Duplicates::Skip;
};

/// What is to become of one row.
struct PlannedRow
{
    enum class Act { Add, Update, Same, Skip };
    /// For scripts and labels: add, update, same, skip.
    static QLatin1String key(Act act);

    qsizetype row = 0;
    Act act = Act::Add;
    QString id;
    QString name;
    QString foundBy; ///< the key of the column by which a record was found that is here already
};

/// A row of which nothing is taken, and the first reason for it.
struct RefusedRow
{
    qsizetype row = 0;
    QString column; ///< its heading; empty when it is about the whole row
    QString reason; ///< as reasonWords() knows it
    QString value;
    QStringList cells;
};

/// An import that nobody has carried out yet.
struct ImportPlan
{
    const RecordType *type = nullptr;
    QStringList head;
    QList<Edit> edits;
    QList<PlannedRow> rows;
    QList<RefusedRow> refused;

    qsizetype count(PlannedRow::Act act) const;
};

/// The types that lists can be taken in as.
const QList<const RecordType *> &importTypes();

/// What a column can be: not what only an act of its own may say, such as a decision.
QList<ListColumn> importColumns(const RecordType &type);

/// The keys that the headings name, by key or by their words in any language; empty for the others.
QStringList proposedKeys(const RecordType &type, const QStringList &head);

/// Looks at every row; nothing is written. An empty cell says nothing: it takes nothing away. ListDamaged
/// (heading) when no column is anything, (twice) when two are the same.
Result<ImportPlan> planImport(Store &store, const ListTable &table, const ImportWish &wish);

/// Writes a plan in one transaction, and remembers it for undoImport(). ReadOnly, NotMember, DiskFull.
Result<void> carryOut(Store &store, const ImportPlan &plan);

/// The refused rows as they stood, with row, column and reason before them, to be mended and taken in again.
QByteArray refusedCsv(const ImportPlan &plan, const QString &language);

} // namespace kopa::lists
