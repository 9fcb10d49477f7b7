#include "fixtures.h"

#include <QFile>

#include <gtest/gtest.h>

namespace kopa::statistics {

static QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray fixture(const char *name)
{
    const QByteArray bytes =
        content(QStringLiteral(KOPA_SOURCE_DIR "/tests/data/statistics/") + QLatin1String(name));
    EXPECT_FALSE(bytes.isEmpty()) << name;
    return bytes;
}

QByteArray realFile(const char *name)
{
    return content(QStringLiteral(KOPA_SOURCE_DIR "/../shared/domain/statistics/") + QLatin1String(name));
}

static qsizetype indexAt(const StatisticsTable &table, const QStringList &wanted)
{
    QList<qsizetype> positions;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        positions.append(codes(table.dimensions.value(i)).indexOf(wanted[i]));
        EXPECT_GE(positions.last(), 0) << qPrintable(wanted[i]);
    }
    EXPECT_EQ(wanted.size(), table.dimensions.size());
    return positions.contains(-1) ? -1 : table.indexOf(positions);
}

std::optional<double> at(const StatisticsTable &table, const QStringList &wanted)
{
    return table.value(indexAt(table, wanted));
}

Missing reasonAt(const StatisticsTable &table, const QStringList &wanted)
{
    return table.missing.at(std::size_t(indexAt(table, wanted)));
}

QStringList codes(const Dimension &dimension)
{
    QStringList result;
    for (const Category &category : dimension.categories)
        result.append(category.code);
    return result;
}

QString complaint(const Result<StatisticsTable> &read)
{
    if (read.ok())
        return QStringLiteral("ok");
    const QVariantMap given = read.error().parameters;
    if (read.error().code == ErrorCode::StatisticsDamaged)
        return given.value(QStringLiteral("reason")).toString() + u'@' +
               given.value(QStringLiteral("place")).toString();
    if (read.error().code == ErrorCode::NotStatistics)
        return given.value(QStringLiteral("found")).toString();
    return errorName(read.error().code);
}

} // namespace kopa::statistics
