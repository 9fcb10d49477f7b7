#pragma once

#include "note_counts.h"
#include "register_detail.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// One pilot with its members, themes and contacts.
class PilotDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pilotId READ pilotId WRITE setPilotId NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString lead READ lead WRITE setLead NOTIFY changed)
    Q_PROPERTY(QString responsible READ responsible WRITE setResponsible NOTIFY changed)
    Q_PROPERTY(QString responsibleName READ responsibleName NOTIFY changed)
    Q_PROPERTY(QVariantList members READ members NOTIFY changed)
    Q_PROPERTY(QStringList themes READ themes NOTIFY changed)
    Q_PROPERTY(QVariantList contacts READ contacts NOTIFY changed)
    Q_PROPERTY(double budget READ budget WRITE setBudget NOTIFY changed)
    Q_PROPERTY(int noteCount READ noteCount NOTIFY changed)

public:
    explicit PilotDetail(QObject *parent = nullptr);

    QString pilotId() const { return id(); }
    void setPilotId(const QString &pilot) { setId(pilot); }
    int number() const;
    /// The lead organisation's id.
    QString lead() const { return text("lead"); }
    void setLead(const QString &organisation) { setText("lead", organisation); }
    /// The contact's id who answers for it.
    QString responsible() const { return text("responsible_person"); }
    void setResponsible(const QString &person) { setText("responsible_person", person); }
    /// The name, or the title of somebody whose name is not known here.
    QString responsibleName() const;
    /// {membershipId, organisationId, name, otherName, kind, from, to, lead}, the lead first, then by name.
    QVariantList members() const;
    QStringList themes() const;
    /// {title, organisation}
    QVariantList contacts() const;
    /// Cents; NaN while there is none.
    double budget() const;
    void setBudget(double cents);
    int noteCount() const { return m_counts->of(id()); }

private:
    NoteCounts *m_counts;
};

} // namespace kopa
