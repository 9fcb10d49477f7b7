#include "materials.h"

#include "core/records/material.h"

#include <algorithm>

namespace kopa::programme {

namespace {

bool passes(const MaterialFilter &filter, const Record &material)
{
    const QStringList pilots = material.set(material::pilots);
    return (filter.theme.isEmpty() || material.set(material::themes).contains(filter.theme)) &&
           (filter.language.isEmpty() || material.set(material::languages).contains(filter.language)) &&
           (filter.pilot.isEmpty() || pilots.isEmpty() || pilots.contains(filter.pilot)) &&
           (filter.event.isEmpty() || material.text(material::event) == filter.event);
}

} // namespace

TrilingualName materialTitle(const Record &material)
{
    return {material.text(material::titleFi), material.text(material::titleSv),
            material.text(material::titleEn)};
}

QList<Record> materialsFor(const MaterialFilter &filter, const QList<Record> &materials, QStringView language)
{
    QList<Record> result;
    std::copy_if(materials.begin(), materials.end(), std::back_inserter(result),
                 [&filter](const Record &material) { return passes(filter, material); });
    std::stable_sort(result.begin(), result.end(), [language](const Record &a, const Record &b) {
        const QString day = a.text(material::published), other = b.text(material::published);
        return day == other ? QString::localeAwareCompare(materialTitle(a).in(language),
                                                          materialTitle(b).in(language)) < 0
                            : day > other;
    });
    return result;
}

} // namespace kopa::programme
