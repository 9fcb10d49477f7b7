#pragma once

#include "session.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace kopa {

namespace documents {
struct Document;
} // namespace documents

/// Writes files where a person wants them, away from the interface, and says how it went. Base of those that
/// make papers, workbooks and pages. A second order does nothing while one goes on.
class FileMaker : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString made READ made NOTIFY changed)
    Q_PROPERTY(int written READ written NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    using QObject::QObject;

    bool isBusy() const { return m_busy; }
    /// The name of the file or folder that was written last; empty before.
    QString made() const { return m_made; }
    /// How many rows or files that were; -1 before.
    int written() const { return m_written; }
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    /// What was told is read.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

protected:
    /// False while another order goes on.
    bool begin();
    void end(const Result<int> &written, const QString &path);

    /// Saves by a job, given the path, on a thread of its own; it answers how many rows or files.
    template <class Save> void makeAway(const QUrl &target, Save save)
    {
        if (begin())
            saveAway(target.toLocalFile(), std::move(save));
    }
    /// Reads on the store's thread first; `save` is given what was read, and the path.
    template <class Read, class Save> void make(const QUrl &target, Read read, Save save)
    {
        if (!begin())
            return;
        using Content = std::invoke_result_t<Read, Store &>;
        Session::instance()->ask(
            this, std::move(read),
            [this, path = target.toLocalFile(), save = std::move(save)](const Content &content) {
                if (!content.ok())
                    return end(content.error(), path);
                saveAway(path, [content = *content, save](const QString &to) { return save(content, to); });
            });
    }

    /// One paper, as the file's name says. For make().
    static Result<int> savedPaper(const documents::Document &paper, const QString &path);
    /// A name in the person's own folder of documents.
    static QUrl inDocuments(const QString &name);

private:
    template <class Save> void saveAway(const QString &path, Save save)
    {
        Session::away(
            this, [path, save = std::move(save)]() -> Result<int> { return save(path); },
            [this, path](const Result<int> &written) { end(written, path); });
    }

    QString m_made;
    int m_written = -1;
    std::optional<Error> m_error;
    bool m_busy = false;
};

} // namespace kopa
