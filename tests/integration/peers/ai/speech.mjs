// SPDX-License-Identifier: GPL-3.0-or-later
import { check, run, spokenTurn, until } from './common.mjs';
import { Session } from './session.mjs';

await run(async () => {
  const session = await Session.open({
    outputModalities: ['audio'],
    inputAudioTranscription: { model: 'gpt-4o-mini-transcribe' },
    turnDetection: { type: 'server-vad', silenceDurationMs: 500 },
  });
  session.say(spokenTurn());
  await until(() => session.count('response-done') === 1, 'the answer');
  await until(() => session.shown('user'), 'what was heard');
  const heard = session.shown('user');
  check(heard === 'hello there what is the weather like in paris today', `heard "${heard}"`);
  const answer = session.shown('assistant');
  check(answer.includes('weather like in paris'), `answered "${answer}"`);
  check(session.last('response-done').status === 'completed', 'it is completed');
  session.finish();
});
