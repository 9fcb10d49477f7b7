#pragma once

#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The findings that were not dropped, to choose one from, narrowed by words of their claim.
class FindingChoices : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)

public:
    explicit FindingChoices(QObject *parent = nullptr);

    QString search() const { return m_search; }
    void setSearch(const QString &words);

Q_SIGNALS:
    void searchChanged();

private:
    void refill();

    QString m_search;
};

} // namespace kopa
