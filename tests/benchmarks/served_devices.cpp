#include "served_devices.h"

#include "core/attachments/attachment_writer.h"
#include "core/crypto/keys.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSslCertificate>

#include <zstd.h>

namespace kopa::benchmark {

namespace {

/// PEM files beside the store.
QStringList makeCertificate(const QString &folder)
{
    const QString certificate = folder + QStringLiteral("/server.pem");
    const QString key = folder + QStringLiteral("/server.key");
    const int made = QProcess::execute(
        QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
         QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
         QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate, QStringLiteral("-days"),
         QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
         QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1")});
    if (made != 0)
        qFatal("openssl makes no certificate");
    return {certificate, key};
}

/// Takes a picture as it is, with a small one of chance.
class PicturesAsTheyAre : public PictureMaker
{
public:
    static constexpr qsizetype thumbnailBytes = 3'000;

    Result<PreparedPicture> prepare(const QByteArray &bytes, int) const override
    {
        return PreparedPicture{bytes, "image/jpeg", {1600, 1200}, crypto::randomBytes(thumbnailBytes)};
    }
};

/// A JPEG by its structure, whose pixels are chance: nothing makes it smaller.
QByteArray photo(qsizetype bytes)
{
    const QByteArray scan = crypto::randomBytes(bytes).replace('\xff', '\xfe');
    return QByteArray("\xff\xd8\xff\xda\0\x0a", 6) + QByteArray(8, 's') + scan + "\xff\xd9";
}

} // namespace

Server::Server(const QString &folder, bool tls)
{
    QStringList arguments{QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                          QStringLiteral("--store"), folder + QStringLiteral("/server.sqlite")};
    if (tls) {
        const QStringList files = makeCertificate(folder);
        m_certificate = QSslCertificate::fromPath(files[0]).value(0).digest(QCryptographicHash::Sha256);
        arguments += {QStringLiteral("--certificate"), files[0], QStringLiteral("--key"), files[1]};
    }
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QCoreApplication::applicationDirPath() +
                        QStringLiteral("/../../platforms/server/kopa-server"),
                    arguments);
    if (!m_process.waitForReadyRead(10'000))
        qFatal("kopa-server does not start");
    m_url = QString::fromUtf8(m_process.readLine()).trimmed().section(u' ', -1);
}

Server::~Server()
{
    m_process.terminate();
    m_process.waitForFinished(10'000);
}

Device::Device(const QString &folder) : thread(folder, {}), client(thread, false), administration(client)
{
    sure(thread.opened().result());
}

void Device::write(const QList<SampleNote> &notes)
{
    sure(thread
             .run(StoreThread::Priority::Person,
                  [&](Store &store) -> Result<void> {
                      writeNotes(store, notes, 1000);
                      return {};
                  })
             .result());
}

void Device::edit(const Edit &edit)
{
    sure(thread.run(StoreThread::Priority::Person, [&](Store &store) { return store.write(edit); }).result());
}

qint64 Device::addPhoto(const QString &note, qsizetype bytes)
{
    const PicturesAsTheyAre pictures;
    const std::atomic_bool cancelled = false;
    QByteArray content = photo(bytes);
    QBuffer source(&content);
    source.open(QIODevice::ReadOnly);
    const NewAttachment what{.note = note, .space = space().id, .name = QStringLiteral("kuva.jpg")};
    sure(AttachmentWriter(thread, pictures, cancelled).add(what, source));
    return content.size() + PicturesAsTheyAre::thumbnailBytes;
}

SpaceRecord Device::space()
{
    return sure(
        thread.run(StoreThread::Priority::Person, [](Store &store) { return store.commonSpace(); }).result());
}

void Device::found(const QString &url, const QByteArray &certificate)
{
    client.pinCertificate(certificate);
    sure(client
             .createNetwork(QStringLiteral("Benchmark"), QStringLiteral("fi"), url,
                            QStringLiteral("Testi Testinen"))
             .result());
    sync();
}

QString Device::invite()
{
    InvitationOffer offer;
    offer.space = space().id;
    offer.role = Role::Editor;
    const InvitationLink invitation = sure(administration.invite(offer).result());
    sync();
    return invitation.link;
}

void Device::join(Device &coordinator)
{
    sure(client.join(coordinator.invite(), QStringLiteral("Exempel Exempelsson")).result());
    coordinator.sync();
}

QByteArray wordsOf(const QList<SampleNote> &notes)
{
    QByteArray content;
    for (const SampleNote &note : notes)
        for (const QString &part :
             {note.id, note.kind, note.pilot, note.when, note.language, note.tag, note.text})
            content += part.toUtf8() + '\n';
    return content;
}

double payload(const QByteArray &words)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(std::size_t(words.size()))), '\0');
    return double(ZSTD_compress(packed.data(), std::size_t(packed.size()), words.constData(),
                                std::size_t(words.size()), 19));
}

double payload(const QList<SampleNote> &notes)
{
    return payload(wordsOf(notes));
}

} // namespace kopa::benchmark
