#include "../draw.h"
#include "test_store.h"

#include <rapidcheck/gtest.h>

namespace kopa {
namespace {

const QString id = QStringLiteral("n");

QList<JudgedEnvelope> apart(const QList<QByteArray> &envelopes)
{
    QList<JudgedEnvelope> judged;
    for (const QByteArray &bytes : envelopes)
        judged.append({bytes, EnvelopeVerdict::Quarantine});
    return judged;
}

void takeApart(const TestStore &store, const QList<QByteArray> &envelopes)
{
    must(store->applyEnvelopes(testSpace().id, apart(envelopes), std::nullopt));
}

TEST(StoreQuarantine, WhatARemovedDeviceWroteIsKeptApartAndListed)
{
    TestStore removed;
    TestStore reader;
    removed.setText(id, QStringLiteral("Ennen"));
    reader.take(removed.sealed());
    removed.acknowledge(removed.sealed());
    removed.setText(id, QStringLiteral("Jälkeen"));
    takeApart(reader, removed.sealed());
    EXPECT_EQ(reader.text(id), u"Ennen");
    const auto kept = must(reader->quarantined(testSpace().id));
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept.first().device, removed->deviceId());
    EXPECT_EQ(kept.first().seq, 2u);
    EXPECT_EQ(kept.first().titles, QStringList{QStringLiteral("Ennen")});
    EXPECT_FALSE(kept.first().merged);
    reader.reopen();
    EXPECT_EQ(reader.text(id), u"Ennen");
    reader.digest();
    EXPECT_EQ(must(reader->history(noteKey(id))).size(), 1);
}

TEST(StoreQuarantine, WhatSomebodyHasBuiltUponIsMergedWhicheverCameFirst)
{
    TestStore removed;
    TestStore unaware;
    removed.setText(id, QStringLiteral("Ensimmäinen"));
    removed.sealed();
    removed.setText(QStringLiteral("m"), QStringLiteral("Toinen"));
    const auto late = removed.sealed();
    unaware.take(late);
    unaware.setText(QStringLiteral("m"), QStringLiteral("Toinen, jatkettu"));
    const auto built = unaware.sealed();
    TestStore first;
    TestStore second;
    takeApart(first, late);
    EXPECT_EQ(failure(first->record(noteKey(id))), "not_found");
    first.take(built);
    second.take(built);
    EXPECT_EQ(must(second->awaited(testSpace().id)).size(), 1);
    takeApart(second, late);
    EXPECT_TRUE(must(second->awaited(testSpace().id)).isEmpty());
    for (const TestStore *store : {&first, &second}) {
        EXPECT_EQ(store->text(QStringLiteral("m")), u"Toinen, jatkettu");
        EXPECT_EQ(store->text(id), u"Ensimmäinen");
        for (const ApartEnvelope &one : must((*store)->quarantined(testSpace().id)))
            EXPECT_TRUE(one.merged);
    }
    EXPECT_EQ(first.digest(), second.digest());
    EXPECT_EQ(first.digest(), unaware.digest());
}

TEST(StoreQuarantine, ACutOffTakesBackWhatWasMerged)
{
    TestStore removed;
    TestStore reader;
    for (const char *text : {"1", "2", "3"}) {
        removed.setText(id, QString::fromLatin1(text));
        removed.sealed();
    }
    const auto all = removed.sealed();
    reader.take(all);
    EXPECT_EQ(reader.text(id), u"3");
    QList<QPair<std::int64_t, EnvelopeVerdict>> verdicts;
    for (const KeptHeader &kept : must(reader->keptHeaders(testSpace().id)))
        verdicts.append(
            {kept.row, kept.header.seq > 1 ? EnvelopeVerdict::Quarantine : EnvelopeVerdict::Accept});
    must(reader->requarantine(verdicts));
    EXPECT_EQ(reader.text(id), u"1");
    EXPECT_EQ(must(reader->quarantined(testSpace().id)).size(), 2);
    for (auto &[row, verdict] : verdicts)
        verdict = EnvelopeVerdict::Accept;
    must(reader->requarantine(verdicts));
    EXPECT_EQ(reader.text(id), u"3");
    reader.digest();
}

// Whoever became a reader with something on the way does not lose sight of it; nobody else sees it.
TEST(StoreQuarantine, OwnWordsStayReadableOnTheDeviceThatWroteThem)
{
    TestStore demoted;
    TestStore other;
    demoted.setText(id, QStringLiteral("Ennen"));
    other.take(demoted.sealed());
    demoted.acknowledge(demoted.sealed());
    demoted.setText(id, QStringLiteral("Jälkeen"));
    takeApart(other, demoted.sealed());
    QList<QPair<std::int64_t, EnvelopeVerdict>> verdicts;
    for (const KeptHeader &kept : must(demoted->keptHeaders(testSpace().id)))
        if (kept.header.seq > 1)
            verdicts.append({kept.row, EnvelopeVerdict::Quarantine});
    must(demoted->requarantine(verdicts));
    EXPECT_EQ(demoted.text(id), u"Jälkeen");
    EXPECT_EQ(other.text(id), u"Ennen");
    const auto marked = must(demoted->quarantined(testSpace().id));
    ASSERT_EQ(marked.size(), 1);
    EXPECT_EQ(marked.first().device, demoted->deviceId());
    demoted.digest();
    demoted.reopen();
    EXPECT_EQ(demoted.text(id), u"Jälkeen");
}

TEST(StoreQuarantine, WhatOthersHaveSeenAndWeLackIsNoticedAtOnce)
{
    TestStore hidden;
    TestStore witness;
    TestStore reader;
    hidden.setText(id, QStringLiteral("Tätä palvelin ei anna"));
    witness.take(hidden.sealed());
    witness.setText(QStringLiteral("w"), QStringLiteral("Muuta"));
    reader.take(witness.sealed());
    const auto awaited = must(reader->awaited(testSpace().id));
    ASSERT_EQ(awaited.size(), 1);
    EXPECT_EQ(awaited.first().device, hidden->deviceId());
    EXPECT_EQ(awaited.first().change, 1u);
    EXPECT_EQ(awaited.first().sinceMs, reader.now());
    reader.take(hidden.sealed());
    EXPECT_TRUE(must(reader->awaited(testSpace().id)).isEmpty());
}

TEST(StoreQuarantine, APositionInTheMemberLogThatFallsBreaksTheChain)
{
    TestStore author;
    TestStore reader;
    SpaceRecord space = must(author->commonSpace());
    space.logSeq = 5;
    must(author->saveSpace(space));
    author.setText(id, QStringLiteral("1"));
    author.sealed();
    space.logSeq = 4;
    must(author->saveSpace(space));
    author.setText(id, QStringLiteral("2"));
    const auto envelopes = author.sealed();
    ASSERT_EQ(envelopes.size(), 2);
    EXPECT_EQ(failure(reader->applyEnvelopes(testSpace().id, envelopes, 1)), "chain_broken");
    EXPECT_EQ(reader.text(id), u"1");
}

TEST(StoreQuarantine, TwoEnvelopesUnderOneNumberAreKeptAsAProof)
{
    TestStore author;
    TestStore reader;
    author.setText(id, QStringLiteral("1"));
    const auto honest = author.sealed();
    reader.take(honest);
    auto twin = must(crypto::parseEnvelope(honest.first()));
    crypto::EnvelopeHeader header = twin.header;
    const QByteArray other =
        crypto::sealEnvelope(header, must(crypto::cutBody(merge::encodeBody({}))).first(), *testSpace().key,
                             author->signingKey().secret);
    EXPECT_EQ(failure(reader->applyEnvelopes(testSpace().id, QList<QByteArray>{other}, 1)), "equivocation");
    const auto proofs = must(reader->proofs(testSpace().id));
    ASSERT_EQ(proofs.size(), 1);
    EXPECT_EQ(proofs.first().one, honest.first());
    EXPECT_EQ(proofs.first().other, other);
    EXPECT_EQ(proofs.first().device, author->deviceId());
}

/// Two honest authors and a rogue that goes on writing after its cut-off; three readers that hear of all in
/// their own order, and learn of the cut-off at their own time.
class Rogue
{
public:
    void write()
    {
        for (int step = 0; step < 14; ++step) {
            const int author = draw(0, 3);
            if (drawBool())
                hear(author, draw(0, 3));
            m_authors[author].pass(draw<std::int64_t>(-1000, 100'000));
            m_authors[author].setText(QString::number(draw(0, 3)), QString::number(draw(0, 100'000)));
            const auto fresh = m_authors[author].sealed();
            m_authors[author].acknowledge(fresh);
            m_published[author] += fresh;
        }
        m_cut = draw<qsizetype>(0, m_published[2].size() + 1);
    }

    void read(const TestStore &reader) const
    {
        std::array<qsizetype, 3> next{};
        bool aware = drawBool();
        for (;;) {
            QList<int> left;
            for (int author = 0; author < 3; ++author)
                if (next[author] < m_published[author].size())
                    left.append(author);
            if (left.isEmpty())
                break;
            const int author = left[draw<qsizetype>(0, left.size())];
            const bool late = author == 2 && next[author] >= m_cut;
            must(reader->applyEnvelopes(testSpace().id,
                                        QList<JudgedEnvelope>{{m_published[author][next[author]],
                                                               late && aware ? EnvelopeVerdict::Quarantine
                                                                             : EnvelopeVerdict::Accept}},
                                        std::nullopt));
            ++next[author];
            if (!aware && draw(0, 5) == 0) {
                learn(reader);
                aware = true;
            }
        }
        if (!aware)
            learn(reader);
    }

private:
    void hear(int author, int from)
    {
        if (author != from)
            m_authors[author].take(m_published[from].first(draw<qsizetype>(0, m_published[from].size() + 1)));
    }
    void learn(const TestStore &reader) const
    {
        QList<QPair<std::int64_t, EnvelopeVerdict>> verdicts;
        for (const KeptHeader &kept : must(reader->keptHeaders(testSpace().id)))
            if (kept.header.device == m_authors[2]->deviceId() && qsizetype(kept.header.seq) > m_cut)
                verdicts.append({kept.row, EnvelopeVerdict::Quarantine});
        must(reader->requarantine(verdicts));
    }

    std::array<TestStore, 3> m_authors;
    std::array<QList<QByteArray>, 3> m_published;
    qsizetype m_cut = 0;
};

RC_GTEST_PROP(StoreQuarantineProperty, ThreeDevicesAgreeInWhateverOrderTheyHear, ())
{
    Rogue rogue;
    rogue.write();
    std::array<TestStore, 3> readers;
    for (const TestStore &reader : readers)
        rogue.read(reader);
    const QByteArray digest = readers[0].digest();
    RC_ASSERT(readers[1].digest() == digest);
    RC_ASSERT(readers[2].digest() == digest);
}

} // namespace
} // namespace kopa
