#pragma once

#include "core/merge/text_patch.h"
#include "core/records/record.h"

#include <optional>

namespace kopa {

/// Names a record.
struct RecordKey
{
    TypeNumber type = 0;
    QString id;

    bool operator==(const RecordKey &) const = default;
};

inline std::size_t qHash(const RecordKey &key, std::size_t seed = 0)
{
    return qHashMulti(seed, key.type, key.id);
}

/// A new value for a field with one value.
struct FieldEdit
{
    FieldNumber field;
    merge::Value value;
    /// The writes that this one replaces; for a long text the version that was edited. Left out: what is
    /// there now.
    std::optional<QList<merge::Dot>> parents = std::nullopt;
    /// A long text: the runs made upon `parents`; `value` is then passed over. Left out, the store finds a
    /// short way from the text at `parents` to `value`.
    std::optional<merge::TextPatch> patch = std::nullopt;
};

/// Elements that come into a set and elements that leave it.
struct SetEdit
{
    FieldNumber field;
    QStringList add;
    QStringList remove;
};

/// One item of an ordered list that is made, changed, moved or removed.
struct ListEdit
{
    FieldNumber field;
    QString item = {};                          ///< its id; empty makes a new one
    std::optional<QString> text = std::nullopt; ///< an empty text removes it
    std::optional<QString> after =
        std::nullopt; ///< the id of the item to stand after; empty: the first place
};

/// Somebody has looked at a field in which people differed, or at a text that was joined.
struct ReviewEdit
{
    FieldNumber field;
    /// The live write that is shown from now on; without one it was only looked at, and the mark goes.
    std::optional<merge::Dot> chosen = std::nullopt;
    /// Takes the last review back: the mark is there again.
    bool reopen = false;
    /// One item of a list; empty: the field, of a list all items in which people differed.
    QString element = {};
};

/// What one command changes in one record: written in one transaction with the log's change, or not at all.
struct Edit
{
    RecordKey key;
    QList<FieldEdit> fields = {};
    QList<SetEdit> sets = {};
    QList<ListEdit> lists = {};
    QList<ReviewEdit> reviews = {};
    /// True puts the record into the trash, false takes it back.
    std::optional<bool> trash = std::nullopt;
    /// A save in the middle of typing: it goes on with this device's last change of the record, when that is
    /// minutes old at most and nobody has seen it, so that the log keeps sittings and not keystrokes.
    bool continues = false;
    /// Where a new record is kept: who can read it. Left out: the network's common space. A record never
    /// changes its space (see Store::moveRecord): another one for a known record is refused.
    std::optional<crypto::SpaceId> space = std::nullopt;
};

} // namespace kopa
