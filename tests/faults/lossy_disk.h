#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <random>

namespace kopa::faults {

/// A disk in memory that forgets what was not synced when its power fails, and fails on demand. Calls that
/// change something and that the fault concerns are numbered from 1: all (write, truncate, sync, delete) for
/// a power loss, syncs for a failed sync, writes and truncations for the others.
class LossyDisk
{
public:
    enum class Fault { None, PowerLoss, Kill, Full, WriteError, SyncError };
    enum class Outcome { Done, Full, WriteError, SyncError, Dead };

    /// At this call the fault happens; power loss and a full disk last until restart(), errors happen once.
    /// Chance in what survives comes from the seed alone.
    void failAt(int call, Fault fault, std::uint32_t seed = 0);
    bool failed() const { return m_failed; }
    /// How much of the write under way a kill lets through: none, half, most or all of it.
    enum class Torn { None, Half, Most, All };
    void tear(Torn torn) { m_torn = torn; }
    /// Called before every call that changes something, with the call to make again on a copy of this disk.
    using Again = std::function<void(LossyDisk &)>;
    void watch(std::function<void(const Again &)> watcher) { m_watcher = std::move(watcher); }
    /// What programs see, by name.
    QMap<QString, QByteArray> contents() const;
    /// Changes a file behind everybody's back.
    void replace(const QString &name, const QByteArray &content);
    /// The power goes now.
    void losePower();
    /// Power is back, room is made; what survived is what there is.
    void restart();

    bool exists(const QString &name) const { return m_files.contains(name); }
    void create(const QString &name);
    Outcome remove(const QString &name);
    qint64 size(const QString &name) const { return m_files.value(name).current.size(); }
    /// Fills up with zeros past the end; false when there was less than asked for.
    bool read(const QString &name, qint64 at, char *into, qsizetype count) const;
    Outcome write(const QString &name, qint64 at, const QByteArray &bytes);
    Outcome truncate(const QString &name, qint64 size);
    Outcome sync(const QString &name);

private:
    /// A write, or with no bytes a truncation, that may not be on the platter yet.
    struct Step
    {
        qint64 at = 0;
        QByteArray bytes;
        bool truncates = false;
    };
    struct File
    {
        QByteArray current; ///< what programs see
        QByteArray durable; ///< what surely survives
        QList<Step> unsynced;
        bool known = false; ///< its name survives
    };

    bool chance(int oneIn) { return m_random() % std::uint32_t(oneIn) == 0; }
    /// Counts a call; the outcome if it is the one that fails.
    Outcome count(Fault thisKind);
    static void apply(QByteArray &content, const Step &step);
    void applyInPart(QByteArray &content, const Step &step);
    QByteArray survivor(const File &file);
    Outcome change(File &file, const Step &step);
    void applyTorn(File &file, const Step &step) const;
    void tellWatcher(const Again &again) const;

    QMap<QString, File> m_files;
    std::mt19937 m_random{0};
    int m_calls = 0;
    int m_failingCall = 0;
    Fault m_fault = Fault::None;
    bool m_failed = false;
    bool m_dead = false;
    bool m_full = false;
    Torn m_torn = Torn::None;
    std::function<void(const Again &)> m_watcher;
};

} // namespace kopa::faults
