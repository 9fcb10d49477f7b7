#include "event.h"

namespace kopa::event {

const RecordType &type()
{
    static const RecordType declared{
        23,
        QLatin1String("event"),
        {
            {.number = kind,
             .key = QLatin1String("kind"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("national_seminar"), QLatin1String("workshop"), QLatin1String("visit"),
                         QLatin1String("guidance"), QLatin1String("meeting"), QLatin1String("other")},
             .listed = true},
            {.number = titleFi, .key = QLatin1String("title_fi"), .kind = FieldKind::Text, .searched = true},
            {.number = titleSv, .key = QLatin1String("title_sv"), .kind = FieldKind::Text, .searched = true},
            {.number = titleEn, .key = QLatin1String("title_en"), .kind = FieldKind::Text, .searched = true},
            {.number = pilots,
             .key = QLatin1String("pilots"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("pilot")},
            {.number = starts, .key = QLatin1String("starts"), .kind = FieldKind::DateTime, .listed = true},
            {.number = ends, .key = QLatin1String("ends"), .kind = FieldKind::DateTime},
            {.number = place, .key = QLatin1String("place"), .kind = FieldKind::Text},
            {.number = municipality,
             .key = QLatin1String("municipality"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("municipality")},
            {.number = online, .key = QLatin1String("online"), .kind = FieldKind::Text},
            {.number = themes,
             .key = QLatin1String("themes"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("theme")},
            {.number = invitationFi, .key = QLatin1String("invitation_fi"), .kind = FieldKind::LongText},
            {.number = invitationSv, .key = QLatin1String("invitation_sv"), .kind = FieldKind::LongText},
            {.number = invitationEn, .key = QLatin1String("invitation_en"), .kind = FieldKind::LongText},
            {.number = agendaFi, .key = QLatin1String("agenda_fi"), .kind = FieldKind::LongText},
            {.number = agendaSv, .key = QLatin1String("agenda_sv"), .kind = FieldKind::LongText},
            {.number = agendaEn, .key = QLatin1String("agenda_en"), .kind = FieldKind::LongText},
            {.number = seats, .key = QLatin1String("seats"), .kind = FieldKind::Integer},
            {.number = registerUntil, .key = QLatin1String("register_until"), .kind = FieldKind::DateTime},
            {.number = state,
             .key = QLatin1String("state"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("planned"), QLatin1String("held"), QLatin1String("cancelled")}},
            {.number = guidedBy,
             .key = QLatin1String("guided_by"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("own"), QLatin1String("outside")}},
            {.number = guide, .key = QLatin1String("guide"), .kind = FieldKind::Text},
            {.number = memo,
             .key = QLatin1String("memo"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("note")},
            {.number = uid, .key = QLatin1String("uid"), .kind = FieldKind::Text},
        },
    };
    return declared;
}

} // namespace kopa::event
