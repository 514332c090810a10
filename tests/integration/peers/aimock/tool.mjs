// SPDX-License-Identifier: GPL-3.0-or-later
import { check, run } from './common.mjs';
import { checkFindings, endpoint, talk } from './session.mjs';

const question = ['--text', 'where is my order'];

await run(async () => {
  const url = await endpoint();
  const answered = await talk(url, ...question, '--tool', 'look_up_order={"state":"on a boat"}');
  check(answered.code === 0, `the conversation came to its end ${answered.told}`);
  const [turn, ...others] = answered.report.turns;
  check(others.length === 0 && turn.status === 'completed', 'in one turn, tool call included');
  check(turn.assistant_text === 'It is on a boat.', `answered "${turn.assistant_text}", made of the tool's output`);

  const offered = answered.events.findLast(({ event }) => event.type === 'session.updated').event.session;
  check(offered.tools.some((tool) => tool.name === 'look_up_order'), 'the function was offered');
  const items = answered.events.filter(({ from }) => from === 'server').flatMap(({ event }) => event.item ?? []);
  const call = items.find((item) => item.type === 'function_call' && item.arguments);
  const output = answered.events.find(({ event }) => event.item?.type === 'function_call_output').event.item;
  check(output.call_id === call.call_id, 'its call was answered by its id');
  check(JSON.parse(output.output).state === 'on a boat', `with ${output.output}`);
  await checkFindings(answered.recording);

  const unanswered = await talk(url, ...question);
  check(unanswered.code === 1, 'a call that nothing answers ends the conversation');
  check(unanswered.told.includes('look_up_order'), `and is told: ${unanswered.told.trim()}`);
});
