#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace kopa {

/// Writes the statements of a pilot's year into files, away from the interface (capability C1).
class FeePapers : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString feeId MEMBER m_feeId NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(int made READ made NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    explicit FeePapers(QObject *parent = nullptr) : QObject(parent) {}

    bool isBusy() const { return m_busy; }
    /// How many papers were written at the last time.
    int made() const { return m_made; }
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    /// One paper for each of these organisations into a folder, named after the year, the pilot and the
    /// organisation; in fi, sv or en or, where that is empty, in the member's own language; as odt or pdf. A
    /// statement gets its day with its first paper. Does nothing while others are being written.
    Q_INVOKABLE void save(const QStringList &organisations, const QUrl &folder, const QString &language,
                          const QString &format);

Q_SIGNALS:
    void changed();

private:
    void finish(const Result<int> &written);

    QString m_feeId;
    int m_made = 0;
    std::optional<Error> m_error;
    bool m_busy = false;
};

} // namespace kopa
