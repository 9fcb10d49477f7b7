import QtQuick
import QtQuick.Layouts
import Kopa

// What a course tray is called, its year, periods and slots, when schools choose and how scarce seats are shared.
Card {
    id: card

    required property TrayDetail tray

    signal failed(string code, var parameters)

    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("About the tray")
    }
    RecordLine { Layout.fillWidth: true; detail: card.tray; key: "title_fi" }
    RecordLine { Layout.fillWidth: true; detail: card.tray; key: "title_sv" }
    RecordLine { Layout.fillWidth: true; detail: card.tray; key: "title_en" }
    RecordLine { Layout.fillWidth: true; detail: card.tray; key: "year" }
    RecordChoice {
        Layout.fillWidth: true
        detail: card.tray
        key: "rule"
        keys: ["equal", "by_pupils", "own_first"]
        otherwise: "equal"
    }
    RecordNumber { Layout.fillWidth: true; detail: card.tray; key: "periods"; most: 20 }
    FormField {
        id: times

        Layout.fillWidth: true
        label: Labels.fieldLabel("slots")

        OrderedList {
            name: times.label
            editable: card.tray.canWrite
            items: card.tray.times
            addText: qsTr("Add a slot")
            onAdded: text => card.tray.addTime(text)
            onEdited: (itemId, text) => card.tray.setTime(itemId, text)
            onMoved: (itemId, place) => card.tray.moveTime(itemId, place)
            onRemoved: (itemId, text, after) => {
                card.tray.removeTime(itemId)
                Notices.offer(qsTr("“%1” was removed").arg(text), () => card.tray.restoreTime(itemId, text, after))
            }
        }
    }
    RecordDay { Layout.fillWidth: true; detail: card.tray; key: "opens" }
    RecordDay { Layout.fillWidth: true; detail: card.tray; key: "closes" }
    RecordReference { Layout.fillWidth: true; detail: card.tray; key: "pilot"; kind: "pilots" }
    RecordText {
        Layout.fillWidth: true
        recordType: "course_tray"
        recordId: card.tray.trayId
        key: "remark"
        writable: card.tray.canWrite
        onFailed: (code, parameters) => card.failed(code, parameters)
    }
}
