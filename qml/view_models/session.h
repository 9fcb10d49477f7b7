#pragma once

#include "core/exchange/administration.h"
#include "core/exchange/workshop.h"
#include "core/figures/figure_fetch.h"
#include "core/store/store_thread.h"
#include "file_queue.h"
#include "idle_watch.h"
#include "open_file.h"
#include "register_mirror.h"
#include "store_guard.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <QTranslator>

namespace kopa {

/// What the view models share: the way to the store and to syncing, this device's settings, the language and
/// the register's names. One lives at a time, made before the first QML file loads; the store's thread and
/// the exchange outlive it and belong to whoever made them.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Starting,
        ChooseLock, ///< it is not said yet how the notes are protected
        Sealing,    ///< the store is being sealed, for the first time or anew
        Locked,
        Welcome,
        Ready,
        Failed
    };

    /// What a session works with; all outlive it and belong to whoever made them. Without a guard the store
    /// opens by itself and is never locked; without an administration there are no people to show, without a
    /// workshop none is offered.
    struct Parts
    {
        StoreThread *store = nullptr;
        Exchange *exchange = nullptr;
        Administration *administration = nullptr;
        StoreGuard *guard = nullptr;
        IdleWatch::Clocks clocks = IdleWatch::systemClocks();
        /// Without one no files are added to notes.
        const PictureMaker *pictures = nullptr;
        Workshop *workshop = nullptr;
        /// Without one figures come from files only.
        FigureFetch figures = {};
    };

    /// An empty language is the one chosen earlier, else the system's.
    explicit Session(const Parts &parts, const QString &language = {});
    Session(StoreThread *store, Exchange *exchange, const QString &language = {});
    ~Session() override;

    /// The one that lives.
    static Session *instance();

    /// Runs a job on the store's thread and hands its answer to `done` in the interface's thread, unless the
    /// owner is gone by then.
    template <class Job, class Done>
    void ask(QObject *owner, Job job, Done done,
             StoreThread::Priority priority = StoreThread::Priority::Person)
    {
        hear(m_store->run(priority, std::move(job)), owner, std::move(done));
    }

    /// Hands a future's answer to `done` in the interface's thread, unless the owner is gone by then. Always
    /// by the event loop: an answer that is there at once would else overtake an earlier one that is queued.
    template <class Answer, class Done> static void hear(QFuture<Answer> future, QObject *owner, Done done)
    {
        future.then([application = QCoreApplication::instance(), guard = QPointer<QObject>(owner),
                     done = std::move(done)](const Answer &answer) mutable {
            auto tell = [guard, done = std::move(done), answer]() mutable {
                if (guard)
                    done(answer);
            };
            QMetaObject::invokeMethod(application, std::move(tell), Qt::QueuedConnection);
        });
    }

    /// Runs something slow that needs no store on a thread of its own, and hands its answer to `done`.
    template <class Work, class Done> static void away(QObject *owner, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        hear(promise->future(), owner, std::move(done));
        QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
    }

    Exchange *exchange() const { return m_exchange; }
    /// Null when there are no people to show.
    Administration *administration() const { return m_administration; }
    /// Null when none is offered.
    Workshop *workshop() const { return m_workshop; }
    /// Null when the store is never locked.
    StoreGuard *guard() const { return m_guard; }
    RegisterMirror *names() const { return m_names; }
    StoreThread &store() const { return *m_store; }
    const FigureFetch &figures() const { return m_figures; }
    /// What is being added to notes.
    FileQueue &files() const { return *m_files; }
    /// The file that is looked at.
    OpenFile &openFile() const { return *m_openFile; }

    State state() const { return m_state; }
    const std::optional<Error> &failure() const { return m_failure; }
    QString networkName() const { return m_networkName; }
    QString deviceId() const { return m_deviceId; }
    Role role() const { return m_role; }
    /// The network's common space; zeros before there is one.
    const crypto::SpaceId &space() const { return m_space; }
    /// Asks anew whether this device is in a network: after one was made or joined.
    void refreshSpace();

    /// Hides everything at once, drafts saved first; the store closes a quarter of an hour later, so that a
    /// running sync may finish. Does nothing where nothing is open.
    void lock();
    /// Protects a store for the first time; a plain one is sealed in place before anything else.
    void protect(const LockWays &ways);
    /// By a passphrase, or with an empty one by the keyring; a failure comes as lockFailed().
    void unlock(const QString &passphrase);
    /// Takes a backup in the place of a store that is in no network; a failure comes as lockFailed().
    void restoreBackup(const QString &file, const QString &passphrase, const LockWays &ways);
    /// Saves what verifies in a store that could not be opened because it is damaged, and opens that; a
    /// failure comes as lockFailed().
    void salvage(const QString &passphrase);
    /// Closes a store that turned out to be damaged while it was open: what can be saved is saved from there.
    void stopDamaged();
    /// What is open was saved of a damaged store, and is only read.
    bool isSalvaged() const { return m_salvaged; }
    /// It has become an ordinary store.
    void startAnew();
    /// Somebody may know the passphrase: everything is sealed anew. `present` proves who asks.
    void reseal(const QString &present, const LockWays &ways);
    IdleWatch &idleWatch() { return m_idle; }
    /// Something slow is going on with the lock.
    bool isLockBusy() const { return m_lockBusy; }
    /// What protects the store; renewed by lookAtSeal(), which also tries the keyring, except at the start,
    /// where that could make the system ask for something that is not needed.
    const SealLook &sealLook() const { return m_look; }
    bool keyringWorks() const { return m_keyringWorks; }
    void lookAtSeal();

    /// fi, sv or en.
    QString language() const { return m_language; }
    void setLanguage(const QString &code);

    /// This device's own settings: kept in memory, written to the store behind the caller's back.
    QString setting(const QString &key) const { return m_settings.value(key); }
    void setSetting(const QString &key, const QString &value);
    /// For a setting that travels with a record's transaction: only what memory holds.
    void rememberSetting(const QString &key, const QString &value) { m_settings.insert(key, value); }

    /// True once the program is closing: what is open stays open for the next start.
    bool isClosing() const { return m_closing; }

    /// A failure that no page waits for: it is shown with the sync state.
    void report(const Error &error);
    /// What was reported is over: a later write succeeded, or the person asked for another try.
    void clearReport();
    const std::optional<Error> &reported() const { return m_reported; }

Q_SIGNALS:
    void stateChanged();
    /// Everything is about to be hidden: what is unsaved is saved now.
    void locking();
    /// The store of a locked session is about to close: pages let go of what they hold.
    void closing();
    void sealChanged();
    void lockFailed(const kopa::Error &error);
    void settingsLoaded();
    void settingChanged(const QString &key);
    void languageChanged();
    void recordsChanged(const QSet<kopa::RecordKey> &keys, bool all);
    void reportedChanged();

private:
    struct Opening;
    void begin(const Result<void> &opened);
    void start();
    void watch();
    void takeLook(const SealLook &look, bool keyringWorks);
    void openWith(const Result<crypto::StoreKey> &key);
    void takeBackup(const QString &passphrase, const LockWays &ways);
    void closeStore();
    void setLockBusy(bool busy);
    void take(const Opening &opening);
    void enter(State state);
    void translate();

    StoreThread *m_store;
    Exchange *m_exchange;
    Administration *m_administration;
    Workshop *m_workshop;
    FigureFetch m_figures;
    StoreGuard *m_guard;
    IdleWatch m_idle;
    QTimer m_closeTimer;
    SealLook m_look;
    State m_lockedFrom = State::Starting;
    bool m_keyringWorks = false;
    bool m_lockBusy = false;
    bool m_storeOpen = false;
    bool m_begun = false;
    bool m_salvaged = false;
    RegisterMirror *m_names;
    FileQueue *m_files;
    std::unique_ptr<OpenFile> m_openFile;
    QTranslator m_translator;
    State m_state = State::Starting;
    std::optional<Error> m_failure;
    std::optional<Error> m_reported;
    QString m_language;
    bool m_languageGiven;
    crypto::SpaceId m_space;
    QString m_networkName;
    QString m_deviceId;
    Role m_role = Role::None;
    QMap<QString, QString> m_settings;
    bool m_closing = false;
};

} // namespace kopa
