#pragma once

#include "core/documents/document.h"
#include "registrations.h"

namespace kopa::programme {

/// The invitation to an event with its agenda, in one language; texts that nobody has written in it are left
/// out, names and titles stand in another. NotFound.
Result<documents::Document> invitationOf(Store &store, const QString &event, const QString &language);

/// The same words to be pasted into a mail: a line each, headings with an empty one before them.
QString plainText(const documents::Document &paper);

/// A certificate of attendance.
struct Certificate
{
    QString comer; ///< the id of the registration, or of the attendance
    QString name;
    documents::Document paper;
};

/// In the language of each one's registration, in Finnish where none is said: of one, or of all that were
/// present. NotFound; InvalidArgument (see refusal) "not_present".
Result<QList<Certificate>> certificatesOf(Store &store, const QString &event, const QString &comer = {});

/// A name for a certificate's file, with letters and digits only before its ending: a person can tell them
/// apart, and a file system keeps them.
QString certificateName(const Certificate &certificate, int number, const QString &format);

} // namespace kopa::programme
