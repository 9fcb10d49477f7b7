#include "decimal.h"

#include "core/documents/written.h"

#include <QRegularExpression>

namespace kopa::findings {

namespace {

constexpr qsizetype digitsAtMost = 15;

QString plain(const QString &words)
{
    QString sum = words.trimmed();
    for (const char16_t space : {u'\u00a0', u'\u202f', u'\u2009'})
        sum.replace(QChar(space), u' ');
    if (sum.startsWith(u'\u2212') || sum.startsWith(u'\u2013'))
        sum[0] = u'-';
    return sum;
}

QString withoutZeros(QString whole, QString fraction)
{
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

} // namespace

std::optional<QString> decimalOf(const QString &words, const QString &language)
{
    static const QRegularExpression spaced(
        QStringLiteral("^(-?) ?(\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,](\\d+))?$"));
    static const QRegularExpression english(
        QStringLiteral("^(-?) ?(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?$"));
    const QString sum = plain(words);
    const bool commas = language == u"en" && english.match(sum).hasMatch();
    const auto match = commas ? english.match(sum) : spaced.match(sum);
    if (!match.hasMatch())
        return std::nullopt;
    const QString whole = match.captured(2).remove(u' ').remove(u',');
    if (whole.size() + match.captured(3).size() > digitsAtMost)
        return std::nullopt;
    const QString number = withoutZeros(whole, match.captured(3));
    return number == u"0" ? number : match.captured(1) + number;
}

QString writtenDecimal(const QString &kept, const QString &language)
{
    const auto value = decimalValue(kept);
    const qsizetype point = kept.indexOf(u'.');
    const int decimals = point < 0 ? 0 : int(kept.size() - point - 1);
    return value ? documents::paperLocale(language).toString(*value, 'f', decimals) : QString();
}

std::optional<double> decimalValue(const QString &kept)
{
    static const QRegularExpression form(QStringLiteral("^-?\\d{1,15}(?:\\.\\d{1,15})?$"));
    return form.match(kept).hasMatch() ? std::optional(kept.toDouble()) : std::nullopt;
}

} // namespace kopa::findings
