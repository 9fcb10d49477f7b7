// The peers of the sync: each has a server and devices with write, edit,
// reopen, sync (until server and device have the same), rest (after each sync) and count.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const patience = 3600 // seconds; a slow line is no failure

// PouchDB in memory, to a server that speaks CouchDB's protocol.
export class PouchNetwork {
    static async open() {
        const network = new PouchNetwork()
        const PouchDB = require('pouchdb-core')
            .plugin(require('pouchdb-adapter-memory'))
            .plugin(require('pouchdb-adapter-http'))
            .plugin(require('pouchdb-replication'))
        network.PouchDB = PouchDB
        const served = PouchDB.defaults({ adapter: 'memory', prefix: 'server-' })
        const app = require('express')()
        app.use('/', require('express-pouchdb')(served, { mode: 'minimumForPouchDB', inMemoryConfig: true }))
        await new served('network').info()
        await new Promise(done => (network.http = app.listen(0, '127.0.0.1', done)))
        network.port = network.http.address().port
        return network
    }

    device(name, port) {
        return new PouchDevice(this.PouchDB, name, port)
    }

    close() {
        this.http.close()
        this.http.closeAllConnections()
    }
}

class PouchDevice {
    constructor(PouchDB, name, port) {
        this.PouchDB = PouchDB
        this.local = new PouchDB(name, { adapter: 'memory' })
        this.port = port
        this.reopen()
    }

    reopen() {
        this.remote = new this.PouchDB(`http://127.0.0.1:${this.port}/network`, { adapter: 'http' })
    }

    async write(notes) {
        await this.local.bulkDocs(notes.map(({ id, ...note }) => ({ _id: id, ...note })))
    }

    async edit(id, text) {
        await this.local.put({ ...(await this.local.get(id)), text })
    }

    async sync() {
        const done = await this.local.sync(this.remote, { batch_size: 500, timeout: false })
        if (!done.pull.ok || !done.push.ok)
            throw new Error('not synced')
    }

    async rest() {}

    async count() {
        return (await this.local.info()).doc_count
    }
}

// TinyBase's mergeable stores, over its WebSocket server.
export class TinyBaseNetwork {
    static async open() {
        const network = new TinyBaseNetwork()
        const { createMergeableStore } = await import('tinybase')
        const { createWsServer } = await import('tinybase/synchronizers/synchronizer-ws-server')
        const { createCustomPersister } = await import('tinybase/persisters')
        const { WebSocketServer } = await import('ws')
        network.sockets = new WebSocketServer({ port: 0, host: '127.0.0.1' })
        network.store = createMergeableStore('server')
        network.server = createWsServer(network.sockets, () =>
            createCustomPersister(network.store, async () => undefined, async () => {}, () => 0, () => {}, undefined, 3))
        await new Promise(done => network.sockets.once('listening', done))
        network.port = network.sockets.address().port
        return network
    }

    device(name, port) {
        return new TinyBaseDevice(this.store, name, port)
    }

    async close() {
        await this.server.destroy()
        this.sockets.close()
    }
}

class TinyBaseDevice {
    constructor(served, name, port) {
        Object.assign(this, { served, name, port })
    }

    async store() {
        const { createMergeableStore } = await import('tinybase')
        return (this.kept ??= createMergeableStore(this.name))
    }

    reopen() {}

    async write(notes) {
        const store = await this.store()
        store.transaction(() => notes.forEach(({ id, ...note }) => store.setRow('notes', id, note)))
    }

    async edit(id, text) {
        ;(await this.store()).setCell('notes', id, 'text', text)
    }

    // Over a connection of its own, until server and device have the same.
    async sync() {
        const { createWsSynchronizer } = await import('tinybase/synchronizers/synchronizer-ws-client')
        const { WebSocket } = await import('ws')
        const store = await this.store()
        const synchronizer = await createWsSynchronizer(store, new WebSocket(`ws://127.0.0.1:${this.port}/network`), patience)
        await synchronizer.startSync()
        const same = () => String(store.getMergeableContentHashes()) === String(this.served.getMergeableContentHashes())
        while (!same())
            await new Promise(done => setTimeout(done, 5))
        this.synchronizer = synchronizer
    }

    // What is still asked and answered after that is let go by; a request cut off here would be waited for.
    async rest() {
        await new Promise(done => setTimeout(done, 300))
        await this.synchronizer.destroy()
    }

    async count() {
        return (await this.store()).getRowCount('notes')
    }
}

export const networks = { PouchDB: PouchNetwork, TinyBase: TinyBaseNetwork }
