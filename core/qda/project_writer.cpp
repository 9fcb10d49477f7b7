#include "core/documents/zip_writer.h"
#include "core/merge/text_patch.h"
#include "guid.h"
#include "project.h"

#include <QXmlStreamWriter>

namespace kopa::qda {

namespace {

constexpr qsizetype wordsInName = 60;

/// A text as XML can hold it.
QString clean(const QString &text)
{
    QString result;
    for (const QChar sign : text)
        if ((sign.unicode() >= 0x20 && sign.unicode() < 0xFFFE) || sign == u'\n' || sign == u'\t')
            result += sign;
    return merge::normalText(result);
}

class Writer
{
public:
    explicit Writer(const Project &project) : m_project(project), m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        for (const Code &code : project.codes)
            m_below[code.parent].append(&code);
    }

    QByteArray project()
    {
        begin("Project", "urn:QDA-XML:project:1.0");
        attribute("name", m_project.name);
        attribute("origin", m_project.origin);
        users();
        codebook();
        variables();
        sources();
        notes();
        m_xml.writeEndDocument();
        return m_bytes;
    }

    QByteArray onlyCodes()
    {
        begin("CodeBook", "urn:QDA-XML:codebook:1.0");
        attribute("origin", m_project.origin);
        m_withNotes = false;
        start("Codes");
        codes(QString());
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void begin(const char *element, const char *space)
    {
        m_xml.writeStartDocument();
        start(element);
        m_xml.writeDefaultNamespace(QString::fromLatin1(space));
    }
    void start(const char *element) { m_xml.writeStartElement(QString::fromLatin1(element)); }
    void end() { m_xml.writeEndElement(); }
    void attribute(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            m_xml.writeAttribute(QString::fromLatin1(name), clean(value));
    }
    void element(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            m_xml.writeTextElement(QString::fromLatin1(name), clean(text));
    }
    void reference(const char *name, const QString &guid)
    {
        start(name);
        attribute("targetGUID", guid);
        end();
    }

    void users()
    {
        if (m_project.users.isEmpty())
            return;
        start("Users");
        for (const User &user : m_project.users) {
            start("User");
            attribute("guid", user.guid);
            attribute("name", user.name);
            end();
        }
        end();
    }

    void codebook()
    {
        if (m_project.codes.isEmpty())
            return;
        start("CodeBook");
        start("Codes");
        codes(QString());
        end();
        end();
    }

    void codes(const QString &parent)
    {
        for (const Code *code : m_below.value(parent)) {
            start("Code");
            attribute("guid", code->guid);
            attribute("name", code->name);
            attribute("isCodable", code->codable ? QStringLiteral("true") : QStringLiteral("false"));
            attribute("color", code->colour);
            element("Description", code->description);
            noteReference(code->guid, QStringLiteral("examples"), code->examples);
            codes(code->guid);
            end();
        }
    }

    /// Longer words about something stand among the project's notes.
    void noteReference(const QString &guid, const QString &what, const QString &words)
    {
        if (words.isEmpty() || !m_withNotes)
            return;
        const QString note = guidOf(guid + u' ' + what, QStringLiteral("note"));
        m_notes.append({{note, what}, words});
        reference("NoteRef", note);
    }

    QString variableGuid(const QString &name) const { return guidOf(name, QStringLiteral("variable")); }

    void variables()
    {
        QStringList names;
        for (const Source &source : m_project.sources)
            for (auto it = source.values.keyBegin(); it != source.values.keyEnd(); ++it)
                if (!names.contains(*it))
                    names.append(*it);
        if (names.isEmpty())
            return;
        names.sort();
        start("Variables");
        for (const QString &name : std::as_const(names)) {
            start("Variable");
            attribute("guid", variableGuid(name));
            attribute("name", name);
            attribute("typeOfVariable", QStringLiteral("Text"));
            end();
        }
        end();
    }

    void sources()
    {
        if (m_project.sources.isEmpty())
            return;
        start("Sources");
        for (const Source &source : m_project.sources) {
            start("TextSource");
            attribute("guid", source.guid);
            attribute("name", source.name);
            attribute("plainTextPath", QStringLiteral("internal://%1.txt").arg(source.guid));
            for (const Selection &one : source.selections)
                selection(source, one);
            for (auto it = source.values.begin(); it != source.values.end(); ++it) {
                start("VariableValue");
                reference("VariableRef", variableGuid(it.key()));
                element("TextValue", it.value());
                end();
            }
            end();
        }
        end();
    }

    void selection(const Source &source, const Selection &one)
    {
        const qsizetype from = merge::utf16Index(source.text, one.from);
        const qsizetype to = merge::utf16Index(source.text, one.to);
        start("PlainTextSelection");
        attribute("guid", one.guid);
        attribute("name", source.text.sliced(from, to - from).simplified().left(wordsInName));
        attribute("startPosition", QString::number(one.from));
        attribute("endPosition", QString::number(one.to));
        attribute("creatingUser", one.user);
        for (const QString &code : one.codes) {
            start("Coding");
            attribute("guid", guidOf(one.guid + u' ' + code, QStringLiteral("coding")));
            attribute("creatingUser", one.user);
            reference("CodeRef", code);
            end();
        }
        noteReference(one.guid, QStringLiteral("remark"), one.remark);
        end();
    }

    void notes()
    {
        if (m_notes.isEmpty())
            return;
        start("Notes");
        for (const auto &[note, words] : std::as_const(m_notes)) {
            start("Note");
            attribute("guid", note.first);
            attribute("name", note.second);
            element("PlainTextContent", words);
            end();
        }
        end();
    }

    const Project &m_project;
    QHash<QString, QList<const Code *>> m_below;
    QList<QPair<QPair<QString, QString>, QString>> m_notes; ///< guid and name, words
    bool m_withNotes = true;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

Result<QByteArray> writeProject(const Project &project)
{
    QList<documents::ZipPart> parts{{QStringLiteral("project.qde"), Writer(project).project()}};
    for (const Source &source : project.sources)
        parts.append({QStringLiteral("sources/%1.txt").arg(source.guid), source.text.toUtf8()});
    return documents::zipped(parts);
}

QByteArray writeCodebook(const Project &project)
{
    return Writer(project).onlyCodes();
}

} // namespace kopa::qda
