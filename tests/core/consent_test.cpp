#include "core/records/contact.h"
#include "core/records/contact_consent.h"

#include <gtest/gtest.h>

namespace kopa {

namespace {

Record contactWith(const QMap<FieldNumber, const char *> &words)
{
    Record record{&contact::type(), QStringLiteral("c"), {}};
    for (auto it = words.begin(); it != words.end(); ++it)
        record.state.applyBase({it.key()}, QString::fromLatin1(it.value()));
    return record;
}

bool shown(const QMap<FieldNumber, const char *> &words, contact::Use use)
{
    return contact::mayShow(contactWith(words), use);
}

constexpr auto lists = contact::Use::Lists;
constexpr auto pages = contact::Use::Public;

} // namespace

TEST(Consent, a_title_alone_is_nobodys_data)
{
    EXPECT_TRUE(shown({{contact::titleFi, "rehtori"}}, lists));
    EXPECT_TRUE(shown({{contact::titleFi, "rehtori"}}, pages));
}

TEST(Consent, a_persons_words_need_it_for_each_use)
{
    EXPECT_FALSE(shown({{contact::email, "testi@example.org"}}, lists));
    EXPECT_FALSE(shown({{contact::name, "Testi Testinen"}, {contact::consentOn, "2020-01-01"}}, lists));
    const QMap<FieldNumber, const char *> given{{contact::name, "Testi Testinen"},
                                                {contact::consentOn, "2020-01-01"},
                                                {contact::consentCovers, "lists"}};
    EXPECT_TRUE(shown(given, lists));
    EXPECT_FALSE(shown(given, pages));
    auto both = given;
    both[contact::consentCovers] = "both";
    EXPECT_TRUE(shown(both, pages));
}

TEST(Consent, what_is_withdrawn_holds_until_it_is_given_anew)
{
    QMap<FieldNumber, const char *> words{{contact::name, "Testi Testinen"},
                                          {contact::consentOn, "2020-01-01"},
                                          {contact::consentCovers, "both"},
                                          {contact::consentWithdrawn, "2020-01-01"}};
    EXPECT_FALSE(shown(words, lists));
    words[contact::consentOn] = "2020-03-01";
    EXPECT_TRUE(shown(words, lists));
    EXPECT_FALSE(shown({{contact::titleFi, "rehtori"}, {contact::consentWithdrawn, "2020-01-01"}}, pages));
}

TEST(Consent, is_gone_with_the_person)
{
    for (const FieldType &field : contact::type().fields)
        EXPECT_EQ(field.personal, QString(field.key).startsWith(u"consent") ||
                                      field.number == contact::name || field.number == contact::email ||
                                      field.number == contact::phone)
            << field.key.data();
}

} // namespace kopa
