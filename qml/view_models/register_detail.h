#pragma once

#include "core/result/result.h"
#include "core/store/edit.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace kopa {

struct ListItem;

/// One record of the register that a page shows and edits; an edit is written at once. Base of the pages'
/// details.
class RegisterDetail : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY changed)
    Q_PROPERTY(bool exists READ exists NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString nameFi READ nameFi WRITE setNameFi NOTIFY changed)
    Q_PROPERTY(QString nameSv READ nameSv WRITE setNameSv NOTIFY changed)
    Q_PROPERTY(QString nameEn READ nameEn WRITE setNameEn NOTIFY changed)
    Q_PROPERTY(bool differs READ differs NOTIFY changed)
    Q_PROPERTY(QVariantMap fields READ fields NOTIFY changed)
    Q_PROPERTY(QVariantMap sets READ sets NOTIFY changed)
    Q_PROPERTY(QVariantMap lists READ lists NOTIFY changed)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed)

public:
    RegisterDetail(const RecordType &type, QObject *parent);

    QString recordId() const { return id(); }
    void setRecordId(const QString &record) { setId(record); }
    bool exists() const { return record() != nullptr; }
    /// In the interface's language.
    QString name() const;
    QString nameFi() const { return text("name_fi"); }
    void setNameFi(const QString &name) { setText("name_fi", name); }
    QString nameSv() const { return text("name_sv"); }
    void setNameSv(const QString &name) { setText("name_sv", name); }
    QString nameEn() const { return text("name_en"); }
    void setNameEn(const QString &name) { setText("name_en", name); }
    bool differs() const;
    /// All fields of one value by key, "authorised_on" and so on; empty ones too.
    QVariantMap fields() const;
    /// The elements of every set by key: "providers", "forms" and so on.
    QVariantMap sets() const;
    /// All lists by key: {id, text} of each item, in order.
    QVariantMap lists() const;
    bool canWrite() const;

    /// An empty value takes it out. What is no number does not go into a field of numbers.
    Q_INVOKABLE void setField(const QString &key, const QString &value);
    /// Into a set, or out of it.
    Q_INVOKABLE void add(const QString &key, const QString &element);
    Q_INVOKABLE void remove(const QString &key, const QString &element);
    /// Several at once.
    Q_INVOKABLE void addAll(const QString &key, const QStringList &elements);
    Q_INVOKABLE void removeAll(const QString &key, const QStringList &elements);
    /// At the end of a list.
    Q_INVOKABLE void addItem(const QString &key, const QString &text);
    Q_INVOKABLE void setItem(const QString &key, const QString &item, const QString &text);
    /// Puts an item at a place among the others.
    Q_INVOKABLE void moveItem(const QString &key, const QString &item, int place);
    Q_INVOKABLE void removeItem(const QString &key, const QString &item);
    /// An item that was removed is there again, after the one that it followed.
    Q_INVOKABLE void restoreItem(const QString &key, const QString &item, const QString &text,
                                 const QString &after);
    Q_INVOKABLE void trash();
    Q_INVOKABLE void restore();

Q_SIGNALS:
    void changed();
    /// An edit could not be written.
    void failed(const QString &code, const QVariantMap &parameters);

protected:
    QString id() const { return m_id; }
    void setId(const QString &id);
    /// Null while nothing is open or the id is unknown.
    const Record *record() const;
    QString text(const char *field) const;
    void setText(const char *field, const QString &value);
    RecordKey key() const { return {m_type.number, m_id}; }
    void write(const Edit &edit);

private:
    void writeSet(const QString &key, const QStringList &added, const QStringList &removed);
    QList<ListItem> items(const QString &key) const;
    FieldNumber numberOf(const QString &key) const;
    void writeItem(const ListEdit &edit);

    const RecordType &m_type;
    QString m_id;
};

} // namespace kopa
