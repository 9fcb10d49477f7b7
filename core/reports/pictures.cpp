#include "pictures.h"

#include "core/findings/consents.h"
#include "core/records/attachment.h"
#include "core/records/event.h"
#include "core/records/note.h"
#include "core/records/report.h"
#include "core/store/attachments.h"

#include <algorithm>

namespace kopa::reports {

namespace {

bool isPicture(const Record &attachment)
{
    const QString type = attachment.text(attachment::mediaType);
    return type == u"image/png" || type == u"image/jpeg";
}

/// The notes that a report tells of.
Result<QList<Record>> notesFor(Store &store, const Record &report)
{
    QStringList ids{report.text(report::note)};
    if (const auto event = store.record({event::type().number, report.text(report::event)}); event.ok())
        ids.append(event->text(event::memo));
    ids.removeAll(QString());
    const QString pilot = report.text(report::pilot);
    KOPA_ASSIGN(QList<Record> notes, store.records(note::type()));
    notes.removeIf([&](const Record &note) {
        const bool ofPilot = pilot.isEmpty() ? ids.isEmpty() : note.text(note::pilot) == pilot;
        return !ofPilot && !ids.contains(note.id);
    });
    std::stable_sort(notes.begin(), notes.end(), [](const Record &a, const Record &b) {
        return a.text(note::when) > b.text(note::when);
    });
    return notes;
}

} // namespace

Result<bool> mayBeShown(Store &store, const Record &attachment)
{
    const QString note = attachment.text(attachment::note);
    if (note.isEmpty())
        return true;
    const auto files = findings::filesWithoutConsent(store, note);
    if (!files.ok() && files.error().code != ErrorCode::NotFound)
        return files.error();
    return !files.ok() || files->pictures == 0;
}

Result<QList<PictureChoice>> pictureChoices(Store &store, const QString &id)
{
    KOPA_ASSIGN(const Record report, store.record({report::type().number, id}));
    KOPA_ASSIGN(const QList<Record> notes, notesFor(store, report));
    QList<PictureChoice> choices;
    for (const Record &note : notes) {
        KOPA_ASSIGN(const QList<Record> files, Attachments(store).ofNote(note.id));
        for (const Record &file : files) {
            if (!isPicture(file))
                continue;
            KOPA_ASSIGN(const bool allowed, mayBeShown(store, file));
            const QString caption = file.text(attachment::caption);
            choices.append({file.id, caption.isEmpty() ? file.text(attachment::name) : caption,
                            titleOf(note.text(note::text)), file.text(attachment::taken),
                            file.text(attachment::thumbnail), allowed});
        }
    }
    return choices;
}

} // namespace kopa::reports
