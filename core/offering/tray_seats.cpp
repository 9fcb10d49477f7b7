#include "tray_seats.h"

#include <QMap>

#include <algorithm>

namespace kopa::offering {

namespace {

/// No course has more seats, no school more students: a slip of the hand costs no time.
constexpr int mostSeats = 10'000;
constexpr std::int64_t mostPupils = 10'000'000;

struct Line
{
    SeatClaim claim;
    int limit = 0; ///< what it may get in the round that is going on
    int given = 0;
};

/// Fewest first.
bool isEarlier(const Line &a, const Line &b)
{
    if (a.given != b.given)
        return a.given < b.given;
    if (a.claim.students != b.claim.students)
        return a.claim.students > b.claim.students;
    return a.claim.school < b.claim.school;
}

/// The highest average first: students of the school for each seat, by odd divisors.
bool hasGreaterClaim(const Line &a, const Line &b)
{
    const std::int64_t left = a.claim.pupils * (2 * b.given + 1);
    const std::int64_t right = b.claim.pupils * (2 * a.given + 1);
    return left == right ? isEarlier(a, b) : left > right;
}

QList<Line> linesOf(const QList<SeatClaim> &claims)
{
    QMap<QString, Line> bySchool;
    for (SeatClaim claim : claims) {
        claim.students = std::clamp(claim.students, 0, mostSeats);
        claim.pupils = std::clamp<std::int64_t>(claim.pupils, 0, mostPupils);
        if (claim.granted)
            claim.granted = std::clamp(*claim.granted, 0, claim.students);
        const auto known = bySchool.find(claim.school);
        if (known == bySchool.end()) {
            bySchool.insert(claim.school, {claim});
            continue;
        }
        SeatClaim &kept = known->claim;
        kept.students = std::max(kept.students, claim.students);
        kept.pupils = std::max(kept.pupils, claim.pupils);
        if (claim.granted)
            kept.granted = std::max(kept.granted.value_or(0), *claim.granted);
    }
    return bySchool.values();
}

/// What is left of the seats after one round.
int handOut(QList<Line> &lines, int seats, SeatRule rule)
{
    const auto isNext = rule == SeatRule::ByPupils ? hasGreaterClaim : isEarlier;
    for (; seats > 0; --seats) {
        Line *next = nullptr;
        for (Line &line : lines)
            if (line.given < line.limit && (!next || isNext(line, *next)))
                next = &line;
        if (!next)
            break;
        ++next->given;
    }
    return seats;
}

} // namespace

SeatRule seatRuleOf(const QString &key)
{
    if (key == u"by_pupils")
        return SeatRule::ByPupils;
    return key == u"own_first" ? SeatRule::OwnFirst : SeatRule::Equal;
}

QList<SeatShare> shareSeats(const Seats &seats, const QList<SeatClaim> &claims)
{
    QList<Line> lines = linesOf(claims);
    const int enough = int(std::min<qsizetype>(lines.size(), mostSeats)) * mostSeats;
    int left = seats.all ? std::clamp(*seats.all, 0, enough) : enough;
    for (Line &line : lines)
        line.limit = line.claim.granted.value_or(0);
    left = handOut(lines, left, seats.rule);
    if (seats.rule == SeatRule::OwnFirst)
        for (Line &line : lines)
            if (line.claim.school == seats.owner && !line.claim.granted)
                line.limit = std::clamp(seats.keptOwn.value_or(line.claim.students), 0, line.claim.students);
    left = handOut(lines, left, seats.rule);
    for (Line &line : lines)
        if (!line.claim.granted)
            line.limit = line.claim.students;
    handOut(lines, left, seats.rule);

    QList<SeatShare> shares;
    for (const Line &line : lines)
        shares.append({line.claim.school, line.claim.students, line.given, line.claim.granted.has_value()});
    return shares;
}

} // namespace kopa::offering
