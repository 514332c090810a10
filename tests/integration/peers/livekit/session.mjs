// SPDX-License-Identifier: GPL-3.0-or-later
import { initializeLogger, llm } from '@livekit/agents';
import * as openai from '@livekit/agents-plugin-openai';
import { AudioFrame } from '@livekit/rtc-node';
import { check, endpoint, pieces } from './common.mjs';

const kRate = 24000;

initializeLogger({ pretty: false, level: 'warn' });

/** A session of LiveKit's plugin, driven as its voice agent drives it but without a room. */
export class Session {
  events = [];
  errors = [];
  interruptions = 0;
  heard = [];
  answers = []; // each a promise of what was said

  constructor(options = {}) {
    const baseURL = endpoint.replace(/^ws/, 'http').replace(/\/realtime$/, '');
    this.model = new openai.realtime.RealtimeModel({ baseURL, apiKey: 'sk-rehearsal', ...options });
    this.sdk = this.model.session();
    this.sdk.on('error', (error) => this.errors.push(error));
    this.sdk.on('openai_server_event_received', (event) => this.events.push(event));
    this.sdk.on('input_speech_started', () => this.interruptions++);
    this.sdk.on('input_audio_transcription_completed', (event) => this.heard.push(event));
    this.sdk.on('generation_created', (generation) => {
      if (!generation.userInitiated)
        this.answers.push(take(generation));
    });
  }

  /** What the model says to a typed message. */
  async ask(text) {
    const context = this.sdk.chatCtx.copy();
    context.addMessage({ role: 'user', content: text });
    await this.sdk.updateChatCtx(context);
    return this.sdk.generateReply();
  }

  say(audio) {
    for (const piece of pieces(audio)) {
      const samples = new Int16Array(piece.buffer.slice(piece.byteOffset, piece.byteOffset + piece.length));
      this.sdk.pushAudio(new AudioFrame(samples, kRate, 1, samples.length));
    }
  }

  count(type) {
    return this.events.filter((event) => event.type === type).length;
  }

  last(type) {
    return this.events.findLast((event) => event.type === type);
  }

  async close() {
    check(this.errors.length === 0, `no errors ${this.errors.map((each) => String(each.error ?? each))}`);
    await this.sdk.close();
  }
}

/** All of a generation, as its consumer gets it. */
export async function take(generation) {
  const result = { text: '', samples: 0, calls: [] };
  const calls = (async () => {
    for await (const call of generation.functionStream)
      result.calls.push(call);
  })();
  for await (const message of generation.messageStream) {
    const audio = (async () => {
      for await (const frame of message.audioStream)
        result.samples += frame.samplesPerChannel;
    })();
    for await (const piece of message.textStream)
      result.text += typeof piece === 'string' ? piece : piece.text;
    await audio;
  }
  await calls;
  return result;
}

export { llm };
