#include "core/records/pilot.h"
#include "test_store.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kopa {
namespace {

/// Changes a closed store's file behind the store's back.
void tamper(const QString &file, const char *sql)
{
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(file.toUtf8().constData(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
    sqlite3_close(database);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(at);
    file.write(bytes);
}

TEST(StoreOpen, KeepsItsIdentityAndItsRecords)
{
    TestStore store;
    store.setText(QStringLiteral("n1"), QStringLiteral("Ensimmäinen"));
    const auto device = store->deviceId();
    const QByteArray digest = store.digest();
    store.reopen();
    EXPECT_EQ(store->deviceId(), device);
    EXPECT_EQ(store.text(QStringLiteral("n1")), u"Ensimmäinen");
    EXPECT_EQ(store.digest(), digest);
}

TEST(StoreOpen, TwoStoresAreTwoDevices)
{
    EXPECT_NE(TestStore()->deviceId(), TestStore()->deviceId());
}

// The seal of a page needs its room from the first day; SQLite's header says it in byte 20.
TEST(StoreOpen, ReservesFortyBytesOfEachPage)
{
    TestStore store;
    store.close();
    EXPECT_EQ(contentOf(store.file()).at(20), 40);
}

TEST(StoreOpen, OnlyTheOwnerMayReadIt)
{
    TestStore store;
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(store.file()) & others);
    store.setText(QStringLiteral("n1"), QStringLiteral("teksti"));
    EXPECT_FALSE(QFile::permissions(store.file() + QStringLiteral("-journal")) & others);
}

TEST(StoreOpen, WithoutCreateAMissingStoreIsNotMade)
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("nothing"));
    StoreOptions options;
    options.create = false;
    EXPECT_EQ(failure(Store::open(missing, options)), "store_missing");
    EXPECT_FALSE(QFile::exists(missing));
}

TEST(StoreOpen, AStoreOfANewerVersionIsLeftAsItIs)
{
    TestStore store;
    store.close();
    tamper(store.file(), "PRAGMA user_version = 1000");
    const QByteArray before = contentOf(store.file());
    const auto opened = Store::open(store.folder());
    ASSERT_EQ(failure(opened), "store_too_new");
    EXPECT_EQ(opened.error().parameters.value(QStringLiteral("version")).toInt(), 1000);
    EXPECT_EQ(contentOf(store.file()), before);
}

TEST(StoreOpen, SomeOtherProgramsDatabaseIsNotTaken)
{
    TestStore store;
    store.close();
    tamper(store.file(), "PRAGMA application_id = 7");
    EXPECT_EQ(failure(Store::open(store.folder())), "store_damaged");
}

TEST(StoreOpen, ADatabaseWithoutOurMarkIsNotTakenEither)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("kopa.store"));
    tamper(file, "CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)");
    const QByteArray before = contentOf(file);
    EXPECT_EQ(failure(Store::open(folder.path())), "store_damaged");
    EXPECT_EQ(contentOf(file), before);
}

TEST(StoreOpen, GarbageIsDamaged)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("kopa.store")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    EXPECT_EQ(failure(Store::open(folder.path())), "store_damaged");
}

TEST(StoreOpen, ADamagedPageIsFoundAtOpeningOrByTheCheck)
{
    TestStore store;
    for (int i = 0; i < 200; ++i)
        store.setText(QString::number(i), QString(500, u'a'));
    store.close();
    const qint64 pages = QFile(store.file()).size() / 4096;
    for (qint64 page = 1; page < pages; page += pages / 20) {
        const QByteArray whole = contentOf(store.file()).mid(page * 4096, 4096);
        overwrite(store.file(), page * 4096, QByteArray(4096, char(0xa5)));
        auto opened = Store::open(store.folder());
        const bool found = !opened.ok() || [&] {
            const auto report = (*opened)->check();
            return !report.ok() || !report->problems.isEmpty();
        }();
        EXPECT_TRUE(found) << "page " << page;
        opened = ErrorCode::Cancelled;
        overwrite(store.file(), page * 4096, whole);
    }
    store.reopen();
    store.digest();
}

TEST(StoreOpen, AFolderThatIsAFileCannotBeWritten)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(failure(Store::open(file.fileName() + QStringLiteral("/below"))), "store_unwritable");
}

/// The file with a passphrase, as kopa-cli is told of it through the environment.
QProcessEnvironment withPassphrase(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("passphrase"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("a test's own passphrase\n") < 0)
        ADD_FAILURE() << "no passphrase file";
    file.close();
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7775));
    QFile::setPermissions(path, QFile::Permissions(0x6444));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KOPA_PASSPHRASE_FILE"), path);
    return environment;
}

/// Runs kopa-cli on a folder and answers what it prints; as nobody where we are root, whom no mode stops.
QByteArray cli(const QString &folder, const QStringList &command)
{
    const QTemporaryDir beside;
    QProcess process;
    process.setProcessEnvironment(withPassphrase(beside));
    if (::getuid() == 0)
        process.setChildProcessModifier([] {
            if (::setgid(65534) != 0 || ::setuid(65534) != 0)
                ::_exit(99);
        });
    process.start(QStringLiteral(KOPA_CLI),
                  QStringList{QStringLiteral("--store"), folder, QStringLiteral("--json")} + command);
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 1);
    return process.readAllStandardOutput();
}

TEST(StoreOpen, AFolderThatMayNotBeWrittenIsSaidToBeSo)
{
    const QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup |
                                             QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    const QByteArray answer = cli(folder.path(), {QStringLiteral("network"), QStringLiteral("create"),
                                                  QStringLiteral("--name"), QStringLiteral("N")});
    EXPECT_TRUE(answer.contains("\"store_unwritable\"")) << answer.constData();
}

TEST(StoreOpen, ASecondProcessIsToldAndChangesNothing)
{
    TestStore store;
    store.setText(QStringLiteral("n1"), QStringLiteral("ensimmäinen"));
    // Looked at from outside: closing a file of one's own gives up all locks on it (POSIX).
    const auto outside = [&] {
        QProcess sum;
        sum.start(QStringLiteral("sha256sum"), {store.file()});
        EXPECT_TRUE(sum.waitForFinished());
        return sum.readAllStandardOutput();
    };
    const QByteArray before = outside();
    const QTemporaryDir beside;
    QProcess process;
    process.setProcessEnvironment(withPassphrase(beside));
    process.start(QStringLiteral(KOPA_CLI),
                  {QStringLiteral("--store"), store.folder(), QStringLiteral("--json"),
                   QStringLiteral("note"), QStringLiteral("list")});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_TRUE(process.readAllStandardOutput().contains("\"store_in_use\""));
    EXPECT_EQ(outside(), before);
    store.setText(QStringLiteral("n1"), QStringLiteral("toinen"));
    EXPECT_EQ(store.text(QStringLiteral("n1")), u"toinen");
}

TEST(StoreOpen, ANewerRegisterIsLaidUnderPeoplesEdits)
{
    TestStore store;
    const auto pilots = must(store->records(pilot::type()));
    ASSERT_EQ(pilots.size(), 13);
    const QString edited = pilots[0].id;
    const QString untouched = pilots[1].id;
    const QString name = pilots[1].text(pilot::nameFi);
    must(store->write({{pilot::type().number, edited}, {{pilot::nameFi, QStringLiteral("Oma nimi")}}}));
    store.close();
    tamper(store.file(), "UPDATE pilot SET name_fi = 'Vanha nimi' WHERE name_fi <> 'Oma nimi';"
                         "UPDATE local SET value = '0' WHERE key = 'state.register'");
    store.reopen();
    EXPECT_EQ(must(store->record({pilot::type().number, edited})).text(pilot::nameFi), u"Oma nimi");
    EXPECT_EQ(must(store->record({pilot::type().number, untouched})).text(pilot::nameFi), name);
    store.digest();
}

} // namespace
} // namespace kopa
