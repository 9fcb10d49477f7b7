#include "record_words.h"

#include "core/lists/list_words.h"

namespace kopa {

QString RecordWords::record(const QString &type, const QString &language) const
{
    return lists::recordWords(type, language);
}

QString RecordWords::field(const QString &key, const QString &language) const
{
    return lists::fieldWords(key, language);
}

QString RecordWords::choice(const QString &field, const QString &choice, const QString &language) const
{
    return lists::choiceWords(field, choice, language);
}

} // namespace kopa
