#pragma once

#include "core/store/store.h"
#include "vcard.h"

namespace kopa::lists {

struct CardFile
{
    QByteArray bytes;
    qsizetype cards = 0;
    qsizetype withheld = 0; ///< persons who have not agreed
};

/// The cards of all contacts with a name who have agreed to it, or of those of one pilot. NotFound for an
/// unknown one of `only`.
Result<CardFile> writeContactCards(Store &store, CardVersion version, const QString &language,
                                   const QString &pilot = {});

/// Cards as rows of a list of contacts, with the keys of its columns as headings. A title whose language the
/// card does not say is taken for one in `language`.
ListTable tableOf(const QList<Card> &cards, const QString &language);

} // namespace kopa::lists
