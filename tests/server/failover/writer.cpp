#include "instances.h"
#include "notices.h"

#include <QSet>

#include <chrono>
#include <cstdio>
#include <iostream>

using namespace kopa;
using namespace kopa::server;
using namespace kopa::sync;

namespace {

/// Four devices that push one envelope after the other through several servers, each until it is
/// acknowledged, and look afterwards whether all that was acknowledged is there; beside them two that wait
/// for notices of each other. Says how far they are, ten lines a second, until its input ends.
class Writer
{
public:
    Writer(const crypto::VerifyKey &key, const std::vector<std::uint16_t> &ports)
        : m_instances(key, ports), m_notices(m_instances)
    {
        for (int i = 0; i < count; ++i)
            m_devices.emplace_back(m_space.join(Role::Editor), m_space);
    }

    int run()
    {
        SpaceRequest founding = m_coordinator.request();
        founding.newEntries = withoutReceipts(m_space.entries);
        founding.newClaims = withoutReceipts(m_space.claims);
        m_instances.insist(m_coordinator, 0, founding);
        std::vector<std::thread> threads;
        threads.reserve(count + 2);
        for (int i = 0; i < count; ++i)
            threads.emplace_back([this, i] { push(std::size_t(i)); });
        threads.emplace_back([this] { listen(); });
        threads.emplace_back([this] { report(); });
        std::string line;
        while (std::getline(std::cin, line)) {
        }
        m_ended = true;
        for (std::thread &thread : threads)
            thread.join();
        return lost();
    }

private:
    static constexpr int count = 4;

    void push(std::size_t number)
    {
        TestDevice &device = m_devices[number];
        while (!m_ended) {
            const QByteArray envelope = device.envelope("load", 300);
            const auto answer = m_instances.insist(device, number, device.request({envelope}));
            if (answer.acknowledged.value(0).hash != crypto::envelopeHash(envelope))
                qFatal("an envelope was neither acknowledged nor was the request refused");
            m_acknowledged[number].insert(envelope);
            ++m_total;
        }
    }

    void listen()
    {
        while (!m_ended) {
            if (const auto took = m_notices.measure())
                say("notice", *took);
            else
                std::this_thread::sleep_for(std::chrono::milliseconds(200));
        }
    }

    void report() const
    {
        while (!m_ended) {
            say("acknowledged", m_total);
            say("repeated", m_instances.repeated());
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    }

    static void say(const char *what, double number)
    {
        std::printf("%s %.1f\n", what, number);
        std::fflush(stdout);
    }

    int lost()
    {
        QSet<QByteArray> there;
        qsizetype twice = 0;
        for (bool more = true; more;) {
            const SpaceAnswer answer = m_instances.insist(m_coordinator, 0, m_coordinator.request());
            for (const QByteArray &envelope : answer.envelopes) {
                twice += there.contains(envelope) ? 1 : 0;
                there.insert(envelope);
            }
            m_coordinator.cursor = answer.cursor;
            more = answer.more;
        }
        qsizetype missing = 0;
        for (const auto &envelopes : m_acknowledged)
            missing += (envelopes - there).size();
        std::printf("%d acknowledged, %d lost, %d twice\n", m_total.load(), int(missing), int(twice));
        return missing == 0 && twice == 0 ? 0 : 1;
    }

    Instances m_instances;
    Notices m_notices;
    TestSpace m_space;
    TestDevice m_coordinator{m_space.coordinator, m_space};
    std::vector<TestDevice> m_devices;
    QSet<QByteArray> m_acknowledged[count];
    std::atomic<int> m_total = 0;
    std::atomic<bool> m_ended = false;
};

} // namespace

/// Arguments: the server's public key as `kopa-server key` prints it, and the loopback ports of all
/// instances.
int main(int argc, char **argv)
{
    if (argc < 3 || !crypto::initialise())
        return 2;
    const auto key = fromHeaderText(argv[1]);
    std::vector<std::uint16_t> ports;
    for (int i = 2; i < argc; ++i)
        ports.push_back(std::uint16_t(std::atoi(argv[i])));
    return Writer(crypto::VerifyKey::from(key.value_or(QByteArray())).value(), ports).run();
}
