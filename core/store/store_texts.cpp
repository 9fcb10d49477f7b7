#include "store.h"

namespace kopa {

using merge::Dot;
using merge::TextPatch;

Result<Store::OpenText> Store::openText(const RecordKey &key, FieldNumber field)
{
    KOPA_ASSIGN(const Record found, record(key));
    return OpenText{found.text(field), found.state.cell({field}).dots()};
}

Result<TextSince> Store::textSince(const RecordKey &key, FieldNumber field, const QList<Dot> &version)
{
    KOPA_ASSIGN(const QString before, textAt(key, field, version));
    KOPA_ASSIGN(const OpenText now, openText(key, field));
    return TextSince{TextPatch::between(before, now.text), now.version};
}

Result<TextStory> Store::textStory(const RecordKey &key, FieldNumber field)
{
    KOPA_ASSIGN(const QList<HistoryEntry> entries, history(key));
    KOPA_ASSIGN(const OpenText now, openText(key, field));
    TextStory story;
    story.text = now.text;
    for (const HistoryEntry &entry : entries) {
        if (entry.cell != merge::CellKey{field})
            continue;
        TextStep step{entry.dot, entry.time};
        const TextPatch patch = TextPatch::between(merge::textOf(entry.before), merge::textOf(entry.after));
        for (const merge::TextRun &run : patch.runs()) {
            step.inserted += run.inserted;
            step.removed += run.removed;
        }
        story.steps.append(step);
    }
    return story;
}

Result<QString> Store::textAt(const RecordKey &key, FieldNumber field, const QList<Dot> &version)
{
    KOPA_ASSIGN(const QList<HistoryEntry> entries, history(key));
    QString text;
    for (const HistoryEntry &entry : entries)
        if (entry.cell == merge::CellKey{field} && version.contains(entry.dot))
            text = merge::textOf(entry.after);
    return text;
}

} // namespace kopa
