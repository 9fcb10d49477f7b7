#pragma once

#include "language.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace kopa {

/// Which dictionaries there are on this machine. Without one, words of its language are told apart by their
/// stem alone, and their spelling is not checked.
struct Dictionaries
{
    bool finnish = false;                 ///< Voikko's
    QMap<TextLanguage, QString> hunspell; ///< Swedish and English: the path of the .dic file

    /// What the machine has.
    static Dictionaries installed();
    bool has(TextLanguage language) const;
    /// A name that changes when a dictionary comes, goes or grows: an index made with others is made anew.
    QByteArray form() const;
};

/// What words are looked up in, on every thread. Installed ones, unless useDictionaries() was called before
/// the first look-up.
const Dictionaries &dictionaries();
/// For tests; threads that have looked up words already go on with what they had.
void useDictionaries(const Dictionaries &dictionaries);

} // namespace kopa
