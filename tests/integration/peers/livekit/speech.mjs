// SPDX-License-Identifier: GPL-3.0-or-later
import { check, run, spokenTurn, until } from './common.mjs';
import { Session } from './session.mjs';

await run(async () => {
  const session = new Session();
  session.say(spokenTurn());
  await until(() => session.answers.length === 1, 'an answer');
  const answer = await session.answers[0];
  await until(() => session.heard.some((each) => each.isFinal), 'what was heard');
  const heard = session.heard.findLast((each) => each.isFinal).transcript;
  check(heard === 'hello there what is the weather like in paris today', `heard "${heard}"`);
  check(answer.text.includes('weather like in paris'), `answered "${answer.text}"`);
  check(answer.samples > 24000, `in ${answer.samples} samples of audio`);
  check(session.interruptions === 1, 'speech began once');
  await session.close();
});
