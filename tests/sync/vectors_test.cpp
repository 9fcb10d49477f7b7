#include "core/crypto/domain.h"
#include "vector_scene.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

// Builds one example of everything in PROTOCOL.md from the secrets and the random parts in
// tests/data/vectors.json, and compares it with the rest of that file. With KOPA_WRITE_VECTORS set, what the
// file lacks is written into it.

namespace kopa::sync {

using namespace crypto;

static QJsonObject build(const QJsonObject &recorded)
{
    Vectors vectors(recorded);
    VectorScene scene(vectors);
    scene.buildMembers();
    scene.buildReceipts();
    scene.buildLinks();
    scene.buildActs();
    scene.buildSlots();
    const QByteArray envelope = scene.buildEnvelope();
    scene.buildCheckpoint(envelope);
    scene.buildAttachment();
    scene.buildMessages(envelope);
    scene.buildHub(envelope);
    return vectors.built();
}

TEST(Vectors, say_what_the_program_does)
{
    QFile file(QStringLiteral(KOPA_SOURCE_DIR "/tests/data/vectors.json"));
    if (qEnvironmentVariableIsSet("KOPA_WRITE_VECTORS")) {
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const QByteArray all =
            QJsonDocument(build(QJsonDocument::fromJson(file.readAll()).object())).toJson();
        ASSERT_TRUE(file.resize(0));
        file.write(all);
        GTEST_SKIP() << "written anew";
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject recorded = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject built = build(recorded);
    EXPECT_EQ(built.keys(), recorded.keys());
    for (const QString &name : built.keys())
        EXPECT_EQ(built.value(name), recorded.value(name)) << name.toStdString();
}

TEST(Vectors, describe_the_domains_in_their_table)
{
    QFile page(QStringLiteral(KOPA_SOURCE_DIR "/sync/protocol/PROTOCOL.md"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    for (int domain = int(Domain::Genesis); domain <= int(Domain::QuotedWords); ++domain) {
        const QByteArray prefix = domainPrefix(Domain(domain));
        // Not of the wire: SEALED_FILE.md.
        if (prefix.contains("/store-") || prefix.endsWith("/backup"))
            continue;
        EXPECT_EQ(qsizetype(prefix[0]), prefix.size() - 1);
        EXPECT_TRUE(text.contains("| `" + prefix.sliced(1) + "` |")) << prefix.sliced(1).constData();
    }
}

} // namespace kopa::sync
