#include "pasted_heading.h"

#include <QRegularExpression>

#include <algorithm>

namespace kopa::statistics {

namespace {

/// The columns cut into pieces: one list for each dimension, as long as the columns.
struct Piece
{
    QString id;
    Role role;
    QStringList texts;
};

QStringList distinct(const QStringList &texts)
{
    QStringList result = texts;
    result.removeDuplicates();
    return result;
}

bool areEmpty(const QStringList &texts)
{
    return std::all_of(texts.begin(), texts.end(), [](const QString &text) { return text.isEmpty(); });
}

/// Whether the pieces, in the order in which their values first stand, give each column at its own place.
bool isGrid(const QList<Piece> &pieces, qsizetype columns)
{
    QList<QStringList> values;
    qsizetype cells = 1;
    for (const Piece &piece : pieces) {
        values.append(distinct(piece.texts));
        cells *= values.last().size();
        if (cells > columns)
            return false;
    }
    if (cells != columns)
        return false;
    for (qsizetype column = 0; column < columns; ++column) {
        qsizetype index = 0;
        for (qsizetype i = 0; i < pieces.size(); ++i)
            index = index * values[i].size() + values[i].indexOf(pieces[i].texts[column]);
        if (index != column)
            return false;
    }
    return true;
}

/// The place of the first word, or of the last one, that is a time; -1 without.
qsizetype timeAmong(const QStringList &words, bool last)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < words.size() && (last || found < 0); ++i)
        if (isTime(words[i]))
            found = i;
    return found;
}

/// Before, at and behind the first or last word that is a time; empty when a column has none.
QList<Piece> aroundTime(const QStringList &columns, bool last)
{
    Piece before{QStringLiteral("before"), Role::Other, {}};
    Piece time{QStringLiteral("time"), Role::Time, {}};
    Piece behind{QStringLiteral("content"), Role::Metric, {}};
    for (const QString &column : columns) {
        const QStringList words = column.split(u' ', Qt::SkipEmptyParts);
        const qsizetype at = timeAmong(words, last);
        if (at < 0)
            return {};
        before.texts.append(words.first(at).join(u' '));
        time.texts.append(words[at]);
        behind.texts.append(words.sliced(at + 1).join(u' '));
    }
    return {before, time, behind};
}

/// A leading or trailing word of sex as a piece of its own, where every text has one.
QList<Piece> withoutSex(const Piece &piece)
{
    Piece sex{QStringLiteral("sex"), Role::Other, {}};
    Piece rest = piece;
    rest.texts.clear();
    for (const QString &text : piece.texts) {
        const qsizetype space = text.indexOf(u' ');
        const QString word = space < 0 ? text : text.first(space);
        if (sexWord(word) == SexWord::None)
            return {piece};
        sex.texts.append(word);
        rest.texts.append(space < 0 ? QString() : text.sliced(space + 1));
    }
    return {sex, rest};
}

/// The words in which all texts end: the content, where no time stands between.
QList<Piece> withoutContent(const Piece &piece)
{
    QList<QStringList> words;
    for (const QString &text : piece.texts)
        words.append(text.split(u' ', Qt::SkipEmptyParts));
    const QStringList first = words.value(0);
    qsizetype shared = 0;
    const auto sharesNext = [&](const QStringList &one) {
        return one.size() > shared + 1 && one[one.size() - 1 - shared] == first[first.size() - 1 - shared];
    };
    while (std::all_of(words.begin(), words.end(), sharesNext))
        ++shared;
    if (shared == 0)
        return {piece};
    Piece before = piece;
    Piece content{QStringLiteral("content"), Role::Metric, {}};
    before.texts.clear();
    for (const QStringList &one : std::as_const(words)) {
        before.texts.append(one.first(one.size() - shared).join(u' '));
        content.texts.append(one.last(shared).join(u' '));
    }
    return {before, content};
}

QList<Piece> refined(const QList<Piece> &pieces)
{
    QList<Piece> result;
    const bool hasTime = pieces.size() > 1;
    for (const Piece &piece : pieces) {
        if (piece.role == Role::Time) {
            result.append(piece);
            continue;
        }
        for (const Piece &part : withoutSex(piece))
            result.append(hasTime || part.id == u"sex" || piece.texts.size() < 2 ? QList<Piece>{part}
                                                                                 : withoutContent(part));
    }
    result.removeIf([](const Piece &piece) { return areEmpty(piece.texts); });
    return result;
}

QList<Dimension> made(const QList<Piece> &pieces, const QString &language)
{
    QList<Dimension> dimensions;
    for (const Piece &piece : pieces) {
        Dimension dimension{piece.id, {}, piece.role, {}};
        for (const QString &text : distinct(piece.texts))
            dimension.categories.append({text, {language, text}});
        dimensions.append(std::move(dimension));
    }
    return dimensions;
}

} // namespace

bool isTime(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^(1[89]|20|21)\\d\\d([MQKH]\\d{1,2})?\\*?$"));
    return form.match(text).hasMatch();
}

SexWord sexWord(QStringView text)
{
    const auto isOneOf = [&](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
    };
    if (isOneOf({u"Yhteensä", u"Sukupuolet", u"Totalt", u"Könen", u"Total", u"Sammanlagt"}))
        return SexWord::Total;
    if (isOneOf({u"Miehet", u"Män", u"Males", u"Men"}))
        return SexWord::Men;
    if (isOneOf({u"Naiset", u"Kvinnor", u"Females", u"Women"}))
        return SexWord::Women;
    return SexWord::None;
}

QList<Dimension> dimensionsOfHeading(const QStringList &columns, const QString &language)
{
    const Piece whole{QStringLiteral("columns"), Role::Other, columns};
    for (const QList<Piece> &start :
         {aroundTime(columns, false), aroundTime(columns, true), QList<Piece>{whole}}) {
        for (const QList<Piece> &pieces : {refined(start), start}) {
            QList<Piece> filled = pieces;
            filled.removeIf([](const Piece &piece) { return areEmpty(piece.texts); });
            if (!filled.isEmpty() && isGrid(filled, columns.size()))
                return made(filled, language);
        }
    }
    return made({whole}, language);
}

} // namespace kopa::statistics
