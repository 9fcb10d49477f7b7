#include "application_check.h"

#include "core/records/application.h"
#include "core/records/call.h"

#include <QTextBoundaryFinder>
#include <QTimeZone>

#include <algorithm>

namespace kopa::programme {

namespace {

constexpr int fewestOrganisations = 2;

bool isBlank(const Record &application, FieldNumber part)
{
    return application.text(part).trimmed().isEmpty();
}

/// The reason why a part is not there yet, or an empty text.
QString gapIn(const Record &application, FieldNumber part)
{
    const bool blank = isBlank(application, part);
    if (part == application::area)
        return blank && application.set(application::organisations).size() < fewestOrganisations
                   ? QStringLiteral("organisations")
                   : QString();
    if (blank)
        return QStringLiteral("text");
    if (part == application::responsible && application.text(application::lead).isEmpty())
        return QStringLiteral("lead");
    if (part == application::aim) {
        const QStringList linked = application.set(application::aims);
        const auto isKnown = [](const QString &aim) { return projectAims().contains(aim); };
        return std::any_of(linked.begin(), linked.end(), isKnown) ? QString() : QStringLiteral("aims");
    }
    return {};
}

} // namespace

TextLength &TextLength::operator+=(const TextLength &other)
{
    characters += other.characters;
    withoutSpaces += other.withoutSpaces;
    return *this;
}

TextLength lengthOf(const QString &text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    composed.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    TextLength length;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, composed);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary()) {
        ++length.characters;
        if (!composed[from].isSpace())
            ++length.withoutSpaces;
    }
    return length;
}

const QList<FieldNumber> &applicationParts()
{
    static const QList<FieldNumber> parts = {application::name, application::responsible, application::area,
                                             application::aim,  application::forms,       application::plan};
    return parts;
}

const QStringList &projectAims()
{
    static const QStringList aims = {QStringLiteral("availability"), QStringLiteral("service"),
                                     QStringLiteral("working_life"), QStringLiteral("economy"),
                                     QStringLiteral("obstacles")};
    return aims;
}

ApplicationCheck checkApplication(const Record &application, const Record &call)
{
    ApplicationCheck check;
    check.limit = qsizetype(call.integer(call::limit));
    for (const FieldNumber part : applicationParts()) {
        check.parts.append(lengthOf(application.text(part)));
        check.length += check.parts.last();
        if (const QString reason = gapIn(application, part); !reason.isEmpty())
            check.gaps.append({application::type().field(part)->key, reason});
    }
    return check;
}

QDateTime lateFrom(const Record &call)
{
    QDateTime deadline = QDateTime::fromString(call.text(call::deadline), Qt::ISODate);
    if (!deadline.isValid())
        return {};
    const QTimeZone zone(call.text(call::timeZone).toLatin1());
    if (deadline.timeSpec() == Qt::LocalTime && zone.isValid())
        deadline = QDateTime(deadline.date(), deadline.time(), zone);
    return deadline.addSecs(60 - deadline.time().second());
}

bool isLate(const Record &call, const QDateTime &submitted)
{
    const QDateTime from = lateFrom(call);
    return from.isValid() && submitted >= from;
}

} // namespace kopa::programme
