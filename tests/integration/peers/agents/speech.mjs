// SPDX-License-Identifier: GPL-3.0-or-later
import { check, pieces, run, spokenTurn, until } from './common.mjs';
import { Session } from './session.mjs';

// The SDK's default is semantic_vad; both kinds complete the turn.
for (const turnDetection of [undefined, { type: 'server_vad', silenceDurationMs: 500 }]) {
  const config = turnDetection && { audio: { input: { turnDetection } } };
  await turn(config);
}
process.exit(0);

async function turn(config) {
  try {
    const session = new Session([], config);
    await session.connect();
    for (const piece of pieces(spokenTurn()))
      session.sdk.sendAudio(piece.buffer.slice(piece.byteOffset, piece.byteOffset + piece.length));
    await until(() => session.count('response.done') === 1, 'the answer');
    const heard = session.last('conversation.item.input_audio_transcription.completed');
    check(heard.transcript === 'hello there what is the weather like in paris today', `heard "${heard.transcript}"`);
    await until(() => session.answer()?.includes('weather like in paris'), 'the answer in the history');
    check(session.audioBytes > 48000, `${session.audioBytes} bytes of audio`);
    const user = session.sdk.history.find((item) => item.role === 'user');
    check(user.content[0].transcript === heard.transcript, 'the history has what was heard');
    session.checkNoErrors();
    session.sdk.close();
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
}
