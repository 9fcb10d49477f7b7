#pragma once

#include "core/records/record.h"

#include <QDate>

/// Education as a service: what is offered to whom, and where.
namespace kopa::offering {

/// How far an education form is from the people of a municipality (capability E3).
enum class Reach {
    Here,
    NextDoor,   ///< in a municipality of the same sub-region, or of the same pilot where one is looked at
    OnlineOnly, ///< online, mixed or near the student, and open to them
    Nowhere,    ///< as far as anybody has said
};

/// A key for scripts and labels: here, next_door, online_only, nowhere.
QLatin1String reachKey(Reach reach);

/// The education forms, early childhood first: the choices of offering::form.
QList<QLatin1String> educationForms();

/// One municipality: how far each form is, and by which offerings.
struct EqualityRow
{
    struct Cell
    {
        QLatin1String form;
        Reach reach = Reach::Nowhere;
        QStringList offerings; ///< ids of those that make it so
    };

    QString municipality; ///< its code
    QList<Cell> cells;    ///< in the order of educationForms()
};

/// What the table is made of.
struct EqualityQuestion
{
    QStringList municipalities; ///< codes, each once
    bool together = false;      ///< they are one pilot: each is next door to the others
    QDate day;
};

/// A row for each municipality asked about, in the order given. An offering without dates holds always.
QList<EqualityRow> equalityOf(const EqualityQuestion &question, const QList<Record> &offerings,
                              const QList<Record> &municipalities);

} // namespace kopa::offering
