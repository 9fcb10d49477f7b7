// One writer's session typed anew, edit by edit, and what its whole history takes when saved.
import { milliseconds, session, sessions, sittings, subject, tell } from './measure.mjs';

for (const name of sessions) {
    const { end, txns } = session(name);
    const parts = sittings(txns);
    let doc = null;
    const taken = milliseconds(() => {
        doc = subject.create(1);
        for (const patches of parts) doc = subject.edit(doc, patches);
    });
    const right = subject.text(doc) === end;
    tell('replay', name, taken, right);
    tell('history', name, [subject.save(doc).length], right);
}
