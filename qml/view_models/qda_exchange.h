#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace kopa {

namespace qda {
struct ImportPlan;
} // namespace qda

/// Notes, passages and codes for programs of qualitative analysis: written into a file, or read from one and
/// looked at before anything is taken.
class QdaExchange : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString phase READ phase NOTIFY changed)
    Q_PROPERTY(QVariantMap summary READ summary NOTIFY changed)
    Q_PROPERTY(QVariantList leftOut READ leftOut NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    explicit QdaExchange(QObject *parent = nullptr);
    ~QdaExchange() override;

    /// "none", "busy", "preview", "taken", "undone" or "written".
    QString phase() const { return m_phase; }
    /// {codesAdded, codesUpdated, notesAdded, passagesAdded, passagesUpdated, same, kept, untaken}
    QVariantMap summary() const;
    /// The first of what is left out: {kind, name, words, reason}.
    QVariantList leftOut() const;
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    /// A project, or a codebook when the name ends so.
    Q_INVOKABLE void save(const QUrl &file, bool markedOnly);
    Q_INVOKABLE void read(const QUrl &file);
    /// Takes what was looked at.
    Q_INVOKABLE void take();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    void enter(const QString &phase);
    void fail(const Error &error);

    QString m_phase = QStringLiteral("none");
    std::shared_ptr<const qda::ImportPlan> m_plan;
    std::optional<Error> m_error;
};

} // namespace kopa
