#include "money_words.h"

#include <QRegularExpression>

namespace kopa::documents {

namespace {
constexpr qint64 centsInEuro = 100;
constexpr qsizetype digitsAtMost = 11;
} // namespace

std::optional<qint64> centsOf(const QString &words, const QLocale &locale)
{
    static const QRegularExpression sign(QStringLiteral("^(?:€|eur\\b)|(?:€|eur|euroa?)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spaced(
        QStringLiteral("^(\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,](\\d{1,2}))?$"));
    static const QRegularExpression english(
        QStringLiteral("^(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d{1,2}))?$"));
    QString sum = words.trimmed();
    sum.remove(sign);
    for (const char16_t space : {u'\u00a0', u'\u202f', u'\u2009'})
        sum.replace(QChar(space), u' ');
    sum = sum.trimmed();
    const bool commas = locale.language() == QLocale::English && english.match(sum).hasMatch();
    const auto match = commas ? english.match(sum) : spaced.match(sum);
    if (!match.hasMatch())
        return std::nullopt;
    const QString euros = match.captured(1).remove(u' ').remove(u',');
    if (euros.size() > digitsAtMost)
        return std::nullopt;
    return euros.toLongLong() * centsInEuro + match.captured(2).leftJustified(2, u'0').toLongLong();
}

} // namespace kopa::documents
