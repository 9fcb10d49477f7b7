#include "written.h"

namespace kopa::documents {

QLocale paperLocale(const QString &language)
{
    return QLocale(language + (language == u"en" ? QStringLiteral("_GB") : QStringLiteral("_FI")));
}

QString writtenDay(const QDate &day, const QLocale &locale)
{
    return locale.toString(day, locale.language() == QLocale::English ? QStringLiteral("d MMMM yyyy")
                                                                      : QStringLiteral("d.M.yyyy"));
}

QString writtenTime(const QDateTime &time, const QLocale &locale)
{
    return writtenDay(time.date(), locale) + time.toString(locale.language() == QLocale::English
                                                               ? QStringLiteral(" HH:mm")
                                                               : QStringLiteral(" H.mm"));
}

QString writtenSpan(const QDateTime &from, const QDateTime &to, const QLocale &locale)
{
    const QString begin = writtenTime(from, locale);
    if (!from.isValid() || !to.isValid() || to <= from)
        return from.isValid() ? begin : QString();
    const QString end = writtenTime(to, locale);
    if (from.date() != to.date())
        return begin + QStringLiteral(" – ") + end;
    return begin + u'–' + end.mid(writtenDay(to.date(), locale).size() + 1);
}

QString writtenMoney(qint64 cents, const QLocale &locale)
{
    constexpr qint64 centsInEuro = 100;
    const qint64 size = qAbs(cents);
    const QString sum = locale.toString(size / centsInEuro) + locale.decimalPoint() +
                        QString::number(size % centsInEuro).rightJustified(2, u'0');
    const QString sign = cents < 0 ? locale.negativeSign() : QString();
    return sign + (locale.language() == QLocale::English ? u'€' + sum : sum + QChar(QChar::Nbsp) + u'€');
}

} // namespace kopa::documents
