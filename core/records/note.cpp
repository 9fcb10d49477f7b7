#include "note.h"

namespace kopa::note {

const RecordType &type()
{
    static const RecordType declared{
        1,
        QLatin1String("note"),
        {
            {.number = kind,
             .key = QLatin1String("kind"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("visit"), QLatin1String("interview"), QLatin1String("workshop"),
                         QLatin1String("observation"), QLatin1String("idea"), QLatin1String("transcript"),
                         QLatin1String("document")},
             .listed = true},
            {.number = pilot,
             .key = QLatin1String("pilot"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("pilot"),
             .listed = true},
            {.number = organisations,
             .key = QLatin1String("organisations"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = participants,
             .key = QLatin1String("participants"),
             .kind = FieldKind::TextSet,
             .searched = true,
             .listed = true},
            {.number = place,
             .key = QLatin1String("place"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("municipality")},
            {.number = when, .key = QLatin1String("when"), .kind = FieldKind::DateTime, .listed = true},
            {.number = language,
             .key = QLatin1String("language"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("fi"), QLatin1String("sv"), QLatin1String("en")}},
            {.number = tags,
             .key = QLatin1String("tags"),
             .kind = FieldKind::TextSet,
             .searched = true,
             .listed = true},
            {.number = text, .key = QLatin1String("text"), .kind = FieldKind::LongText, .searched = true},
            {.number = movedTo,
             .key = QLatin1String("moved_to"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("note")},
            {.number = movedFrom,
             .key = QLatin1String("moved_from"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("note")},
            {.number = guests, .key = QLatin1String("guests"), .kind = FieldKind::Text},
            {.number = workshop,
             .key = QLatin1String("workshop"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("note"),
             .listed = true},
        },
    };
    return declared;
}

} // namespace kopa::note
