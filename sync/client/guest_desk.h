#pragma once

#include "core/store/store_thread.h"
#include "guest_texts.h"
#include "sync/server/guest_form.h"
#include "sync/server/room.h"

#include <atomic>
#include <memory>

namespace kopa::sync {

/// The host's answers to guests without Kopa: the page in their browser, signing in as present, and the words
/// of their groups, all written to the host's own store. answer() waits for the store: never on its thread or
/// the interface's.
///
/// GET / (or /fi, /sv, /en), /group-N: the page. GET /text-N, /text-N-VERSION: a group's words as JSON. POST
/// /present, /leave, /text-N: a browser's form, answered by the page, or JSON, answered by JSON.
class RoomDesk final : public server::GuestDesk
{
public:
    /// The plan's first 30 groups count, each by its first 200 characters.
    RoomDesk(StoreThread &store, const WorkshopPlan &plan);

    server::GuestAnswer answer(const server::GuestRequest &request) override;

    /// How many guests have signed in. From any thread.
    int guests() const { return m_guests->load(); }

private:
    /// What a path asks for.
    struct Place
    {
        enum class What { Nothing, Page, Group, Text, Present, Leave } what = What::Nothing;
        int group = -1;
        QString version = {};
        QString language = {};
    };
    Place placeOf(const QByteArray &path) const;

    server::GuestAnswer page(const Place &place, const QString &language);
    server::GuestAnswer text(const Place &place);
    server::GuestAnswer present(const server::GuestForm &form, const QString &language, bool leaves);
    server::GuestAnswer write(const server::GuestForm &form, const Place &place, const QString &language);
    server::GuestAnswer written(const Result<GuestTexts::Saved> &saved);
    /// Of a browser without scripts: the page again, with the group's words.
    server::GuestAnswer writtenPlainly(const server::GuestForm &form, const Place &place,
                                       const QString &language);

    StoreThread &m_store;
    WorkshopPlan m_plan;
    GuestTexts m_texts;
    std::shared_ptr<std::atomic_int> m_guests = std::make_shared<std::atomic_int>(0);
};

} // namespace kopa::sync
