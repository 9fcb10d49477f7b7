#pragma once

#include "api.h"

#include <QDateTime>

namespace kopa::server {

using namespace sync;

/// A refusal with a code for programs and English for whoever looks at the line.
inline Api::Draft draftProblem(int status, QLatin1String code, const char *detail)
{
    return {status, {}, Problem{QString(code), QString::fromLatin1(detail), {}, 0}, {}};
}

inline Api::Draft draftError(const Error &error)
{
    const QLatin1String name = errorName(error.code);
    switch (error.code) {
    case ErrorCode::TooLarge:
        return draftProblem(413, name, "the message is larger than the protocol allows");
    case ErrorCode::Malformed:
        return draftProblem(400, name, "the message breaks its format");
    case ErrorCode::AnswerVersion:
        return draftProblem(400, name, "this server does not speak that version of the protocol");
    case ErrorCode::DiskFull:
        return draftProblem(507, name, "the server has no room left; nothing was stored");
    case ErrorCode::NotMember:
        return draftProblem(403, name, "this device is in no space that is here");
    case ErrorCode::ServerBusy: {
        constexpr std::uint64_t secondsUntilBack = 2;
        auto draft = draftProblem(503, name, "the server's store is out of reach; try again");
        draft.problem->retryAfter = secondsUntilBack;
        return draft;
    }
    case ErrorCode::StoreLocked:
        return draftProblem(503, name, "the store of this hub is locked");
    default:
        return draftProblem(500, name, "the server's store failed; nothing was stored");
    }
}

inline Api::Draft draftBusy(std::uint64_t seconds)
{
    auto draft = draftProblem(429, errorName(ErrorCode::ServerBusy), "too many requests");
    draft.problem->retryAfter = seconds;
    return draft;
}

inline std::int64_t now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// What every answer to a signed request says of the server, and its bytes.
template <class Answer>
QByteArray stamped(Answer answer, const Log &log, const Challenges &challenges,
                   const crypto::VerifyKey &device, std::int64_t time)
{
    answer.generation = log.generation();
    answer.serverTime = time;
    answer.challenge = challenges.make(device, time);
    return answer.encode();
}

} // namespace kopa::server
