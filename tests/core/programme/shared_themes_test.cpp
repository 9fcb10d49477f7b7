#include "core/programme/shared_themes.h"
#include "core/records/event.h"
#include "core/records/note.h"
#include "core/records/pilot.h"
#include "laid_register.h"

#include <gtest/gtest.h>

namespace kopa::programme {

namespace {

const QString pilotId = QStringLiteral("jarviseutu");

QStringList pilotsOf(const QList<AlikePilot> &alike)
{
    QStringList ids;
    for (const AlikePilot &one : alike)
        ids.append(one.pilot);
    return ids;
}

} // namespace

TEST(SharedThemes, those_who_share_most_come_first)
{
    const LaidRegister laid;
    const auto alike = alikePilots(laid.record(pilot::type(), pilotId), laid.recordsOf()).value();
    ASSERT_GT(alike.size(), 2);
    const QStringList own = laid.record(pilot::type(), pilotId).set(pilot::themes);
    for (qsizetype i = 0; i < alike.size(); ++i) {
        EXPECT_NE(alike[i].pilot, pilotId);
        for (const QString &theme : alike[i].themes)
            EXPECT_TRUE(own.contains(theme));
        if (i > 0) {
            EXPECT_GE(alike[i - 1].themes.size(), alike[i].themes.size());
        }
    }
}

TEST(SharedThemes, sharing_is_mutual)
{
    const LaidRegister laid;
    for (const Record &one : laid.records(pilot::type()))
        for (const AlikePilot &other : alikePilots(one, laid.recordsOf()).value()) {
            const Record back = laid.record(pilot::type(), other.pilot);
            EXPECT_TRUE(pilotsOf(alikePilots(back, laid.recordsOf()).value()).contains(one.id));
        }
}

TEST(SharedThemes, a_note_is_about_what_its_tags_name_or_about_its_pilots_themes)
{
    LaidRegister laid;
    const QString id = QStringLiteral("n1");
    laid.set(note::type(), id, note::pilot, pilotId);
    const auto themes = [&] { return themesOf(laid.record(note::type(), id), laid.recordsOf()).value(); };
    EXPECT_EQ(themes(), laid.record(pilot::type(), pilotId).set(pilot::themes));
    Record tagged = laid.record(note::type(), id);
    tagged.state.applyBase({note::tags, QStringLiteral("NÄTUNDERVISNING")}, true);
    EXPECT_EQ(themesOf(tagged, laid.recordsOf()).value(), QStringList{QStringLiteral("online-teaching")});
    EXPECT_FALSE(pilotsOf(alikePilots(tagged, laid.recordsOf()).value()).contains(pilotId));
}

TEST(SharedThemes, nothing_is_shared_without_themes)
{
    LaidRegister laid;
    laid.set(event::type(), QStringLiteral("e"), event::kind, QStringLiteral("workshop"));
    EXPECT_TRUE(
        alikePilots(laid.record(event::type(), QStringLiteral("e")), laid.recordsOf()).value().isEmpty());
}

} // namespace kopa::programme
