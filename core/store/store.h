#pragma once

#include "core/crypto/envelope.h"
#include "core/crypto/signing.h"
#include "core/merge/change_codec.h"
#include "core/network/register.h"
#include "difference.h"
#include "edit.h"
#include "erasure_order.h"
#include "history_entry.h"
#include "judged_envelope.h"
#include "note_filter.h"
#include "space_record.h"
#include "sqlite.h"
#include "state_tables.h"
#include "store_options.h"
#include "store_report.h"
#include "subject_keys.h"
#include "subject_report.h"
#include "text_story.h"
#include "unmerged_records.h"
#include "waiting_texts.h"

#include <QCache>
#include <QVariant>

namespace kopa {

struct SearchQuery;

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
    /// All records of a small type, without those in the trash, by id; or those whose listed `reference`
    /// points at a record.
    Result<QList<Record>> records(const RecordType &type, FieldNumber reference = 0,
                                  const QString &target = {});
    /// Writes an edit and its change in one transaction; an edit that changes nothing writes nothing.
    /// Settings of this device (a cursor, say) can go along. NotMember, ReadOnly, InvalidArgument.
    Result<void> write(const Edit &edit, const QMap<QString, QVariant> &settings = {});
    /// Makes the record of a note anew in another space, with the same words, linked both ways, and puts the
    /// old one into the trash; whoever edits that without knowing brings it back, marked. The new one's key.
    /// Its passages and its people's consents go along; its files are moved by
    /// core/attachments/note_mover.h.
    Result<RecordKey> moveRecord(const RecordKey &key, const crypto::SpaceId &space,
                                 const QString &newId = crypto::newObjectId());
    /// Several edits in one transaction; `after` answers with those that stand on what the others have
    /// written.
    using EditsAfter = std::function<Result<QList<Edit>>(Store &)>;
    Result<void> writeAll(const QList<Edit> &edits, const EditsAfter &after = {});
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
    /// All runs of a text, in no order; none of one that was only written as a whole.
    Result<QList<merge::TextChange>> textChanges(const RecordKey &key, FieldNumber field);

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
    /// What holds all that a person typed (core/search/search_query.h), the best first: by weight of the
    /// words, those in titles most, and by newness. Of what more than some thousands hold, the newest.
    Result<QList<SearchHit>> search(const QString &typed, int limit);
    /// Brings at most `limit` rows of the search index up to date; answers how many are still behind.
    Result<int> indexBehind(int limit);

    // This device's own settings, never sent

    Result<QVariant> setting(const QString &key);
    Result<void> setSetting(const QString &key, const QVariant &value);

    // Identity and spaces (store_identity.cpp, store_spaces.cpp)

    crypto::DeviceId deviceId() const { return m_device; }
    const crypto::SigningPair &signingKey() const { return *m_signing; }
    const crypto::BoxPair &boxKey() const { return *m_box; }

    /// Makes this store another device, in one transaction: fresh keys, and what the server has not
    /// acknowledged is written again by the new device. The former one stays known by formerDevice(), until
    /// the new one is admitted; `retireFormer`: it is to be taken out then.
    Result<void> renewDevice(bool retireFormer);
    /// Envelopes of which nobody knows whether the server has them keep a store from being renewed at
    /// opening (they would be said twice): then it is due after the next exchange.
    enum class Renewal { None, Keep, Retire };
    Result<Renewal> renewalDue();
    Result<std::optional<FormerDevice>> formerDevice();
    Result<void> forgetFormerDevice();
    /// This store was restored or copied: the keyring knew more of it when it was opened, and it has become
    /// another device.
    bool wasRenewed() const { return m_renewed; }

    // What was saved of a damaged store (salvage.h, store_salvaged.cpp)

    /// It is read and never written: every step that would is ReadOnly, until startAnew().
    bool isSalvaged() const { return m_salvaged; }
    /// Makes an ordinary store of it, another device. Of each device's envelopes those before the first gap
    /// stay; what others have said after it is asked for again, what this one has is written again.
    Result<void> startAnew();

    /// Keeps own acknowledged heads and member log positions in the keyring, if there is one. May block.
    Result<void> rememberHeads();
    Result<QMap<crypto::SpaceId, OwnHead>> ownHeads();

    Result<QList<SpaceRecord>> spaces();
    /// NotMember.
    Result<SpaceRecord> space(const crypto::SpaceId &id);
    /// The network's common space, or NotMember.
    Result<SpaceRecord> commonSpace();
    Result<void> saveSpace(const SpaceRecord &space);

    /// Keeps keys of epochs, old ones too; what could not be read without them is read now.
    Result<void> saveEpochKeys(const crypto::SpaceId &space, const QList<EpochKey> &keys);

    /// All that are held, oldest first.
    Result<QList<EpochKey>> epochKeys(const crypto::SpaceId &space);

    // Member log, acts, notices and proofs (store_members.cpp)

    /// The signed member log of a space, entries or claims, in order.
    enum class MemberPart { Entry = 0, Claim = 1 };
    Result<QList<SignedPart>> memberParts(const crypto::SpaceId &space, MemberPart part,
                                          bool unsentOnly = false);
    /// Replaces the member log as kept, after the caller has verified it whole.
    Result<void> saveMemberLog(const SpaceRecord &space, const MemberLogContent &content);
    /// Orders of this device's person that are signed when there is a line, oldest first.
    Result<void> addPendingAct(const crypto::SpaceId &space, const QByteArray &act);
    Result<QList<PendingAct>> pendingActs(const crypto::SpaceId &space);
    Result<void> removePendingAct(std::int64_t number);
    Result<QMap<crypto::DeviceId, DeviceHead>> deviceHeads(const crypto::SpaceId &space);
    /// Keeps a notice until it is dropped; the time of the first stays.
    Result<void> setNotice(const crypto::SpaceId &space, int kind,
                           const std::optional<crypto::DeviceId> &device = {}, int count = 0);
    Result<void> dropNotice(const crypto::SpaceId &space, int kind);
    Result<QList<StoreNotice>> notices();
    Result<void> keepProof(const crypto::SpaceId &space, const ForkProof &proof);
    Result<QList<ForkProof>> proofs(const crypto::SpaceId &space);

    // What is kept apart, and what is withheld (store_quarantine.cpp)

    Result<QList<ApartEnvelope>> quarantined(const crypto::SpaceId &space);
    Result<QList<AwaitedChanges>> awaited(const crypto::SpaceId &space);
    /// Of all envelopes of a space, to be judged anew when the member log has grown.
    Result<QList<KeptHeader>> keptHeaders(const crypto::SpaceId &space);
    /// Gives rows of keptHeaders() other verdicts; the state is made anew when one differs. Those `forNobody`
    /// wait for no server any more.
    Result<void> requarantine(const QList<QPair<std::int64_t, EnvelopeVerdict>> &verdicts,
                              const QList<std::int64_t> &forNobody = {});

    // What travels (store_outbox.cpp, store_inbox.cpp)

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
    /// Of a device's envelope that is here; nothing when it is not.
    Result<std::optional<crypto::Hash>> envelopeHash(const crypto::SpaceId &space,
                                                     const crypto::DeviceId &device, std::uint64_t seq);
    /// Stores envelopes whose signatures the caller has verified and which it has judged by the member log,
    /// applies those with the right, and moves the server cursor, in one transaction; a cursor of nothing
    /// stays. Known ones are skipped. What is kept apart is merged when an accepted change names it, or a
    /// later envelope of its device is accepted. ChainBroken (also for a member log position that falls),
    /// Equivocation; TooManyWaiting for what would wait above the bound: it is to come again.
    Result<int> applyEnvelopes(const crypto::SpaceId &space, const QList<JudgedEnvelope> &envelopes,
                               std::optional<std::uint64_t> cursor);
    Result<int> applyEnvelopes(const crypto::SpaceId &space, const QList<QByteArray> &accepted,
                               std::optional<std::uint64_t> cursor);
    /// In one space, or in all.
    Result<Waiting> waiting(const std::optional<crypto::SpaceId> &space = std::nullopt);
    /// The records that wait, newest first.
    Result<QList<RecordKey>> waitingRecords(int limit);

    // Backup (store_dump.cpp; for people: backup.h)

    /// Hands out, block by block, every row of what cannot be made again.
    Result<void> dump(const std::function<Result<void>(const QByteArray &block)> &sink);
    /// Takes such blocks, until an empty one, in the place of all that is here; BackupDamaged changes
    /// nothing. The store must be opened anew, and is then another device.
    Result<void> fill(const std::function<Result<QByteArray>()> &source);

    // Persons' words (store_erasure.cpp, subject_report.cpp)

    /// Orders that what is kept about a person be erased, here and everywhere the order comes; nothing takes
    /// it back. The reason is a choice of erasure::reason. NotFound, NotMember, ReadOnly, InvalidArgument.
    Result<void> eraseSubject(const RecordKey &key, const QString &reason);
    Result<std::optional<ErasureOrder>> erasureOf(const RecordKey &key);
    /// What this store holds about a person: every field with its writes, their times and authors, and the
    /// notes that name the person (GDPR, article 15).
    Result<SubjectReport> subjectReport(const RecordKey &key);
    /// Months after which contacts that nobody has touched are offered for erasure; 0: never.
    Result<int> retentionMonths();
    Result<void> setRetentionMonths(int months);
    Result<QList<DueSubject>> dueForErasure(std::int64_t nowMs);

    /// What of a space's slots is to be settled with its server, at most `limit` of them.
    Result<SlotWork> slotWork(const crypto::SpaceId &space, std::uint64_t limit);
    Result<void> settleSlots(const crypto::SpaceId &space, const SlotWork &done);
    /// After a restore of the server.
    Result<void> beginSlotsAgain(const crypto::SpaceId &space);
    /// Keys that the server had. What was erased or never asked for is not taken.
    Result<void> takeSlots(const crypto::SpaceId &space,
                           const QList<QPair<crypto::SlotId, crypto::SlotContent>> &found);

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
    friend class Attachments;
    friend class Carrying;
    friend class Checkpoints;

    Store(QString folder, std::unique_ptr<Database> database, StoreOptions options);

    Result<void> prepare(bool fresh);
    Result<void> stepUp(std::int64_t version);
    Result<void> loadIdentity();
    void makeIdentity();
    Result<void> renewIfDue();
    void keepSecret(const QString &key, QByteArray bytes);
    Result<void> makeOrdinary();
    Result<void> dropStranded();
    Result<void> writeAgain(std::int64_t space, const crypto::DeviceId &former);
    Result<bool> isBehindKeyring();
    Result<void> fillBlock(const QByteArray &block);
    QString headsName() const;
    Result<void> loadClock();
    Result<void> loadState();
    /// Makes the search index anew when words are read otherwise than it was made.
    Result<void> loadIndex();
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
    /// What goes along with a note that moves: its passages and the consents of its people.
    Result<QList<Edit>> companions(const Record &note, const RecordKey &made, const crypto::SpaceId &space);
    Result<void> logChange(const RecordKey &key, const QList<merge::CellWrite> &writes,
                           StateTables::Row &row);
    Result<bool> amendPending(const RecordKey &key, const QList<merge::CellWrite> &writes,
                              StateTables::Row &row);
    Result<merge::VersionVector *> headsOf(std::int64_t space);
    Result<std::int64_t> writableSpace(std::int64_t space);
    Result<std::int64_t> spaceOf(const Edit &edit, const StateTables::Row &row);
    Result<std::int64_t> spaceRow(const crypto::SpaceId &space);
    Result<std::int64_t> commonSpaceRow();
    Result<SpaceRecord> spaceAt(std::int64_t row);
    void keepKey(std::int64_t space, const EpochKey &key);
    Result<void> readAgain(std::int64_t space);
    Result<crypto::SpaceKey> spaceKey(std::int64_t space, const crypto::EnvelopeHeader &header);
    /// Whether a change of a space may write this record: no space writes into another's.
    Result<bool> belongsHere(std::int64_t space, const RecordKey &key, const StateTables::Row &row);

    /// A device's newest envelope as this store knows it, and how far its changes are merged.
    struct Head
    {
        std::uint64_t seq = 0;
        crypto::Hash hash;
        std::uint64_t newest = 0; ///< its newest change, merged or kept apart
        std::uint64_t logSeq = 0;
        std::uint64_t change = 0; ///< its newest merged change
        merge::HybridTime time;
    };
    Result<Head> head(std::int64_t space, std::int64_t device);
    Result<bool> receive(std::int64_t space, const JudgedEnvelope &judged, WaitingTexts &waiting);
    Result<void> receiveKnown(std::int64_t space, std::int64_t device, std::uint64_t seq,
                              const JudgedEnvelope &judged);
    static QString unreadableKey(const crypto::Hash &hash);
    Result<void> sealChanges(std::int64_t space, const QList<merge::Change> &changes);
    Result<QList<merge::Dot>> tellSeen(std::int64_t space);
    struct Keeping
    {
        bool safe = false;
        bool merged = false;
    };
    Result<void> keep(std::int64_t space, const JudgedEnvelope &judged, const crypto::Envelope &envelope,
                      const QList<merge::Change> &changes, Keeping keeping);
    Result<void> touch(std::int64_t envelope, const QList<merge::Change> &changes);
    Result<bool> hasApart(std::int64_t space, std::int64_t device);
    Result<void> mergeChain(std::int64_t space, std::int64_t device, std::uint64_t upTo);
    void noteNamed(std::int64_t space, const merge::Change &change, const merge::VersionVector &heads);
    Result<void> mergeNamed(std::int64_t space);
    Result<std::uint64_t> namedOf(std::int64_t space, std::int64_t device);
    Result<void> noteAwaited(std::int64_t space);
    Result<QString> titleIn(const merge::Change &change);
    Result<merge::ChangeBody> bodyIn(std::int64_t space, const crypto::Envelope &envelope);
    /// With words about persons sealed, as they travelled.
    Result<merge::ChangeBody> sealedBodyIn(std::int64_t space, const crypto::Envelope &envelope);
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
    /// Reads a record's words anew, after a key has come or gone.
    Result<void> reform(const RecordKey &key);
    Result<void> carryOut(std::int64_t space, const QString &id, const merge::ObjectState &order);
    Result<void> carryOutIfOrdered(std::int64_t space, const RecordKey &key, const StateTables::Row &row);
    Result<void> refusePersonal(const Edit &edit, std::int64_t space);
    QString authorName(const merge::DeviceId &device);
    Result<QList<SubjectReport::Mention>> mentionsOf(const QString &name);
    Result<void> sealPendingWords(std::int64_t space, const RecordKey &subject);
    Result<void> commitErasures(Transaction &transaction);
    /// Brings one row of the search index up to date.
    Result<void> index(const RecordAt &at);
    Result<void> checkTexts(StoreReport &report);
    Result<void> makeState();
    Result<QByteArray> stateDigest();
    void checkChains(StoreReport &report);
    /// At most `limit`, the best first; 0: all, in no order.
    Result<QList<RecordAt>> matches(const SearchQuery &query, int limit);
    Result<QList<RecordAt>> matchesBehind(const SearchQuery &query);
    Result<QList<RecordAt>> matchesIndexed(const SearchQuery &query, int limit);
    Result<QSet<std::int64_t>> matchingRows(const RecordType &type, const SearchQuery &query);
    Result<QList<RecordAt>> narrowed(const SearchQuery &query, int limit);
    /// The filter with a query's fields in it, their values as the store knows them.
    Result<NoteFilter> filterOf(const SearchQuery &query, NoteFilter filter);
    Result<std::int64_t> changedAt(const RecordAt &at);
    Result<SearchHit> hitOf(const Record &record, const SearchQuery &query);

    QString m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<StateTables> m_tables;
    std::unique_ptr<SubjectKeys> m_subjects;
    bool m_erased = false; ///< this transaction carries out an erasure
    StoreOptions m_options;
    merge::HybridClock m_clock;
    crypto::DeviceId m_device;
    std::optional<crypto::SigningPair> m_signing;
    std::optional<crypto::BoxPair> m_box;
    QHash<std::int64_t, merge::VersionVector> m_heads;
    QHash<QPair<std::int64_t, crypto::KeyId>, crypto::SpaceKey> m_spaceKeys;
    /// What a batch told of other devices: what its authors had seen, and what its changes name.
    struct News
    {
        merge::VersionVector seen;
        merge::VersionVector named;
    };
    QHash<std::int64_t, News> m_news;
    QByteArray m_remembered; ///< what the keyring holds, as last read or written
    bool m_renewed = false;
    bool m_salvaged = false;
    Changed m_changed;

    UnmergedRecords m_unmerged;
    /// The latest envelopes opened, by row, at about this many bytes: a thousand records of one envelope open
    /// it once.
    QCache<std::int64_t, QList<merge::Change>> m_opened{32 * 1024 * 1024};
};

} // namespace kopa
