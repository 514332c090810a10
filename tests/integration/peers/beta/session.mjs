// SPDX-License-Identifier: GPL-3.0-or-later
import { RTClient } from 'rt-client';
import { check, endpoint } from './common.mjs';

/** A client of the beta as Azure's preview has it: it throws at any event that it does not know. */
export async function connect(session) {
  const client = new RTClient(new URL(new URL(endpoint).origin), { key: 'rehearsal' }, { deployment: 'gpt-4o-realtime-preview' });
  const inForce = await client.configure({ modalities: ['text', 'audio'], ...session });
  check(inForce.modalities.length === 2, 'the settings are in force, in the shape of the beta');
  return client;
}

/** A typed message. */
export function typed(text) {
  return { type: 'message', role: 'user', content: [{ type: 'input_text', text }] };
}

/** All of a response: what it says, in how many bytes of sound, and which functions it calls. */
export async function take(response) {
  const result = { text: '', bytes: 0, calls: [] };
  for await (const item of response) {
    if (item.type === 'function_call') {
      await item.waitForCompletion();
      result.calls.push(item);
      continue;
    }
    for await (const content of item)
      await takeContent(content, result);
  }
  result.status = response.status;
  return result;
}

async function takeContent(content, result) {
  if (content.type === 'text') {
    for await (const piece of content.textChunks())
      result.text += piece;
    return;
  }
  const audio = (async () => {
    for await (const piece of content.audioChunks())
      result.bytes += piece.length;
  })();
  for await (const piece of content.transcriptChunks())
    result.text += piece;
  await audio;
}
