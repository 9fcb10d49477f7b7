#pragma once

#include "file_maker.h"
#include "register_detail.h"
#include "row_list_model.h"

namespace kopa {

namespace quality {
struct ExtractColumn;
} // namespace quality

/// The templates by which extracts for authorities are made (capability H5), by name.
class ExtractList : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit ExtractList(QObject *parent = nullptr);

    /// Answers the id of one that is being written.
    Q_INVOKABLE QString create();
    /// Makes one of an authority's form as a CSV file; made() or failed() follows.
    Q_INVOKABLE void read(const QUrl &file);

Q_SIGNALS:
    void made(const QString &id);
    void failed(const QString &code, const QVariantMap &parameters);

private:
    void refill();
};

/// One template: an authority's columns, what goes into each, and what comes of it.
class ExtractDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString period READ period WRITE setPeriod NOTIFY sampleChanged)
    Q_PROPERTY(QString provider READ provider WRITE setProvider NOTIFY sampleChanged)
    Q_PROPERTY(QVariantList columns READ columns NOTIFY sampleChanged)
    Q_PROPERTY(QStringList periods READ periods NOTIFY sampleChanged)
    Q_PROPERTY(int rows READ rows NOTIFY sampleChanged)

public:
    explicit ExtractDetail(QObject *parent = nullptr);

    /// Which answers go out; empty: all.
    QString period() const { return m_period; }
    void setPeriod(const QString &period);
    QString provider() const { return m_provider; }
    void setProvider(const QString &provider);
    /// {id, text: its heading, field, sample: what the first row has in it}, in the authority's order.
    QVariantList columns() const;
    /// Of the reports that were sent, the latest first.
    QStringList periods() const { return m_periods; }
    /// How many an extract would have now.
    int rows() const { return m_rows; }

    Q_INVOKABLE void addColumn(const QString &heading);
    Q_INVOKABLE void setHeading(const QString &item, const QString &heading);
    /// One of quality::extractFields(); empty leaves the column empty.
    Q_INVOKABLE void setColumnField(const QString &item, const QString &field);
    Q_INVOKABLE void restoreColumn(const QString &item, const QString &heading, const QString &field,
                                   const QString &after);
    /// What a column can hold, as the core names it.
    Q_INVOKABLE QStringList columnFields() const;

Q_SIGNALS:
    void sampleChanged();

private:
    struct Content;
    quality::ExtractColumn columnWith(const QString &item) const;
    void refresh();

    QString m_period;
    QString m_provider;
    QStringList m_periods;
    QStringList m_sample;
    int m_rows = 0;
};

/// Writes an extract as its template says: CSV or a workbook.
class ExtractMaker : public kopa::FileMaker
{
    Q_OBJECT
    QML_ELEMENT

public:
    using FileMaker::FileMaker;

    Q_INVOKABLE void save(const QUrl &file, const QString &id, const QString &period,
                          const QString &provider);
    Q_INVOKABLE QUrl suggestion(const QString &title, const QString &period, const QString &format) const;
};

} // namespace kopa
