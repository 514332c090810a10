// SPDX-License-Identifier: GPL-3.0-or-later
import { check, run, spokenTurn, until } from './common.mjs';
import { Session } from './session.mjs';

await run(async () => {
  const session = await Session.open({ outputModalities: ['audio'], turnDetection: { type: 'server-vad' } });
  session.sendTextMessage('count to one hundred');
  await until(() => session.count('audio-delta') > 3, 'the counting');
  session.say(spokenTurn());
  await until(() => session.count('response-done') === 2, 'the cancelled and the new answer');
  const [cancelled, next] = session.state.events.filter((event) => event.type === 'response-done');
  check(cancelled.status === 'cancelled', `the first is ${cancelled.status}`);
  check(next.status === 'completed', `the second is ${next.status}`);
  const truncated = session.state.events.find((event) => event.raw?.type === 'conversation.item.truncated');
  check(truncated?.raw.audio_end_ms >= 0, `the item was truncated at ${truncated?.raw.audio_end_ms} ms`);
  session.finish();
});
