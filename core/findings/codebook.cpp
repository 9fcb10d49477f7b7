#include "codebook.h"

#include "core/records/code.h"
#include "core/store/store.h"

#include <algorithm>

namespace kopa::findings {

namespace {

/// Where following arrows from `start` ends: at what has no arrow, or in a circle at its first by id.
template <class Next> QString endOf(const QString &start, const Next &next)
{
    QStringList way{start};
    for (QString at = next(start); !at.isEmpty(); at = next(at)) {
        const qsizetype met = way.indexOf(at);
        if (met >= 0)
            return *std::min_element(way.begin() + met, way.end());
        way.append(at);
    }
    return way.last();
}

} // namespace

Codebook::Codebook(const QList<Record> &codes)
{
    for (const Record &code : codes)
        m_records.insert(code.id, code);
    const auto target = [this](const QString &id) {
        const QString into = m_records.value(id).text(code::mergedInto);
        return m_records.contains(into) ? into : QString();
    };
    for (const Record &code : codes) {
        m_standing.insert(code.id, endOf(code.id, target));
        m_represented[m_standing.value(code.id)].append(code.id);
    }
    for (QStringList &all : m_represented)
        all.sort();
    for (auto it = m_represented.keyBegin(); it != m_represented.keyEnd(); ++it)
        if (const QString above = parentToBe(*it); !above.isEmpty())
            m_parents.insert(*it, above);
    openCircles();
    for (auto it = m_parents.begin(); it != m_parents.end(); ++it)
        m_children[it.value()].append(it.key());
}

Result<Codebook> Codebook::of(Store &store)
{
    KOPA_ASSIGN(const QList<Record> codes, store.records(code::type()));
    return Codebook(codes);
}

const Record *Codebook::record(const QString &id) const
{
    const auto found = m_records.constFind(id);
    return found == m_records.constEnd() ? nullptr : &*found;
}

/// A parent that was merged into its own child is passed over.
QString Codebook::parentToBe(const QString &id) const
{
    const QString above = m_standing.value(m_records.value(id).text(code::parent));
    return above == id ? QString() : above;
}

void Codebook::openCircles()
{
    QStringList tops;
    const auto above = [this](const QString &id) { return m_parents.value(id); };
    for (auto it = m_parents.keyBegin(); it != m_parents.keyEnd(); ++it)
        if (const QString end = endOf(*it, above); m_parents.contains(end) && !tops.contains(end))
            tops.append(end);
    for (const QString &top : std::as_const(tops))
        m_parents.remove(top);
}

QStringList Codebook::standing(const QStringList &ids) const
{
    QStringList result;
    for (const QString &id : ids)
        if (const QString one = standing(id); !one.isEmpty() && !result.contains(one))
            result.append(one);
    result.sort();
    return result;
}

QStringList Codebook::withBelow(const QString &id) const
{
    QStringList all{id};
    for (qsizetype i = 0; i < all.size(); ++i)
        all += m_children.value(all[i]);
    return all;
}

QList<CodePlace> Codebook::tree(QStringView language) const
{
    const auto byName = [&](const QString &a, const QString &b) {
        const int order = QString::localeAwareCompare(nameOf(m_records.value(a)).in(language),
                                                      nameOf(m_records.value(b)).in(language));
        return order == 0 ? a < b : order < 0;
    };
    QStringList tops;
    for (auto it = m_represented.keyBegin(); it != m_represented.keyEnd(); ++it)
        if (!m_parents.contains(*it))
            tops.append(*it);
    std::sort(tops.begin(), tops.end(), byName);
    QList<CodePlace> places, open;
    const auto openAll = [&open](const QStringList &ids, int depth) {
        for (auto it = ids.rbegin(); it != ids.rend(); ++it)
            open.append({*it, depth});
    };
    openAll(tops, 0);
    while (!open.isEmpty()) {
        const CodePlace place = open.takeLast();
        places.append(place);
        QStringList below = m_children.value(place.id);
        std::sort(below.begin(), below.end(), byName);
        openAll(below, place.depth + 1);
    }
    return places;
}

QStringList Codebook::path(const QString &id, QStringView language) const
{
    QStringList names;
    for (QString at = standing(id); !at.isEmpty(); at = m_parents.value(at))
        names.prepend(nameOf(m_records.value(at)).in(language));
    return names;
}

} // namespace kopa::findings
