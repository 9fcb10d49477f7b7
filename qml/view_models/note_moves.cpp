#include "note_moves.h"

#include "administration_list.h"
#include "core/attachments/note_mover.h"
#include "core/records/note.h"
#include "session.h"

namespace kopa {

void NoteMoves::move(const QStringList &notes, const QString &space)
{
    if (m_busy || notes.isEmpty())
        return;
    m_moves.clear();
    m_error.reset();
    m_total = int(notes.size());
    m_busy = true;
    Q_EMIT changed();
    next(notes, space);
}

void NoteMoves::next(QStringList notes, const QString &space)
{
    if (notes.isEmpty())
        return finish(std::nullopt);
    const RecordKey from{note::type().number, notes.takeFirst()};
    const Session *session = Session::instance();
    const auto work = [store = &session->store(), pictures = session->files().pictures(), from,
                       to = spaceNamed(space)]() -> Result<RecordKey> {
        static const std::atomic_bool never = false;
        return pictures ? moveNote(*store, *pictures, never, from, to) : ErrorCode::Internal;
    };
    Session::away(this, work, [this, from, notes, space](const Result<RecordKey> &made) {
        if (!made.ok())
            return finish(made.error());
        if (*made != from)
            m_moves.append({from, *made});
        Q_EMIT changed();
        next(notes, space);
    });
}

void NoteMoves::finish(const std::optional<Error> &error)
{
    m_error = error;
    m_busy = false;
    QStringList now;
    for (const Move &move : std::as_const(m_moves))
        now.append(move.to.id);
    Q_EMIT changed();
    Q_EMIT moved(now);
}

void NoteMoves::takeBack()
{
    if (m_busy || m_moves.isEmpty())
        return;
    QList<Edit> edits;
    QStringList back;
    for (const Move &move : std::as_const(m_moves)) {
        edits.append(Edit{.key = move.from, .fields = {{note::movedTo, merge::Value()}}});
        edits.append(Edit{.key = move.from, .trash = false});
        edits.append(Edit{.key = move.to, .trash = true});
        back.append(move.from.id);
    }
    m_busy = true;
    Q_EMIT changed();
    const auto job = [edits](Store &store) { return store.writeAll(edits); };
    Session::instance()->ask(this, job, [this, back](const Result<void> &written) {
        m_busy = false;
        m_error = written.ok() ? std::nullopt : std::optional(written.error());
        if (written.ok())
            m_moves.clear();
        Q_EMIT changed();
        if (written.ok())
            Q_EMIT takenBack(back);
    });
}

void NoteMoves::clear()
{
    m_error.reset();
    Q_EMIT changed();
}

} // namespace kopa
