#include "core/crypto/keys.h"
#include "fake_exchange.h"
#include "qml/view_models/note_editor.h"
#include "qml/view_models/session.h"
#include "qml/view_models/spelling_marks.h"
#include "qml/view_models/text_undo.h"
#include "table.h"

#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace kopa::benchmark {
namespace {

/// Invented minutes of a meeting, about so many letters long, with a slip in every sentence.
QString minutes(int letters)
{
    const QStringList sentences{
        QStringLiteral("Kunnissa keskustelltiin yhteisestä opettajasta ja kuljetuksista. "),
        QStringLiteral("Kurssit sovitetaan samaan lukujärjestykseeen päivittäin. "),
        QStringLiteral("Opetus voisii kulkea kunnasta toiseen etäyhteydellä. "),
        QStringLiteral("Rehtori lupasi läehttää mallin ennen seuraavaa käyntiä. ")};
    constexpr int inParagraph = 25;
    QString text;
    for (int i = 0; text.size() < letters; ++i) {
        text += sentences[i % sentences.size()];
        if (i % inParagraph == inParagraph - 1)
            text += u'\n';
    }
    return text;
}

/// A long note as its page has it: what is typed goes through the document and its undo into the editor,
/// under marks of misspelt words or without them.
class OpenNote
{
public:
    OpenNote(int letters, bool spelling)
    {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nTextEdit { textFormat: TextEdit.PlainText; width: 600; "
                          "wrapMode: TextEdit.Wrap }",
                          QUrl());
        m_area.reset(qobject_cast<QQuickItem *>(component.create()));
        const auto document = m_area->property("textDocument").value<QQuickTextDocument *>();
        m_undo.setDocument(document);
        m_editor.create(QStringLiteral("visit"), {});
        QObject::connect(&m_undo, &TextUndo::edited, [this] { m_editor.setText(m_undo.text()); });
        m_undo.load(minutes(letters));
        m_marks.setQuickDocument(document);
        m_marks.setLanguage(QStringLiteral("fi"));
        m_marks.setOn(spelling);
        m_area->setProperty("cursorPosition", letters / 2);
    }

    /// Milliseconds until a typed letter is in the text and every other part has taken it.
    double press(QChar letter)
    {
        QInputMethodEvent key;
        key.setCommitString(letter);
        return 1000 * seconds([&] {
                   QCoreApplication::sendEvent(m_area.get(), &key);
                   m_marks.setCursor(m_area->property("cursorPosition").toInt());
               });
    }

    /// Lets a person think; milliseconds of the longest work that would have held up a key.
    static double rest(int ms)
    {
        const QDeadlineTimer end(ms);
        double longest = 0;
        while (!end.hasExpired()) {
            longest = std::max(longest, 1000 * seconds([] { QCoreApplication::processEvents(); }));
            QThread::msleep(1);
        }
        return longest;
    }

    bool isMarkedToTheEnd() const { return !m_marks.after(int(m_undo.text().size()) - 200).isEmpty(); }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickItem> m_area;
    TextUndo m_undo;
    NoteEditor m_editor;
    SpellingMarks m_marks;
};

struct Figures
{
    QList<double> keys;
    double longest = 0;
};

Figures type(int letters, int keys, bool spelling)
{
    OpenNote note(letters, spelling);
    const QDeadlineTimer patience(60'000);
    do
        OpenNote::rest(200);
    while (spelling && !note.isMarkedToTheEnd() && !patience.hasExpired());
    Figures figures;
    const QString words = QStringLiteral("oppilaat odottavvat kyytiä ");
    constexpr int atOnce = 20;
    constexpr int thoughtMs = 450;
    for (int i = 0; i < keys; ++i) {
        figures.keys.append(note.press(words[i % words.size()]));
        const bool thinks = i % atOnce == atOnce - 1;
        const double held = OpenNote::rest(thinks ? thoughtMs : 5);
        figures.longest = std::max(figures.longest, thinks ? held : 0);
    }
    return figures;
}

void measure(const Size &size)
{
    const int letters = size.tiny ? 2'000 : 100'000;
    const int keys = size.tiny ? 20 : 400;
    const Figures plain = type(letters, keys, false);
    const Figures marked = type(letters, keys, true);
    const double median = quantile(marked.keys, 0.5);
    row(QStringLiteral("a key in a note of 100,000 letters, spelling marked, median"), median,
        QStringLiteral(" ms"), 5);
    row(QStringLiteral("the slowest key of a hundred"), quantile(marked.keys, 0.99), QStringLiteral(" ms"),
        16);
    row(QStringLiteral("beside a key without marks"), median / quantile(plain.keys, 0.5),
        QStringLiteral(" x"), 1.5);
    row(QStringLiteral("the longest hold-up while words are looked up"), marked.longest,
        QStringLiteral(" ms"), 16);
}

} // namespace
} // namespace kopa::benchmark

int main(int argc, char **argv)
{
    using namespace kopa;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    if (!crypto::initialise())
        return 1;
    const QTemporaryDir folder;
    StoreThread store(folder.path(), StoreOptions());
    FakeExchange exchange;
    Session session(&store, &exchange, QStringLiteral("fi"));
    benchmark::measure(benchmark::Size::from(argc, argv));
    return 0;
}
