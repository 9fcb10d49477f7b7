// A saved document read so that its text can be shown, and the first letter typed into it.
import { milliseconds, session, sessions, sittings, subject, tell } from './measure.mjs';

for (const name of sessions) {
    const { end, txns } = session(name);
    let doc = subject.create(1);
    for (const patches of sittings(txns)) doc = subject.edit(doc, patches);
    const bytes = subject.save(doc);
    let shown = '';
    const loads = milliseconds(() => {
        shown = subject.text(subject.load(bytes, 2));
    });
    tell('load', name, loads, shown === end);

    const at = end.length >> 1;
    let edited = null;
    const edits = milliseconds(loaded => {
        edited = subject.edit(loaded, [[at, 0, 'x']]);
    }, () => {
        const loaded = subject.load(bytes, 2);
        subject.text(loaded);
        return loaded;
    });
    tell('first edit', name, edits, subject.text(edited) === end.slice(0, at) + 'x' + end.slice(at));
}
