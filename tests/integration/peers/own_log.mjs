// SPDX-License-Identifier: GPL-3.0-or-later
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { check } from './common.mjs';

/** Runs what the page "Open your own log" tells people of `sdk` to write, with `values` under the names it uses. */
export function keepLog(sdk, values) {
  const page = readFileSync(process.env.TURNSCOPE_PAGE, 'utf8');
  const recipe = page.match(new RegExp(`<!-- run by the tests: ${sdk} -->\n\`\`\`js\n([^]*?)\`\`\``))?.[1];
  check(recipe?.trim().split('\n').length === 3, `the page has three lines for ${sdk}`);
  new Function('appendFileSync', ...Object.keys(values), recipe)(appendFileSync, ...Object.values(values));
}

/** What was kept has both sides, times and sound, is read to the last row, and `answers` turns with their texts. */
export function checkLog(answers) {
  const turnscope = (...args) => JSON.parse(execFileSync(process.env.TURNSCOPE, [...args, 'session.jsonl', '--json']));
  const info = turnscope('info');
  const rows = readFileSync('session.jsonl', 'utf8').trim().split('\n').length;
  check(info.events === rows && info.completeness.unread.length === 0, `all ${rows} rows are events`);
  check(info.client > 0 && info.server > 0 && info.completeness.direction === 'recorded', 'of both sides');
  check(info.completeness.times === 'wall', 'with times');
  check(info.completeness.audio === 'complete', 'and sound');
  const texts = info.turns.map((turn) => turn.assistant_text.trim());
  check(JSON.stringify(texts) === JSON.stringify(answers), `turns ${JSON.stringify(texts)}`);
  check(info.turns.every((turn) => turn.status === 'completed' && turn.latency_ms), 'completed, and timed');
  const { findings } = turnscope('lint', '--fail-on', 'never');
  check(findings.every((finding) => finding.severity !== 'error'), `no errors ${JSON.stringify(findings)}`);
}
