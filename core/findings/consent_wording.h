#pragma once

#include "consents.h"

namespace kopa::findings {

/// What a person is shown before agreeing, in plain words of that person's language: who keeps what, who
/// reads it, for how long, and how one changes one's mind (GDPR, articles 7 and 13). A wording that was shown
/// is kept whole with the consent; a change of these words is a new version.
struct ConsentWording
{
    static constexpr int version = 1;

    QString title;
    QStringList paragraphs;
    QStringList purposes; ///< a sentence for each Purpose, in their order
    QString agreeAll;     ///< what a button says, as the others do
    QString agreeTicked;
    QString decline;

    /// As a consent keeps it, with the version.
    QString whole() const;
};

/// In fi, sv or en; empty in another language.
ConsentWording consentWording(QStringView language);

} // namespace kopa::findings
