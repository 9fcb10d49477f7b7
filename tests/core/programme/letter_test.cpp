#include "../store/test_store.h"
#include "core/programme/letter.h"
#include "core/programme/submission.h"
#include "core/records/application.h"
#include "paper_text.h"

namespace kopa::programme {
namespace {

/// A submitted application in a language; in time.
void submitted(const TestStore &store, const QString &language)
{
    Edit edit{.key = {application::type().number, QStringLiteral("a1")}};
    for (const FieldNumber part : applicationParts())
        edit.fields.append({part, QStringLiteral("Words.")});
    edit.fields.append({application::call, QStringLiteral("call2019")});
    edit.fields.append({application::language, language});
    edit.fields.append({application::lead, QStringLiteral("m638")});
    edit.sets.append({application::aims, {QStringLiteral("service")}, {}});
    edit.sets.append({application::organisations, {QStringLiteral("m638"), QStringLiteral("gone")}, {}});
    must(store->write(edit));
    const auto when = QDateTime::fromString(QStringLiteral("2019-12-13T23:59:30+02:00"), Qt::ISODate);
    must(submitApplication(*store, QStringLiteral("a1"), when));
}

documents::Document letter(const TestStore &store)
{
    return must(letterOf(*store, QStringLiteral("a1")));
}

TEST(Letter, SaysInEachLanguageThatItHasCome)
{
    const QMap<QString, QStringList> expected = {
        {QStringLiteral("fi"), {QStringLiteral("Hakemus on saapunut: Words."), QStringLiteral("Porvoo")}},
        {QStringLiteral("sv"), {QStringLiteral("Ansökan har kommit in: Words."), QStringLiteral("Borgå")}},
        {QStringLiteral("en"),
         {QStringLiteral("The application has come: Words."), QStringLiteral("Porvoo")}},
    };
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const TestStore store;
        submitted(store, it.key());
        const documents::Document written = letter(store);
        EXPECT_EQ(written.language, it.key());
        EXPECT_EQ(written.title, it->first());
        EXPECT_TRUE(textOf(written).contains(it->last())) << qPrintable(textOf(written));
        EXPECT_FALSE(textOf(written).contains(u'%')) << qPrintable(textOf(written));
    }
}

TEST(Letter, TellsTheDecisionWithDayAndReasons)
{
    const TestStore store;
    submitted(store, QStringLiteral("fi"));
    must(decideApplication(
        *store, QStringLiteral("a1"),
        {true, QDate(2020, 1, 15), QStringLiteral("Selkeä tavoite.\n\nHyvä suunnitelma.")}));
    const QString text = textOf(letter(store));
    EXPECT_TRUE(text.contains(u"Hakemus on valittu pilotiksi. Päätös on tehty 15.1.2020."))
        << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Selkeä tavoite.\nHyvä suunnitelma.\n"));
    EXPECT_TRUE(text.contains(u"Hakemus jätettiin 13.12.2019 23.59."));
    EXPECT_TRUE(text.contains(u"Hakemus saapui määräajassa."));
    EXPECT_TRUE(text.contains(u"\ngone\n"));
}

TEST(Letter, IsAboutWhatWasSubmitted)
{
    const TestStore store;
    EXPECT_EQ(failure(letterOf(*store, QStringLiteral("a1"))), "not_found");
    must(store->write({.key = {application::type().number, QStringLiteral("a1")},
                       .fields = {{application::name, QStringLiteral("Luonnos")}}}));
    EXPECT_EQ(failure(letterOf(*store, QStringLiteral("a1"))), "invalid_argument");
    submitted(store, QStringLiteral("fi"));
    must(store->write({.key = {application::type().number, QStringLiteral("a1")},
                       .fields = {{application::name, QStringLiteral("Toinen")}}}));
    EXPECT_EQ(letter(store).title, u"Hakemus on saapunut: Words.");
}

} // namespace
} // namespace kopa::programme
