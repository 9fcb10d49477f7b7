#pragma once

#include <QHash>
#include <QList>
#include <QString>

/// Which figures of a report are told in its parts, so that nobody in a small group is told of. All parts and
/// all sendings are taken as if one reader had them: municipalities may talk to each other.
namespace kopa::quality {

/// A group is told of from this size on, unless the report says another one.
inline constexpr int usualSmallest = 5;

/// How many learners an answer counts, and which. An empty buyer, education or group is the total of those
/// that the same criterion tells apart.
struct CountedFigure
{
    QString id; ///< of the answer
    QString criterion;
    QString education;
    QString buyer;
    QString group;
    int learners = 0;
};

enum class Telling {
    Told,
    Small,   ///< the group is small
    Balance, ///< a small one would follow from it, or from it being called small
};

/// The figures of one sending, and which of them its parts told.
struct ToldFigures
{
    QList<CountedFigure> figures;
    QHash<QString, Telling> tellings; ///< by the answer's id
};

/// What a sending tells, by the answer's id. Groups of 1 to `smallest` - 1 are not told, nor is what they
/// would follow from: by sums over groups, municipalities and kinds of education, by what is left of a
/// total, by the bounds that "small" itself tells, and by what earlier sendings told. Where the word "small"
/// alone would give one away, it is not said. Guarded against who takes as many people in one place for the
/// same in all criteria and sendings, and against who does so only as long as a criterion's answer stays:
/// what was once not told stays so until it changes. The same everywhere, whatever the order of the figures.
QHash<QString, Telling> suppressed(const QList<CountedFigure> &figures, const QList<ToldFigures> &before,
                                   int smallest);

} // namespace kopa::quality
