#pragma once

#include "core/store/salvage.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// What was saved of a damaged store and what was not: a row for each record that is not whole, those that
/// are lost first. The store is only read until a person goes on with it.
class Salvaged : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(int whole READ whole NOTIFY changed)
    Q_PROPERTY(int earlier READ earlier NOTIFY changed)
    Q_PROPERTY(int lost READ lost NOTIFY changed)
    Q_PROPERTY(int unsent READ unsent NOTIFY changed)
    Q_PROPERTY(int missing READ missing NOTIFY changed)
    Q_PROPERTY(QString keptIn READ keptIn NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    explicit Salvaged(QObject *parent = nullptr);

    bool isLoaded() const { return m_loaded; }
    bool isBusy() const { return m_busy; }
    int whole() const { return int(m_report.records); }
    /// Records that stand as some earlier changes have left them.
    int earlier() const { return countOf(SalvagedRecord::Fate::Earlier); }
    int lost() const { return countOf(SalvagedRecord::Fate::Lost); }
    /// Changes that nobody had been sent yet, and that are here.
    int unsent() const { return int(m_report.pending); }
    /// Sent pieces that are known to have been there; others have them.
    int missing() const;
    /// The folder with the damaged files, which nothing has written to.
    QString keptIn() const;
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    /// Makes an ordinary store of what was saved, another device; ends in the session's next state, or with
    /// an error.
    Q_INVOKABLE void startAnew();

Q_SIGNALS:
    void changed();

private:
    void take(const SalvageReport &report);
    int countOf(SalvagedRecord::Fate fate) const;

    SalvageReport m_report;
    std::optional<Error> m_error;
    bool m_loaded = false;
    bool m_busy = false;
};

} // namespace kopa
