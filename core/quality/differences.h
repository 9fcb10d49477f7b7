#pragma once

#include "core/records/record.h"
#include "criteria.h"

/// Where municipalities ask the same provider for different things in the same kind of education (capability
/// H2).
namespace kopa::quality {

/// Who buys a kind of education from a provider.
struct Buying
{
    QString provider;
    QString education; ///< a key of method::education; empty: nobody has said which
    QStringList municipalities;
};

/// As it was told in methods, in criteria that name a provider, and in reports: by provider, then by kind.
QList<Buying> buyingsOf(const QList<Record> &methods, const QList<Record> &criteria,
                        const QList<Record> &reports);

/// How the criteria of a group stand to each other.
enum class DifferenceKind {
    Conflict, ///< one report cannot answer both
    Stricter, ///< the same measure, and some ask for more
    Local,    ///< one municipality alone asks for it
    Same
};

/// The stable name of it, as scripts and labels know it.
QLatin1String differenceKey(DifferenceKind kind);

struct Asking
{
    QString municipality;
    QString criterion;
    bool strictest = false; ///< where some ask for more than others: nobody for more than this

    bool operator==(const Asking &) const = default;
};

/// One thing that is asked for, and who asks for it.
struct DifferenceRow
{
    QString common = {}; ///< the line of the common criterion to which it belongs; empty: none
    DifferenceKind kind = DifferenceKind::Same;
    QStringList why = {};      ///< of what is not the same: as Compared::why
    QList<Asking> asking = {}; ///< by municipality, then by criterion
    QStringList silent = {};   ///< buyers that do not ask for it
};

struct DifferenceTable
{
    Buying buying;
    QList<DifferenceRow> rows = {}; ///< the gravest first

    int count(DifferenceKind kind) const;
};

/// What every municipality asks on a day: its own criteria, and the common ones to which it has agreed and of
/// which it has none of its own. Made once, and asked for any provider and kind of education.
class Demands
{
public:
    Demands(const QList<Record> &criteria, const QList<Record> &voices, const QDate &day);

    DifferenceTable differencesOf(const Buying &buying) const;

private:
    struct Demand
    {
        QString municipality;
        QString criterion;
        int group = 0;
        quint32 educations = 0; ///< a bit for each; none: all
        QStringList providers;  ///< none: all
        int asked = 0;          ///< among the requirements
    };
    void add(const Record &criterion, const QString &municipality, int group);
    int requirementAt(const Requirement &asked);
    DifferenceRow rowOf(const QList<const Demand *> &demands, const Buying &buying) const;

    QHash<QString, QList<Demand>> m_demands; ///< by municipality
    QHash<int, QString> m_commons;           ///< of a group: the common line
    QList<Requirement> m_requirements;       ///< each once, so that few are compared
    QHash<QString, int> m_requirementPlaces;
};

} // namespace kopa::quality
