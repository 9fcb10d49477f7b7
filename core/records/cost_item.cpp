#include "cost_item.h"

namespace kopa::cost_item {

const RecordType &type()
{
    static const RecordType declared{
        48,
        QLatin1String("cost_item"),
        {
            {.number = scenario,
             .key = QLatin1String("scenario"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("scenario"),
             .listed = true},
            {.number = kind,
             .key = QLatin1String("kind"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("salaries"), QLatin1String("travel"), QLatin1String("premises"),
                         QLatin1String("material"), QLatin1String("equipment"), QLatin1String("state_share"),
                         QLatin1String("home_municipality"), QLatin1String("learner_fee"),
                         QLatin1String("other")}},
            {.number = payer,
             .key = QLatin1String("payer"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = receiver,
             .key = QLatin1String("receiver"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = amount, .key = QLatin1String("amount"), .kind = FieldKind::Money},
            {.number = basis,
             .key = QLatin1String("basis"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("total"), QLatin1String("per_learner")}},
            {.number = known,
             .key = QLatin1String("known"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("yes"), QLatin1String("no")}},
            {.number = source, .key = QLatin1String("source"), .kind = FieldKind::Text},
            {.number = remark, .key = QLatin1String("remark"), .kind = FieldKind::LongText},
        },
    };
    return declared;
}

} // namespace kopa::cost_item
