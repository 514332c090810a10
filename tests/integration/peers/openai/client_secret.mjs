// SPDX-License-Identifier: GPL-3.0-or-later
import { OpenAIRealtimeWS } from 'openai/realtime/ws';
import { check, run, until } from './common.mjs';
import { client } from './session.mjs';

// A back end fetches a secret over HTTPS, on the port of the WebSocket; its front end connects with it.
await run(async () => {
  const secret = await client('sk-rehearsal').realtime.clientSecrets.create({
    session: { type: 'realtime', model: 'gpt-realtime', instructions: 'Sing.' },
  });
  check(secret.value.startsWith('ek_'), 'the secret is one');
  check(secret.session.instructions === 'Sing.', 'and its session is what was asked for');
  const sdk = new OpenAIRealtimeWS({ model: 'gpt-realtime' }, client(secret.value));
  let session;
  sdk.on('session.created', (event) => (session = event.session));
  await until(() => session, 'session.created');
  check(session.instructions === 'Sing.', 'the session begins with the settings of its secret');
});
