// SPDX-License-Identifier: GPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { check, run, until } from './common.mjs';
import { Call } from './session.mjs';
import { muLaw } from './telephone.mjs';

const sentence = 'hello there what is the weather like in paris today';

/** A telephone's band costs the recogniser a word or two. */
function checkHeard(call, whose) {
  const heard = call.last('conversation.item.input_audio_transcription.completed').transcript.split(' ');
  const right = sentence.split(' ').filter((word) => heard.includes(word)).length;
  check(right >= 7, `heard ${right} of ${whose} 10 words: "${heard.join(' ')}"`);
}

await run(async () => {
  const call = await Call.begin();
  await call.phone.say(muLaw(readFileSync(process.env.TURNSCOPE_SPEECH)));
  await until(() => call.count('response.done') === 1, 'the answer');
  const { session } = call.last('session.updated');
  check(session.audio.input.format.type === 'audio/pcmu', 'µ-law goes in');
  check(session.audio.output.format.type === 'audio/pcmu', 'and out');
  checkHeard(call, "the caller's");
  await until(() => call.phone.isSilent(), 'the end of the answer');
  check(call.phone.marks > 1 && call.phone.clears === 0, `${call.phone.marks} marks came back`);

  // What the endpoint says must be speech: it is played back to it, and it hears its own words.
  call.phone.heard.length = 0;
  call.sdk.sendMessage(`Say only: ${sentence}`);
  await until(() => call.count('response.done') === 2, 'its own words');
  await until(() => call.phone.isSilent(), 'their sound');
  await call.phone.say(Buffer.concat(call.phone.heard));
  await until(() => call.count('response.done') === 3, 'the answer to them');
  checkHeard(call, 'its own');
  call.hangUp();
});
