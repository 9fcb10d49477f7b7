#include "core/records/note.h"
#include "note_editor.h"
#include "session.h"

namespace kopa {

namespace {
/// The two ends of a move, as far as this device has them.
struct Links
{
    QString to;
    QString from;
};

QString hexOf(const crypto::SpaceId &space)
{
    return space.isZero() ? QString() : QString::fromLatin1(space.toHex());
}
} // namespace

QString NoteEditor::space() const
{
    const QString chosen = m_record ? hexOf(m_record->space) : m_space;
    return chosen.isEmpty() ? hexOf(Session::instance()->space()) : chosen;
}

void NoteEditor::setSpace(const QString &space)
{
    if (m_record || m_saving > 0 || space == this->space())
        return;
    m_space = space;
    Q_EMIT spaceChanged();
}

bool NoteEditor::isMovedAway() const
{
    return m_record && !m_record->text(note::movedTo).isEmpty();
}

void NoteEditor::readSpace()
{
    const Links wanted{m_record ? m_record->text(note::movedTo) : QString(),
                       m_record ? m_record->text(note::movedFrom) : QString()};
    if (wanted.to.isEmpty() && wanted.from.isEmpty())
        return takeLinks({}, {});
    const auto job = [wanted](Store &store) -> Result<Links> {
        const auto here = [&store](const QString &id) {
            const RecordKey key{note::type().number, id};
            return !id.isEmpty() && store.record(key).ok() ? id : QString();
        };
        return Links{here(wanted.to), here(wanted.from)};
    };
    Session::instance()->ask(this, job, [this, number = m_opening](const Result<Links> &links) {
        if (number == m_opening && links.ok())
            takeLinks(links->to, links->from);
    });
}

QString NoteEditor::guests() const
{
    return m_record ? m_record->text(note::guests) : QString();
}

void NoteEditor::takeLinks(const QString &to, const QString &from)
{
    m_movedTo = to;
    m_movedFrom = from;
    Q_EMIT spaceChanged();
}

} // namespace kopa
