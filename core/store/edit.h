#pragma once

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
    /// The writes that this one replaces. Left out: all that are live, but for a long text only the one that
    /// is shown, so that a version typed by somebody else stays until a person has chosen.
    std::optional<QList<merge::Dot>> parents = std::nullopt;
};

/// Elements that come into a set and elements that leave it.
struct SetEdit
{
    FieldNumber field;
    QStringList add;
    QStringList remove;
};

/// What one command changes in one record: written in one transaction with the log's change, or not at all.
struct Edit
{
    RecordKey key;
    QList<FieldEdit> fields = {};
    QList<SetEdit> sets = {};
    /// True puts the record into the trash, false takes it back.
    std::optional<bool> trash = std::nullopt;
    /// A save in the middle of typing: it goes on with this device's last change of the record, when that is
    /// minutes old at most and nobody has seen it, so that the log keeps sittings and not keystrokes.
    bool continues = false;
};

} // namespace kopa
