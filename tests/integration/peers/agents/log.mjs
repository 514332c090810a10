// SPDX-License-Identifier: GPL-3.0-or-later
import { run, until } from './common.mjs';
import { checkLog, keepLog } from './own_log.mjs';
import { Session } from './session.mjs';

await run(async () => {
  const session = new Session();
  keepLog('agents', { session: session.sdk });
  await session.connect();
  session.sdk.sendMessage('Say only: aye aye captain');
  await until(() => session.count('response.done') === 1, 'the answer');
  checkLog(['aye aye captain']);
});
