#pragma once

#include "core/documents/document.h"
#include "core/store/store.h"

namespace kopa::programme {

/// The letter to the applicants in the language of the application: the decision with its day and reasons;
/// before that, that the application has come, in time or late. NotFound; InvalidArgument (see refusal)
/// before it is submitted.
Result<documents::Document> letterOf(Store &store, const QString &application);

} // namespace kopa::programme
