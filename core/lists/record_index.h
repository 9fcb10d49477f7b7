#pragma once

#include "core/store/store.h"

namespace kopa::lists {

/// A name as it is compared: letters composed, without case and double spaces.
QString comparedName(const QString &name);

/// Records of one type, found by what people know of them.
class RecordIndex
{
public:
    static Result<RecordIndex> of(Store &store, const RecordType &type);

    /// Null for an unknown id.
    const Record *byId(const QString &id) const;
    /// The ids of all that have this in one of these fields.
    QStringList by(const QList<FieldNumber> &fields, const QString &words) const;
    /// The ids of all that have this name in any language.
    QStringList byName(const QString &name) const { return by(m_names, name); }
    const QList<FieldNumber> &nameFields() const { return m_names; }

private:
    QHash<QString, Record> m_records;
    QMultiHash<QPair<FieldNumber, QString>, QString> m_words;
    QList<FieldNumber> m_names;
};

} // namespace kopa::lists
