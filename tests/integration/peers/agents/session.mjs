// SPDX-License-Identifier: GPL-3.0-or-later
import { RealtimeAgent, RealtimeSession } from '@openai/agents-realtime';
import { check, endpoint } from './common.mjs';

/** A session of the SDK on the endpoint, with all that came over the wire. */
export class Session {
  events = [];
  errors = [];
  audioBytes = 0;
  interruptions = 0;

  constructor(tools = [], config = {}) {
    const agent = new RealtimeAgent({ name: 'peer', instructions: 'Be brief.', tools });
    this.sdk = new RealtimeSession(agent, { transport: 'websocket', config });
    this.sdk.on('error', (error) => this.errors.push(error));
    this.sdk.on('audio', (event) => (this.audioBytes += event.data.byteLength));
    this.sdk.on('audio_interrupted', () => this.interruptions++);
    this.sdk.transport.on('*', (event) => this.events.push(event));
  }

  connect() {
    return this.sdk.connect({ apiKey: 'ek_rehearsal', url: `${endpoint}?model=gpt-realtime-2.1` });
  }

  count(type) {
    return this.events.filter((event) => event.type === type).length;
  }

  last(type) {
    return this.events.findLast((event) => event.type === type);
  }

  /** What the assistant said last, as the SDK's own history has it. */
  answer() {
    const message = this.sdk.history.findLast((item) => item.type === 'message' && item.role === 'assistant');
    return message?.content.map((part) => part.transcript ?? part.text ?? '').join('');
  }

  checkNoErrors() {
    check(this.errors.length === 0, `no errors ${JSON.stringify(this.errors)}`);
  }
}
