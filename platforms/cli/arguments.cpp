#include "arguments.h"

#include <QFile>
#include <QStringDecoder>

namespace kopa::cli {

static const QStringList flags = {
    QStringLiteral("json"),       QStringLiteral("help"),          QStringLiteral("trashed"),
    QStringLiteral("version"),    QStringLiteral("both"),          QStringLiteral("reopen"),
    QStringLiteral("remote"),     QStringLiteral("own-device"),    QStringLiteral("everywhere"),
    QStringLiteral("for-server"), QStringLiteral("without-files"), QStringLiteral("ages"),
    QStringLiteral("door"),       QStringLiteral("absent"),        QStringLiteral("again"),
    QStringLiteral("network"),    QStringLiteral("dry-run"),       QStringLiteral("comma"),
    QStringLiteral("no-bom"),     QStringLiteral("all"),           QStringLiteral("own"),
    QStringLiteral("alone"),      QStringLiteral("uncoded"),       QStringLiteral("marked"),
    QStringLiteral("update"),     QStringLiteral("open")};

static Error usage(const QString &detail)
{
    return {ErrorCode::Usage, {{QStringLiteral("detail"), detail}}};
}

Result<Arguments> Arguments::parse(const QStringList &line)
{
    Arguments arguments;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QString &word = line[i];
        if (!word.startsWith(QStringLiteral("--"))) {
            arguments.m_words.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (flags.contains(name))
            arguments.m_options[name].append(QString());
        else if (equals >= 0)
            arguments.m_options[name].append(word.mid(equals + 1));
        else if (i + 1 < line.size())
            arguments.m_options[name].append(line[++i]);
        else
            return usage(QStringLiteral("--%1 needs a value").arg(name));
    }
    return arguments;
}

QString Arguments::nextWord()
{
    return m_words.isEmpty() ? QString() : m_words.takeFirst();
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const QStringList all = m_options.value(option);
    return all.isEmpty() ? otherwise : all.last();
}

Result<QDate> Arguments::date(const QString &option) const
{
    const QString text = value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), option}, {QStringLiteral("value"), text}}};
    return day;
}

Result<QDate> Arguments::dateOrToday(const QString &option) const
{
    KOPA_ASSIGN(const QDate day, date(option));
    return day.isValid() ? day : QDate::currentDate();
}

Result<QString> Arguments::language(const QString &otherwise) const
{
    QString language = value(QStringLiteral("language"), otherwise);
    if (!QStringList{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")}.contains(language))
        return usage(QStringLiteral("--language is fi, sv or en"));
    return language;
}

Result<void> Arguments::onlyThese(const QStringList &options) const
{
    static const QStringList everywhere = {QStringLiteral("store"), QStringLiteral("json"),
                                           QStringLiteral("help"), QStringLiteral("passphrase-file")};
    for (auto it = m_options.begin(); it != m_options.end(); ++it)
        if (!options.contains(it.key()) && !everywhere.contains(it.key()))
            return usage(QStringLiteral("unknown option --%1").arg(it.key()));
    if (!m_words.isEmpty())
        return usage(QStringLiteral("unexpected '%1'").arg(m_words.first()));
    return {};
}

Result<QString> readText(const QString &path)
{
    QFile file(path);
    const bool open =
        path == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), path}}};
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(file.readAll());
    if (decoder.hasError())
        return Error{ErrorCode::Malformed,
                     {{QStringLiteral("detail"), QStringLiteral("not UTF-8: ") + path}}};
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text;
}

} // namespace kopa::cli
