#include "report.h"

namespace kopa::report {

const RecordType &type()
{
    static const RecordType declared{
        35,
        QLatin1String("report"),
        {
            {.number = kind,
             .key = QLatin1String("kind"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("final"), QLatin1String("pilot"), QLatin1String("travel"),
                         QLatin1String("workshop")},
             .listed = true},
            {.number = titleFi, .key = QLatin1String("title_fi"), .kind = FieldKind::Text, .searched = true},
            {.number = titleSv, .key = QLatin1String("title_sv"), .kind = FieldKind::Text, .searched = true},
            {.number = titleEn, .key = QLatin1String("title_en"), .kind = FieldKind::Text, .searched = true},
            {.number = pilot,
             .key = QLatin1String("pilot"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("pilot"),
             .listed = true},
            {.number = event,
             .key = QLatin1String("event"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("event")},
            {.number = note,
             .key = QLatin1String("note"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("note")},
            {.number = parts, .key = QLatin1String("parts"), .kind = FieldKind::List},
            {.number = language,
             .key = QLatin1String("language"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("fi"), QLatin1String("sv"), QLatin1String("en")}},
            {.number = state,
             .key = QLatin1String("state"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("draft"), QLatin1String("review"), QLatin1String("approved"),
                         QLatin1String("issued")},
             .listed = true},
            {.number = approvedOn, .key = QLatin1String("approved_on"), .kind = FieldKind::Date},
            {.number = approvedBy, .key = QLatin1String("approved_by"), .kind = FieldKind::Text},
            {.number = decision, .key = QLatin1String("decision"), .kind = FieldKind::Text},
        },
    };
    return declared;
}

} // namespace kopa::report
