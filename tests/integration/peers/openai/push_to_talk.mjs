// SPDX-License-Identifier: GPL-3.0-or-later
import { check, pieces, run, spokenTurn } from './common.mjs';
import { Session } from './session.mjs';

// Without turn detection: the client says when the turn is over.
await run(async () => {
  const session = new Session();
  await session.open({
    audio: { input: { transcription: { model: 'gpt-4o-mini-transcribe' }, turn_detection: null } },
  });
  for (const piece of pieces(spokenTurn()))
    session.sdk.send({ type: 'input_audio_buffer.append', audio: piece.toString('base64') });
  session.sdk.send({ type: 'input_audio_buffer.commit' });
  session.sdk.send({ type: 'response.create' });
  await session.has('response.done');
  await session.has('conversation.item.input_audio_transcription.completed');
  check(session.count('input_audio_buffer.speech_started') === 0, 'nobody listened for turns');
  check(session.count('input_audio_buffer.committed') === 1, 'the turn was committed');
  const heard = session.last('conversation.item.input_audio_transcription.completed').transcript;
  check(heard === 'hello there what is the weather like in paris today', `heard "${heard}"`);
  const answer = session.joined('response.output_audio_transcript.delta');
  check(answer.includes('weather like in paris'), `answered "${answer}"`);
  const { response } = session.last('response.done');
  check(response.status === 'completed' && response.usage.input_token_details.audio_tokens > 0, 'the audio is counted');
});
