// SPDX-License-Identifier: GPL-3.0-or-later
import { check, run } from './common.mjs';
import { connect, take, typed } from './session.mjs';

await run(async () => {
  const client = await connect({
    turn_detection: { type: 'none' },
    tools: [
      {
        type: 'function',
        name: 'look_up_order',
        description: 'Where an order is.',
        parameters: { type: 'object', properties: { number: { type: 'string' } }, required: ['number'] },
      },
    ],
  });
  await client.sendItem(typed('Where is order one two three four?'));
  const { calls } = await take(await client.generateResponse());
  check(calls.length === 1 && calls[0].functionName === 'look_up_order', 'the function was called once');
  check(JSON.parse(calls[0].arguments).number === '1234', `with ${calls[0].arguments}`);
  await client.sendItem({
    type: 'function_call_output',
    call_id: calls[0].callId,
    output: JSON.stringify({ state: 'on a boat' }),
  });
  const answer = await take(await client.generateResponse());
  check(answer.text.includes('on a boat'), `answered "${answer.text}"`);
  await client.close();
});
