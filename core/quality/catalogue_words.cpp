#include "catalogue_words.h"

#include "core/findings/decimal.h"
#include "core/lists/list_words.h"
#include "core/records/criterion.h"
#include "criteria.h"

namespace kopa::quality {

namespace {

const CatalogueWords &finnish()
{
    static const CatalogueWords words{.title = QStringLiteral("Yhteiset laatukriteerit %1"),
                                      .in = QStringLiteral("Mukana"),
                                      .coming = QStringLiteral("Tulossa voimaan"),
                                      .proposed = QStringLiteral("Ehdolla"),
                                      .disputed = QStringLiteral("Kaksi versiota, valinta tekemättä"),
                                      .out = QStringLiteral("Ei mukana"),
                                      .crosswalk = QStringLiteral("Vastaavuudet"),
                                      .agreed = QStringLiteral("Hyväksynyt %1/%2 kunnasta."),
                                      .objects = QStringLiteral("Vastustaa %1."),
                                      .asked = QStringLiteral("Vaaditaan: %1"),
                                      .shown = QStringLiteral("Näyttö: %1"),
                                      .why = QStringLiteral("Perustelu: %1"),
                                      .place = QStringLiteral("Kohta"),
                                      .criteria = QStringLiteral("Kriteerit"),
                                      .gap = QStringLiteral("ei kriteeriä"),
                                      .nothing = QStringLiteral("Ei yhtään."),
                                      .standing = QStringLiteral("Tilanne")};
    return words;
}

const CatalogueWords &swedish()
{
    static const CatalogueWords words{.title = QStringLiteral("Gemensamma kvalitetskriterier %1"),
                                      .in = QStringLiteral("Med"),
                                      .coming = QStringLiteral("Börjar gälla"),
                                      .proposed = QStringLiteral("Föreslagna"),
                                      .disputed = QStringLiteral("Två versioner, ingen vald"),
                                      .out = QStringLiteral("Inte med"),
                                      .crosswalk = QStringLiteral("Motsvarigheter"),
                                      .agreed = QStringLiteral("Godkänt av %1 av %2 kommuner."),
                                      .objects = QStringLiteral("%1 motsätter sig."),
                                      .asked = QStringLiteral("Krav: %1"),
                                      .shown = QStringLiteral("Underlag: %1"),
                                      .why = QStringLiteral("Motivering: %1"),
                                      .place = QStringLiteral("Punkt"),
                                      .criteria = QStringLiteral("Kriterier"),
                                      .gap = QStringLiteral("inget kriterium"),
                                      .nothing = QStringLiteral("Inga."),
                                      .standing = QStringLiteral("Läge")};
    return words;
}

const CatalogueWords &english()
{
    static const CatalogueWords words{.title = QStringLiteral("Common quality criteria %1"),
                                      .in = QStringLiteral("In"),
                                      .coming = QStringLiteral("Coming into force"),
                                      .proposed = QStringLiteral("Proposed"),
                                      .disputed = QStringLiteral("Two versions, none chosen"),
                                      .out = QStringLiteral("Not in"),
                                      .crosswalk = QStringLiteral("Crosswalk"),
                                      .agreed = QStringLiteral("Agreed by %1 of %2 municipalities."),
                                      .objects = QStringLiteral("%1 object."),
                                      .asked = QStringLiteral("Asked for: %1"),
                                      .shown = QStringLiteral("Evidence: %1"),
                                      .why = QStringLiteral("Why: %1"),
                                      .place = QStringLiteral("Place"),
                                      .criteria = QStringLiteral("Criteria"),
                                      .gap = QStringLiteral("no criterion"),
                                      .nothing = QStringLiteral("None."),
                                      .standing = QStringLiteral("Standing")};
    return words;
}

/// "72,5 %", or a level's name.
QString writtenThreshold(const Record &criterion, const QString &language)
{
    const QString scale = criterion.text(criterion::scale);
    const QString kept = criterion.text(criterion::threshold);
    if (scale == u"level" && levelPlace(kept))
        return lists::choiceWords(QStringLiteral("quality_review.level"), kept, language);
    const QString figure = findings::decimalValue(kept) ? findings::writtenDecimal(kept, language) : kept;
    return scale == u"percent" && !figure.isEmpty() ? figure + QStringLiteral("\u00a0%") : figure;
}

} // namespace

const CatalogueWords &CatalogueWords::of(const QString &language)
{
    return language == u"fi" ? finnish() : language == u"sv" ? swedish() : english();
}

QString askedWords(const Record &record, const QString &language)
{
    const auto choice = [&](FieldNumber number) {
        const FieldType &field = *criterion::type().field(number);
        const QString key = record.text(number);
        return key.isEmpty() ? key : lists::choiceWords(criterion::type(), field, key, language);
    };
    const QString scale = record.text(criterion::scale);
    const QString limit = writtenThreshold(record, language);
    QStringList parts;
    if (!limit.isEmpty())
        parts.append((choice(criterion::direction) + u' ' + limit).trimmed());
    if (limit.isEmpty() || (scale != u"percent" && scale != u"level"))
        parts.append(choice(criterion::scale));
    parts.append(choice(criterion::calendar));
    parts.removeAll(QString());
    for (qsizetype at = 1; at < parts.size(); ++at)
        parts[at] = parts[at].left(1).toLower() + parts[at].mid(1);
    return parts.join(QStringLiteral(", "));
}

} // namespace kopa::quality
