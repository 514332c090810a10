// SPDX-License-Identifier: GPL-3.0-or-later
import { check, run } from './common.mjs';
import { checkFindings, endpoint, talk } from './session.mjs';

/** aimock's chat completions think for our own rehearsal endpoint: heard, thought, spoken. */
await run(async () => {
  const chat = (await endpoint()).replace(/^ws/, 'http').replace(/\/realtime.*/, '');
  const { report, code, told, events, recording } = await talk(
    chat, '--say', 'hello', '--text', 'where is my order', '--tool', 'look_up_order={"state":"on a boat"}');
  check(code === 0, `the conversation came to its end ${told}`);
  check(report.turns[0].assistant_text === 'Hello from the other side.', `spoken to, it said "${report.turns[0].assistant_text}"`);
  check(report.turns[1].assistant_text.includes('It is on a boat.'), `the tool called, it said "${report.turns[1].assistant_text}"`);
  const stages = events.map(({ event }) => event).filter(({ type }) => type === 'console.stage');
  for (const stage of ['hear', 'think', 'speak']) {
    const { took_ms } = stages.find((each) => each.stage === stage) ?? {};
    check(Number.isInteger(took_ms), `the stage "${stage}" took ${took_ms} ms`);
  }
  await checkFindings(recording);
});
