#include "core/programme/public_site.h"
#include "core/records/contact.h"
#include "core/records/pilot.h"
#include "laid_register.h"

#include <QDir>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace kopa::programme {

namespace {

const QDate today(2020, 6, 1);

QMap<QString, QByteArray> siteOf(const LaidRegister &laid)
{
    return publicSite(QStringLiteral("Koulutus palveluna"), today, laid.recordsOf()).value();
}

} // namespace

TEST(PublicSite, has_an_index_and_thirteen_pilots_in_both_languages)
{
    const auto pages = siteOf(LaidRegister());
    EXPECT_EQ(pages.size(), 2 * (13 + 1));
    const QByteArray swedish = pages.value(QStringLiteral("sv/itauusimaa.html"));
    EXPECT_TRUE(swedish.contains("<html lang=\"sv\">"));
    EXPECT_TRUE(swedish.contains("<h1>Östra Nyland</h1>"));
    EXPECT_TRUE(swedish.contains("(ansvarsorganisation)"));
    EXPECT_TRUE(swedish.contains("../fi/itauusimaa.html"));
    const QByteArray index = pages.value(QStringLiteral("fi/index.html"));
    EXPECT_LT(index.indexOf("Järviseutu"), index.indexOf("Etelä-Savo")) << "by number";
}

TEST(PublicSite, needs_nothing_from_elsewhere_and_is_well_formed)
{
    const auto pages = siteOf(LaidRegister());
    for (auto page = pages.begin(); page != pages.end(); ++page) {
        EXPECT_FALSE(page.value().contains("http")) << qPrintable(page.key());
        EXPECT_FALSE(page.value().contains("<script")) << qPrintable(page.key());
        QByteArray xml = page.value();
        xml.replace("<!DOCTYPE html>\n", "")
            .replace("\"utf-8\">", "\"utf-8\"/>")
            .replace("initial-scale=1\">", "initial-scale=1\"/>");
        QXmlStreamReader reader(xml);
        while (!reader.atEnd())
            reader.readNext();
        EXPECT_FALSE(reader.hasError()) << qPrintable(page.key() + reader.errorString());
    }
}

TEST(PublicSite, names_no_person_and_believes_no_markup)
{
    LaidRegister laid;
    laid.set(contact::type(), QStringLiteral("c"), contact::pilot, QStringLiteral("suupohja"));
    laid.set(contact::type(), QStringLiteral("c"), contact::titleFi, QStringLiteral("rehtori <b>"));
    laid.set(contact::type(), QStringLiteral("c"), contact::name, QStringLiteral("Testi Testinen"));
    laid.set(contact::type(), QStringLiteral("c"), contact::email, QStringLiteral("testi@example.invalid"));
    laid.set(pilot::type(), QStringLiteral("suupohja"), pilot::nameFi,
             QStringLiteral("<i>Suupohja</i> & \"muut\""));
    laid.set(pilot::type(), QStringLiteral("../../pois"), pilot::nameFi, QStringLiteral("Pois"));
    EXPECT_FALSE(siteOf(laid).value(QStringLiteral("fi/suupohja.html")).contains("rehtori"))
        << "nobody has agreed to it";
    laid.set(contact::type(), QStringLiteral("c"), contact::consentOn, QStringLiteral("2020-02-12"));
    laid.set(contact::type(), QStringLiteral("c"), contact::consentCovers, QStringLiteral("public"));
    const auto pages = siteOf(laid);
    const QByteArray page = pages.value(QStringLiteral("fi/suupohja.html"));
    EXPECT_FALSE(page.contains("Testinen"));
    EXPECT_FALSE(page.contains("example.invalid"));
    EXPECT_FALSE(page.contains("<i>"));
    EXPECT_TRUE(page.contains("rehtori &lt;b&gt;"));
    for (const QString &path : pages.keys())
        EXPECT_FALSE(path.contains(u"..")) << qPrintable(path);
}

TEST(PublicSite, is_written_whole_or_says_where_it_cannot_be)
{
    QTemporaryDir folder;
    const auto pages = siteOf(LaidRegister());
    const QString out = folder.filePath(QStringLiteral("site"));
    ASSERT_TRUE(writeSite(pages, out).ok());
    EXPECT_EQ(QDir(out + QStringLiteral("/fi")).entryList(QDir::Files).size(), 14);
    QFile blocking(folder.filePath(QStringLiteral("taken")));
    ASSERT_TRUE(blocking.open(QIODevice::WriteOnly));
    EXPECT_EQ(writeSite(pages, blocking.fileName()).error().code, ErrorCode::StoreUnwritable);
}

} // namespace kopa::programme
