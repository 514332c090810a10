// SPDX-License-Identifier: GPL-3.0-or-later
import { check, run, until } from './common.mjs';
import { Session } from './session.mjs';

await run(async () => {
  const asked = [];
  const config = {
    outputModalities: ['text'],
    tools: [
      {
        type: 'function',
        name: 'look_up_order',
        description: 'Where an order is.',
        parameters: { type: 'object', properties: { number: { type: 'string' } }, required: ['number'] },
      },
    ],
  };
  const session = await Session.open(config, ({ toolCall }) => {
    asked.push(toolCall);
    return { state: 'on a boat' };
  });
  session.sendTextMessage('Where is order one two three four?');
  await until(() => session.count('response-done') === 2, 'the answer made of the tool output');
  check(asked.length === 1 && asked[0].toolName === 'look_up_order', 'the tool was called once');
  check(asked[0].args.number === '1234', `with ${JSON.stringify(asked[0].args)}`);
  const answer = session.shown('assistant');
  check(answer.includes('on a boat'), `answered "${answer}"`);
  session.finish();
});
