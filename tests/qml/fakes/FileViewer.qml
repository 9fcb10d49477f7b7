import QtQml

QtObject {
    property string fileId
    property string kind
    property bool here: false
    property var pages: kind === "pdf" ? [1.414, 1.414] : []
    property string text: "# Muistio\n\nSovittiin yhteisestä lukujärjestyksestä.\n\n- kuljetukset iltaisin\n- yhteinen opettaja\n"
    property bool cut: false
    property bool loaded: here
    property string errorCode
    property var errorParameters: ({})
    property bool saving: false
    property real saveProgress: 0

    signal saved(string path)
    signal saveFailed(string code, var parameters)

    function saveCopy(to) { saved(String(to)) }
    function cancelSaving() { saving = false }
}
