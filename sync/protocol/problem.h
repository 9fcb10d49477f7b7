#pragma once

#include "core/result/result.h"
#include "limits.h"

#include <QString>

#include <optional>

namespace kopa::sync {

/// The body of every answer whose status is not 200: what was wrong, for programs. Byte form: PROTOCOL.md,
/// "Problems".
struct Problem
{
    QString code;                 ///< an errorName, or one of those below
    QString detail;               ///< English, for whoever reads logs; never shown to users
    QByteArray challenge;         ///< a fresh one with "challenge"; else empty
    std::uint64_t retryAfter = 0; ///< seconds, with "server_busy"; else 0

    bool operator==(const Problem &) const = default;
    QByteArray encode() const;
    /// The same as a JSON object, for people with curl.
    QByteArray json() const;
    static Result<Problem> parse(const QByteArray &bytes);
};

/// Codes of problems that are no errorName: the request's challenge is old or not ours (401, try again with
/// the one that comes along); no such address; not this method there.
inline constexpr QLatin1String problemChallenge("challenge");
inline constexpr QLatin1String problemPath("no_such_path");
inline constexpr QLatin1String problemMethod("method_not_allowed");

/// The error that a problem's code (or a space's status) stands for on a device; ServerRefused, with the code
/// as its parameter, for those that are not known here.
Error errorFromProblem(const QString &code, int status = 0);

} // namespace kopa::sync
