#include "coding_units.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace kopa::findings {

namespace {

/// Groups of numbers that grow together.
class Groups
{
public:
    explicit Groups(qsizetype count) : m_first(std::size_t(count))
    {
        std::iota(m_first.begin(), m_first.end(), qsizetype(0));
    }
    qsizetype of(qsizetype one)
    {
        while (m_first[std::size_t(one)] != one)
            one = m_first[std::size_t(one)] = m_first[std::size_t(m_first[std::size_t(one)])];
        return one;
    }
    void join(qsizetype one, qsizetype other) { m_first[std::size_t(of(one))] = of(other); }

private:
    std::vector<qsizetype> m_first;
};

void add(CodingUnit &unit, const CoderStretch &stretch)
{
    const bool first = unit.passages.isEmpty();
    unit.note = stretch.marked.note;
    unit.from = first ? stretch.marked.from : std::min(unit.from, stretch.marked.from);
    unit.to = std::max(unit.to, stretch.marked.to);
    unit.passages.append(stretch.passage);
    QStringList &codes = unit.codes[stretch.coder];
    codes += stretch.marked.codes;
    codes.sort();
    codes.removeDuplicates();
}

/// A coder who marked a unit without a code has said something too.
QString saidOf(const CodingUnit &unit, const QString &coder)
{
    const auto said = unit.codes.constFind(coder);
    return said == unit.codes.constEnd() ? QString() : u'=' + said->join(u' ');
}

} // namespace

bool isSameUnit(const CodedStretch &one, const CodedStretch &other)
{
    const qsizetype shared = std::min(one.to, other.to) - std::max(one.from, other.from);
    return one.note == other.note && shared * 2 > std::min(one.to - one.from, other.to - other.from);
}

QList<CodingUnit> codingUnits(QList<CoderStretch> stretches)
{
    std::sort(stretches.begin(), stretches.end(), [](const CoderStretch &a, const CoderStretch &b) {
        return std::tie(a.marked.note, a.marked.from, a.marked.to, a.passage) <
               std::tie(b.marked.note, b.marked.from, b.marked.to, b.passage);
    });
    Groups groups(stretches.size());
    for (qsizetype i = 0; i < stretches.size(); ++i)
        for (qsizetype k = i + 1;
             k < stretches.size() && stretches[k].marked.note == stretches[i].marked.note &&
             stretches[k].marked.from < stretches[i].marked.to;
             ++k)
            if (isSameUnit(stretches[i].marked, stretches[k].marked))
                groups.join(i, k);
    QHash<qsizetype, qsizetype> unitOf;
    QList<CodingUnit> units;
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        const qsizetype group = groups.of(i);
        if (!unitOf.contains(group)) {
            unitOf.insert(group, units.size());
            units.append(CodingUnit());
        }
        add(units[unitOf.value(group)], stretches[i]);
    }
    return units;
}

bool disagrees(const CodingUnit &unit, const QStringList &coders)
{
    return std::any_of(coders.begin(), coders.end(), [&](const QString &coder) {
        return saidOf(unit, coder).isEmpty() || saidOf(unit, coder) != saidOf(unit, coders.first());
    });
}

Agreement overallAgreement(const QList<CodingUnit> &units, const QStringList &coders)
{
    Codings codings;
    for (const QString &coder : coders) {
        QStringList said;
        for (const CodingUnit &unit : units)
            said.append(saidOf(unit, coder));
        codings.append(said);
    }
    return agreementOf(codings);
}

Agreement codeAgreement(const QList<CodingUnit> &units, const QStringList &coders, const QString &code)
{
    Codings codings;
    for (const QString &coder : coders) {
        QStringList said;
        for (const CodingUnit &unit : units)
            said.append(unit.codes.value(coder).contains(code) ? QStringLiteral("yes")
                                                               : QStringLiteral("no"));
        codings.append(said);
    }
    return agreementOf(codings);
}

} // namespace kopa::findings
