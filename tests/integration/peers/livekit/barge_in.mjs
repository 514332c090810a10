// SPDX-License-Identifier: GPL-3.0-or-later
import { check, run, spokenTurn, until } from './common.mjs';
import { Session, take } from './session.mjs';

await run(async () => {
  const session = new Session();
  const counting = await session.ask('count to one hundred');
  const taken = take(counting);
  await until(() => session.count('response.output_audio.delta') > 3, 'the counting');
  session.say(spokenTurn());
  await until(() => session.interruptions === 1, 'the speech');
  // As LiveKit's agent does when the user speaks: stop, and tell how much was heard.
  await session.sdk.interrupt();
  const itemId = session.events.find((event) => event.type === 'response.output_audio.delta').item_id;
  await session.sdk.truncate({ messageId: itemId, audioEndMs: 500, modalities: ['audio'] });
  await until(() => session.answers.length === 1, 'the next answer');
  const answer = await session.answers[0];
  const cut = await taken;
  const [cancelled, next] = session.events.filter((event) => event.type === 'response.done');
  check(cancelled.response.status === 'cancelled', `the first is ${cancelled.response.status}`);
  check(cancelled.response.status_details.reason === 'turn_detected', 'because a turn was detected');
  check(!cut.text.includes('one hundred'), 'the counting did not come to its end');
  check(session.last('conversation.item.truncated')?.audio_end_ms === 500, 'its item was truncated');
  check(next.response.status === 'completed', `the second is ${next.response.status}`);
  check(answer.text.includes('weather like in paris'), `and says "${answer.text}"`);
  await session.close();
});
