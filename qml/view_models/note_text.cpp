#include "note_text.h"

#include "core/records/note.h"
#include "local_time.h"
#include "session.h"

namespace kopa {

namespace {

merge::Cell textCell(const Record &record)
{
    return record.state.cell({note::text});
}

/// The name of what this device has just written.
std::optional<merge::Dot> ownVersion(const Record &record, const crypto::DeviceId &device,
                                     const QString &text)
{
    std::optional<merge::Dot> found;
    const merge::Cell cell = textCell(record);
    for (const merge::Write &write : cell.live())
        if (write.dot.device == device && (write.text || merge::textOf(write.value) == text) &&
            (!found || found->n < write.dot.n))
            found = write.dot;
    return found;
}

} // namespace

Result<SavedNote> saveNote(Store &store, Edit edit, const std::optional<QString> &text,
                           const OpenTextPointer &open, const QList<merge::Dot> &besides,
                           const QMap<QString, QVariant> &settings)
{
    if (text) {
        QList<merge::Dot> parents = besides;
        if (open->last && !parents.contains(*open->last))
            parents.append(*open->last);
        edit.fields.append({.field = note::text, .value = *text, .parents = parents});
    }
    KOPA_TRY(store.write(edit, settings));
    KOPA_ASSIGN(Record record, store.record(edit.key));
    if (text)
        open->last = ownVersion(record, store.deviceId(), *text);
    KOPA_ASSIGN(const bool safe, store.isSafe(edit.key));
    return SavedNote{std::move(record), open->last, safe};
}

std::optional<merge::Dot> shownText(const Record &record)
{
    const merge::Cell cell = textCell(record);
    if (cell.live().isEmpty())
        return std::nullopt;
    return cell.live().first().dot;
}

std::optional<QString> textOf(const Record &record, const std::optional<merge::Dot> &version)
{
    const merge::Cell cell = textCell(record);
    for (const merge::Write &write : cell.live())
        if (version && write.dot == *version)
            return write.text ? record.text(note::text) : merge::textOf(write.value);
    if (!version && cell.live().isEmpty())
        return QString();
    return std::nullopt;
}

QVariantList textVersions(const Record &record, const std::optional<merge::Dot> &open)
{
    QVariantList versions;
    const merge::Cell cell = textCell(record);
    if (record.state.text(note::text) || !cell.differs())
        return versions;
    for (const merge::Write &write : cell.live()) {
        const QString device = QString::fromLatin1(write.dot.device.toHex());
        versions.append(QVariantMap{
            {QStringLiteral("who"), Session::instance()->names()->memberName(device)},
            {QStringLiteral("when"), isoTime(write.time.milliseconds())},
            {QStringLiteral("text"), merge::textOf(write.value)},
            {QStringLiteral("shown"), open && *open == write.dot},
        });
    }
    return versions;
}

QString joinedVersions(const QVariantList &versions)
{
    QString joined;
    for (const bool shown : {true, false}) {
        for (const QVariant &one : versions) {
            const QVariantMap version = one.toMap();
            if (version.value(QStringLiteral("shown")).toBool() != shown)
                continue;
            const QString text = version.value(QStringLiteral("text")).toString();
            if (joined.isEmpty()) {
                joined = text;
                continue;
            }
            const QDateTime when = shownTime(version.value(QStringLiteral("when")).toString());
            joined += QStringLiteral("\n\n---\n\n### %1, %2\n\n%3")
                          .arg(version.value(QStringLiteral("who")).toString(),
                               when.toString(QStringLiteral("d.M.yyyy H.mm")), text);
        }
    }
    return joined;
}

} // namespace kopa
