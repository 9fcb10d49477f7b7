#pragma once

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

/// How the scarce seats of a common course are shared among the schools that wish for them (capability F3).
namespace kopa::offering {

enum class SeatRule {
    Equal,    ///< one after the other, to whoever has the fewest
    ByPupils, ///< in proportion to each school's students
    OwnFirst, ///< those kept for the course's own school, then equally
};

/// Of course_tray::rule; equally where nobody has said.
SeatRule seatRuleOf(const QString &key);

/// How many students a school would send to a course.
struct SeatClaim
{
    QString school;
    int students = 0;
    std::optional<int> granted = std::nullopt; ///< the principals' decision: goes before the rule
    std::int64_t pupils = 0;                   ///< of the whole school
};

/// What a school gets. Never more than it wished.
struct SeatShare
{
    QString school;
    int wished = 0;
    int given = 0;
    bool byHand = false;

    bool operator==(const SeatShare &) const = default;
};

/// A course's seats. Negative numbers are none.
struct Seats
{
    SeatRule rule = SeatRule::Equal;
    QString owner = {};
    std::optional<int> all = std::nullopt; ///< without a number there is room for everybody
    std::optional<int> keptOwn =
        std::nullopt; ///< for the owner before others; without a number all it wishes
};

/// Shares seats one at a time, so that one seat more never takes one from anybody; that is why ByPupils goes
/// by the highest averages (Sainte-Laguë) and not by the largest remainder, which can. Ties go to whoever has
/// fewer, then to who wished for more, then by id: whoever has the same wishes shares alike, whatever their
/// order. Of two wishes of one school the larger counts. The shares are by school.
QList<SeatShare> shareSeats(const Seats &seats, const QList<SeatClaim> &claims);

} // namespace kopa::offering
