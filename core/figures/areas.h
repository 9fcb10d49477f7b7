#pragma once

#include "core/store/store.h"

#include <QDate>

namespace kopa {

/// What figures are shown of: a municipality, a pilot, all pilots together, the country.
struct Area
{
    enum class Kind { Municipality, Pilot, Network, Country };

    Kind kind = Kind::Municipality;
    QString id;          ///< the municipality's code or the pilot's record id; empty for the other two
    TrilingualName name; ///< likewise
    /// Codes as they were on the day, each once, though it takes part in several ways; empty for the country.
    QStringList municipalities = {};
    QDate day = {};

    /// "638", "pilot:jarviseutu", "network", "country": for a command line, and to be kept.
    QString key() const;
};

/// The areas of a network. A pilot's are the municipalities that are its members, on one day: the given one,
/// or that on which the last of them came in, with those that had left by then where their area went.
class Areas
{
public:
    static Result<Areas> of(Store &store, QDate day = {});

    const Area &network() const { return m_network; }
    static Area country() { return {Area::Kind::Country, {}, {}}; }
    const QList<Area> &pilots() const { return m_pilots; }
    /// Every municipality of the register.
    const QList<Area> &municipalities() const { return m_municipalities; }
    /// By its key, or by a name in any language when only one has it. NotFound, with the word.
    Result<Area> find(const QString &word) const;

private:
    Result<void> addPilots(Store &store, QDate day);

    Area m_network{Area::Kind::Network, {}, {}};
    QList<Area> m_pilots;
    QList<Area> m_municipalities;
};

} // namespace kopa
