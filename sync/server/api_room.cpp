#include "api_drafts.h"

// What a hub answers in place of a server.

namespace kopa::server {

std::variant<Api::Work, Api::Draft> Api::receiveMeeting(const ApiRequest &request,
                                                        const crypto::VerifyKey &device)
{
    auto parsed = MeetingRequest::parse(request.body);
    if (!parsed.ok())
        return draftError(parsed.error());
    if (parsed->room != m_room->secret)
        return draftProblem(403, errorName(ErrorCode::HubOver), "this is another workshop");
    Work work{
        .kind = Work::Kind::Meeting, .device = crypto::deviceId(device), .deviceKey = device, .exchange = {}};
    work.meeting = std::move(parsed).value();
    return work;
}

std::variant<Api::Work, Api::Draft> Api::receiveGuest(const ApiRequest &request)
{
    if (const auto busy = refuseStranger(request))
        return *busy;
    Work work;
    work.kind = Work::Kind::Guest;
    const qsizetype end = m_room->guestsPath.size();
    work.guest = {request.method, request.path.sliced(end), request.body, request.languages};
    return work;
}

Api::Draft Api::meeting(const Work &work)
{
    QList<SpaceNews> news;
    auto answer = m_room->point.meet(work.device, work.meeting, news);
    if (!answer.ok())
        return draftError(answer.error());
    m_live.tell(news, work.device);
    Draft draft;
    draft.body = stamped(std::move(*answer), m_log, m_challenges, work.deviceKey, now());
    return draft;
}

Api::Draft Api::listenInRoom(const Work &work)
{
    const auto shared = m_room->point.shared(work.device);
    if (!shared.ok())
        return draftError(shared.error());
    QList<SpaceId> spaces;
    for (const MeetingSpace &space : *shared)
        spaces.append(space.space);
    m_live.follow(work.stream, spaces);
    IdleAnswer answer;
    answer.same = meetingSummary(*shared) == work.heads;
    return {200, stamped(answer, m_log, m_challenges, work.deviceKey, now()), std::nullopt, {}};
}

Api::Draft Api::guest(const Work &work)
{
    const GuestAnswer answer = m_room->desk.answer(work.guest);
    return {answer.status, answer.body, std::nullopt, {}, answer.type};
}

} // namespace kopa::server
