// SPDX-License-Identifier: GPL-3.0-or-later
import { check, run } from './common.mjs';
import { Session, take } from './session.mjs';

await run(async () => {
  const session = new Session();
  const answer = await take(await session.ask('Say only: aye aye captain'));
  check(answer.text === 'aye aye captain', `answered "${answer.text}"`);
  check(answer.samples > 12000, `in ${answer.samples} samples of audio`);
  const again = await take(await session.ask('Say only: and again'));
  check(again.text === 'and again', `then "${again.text}"`);
  check(session.count('response.done') === 2, 'in two responses');
  await session.close();
});
