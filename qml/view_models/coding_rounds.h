#pragma once

#include "row_list_model.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The rounds in which several people code the same notes, those that are open first, and what a new one is
/// made of.
class CodingRounds : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged)
    Q_PROPERTY(QVariantList notes READ notes NOTIFY loadedChanged)

public:
    explicit CodingRounds(QObject *parent = nullptr);

    bool isLoaded() const { return m_loaded; }
    /// {key, label} of the notes that a round can be made of, the newest first.
    QVariantList notes() const { return m_notes; }

    /// made() or failed() follows. `coders`: persons' ids; without `codes` it is about all.
    Q_INVOKABLE void open(const QString &name, const QStringList &notes, const QStringList &coders,
                          const QStringList &codes);

Q_SIGNALS:
    void loadedChanged();
    void made(const QString &roundId);
    void failed(const QString &code, const QVariantMap &parameters);

private:
    void read();

    QVariantList m_notes;
    bool m_loaded = false;
    int m_query = 0; ///< only the latest reading counts
};

} // namespace kopa
