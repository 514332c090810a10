// SPDX-License-Identifier: GPL-3.0-or-later
import WebSocket from 'ws';
import { pieces } from './common.mjs';

const kFrameMs = 20;
const kBytesPerMs = 8; // of G.711 at 8 kHz
const kPace = 4; // times as fast as a real call: the timestamps tell the time

/** 24 kHz PCM16 as G.711 µ-law at 8 kHz. */
export function muLaw(pcm) {
  const samples = new Int16Array(pcm.buffer.slice(pcm.byteOffset, pcm.byteOffset + (pcm.length & ~1)));
  const result = Buffer.alloc(Math.floor(samples.length / 3));
  for (let i = 0; i < result.length; i++)
    result[i] = encode((samples[3 * i] + samples[3 * i + 1] + samples[3 * i + 2]) / 3);
  return result;
}

function encode(sample) {
  const magnitude = Math.min(Math.abs(Math.round(sample)), 32635) + 132;
  const exponent = Math.floor(Math.log2(magnitude)) - 7;
  const mantissa = (magnitude >> (exponent + 3)) & 15;
  return ~((sample < 0 ? 128 : 0) | (exponent << 4) | mantissa) & 255;
}

/**
 * Twilio's side of a media stream, as its documentation has it: connected, start, the caller's media, and a mark for
 * each mark once the sound before it was played; clear throws away what was not, and gives its marks back at once.
 */
export class Telephone {
  heard = []; // µ-law that was played to the caller
  clears = 0;
  marks = 0;
  #queue = [];
  #playing;
  #timestamp = 0;
  #chunk = 0;

  static async call(url) {
    const phone = new Telephone();
    phone.socket = new WebSocket(url);
    await new Promise((done, failed) => phone.socket.on('open', done).on('error', failed));
    phone.socket.on('message', (text) => phone.#take(JSON.parse(text)));
    phone.#send({ event: 'connected', protocol: 'Call', version: '1.0.0' });
    phone.#send({
      event: 'start',
      sequenceNumber: '1',
      start: {
        streamSid: 'MZ1',
        accountSid: 'AC1',
        callSid: 'CA1',
        tracks: ['inbound'],
        mediaFormat: { encoding: 'audio/x-mulaw', sampleRate: 8000, channels: 1 },
      },
      streamSid: 'MZ1',
    });
    return phone;
  }

  /** The caller says this, with half a second of silence before and enough after it. */
  async say(speech) {
    const silence = (ms) => Buffer.alloc(kBytesPerMs * ms, 0xff);
    const audio = Buffer.concat([silence(500), speech, silence(1500)]);
    for (const piece of pieces(audio, kFrameMs, kBytesPerMs)) {
      this.#send({
        event: 'media',
        streamSid: 'MZ1',
        media: {
          track: 'inbound',
          chunk: String(++this.#chunk),
          timestamp: String(this.#timestamp),
          payload: piece.toString('base64'),
        },
      });
      this.#timestamp += piece.length / kBytesPerMs;
      await new Promise((done) => setTimeout(done, kFrameMs / kPace));
    }
  }

  isSilent() {
    return this.#queue.length === 0 && !this.#playing;
  }

  hangUp() {
    this.#send({ event: 'stop', streamSid: 'MZ1', stop: { accountSid: 'AC1', callSid: 'CA1' } });
    this.socket.close();
  }

  #send(message) {
    this.socket.send(JSON.stringify(message));
  }

  #take(message) {
    if (message.event === 'clear') {
      this.clears++;
      clearTimeout(this.#playing);
      this.#playing = undefined;
      for (const dropped of this.#queue.splice(0))
        this.#giveBack(dropped);
      return;
    }
    this.#queue.push(message);
    if (!this.#playing)
      this.#play();
  }

  #play() {
    while (this.#queue.length > 0) {
      const message = this.#queue.shift();
      if (message.event === 'media') {
        const audio = Buffer.from(message.media.payload, 'base64');
        this.heard.push(audio);
        this.#playing = setTimeout(() => this.#play(), audio.length / kBytesPerMs / kPace);
        return;
      }
      this.#giveBack(message);
    }
    this.#playing = undefined;
  }

  #giveBack(message) {
    if (message.event !== 'mark')
      return;
    this.marks++;
    this.#send({ event: 'mark', streamSid: 'MZ1', mark: message.mark });
  }
}
