// SPDX-License-Identifier: GPL-3.0-or-later
import { run } from './common.mjs';
import { checkLog, keepLog } from './own_log.mjs';
import { Session, take } from './session.mjs';

await run(async () => {
  const session = new Session();
  keepLog('livekit', { realtime: session.sdk });
  await take(await session.ask('Say only: aye aye captain'));
  await session.close();
  checkLog(['aye aye captain']);
});
