// SPDX-License-Identifier: GPL-3.0-or-later
// vad_network.mjs PROGRAM RECORDING MODEL: runs Silero's network by onnxruntime-node over a recording of one session, 16 kHz PCM, and
// holds what it says against what `turnscope vad --probabilities` tells. Prints the largest difference. Exits with 77 where
// onnxruntime-node is not installed (TURNSCOPE_ONNXRUNTIME_NODE is its folder).
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const [program, recording, model] = process.argv.slice(2);
let ort;
try {
    ort = createRequire(import.meta.url)(process.env.TURNSCOPE_ONNXRUNTIME_NODE || 'onnxruntime-node');
} catch {
    process.exit(77);
}

const pieces = readFileSync(recording, 'utf8').trim().split('\n').map(line => JSON.parse(line).event)
    .filter(event => event?.type === 'input_audio_buffer.append').map(event => Buffer.from(event.audio, 'base64'));
const bytes = Buffer.concat(pieces);
const samples = new Float32Array(bytes.length / 2);
for (let i = 0; i < samples.length; ++i)
    samples[i] = bytes.readInt16LE(2 * i) / 32768;

const options = {maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit']};
const told = JSON.parse(execFileSync(program, ['vad', recording, '--json', '--probabilities'], options)).probabilities.values;

const session = await ort.InferenceSession.create(model);
const rate = new ort.Tensor('int64', BigInt64Array.from([16000n]), []);
let memory = new ort.Tensor('float32', new Float32Array(256), [2, 1, 128]);
const input = new Float32Array(64 + 512);
let worst = 0;
let frame = 0;
for (; (frame + 1) * 512 <= samples.length; ++frame) {
    input.set(samples.subarray(frame * 512, (frame + 1) * 512), 64);
    const result = await session.run({input: new ort.Tensor('float32', input, [1, 576]), state: memory, sr: rate});
    memory = result.stateN;
    worst = Math.max(worst, Math.abs(result.output.data[0] - told[frame]));
    input.copyWithin(0, 512);
}
console.log(JSON.stringify({frames: frame, told: told.length, worst}));
