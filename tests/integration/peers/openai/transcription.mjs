// SPDX-License-Identifier: GPL-3.0-or-later
import { check, pieces, run, spokenTurn } from './common.mjs';
import { Session } from './session.mjs';

await run(async () => {
  const session = new Session({ intent: 'transcription' });
  await session.open({
    type: 'transcription',
    audio: {
      input: { transcription: { model: 'gpt-4o-transcribe' }, turn_detection: { type: 'server_vad' } },
    },
  });
  for (const piece of pieces(spokenTurn()))
    session.sdk.send({ type: 'input_audio_buffer.append', audio: piece.toString('base64') });
  await session.has('conversation.item.input_audio_transcription.completed');
  const heard = session.last('conversation.item.input_audio_transcription.completed').transcript;
  check(heard === 'hello there what is the weather like in paris today', `heard "${heard}"`);
  check(session.joined('conversation.item.input_audio_transcription.delta') === heard, 'so said the deltas');
  check(session.count('response.created') === 0, 'and nobody answered');
});
