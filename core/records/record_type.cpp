#include "record_type.h"

#include "application.h"
#include "assessment.h"
#include "attachment.h"
#include "attendance.h"
#include "call.h"
#include "code.h"
#include "coding_round.h"
#include "consent.h"
#include "contact.h"
#include "delivery.h"
#include "erasure.h"
#include "event.h"
#include "fee.h"
#include "fee_part.h"
#include "fee_rate.h"
#include "finding.h"
#include "material.h"
#include "member_profile.h"
#include "membership.h"
#include "municipality.h"
#include "note.h"
#include "note_template.h"
#include "offering.h"
#include "organisation.h"
#include "passage.h"
#include "payee.h"
#include "pilot.h"
#include "registration.h"
#include "report.h"
#include "report_issue.h"
#include "report_part.h"
#include "retention.h"
#include "space_about.h"
#include "spelling_word.h"
#include "statistics_table.h"
#include "target.h"
#include "task.h"
#include "theme.h"

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
        &note::type(),         &pilot::type(),         &organisation::type(),
        &municipality::type(), &membership::type(),    &theme::type(),
        &contact::type(),      &note_template::type(), &member_profile::type(),
        &space_about::type(),  &erasure::type(),       &retention::type(),
        &attachment::type(),   &attendance::type(),    &call::type(),
        &application::type(),  &assessment::type(),    &statistics_table::type(),
        &fee_rate::type(),     &fee::type(),           &fee_part::type(),
        &payee::type(),        &event::type(),         &registration::type(),
        &material::type(),     &delivery::type(),      &offering::type(),
        &passage::type(),      &consent::type(),       &code::type(),
        &finding::type(),      &target::type(),        &task::type(),
        &coding_round::type(), &report::type(),        &report_part::type(),
        &report_issue::type(), &spelling_word::type(),
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
