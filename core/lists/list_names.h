#pragma once

#include "core/store/store.h"

namespace kopa::lists {

/// What people call a record of any type: its name, title or first line. A contact who may not be shown goes
/// by the title. Empty where there is none.
QString calledName(const Record &record, QStringView language);

/// Names of records that others refer to, each read once. Its store must outlive it.
class ListNames
{
public:
    ListNames(Store &store, QString language) : m_store(store), m_language(std::move(language)) {}

    /// The id where nobody knows a name.
    QString name(QStringView typeKey, const QString &id);

private:
    Store &m_store;
    QString m_language;
    QHash<QString, QString> m_known;
};

} // namespace kopa::lists
