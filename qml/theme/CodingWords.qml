pragma Singleton

import QtQml

// How far coders agree, in words. The bounds of alpha are Krippendorff's (2004), those of kappa Landis and Koch's (1977).
QtObject {
    function alpha(value: var): string {
        if (value === undefined)
            return qsTr("Alpha cannot be told: too little is coded by two, or all of it alike.")
        if (value >= 0.8)
            return qsTr("Reliable: conclusions can be drawn from these codes.")
        if (value >= 0.667)
            return qsTr("Only tentative conclusions can be drawn. Talk about what you saw differently.")
        if (value > 0)
            return qsTr("Not reliable yet. Make the definitions clearer, and code again.")
        return qsTr("No better than chance. Make the definitions clearer, and code again.")
    }

    function kappa(value: var): string {
        if (value === undefined)
            return ""
        if (value > 0.8)
            return qsTr("almost perfect agreement")
        if (value > 0.6)
            return qsTr("substantial agreement")
        if (value > 0.4)
            return qsTr("moderate agreement")
        if (value > 0.2)
            return qsTr("fair agreement")
        return value > 0 ? qsTr("slight agreement") : qsTr("no agreement beyond chance")
    }

    // A coder by name; one who is not in the network any more, or has coded on a device before joining, has none.
    function coder(row: var): string {
        return row.who ?? qsTr("Somebody not in the network")
    }
}
