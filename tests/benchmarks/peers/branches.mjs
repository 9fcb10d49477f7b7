// Two people go on from one text, unaware of each other; then one takes in what the other sends.
import { milliseconds, session, sessions, sittings, subject, tell } from './measure.mjs';

for (const name of sessions) {
    const { end, txns } = session(name);
    const base = subject.save(subject.edit(subject.create(0), txns[0][2]));
    const [one, other] = txns.slice(1).map(txn => {
        let doc = subject.load(base, txn[1]);
        const from = subject.version(doc);
        for (const patches of sittings([txn])) doc = subject.edit(doc, patches);
        return { whole: subject.save(doc), update: subject.since(doc, from) };
    });
    let text = '';
    const taken = milliseconds(doc => {
        text = subject.text(subject.receive(doc, other.update));
    }, () => {
        const doc = subject.load(one.whole, 1);
        subject.text(doc);
        return doc;
    });
    tell('branches', name, taken, text === end);
    tell('update', name, [other.update.length], text === end);
}
