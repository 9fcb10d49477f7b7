#include "qml/view_models/history_model.h"
#include "qml/view_models/invitation_maker.h"
#include "qml/view_models/invitation_picture.h"
#include "qml/view_models/jump_model.h"
#include "qml/view_models/organisation_detail.h"
#include "qml/view_models/organisation_list_model.h"
#include "qml/view_models/outbox_model.h"
#include "qml/view_models/pilot_detail.h"
#include "qml/view_models/pilot_list_model.h"
#include "qml/view_models/qr_provider.h"
#include "qml/view_models/register_choices.h"
#include "qml/view_models/sync_status.h"
#include "qml/view_models/today_model.h"
#include "session_test.h"

#include <QImage>
#include <QUrl>

namespace kopa {
namespace {

class PageModelsTest : public SessionTest
{
protected:
    static QString at(const RowListModel &model, int row, const char *role)
    {
        return model.data(model.index(row), int(model.roleNames().key(role))).toString();
    }
};

TEST_F(PageModelsTest, PilotsComeByNumberAndFollowTheLanguage)
{
    PilotListModel pilots;
    ASSERT_EQ(pilots.count(), 13);
    EXPECT_EQ(at(pilots, 0, "pilotId"), u"jarviseutu");
    EXPECT_EQ(at(pilots, 2, "name"), u"Itä-Uusimaa");
    session().setLanguage(QStringLiteral("sv"));
    EXPECT_EQ(at(pilots, 2, "name"), u"Östra Nyland");
    pilots.setSearch(QStringLiteral("nyland"));
    EXPECT_GE(pilots.count(), 1);
    EXPECT_LT(pilots.count(), 13);
}

TEST_F(PageModelsTest, APilotShowsItsMembersLeadFirstAndTakesEdits)
{
    PilotDetail pilot;
    pilot.setPilotId(QStringLiteral("jarviseutu"));
    EXPECT_EQ(pilot.number(), 1);
    ASSERT_FALSE(pilot.members().isEmpty());
    EXPECT_TRUE(pilot.members().first().toMap()[QStringLiteral("lead")].toBool());
    pilot.setNameEn(QStringLiteral("Lake district"));
    EXPECT_TRUE(until([&] { return pilot.nameEn() == u"Lake district"; }));
    HistoryModel history;
    history.setRecordType(QStringLiteral("pilot"));
    history.setRecordId(QStringLiteral("jarviseutu"));
    ASSERT_TRUE(until([&] { return history.count() == 1; }));
    EXPECT_EQ(at(history, 0, "field"), u"name_en");
    EXPECT_EQ(at(history, 0, "kind"), u"changed");
    history.restore(0);
    EXPECT_TRUE(until([&] { return pilot.nameEn() == u"Järviseutu"; }));
}

TEST_F(PageModelsTest, AnOrganisationKnowsItsMunicipalityAndPilots)
{
    OrganisationListModel organisations;
    EXPECT_EQ(organisations.count(), 62);
    organisations.setKind(QStringLiteral("municipality"));
    ASSERT_GT(organisations.count(), 0);
    OrganisationDetail first;
    first.setOrganisationId(at(organisations, 0, "organisationId"));
    EXPECT_FALSE(first.municipality()[QStringLiteral("code")].toString().isEmpty());
    EXPECT_FALSE(first.pilots().isEmpty());
}

TEST_F(PageModelsTest, MunicipalitiesAreFoundByEitherName)
{
    RegisterChoices choices;
    choices.setKind(QStringLiteral("municipalities"));
    EXPECT_EQ(choices.count(), 310);
    choices.setSearch(QStringLiteral("S:t Michel"));
    ASSERT_EQ(choices.count(), 1);
    EXPECT_EQ(at(choices, 0, "name"), u"Mikkeli");
    EXPECT_EQ(choices.nameOf(QStringLiteral("municipalities"), at(choices, 0, "itemId")), u"Mikkeli");
}

TEST_F(PageModelsTest, HistoryTellsWhatDiffersInALongText)
{
    const QString start(400, u'a');
    const QString id = addNote(start + QStringLiteral(" vanha ") + start);
    must(run([&](Store &store) {
        return store.write(
            {.key = noteKey(id),
             .fields = {{.field = note::text, .value = start + QStringLiteral(" uusi ") + start}}});
    }));
    HistoryModel history;
    history.setRecordType(QStringLiteral("note"));
    history.setRecordId(id);
    ASSERT_TRUE(until([&] { return history.count() > 1; }));
    EXPECT_TRUE(at(history, 0, "before").contains(u"vanha"));
    EXPECT_TRUE(at(history, 0, "after").contains(u"uusi"));
    EXPECT_LT(at(history, 0, "after").size(), 100);
}

TEST_F(PageModelsTest, TheOutboxHoldsWhatWaits)
{
    OutboxModel outbox;
    pass(100);
    EXPECT_EQ(outbox.count(), 0);
    const QString id = addNote(QStringLiteral("Odottaa"));
    ASSERT_TRUE(until([&] { return outbox.count() == 1; }));
    EXPECT_EQ(at(outbox, 0, "recordId"), id);
    EXPECT_EQ(at(outbox, 0, "title"), u"Odottaa");
}

TEST_F(PageModelsTest, JumpFindsPagesPilotsAndNotes)
{
    addNote(QStringLiteral("Järvimaiseman huomio"));
    JumpModel jump;
    EXPECT_GT(jump.count(), 5);
    jump.setQuery(QStringLiteral("järvi"));
    const auto has = [&](const char *target) {
        for (int row = 0; row < jump.count(); ++row)
            if (at(jump, row, "target") == QLatin1String(target))
                return true;
        return false;
    };
    EXPECT_TRUE(until([&] { return has("note") && has("pilot"); }));
}

TEST_F(PageModelsTest, TodayShowsWhatIsAheadAndWhatIsOpen)
{
    const QString ahead = QDateTime::currentDateTime().addSecs(7200).toOffsetFromUtc(0).toString(Qt::ISODate);
    const QString past = QDateTime::currentDateTime().addSecs(-7200).toOffsetFromUtc(0).toString(Qt::ISODate);
    addNote(QStringLiteral("Tulossa"), ahead);
    addNote(QStringLiteral("Käynti\n- [ ] lähetä malli\n- [x] tehty"), past);
    TodayModel today;
    ASSERT_TRUE(until([&] { return today.next().size() == 1 && today.openChecks().size() == 1; }));
    EXPECT_EQ(today.openChecks()[0].toMap()[QStringLiteral("text")].toString(), u"lähetä malli");
    EXPECT_EQ(today.next()[0].toMap()[QStringLiteral("title")].toString(), u"Tulossa");
    EXPECT_EQ(today.recent().size(), 2);
}

TEST_F(PageModelsTest, TheBadgeNeverSaysSafeBeforeItIs)
{
    const SyncStatus sync;
    ExchangeStatus status;
    EXPECT_EQ(sync.badge(), u"alone");
    status.phase = ExchangeStatus::Phase::Idle;
    exchange().say(status);
    EXPECT_EQ(sync.badge(), u"saved");
    status.lastSafe = QDateTime::currentDateTime();
    exchange().say(status);
    EXPECT_EQ(sync.badge(), u"safe");
    status.waiting.records = 2;
    status.error = Error{ErrorCode::ServerUnreachable};
    exchange().say(status);
    EXPECT_EQ(sync.badge(), u"waiting");
    status.error = Error{ErrorCode::ServerKeyMismatch};
    exchange().say(status);
    EXPECT_EQ(sync.badge(), u"attention");
    EXPECT_EQ(sync.errorCode(), u"server_key_mismatch");
}

TEST_F(PageModelsTest, ARenderedInvitationIsReadByAnotherProgram)
{
    const QString link = QStringLiteral("kopa:") + QString(300, u'x');
    QSize size;
    const QImage code =
        QrProvider().requestImage(QString::fromUtf8(QUrl::toPercentEncoding(link)), &size, QSize(512, 512));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("code.png"));
    ASSERT_TRUE(code.save(file));
    EXPECT_EQ(must(readInvitationPicture(file)), link);
    QImage blank(200, 200, QImage::Format_RGB32);
    blank.fill(Qt::white);
    ASSERT_TRUE(blank.save(file));
    EXPECT_EQ(failure(readInvitationPicture(file)), "invitation_broken");
    EXPECT_EQ(failure(readInvitationPicture(folder.filePath(QStringLiteral("none.png")))),
              "invitation_broken");
}

TEST_F(PageModelsTest, AnInvitationIsMadeForARole)
{
    InvitationMaker maker;
    maker.make({{QStringLiteral("role"), QStringLiteral("writer")}, {QStringLiteral("minutes"), 15}});
    EXPECT_TRUE(until([&] { return maker.link() == u"kopa:test"; }));
    EXPECT_FALSE(maker.expires().isEmpty());
    maker.make({{QStringLiteral("role"), QStringLiteral("nobody")}});
    EXPECT_TRUE(until([&] { return maker.errorCode() == u"invalid_argument"; }));
}

} // namespace
} // namespace kopa
