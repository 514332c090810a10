// SPDX-License-Identifier: GPL-3.0-or-later
import { check, run } from './common.mjs';
import { Session } from './session.mjs';

await run(async () => {
  const session = new Session();
  await session.open({
    output_modalities: ['text'],
    tools: [
      {
        type: 'function',
        name: 'look_up_order',
        description: 'Where an order is.',
        parameters: { type: 'object', properties: { number: { type: 'string' } }, required: ['number'] },
      },
    ],
  });
  session.sdk.send({
    type: 'conversation.item.create',
    item: {
      type: 'message',
      role: 'user',
      content: [{ type: 'input_text', text: 'Where is order one two three four?' }],
    },
  });
  session.sdk.send({ type: 'response.create' });
  await session.has('response.done');
  const call = session.last('response.function_call_arguments.done');
  check(session.joined('response.function_call_arguments.delta') === call.arguments, 'the deltas are the arguments');
  check(call.name === 'look_up_order' && JSON.parse(call.arguments).number === '1234', `called with ${call.arguments}`);
  const [item] = session.last('response.done').response.output;
  check(item.type === 'function_call' && item.call_id === call.call_id, 'the response has the same call');

  session.sdk.send({
    type: 'conversation.item.create',
    item: { type: 'function_call_output', call_id: call.call_id, output: JSON.stringify({ state: 'on a boat' }) },
  });
  session.sdk.send({ type: 'response.create' });
  await session.has('response.done', 2);
  const answer = session.last('response.output_text.done').text;
  check(answer.includes('on a boat'), `answered "${answer}"`);
  check(session.last('response.done').response.status === 'completed', 'it is completed');
});
