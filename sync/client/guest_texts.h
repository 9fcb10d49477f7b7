#pragma once

#include "core/exchange/workshop.h"
#include "core/merge/text_patch.h"
#include "core/store/store.h"

#include <QCache>

namespace kopa::sync {

/// What the groups of guests write at a workshop, as notes of their own beside the workshop's: one for each
/// group, made with its first word. Guests see and edit what stands below the note's title. Works on the
/// store's thread.
class GuestTexts
{
public:
    explicit GuestTexts(const WorkshopPlan &plan);

    /// A group's words, and a name for exactly these.
    struct Words
    {
        QString text;
        QString version; ///< 32 hex digits; empty for no words at all
    };
    struct Saved
    {
        bool known = true; ///< else the version was not, nothing was written, and `now` tells what is there
        Words now;
        QString sent;                 ///< the version of the words as the guest had sent them
        merge::TextPatch onSent = {}; ///< what leads from those to `now`
    };

    /// NotFound when the workshop is gone.
    Result<Words> read(Store &store, int group);
    /// What a guest made of a version. Somebody whose answer was lost says the same turn again, with what
    /// they have typed meanwhile.
    struct Typed
    {
        QString version;
        QString text;
        QString turn = {};
        std::optional<QString> base = std::nullopt; ///< the version's words, for a host that has begun again
    };
    /// Joins it with what others have made of the version meanwhile. TooLarge above maximumText bytes; what
    /// Store::write says.
    Result<Saved> save(Store &store, int group, const Typed &typed);
    /// For a version that is not known any more: the group's words with the lines that they lack.
    Result<Words> add(Store &store, int group, QString text);
    /// The words of a version, for as long as it is remembered.
    std::optional<QString> words(const QString &version) const;

    /// The workshop's note, which must be there. NotFound.
    Result<Record> workshop(Store &store) const;

    static constexpr qsizetype maximumText = 64 * 1024;

private:
    /// A group's note as it stands.
    struct Page
    {
        QString id; ///< empty: not made yet
        QString head;
        QString body;
        QList<merge::Dot> version;
    };

    Result<Page> page(Store &store, int group);
    Result<QString> noteOf(Store &store, int group);
    Result<void> write(Store &store, int group, const Page &page, const QString &body);
    Words remember(const QString &text);

    WorkshopPlan m_plan;
    QMap<int, QString> m_notes;
    QCache<QString, QString> m_texts; ///< by version; counted in characters
    QCache<QString, QString> m_turns; ///< the version that was saved last in a turn
};

} // namespace kopa::sync
