// SPDX-License-Identifier: GPL-3.0-or-later
// vad_rule.mjs PROGRAM RECORDING COUNT SEED: asks `turnscope vad` for COUNT random settings of a recording, and works out the
// spans anew from the probabilities that it tells, by the rule that was measured on the service (PROTOCOL 8.4).
// Shares no code with the program. Exits with 1 at the first difference.
import {execFileSync} from 'node:child_process';

const [program, recording, count, seed] = process.argv.slice(2);
const FRAME = 32;

let state = BigInt(seed);
function random() { // an LCG of 48 bits, so that a failure can be seen again
    state = (state * 25214903917n + 11n) & ((1n << 48n) - 1n);
    return Number(state >> 16n) / 2 ** 32;
}

function vad(...more) {
    const options = {maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit']};
    return JSON.parse(execFileSync(program, ['vad', recording, '--json', ...more], options));
}

function spansByTheRule(p, threshold, prefix, silence) {
    const spans = [];
    const silent = Math.max(threshold - 0.15, 0.01); // Silero's own hysteresis
    const needed = Math.ceil(silence / FRAME) * FRAME;
    let current = null;
    let quietFrom = null;
    let lastEnd = 0;
    for (let f = 0; f < p.length; ++f) {
        if (current === null) {
            if (p[f] < threshold)
                continue;
            current = {audio_start_ms: Math.max(f * FRAME - prefix, lastEnd), audio_end_ms: null};
            quietFrom = null;
            spans.push(current);
            continue;
        }
        if (p[f] >= threshold)
            quietFrom = null;
        else if (p[f] < silent && quietFrom === null)
            quietFrom = f * FRAME;
        if (quietFrom !== null && (f + 1) * FRAME - quietFrom >= needed) {
            current.audio_end_ms = lastEnd = quietFrom + needed;
            current = null;
        }
    }
    return spans;
}

const p = vad('--probabilities').probabilities.values;
let spans = 0;
for (let i = 0; i < Number(count); ++i) {
    const threshold = Math.round((0.02 + 0.96 * random()) * 1000) / 1000;
    const prefix = Math.floor(900 * random());
    const silence = Math.floor(1500 * random() ** 2);
    const told = vad('--threshold', String(threshold), '--prefix', String(prefix), '--silence', String(silence)).spans;
    const ruled = spansByTheRule(p, threshold, prefix, silence);
    const pairs = list => JSON.stringify(list.map(span => [span.audio_start_ms, span.audio_end_ms]));
    if (pairs(told) !== pairs(ruled)) {
        console.error(`threshold ${threshold}, prefix ${prefix}, silence ${silence}` +
            `\n told ${pairs(told)}\nruled ${pairs(ruled)}`);
        process.exit(1);
    }
    spans += told.length;
}
console.log(JSON.stringify({settings: Number(count), spans, frames: p.length}));
