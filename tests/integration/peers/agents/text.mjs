// SPDX-License-Identifier: GPL-3.0-or-later
import { check, run, until } from './common.mjs';
import { Session } from './session.mjs';

await run(async () => {
  const session = new Session();
  await session.connect();
  session.sdk.sendMessage('Say only: aye aye captain');
  await until(() => session.count('response.done') === 1, 'the answer');
  await until(() => session.answer() === 'aye aye captain', 'the answer in the history');
  check(session.audioBytes > 24000, `${session.audioBytes} bytes of audio`);
  session.sdk.sendMessage('Say only: and again');
  await until(() => session.answer() === 'and again', 'the second answer in the history');
  session.checkNoErrors();
});
