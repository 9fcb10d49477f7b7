// A history with branches, whole, made into its text by somebody who has none of it. diamond-types has it in memory,
// as Kopa does; the others take it in as one update, for they have no history apart from a document.
import { actedOut } from './acted_out.mjs';
import { milliseconds, session, sessions, subject, tell } from './measure.mjs';

const merged = subject.merged ?? (({ bytes }) => subject.text(subject.receive(subject.create(9999), bytes)));

for (const name of sessions) {
    const { end, txns } = session(name);
    const history = subject.history ? subject.history(txns) : actedOut(subject, txns);
    let text = '';
    const taken = milliseconds(() => {
        text = merged(history);
    });
    tell('merge', name, taken, text === end);
    const opened = milliseconds(() => {
        text = subject.text(subject.receive(subject.create(9999), history.bytes));
    });
    tell('open and merge', name, opened, text === end);
}
