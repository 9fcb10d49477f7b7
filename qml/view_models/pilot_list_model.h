#pragma once

#include "note_counts.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The pilots by number, narrowed by words in any name.
class PilotListModel : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)

public:
    explicit PilotListModel(QObject *parent = nullptr);
    QString search() const { return m_search; }
    void setSearch(const QString &search);

Q_SIGNALS:
    void searchChanged();

private:
    void refill();

    QString m_search;
    NoteCounts *m_counts;
};

} // namespace kopa
