#pragma once

#include "core/store/store.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The day at a glance: what comes next, what was left open on the last visit, drafts, what was written last.
/// Notes are maps: {noteId, title, kind, when, pilotName, place}.
class TodayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList next READ next NOTIFY changed)
    Q_PROPERTY(QVariantList openChecks READ openChecks NOTIFY changed)
    Q_PROPERTY(QVariantList drafts READ drafts NOTIFY changed)
    Q_PROPERTY(QVariantList recent READ recent NOTIFY changed)
    Q_PROPERTY(QString lastVisit READ lastVisit NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)

public:
    explicit TodayModel(QObject *parent = nullptr);

    /// With a time still to come, the soonest first.
    QVariantList next() const { return mapsOf(m_content.next); }
    /// The unticked boxes of the last visit: {noteId, line, text}.
    QVariantList openChecks() const;
    /// Without a title or a pilot.
    QVariantList drafts() const { return mapsOf(m_content.drafts); }
    /// Changed last.
    QVariantList recent() const { return mapsOf(m_content.recent); }
    /// The note of the visit that was made last; empty before there is one.
    QString lastVisit() const { return m_content.visit; }
    bool loaded() const { return m_loaded; }

Q_SIGNALS:
    void changed();

private:
    struct Content
    {
        QList<NoteSummary> next;
        QList<NoteSummary> drafts;
        QList<NoteSummary> recent;
        QString visit;
        QString visitKind;
        QString visitLanguage;
        QString visitText;
    };
    static Result<Content> read(Store &store);
    void readLater();
    void readNow();
    QVariantList mapsOf(const QList<NoteSummary> &notes) const;

    Content m_content;
    bool m_queued = false;
    bool m_loaded = false;
};

} // namespace kopa
