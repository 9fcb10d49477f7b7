import QtQml

QtObject {
    property string spaceId
    property string digits: "40281 77310 92846 55120 03917 66284"
    property string link: "kopa:fingerprint/AAECAwQFBgcICQoLDA0ODw"
    property string compared: ""
    property string errorCode

    function compare(picture) { compared = "same" }
}
