#include "core/records/contact.h"
#include "core/records/organisation.h"
#include "qml/view_models/list_export.h"
#include "qml/view_models/list_import.h"
#include "qml/view_models/person_data.h"
#include "qml/view_models/pilot_detail.h"
#include "qml/view_models/pilot_log_model.h"
#include "session_test.h"

#include <QFile>
#include <QTemporaryDir>

namespace kopa {
namespace {

class ListModelsTest : public SessionTest
{
protected:
    QUrl file(const QString &name, const QByteArray &bytes = {}) const
    {
        const QString path = m_folder.filePath(name);
        if (QFile given(path); !bytes.isEmpty() && given.open(QIODevice::WriteOnly))
            given.write(bytes);
        return QUrl::fromLocalFile(path);
    }
    static QByteArray content(const QUrl &file)
    {
        QFile given(file.toLocalFile());
        return given.open(QIODevice::ReadOnly) ? given.readAll() : QByteArray();
    }
    static bool looked(const ListImport &list)
    {
        return until([&] { return !list.rows().isEmpty(); });
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(ListModelsTest, AListIsLookedAtTakenInAndUndone)
{
    ListImport list;
    list.choose(file(QStringLiteral("in.csv"), "Nimi suomeksi;Oma sarake;Laji\n"
                                               "Uusi Oy;Ab;Osakeyhtiö\nAlajärvi;;Kunta\nX;;?\n"));
    ASSERT_TRUE(looked(list));
    EXPECT_EQ(list.fileName(), QStringLiteral("in.csv"));
    EXPECT_EQ(list.columns()[1].toMap()[QStringLiteral("key")].toString(), QString());
    EXPECT_EQ(list.columns()[1].toMap()[QStringLiteral("sample")].toString(), QStringLiteral("Ab"));
    EXPECT_EQ(list.added(), 1);
    EXPECT_EQ(list.skipped(), 1);
    EXPECT_EQ(list.refusedCount(), 1);
    list.setKey(1, QStringLiteral("abbreviation"));
    list.setDuplicates(QStringLiteral("add"));
    ASSERT_TRUE(until([&] { return list.added() == 2; }));
    const QUrl refused = file(QStringLiteral("refused.csv"));
    list.saveRefused(refused);
    EXPECT_TRUE(content(refused).contains("4;Laji;"));
    list.carryOut();
    ASSERT_TRUE(until([&] { return list.isDone() && !list.last().isEmpty(); }));
    EXPECT_EQ(list.last()[QStringLiteral("records")].toInt(), 2);
    list.undo();
    ASSERT_TRUE(until([&] { return !list.undone().isEmpty(); }));
    EXPECT_EQ(list.undone()[QStringLiteral("trashed")].toInt(), 2);
    EXPECT_TRUE(until([&] { return list.last().isEmpty(); }));
    EXPECT_EQ(list.fileName(), QString());
}

TEST_F(ListModelsTest, PeopleAreTakenInWithTheConsentThatAllHaveGiven)
{
    ListImport list;
    list.choose(file(QStringLiteral("in.vcf"),
                     "BEGIN:VCARD\nVERSION:3.0\nFN:Testi Testinen\nEMAIL:t@example.org\nEND:VCARD\n"));
    ASSERT_TRUE(until([&] { return list.refusedCount() == 1; }));
    EXPECT_EQ(list.what(), QStringLiteral("contact"));
    list.setConsentOn(QStringLiteral("2020-02-12"));
    list.setConsentCovers(QStringLiteral("lists"));
    ASSERT_TRUE(until([&] { return list.added() == 1; }));
    list.carryOut();
    ASSERT_TRUE(until([&] { return list.isDone(); }));

    ListExport cards;
    cards.setProperty("what", QStringLiteral("contact"));
    const QUrl out = file(QStringLiteral("out.vcf"));
    cards.make(out, QStringLiteral("vcf"));
    ASSERT_TRUE(until([&] { return cards.made() == u"out.vcf"; }));
    EXPECT_EQ(cards.written(), 1);
    EXPECT_TRUE(content(out).contains("FN:Testi Testinen"));
}

TEST_F(ListModelsTest, AFileThatIsNoListIsTold)
{
    ListImport list;
    list.choose(file(QStringLiteral("broken.csv"), "Nimi\n\"A"));
    ASSERT_TRUE(until([&] { return !list.errorCode().isEmpty(); }));
    EXPECT_EQ(list.errorCode(), QStringLiteral("list_damaged"));
    EXPECT_EQ(list.errorParameters()[QStringLiteral("place")].toString(), QStringLiteral("2"));
    EXPECT_FALSE(list.isBusy());
    list.choose(file(QStringLiteral("strange.csv"), "Etunimi\nTesti\n"));
    ASSERT_TRUE(
        until([&] { return list.errorParameters()[QStringLiteral("reason")].toString() == u"heading"; }));
    list.setKey(0, QStringLiteral("name_fi"));
    ASSERT_TRUE(looked(list));
    EXPECT_EQ(list.errorCode(), QString());
}

TEST_F(ListModelsTest, AListIsSavedAndAPlaceThatCannotBeWrittenIsTold)
{
    ListExport list;
    list.setProperty("what", QStringLiteral("organisation"));
    EXPECT_GT(list.lists().size(), 15);
    EXPECT_TRUE(list.suggestion(QStringLiteral("xlsx")).fileName().endsWith(QStringLiteral(".xlsx")));
    const QUrl out = file(QStringLiteral("out.xlsx"));
    list.make(out, QStringLiteral("xlsx"));
    ASSERT_TRUE(until([&] { return !list.made().isEmpty(); }));
    EXPECT_GT(list.written(), 50);
    EXPECT_TRUE(content(out).startsWith("PK"));
    list.make(QUrl::fromLocalFile(QStringLiteral("/nowhere/out.csv")), QStringLiteral("csv"));
    ASSERT_TRUE(until([&] { return list.errorCode() == u"store_unwritable"; }));
    list.forget();
    EXPECT_EQ(list.errorCode(), QString());
}

TEST_F(ListModelsTest, WhoAnswersForAPilotIsLoggedWhenItChanges)
{
    PilotLogModel log;
    log.setPilotId(QStringLiteral("etela-savo"));
    PilotDetail pilot;
    pilot.setProperty("pilotId", QStringLiteral("etela-savo"));
    pilot.setResponsible(QStringLiteral("etela-savo.contact1"));
    ASSERT_TRUE(until([&] { return log.changes().size() == 1; }));
    const QVariantMap change = log.changes()[0].toMap();
    EXPECT_EQ(change[QStringLiteral("field")].toString(), QStringLiteral("responsible_person"));
    EXPECT_EQ(change[QStringLiteral("after")].toString(), pilot.responsibleName());
    EXPECT_FALSE(pilot.responsibleName().isEmpty());
}

TEST_F(ListModelsTest, ConsentIsWrittenAndTakenBackOnThePersonsPage)
{
    PersonData person;
    person.setPersonId(QStringLiteral("etela-savo.contact1"));
    person.setField(QStringLiteral("consent_on"), QStringLiteral("2020-02-12"));
    person.setField(QStringLiteral("consent_covers"), QStringLiteral("both"));
    ASSERT_TRUE(until([&] { return person.consentCovers() == u"both"; }));
    person.setField(QStringLiteral("consent_on"), QString());
    EXPECT_TRUE(until([&] { return person.consentOn().isEmpty(); }));
}

} // namespace
} // namespace kopa
