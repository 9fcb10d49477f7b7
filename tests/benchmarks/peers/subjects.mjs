// The peers behind one face. A document is whatever the peer takes for one; edits are in code points, which for the
// texts measured here are UTF-16 units too. `commit` ends a sitting.
import * as Automerge from '@automerge/automerge';
import { Doc, OpLog } from 'diamond-types-node';
import { LoroDoc } from 'loro-crdt';
import * as Y from 'yjs';

const writerName = writer => String(writer).padStart(4, '0');

const diamondTypes = {
    name: 'diamond-types',
    create: writer => new Doc(writerName(writer)),
    edit(doc, patches) {
        for (const [at, removed, inserted] of patches) {
            if (removed > 0) doc.del(at, removed);
            if (inserted) doc.ins(at, inserted);
        }
        return doc;
    },
    text: doc => doc.get(),
    save: doc => doc.toBytes(),
    load: (bytes, writer) => Doc.fromBytes(bytes, writerName(writer)),
    version: doc => doc.getLocalVersion(),
    since: (doc, version) => doc.getPatchSince(version),
    receive(doc, bytes) {
        doc.mergeBytes(bytes);
        return doc;
    },
    // Takes histories as they are: no need to act them out.
    history(txns) {
        const log = new OpLog();
        const ends = [];
        for (const [parents, writer, patches] of txns) {
            log.setAgent(writerName(writer));
            let version = Uint32Array.from(parents.map(parent => ends[parent]).sort((a, b) => a - b));
            for (const [at, removed, inserted] of patches) {
                if (removed > 0) version = Uint32Array.of(log.del(at, removed, version));
                if (inserted) version = Uint32Array.of(log.ins(at, inserted, version));
            }
            ends.push(version[0]);
        }
        return { log, bytes: log.toBytes() };
    },
    merged: ({ log }) => log.checkout().get(),
};

const loro = {
    name: 'Loro',
    create(writer) {
        const doc = new LoroDoc();
        doc.setPeerId(BigInt(writer));
        return doc;
    },
    edit(doc, patches) {
        const text = doc.getText('text');
        for (const [at, removed, inserted] of patches) {
            if (removed > 0) text.delete(at, removed);
            if (inserted) text.insert(at, inserted);
        }
        doc.commit();
        return doc;
    },
    text: doc => doc.getText('text').toString(),
    save: doc => doc.export({ mode: 'snapshot' }),
    load: (bytes, writer) => loro.receive(loro.create(writer), bytes),
    version: doc => doc.version(),
    since: (doc, version) => doc.export({ mode: 'update', from: version }),
    receive(doc, bytes) {
        doc.import(bytes);
        return doc;
    },
    setWriter(doc, writer) {
        doc.setPeerId(BigInt(writer));
        return doc;
    },
    // All of it as updates: a snapshot would carry the merged text along.
    saveHistory: doc => doc.export({ mode: 'update' }),
};

const nobody = 999_999;

const yjs = {
    name: 'Yjs',
    create(writer) {
        const doc = new Y.Doc();
        doc.clientID = writer + 1;
        return doc;
    },
    edit(doc, patches) {
        const text = doc.getText('text');
        doc.transact(() => {
            for (const [at, removed, inserted] of patches) {
                if (removed > 0) text.delete(at, removed);
                if (inserted) text.insert(at, inserted);
            }
        });
        return doc;
    },
    text: doc => doc.getText('text').toString(),
    save: doc => Y.encodeStateAsUpdate(doc),
    load: (bytes, writer) => yjs.setWriter(yjs.receive(new Y.Doc(), bytes), writer),
    version: doc => Y.encodeStateVector(doc),
    since: (doc, version) => Y.encodeStateAsUpdate(doc, version),
    receive(doc, bytes) {
        // A document that meets its own number in an update takes another one: it is without for a moment.
        const own = doc.clientID;
        doc.clientID = nobody;
        Y.applyUpdate(doc, bytes);
        doc.clientID = own;
        return doc;
    },
    setWriter(doc, writer) {
        doc.clientID = writer + 1;
        return doc;
    },
    saveHistory: doc => yjs.save(doc),
};

const actor = writer => String(writer).padStart(8, '0');

const automerge = {
    name: 'Automerge',
    create: writer => Automerge.load(emptyText(), actor(writer)),
    edit: (doc, patches) => Automerge.change(doc, draft => {
        for (const [at, removed, inserted] of patches) Automerge.splice(draft, ['text'], at, removed, inserted);
    }),
    text: doc => doc.text,
    save: doc => Automerge.save(doc),
    load: (bytes, writer) => Automerge.load(bytes, actor(writer)),
    version: doc => Automerge.getHeads(doc),
    since: (doc, version) => Automerge.saveSince(doc, version),
    receive: (doc, bytes) => Automerge.loadIncremental(doc, bytes),
    setWriter: (doc, writer) => Automerge.clone(doc, { actor: actor(writer) }),
    saveHistory: doc => Automerge.save(doc),
};

let emptyBytes = null;
/** One empty text that all writers begin with. */
function emptyText() {
    emptyBytes ??= Automerge.save(Automerge.from({ text: '' }, { actor: 'ffffffff' }));
    return emptyBytes;
}

const subjects = [diamondTypes, loro, yjs, automerge];

/** A subject by its name. */
export function subjectNamed(name) {
    const found = subjects.find(subject => subject.name === name);
    if (!found) throw new Error(`no peer ${name}`);
    return found;
}
