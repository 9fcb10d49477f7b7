#pragma once

#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// What is to be done, in the order of findings::tasksInOrder(): of everybody, of one person, or from one
/// note. What a provider is to put right is among it, as of the kind "action".
class TaskListModel : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString owner READ owner WRITE setOwner NOTIFY filterChanged)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY filterChanged)
    Q_PROPERTY(QString shown READ shown WRITE setShown NOTIFY filterChanged)

public:
    explicit TaskListModel(QObject *parent = nullptr);

    /// A person's id: theirs and nobody's in particular; empty: all.
    QString owner() const { return m_owner; }
    void setOwner(const QString &person);
    QString note() const { return m_note; }
    void setNote(const QString &note);
    /// "open", "near" (open and due within a week, or promised without a day), "done" or "all".
    QString shown() const { return m_shown; }
    void setShown(const QString &which);

    /// Answers the id of a task that is being written; `kind` is task or promise, `due` an ISO day or empty.
    Q_INVOKABLE QString add(const QString &title, const QString &kind, const QString &due);
    Q_INVOKABLE void setDone(const QString &task, bool done);
    Q_INVOKABLE void trash(const QString &task);
    Q_INVOKABLE void restore(const QString &task);

Q_SIGNALS:
    void filterChanged();

private:
    void narrow(QString &part, const QString &value);
    void refill();

    QString m_owner;
    QString m_note;
    QString m_shown = QStringLiteral("open");
};

} // namespace kopa
