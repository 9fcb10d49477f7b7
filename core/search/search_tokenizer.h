#pragma once

struct sqlite3;

namespace kopa {

/// Makes FTS5's tokenizer `kopa` known to a connection: the words of a text, and at each word's place the
/// forms of WordAnalysis. Marks of language in the text say how what follows is read. What is asked for comes
/// analysed already (SearchQuery). An SQLite result code.
int addSearchTokenizer(sqlite3 *connection);

} // namespace kopa
