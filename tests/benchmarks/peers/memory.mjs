// What a process grows by when it has typed a session anew and keeps the document: objects, and the buffers of
// WebAssembly.
import { session, sessions, sittings, subject, tell } from './measure.mjs';

function megabytes() {
    globalThis.gc();
    const { heapUsed, external } = process.memoryUsage();
    return (heapUsed + external) / 1e6;
}

for (const name of sessions) {
    const { end, txns } = session(name);
    const parts = sittings(txns);
    subject.text(subject.edit(subject.create(1), [[0, 0, 'x']]));
    const before = megabytes();
    let doc = subject.create(1);
    for (const patches of parts) doc = subject.edit(doc, patches);
    const grown = megabytes() - before;
    tell('memory', name, [grown], subject.text(doc) === end);
}
