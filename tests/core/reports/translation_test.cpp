#include "core/records/report_part.h"
#include "core/reports/translation.h"
#include "field_notes.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::reports {

namespace {

/// "one [-two][+three]"
QString told(const QList<ChangedWords> &changes)
{
    QString text;
    for (const ChangedWords &one : changes)
        text += one.kind == ChangedWords::Kind::Same    ? one.text
                : one.kind == ChangedWords::Kind::Added ? QStringLiteral("[+%1]").arg(one.text)
                                                        : QStringLiteral("[-%1]").arg(one.text);
    return text;
}

Translation translation(const FieldNotes &notes, const QString &part)
{
    return must(
        translationOf(*notes, must(notes->record({report_part::type().number, part})), QStringLiteral("sv")));
}

} // namespace

TEST(Translation, tells_what_changed_in_the_text_that_it_was_made_from)
{
    const FieldNotes notes;
    const QString report = notes.report();
    const QString part = notes.add(report, {.kind = QStringLiteral("paragraph"),
                                            .text = {QStringLiteral("Kuljetus puuttuu illalla"), {}, {}}});
    must(writePart(*notes, part, QStringLiteral("sv"), QStringLiteral("Skjutsar saknas på kvällen")));
    EXPECT_EQ(translation(notes, part).from, QString());
    must(setTranslated(*notes, part, QStringLiteral("sv"), QStringLiteral("fi")));
    EXPECT_EQ(translation(notes, part).from, u"fi");
    EXPECT_FALSE(translation(notes, part).behind);
    must(writePart(*notes, part, QStringLiteral("fi"), QStringLiteral("Kuljetus puuttuu yhä illalla")));
    EXPECT_TRUE(translation(notes, part).behind);
    EXPECT_EQ(told(translation(notes, part).changes), u"Kuljetus puuttuu [+yhä ]illalla");
    EXPECT_TRUE(notes.troubles(report, QStringLiteral("sv")).contains(QStringLiteral("behind")));
    must(setTranslated(*notes, part, QStringLiteral("sv"), QStringLiteral("fi")));
    EXPECT_FALSE(translation(notes, part).behind);
}

TEST(Translation, comes_along_to_another_device)
{
    const FieldNotes notes;
    const TestStore other;
    const QString part = notes.add(
        notes.report(), {.kind = QStringLiteral("paragraph"), .text = {QStringLiteral("Yksi"), {}, {}}});
    must(setTranslated(*notes, part, QStringLiteral("sv"), QStringLiteral("fi")));
    exchange(notes.store(), other);
    must(writePart(*other, part, QStringLiteral("fi"), QStringLiteral("Yksi kaksi")));
    exchange(notes.store(), other);
    EXPECT_EQ(told(translation(notes, part).changes), u"[-Yksi][+Yksi kaksi]");
}

RC_GTEST_PROP(Translation, changed_words_are_both_texts, ())
{
    const auto words = rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab  \n")));
    const QString before = QString::fromStdString(*words), after = QString::fromStdString(*words);
    QString old, now;
    for (const ChangedWords &one : changedWords(before, after)) {
        if (one.kind != ChangedWords::Kind::Added)
            old += one.text;
        if (one.kind != ChangedWords::Kind::Removed)
            now += one.text;
    }
    RC_ASSERT(old == before);
    RC_ASSERT(now == after);
}

} // namespace kopa::reports
