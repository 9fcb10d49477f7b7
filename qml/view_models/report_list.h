#pragma once

#include "core/result/result.h"
#include "core/store/edit.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The reports of the network, those still written first, then by title.
class ReportList : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged)

public:
    /// Roles: reportId, title, kind, state, pilot (its name).
    explicit ReportList(QObject *parent = nullptr);

    bool isLoaded() const { return m_loaded; }

    /// Begins a report with its kind's headings, in the language of the interface; made() tells its id. A
    /// pilot's, an event's or a note's where one is given.
    Q_INVOKABLE void begin(const QString &kind, const QString &pilot = {}, const QString &event = {},
                           const QString &note = {});
    Q_INVOKABLE void trash(const QString &report);
    Q_INVOKABLE void restore(const QString &report);

Q_SIGNALS:
    void loadedChanged();
    void made(const QString &reportId);

private:
    void reload();
    void show();

    QList<Record> m_reports;
    bool m_loaded = false;
};

} // namespace kopa
