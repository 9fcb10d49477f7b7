#pragma once

#include <QStringList>

namespace kopa {

/// The words of a start package in its own language, which need not be that of the interface.
struct StartPackageWords
{
    QString title, intro, organisations, organisation, role, lead, member;
    QString area, network, country, time, total, ages, ageTable, growth, change, percent, births, born,
        fifteen;
    QString sources, source, table, code, retrieved, licence, division, once, missing, figures, name;

    /// In English for a language that is none of ours.
    static const StartPackageWords &in(const QString &language);
};

/// "0–6" to "65+".
QStringList ageClassNames();

} // namespace kopa
