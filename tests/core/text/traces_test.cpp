#include "../replica.h"
#include "core/merge/text_history.h"
#include "core/merge/text_rope.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

namespace kopa::merge {
namespace {

// Real writing sessions, other people's material: read where they lie, never kept here.
QJsonObject trace(const char *name)
{
    const QString file =
        QStringLiteral(KOPA_SOURCE_DIR "/../shared/traces/%1.json.gz").arg(QLatin1String(name));
    if (!QFile::exists(file))
        return {};
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), file});
    gzip.waitForFinished(-1);
    return QJsonDocument::fromJson(gzip.readAllStandardOutput()).object();
}

TextPatch patchOf(const QJsonObject &transaction)
{
    TextPatch patch;
    for (const QJsonValue run : transaction[QLatin1String("patches")].toArray())
        patch.add(std::uint32_t(run[0].toInt()), std::uint32_t(run[1].toInt()), run[2].toString());
    return patch;
}

class Traces : public testing::TestWithParam<const char *>
{
};

TEST_P(Traces, EndInTheirContent)
{
    const QJsonObject file = trace(GetParam());
    if (file.isEmpty())
        GTEST_SKIP() << "the folder with the writing sessions does not lie beside this clone";
    QList<TextChange> changes;
    QMap<int, std::uint64_t> counts;
    for (const QJsonValue value : file[QLatin1String("txns")].toArray()) {
        const QJsonObject transaction = value.toObject();
        const int agent = transaction[QLatin1String("agent")].toInt();
        TextChange change{{testDevice(agent), ++counts[agent]}, {}, {}, {}, patchOf(transaction)};
        for (const QJsonValue parent : transaction[QLatin1String("parents")].toArray())
            change.parents.append(changes[parent.toInt()].dot);
        changes.append(change);
    }
    const QString end = file[QLatin1String("endContent")].toString();
    const TextHistory history(changes);
    EXPECT_EQ(history.text(), end);
    EXPECT_TRUE(history.waiting().isEmpty());
    EXPECT_TRUE(history.refused().isEmpty());
    std::uint32_t covered = 0;
    for (const TextHistory::Passage &passage : history.authors())
        covered += passage.length;
    EXPECT_EQ(covered, codePoints(end));
    const QList<Dot> middle{changes[changes.size() / 2].dot};
    EXPECT_EQ(*history.since(middle).applied(history.textAt(middle)), end);
}

INSTANTIATE_TEST_SUITE_P(Sessions, Traces, testing::Values("automerge-paper", "friendsforever", "A1"));

} // namespace
} // namespace kopa::merge
