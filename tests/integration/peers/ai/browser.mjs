// SPDX-License-Identifier: GPL-3.0-or-later
import WebSocket from 'ws';

/** What the SDK asks of a browser, as far as it plays sound: each piece "sounds" for as long as it lasts. */
class AudioContext {
  state = 'running';
  destination = {};
  static playedSeconds = 0;

  get currentTime() {
    return performance.now() / 1000;
  }

  createBuffer(channels, length, rate) {
    const data = new Float32Array(length);
    return { duration: length / rate, getChannelData: () => data };
  }

  createBufferSource() {
    const context = this;
    return {
      connect() {},
      disconnect() {},
      start(when) {
        const seconds = this.buffer.duration;
        this.timer = setTimeout(() => {
          AudioContext.playedSeconds += seconds;
          this.onended?.();
        }, 1000 * (when + seconds - context.currentTime));
      },
      stop() {
        clearTimeout(this.timer);
      },
    };
  }

  async close() {}
  async resume() {}
}

globalThis.WebSocket = WebSocket;
globalThis.AudioContext = AudioContext;

export const playedSeconds = () => AudioContext.playedSeconds;
