#pragma once

#include <QString>

namespace kopa::programme {

/// The words of a letter to applicants in its own language, which need not be that of the interface.
struct LetterWords
{
    QString decided, received, to, applied, inTime, late, chosen, notChosen, day, reasons, area, copy;

    /// In English for a language that is none of ours.
    static const LetterWords &in(const QString &language);
};

} // namespace kopa::programme
