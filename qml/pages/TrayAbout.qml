import QtQuick
import QtQuick.Layouts
import Kopa

// What a course tray is called, its year, periods and slots, when schools choose and how scarce seats are shared.
Card {
    id: card

    required property TrayDetail tray

    signal failed(string code, var parameters)

    // Goes to where a slot is written.
    function addTime() {
        list.begin()
    }

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("About the tray")
    }
    DetailText { Layout.fillWidth: true; detail: card.tray; recordType: "course_tray"; key: "title_fi" }
    DetailText { Layout.fillWidth: true; detail: card.tray; recordType: "course_tray"; key: "title_sv" }
    DetailText { Layout.fillWidth: true; detail: card.tray; recordType: "course_tray"; key: "title_en" }
    DetailText { Layout.fillWidth: true; detail: card.tray; recordType: "course_tray"; key: "year" }
    DetailPicks {
        Layout.fillWidth: true
        detail: card.tray
        recordType: "course_tray"
        key: "rule"
        keys: ["equal", "by_pupils", "own_first"]
        otherwise: "equal"
    }
    DetailNumber { Layout.fillWidth: true; detail: card.tray; recordType: "course_tray"; key: "periods"; most: 20 }
    FormField {
        id: times

        Layout.fillWidth: true
        label: Labels.fieldLabel("slots")

        OrderedList {
            id: list

            name: times.label
            editable: card.tray.canWrite
            items: card.tray.times
            addText: qsTr("Add a slot")
            onAdded: text => card.tray.addTime(text)
            onEdited: (itemId, text) => card.tray.setTime(itemId, text)
            onMoved: (itemId, place) => card.tray.moveItem("slots", itemId, place)
            onRemoved: (itemId, text, after) => {
                card.tray.removeItem("slots", itemId)
                Notices.offer(qsTr("“%1” was removed").arg(text), () => card.tray.restoreItem("slots", itemId, text, after))
            }
        }
    }
    DetailDay { Layout.fillWidth: true; detail: card.tray; recordType: "course_tray"; key: "opens" }
    DetailDay { Layout.fillWidth: true; detail: card.tray; recordType: "course_tray"; key: "closes" }
    DetailRegister { Layout.fillWidth: true; detail: card.tray; recordType: "course_tray"; key: "pilot"; kind: "pilots" }
    RecordText {
        Layout.fillWidth: true
        recordType: "course_tray"
        recordId: card.tray.trayId
        key: "remark"
        writable: card.tray.canWrite
        onFailed: (code, parameters) => card.failed(code, parameters)
    }
}
