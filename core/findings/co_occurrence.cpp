#include "co_occurrence.h"

#include <QSet>

#include <algorithm>

namespace kopa::findings {

CoOccurrence::CoOccurrence(QList<CodedStretch> stretches)
{
    std::sort(stretches.begin(), stretches.end(), [](const CodedStretch &a, const CodedStretch &b) {
        return a.note == b.note ? a.from < b.from : a.note < b.note;
    });
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        const CodedStretch &one = stretches[i];
        for (qsizetype a = 0; a < one.codes.size(); ++a)
            for (qsizetype b = a; b < one.codes.size(); ++b)
                add(one.codes[a], one.codes[b]);
        for (qsizetype k = i + 1;
             k < stretches.size() && stretches[k].note == one.note && stretches[k].from < one.to; ++k)
            addOverlap(one, stretches[k]);
    }
    for (auto it = m_counts.keyBegin(); it != m_counts.keyEnd(); ++it)
        if (it->first == it->second)
            m_codes.append(it->first);
}

int CoOccurrence::count(const QString &one, const QString &other) const
{
    return m_counts.value({std::min(one, other), std::max(one, other)});
}

void CoOccurrence::add(const QString &one, const QString &other)
{
    ++m_counts[{std::min(one, other), std::max(one, other)}];
}

/// What both have of a code is counted where each is alone.
void CoOccurrence::addOverlap(const CodedStretch &one, const CodedStretch &other)
{
    QSet<QPair<QString, QString>> pairs;
    for (const QString &a : one.codes)
        for (const QString &b : other.codes)
            if (a != b)
                pairs.insert({std::min(a, b), std::max(a, b)});
    for (const auto &[a, b] : std::as_const(pairs))
        add(a, b);
}

QStringList passagesTogether(const QList<CodedStretch> &stretches, const QString &one, const QString &other)
{
    const auto with = [&stretches](const QString &code) {
        QList<CodedStretch> found;
        std::copy_if(stretches.begin(), stretches.end(), std::back_inserter(found),
                     [&code](const CodedStretch &stretch) { return stretch.codes.contains(code); });
        return found;
    };
    const QList<CodedStretch> others = with(other);
    QStringList passages;
    for (const CodedStretch &a : with(one))
        for (const CodedStretch &b : others) {
            const bool both = one != other && a.note == b.note && a.from < b.to && b.from < a.to;
            if (both || a.passage == b.passage)
                passages += {a.passage, b.passage};
        }
    passages.removeDuplicates();
    return passages;
}

} // namespace kopa::findings
