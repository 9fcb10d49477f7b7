#include "area_fetch.h"

#include "core/records/attachment.h"
#include "session.h"

#include <QTimer>

namespace kopa {

namespace {
constexpr int countAfterMs = 400;
const QString chosenKey = QStringLiteral("prepare.pilots");
} // namespace

AreaFetch::AreaFetch(QObject *parent) : QObject(parent)
{
    const Session *session = Session::instance();
    m_pilots = session->setting(chosenKey).split(u' ', Qt::SkipEmptyParts);
    connect(session->exchange(), &Exchange::statusChanged, this, &AreaFetch::follow);
}

void AreaFetch::setPilots(const QStringList &pilots)
{
    if (pilots == m_pilots || m_step == u"fetching")
        return;
    m_pilots = pilots;
    Session::instance()->setSetting(chosenKey, pilots.join(u' '));
    Q_EMIT changed();
}

Result<AreaFetch::Counted> AreaFetch::count(Store &store, const QStringList &pilots, Ask ask)
{
    Attachments attachments(store);
    Counted counted;
    QList<RecordKey> lacking;
    for (const QString &pilot : pilots) {
        KOPA_ASSIGN(const auto rows, store.noteRows({.pilot = pilot}));
        KOPA_ASSIGN(const auto notes, store.noteSummaries(rows));
        counted.notes += int(notes.size());
        for (const NoteSummary &note : notes) {
            KOPA_ASSIGN(const QList<Record> files, attachments.ofNote(note.id));
            for (const Record &file : files) {
                const RecordKey key{file.type->number, file.id};
                const auto opener = attachments.opener(key);
                if (!opener.ok())
                    continue;
                KOPA_ASSIGN(const auto kept, attachments.kept(opener->space, opener->id));
                const bool here = kept && kept->isHere();
                const std::int64_t held = kept && kept->pieces > 0 ? opener->size * std::int64_t(kept->held) /
                                                                         std::int64_t(kept->pieces)
                                                                   : 0;
                ++counted.files;
                counted.filesHere += here ? 1 : 0;
                counted.bytes += opener->size;
                counted.bytesHere += here ? opener->size : held;
                counted.wanted |= kept && kept->wanted && !here;
                if (!here && ask == Ask::Want)
                    lacking.append(key);
                if (!here && ask == Ask::Forget)
                    KOPA_TRY(attachments.forgetWanted(opener->space, opener->id));
            }
        }
    }
    if (!lacking.isEmpty()) {
        KOPA_TRY(attachments.want(lacking));
        counted.wanted = true;
    }
    return counted;
}

void AreaFetch::enter(const QString &step)
{
    m_step = step;
    Q_EMIT changed();
}

void AreaFetch::start()
{
    if (m_step == u"fetching" || m_pilots.isEmpty())
        return;
    m_error.reset();
    m_heldBefore = -1;
    const auto phase = Session::instance()->exchange()->status().phase;
    if (phase == ExchangeStatus::Phase::NoServer)
        return enter(QStringLiteral("alone"));
    if (phase == ExchangeStatus::Phase::Paused)
        return enter(QStringLiteral("paused"));
    enter(QStringLiteral("fetching"));
    ask(Ask::Want);
}

void AreaFetch::ask(Ask what)
{
    m_queued = false;
    const auto job = [pilots = m_pilots, what](Store &store) { return count(store, pilots, what); };
    Session::instance()->ask(this, job, [this, what](const Result<Counted> &counted) {
        if (!counted.ok()) {
            m_error = counted.error();
            return enter(QStringLiteral("short"));
        }
        m_counted = *counted;
        Q_EMIT changed();
        if (what == Ask::Want && m_step == u"fetching")
            decide();
    });
}

void AreaFetch::countLater()
{
    if (m_step == u"fetching" && !std::exchange(m_queued, true))
        QTimer::singleShot(countAfterMs, this, [this] { ask(Ask::Nothing); });
}

/// After a count, while nothing is exchanged: one more exchange as long as each one brings something. Ready
/// is only said when one has ended well since the start and every file is here.
void AreaFetch::decide()
{
    const bool first = m_heldBefore < 0;
    // Another one has begun by itself: its end is waited for.
    if (!first && Session::instance()->exchange()->status().phase == ExchangeStatus::Phase::Exchanging) {
        m_exchanged = true;
        return;
    }
    if (!first && m_counted.filesHere == m_counted.files)
        return enter(QStringLiteral("ready"));
    const std::int64_t now = m_counted.bytesHere + m_counted.files;
    if (!first && now <= m_heldBefore)
        return enter(QStringLiteral("short"));
    m_heldBefore = now;
    m_exchanged = false;
    if (m_counted.wanted)
        Session::instance()->exchange()->sendLargeNow();
    else
        Session::instance()->exchange()->syncNow();
}

void AreaFetch::follow()
{
    if (m_step != u"fetching")
        return;
    const ExchangeStatus status = Session::instance()->exchange()->status();
    if (status.phase == ExchangeStatus::Phase::Exchanging) {
        m_exchanged = true;
        return countLater();
    }
    if (!m_exchanged)
        return;
    m_exchanged = false;
    if (status.error) {
        m_error = status.error;
        enter(QStringLiteral("short"));
        return ask(Ask::Nothing);
    }
    ask(Ask::Want);
}

void AreaFetch::cancel()
{
    if (m_step != u"fetching")
        return;
    enter(QStringLiteral("choose"));
    ask(Ask::Forget);
}

void AreaFetch::again()
{
    enter(QStringLiteral("choose"));
}

} // namespace kopa
