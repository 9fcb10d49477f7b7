#include "core/findings/consents.h"
#include "core/records/consent.h"
#include "qml/view_models/consent_list.h"
#include "qml/view_models/passage_list.h"
#include "qml/view_models/quote_list.h"
#include "session_test.h"

#include <QSignalSpy>

namespace kopa {
namespace {

const QString testi = QStringLiteral("Testi Testinen");

/// A note with one participant, as the pages have it.
class PassageModelsTest : public SessionTest
{
protected:
    PassageModelsTest() : id(addNote(QStringLiteral("Kyydit puuttuvat. Kyydit maksavat.")))
    {
        must(run([this](Store &store) {
            return store.write({.key = noteKey(id), .sets = {{note::participants, {testi}, {}}}});
        }));
        passages.setNoteId(id);
        people.setNoteId(id);
    }

    QVariant said(const RowListModel &model, const char *role, int row = 0)
    {
        return model.data(model.index(row), int(model.roleNames().key(role)));
    }

    QString id;
    PassageList passages;
    ConsentList people;
    QuoteList quotes;
};

TEST_F(PassageModelsTest, WordsAreMarkedWhereTheyStandAndAMarkIsTakenBack)
{
    QSignalSpy marked(&passages, &PassageList::marked);
    passages.mark(18, QStringLiteral("Kyydit"), QStringLiteral("obstacle"));
    ASSERT_TRUE(until([&] { return passages.count() == 1 && marked.count() == 1; }));
    EXPECT_EQ(said(passages, "from").toInt(), 18);
    EXPECT_EQ(said(passages, "words").toString(), u"Kyydit");
    EXPECT_EQ(passages.at(20).value(QStringLiteral("kind")).toString(), u"obstacle");
    EXPECT_TRUE(passages.at(3).isEmpty());
    const QString passage = marked.first().first().toString();
    passages.change(passage, {{QStringLiteral("remark"), QStringLiteral("kysy vuoroista")}});
    ASSERT_TRUE(until([&] { return said(passages, "remark").toString() == u"kysy vuoroista"; }));
    EXPECT_EQ(said(passages, "kind").toString(), u"obstacle");
    passages.setRemoved(passage, true);
    ASSERT_TRUE(until([&] { return passages.count() == 0; }));
    passages.setRemoved(passage, false);
    ASSERT_TRUE(until([&] { return passages.count() == 1; }));
}

TEST_F(PassageModelsTest, WordsThatOthersPushedAreFoundNearby)
{
    passages.mark(2, QStringLiteral("maksavat"), QStringLiteral("need"));
    ASSERT_TRUE(until([&] { return passages.count() == 1; }));
    EXPECT_EQ(said(passages, "from").toInt(), 25);
    QSignalSpy failed(&passages, &PassageList::failed);
    passages.mark(2, QStringLiteral(" "), QStringLiteral("need"));
    ASSERT_TRUE(until([&] { return failed.count() == 1; }));
}

TEST_F(PassageModelsTest, ConsentAndApprovalShowAtOnceEverywhere)
{
    ASSERT_TRUE(until([&] { return people.missing() == 1; }));
    people.give(testi, {QStringLiteral("notes"), QStringLiteral("quotes")}, QStringLiteral("sv"),
                QStringLiteral("device"));
    ASSERT_TRUE(until([&] { return people.missing() == 0 && people.standing().size() == 1; }));
    EXPECT_EQ(said(people, "agreed").toStringList(),
              (QStringList{QStringLiteral("notes"), QStringLiteral("quotes")}));
    const QString consent = said(people, "consentId").toString();
    passages.mark(0, QStringLiteral("Kyydit puuttuvat"), QStringLiteral("obstacle"));
    ASSERT_TRUE(until([&] { return passages.count() == 1; }));
    const QString passage = said(passages, "passageId").toString();
    passages.change(passage, {{QStringLiteral("speaker"), consent}});
    ASSERT_TRUE(until([&] { return quotes.count() == 1; }));
    EXPECT_EQ(said(quotes, "standing").toString(), u"waiting");
    EXPECT_EQ(said(quotes, "language").toString(), u"sv");
    quotes.answer(passage, true, QStringLiteral("Kyydit puuttuvat"), QStringLiteral("device"));
    ASSERT_TRUE(until([&] { return said(passages, "standing").toString() == u"approved"; }));
    people.setWithdrawn(consent, true);
    ASSERT_TRUE(until([&] {
        return said(passages, "standing").toString() == u"withdrawn" &&
               said(quotes, "standing").toString() == u"withdrawn" && said(people, "withdrawn").toBool();
    }));
}

} // namespace
} // namespace kopa
