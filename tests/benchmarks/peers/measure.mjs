// What the measures share: the session read, time taken, a line printed.
//   node MEASURE.mjs PEER FOLDER ROUNDS [SESSION...]
import { readFileSync } from 'node:fs';

import { subjectNamed } from './subjects.mjs';

const [peer, folder, rounds, ...names] = process.argv.slice(2);

export const subject = subjectNamed(peer);
export const sessions = names;

/** {end, txns} as editing_sessions.py wrote it. */
export function session(name) {
    return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
}

/** All patches of a session of one writer, in sittings of 500. */
export function sittings(txns) {
    const patches = txns.flatMap(([, , own]) => own);
    const result = [];
    for (let from = 0; from < patches.length; from += 500) result.push(patches.slice(from, from + 500));
    return result;
}

/** Milliseconds that each of the rounds takes; `prepare` is not counted. */
export function milliseconds(work, prepare = () => undefined) {
    const taken = [];
    for (let round = 0; round < Number(rounds); ++round) {
        const prepared = prepare();
        globalThis.gc?.();
        const begin = performance.now();
        work(prepared);
        taken.push(performance.now() - begin);
    }
    return taken;
}

/** A line for merge_table.py: measure, session, who, "ok" or what is wrong, and the figure of each round. */
export function tell(measure, name, figures, right) {
    console.log([measure, name, subject.name, right ? 'ok' : 'another text', ...figures].join('\t'));
}
