#include "note_counts.h"

#include "core/records/note.h"
#include "session.h"

#include <QTimer>

namespace kopa {

namespace {
constexpr int readAfterMs = 500;
}

NoteCounts::NoteCounts(QObject *parent) : QObject(parent)
{
    const auto onChange = [this](const QSet<RecordKey> &keys, bool all) {
        const auto isNote = [](const RecordKey &key) { return key.type == note::type().number; };
        if (m_queued || !(all || std::any_of(keys.begin(), keys.end(), isNote)))
            return;
        m_queued = true;
        QTimer::singleShot(readAfterMs, this, &NoteCounts::read);
    };
    connect(Session::instance(), &Session::recordsChanged, this, onChange);
    read();
}

void NoteCounts::read()
{
    m_queued = false;
    const auto job = [](Store &store) { return store.noteCounts(); };
    const auto done = [this](const Result<QMap<QString, int>> &counts) {
        if (!counts.ok() || *counts == m_counts)
            return;
        m_counts = *counts;
        Q_EMIT changed();
    };
    Session::instance()->ask(this, job, done, StoreThread::Priority::Sync);
}

} // namespace kopa
