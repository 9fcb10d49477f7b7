#include "postgres_statements.h"

#include <iterator>

namespace kopa::server {

static constexpr const char *statements[] = {
    "BEGIN",
    "COMMIT",
    "SELECT position, entries, claims, deleted <> 0, frozen, quota, bytes, file_bytes FROM space WHERE id = "
    "$1",
    "SELECT position, entries, claims, deleted <> 0, frozen, quota, bytes, file_bytes FROM space WHERE id = "
    "$1"
    " FOR UPDATE",
    "INSERT INTO space (id) VALUES ($1) ON CONFLICT DO NOTHING",
    "UPDATE space SET position = $2, entries = $3, claims = $4, bytes = $5 WHERE id = $1",
    "SELECT bytes FROM member_entry WHERE space = $1 AND seq >= $2 ORDER BY seq LIMIT $3",
    "SELECT bytes FROM claim WHERE space = $1 AND seq >= $2 ORDER BY seq LIMIT $3",
    "INSERT INTO member_entry SELECT $1::bytea, seq, bytes FROM unnest($2::bigint[], $3::bytea[]) AS n (seq, "
    "bytes)",
    "INSERT INTO claim SELECT $1::bytea, seq, bytes FROM unnest($2::bigint[], $3::bytea[]) AS n (seq, bytes)",
    "INSERT INTO member VALUES ($1, $2) ON CONFLICT DO NOTHING",
    "DELETE FROM member WHERE device = $1 AND space = $2",
    "SELECT space FROM member WHERE device = $1 ORDER BY space",
    "SELECT seq, hash, log_seq, bytes + coalesce((SELECT bytes FROM uploader WHERE uploader.space = "
    "head.space"
    " AND uploader.device = head.device), 0) FROM head WHERE space = $1 AND device = $2",
    "SELECT device, seq, hash FROM head WHERE space = $1",
    "INSERT INTO head SELECT $1::bytea, device, seq, hash, log_seq, bytes"
    " FROM unnest($2::bytea[], $3::bigint[], $4::bytea[], $5::bigint[], $6::bigint[])"
    " AS n (device, seq, hash, log_seq, bytes)"
    " ON CONFLICT (space, device) DO UPDATE SET seq = excluded.seq, hash = excluded.hash,"
    " log_seq = excluded.log_seq, bytes = head.bytes + excluded.bytes",
    "SELECT hash FROM envelope WHERE space = $1 AND device = $2 AND seq = $3",
    "INSERT INTO envelope SELECT $1::bytea, position, device, seq, hash, octet_length(bytes), bytes"
    " FROM unnest($2::bigint[], $3::bytea[], $4::bigint[], $5::bytea[], $6::bytea[])"
    " AS n (position, device, seq, hash, bytes)",
    // The first whatever its size, then as many as fit, and one more position, without its bytes, that says
    // that there is more.
    "WITH next AS (SELECT position, size FROM envelope WHERE space = $1 AND position > $2"
    " AND NOT (device = $3 AND seq <= $4) ORDER BY position LIMIT $6::bigint + 1),"
    " page AS (SELECT position, row_number() OVER w AS nth, sum(size) OVER w AS total FROM next"
    " WINDOW w AS (ORDER BY position))"
    " SELECT page.position, CASE WHEN nth <= $6 AND (nth = 1 OR total <= $5) THEN bytes END"
    " FROM page JOIN envelope ON envelope.space = $1 AND envelope.position = page.position"
    " WHERE total - envelope.size <= $5 OR nth <= 2 ORDER BY page.position",
    "SELECT content FROM slot WHERE space = $1 AND id = $2",
    "SELECT count(*) FROM slot WHERE space = $1",
    "INSERT INTO slot VALUES ($1, $2, $3)",
    "INSERT INTO slot VALUES ($1, $2, NULL) ON CONFLICT (space, id) DO UPDATE SET content = NULL",
    "SELECT id, bytes, pieces, held FROM checkpoint WHERE space = $1 ORDER BY number DESC",
    "SELECT id, device, signature FROM checkpoint_countersignature WHERE space = $1 ORDER BY id, device",
    "INSERT INTO checkpoint SELECT $1::bytea, $2::bytea, coalesce(max(number), 0) + 1, $3::bytea, "
    "$4::bigint, 0 FROM checkpoint"
    " WHERE space = $1",
    "DELETE FROM checkpoint WHERE space = $1 AND id = $2",
    "DELETE FROM checkpoint_piece WHERE space = $1 AND id = $2",
    "DELETE FROM checkpoint_countersignature WHERE space = $1 AND id = $2",
    "INSERT INTO checkpoint_piece VALUES ($1, $2, $3, $4)",
    "UPDATE checkpoint SET held = held + 1, touched = now() WHERE space = $1 AND id = $2",
    "SELECT bytes FROM checkpoint_piece WHERE space = $1 AND id = $2 AND place = $3",
    "INSERT INTO checkpoint_countersignature VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
    "SELECT pieces, held, whole, bytes FROM attachment WHERE space = $1 AND id = $2",
    "INSERT INTO attachment VALUES ($1, $2, $3, 0, 0, false) ON CONFLICT DO NOTHING",
    "UPDATE attachment SET held = held + $3::bigint, bytes = bytes + $4::bigint, touched = now()"
    " WHERE space = $1 AND id = $2",
    "INSERT INTO attachment_piece SELECT $1::bytea, $2::bytea, place, hash, size, bytes,"
    " CASE WHEN octet_length(blob) > 0 THEN blob END"
    " FROM unnest($3::bigint[], $4::bytea[], $5::bigint[], $6::bytea[], $7::bytea[])"
    " AS n (place, hash, size, bytes, blob)",
    "SELECT hash FROM attachment_piece WHERE space = $1 AND id = $2 ORDER BY place",
    "WITH page AS (SELECT place, row_number() OVER w AS nth, sum(size) OVER w AS total FROM"
    " (SELECT place, size FROM attachment_piece WHERE space = $1 AND id = $2 AND place >= $3"
    " ORDER BY place LIMIT $5) AS next WINDOW w AS (ORDER BY place))"
    " SELECT bytes, blob FROM page JOIN attachment_piece AS piece ON piece.space = $1 AND piece.id = $2"
    " AND piece.place = page.place WHERE nth = 1 OR total <= $4 ORDER BY page.place",
    "SELECT blob FROM attachment_piece WHERE space = $1 AND blob IS NOT NULL",
    "UPDATE attachment SET whole = true WHERE space = $1 AND id = $2",
    "DELETE FROM attachment WHERE space = $1 AND id = $2",
    "DELETE FROM attachment_piece WHERE space = $1 AND id = $2",
    "DELETE FROM attachment_fetch WHERE space = $1 AND id = $2",
    "SELECT file_bytes FROM space WHERE id = $1",
    "INSERT INTO attachment_fetch VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
    "SELECT count(*) FROM attachment_fetch WHERE space = $1 AND id = $2 AND device <> $3",
    "SELECT pg_notify('kopa', $1)",
    "SELECT coalesce((SELECT bytes FROM head WHERE space = $1 AND device = $2), 0)"
    " + coalesce((SELECT bytes FROM uploader WHERE space = $1 AND device = $2), 0)",
    "UPDATE space SET file_bytes = file_bytes + $2::bigint WHERE id = $1",
    "UPDATE attachment SET device = coalesce(device, $3) WHERE space = $1 AND id = $2",
    "INSERT INTO uploader SELECT $1::bytea, device, $3::bigint FROM attachment WHERE space = $1 AND id = $2"
    " ON CONFLICT (space, device) DO UPDATE SET bytes = uploader.bytes + excluded.bytes",
    "UPDATE uploader SET bytes = greatest(0, bytes - $3::bigint) WHERE space = $1 AND device ="
    " (SELECT device FROM attachment WHERE space = $1 AND id = $2)",
    "UPDATE member SET seen = $2::bigint WHERE device = $1 AND seen < $2::bigint",
    "SELECT id, frozen, deleted <> 0, quota, bytes, file_bytes, position,"
    " (SELECT count(*) FROM member WHERE member.space = space.id),"
    " (SELECT count(*) FROM attachment WHERE attachment.space = space.id AND whole),"
    " (SELECT count(*) FROM attachment WHERE attachment.space = space.id AND NOT whole),"
    " (SELECT coalesce(max(seen), 0) FROM member WHERE member.space = space.id)"
    " FROM space WHERE id > $1 AND deleted < 2 ORDER BY id LIMIT $2",
    "UPDATE space SET frozen = $2::bigint <> 0 WHERE id = $1",
    "UPDATE space SET quota = CASE WHEN $2::bigint <> 0 THEN $3::bigint END WHERE id = $1",
    "UPDATE space SET deleted = 1 WHERE id = $1",
    "DELETE FROM member WHERE space = $1",
    "SELECT position, device, seq, hash, bytes FROM envelope WHERE space = $1 AND position > $2"
    " ORDER BY position LIMIT $3",
    "SELECT number, id, pieces, held, bytes, whole FROM attachment WHERE space = $1 AND number > $2"
    " ORDER BY number LIMIT $3",
    "SELECT signing_key, challenge_secret, generation, whereabouts FROM server WHERE id = 1",
    "INSERT INTO server VALUES (1, $1, $2, $3, $4) ON CONFLICT DO NOTHING",
    "UPDATE server SET generation = $1, whereabouts = $2 WHERE id = 1 AND whereabouts = $3",
    "SELECT statement FROM key_change ORDER BY number",
    "INSERT INTO key_change VALUES ($1, $2)",
    "UPDATE server SET signing_key = $1 WHERE id = 1",
};
static_assert(std::size(statements) == StatementCount);

std::span<const char *const> postgresStatements()
{
    return statements;
}

} // namespace kopa::server
