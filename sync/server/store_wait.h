#pragma once

#include "store_queue.h"

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <memory>

namespace kopa::server {

/// What the store's queue answers, awaited on the connection's thread.
inline boost::asio::awaitable<Api::Draft> applied(StoreQueue &store, const Api::Work &work)
{
    const auto begin = [&store, &work](auto handler) {
        const auto executor = boost::asio::get_associated_executor(handler);
        const auto waiting = std::make_shared<decltype(handler)>(std::move(handler));
        store.put(work, [waiting, executor](const Api::Draft &draft) {
            boost::asio::post(executor, [waiting, draft] { (*waiting)(draft); });
        });
    };
    co_return co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void(Api::Draft)>(
        begin, boost::asio::use_awaitable);
}

} // namespace kopa::server
