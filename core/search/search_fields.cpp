#include "search_fields.h"

#include <QDate>
#include <QRegularExpression>

namespace kopa {

namespace {

struct FieldWord
{
    const char16_t *word;
    SearchField field;
};
constexpr FieldWord fieldWords[] = {
    {u"pilot", SearchField::Pilot},    {u"pilotti", SearchField::Pilot}, {u"kind", SearchField::Kind},
    {u"laji", SearchField::Kind},      {u"slag", SearchField::Kind},     {u"typ", SearchField::Kind},
    {u"tag", SearchField::Tag},        {u"tunniste", SearchField::Tag},  {u"tagi", SearchField::Tag},
    {u"tagg", SearchField::Tag},       {u"etikett", SearchField::Tag},   {u"person", SearchField::Person},
    {u"henkilö", SearchField::Person}, {u"from", SearchField::From},     {u"alkaen", SearchField::From},
    {u"från", SearchField::From},      {u"to", SearchField::To},         {u"asti", SearchField::To},
    {u"till", SearchField::To},
};

struct KindWord
{
    const char16_t *word;
    const char16_t *kind;
};
constexpr KindWord kindWords[] = {
    {u"visit", u"visit"},
    {u"käynti", u"visit"},
    {u"besök", u"visit"},
    {u"interview", u"interview"},
    {u"haastattelu", u"interview"},
    {u"intervju", u"interview"},
    {u"workshop", u"workshop"},
    {u"työpaja", u"workshop"},
    {u"observation", u"observation"},
    {u"havainto", u"observation"},
    {u"iakttagelse", u"observation"},
    {u"idea", u"idea"},
    {u"idé", u"idea"},
    {u"transcript", u"transcript"},
    {u"litteraatti", u"transcript"},
    {u"transkription", u"transcript"},
    {u"document", u"document"},
    {u"asiakirja", u"document"},
    {u"dokument", u"document"},
    {u"note", u"note"},
    {u"muistiinpano", u"note"},
    {u"anteckning", u"note"},
    {u"pilot", u"pilot"},
    {u"pilotti", u"pilot"},
    {u"organisation", u"organisation"},
    {u"organisaatio", u"organisation"},
    {u"municipality", u"municipality"},
    {u"kunta", u"municipality"},
    {u"kommun", u"municipality"},
    {u"event", u"event"},
    {u"tilaisuus", u"event"},
    {u"tapahtuma", u"event"},
    {u"evenemang", u"event"},
    {u"contact", u"contact"},
    {u"yhteyshenkilö", u"contact"},
    {u"kontakt", u"contact"},
    {u"finding", u"finding"},
    {u"löydös", u"finding"},
    {u"rön", u"finding"},
    {u"task", u"task"},
    {u"tehtävä", u"task"},
    {u"uppgift", u"task"},
    {u"report", u"report"},
    {u"raportti", u"report"},
    {u"rapport", u"report"},
};

} // namespace

std::optional<SearchField> searchField(QStringView word)
{
    for (const FieldWord &known : fieldWords)
        if (word.compare(QStringView(known.word), Qt::CaseInsensitive) == 0)
            return known.field;
    return std::nullopt;
}

QString kindNamed(QStringView word)
{
    for (const KindWord &known : kindWords)
        if (word.compare(QStringView(known.word), Qt::CaseInsensitive) == 0)
            return QString::fromUtf16(known.kind);
    return {};
}

QString dayTyped(const QString &typed)
{
    static const QRegularExpression stretch(QStringLiteral("^\\d{4}(-(0[1-9]|1[0-2]))?$"));
    if (stretch.match(typed).hasMatch())
        return typed;
    if (QDate::fromString(typed, Qt::ISODate).isValid())
        return typed;
    const QDate day = QDate::fromString(typed, QStringLiteral("d.M.yyyy"));
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace kopa
