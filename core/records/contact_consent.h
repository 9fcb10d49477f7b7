#pragma once

#include "record.h"

namespace kopa::contact {

/// What others see of a contact: lists and cards that are handed out, or public pages.
enum class Use { Lists, Public };

/// Whether a contact may be shown to others: it holds nothing about a person but a title, or the person has
/// agreed to this use and has not withdrawn that since (GDPR, articles 6 and 7).
bool mayShow(const Record &contact, Use use);

} // namespace kopa::contact
