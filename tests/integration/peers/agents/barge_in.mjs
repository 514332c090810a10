// SPDX-License-Identifier: GPL-3.0-or-later
import { check, pieces, run, spokenTurn, until } from './common.mjs';
import { Session } from './session.mjs';

await run(async () => {
  const session = new Session();
  await session.connect();
  session.sdk.sendMessage('count to one hundred');
  await until(() => session.count('response.output_audio.delta') > 3, 'the counting');
  for (const piece of pieces(spokenTurn()))
    session.sdk.sendAudio(piece.buffer.slice(piece.byteOffset, piece.byteOffset + piece.length));
  await until(() => session.count('response.done') === 2, 'the cancelled and the new answer');
  const [cancelled, next] = session.events.filter((event) => event.type === 'response.done');
  check(cancelled.response.status === 'cancelled', `the first is ${cancelled.response.status}`);
  check(cancelled.response.status_details.reason === 'turn_detected', 'because a turn was detected');
  check(next.response.status === 'completed', `the second is ${next.response.status}`);
  check(session.interruptions > 0, 'the SDK knows of the interruption');
  check(session.count('conversation.item.truncated') === 1, 'and had the item truncated');
  session.checkNoErrors();
});
