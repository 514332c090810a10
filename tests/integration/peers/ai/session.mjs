// SPDX-License-Identifier: GPL-3.0-or-later
import { createOpenAI } from '@ai-sdk/openai';
import { Experimental_AbstractRealtimeSession as RealtimeSession } from 'ai';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import './browser.mjs';
import { check, endpoint, pieces, until } from './common.mjs';

const model = 'gpt-realtime';
const provider = createOpenAI({
  apiKey: 'sk-rehearsal',
  baseURL: endpoint.replace(/^wss?/, 'https').replace(/\/realtime$/, ''),
});

/** The application's own route, which gives its page a short-lived secret. */
async function tokenRoute() {
  const server = createServer(async (request, response) => {
    const { sessionConfig } = await json(request);
    const token = await provider.experimental_realtime.getToken({ model, sessionConfig });
    response.end(JSON.stringify(token));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}/`;
}

/** What a page has with the SDK's hook: the session's state, and what it may do. */
export class Session extends RealtimeSession {
  errors = [];

  static async open(sessionConfig = {}, onToolCall = undefined) {
    const errors = [];
    const session = new Session({
      model: provider.experimental_realtime(model),
      api: { token: await tokenRoute() },
      sessionConfig,
      onToolCall,
      onError: (error) => errors.push(error),
    });
    session.errors = errors;
    await session.connect();
    await until(() => session.state.status === 'connected', 'the connection');
    return session;
  }

  setState(key, value) {
    this.state[key] = value;
  }

  say(audio) {
    for (const piece of pieces(audio))
      this.sendAudio(piece.toString('base64'));
  }

  count(type) {
    return this.state.events.filter((event) => event.type === type).length;
  }

  last(type) {
    return this.state.events.findLast((event) => event.type === type);
  }

  /** What the last message of this role says, as the page would show it. */
  shown(role) {
    const message = this.state.messages.findLast((each) => each.role === role);
    return message?.parts
      .filter((part) => part.type === 'text')
      .map((part) => part.text)
      .join('');
  }

  finish() {
    check(this.errors.length === 0, `no errors ${this.errors}`);
    check(this.state.status === 'connected', 'still connected');
    this.disconnect();
  }
}
