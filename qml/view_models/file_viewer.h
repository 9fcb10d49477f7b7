#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>
#include <optional>

namespace kopa {

/// What is inside a file, as far as a page shows it: the pages of a PDF, the words of a text; and the way out
/// of Kopa, as a copy.
class FileViewer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString fileId READ fileId WRITE setFileId NOTIFY fileIdChanged)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY fileIdChanged)
    Q_PROPERTY(bool here READ isHere WRITE setHere NOTIFY fileIdChanged)
    Q_PROPERTY(QVariantList pages READ pages NOTIFY loadedChanged)
    Q_PROPERTY(QString text READ text NOTIFY loadedChanged)
    Q_PROPERTY(bool cut READ isCut NOTIFY loadedChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY loadedChanged)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY loadedChanged)
    Q_PROPERTY(bool saving READ isSaving NOTIFY savingChanged)
    Q_PROPERTY(double saveProgress READ saveProgress NOTIFY savingChanged)

public:
    explicit FileViewer(QObject *parent = nullptr);
    ~FileViewer() override;

    QString fileId() const { return m_file; }
    void setFileId(const QString &id);
    /// As NoteFiles says it.
    QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    /// All of it is on this device.
    bool isHere() const { return m_here; }
    void setHere(bool here);

    /// Of a PDF: how high each page is by its width.
    QVariantList pages() const { return m_content.pages; }
    QString text() const { return m_content.text; }
    /// The text goes on, but is too long to be shown whole.
    bool isCut() const { return m_content.cut; }
    bool isLoaded() const { return m_loaded; }
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }
    bool isSaving() const { return m_stop != nullptr; }
    double saveProgress() const { return m_saveProgress; }

    /// Writes an unprotected copy; ends in saved() or saveFailed().
    Q_INVOKABLE void saveCopy(const QUrl &to);
    Q_INVOKABLE void cancelSaving();

Q_SIGNALS:
    void fileIdChanged();
    void loadedChanged();
    void savingChanged();
    void saved(const QString &path);
    void saveFailed(const QString &code, const QVariantMap &parameters);

private:
    struct Content
    {
        QVariantList pages;
        QString text;
        bool cut = false;
    };
    static Result<Content> read(const QString &file, const QString &kind);
    void load();

    QString m_file;
    QString m_kind;
    Content m_content;
    std::optional<Error> m_error;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the copy that is being written
    double m_saveProgress = 0;
    int m_reading = 0;
    bool m_here = false;
    bool m_loaded = false;
};

} // namespace kopa
