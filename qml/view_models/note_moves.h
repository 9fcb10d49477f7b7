#pragma once

#include "core/result/error.h"
#include "core/store/edit.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

class QJSEngine;
class QQmlEngine;

namespace kopa {

/// Gives notes other readers: each is made anew in another space, one after another, and all of it can be
/// taken back. Owned by the QML engine.
class NoteMoves : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    static NoteMoves *create(QQmlEngine *, QJSEngine *) { return new NoteMoves; }

    bool isBusy() const { return m_busy; }
    int done() const { return int(m_moves.size()); }
    int total() const { return m_total; }
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    /// Moves notes into a space, in hexadecimal; ends in moved(), also when one of them could not be moved.
    Q_INVOKABLE void move(const QStringList &notes, const QString &space);
    /// Brings the notes of the last move back to where they were; ends in takenBack().
    Q_INVOKABLE void takeBack();
    /// The error was read.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    /// The notes as they are now.
    void moved(const QStringList &notes);
    void takenBack(const QStringList &notes);

private:
    struct Move
    {
        RecordKey from;
        RecordKey to;
    };
    void next(QStringList notes, const QString &space);
    void finish(const std::optional<Error> &error);

    QList<Move> m_moves;
    std::optional<Error> m_error;
    int m_total = 0;
    bool m_busy = false;
};

} // namespace kopa
