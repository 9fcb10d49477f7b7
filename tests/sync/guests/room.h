#pragma once

#include "core/records/attendance.h"
#include "core/records/note.h"
#include "core/store/store_thread.h"
#include "sync/client/guest_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kopa::sync {

/// A host's store with a workshop's note in it, and a desk that guests come to.
class Room
{
public:
    struct Answer
    {
        int status = 0;
        QString body;
        QJsonObject json;

        QString problem() const { return json.value(QStringLiteral("problem")).toString(); }
        QString version() const { return json.value(QStringLiteral("version")).toString(); }
    };

    explicit Room(const StoreOptions &options = {}, int groups = 2)
        : m_store(m_folder.filePath(QStringLiteral("store")), options)
    {
        if (const Result<void> opened = m_store.opened().result(); !opened.ok())
            qFatal("the test's own store is not opened: %s", errorName(opened.error().code).data());
        SpaceRecord space;
        space.id = *crypto::SpaceId::from(QByteArray(32, 's'));
        space.name = QStringLiteral("Testiverkosto");
        space.key = crypto::SpaceKey::random();
        space.keyId = *crypto::KeyId::from(QByteArray(32, 'k'));
        space.logHash = *crypto::Hash::from(QByteArray(32, 'l'));
        space.role = kopa::Role::Editor;
        plan.note = QStringLiteral("workshop1");
        plan.title = QStringLiteral("Lukiot yhdessä");
        plan.language = QStringLiteral("sv");
        for (int i = 0; i < groups; ++i)
            plan.groups.append(QStringLiteral("Ryhmä %1").arg(i + 1));
        ask([&](Store &store) {
            EXPECT_TRUE(store.saveSpace(space).ok());
            EXPECT_TRUE(store
                            .write({.key = workshop(),
                                    .fields = {{note::kind, QStringLiteral("workshop")},
                                               {note::pilot, QStringLiteral("jarviseutu")},
                                               {note::text, QStringLiteral("Lukiot yhdessä")}}})
                            .ok());
            return true;
        });
        open();
    }

    /// As after the host has opened the workshop again.
    void open() { m_desk = std::make_unique<RoomDesk>(m_store, plan); }
    RoomDesk &desk() { return *m_desk; }
    StoreThread &storeThread() { return m_store; }
    RecordKey workshop() const { return {note::type().number, plan.note}; }

    Answer get(const QByteArray &path, const QByteArray &languages = {})
    {
        return answered({"GET", path, {}, languages});
    }
    Answer post(const QByteArray &path, const QByteArray &body) { return answered({"POST", path, body, {}}); }
    Answer send(const QByteArray &path, const QJsonObject &fields)
    {
        return post(path, QJsonDocument(fields).toJson());
    }
    Answer signIn(const QString &guest, const QString &name, const QString &group = {})
    {
        return send("/present", {{QStringLiteral("guest"), guest},
                                 {QStringLiteral("name"), name},
                                 {QStringLiteral("organisation"), QStringLiteral("Testilän lukio")},
                                 {QStringLiteral("group"), group}});
    }
    Answer write(int group, const QString &version, const QString &text)
    {
        return send("/text-" + QByteArray::number(group),
                    {{QStringLiteral("version"), version}, {QStringLiteral("text"), text}});
    }
    /// The words of a group and their version, as a page that has none yet gets them.
    std::pair<QString, QString> read(int group)
    {
        const Answer all = get("/text-" + QByteArray::number(group));
        return {applied({}, all), all.version()};
    }

    /// What a page makes of an answer.
    static QString applied(QString text, const Answer &answer)
    {
        if (answer.json.contains(QStringLiteral("text")))
            return answer.json.value(QStringLiteral("text")).toString();
        for (const QJsonValue &value : answer.json.value(QStringLiteral("runs")).toArray())
            text.replace(value[0].toInt(), value[1].toInt(), value[2].toString());
        return text;
    }

    QList<Record> attendances()
    {
        return ask([](Store &store) { return store.records(attendance::type()).value(); });
    }
    QList<Record> groupNotes()
    {
        return ask([&](Store &store) {
            QList<Record> notes = store.records(note::type()).value();
            notes.removeIf([&](const Record &one) { return one.text(note::workshop) != plan.note; });
            return notes;
        });
    }
    bool change(const Edit &edit)
    {
        return ask([&](Store &store) { return store.write(edit); }).ok();
    }
    template <class Job> std::invoke_result_t<Job, Store &> ask(Job job)
    {
        return m_store.run(StoreThread::Priority::Person, std::move(job)).result();
    }

    WorkshopPlan plan;

private:
    Answer answered(const server::GuestRequest &request)
    {
        const server::GuestAnswer given = m_desk->answer(request);
        return {given.status, QString::fromUtf8(given.body), QJsonDocument::fromJson(given.body).object()};
    }

    QTemporaryDir m_folder;
    StoreThread m_store;
    std::unique_ptr<RoomDesk> m_desk;
};

inline QString guestId(int number)
{
    return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
}

} // namespace kopa::sync
