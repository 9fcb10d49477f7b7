#pragma once

#include "core/store/store.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// One long text of an application, or of a record of another type, while it is written. What is typed is in
/// the store within half a second, upon the version that was shown; what others wrote comes in when nothing
/// typed is unsaved.
class PartText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY targetChanged)
    Q_PROPERTY(QString recordType READ recordType WRITE setRecordType NOTIFY targetChanged)
    Q_PROPERTY(QString part READ part WRITE setPart NOTIFY targetChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int characters READ characters NOTIFY textChanged)
    Q_PROPERTY(int withoutSpaces READ withoutSpaces NOTIFY textChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged)
    Q_PROPERTY(bool composing READ isComposing WRITE setComposing NOTIFY composingChanged)

public:
    explicit PartText(QObject *parent = nullptr);
    /// Saves what is unsaved.
    ~PartText() override;

    QString recordId() const { return m_id; }
    void setRecordId(const QString &id);
    /// The key of the type: "application" unless told otherwise.
    QString recordType() const { return m_type->key; }
    void setRecordType(const QString &key);
    /// The key of the field: "plan".
    QString part() const { return m_part; }
    void setPart(const QString &part);
    QString text() const { return m_text; }
    void setText(const QString &text);
    int characters() const;
    int withoutSpaces() const;
    bool isLoaded() const { return m_loaded; }
    bool isComposing() const { return m_composing; }
    /// An input method composes: nothing comes in meanwhile.
    void setComposing(bool composing);

    /// Saves at once what is unsaved.
    Q_INVOKABLE void flush();

Q_SIGNALS:
    void targetChanged();
    void textChanged();
    void loadedChanged();
    void composingChanged();
    /// Others changed the shown text here, in UTF-16 units.
    void arrived(int at, int removed, const QString &inserted);
    /// What was typed could not be saved; it is tried again with the next letter.
    void failed(const QString &code, const QVariantMap &parameters);

private:
    struct Kept
    {
        QList<merge::Dot> own; ///< the version that holds what was typed, and nothing that came in since
        Store::OpenText now;
    };
    static Result<Kept> keep(Store &store, const RecordKey &key, const FieldEdit &edit, bool continues);
    RecordKey key() const;
    FieldNumber field() const;
    bool isDirty() const { return m_loaded && m_text != m_stored; }
    void open();
    void readAgain();
    void take(const Store::OpenText &now);
    void onKept(const Result<Kept> &kept, const QString &text);

    const RecordType *m_type;
    QString m_id;
    QString m_part;
    QString m_text;
    QString m_stored;            ///< at the version
    QList<merge::Dot> m_version; ///< what is typed is built upon it
    QTimer m_timer;
    int m_opening = 0; ///< counts what was opened: an answer for an earlier one is dropped
    bool m_loaded = false;
    bool m_saving = false;
    bool m_sitting = false; ///< something was saved since it was opened
    bool m_composing = false;
};

} // namespace kopa
