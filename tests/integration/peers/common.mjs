// SPDX-License-Identifier: GPL-3.0-or-later
import { readFileSync } from 'node:fs';

export const endpoint = process.env.TURNSCOPE_ENDPOINT;

/** Half a second of silence, the spoken sentence, and silence that ends the turn: PCM16 at 24 kHz. */
export function spokenTurn() {
  const silence = (ms) => Buffer.alloc(48 * ms);
  return Buffer.concat([silence(500), readFileSync(process.env.TURNSCOPE_SPEECH), silence(1500)]);
}

/** Cuts audio into pieces of so many milliseconds. */
export function* pieces(audio, ms = 100, bytesPerMs = 48) {
  for (let at = 0; at < audio.length; at += ms * bytesPerMs)
    yield audio.subarray(at, at + ms * bytesPerMs);
}

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Waits for a condition, and says what it was when it does not come. */
export async function until(condition, what, timeoutMs = 40000) {
  const deadline = Date.now() + timeoutMs;
  while (!condition()) {
    if (Date.now() > deadline)
      throw new Error(`Waited in vain for ${what}`);
    await pause(10);
  }
}

export function check(truth, what) {
  if (!truth)
    throw new Error(`Not so: ${what}`);
  console.log(`ok: ${what}`);
}

/** Ends the program well, or with the reason why not. */
export async function run(program) {
  try {
    await program();
    console.log('done');
    process.exit(0);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
}
