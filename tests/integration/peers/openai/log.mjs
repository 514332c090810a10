// SPDX-License-Identifier: GPL-3.0-or-later
import { pieces, run, spokenTurn } from './common.mjs';
import { checkLog, keepLog } from './own_log.mjs';
import { Session } from './session.mjs';

await run(async () => {
  const session = new Session();
  keepLog('openai', { rt: session.sdk });
  await session.open({ audio: { input: { turn_detection: { type: 'server_vad' } } } });
  for (const piece of pieces(spokenTurn()))
    session.sdk.send({ type: 'input_audio_buffer.append', audio: piece.toString('base64') });
  await session.has('response.done');
  checkLog([session.joined('response.output_audio_transcript.delta')]);
});
