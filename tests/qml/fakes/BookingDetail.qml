import QtQml

// "k2" is a booking that cannot be.
QtObject {
    property string bookingId
    readonly property bool odd: bookingId === "k2"
    readonly property string resourceName: odd ? "" : Language.pickName("Matematiikan lehtori", "Lektor i matematik", "Teacher of mathematics")
    property var fields: odd ? ({ starts: "2026-09-07T10:00:00+03:00", ends: "2026-09-07T09:30:00+03:00", weekly_until: "", form: "", organisation: "", place: "", remark: "" })
                             : ({ starts: "2026-09-07T08:00:00+03:00", ends: "2026-09-07T09:30:00+03:00", weekly_until: "2026-12-18", form: "basic_education", organisation: "m005", course: "c1", offering: "o1", place: "005", remark: "" })
    property var except: odd ? [] : ["2026-10-12", "2026-12-07"]
    property string lessons: odd ? "" : "2"
    property var faults: odd ? ["ends_before"] : []
    property bool canWrite: true
    property bool differs: odd

    signal failed(string code, var parameters)

    function setField(key, value) {}
    function leaveOut(day) { except = except.concat([day]) }
    function takeBack(day) { except = except.filter(one => one !== day) }
    function setLessons(words) { return words === "" || !isNaN(Number(words.replace(",", "."))) }
    function trash() {}
    function restore() {}
}
