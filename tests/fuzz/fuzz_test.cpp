#include "core/crypto/keys.h"
#include "fuzz_entry.h"
#include "mutation.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace kopa {

namespace {

class Fuzz : public testing::TestWithParam<const char *>
{
};

const QList<FuzzEntry> &entries()
{
    static const QList<FuzzEntry> all = messageEntries() + memberEntries() + changeEntries() +
                                        storeEntries() + guestEntries() + statisticsEntries() +
                                        calendarEntries() + listEntries() + qdaEntries() + reportEntries();
    return all;
}

const FuzzEntry &entryNamed(const char *name)
{
    const auto isIt = [name](const FuzzEntry &entry) { return qstrcmp(entry.name, name) == 0; };
    const auto found = std::find_if(entries().begin(), entries().end(), isIt);
    if (found == entries().end())
        qFatal("no entry is called %s", name);
    return *found;
}

std::string nameOf(const testing::TestParamInfo<const char *> &parameter)
{
    return parameter.param;
}

QString describe(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

TEST_P(Fuzz, stands_any_input)
{
    const FuzzEntry &entry = entryNamed(GetParam());
    const int rounds = qEnvironmentVariableIsSet("KOPA_NIGHTLY") ? 200'000 : 10'000;
    std::mt19937 random(1);
    for (const QByteArray &seed : entry.seeds)
        ASSERT_TRUE(entry.holds(seed)) << describe(seed).toStdString();
    for (int round = 0; round < rounds; ++round) {
        const QByteArray bytes = mutated(entry.seeds, random);
        ASSERT_TRUE(entry.holds(bytes)) << "round " << round << ": " << describe(bytes).toStdString();
    }
    for (const FuzzEntry &other : entries()) {
        for (const QByteArray &seed : other.seeds)
            ASSERT_TRUE(entry.holds(seed)) << other.name;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Parsers, Fuzz,
    testing::Values("change_body", "cbor", "padding", "envelope", "member_entry", "member_log", "claim",
                    "invitation", "exchange_request", "exchange_answer", "hello", "server_key", "problem",
                    "slots", "idle", "live", "checkpoints", "checkpoint_content", "header_text",
                    "spaces_answer", "recovery_code", "act", "fingerprint", "fork", "text_patches",
                    "text_history", "sealed_store", "key_slots", "attachments", "location_data", "parcel",
                    "meeting", "guest_form", "statistics_csv", "statistics_json", "statistics_px",
                    "statistics", "pxweb_variables", "calendar", "list_csv", "list_workbook", "list_sheet",
                    "list_cards", "qda_project", "qda_codebook", "report_content", "report_figures"),
    nameOf);

/// Inputs that were good or bad once, kept: tests/fuzz/corpus, a folder for each entry. With
/// KOPA_WRITE_CORPUS set, the seeds of this run are added where an entry has none yet.
TEST_P(Fuzz, stands_its_corpus)
{
    const FuzzEntry &entry = entryNamed(GetParam());
    const QDir folder(QStringLiteral(KOPA_SOURCE_DIR "/tests/fuzz/corpus/") + QLatin1String(GetParam()));
    if (qEnvironmentVariableIsSet("KOPA_WRITE_CORPUS") && !folder.exists()) {
        ASSERT_TRUE(folder.mkpath(QStringLiteral(".")));
        for (qsizetype i = 0; i < entry.seeds.size(); ++i) {
            QFile file(folder.filePath(QStringLiteral("seed_%1").arg(i)));
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(entry.seeds[i]);
        }
    }
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(entry.holds(file.readAll())) << name.toStdString();
    }
}

TEST(FuzzEntries, are_all_run)
{
    EXPECT_EQ(entries().size(), 47);
}

} // namespace kopa

int main(int argc, char **argv)
{
    if (!kopa::crypto::initialise())
        return 1;
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
