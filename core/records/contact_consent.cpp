#include "contact_consent.h"

#include "contact.h"

#include <algorithm>

namespace kopa::contact {

bool mayShow(const Record &contact, Use use)
{
    const QString agreed = contact.text(consentOn);
    const QString withdrawn = contact.text(consentWithdrawn);
    if (!withdrawn.isEmpty() && withdrawn >= agreed)
        return false;
    const std::initializer_list<FieldNumber> words = {name, email, phone};
    if (std::all_of(words.begin(), words.end(),
                    [&](FieldNumber field) { return contact.text(field).isEmpty(); }))
        return true;
    const QString covers = contact.text(consentCovers);
    const QLatin1String wanted = use == Use::Lists ? QLatin1String("lists") : QLatin1String("public");
    return !agreed.isEmpty() && (covers == wanted || covers == QLatin1String("both"));
}

} // namespace kopa::contact
