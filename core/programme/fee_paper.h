#pragma once

#include "core/documents/document.h"
#include "core/store/edit.h"
#include "fee_plan.h"

namespace kopa::programme {

/// Which member's part of which pilot's year.
struct FeePartKey
{
    QString pilot;
    int year = 0;
    QString organisation;
};

/// The language in which a member is written to: that of most people in its municipality, else Finnish.
Result<QString> languageOfMember(const QString &organisation, const RecordsOf &recordsOf);

/// Gives an agreed part the day of its statement, unless it has one, and the day until which it is to be
/// paid, by the payee's days to pay. NotFound; InvalidArgument (see refusal) before the fee is agreed.
Result<QList<Edit>> stateFee(const FeePartKey &key, const QDate &day, const RecordsOf &recordsOf);

/// A member's statement as a paper: what is paid for and by what it was divided, the sums with VAT, what was
/// credited and paid, and how to pay the rest, where a payee is set; a reminder once it was reminded and
/// something is open. NotFound; InvalidArgument (see refusal) before it has its day.
Result<documents::Document> feePaper(const FeePartKey &key, const QString &language,
                                     const RecordsOf &recordsOf);

/// Both at once, in the language asked for or, where that is empty, in the member's own; the days are written
/// into the store.
Result<documents::Document> makeFeePaper(Store &store, const FeePartKey &key, const QDate &day,
                                         const QString &language);

} // namespace kopa::programme
