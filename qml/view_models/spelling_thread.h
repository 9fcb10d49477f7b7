#pragma once

#include "core/search/language.h"
#include "core/search/text_range.h"

#include <QFuture>
#include <QStringList>

#include <optional>

/// The one thread on which the interface has words looked up: dictionaries are a thread's own and slow to
/// open, and nobody who types waits for them.
namespace kopa::spelling_thread {

/// Where a text has words that look wrong.
QFuture<QList<TextRange>> misspelt(const QString &text, std::optional<TextLanguage> language,
                                   const QStringList &ownWords);
/// What may have been meant; ahead of texts that wait.
QFuture<QStringList> suggestions(const QString &word, std::optional<TextLanguage> language);

} // namespace kopa::spelling_thread
