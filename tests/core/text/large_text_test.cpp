#include "../replica.h"
#include "core/merge/text_history.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>
#include <random>

namespace kopa::merge {
namespace {

/// Generous: what hangs takes for ever, and machines are slow and shared.
constexpr qint64 patienceMs = 60'000;

QString words(int count, std::mt19937 &random)
{
    QString text(count, u' ');
    for (QChar &letter : text)
        letter = random() % 6 == 0 ? u' ' : QChar(u'a' + int(random() % 26));
    return text;
}

TextChange startingWith(const QString &text)
{
    TextChange first{{testDevice(99), 1}, {}, {}, {}, {}};
    first.patch.add(0, 0, text);
    return first;
}

/// So many short runs all over a text, in changes of `each` runs.
QList<TextChange> branch(int device, const TextChange &from, std::uint32_t length, int runs, int each,
                         std::mt19937 &random)
{
    QList<TextChange> changes;
    Dot last = from.dot;
    for (int done = 0; done < runs; done += each) {
        TextChange change{{testDevice(device), std::uint64_t(changes.size()) + 1}, {}, {last}, {}, {}};
        for (int i = 0; i < each; ++i) {
            const auto at = std::uint32_t(random() % (length + 1));
            const auto removed = std::min<std::uint32_t>(std::uint32_t(random() % 3), length - at);
            const int inserted = 1 + int(random() % 4);
            change.patch.add(at, removed, words(inserted, random));
            length += std::uint32_t(inserted) - removed;
        }
        changes.append(change);
        last = change.dot;
    }
    return changes;
}

TEST(LargeText, TenMegabytesThatTwoEdit)
{
    std::mt19937 random(3);
    const TextChange first = startingWith(words(10'000'000, random));
    QList<TextChange> changes{first};
    for (int device : {0, 1}) {
        TextChange change{{testDevice(device), 1}, {}, {first.dot}, {}, {}};
        change.patch.add(5'000'000, 10, QStringLiteral("keskellä"));
        change.patch.add(9'000'000, 0, words(1000, random));
        changes.append(change);
    }
    QElapsedTimer timer;
    timer.start();
    const TextHistory history(changes);
    EXPECT_EQ(history.text().size(), 10'000'000 - 10 + 2 * (8 + 1000));
    EXPECT_LT(timer.elapsed(), patienceMs);
}

TEST(LargeText, AMillionRuns)
{
    std::mt19937 random(4);
    const TextChange first = startingWith(words(1'000'000, random));
    QList<TextChange> changes{first};
    for (int device : {0, 1}) {
        TextChange change{{testDevice(device), 1}, {}, {first.dot}, {}, {}};
        for (int i = 0; i < 500'000; ++i)
            change.patch.add(std::uint32_t(random() % 900'000), std::uint32_t(i % 2), i % 2 ? u"" : u"y");
        changes.append(change);
    }
    QElapsedTimer timer;
    timer.start();
    const TextHistory history(changes);
    EXPECT_TRUE(history.refused().isEmpty());
    EXPECT_GT(history.text().count(u'y'), 400'000);
    EXPECT_LT(timer.elapsed(), patienceMs);
}

TEST(LargeText, TenThousandBranchesFromOnePlace)
{
    const TextChange first = startingWith(QStringLiteral("alku loppu"));
    QList<TextChange> changes{first};
    QList<Dot> heads;
    for (int i = 0; i < 10'000; ++i) {
        TextChange change{{testDevice(0), 1}, {}, {first.dot}, {}, {}};
        change.dot.device.data[1] = std::uint8_t(i & 0xff);
        change.dot.device.data[2] = std::uint8_t(i >> 8);
        change.patch.add(4, 1, QStringLiteral("%1,").arg(i));
        changes.append(change);
        heads.append(change.dot);
    }
    TextChange last{{testDevice(1), 1}, {}, heads, {}, {}};
    last.patch.add(0, 0, QStringLiteral("Yhdessä: "));
    changes.append(last);
    QElapsedTimer timer;
    timer.start();
    const TextHistory history(changes);
    EXPECT_TRUE(history.text().startsWith(QStringLiteral("Yhdessä: alku")));
    EXPECT_EQ(history.text().count(u','), 10'000);
    EXPECT_EQ(history.joined({}).size(), 1);
    EXPECT_LT(timer.elapsed(), patienceMs);
}

TEST(LargeText, LongBranchesMergeInTimeThatGrowsWithThem)
{
    std::mt19937 random(5);
    const TextChange first = startingWith(words(100'000, random));
    const auto mergeMs = [&](int runs) {
        QList<TextChange> changes{first};
        for (int device : {0, 1})
            changes += branch(device, first, 100'000, runs, 500, random);
        qint64 best = patienceMs;
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer timer;
            timer.start();
            const TextHistory history(changes);
            best = std::min(best, std::max<qint64>(1, timer.nsecsElapsed()));
            EXPECT_EQ(history.refused().size(), 0);
        }
        return best;
    };
    const qint64 half = mergeMs(25'000);
    const qint64 whole = mergeMs(50'000);
    RecordProperty("ratio", std::to_string(double(whole) / double(half)));
    EXPECT_LT(whole, 4 * half) << "twice the history should take about twice the time";
}

TEST(LargeText, OneChangeAtATimeInALongNoteIsQuick)
{
    std::mt19937 random(6);
    QString text = words(100'000, random);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i) {
        TextPatch patch;
        patch.add(std::uint32_t(random() % 90'000), 0, u"å");
        text = *patch.applied(text);
    }
    EXPECT_LT(timer.elapsed(), patienceMs);
    EXPECT_EQ(text.count(u'å'), 1000);
}

} // namespace
} // namespace kopa::merge
