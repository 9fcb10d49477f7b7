#include "language.h"

#include "core/documents/money_words.h"
#include "core/documents/written.h"
#include "core/records/record.h"
#include "local_time.h"
#include "session.h"

#include <QQmlEngine>
#include <QtNumeric>

namespace kopa {

namespace {

/// How a language writes days and times where Kopa is used, and its words for the days around today.
struct DayWords
{
    QString date;
    QString time;
    QString yesterday;
    QString today;
    QString tomorrow;
};

DayWords wordsOf(const QString &code)
{
    if (code == u"fi")
        return {QStringLiteral("d.M.yyyy"), QStringLiteral("H.mm"), QStringLiteral("eilen"),
                QStringLiteral("tänään"), QStringLiteral("huomenna")};
    if (code == u"sv")
        return {QStringLiteral("d.M.yyyy"), QStringLiteral("H.mm"), QStringLiteral("i går"),
                QStringLiteral("i dag"), QStringLiteral("i morgon")};
    return {QStringLiteral("d MMM yyyy"), QStringLiteral("H:mm"), QStringLiteral("yesterday"),
            QStringLiteral("today"), QStringLiteral("tomorrow")};
}

} // namespace

Language *Language::create(QQmlEngine *engine, QJSEngine *)
{
    return new Language(engine);
}

Language::Language(QQmlEngine *engine)
{
    connect(Session::instance(), &Session::languageChanged, this, [this, engine] {
        engine->retranslate();
        Q_EMIT changed();
    });
}

QString Language::code() const
{
    return Session::instance()->language();
}

void Language::setCode(const QString &code)
{
    Session::instance()->setLanguage(code);
}

QString Language::locale() const
{
    return form().name();
}

QLocale Language::form() const
{
    if (code() == u"fi")
        return {QLocale::Finnish, QLocale::Finland};
    if (code() == u"sv")
        return {QLocale::Swedish, QLocale::Finland};
    return {QLocale::English, QLocale::UnitedKingdom};
}

QString Language::date(const QString &iso) const
{
    const QDateTime time = shownTime(iso);
    return time.isValid() ? form().toString(time.date(), wordsOf(code()).date) : QString();
}

QString Language::dateTime(const QString &iso) const
{
    const QDateTime shown = shownTime(iso);
    if (!shown.isValid())
        return {};
    return form().toString(shown.date(), QStringLiteral("ddd ")) + date(iso) + u' ' + time(iso);
}

QString Language::time(const QString &iso) const
{
    const QDateTime time = shownTime(iso);
    return time.isValid() ? form().toString(time.time(), wordsOf(code()).time) : QString();
}

QString Language::relativeDay(const QString &iso) const
{
    const QDateTime time = shownTime(iso);
    if (!time.isValid())
        return {};
    const DayWords words = wordsOf(code());
    switch (QDate::currentDate().daysTo(time.date())) {
    case -1:
        return words.yesterday;
    case 0:
        return words.today;
    case 1:
        return words.tomorrow;
    default:
        return date(iso);
    }
}

QString Language::number(double value) const
{
    return form().toString(value, 'f', QLocale::FloatingPointShortest);
}

QString Language::bytes(double count) const
{
    const qint64 whole = qint64(count);
    return form()
        .formattedDataSize(whole, whole < 10'000'000 && whole >= 1'000'000 ? 1 : 0, QLocale::DataSizeSIFormat)
        .replace(u' ', QChar::Nbsp);
}

QString Language::money(double cents) const
{
    return documents::writtenMoney(qint64(cents), form());
}

double Language::cents(const QString &words) const
{
    const auto cents = documents::centsOf(words, form());
    return cents ? double(*cents) : qQNaN();
}

QString Language::pickName(const QString &fi, const QString &sv, const QString &en) const
{
    return TrilingualName{fi, sv, en}.in(code());
}

} // namespace kopa
