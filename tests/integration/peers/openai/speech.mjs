// SPDX-License-Identifier: GPL-3.0-or-later
import { check, pieces, run, spokenTurn } from './common.mjs';
import { Session } from './session.mjs';

await run(async () => {
  const session = new Session();
  await session.open({
    audio: {
      input: { transcription: { model: 'gpt-4o-mini-transcribe' }, turn_detection: { type: 'server_vad' } },
    },
  });
  for (const piece of pieces(spokenTurn()))
    session.sdk.send({ type: 'input_audio_buffer.append', audio: piece.toString('base64') });
  await session.has('response.done');
  check(session.count('input_audio_buffer.speech_started') === 1, 'one turn began');
  check(session.count('input_audio_buffer.committed') === 1, 'and was committed');
  const heard = session.last('conversation.item.input_audio_transcription.completed').transcript;
  check(heard === 'hello there what is the weather like in paris today', `heard "${heard}"`);
  const answer = session.joined('response.output_audio_transcript.delta');
  check(answer.includes('weather like in paris'), `answered "${answer}"`);
  const bytes = Buffer.from(session.joined('response.output_audio.delta').slice(0, 4096), 'base64').length;
  check(session.count('response.output_audio.delta') > 3 && bytes > 100, 'in sound');
  check(session.last('response.done').response.status === 'completed', 'it is completed');
});
