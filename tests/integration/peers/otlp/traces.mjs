// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation of `turnscope talk` with the rehearsal endpoint, exported to a collector: what arrives is held against
// OpenTelemetry's own protobuf messages and against the names of its semantic conventions.
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { check, run } from './common.mjs';

const require = createRequire(import.meta.url);
const proto = require('../node_modules/@opentelemetry/otlp-transformer/build/src/generated/root.js').opentelemetry.proto;
const conventions = require('@opentelemetry/semantic-conventions/incubating');
const turnscope = process.env.TURNSCOPE;

/** Ids are hex in OTLP's JSON and base64 in protobuf's: the only thing that is changed. */
function withIds(value, change) {
  if (Array.isArray(value))
    return value.map((each) => withIds(each, change));
  if (value === null || typeof value !== 'object')
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key,
    ['traceId', 'spanId', 'parentSpanId'].includes(key) ? change(each) : withIds(each, change)]));
}

const sorted = (value) => JSON.stringify(value, (key, each) => (each && typeof each === 'object' && !Array.isArray(each)
  ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each));

/** Through the wire's bytes and back: what is no field, or of another type, would not come back. */
function decoded(request) {
  const Request = proto.collector.trace.v1.ExportTraceServiceRequest;
  const message = Request.fromObject(withIds(request, (id) => Buffer.from(id, 'hex').toString('base64')));
  const read = Request.decode(Request.encode(message).finish());
  const object = Request.toObject(read, { longs: String, bytes: String, arrays: false });
  return withIds(object, (id) => Buffer.from(id, 'base64').toString('hex'));
}

await run(async () => {
  const file = `${process.cwd()}/talk.jsonl`;
  await promisify(execFile)(turnscope, ['talk', '--profile', 'rehearsal', '--json', '--record', file,
    '--text', 'hello', '--text', 'where is my order 1234']);

  const requests = [];
  const collector = createServer((request, answer) => {
    let body = '';
    request.on('data', (piece) => { body += piece; });
    request.on('end', () => {
      requests.push({ path: request.url, type: request.headers['content-type'], json: JSON.parse(body) });
      answer.setHeader('Content-Type', 'application/json');
      answer.end('{"partialSuccess":{}}');
    });
  });
  await new Promise((done) => collector.listen(0, '127.0.0.1', done));
  const { stdout } = await promisify(execFile)(turnscope,
    ['export', file, '--with-text', '--to', `http://127.0.0.1:${collector.address().port}`]);
  check(requests.length === 1 && requests[0].path === '/v1/traces' && requests[0].type === 'application/json',
    `one request: ${stdout.trim()}`);

  const { json } = requests[0];
  check(sorted(decoded(json)) === sorted(json), 'it is an ExportTraceServiceRequest, to the last field');
  const { spans } = json.resourceSpans[0].scopeSpans[0];
  const names = new Set(Object.values(conventions).filter((each) => typeof each === 'string'));
  const attributes = spans.flatMap((span) => [...span.attributes, ...(span.events ?? []).flatMap((event) => event.attributes ?? [])])
    .concat(json.resourceSpans[0].resource.attributes);
  for (const key of new Set(attributes.map((each) => each.key)))
    check(names.has(key) || key.startsWith('turnscope.'), `${key} is a name of the conventions, or our own`);
  check(json.resourceSpans[0].scopeSpans[0].schemaUrl.endsWith('/1.45.0'), 'of the version that it names');

  const of = (span, key) => span.attributes.find((each) => each.key === key)?.value;
  const chats = spans.filter((span) => of(span, 'gen_ai.operation.name')?.stringValue === 'chat');
  check(chats.length >= 2, `${chats.length} responses`);
  check(chats.every((span) => Number(of(span, 'gen_ai.usage.output_tokens').intValue) > 0), 'each with its tokens');
  const parts = chats.map((span) => JSON.parse(of(span, 'gen_ai.output.messages').stringValue)[0]);
  check(parts.every((message) => message.role === 'assistant' && message.parts.length > 0), 'and with what was said');
  collector.close();
});
