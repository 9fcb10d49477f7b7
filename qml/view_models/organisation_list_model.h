#pragma once

#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The organisations by name, narrowed by kind and by words in any name.
class OrganisationListModel : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY filterChanged)

public:
    explicit OrganisationListModel(QObject *parent = nullptr);
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    QString kind() const { return m_kind; }
    void setKind(const QString &kind);

Q_SIGNALS:
    void filterChanged();

private:
    void refill();

    QString m_search;
    QString m_kind;
};

} // namespace kopa
