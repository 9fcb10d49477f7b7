#pragma once

#include "core/store/store.h"

#include <QObject>

namespace kopa {

/// How many notes each pilot has, kept up to date.
class NoteCounts : public QObject
{
    Q_OBJECT

public:
    explicit NoteCounts(QObject *parent);
    int of(const QString &pilot) const { return m_counts.value(pilot); }

Q_SIGNALS:
    void changed();

private:
    void read();

    QMap<QString, int> m_counts;
    bool m_queued = false;
};

} // namespace kopa
