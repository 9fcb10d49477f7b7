#pragma once

#include "core/findings/wrap_up.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// What is still open about a visit: see findings::WrapUp. Its promises are TaskListModel's.
class VisitWrapUp : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString noteId READ noteId WRITE setNoteId NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool nothingMarked READ nothingMarked NOTIFY changed)
    Q_PROPERTY(QVariantList unused READ unused NOTIFY changed)
    Q_PROPERTY(QStringList missingConsents READ missingConsents NOTIFY changed)
    Q_PROPERTY(bool done READ isDone NOTIFY changed)

public:
    explicit VisitWrapUp(QObject *parent = nullptr);

    QString noteId() const { return m_note; }
    void setNoteId(const QString &note);
    bool isLoaded() const { return m_loaded; }
    bool nothingMarked() const { return m_found.nothingMarked; }
    /// {passageId, words, kind}
    QVariantList unused() const;
    /// Names of participants.
    QStringList missingConsents() const { return m_found.missingConsents; }
    bool isDone() const { return m_loaded && m_found.isDone(); }

    /// Adds a passage to a finding that is there.
    Q_INVOKABLE void addTo(const QString &finding, const QString &passage);
    Q_INVOKABLE void takeFrom(const QString &finding, const QString &passage);

Q_SIGNALS:
    void changed();

private:
    void read();

    QString m_note;
    findings::WrapUp m_found;
    bool m_loaded = false;
};

} // namespace kopa
