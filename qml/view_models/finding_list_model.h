#pragma once

#include "core/findings/findings.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The findings that the filters let through, in the order of findings::findingsInOrder().
class FindingListModel : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY filterChanged)
    Q_PROPERTY(QString obstacleKind READ obstacleKind WRITE setObstacleKind NOTIFY filterChanged)
    Q_PROPERTY(QString area READ area WRITE setArea NOTIFY filterChanged)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY filterChanged)
    Q_PROPERTY(QString form READ form WRITE setForm NOTIFY filterChanged)
    Q_PROPERTY(QString state READ state WRITE setState NOTIFY filterChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    Q_PROPERTY(QVariantMap counts READ counts NOTIFY revisionChanged)
    Q_PROPERTY(QVariantMap obstacleCounts READ obstacleCounts NOTIFY revisionChanged)
    Q_PROPERTY(int whole READ whole NOTIFY revisionChanged)

public:
    explicit FindingListModel(QObject *parent = nullptr);

    QString kind() const { return m_filter.kind; }
    void setKind(const QString &kind) { narrow(&findings::FindingFilter::kind, kind); }
    QString obstacleKind() const { return m_filter.obstacleKind; }
    void setObstacleKind(const QString &kind) { narrow(&findings::FindingFilter::obstacleKind, kind); }
    /// Of a pilot, municipality or organisation.
    QString area() const { return m_filter.area; }
    void setArea(const QString &area) { narrow(&findings::FindingFilter::area, area); }
    QString theme() const { return m_filter.theme; }
    void setTheme(const QString &theme) { narrow(&findings::FindingFilter::theme, theme); }
    QString form() const { return m_filter.form; }
    void setForm(const QString &form) { narrow(&findings::FindingFilter::form, form); }
    QString state() const { return m_filter.state; }
    void setState(const QString &state) { narrow(&findings::FindingFilter::state, state); }
    QString search() const { return m_filter.words; }
    void setSearch(const QString &words) { narrow(&findings::FindingFilter::words, words); }

    /// How many of each kind the other filters let through.
    QVariantMap counts() const { return m_counts; }
    /// How many obstacles of each kind of theirs.
    QVariantMap obstacleCounts() const { return m_obstacleCounts; }
    /// How many there are without any filter.
    int whole() const { return m_whole; }

    /// Answers the id of a finding that is being made of passages, or of none.
    Q_INVOKABLE QString create(const QStringList &passages = {});

Q_SIGNALS:
    void filterChanged();

private:
    void narrow(QString findings::FindingFilter::*part, const QString &value);
    void refill();

    findings::FindingFilter m_filter;
    QVariantMap m_counts;
    QVariantMap m_obstacleCounts;
    int m_whole = 0;
};

/// Makes a finding of passages, behind the caller's back, and answers its id.
QString makeFinding(const QStringList &passages);

} // namespace kopa
