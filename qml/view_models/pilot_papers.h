#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// How far a pilot is with what it needs before it may begin: a lead, a responsible person, and both papers
/// of every member (capabilities A3 and A4).
class PilotPapers : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pilotId MEMBER m_pilot NOTIFY changed)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed)
    Q_PROPERTY(bool hasLead READ hasLead NOTIFY changed)
    Q_PROPERTY(bool hasContact READ hasContact NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int year READ year NOTIFY changed)
    Q_PROPERTY(QVariantList members READ members NOTIFY changed)

public:
    explicit PilotPapers(QObject *parent = nullptr);

    bool isComplete() const;
    bool hasLead() const;
    bool hasContact() const;
    /// How many members have both papers.
    int done() const;
    /// Of the day on which the pilot is looked at: this year, or its nearest one.
    int year() const;
    /// {membershipId, name, authorisation, approval}: states as paperKey() names them; by name.
    QVariantList members() const;

Q_SIGNALS:
    void changed();

private:
    QString m_pilot;
};

} // namespace kopa
