// SPDX-License-Identifier: GPL-3.0-or-later
import { check, run } from './common.mjs';
import { checkFindings, endpoint, talk } from './session.mjs';

await run(async () => {
  const { report, code, recording } = await talk(await endpoint(), '--text', 'hello', '--text', 'hello again');
  check(code === 0, 'the conversation came to its end');
  check(report.turns.length === 2, 'in two turns');
  for (const [index, said] of ['hello', 'hello again'].entries()) {
    const turn = report.turns[index];
    check(turn.user_text === said && turn.status === 'completed', `"${said}" was answered`);
    check(turn.assistant_text === 'Hello from the other side.', `by "${turn.assistant_text}"`);
  }
  await checkFindings(recording);
});
