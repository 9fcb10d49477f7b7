#pragma once

#include "core/store/edit.h"

#include <QDate>

/// The common catalogue of criteria (capability H3): what is in, what is not and why, in versions that follow
/// each other. A version is a record of its own, which replaces an earlier one.
namespace kopa::quality {

/// Which versions are of one criterion: all that replace each other go back to the same first one.
class CriterionLines
{
public:
    explicit CriterionLines(const QList<Record> &criteria);

    /// The id of the first version; its own for one that replaces nothing, or nothing that is here.
    QString lineOf(const QString &criterion) const;
    /// All versions of the line to which one belongs: by number of version, then by id.
    QList<Record> versionsOf(const QString &criterion) const;

private:
    QHash<QString, QString> m_lines;
    QMap<QString, QList<Record>> m_versions;
};

/// How it stands with a common criterion on a day.
enum class CatalogueStanding {
    In,
    Proposed,
    Coming,   ///< agreed, and it begins later
    Disputed, ///< several versions were made of one at the same time, and nobody has chosen
    Former,   ///< over, or a newer version is in
    Out,      ///< it was decided not to take it in
    Withdrawn
};

/// The stable name of it, as scripts and labels know it.
QLatin1String standingKey(CatalogueStanding standing);

/// Versions that were made of one and the same at the same time, by people who did not know of each other.
struct Rivals
{
    QString replaced;
    QStringList versions; ///< ids
};

/// The common criteria on a day. While rivals stand, what they would replace stays in.
struct Catalogue
{
    QMap<QString, CatalogueStanding> standings = {}; ///< by id
    QList<Rivals> rivals = {};

    QStringList withStanding(CatalogueStanding standing) const;
};
Catalogue catalogueAt(const QList<Record> &criteria, const QDate &day);

/// The edits that settle it: one stays, the others are withdrawn.
QList<Edit> settled(const Rivals &rivals, const QString &chosen);

/// What was said to a criterion: of each organisation the last that is no mere comment.
struct Voices
{
    QStringList agree; ///< organisations
    QStringList object;
    int comments = 0;
    QMap<QString, QDate> from; ///< of those that agree: since when it applies there, if they said
};
Voices voicesOn(const QString &criterion, const QList<Record> &voices);

/// Who has a say: every municipality that asks something of its own, told how it follows up, or spoke.
QStringList participantsOf(const QList<Record> &criteria, const QList<Record> &methods,
                           const QList<Record> &voices);

/// A new version of a criterion, to be proposed: its words and figures under a new id. The
/// first edit is the record, the others are its groups in their order.
QList<Edit> newVersion(const Record &criterion, const QString &id);

/// A municipality's own criterion proposed to all: a common one with its words, and its own told to belong to
/// it. The first edit is the common one.
QList<Edit> proposedToAll(const Record &own, const QString &id);

} // namespace kopa::quality
