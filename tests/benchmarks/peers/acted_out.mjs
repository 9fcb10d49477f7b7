// A branching history acted out by peers that know no history apart from a document.

/** What one writer did in a row, as one step: [parents, writer, patches]. */
function rows(txns) {
    const children = txns.map(() => 0);
    for (const [parents] of txns) for (const parent of parents) ++children[parent];
    const rowOf = [];
    const result = [];
    txns.forEach(([parents, writer, patches], i) => {
        const goesOn = parents.length === 1 && parents[0] === i - 1 && children[i - 1] === 1 &&
            result.at(-1)[1] === writer;
        if (goesOn) result.at(-1)[2].push(...patches);
        else result.push([parents.map(parent => rowOf[parent]), writer, [...patches]]);
        rowOf.push(result.length - 1);
    });
    return result;
}

/** A document that knows nothing beyond what a step knew: the writer's own, or the one that knows most. */
function fitting(docs, known, writer, subject) {
    let best = null;
    for (const doc of docs) {
        if ((doc.knows & ~known) !== 0n) continue;
        if (doc.writer === writer) return doc;
        if (!best || doc.knows > best.knows) best = doc;
    }
    if (best) return best;
    docs.push({ content: subject.create(0), knows: 0n, writer: -1 });
    return docs.at(-1);
}

/** The history as a newcomer would be sent it: {bytes}. */
export function actedOut(subject, txns) {
    const steps = rows(txns);
    const ancestors = [];
    const updates = [];
    const docs = [];
    let last = null;
    steps.forEach(([parents, writer, patches], i) => {
        const known = parents.reduce((all, parent) => all | ancestors[parent], 0n);
        const doc = fitting(docs, known, writer, subject);
        for (let missing = known & ~doc.knows, at = 0; missing > 0n; missing >>= 1n, ++at) {
            if ((missing & 1n) === 0n) continue;
            doc.content = subject.receive(doc.content, updates[at]);
        }
        if (doc.writer !== writer) doc.content = subject.setWriter(doc.content, writer);
        const before = subject.version(doc.content);
        doc.content = subject.edit(doc.content, patches);
        doc.writer = writer;
        updates.push(subject.since(doc.content, before));
        ancestors.push(known | 1n << BigInt(i));
        doc.knows = ancestors[i];
        last = doc.content;
    });
    return { bytes: subject.saveHistory(last) };
}
