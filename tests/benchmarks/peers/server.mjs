// A server that speaks CouchDB's protocol, and who loads it with documents as large as Kopa's envelopes.
//   server.mjs serve FOLDER                               says its port
//   server.mjs load PORT DEVICES REQUESTS EACH BYTES      each device waits for its answers; prints name=figure, by tabs
// A push is one _bulk_docs here; a real replication asks _revs_diff before and writes a checkpoint after.
import { randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

async function serve(folder) {
    const PouchDB = require('pouchdb-core').plugin(require('pouchdb-adapter-leveldb'))
    const served = PouchDB.defaults({ adapter: 'leveldb', prefix: `${folder}/` })
    const app = require('express')()
    app.use('/', require('express-pouchdb')(served, { mode: 'minimumForPouchDB', inMemoryConfig: true }))
    await new served('network').info()
    const http = app.listen(0, '127.0.0.1', () => console.log(http.address().port))
}

function post(agent, port, body) {
    return new Promise((done, fail) => {
        const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
        const sent = request({ agent, port, host: '127.0.0.1', method: 'POST', path: '/network/_bulk_docs', headers },
            answer => {
                let text = ''
                answer.on('data', piece => (text += piece))
                answer.on('end', () => done([answer.statusCode, text]))
            })
        sent.on('error', fail)
        sent.end(body)
    })
}

function bodyOf(each, bytes) {
    const docs = []
    for (let i = 0; i < each; ++i)
        docs.push({ _id: randomBytes(16).toString('hex'), text: randomBytes(bytes * 3 / 4 | 0).toString('base64') })
    return JSON.stringify({ docs })
}

async function load(port, devices, requests, each, bytes) {
    const agent = new Agent({ keepAlive: true, maxSockets: devices })
    const bodies = Array.from({ length: devices }, () => Array.from({ length: requests }, () => bodyOf(each, bytes)))
    const times = []
    const begun = performance.now()
    await Promise.all(bodies.map(async mine => {
        for (const body of mine) {
            const from = performance.now()
            const [status, text] = await post(agent, port, body)
            if (status !== 201 || JSON.parse(text).some(one => !one.ok))
                throw new Error(`not stored: ${status} ${text.slice(0, 200)}`)
            times.push(performance.now() - from)
        }
    }))
    const seconds = (performance.now() - begun) / 1000
    times.sort((a, b) => a - b)
    const at = share => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(2)
    console.log([`per_second=${(devices * requests * each / seconds).toFixed(0)}`, `p50=${at(0.5)}`, `p99=${at(0.99)}`,
        `p999=${at(0.999)}`].join('\t'))
    agent.destroy()
}

const [verb, ...rest] = process.argv.slice(2)
if (verb === 'serve')
    await serve(rest[0])
else
    await load(...rest.map(Number))
