pragma Singleton

import QtQml

// The words of education forms and of what is offered where; Labels asks here for what it does not know.
QtObject {
    readonly property var reaches: ["here", "next_door", "online_only", "nowhere"]

    function field(key: string): string {
        switch (key) {
        case "form": return qsTr("Education form")
        case "mode": return qsTr("How it is offered")
        case "providers": return qsTr("Education providers")
        case "places": return qsTr("Where")
        case "learners": return qsTr("For learners of")
        }
        return ""
    }

    function record(key: string): string {
        return key === "offering" ? qsTr("Offering") : ""
    }

    function form(key: string): string {
        switch (key) {
        case "early_childhood": return qsTr("Early childhood education and care")
        case "basic_education": return qsTr("Basic education")
        case "general_upper_secondary": return qsTr("General upper secondary education")
        case "vocational": return qsTr("Vocational education and training")
        case "liberal_adult_education": return qsTr("Liberal adult education")
        case "higher_education": return qsTr("Higher education")
        }
        return ""
    }

    function mode(key: string): string {
        switch (key) {
        case "place": return qsTr("On site")
        case "online": return qsTr("Online")
        case "mixed": return qsTr("Mixed")
        case "near_student": return qsTr("Near the student, with a workplace")
        }
        return ""
    }

    function reach(key: string): string {
        switch (key) {
        case "here": return qsTr("here")
        case "next_door": return qsTr("next door")
        case "online_only": return qsTr("online only")
        case "nowhere": return qsTr("nowhere")
        }
        return ""
    }

    // Told apart without colour.
    function icon(key: string): string {
        return ({ here: "check", next_door: "forward", online_only: "link", nowhere: "close" })[key] ?? "info"
    }
}
