// SPDX-License-Identifier: GPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { check, run, until } from './common.mjs';
import { Call } from './session.mjs';
import { muLaw } from './telephone.mjs';

await run(async () => {
  const call = await Call.begin();
  call.sdk.sendMessage('count to one hundred');
  await until(() => call.phone.marks > 2, 'the counting at the telephone');
  await call.phone.say(muLaw(readFileSync(process.env.TURNSCOPE_SPEECH)));
  await until(() => call.count('response.done') === 2, 'the answer to the interruption');
  check(call.phone.clears === 1, 'the telephone was told to fall silent');
  const [first, next] = call.events.filter((event) => event.type === 'response.done');
  check(next.response.status === 'completed', `after a ${first.response.status} response there is a completed one`);
  const truncated = call.events.filter((event) => event.type === 'conversation.item.truncated');
  check(truncated.length === 1 && truncated[0].audio_end_ms > 0, `truncated at ${truncated[0]?.audio_end_ms} ms`);
  await until(() => call.phone.isSilent(), 'the end of the answer');
  const spokenMs = call.phone.heard.reduce((sum, audio) => sum + audio.length / 8, 0);
  check(spokenMs < 30000, `the caller heard ${spokenMs} ms, not all of the counting`);
  call.hangUp();
});
