// Writes notes into a store until it is killed, and says "saved ID TEXT" after each that the store
// acknowledged. usage: kopa_fault_writer FOLDER RUN

#include "core/records/note.h"
#include "core/store/store.h"

#include <cstdio>
#include <random>

namespace {

constexpr int notesAtMost = 100'000;

kopa::Result<void> join(kopa::Store &store)
{
    KOPA_ASSIGN(const auto spaces, store.spaces());
    if (!spaces.isEmpty())
        return {};
    kopa::SpaceRecord space;
    space.id = *kopa::crypto::SpaceId::from(QByteArray(32, 's'));
    space.key = kopa::crypto::SpaceKey::random();
    space.role = kopa::Role::Editor;
    return store.saveSpace(space);
}

/// Every third save is of the note before, and now and then all is sealed.
kopa::Result<void> writeOn(kopa::Store &store, const QString &run)
{
    std::mt19937 random(run.toUInt());
    int note = 0;
    for (int i = 0; i < notesAtMost; ++i) {
        const bool again = i % 3 == 2;
        note += again ? 0 : 1;
        const QString id = QStringLiteral("r%1n%2").arg(run).arg(note);
        const QString text = QStringLiteral("%1-%2-salainenteksti").arg(i).arg(random());
        kopa::Edit edit{{kopa::note::type().number, id}, {{kopa::note::text, text}}};
        edit.continues = again && i % 2 == 0;
        KOPA_TRY(store.write(edit));
        std::printf("saved %s %s\n", qPrintable(id), qPrintable(text));
        std::fflush(stdout);
        if (i % 20 == 19) {
            KOPA_ASSIGN(const auto spaces, store.spaces());
            KOPA_TRY(store.sealPending(spaces.first().id));
        }
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3 || !kopa::crypto::initialise())
        return 2;
    kopa::StoreOptions options;
    options.key = kopa::crypto::StoreKey::from(QByteArray(32, 'K'));
    auto store = kopa::Store::open(QString::fromLocal8Bit(argv[1]), options);
    if (!store.ok() || !join(**store).ok() || !writeOn(**store, QString::fromLocal8Bit(argv[2])).ok())
        return 1;
    return 0;
}
