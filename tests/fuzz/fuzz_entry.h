#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

namespace kopa {

/// A parser of outside bytes. It must stand any input, and what it accepts must keep its promise.
struct FuzzEntry
{
    const char *name;
    /// False when the promise is broken: bytes were accepted that the program would not have written so.
    std::function<bool(const QByteArray &)> holds;
    QList<QByteArray> seeds; ///< good inputs, from which bad ones are made
};

QList<FuzzEntry> messageEntries();
QList<FuzzEntry> memberEntries();
QList<FuzzEntry> changeEntries();
QList<FuzzEntry> storeEntries();
QList<FuzzEntry> guestEntries();
QList<FuzzEntry> statisticsEntries();
QList<FuzzEntry> listEntries();
QList<FuzzEntry> reportEntries();
QList<FuzzEntry> calendarEntries();
QList<FuzzEntry> qdaEntries();

} // namespace kopa
