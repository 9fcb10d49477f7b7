// tests/fakes/emulated_line.py in front of a peer's server, as Kopa is measured through.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../fakes/emulated_line.py', import.meta.url))
const slow = { rate: 64000, delay: 0.3 }
const fast = { rate: null, delay: 0 }

export class Line {
    static async open(serverPort) {
        const line = new Line()
        line.process = spawn('python3', ['-B', program, String(serverPort)], { stdio: ['pipe', 'pipe', 'inherit'] })
        line.answers = createInterface({ input: line.process.stdout })[Symbol.asyncIterator]()
        line.port = Number((await line.answer()).split(':').at(-1))
        return line
    }

    async answer() {
        return (await this.answers.next()).value
    }

    async set(settings) {
        this.process.stdin.write(JSON.stringify(settings) + '\n')
        return JSON.parse(await this.answer())
    }

    slowDown() {
        return this.set(slow)
    }

    speedUp() {
        return this.set(fast)
    }

    close() {
        this.process.stdin.end()
    }
}
