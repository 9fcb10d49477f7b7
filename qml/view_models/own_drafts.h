#pragma once

#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kopa {

/// This person's notes that nobody else can read, newest first, without the trash.
class OwnDrafts : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged)

public:
    explicit OwnDrafts(QObject *parent = nullptr);

    bool isLoaded() const { return m_loaded; }
    /// The ids of all of them, but for some.
    Q_INVOKABLE QStringList ids(const QStringList &without = {}) const;

Q_SIGNALS:
    void loadedChanged();

private:
    struct Search;
    void read();
    void goOn(const std::shared_ptr<Search> &search);

    int m_reading = 0; ///< counts the readings: what an earlier one finds is dropped
    bool m_loaded = false;
};

} // namespace kopa
