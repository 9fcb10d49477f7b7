#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace kopa {

namespace lists {
struct NoteFilesPlan;
} // namespace lists

/// A folder of Markdown files that becomes notes: looked at, taken as one, and taken back as one.
class NoteFolderImport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString phase READ phase NOTIFY changed)
    Q_PROPERTY(QVariantMap summary READ summary NOTIFY changed)
    Q_PROPERTY(QVariantList refused READ refused NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    explicit NoteFolderImport(QObject *parent = nullptr);
    ~NoteFolderImport() override;

    /// "none", "busy", "preview", "taken" or "undone".
    QString phase() const { return m_phase; }
    /// {added, same, refused}
    QVariantMap summary() const;
    /// The first refused files: {name, reason}, the reason one of lists::NoteFilesPlan.
    QVariantList refused() const;
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    Q_INVOKABLE void read(const QUrl &folder);
    /// Takes what was looked at; with a file that is refused nothing is.
    Q_INVOKABLE void take();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    void enter(const QString &phase);
    void fail(const Error &error);

    QString m_phase = QStringLiteral("none");
    std::shared_ptr<const lists::NoteFilesPlan> m_plan;
    std::optional<Error> m_error;
};

} // namespace kopa
