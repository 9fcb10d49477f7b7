#include "criterion_groups.h"

#include "catalogue.h"
#include "core/records/criterion.h"
#include "criteria.h"

#include <numeric>

namespace kopa::quality {

namespace {

using namespace criterion;

/// Members that were put together, directly or by way of others.
class Unions
{
public:
    explicit Unions(qsizetype size) : m_parents(size) { std::iota(m_parents.begin(), m_parents.end(), 0); }

    int find(int member)
    {
        while (m_parents[member] != member)
            member = m_parents[member] = m_parents[m_parents[member]];
        return member;
    }
    void join(int one, int other) { m_parents[find(other)] = find(one); }

private:
    QList<int> m_parents;
};

/// A title by its language.
QStringList titleKeys(const Record &criterion)
{
    const TrilingualName title = criterionTitle(criterion);
    QStringList keys;
    for (const auto &[language, words] : {std::pair(u'f', title.fi), {u's', title.sv}, {u'e', title.en}})
        if (const QString plain = comparedWords(words); !plain.isEmpty())
            keys.append(language + plain);
    return keys;
}

/// In which languages a criterion has a title: a bit for each.
int titleMask(const Record &criterion)
{
    const TrilingualName title = criterionTitle(criterion);
    return (title.fi.isEmpty() ? 0 : 1) | (title.sv.isEmpty() ? 0 : 2) | (title.en.isEmpty() ? 0 : 4);
}

constexpr int masks = 8;

/// Those of one number whose titles are in no language both.
void joinNumbered(const QList<int> &members, const QList<Record> &criteria, Unions &unions)
{
    QList<QList<int>> byMask(masks);
    for (const int member : members)
        byMask[titleMask(criteria[member])].append(member);
    for (int one = 0; one < masks; ++one)
        for (int other = one; other < masks; ++other)
            if ((one & other) == 0 && !byMask[one].isEmpty() && !byMask[other].isEmpty())
                for (const int member : byMask[one] + byMask[other])
                    unions.join(byMask[one].first(), member);
}

/// The line of the common criterion that one is told to belong to, or is; empty: none.
QString toldLine(const Record &record, const CriterionLines &lines)
{
    const QString told = isCommon(record) ? record.id : record.text(common);
    return told.isEmpty() ? told : lines.lineOf(told);
}

void keepSmallest(QString &kept, const QString &line)
{
    if (!line.isEmpty() && (kept.isEmpty() || line < kept))
        kept = line;
}

} // namespace

CriterionGroups::CriterionGroups(const QList<Record> &criteria, const CriterionLines &lines)
{
    Unions unions(criteria.size());
    QHash<QString, int> titled;
    QHash<QString, QList<int>> numbered;
    QHash<QString, QString> lineOfTitle;
    QStringList told;
    for (int at = 0; at < criteria.size(); ++at) {
        told.append(toldLine(criteria[at], lines));
        for (const QString &key : titleKeys(criteria[at])) {
            if (!told[at].isEmpty())
                keepSmallest(lineOfTitle[key], told[at]);
            else if (const auto known = titled.constFind(key); known != titled.cend())
                unions.join(*known, at);
            else
                titled.insert(key, at);
        }
        if (const QString numberOf = comparedWords(criteria[at].text(number));
            told[at].isEmpty() && !numberOf.isEmpty())
            numbered[numberOf].append(at);
    }
    for (const QList<int> &members : std::as_const(numbered))
        joinNumbered(members, criteria, unions);
    QHash<int, QString> found;
    for (int at = 0; at < criteria.size(); ++at)
        if (told[at].isEmpty())
            for (const QString &key : titleKeys(criteria[at]))
                keepSmallest(found[unions.find(at)], lineOfTitle.value(key));
    QHash<QString, int> groupOfLine;
    for (int at = 0; at < criteria.size(); ++at) {
        const QString line = told[at].isEmpty() ? found.value(unions.find(at)) : told[at];
        const int group = line.isEmpty() ? unions.find(at) : groupOfLine.value(line, at);
        if (!line.isEmpty() && !groupOfLine.contains(line)) {
            groupOfLine.insert(line, group);
            m_commons.insert(group, line);
        }
        m_groups.insert(criteria[at].id, group);
    }
}

} // namespace kopa::quality
