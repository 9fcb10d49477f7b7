#include "guid.h"
#include "project_reader.h"

#include <QSet>
#include <QXmlStreamReader>

namespace kopa::qda {

namespace {

constexpr QLatin1String projectSpace("urn:QDA-XML:project:1.0");
constexpr QLatin1String codebookSpace("urn:QDA-XML:codebook:1.0");
constexpr QLatin1String anySpace("urn:QDA-XML:");

/// Reads element by element; the first failure ends it.
class Reader
{
public:
    explicit Reader(const QByteArray &xml) : m_xml(xml) {}

    Result<ToldProject> read()
    {
        if (!m_xml.readNextStartElement())
            return damaged(Damage::Form, place());
        const bool project = m_xml.name() == u"Project";
        if (!project && m_xml.name() != u"CodeBook")
            return damaged(Damage::Form, m_xml.name().toString());
        const QString space = m_xml.namespaceUri().toString();
        if (space != (project ? projectSpace : codebookSpace))
            return damaged(space.startsWith(anySpace) ? Damage::Version : Damage::Form, space);
        m_told.project.name = attribute("name");
        m_told.project.origin = attribute("origin");
        if (project)
            readProject();
        else
            readCodebook();
        if (!m_failure && m_xml.hasError())
            return damaged(Damage::Form, place());
        return m_failure ? Result<ToldProject>(*m_failure) : Result<ToldProject>(m_told);
    }

private:
    QString place() const
    {
        return QStringLiteral("%1:%2").arg(m_xml.lineNumber()).arg(m_xml.columnNumber());
    }
    QString attribute(const char *name) const
    {
        return m_xml.attributes().value(QLatin1String(name)).toString();
    }
    void fail(Damage reason, const QString &where)
    {
        if (!m_failure)
            m_failure = damaged(reason, where);
        m_xml.raiseError();
    }

    /// An element's own identity, that nothing else in the file has.
    QString identity()
    {
        const QString given = attribute("guid");
        const auto guid = plainGuid(given);
        if (!guid)
            fail(Damage::Form, given.isEmpty() ? place() : given);
        else if (m_known.contains(*guid))
            fail(Damage::Twice, given);
        else if (m_known.size() >= maximumParts)
            fail(Damage::Large, place());
        m_known.insert(guid.value_or(QString()));
        return guid.value_or(QString());
    }

    /// Passes the element over, and counts it.
    void leave()
    {
        ++m_told.project.untaken[m_xml.name().toString()];
        m_xml.skipCurrentElement();
    }

    /// The identity that an empty reference names.
    QString target()
    {
        const QString guid = plainGuid(attribute("targetGUID")).value_or(QString());
        m_xml.skipCurrentElement();
        return guid;
    }

    void readProject()
    {
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name();
            if (name == u"Users")
                readUsers();
            else if (name == u"CodeBook")
                readCodebook();
            else if (name == u"Variables")
                readVariables();
            else if (name == u"Sources")
                readSources();
            else if (name == u"Notes")
                readNotes();
            else if (name == u"Cases" || name == u"Links" || name == u"Sets" || name == u"Graphs")
                leaveChildren();
            else
                m_xml.skipCurrentElement();
        }
    }

    void leaveChildren()
    {
        while (m_xml.readNextStartElement())
            leave();
    }

    void readUsers()
    {
        while (m_xml.readNextStartElement()) {
            const QString guid = identity();
            m_told.project.users.append({guid, attribute("name")});
            m_xml.skipCurrentElement();
        }
    }

    void readCodebook()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"Codes")
                readCodes();
            else
                leaveChildren();
        }
    }

    void readCodes()
    {
        while (m_xml.readNextStartElement())
            readCode({}, 0);
    }

    void readCode(const QString &parent, int depth)
    {
        if (m_xml.name() != u"Code" || depth >= maximumDepth)
            return fail(depth >= maximumDepth ? Damage::Large : Damage::Form, place());
        Code code{identity(), parent, attribute("name").simplified()};
        code.colour = attribute("color").toLower();
        code.codable = attribute("isCodable").toLower() != u"false";
        const QString guid = code.guid;
        const qsizetype at = m_told.project.codes.size();
        m_told.project.codes.append(code);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"Description")
                m_told.project.codes[at].description = words();
            else if (m_xml.name() == u"NoteRef")
                m_told.examples[guid].append(target());
            else if (m_xml.name() == u"Code")
                readCode(guid, depth + 1);
            else
                leave();
        }
    }

    QString words() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements); }

    void readVariables()
    {
        while (m_xml.readNextStartElement()) {
            const QString guid = identity();
            m_told.variables.insert(guid, attribute("name"));
            m_xml.skipCurrentElement();
        }
    }

    void readSources()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"TextSource")
                readSource();
            else
                leave();
        }
    }

    void readSource()
    {
        ToldSource told{{identity(), attribute("name").simplified()}, attribute("plainTextPath")};
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name();
            if (name == u"PlainTextContent")
                told.content = words();
            else if (name == u"PlainTextSelection")
                readSelection(told);
            else if (name == u"VariableValue")
                readValue(told);
            else
                leave();
        }
        m_told.sources.append(told);
    }

    std::uint32_t position(const char *name)
    {
        bool good = false;
        const std::uint32_t number = attribute(name).toUInt(&good);
        if (!good)
            fail(Damage::Form, place());
        return number;
    }

    void readSelection(ToldSource &told)
    {
        Selection selection{identity()};
        selection.user = plainGuid(attribute("creatingUser")).value_or(QString());
        told.marks.append({position("startPosition"), position("endPosition"), attribute("name")});
        QStringList notes;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"Coding")
                readCoding(selection);
            else if (m_xml.name() == u"NoteRef")
                notes.append(target());
            else if (m_xml.name() == u"Description")
                selection.remark = words();
            else
                leave();
        }
        told.remarks.append(notes);
        told.source.selections.append(selection);
    }

    /// Programs leave the codings' own identities out at times; Kopa does not need them.
    void readCoding(Selection &selection)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"CodeRef")
                leave();
            else if (const QString code = target(); !selection.codes.contains(code))
                selection.codes.append(code);
        }
    }

    void readValue(ToldSource &told)
    {
        QPair<QString, QString> value;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"VariableRef")
                value.first = target();
            else
                value.second = words();
        }
        told.values.append(value);
    }

    void readNotes()
    {
        while (m_xml.readNextStartElement()) {
            const QString guid = identity();
            if (const QString path = attribute("plainTextPath"); !path.isEmpty())
                m_told.notePaths.insert(guid, path);
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == u"PlainTextContent")
                    m_told.notes.insert(guid, words());
                else
                    m_xml.skipCurrentElement();
            }
        }
    }

    QXmlStreamReader m_xml;
    ToldProject m_told;
    QSet<QString> m_known;
    std::optional<Error> m_failure;
};

} // namespace

Result<ToldProject> readTold(const QByteArray &xml)
{
    return Reader(xml).read();
}

} // namespace kopa::qda
