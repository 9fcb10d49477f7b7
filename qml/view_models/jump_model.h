#pragma once

#include "core/store/store.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// A few letters to any page, action, pilot, organisation or note. Pages and actions come as their stable
/// keys: the page shows their words.
class JumpModel : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)

public:
    explicit JumpModel(QObject *parent = nullptr);
    QString query() const { return m_query; }
    void setQuery(const QString &query);

Q_SIGNALS:
    void queryChanged();

private:
    void refill();
    void show(const QList<SearchHit> &hits);

    QString m_query;
    int m_number = 0;
};

} // namespace kopa
