#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace kopa::server {

/// What the page for guests shows. Everything in it is text: nothing of it is ever read as markup.
struct GuestPage
{
    QString language; ///< "fi", "sv" or "en"
    QString title;
    QStringList groups = {};
    QString guest = {}; ///< by which this browser's person is known again
    QString name = {};
    QString organisation = {};
    QString group = {};
    bool present = false;  ///< has signed in
    QString presence = {}; ///< key of the sentence beside signing in; empty: none
    int writing = -1;      ///< the group whose text is open, for a browser without scripts
    QString text = {};
    QString version = {};
    QString notice = {}; ///< key of the sentence on top; empty: none
    bool failed = false; ///< that sentence, or the one beside signing in, tells of a failure
};

/// The page as HTML that needs nothing else; its words are those of guestWords().
QByteArray guestPage(const GuestPage &page);

/// The page's words by key.
const QMap<QString, QString> &guestWords(const QString &language);

} // namespace kopa::server
