#include "record_type.h"

#include "application.h"
#include "assessment.h"
#include "attachment.h"
#include "attendance.h"
#include "booking.h"
#include "call.h"
#include "code.h"
#include "coding_round.h"
#include "consent.h"
#include "contact.h"
#include "corrective_action.h"
#include "cost_item.h"
#include "course.h"
#include "course_tray.h"
#include "course_wish.h"
#include "criterion.h"
#include "criterion_voice.h"
#include "delivery.h"
#include "distance_rule.h"
#include "erasure.h"
#include "event.h"
#include "extract_template.h"
#include "fee.h"
#include "fee_part.h"
#include "fee_rate.h"
#include "finding.h"
#include "hour_rule.h"
#include "material.h"
#include "member_profile.h"
#include "membership.h"
#include "method.h"
#include "municipality.h"
#include "need.h"
#include "note.h"
#include "note_template.h"
#include "offering.h"
#include "organisation.h"
#include "passage.h"
#include "payee.h"
#include "pilot.h"
#include "quality_report.h"
#include "quality_review.h"
#include "registration.h"
#include "report.h"
#include "report_issue.h"
#include "report_part.h"
#include "report_reply.h"
#include "report_value.h"
#include "resource.h"
#include "retention.h"
#include "scenario.h"
#include "space_about.h"
#include "spelling_word.h"
#include "statistics_table.h"
#include "target.h"
#include "task.h"
#include "theme.h"
#include "tray_school.h"

#include <algorithm>

namespace kopa {

const FieldType *RecordType::field(FieldNumber fieldNumber) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const FieldType &field) { return field.number == fieldNumber; });
    return found == fields.end() ? nullptr : &*found;
}

const FieldType *RecordType::field(QStringView fieldKey) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const FieldType &field) { return field.key == fieldKey; });
    return found == fields.end() ? nullptr : &*found;
}

bool RecordType::hasSubject() const
{
    return std::any_of(fields.begin(), fields.end(), [](const FieldType &field) { return field.personal; });
}

const QList<const RecordType *> &recordTypes()
{
    static const QList<const RecordType *> types = {
        &note::type(),
        &pilot::type(),
        &organisation::type(),
        &municipality::type(),
        &membership::type(),
        &theme::type(),
        &contact::type(),
        &note_template::type(),
        &member_profile::type(),
        &space_about::type(),
        &erasure::type(),
        &retention::type(),
        &attachment::type(),
        &attendance::type(),
        &call::type(),
        &application::type(),
        &assessment::type(),
        &statistics_table::type(),
        &fee_rate::type(),
        &fee::type(),
        &fee_part::type(),
        &payee::type(),
        &event::type(),
        &registration::type(),
        &material::type(),
        &delivery::type(),
        &offering::type(),
        &passage::type(),
        &consent::type(),
        &code::type(),
        &finding::type(),
        &target::type(),
        &task::type(),
        &coding_round::type(),
        &report::type(),
        &report_part::type(),
        &report_issue::type(),
        &spelling_word::type(),
        &course_tray::type(),
        &tray_school::type(),
        &course::type(),
        &course_wish::type(),
        &resource::type(),
        &booking::type(),
        &hour_rule::type(),
        &distance_rule::type(),
        &scenario::type(),
        &cost_item::type(),
        &need::type(),
        &criterion::type(),
        &criterion_voice::type(),
        &method::type(),
        &quality_report::type(),
        &report_value::type(),
        &report_reply::type(),
        &corrective_action::type(),
        &quality_review::type(),
        &extract_template::type(),
    };
    return types;
}

const RecordType *recordType(TypeNumber number)
{
    for (const RecordType *type : recordTypes())
        if (type->number == number)
            return type;
    return nullptr;
}

const RecordType *recordType(QStringView key)
{
    for (const RecordType *type : recordTypes())
        if (type->key == key)
            return type;
    return nullptr;
}

} // namespace kopa
