#pragma once

#include "core/store/edit.h"
#include "fee_plan.h"

namespace kopa::programme {

/// Another pilot that works on the same.
struct AlikePilot
{
    QString pilot;
    QStringList themes; ///< the ids of those shared, sorted
};

/// Who else works on this (capabilities D5 and G4): the pilots that share themes, those with most of them
/// first, then in the order of their numbers. Pilots in `except` are not asked about.
QList<AlikePilot> alikePilots(const QStringList &themes, const QStringList &except,
                              const QList<Record> &pilots);

/// The themes that a pilot, an event, support material or a note is about: a note's are those that its tags
/// name in any language, without any such tag its pilot's.
Result<QStringList> themesOf(const Record &record, const RecordsOf &recordsOf);

/// The themes that some words name, in any language.
Result<QStringList> themesNamed(const QStringList &words, const RecordsOf &recordsOf);

/// For a pilot, an event, a piece of support material or a note; its own pilots are left out.
Result<QList<AlikePilot>> alikePilots(const Record &record, const RecordsOf &recordsOf);

} // namespace kopa::programme
