#pragma once

#include "core/result/result.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace kopa::statistics {

/// From that day on a municipality is a part of another one; "into" is empty when nobody has told of which.
struct DatedChange
{
    QString code;
    QString into;
    QDate day;
};

/// Which municipality is meant by a name or code, and what became of it when: the register of 2020 with the
/// mergers around it.
class Municipalities
{
public:
    /// Internal when the register in the program is broken.
    static Result<Municipalities> ofRegister();

    bool knows(const QString &code) const { return m_names.contains(code); }
    /// By its Finnish, Swedish or English name, by both ("Maarianhamina - Mariehamn"), or with its code in
    /// front; empty for a name of none.
    QString codeOf(const QString &name) const;
    /// "099 Honkajoki", for a sentence about it.
    QString described(const QString &code) const;
    /// Whether the name is that of a region.
    bool isRegion(const QString &name) const;

    /// Every code there has been.
    QStringList codes() const;
    /// The days on which the division changed, in order.
    QList<QDate> changeDays() const;
    /// The municipality of which a code's area is a part on a day: itself, or what it was merged into; empty
    /// when that is not known. An invalid day is before all changes.
    QString holder(const QString &code, QDate day) const;
    /// The codes of the division of a day.
    QSet<QString> on(QDate day) const;

private:
    void add(const QString &code, const QStringList &names);
    void change(const DatedChange &change);

    QHash<QString, QString> m_names; ///< by code, the first name
    QHash<QString, QString> m_codes; ///< by name, folded
    QSet<QString> m_regions;         ///< names, folded
    QHash<QString, DatedChange> m_changes;
};

} // namespace kopa::statistics
