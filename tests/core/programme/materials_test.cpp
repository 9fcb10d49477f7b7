#include "core/programme/materials.h"
#include "core/records/material.h"

#include <gtest/gtest.h>

namespace kopa::programme {

namespace {

Record made(const QString &id, const QString &day, const QString &title)
{
    Record record{&material::type(), id, {}};
    record.state.applyBase({material::titleFi}, title);
    record.state.applyBase({material::published}, day);
    return record;
}

QStringList idsOf(const QList<Record> &records)
{
    QStringList ids;
    for (const Record &record : records)
        ids.append(record.id);
    return ids;
}

} // namespace

TEST(Materials, are_found_by_theme_language_pilot_and_event)
{
    Record guide = made(QStringLiteral("guide"), QStringLiteral("2020-02-01"), QStringLiteral("Opas"));
    guide.state.applyBase({material::themes, QStringLiteral("online-teaching")}, true);
    guide.state.applyBase({material::languages, QStringLiteral("sv")}, true);
    Record slides = made(QStringLiteral("slides"), QStringLiteral("2020-03-01"), QStringLiteral("Esitys"));
    slides.state.applyBase({material::pilots, QStringLiteral("suupohja")}, true);
    slides.state.applyBase({material::event}, QStringLiteral("e1"));
    const Record earlier =
        made(QStringLiteral("a"), QStringLiteral("2020-02-01"), QStringLiteral("Aakkoset"));
    const QList<Record> all{guide, slides, earlier};
    const auto found = [&all](const MaterialFilter &filter) {
        return idsOf(materialsFor(filter, all, u"fi"));
    };
    EXPECT_EQ(found({}),
              (QStringList{QStringLiteral("slides"), QStringLiteral("a"), QStringLiteral("guide")}));
    EXPECT_EQ(found({.theme = QStringLiteral("online-teaching")}), QStringList{QStringLiteral("guide")});
    EXPECT_EQ(found({.language = QStringLiteral("sv")}), QStringList{QStringLiteral("guide")});
    EXPECT_EQ(found({.event = QStringLiteral("e1")}), QStringList{QStringLiteral("slides")});
    EXPECT_EQ(found({.pilot = QStringLiteral("jarviseutu")}),
              (QStringList{QStringLiteral("a"), QStringLiteral("guide")}))
        << "what is for all, and not what is another's";
}

} // namespace kopa::programme
