#include "lossy_disk.h"

#include <algorithm>
#include <cstring>

namespace kopa::faults {

namespace {
constexpr qsizetype sector = 512;
}

void LossyDisk::failAt(int call, Fault fault, std::uint32_t seed)
{
    m_calls = 0;
    m_failed = false;
    m_failingCall = call;
    m_fault = fault;
    m_random.seed(seed);
}

LossyDisk::Outcome LossyDisk::count(Fault thisKind)
{
    if (m_dead)
        return Outcome::Dead;
    const bool concerned = m_fault == Fault::PowerLoss || m_fault == Fault::Kill || m_fault == thisKind ||
                           (m_fault == Fault::Full && thisKind == Fault::WriteError);
    if (m_fault == Fault::None || !concerned || ++m_calls < m_failingCall || m_failed)
        return Outcome::Done;
    if (m_fault == Fault::PowerLoss || m_fault == Fault::Kill) {
        m_failed = true;
        return Outcome::Dead;
    }
    m_failed = true;
    if (m_fault == Fault::Full) {
        m_full = true;
        return Outcome::Done;
    }
    return m_fault == Fault::SyncError ? Outcome::SyncError : Outcome::WriteError;
}

void LossyDisk::create(const QString &name)
{
    if (!m_dead && !m_files.contains(name))
        m_files.insert(name, {});
}

QMap<QString, QByteArray> LossyDisk::contents() const
{
    QMap<QString, QByteArray> all;
    for (auto it = m_files.begin(); it != m_files.end(); ++it)
        all.insert(it.key(), it->current);
    return all;
}

void LossyDisk::replace(const QString &name, const QByteArray &content)
{
    m_files[name] = {content, content, {}, true};
}

void LossyDisk::tellWatcher(const Again &again) const
{
    if (m_watcher && !m_dead)
        m_watcher(again);
}

LossyDisk::Outcome LossyDisk::remove(const QString &name)
{
    tellWatcher([&](LossyDisk &other) { other.remove(name); });
    const Outcome outcome = count(Fault::None);
    if (outcome == Outcome::Dead && !m_dead) {
        if (m_fault == Fault::Kill && m_torn == Torn::All)
            m_files.remove(name);
        losePower();
    }
    if (outcome == Outcome::Done)
        m_files.remove(name);
    return outcome;
}

bool LossyDisk::read(const QString &name, qint64 at, char *into, qsizetype count) const
{
    const QByteArray &content = m_files.constFind(name)->current;
    std::memset(into, 0, std::size_t(count));
    const qsizetype there = std::clamp<qsizetype>(content.size() - at, 0, count);
    std::memcpy(into, content.constData() + (there > 0 ? at : 0), std::size_t(there));
    return there == count;
}

void LossyDisk::applyTorn(File &file, const Step &step) const
{
    static constexpr int eighths[] = {0, 4, 7, 8};
    Step torn = step;
    torn.bytes.truncate(step.bytes.size() * eighths[int(m_torn)] / 8);
    if (step.truncates ? m_torn == Torn::All : !torn.bytes.isEmpty())
        apply(file.current, torn);
}

LossyDisk::Outcome LossyDisk::change(File &file, const Step &step)
{
    const Outcome outcome = count(Fault::WriteError);
    if (outcome == Outcome::Dead && !m_dead && m_fault == Fault::Kill) {
        applyTorn(file, step);
        losePower();
        return outcome;
    }
    if (m_dead || outcome == Outcome::WriteError)
        return outcome;
    if (m_full && !step.truncates && step.at + step.bytes.size() > file.current.size())
        return Outcome::Full;
    file.unsynced.append(step);
    apply(file.current, step);
    if (outcome == Outcome::Dead)
        losePower();
    return outcome;
}

LossyDisk::Outcome LossyDisk::write(const QString &name, qint64 at, const QByteArray &bytes)
{
    tellWatcher([&](LossyDisk &other) { other.write(name, at, bytes); });
    return change(m_files[name], {at, bytes});
}

LossyDisk::Outcome LossyDisk::truncate(const QString &name, qint64 size)
{
    tellWatcher([&](LossyDisk &other) { other.truncate(name, size); });
    return change(m_files[name], {size, {}, true});
}

LossyDisk::Outcome LossyDisk::sync(const QString &name)
{
    tellWatcher([&](LossyDisk &other) { other.sync(name); });
    const Outcome outcome = count(Fault::SyncError);
    if (m_dead)
        return outcome;
    File &file = m_files[name];
    if (outcome == Outcome::Dead) {
        losePower();
    } else if (outcome == Outcome::SyncError) {
        // As Linux does: what did not get there counts as clean from now on, and no later sync brings it.
        file.durable = survivor(file);
        file.unsynced.clear();
    } else {
        file.durable = file.current;
        file.unsynced.clear();
        file.known = true;
    }
    return outcome;
}

void LossyDisk::apply(QByteArray &content, const Step &step)
{
    if (step.truncates) {
        content.truncate(step.at);
        return;
    }
    if (content.size() < step.at + step.bytes.size())
        content.append(step.at + step.bytes.size() - content.size(), '\0');
    std::memcpy(content.data() + step.at, step.bytes.constData(), std::size_t(step.bytes.size()));
}

void LossyDisk::applyInPart(QByteArray &content, const Step &step)
{
    if (step.truncates)
        return apply(content, step);
    for (qsizetype from = 0; from < step.bytes.size(); from += sector)
        if (chance(2))
            apply(content, {step.at + from, step.bytes.mid(from, sector)});
}

QByteArray LossyDisk::survivor(const File &file)
{
    QByteArray content = file.durable;
    QList<Step> steps = file.unsynced;
    if (steps.isEmpty() || chance(4))
        return content;
    if (!steps.last().truncates && chance(2))
        steps.last().bytes.truncate(qsizetype(m_random()) % (steps.last().bytes.size() + 1));
    if (chance(3)) {
        for (const Step &step : steps)
            apply(content, step);
        return content;
    }
    if (chance(2))
        std::shuffle(steps.begin(), steps.end(), m_random);
    for (const Step &step : steps) {
        if (chance(3))
            applyInPart(content, step);
        else if (chance(2))
            apply(content, step);
    }
    return content;
}

void LossyDisk::losePower()
{
    m_dead = true;
    m_failed = true;
    // A kill takes nothing back: what was written is the system's, synced or not.
    if (m_fault == Fault::Kill)
        return;
    QStringList gone;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        it->current = survivor(*it);
        if (!it->known && chance(2))
            gone.append(it.key());
    }
    for (const QString &name : gone)
        m_files.remove(name);
}

void LossyDisk::restart()
{
    m_dead = false;
    m_full = false;
    m_fault = Fault::None;
    for (File &file : m_files) {
        file.durable = file.current;
        file.unsynced.clear();
        file.known = true;
    }
}

} // namespace kopa::faults
