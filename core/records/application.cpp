#include "application.h"

namespace kopa::application {

namespace {

FieldType text(FieldNumber number, const char *key)
{
    return {.number = number, .key = QLatin1String(key), .kind = FieldKind::LongText, .searched = true};
}

FieldType reference(FieldNumber number, const char *key, const char *target)
{
    return {.number = number,
            .key = QLatin1String(key),
            .kind = FieldKind::Reference,
            .target = QLatin1String(target),
            .listed = true};
}

} // namespace

const RecordType &type()
{
    static const RecordType declared{
        19,
        QLatin1String("application"),
        {
            reference(call, "call", "call"),
            reference(pilot, "pilot", "pilot"),
            {.number = language,
             .key = QLatin1String("language"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("fi"), QLatin1String("sv"), QLatin1String("en")}},
            text(name, "name"),
            text(responsible, "responsible"),
            text(area, "area"),
            text(aim, "aim"),
            text(forms, "forms"),
            text(plan, "plan"),
            reference(lead, "lead", "organisation"),
            {.number = organisations,
             .key = QLatin1String("organisations"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("organisation")},
            {.number = aims, .key = QLatin1String("aims"), .kind = FieldKind::TextSet},
            {.number = submitted, .key = QLatin1String("submitted"), .kind = FieldKind::DateTime},
            reference(submittedBy, "submitted_by", "member"),
            {.number = submittedText, .key = QLatin1String("submitted_text"), .kind = FieldKind::Text},
            {.number = submittedHash, .key = QLatin1String("submitted_hash"), .kind = FieldKind::Text},
            {.number = decision,
             .key = QLatin1String("decision"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("chosen"), QLatin1String("not_chosen")}},
            {.number = decided, .key = QLatin1String("decided"), .kind = FieldKind::Date},
            text(reasons, "reasons"),
        },
    };
    return declared;
}

} // namespace kopa::application
