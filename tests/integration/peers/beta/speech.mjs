// SPDX-License-Identifier: GPL-3.0-or-later
import { check, pieces, run, spokenTurn } from './common.mjs';
import { connect, take } from './session.mjs';

await run(async () => {
  const client = await connect({
    turn_detection: { type: 'server_vad', threshold: 0.5, prefix_padding_ms: 300, silence_duration_ms: 500 },
    input_audio_format: 'pcm16',
    input_audio_transcription: { model: 'whisper-1' },
  });
  for (const piece of pieces(spokenTurn()))
    await client.sendAudio(piece);
  let heard;
  for await (const event of client.events()) {
    if (event.type === 'input_audio') {
      await event.waitForCompletion();
      heard = event.transcription;
      check(event.audioEndMillis > event.audioStartMillis, `from ${event.audioStartMillis} to ${event.audioEndMillis} ms`);
      continue;
    }
    const answer = await take(event);
    check(answer.text.includes('weather like in paris'), `answered "${answer.text}"`);
    check(answer.bytes > 48000 && answer.status === 'completed', `in ${answer.bytes} bytes of audio`);
    break;
  }
  check(heard === 'hello there what is the weather like in paris today', `heard "${heard}"`);
});
