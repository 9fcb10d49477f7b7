#include "core/spelling/own_words.h"
#include "test_store.h"

namespace kopa {
namespace {

TEST(OwnWords, AreKeptOnceAndTakenAway)
{
    TestStore store;
    must(addOwnWord(*store, QStringLiteral(" Xyzzyqvist "), TextLanguage::Swedish));
    must(addOwnWord(*store, QStringLiteral("xyzzyqvist"), TextLanguage::Finnish));
    must(addOwnWord(*store, QStringLiteral("aikakoe"), {}));
    EXPECT_EQ(must(ownWords(*store)), (QStringList{QStringLiteral("aikakoe"), QStringLiteral("Xyzzyqvist")}));
    must(removeOwnWord(*store, QStringLiteral("XYZZYQVIST")));
    EXPECT_EQ(must(ownWords(*store)), QStringList{QStringLiteral("aikakoe")});
}

TEST(OwnWords, OnlySingleWords)
{
    TestStore store;
    for (const QString &no : {QString(), QStringLiteral("kaksi sanaa"), QString(100, u'a')})
        EXPECT_EQ(addOwnWord(*store, no, {}).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(removeOwnWord(*store, QStringLiteral("tuntematon")).error().code, ErrorCode::NotFound);
}

TEST(OwnWords, AreInThePersonsOwnSpace)
{
    TestStore store;
    SpaceRecord own = testSpace();
    own.id = *crypto::SpaceId::from(crypto::randomBytes(crypto::SpaceId::size));
    own.kind = SpaceKind::Own;
    own.role = Role::Coordinator;
    must(store->saveSpace(own));
    must(addOwnWord(*store, QStringLiteral("xyzzy"), TextLanguage::Finnish));
    const auto records = must(store->records(*recordType(u"spelling_word")));
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(records.first().space, own.id);
}

} // namespace
} // namespace kopa
