#pragma once

#include "fee_plan.h"

namespace kopa::programme {

/// The words of a fee's statement in its own language, which need not be that of the interface.
struct FeePaperWords
{
    QString statement, reminder, to, from, businessId, stated, divided, equal, population, students, weights,
        fixed;
    QString sums, what, euros, net, vat, gross, credited, paid, open;
    QString payment, account, bank, reference, due, barCode, settled, overpaid, remind, later;

    QString basis(FeeBasis basis) const;

    /// In English for a language that is none of ours.
    static const FeePaperWords &in(const QString &language);
};

} // namespace kopa::programme
