#include "core/documents/money_words.h"
#include "core/documents/written.h"
#include "core/records/municipality.h"
#include "core/records/note.h"
#include "core/records/pilot.h"
#include "qml/view_models/difference_model.h"
#include "qml/view_models/markdown_blocks.h"
#include "qml/view_models/note_editor.h"
#include "qml/view_models/pilot_detail.h"
#include "qml/view_models/text_story_model.h"
#include "session_test.h"

namespace kopa {
namespace {

class TextPagesTest : public SessionTest
{
protected:
    static QVariant at(const RowListModel &model, int row, const char *role)
    {
        return model.data(model.index(row), int(model.roleNames().key(role)));
    }
    /// Both change one field of one note without knowing of each other.
    QString differ(const TestStore &other)
    {
        const QString id = addNote(QStringLiteral("Muistio"));
        exchangeWith(other);
        const auto place = [id](const char *code) {
            return Edit{.key = noteKey(id),
                        .fields = {{.field = note::place, .value = QString::fromLatin1(code)}}};
        };
        must(other->write(place("638")));
        must(run([&](Store &store) { return store.write(place("005")); }));
        exchangeWith(other);
        return id;
    }
};

TEST_F(TextPagesTest, OneOfTwoIsKeptAndTheChoiceTakenBack)
{
    const TestStore other;
    const QString id = differ(other);
    DifferenceModel differences;
    DifferenceCount count;
    ASSERT_TRUE(until([&] { return differences.count() == 1 && count.count() == 1; }));
    EXPECT_EQ(at(differences, 0, "field").toString(), u"place");
    const QVariantList versions = at(differences, 0, "versions").toList();
    ASSERT_EQ(versions.size(), 2);
    const QString second = versions[1].toMap()[QStringLiteral("words")].toString();
    differences.keep(0, 1);
    ASSERT_TRUE(until([&] { return differences.count() == 0 && count.count() == 0; }));
    EXPECT_EQ(session().names()->name(municipality::type().number, note(id).text(note::place)), second);
    differences.reopen(QStringLiteral("note"), id, QStringLiteral("place"), {});
    EXPECT_TRUE(until([&] { return differences.count() == 1; }));
}

TEST_F(TextPagesTest, JoinedSentencesAreMarkedUntilSomebodyHasRead)
{
    const TestStore other;
    const QString id = addNote(QStringLiteral("Otsikko\n\nKunnat sopivat kuljetuksista. Muu teksti."));
    exchangeWith(other);
    other.setText(id, QStringLiteral("Otsikko\n\nKunnat sopivat yhdessä kuljetuksista. Muu teksti."));
    NoteEditor editor;
    editor.setNoteId(id);
    ASSERT_TRUE(until([&] { return editor.loaded(); }));
    editor.setText(QStringLiteral("Otsikko\n\nKunnat sopivat kuljetuksista iltaisin. Muu teksti."));
    editor.flush();
    exchangeWith(other);
    ASSERT_TRUE(until([&] { return editor.joined().size() == 1; }));
    const QVariantMap sentence = editor.joined()[0].toMap();
    EXPECT_TRUE(sentence[QStringLiteral("text")].toString().contains(u"yhdessä kuljetuksista iltaisin"));
    MarkdownBlocks blocks;
    blocks.setText(editor.text());
    blocks.setSentences(editor.joined());
    EXPECT_TRUE(at(blocks, 1, "markdown").toString().startsWith(u"<u>"));
    DifferenceModel differences;
    ASSERT_TRUE(until([&] { return differences.count() == 1; }));
    EXPECT_TRUE(at(differences, 0, "joined").toBool());
    editor.looksRight();
    EXPECT_TRUE(until([&] { return editor.joined().isEmpty() && differences.count() == 0; }));
    editor.looksRight(false);
    EXPECT_TRUE(until([&] { return editor.joined().size() == 1; }));
}

TEST_F(TextPagesTest, TheStoryOfATextTellsWhoWroteWhat)
{
    const TestStore other;
    const QString id = addNote(QStringLiteral("Alku."));
    exchangeWith(other);
    other.setText(id, QStringLiteral("Alku. Jatko."));
    exchangeWith(other);
    TextStoryModel story;
    story.setNoteId(id);
    ASSERT_TRUE(until([&] { return story.count() == 2 && !story.versionText().isEmpty(); }));
    EXPECT_EQ(story.people().size(), 2);
    ASSERT_EQ(story.passages().size(), 2);
    EXPECT_EQ(story.passages()[1].toMap()[QStringLiteral("text")].toString(), u" Jatko.");
    EXPECT_EQ(story.versionText(), u"Alku. Jatko.");
    story.setShown(0);
    ASSERT_TRUE(until([&] { return story.versionText() == u"Alku."; }));
    story.setComparedWith(1);
    ASSERT_TRUE(until([&] { return story.changes().size() == 2; }));
    EXPECT_EQ(story.changes()[1].toMap()[QStringLiteral("kind")].toString(), u"removed");
    story.setShown(1);
    must(run([&](Store &store) {
        return store.write(
            {.key = noteKey(id),
             .fields = {{.field = note::text, .value = QStringLiteral("Alku. Jalka. Jatko.")}}});
    }));
    ASSERT_TRUE(until([&] { return story.count() == 3; }));
    story.setShown(2);
    story.setComparedWith(-1);
    ASSERT_TRUE(until([&] { return story.changes().size() == 3; }));
    EXPECT_EQ(story.changes()[1].toMap()[QStringLiteral("text")].toString(), u"Jalka. ");
    story.setShown(0);
    ASSERT_TRUE(until([&] { return story.versionText() == u"Alku."; }));
    story.restore();
    ASSERT_TRUE(until([&] { return note(id).text(note::text) == u"Alku."; }));
    story.takeBack();
    EXPECT_TRUE(until([&] { return note(id).text(note::text) == u"Alku. Jalka. Jatko."; }));
}

TEST_F(TextPagesTest, StepsOfAPilotKeepTheOrderThatPeopleGive)
{
    PilotDetail pilot;
    pilot.setPilotId(QStringLiteral("jarviseutu"));
    const QString key = QStringLiteral("steps");
    const auto steps = [&] { return pilot.lists()[key].toList(); };
    const auto words = [&] {
        QStringList list;
        for (const QVariant &step : steps())
            list.append(step.toMap()[QStringLiteral("text")].toString());
        return list.join(u'|');
    };
    for (const char *step : {"yksi", "kaksi", "kolme"}) {
        const qsizetype before = steps().size();
        pilot.addItem(key, QString::fromLatin1(step));
        ASSERT_TRUE(until([&] { return steps().size() == before + 1; }));
    }
    EXPECT_EQ(words(), u"yksi|kaksi|kolme");
    const QString last = steps()[2].toMap()[QStringLiteral("id")].toString();
    pilot.moveItem(key, last, 0);
    EXPECT_TRUE(until([&] { return words() == u"kolme|yksi|kaksi"; }));
    pilot.setItem(key, last, QStringLiteral("neljä"));
    EXPECT_TRUE(until([&] { return words() == u"neljä|yksi|kaksi"; }));
    pilot.removeItem(key, last);
    EXPECT_TRUE(until([&] { return words() == u"yksi|kaksi"; }));
    pilot.restoreItem(key, last, QStringLiteral("neljä"),
                      steps()[0].toMap()[QStringLiteral("id")].toString());
    EXPECT_TRUE(until([&] { return words() == u"yksi|neljä|kaksi"; }));
    EXPECT_TRUE(qIsNaN(pilot.budget()));
    pilot.setBudget(123450);
    EXPECT_TRUE(until([&] { return pilot.budget() == 123450; }));
}

TEST(MoneyWordsTest, AreReadAsTheyAreWritten)
{
    const QLocale finnish(QLocale::Finnish, QLocale::Finland);
    const QLocale swedish(QLocale::Swedish, QLocale::Finland);
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    EXPECT_EQ(documents::writtenMoney(123450, finnish), u"1\u00a0234,50\u00a0€");
    EXPECT_EQ(documents::writtenMoney(123450, swedish), u"1\u00a0234,50\u00a0€");
    EXPECT_EQ(documents::writtenMoney(123450, english), u"€1,234.50");
    for (const QLocale &locale : {finnish, swedish, english})
        for (const qint64 cents : {0LL, 5LL, 100LL, 99'999LL, 123'456'789'01LL})
            EXPECT_EQ(documents::centsOf(documents::writtenMoney(cents, locale), locale), cents);
    for (const QString &sum :
         {u"1234,5"_qs, u"1 234,50 €"_qs, u"1234.50"_qs, u"1 234,50 euroa"_qs, u"€ 1234,50"_qs})
        EXPECT_EQ(documents::centsOf(sum, finnish), 123450) << sum.toStdString();
    EXPECT_EQ(documents::centsOf(QStringLiteral("1,234.50"), english), 123450);
    for (const QString &sum :
         {u""_qs, u"-1"_qs, u"kolme"_qs, u"1,2,3"_qs, u"12 34"_qs, u"1,234"_qs, u"123456789012"_qs})
        EXPECT_FALSE(documents::centsOf(sum, finnish)) << sum.toStdString();
}

} // namespace
} // namespace kopa
