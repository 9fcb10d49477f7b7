#include "core/crypto/keys.h"
#include "fuzz_entry.h"
#include "mutation.h"

#include <gtest/gtest.h>

namespace kopa {

namespace {

class Fuzz : public testing::TestWithParam<const char *>
{
};

const QList<FuzzEntry> &entries()
{
    static const QList<FuzzEntry> all = messageEntries() + memberEntries() + changeEntries();
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

INSTANTIATE_TEST_SUITE_P(Parsers, Fuzz,
                         testing::Values("change_body", "cbor", "padding", "envelope", "member_entry",
                                         "member_log", "claim", "invitation", "exchange_request",
                                         "exchange_answer", "hello", "problem", "slots", "header_text",
                                         "text_patches", "text_history"),
                         nameOf);

TEST(FuzzEntries, are_all_run)
{
    EXPECT_EQ(entries().size(), 16);
}

} // namespace kopa

int main(int argc, char **argv)
{
    if (!kopa::crypto::initialise())
        return 1;
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
