// What people's days cost with a peer: the scenarios of line_benchmark.cpp, with the same notes.
//   sync.mjs PEER loopback|slow NOTES < notes, a JSON object a line
// Prints lines for sync_table.py, as line_benchmark does.
import { text } from 'node:stream/consumers'
import { Line } from './sync_line.mjs'
import { networks } from './sync_subjects.mjs'

const [who, mode, count] = process.argv.slice(2)
const notes = (await text(process.stdin)).trim().split('\n').map(line => JSON.parse(line))
let used = 0
const take = number => notes.slice(used, (used += number)).map(note => ({ ...note, id: `d${note.id}` }))

const network = await networks[who].open()
const line = await Line.open(network.port)
const [first, second, third] = ['first', 'second', 'third'].map(name => network.device(name, line.port))

async function bring(device) {
    await device.sync()
    await device.rest()
}

async function settle() {
    for (let turn = 0; turn < 2; ++turn)
        for (const device of [first, second, third])
            await bring(device)
}

async function measure(scenario, device) {
    if (mode === 'slow')
        await line.slowDown()
    await line.set({})
    const began = performance.now()
    await device.sync()
    const seconds = (performance.now() - began) / 1000
    const passed = await line.set({})
    await line.speedUp()
    await device.rest()
    console.log([scenario, mode, 'cold', who, `turns=${passed.turns}`, `connections=${passed.connections}`,
        `bytes=${passed.up + passed.down}`, `seconds=${seconds.toFixed(4)}`].join('\t'))
}

await first.write(take(1))
await settle()
second.reopen()
await measure('nothing new', second)

const [note] = take(1)
await second.write([note])
await settle()
second.reopen()
const middle = note.text.indexOf(' ', note.text.length / 2)
await second.edit(note.id, note.text.slice(0, middle) + ' sana' + note.text.slice(middle))
await measure('one edited word', second)

await second.write(take(20))
second.reopen()
await measure('a day: 20 notes', second)
await settle()

for (const other of [first, third]) {
    await other.write(take(100))
    await bring(other)
}
await second.write(take(100))
second.reopen()
await measure('a week of three people: 300 notes', second)
await settle()

for (let from = 0; from < count; from += 1000) {
    await first.write(notes.slice(from, Math.min(from + 1000, count)))
    await bring(first)
}
const newcomer = network.device('newcomer', line.port)
await measure(`joining: ${count} notes`, newcomer)
if ((await newcomer.count()) < count)
    throw new Error('the newcomer has not got everything')
await network.close()
line.close()
process.exit(0)
