#include "core/findings/consents.h"
#include "core/records/attachment.h"
#include "core/reports/pictures.h"
#include "field_notes.h"

namespace kopa::reports {

namespace {

QString picture(const FieldNotes &notes, const char *mediaType = "image/jpeg")
{
    const RecordKey key{attachment::type().number, crypto::newObjectId()};
    must(notes->write({.key = key,
                       .fields = {{attachment::note, FieldNotes::noteId},
                                  {attachment::name, QStringLiteral("pihalla.jpg")},
                                  {attachment::caption, QStringLiteral("Koulun piha")},
                                  {attachment::mediaType, QString::fromLatin1(mediaType)}}}));
    return key.id;
}

bool shows(const FieldNotes &notes, const QString &report)
{
    const QList<ContentBlock> blocks = notes.composed(report).content.blocks;
    return std::any_of(blocks.begin(), blocks.end(),
                       [](const ContentBlock &block) { return std::holds_alternative<Attached>(block); });
}

} // namespace

TEST(Pictures, are_those_of_the_notes_that_a_report_tells_of)
{
    const FieldNotes notes;
    const QString id = picture(notes);
    picture(notes, "audio/wav");
    const QList<PictureChoice> choices = must(pictureChoices(*notes, notes.report()));
    ASSERT_EQ(choices.size(), 1);
    EXPECT_EQ(choices[0].id, id);
    EXPECT_EQ(choices[0].name, u"Koulun piha");
    EXPECT_EQ(choices[0].note, u"Käynti Porvoossa");
    const auto of = [&](const char *pilot) {
        return must(pictureChoices(*notes, must(makeReport(*notes, {.kind = QStringLiteral("pilot"),
                                                                    .pilot = QString::fromLatin1(pilot)}))));
    };
    EXPECT_EQ(of("itauusimaa").size(), 1);
    EXPECT_EQ(of("suupohja").size(), 0);
}

TEST(Pictures, wait_for_everybody_who_was_heard)
{
    const FieldNotes notes;
    const QString report = notes.report();
    notes.add(report, {.kind = QStringLiteral("picture"), .pictures = {picture(notes)}});
    EXPECT_EQ(notes.troubles(report),
              (QStringList{QStringLiteral("no_alternative"), QStringLiteral("picture_not_here")}));
    EXPECT_TRUE(shows(notes, report));
    const QString testi = QStringLiteral("Testi Testinen");
    must(notes->write({.key = noteKey(FieldNotes::noteId), .sets = {{note::participants, {testi}, {}}}}));
    EXPECT_FALSE(shows(notes, report));
    EXPECT_EQ(notes.troubles(report).last(), u"picture_not_allowed");
    must(findings::giveConsent(*notes, FieldNotes::noteId,
                               {.person = testi,
                                .agreed = {findings::Purpose::Photo},
                                .language = QStringLiteral("fi"),
                                .day = QDate(2020, 2, 12)}));
    EXPECT_TRUE(shows(notes, report));
}

} // namespace kopa::reports
