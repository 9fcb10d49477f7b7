#include "statistics_table.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace kopa::statistics {

void Label::set(const QString &language, const QString &text)
{
    m_texts.insert(language, text);
}

QString Label::in(const QString &language) const
{
    const auto found = m_texts.constFind(language);
    if (found != m_texts.constEnd())
        return *found;
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

std::optional<double> StatisticsTable::value(qsizetype index) const
{
    if (index < 0 || index >= size() || missing[std::size_t(index)] != Missing::No)
        return std::nullopt;
    return values[std::size_t(index)];
}

qsizetype StatisticsTable::indexOf(const QList<qsizetype> &positions) const
{
    qsizetype index = 0;
    for (qsizetype i = 0; i < dimensions.size(); ++i)
        index = index * dimensions[i].categories.size() + positions.value(i);
    return index;
}

bool makeRoom(StatisticsTable &table)
{
    qsizetype cells = 1;
    qsizetype categories = 0;
    for (const Dimension &dimension : std::as_const(table.dimensions)) {
        const qsizetype size = dimension.categories.size();
        categories += size;
        if (size != 0 && cells > maximumCells / size)
            return false;
        cells *= size;
    }
    if (categories > maximumCategories || table.dimensions.size() > maximumDimensions)
        return false;
    table.values.assign(std::size_t(cells), 0.0);
    table.missing.assign(std::size_t(cells), Missing::NotTold);
    return true;
}

std::optional<Missing> dots(QByteArrayView text)
{
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        text = text.sliced(1, text.size() - 2);
    const bool only = std::all_of(text.begin(), text.end(), [](char one) { return one == '.'; });
    if (!only || text.isEmpty() || text.size() > 6)
        return std::nullopt;
    return Missing(text.size());
}

QString knownLicence(const StatisticsTable &table)
{
    static const QRegularExpression statisticsFinland(
        QStringLiteral("Tilastokeskus|Statistikcentralen|Statistics Finland"));
    const QList<QString> sources = table.source.all();
    const bool named = std::any_of(sources.begin(), sources.end(),
                                   [](const QString &source) { return source.contains(statisticsFinland); });
    return named || table.id.startsWith(u"statfin", Qt::CaseInsensitive) ? QStringLiteral("CC BY 4.0")
                                                                         : QString();
}

QString plainNote(const QString &note)
{
    static const QRegularExpression tag(QStringLiteral("<[A-Za-z/][^<>]*>"));
    QString text = note;
    text.replace(u'#', u'\n');
    return text.remove(tag).trimmed();
}

} // namespace kopa::statistics
