// SPDX-License-Identifier: GPL-3.0-or-later
import { RealtimeAgent, RealtimeSession } from '@openai/agents/realtime';
import { TwilioRealtimeTransportLayer } from '@openai/agents-extensions';
import { once } from 'node:events';
import { WebSocketServer } from 'ws';
import { check, endpoint } from './common.mjs';
import { Telephone } from './telephone.mjs';

/** A telephone call that an agent has answered: Twilio's end, and the application's. */
export class Call {
  events = [];
  errors = [];

  static async begin() {
    const call = new Call();
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await once(server, 'listening');
    const answered = new Promise((done) => server.once('connection', (socket) => done(call.#answer(socket))));
    call.phone = await Telephone.call(`ws://127.0.0.1:${server.address().port}`);
    await answered;
    return call;
  }

  count(type) {
    return this.events.filter((event) => event.type === type).length;
  }

  last(type) {
    return this.events.findLast((event) => event.type === type);
  }

  hangUp() {
    check(this.errors.length === 0, `no errors ${JSON.stringify(this.errors)}`);
    this.phone.hangUp();
  }

  async #answer(twilioWebSocket) {
    const transport = new TwilioRealtimeTransportLayer({ twilioWebSocket });
    const agent = new RealtimeAgent({ name: 'peer', instructions: 'Be brief.' });
    // The transport would choose µ-law itself, but the session's default of PCM comes before it.
    const audio = { input: { format: 'g711_ulaw' }, output: { format: 'g711_ulaw' } };
    this.sdk = new RealtimeSession(agent, { transport, config: { audio } });
    this.sdk.on('error', (error) => this.errors.push(error));
    transport.on('*', (event) => this.events.push(event));
    await this.sdk.connect({ apiKey: 'ek_rehearsal', url: `${endpoint}?model=gpt-realtime` });
  }
}
