#pragma once

#include "core/merge/change.h"
#include "core/merge/text_history.h"

#include <QList>
#include <QString>

namespace kopa::benchmark {

/// One edit of a recorded session.
struct SessionEdit
{
    std::uint32_t at = 0;
    std::uint32_t removed = 0;
    QString inserted;
};

/// Edits of one writer upon the state at their parents (indexes of earlier ones).
struct SessionStep
{
    QList<int> parents;
    int writer = 0;
    QList<SessionEdit> edits;
};

/// A session as editing_sessions.py wrote it.
struct EditingSession
{
    QString end;
    QList<SessionStep> steps;

    static EditingSession read(const QString &path);
    /// All edits of a session of one writer.
    QList<SessionEdit> edits() const;
    /// As the log keeps it: what one writer did in a row is one change, at most `sitting` edits long.
    QList<merge::TextChange> changes(int sitting) const;
};

/// The compressed bodies of envelopes, one a writer, that carry changes of a note's text.
using Bodies = QMap<merge::DeviceId, QByteArray>;

Bodies bodiesOf(const QList<merge::TextChange> &changes);
QList<merge::TextChange> changesIn(const Bodies &bodies);

} // namespace kopa::benchmark
