#include "stick_transfer.h"

#include "administration_list.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

namespace kopa {

namespace {

constexpr int measureEveryMs = 300;

ParcelWish wishOf(const QString &forWhom, bool withFiles)
{
    ParcelWish wish;
    wish.files = withFiles;
    wish.forServer = forWhom == u"server";
    if (!wish.forServer && forWhom != u"everybody")
        wish.device = bytesNamed<crypto::DeviceId>(forWhom);
    return wish;
}

/// Of a stick that is put in and can be written; else the person's own.
QString likelyFolder()
{
    const auto volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo &volume : volumes) {
        const QString root = volume.rootPath();
        const bool putIn = root.startsWith(u"/media/") || root.startsWith(u"/run/media/");
        if (putIn && volume.isReady() && !volume.isReadOnly())
            return root;
    }
    return QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

} // namespace

StickTransfer::StickTransfer()
{
    m_measure.setInterval(measureEveryMs);
    connect(&m_measure, &QTimer::timeout, this, &StickTransfer::measure);
}

QString StickTransfer::fileName() const
{
    return QFileInfo(m_path).fileName();
}

QUrl StickTransfer::suggestion() const
{
    const QString name =
        QDateTime::currentDateTime().toString(QStringLiteral("'Kopa' yyyy-MM-dd HH.mm'.kopa-parcel'"));
    return QUrl::fromLocalFile(QDir(likelyFolder()).filePath(name));
}

void StickTransfer::begin(const QString &step, const QString &path)
{
    m_step = step;
    m_path = path;
    m_taking = step == u"taking";
    m_totals = {};
    m_error.reset();
    m_soFar = 0;
    if (!m_taking)
        m_measure.start();
    Q_EMIT changed();
}

/// A parcel has another name until it is whole.
void StickTransfer::measure()
{
    const std::int64_t soFar = QFileInfo(m_path + QStringLiteral(".part")).size();
    if (soFar <= m_soFar)
        return;
    m_soFar = soFar;
    Q_EMIT changed();
}

void StickTransfer::end(const Result<ParcelTotals> &totals)
{
    m_measure.stop();
    if (totals.ok())
        m_totals = *totals;
    else
        m_error = totals.error();
    m_step = m_error    ? QStringLiteral("failed")
             : m_taking ? QStringLiteral("taken")
                        : QStringLiteral("written");
    Q_EMIT changed();
}

void StickTransfer::write(const QUrl &file, const QString &forWhom, bool withFiles)
{
    if (isBusy())
        return;
    begin(QStringLiteral("writing"), file.toLocalFile());
    Session::hear(Session::instance()->exchange()->writeParcel(m_path, wishOf(forWhom, withFiles)), this,
                  [this](const Result<ParcelTotals> &totals) { end(totals); });
}

void StickTransfer::take(const QUrl &file)
{
    if (isBusy())
        return;
    begin(QStringLiteral("taking"), file.toLocalFile());
    Session::hear(Session::instance()->exchange()->takeParcel(m_path), this,
                  [this](const Result<ParcelTotals> &totals) { end(totals); });
}

void StickTransfer::forget()
{
    if (isBusy())
        return;
    m_step = QStringLiteral("idle");
    m_error.reset();
    Q_EMIT changed();
}

} // namespace kopa
