#include "../draw.h"
#include "../lists/zipped.h"
#include "../store/test_store.h"
#include "core/qda/guid.h"
#include "core/qda/project.h"

#include <QFile>

#include <rapidcheck/gtest.h>

namespace kopa::qda {

namespace {

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(KOPA_SOURCE_DIR "/tests/data/qda/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray packed(const QByteArray &xml, const QByteArray &text = "Kyydit",
                  const char *name = "sources/a.txt")
{
    return zipped(
        QMap<QString, QByteArray>{{QStringLiteral("project.qde"), xml}, {QLatin1String(name), text}});
}

QByteArray project(const QByteArray &inside)
{
    return "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\">" + inside + "</Project>";
}

/// Why a file is refused, or an empty text.
std::string reason(const QByteArray &bytes)
{
    const auto read = readProject(bytes);
    return read.ok() ? std::string()
                     : read.error().parameters.value(QStringLiteral("reason")).toString().toStdString();
}

QByteArray source(const QByteArray &attributes, const QByteArray &inside = {})
{
    return project("<Sources><TextSource guid=\"11111111-1111-4111-8111-111111111111\" name=\"s\" " +
                   attributes + ">" + inside + "</TextSource></Sources>");
}

QString drawnWords()
{
    static const QStringList words{QStringLiteral("kyyti"), QStringLiteral("å ä ö"), QStringLiteral("<&\">"),
                                   QStringLiteral("🚌"), QStringLiteral("rivi\ntoinen")};
    QString all;
    for (int i = draw(1, 6); i > 0; --i)
        all += words[draw<qsizetype>(0, words.size())] + u' ';
    return all.trimmed();
}

QString drawnGuid()
{
    return guidOf(crypto::newObjectId(), QStringLiteral("x"));
}

Project drawnProject()
{
    Project project{QStringLiteral("Kopa"), QStringLiteral("Kopa")};
    for (int i = draw(0, 6); i > 0; --i) {
        const bool below = !project.codes.isEmpty() && drawBool();
        project.codes.append({drawnGuid(), below ? project.codes.last().guid : QString(),
                              drawnWords().simplified(), drawnWords(), drawnWords(),
                              drawBool() ? QStringLiteral("#1e5b50") : QString(), drawBool()});
    }
    for (int i = draw(0, 3); i > 0; --i) {
        Source source{drawnGuid(), drawnWords().simplified(), drawnWords()};
        const auto length = std::uint32_t(source.text.toStdU32String().size());
        for (int k = draw(0, 4); k > 0; --k) {
            const auto from = draw<std::uint32_t>(0, length);
            Selection selection{drawnGuid(), from, draw<std::uint32_t>(from + 1, length + 1)};
            if (!project.codes.isEmpty())
                selection.codes.append(project.codes[draw<qsizetype>(0, project.codes.size())].guid);
            selection.remark = drawBool() ? drawnWords() : QString();
            source.selections.append(selection);
        }
        source.values.insert(QStringLiteral("kind"), QStringLiteral("visit"));
        project.sources.append(source);
    }
    return project;
}

/// Codes in the order in which a tree is read: each before those below it.
QList<Code> inTreeOrder(const QList<Code> &codes, const QString &parent = {})
{
    QList<Code> result;
    for (const Code &code : codes)
        if (code.parent == parent) {
            result.append(code);
            result += inTreeOrder(codes, code.guid);
        }
    return result;
}

} // namespace

RC_GTEST_PROP(QdaProject, that_is_written_is_read_again, ())
{
    Project project = drawnProject();
    project.codes = inTreeOrder(project.codes);
    const QByteArray bytes = must(writeProject(project));
    RC_ASSERT(must(readProject(bytes)) == project);
    RC_ASSERT(must(writeProject(must(readProject(bytes)))) == bytes);
}

TEST(QdaProject, is_read_as_maxqda_writes_it)
{
    const QByteArray text = "\xEF\xBB\xBF"
                            "I: Miten kyydit?\r\nR: Iltaisin ei kulje mik\xC3\xA4\xC3\xA4n.\r\n";
    const Project read = must(
        readProject(packed(sample("maxqda.qde"), text, "Sources/A0000000-0000-4000-8000-000000000001.txt")));
    ASSERT_EQ(read.codes.size(), 2);
    EXPECT_EQ(read.codes[1].parent, read.codes[0].guid);
    EXPECT_EQ(read.codes[0].description, QStringLiteral("Kuljetukset"));
    ASSERT_EQ(read.sources.size(), 1);
    const Source &source = read.sources.first();
    ASSERT_EQ(source.selections.size(), 1);
    const Selection &marked = source.selections.first();
    EXPECT_EQ(source.text.mid(marked.from, marked.to - marked.from),
              QStringLiteral("Iltaisin ei kulje mikään."));
    EXPECT_EQ(marked.remark, QStringLiteral("Tärkeä."));
    EXPECT_EQ(marked.codes, QStringList{read.codes[1].guid});
    EXPECT_EQ(source.values.value(QStringLiteral("kind")), QStringLiteral("interview"));
    EXPECT_EQ(read.untaken,
              (QMap<QString, int>{{QStringLiteral("PictureSource"), 1}, {QStringLiteral("Case"), 1}}));
}

TEST(QdaProject, is_read_as_atlas_writes_it)
{
    const QByteArray text = "I: Miten kyydit?\r\nR: Iltaisin ei kulje mik\xC3\xA4\xC3\xA4n.\r\n";
    const Project read = must(readProject(packed(sample("atlas.qde"), text, "sources/b.txt")));
    const Source &source = read.sources.first();
    const Selection &marked = source.selections.first();
    EXPECT_EQ(source.text.mid(marked.from, marked.to - marked.from),
              QStringLiteral("Iltaisin ei kulje mikään."));
}

TEST(QdaProject, is_a_codebook_too)
{
    Project book;
    book.codes = {{drawnGuid(), {}, QStringLiteral("Kyydit"), QStringLiteral("Kuljetukset")}};
    book.codes.append({drawnGuid(), book.codes.first().guid, QStringLiteral("Illat")});
    EXPECT_EQ(must(readProject(writeCodebook(book))), book);
}

TEST(QdaProject, that_is_broken_is_refused_with_its_reason)
{
    EXPECT_EQ(reason("<html/>"), "form");
    EXPECT_EQ(reason("PK nothing"), "form");
    EXPECT_EQ(reason(project("<Users>")), "form") << "cut";
    EXPECT_EQ(reason("<Project xmlns=\"urn:QDA-XML:project:2.0\"/>"), "version");
    EXPECT_EQ(reason("<Project xmlns=\"urn:other\"/>"), "form");
    const QByteArray code =
        "<Code guid=\"22222222-2222-4222-8222-222222222222\" name=\"c\" isCodable=\"true\"/>";
    EXPECT_EQ(reason(project("<CodeBook><Codes>" + code + code + "</Codes></CodeBook>")), "twice");
    EXPECT_EQ(reason(project("<CodeBook><Codes><Code name=\"c\"/></Codes></CodeBook>")), "form");
    EXPECT_EQ(reason(packed(source("plainTextPath=\"internal://b.txt\""))), "missing");
    EXPECT_EQ(reason(packed(source("plainTextPath=\"internal://../a.txt\""))), "outside");
    EXPECT_EQ(reason(packed(source("plainTextPath=\"absolute:///etc/passwd\""))), "outside");
    EXPECT_EQ(reason(packed(source("plainTextPath=\"internal://a.txt\""), "\xFF\xFF\xFF")), "encoding");
    EXPECT_EQ(reason(packed(source("plainTextPath=\"internal://a.txt\""))), "");
    EXPECT_EQ(
        reason(source(
            "", "<PlainTextSelection guid=\"33333333-3333-4333-8333-333333333333\" startPosition=\"-1\" "
                "endPosition=\"2\"/>")),
        "form");
}

TEST(QdaProject, does_not_unpack_more_than_it_may)
{
    const QByteArray bomb = zipped(
        QMap<QString, QByteArray>{{QStringLiteral("project.qde"), QByteArray(300 * 1024 * 1024, ' ')}});
    ASSERT_LT(bomb.size(), maximumBytes);
    EXPECT_EQ(reason(bomb), "large");
    QByteArray deep;
    for (int i = 0; i < 100; ++i)
        deep += "<Code name=\"c\" guid=\"22222222-2222-4222-8222-2222222222" +
                QByteArray::number(10 + i % 90) + "\">";
    EXPECT_FALSE(reason(project("<CodeBook><Codes>" + deep)).empty());
}

} // namespace kopa::qda
