// SPDX-License-Identifier: GPL-3.0-or-later
import { tool } from '@openai/agents-realtime';
import { z } from 'zod';
import { check, run, until } from './common.mjs';
import { Session } from './session.mjs';

await run(async () => {
  const asked = [];
  const lookUpOrder = tool({
    name: 'look_up_order',
    description: 'Where an order is.',
    parameters: z.object({ number: z.string() }),
    execute: async ({ number }) => {
      asked.push(number);
      return JSON.stringify({ state: 'on a boat' });
    },
  });
  const session = new Session([lookUpOrder]);
  await session.connect();
  session.sdk.sendMessage('Where is order one two three four?');
  await until(() => session.answer()?.includes('on a boat'), 'the answer made of the tool output');
  check(asked.join() === '1234', `the tool was called once, with ${asked}`);
  session.checkNoErrors();
});
