#include "sync/membership/invitation.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::sync {

static Invitation example()
{
    Invitation invitation;
    invitation.space = *SpaceId::from(QByteArray(32, 's'));
    invitation.server = QStringLiteral("https://kopa.example:8443");
    invitation.serverKey = *VerifyKey::from(QByteArray(32, 'k'));
    invitation.certificate = QByteArray(32, 'c');
    invitation.network = QStringLiteral("Koepiiri – försöksnät");
    return invitation;
}

static bool same(const Invitation &a, const Invitation &b)
{
    return a.space == b.space && a.server == b.server && a.serverKey == b.serverKey && a.secret == b.secret &&
           a.certificate == b.certificate && a.network == b.network;
}

TEST(Invitation, comes_back_from_its_link)
{
    const Invitation invitation = example();
    const auto again = Invitation::parse(invitation.link());
    ASSERT_TRUE(again.ok());
    EXPECT_TRUE(same(*again, invitation));
}

TEST(Invitation, fits_a_small_code)
{
    Invitation invitation = example();
    EXPECT_LT(invitation.link().size(), 300);
    invitation.certificate.clear();
    invitation.network.clear();
    EXPECT_LT(invitation.link().size(), 220);
}

TEST(Invitation, is_read_from_mail_and_from_capitals)
{
    const Invitation invitation = example();
    QString link = invitation.link();
    EXPECT_TRUE(Invitation::parse(link.toUpper()).ok());
    link.insert(100, QStringLiteral("\r\n"));
    EXPECT_TRUE(Invitation::parse(QStringLiteral(" \t") + link + QStringLiteral("\n")).ok());
}

TEST(Invitation, any_single_slip_is_found)
{
    static const QString letters = QStringLiteral("0123456789abcdefghjkmnpqrstvwxyz");
    const QString link = example().link();
    for (qsizetype i = 5; i < link.size(); ++i) {
        for (const QChar letter : letters) {
            QString slipped = link;
            slipped[i] = letter;
            EXPECT_EQ(Invitation::parse(slipped).ok(), letter == link[i]) << i;
        }
    }
}

TEST(Invitation, a_missing_doubled_or_swapped_letter_is_found)
{
    const QString link = example().link();
    for (qsizetype i = 5; i < link.size(); ++i) {
        EXPECT_EQ(Invitation::parse(link.first(i)).error().code, ErrorCode::InvitationBroken);
        QString missing = link;
        missing.remove(i, 1);
        EXPECT_FALSE(Invitation::parse(missing).ok()) << i;
        QString doubled = link;
        doubled.insert(i, link[i]);
        EXPECT_FALSE(Invitation::parse(doubled).ok()) << i;
        if (i + 1 < link.size() && link[i] != link[i + 1]) {
            QString swapped = link;
            std::swap(swapped[i], swapped[i + 1]);
            EXPECT_FALSE(Invitation::parse(swapped).ok()) << i;
        }
    }
}

TEST(Invitation, what_is_none_is_broken)
{
    for (const QString &text : {QString(), QStringLiteral("kopa:"), QStringLiteral("kopa:0"),
                                QStringLiteral("https://kopa.example/"), QStringLiteral("kopa:ääkköset"),
                                QStringLiteral("kopa:") + QString(100000, u'0')})
        EXPECT_EQ(Invitation::parse(text).error().code, ErrorCode::InvitationBroken);
}

RC_GTEST_PROP(InvitationProperties, any_content_comes_back, (const std::string &network, bool certificate))
{
    Invitation invitation = example();
    invitation.network = QString::fromUtf8(QByteArray::fromStdString(network)).left(60);
    if (!certificate)
        invitation.certificate.clear();
    const auto again = Invitation::parse(invitation.link());
    RC_ASSERT(again.ok());
    RC_ASSERT(same(*again, invitation));
}

} // namespace kopa::sync
