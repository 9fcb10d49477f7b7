#pragma once

#include "core/store/store.h"

#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// What is kept about one contact person: to read and to correct, to hand over as a file, and to erase.
class PersonData : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString personId READ personId WRITE setPersonId NOTIFY personIdChanged)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString consentOn READ consentOn NOTIFY changed)
    Q_PROPERTY(QString consentCovers READ consentCovers NOTIFY changed)
    Q_PROPERTY(QString consentHow READ consentHow NOTIFY changed)
    Q_PROPERTY(QString consentWithdrawn READ consentWithdrawn NOTIFY changed)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed)
    Q_PROPERTY(bool erased READ erased NOTIFY changed)
    Q_PROPERTY(QString erasedOn READ erasedOn NOTIFY changed) ///< ISO 8601
    Q_PROPERTY(QString erasedBy READ erasedBy NOTIFY changed)
    /// Notes that name the person: noteId, title, when (ISO 8601), participant.
    Q_PROPERTY(QVariantList mentions READ mentions NOTIFY changed)
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY savedToChanged) ///< the report's file, once written

public:
    explicit PersonData(QObject *parent = nullptr);

    QString personId() const { return m_key.id; }
    void setPersonId(const QString &id);
    QString name() const { return m_report.name; }
    QString title() const { return m_title; }
    QString email() const { return m_words.value(QStringLiteral("email")); }
    QString phone() const { return m_words.value(QStringLiteral("phone")); }
    QString consentOn() const { return m_words.value(QStringLiteral("consent_on")); }
    QString consentCovers() const { return m_words.value(QStringLiteral("consent_covers")); }
    QString consentHow() const { return m_words.value(QStringLiteral("consent_how")); }
    QString consentWithdrawn() const { return m_words.value(QStringLiteral("consent_withdrawn")); }
    bool canWrite() const;
    bool erased() const { return m_report.erased.has_value(); }
    QString erasedOn() const;
    QString erasedBy() const { return m_report.erasedBy; }
    QVariantList mentions() const;
    QString savedTo() const { return m_savedTo; }

    Q_INVOKABLE void setField(const QString &key, const QString &value);
    /// Nothing takes it back: ask first.
    Q_INVOKABLE void erase();
    /// Writes the report into the documents folder. `words` gives its headings in the person's language; see
    /// reportWords().
    Q_INVOKABLE void saveReport(const QVariantMap &words);

Q_SIGNALS:
    void personIdChanged();
    void changed();
    void savedToChanged();

private:
    void read();
    void done(const Result<void> &result);

    RecordKey m_key;
    SubjectReport m_report;
    QString m_title;
    QMap<QString, QString> m_words; ///< by the field's key
    QString m_savedTo;
};

} // namespace kopa
