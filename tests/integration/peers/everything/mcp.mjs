// SPDX-License-Identifier: GPL-3.0-or-later
import { check, run, until } from './common.mjs';
import { everything, Session } from './session.mjs';

const textOf = (output) => output.find((item) => item.type === 'message')?.content[0].text ?? '';

await run(async () => {
  const server = await everything();
  const session = new Session();
  await session.open();
  const tool = { type: 'mcp', server_label: 'everything', server_url: server.url };
  await session.update(tool);
  await session.has('mcp_list_tools.completed');
  const listing = session.all('conversation.item.done').map((event) => event.item).at(-1);
  const names = listing.tools.map((each) => each.name);
  check(names.includes('echo') && names.includes('get-sum'), `it lists ${names}`);
  check(listing.tools.every((each) => each.input_schema.type === 'object'), 'each with a schema');

  const [request] = await session.answer('echo hello from the rehearsal');
  check(request.type === 'mcp_approval_request' && request.name === 'echo', 'it asks for approval');
  session.create({ type: 'mcp_approval_response', approval_request_id: request.id, approve: true });
  await session.has('response.mcp_call.completed');
  await until(() => session.all('conversation.item.done').at(-1).item.type === 'mcp_call', 'the call');
  const { item: call } = session.all('conversation.item.done').at(-1);
  check(call.output === 'Echo: hello from the rehearsal', `the tool was called: ${call.output}`);
  const said = textOf(await session.answer());
  check(said.includes('Echo: hello from the rehearsal'), `and its result is in the answer: ${said}`);

  await session.update({ ...tool, require_approval: { never: { read_only: true } } });
  const [sum] = await session.answer('get-sum {"a": 20, "b": 22}');
  check(sum.type === 'mcp_call' && sum.output.includes('42'), `a tool that only reads is called at once: ${sum.output}`);
  check(textOf(await session.answer()).includes('42'), 'and its result is in the answer');

  const [refused] = await session.answer('toggle-simulated-logging');
  check(refused.type === 'mcp_approval_request', 'one that does not, asks');
  session.create({ type: 'mcp_approval_response', approval_request_id: refused.id, approve: false, reason: 'Too loud' });
  check(textOf(await session.answer()).includes('Too loud'), 'and what is refused is not called');
  session.close();
  await until(() => server.log.join('').includes('session termination'), 'the end of the MCP session');
});
