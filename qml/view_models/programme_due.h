#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// What pilots have had of what their fee buys in a year, those that lack something first; of all, or of one.
class ProgrammeDue : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pilotId READ pilotId WRITE setPilotId NOTIFY changed)
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY changed)
    Q_PROPERTY(QVariantList pilots READ pilots NOTIFY changed)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed)

public:
    explicit ProgrammeDue(QObject *parent = nullptr);

    QString pilotId() const { return m_pilot; }
    void setPilotId(const QString &id);
    /// The one that somebody chose, else the one to look at first.
    int year() const;
    void setYear(int year);
    /// {pilotId, name, takesPart, inOrder, ownGuidance, outsideGuidance, visits, lines}; a line is {what,
    /// source, sentence, owed, numberSaid, had, planned, unsettled, state, handed}: see programme::DueLine.
    QVariantList pilots() const;
    bool canWrite() const;

    /// Writes down that the pilot was given something on this day; `what` is a choice of delivery::what.
    Q_INVOKABLE void give(const QString &pilot, const QString &what);

Q_SIGNALS:
    void changed();

private:
    QString m_pilot;
    int m_year = 0;
};

} // namespace kopa
