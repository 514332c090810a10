// SPDX-License-Identifier: GPL-3.0-or-later
import { playedSeconds } from './browser.mjs';
import { check, run, until } from './common.mjs';
import { Session } from './session.mjs';

await run(async () => {
  const session = await Session.open({ outputModalities: ['audio'] });
  session.sendTextMessage('Say only: aye aye captain');
  await until(() => session.count('response-done') === 1, 'the answer');
  check(session.shown('assistant') === 'aye aye captain', `answered "${session.shown('assistant')}"`);
  check(session.last('response-done').status === 'completed', 'it is completed');
  await until(() => !session.state.isPlaying, 'the end of the sound');
  check(playedSeconds() > 1, `${playedSeconds()} seconds were played`);
  session.finish();
});
