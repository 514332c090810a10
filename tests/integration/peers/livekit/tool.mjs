// SPDX-License-Identifier: GPL-3.0-or-later
import { z } from 'zod';
import { check, run } from './common.mjs';
import { llm, Session, take } from './session.mjs';

await run(async () => {
  const session = new Session();
  await session.sdk.updateTools(
    new llm.ToolContext([
      llm.tool({
        name: 'look_up_order',
        description: 'Where an order is.',
        parameters: z.object({ number: z.string() }),
        execute: async () => 'unused: the agent runs tools, and there is none here',
      }),
    ]),
  );
  const { calls } = await take(await session.ask('Where is order one two three four?'));
  check(calls.length === 1 && calls[0].name === 'look_up_order', `${calls.length} call`);
  check(JSON.parse(calls[0].args).number === '1234', `called with ${calls[0].args}`);

  const context = session.sdk.chatCtx.copy();
  context.items.push(
    llm.FunctionCallOutput.create({
      callId: calls[0].callId,
      name: calls[0].name,
      output: JSON.stringify({ state: 'on a boat' }),
      isError: false,
    }),
  );
  await session.sdk.updateChatCtx(context);
  const answer = await take(await session.sdk.generateReply());
  check(answer.text.includes('on a boat'), `answered "${answer.text}"`);
  await session.close();
});
