#pragma once

#include <QString>

namespace kopa::programme {

/// What a calendar calls a kind of event (a choice of event::kind), in the calendar's own language; English
/// for a language that is none of ours, empty for a kind that there is not.
QString eventKindWord(QStringView kind, QStringView language);

/// The kind that a word of any of the languages means; empty for another word.
QString eventKindOf(const QString &word);

} // namespace kopa::programme
