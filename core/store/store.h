#pragma once

#include "core/crypto/envelope.h"
#include "core/crypto/signing.h"
#include "core/merge/change_codec.h"
#include "core/network/register.h"
#include "difference.h"
#include "edit.h"
#include "history_entry.h"
#include "note_filter.h"
#include "space_record.h"
#include "sqlite.h"
#include "state_tables.h"
#include "text_story.h"
#include "waiting_texts.h"

#include <QCache>
#include <QSet>
#include <QVariant>

#include <functional>
#include <memory>

namespace kopa {

/// How a store is opened. The defaults are what people run; tests give a clock and an SQLite VFS of their
/// own.
struct StoreOptions
{
    bool create = true;
    QByteArray vfs = {};
    /// Seals the store's files, above `vfs`. Without it they are plain: for tests and a benchmark's floor
    /// only.
    std::optional<crypto::StoreKey> key = {};
    /// Milliseconds since 1970; null is the system's clock.
    std::function<std::int64_t()> wallClock = {};
};

/// What waits for the server, in a person's units.
struct Waiting
{
    int records = 0;
    int envelopes = 0;
    std::int64_t bytes = 0;
    WaitingTexts texts; ///< what has come and waits for other people's changes
};

/// One hit of a search over everything.
struct SearchHit
{
    RecordKey key;
    QString title;
    QString snippet;
};

/// A record by its place in the state tables.
struct RecordAt
{
    TypeNumber type = 0;
    std::int64_t row = 0;
};

/// An envelope of which something could not be taken, by name.
struct RefusedEnvelope
{
    crypto::DeviceId device;
    std::uint64_t seq = 0;
    crypto::Hash hash;
    QString reason; ///< "text": runs that do not fit the text they were made upon; else an error's name
};

/// A list of what differs between a state and its log, or of what is damaged; empty is good.
struct StoreReport
{
    QStringList problems;
    std::int64_t envelopes = 0;
    std::int64_t records = 0;
    WaitingTexts waiting;
    QList<RefusedEnvelope> refused;
    QByteArray digest; ///< of the whole state: equal on devices that have seen the same changes
};

/// The one store of a device: records, their log, and what is needed to exchange it. Every command is one
/// transaction. Not for several threads: StoreThread owns one and lends it to jobs.
class Store
{
public:
    /// Opens or makes the store in a folder. StoreInUse, StoreTooNew, StoreDamaged, StoreUnwritable,
    /// StoreMissing.
    static Result<std::unique_ptr<Store>> open(const QString &folder, const StoreOptions &options = {});
    ~Store();

    // Records

    /// NotFound when nobody has written it.
    Result<Record> record(const RecordKey &key);
    /// All records of a small type, without those in the trash, by id.
    Result<QList<Record>> records(const RecordType &type);
    /// Writes an edit and its change in one transaction; an edit that changes nothing writes nothing.
    /// Settings of this device (a cursor, say) can go along. NotMember, ReadOnly, InvalidArgument.
    Result<void> write(const Edit &edit, const QMap<QString, QVariant> &settings = {});
    /// Several edits in one transaction.
    Result<void> writeAll(const QList<Edit> &edits);
    /// Every change of every field, oldest first.
    Result<QList<HistoryEntry>> history(const RecordKey &key);
    /// True when the server has acknowledged all of it.
    Result<bool> isSafe(const RecordKey &key);

    // Long texts (store_texts.cpp). A version is a list of dots: the changes that no other one was built
    // upon.

    /// A text as an editor opens it, with the version to name as parents of what is typed.
    struct OpenText
    {
        QString text;
        QList<merge::Dot> version;
    };
    Result<OpenText> openText(const RecordKey &key, FieldNumber field);
    /// What others, and this device, have done to a text since a version. NotFound for an unknown version.
    Result<TextSince> textSince(const RecordKey &key, FieldNumber field, const QList<merge::Dot> &version);
    Result<TextStory> textStory(const RecordKey &key, FieldNumber field);
    Result<QString> textAt(const RecordKey &key, FieldNumber field, const QList<merge::Dot> &version);

    // What people should look at (store_review.cpp)

    /// Everything that carries a mark, the latest changed first.
    Result<QList<Difference>> differences(int limit);

    // Lists and search (store_lists.cpp, store_search.cpp)

    /// The rows of the notes that a filter lets through, in its order; at most `limit` when it is positive.
    Result<QList<std::int64_t>> noteRows(const NoteFilter &filter, int limit = 0);
    Result<QList<NoteSummary>> noteSummaries(const QList<std::int64_t> &rows);
    /// Every value in use in a set field of notes, the commonest first.
    Result<QStringList> knownElements(TypeNumber type, FieldNumber field);
    /// How many notes each pilot has, without the trash.
    Result<QMap<QString, int>> noteCounts();
    Result<QList<SearchHit>> search(const QString &words, int limit);
    /// Brings at most `limit` rows of the search index up to date; answers how many are still behind.
    Result<int> indexBehind(int limit);

    // This device's own settings, never sent

    Result<QVariant> setting(const QString &key);
    Result<void> setSetting(const QString &key, const QVariant &value);

    // Identity, spaces and what travels (store_spaces.cpp, store_outbox.cpp, store_inbox.cpp)

    crypto::DeviceId deviceId() const { return m_device; }
    const crypto::SigningPair &signingKey() const { return *m_signing; }
    const crypto::BoxPair &boxKey() const { return *m_box; }

    Result<QList<SpaceRecord>> spaces();
    /// The network's common space, or NotMember.
    Result<SpaceRecord> commonSpace();
    Result<void> saveSpace(const SpaceRecord &space);

    /// The signed member log of a space, entries or claims, in order.
    enum class MemberPart { Entry = 0, Claim = 1 };
    Result<QList<QByteArray>> memberParts(const crypto::SpaceId &space, MemberPart part,
                                          bool unsentOnly = false);
    /// Replaces the member log as kept, after the caller has verified it whole.
    struct MemberLogContent
    {
        QList<QByteArray> entries;
        QList<QByteArray> claims;
        qsizetype sentEntries = 0; ///< how many of the entries, from the first, the server has
        qsizetype sentClaims = 0;
    };
    Result<void> saveMemberLog(const SpaceRecord &space, const MemberLogContent &content);

    /// Seals what waits into envelopes, at most one body's worth; answers how many changes are left unsealed.
    Result<int> sealPending(const crypto::SpaceId &space);
    /// Envelopes that the server has not acknowledged, oldest first, at most `bytes` together but one at
    /// least.
    Result<QList<QByteArray>> unsafeEnvelopes(const crypto::SpaceId &space, std::int64_t bytes);
    /// The server has stored this envelope of a device and all before it: only so does anything leave the
    /// outbox. Answers how many envelopes did. AnswerGarbled when it names what was never sent, Equivocation
    /// when it names another one.
    Result<int> acknowledge(const crypto::SpaceId &space, const crypto::DeviceId &device, std::uint64_t seq,
                            const crypto::Hash &hash);
    /// After a restore of the server: what it does not hold any more waits again, whoever wrote it.
    Result<void> serverHolds(const crypto::SpaceId &space,
                             const QMap<crypto::DeviceId, std::uint64_t> &heads);
    /// The number of this device's newest envelope in a space.
    Result<std::uint64_t> ownSeq(const crypto::SpaceId &space);
    /// Stores and applies envelopes whose signatures the caller has verified, and moves the server cursor, in
    /// one transaction; a cursor of nothing stays. Known ones are skipped. ChainBroken, Equivocation,
    /// DecryptionFailed; TooManyWaiting for what would wait above the bound: it is to come again.
    Result<int> applyEnvelopes(const crypto::SpaceId &space, const QList<QByteArray> &envelopes,
                               std::optional<std::uint64_t> cursor);
    Result<Waiting> waiting();
    /// The records that wait, newest first.
    Result<QList<RecordKey>> waitingRecords(int limit);

    // Upkeep (store_log.cpp)

    /// Makes all state tables again from the built-in register and the log.
    Result<void> rebuild();
    /// Reads everything: file, chains, and that the state is what the log says.
    Result<StoreReport> check();

    /// The records changed since the last call; empty with `all` set after a rebuild.
    struct Changed
    {
        bool all = false;
        QSet<RecordKey> keys;
    };
    Changed takeChanged();

private:
    Store(QString folder, std::unique_ptr<Database> database, StoreOptions options);

    Result<void> prepare(bool fresh);
    Result<void> loadIdentity();
    Result<void> loadClock();
    Result<void> loadState();
    Result<void> layBase();
    Result<void> replayLog();

    std::int64_t wallMs() const;
    /// After a rollback: what was remembered may not be in the file.
    void forget();
    Result<void> apply(const Edit &edit);
    Result<QList<merge::CellWrite>> writesOf(const Edit &edit, const merge::ObjectState &state);
    /// A text at the version that an edit names, and what the edit's write says of it.
    struct TextAt
    {
        QString text;
        QString base;
        QList<merge::Dot> version;
    };
    Result<TextAt> textToEdit(const RecordKey &key, const FieldEdit &edit, const merge::ObjectState &state);
    Result<QList<merge::CellWrite>> textWrites(const RecordType &type, const Edit &edit,
                                               const merge::ObjectState &state);
    /// Choosing a whole value that lies beside a merged text is an edit of it.
    Result<QList<merge::CellWrite>> chosenTexts(const RecordType &type, const Edit &edit,
                                                const merge::ObjectState &state) const;
    Result<QString> baseText(const RecordKey &key, FieldNumber field) const;
    Result<void> logChange(const RecordKey &key, const QList<merge::CellWrite> &writes,
                           StateTables::Row &row);
    Result<bool> amendPending(const RecordKey &key, const QList<merge::CellWrite> &writes,
                              StateTables::Row &row);
    Result<merge::VersionVector *> headsOf(std::int64_t space);
    Result<std::int64_t> writableSpace(std::int64_t space);
    Result<std::int64_t> spaceRow(const crypto::SpaceId &space);
    Result<crypto::SpaceKey> spaceKey(std::int64_t space);

    /// A device's newest envelope and change as this store knows them.
    struct Head
    {
        std::uint64_t seq = 0;
        crypto::Hash hash;
        std::uint64_t change = 0;
        merge::HybridTime time;
    };
    Result<Head> head(std::int64_t space, std::int64_t device);
    Result<bool> receive(std::int64_t space, const QByteArray &bytes, WaitingTexts &waiting);
    Result<void> sealChanges(std::int64_t space, const QList<merge::Change> &changes);
    Result<void> keep(std::int64_t space, const QByteArray &bytes, const crypto::Envelope &envelope,
                      const QList<merge::Change> &changes, bool safe);
    Result<QList<merge::Change>> changesIn(std::int64_t space, const crypto::Envelope &envelope);
    Result<void> applyChanges(std::int64_t space, const QList<merge::Change> &changes);
    /// A record's changes in the order in which they came; logOf() has them parents first.
    Result<QList<merge::Change>> changesOf(const RecordKey &key, QSet<merge::Dot> *safe);
    Result<QList<merge::Change>> logOf(const RecordKey &key, QSet<merge::Dot> *safe);
    Result<QList<merge::Change>> opened(std::int64_t envelopeRow);
    Result<merge::TextHistory> historyOf(const RecordKey &key, FieldNumber field);
    /// Merges the texts of a record that need their history.
    Result<void> mergeTexts(const RecordKey &key, StateTables::Row &row);
    void noteUnmergeable(const RecordKey &key, std::int64_t space, FieldNumber field,
                         const QList<merge::TextChange> &changes, const merge::TextHistory &history);
    /// Does so for all records that a batch left unmerged: each history is read once, however much came.
    Result<void> mergeUnmerged();
    /// Of one space, or of all for 0.
    Result<WaitingTexts> waitingTexts(std::int64_t space);
    Result<void> checkTexts(StoreReport &report);
    Result<void> makeState();
    Result<QByteArray> stateDigest();
    void checkChains(StoreReport &report);
    Result<QList<RecordAt>> matches(const QStringList &words, int limit);
    Result<QSet<std::int64_t>> matchingRows(const RecordType &type, const QStringList &words);

    QString m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<StateTables> m_tables;
    StoreOptions m_options;
    merge::HybridClock m_clock;
    crypto::DeviceId m_device;
    std::optional<crypto::SigningPair> m_signing;
    std::optional<crypto::BoxPair> m_box;
    QHash<std::int64_t, merge::VersionVector> m_heads;
    QHash<std::int64_t, crypto::SpaceKey> m_spaceKeys;
    Changed m_changed;

    /// Records whose texts wait for the end of the batch, in the order in which they came to.
    class Unmerged
    {
    public:
        void add(const RecordKey &key);
        void clear();
        QList<RecordKey> keys;

    private:
        QSet<RecordKey> m_known;
    };
    Unmerged m_unmerged;
    /// The latest envelopes opened, by row, at about this many bytes: a thousand records of one envelope open
    /// it once.
    QCache<std::int64_t, QList<merge::Change>> m_opened{32 * 1024 * 1024};
};

} // namespace kopa
