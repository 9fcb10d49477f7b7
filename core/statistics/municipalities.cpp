#include "municipalities.h"

#include "core/network/register.h"
#include "core/records/municipality.h"

#include <QRegularExpression>

#include <algorithm>

namespace kopa::statistics {

namespace {

/// A merger that the register of 2020 does not hold, since it lies before it or was dated after it was made.
struct Merger
{
    const char *code;
    const char16_t *name;
    const char *into;
    int year; ///< from its first day on
};

// Statistics Finland, changes of regional divisions 1.1.2017; the mergers of Valtimo into Nurmes (councils
// 23.4.2019) and of Pertunmaa into Mäntyharju (Government 6.6.2024).
constexpr Merger mergers[] = {{"174", u"Juankoski", "297", 2017},
                              {"442", u"Luvia", "051", 2017},
                              {"911", u"Valtimo", "541", 2020},
                              {"588", u"Pertunmaa", "507", 2025}};

QString folded(const QString &name)
{
    QString text = name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
    return text.replace(u'\u2013', u'-');
}

/// The cells of one record of the register, by field.
QString textOf(const network::BaseRecord &record, merge::FieldNumber field)
{
    for (const auto &[key, value] : record.cells) {
        if (key.field != field)
            continue;
        if (const auto *text = std::get_if<QString>(&value))
            return *text;
        if (const auto *number = std::get_if<std::int64_t>(&value))
            return QString::number(*number);
    }
    return {};
}

} // namespace

Result<Municipalities> Municipalities::ofRegister()
{
    KOPA_ASSIGN(const QList<network::BaseRecord> records, network::baseRegister());
    Municipalities result;
    for (const network::BaseRecord &record : records) {
        if (record.type != municipality::type().number)
            continue;
        result.add(record.id, {textOf(record, municipality::nameFi), textOf(record, municipality::nameSv),
                               textOf(record, municipality::nameEn)});
        for (const auto field : {municipality::regionFi, municipality::regionSv, municipality::regionEn})
            result.m_regions.insert(folded(textOf(record, field)));
        const QDate last = QDate::fromString(textOf(record, municipality::validTo), Qt::ISODate);
        const int missing = textOf(record, municipality::missingBy).toInt();
        if (last.isValid())
            result.change({record.id, textOf(record, municipality::mergedInto), last.addDays(1)});
        else if (missing > 0)
            result.change({record.id, {}, QDate(missing, 1, 1)});
    }
    for (const Merger &merger : mergers) {
        const QString code = QString::fromLatin1(merger.code);
        if (!result.knows(code))
            result.add(code, {QString::fromUtf16(merger.name)});
        result.change({code, QString::fromLatin1(merger.into), QDate(merger.year, 1, 1)});
    }
    return result;
}

void Municipalities::add(const QString &code, const QStringList &names)
{
    m_names.insert(code, names.first());
    for (const QString &one : names) {
        m_codes.insert(folded(one), code);
        m_codes.insert(folded(code + u' ' + one), code);
        m_codes.insert(folded(QStringLiteral("KU") + code + u' ' + one), code);
        for (const QString &other : names)
            if (one != other)
                m_codes.insert(folded(one + QStringLiteral(" - ") + other), code);
    }
}

void Municipalities::change(const DatedChange &change)
{
    m_changes.insert(change.code, change);
}

QString Municipalities::codeOf(const QString &name) const
{
    static const QRegularExpression kind(QStringLiteral(" (kunta|kaupunki|kommun|stad)$"));
    const QString wanted = folded(name);
    const QString found = m_codes.value(wanted);
    return found.isEmpty() ? m_codes.value(QString(wanted).remove(kind)) : found;
}

QString Municipalities::described(const QString &code) const
{
    return knows(code) ? code + u' ' + m_names.value(code) : code;
}

bool Municipalities::isRegion(const QString &name) const
{
    const QStringList parts = folded(name).split(QStringLiteral(" - "));
    return std::all_of(parts.begin(), parts.end(),
                       [this](const QString &part) { return m_regions.contains(part); });
}

QStringList Municipalities::codes() const
{
    QStringList all = m_names.keys();
    all.sort();
    return all;
}

QList<QDate> Municipalities::changeDays() const
{
    QList<QDate> days;
    for (const DatedChange &change : m_changes)
        if (!days.contains(change.day))
            days.append(change.day);
    std::sort(days.begin(), days.end());
    return days;
}

QString Municipalities::holder(const QString &code, QDate day) const
{
    QString holder = code;
    for (qsizetype steps = 0; steps <= m_changes.size(); ++steps) {
        const auto found = m_changes.constFind(holder);
        if (!day.isValid() || found == m_changes.constEnd() || found->day > day)
            return holder;
        holder = found->into;
    }
    return {};
}

QSet<QString> Municipalities::on(QDate day) const
{
    QSet<QString> result;
    for (auto it = m_names.begin(); it != m_names.end(); ++it)
        if (holder(it.key(), day) == it.key())
            result.insert(it.key());
    return result;
}

} // namespace kopa::statistics
