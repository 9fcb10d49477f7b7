#include "../faults/lossy_vfs.h"
#include "core/attachments/location_data.h"
#include "core/store/checkpoint_content.h"
#include "core/store/key_slots.h"
#include "core/store/sqlite.h"
#include "fuzz_entry.h"
#include "small_files.h"

#include <QBuffer>
#include <QtEndian>

#include <algorithm>

namespace kopa {

namespace {

using faults::LossyDisk;
using faults::LossyVfs;

const QString path = QStringLiteral("/kopa.store");
const QString journal = path + QStringLiteral("-journal");

const crypto::StoreKey &key()
{
    static const auto one = *crypto::StoreKey::from(QByteArray(32, 'F'));
    return one;
}

/// Both files of a store in one input: the length of the first, then the one and the other.
QByteArray filesOf(const LossyDisk &disk)
{
    const QByteArray main = disk.contents().value(path);
    QByteArray input(4, Qt::Uninitialized);
    qToBigEndian(quint32(main.size()), input.data());
    return input + main + disk.contents().value(journal);
}

/// What a store holds, when it opens: a number for each commit.
std::optional<std::int64_t> sumOf(LossyDisk &disk)
{
    const LossyVfs vfs(disk);
    const auto database = Database::open(path, vfs.name(), key());
    if (!database.ok())
        return std::nullopt;
    std::int64_t sum = 0;
    {
        auto rows = (*database)->prepare("SELECT n, length(text) FROM kept");
        while (rows.step())
            sum += rows.integer(0) * rows.integer(1);
    }
    return (*database)->status().ok() ? std::optional(sum) : std::nullopt;
}

/// A store at rest, and in the midst of writing its last commit.
QList<QByteArray> stores()
{
    LossyDisk disk;
    const LossyVfs vfs(disk);
    const auto database = Database::open(path, vfs.name(), key());
    if (!database.ok())
        qFatal("no store to begin with");
    QByteArray midst;
    const auto run = [&](const QByteArray &sql) {
        (*database)->execute(sql);
        if (!(*database)->status().ok())
            qFatal("%s", sql.constData());
    };
    run("CREATE TABLE kept (n INTEGER, text TEXT)");
    run("INSERT INTO kept VALUES (1, 'yksi')");
    const QByteArray before = disk.contents().value(path);
    disk.watch([&](const LossyDisk::Again &) {
        if (midst.isEmpty() && disk.contents().value(path) != before)
            midst = filesOf(disk);
    });
    run("INSERT INTO kept VALUES (10, 'kaksi')");
    disk.watch({});
    return {filesOf(disk), midst};
}

/// Whatever lies on the disk, only what some commit has left is ever read: before the first, after it, after
/// the second.
FuzzEntry sealedStoreEntry()
{
    const auto holds = [](const QByteArray &bytes) {
        if (bytes.size() < 4)
            return true;
        const auto length = qsizetype(qFromBigEndian<quint32>(bytes.constData()));
        LossyDisk disk;
        disk.replace(path, bytes.mid(4, length));
        if (bytes.size() > 4 + length)
            disk.replace(journal, bytes.mid(4 + length));
        const auto sum = sumOf(disk);
        return !sum || *sum == 0 || *sum == 4 || *sum == 54;
    };
    return {"sealed_store", holds, stores()};
}

FuzzEntry keySlotsEntry()
{
    KeySlots slots;
    slots.check = crypto::storeKeyCheck(key());
    const auto keyring = KeyringKey::random();
    static_cast<void>(slots.set(key(), keyring));
    const QByteArray one = slots.encoded();
    slots.passphrase = {crypto::SlotSalt{}, QByteArray(crypto::wrappedStoreKeyBytes, 'w')};
    const auto holds = [](const QByteArray &bytes) {
        const auto content = KeySlots::contentOf(bytes);
        const auto decoded = KeySlots::decoded(content.ok() ? *content : bytes);
        return !decoded.ok() || decoded->encoded() == (content.ok() ? *content : bytes);
    };
    return {"key_slots", holds, {one, slots.encoded(), KeySlots::fileOf(1, one)}};
}

FuzzEntry checkpointContentEntry()
{
    const auto one = *crypto::DeviceId::from(QByteArray(crypto::DeviceId::size, '1'));
    const auto two = *crypto::DeviceId::from(QByteArray(crypto::DeviceId::size, '2'));
    const auto change = [](const crypto::DeviceId &device, std::uint64_t n) {
        return merge::Change{{device, n}, {n}, 1, QStringLiteral("note"), {{{3}, QStringLiteral("words")}}};
    };
    const QList<merge::Change> told{change(one, 1), change(two, 1), change(one, 3)};
    const QList<CheckpointHead> heads{{one, 2, {}, 3, 0}, {two, 1, {}, 1, 0}};
    const auto holds = [heads](const QByteArray &bytes) {
        const auto decoded = decodeCheckpoint(bytes, heads);
        if (!decoded.ok())
            return true;
        const auto again = decodeCheckpoint(encodeCheckpoint(*decoded), heads);
        return again.ok() && *again == *decoded;
    };
    return {"checkpoint_content", holds, {encodeCheckpoint(told), encodeCheckpoint({})}};
}

} // namespace

/// Pictures and films, out of which the place is taken.
static FuzzEntry locationEntry()
{
    const auto holds = [](const QByteArray &bytes) {
        const auto plain = withoutLocation(bytes);
        QByteArray copy = bytes;
        QBuffer file(&copy);
        file.open(QIODevice::ReadOnly);
        const auto ranges = locationRanges(file);
        const bool inside =
            !ranges.ok() || std::all_of(ranges->begin(), ranges->end(), [&](const ByteRange &range) {
                return range.from >= 0 && range.count >= 0 && range.from + range.count <= bytes.size();
            });
        return inside && (!plain.ok() || withoutLocation(*plain).ok());
    };
    return {"location_data",
            holds,
            {jpegWithPlace(6), pngWithPlace(), webpWithPlace(3), tiffWithPlace(), filmWithPlace()}};
}

QList<FuzzEntry> storeEntries()
{
    return {sealedStoreEntry(), keySlotsEntry(), checkpointContentEntry(), locationEntry()};
}

} // namespace kopa
