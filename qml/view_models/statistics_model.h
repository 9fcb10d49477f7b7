#pragma once

#include "core/figures/area_figures.h"
#include "core/figures/kept_tables.h"
#include "core/figures/statistics_import.h"

#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <functional>
#include <memory>

namespace kopa {

/// Official figures of one table, of areas side by side: of a pilot with its municipalities, or of all
/// pilots. The network and the country stand beside them. Reading and importing happen away from the
/// interface.
class StatisticsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pilotId READ pilotId WRITE setPilotId NOTIFY changed)
    Q_PROPERTY(QVariantList tables READ tables NOTIFY changed)
    Q_PROPERTY(QString tableId READ tableId WRITE setTableId NOTIFY changed)
    Q_PROPERTY(QStringList times READ times NOTIFY changed)
    Q_PROPERTY(QString time READ time WRITE setTime NOTIFY changed)
    Q_PROPERTY(QVariantList areas READ areas NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(bool hasAges READ hasAges NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool canFetch READ canFetch CONSTANT)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)
    Q_PROPERTY(QString importErrorCode READ importErrorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap importErrorParameters READ importErrorParameters NOTIFY changed)

public:
    explicit StatisticsModel(QObject *parent = nullptr);
    ~StatisticsModel() override;

    /// Empty: all pilots.
    QString pilotId() const { return m_pilot; }
    void setPilotId(const QString &pilot);
    /// {tableId, title, source, code, retrieved, licence, division, here}, the latest first.
    QVariantList tables() const;
    QString tableId() const { return m_table; }
    void setTableId(const QString &table);
    QStringList times() const { return m_shown.times; }
    /// The one that is shown; changes are from the first to the last.
    QString time() const { return m_time; }
    void setTime(const QString &time);
    /// {key, kind, name, chosen}
    QVariantList areas() const;
    /// Of the chosen areas: {key, kind, name, total, classes, births, schoolLeavers, change, percent,
    /// problem, problemParameters}; NaN where there is no figure.
    QVariantList rows() const;
    bool hasAges() const { return m_shown.ages; }
    bool isLoaded() const { return m_loaded; }
    /// A file is being imported.
    bool isBusy() const { return m_busy; }
    /// Tables can be fetched from an address.
    bool canFetch() const;
    /// Why the table shows nothing.
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }
    QString importErrorCode() const { return m_refusal ? QString(errorName(m_refusal->code)) : QString(); }
    QVariantMap importErrorParameters() const { return m_refusal ? m_refusal->parameters : QVariantMap(); }

    /// Takes a file; without a source the one that the file names.
    Q_INVOKABLE void importFile(const QUrl &file, const QString &source);
    /// Likewise what a service answers at an address: of a table in PxWeb, or of a file.
    Q_INVOKABLE void importAddress(const QString &address, const QString &source);
    Q_INVOKABLE void choose(const QString &areaKey, bool chosen);
    Q_INVOKABLE void trash(const QString &table);
    Q_INVOKABLE void restore(const QString &table);

Q_SIGNALS:
    void changed();

private:
    /// Keeps the figures of one origin; away from the interface.
    using Import =
        std::function<Result<RecordKey>(StoreThread &, const std::atomic_bool &, const StatisticsOrigin &)>;
    void import(const QString &source, const Import &taken);

    struct Shown
    {
        QStringList times = {};
        bool ages = false;
        QList<AreaFigures> figures = {};
    };
    static Result<Shown> readFigures(StoreThread &store, const KeptTable &table, const QString &pilot);
    void reload();
    void take(const QList<KeptTable> &tables);
    void read();
    void show(const Result<Shown> &shown);
    void setTrashed(const QString &table, bool trashed);

    QString m_pilot;
    QString m_table;
    QString m_read; ///< the table and pilot whose figures are shown, or on their way
    QString m_time;
    QList<KeptTable> m_tables;
    QSet<QString> m_left; ///< keys of areas that are not shown
    Shown m_shown;
    std::optional<Error> m_error;
    std::optional<Error> m_refusal;
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
    bool m_loaded = false;
    bool m_busy = false;
};

} // namespace kopa
