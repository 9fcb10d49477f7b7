#pragma once

#include <QList>
#include <QMap>

#include <optional>

namespace kopa::quality {

/// Between which whole numbers the unknowns of some equations lie, all unknowns being 0 or more: a simplex in
/// whole numbers, without rounding (J. Edmonds' pivots), that ends by R. Bland's rule.
class LinearBounds
{
public:
    /// Its number.
    int addUnknown() { return m_unknowns++; }
    /// The unknowns, each so many times, make up `right`.
    void addEquation(const QMap<int, qint64> &times, qint64 right);

    struct Bounds
    {
        qint64 least = 0;
        std::optional<qint64> most = std::nullopt; ///< nothing: any number
    };
    /// Nothing when no numbers satisfy the equations, or they grew too large to tell.
    std::optional<Bounds> boundsOf(int unknown);
    /// Those of some unknowns between whose bounds there is one whole number only, or of which that cannot be
    /// told.
    QList<int> fixed(const QList<int> &unknowns);

private:
    using Row = QList<qint64>;
    /// A numerator over m_scale as it was then, rounded to where the whole numbers begin and end.
    struct Seen
    {
        qint64 least = 0;
        qint64 most = 0;
    };

    bool solve();
    void begin();
    void dropOwnUnknowns();
    void setCosts(const QMap<int, qint64> &costs);
    bool descend();
    qsizetype leaving(qsizetype enters);
    void pivot(qsizetype row, qsizetype column);
    std::optional<qint64> least(int unknown);
    std::optional<qint64> most(int unknown);
    void note(QMap<int, Seen> &seen) const;
    qint64 product(qint64 one, qint64 other);

    int m_unknowns = 0;
    QList<QPair<QMap<int, qint64>, qint64>> m_equations;
    /// Times m_scale: by unknown, then by equation, then what is right of the sign.
    QList<Row> m_rows;
    QList<qsizetype> m_basis; ///< of each row the unknown that stands in no other one
    Row m_costs;
    qint64 m_scale = 1;
    bool m_solved = false;
    bool m_possible = false;
    bool m_overflown = false;
};

} // namespace kopa::quality
