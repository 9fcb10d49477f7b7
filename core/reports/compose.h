#pragma once

#include "content.h"

namespace kopa {
class Store;
}

namespace kopa::reports {

/// What somebody should look at before a report goes out.
struct Trouble
{
    enum class Kind {
        QuoteNotAllowed, ///< its speaker has not agreed to it, was not asked, or said no: it is left out
        Withdrawn,       ///< it stands on words whose speaker has withdrawn all consent
        WordsChanged,    ///< it quotes words that are not those that were approved: they are left out
        SourceGone,      ///< it stands on what was removed or erased, or cannot be read here
        FindingDropped,
        FindingOpen, ///< it stands on a finding that is not agreed yet
        NoSource,    ///< a sentence that stands on nothing
        NotWritten,  ///< nobody has written it in this language
        Behind,      ///< what it was translated from has changed since
        Twice,       ///< it says what an earlier part says: two people have filled the report without a line
        NoAlternative,     ///< a picture without a text for those who do not see it
        PictureNotAllowed, ///< somebody who was heard there has not agreed to photos: it is left out
        PictureNotHere,    ///< the bytes of its picture are not on this device
    };
    QString part;
    Kind kind = Kind::SourceGone;
    QString type = {}; ///< of the source, by the key of its record type
    QString id = {};

    bool operator==(const Trouble &) const = default;
};

/// The stable name of a trouble, as scripts and labels know it.
QLatin1String troubleKey(Trouble::Kind kind);

/// A report as its parts and records are now. Persons' words are in it; contentJson() leaves them out.
struct Composed
{
    ReportContent content;
    QList<Trouble> troubles; ///< in the order of the parts, each once
};

/// In one of fi, sv and en: a part that nobody has written in it stands in the language that it has. The same
/// records give the same, on every device. NotFound, InvalidArgument for another language.
Result<Composed> compose(Store &store, const QString &report, const QString &language);

} // namespace kopa::reports
