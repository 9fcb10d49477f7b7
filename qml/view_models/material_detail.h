#pragma once

#include "core/result/result.h"
#include "core/store/edit.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace kopa {

class Store;

/// One piece of support material: its words, what it is about and for whom, and its files. An edit is written
/// at once.
class MaterialDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString materialId READ materialId WRITE setMaterialId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QVariantMap fields READ fields NOTIFY changed)
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed)
    Q_PROPERTY(QStringList themes READ themes NOTIFY changed)
    Q_PROPERTY(QVariantList files READ files NOTIFY changed)
    Q_PROPERTY(bool adding READ isAdding NOTIFY changed)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed)

public:
    explicit MaterialDetail(QObject *parent = nullptr);

    QString materialId() const { return m_id; }
    void setMaterialId(const QString &material);
    QString title() const;
    /// All fields of one value by key.
    QVariantMap fields() const;
    QStringList languages() const;
    /// Ids.
    QStringList themes() const;
    /// {fileId, name, size, here}
    QVariantList files() const;
    /// A file is being added.
    bool isAdding() const { return m_adding > 0; }
    bool canWrite() const;

    Q_INVOKABLE void setField(const QString &key, const QString &value);
    /// `key` is languages or themes.
    Q_INVOKABLE void setElement(const QString &key, const QString &element, bool present);
    Q_INVOKABLE void addFiles(const QList<QUrl> &files);
    Q_INVOKABLE void removeFile(const QString &file);
    Q_INVOKABLE void restoreFile(const QString &file);
    /// Asks for it to come with the next sync.
    Q_INVOKABLE void fetchFile(const QString &file);

Q_SIGNALS:
    void changed();

private:
    struct File
    {
        Record record;
        bool here = false;
    };
    struct Content
    {
        std::optional<Record> record;
        QList<File> files;
    };
    static Result<Content> read(Store &store, const QString &id);
    void reload();
    void write(const Edit &edit);

    QString m_id;
    Content m_content;
    int m_adding = 0;
};

} // namespace kopa
