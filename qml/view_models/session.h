#pragma once

#include "core/exchange/exchange.h"
#include "core/store/store_thread.h"
#include "register_mirror.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTranslator>

namespace kopa {

/// What the view models share: the way to the store and to syncing, this device's settings, the language and
/// the register's names. One lives at a time, made before the first QML file loads; the store's thread and
/// the exchange outlive it and belong to whoever made them.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State { Starting, Welcome, Ready, Failed };

    /// An empty language is the one chosen earlier, else the system's.
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

    /// Hands a future's answer to `done` in the interface's thread, unless the owner is gone by then.
    template <class Answer, class Done> static void hear(QFuture<Answer> future, QObject *owner, Done done)
    {
        future.then(QCoreApplication::instance(),
                    [guard = QPointer<QObject>(owner), done = std::move(done)](const Answer &answer) mutable {
                        if (guard)
                            done(answer);
                    });
    }

    Exchange *exchange() const { return m_exchange; }
    RegisterMirror *names() const { return m_names; }

    State state() const { return m_state; }
    const std::optional<Error> &failure() const { return m_failure; }
    QString networkName() const { return m_networkName; }
    QString deviceId() const { return m_deviceId; }
    Role role() const { return m_role; }
    /// Asks anew whether this device is in a network: after one was made or joined.
    void refreshSpace();

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
    void settingsLoaded();
    void settingChanged(const QString &key);
    void languageChanged();
    void recordsChanged(const QSet<kopa::RecordKey> &keys, bool all);
    void reportedChanged();

private:
    struct Opening;
    void begin(const Result<void> &opened);
    void take(const Opening &opening);
    void enter(State state);
    void translate();

    StoreThread *m_store;
    Exchange *m_exchange;
    RegisterMirror *m_names;
    QTranslator m_translator;
    State m_state = State::Starting;
    std::optional<Error> m_failure;
    std::optional<Error> m_reported;
    QString m_language;
    bool m_languageGiven;
    QString m_networkName;
    QString m_deviceId;
    Role m_role = Role::None;
    QMap<QString, QString> m_settings;
    bool m_closing = false;
};

} // namespace kopa
