// SPDX-License-Identifier: GPL-3.0-or-later
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import WebSocket from 'ws';
import { check, endpoint, pause, until } from './common.mjs';

/** A port that nobody has, of this machine. */
function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** The reference MCP server, over streamable HTTP; ends with this program. */
export async function everything() {
  const require = createRequire(import.meta.url);
  const home = dirname(require.resolve('@modelcontextprotocol/server-everything/package.json'));
  const port = await freePort();
  const child = spawn(process.execPath, [join(home, 'dist/index.js'), 'streamableHttp'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.on('exit', () => child.kill());
  const log = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => log.push(String(text)));
  const url = `http://127.0.0.1:${port}/mcp`;
  for (let tries = 0; tries < 200; ++tries) {
    const reached = await fetch(url).catch(() => null); // it answers 400 to those it does not know
    if (reached) {
      await reached.text();
      return { url, log };
    }
    await pause(100);
  }
  throw new Error(`The MCP server did not start: ${log.join('')}`);
}

/** A session of a plain WebSocket, with all that came. */
export class Session {
  events = [];

  async open() {
    this.socket = new WebSocket(`${endpoint}?model=gpt-realtime-2.1`);
    this.socket.on('message', (text) => this.events.push(JSON.parse(text)));
    await this.has('session.created');
  }

  send(event) {
    this.socket.send(JSON.stringify(event));
  }

  all(type) {
    return this.events.filter((event) => event.type === type);
  }

  async has(type, count = 1) {
    await until(() => this.all(type).length >= count || this.all('error').length > 0, type);
    check(this.all('error').length === 0, `no errors before ${type} ${JSON.stringify(this.all('error'))}`);
    return this.all(type).at(-1);
  }

  async update(tool) {
    this.send({ type: 'session.update', session: { type: 'realtime', output_modalities: ['text'], tools: [tool] } });
    await this.has('session.updated');
  }

  create(item) {
    this.send({ type: 'conversation.item.create', item });
  }

  /** What the answer to these words has put out; without words, what comes after a call. */
  async answer(words) {
    if (words)
      this.create({ type: 'message', role: 'user', content: [{ type: 'input_text', text: words }] });
    const before = this.all('response.done').length;
    this.send({ type: 'response.create' });
    return (await this.has('response.done', before + 1)).response.output;
  }

  close() {
    this.socket.close();
  }
}
