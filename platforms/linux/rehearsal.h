#pragma once

#include "stage.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>

namespace kopa {

class Session;

/// Plays commands from standard input, a line each, on the real window, and answers each with a line on
/// standard output: "ok ..." or "error ...". Ends the program when the input ends.
///
///   key Ctrl+N | type TEXT (\n breaks the line) | click NAME | go TARGET [ID]
///   find NAME | text NAME | wait NAME [MS] | gone NAME [MS] | see WORDS [MS]
///   language fi | theme dark | size 360x740 | screenshot FILE
///   pause | resume | sync | settled [MS] | status | notes | quit
///
/// A NAME is an accessible name, an object name or a text. A click waits, as a person would, until what it
/// names is there, enabled and standing still. `settled` waits until nothing is unsaved or unsent.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    /// Window and session are their owner's and outlive it.
    Rehearsal(QQuickWindow *window, Session *session);

private:
    void readInput();
    void playNext();
    void play(const QString &command, const QString &rest);
    bool playOnWindow(const QString &command, const QString &rest);
    bool playWaiting(const QString &command, const QString &rest);
    bool playOnSession(const QString &command, const QString &rest);
    void answer(bool good, const QString &text = {});
    void waitFor(const QString &rest, int otherwiseMs, const std::function<bool(const QString &)> &check);
    /// Answers as soon as the check holds, or when the milliseconds are over.
    void lookFor(const QString &name, int within, const std::function<bool(const QString &)> &check);
    void clickOn(const QString &name);
    void resize(const QString &size);
    void takeScreenshot(const QString &file);
    void tellStatus();
    void tellNotes();
    bool isSettled() const;

    QQuickWindow *m_window;
    Session *m_session;
    Stage m_stage;
    QSocketNotifier m_input;
    QByteArray m_unread;
    QStringList m_lines;
    bool m_playing = false;
};

} // namespace kopa
