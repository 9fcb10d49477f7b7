#pragma once

#include "core/store/store.h"
#include "register_detail.h"

#include <QTimer>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace kopa {

/// One application: what it links to, what it lacks, how long it is while it is being typed, the copy that
/// was submitted, and the decision. Its texts are PartText's.
class ApplicationDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString applicationId READ applicationId WRITE setApplicationId NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString call READ call WRITE setCall NOTIFY changed)
    Q_PROPERTY(QString pilot READ pilot WRITE setPilot NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QString lead READ lead WRITE setLead NOTIFY changed)
    Q_PROPERTY(QStringList organisations READ organisations NOTIFY changed)
    Q_PROPERTY(QStringList aims READ aims NOTIFY changed)
    Q_PROPERTY(QString deadline READ deadline NOTIFY changed)
    Q_PROPERTY(QString timeZone READ timeZone NOTIFY changed)
    Q_PROPERTY(bool pastDeadline READ isPastDeadline NOTIFY changed)
    Q_PROPERTY(int limit READ limit NOTIFY changed)
    Q_PROPERTY(QVariantList gaps READ gaps NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString submitted READ submitted NOTIFY changed)
    Q_PROPERTY(QString submittedBy READ submittedBy NOTIFY changed)
    Q_PROPERTY(QString submittedHash READ submittedHash NOTIFY changed)
    Q_PROPERTY(bool late READ isLate NOTIFY changed)
    Q_PROPERTY(bool copyWhole READ isCopyWhole NOTIFY changed)
    Q_PROPERTY(bool changedSince READ isChangedSince NOTIFY changed)
    Q_PROPERTY(QVariantMap copy READ copy NOTIFY changed)
    Q_PROPERTY(QString decision READ decision NOTIFY changed)
    Q_PROPERTY(QString decided READ decided NOTIFY changed)
    Q_PROPERTY(QString reasons READ reasons NOTIFY changed)

public:
    explicit ApplicationDetail(QObject *parent = nullptr);

    QString applicationId() const { return id(); }
    void setApplicationId(const QString &application) { setId(application); }
    /// The first line of the part with its name.
    QString heading() const;
    QString call() const { return text("call"); }
    void setCall(const QString &id) { setText("call", id); }
    QString pilot() const { return text("pilot"); }
    void setPilot(const QString &id) { setText("pilot", id); }
    QString language() const { return text("language"); }
    void setLanguage(const QString &code) { setText("language", code); }
    QString lead() const { return text("lead"); }
    void setLead(const QString &organisation) { setText("lead", organisation); }
    QStringList organisations() const;
    QStringList aims() const;
    /// Of the call: ISO 8601, and the name of the zone that it is said in.
    QString deadline() const;
    QString timeZone() const;
    bool isPastDeadline() const;
    int limit() const;
    /// What is missing as saved: {part, reason}; see programme::Gap.
    QVariantList gaps() const;
    QString state() const;
    QString submitted() const { return text("submitted"); }
    /// The name of who submitted it.
    QString submittedBy() const;
    QString submittedHash() const { return text("submitted_hash"); }
    bool isLate() const;
    bool isCopyWhole() const;
    bool isChangedSince() const;
    /// The parts as they were submitted, by their keys; empty before that.
    QVariantMap copy() const;
    QString decision() const { return text("decision"); }
    QString decided() const { return text("decided"); }
    QString reasons() const { return text("reasons"); }

    Q_INVOKABLE void addOrganisation(const QString &organisation);
    Q_INVOKABLE void removeOrganisation(const QString &organisation);
    Q_INVOKABLE void linkAim(const QString &aim, bool linked);
    /// Freezes the copy of what is saved; a refusal comes as failed().
    Q_INVOKABLE void submit();
    Q_INVOKABLE void decide(bool chosen, const QString &day, const QString &reasons);
    /// Writes the letter to the applicants, in the language of the application: a PDF, or an OpenDocument
    /// text, as the file's name ends.
    Q_INVOKABLE void saveLetter(const QUrl &file);

Q_SIGNALS:
    void letterSaved();

private:
    const Record *callRecord() const;
    void edit(const SetEdit &set);
    void ask(std::function<Result<void>(Store &)> job);

    QTimer m_minute; ///< the deadline passes while one writes
};

} // namespace kopa
