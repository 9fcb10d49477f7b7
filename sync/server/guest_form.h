#pragma once

#include "core/result/result.h"

#include <optional>

namespace kopa::server {

/// What somebody without Kopa sends from the page. Texts hold no control characters but line feeds and tabs,
/// and one-line texts not even those.
struct GuestForm
{
    bool scripted = false; ///< by the page's script, which reads JSON; else by a browser's plain form
    QString guest;         ///< by which a browser's person is known again: 32 hex digits, or empty
    QString name;          ///< 200 characters at most, like the next two
    QString organisation;
    QString group;
    QString language; ///< "fi", "sv", "en", or empty
    QString version;  ///< of the text that was edited: 32 hex digits, or empty
    QString turn;     ///< the same for all attempts to save what was typed upon a version; likewise
    std::optional<QString> text;
    std::optional<QString> base; ///< the version's words, when the host did not know it any more
};

inline constexpr qsizetype maximumGuestName = 200;

/// Reads a JSON object or a form's fields. Malformed; TooLarge with the parameter field.
Result<GuestForm> readGuestForm(const QByteArray &body);

/// The first of a browser's languages (Accept-Language, RFC 9110) that the page speaks, else `otherwise`.
QString guestLanguage(const QByteArray &accepted, const QString &otherwise);

/// Whether a path's last part is a version or a guest's id: 32 lower-case hex digits.
bool isGuestToken(QStringView text);

} // namespace kopa::server
