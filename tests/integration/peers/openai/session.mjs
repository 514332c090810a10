// SPDX-License-Identifier: GPL-3.0-or-later
import OpenAI from 'openai';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';
import { check, endpoint, until } from './common.mjs';

/** The library, pointed at the endpoint. */
export function client(apiKey) {
  const baseURL = endpoint.replace(/^ws:/, 'https:').replace(/\/realtime$/, '');
  return new OpenAI({ apiKey, baseURL });
}

/** A session of the official library, which speaks wss whatever the base URL says, with all that came over the wire. */
export class Session {
  events = [];
  errors = [];

  constructor(target = { model: 'gpt-realtime-2.1' }) {
    this.sdk = new OpenAIRealtimeWS(target, client('sk-rehearsal'));
    this.sdk.on('event', (event) => this.events.push(event));
    this.sdk.on('error', (error) => this.errors.push(String(error)));
  }

  /** Waits for session.created, then has `session` in force. */
  async open(session) {
    await this.has('session.created');
    check(this.sdk.url.protocol === 'wss:', 'it speaks wss');
    this.sdk.send({ type: 'session.update', session: { type: 'realtime', ...session } });
    await this.has('session.updated');
  }

  async has(type, count = 1) {
    await until(() => this.count(type) >= count || this.errors.length > 0, type);
    check(this.errors.length === 0, `no errors before ${type} ${this.errors}`);
  }

  count(type) {
    return this.events.filter((event) => event.type === type).length;
  }

  last(type) {
    return this.events.findLast((event) => event.type === type);
  }

  joined(type) {
    return this.events
      .filter((event) => event.type === type)
      .map((event) => event.delta)
      .join('');
  }
}
