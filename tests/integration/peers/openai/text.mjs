// SPDX-License-Identifier: GPL-3.0-or-later
import { check, run } from './common.mjs';
import { Session } from './session.mjs';

await run(async () => {
  const session = new Session();
  await session.open({ output_modalities: ['text'] });
  session.sdk.send({
    type: 'conversation.item.create',
    item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Say only: aye aye captain' }] },
  });
  session.sdk.send({ type: 'response.create' });
  await session.has('response.done');
  check(session.joined('response.output_text.delta') === 'aye aye captain', 'the deltas are the answer');
  check(session.last('response.output_text.done').text === 'aye aye captain', 'and so is the whole');
  check(session.last('response.done').response.status === 'completed', 'it is completed');
});
