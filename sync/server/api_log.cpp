#include "api_drafts.h"
#include "sync/protocol/spaces.h"

#include <algorithm>

// What is answered from the log, several requests in one transaction.

namespace kopa::server {

Foresight Api::Work::ahead() const
{
    Foresight ahead{device, {}, false, kind == Kind::Exchange || kind == Kind::Spaces || kind == Kind::Idle};
    for (const SpaceRequest &space : exchange.spaces) {
        ahead.spaces.append(space.space);
        ahead.writes |=
            !space.envelopes.isEmpty() || !space.newEntries.isEmpty() || !space.newClaims.isEmpty();
    }
    if (kind == Kind::Slots) {
        ahead.spaces = {slots.space};
        ahead.writes = !slots.puts.isEmpty() || !slots.erasures.isEmpty();
    }
    if (kind == Kind::Checkpoints) {
        ahead.spaces = {checkpoints.space};
        ahead.writes = checkpoints.step != CheckpointsRequest::Step::Look &&
                       checkpoints.step != CheckpointsRequest::Step::Fetch;
    }
    if (kind == Kind::Attachments) {
        ahead.spaces = {attachments.space};
        ahead.writes = true; // who has fetched one is written down, too
    }
    ahead.writes = ahead.writes && !closed;
    return ahead;
}

bool Api::Work::reads() const
{
    return kind == Kind::Exchange ||
           (kind == Kind::Attachments && attachments.step == AttachmentsRequest::Step::Fetch);
}

bool Api::Work::isOfLog() const
{
    return kind != Kind::Ready && kind != Kind::Meeting && kind != Kind::Guest && kind != Kind::Job;
}

Api::Lane::Lane(const ServerIdentity &server, const ApiLimits &limits)
    : exchanges(server, members, limits.quotas),
      slots(members),
      checkpoints(members),
      attachments(server, members, limits.quotas)
{
}

Api::Draft Api::applyAlone(unsigned lane, const Work &work)
{
    if (work.kind == Work::Kind::Meeting)
        return meeting(work);
    if (work.kind == Work::Kind::Guest)
        return guest(work);
    if (m_room && work.kind == Work::Kind::Live)
        return listenInRoom(work);
    if (work.kind == Work::Kind::Job) {
        work.job(lane);
        return {};
    }
    return ready(lane);
}

/// Looked at once a second at most: whoever asks more often does not keep the disk busy.
Api::Draft Api::ready(unsigned lane)
{
    constexpr int notNow = 503;
    constexpr auto validFor = std::chrono::seconds(1);
    if (m_draining)
        return draftProblem(notNow, errorName(ErrorCode::ServerBusy), "the server is about to stop");
    const std::lock_guard lock(m_readyMutex);
    const auto time = std::chrono::steady_clock::now();
    if (!m_readyAt || time - *m_readyAt >= validFor) {
        m_ready = m_log.checkWritable(lane);
        m_readyAt = time;
    }
    if (m_ready.ok())
        return {200, "ok\n", std::nullopt, {}};
    Draft draft = draftError(m_ready.error());
    draft.status = notNow;
    return draft;
}

QList<Api::Draft> Api::apply(unsigned lane, const QList<const Work *> &works)
{
    if (m_room || !works.first()->isOfLog())
        return {applyAlone(lane, *works.first())};
    constexpr int attempts = 3;
    for (int attempt = 1;; ++attempt) {
        auto drafts = applyTogether(lane, works);
        if (drafts.ok())
            return std::move(drafts).value();
        const ErrorCode code = drafts.error().code;
        // What went wrong may be one's own: the others are not to suffer for it.
        if (works.size() > 1 && code != ErrorCode::ServerBusy) {
            QList<Draft> each;
            for (const Work *work : works)
                each.append(apply(lane, {work}));
            return each;
        }
        // Where nothing can be written, what a device lacks is read all the same.
        if (code == ErrorCode::DiskFull && works.first()->reads() && !works.first()->closed) {
            Work closed = *works.first();
            closed.closed = code;
            return apply(lane, {&closed});
        }
        if (code != ErrorCode::StoreInUse || attempt == attempts)
            return QList<Draft>(works.size(), draftError(drafts.error()));
    }
}

Result<QList<Api::Draft>> Api::applyTogether(unsigned number, const QList<const Work *> &works)
{
    KOPA_TRY(follow(number, works));
    Lane &lane = *m_lanes[number];
    QList<Draft> drafts;
    QList<Told> told;
    const auto done = m_log.transact(number, [&](LogTransaction &log) -> Result<void> {
        if (const QByteArray generation = m_log.generation(); lane.generation != generation) {
            lane.members.forget();
            lane.generation = generation;
        }
        QList<Foresight> ahead;
        for (const Work *work : works)
            ahead.append(work->ahead());
        KOPA_TRY(log.foresee(ahead));
        for (const Work *work : works) {
            KOPA_ASSIGN(const Draft draft, answer(log, lane, *work, told));
            drafts.append(draft);
        }
        return {};
    });
    if (!done.ok()) {
        lane.members.takeBack();
        return done.error();
    }
    lane.members.keep();
    for (const Told &one : told)
        m_live.tell(one.news, one.by);
    noteContacts(number, works, told);
    return drafts;
}

/// Once a day is enough for whoever looks when a device was last here, and when somebody was let in
/// somewhere. What a device asked for does not depend on it.
void Api::noteContacts(unsigned number, const QList<const Work *> &works, const QList<Told> &told)
{
    constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;
    constexpr qsizetype mostSeen = 100'000;
    Lane &lane = *m_lanes[number];
    const auto day = std::uint64_t(now() / dayMs);
    if (std::exchange(lane.day, day) != day || lane.seen.size() > mostSeen)
        lane.seen.clear();
    for (const Told &one : told) {
        for (const SpaceNews &news : one.news) {
            for (const DeviceId &device : news.letIn)
                lane.seen.remove(device);
        }
    }
    QMap<QByteArray, DeviceId> fresh; // in one order, so that two lanes do not wait for each other
    for (const Work *const work : works) {
        if (!work->closed && !lane.seen.contains(work->device))
            fresh.insert(work->device.toByteArray(), work->device);
    }
    if (fresh.isEmpty())
        return;
    const auto noted = m_log.transact(number, [&](LogTransaction &log) -> Result<void> {
        for (const DeviceId &device : std::as_const(fresh))
            KOPA_TRY(log.noteContact(device, day));
        return {};
    });
    for (const DeviceId &device : std::as_const(fresh)) {
        if (noted.ok())
            lane.seen.insert(device);
    }
}

/// A stream hears of all that is committed after its device's spaces were read, and what the device lacks is
/// looked for later: nothing falls between.
Result<void> Api::follow(unsigned lane, const QList<const Work *> &works)
{
    QList<const Work *> streams;
    for (const Work *work : works) {
        if (work->kind == Work::Kind::Live)
            streams.append(work);
    }
    if (streams.isEmpty())
        return {};
    return m_log.transact(lane, [&](LogTransaction &log) -> Result<void> {
        for (const Work *work : streams) {
            KOPA_ASSIGN(const auto spaces, log.spacesOf(work->device));
            m_live.follow(work->stream, spaces);
        }
        return {};
    });
}

Result<Api::Draft> Api::answer(LogTransaction &log, Lane &lane, const Work &work, QList<Told> &told)
{
    const auto sealed = [&](auto answer) -> Result<Draft> {
        if (!answer.ok())
            return answer.error();
        return Draft{
            200, stamped(std::move(*answer), m_log, m_challenges, work.deviceKey, now()), std::nullopt, {}};
    };
    switch (work.kind) {
    case Work::Kind::Exchange:
        return exchange(log, lane, work, told);
    case Work::Kind::Spaces:
        return spaces(log, work);
    case Work::Kind::Slots:
        return sealed(lane.slots.answer(log, work.device, work.slots));
    case Work::Kind::Checkpoints:
        return sealed(lane.checkpoints.answer(log, work.device, work.checkpoints));
    case Work::Kind::Attachments:
        return sealed(lane.attachments.answer(log, work.device, work.attachments, !work.closed));
    case Work::Kind::Idle:
    case Work::Kind::Live:
        return idle(log, lane, work);
    case Work::Kind::Ready:
    case Work::Kind::Job:
    case Work::Kind::Meeting:
    case Work::Kind::Guest:
        break;
    }
    return ErrorCode::Internal;
}

Result<Api::Draft> Api::exchange(LogTransaction &log, Lane &lane, const Work &work, QList<Told> &told)
{
    const std::int64_t time = now();
    ExchangeEffects effects;
    KOPA_ASSIGN(auto answer, lane.exchanges.answer(log, work.device, work.exchange, work.verified, time,
                                                   effects, work.closed));
    if (!effects.news.isEmpty())
        told.append({work.device, effects.news});
    KOPA_TRY(log.announce(work.device, effects.news));
    return Draft{200, stamped(std::move(answer), m_log, m_challenges, work.deviceKey, time), std::nullopt,
                 effects.count};
}

Result<Api::Draft> Api::spaces(LogTransaction &log, const Work &work)
{
    KOPA_ASSIGN(const auto spaces, log.spacesOf(work.device));
    const std::int64_t time = now();
    const SpacesAnswer answer{m_log.generation(), time, m_challenges.make(work.deviceKey, time),
                              spaces.first(std::min(spaces.size(), qsizetype(SpacesAnswer::maximumListed)))};
    return Draft{200, answer.encode(), std::nullopt, {}};
}

Result<Api::Draft> Api::idle(LogTransaction &log, Lane &lane, const Work &work)
{
    KOPA_ASSIGN(const auto heads, lane.exchanges.headsOf(log, work.device));
    IdleAnswer answer;
    answer.same = HeadsSummary::of(heads) == work.heads;
    return Draft{200, stamped(answer, m_log, m_challenges, work.deviceKey, now()), std::nullopt, {}};
}

} // namespace kopa::server
