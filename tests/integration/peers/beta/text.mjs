// SPDX-License-Identifier: GPL-3.0-or-later
import { check, run } from './common.mjs';
import { connect, take, typed } from './session.mjs';

await run(async () => {
  const client = await connect({ turn_detection: { type: 'none' } });
  await client.sendItem(typed('Say only: aye aye captain'));
  const answer = await take(await client.generateResponse());
  check(answer.text === 'aye aye captain', `answered "${answer.text}"`);
  check(answer.bytes > 24000, `in ${answer.bytes} bytes of audio`);
  check(answer.status === 'completed', 'it is completed');
  await client.close();
});
