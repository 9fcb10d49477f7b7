#include "area_match.h"

#include "damage.h"

#include <QRegularExpression>

#include <algorithm>

namespace kopa::statistics {

namespace {

bool isOneOf(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isCountry(const Category &category)
{
    const QList<QString> labels = category.label.all();
    return category.code == u"SSS" || std::any_of(labels.begin(), labels.end(), [](const QString &label) {
               return isOneOf(label, {u"KOKO MAA", u"HELA LANDET", u"WHOLE COUNTRY", u"Suomi", u"Finland"});
           });
}

bool isOutside(const Category &category)
{
    static const QRegularExpression code(QStringLiteral("^(KU)?(99[789]|200)$"));
    const QList<QString> labels = category.label.all();
    return code.match(category.code).hasMatch() ||
           std::any_of(labels.begin(), labels.end(), [](const QString &label) {
               return isOneOf(label,
                              {u"Ulkomaat", u"Utlandet", u"Abroad", u"Tuntematon", u"Okänd", u"Unknown"});
           });
}

bool isLarger(const Category &category, const Municipalities &municipalities)
{
    static const QRegularExpression code(QStringLiteral("^(?!KU)[A-Z]{2,4}\\d{1,3}$"));
    const QList<QString> labels = category.label.all();
    return code.match(category.code).hasMatch() ||
           std::any_of(labels.begin(), labels.end(),
                       [&](const QString &label) { return municipalities.isRegion(label); });
}

/// The code decides where it is one; otherwise the names do, in whichever language.
QString municipalityOf(const Category &category, const Municipalities &municipalities)
{
    static const QRegularExpression form(QStringLiteral("^KU(\\d{3})$"));
    const auto code = form.match(category.code);
    if (code.hasMatch())
        return municipalities.knows(code.captured(1)) ? code.captured(1) : QString();
    for (const QString &label : category.label.all())
        if (const QString found = municipalities.codeOf(label); !found.isEmpty())
            return found;
    return {};
}

void findDivisions(AreaMatch &match, const Municipalities &municipalities)
{
    QList<QDate> days = municipalities.changeDays();
    days.prepend(QDate());
    const QList<QString> present = match.places.keys();
    QList<Division> whole;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QSet<QString> codes = municipalities.on(days[i]);
        if (!std::all_of(present.begin(), present.end(),
                         [&](const QString &code) { return codes.contains(code); }))
            continue;
        match.divisions.append({days[i], days.value(i + 1)});
        if (present.size() == codes.size())
            whole.append(match.divisions.last());
    }
    match.whole = !whole.isEmpty();
    if (match.whole)
        match.divisions = whole;
}

Error about(ErrorCode code, const char *parameter, QStringList codes, const Municipalities &municipalities)
{
    codes.sort();
    codes.removeDuplicates();
    for (QString &one : codes)
        one = municipalities.described(one);
    return {code, {{QString::fromLatin1(parameter), codes.join(QStringLiteral(", "))}}};
}

Error otherDivision(const QStringList &codes, const Municipalities &municipalities)
{
    return about(ErrorCode::StatisticsDivision, "municipalities", codes, municipalities);
}

/// The codes of the file's division that hold the list's area and nothing else.
Result<QSet<QString>> holdersIn(const Division &division, const Municipalities &municipalities,
                                const QSet<QString> &list, QDate day)
{
    QSet<QString> used;
    QStringList lost;
    for (const QString &code : municipalities.codes()) {
        if (municipalities.holder(code, division.from).isEmpty() ||
            municipalities.holder(code, day).isEmpty())
            lost.append(code);
        else if (list.contains(municipalities.holder(code, day)))
            used.insert(municipalities.holder(code, division.from));
    }
    if (!lost.isEmpty())
        return otherDivision(lost, municipalities);
    QStringList foreign;
    for (const QString &code : municipalities.codes())
        if (used.contains(municipalities.holder(code, division.from)) &&
            !list.contains(municipalities.holder(code, day)))
            foreign.append(municipalities.holder(code, day));
    return foreign.isEmpty() ? Result<QSet<QString>>(used) : otherDivision(foreign, municipalities);
}

/// Municipalities that were never there together, or are none.
Error noDivision(const AreaMatch &match, const Municipalities &municipalities)
{
    QStringList ended;
    for (auto it = match.places.begin(); it != match.places.end(); ++it)
        if (municipalities.holder(it.key(), QDate(9999, 1, 1)) != it.key())
            ended.append(it.key());
    return otherDivision(ended, municipalities);
}

} // namespace

Result<AreaMatch> matchAreas(const Dimension &dimension, const Municipalities &municipalities)
{
    AreaMatch match;
    for (qsizetype i = 0; i < dimension.categories.size(); ++i) {
        const Category &category = dimension.categories[i];
        const QString code = municipalityOf(category, municipalities);
        if (!code.isEmpty()) {
            if (match.places.contains(code))
                return damaged(Damage::Twice, municipalities.described(code));
            match.places.insert(code, i);
            match.kinds.append(AreaKind::Municipality);
        } else if (isCountry(category)) {
            match.country = match.country.value_or(i);
            match.kinds.append(AreaKind::Country);
        } else if (isOutside(category)) {
            match.kinds.append(AreaKind::Outside);
        } else if (isLarger(category, municipalities)) {
            match.kinds.append(AreaKind::Larger);
        } else {
            match.kinds.append(AreaKind::Unknown);
            match.unknown.append(category.label.in({}).isEmpty() ? category.code : category.label.in({}));
        }
    }
    findDivisions(match, municipalities);
    return match;
}

Result<QList<qsizetype>> placesOf(const AreaMatch &match, const Municipalities &municipalities,
                                  const QStringList &list, QDate day)
{
    if (!match.unknown.isEmpty())
        return otherDivision(match.unknown, municipalities);
    if (match.divisions.isEmpty())
        return noDivision(match, municipalities);
    const QSet<QString> wanted(list.begin(), list.end());
    QStringList ended;
    for (const QString &code : wanted)
        if (!municipalities.knows(code) || municipalities.holder(code, day) != code)
            ended.append(code);
    if (!ended.isEmpty())
        return otherDivision(ended, municipalities);
    KOPA_ASSIGN(const QSet<QString> used, holdersIn(match.divisions.first(), municipalities, wanted, day));
    for (const Division &other : match.divisions) {
        KOPA_ASSIGN(const QSet<QString> usedThere, holdersIn(other, municipalities, wanted, day));
        if (usedThere != used)
            return otherDivision((usedThere - used + (used - usedThere)).values(), municipalities);
    }
    QStringList missing;
    QList<qsizetype> places;
    for (const QString &code : used) {
        if (!match.places.contains(code))
            missing.append(code);
        else
            places.append(match.places.value(code));
    }
    if (!missing.isEmpty())
        return about(ErrorCode::StatisticsMissing, "missing", missing, municipalities);
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace kopa::statistics
