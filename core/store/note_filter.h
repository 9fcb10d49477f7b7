#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace kopa {

/// Which notes a list shows. Empty members do not filter.
struct NoteFilter
{
    enum class Order { Newest, Changed };

    QString pilot = {};
    QString kind = {};
    QString tag = {};
    QString person = {};
    QString organisation = {};
    QString workshop = {}; ///< record id of the note of a workshop: what was written at it
    QString from = {};     ///< "2020-02-12": that day and later
    QString to = {};       ///< that day and earlier
    QString search = {};   ///< words as a person types them; the last one may be unfinished
    bool trashed = false;
    Order order = Order::Newest;

    bool operator==(const NoteFilter &) const = default;
};

/// A note as a list shows it.
struct NoteSummary
{
    std::int64_t row = 0;
    QString id;
    QString title;
    QString snippet; ///< what follows the title, at most 160 characters
    QString kind;
    QString when; ///< ISO 8601 with offset
    QString pilot;
    QString place;
    QStringList organisations;
    QStringList tags;
    QString guests; ///< the group of guests who wrote it; empty: members did
    bool differs = false;
    bool revived = false;
    bool joined = false; ///< has sentences that nobody has read since they were joined
    bool safe = true;    ///< the server has acknowledged all of it
    std::int64_t changedMs = 0;
};

} // namespace kopa
