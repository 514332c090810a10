<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>Recognizer</name>
    <message>
        <source>The rehearsal endpoint cannot hear: %1 is missing. Install pocketsphinx-en-us.</source>
        <translation>排练端点听不到：缺少 %1。请安装 pocketsphinx-en-us。</translation>
    </message>
    <message>
        <source>The rehearsal endpoint cannot hear: pocketsphinx does not accept its English model.</source>
        <translation>排练端点听不到：pocketsphinx 不接受其英语模型。</translation>
    </message>
    <message>
        <source>pocketsphinx could not begin to listen.</source>
        <translation>pocketsphinx 无法开始聆听。</translation>
    </message>
    <message>
        <source>pocketsphinx could not make out the speech.</source>
        <translation>pocketsphinx 无法听清语音。</translation>
    </message>
</context>
<context>
    <name>TextToSpeech</name>
    <message>
        <source>There is no voice named “%1”; there are %2.</source>
        <translation>没有名为“%1”的声音；可用的有 %2。</translation>
    </message>
    <message>
        <source>The text is too long to be spoken at once: %1 of %2 characters.</source>
        <translation>文字太长，无法一次说完：%1 / %2 个字符。</translation>
    </message>
    <message>
        <source>The voice “%1” could not be opened; is Flite installed whole?</source>
        <translation>无法打开声音“%1”；Flite 是否完整安装？</translation>
    </message>
    <message>
        <source>Flite could not speak this text.</source>
        <translation>Flite 无法说出这段文字。</translation>
    </message>
</context>
<context>
    <name>turnscope</name>
    <message>
        <source>A session begins with session.created, or with an error and a close.</source>
        <translation>会话以 session.created 开始，或以错误和关闭开始。</translation>
    </message>
    <message>
        <source>Check that the log was not begun late; an endpoint must send session.created first.</source>
        <translation>检查日志是否开始得太晚；端点必须先发送 session.created。</translation>
    </message>
    <message>
        <source>No event of a response comes before its response.created.</source>
        <translation>响应的任何事件都不会早于其 response.created。</translation>
    </message>
    <message>
        <source>Send response.created before anything that names the response.</source>
        <translation>在任何提到该响应的内容之前发送 response.created。</translation>
    </message>
    <message>
        <source>Each response has exactly one response.done.</source>
        <translation>每个响应恰好有一个 response.done。</translation>
    </message>
    <message>
        <source>Close each response once, whatever became of it.</source>
        <translation>无论结果如何，每个响应只关闭一次。</translation>
    </message>
    <message>
        <source>response.output_item.added comes before other events that name its item.</source>
        <translation>response.output_item.added 早于其他提到其条目的事件。</translation>
    </message>
    <message>
        <source>Announce an item before you stream it.</source>
        <translation>先宣布条目，再流式发送。</translation>
    </message>
    <message>
        <source>The deltas, joined, equal the text of the done event.</source>
        <translation>拼接后的增量等于 done 事件的文本。</translation>
    </message>
    <message>
        <source>Show the done event&apos;s text; check the log for missing deltas.</source>
        <translation>显示 done 事件的文本；检查日志是否缺少增量。</translation>
    </message>
    <message>
        <source>response.content_part.added comes before deltas of that part.</source>
        <translation>response.content_part.added 早于该部分的增量。</translation>
    </message>
    <message>
        <source>Announce a content part before you stream it.</source>
        <translation>先宣布内容部分，再流式发送。</translation>
    </message>
    <message>
        <source>speech_stopped names the item of the speech_started before it.</source>
        <translation>speech_stopped 提到的是之前 speech_started 的条目。</translation>
    </message>
    <message>
        <source>Pair both events by item_id.</source>
        <translation>用 item_id 配对两个事件。</translation>
    </message>
    <message>
        <source>audio_end_ms is not before audio_start_ms, and neither goes backwards.</source>
        <translation>audio_end_ms 不早于 audio_start_ms，两者都不倒退。</translation>
    </message>
    <message>
        <source>Count milliseconds of appended audio since the session began.</source>
        <translation>按会话开始以来追加的音频毫秒数计数。</translation>
    </message>
    <message>
        <source>With VAD on, the committed item is the one that speech_started announced.</source>
        <translation>VAD 开启时，提交的条目就是 speech_started 宣布的条目。</translation>
    </message>
    <message>
        <source>Expected after a manual commit; else check the item ids.</source>
        <translation>手动提交之后是预期的；否则请检查条目 id。</translation>
    </message>
    <message>
        <source>previous_item_id names an item of the conversation, or is null.</source>
        <translation>previous_item_id 指向对话中的条目，或为 null。</translation>
    </message>
    <message>
        <source>Keep the order from conversation.item.added.</source>
        <translation>保持 conversation.item.added 的顺序。</translation>
    </message>
    <message>
        <source>A function_call_output answers a call that was made.</source>
        <translation>function_call_output 回答的是已发出的调用。</translation>
    </message>
    <message>
        <source>Copy call_id from the function_call item.</source>
        <translation>从 function_call 条目复制 call_id。</translation>
    </message>
    <message>
        <source>One response at a time writes to the default conversation.</source>
        <translation>同一时间只有一个响应写入默认对话。</translation>
    </message>
    <message>
        <source>Tell out-of-band responses apart by conversation_id null.</source>
        <translation>用 conversation_id 为 null 来区分带外响应。</translation>
    </message>
    <message>
        <source>Event ids are unique in a session.</source>
        <translation>事件 id 在会话中唯一。</translation>
    </message>
    <message>
        <source>Don&apos;t use event_id as a key where this fires.</source>
        <translation>出现此情况时不要用 event_id 作为键。</translation>
    </message>
    <message>
        <source>An event or key that no known dialect has.</source>
        <translation>已知方言中都没有的事件或键。</translation>
    </message>
    <message>
        <source>Nothing: unknown events must never break an app. Tell us about it.</source>
        <translation>无需处理：未知事件绝不能使应用崩溃。请告诉我们。</translation>
    </message>
    <message>
        <source>Token counts add up: total, per kind, cached within input.</source>
        <translation>令牌数吻合：总数、各类之和、缓存不超过输入。</translation>
    </message>
    <message>
        <source>Don&apos;t bill by these numbers without a look.</source>
        <translation>未经核对不要按这些数字计费。</translation>
    </message>
    <message>
        <source>Audio is base64 with padding, and PCM16 has whole samples.</source>
        <translation>音频是带填充的 base64，PCM16 为整数个样本。</translation>
    </message>
    <message>
        <source>Encode raw bytes with the standard alphabet; send whole samples.</source>
        <translation>用标准字母表编码原始字节；发送完整的样本。</translation>
    </message>
    <message>
        <source>A session ends after 60 minutes with session_expired.</source>
        <translation>会话在 60 分钟后以 session_expired 结束。</translation>
    </message>
    <message>
        <source>Reconnect in time and seed the new conversation.</source>
        <translation>及时重新连接，并为新对话填入内容。</translation>
    </message>
    <message>
        <source>GA&apos;s session.update needs session.type.</source>
        <translation>GA 的 session.update 需要 session.type。</translation>
    </message>
    <message>
        <source>Send &quot;type&quot;: &quot;realtime&quot; (or &quot;transcription&quot;) in session.</source>
        <translation>在 session 中发送 &quot;type&quot;: &quot;realtime&quot;（或 &quot;transcription&quot;）。</translation>
    </message>
    <message>
        <source>event_id has at most 512 characters, an item id at most 32, and session keys are the documented ones.</source>
        <translation>event_id 最多 512 个字符，条目 id 最多 32 个，会话的键须是有记载的。</translation>
    </message>
    <message>
        <source>Shorten the id, or remove the key that the message names.</source>
        <translation>缩短 id，或删除消息中提到的键。</translation>
    </message>
    <message>
        <source>response.create while a response is active is refused.</source>
        <translation>响应进行中时的 response.create 会被拒绝。</translation>
    </message>
    <message>
        <source>Wait for response.done, or send response.cancel first.</source>
        <translation>等待 response.done，或先发送 response.cancel。</translation>
    </message>
    <message>
        <source>A function call never got its function_call_output.</source>
        <translation>一个函数调用始终没有得到 function_call_output。</translation>
    </message>
    <message>
        <source>Answer every call, with an error text if the tool failed.</source>
        <translation>回答每个调用；工具失败时回答错误文本。</translation>
    </message>
    <message>
        <source>conversation.item.truncate asks for more audio than was sent.</source>
        <translation>conversation.item.truncate 要求的音频多于已发送的。</translation>
    </message>
    <message>
        <source>Use the milliseconds that were played, never more than arrived.</source>
        <translation>使用已播放的毫秒数，绝不超过已到达的。</translation>
    </message>
    <message>
        <source>audio_end_ms of truncate is a whole number.</source>
        <translation>truncate 的 audio_end_ms 是整数。</translation>
    </message>
    <message>
        <source>Round down to whole milliseconds.</source>
        <translation>向下取整到整毫秒。</translation>
    </message>
    <message>
        <source>A truncate at 0 forgets the whole answer.</source>
        <translation>在 0 处截断会忘记整个回答。</translation>
    </message>
    <message>
        <source>Send no truncate when nothing was heard.</source>
        <translation>什么都没听到时不要发送截断。</translation>
    </message>
    <message>
        <source>Only the model&apos;s audio messages can be truncated.</source>
        <translation>只有模型的音频消息可以截断。</translation>
    </message>
    <message>
        <source>Don&apos;t truncate user items, tool calls or text answers.</source>
        <translation>不要截断用户条目、工具调用或文本回答。</translation>
    </message>
    <message>
        <source>The user cut in, and the model was not told how much was heard.</source>
        <translation>用户打断了，但模型没有被告知听到了多少。</translation>
    </message>
    <message>
        <source>Send conversation.item.truncate with the played milliseconds.</source>
        <translation>发送带有已播放毫秒数的 conversation.item.truncate。</translation>
    </message>
    <message>
        <source>A commit needs at least 100 ms of audio in the buffer.</source>
        <translation>提交需要缓冲区中至少有 100 毫秒音频。</translation>
    </message>
    <message>
        <source>Skip the commit when less was appended since the last one.</source>
        <translation>自上次以来追加得更少时，跳过提交。</translation>
    </message>
    <message>
        <source>The voice cannot be changed once the model has spoken.</source>
        <translation>模型说话之后不能再更改声音。</translation>
    </message>
    <message>
        <source>Set the voice before the first answer, or begin a new session.</source>
        <translation>在第一个回答之前设置声音，或开始新的会话。</translation>
    </message>
    <message>
        <source>Beta names are refused by a GA session.</source>
        <translation>GA 会话会拒绝 beta 名称。</translation>
    </message>
    <message>
        <source>Use the GA name that the message gives.</source>
        <translation>使用消息给出的 GA 名称。</translation>
    </message>
    <message>
        <source>The microphone&apos;s audio lasts longer or shorter than its time of arrival: its rate is not the session&apos;s.</source>
        <translation>麦克风音频的时长长于或短于其到达时间：其采样率不是会话的采样率。</translation>
    </message>
    <message>
        <source>Resample to the session&apos;s rate before appending.</source>
        <translation>追加之前重采样到会话的采样率。</translation>
    </message>
    <message>
        <source>MCP calls finished, and nobody asked for the answer to go on.</source>
        <translation>MCP 调用已完成，但没有人请求继续回答。</translation>
    </message>
    <message>
        <source>Send response.create when response.done and all MCP calls are in.</source>
        <translation>在 response.done 和所有 MCP 调用到齐后发送 response.create。</translation>
    </message>
    <message>
        <source>A response failed because of a rate limit.</source>
        <translation>响应因速率限制而失败。</translation>
    </message>
    <message>
        <source>Wait for reset_seconds, or ask for a higher limit.</source>
        <translation>等待 reset_seconds，或申请更高的限额。</translation>
    </message>
    <message>
        <source>A setting was sent, and session.updated does not show it.</source>
        <translation>发送了一个设置，但 session.updated 中没有它。</translation>
    </message>
    <message>
        <source>Look at what is in force; the model may not support it.</source>
        <translation>查看实际生效的设置；模型可能不支持它。</translation>
    </message>
    <message>
        <source>Changes session settings; absent fields keep their value. Rejected whole if one field is bad.</source>
        <translation>更改会话设置；未给出的字段保持原值。只要有一个字段有误，整体被拒绝。</translation>
    </message>
    <message>
        <source>Appends microphone audio to the input buffer. Never acknowledged.</source>
        <translation>把麦克风音频追加到输入缓冲区。从不确认。</translation>
    </message>
    <message>
        <source>Makes a user message of the buffered audio. Does not ask for an answer.</source>
        <translation>把缓冲的音频变成一条用户消息。不请求回答。</translation>
    </message>
    <message>
        <source>Drops audio that was not committed yet.</source>
        <translation>丢弃尚未提交的音频。</translation>
    </message>
    <message>
        <source>WebRTC and SIP: stops what the server is playing out.</source>
        <translation>WebRTC 和 SIP：停止服务器正在播放的内容。</translation>
    </message>
    <message>
        <source>Adds an item (text, image, tool output, history). Does not ask for an answer.</source>
        <translation>添加一个条目（文本、图像、工具输出、历史）。不请求回答。</translation>
    </message>
    <message>
        <source>Asks for an item as the server holds it, audio included.</source>
        <translation>请求服务器所保存的条目，包括音频。</translation>
    </message>
    <message>
        <source>Cuts an answer&apos;s audio to what was heard; the server forgets its transcript too.</source>
        <translation>把回答的音频截断到已听到之处；服务器也会忘记其转写。</translation>
    </message>
    <message>
        <source>Removes an item; later turns lose the prompt cache behind it.</source>
        <translation>删除一个条目；之后的轮次会失去其后的提示缓存。</translation>
    </message>
    <message>
        <source>Asks for an answer.</source>
        <translation>请求一个回答。</translation>
    </message>
    <message>
        <source>Stops the answer that is being generated.</source>
        <translation>停止正在生成的回答。</translation>
    </message>
    <message>
        <source>The session has begun; these are its settings.</source>
        <translation>会话已开始；这是它的设置。</translation>
    </message>
    <message>
        <source>The settings in force after session.update.</source>
        <translation>session.update 之后生效的设置。</translation>
    </message>
    <message>
        <source>The empty conversation was made.</source>
        <translation>空的对话已创建。</translation>
    </message>
    <message>
        <source>An item has joined the conversation, after previous_item_id.</source>
        <translation>一个条目已加入对话，位于 previous_item_id 之后。</translation>
    </message>
    <message>
        <source>An item is final.</source>
        <translation>一个条目已定稿。</translation>
    </message>
    <message>
        <source>An item has joined the conversation (beta: added and done in one).</source>
        <translation>一个条目已加入对话（beta：加入与完成合一）。</translation>
    </message>
    <message>
        <source>An item as the server holds it, audio included.</source>
        <translation>服务器所保存的条目，包括音频。</translation>
    </message>
    <message>
        <source>The answer was cut to audio_end_ms; its transcript is gone from the model&apos;s memory.</source>
        <translation>回答被截断到 audio_end_ms；其转写已从模型的记忆中消失。</translation>
    </message>
    <message>
        <source>An item was removed.</source>
        <translation>一个条目已被删除。</translation>
    </message>
    <message>
        <source>A piece of the user&apos;s words, from a separate recogniser.</source>
        <translation>用户话语的一段，来自单独的识别器。</translation>
    </message>
    <message>
        <source>The user&apos;s words, final. Only a guide: the model hears the audio itself.</source>
        <translation>用户的话语，定稿。仅供参考：模型听的是音频本身。</translation>
    </message>
    <message>
        <source>The user&apos;s words could not be recognised.</source>
        <translation>用户的话语无法识别。</translation>
    </message>
    <message>
        <source>A stretch of one speaker&apos;s words, with times in seconds.</source>
        <translation>一位说话人的一段话语，时间以秒计。</translation>
    </message>
    <message>
        <source>The buffered audio became a user message.</source>
        <translation>缓冲的音频已成为一条用户消息。</translation>
    </message>
    <message>
        <source>Audio that was not committed was dropped.</source>
        <translation>未提交的音频已被丢弃。</translation>
    </message>
    <message>
        <source>Speech was detected; audio_start_ms includes the prefix padding.</source>
        <translation>检测到语音；audio_start_ms 包含前置填充。</translation>
    </message>
    <message>
        <source>Speech has ended; audio_end_ms includes the trailing silence.</source>
        <translation>语音已结束；audio_end_ms 包含尾部静默。</translation>
    </message>
    <message>
        <source>Nobody spoke for idle_timeout_ms; the model is asked to go on.</source>
        <translation>在 idle_timeout_ms 内没有人说话；模型被要求继续。</translation>
    </message>
    <message>
        <source>SIP: a key was pressed on the phone.</source>
        <translation>SIP：电话上按下了一个键。</translation>
    </message>
    <message>
        <source>WebRTC and SIP: the server began to play the answer out.</source>
        <translation>WebRTC 和 SIP：服务器开始播放回答。</translation>
    </message>
    <message>
        <source>WebRTC and SIP: the answer was played to its end.</source>
        <translation>WebRTC 和 SIP：回答已播放到结束。</translation>
    </message>
    <message>
        <source>WebRTC and SIP: playing was cut.</source>
        <translation>WebRTC 和 SIP：播放被切断。</translation>
    </message>
    <message>
        <source>WebRTC, January 2025: the server began to play the answer out.</source>
        <translation>WebRTC，2025 年 1 月：服务器开始播放回答。</translation>
    </message>
    <message>
        <source>WebRTC, January 2025: the answer was played to its end.</source>
        <translation>WebRTC，2025 年 1 月：回答已播放到结束。</translation>
    </message>
    <message>
        <source>WebRTC, January 2025: playing was cut.</source>
        <translation>WebRTC，2025 年 1 月：播放被切断。</translation>
    </message>
    <message>
        <source>An answer is being generated.</source>
        <translation>正在生成一个回答。</translation>
    </message>
    <message>
        <source>The answer is over, whatever became of it; with its token counts.</source>
        <translation>回答已结束，不论结果如何；附令牌数。</translation>
    </message>
    <message>
        <source>The answer got an item: a message or a tool call.</source>
        <translation>回答得到一个条目：一条消息或一次工具调用。</translation>
    </message>
    <message>
        <source>An item of the answer is final.</source>
        <translation>回答的一个条目已定稿。</translation>
    </message>
    <message>
        <source>A message of the answer got a content part.</source>
        <translation>回答的一条消息得到一个内容部分。</translation>
    </message>
    <message>
        <source>A content part is final.</source>
        <translation>一个内容部分已定稿。</translation>
    </message>
    <message>
        <source>A piece of the answer&apos;s text.</source>
        <translation>回答文本的一段。</translation>
    </message>
    <message>
        <source>The answer&apos;s text, whole.</source>
        <translation>回答的完整文本。</translation>
    </message>
    <message>
        <source>A piece of what the answer says; it runs ahead of the audio.</source>
        <translation>回答所说内容的一段；它走在音频前面。</translation>
    </message>
    <message>
        <source>What the answer says, whole.</source>
        <translation>回答所说的完整内容。</translation>
    </message>
    <message>
        <source>A piece of the answer&apos;s audio; it arrives faster than it plays.</source>
        <translation>回答音频的一段；到达比播放快。</translation>
    </message>
    <message>
        <source>The answer&apos;s audio has all arrived.</source>
        <translation>回答的音频已全部到达。</translation>
    </message>
    <message>
        <source>A piece of a function call&apos;s arguments.</source>
        <translation>函数调用参数的一段。</translation>
    </message>
    <message>
        <source>A function call&apos;s arguments, whole; the app is to run it.</source>
        <translation>函数调用的完整参数；由应用来运行。</translation>
    </message>
    <message>
        <source>The server asks an MCP server for its tools.</source>
        <translation>服务器向 MCP 服务器询问其工具。</translation>
    </message>
    <message>
        <source>The MCP server&apos;s tools are known.</source>
        <translation>MCP 服务器的工具已知。</translation>
    </message>
    <message>
        <source>The MCP server&apos;s tools could not be listed.</source>
        <translation>无法列出 MCP 服务器的工具。</translation>
    </message>
    <message>
        <source>A piece of an MCP call&apos;s arguments.</source>
        <translation>MCP 调用参数的一段。</translation>
    </message>
    <message>
        <source>An MCP call&apos;s arguments, whole.</source>
        <translation>MCP 调用的完整参数。</translation>
    </message>
    <message>
        <source>The server runs an MCP tool.</source>
        <translation>服务器运行一个 MCP 工具。</translation>
    </message>
    <message>
        <source>The MCP tool has answered; the app asks for the next answer.</source>
        <translation>MCP 工具已回答；由应用请求下一个回答。</translation>
    </message>
    <message>
        <source>The MCP tool failed.</source>
        <translation>MCP 工具失败。</translation>
    </message>
    <message>
        <source>What is left of the account&apos;s limits.</source>
        <translation>账户限额的剩余量。</translation>
    </message>
    <message>
        <source>Something was refused or failed; most errors leave the session open.</source>
        <translation>某事被拒绝或失败；多数错误不会关闭会话。</translation>
    </message>
    <message>
        <source>A piece of the answer&apos;s text (beta name).</source>
        <translation>回答文本的一段（beta 名称）。</translation>
    </message>
    <message>
        <source>The answer&apos;s text, whole (beta name).</source>
        <translation>回答的完整文本（beta 名称）。</translation>
    </message>
    <message>
        <source>A piece of what the answer says (beta name).</source>
        <translation>回答所说内容的一段（beta 名称）。</translation>
    </message>
    <message>
        <source>What the answer says, whole (beta name).</source>
        <translation>回答所说的完整内容（beta 名称）。</translation>
    </message>
    <message>
        <source>A piece of the answer&apos;s audio (beta name).</source>
        <translation>回答音频的一段（beta 名称）。</translation>
    </message>
    <message>
        <source>The answer&apos;s audio has all arrived (beta name).</source>
        <translation>回答的音频已全部到达（beta 名称）。</translation>
    </message>
    <message>
        <source>Changes a transcription session&apos;s settings (beta name).</source>
        <translation>更改转写会话的设置（beta 名称）。</translation>
    </message>
    <message>
        <source>A transcription session has begun (beta name).</source>
        <translation>转写会话已开始（beta 名称）。</translation>
    </message>
    <message>
        <source>A transcription session&apos;s settings in force (beta name).</source>
        <translation>转写会话生效的设置（beta 名称）。</translation>
    </message>
    <message>
        <source>xAI: the user&apos;s words so far, whole.</source>
        <translation>xAI：用户到目前为止的完整话语。</translation>
    </message>
    <message>
        <source>xAI: the server is alive.</source>
        <translation>xAI：服务器在线。</translation>
    </message>
    <message>
        <source>GLM: the server is alive.</source>
        <translation>GLM：服务器在线。</translation>
    </message>
    <message>
        <source>Qwen: the client has no more to send.</source>
        <translation>Qwen：客户端没有更多要发送的。</translation>
    </message>
    <message>
        <source>Qwen: the session is over.</source>
        <translation>Qwen：会话结束。</translation>
    </message>
    <message>
        <source>Qwen: a video frame.</source>
        <translation>Qwen：一个视频帧。</translation>
    </message>
    <message>
        <source>GLM: a video frame.</source>
        <translation>GLM：一个视频帧。</translation>
    </message>
    <message>
        <source>GLM: the model searches the web.</source>
        <translation>GLM：模型搜索网页。</translation>
    </message>
    <message>
        <source>Qwen translation: the text so far and what may still change.</source>
        <translation>Qwen 翻译：到目前为止的文本，以及可能还会变化的部分。</translation>
    </message>
    <message>
        <source>Qwen translation: the transcript so far and what may still change.</source>
        <translation>Qwen 翻译：到目前为止的转写，以及可能还会变化的部分。</translation>
    </message>
    <message>
        <source>Qwen: the user&apos;s words so far and what may still change.</source>
        <translation>Qwen：用户到目前为止的话语，以及可能还会变化的部分。</translation>
    </message>
    <message>
        <source>LocalAI: what its classifier found.</source>
        <translation>LocalAI：其分类器的结果。</translation>
    </message>
    <message>
        <source>vLLM: a piece of the transcript.</source>
        <translation>vLLM：转写的一段。</translation>
    </message>
    <message>
        <source>vLLM: the transcript, whole.</source>
        <translation>vLLM：完整的转写。</translation>
    </message>
    <message>
        <source>Translation: appends audio to be translated.</source>
        <translation>翻译：追加要翻译的音频。</translation>
    </message>
    <message>
        <source>Live API: begins a session.</source>
        <translation>Live API：开始一个会话。</translation>
    </message>
    <message>
        <source>This console is connected to the endpoint.</source>
        <translation>本控制台已连接到端点。</translation>
    </message>
    <message>
        <source>The connection has ended, with its close code.</source>
        <translation>连接已结束，附其关闭代码。</translation>
    </message>
    <message>
        <source>An answer&apos;s first sample reached the speaker.</source>
        <translation>回答的第一个样本到达扬声器。</translation>
    </message>
    <message>
        <source>How much of an answer came out of the speaker so far.</source>
        <translation>到目前为止回答有多少从扬声器播出。</translation>
    </message>
    <message>
        <source>The speaker has stopped playing an answer: played_ms of sent_ms were heard.</source>
        <translation>扬声器已停止播放一个回答：sent_ms 中听到了 played_ms。</translation>
    </message>
    <message>
        <source>A microphone or speaker was opened, lost or changed.</source>
        <translation>麦克风或扬声器被打开、丢失或更换。</translation>
    </message>
    <message>
        <source>A mark with a note.</source>
        <translation>带有备注的标记。</translation>
    </message>
    <message>
        <source>A tool was run by this console.</source>
        <translation>本控制台运行了一个工具。</translation>
    </message>
    <message>
        <source>A stage of the rehearsal endpoint&apos;s pipeline: hear, think or speak.</source>
        <translation>排练端点流水线的一个阶段：听、想或说。</translation>
    </message>
    <message>
        <source>Something this console noticed.</source>
        <translation>本控制台注意到的事情。</translation>
    </message>
    <message>
        <source>Endpointing</source>
        <translation>端点判定</translation>
    </message>
    <message>
        <source>From the end of the voice to speech_stopped: the silence that ends a turn, and the way here.</source>
        <translation>从语音结束到 speech_stopped：结束轮次的静默，以及传到这里的路程。</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>From speech_stopped to input_audio_buffer.committed.</source>
        <translation>从 speech_stopped 到 input_audio_buffer.committed。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>From input_audio_buffer.committed, or the text item, to the first response.created.</source>
        <translation>从 input_audio_buffer.committed 或文本条目，到第一个 response.created。</translation>
    </message>
    <message>
        <source>First audio</source>
        <translation>首个音频</translation>
    </message>
    <message>
        <source>From the first response.created to the first audio delta; tool calls are in it.</source>
        <translation>从第一个 response.created 到第一个音频增量；工具调用包含在内。</translation>
    </message>
    <message>
        <source>Playout</source>
        <translation>播出</translation>
    </message>
    <message>
        <source>From the first audio delta to the first sample at the speaker.</source>
        <translation>从第一个音频增量到扬声器的第一个样本。</translation>
    </message>
    <message>
        <source>Voice to voice</source>
        <translation>语音到语音</translation>
    </message>
    <message>
        <source>From the end of the user&apos;s voice to the first sound of the answer.</source>
        <translation>从用户语音结束到回答的第一个声音。</translation>
    </message>
    <message>
        <source>Voice to audio</source>
        <translation>语音到音频</translation>
    </message>
    <message>
        <source>From the end of the user&apos;s voice to the first audio delta.</source>
        <translation>从用户语音结束到第一个音频增量。</translation>
    </message>
    <message>
        <source>Submit to audio</source>
        <translation>提交到音频</translation>
    </message>
    <message>
        <source>From the client&apos;s own commit, text or response.create to the first audio delta.</source>
        <translation>从客户端自己的提交、文本或 response.create 到第一个音频增量。</translation>
    </message>
    <message>
        <source>Submit to done</source>
        <translation>提交到完成</translation>
    </message>
    <message>
        <source>From the client&apos;s own commit, text or response.create to the last response.done.</source>
        <translation>从客户端自己的提交、文本或 response.create 到最后一个 response.done。</translation>
    </message>
    <message>
        <source>Voice Live: the avatar has begun to speak.</source>
        <translation>Voice Live：虚拟形象已开始说话。</translation>
    </message>
    <message>
        <source>Voice Live: the avatar has come to rest.</source>
        <translation>Voice Live：虚拟形象已回到静止状态。</translation>
    </message>
    <message>
        <source>Voice Live: offers a video connection for the avatar.</source>
        <translation>Voice Live：为虚拟形象发起视频连接的 offer。</translation>
    </message>
    <message>
        <source>Voice Live: answers the offer of the avatar&apos;s video connection.</source>
        <translation>Voice Live：应答虚拟形象视频连接的 offer。</translation>
    </message>
    <message>
        <source>Voice Live: something is wrong, but the session goes on.</source>
        <translation>Voice Live：出现问题，但会话继续。</translation>
    </message>
    <message>
        <source>Voice Live: frames of the avatar&apos;s face.</source>
        <translation>Voice Live：虚拟形象的面部帧。</translation>
    </message>
    <message>
        <source>Voice Live: the frames of the avatar&apos;s face have all arrived.</source>
        <translation>Voice Live：虚拟形象的面部帧已全部到达。</translation>
    </message>
    <message>
        <source>Voice Live: a shape of the mouth, and when in the audio.</source>
        <translation>Voice Live：一个口型，及其在音频中的时间。</translation>
    </message>
    <message>
        <source>Voice Live: the shapes of the mouth have all arrived.</source>
        <translation>Voice Live：口型已全部到达。</translation>
    </message>
    <message>
        <source>Voice Live: a word of the answer, and when in the audio.</source>
        <translation>Voice Live：回答中的一个词，及其在音频中的时间。</translation>
    </message>
    <message>
        <source>Voice Live: the words&apos; times have all arrived.</source>
        <translation>Voice Live：各词的时间已全部到达。</translation>
    </message>
    <message>
        <source>Voice Live: a source of what the answer says.</source>
        <translation>Voice Live：回答内容的一个来源。</translation>
    </message>
    <message>
        <source>Voice Live: frames of the avatar&apos;s video.</source>
        <translation>Voice Live：虚拟形象的视频帧。</translation>
    </message>
    <message>
        <source>Voice Live: a piece of a hosted agent&apos;s own output.</source>
        <translation>Voice Live：托管智能体自身输出的一段。</translation>
    </message>
    <message>
        <source>Voice Live: a web search has begun.</source>
        <translation>Voice Live：网页搜索已开始。</translation>
    </message>
    <message>
        <source>Voice Live: the web is being searched.</source>
        <translation>Voice Live：正在搜索网页。</translation>
    </message>
    <message>
        <source>Voice Live: the web search is over.</source>
        <translation>Voice Live：网页搜索已结束。</translation>
    </message>
    <message>
        <source>Voice Live: a file search has begun.</source>
        <translation>Voice Live：文件搜索已开始。</translation>
    </message>
    <message>
        <source>Voice Live: files are being searched.</source>
        <translation>Voice Live：正在搜索文件。</translation>
    </message>
    <message>
        <source>Voice Live: the file search is over.</source>
        <translation>Voice Live：文件搜索已结束。</translation>
    </message>
    <message>
        <source>Voice Live: a piece of the user&apos;s text.</source>
        <translation>Voice Live：用户文本的一段。</translation>
    </message>
    <message>
        <source>Voice Live: the user&apos;s text is whole.</source>
        <translation>Voice Live：用户的文本已完整。</translation>
    </message>
    <message>
        <source>Live API: work was handed to the app or to another model.</source>
        <translation>Live API：工作已交给应用或另一个模型。</translation>
    </message>
    <message>
        <source>Live API: tells the model something to pass on.</source>
        <translation>Live API：告知模型需要转达的内容。</translation>
    </message>
    <message>
        <source>Live API: the model is to hear silence; what it says and does goes on.</source>
        <translation>Live API：让模型只听到静默；它所说和所做的照常继续。</translation>
    </message>
    <message>
        <source>Live API: the model is to hear the microphone again.</source>
        <translation>Live API：让模型重新听到麦克风。</translation>
    </message>
    <message>
        <source>Live API: plays prepared audio instead of the model&apos;s voice.</source>
        <translation>Live API：播放准备好的音频，代替模型的声音。</translation>
    </message>
    <message>
        <source>Live API: adds to the instructions.</source>
        <translation>Live API：补充指令。</translation>
    </message>
    <message>
        <source>Live API: tells the model something that it is not to say.</source>
        <translation>Live API：告知模型一些不该说出口的内容。</translation>
    </message>
    <message>
        <source>Live API: asks the model of decisions.</source>
        <translation>Live API：询问决策模型。</translation>
    </message>
    <message>
        <source>Live API: adds an item for decisions.</source>
        <translation>Live API：为决策添加一个条目。</translation>
    </message>
    <message>
        <source>Live API: removes an item from decisions.</source>
        <translation>Live API：从决策中移除一个条目。</translation>
    </message>
    <message>
        <source>Live API: presses a key on the phone.</source>
        <translation>Live API：按下电话上的一个键。</translation>
    </message>
    <message>
        <source>Live API: the model hears silence.</source>
        <translation>Live API：模型听到的是静默。</translation>
    </message>
    <message>
        <source>Live API: the model hears the microphone again.</source>
        <translation>Live API：模型重新听到麦克风。</translation>
    </message>
    <message>
        <source>Live API: prepared audio has begun to play.</source>
        <translation>Live API：准备好的音频已开始播放。</translation>
    </message>
    <message>
        <source>Live API: prepared audio has left the server.</source>
        <translation>Live API：准备好的音频已由服务器全部送出。</translation>
    </message>
    <message>
        <source>Live API: the addition to the instructions is in its place.</source>
        <translation>Live API：补充的指令已就位。</translation>
    </message>
    <message>
        <source>Live API: what the model was told silently is in its place.</source>
        <translation>Live API：无声告知模型的内容已就位。</translation>
    </message>
    <message>
        <source>Live API: what the model was told to pass on is in its place; it may not be said yet.</source>
        <translation>Live API：要模型转达的内容已就位；可能还没有说出来。</translation>
    </message>
    <message>
        <source>Live API: an answer of the model of decisions.</source>
        <translation>Live API：决策模型的一个回答。</translation>
    </message>
    <message>
        <source>Live API: an item for decisions was added.</source>
        <translation>Live API：已添加一个用于决策的条目。</translation>
    </message>
    <message>
        <source>Live API: an item for decisions was removed.</source>
        <translation>Live API：已移除一个用于决策的条目。</translation>
    </message>
    <message>
        <source>Live API: something to know; nothing failed.</source>
        <translation>Live API：一则提示；没有出错。</translation>
    </message>
    <message>
        <source>Live API: the phone that was called rings.</source>
        <translation>Live API：被叫电话正在响铃。</translation>
    </message>
    <message>
        <source>Live API: the phone that was called was picked up.</source>
        <translation>Live API：被叫电话已接听。</translation>
    </message>
    <message>
        <source>Live API: the call did not come about.</source>
        <translation>Live API：通话未能建立。</translation>
    </message>
    <message>
        <source>Live API: a key was pressed on the phone.</source>
        <translation>Live API：电话上按下了一个键。</translation>
    </message>
    <message>
        <source>Live API: a key was pressed for the app.</source>
        <translation>Live API：已代应用按下一个键。</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>干净</translation>
    </message>
    <message>
        <source>late stop</source>
        <translation>停止过晚</translation>
    </message>
    <message>
        <source>no truncate</source>
        <translation>未截断</translation>
    </message>
    <message>
        <source>truncate beyond the end</source>
        <translation>截断超出末尾</translation>
    </message>
    <message>
        <source>truncate at zero</source>
        <translation>在零处截断</translation>
    </message>
    <message>
        <source>false trigger</source>
        <translation>误触发</translation>
    </message>
    <message>
        <source>completed but unheard</source>
        <translation>已完成但未听完</translation>
    </message>
    <message>
        <source>played after cancel</source>
        <translation>取消后仍播放</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>松开</translation>
    </message>
    <message>
        <source>From the end of the voice to the client&apos;s own commit: how long the button was held on, or the app waited.</source>
        <translation>从语音结束到客户端自己的提交：按钮多按住了多久，或应用等待了多久。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>From the client&apos;s own commit or text to input_audio_buffer.committed, or the text item.</source>
        <translation>从客户端自己的提交或文本，到 input_audio_buffer.committed 或文本条目。</translation>
    </message>
    <message>
        <source>First voice</source>
        <translation>首个语音</translation>
    </message>
    <message>
        <source>From the first audio delta to the one that holds the first sample above silence (-40 dB).</source>
        <translation>从第一个音频增量，到包含首个高于静默（-40 dB）样本的增量。</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>前导</translation>
    </message>
    <message>
        <source>From the answer&apos;s first sample at the speaker to the first one above silence (-40 dB).</source>
        <translation>从回答的第一个样本到达扬声器，到第一个高于静默（-40 dB）的样本。</translation>
    </message>
    <message>
        <source>The user&apos;s voice ended: by our own detector (Silero, 32 ms frames), else by speech_stopped&apos;s audio_end_ms less the silence duration. An estimate.</source>
        <translation>用户的语音结束：由我们自己的检测器（Silero，32 毫秒帧）判定；否则取 speech_stopped 的 audio_end_ms 减去静默时长。为估计值。</translation>
    </message>
    <message>
        <source>The client sent input_audio_buffer.commit, the text, or response.create alone.</source>
        <translation>客户端发送了 input_audio_buffer.commit、文本，或单独的 response.create。</translation>
    </message>
    <message>
        <source>input_audio_buffer.speech_stopped arrived.</source>
        <translation>input_audio_buffer.speech_stopped 已到达。</translation>
    </message>
    <message>
        <source>input_audio_buffer.committed arrived, or the user&apos;s text item.</source>
        <translation>input_audio_buffer.committed 或用户的文本条目已到达。</translation>
    </message>
    <message>
        <source>The first response.created of the turn arrived.</source>
        <translation>该轮次的第一个 response.created 已到达。</translation>
    </message>
    <message>
        <source>The first audio delta of the answer arrived.</source>
        <translation>回答的第一个音频增量已到达。</translation>
    </message>
    <message>
        <source>The delta with the answer&apos;s first sample above silence (-40 dB) arrived.</source>
        <translation>包含回答首个高于静默（-40 dB）样本的增量已到达。</translation>
    </message>
    <message>
        <source>The answer&apos;s first sample came out of the device (WebRTC: output_audio_buffer.started).</source>
        <translation>回答的第一个样本已从设备播出（WebRTC：output_audio_buffer.started）。</translation>
    </message>
    <message>
        <source>The answer&apos;s first sample above silence (-40 dB) came out of the device.</source>
        <translation>回答首个高于静默（-40 dB）的样本已从设备播出。</translation>
    </message>
    <message>
        <source>The last response.done of the turn arrived.</source>
        <translation>该轮次的最后一个 response.done 已到达。</translation>
    </message>
    <message>
        <source>The answer goes on for more than 200 ms after the user has cut in.</source>
        <translation>用户打断后，回答仍持续了 200 毫秒以上。</translation>
    </message>
    <message>
        <source>Stop the player at speech_started, and drop what the device has buffered.</source>
        <translation>在 speech_started 时停止播放器，并丢弃设备已缓冲的内容。</translation>
    </message>
    <message>
        <source>Audio of an answer is played that arrived after it was cancelled.</source>
        <translation>播放了回答被取消之后才到达的音频。</translation>
    </message>
    <message>
        <source>Drop late deltas by response_id once the response is cancelled.</source>
        <translation>响应取消后，按 response_id 丢弃迟到的增量。</translation>
    </message>
    <message>
        <source>A response is completed, but not all of it was heard: completed does not mean heard.</source>
        <translation>响应已完成，但没有全部被听到：完成不等于听到。</translation>
    </message>
    <message>
        <source>Go by what was played, not by response.done; ask for shorter answers if this costs much.</source>
        <translation>以实际播放的内容为准，而不是 response.done；如果因此花费过多，请要求更短的回答。</translation>
    </message>
    <message>
        <source>The speech that cut in had no words: noise, a cough, or the model&apos;s own voice.</source>
        <translation>打断的语音中没有词语：是噪声、咳嗽，或模型自己的声音。</translation>
    </message>
    <message>
        <source>Raise the threshold, use noise reduction or echo cancellation, or wait a little before cutting in.</source>
        <translation>提高阈值，使用降噪或回声消除，或稍等片刻再打断。</translation>
    </message>
    <message>
        <source>The user cut in, the answer fell silent in time, and the model was told how much was heard.</source>
        <translation>用户打断了，回答及时静默，模型也被告知听到了多少。</translation>
    </message>
    <message>
        <source>Nothing: so it should be.</source>
        <translation>无需处理：本该如此。</translation>
    </message>
    <message>
        <source>The recording lacks events that were on the wire.</source>
        <translation>录制缺少线路上曾出现的事件。</translation>
    </message>
    <message>
        <source>Don&apos;t trust figures of that stretch; free space on the disk, and keep other programs off a file that is being recorded.</source>
        <translation>不要相信这一段的数字；请腾出磁盘空间，并且不要让其他程序改动正在录制的文件。</translation>
    </message>
    <message>
        <source>A hole in this recording: frames that were on the wire, and that the disk did not take.</source>
        <translation>此录制中的缺口：线路上有、但磁盘没有写下的帧。</translation>
    </message>
    <message>
        <source>The speaker plays slower than real time: answers come late, and with gaps.</source>
        <translation>扬声器的播放慢于实时：回答会延迟，并有间断。</translation>
    </message>
    <message>
        <source>Don&apos;t judge the answer&apos;s timing by what was heard; check the sound device.</source>
        <translation>不要根据听到的内容判断回答的时间；请检查声音设备。</translation>
    </message>
    <message>
        <source>The rehearsal endpoint&apos;s certificate cannot be kept. %1</source>
        <translation>排练端点的证书无法保存。%1</translation>
    </message>
    <message>
        <source>Live API: changes how work is handed out, or the triggers; nothing else can be changed.</source>
        <translation>Live API：更改工作的分派方式或触发条件；其他均不可更改。</translation>
    </message>
    <message>
        <source>Live API: appends audio. Never acknowledged; silence is sent too, for without audio the model&apos;s time stands still.</source>
        <translation>Live API：追加音频。从不确认；静默部分也要发送，因为没有音频，模型的时间就会停住。</translation>
    </message>
    <message>
        <source>Live API: queues an input for the model behind the voice. Never acknowledged.</source>
        <translation>Live API：为声音背后的模型排入一个输入。从不确认。</translation>
    </message>
    <message>
        <source>Live API: lets the model behind the voice go on with what was queued.</source>
        <translation>Live API：让声音背后的模型继续处理已排队的内容。</translation>
    </message>
    <message>
        <source>Live API: asks the server to finish and close.</source>
        <translation>Live API：请求服务器完成并关闭。</translation>
    </message>
    <message>
        <source>Live API: the session has begun; these are its settings. A sideband gets it too.</source>
        <translation>Live API：会话已开始；这是它的设置。旁路连接也会收到。</translation>
    </message>
    <message>
        <source>Live API: the settings in force after session.update.</source>
        <translation>Live API：session.update 之后生效的设置。</translation>
    </message>
    <message>
        <source>Live API: a piece of the model&apos;s audio, in real time, silence included.</source>
        <translation>Live API：模型音频的一段，实时发送，包括静默部分。</translation>
    </message>
    <message>
        <source>Live API, on a sideband: a copy of the caller&apos;s audio.</source>
        <translation>Live API，旁路连接上：来电者音频的副本。</translation>
    </message>
    <message>
        <source>Live API: a piece of the user&apos;s words, and when by the session&apos;s own clock.</source>
        <translation>Live API：用户话语的一段，以及按会话自身时钟的时间。</translation>
    </message>
    <message>
        <source>Live API: a piece of what the model says, and when by the session&apos;s own clock.</source>
        <translation>Live API：模型所说内容的一段，以及按会话自身时钟的时间。</translation>
    </message>
    <message>
        <source>Live API: an envelope around an event of the model behind the voice.</source>
        <translation>Live API：声音背后的模型的一个事件的外层封装。</translation>
    </message>
    <message>
        <source>Live API: the seconds that are billed so far.</source>
        <translation>Live API：到目前为止计费的秒数。</translation>
    </message>
    <message>
        <source>Live API: the session is over: why, and the seconds that are billed.</source>
        <translation>Live API：会话已结束：原因，以及计费的秒数。</translation>
    </message>
    <message>
        <source>Live API: something was refused or failed; before session.started there is no session, later it stays open.</source>
        <translation>Live API：某项内容被拒绝或失败；在 session.started 之前没有会话，之后会话保持打开。</translation>
    </message>
    <message>
        <source>Live API, before 2026-10-31: a key was pressed for the app.</source>
        <translation>Live API，2026-10-31 之前：已代应用按下一个键。</translation>
    </message>
    <message>
        <source>The model behind the voice is at work.</source>
        <translation>声音背后的模型正在工作。</translation>
    </message>
    <message>
        <source>The model behind the voice has finished.</source>
        <translation>声音背后的模型已完成。</translation>
    </message>
    <message>
        <source>The model behind the voice stopped before its end.</source>
        <translation>声音背后的模型在结束之前停止了。</translation>
    </message>
    <message>
        <source>The model behind the voice failed.</source>
        <translation>声音背后的模型失败了。</translation>
    </message>
    <message>
        <source>The model of decisions has answered.</source>
        <translation>决策模型已回答。</translation>
    </message>
    <message>
        <source>Translation: asks the server to finish and close.</source>
        <translation>翻译：请求服务器完成并关闭。</translation>
    </message>
    <message>
        <source>Translation: a piece of what the model says, as sound.</source>
        <translation>翻译：模型所说内容的一段，为声音。</translation>
    </message>
    <message>
        <source>Translation: a piece of what the model says, as text.</source>
        <translation>翻译：模型所说内容的一段，为文本。</translation>
    </message>
    <message>
        <source>Translation: a piece of the speaker&apos;s words.</source>
        <translation>翻译：说话人话语的一段。</translation>
    </message>
    <message>
        <source>Translation: the session is over.</source>
        <translation>翻译：会话已结束。</translation>
    </message>
    <message>
        <source>A response is completed and holds nothing: the user hears nothing.</source>
        <translation>响应已完成却没有任何内容：用户什么也听不到。</translation>
    </message>
    <message>
        <source>Send response.create again; an app that waits for audio must not wait for that of an empty one.</source>
        <translation>再次发送 response.create；等待音频的应用不能等待空响应的音频。</translation>
    </message>
    <message>
        <source>Less audio arrived than was made: the end of the answer is missing.</source>
        <translation>到达的音频少于生成的：缺少回答的结尾。</translation>
    </message>
    <message>
        <source>Show the transcript, which is whole; ask again for what matters, and tell the vendor.</source>
        <translation>显示转写，它是完整的；重要的内容请再问一次，并告知供应商。</translation>
    </message>
    <message>
        <source>A response failed: this turn got no answer, or half of one.</source>
        <translation>响应失败：这个轮次没有得到回答，或只得到半个回答。</translation>
    </message>
    <message>
        <source>Look at status_details.error of response.done, and ask again.</source>
        <translation>查看 response.done 的 status_details.error，然后再次请求。</translation>
    </message>
    <message>
        <source>A response ended before its end: at the token limit, or at a filter.</source>
        <translation>响应提前结束：达到令牌上限，或被过滤器截断。</translation>
    </message>
    <message>
        <source>Raise max_output_tokens, or ask for shorter answers.</source>
        <translation>提高 max_output_tokens，或要求更短的回答。</translation>
    </message>
    <message>
        <source>The user&apos;s words of a turn are lost; the model heard the audio all the same.</source>
        <translation>某个轮次中用户的话语丢失；不过模型仍然听到了音频。</translation>
    </message>
    <message>
        <source>Check the transcription model&apos;s name, access and limits.</source>
        <translation>检查转写模型的名称、访问权限和限额。</translation>
    </message>
    <message>
        <source>An MCP server failed: its tools are not there, or a call has no result.</source>
        <translation>MCP 服务器失败：它的工具不可用，或某个调用没有结果。</translation>
    </message>
    <message>
        <source>Check the MCP server: its address, its authorization, its log.</source>
        <translation>检查 MCP 服务器：它的地址、授权和日志。</translation>
    </message>
    <message>
        <source>The server tells of a failure in an event of its own.</source>
        <translation>服务器用自己的事件报告了失败。</translation>
    </message>
    <message>
        <source>Look up what this server means by it, and handle it as an error.</source>
        <translation>查明这个服务器用它表示什么，并将其作为错误处理。</translation>
    </message>
    <message>
        <source>The connection was closed by the other end, with a reason, or it broke.</source>
        <translation>连接被对方关闭并给出了原因，或者连接中断了。</translation>
    </message>
    <message>
        <source>Act on the reason; reconnect and seed the new conversation.</source>
        <translation>根据原因处理；重新连接，并为新对话填入内容。</translation>
    </message>
    <message>
        <source>The format of audio was changed in mid-session: what flows on in the old one is noise.</source>
        <translation>会话中途更改了音频格式：继续以旧格式传来的内容就是噪声。</translation>
    </message>
    <message>
        <source>Leave the formats out of later updates, or repeat those in force; a hand-over must, too.</source>
        <translation>之后的更新中不要包含格式，或重复当前生效的格式；移交时也必须如此。</translation>
    </message>
    <message>
        <source>The rows of the log are not in the order of the wire.</source>
        <translation>日志各行的顺序不是线路上的顺序。</translation>
    </message>
    <message>
        <source>Sort the export by what it numbers or times its rows with; don&apos;t judge anybody by their order.</source>
        <translation>按导出文件各行的编号或时间排序；不要根据行的顺序判断任何一方的对错。</translation>
    </message>
    <message>
        <source>The server refused a request: what it asked for is not in force.</source>
        <translation>服务器拒绝了一个请求：所请求的内容没有生效。</translation>
    </message>
    <message>
        <source>Handle error events; mend what the message names, and send the request again if it is needed.</source>
        <translation>处理 error 事件；改正消息中指出的问题，如果仍然需要，再次发送请求。</translation>
    </message>
    <message>
        <source>The server failed by itself.</source>
        <translation>服务器自身出错。</translation>
    </message>
    <message>
        <source>Ask again; reconnect if it goes on, and quote event_id to the vendor.</source>
        <translation>再次请求；如果持续出错，请重新连接，并向供应商提供 event_id。</translation>
    </message>
    <message>
        <source>The session ended because its time was up.</source>
        <translation>会话因时间用完而结束。</translation>
    </message>
    <message>
        <source>Reconnect before expires_at, between two turns, and seed the new conversation with the old one.</source>
        <translation>在 expires_at 之前、两个轮次之间重新连接，并用旧对话为新对话填入内容。</translation>
    </message>
    <message>
        <source>Remove the field; a newer or older protocol may call it otherwise.</source>
        <translation>删除该字段；在较新或较旧的协议中它可能叫别的名称。</translation>
    </message>
    <message>
        <source>Add the field.</source>
        <translation>添加该字段。</translation>
    </message>
    <message>
        <source>Send the field as the type that the message asks for.</source>
        <translation>按消息要求的类型发送该字段。</translation>
    </message>
    <message>
        <source>Send one of the values that the message or the documentation names.</source>
        <translation>发送消息或文档中列出的某个值。</translation>
    </message>
    <message>
        <source>This server has no such event: do without it, or use another server.</source>
        <translation>此服务器没有这样的事件：请不要使用它，或换用其他服务器。</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>缩短文本。</translation>
    </message>
    <message>
        <source>Wait for response.done, or send response.cancel first; with server_vad the server makes responses itself.</source>
        <translation>等待 response.done，或先发送 response.cancel；使用 server_vad 时，服务器会自行创建响应。</translation>
    </message>
    <message>
        <source>Truncate items of this session only, by the id that the server gave.</source>
        <translation>只截断此会话的条目，并使用服务器给出的 id。</translation>
    </message>
    <message>
        <source>Use an id that the server gave in this session.</source>
        <translation>使用服务器在此会话中给出的 id。</translation>
    </message>
    <message>
        <source>Leave out the beta header, and send GA&apos;s names.</source>
        <translation>去掉 beta 标头，并发送 GA 的名称。</translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation>检查密钥。</translation>
    </message>
    <message>
        <source>Check the account&apos;s balance and limits.</source>
        <translation>检查账户的余额和限额。</translation>
    </message>
    <message>
        <source>Check the model&apos;s name, and whether the account may use it.</source>
        <translation>检查模型的名称，以及账户是否可以使用它。</translation>
    </message>
    <message>
        <source>The client went on after the connection or the session had ended.</source>
        <translation>连接或会话结束之后，客户端仍在继续。</translation>
    </message>
    <message>
        <source>Stop sending on close and on session_expired, and reconnect.</source>
        <translation>在连接关闭和 session_expired 时停止发送，并重新连接。</translation>
    </message>
    <message>
        <source>Stored prompts (pmpt_…) end on 2026-11-30; after it they are refused.</source>
        <translation>存储的提示（pmpt_…）将于 2026-11-30 停用；此后会被拒绝。</translation>
    </message>
    <message>
        <source>Keep the text in the app, and send it as instructions.</source>
        <translation>把文本保存在应用中，并作为 instructions 发送。</translation>
    </message>
    <message>
        <source>The user had not finished: the answer was cancelled by more speech before it put out anything.</source>
        <translation>用户还没有说完：回答在输出任何内容之前就被后续的语音取消。</translation>
    </message>
    <message>
        <source>Ask for a longer silence_duration_ms, or for semantic_vad.</source>
        <translation>要求更长的 silence_duration_ms，或使用 semantic_vad。</translation>
    </message>
    <message>
        <source>Speech began and never ended, so that no answer could come.</source>
        <translation>语音开始后一直没有结束，因此不可能有回答。</translation>
    </message>
    <message>
        <source>Look for noise above the threshold, and check that the audio has the format that the session says.</source>
        <translation>检查是否有超过阈值的噪声，以及音频是否为会话所说的格式。</translation>
    </message>
    <message>
        <source>Agents SDK: an agent has begun to answer.</source>
        <translation>Agents SDK：一个智能体开始回答。</translation>
    </message>
    <message>
        <source>Agents SDK: an agent has answered.</source>
        <translation>Agents SDK：一个智能体已回答。</translation>
    </message>
    <message>
        <source>Agents SDK: one agent has handed over to another.</source>
        <translation>Agents SDK：一个智能体移交给了另一个。</translation>
    </message>
    <message>
        <source>Agents SDK: an agent runs a tool.</source>
        <translation>Agents SDK：一个智能体在运行工具。</translation>
    </message>
    <message>
        <source>Agents SDK: the tool has given its output.</source>
        <translation>Agents SDK：工具已给出输出。</translation>
    </message>
    <message>
        <source>Agents SDK: somebody is to allow the tool before it runs.</source>
        <translation>Agents SDK：工具运行前需要有人批准。</translation>
    </message>
    <message>
        <source>Agents SDK: an MCP tool has answered.</source>
        <translation>Agents SDK：一个 MCP 工具已回答。</translation>
    </message>
    <message>
        <source>Agents SDK: the tools of the MCP servers are other ones now.</source>
        <translation>Agents SDK：MCP 服务器的工具已变更。</translation>
    </message>
    <message>
        <source>Agents SDK: a piece of the answer&apos;s audio.</source>
        <translation>Agents SDK：回答音频的一段。</translation>
    </message>
    <message>
        <source>Agents SDK: the answer&apos;s audio has begun.</source>
        <translation>Agents SDK：回答的音频已开始。</translation>
    </message>
    <message>
        <source>Agents SDK: the answer&apos;s audio has all arrived.</source>
        <translation>Agents SDK：回答的音频已全部到达。</translation>
    </message>
    <message>
        <source>Agents SDK: the user has cut in; what plays is to stop.</source>
        <translation>Agents SDK：用户打断了；正在播放的内容应停止。</translation>
    </message>
    <message>
        <source>Agents SDK: an item has joined the conversation.</source>
        <translation>Agents SDK：一个条目加入了对话。</translation>
    </message>
    <message>
        <source>Agents SDK: the conversation as it is now.</source>
        <translation>Agents SDK：当前的对话。</translation>
    </message>
    <message>
        <source>Agents SDK: a guardrail has stopped the answer.</source>
        <translation>Agents SDK：一条护栏停止了回答。</translation>
    </message>
    <message>
        <source>Agents SDK: nobody spoke for a while.</source>
        <translation>Agents SDK：有一段时间没有人说话。</translation>
    </message>
    <message>
        <source>Agents SDK: an event of the layer below.</source>
        <translation>Agents SDK：下层的一个事件。</translation>
    </message>
    <message>
        <source>Agents SDK: an event of the server, as it came.</source>
        <translation>Agents SDK：服务器的一个事件，原样转来。</translation>
    </message>
    <message>
        <source>Agents SDK: an event that it has no name for.</source>
        <translation>Agents SDK：一个它没有名称的事件。</translation>
    </message>
    <message>
        <source>Agents SDK: the model calls a tool.</source>
        <translation>Agents SDK：模型调用一个工具。</translation>
    </message>
    <message>
        <source>Agents SDK: something was thrown.</source>
        <translation>Agents SDK：抛出了异常。</translation>
    </message>
    <message>
        <source>Agents SDK: the tokens that were used.</source>
        <translation>Agents SDK：所用的令牌。</translation>
    </message>
    <message>
        <source>Agents SDK: a piece of what the answer says.</source>
        <translation>Agents SDK：回答所说内容的一段。</translation>
    </message>
    <message>
        <source>Agents SDK: a piece of the answer&apos;s text.</source>
        <translation>Agents SDK：回答文本的一段。</translation>
    </message>
    <message>
        <source>Agents SDK: the user&apos;s words, final.</source>
        <translation>Agents SDK：用户的话，最终文本。</translation>
    </message>
    <message>
        <source>Agents SDK: an item of the conversation is another now.</source>
        <translation>Agents SDK：对话中的一个条目已改变。</translation>
    </message>
    <message>
        <source>Agents SDK: an item was removed.</source>
        <translation>Agents SDK：一个条目被移除。</translation>
    </message>
    <message>
        <source>Agents SDK: the connection is being made, is there, or is gone.</source>
        <translation>Agents SDK：连接正在建立、已建立或已断开。</translation>
    </message>
    <message>
        <source>Agents SDK: the model has begun to answer.</source>
        <translation>Agents SDK：模型开始回答。</translation>
    </message>
    <message>
        <source>Agents SDK: the model has answered.</source>
        <translation>Agents SDK：模型已回答。</translation>
    </message>
    <message>
        <source>Agents SDK: the session is over.</source>
        <translation>Agents SDK：会话已结束。</translation>
    </message>
    <message>
        <source>Agents SDK, voice pipeline: a piece of the answer&apos;s audio.</source>
        <translation>Agents SDK 语音管线：回答音频的一段。</translation>
    </message>
    <message>
        <source>Agents SDK, voice pipeline: a turn has begun or ended, or the session has.</source>
        <translation>Agents SDK 语音管线：一个轮次开始或结束，或会话结束。</translation>
    </message>
    <message>
        <source>Agents SDK, voice pipeline: something failed.</source>
        <translation>Agents SDK 语音管线：出现失败。</translation>
    </message>
    <message>
        <source>From the end of the user&apos;s voice, an estimate, to speech_stopped, or to the client&apos;s own commit.</source>
        <translation>从用户语音结束（估计值）到 speech_stopped，或到客户端自己的提交。</translation>
    </message>
    <message>
        <source>500 ms of silence are what server_vad waits for unless told otherwise (OpenAI&apos;s reference); 100 ms more are ours, for the way.</source>
        <translation>除非另行设置，server_vad 会等待 500 毫秒静默（OpenAI 的参考文档）；另外 100 毫秒由我们自定，留给传输。</translation>
    </message>
    <message>
        <source>Ours: a round trip between continents, and some.</source>
        <translation>我们自定：一次洲际往返，再留一些余量。</translation>
    </message>
    <message>
        <source>Response start</source>
        <translation>响应开始</translation>
    </message>
    <message>
        <source>From speech_stopped, the accepted commit or text, or a tool&apos;s output, to response.created: the server&apos;s doing, or the app&apos;s that asks for the response.</source>
        <translation>从 speech_stopped、被接受的提交或文本，或工具的输出，到 response.created：取决于服务器，或请求响应的应用。</translation>
    </message>
    <message>
        <source>Ours: nobody quotes one.</source>
        <translation>我们自定：没有人给出过数值。</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>From input_audio_buffer.committed to input_audio_transcription.completed. It runs beside the answer, which does not wait for it unless the app does.</source>
        <translation>从 input_audio_buffer.committed 到 input_audio_transcription.completed。它与回答同时进行；除非应用要等它，否则回答不等它。</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个令牌</translation>
    </message>
    <message>
        <source>From response.created to the first piece of its text, transcript, audio or function call.</source>
        <translation>从 response.created 到其文本、转写、音频或函数调用的第一段。</translation>
    </message>
    <message>
        <source>About 500 ms to the first byte are quoted of OpenAI for the US (forasoft, 2026); in older logs 300 to 820 ms pass from response.created to the first audio.</source>
        <translation>据称 OpenAI 在美国到第一个字节约需 500 毫秒（forasoft，2026）；在较早的日志中，从 response.created 到首个音频为 300 到 820 毫秒。</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>From a call&apos;s arguments being done to its output being sent.</source>
        <translation>从调用的参数完成到其输出发送。</translation>
    </message>
    <message>
        <source>Ours: nobody quotes one; a second of silence is what one notices on a line.</source>
        <translation>我们自定：没有人给出过数值；线路上静默一秒，人就会察觉。</translation>
    </message>
    <message>
        <source>From a response&apos;s first piece to its first audio delta.</source>
        <translation>从响应的第一段到其第一个音频增量。</translation>
    </message>
    <message>
        <source>Ours: the transcript comes a little before its sound; with the first token it makes 700 ms, of the 300 to 820 of older logs.</source>
        <translation>我们自定：转写比声音稍早到达；与首个令牌合计 700 毫秒，而较早的日志中为 300 到 820 毫秒。</translation>
    </message>
    <message>
        <source>Ours: what a player and its device hold.</source>
        <translation>我们自定：播放器及其设备所缓存的时长。</translation>
    </message>
    <message>
        <source>Whole wait</source>
        <translation>总等待</translation>
    </message>
    <message>
        <source>From the end of the user&apos;s voice, or the text, to the first sound of the answer; where that is not in the log, to its first audio or text.</source>
        <translation>从用户语音结束或文本，到回答的第一个声音；如果日志中没有，则到其首个音频或文本。</translation>
    </message>
    <message>
        <source>1 500 ms from voice to voice is what kwindla&apos;s aiewf-eval calls the most for a voice agent (2026).</source>
        <translation>从语音到语音 1500 毫秒，是 kwindla 的 aiewf-eval 给语音智能体定出的上限（2026）。</translation>
    </message>
    <message>
        <source>A guardrail of the app stopped an answer; the user heard a part of it.</source>
        <translation>应用的一条护栏停止了回答；用户已听到其中一部分。</translation>
    </message>
    <message>
        <source>Look whether it was right; instruct the model so that it need not trip.</source>
        <translation>检查护栏是否触发得当；指示模型，使护栏不必触发。</translation>
    </message>
    <message>
        <source>A tool waits to be allowed, and the user for an answer.</source>
        <translation>一个工具在等待批准，用户在等待回答。</translation>
    </message>
    <message>
        <source>Approve or reject each call that asks for it, soon.</source>
        <translation>对每个请求批准的调用，尽快批准或拒绝。</translation>
    </message>
    <message>
        <source>The SDK tells of a failure of its own, or of the app&apos;s code that it runs.</source>
        <translation>SDK 报告了它自身的失败，或它所运行的应用代码的失败。</translation>
    </message>
    <message>
        <source>Look for the exception in the app&apos;s own log.</source>
        <translation>在应用自己的日志中查找该异常。</translation>
    </message>
    <message>
        <source>The case cannot be read at line %1: correct it there.</source>
        <translation>无法读取用例第 %1 行：请在那里改正。</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>From the client&apos;s own commit or text to the server&apos;s word that it has it: the network&apos;s way there and back and what the server does with it, which no log tells apart. Where the server finds the turns by itself, there is none.</source>
        <translation>从客户端自己的提交或文本，到服务器表示已收到：网络往返的路程，以及服务器对它的处理；任何日志都无法区分两者。如果轮次由服务器自行判定，则没有这一段。</translation>
    </message>
    <message>
        <source>LiveKit Agents: an item has joined the conversation.</source>
        <translation>LiveKit Agents：一个条目已加入对话。</translation>
    </message>
    <message>
        <source>LiveKit Agents: the conversation as a list of items, a ChatContext.</source>
        <translation>LiveKit Agents：以条目列表表示的对话，即 ChatContext。</translation>
    </message>
    <message>
        <source>LiveKit Agents: the user speaks, listens, or is away.</source>
        <translation>LiveKit Agents：用户在说话、在听，或已离开。</translation>
    </message>
    <message>
        <source>LiveKit Agents: the agent listens, thinks or speaks.</source>
        <translation>LiveKit Agents：智能体在听、在想，或在说。</translation>
    </message>
    <message>
        <source>LiveKit Agents: the user&apos;s words, so far or final.</source>
        <translation>LiveKit Agents：用户的话语，到目前为止的或定稿的。</translation>
    </message>
    <message>
        <source>LiveKit Agents: tools were run; their calls and outputs.</source>
        <translation>LiveKit Agents：运行了工具；附其调用和输出。</translation>
    </message>
    <message>
        <source>LiveKit Agents: what a stage measured of itself.</source>
        <translation>LiveKit Agents：一个阶段对自身的测量。</translation>
    </message>
    <message>
        <source>LiveKit Agents: what was used so far.</source>
        <translation>LiveKit Agents：到目前为止的用量。</translation>
    </message>
    <message>
        <source>LiveKit Agents: the agent is about to say something.</source>
        <translation>LiveKit Agents：智能体即将说话。</translation>
    </message>
    <message>
        <source>LiveKit Agents: what cut the agent off was no speech.</source>
        <translation>LiveKit Agents：打断智能体的不是语音。</translation>
    </message>
    <message>
        <source>LiveKit Agents: the user spoke while the agent did.</source>
        <translation>LiveKit Agents：智能体说话时，用户也说话了。</translation>
    </message>
    <message>
        <source>Pipecat: the client is there, and says what it is.</source>
        <translation>Pipecat：客户端已就绪，并说明它是什么。</translation>
    </message>
    <message>
        <source>Pipecat: the bot is to leave.</source>
        <translation>Pipecat：要求机器人离开。</translation>
    </message>
    <message>
        <source>Pipecat: a message of the app&apos;s own to the bot.</source>
        <translation>Pipecat：应用发给机器人的自定义消息。</translation>
    </message>
    <message>
        <source>Pipecat: a text of the user&apos;s.</source>
        <translation>Pipecat：用户的一段文本。</translation>
    </message>
    <message>
        <source>Pipecat: something for the model to know.</source>
        <translation>Pipecat：让模型知道的内容。</translation>
    </message>
    <message>
        <source>Pipecat: the output of a tool.</source>
        <translation>Pipecat：工具的输出。</translation>
    </message>
    <message>
        <source>Pipecat: the bot is there, and says what it is.</source>
        <translation>Pipecat：机器人已就绪，并说明它是什么。</translation>
    </message>
    <message>
        <source>Pipecat: a request was refused.</source>
        <translation>Pipecat：一个请求被拒绝。</translation>
    </message>
    <message>
        <source>Pipecat: a message of the bot&apos;s own to the app.</source>
        <translation>Pipecat：机器人发给应用的自定义消息。</translation>
    </message>
    <message>
        <source>Pipecat: the answer to a message of the app&apos;s.</source>
        <translation>Pipecat：对应用的一条消息的答复。</translation>
    </message>
    <message>
        <source>Pipecat: the user has begun to speak.</source>
        <translation>Pipecat：用户已开始说话。</translation>
    </message>
    <message>
        <source>Pipecat: the user has stopped speaking.</source>
        <translation>Pipecat：用户已停止说话。</translation>
    </message>
    <message>
        <source>Pipecat: the user is not listened to from here on.</source>
        <translation>Pipecat：从此处起不再听用户说话。</translation>
    </message>
    <message>
        <source>Pipecat: the user is listened to again.</source>
        <translation>Pipecat：重新听用户说话。</translation>
    </message>
    <message>
        <source>Pipecat: the user&apos;s words, so far or final.</source>
        <translation>Pipecat：用户的话语，到目前为止的或定稿的。</translation>
    </message>
    <message>
        <source>Pipecat: the user&apos;s words, as the model gets them.</source>
        <translation>Pipecat：用户的话语，即模型所得到的内容。</translation>
    </message>
    <message>
        <source>Pipecat: the bot has begun to speak.</source>
        <translation>Pipecat：机器人已开始说话。</translation>
    </message>
    <message>
        <source>Pipecat: the bot has stopped speaking.</source>
        <translation>Pipecat：机器人已停止说话。</translation>
    </message>
    <message>
        <source>Pipecat: the user has cut in; what plays is to stop.</source>
        <translation>Pipecat：用户打断了；正在播放的内容应停止。</translation>
    </message>
    <message>
        <source>Pipecat: a sentence of the bot&apos;s.</source>
        <translation>Pipecat：机器人的一句话。</translation>
    </message>
    <message>
        <source>Pipecat: what the bot puts out, and whether it was spoken.</source>
        <translation>Pipecat：机器人输出的内容，以及是否已说出。</translation>
    </message>
    <message>
        <source>Pipecat: the model has begun to answer.</source>
        <translation>Pipecat：模型已开始回答。</translation>
    </message>
    <message>
        <source>Pipecat: the model has answered.</source>
        <translation>Pipecat：模型已回答。</translation>
    </message>
    <message>
        <source>Pipecat: a piece of the model&apos;s text.</source>
        <translation>Pipecat：模型文本的一段。</translation>
    </message>
    <message>
        <source>Pipecat: what the model found in a search.</source>
        <translation>Pipecat：模型在搜索中找到的内容。</translation>
    </message>
    <message>
        <source>Pipecat: the voice has begun to be made.</source>
        <translation>Pipecat：声音已开始合成。</translation>
    </message>
    <message>
        <source>Pipecat: the voice is made.</source>
        <translation>Pipecat：声音已合成。</translation>
    </message>
    <message>
        <source>Pipecat: a piece of what the voice says.</source>
        <translation>Pipecat：声音所说内容的一段。</translation>
    </message>
    <message>
        <source>Pipecat: a piece of the voice.</source>
        <translation>Pipecat：声音的一段。</translation>
    </message>
    <message>
        <source>Pipecat: the model calls a tool.</source>
        <translation>Pipecat：模型调用一个工具。</translation>
    </message>
    <message>
        <source>Pipecat: the tool runs.</source>
        <translation>Pipecat：工具正在运行。</translation>
    </message>
    <message>
        <source>Pipecat: the tool has given its output, or was stopped.</source>
        <translation>Pipecat：工具已给出输出，或已被停止。</translation>
    </message>
    <message>
        <source>Pipecat: what the stages measured of themselves.</source>
        <translation>Pipecat：各阶段对自身的测量。</translation>
    </message>
    <message>
        <source>Pipecat: how loud the user is.</source>
        <translation>Pipecat：用户的音量。</translation>
    </message>
    <message>
        <source>Pipecat: how loud the bot is.</source>
        <translation>Pipecat：机器人的音量。</translation>
    </message>
    <message>
        <source>Pipecat: a line of the bot&apos;s log.</source>
        <translation>Pipecat：机器人日志的一行。</translation>
    </message>
    <message>
        <source>Token to audio</source>
        <translation>令牌到音频</translation>
    </message>
    <message>
        <source>The app was served a recording, and did not do what its client had done.</source>
        <translation>应用得到的是一份录制的回放，却没有做其客户端当时所做的事。</translation>
    </message>
    <message>
        <source>Mend the app; where the change is meant, make a new recording with it, and serve that.</source>
        <translation>请修正应用；如果改动是有意的，请用它录制一份新的，并改为提供那一份。</translation>
    </message>
    <message>
        <source>Dotprompt</source>
        <translation>Dotprompt</translation>
    </message>
    <message>
        <source>Langfuse (JSON)</source>
        <translation>Langfuse（JSON）</translation>
    </message>
    <message>
        <source>Session of GPT-Live, in a voice and a back-end half (JSON)</source>
        <translation>GPT-Live 会话，分为语音和后端两半（JSON）</translation>
    </message>
    <message>
        <source>Prompt (TOML)</source>
        <translation>提示词（TOML）</translation>
    </message>
    <message>
        <source>Client events of the Realtime API (JSON Lines)</source>
        <translation>Realtime API 的客户端事件（JSON Lines）</translation>
    </message>
    <message>
        <source>What somebody says by hand about a stretch of speech: right, false, or one turn with the next.</source>
        <translation>人工对一段语音的判定：正确、误触发，或与下一段同属一个轮次。</translation>
    </message>
    <message>
        <source>The price list cannot be read at line %1: correct it there.</source>
        <translation>价目表第 %1 行无法读取：请在该处更正。</translation>
    </message>
    <message>
        <source>A usage has all its counts, and none is below zero or no whole number.</source>
        <translation>用量须包含全部计数，且各计数均为不小于零的整数。</translation>
    </message>
    <message>
        <source>What it cost is not known from it: look at the provider&apos;s own bill.</source>
        <translation>由此无法得知费用：请查看提供商自己的账单。</translation>
    </message>
    <message>
        <source>Line %1 of the assumptions cannot be read: correct it there.</source>
        <translation>假设的第 %1 行无法读取：请在该处更正。</translation>
    </message>
    <message>
        <source>The recordings or logs to read; a folder stands for all logs below it.</source>
        <translation>要读取的录制或日志；文件夹代表其下的所有日志。</translation>
    </message>
</context>
<context>
    <name>turnscope::AgentCheck</name>
    <message>
        <source>A guardrail stopped the answer.</source>
        <translation>一条护栏停止了回答。</translation>
    </message>
    <message>
        <source>The guardrail %1 stopped the answer.</source>
        <translation>护栏 %1 停止了回答。</translation>
    </message>
    <message>
        <source>The SDK tells of a failure, and not of which.</source>
        <translation>SDK 报告了失败，但没有说明是什么失败。</translation>
    </message>
    <message>
        <source>The SDK failed: “%1”</source>
        <translation>SDK 失败：“%1”</translation>
    </message>
    <message>
        <source>A tool asked to be allowed, and nobody answered.</source>
        <translation>一个工具请求批准，但没有人答复。</translation>
    </message>
    <message>
        <source>The tool %1 asked to be allowed, and nobody answered.</source>
        <translation>工具 %1 请求批准，但没有人答复。</translation>
    </message>
    <message>
        <source>The SDK tells of %1, and not why.</source>
        <translation>SDK 报告了 %1，但没有说明原因。</translation>
    </message>
    <message>
        <source>The SDK tells of %1: “%2”</source>
        <translation>SDK 报告了 %1：“%2”</translation>
    </message>
    <message>
        <source>It tries again.</source>
        <translation>它会重试。</translation>
    </message>
</context>
<context>
    <name>turnscope::AgentsLane</name>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Handed over to %1.</source>
        <translation>已移交给 %1。</translation>
    </message>
    <message>
        <source>%1 handed over to %2.</source>
        <translation>%1 移交给了 %2。</translation>
    </message>
    <message>
        <source>The tool %1 asks to be allowed.</source>
        <translation>工具 %1 请求批准。</translation>
    </message>
    <message>
        <source>A guardrail stopped the answer.</source>
        <translation>一条护栏停止了回答。</translation>
    </message>
    <message>
        <source>The guardrail %1 stopped the answer.</source>
        <translation>护栏 %1 停止了回答。</translation>
    </message>
    <message>
        <source>The SDK failed: %1</source>
        <translation>SDK 失败：%1</translation>
    </message>
    <message>
        <source>The tool %1 was not allowed.</source>
        <translation>工具 %1 未获允许。</translation>
    </message>
    <message>
        <source>%1: from agent_start to agent_end, or from handoff to handoff.</source>
        <translation>%1：从 agent_start 到 agent_end，或从一次 handoff 到下一次 handoff。</translation>
    </message>
</context>
<context>
    <name>turnscope::AgreementBox</name>
    <message>
        <source>start %1</source>
        <translation>开始 %1</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation>结束 %1</translation>
    </message>
    <message>
        <source>mark %1: %2</source>
        <translation>标记 %1：%2</translation>
    </message>
    <message>
        <source>With A, our detector against the server&apos;s own marks</source>
        <translation>使用 A 时，我们自己的检测器与服务器自身标记的对比</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法得知</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>listening, %1 %</source>
        <translation>正在检测，%1 %</translation>
    </message>
    <message>
        <source>An estimate: it waited %1 after the last sound of speech (median of %2).</source>
        <translation>估计值：它在语音的最后一个声音之后等待了 %1（%2 次的中位数）。</translation>
    </message>
    <message>
        <source>semantic_vad cannot be reproduced</source>
        <translation>semantic_vad 无法重现</translation>
    </message>
    <message>
        <source>the server made no marks</source>
        <translation>服务器没有做标记</translation>
    </message>
    <message>
        <source>What B makes is our detector&apos;s word alone; it makes OpenAI&apos;s marks to the millisecond where it could be compared.</source>
        <translation>B 的结果只是我们自己的检测器的一家之言；凡是能够比较之处，它得出的标记与 OpenAI 的标记精确到毫秒一致。</translation>
    </message>
    <message>
        <source>the audio is not in the log</source>
        <translation>日志中没有音频</translation>
    </message>
    <message>
        <source>exact %1 of %2</source>
        <translation>完全一致 %1 / %2</translation>
    </message>
    <message>
        <source>%1 within a frame</source>
        <translation>%1 个相差不超过一帧</translation>
    </message>
    <message>
        <source>%1 further off</source>
        <translation>%1 个相差更大</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 个遗漏</translation>
    </message>
    <message>
        <source>%1 extra</source>
        <translation>%1 个多余</translation>
    </message>
    <message>
        <source>the server did not tell its settings: its defaults were taken</source>
        <translation>服务器没有告知其设置：已采用其默认值</translation>
    </message>
    <message>
        <source>Move a number to see what server_vad would have done instead.</source>
        <translation>改动一个数值，即可查看 server_vad 会怎样处理。</translation>
    </message>
    <message>
        <source>Exact: both ends of a turn to the millisecond. Within a frame: no end further than 32 ms. Missed: the server&apos;s alone. Extra: ours alone.</source>
        <translation>完全一致：轮次两端精确到毫秒。一帧以内：任一端相差不超过 32 毫秒。遗漏：只有服务器有。多出：只有我们有。</translation>
    </message>
</context>
<context>
    <name>turnscope::AnswerBox</name>
    <message>
        <source>Output, as a form</source>
        <translation>输出（表单）</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>What is wrong with the output</source>
        <translation>输出的问题</translation>
    </message>
    <message>
        <source>Send output</source>
        <translation>发送输出</translation>
    </message>
    <message>
        <source>Send as error</source>
        <translation>作为错误发送</translation>
    </message>
    <message>
        <source>JSON, or any text. Ctrl+Enter sends it.</source>
        <translation>JSON 或任意文本。按 Ctrl+Enter 发送。</translation>
    </message>
    <message>
        <source>As it stands, to the model (Ctrl+Enter)</source>
        <translation>原样发送给模型 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>As {&quot;error&quot;: …}: the protocol has no other way to say that a tool failed</source>
        <translation>以 {&quot;error&quot;: …} 发送：协议没有其他方式表示工具失败</translation>
    </message>
    <message>
        <source>There is nothing to send. An empty output is written &quot;&quot;.</source>
        <translation>没有可发送的内容。空输出请写成 &quot;&quot;。</translation>
    </message>
</context>
<context>
    <name>turnscope::AnswerCheck</name>
    <message>
        <source>The response is completed, and its message has no content.</source>
        <translation>响应已完成，但其消息没有内容。</translation>
    </message>
    <message>
        <source>The response is completed and holds nothing: neither words, nor sound, nor a call.</source>
        <translation>响应已完成却没有任何内容：没有话语，没有声音，也没有调用。</translation>
    </message>
    <message>
        <source>%1 audio tokens are %2 s of speech, and %3 s arrived: the end is missing.</source>
        <translation>%1 个音频令牌相当于 %2 秒语音，而到达的是 %3 秒：缺少结尾。</translation>
    </message>
    <message>
        <source>%1 letters of transcript cannot be said in the %2 s of audio that arrived: the end is missing.</source>
        <translation>%1 个字母的转写无法在到达的 %2 秒音频内说完：缺少结尾。</translation>
    </message>
</context>
<context>
    <name>turnscope::AnswerDialog</name>
    <message>
        <source>Answered</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>It is the text of an &amp;error</source>
        <translation>这是错误文本(&amp;E)</translation>
    </message>
    <message>
        <source>It is an error</source>
        <translation>这是错误</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的内容</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Canned output</source>
        <translation>预设输出</translation>
    </message>
    <message>
        <source>Command of this machine</source>
        <translation>本机命令</translation>
    </message>
    <message>
        <source>HTTP endpoint</source>
        <translation>HTTP 端点</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>&amp;Answered</source>
        <translation>回答方式(&amp;A)</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>输出(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>延迟(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>命令(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>时限(&amp;T)</translation>
    </message>
    <message>
        <source>You write the output of each call, in the Tools pane.</source>
        <translation>每次调用的输出由你在“工具”窗格中填写。</translation>
    </message>
    <message>
        <source>Each call gets this output. An error is sent as {&quot;error&quot;: …}.</source>
        <translation>每次调用都得到此输出。错误以 {&quot;error&quot;: …} 发送。</translation>
    </message>
    <message>
        <source>It runs in your home folder, without a shell. It is given the arguments as JSON on standard input; what it writes to standard output is the output, at most %1. What fails, and what takes longer than the limit, is told to the model as an error.</source>
        <translation>它在你的主文件夹中运行，不经过 shell。参数以 JSON 形式从标准输入传给它；它写到标准输出的内容就是输出，最多 %1。失败或超过时限时，会作为错误告知模型。</translation>
    </message>
    <message>
        <source>The arguments are posted to it as JSON; the body of its answer is the output, at most %1. What fails, and what takes longer than the limit, is told to the model as an error.</source>
        <translation>参数以 JSON 形式 POST 给它；其应答的正文就是输出，最多 %1。失败或超过时限时，会作为错误告知模型。</translation>
    </message>
</context>
<context>
    <name>turnscope::ApprovalCard</name>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Always in this session</source>
        <translation>在此会话中始终批准</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1 asks to call %2</source>
        <translation>%1 请求调用 %2</translation>
    </message>
    <message>
        <source>Arguments of %1</source>
        <translation>%1 的参数</translation>
    </message>
    <message>
        <source>Approve the call of %1</source>
        <translation>批准对 %1 的调用</translation>
    </message>
    <message>
        <source>Approve every call of %1 in this session</source>
        <translation>批准此会话中对 %1 的所有调用</translation>
    </message>
    <message>
        <source>Approve this call, and each further one of %1 in this session, without asking</source>
        <translation>批准此调用，并且在此会话中不再询问即批准对 %1 的后续调用</translation>
    </message>
    <message>
        <source>Refuse the call of %1</source>
        <translation>拒绝对 %1 的调用</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>拒绝的原因</translation>
    </message>
    <message>
        <source>Why not? The model is told.</source>
        <translation>为什么拒绝？原因会告知模型。</translation>
    </message>
</context>
<context>
    <name>turnscope::ApprovalCards</name>
    <message numerus="yes">
        <source>%n more call(s) wait for approval.</source>
        <translation>
            <numerusform>还有 %n 个调用等待批准。</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved without asking: %1.</source>
        <translation>不经询问即批准：%1。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>恢复询问</translation>
    </message>
</context>
<context>
    <name>turnscope::ArgumentCheck</name>
    <message>
        <source>The arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>%1 may not be there.</source>
        <translation>%1 不允许出现。</translation>
    </message>
    <message>
        <source>what is nested too deeply</source>
        <translation>嵌套过深的部分</translation>
    </message>
    <message>
        <source>%1 must be a whole number and is %2.</source>
        <translation>%1 必须是整数，实际为 %2。</translation>
    </message>
    <message>
        <source>%1 must be %2 and is %3: %4.</source>
        <translation>%1 必须是 %2，实际为 %3：%4。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1 is %2, and must be one of %3.</source>
        <translation>%1 为 %2，必须是 %3 之一。</translation>
    </message>
    <message>
        <source>%1 is %2, and must be %3.</source>
        <translation>%1 为 %2，必须是 %3。</translation>
    </message>
    <message>
        <source>%1 is %2, and must be at least %3.</source>
        <translation>%1 为 %2，必须不小于 %3。</translation>
    </message>
    <message>
        <source>%1 is %2, and must be at most %3.</source>
        <translation>%1 为 %2，必须不大于 %3。</translation>
    </message>
    <message>
        <source>%1 is %2, and must be more than %3.</source>
        <translation>%1 为 %2，必须大于 %3。</translation>
    </message>
    <message>
        <source>%1 is %2, and must be less than %3.</source>
        <translation>%1 为 %2，必须小于 %3。</translation>
    </message>
    <message>
        <source>%1 is %2, and must be a multiple of %3.</source>
        <translation>%1 为 %2，必须是 %3 的倍数。</translation>
    </message>
    <message>
        <source>%1 has a length of %2, and must have at least %3.</source>
        <translation>%1 的长度为 %2，必须至少为 %3。</translation>
    </message>
    <message>
        <source>%1 has a length of %2, and may have at most %3.</source>
        <translation>%1 的长度为 %2，最多只能为 %3。</translation>
    </message>
    <message>
        <source>%1 is %2, and does not match %3.</source>
        <translation>%1 为 %2，与 %3 不匹配。</translation>
    </message>
    <message>
        <source>%1 holds %2 twice.</source>
        <translation>%1 中有两个 %2。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 is not in the schema, which allows no others.</source>
        <translation>%1 不在 schema 中，而该 schema 不允许其他项。</translation>
    </message>
    <message>
        <source>%1 is none of what anyOf allows: %2.</source>
        <translation>%1 不符合 anyOf 允许的任何一项：%2。</translation>
    </message>
    <message>
        <source>%1 is none of what oneOf allows: %2.</source>
        <translation>%1 不符合 oneOf 允许的任何一项：%2。</translation>
    </message>
    <message>
        <source>%1 is more than one of what oneOf allows: %2.</source>
        <translation>%1 符合 oneOf 允许的不止一项：%2。</translation>
    </message>
    <message>
        <source>%1 is what “not” forbids: %2.</source>
        <translation>%1 是“not”所禁止的：%2。</translation>
    </message>
    <message>
        <source>The arguments are empty; a call without any has {}.</source>
        <translation>参数为空；没有参数的调用应为 {}。</translation>
    </message>
    <message>
        <source>The arguments are not JSON: %1, at character %2.</source>
        <translation>参数不是 JSON：%1，位于第 %2 个字符。</translation>
    </message>
    <message>
        <source>The arguments are JSON, but no object of named parameters.</source>
        <translation>参数是 JSON，但不是由具名参数组成的对象。</translation>
    </message>
</context>
<context>
    <name>turnscope::Assumptions</name>
    <message>
        <source>Calls a month</source>
        <translation>每月通话数</translation>
    </message>
    <message>
        <source>Length of a call</source>
        <translation>通话时长</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>From the begin of a session to its end.</source>
        <translation>从会话开始到结束。</translation>
    </message>
    <message>
        <source>Turns a minute</source>
        <translation>每分钟轮次数</translation>
    </message>
    <message>
        <source>What the user says or writes, with the answer to it, is one turn.</source>
        <translation>用户所说或所写的内容及其回答，合为一个轮次。</translation>
    </message>
    <message>
        <source>The user speaks</source>
        <translation>用户说话</translation>
    </message>
    <message>
        <source>of the call</source>
        <translation>占通话</translation>
    </message>
    <message>
        <source>Speech as the server marks it, with the padding and silence that it bills.</source>
        <translation>服务器所标记的语音，含其计费的前后填充和静默。</translation>
    </message>
    <message>
        <source>The model speaks</source>
        <translation>模型说话</translation>
    </message>
    <message>
        <source>Audio that was sent, heard or not.</source>
        <translation>已发送的音频，无论是否播放出来。</translation>
    </message>
    <message>
        <source>On standby</source>
        <translation>待机</translation>
    </message>
    <message>
        <source>In which a voice that is billed by the minute is paused.</source>
        <translation>按分钟计费的声音在此期间暂停。</translation>
    </message>
    <message>
        <source>Instructions and tools</source>
        <translation>指令和工具</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>They stand before every answer.</source>
        <translation>位于每个回答之前。</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>已缓存</translation>
    </message>
    <message>
        <source>of the tokens in</source>
        <translation>占输入令牌的比例</translation>
    </message>
    <message>
        <source>Of text and audio alike. A model that lists no price of cached tokens pays the full one for all.</source>
        <translation>文本和音频一样计算。没有列出缓存令牌价格的模型，全部按全价计费。</translation>
    </message>
    <message>
        <source>Put into the cache</source>
        <translation>写入缓存</translation>
    </message>
    <message>
        <source>of the other text in</source>
        <translation>占其余输入文本的比例</translation>
    </message>
    <message>
        <source>Where the price list has a price of that.</source>
        <translation>仅当价目表列有此项价格时。</translation>
    </message>
    <message>
        <source>the most that it can be</source>
        <translation>可能的最大值</translation>
    </message>
    <message>
        <source>Context of a voice</source>
        <translation>声音的上下文</translation>
    </message>
    <message>
        <source>The most that stands before an answer: what is older is dropped.</source>
        <translation>回答之前最多保留的内容：更早的会被丢弃。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s API description: what a context of 32k keeps for the input</source>
        <translation>OpenAI 的 API 说明：32k 的上下文为输入保留的部分</translation>
    </message>
    <message>
        <source>Turns with a tool</source>
        <translation>使用工具的轮次</translation>
    </message>
    <message>
        <source>of the turns</source>
        <translation>占轮次的比例</translation>
    </message>
    <message>
        <source>Each makes one request more: the model asks for the tool, then answers.</source>
        <translation>每个都会多一次请求：模型先请求工具，再回答。</translation>
    </message>
    <message>
        <source>A tool&apos;s call</source>
        <translation>工具的调用</translation>
    </message>
    <message>
        <source>Name and arguments, which the model writes.</source>
        <translation>名称和参数，由模型写出。</translation>
    </message>
    <message>
        <source>A tool&apos;s result</source>
        <translation>工具的结果</translation>
    </message>
    <message>
        <source>Words of the user</source>
        <translation>用户的话语</translation>
    </message>
    <message>
        <source>tokens a turn</source>
        <translation>令牌/轮次</translation>
    </message>
    <message>
        <source>As a text model reads them.</source>
        <translation>按文本模型读入的量计算。</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>回答的话语</translation>
    </message>
    <message>
        <source>Of a voice: its transcript, which is billed beside its audio.</source>
        <translation>对声音而言：其转写，在音频之外另行计费。</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>tokens a request</source>
        <translation>令牌/请求</translation>
    </message>
    <message>
        <source>Of text models, which bill them as words that they write.</source>
        <translation>文本模型的推理，按其写出的文字计费。</translation>
    </message>
    <message>
        <source>Spoken characters</source>
        <translation>朗读的字符数</translation>
    </message>
    <message>
        <source>a turn</source>
        <translation>每轮次</translation>
    </message>
    <message>
        <source>Of the answer, where speech is billed by them.</source>
        <translation>回答的字符数，用于按字符计费的语音合成。</translation>
    </message>
    <message>
        <source>By a template</source>
        <translation>由模板回答</translation>
    </message>
    <message>
        <source>No model is asked.</source>
        <translation>不询问任何模型。</translation>
    </message>
    <message>
        <source>By the small model</source>
        <translation>由小模型回答</translation>
    </message>
    <message>
        <source>By the strong model</source>
        <translation>由强模型回答</translation>
    </message>
    <message>
        <source>The hard turns: GPT-Live hands them to its back end.</source>
        <translation>困难的轮次：GPT-Live 会将其交给后端。</translation>
    </message>
    <message>
        <source>The classifier reads</source>
        <translation>分类器读入</translation>
    </message>
    <message>
        <source>Of each turn that no template answers; not cached.</source>
        <translation>每个没有模板可回答的轮次；不缓存。</translation>
    </message>
    <message>
        <source>The classifier writes</source>
        <translation>分类器写出</translation>
    </message>
    <message>
        <source>Router: template, %1, %2</source>
        <translation>路由：模板、%1、%2</translation>
    </message>
    <message>
        <source>OpenAI&apos;s cost guide: a token for 100 ms of the user, and for 50 ms of the model</source>
        <translation>OpenAI 的费用指南：用户每 100 毫秒一个令牌，模型每 50 毫秒一个</translation>
    </message>
    <message>
        <source>Google&apos;s figure of 25 tokens a second, from memory</source>
        <translation>Google 的数字：每秒 25 个令牌（凭记忆）</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>话语</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>“%1” is %2, and takes a number from %3 to %4.</source>
        <translation>“%1”为 %2，应为 %3 到 %4 之间的数字。</translation>
    </message>
    <message>
        <source>The shares of the router (template, small and strong) sum to %1: they have to sum to 1.</source>
        <translation>路由的各项比例（模板、小模型和强模型）之和为 %1：必须等于 1。</translation>
    </message>
    <message>
        <source>“%1” lacks “%2”: name a model.</source>
        <translation>“%1”缺少“%2”：请指定一个模型。</translation>
    </message>
    <message>
        <source>“%1” is of the kind “%2”, which has no “%3”: remove it.</source>
        <translation>“%1”的种类是“%2”，该种类没有“%3”：请将其删除。</translation>
    </message>
    <message>
        <source>“%1” needs either a “voice”, or “transcription” and “speech”.</source>
        <translation>“%1”需要“voice”，或者“transcription”和“speech”。</translation>
    </message>
</context>
<context>
    <name>turnscope::AssumptionsForm</name>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>set</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>What the plan rests on</source>
        <translation>方案所依据的数值</translation>
    </message>
    <message>
        <source>Back to what was measured, or is assumed</source>
        <translation>恢复为实测值或假定值</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>重置：%1</translation>
    </message>
</context>
<context>
    <name>turnscope::AssumptionsToml</name>
    <message>
        <source>Line %1 of the assumptions: %2</source>
        <translation>假定文件第 %1 行：%2</translation>
    </message>
    <message>
        <source>there is no “%1” there. Correct it, or remove it.</source>
        <translation>此处没有“%1”。请更正或删除。</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3.</source>
        <translation>“%1”应为 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <source>“%1” takes a date as 2026-11-29.</source>
        <translation>“%1”应为形如 2026-11-29 的日期。</translation>
    </message>
    <message>
        <source>“%1” is one of: %2.</source>
        <translation>“%1”应为以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” lacks its “value”.</source>
        <translation>“%1”缺少“value”。</translation>
    </message>
    <message>
        <source>“%1” takes rows, each under [[%1]], %2 at most.</source>
        <translation>“%1”由若干行组成，每行写在 [[%1]] 之下，最多 %2 行。</translation>
    </message>
    <message>
        <source>a rate needs “currency”, “per_dollar” and the “date” of it.</source>
        <translation>汇率需要“currency”、“per_dollar”及其“date”。</translation>
    </message>
    <message>
        <source>tokens of audio need “model”, “in” and “out”.</source>
        <translation>音频的令牌需要“model”、“in”和“out”。</translation>
    </message>
    <message>
        <source>an option needs its “kind”.</source>
        <translation>选项需要“kind”。</translation>
    </message>
    <message>
        <source>an option needs a “name”.</source>
        <translation>选项需要“name”。</translation>
    </message>
    <message>
        <source>this version reads the format %1.</source>
        <translation>此版本读取的格式是 %1。</translation>
    </message>
    <message>
        <source>What a plan of Turnscope rests on. “assumed” figures are Turnscope&apos;s, “measured” ones of sessions; a bare number is yours, and measuring leaves it alone.</source>
        <translation>Turnscope 的方案所依据的数值。“assumed”是 Turnscope 假定的，“measured”是从会话测得的；单独的数字是您自己设定的，测量不会改动它。</translation>
    </message>
    <message>
        <source>%1 was not taken. %2</source>
        <translation>未采用 %1。%2</translation>
    </message>
    <message>
        <source>“%1” takes a text in quotes.</source>
        <translation>“%1”接受带引号的文本。</translation>
    </message>
    <message>
        <source>“%1” takes three capitals, as USD or CNY.</source>
        <translation>“%1”接受三个大写字母，例如 USD 或 CNY。</translation>
    </message>
</context>
<context>
    <name>turnscope::Babble</name>
    <message>
        <source>The voice that is to babble says nothing.</source>
        <translation>用来产生嘈杂人声的声音什么也没说。</translation>
    </message>
    <message>
        <source>There is no voice that could babble.</source>
        <translation>没有可以产生嘈杂人声的声音。</translation>
    </message>
</context>
<context>
    <name>turnscope::BreakEven</name>
    <message>
        <source>Up to %1 min a call “%2” costs less than “%3”, beyond that more.</source>
        <translation>每次通话不超过 %1 分钟时，“%2”的费用低于“%3”，超过则更高。</translation>
    </message>
    <message>
        <source>Up to %1 % of hard turns “%2” costs less than “%3”, beyond that more.</source>
        <translation>困难轮次不超过 %1 % 时，“%2”的费用低于“%3”，超过则更高。</translation>
    </message>
    <message>
        <source>(By the most that one of them can cost.)</source>
        <translation>（按其中一方最多可能的费用计算。）</translation>
    </message>
</context>
<context>
    <name>turnscope::BubbleMaker</name>
    <message>
        <source>%1 … (%2 in all: see the event)</source>
        <translation>%1 …（共 %2，见事件）</translation>
    </message>
    <message>
        <source>Tool output</source>
        <translation>工具输出</translation>
    </message>
    <message>
        <source>MCP tools</source>
        <translation>MCP 工具</translation>
    </message>
    <message>
        <source>MCP asks for approval</source>
        <translation>MCP 请求批准</translation>
    </message>
    <message>
        <source>MCP approval</source>
        <translation>MCP 批准</translation>
    </message>
    <message>
        <source>Item of an unknown kind</source>
        <translation>未知类型的条目</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>transcript dropped by the server</source>
        <translation>转写已被服务器丢弃</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Length of the speech as the server marked it, from audio_start_ms to audio_end_ms, padding and trailing silence included; of the committed audio where there are no marks.</source>
        <translation>服务器标记的语音长度，从 audio_start_ms 到 audio_end_ms，含前置填充和尾部静默；没有标记时为已提交音频的长度。</translation>
    </message>
    <message>
        <source>No transcript: %1</source>
        <translation>没有转写：%1</translation>
    </message>
    <message>
        <source>no words recognised</source>
        <translation>未识别出词语</translation>
    </message>
    <message>
        <source>not transcribed</source>
        <translation>未转写</translation>
    </message>
    <message>
        <source>no transcript yet</source>
        <translation>尚无转写</translation>
    </message>
    <message>
        <source>The response failed: %1</source>
        <translation>响应失败：%1</translation>
    </message>
    <message>
        <source>The response is incomplete: %1</source>
        <translation>响应不完整：%1</translation>
    </message>
    <message>
        <source>Length of the answer&apos;s audio as it arrived.</source>
        <translation>回答音频到达的长度。</translation>
    </message>
    <message>
        <source>heard %1 of %2 s</source>
        <translation>听到 %1 / %2 秒</translation>
    </message>
    <message>
        <source>How much of the answer&apos;s audio came out of the speaker, of what arrived. Which words that was is an estimate: the text is cut in proportion.</source>
        <translation>到达的回答音频中有多少从扬声器播出。具体是哪些词只是估计：文本按比例截断。</translation>
    </message>
    <message>
        <source>cut in at %1</source>
        <translation>在 %1 处被打断</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>truncated at %1</source>
        <translation>在 %1 处截断</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>From the call&apos;s arguments being complete to its output being sent.</source>
        <translation>从调用参数完整到其输出发出。</translation>
    </message>
    <message>
        <source>The tool failed.</source>
        <translation>工具失败。</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无回答</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>So is how much: this log tells nothing of playback, it is taken from arrival and duration.</source>
        <translation>听到多少也是估计：此日志没有播放信息，由到达时间和时长推算。</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>还有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>This log holds no conversation.item event of it: who spoke and where it stands is inferred from the speech, transcription and response events.</source>
        <translation>此日志没有关于它的 conversation.item 事件：由谁说话、位于何处，是根据语音、转写和响应事件推断的。</translation>
    </message>
    <message>
        <source>From the first to the last piece of its transcript, by the session&apos;s own clock. The protocol has no turns: which pieces belong together is inferred, from who has the floor and for how long nobody spoke.</source>
        <translation>从其转写的第一段到最后一段，按会话自身的时钟。该协议没有轮次：哪些段属于一起，是根据谁在发言以及多久没有人说话推断的。</translation>
    </message>
</context>
<context>
    <name>turnscope::BudgetOption</name>
    <message>
        <source>How long a segment of the wait may take, in ms: acceptance=300. Without it the limits are those that were set in the window; “default” begins with Turnscope&apos;s own.</source>
        <translation>等待的某一段可以用多长时间，以毫秒计：acceptance=300。不使用此选项时，限值为窗口中所设置的；“default”则从 Turnscope 自带的限值开始。</translation>
    </message>
    <message>
        <source>--budget takes a segment and its milliseconds, or “default”, not “%1”. The segments: %2.</source>
        <translation>--budget 接受一个段及其毫秒数，或“default”，不接受“%1”。可用的段：%2。</translation>
    </message>
    <message>
        <source>The limits are those that were set in the window or by --budget; “--budget default” takes Turnscope&apos;s own.</source>
        <translation>这些上限是在窗口中或用 --budget 设定的；“--budget default” 采用 Turnscope 自己的上限。</translation>
    </message>
</context>
<context>
    <name>turnscope::BudgetOverruns</name>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>A segment of the wait, how often it took longer than it may, and how often it was measured.</extracomment>
        <translation>%1 %2 / %3 次</translation>
    </message>
</context>
<context>
    <name>turnscope::CacheStory</name>
    <message>
        <source>the instructions were changed</source>
        <translation>指令有改动</translation>
    </message>
    <message>
        <source>the tools were changed</source>
        <translation>工具有改动</translation>
    </message>
    <message>
        <source>the answer was asked for with instructions or tools of its own</source>
        <translation>请求该回答时使用了单独的指令或工具</translation>
    </message>
    <message>
        <source>an item was deleted</source>
        <translation>删除了一个条目</translation>
    </message>
    <message>
        <source>an answer was truncated</source>
        <translation>截断了一个回答</translation>
    </message>
    <message>
        <source>a pause of %1, longer than the cache lives</source>
        <translation>停顿了 %1，超过缓存的有效时间</translation>
    </message>
    <message>
        <source>a pause of %1: the cache lives 5 to 10 minutes, an hour at most</source>
        <translation>停顿了 %1：缓存有效 5 到 10 分钟，最长一小时</translation>
    </message>
    <message>
        <source>%1 tokens were not found in the cache.</source>
        <translation>有 %1 个令牌未在缓存中找到。</translation>
    </message>
    <message>
        <source>Why, the log does not tell.</source>
        <translation>日志没有说明原因。</translation>
    </message>
    <message>
        <source>Before it: %1.</source>
        <translation>此前：%1。</translation>
    </message>
</context>
<context>
    <name>turnscope::CallDetail</name>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>State of the call</source>
        <translation>调用的状态</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>The arguments against the schema</source>
        <translation>参数与 schema 的比对</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>由谁回答</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>允许…</translation>
    </message>
    <message>
        <source>Allow the command</source>
        <translation>允许该命令</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop, and answer by hand</source>
        <translation>停止，并手动回答</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Who answers this function</source>
        <translation>由谁回答此函数</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>The arguments are %1 long and were not checked.</source>
        <translation>参数长 %1，未作检查。</translation>
    </message>
    <message>
        <source>JSON. The session told no schema to check it against.</source>
        <translation>JSON。会话没有给出可用于检查的 schema。</translation>
    </message>
    <message>
        <source>✓ As the schema says.</source>
        <translation>✓ 符合 schema。</translation>
    </message>
    <message>
        <source>✓ As the schema says, as far as it was checked: not %1.</source>
        <translation>✓ 就已检查的部分而言符合 schema；未检查：%1。</translation>
    </message>
    <message>
        <source>Answered. This log holds no times: how long it took is not known.</source>
        <translation>已回答。此日志不含时间：耗时不得而知。</translation>
    </message>
    <message>
        <source>The model is writing the arguments: %1 so far.</source>
        <translation>模型正在写参数：目前 %1。</translation>
    </message>
    <message>
        <source>An error was sent: %1</source>
        <translation>已发送错误：%1</translation>
    </message>
    <message>
        <source>No output yet since %1.</source>
        <translation>已过 %1，仍没有输出。</translation>
    </message>
    <message>
        <source>Answered by hand</source>
        <translation>已手动回答</translation>
    </message>
    <message>
        <source>Not allowed yet: %1</source>
        <translation>尚未允许：%1</translation>
    </message>
    <message>
        <source>At it: %1</source>
        <translation>正在处理：%1</translation>
    </message>
    <message>
        <source>Output sent</source>
        <translation>已发送输出</translation>
    </message>
    <message>
        <source>Error sent</source>
        <translation>已发送错误</translation>
    </message>
    <message>
        <source>The session ended first</source>
        <translation>会话先结束了</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>回答方式：%1</translation>
    </message>
</context>
<context>
    <name>turnscope::CallStory</name>
    <message>
        <source>Arguments %1: the client waited for the model.</source>
        <translation>参数用时 %1：客户端在等待模型。</translation>
    </message>
    <message>
        <source>No output for %1: the model waits for the MCP server.</source>
        <translation>已有 %1 没有输出：模型正在等待 MCP 服务器。</translation>
    </message>
    <message>
        <source>No output for %1: the model waits for the client.</source>
        <translation>已有 %1 没有输出：模型正在等待客户端。</translation>
    </message>
    <message>
        <source>Tool %1: the model waited for the MCP server.</source>
        <translation>工具用时 %1：模型在等待 MCP 服务器。</translation>
    </message>
    <message>
        <source>Tool %1: the model waited for the client.</source>
        <translation>工具用时 %1：模型在等待客户端。</translation>
    </message>
    <message>
        <source>Then %1: the next response waited for the other calls of this one.</source>
        <translation>随后 %1：下一个回答在等待本回答的其他调用。</translation>
    </message>
    <message>
        <source>Then %1 until a response began that nobody asked for in this log.</source>
        <translation>随后过了 %1，才开始一个在此日志中无人请求的回答。</translation>
    </message>
    <message>
        <source>Then %1 until the next response was asked for: the model waited for the client.</source>
        <translation>随后过了 %1 才请求下一个回答：模型在等待客户端。</translation>
    </message>
    <message>
        <source>Then %1 until that began: the client waited for the model.</source>
        <translation>随后过了 %1 该回答才开始：客户端在等待模型。</translation>
    </message>
    <message>
        <source>No sound for %1: the user waits for the model.</source>
        <translation>已有 %1 没有声音：用户正在等待模型。</translation>
    </message>
    <message>
        <source>Then %1 to its first output: the user waited for the model.</source>
        <translation>随后过了 %1 才有首个输出：用户在等待模型。</translation>
    </message>
</context>
<context>
    <name>turnscope::CaseJudge</name>
    <message>
        <source>The log has no words of the model.</source>
        <translation>日志中没有模型的话语。</translation>
    </message>
    <message>
        <source>The log has no words of the user.</source>
        <translation>日志中没有用户的话语。</translation>
    </message>
    <message>
        <source>The model said: %1</source>
        <translation>模型说了：%1</translation>
    </message>
    <message>
        <source>The user said: %1</source>
        <translation>用户说了：%1</translation>
    </message>
    <message>
        <source>No function was called.</source>
        <translation>没有调用任何函数。</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <translation>调用了：%1</translation>
    </message>
    <message>
        <source>The run&apos;s client went %1 times as fast: its waits mean nothing.</source>
        <translation>此次运行的客户端以 %1 倍速度进行：其等待时间没有意义。</translation>
    </message>
    <message>
        <source>The log has no times.</source>
        <translation>日志没有时间。</translation>
    </message>
    <message>
        <source>No turn tells how long the user waited.</source>
        <translation>没有一个轮次说明用户等待了多久。</translation>
    </message>
    <message>
        <source>p90 is %1 ms, over %2 of %3 turns.</source>
        <translation>p90 为 %1 毫秒，取自 %3 个轮次中的 %2 个。</translation>
    </message>
    <message>
        <source>Nothing worse was found.</source>
        <translation>没有发现更严重的问题。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>发现：%1</translation>
    </message>
    <message>
        <source>Not all of its cost is known: the log lacks usage, or a model has no price.</source>
        <translation>其费用并非全部已知：日志缺少用量，或某个模型没有价格。</translation>
    </message>
    <message>
        <source>It costs %1 US dollars, by estimate.</source>
        <translation>估计费用为 %1 美元。</translation>
    </message>
    <message>
        <source>Without times the log does not tell whether anybody spoke over an answer.</source>
        <translation>没有时间，日志就无法说明是否有人在回答期间说话。</translation>
    </message>
    <message>
        <source>Answers that were cut into: %1.</source>
        <translation>被打断的回答：%1。</translation>
    </message>
    <message>
        <source>held</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
</context>
<context>
    <name>turnscope::CaseSaver</name>
    <message>
        <source>The case must have another name than the recording itself.</source>
        <translation>用例的名称必须与录制本身不同。</translation>
    </message>
    <message>
        <source>Nothing that a case could expect holds of this session: no call, no wait, no cost, and it has errors. Save a copy of it, and write the case by hand.</source>
        <translation>用例可能期望的内容，在此会话中无一成立：没有调用，没有等待时间，没有费用，而且有错误。请保存它的副本，并手动编写用例。</translation>
    </message>
    <message>
        <source>%1 is there already, and may have been written by hand. Give the case another name.</source>
        <translation>%1 已存在，而且可能是手写的。请给用例另取一个名称。</translation>
    </message>
    <message>
        <source>%1 is there already. Give the case another name.</source>
        <translation>%1 已存在。请给用例另取一个名称。</translation>
    </message>
</context>
<context>
    <name>turnscope::CassetteImporter</name>
    <message>
        <source>YAML cassette</source>
        <translation>YAML 磁带（cassette）</translation>
    </message>
    <message>
        <source>The entry holds no event that can be read.</source>
        <translation>该条目中没有可读取的事件。</translation>
    </message>
    <message>
        <source>The entry cannot be read: %1.</source>
        <translation>无法读取该条目：%1。</translation>
    </message>
    <message>
        <source>From here on too much is not YAML; it was not searched.</source>
        <translation>从这里起有太多内容不是 YAML；未再搜索。</translation>
    </message>
    <message>
        <source>a text in it does not end</source>
        <translation>其中的文本没有结尾</translation>
    </message>
</context>
<context>
    <name>turnscope::CausesOfQuiet</name>
    <message>
        <source>No input audio was sent in these %1.</source>
        <translation>这 %1 内没有发送输入音频。</translation>
    </message>
    <message>
        <source>Input audio was sent for %1 of these %2 only.</source>
        <translation>这 %2 中只有 %1 发送了输入音频。</translation>
    </message>
    <message>
        <source>All audio that was sent is digital silence: the microphone is muted, or gives nothing.</source>
        <translation>已发送的音频全是数字静默：麦克风已静音，或没有给出声音。</translation>
    </message>
    <message>
        <source>Audio was sent, and our own detector hears no voice in it: nobody spoke, or the microphone gave silence.</source>
        <translation>音频已发送，但我们自己的检测器在其中没有听到人声：没有人说话，或麦克风给出的是静默。</translation>
    </message>
    <message>
        <source>The microphone was muted for %1 of these %2.</source>
        <translation>在这 %2 中，麦克风静音了 %1。</translation>
    </message>
    <message>
        <source>The microphone was muted.</source>
        <translation>麦克风已静音。</translation>
    </message>
    <message>
        <source>The server&apos;s threshold is %1.</source>
        <translation>服务器的阈值是 %1。</translation>
    </message>
    <message>
        <source>Our own detector hears a voice at %1, for %2, with a probability of up to %3, that the server did not take for speech: it may have been below its threshold.</source>
        <translation>我们自己的检测器在 %1 处听到持续 %2 的人声，概率最高为 %3，但服务器没有将其判定为语音：可能低于服务器的阈值。</translation>
    </message>
</context>
<context>
    <name>turnscope::CausesOfSilence</name>
    <message>
        <source>The response failed.</source>
        <translation>响应失败。</translation>
    </message>
    <message>
        <source>The response failed: “%1”</source>
        <translation>响应失败：“%1”</translation>
    </message>
    <message>
        <source>The user had not finished: more speech cancelled the response before it began.</source>
        <translation>用户还没有说完：后续的语音在响应开始之前取消了它。</translation>
    </message>
    <message>
        <source>The response was cancelled before it began.</source>
        <translation>响应在开始之前就被取消。</translation>
    </message>
    <message>
        <source>The response is completed and empty.</source>
        <translation>响应已完成，但为空。</translation>
    </message>
    <message>
        <source>The tool %1 got no output.</source>
        <translation>工具 %1 没有得到输出。</translation>
    </message>
    <message>
        <source>The tool %1 was answered, and no response followed: nobody may have asked for one.</source>
        <translation>工具 %1 已得到回答，但之后没有响应：可能没有人请求响应。</translation>
    </message>
    <message>
        <source>The speech did not end, so the server went on listening.</source>
        <translation>语音没有结束，因此服务器一直在听。</translation>
    </message>
    <message>
        <source>In this session the app must send response.create, and none led to a response.</source>
        <translation>在此会话中，应用必须发送 response.create，但没有一个带来响应。</translation>
    </message>
    <message>
        <source>The call of %1 waits for its approval: nobody has answered that.</source>
        <translation>对 %1 的调用在等待批准：没有人答复。</translation>
    </message>
</context>
<context>
    <name>turnscope::CausesOfStopping</name>
    <message>
        <source>The answer reached max_output_tokens.</source>
        <translation>回答达到了 max_output_tokens。</translation>
    </message>
    <message>
        <source>The answer is incomplete: %1.</source>
        <translation>回答不完整：%1。</translation>
    </message>
    <message>
        <source>What cut in had no words: noise, or the model&apos;s own voice.</source>
        <translation>打断的声音中没有词语：是噪声，或模型自己的声音。</translation>
    </message>
    <message>
        <source>The user began to speak over it.</source>
        <translation>用户在回答还在播放时开始说话。</translation>
    </message>
    <message>
        <source>The app stopped it.</source>
        <translation>应用停止了它。</translation>
    </message>
    <message>
        <source>The connection ended.</source>
        <translation>连接已结束。</translation>
    </message>
    <message>
        <source>%1 of its %2 had been heard.</source>
        <translation>当时已听到 %1 / %2。</translation>
    </message>
    <message>
        <source>The microphone took up the answer itself, %1 later, and that cut in (their sounds are %2 % alike): headphones, echo cancellation or a higher threshold help.</source>
        <translation>麦克风在 %1 之后收到了回答本身，因此造成打断（两者的声音 %2 % 相似）：使用耳机、回声消除或更高的阈值会有帮助。</translation>
    </message>
</context>
<context>
    <name>turnscope::CausesOfWaiting</name>
    <message>
        <source>The tool %1</source>
        <translation>工具 %1</translation>
    </message>
    <message>
        <source>The session waits for %1 of silence.</source>
        <translation>会话要等待 %1 的静默。</translation>
    </message>
    <message>
        <source>The app sent the commit that late.</source>
        <translation>应用这么晚才发送提交。</translation>
    </message>
    <message>
        <source>The app sent response.create %1 into that.</source>
        <translation>应用在这一段开始 %1 之后才发送 response.create。</translation>
    </message>
    <message>
        <source>%1 took ≈ %2: %3 over its budget of %4.</source>
        <translation>%1 耗时 ≈ %2：比预算 %4 超出 %3。</translation>
    </message>
    <message>
        <source>%1 took %2: %3 over its budget of %4.</source>
        <translation>%1 耗时 %2：比预算 %4 超出 %3。</translation>
    </message>
    <message>
        <source>The wait was %1, and no part of it that the log tells of overran its budget; the longest was %2 with %3.</source>
        <translation>等待时间为 %1，日志所说明的各段都没有超出预算；最长的是 %2，为 %3。</translation>
    </message>
    <message>
        <source>The wait was %1; the log does not tell what it was made of.</source>
        <translation>等待时间为 %1；日志没有说明它由什么构成。</translation>
    </message>
    <message>
        <source>The user&apos;s words came too late: the app sent response.create only when it had their transcript, %1 into the wait.</source>
        <translation>用户的话来得太晚：应用拿到转写后才发送 response.create，此时已等待 %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The slowest of the endpoint&apos;s stages was: %1. Of the wait of %2 they took: %3.</source>
        <translation>端点各环节中最慢的是：%1。等待的 %2 中，各环节用时：%3。</translation>
    </message>
    <message>
        <source>The call of %1 waited %2 for its approval.</source>
        <translation>对 %1 的调用等待批准用了 %2。</translation>
    </message>
</context>
<context>
    <name>turnscope::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>%1 的证书</translation>
    </message>
    <message>
        <source>It is not the certificate that “%1” trusts so far. Somebody may stand between you and the endpoint.</source>
        <translation>这不是“%1”目前信任的证书。可能有人夹在您和端点之间。</translation>
    </message>
    <message>
        <source>Nobody that this machine trusts vouches for it. Compare its fingerprint with what the endpoint&apos;s owner tells you: if it is somebody else&apos;s, they can read all that you send.</source>
        <translation>本机信任的机构都没有为它担保。请把它的指纹与端点所有者告诉您的核对：如果证书是别人的，您发送的一切都会被对方读到。</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自签名</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trusted, it is accepted for “%1” alone, and what you say and your key are sent there. The profile&apos;s dialog takes it back.</source>
        <translation>信任后仅对“%1”生效，您说的话和密钥会发送到那里。可在该配置的对话框中撤销。</translation>
    </message>
    <message>
        <source>&amp;Trust it and connect</source>
        <translation>信任并连接(&amp;T)</translation>
    </message>
</context>
<context>
    <name>turnscope::ChangeText</name>
    <message>
        <source>B would make %1 turns of this one: the model would answer, or be cut in, in the middle of it.</source>
        <translation>B 会把这个轮次变成 %1 个：模型会在中途回答，或在中途被打断。</translation>
    </message>
    <message>
        <source>B would make one turn of what the session took for several.</source>
        <translation>B 会把会话当作多个轮次的内容变成一个轮次。</translation>
    </message>
    <message>
        <source>B would take this and the turn before it for one: it would be answered only now.</source>
        <translation>B 会把它与前一个轮次当作一个：到此时才会得到回答。</translation>
    </message>
    <message>
        <source>B would keep this apart from the turn before it.</source>
        <translation>B 会把它与前一个轮次分开。</translation>
    </message>
    <message>
        <source>B would not hear this: it would never be answered.</source>
        <translation>B 不会听到它：它永远得不到回答。</translation>
    </message>
    <message>
        <source>B would hear this, which the session did not.</source>
        <translation>B 会听到它，而会话没有听到。</translation>
    </message>
    <message>
        <source>B would make no turn of this, in which nothing was said.</source>
        <translation>B 不会把它当作轮次，其中没有人说话。</translation>
    </message>
    <message>
        <source>B would make a turn of this, though nothing is known to have been said.</source>
        <translation>B 会把它当作一个轮次，尽管并不知道其中有人说过什么。</translation>
    </message>
    <message>
        <source>With B this turn would end %1 earlier, and its answer come as much sooner.</source>
        <translation>使用 B 时，此轮次会早 %1 结束，回答也会同样提早到来。</translation>
    </message>
    <message>
        <source>With B this turn would end %1 later, and its answer come as much later.</source>
        <translation>使用 B 时，此轮次会晚 %1 结束，回答也会同样推迟到来。</translation>
    </message>
    <message>
        <source>With B&apos;s prefix padding %1 of the first sound would be missing.</source>
        <translation>使用 B 的前置填充时，第一个声音会缺失 %1。</translation>
    </message>
    <message>
        <source>With B this false turn would no longer cut the model&apos;s answer in.</source>
        <translation>使用 B 时，此误触发轮次不会再打断模型的回答。</translation>
    </message>
</context>
<context>
    <name>turnscope::ChangesLane</name>
    <message>
        <source>What changes</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>per turn</source>
        <translation>按轮次</translation>
    </message>
</context>
<context>
    <name>turnscope::ChatEndpoint</name>
    <message>
        <source>“%1” is no address of a chat endpoint; it looks like http://127.0.0.1:11434/v1.</source>
        <translation>“%1”不是聊天端点的地址；地址形如 http://127.0.0.1:11434/v1。</translation>
    </message>
    <message>
        <source>A key has no place in the address; set TURNSCOPE_THINK_KEY to it instead.</source>
        <translation>地址中不应包含密钥；请改为设置 TURNSCOPE_THINK_KEY。</translation>
    </message>
    <message>
        <source>The key would go to %1 for everybody to read; use https, or no key.</source>
        <translation>密钥会以任何人都能读到的方式发往 %1；请使用 https，或不用密钥。</translation>
    </message>
</context>
<context>
    <name>turnscope::ChatImprover</name>
    <message>
        <source>A key has no place in the address; it has a field of its own.</source>
        <translation>密钥不应写在地址中；它有自己的字段。</translation>
    </message>
    <message>
        <source>The model&apos;s answer is cut off by the limit on its length, and half a text is none. Ask a model that may answer longer.</source>
        <translation>模型的回答因长度限制被截断，半截文本没有用处。请换用允许更长回答的模型。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s filter stopped the answer.</source>
        <translation>端点的过滤器阻止了该回答。</translation>
    </message>
    <message>
        <source>The model will not revise it: “%1”</source>
        <translation>模型不愿修改：“%1”</translation>
    </message>
</context>
<context>
    <name>turnscope::ChatThought</name>
    <message>
        <source>%1 said nothing for %2 s.</source>
        <translation>%1 已有 %2 秒没有任何回应。</translation>
    </message>
    <message>
        <source>%1 answers with more than can be an answer.</source>
        <translation>%1 返回的内容过多，不可能是一个回答。</translation>
    </message>
    <message>
        <source>%1 does not answer as a chat endpoint does. Is its address right?</source>
        <translation>%1 的应答不像聊天端点。地址是否正确？</translation>
    </message>
    <message>
        <source>%1 broke off: %2</source>
        <translation>%1 中断：%2</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>无法连接 %1：%2。</translation>
    </message>
    <message>
        <source>%1 broke off: %2.</source>
        <translation>%1 中断：%2。</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>%1 在回答中途中断。</translation>
    </message>
    <message>
        <source>%1 sends us elsewhere, where nobody asked us to go. Give its new address.</source>
        <translation>%1 要求转到别处，而没有人要求这样做。请给出它的新地址。</translation>
    </message>
    <message>
        <source>%1 does not take the key (HTTP %2). %3</source>
        <translation>%1 不接受该密钥（HTTP %2）。%3</translation>
    </message>
    <message>
        <source>%1 has no such model, or the address is wrong (HTTP %2). %3</source>
        <translation>%1 没有该模型，或地址有误（HTTP %2）。%3</translation>
    </message>
    <message>
        <source>%1 has had enough requests (HTTP %2). %3</source>
        <translation>%1 的请求已达上限（HTTP %2）。%3</translation>
    </message>
    <message>
        <source>%1 answers with HTTP %2. %3</source>
        <translation>%1 返回 HTTP %2。%3</translation>
    </message>
    <message>
        <source>The chat endpoint %1</source>
        <translation>聊天端点 %1</translation>
    </message>
</context>
<context>
    <name>turnscope::ClickHouseAnswer</name>
    <message>
        <source>What answers there is no ClickHouse: it sends no table. See whether the address is right.</source>
        <translation>那里应答的不是 ClickHouse：它没有发来表格。请检查地址是否正确。</translation>
    </message>
    <message>
        <source>The answer has more than %1 rows. Ask for less.</source>
        <translation>答案超过 %1 行。请少要一些。</translation>
    </message>
</context>
<context>
    <name>turnscope::ClickHouseExchange</name>
    <message>
        <source>The password would go to %1 for everybody to read: use https, or a user without one.</source>
        <translation>密码会以任何人都能读到的方式发往 %1：请使用 https，或使用没有密码的用户。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or see how busy it is.</source>
        <translation>%1 没有及时应答。请重试，或看看它是否太忙。</translation>
    </message>
    <message>
        <source>The answer of %1 is too long. Ask for less.</source>
        <translation>%1 的答案太长。请少要一些。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. See whether the server runs, and the address is right.</source>
        <translation>无法连接到 %1。请检查服务器是否在运行、地址是否正确。</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Give another user or password.</source>
        <translation>%1 不允许该用户登录。请换一个用户或密码。</translation>
    </message>
    <message>
        <source>%1 has no tables of a fleet in this database. Load digests first: see packaging/fleet/load-clickhouse.</source>
        <translation>%1 的这个数据库里没有批量分析的表。请先导入摘要：见 packaging/fleet/load-clickhouse。</translation>
    </message>
    <message>
        <source>%1 refuses the question (HTTP %2): %3</source>
        <translation>%1 拒绝了这个问题（HTTP %2）：%3</translation>
    </message>
</context>
<context>
    <name>turnscope::ClientCheck</name>
    <message>
        <source>%1 is still active.</source>
        <translation>%1 仍在进行。</translation>
    </message>
    <message>
        <source>Only %1 ms of audio were appended since the last commit.</source>
        <translation>自上次提交以来只追加了 %1 毫秒音频。</translation>
    </message>
    <message>
        <source>audio_end_ms is %1.</source>
        <translation>audio_end_ms 为 %1。</translation>
    </message>
    <message>
        <source>%1 is not an audio answer of the model.</source>
        <translation>%1 不是模型的音频回答。</translation>
    </message>
</context>
<context>
    <name>turnscope::ClientSecret</name>
    <message>
        <source>The endpoint answered, but with no client secret: its answer lacks “value” or “expires_at”.</source>
        <translation>端点有答复，但其中没有客户端密钥：缺少“value”或“expires_at”。</translation>
    </message>
</context>
<context>
    <name>turnscope::ClientSecretDesk</name>
    <message>
        <source>The rehearsal endpoint is there as long as a session with it is connected. Connect to it first; for an app of yours, start the endpoint that the start page offers.</source>
        <translation>排练端点只在与它的会话连接期间存在。请先连接；如果是给你自己的应用用，请启动起始页提供的端点。</translation>
    </message>
    <message>
        <source>%1 answered more than a client secret can be, and was cut off. Check the address.</source>
        <translation>%1 的答复远超一个客户端密钥应有的大小，已中断。请检查地址。</translation>
    </message>
    <message>
        <source>%1 makes no secret with these settings (HTTP %2). Change them, or make one without.</source>
        <translation>%1 不接受以这些设置签发密钥（HTTP %2）。请修改设置，或不带设置再试。</translation>
    </message>
    <message>
        <source>%1 makes no client secrets at “%2” (HTTP %3). Many endpoints have none; check the profile&apos;s address.</source>
        <translation>%1 在“%2”处不签发客户端密钥（HTTP %3）。许多端点都没有这项功能；请检查配置中的地址。</translation>
    </message>
</context>
<context>
    <name>turnscope::ClientSecretDialog</name>
    <message>
        <source>&amp;Begin with the settings of the session that is shown</source>
        <translation>以当前所示会话的设置开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>生成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Clear the clip&amp;board</source>
        <translation>清除剪贴板(&amp;B)</translation>
    </message>
    <message>
        <source>Client secret of %1</source>
        <translation>%1 的客户端密钥</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>No session is shown whose settings were told</source>
        <translation>当前没有显示任何已告知设置的会话</translation>
    </message>
    <message>
        <source>Instructions, voice, turn-taking and tools; the app may override them</source>
        <translation>指令、语音、轮次判定和工具；应用可以覆盖它们</translation>
    </message>
    <message>
        <source>Client secret, masked</source>
        <translation>客户端密钥，已掩码</translation>
    </message>
    <message>
        <source>An app may have it in place of your key: it opens sessions at this endpoint until it expires, as many as it likes, at your cost. One that runs then goes on.</source>
        <translation>应用可以用它代替你的密钥：在过期之前，它可以在此端点打开任意多个会话，费用由你承担。过期时仍在进行的会话会继续。</translation>
    </message>
    <message>
        <source>&amp;Lifetime</source>
        <translation>有效期(&amp;L)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>It is kept nowhere: neither in a recording nor in the settings. It is gone with this dialog, unless you copied it.</source>
        <translation>它不会保存在任何地方：既不在录制中，也不在设置里。关闭此对话框它就没了，除非你已复制。</translation>
    </message>
    <message>
        <source>None is made yet</source>
        <translation>尚未生成</translation>
    </message>
    <message>
        <source>It is on the clipboard, where every program can read it. It stays there when this dialog is closed.</source>
        <translation>它已在剪贴板上，任何程序都能读到。关闭此对话框后它仍留在那里。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在请求 %1…</translation>
    </message>
    <message>
        <source>It has expired: no session can be opened with it any more. Make another.</source>
        <translation>它已过期：不能再用它打开会话。请重新生成一个。</translation>
    </message>
    <message>
        <source>Expires at %1, in %2, as the endpoint says.</source>
        <translation>据端点所述，将于 %1 过期，还有 %2。</translation>
    </message>
</context>
<context>
    <name>turnscope::ClientSecretWish</name>
    <message>
        <source>“%1” has no address at which client secrets are made: that of a realtime endpoint begins with wss:// or ws:// and its path ends in /realtime.</source>
        <translation>“%1”的地址不能签发客户端密钥：实时端点的地址以 wss:// 或 ws:// 开头，路径以 /realtime 结尾。</translation>
    </message>
</context>
<context>
    <name>turnscope::ClientSide</name>
    <message>
        <source>Only a session over WebRTC or SIP has audio on the server&apos;s side to clear.</source>
        <translation>只有经 WebRTC 或 SIP 的会话，服务器一方才有可清除的音频。</translation>
    </message>
    <message>
        <source>The model asked for no such approval.</source>
        <translation>模型没有请求这样的批准。</translation>
    </message>
    <message>
        <source>The recording does not tell which call this output is of.</source>
        <translation>录制没有说明此输出属于哪个调用。</translation>
    </message>
    <message>
        <source>The model did not call “%1” this time.</source>
        <translation>这次模型没有调用“%1”。</translation>
    </message>
    <message>
        <source>There is no such answer this time.</source>
        <translation>这次没有这样的回答。</translation>
    </message>
    <message>
        <source>The answer has less audio this time than was heard of the old one: %1 ms, not %2.</source>
        <translation>这次回答的音频比原先那个回答听到的还少：是 %1 毫秒，不是 %2。</translation>
    </message>
    <message>
        <source>There is no such item this time.</source>
        <translation>这次没有这样的条目。</translation>
    </message>
    <message>
        <source>No answer was being made that it could end.</source>
        <translation>没有正在生成、可由它结束的回答。</translation>
    </message>
</context>
<context>
    <name>turnscope::ClipTable</name>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>Flite, in its place</source>
        <translation>由 Flite 代替</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>响度</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>首个声音</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>所说内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>As it was asked for; 1 is the voice&apos;s own</source>
        <translation>按所请求的；1 是声音自身的速度</translation>
    </message>
    <message>
        <source>Of the whole sound, pauses and all</source>
        <translation>整段声音的时长，停顿也计入</translation>
    </message>
    <message>
        <source>How loud the speech in it is: the RMS of those pieces of 20 ms that are within 20 dB of its loud ones (the 95th percentile), so that pauses count for nothing. In dB of full scale: at 0 dBFS every sample is as large as 16 bits allow.</source>
        <translation>其中语音有多响：取响度在较响部分（第 95 百分位）20 dB 以内的 20 毫秒片段的 RMS，停顿因此不计。单位为相对满量程的 dB：0 dBFS 时每个采样都达到 16 位所能表示的最大值。</translation>
    </message>
    <message>
        <source>From the conversation.item.create with the sentence, as the client sent it, to the first sound that is no silence, played as soon as it comes. Where that moment is not known, from the server&apos;s response.created.</source>
        <translation>从客户端发出带有该句的 conversation.item.create，到第一个非静音的声音（一到即播放）。如果那一时刻不可知，则从服务器的 response.created 算起。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s own transcript, which may be other words than the sentence; or what is otherwise than asked for, or why there is no sound</source>
        <translation>端点自己的转写，文字可能与该句不同；或者与请求不符之处，或者没有声音的原因</translation>
    </message>
</context>
<context>
    <name>turnscope::CoachLine</name>
    <message>
        <source>Press Talk and say: “Where is my order four two seven?” Or type it below.</source>
        <translation>按“说话”并说：“Where is my order four two seven?”或在下面输入。</translation>
    </message>
    <message>
        <source>Type below: “Where is my order four two seven?”</source>
        <translation>在下面输入：“Where is my order four two seven?”</translation>
    </message>
    <message>
        <source>Press Talk and say something, or type below.</source>
        <translation>按“说话”并说点什么，或在下面输入。</translation>
    </message>
    <message>
        <source>Type something below.</source>
        <translation>在下面输入点什么。</translation>
    </message>
    <message>
        <source>Hide this hint</source>
        <translation>隐藏此提示</translation>
    </message>
    <message>
        <source>Say: “Where is my order four two seven?” Or type it below.</source>
        <translation>请说：“Where is my order four two seven?”或在下面输入。</translation>
    </message>
</context>
<context>
    <name>turnscope::Command</name>
    <message>
        <source>Hold a headless conversation and print its turns.</source>
        <translation>进行一次无界面对话并输出其轮次。</translation>
    </message>
    <message>
        <source>Sum up a recording: events, turns, latency, gaps.</source>
        <translation>汇总录制：事件、轮次、延迟、缺口。</translation>
    </message>
    <message>
        <source>Run the built-in endpoint on its own.</source>
        <translation>单独运行内置端点。</translation>
    </message>
    <message>
        <source>Say what is wrong in a recording, and whose doing it is.</source>
        <translation>说明录制中哪里有错，以及是谁造成的。</translation>
    </message>
    <message>
        <source>Say why the model stayed silent, was slow or stopped.</source>
        <translation>说明模型为何沉默、缓慢或停止。</translation>
    </message>
    <message>
        <source>Compare two recordings, turn by turn.</source>
        <translation>逐个轮次比较两个录制。</translation>
    </message>
    <message>
        <source>Write a recording in another form.</source>
        <translation>将录制写成另一种形式。</translation>
    </message>
    <message>
        <source>Drive an endpoint with a recording&apos;s client side, and judge it.</source>
        <translation>用录制的客户端一方驱动端点，并加以评判。</translation>
    </message>
    <message>
        <source>Hold a recording against what a case expects.</source>
        <translation>按用例的期望检验录制。</translation>
    </message>
    <message>
        <source>Show what other turn detection settings would have done.</source>
        <translation>显示其他轮次检测设置会有什么结果。</translation>
    </message>
    <message>
        <source>Hear a sentence in several voices of an endpoint.</source>
        <translation>用端点的多个声音试听一句话。</translation>
    </message>
    <message>
        <source>Say what sessions cost, thing by thing.</source>
        <translation>逐项说明会话的费用。</translation>
    </message>
    <message>
        <source>Compare what ways to build a voice application cost.</source>
        <translation>比较构建语音应用的各种方式的费用。</translation>
    </message>
    <message>
        <source>Let a coding agent ask about recordings, read-only.</source>
        <translation>让编程智能体查询录制，只读。</translation>
    </message>
    <message>
        <source>Make rows of many recordings, for a fleet&apos;s database.</source>
        <translation>把大量录制整理成数据行，供整批会话的数据库使用。</translation>
    </message>
</context>
<context>
    <name>turnscope::CommandLine</name>
    <message>
        <source>%1. See %2 --help.</source>
        <translation>%1。参见 %2 --help。</translation>
    </message>
</context>
<context>
    <name>turnscope::CommandPalette</name>
    <message>
        <source>Command, event, time, turn, file …</source>
        <translation>命令、事件、时间、轮次、文件…</translation>
    </message>
    <message>
        <source>A command, a file, #1204, 12:34, turn 7, item_… </source>
        <translation>命令、文件、#1204、12:34、turn 7、item_… </translation>
    </message>
    <message>
        <source>What may be meant</source>
        <translation>可能所指的内容</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.

Type a part of a command&apos;s or a file&apos;s name, or a place in the session: #1204, 12:34, turn 7, item_…</source>
        <translation>没有名为“%1”的内容。

请输入命令或文件名称的一部分，或会话中的位置：#1204、12:34、turn 7、item_…</translation>
    </message>
</context>
<context>
    <name>turnscope::CommandRun</name>
    <message>
        <source>%1 could not be started. Is it there, and may it be run?</source>
        <translation>无法启动 %1。它是否存在，是否允许运行？</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 崩溃了。</translation>
    </message>
    <message>
        <source>%1 ended with code %2.</source>
        <translation>%1 以代码 %2 结束。</translation>
    </message>
</context>
<context>
    <name>turnscope::CompareCommand</name>
    <message>
        <source>%1: pieces of the file that could not be read: %2.</source>
        <translation>%1：文件中无法读取的片段数：%2。</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>输出一个 JSON 对象而不是文本。</translation>
    </message>
    <message>
        <source>A further repeat of A. May be given more than once.</source>
        <translation>A 的又一次重复。可多次给出。</translation>
    </message>
    <message>
        <source>Compares two recordings, or another tool&apos;s logs, turn by turn. With repeats of one or both, nothing inside their spread is called a difference.</source>
        <translation>逐个轮次比较两个录制，或其他工具的日志。如果一方或双方有重复，落在其波动范围之内的都不称为差异。</translation>
    </message>
    <message>
        <source>The recording or log to compare with.</source>
        <translation>要与之比较的录制或日志。</translation>
    </message>
    <message>
        <source>The other one, and repeats of it.</source>
        <translation>另一个录制或日志，及其重复。</translation>
    </message>
    <message>
        <source>Price the hearing of a pipeline as this model&apos;s.</source>
        <translation>流水线的“听”按此模型计价。</translation>
    </message>
    <message>
        <source>… its thinking.</source>
        <translation>……其“想”。</translation>
    </message>
    <message>
        <source>… its speaking.</source>
        <translation>……其“说”。</translation>
    </message>
    <message>
        <source>Usage: turnscope compare A B… [--a FILE]… [--hear MODEL] [--think MODEL] [--speak MODEL] [--json], with two files or more.</source>
        <translation>用法：turnscope compare A B… [--a FILE]… [--hear MODEL] [--think MODEL] [--speak MODEL] [--json]，至少两个文件。</translation>
    </message>
</context>
<context>
    <name>turnscope::CompareReport</name>
    <message>
        <source>n %1 and %2</source>
        <translation>n 为 %1 和 %2</translation>
    </message>
    <message>
        <source>Turn %1 of A, %2 of B: %3</source>
        <translation>A 的轮次 %1，B 的轮次 %2：%3</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>回答：%1</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>只在 A 中</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>只在 B 中</translation>
    </message>
    <message>
        <source>%1, B − A in ms: %2</source>
        <translation>%1，B − A（毫秒）：%2</translation>
    </message>
    <message>
        <source>How soon it was answered is not known of both.</source>
        <translation>两者多快得到回答并非都已知。</translation>
    </message>
    <message>
        <source>cut into in %1 of %2 runs of A and %3 of %4 of B</source>
        <translation>A 的 %2 次运行中有 %1 次被打断，B 的 %4 次中有 %3 次</translation>
    </message>
    <message>
        <source>Settings: %1 of %2 differ.</source>
        <translation>设置：%2 项中有 %1 项不同。</translation>
    </message>
    <message>
        <source>Instructions: %1</source>
        <translation>指令：%1</translation>
    </message>
    <message>
        <source>Instructions: the same.</source>
        <translation>指令：相同。</translation>
    </message>
    <message>
        <source>Tool %1: only in A.</source>
        <translation>工具 %1：只在 A 中。</translation>
    </message>
    <message>
        <source>Tool %1: only in B.</source>
        <translation>工具 %1：只在 B 中。</translation>
    </message>
    <message>
        <source>Tool %1: described otherwise.</source>
        <translation>工具 %1：描述不同。</translation>
    </message>
    <message>
        <source>Tools: the same, %1.</source>
        <translation>工具：相同，%1 个。</translation>
    </message>
    <message>
        <source>, no times</source>
        <translation>，没有时间</translation>
    </message>
    <message numerus="yes">
        <source>of %n turn(s)</source>
        <translation>
            <numerusform>，共 %n 个轮次</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 turns of A and %2 of B</source>
        <translation>，A 的 %1 个轮次和 B 的 %2 个轮次</translation>
    </message>
    <message>
        <source>Settings, instructions and tools are those of the first run of each.</source>
        <translation>设置、指令和工具取自双方各自的第一次运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 个轮次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::CompareView</name>
    <message>
        <source>How far the comparison is</source>
        <translation>比较的进度</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>the live session</source>
        <translation>实时会话</translation>
    </message>
    <message>
        <source>A: %1. B: %2.</source>
        <translation>A：%1。B：%2。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Turns %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>相同。</translation>
    </message>
    <message>
        <source>%1: only in A</source>
        <translation>%1：只在 A 中</translation>
    </message>
    <message>
        <source>%1: only in B</source>
        <translation>%1：只在 B 中</translation>
    </message>
    <message>
        <source>%1: described otherwise</source>
        <translation>%1：描述不同</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>%1 (no times)</source>
        <translation>%1（无时间）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n piece(s) could not be read)</source>
        <translation>
            <numerusform>%1（有 %n 处无法读取）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1，n = %2</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>交换 A 和 B</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>与…比较</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Swapping…</source>
        <translation>正在交换…</translation>
    </message>
    <message>
        <source>%1. n counts runs of A / of B; a difference inside the spread of repeats is not claimed. In the texts, struck is only in A, underlined only in B.</source>
        <translation>%1。n 为 A / B 的运行次数；落在重复的波动范围之内的差异不作认定。文本中，删除线表示只在 A 中，下划线表示只在 B 中。</translation>
    </message>
    <message>
        <source>Compare the session in view with another recording, or with repeats of one: turns side by side, what differs, and by how much.</source>
        <translation>把当前会话与另一份录制或其多次重复相比较：轮次并排，哪里不同，差多少。</translation>
    </message>
    <message>
        <source>Settings in force at the end that differ: %1 of %2.</source>
        <translation>结束时生效的设置中不同的：%2 项中有 %1 项。</translation>
    </message>
    <message>
        <source>Timelines, texts, settings, instructions and tools are those of the first run of each.</source>
        <translation>时间线、文本、设置、指令和工具取自双方各自的第一次运行。</translation>
    </message>
    <message>
        <source>Latency and cost</source>
        <translation>延迟与费用</translation>
    </message>
    <message>
        <source>Pricing…</source>
        <translation>正在计价…</translation>
    </message>
</context>
<context>
    <name>turnscope::ComparedTimelines</name>
    <message>
        <source>Timelines, turn by turn</source>
        <translation>逐轮次的时间线</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 秒</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>A, you</source>
        <translation>A，你</translation>
    </message>
    <message>
        <source>A, model</source>
        <translation>A，模型</translation>
    </message>
    <message>
        <source>B, you</source>
        <translation>B，你</translation>
    </message>
    <message>
        <source>B, model</source>
        <translation>B，模型</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>只在 A 中</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>只在 B 中</translation>
    </message>
    <message>
        <source>wait not known of both</source>
        <translation>等待时间并非两者都已知</translation>
    </message>
    <message>
        <source>%1 ms (n %2 / %3)</source>
        <translation>%1 毫秒（n %2 / %3）</translation>
    </message>
    <message>
        <source>no such turn</source>
        <translation>没有这一轮次</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>没有时间</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>the end of the user&apos;s voice</source>
        <translation>用户话音的结束</translation>
    </message>
    <message>
        <source>when the client sent it</source>
        <translation>客户端发送的时刻</translation>
    </message>
    <message>
        <source>when the answer was begun</source>
        <translation>回答开始的时刻</translation>
    </message>
    <message>
        <source>B: 0 s is %1</source>
        <translation>B：0 秒是%1</translation>
    </message>
    <message>
        <source>A: 0 s is %1</source>
        <translation>A：0 秒是%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>B: the dashed red line is where the answer was cut into</source>
        <translation>B：红色虚线处回答被打断</translation>
    </message>
    <message>
        <source>A: the dashed red line is where the answer was cut into</source>
        <translation>A：红色虚线处回答被打断</translation>
    </message>
</context>
<context>
    <name>turnscope::ComparedTotalsModel</name>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>波动范围</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>turnscope::ComparedTurnsModel</name>
    <message>
        <source>only in A</source>
        <translation>只在 A 中</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>只在 B 中</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>更快</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>更慢</translation>
    </message>
    <message>
        <source>wait not known of both</source>
        <translation>等待时间并非两者都已知</translation>
    </message>
    <message>
        <source>cut into: %1 of %2 in A, %3 of %4 in B</source>
        <translation>被打断：A 中 %2 次有 %1 次，B 中 %4 次有 %3 次</translation>
    </message>
    <message>
        <source>How many runs of A, and of B, the figure is of</source>
        <translation>该数值取自 A 和 B 各多少次运行</translation>
    </message>
    <message>
        <source>The farthest that a repeat is from the median of its side, of the side where that is larger</source>
        <translation>重复与其所在一方的中位数的最大偏离，取较大的一方</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>A ms</source>
        <translation>A 毫秒</translation>
    </message>
    <message>
        <source>B ms</source>
        <translation>B 毫秒</translation>
    </message>
    <message>
        <source>B − A ms</source>
        <translation>B − A 毫秒</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>波动范围</translation>
    </message>
    <message>
        <source>Cost, B − A $</source>
        <translation>费用，B − A $</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>n: %1 of A, %2 of B</source>
        <translation>n：A 有 %1，B 有 %2</translation>
    </message>
</context>
<context>
    <name>turnscope::Comparison</name>
    <message>
        <source>Neither recording holds a turn: there is nothing to compare but settings.</source>
        <translation>两个录制都没有轮次：除了设置，没有可比较的内容。</translation>
    </message>
    <message>
        <source>The recordings have nothing in common: no turn of A was said in B.</source>
        <translation>两个录制没有共同之处：A 的轮次没有一个在 B 中说过。</translation>
    </message>
    <message>
        <source>No turn of A has a partner in B.</source>
        <translation>A 的轮次在 B 中都没有对应的轮次。</translation>
    </message>
    <message>
        <source>B answers %1 ms sooner (%2).</source>
        <translation>B 早 %1 毫秒回答（%2）。</translation>
    </message>
    <message>
        <source>B answers %1 ms later (%2).</source>
        <translation>B 晚 %1 毫秒回答（%2）。</translation>
    </message>
    <message>
        <source>B answers as soon as A: the difference of %1 ms is inside the spread (%2).</source>
        <translation>B 与 A 回答得一样快：%1 毫秒的差异在波动范围之内（%2）。</translation>
    </message>
    <message>
        <source>In these two runs B answered %1 ms sooner; without repeats nothing is claimed (%2).</source>
        <translation>在这两次运行中，B 早 %1 毫秒回答；没有重复，因此不作认定（%2）。</translation>
    </message>
    <message>
        <source>In these two runs B answered %1 ms later; without repeats nothing is claimed (%2).</source>
        <translation>在这两次运行中，B 晚 %1 毫秒回答；没有重复，因此不作认定（%2）。</translation>
    </message>
    <message>
        <source>How soon they answer cannot be compared: of no turn both logs tell it.</source>
        <translation>多快得到回答无法比较：没有一个轮次是两份日志都说明了的。</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1，毫秒</translation>
    </message>
    <message>
        <source>Speech of the user, ms</source>
        <translation>用户的语音，毫秒</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Answers cut into</source>
        <translation>被打断的回答</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>输入令牌</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出令牌</translation>
    </message>
    <message>
        <source>Cost, US dollars</source>
        <translation>费用，美元</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n turn(s) aligned: %2 by words, %3 by order</source>
        <translation>
            <numerusform>%n 个轮次中有 %1 个已对齐：%2 个按话语，%3 个按顺序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of each turn the first %n word(s) were looked at</source>
        <translation>
            <numerusform>每个轮次只看了前 %n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>there are too many turns to look at their words</source>
        <translation>轮次太多，无法逐一查看其话语</translation>
    </message>
    <message numerus="yes">
        <source>median of %n turn(s)</source>
        <translation>
            <numerusform>%n 个轮次的中位数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of A</source>
        <translation>
            <numerusform>A 的 %n 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of B</source>
        <translation>
            <numerusform>B 的 %n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>B answers less than 1 ms sooner (%1).</source>
        <translation>B 的回答早不到 1 毫秒（%1）。</translation>
    </message>
    <message>
        <source>B answers less than 1 ms later (%1).</source>
        <translation>B 的回答晚不到 1 毫秒（%1）。</translation>
    </message>
    <message>
        <source>B answers as soon as A (%1).</source>
        <translation>B 与 A 回答得一样快（%1）。</translation>
    </message>
    <message>
        <source>In these two runs B answered as soon as A; without repeats nothing is claimed (%1).</source>
        <translation>在这两次运行中，B 与 A 回答得一样快；没有重复，因此不作认定（%1）。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>Turn %1 of A</source>
        <translation>A 的轮次 %1</translation>
    </message>
    <message>
        <source>Turn %1 of B</source>
        <translation>B 的轮次 %1</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>Turn %1 / %2</source>
        <translation>轮次 %1 / %2</translation>
    </message>
</context>
<context>
    <name>turnscope::ConnectionDesk</name>
    <message>
        <source>There is no profile “%1” to connect to. There are: %2.</source>
        <translation>没有可连接的配置“%1”。现有：%2。</translation>
    </message>
</context>
<context>
    <name>turnscope::ContinuedSession</name>
    <message numerus="yes">
        <source>The %n first message(s) did not go along: the conversation is long.</source>
        <translation>
            <numerusform>最前面的 %n 条消息没有带上：对话太长。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) without words did not go along.</source>
        <translation>
            <numerusform>%n 条没有文字的消息没有带上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool call(s) without an output did not go along.</source>
        <translation>
            <numerusform>%n 个没有输出的工具调用没有一并带过去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::ConversationPanel</name>
    <message>
        <source>Send message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送（Enter）</translation>
    </message>
    <message>
        <source>Type a message…</source>
        <translation>输入消息…</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter 发送，Shift+Enter 换行</translation>
    </message>
    <message>
        <source>at cursor</source>
        <translation>游标处</translation>
    </message>
    <message>
        <source>Conversation at the timeline&apos;s cursor</source>
        <translation>时间线游标处的对话</translation>
    </message>
    <message>
        <source>back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Show what the server holds now</source>
        <translation>显示服务器现在保存的内容</translation>
    </message>
    <message>
        <source>Send an image</source>
        <translation>发送图像</translation>
    </message>
    <message>
        <source>Send an image: a file, the clipboard or the screen. Or drop one here.</source>
        <translation>发送图像：文件、剪贴板或屏幕。也可以拖到这里。</translation>
    </message>
    <message>
        <source>Click in the timeline: what the server held at that moment will stand here.</source>
        <translation>请在时间线中点击：服务器在那一刻保存的内容会显示在这里。</translation>
    </message>
    <message>
        <source>As of %1 · folding…</source>
        <translation>截至 %1 · 正在重建…</translation>
    </message>
    <message>
        <source>As of %1 · what the server held then</source>
        <translation>截至 %1 · 服务器当时保存的内容</translation>
    </message>
    <message>
        <source>Show what the server held at the timeline&apos;s cursor</source>
        <translation>显示服务器在时间线游标处所保存的内容</translation>
    </message>
</context>
<context>
    <name>turnscope::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Nobody has spoken yet.

Connect, then talk or type a message. What is said will stand here as it is said.</source>
        <translation>还没有人说话。

先连接，然后说话或输入消息。所说的内容会实时显示在这里。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>%1 is a protocol without conversation items.

Its texts stand in the event list, joined where deltas are folded.</source>
        <translation>%1 是没有对话条目的协议。

其文本列在事件列表中；增量折叠处会拼接显示。</translation>
    </message>
    <message>
        <source>Reading the conversation…</source>
        <translation>正在读取对话…</translation>
    </message>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>此录制中没有人说话。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>turnscope::CostAccount</name>
    <message>
        <source>The cache saved %1.</source>
        <translation>缓存节省了 %1。</translation>
    </message>
    <message>
        <source>%1 were for audio that nobody heard.</source>
        <translation>其中 %1 用于没有人听到的音频。</translation>
    </message>
    <message>
        <source>Instructions and tools, some %1 tokens before each answer, cost %2 an answer (an estimate).</source>
        <translation>指令和工具在每个回答之前约占 %1 个令牌，每个回答为此花费 %2（估计值）。</translation>
    </message>
    <message>
        <source>At 60 minutes it would have cost some %1, if it went on like this.</source>
        <translation>照此下去，到 60 分钟时费用约为 %1。</translation>
    </message>
    <message>
        <source>The price of %1 is not verified: the price list says whose it is.</source>
        <translation>%1 的价格未经核实：价目表注明了它的出处。</translation>
    </message>
    <message>
        <source>The log does not tell its day, and a price in it changed: the latest was taken.</source>
        <translation>日志没有说明日期，而其中有价格变动过：采用了最新的价格。</translation>
    </message>
    <message numerus="yes">
        <source>The cache was broken %n time(s).</source>
        <translation>
            <numerusform>缓存被破坏了 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::CostChart</name>
    <message>
        <source>How the cost grew, and how much came out of the cache</source>
        <translation>费用如何增长，以及有多少来自缓存</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all. The cache was broken %n time(s).</source>
        <translation>
            <numerusform>合计 %1。缓存中断了 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>in, cached</source>
        <translation>输入，已缓存</translation>
    </message>
    <message>
        <source>in</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>text out</source>
        <translation>文本输出</translation>
    </message>
    <message>
        <source>audio out</source>
        <translation>音频输出</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>of it cached, below</source>
        <translation>其中已缓存，见下方</translation>
    </message>
    <message>
        <source>cache broken</source>
        <translation>缓存中断</translation>
    </message>
    <message>
        <source>%1 of %2 tokens in came out of the cache.</source>
        <translation>%2 个输入令牌中有 %1 个来自缓存。</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前为止 %1</translation>
    </message>
</context>
<context>
    <name>turnscope::CostCommand</name>
    <message>
        <source>No event in %1 could be read: what it cost is not known.</source>
        <translation>%1 中没有可读取的事件：其费用不得而知。</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>输出一个 JSON 对象，而不是文本。</translation>
    </message>
    <message>
        <source>What the answers would have cost by the prices of another model.</source>
        <translation>按另一个模型的价格计算，这些回答的费用会是多少。</translation>
    </message>
    <message>
        <source>Tells what sessions cost, thing by thing, by list prices, and what of that is not known.</source>
        <translation>按标价逐项说明会话的费用，以及其中哪些未知。</translation>
    </message>
    <message>
        <source>The recordings or logs to read.</source>
        <translation>要读取的录制或日志。</translation>
    </message>
    <message>
        <source>Usage: turnscope cost FILE… [--model NAME] [--json].</source>
        <translation>用法：turnscope cost FILE… [--model NAME] [--json]。</translation>
    </message>
    <message>
        <source>The price list does not have the model “%1”. Give it a price in %2.</source>
        <translation>价目表中没有模型“%1”。请在 %2 中给出它的价格。</translation>
    </message>
</context>
<context>
    <name>turnscope::CostForecast</name>
    <message>
        <source>A guess: if the session goes on as in its latter half until 60 minutes, the longest that the service lets one last. Costs grow with the conversation, for each answer is billed for all that was said before.</source>
        <translation>推测值：假定会话照其后半段的情形继续，直到 60 分钟，即服务允许单个会话持续的最长时间。费用随对话增长，因为每个回答都要按此前说过的全部内容计费。</translation>
    </message>
</context>
<context>
    <name>turnscope::CostLedger</name>
    <message>
        <source>Nothing in the log tells what was used: that does not make it free.</source>
        <translation>日志中没有任何关于用量的信息：这并不表示免费。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were not done when the log ends: what they used was never told.</source>
        <translation>
            <numerusform>日志结束时有 %n 个回答尚未完成：其用量从未报告。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s) the endpoint told no usage.</source>
        <translation>
            <numerusform>端点未报告 %n 个回答的用量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s) the endpoint told how many tokens, but not how many are text and how many audio.</source>
        <translation>
            <numerusform>端点报告了 %n 个回答的令牌数，但没有说明其中文本和音频各有多少。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are in the totals, but of no kind: they have no price.</source>
        <translation>
            <numerusform>总数中有 %n 个输入令牌不属于任何已报告的种类：它们没有价格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n transcript(s) of the user&apos;s voice no usage was told.</source>
        <translation>
            <numerusform>用户语音的 %n 份转写未报告用量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the log names the model of %n thing(s) that are billed.</source>
        <translation>
            <numerusform>有 %n 个计费项在日志中没有模型名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>No price for %1: give it one.</source>
        <translation>%1 没有价格：请给出价格。</translation>
    </message>
    <message>
        <source>The price list has %1, but not for all that was used of it: give it the missing price.</source>
        <translation>价目表中有 %1，但没有涵盖其全部用量：请补上缺少的价格。</translation>
    </message>
    <message>
        <source>The session&apos;s end was not told: it may have been billed for more seconds than the last count.</source>
        <translation>会话的结束未报告：计费的秒数可能多于最后一次的计数。</translation>
    </message>
    <message>
        <source>The session is billed by its length, and no seconds were told.</source>
        <translation>该会话按时长计费，但没有报告秒数。</translation>
    </message>
    <message>
        <source>What is priced in %1 is not in the sum in US dollars.</source>
        <translation>以 %1 计价的部分不计入美元合计。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the log could not be read: they may have told usage.</source>
        <translation>
            <numerusform>日志中有 %n 处无法读取：其中可能有用量信息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The usage of %n thing(s) contradicts itself: what they cost is not known from it.</source>
        <translation>
            <numerusform>%n 项的用量自相矛盾：由此无法得知其费用。</numerusform>
        </translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>无价格</translation>
    </message>
</context>
<context>
    <name>turnscope::CostLimitsDialog</name>
    <message>
        <source>&amp;Tell me when a session has cost</source>
        <translation>会话费用达到以下金额时提醒我(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Disconnect when it has cost</source>
        <translation>费用达到以下金额时断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Cost limits</source>
        <translation>费用上限</translation>
    </message>
    <message>
        <source>For each session that is live. What it costs is an estimate, by list prices and what the endpoint told so far: an answer is known when it is done, and a model without a price is not counted.</source>
        <translation>适用于每个实时会话。费用是根据标价和端点至今报告的用量得出的估计值：回答在完成后才知道费用，没有价格的模型不计算在内。</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Tell me when nobody says anything for</source>
        <translation>无人说话达到以下时间时提醒我</translation>
    </message>
</context>
<context>
    <name>turnscope::CostPanel</name>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>费用 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n 个没有价格</numerusform>
        </translation>
    </message>
    <message>
        <source>an estimate, at list prices</source>
        <translation>按标价计算的估计值</translation>
    </message>
    <message>
        <source>No cost yet.

Connect to an endpoint, or open a recording: what each answer took and cost will stand here.</source>
        <translation>还没有费用。

连接到一个端点，或打开一个录制：每个回答用了多少、花费多少，会列在此处。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing to pay for so far: no answer and no transcription is done.</source>
        <translation>到目前为止，此会话没有产生费用：没有回答完成，也没有转写。</translation>
    </message>
    <message>
        <source>&amp;Give it a price…</source>
        <translation>给出价格(&amp;G)…</translation>
    </message>
    <message>
        <source>How the cost is shown</source>
        <translation>费用的显示方式</translation>
    </message>
    <message>
        <source>by answer</source>
        <translation>按回答</translation>
    </message>
    <message>
        <source>by turn</source>
        <translation>按轮次</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>价格…</translation>
    </message>
    <message>
        <source>The price list: who says what, and your own prices</source>
        <translation>价目表：各项价格的来源，以及你自己的价格</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>不完整：%1</translation>
    </message>
</context>
<context>
    <name>turnscope::CostReport</name>
    <message>
        <source>Cost: %1, by list prices.</source>
        <translation>费用：%1，按标价计算。</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>不完整：%1</translation>
    </message>
    <message>
        <source>turn  what           text in   cached audio in   cached images in  cached text out audio out  seconds  cost        model</source>
        <extracomment>Columns of a table of fixed width: which turn, what; tokens in, of which cached ones apart; tokens out.</extracomment>
        <translation>轮次  内容          文本输入     缓存 音频输入     缓存 图像输入     缓存 文本输出 音频输出       秒  费用        模型</translation>
    </message>
    <message>
        <source>Cache, event %1: %2</source>
        <translation>缓存，事件 %1：%2</translation>
    </message>
</context>
<context>
    <name>turnscope::CostSheet</name>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>text in</source>
        <translation>文本输入</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>audio in</source>
        <translation>音频输入</translation>
    </message>
    <message>
        <source>images in</source>
        <translation>图像输入</translation>
    </message>
    <message>
        <source>text out</source>
        <translation>文本输出</translation>
    </message>
    <message>
        <source>audio out</source>
        <translation>音频输出</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>? is not known, and not zero. Tokens that were in the cache stand in a column of their own.</source>
        <translation>? 表示未知，而不是零。缓存中的令牌单独列为一列。</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>of no turn</source>
        <translation>不属于任何轮次</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>turnscope::CostTableModel</name>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>session by its length</source>
        <translation>按时长计费的会话</translation>
    </message>
    <message>
        <source>transcription</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>answer beside the conversation</source>
        <translation>对话之外的回答</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The endpoint told no usage of this response.</source>
        <translation>端点没有报告此响应的用量。</translation>
    </message>
    <message>
        <source>The endpoint told %1 tokens in and %2 out, but not how many are text and how many audio: their prices differ.</source>
        <translation>端点报告了 %1 个输入令牌和 %2 个输出令牌，但没有说明其中文本和音频各有多少：它们的价格不同。</translation>
    </message>
    <message>
        <source>Nothing in the session names the model.</source>
        <translation>会话中没有任何内容说明模型的名称。</translation>
    </message>
    <message numerus="yes">
        <source>Without %n row(s) whose cost is not known.</source>
        <translation>
            <numerusform>不含费用未知的 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>text in</source>
        <translation>文本输入</translation>
    </message>
    <message>
        <source>audio in</source>
        <translation>音频输入</translation>
    </message>
    <message>
        <source>images in</source>
        <translation>图像输入</translation>
    </message>
    <message>
        <source>text out</source>
        <translation>文本输出</translation>
    </message>
    <message>
        <source>audio out</source>
        <translation>音频输出</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>文本消息</translation>
    </message>
    <message>
        <source>answer, cancelled</source>
        <translation>回答，已取消</translation>
    </message>
    <message>
        <source>answer, failed</source>
        <translation>回答，失败</translation>
    </message>
    <message>
        <source>The price list does not have %1: give it a price.</source>
        <translation>价目表中没有 %1：请给出价格。</translation>
    </message>
    <message>
        <source>The price list has %1, but not for all that was used.</source>
        <translation>价目表中有 %1，但没有涵盖全部用量。</translation>
    </message>
    <message>
        <source>cached text</source>
        <translation>缓存的文本</translation>
    </message>
    <message>
        <source>cached audio</source>
        <translation>缓存的音频</translation>
    </message>
    <message>
        <source>cached images</source>
        <translation>缓存的图像</translation>
    </message>
    <message>
        <source>written into the cache</source>
        <translation>写入缓存</translation>
    </message>
    <message>
        <source>by the minute</source>
        <translation>按分钟</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>文本消息</translation>
    </message>
    <message>
        <source>saved by the cache: %1</source>
        <translation>缓存节省：%1</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>written</source>
        <translation>写入缓存</translation>
    </message>
    <message>
        <source>of no kind</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>When the endpoint reported it.</source>
        <translation>端点报告它的时间。</translation>
    </message>
    <message>
        <source>What was paid for.</source>
        <translation>费用所付的内容。</translation>
    </message>
    <message>
        <source>By whose prices.</source>
        <translation>按哪个模型的价格计算。</translation>
    </message>
    <message>
        <source>Text tokens in that were not in the cache, at the full price.</source>
        <translation>未命中缓存的输入文本令牌，按全价计费。</translation>
    </message>
    <message>
        <source>Text tokens in that were in the cache, and cost less for it.</source>
        <translation>命中缓存的输入文本令牌，因此价格更低。</translation>
    </message>
    <message>
        <source>Text tokens in that were put into the cache, which has a price of its own; part of those that were not in it.</source>
        <translation>写入缓存的输入文本令牌，另有单独的价格；属于未命中缓存的那部分。</translation>
    </message>
    <message>
        <source>Audio tokens in that were not in the cache, at the full price.</source>
        <translation>未命中缓存的输入音频令牌，按全价计费。</translation>
    </message>
    <message>
        <source>Audio tokens in that were in the cache, and cost less for it.</source>
        <translation>命中缓存的输入音频令牌，因此价格更低。</translation>
    </message>
    <message>
        <source>Image tokens in that were not in the cache, at the full price.</source>
        <translation>未命中缓存的输入图像令牌，按全价计费。</translation>
    </message>
    <message>
        <source>Image tokens in that were in the cache, and cost less for it.</source>
        <translation>命中缓存的输入图像令牌，因此价格更低。</translation>
    </message>
    <message>
        <source>Text tokens out, reasoning included.</source>
        <translation>输出的文本令牌，包括推理。</translation>
    </message>
    <message>
        <source>Audio tokens out.</source>
        <translation>输出的音频令牌。</translation>
    </message>
    <message>
        <source>Seconds, where that is what is billed.</source>
        <translation>按秒计费时的秒数。</translation>
    </message>
    <message>
        <source>An estimate: what the endpoint told, at the public prices. US dollars, unless another currency is named.</source>
        <translation>估计值：端点所报的用量，按公开价格计算。未注明其他货币时为美元。</translation>
    </message>
    <message>
        <source>Tokens, in or out, that are in the totals which the endpoint told, but neither text, audio nor image by it. They are not in the cost.</source>
        <translation>计入端点所报总数、但端点未归为文本、音频或图像的输入或输出令牌。不计入费用。</translation>
    </message>
    <message>
        <source>The usage that the endpoint told contradicts itself: what it cost is not known from it.</source>
        <translation>端点报告的用量自相矛盾：由此无法得知其费用。</translation>
    </message>
    <message>
        <source>%1 tokens are of no kind that was told, and not in it.</source>
        <translation>%1 个令牌不属于任何已报告的种类，未计入其中。</translation>
    </message>
</context>
<context>
    <name>turnscope::CsvExport</name>
    <message>
        <source>Costs are estimates by list prices; an empty cell is not zero, but not known.</source>
        <translation>费用为按标价计算的估计值；空单元格不是零，而是未知。</translation>
    </message>
</context>
<context>
    <name>turnscope::Degradation</name>
    <message>
        <source>There is no sound in the user&apos;s audio that noise could be mixed with.</source>
        <translation>用户的音频中没有可以混入噪声的声音。</translation>
    </message>
    <message>
        <source>The model is not heard in it: there is nothing that could echo.</source>
        <translation>其中听不到模型的声音：没有可以产生回声的内容。</translation>
    </message>
    <message>
        <source>Noise can be mixed in at %1 to %2 dB below speech.</source>
        <translation>混入的噪声可以比语音低 %1 到 %2 dB。</translation>
    </message>
    <message>
        <source>From 0 to 100 % of a telephone&apos;s packets may be lost.</source>
        <translation>电话的丢包率可为 0 到 100 %。</translation>
    </message>
    <message>
        <source>An echo comes 0 to %1 ms late.</source>
        <translation>回声可延迟 0 到 %1 毫秒。</translation>
    </message>
    <message>
        <source>The sound that is to be mixed in is silent.</source>
        <translation>要混入的声音是无声的。</translation>
    </message>
    <message>
        <source>white noise %1 dB below speech</source>
        <translation>白噪声，比语音低 %1 dB</translation>
    </message>
    <message>
        <source>the model&apos;s echo, %1 ms late, %2 dB below speech</source>
        <translation>模型的回声，延迟 %1 毫秒，比语音低 %2 dB</translation>
    </message>
    <message>
        <source>“%1” %2 dB below speech</source>
        <translation>“%1”，比语音低 %2 dB</translation>
    </message>
    <message>
        <source>a telephone that loses %1 % of its packets</source>
        <translation>丢包 %1 % 的电话</translation>
    </message>
    <message>
        <source>a telephone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>turnscope::DeltaCheck</name>
    <message>
        <source>The log holds fewer deltas than the text of %1 is made of.</source>
        <translation>日志中的增量少于组成 %1 文本所需的增量。</translation>
    </message>
    <message>
        <source>The joined deltas differ from the text of %1.</source>
        <translation>拼接后的增量与 %1 的文本不一致。</translation>
    </message>
    <message>
        <source>The joined deltas differ from the text of %1 in white space only.</source>
        <translation>拼接后的增量与 %1 的文本只在空白上不同。</translation>
    </message>
    <message>
        <source>The deltas have the letters of the done event, in another order.</source>
        <translation>各增量的字母与 done 事件相同，但顺序不同。</translation>
    </message>
</context>
<context>
    <name>turnscope::Describe</name>
    <message>
        <source>Turn %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>Finding %1 at %2</source>
        <translation>检查结果 %1，位于 %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Speech %1</source>
        <translation>语音 %1</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>The call&apos;s arguments were complete.</source>
        <translation>调用的参数已完整。</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>From the call&apos;s arguments being complete to its output being sent, or to the server telling that the tool is through.</source>
        <translation>从调用参数完整到其输出发出，或到服务器告知工具已执行完毕。</translation>
    </message>
    <message>
        <source>A tool without a name</source>
        <translation>没有名称的工具</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>item of the call</source>
        <translation>调用的条目</translation>
    </message>
    <message>
        <source>item of the output</source>
        <translation>输出的条目</translation>
    </message>
    <message>
        <source>▲ client</source>
        <translation>▲ 客户端</translation>
    </message>
    <message>
        <source>▼ server</source>
        <translation>▼ 服务器</translation>
    </message>
    <message>
        <source>● console</source>
        <translation>● 控制台</translation>
    </message>
    <message>
        <source>A frame that is not JSON</source>
        <translation>不是 JSON 的帧</translation>
    </message>
    <message>
        <source>In GA: %1.</source>
        <translation>在 GA 中：%1。</translation>
    </message>
    <message>
        <source>tool call</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>The client asked</source>
        <translation>客户端请求了</translation>
    </message>
    <message>
        <source>The client asked, most likely</source>
        <translation>客户端请求了（很可能）</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>所请求的内容</translation>
    </message>
    <message>
        <source>The server refused</source>
        <translation>服务器拒绝了</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Why this rule</source>
        <translation>为何有此规则</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>whose doing</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>for the same cause</source>
        <translation>原因相同的还有</translation>
    </message>
    <message>
        <source>function call</source>
        <translation>函数调用</translation>
    </message>
    <message>
        <source>function call output</source>
        <translation>函数调用输出</translation>
    </message>
    <message>
        <source>list of MCP tools</source>
        <translation>MCP 工具列表</translation>
    </message>
    <message>
        <source>MCP call</source>
        <translation>MCP 调用</translation>
    </message>
    <message>
        <source>MCP approval request</source>
        <translation>MCP 批准请求</translation>
    </message>
    <message>
        <source>MCP approval response</source>
        <translation>MCP 批准答复</translation>
    </message>
    <message>
        <source>of a kind that Turnscope does not know</source>
        <translation>Turnscope 不认识的类型</translation>
    </message>
    <message>
        <source>message of the system</source>
        <translation>系统消息</translation>
    </message>
    <message>
        <source>message of the user</source>
        <translation>用户消息</translation>
    </message>
    <message>
        <source>message of the model</source>
        <translation>模型消息</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>audio sent</source>
        <translation>已送达音频</translation>
    </message>
    <message>
        <source>Audio that was committed as this item.</source>
        <translation>作为此条目提交的音频。</translation>
    </message>
    <message>
        <source>Audio of it that arrived.</source>
        <translation>此条目已到达的音频。</translation>
    </message>
    <message>
        <source>audio heard</source>
        <translation>已听到音频</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>到目前为止</translation>
    </message>
    <message>
        <source>What of it came out of the speaker.</source>
        <translation>其中从扬声器播出的部分。</translation>
    </message>
    <message>
        <source>An estimate: from arrival and duration.</source>
        <translation>估计值：由到达时间和时长推算。</translation>
    </message>
    <message>
        <source>truncated at</source>
        <translation>截断于</translation>
    </message>
    <message>
        <source>audio_end_ms that the server confirmed.</source>
        <translation>服务器确认的 audio_end_ms。</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>in the conversation</source>
        <translation>在对话中</translation>
    </message>
    <message>
        <source>Whether the server holds it in the default conversation.</source>
        <translation>服务器是否在默认对话中保存着它。</translation>
    </message>
    <message>
        <source>no transcript</source>
        <translation>没有转写</translation>
    </message>
    <message>
        <source>in the session</source>
        <translation>在会话中</translation>
    </message>
    <message>
        <source>Session time: when that audio was captured.</source>
        <translation>会话时间：采集到该音频的时间。</translation>
    </message>
    <message>
        <source>in the input</source>
        <translation>在输入中</translation>
    </message>
    <message>
        <source>Input clock: audio appended since the session began, as audio_start_ms and audio_end_ms have it.</source>
        <translation>输入时钟：自会话开始以来追加的音频，与 audio_start_ms 和 audio_end_ms 的计法相同。</translation>
    </message>
    <message>
        <source>in its item</source>
        <translation>在其条目中</translation>
    </message>
    <message>
        <source>Item clock: from the first sample of the item that it became.</source>
        <translation>条目时钟：从它所成为的条目的第一个样本起。</translation>
    </message>
    <message>
        <source>of it not voice</source>
        <translation>其中非人声</translation>
    </message>
    <message>
        <source>%1 of prefix padding, %2 of trailing silence</source>
        <translation>%1 前置填充，%2 尾部静默</translation>
    </message>
    <message>
        <source>As the settings then in force have them.</source>
        <translation>按当时生效的设置。</translation>
    </message>
    <message>
        <source>our detector</source>
        <translation>我们自己的检测器</translation>
    </message>
    <message>
        <source>is listening…</source>
        <translation>正在检测…</translation>
    </message>
    <message>
        <source>hears no voice in it</source>
        <translation>其中没有听到人声</translation>
    </message>
    <message>
        <source>hears %1 of voice: %2</source>
        <translation>听到 %1 人声：%2</translation>
    </message>
    <message>
        <source>Without padding and trailing silence, on the input clock, to 32 ms.</source>
        <translation>不含前置填充和尾部静默，按输入时钟，精确到 32 ms。</translation>
    </message>
    <message>
        <source>%1 after that audio</source>
        <translation>在该音频之后 %1</translation>
    </message>
    <message>
        <source>end told</source>
        <translation>报告结束</translation>
    </message>
    <message>
        <source>The server heard the user speak for %1.</source>
        <translation>服务器听到用户说了 %1。</translation>
    </message>
    <message>
        <source>The server heard the user begin to speak, and told of no end.</source>
        <translation>服务器听到用户开始说话，但没有报告结束。</translation>
    </message>
    <message>
        <source>threshold in force</source>
        <translation>生效的阈值</translation>
    </message>
    <message>
        <source>from the user&apos;s end to the answer · %1 over its budget</source>
        <translation>从用户说完到回答 · 超出预算 %1</translation>
    </message>
    <message>
        <source>from the user&apos;s end to the answer · within its budget</source>
        <translation>从用户说完到回答 · 在预算之内</translation>
    </message>
    <message>
        <source>heard / sent</source>
        <translation>听到 / 送达</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>– of %1</source>
        <translation>– / %1</translation>
    </message>
    <message>
        <source>How much of the answers&apos; audio came out of the speaker, of what arrived.</source>
        <translation>到达的回答音频中有多少从扬声器播出。</translation>
    </message>
    <message>
        <source>cut in</source>
        <translation>打断</translation>
    </message>
    <message>
        <source>silent after</source>
        <translation>多久后静默</translation>
    </message>
    <message>
        <source>From the cut-in to silence at the speaker.</source>
        <translation>从打断到扬声器静默。</translation>
    </message>
    <message>
        <source>server holds</source>
        <translation>服务器保存</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>%1 in (%2 cached) · %3 out</source>
        <translation>输入 %1（缓存 %2）· 输出 %3</translation>
    </message>
    <message>
        <source>Of all of its responses, as the server told them.</source>
        <translation>其所有响应的合计，以服务器所报告的为准。</translation>
    </message>
    <message>
        <source>of it ≈ %1 for what nobody heard</source>
        <translation>其中 ≈ %1 花在无人听到的内容上</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>US dollars at list prices: its responses and the transcription of what the user said. An estimate.</source>
        <translation>按标价计算，单位：美元。包括其响应和用户话语的转写。为估计值。</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首个</translation>
    </message>
    <message>
        <source>speech ends</source>
        <translation>语音结束</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>last</source>
        <translation>末个</translation>
    </message>
    <message>
        <source>When things happened is not known here: no wait is told.</source>
        <translation>这里不知道各事件发生的时间：不给出等待时间。</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>threshold %1 · silence %2</source>
        <translation>阈值 %1 · 静默 %2</translation>
    </message>
    <message>
        <source>speech at %1</source>
        <translation>%1 处的语音</translation>
    </message>
    <message>
        <source>%1… (%2 in all: see the event)</source>
        <translation>%1…（共 %2，见事件）</translation>
    </message>
    <message>
        <source>a frame that is not JSON</source>
        <translation>不是 JSON 的帧</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>还有更多</translation>
    </message>
    <message>
        <source>not all are listed</source>
        <translation>未全部列出</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>接在其后</translation>
    </message>
    <message>
        <source>start told</source>
        <translation>报告开始</translation>
    </message>
    <message>
        <source>by speech at %1</source>
        <translation>被话音，于 %1</translation>
    </message>
    <message>
        <source>by the client at %1</source>
        <translation>由客户端，于 %1</translation>
    </message>
    <message>
        <source>by the end of the connection at %1</source>
        <translation>因连接结束，于 %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>first words %1, all text %2</source>
        <translation>最初的词 %1，全部文字 %2</translation>
    </message>
    <message>
        <source>all sound %1</source>
        <translation>全部声音 %1</translation>
    </message>
</context>
<context>
    <name>turnscope::DescriptionView</name>
    <message>
        <source>What is selected</source>
        <translation>选中的内容</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Its events</source>
        <translation>其事件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>%1: %2 ms of %3</source>
        <translation>%1：%2 毫秒，预算 %3 毫秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>turnscope::DeviceStream</name>
    <message>
        <source>“%1” is gone.</source>
        <translation>“%1”已不在。</translation>
    </message>
    <message>
        <source>“%1” is not there: “%2” is used until it is back.</source>
        <translation>“%1”不在：在它恢复之前使用“%2”。</translation>
    </message>
    <message>
        <source>There is no speaker: answers are shown, not played.</source>
        <translation>没有扬声器：回答只显示，不播放。</translation>
    </message>
    <message>
        <source>The speaker “%1” stopped working: answers are shown, not played.</source>
        <translation>扬声器“%1”停止工作：回答只显示，不播放。</translation>
    </message>
    <message>
        <source>This machine offers no sound at all, neither a microphone nor a speaker. Check that its sound server (PipeWire or PulseAudio) runs; typing works without.</source>
        <translation>此计算机完全没有声音设备，既没有麦克风也没有扬声器。请检查其声音服务（PipeWire 或 PulseAudio）是否在运行；没有声音也可以输入文字。</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, then press Talk; typing works without.</source>
        <translation>没有麦克风。请接上麦克风，然后按“说话”；没有它也可以输入文字。</translation>
    </message>
    <message>
        <source>The microphone “%1” stopped working. Check it, then press Talk again.</source>
        <translation>麦克风“%1”停止工作。请检查它，然后再次按“说话”。</translation>
    </message>
</context>
<context>
    <name>turnscope::Difference</name>
    <message>
        <source>one run each</source>
        <translation>各运行一次</translation>
    </message>
    <message>
        <source>inside the spread</source>
        <translation>在波动范围之内</translation>
    </message>
    <message>
        <source>less in B</source>
        <translation>B 较少</translation>
    </message>
    <message>
        <source>more in B</source>
        <translation>B 较多</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>turnscope::DigestCommand</name>
    <message>
        <source>The form: jsonl (a row on each line, all tables), csv (a file for each table) or sqlite (a database, in which the recordings that are there already stay).</source>
        <translation>格式：jsonl（每行一条，含所有表）、csv（每个表一个文件）或 sqlite（数据库，其中已有的录制保留不动）。</translation>
    </message>
    <message>
        <source>The file to write; of csv without --table a folder. Without it, the standard output.</source>
        <translation>要写入的文件；csv 不带 --table 时为文件夹。不指定则写到标准输出。</translation>
    </message>
    <message>
        <source>Only one table: recordings, sessions, turns, responses, tools, findings or costs.</source>
        <translation>只输出一个表：recordings、sessions、turns、responses、tools、findings 或 costs。</translation>
    </message>
    <message>
        <source>A file that names recordings, a path on each line; - is the standard input.</source>
        <translation>列出录制的文件，每行一个路径；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Let our own detector hear where the user&apos;s voice ended; else it is the server&apos;s word. A minute of audio takes a quarter of a second or more.</source>
        <translation>由我们自己的检测器听出用户语音在何处结束；否则以服务器所说为准。每分钟音频至少需要四分之一秒。</translation>
    </message>
    <message>
        <source>Print the tables with all their columns, as a page.</source>
        <translation>以一页文档的形式打印所有表及其全部列。</translation>
    </message>
    <message>
        <source>Print the tables for a database: sqlite, postgresql or clickhouse.</source>
        <translation>打印数据库的建表语句：sqlite、postgresql 或 clickhouse。</translation>
    </message>
    <message>
        <source>Makes rows of recordings, for a fleet&apos;s database: one for each session, turn, response, tool call, finding and cost, and one for each file, also for one that could not be read. Each row names its recording, so that a repeated task counts nothing twice. What is written is whole or not there.
The exit code is 3 when a file could not be read or a folder has no log; else 1 when a file was left out that holds more of a recording than the one before it; and 1 when nothing could be written. The same recording again changes nothing.</source>
        <translation>把录制整理成数据行，供整批会话的数据库使用：每个会话、轮次、响应、工具调用、检查结果和费用各一行，每个文件也有一行，读不了的文件同样有。每一行都写明属于哪个录制，因此重复执行的任务不会让任何东西被计两次。写出的内容要么完整，要么不存在。
有文件读不了或文件夹里没有日志时，退出代码为 3；否则，若略过的文件比它前面同一录制的文件内容更多，则为 1；无法写入时也为 1。同一个录制再次出现不会改变任何东西。</translation>
    </message>
    <message>
        <source>--schema takes sqlite, postgresql or clickhouse, not “%1”.</source>
        <translation>--schema 只接受 sqlite、postgresql 或 clickhouse，不接受“%1”。</translation>
    </message>
    <message>
        <source>Usage: turnscope digest FILE… --to jsonl|csv|sqlite [--out OUT] [--table TABLE] [--speech].</source>
        <translation>用法：turnscope digest FILE… --to jsonl|csv|sqlite [--out OUT] [--table TABLE] [--speech]。</translation>
    </message>
    <message>
        <source>--to takes jsonl, csv or sqlite, not “%1”.</source>
        <translation>--to 只接受 jsonl、csv 或 sqlite，不接受“%1”。</translation>
    </message>
    <message>
        <source>There is no table “%1”; turnscope digest --columns lists them.</source>
        <translation>没有名为“%1”的表；turnscope digest --columns 会列出所有表。</translation>
    </message>
    <message>
        <source>A database has all tables: leave --table out.</source>
        <translation>数据库包含所有表：请去掉 --table。</translation>
    </message>
    <message>
        <source>A database cannot be written to the standard output: name a file by --out.</source>
        <translation>数据库无法写到标准输出：请用 --out 指定文件。</translation>
    </message>
    <message>
        <source>Each table is a CSV file of its own: name a folder by --out, or one table by --table.</source>
        <translation>每个表各是一个 CSV 文件：请用 --out 指定文件夹，或用 --table 指定一个表。</translation>
    </message>
    <message>
        <source>No recording was named.</source>
        <translation>没有指定录制。</translation>
    </message>
    <message>
        <source>%1 is to be read, and the digest would be written over it: name another file by --out.</source>
        <translation>%1 是要读取的文件，摘要会把它覆盖：请用 --out 另指定一个文件。</translation>
    </message>
    <message>
        <source>%1 was left out: it is the same recording as %2, and holds more of it. Leave the other one out.</source>
        <translation>已略过 %1：它与 %2 是同一个录制，而且内容更多。请去掉另一个。</translation>
    </message>
    <message>
        <source>%1 was left out: it is the same recording as %2.</source>
        <translation>已略过 %1：它与 %2 是同一个录制。</translation>
    </message>
    <message>
        <source>%1: pieces of it that could not be read: %2. turnscope info tells which.</source>
        <translation>%1：其中无法读取的片段数：%2。turnscope info 会说明是哪些。</translation>
    </message>
    <message>
        <source>Recordings read: %1; the same ones again: %2; not readable: %3.</source>
        <translation>已读取的录制：%1；重复的：%2；读不了的：%3。</translation>
    </message>
    <message>
        <source>No event in it could be read: %1</source>
        <translation>其中没有任何事件可以读取：%1</translation>
    </message>
    <message>
        <source>%1 was left out: it is a digest, and no log.</source>
        <translation>已略过 %1：它是摘要，不是日志。</translation>
    </message>
    <message>
        <source>There is no log below %1.</source>
        <translation>%1 之下没有日志。</translation>
    </message>
</context>
<context>
    <name>turnscope::DigestFiles</name>
    <message>
        <source>The list on the standard input cannot be read.</source>
        <translation>无法读取标准输入上的列表。</translation>
    </message>
</context>
<context>
    <name>turnscope::DigestOutput</name>
    <message>
        <source>the standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>%1 was left out: the database has the same recording from a file that holds more of it.</source>
        <translation>已略过 %1：数据库中已有同一个录制，来自内容更多的文件。</translation>
    </message>
</context>
<context>
    <name>turnscope::DockTitle</name>
    <message>
        <source>Close (the View menu brings it back)</source>
        <translation>关闭（可从“视图”菜单恢复）</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭%1</translation>
    </message>
</context>
<context>
    <name>turnscope::Ears</name>
    <message>
        <source>Too much speech is waiting to be transcribed; send less at once.</source>
        <translation>等待转写的语音太多；请一次少发一些。</translation>
    </message>
</context>
<context>
    <name>turnscope::EchoReport</name>
    <message>
        <source>No speech began while the model sounded.</source>
        <translation>模型发声期间没有语音开始。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n cut-in(s) none is the model&apos;s own voice.</source>
        <translation>
            <numerusform>%n 次打断中没有一次是模型自己的声音。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n cut-in(s) %1 are the model&apos;s own voice, %2 ms late, %3 dB: %4</source>
        <translation>
            <numerusform>%n 次打断中有 %1 次是模型自己的声音，延迟 %2 毫秒，%3 dB：%4</numerusform>
        </translation>
    </message>
    <message>
        <source>the output seems to be wired to the input; choose another input.</source>
        <translation>输出似乎直接连到了输入；请选择其他输入。</translation>
    </message>
    <message>
        <source>use headphones or echo cancellation, or raise the threshold until they are gone.</source>
        <translation>请使用耳机或回声消除，或提高阈值，直到它们消失。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n more it may be.</source>
        <translation>
            <numerusform>另有 %n 次可能是。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are too short or too quiet to tell.</source>
        <translation>
            <numerusform>%n 次太短或太轻，无法判断。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::EnvelopeReader</name>
    <message>
        <source>A row of the application&apos;s own, such as a chat&apos;s: no frame.</source>
        <translation>应用自己的一行，例如聊天记录：不是帧。</translation>
    </message>
    <message>
        <source>It names %1, and has nothing of it but the name.</source>
        <translation>它提到 %1，但除名称外什么也没有。</translation>
    </message>
    <message>
        <source>It holds an object (%1) without the event that it came in.</source>
        <translation>其中是一个对象（%1），没有它所在的事件。</translation>
    </message>
    <message>
        <source>A frame of %1: another protocol, not counted.</source>
        <translation>%1 的一帧：属于另一种协议，不计入。</translation>
    </message>
    <message>
        <source>From here on the JSON is damaged; what comes behind it was not read.</source>
        <translation>从这里起 JSON 已损坏；其后的内容未读取。</translation>
    </message>
    <message>
        <source>The connection was closed here.</source>
        <translation>连接在此处关闭。</translation>
    </message>
</context>
<context>
    <name>turnscope::EventColumns</name>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Δ since the row above</source>
        <translation>距上一行的 Δ</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>turnscope::EventFace</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Changes since the last event of this type</source>
        <translation>与上一个同类型事件相比的变化</translation>
    </message>
    <message>
        <source>Findings of this event</source>
        <translation>该事件的检查结果</translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>相关事件</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ from %1</source>
        <translation>
            <numerusform>有 %n 个值与 %1 不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>不再存在：%1</translation>
    </message>
    <message>
        <source>This frame is not a JSON object with a type; it stops being JSON at byte %1. It is kept as it came.</source>
        <translation>此帧不是带有类型的 JSON 对象；从第 %1 字节起不再是 JSON。它按原样保留。</translation>
    </message>
    <message>
        <source>This frame is not a JSON object with a type. It is kept as it came.</source>
        <translation>此帧不是带有类型的 JSON 对象。它按原样保留。</translation>
    </message>
    <message>
        <source>No dialect that Turnscope knows has an event of this type. It is kept as it came, and changes nothing.</source>
        <translation>Turnscope 所知的方言中都没有这种类型的事件。它按原样保留，不产生任何影响。</translation>
    </message>
    <message>
        <source>Its audio cannot be decoded: the text is not base64. None of it is played or drawn.</source>
        <translation>其音频无法解码：文本不是 base64。它不会被播放或绘制。</translation>
    </message>
    <message>
        <source>This audio cannot be saved: the text is not base64.</source>
        <translation>此音频无法保存：文本不是 base64。</translation>
    </message>
    <message>
        <source>%1 of audio, %2</source>
        <translation>%1音频，%2</translation>
    </message>
    <message>
        <source>Save as WAV…</source>
        <translation>另存为 WAV…</translation>
    </message>
    <message>
        <source>WAVE audio (*.wav)</source>
        <translation>WAVE 音频 (*.wav)</translation>
    </message>
    <message>
        <source>Save the decoded bytes…</source>
        <translation>保存解码后的字节…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>This is not base64.</source>
        <translation>这不是 base64。</translation>
    </message>
    <message>
        <source>Show it here</source>
        <translation>在此显示</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>belongs to: %1</source>
        <translation>属于：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>turnscope::EventFilter</name>
    <message>
        <source>The quote in %1 is not closed.</source>
        <translation>%1 中的引号没有闭合。</translation>
    </message>
    <message>
        <source>“or” needs a word on both sides.</source>
        <translation>“or”两边都需要有词。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>Put a &quot; after the last word that is looked for.</source>
        <translation>在要查找的最后一个词之后加上 &quot;。</translation>
    </message>
    <message>
        <source>For example: from:client or error</source>
        <translation>例如：from:client or error</translation>
    </message>
    <message>
        <source>from: does not know “%1”.</source>
        <translation>from: 不认识“%1”。</translation>
    </message>
    <message>
        <source>Write from:client (or you), from:server (or model), or from:console.</source>
        <translation>请写 from:client（或 you）、from:server（或 model），或 from:console。</translation>
    </message>
    <message>
        <source>“%1” is not a stretch of session time.</source>
        <translation>“%1”不是一段会话时间。</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1 的结束早于开始。</translation>
    </message>
    <message>
        <source>Put the earlier time first.</source>
        <translation>请把较早的时间放在前面。</translation>
    </message>
    <message>
        <source>“%1:” is not a field.</source>
        <translation>“%1:”不是字段。</translation>
    </message>
    <message>
        <source>There are type:, from:, item:, response:, text: and time:, and the word error.</source>
        <translation>可用的有 type:、from:、item:、response:、text: 和 time:，以及单词 error。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否想写 %1？</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
</context>
<context>
    <name>turnscope::EventPanel</name>
    <message>
        <source>fold deltas</source>
        <translation>折叠增量</translation>
    </message>
    <message>
        <source>Show a run of deltas as one row (Enter opens a run)</source>
        <translation>把一连串增量显示为一行（按 Enter 展开）</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Follow the newest event (End)</source>
        <translation>跟随最新事件（End）</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>正在筛选…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>errors %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Show errors only: error events, failed transcriptions and tools, and frames that are not JSON</source>
        <translation>只显示错误：错误事件、失败的转写和工具，以及不是 JSON 的帧</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>没有事件通过筛选。</translation>
    </message>
    <message>
        <source>Reading the recording…</source>
        <translation>正在读取录制…</translation>
    </message>
    <message>
        <source>No events yet.

Connect to an endpoint, or drop a recording here: every event, either way, will stand in this list.</source>
        <translation>还没有事件。

连接到一个端点，或把录制拖到这里：双向的每个事件都会列在此处。</translation>
    </message>
    <message>
        <source>Saved and earlier filters</source>
        <translation>已保存的和以前的筛选</translation>
    </message>
    <message>
        <source>Events that pass the filter, of all; Δ: from the first to the last selected row</source>
        <translation>通过筛选的事件数 / 总数；Δ：从选中的第一行到最后一行</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>筛选的问题所在</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>请输入要查找的内容。</translation>
    </message>
    <message>
        <source>From the beginning again.</source>
        <translation>又从开头开始。</translation>
    </message>
    <message>
        <source>From the end again.</source>
        <translation>又从末尾开始。</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>保存此筛选(&amp;S)…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Earlier (↑ in the box)</source>
        <translation>以前的（在框中按 ↑）</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>清除这些(&amp;F)</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>A name for %1</source>
        <translation>%1 的名称</translation>
    </message>
    <message>
        <source>Saved; the ▾ beside the filter brings it back.</source>
        <translation>已保存；用筛选框旁的 ▾ 可再次调出。</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <translation>Δ %1</translation>
    </message>
</context>
<context>
    <name>turnscope::EventSink</name>
    <message>
        <source>The event is too large to be read.</source>
        <translation>该事件太大，无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no time; each is placed at the one before it.</source>
        <translation>
            <numerusform>%n 个事件没有时间；每个都放在前一个事件的时间上。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: only its type is known.</source>
        <translation>%1 无法读取：只知道它的类型。</translation>
    </message>
    <message>
        <source>Parts of %1 are left out in the log.</source>
        <translation>日志中省略了 %1 的一部分。</translation>
    </message>
    <message numerus="yes">
        <source>The log names %n event(s), and has none of them: their order and number is known, not what was in them.</source>
        <translation>
            <numerusform>日志提到 %n 个事件，却没有其内容：只知道它们的顺序和数量。</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection was closed of which the log has no event (%1).</source>
        <translation>关闭了一个连接，而日志中没有它的任何事件（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stand there twice, byte for byte and with the same event_id; each was taken once.</source>
        <translation>
            <numerusform>有 %n 个事件重复出现，逐字节相同且 event_id 相同；每个只计一次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::EventSummarizer</name>
    <message>
        <source>binary frame of %1</source>
        <translation>%1 的二进制帧</translation>
    </message>
    <message>
        <source>%1 that cannot be decoded</source>
        <translation>%1，无法解码</translation>
    </message>
    <message>
        <source>%1 of audio</source>
        <translation>%1音频</translation>
    </message>
    <message>
        <source>out of band</source>
        <translation>带外</translation>
    </message>
    <message>
        <source>audio that cannot be decoded</source>
        <translation>无法解码的音频</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>未知类型</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>broken base64</source>
        <translation>base64 损坏</translation>
    </message>
    <message>
        <source>%1 of audio, not in the log</source>
        <translation>%1 音频，不在日志中</translation>
    </message>
    <message>
        <source>%1 s billed</source>
        <translation>已计费 %1 秒</translation>
    </message>
</context>
<context>
    <name>turnscope::EventTableModel</name>
    <message>
        <source>(binary frame)</source>
        <translation>（二进制帧）</translation>
    </message>
    <message>
        <source>(text frame)</source>
        <translation>（文本帧）</translation>
    </message>
    <message>
        <source>from the client</source>
        <translation>来自客户端</translation>
    </message>
    <message>
        <source>from the server</source>
        <translation>来自服务器</translation>
    </message>
    <message>
        <source>from the console</source>
        <translation>来自控制台</translation>
    </message>
    <message>
        <source>Session time: since the session began, minutes:seconds.milliseconds</source>
        <translation>会话时间：自会话开始起，分:秒.毫秒</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Milliseconds since the row above</source>
        <translation>距上一行的毫秒数</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>▲ from the client, ▼ from the server, ● from this console</source>
        <translation>▲ 来自客户端，▼ 来自服务器，● 来自本控制台</translation>
    </message>
    <message>
        <source>The event&apos;s type; ×n: a run of n deltas folded into one row</source>
        <translation>事件的类型；×n：n 个增量折叠成一行</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What the event says, in short</source>
        <translation>事件内容的简述</translation>
    </message>
    <message>
        <source>about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Length of the frame, or of the frames of a run together</source>
        <translation>帧的长度，或一连串帧的总长度</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>The item that the event is about</source>
        <translation>事件所涉及的条目</translation>
    </message>
    <message>
        <source>item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>The response that the event belongs to</source>
        <translation>事件所属的响应</translation>
    </message>
    <message>
        <source>response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>The event&apos;s place in the session, from 1</source>
        <translation>事件在会话中的位置，从 1 起</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>This log holds no times: events are numbered, from 1</source>
        <translation>此日志没有时间：事件从 1 开始编号</translation>
    </message>
    <message>
        <source>event no.</source>
        <translation>事件序号</translation>
    </message>
</context>
<context>
    <name>turnscope::EventTableView</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as JSON</source>
        <translation>
            <numerusform>已将 %n 行复制为 JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this &amp;item</source>
        <translation>仅此条目(&amp;I)</translation>
    </message>
    <message>
        <source>Only this &amp;response</source>
        <translation>仅此响应(&amp;R)</translation>
    </message>
    <message>
        <source>Only this &amp;type</source>
        <translation>仅此类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Without this type</source>
        <translation>排除此类型(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Around this moment (± 2 s)</source>
        <translation>此刻前后（± 2 秒）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fold the run again</source>
        <translation>重新折叠这一串(&amp;F)</translation>
    </message>
    <message>
        <source>Show the run &amp;event by event</source>
        <translation>逐个事件显示这一串(&amp;E)</translation>
    </message>
    <message>
        <source>Fold a&amp;ll runs</source>
        <translation>折叠所有增量串(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Conversation as of here</source>
        <translation>截至此处的对话(&amp;C)</translation>
    </message>
    <message>
        <source>Copy r&amp;ows</source>
        <translation>复制行(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>列(&amp;U)</translation>
    </message>
</context>
<context>
    <name>turnscope::EventsLane</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>▲ you  ▼ model</source>
        <translation>▲ 你  ▼ 模型</translation>
    </message>
    <message>
        <source>An image was sent · %1</source>
        <translation>已发送图像 · %1</translation>
    </message>
</context>
<context>
    <name>turnscope::ExpectCommand</name>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>输出一个 JSON 对象而不是文本。</translation>
    </message>
    <message>
        <source>Write the verdicts to this file as JUnit XML.</source>
        <translation>把结论以 JUnit XML 写入此文件。</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>输出文件</translation>
    </message>
    <message>
        <source>Holds a recording as it is against what a case expects. The exit code is 1 when anything in it does not hold, or was not measured.</source>
        <translation>按用例的期望检验现有的录制。其中有任何一项不成立或未测量时，退出代码为 1。</translation>
    </message>
    <message>
        <source>The recording or log.</source>
        <translation>录制或日志。</translation>
    </message>
    <message>
        <source>The case, a TOML file.</source>
        <translation>用例，一个 TOML 文件。</translation>
    </message>
    <message>
        <source>Usage: turnscope expect FILE CASE [--junit OUT] [--json], with one file and one case.</source>
        <translation>用法：turnscope expect FILE CASE [--junit OUT] [--json]，只接受一个文件和一个用例。</translation>
    </message>
</context>
<context>
    <name>turnscope::Expectations</name>
    <message>
        <source>name is a text</source>
        <translation>name 是文本</translation>
    </message>
    <message>
        <source>[expect] is a table</source>
        <translation>[expect] 是一个表</translation>
    </message>
    <message>
        <source>there is no “%1” in a case: it has a name and a table [expect]</source>
        <translation>用例中没有“%1”：它有名称和一个表 [expect]</translation>
    </message>
    <message>
        <source>The case expects nothing: give [expect] something to hold.</source>
        <translation>用例没有任何期望：请在 [expect] 中给出应成立的内容。</translation>
    </message>
    <message>
        <source>Line %1 of the case: %2.</source>
        <translation>用例第 %1 行：%2。</translation>
    </message>
    <message>
        <source>there is no expectation “%1”; there are transcript_contains, transcript_matches, said_contains, said_matches, tool_called, voice_to_voice_p90_under_ms, no_finding_above, cost_under_usd and no_interruption</source>
        <translation>没有期望“%1”；可用的有 transcript_contains、transcript_matches、said_contains、said_matches、tool_called、voice_to_voice_p90_under_ms、no_finding_above、cost_under_usd 和 no_interruption</translation>
    </message>
    <message>
        <source>%1 takes texts that are not empty</source>
        <translation>%1 接受非空的文本</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2</source>
        <translation>“%1”不是正则表达式：%2</translation>
    </message>
    <message>
        <source>tool_called takes a function&apos;s name, or { name = …, arguments = { … } }</source>
        <translation>tool_called 接受函数名，或 { name = …, arguments = { … } }</translation>
    </message>
    <message>
        <source>arguments is a table</source>
        <translation>arguments 是一个表</translation>
    </message>
    <message>
        <source>a call has a name and arguments, and no “%1”</source>
        <translation>调用有 name 和 arguments，没有“%1”</translation>
    </message>
    <message>
        <source>the arguments are nested too deeply</source>
        <translation>arguments 嵌套过深</translation>
    </message>
    <message>
        <source>JSON has no such value</source>
        <translation>JSON 没有这样的值</translation>
    </message>
    <message>
        <source>%1 takes a number above 0</source>
        <translation>%1 接受大于 0 的数</translation>
    </message>
    <message>
        <source>no_finding_above takes none, note or warning</source>
        <translation>no_finding_above 接受 none、note 或 warning</translation>
    </message>
    <message>
        <source>no_interruption takes true; leave it out where it does not matter</source>
        <translation>no_interruption 接受 true；无关紧要时请不要写它</translation>
    </message>
</context>
<context>
    <name>turnscope::ExportCommand</name>
    <message>
        <source>Leave keys and tokens in it.</source>
        <translation>保留其中的密钥和令牌。</translation>
    </message>
    <message>
        <source>Only from this moment on: seconds, or 1:23.5.</source>
        <translation>只从这一时刻开始：秒数，或 1:23.5。</translation>
    </message>
    <message>
        <source>Only up to this moment.</source>
        <translation>只到这一时刻为止。</translation>
    </message>
    <message>
        <source>Without the audio; its length stands in its place.</source>
        <translation>不含音频；用其长度代替。</translation>
    </message>
    <message>
        <source>Which table: turns (the default), events, findings or cost.</source>
        <translation>哪个表格：turns（默认）、events、findings 或 cost。</translation>
    </message>
    <message>
        <source>Which voice: both (the default), you or model.</source>
        <translation>哪一方的声音：both（默认）、you 或 model。</translation>
    </message>
    <message>
        <source>The model as heard (the default) or as sent.</source>
        <translation>模型的声音按听到的（heard，默认）或按送达的（sent）。</translation>
    </message>
    <message>
        <source>Writes a recording, or another tool&apos;s log, in another form. Keys and tokens are replaced, and what was left out is told.</source>
        <translation>将录制或其他工具的日志写成另一种形式。密钥和令牌会被替换，并说明省略了什么。</translation>
    </message>
    <message>
        <source>The recording or log to read.</source>
        <translation>要读取的录制或日志。</translation>
    </message>
    <message>
        <source>The file to write; - is the standard output, where the form allows it.</source>
        <translation>要写入的文件；- 表示标准输出（如果该形式允许）。</translation>
    </message>
    <message>
        <source>Usage: turnscope export FILE --to FORM OUT [--raw] [--from TIME] [--until TIME]. The forms: %1.</source>
        <translation>用法：turnscope export FILE --to FORM OUT [--raw] [--from TIME] [--until TIME]。可用的形式：%1。</translation>
    </message>
    <message>
        <source>There is no form “%1”. The forms: %2.</source>
        <translation>没有形式“%1”。可用的形式：%2。</translation>
    </message>
    <message>
        <source>--%1 has no meaning for %2.</source>
        <translation>--%1 对 %2 没有意义。</translation>
    </message>
    <message>
        <source>%1 cannot be written to the standard output. Name a file.</source>
        <translation>%1 无法写到标准输出。请指定文件。</translation>
    </message>
    <message>
        <source>--%1 takes seconds, or 1:23.5, not “%2”.</source>
        <translation>--%1 接受秒数或 1:23.5，不接受“%2”。</translation>
    </message>
    <message>
        <source>--from must be before --until.</source>
        <translation>--from 必须早于 --until。</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>没有表格“%1”。</translation>
    </message>
    <message>
        <source>There is no side “%1”.</source>
        <translation>没有这一方：“%1”。</translation>
    </message>
    <message>
        <source>--as takes heard or sent, not “%1”.</source>
        <translation>--as 接受 heard 或 sent，不接受“%1”。</translation>
    </message>
    <message>
        <source>The log has no times: leave --from and --until out.</source>
        <translation>日志没有时间：请不要使用 --from 和 --until。</translation>
    </message>
    <message>
        <source>The log ends before --from.</source>
        <translation>日志在 --from 之前就结束了。</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>省略：%1</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>已停止：没有写入任何内容。</translation>
    </message>
    <message>
        <source>The form: %1. Or the address of a collector of traces that takes OTLP over HTTP, such as http://127.0.0.1:4318/v1/traces; then there is no OUT.</source>
        <translation>格式：%1。也可以是通过 HTTP 接收 OTLP 的追踪收集器的地址，例如 http://127.0.0.1:4318/v1/traces；此时不写 OUT。</translation>
    </message>
    <message>
        <source>With what was said, instructions, and what tools were given and gave back.</source>
        <translation>包含所说的话、指令，以及工具的输入和输出。</translation>
    </message>
    <message>
        <source>To a collector: a header, and the environment variable that holds its value; may be given again.</source>
        <translation>发往收集器：一个标头，以及保存其值的环境变量；可多次给出。</translation>
    </message>
    <message>
        <source>To a collector: how long to wait for each answer.</source>
        <translation>发往收集器：每次应答最多等多久。</translation>
    </message>
</context>
<context>
    <name>turnscope::ExportDialog</name>
    <message>
        <source>The whole session</source>
        <translation>整个会话</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Both: you left, the model right</source>
        <translation>双方：你在左，模型在右</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>As heard: answers end where they were cut</source>
        <translation>按听到的：回答在被打断之处结束</translation>
    </message>
    <message>
        <source>As sent: also what nobody heard</source>
        <translation>按送达的：包括无人听到的部分</translation>
    </message>
    <message>
        <source>With the &amp;audio</source>
        <translation>包含音频(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Replace keys and tokens</source>
        <translation>替换密钥和令牌(&amp;R)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>导出的进度</translation>
    </message>
    <message>
        <source>What the timeline shows: %1 to %2</source>
        <translation>时间线所显示的：%1 到 %2</translation>
    </message>
    <message>
        <source>API keys, tokens and passwords are replaced by “[redacted]”. What was said is not.</source>
        <translation>API 密钥、令牌和密码会替换为“[redacted]”。所说的话则不会。</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>形式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Part:</source>
        <translation>部分(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>表格(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Voice:</source>
        <translation>声音(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>The audio.</source>
        <translation>音频。</translation>
    </message>
    <message>
        <source>Keys and tokens, where there are any.</source>
        <translation>密钥和令牌（如果有）。</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>不省略任何内容。</translation>
    </message>
    <message>
        <source>What will be left out:</source>
        <translation>将省略的内容：</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>已停止：没有写入文件。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>没有省略任何内容。</translation>
    </message>
    <message>
        <source>What was left out:</source>
        <translation>省略的内容：</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show in fo&amp;lder</source>
        <translation>在文件夹中显示(&amp;L)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>With what was &amp;said</source>
        <translation>包含所说的话(&amp;S)</translation>
    </message>
    <message>
        <source>The words of both sides, instructions, and what tools were given and gave back.</source>
        <translation>双方的话、指令，以及工具的输入和输出。</translation>
    </message>
</context>
<context>
    <name>turnscope::ExportForms</name>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Audio, images and the events&apos; own text.</source>
        <translation>音频、图像，以及事件自身的文本。</translation>
    </message>
    <message>
        <source>Fine-tuning examples (JSON Lines)</source>
        <translation>微调示例（JSON Lines）</translation>
    </message>
    <message>
        <source>Audio; of speech its transcript is taken.</source>
        <translation>音频；语音取其转写。</translation>
    </message>
    <message>
        <source>HTTP archive (HAR)</source>
        <translation>HTTP 存档（HAR）</translation>
    </message>
    <message>
        <source>The headers of the handshake.</source>
        <translation>握手的标头。</translation>
    </message>
    <message>
        <source>Report (one HTML page)</source>
        <translation>报告（单个 HTML 页面）</translation>
    </message>
    <message>
        <source>Images and the events themselves.</source>
        <translation>图像，以及事件本身。</translation>
    </message>
    <message>
        <source>Transcript (Markdown)</source>
        <translation>转写（Markdown）</translation>
    </message>
    <message>
        <source>Audio, images and the events themselves.</source>
        <translation>音频、图像，以及事件本身。</translation>
    </message>
    <message>
        <source>Recording (JSON Lines)</source>
        <translation>录制（JSON Lines）</translation>
    </message>
    <message>
        <source>Sound (WAV)</source>
        <translation>声音（WAV）</translation>
    </message>
    <message>
        <source>All but the sound.</source>
        <translation>声音以外的所有内容。</translation>
    </message>
    <message>
        <source>Sound (FLAC)</source>
        <translation>声音（FLAC）</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>字幕（WebVTT）</translation>
    </message>
    <message>
        <source>All but the words that were spoken and written.</source>
        <translation>除说出和写下的话语以外的所有内容。</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>字幕（SRT）</translation>
    </message>
    <message>
        <source>Run folder (results.json, sound and events)</source>
        <translation>运行文件夹（results.json、声音和事件）</translation>
    </message>
    <message>
        <source>Traces (OpenTelemetry, OTLP/JSON)</source>
        <translation>追踪（OpenTelemetry，OTLP/JSON）</translation>
    </message>
</context>
<context>
    <name>turnscope::ExportRun</name>
    <message>
        <source>What is outside %1 to %2.</source>
        <translation>%1 到 %2 之外的内容。</translation>
    </message>
    <message>
        <source>Pieces of the log that could not be read: %1.</source>
        <translation>日志中无法读取的片段数：%1。</translation>
    </message>
    <message>
        <source>The rest of events of which the log holds only a part: %1.</source>
        <translation>日志只含一部分的事件的其余部分：%1。</translation>
    </message>
    <message>
        <source>Times: the log holds none.</source>
        <translation>时间：日志中没有。</translation>
    </message>
    <message>
        <source>Nothing was redacted: keys and tokens that the log holds are in it.</source>
        <translation>没有隐去任何内容：日志中的密钥和令牌都在其中。</translation>
    </message>
    <message>
        <source>The export must have another name than the log itself.</source>
        <translation>导出文件的名称必须与日志本身不同。</translation>
    </message>
    <message>
        <source>the standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>%1 is there already, and no folder is replaced. Give another name.</source>
        <translation>%1 已存在，而文件夹不会被替换。请另取一个名称。</translation>
    </message>
    <message>
        <source>What was said, instructions, and what tools were given and gave back.</source>
        <translation>所说的话、指令，以及工具的输入和输出。</translation>
    </message>
</context>
<context>
    <name>turnscope::ExportText</name>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 个事件</translation>
    </message>
    <message numerus="yes">
        <source>Keys and tokens were replaced in %n place(s).</source>
        <translation>
            <numerusform>有 %n 处的密钥和令牌被替换。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keys and tokens were replaced in %n place(s): %1.</source>
        <translation>
            <numerusform>有 %n 处的密钥和令牌被替换：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::FailureCheck</name>
    <message>
        <source>The response failed; it gave no reason.</source>
        <translation>响应失败；没有给出原因。</translation>
    </message>
    <message>
        <source>The response failed because of a rate limit: %1</source>
        <translation>响应因速率限制而失败：%1</translation>
    </message>
    <message>
        <source>The response failed; its cause is not in this log, whose tool left it out: print events as JSON, with JSON.stringify or the like.</source>
        <translation>响应失败；其原因不在此日志中，记录日志的工具把它略去了：请用 JSON.stringify 之类的方法将事件输出为 JSON。</translation>
    </message>
    <message>
        <source>The response failed: %1</source>
        <translation>响应失败：%1</translation>
    </message>
    <message>
        <source>The answer was cut at max_output_tokens: its end was never made.</source>
        <translation>回答在 max_output_tokens 处被截断：结尾从未生成。</translation>
    </message>
    <message>
        <source>The answer was cut by the content filter.</source>
        <translation>回答被内容过滤器截断。</translation>
    </message>
    <message>
        <source>The answer is incomplete; no reason is given.</source>
        <translation>回答不完整；没有给出原因。</translation>
    </message>
    <message>
        <source>The answer is incomplete: %1.</source>
        <translation>回答不完整：%1。</translation>
    </message>
    <message>
        <source>The words of this turn are lost: %1</source>
        <translation>这个轮次的话语丢失：%1</translation>
    </message>
    <message>
        <source>The list of an MCP server&apos;s tools did not come: the model has none of them.</source>
        <translation>没有收到 MCP 服务器的工具列表：模型没有其中任何工具。</translation>
    </message>
    <message>
        <source>An MCP call failed: the model got no result.</source>
        <translation>MCP 调用失败：模型没有得到结果。</translation>
    </message>
    <message>
        <source>The MCP call of %1 failed: the model got no result.</source>
        <translation>对 %1 的 MCP 调用失败：模型没有得到结果。</translation>
    </message>
    <message>
        <source>The server closed the session: %1.</source>
        <translation>服务器关闭了会话：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The connection ended: %1</source>
        <translation>连接已结束：%1</translation>
    </message>
    <message>
        <source>The connection was closed with code %1.</source>
        <translation>连接被关闭，代码为 %1。</translation>
    </message>
    <message>
        <source>The connection was closed with code %1: “%2”.</source>
        <translation>连接被关闭，代码为 %1：“%2”。</translation>
    </message>
    <message>
        <source>The SDK tells of a failure because of a rate limit: %1</source>
        <translation>SDK 报告因速率限制而失败：%1</translation>
    </message>
</context>
<context>
    <name>turnscope::FileDesk</name>
    <message>
        <source>Save a copy of the recording</source>
        <translation>保存录制的副本</translation>
    </message>
    <message>
        <source>The copy must have another name than the recording itself.</source>
        <translation>副本的名称必须与录制本身不同。</translation>
    </message>
    <message>
        <source>Speak a WAV file in place of the microphone</source>
        <translation>用 WAV 文件代替麦克风说话</translation>
    </message>
    <message>
        <source>Of %1 files, the first %2 were opened.</source>
        <translation>%1 个文件中，打开了前 %2 个。</translation>
    </message>
    <message>
        <source>Open recordings or other tools&apos; logs</source>
        <translation>打开录制或其他工具的日志</translation>
    </message>
    <message>
        <source>Save the session as a case</source>
        <translation>将会话保存为用例</translation>
    </message>
    <message>
        <source>%1-case</source>
        <translation>%1-用例</translation>
    </message>
    <message>
        <source>Give the name of the recording: the case is written beside it, as .toml.</source>
        <translation>请给出录制的名称：用例写在它旁边，扩展名为 .toml。</translation>
    </message>
    <message>
        <source>Saved the case %1, and its recording beside it</source>
        <translation>已保存用例 %1，其录制在它旁边</translation>
    </message>
    <message>
        <source>Mix a sound file into the user&apos;s audio</source>
        <translation>将声音文件混入用户的音频</translation>
    </message>
    <message>
        <source>The sample is not in this program.</source>
        <translation>此程序中没有示例。</translation>
    </message>
</context>
<context>
    <name>turnscope::FileFate</name>
    <message>
        <source>%1 was shortened or written over by another program. The list of its events stays, but what they held is no longer in the file. Open it again to see what it holds now.</source>
        <translation>%1 被其他程序截短或改写了。事件列表仍在，但其内容已不在文件中。重新打开即可查看现在的内容。</translation>
    </message>
    <message>
        <source>Another file has the name %1 now, as when logs are rotated. What is shown is the old one; all of it stays readable here. Open it again to see the new one.</source>
        <translation>现在另一个文件叫作 %1，例如日志轮换时。当前显示的是旧文件，其全部内容在这里仍可读。重新打开即可查看新文件。</translation>
    </message>
    <message>
        <source>%1 was moved or deleted by another program. All of it stays readable here, as long as it is shown.</source>
        <translation>%1 被其他程序移动或删除了。只要仍在显示，其全部内容在这里都可读。</translation>
    </message>
    <message>
        <source>file was rewritten</source>
        <translation>文件已被改写</translation>
    </message>
    <message>
        <source>file was replaced</source>
        <translation>文件已被替换</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>文件已不存在</translation>
    </message>
</context>
<context>
    <name>turnscope::FileHandle</name>
    <message>
        <source>%1 is a folder. Open one of the files in it.</source>
        <translation>%1 是文件夹。请打开其中的一个文件。</translation>
    </message>
    <message>
        <source>%1 is no file, but a device or a pipe. Save what comes from it into a file, and open that.</source>
        <translation>%1 不是文件，而是设备或管道。请把它的内容保存到文件中，再打开该文件。</translation>
    </message>
    <message>
        <source>No temporary file could be made in %1: %2</source>
        <translation>无法在 %1 中创建临时文件：%2</translation>
    </message>
</context>
<context>
    <name>turnscope::FilePartOpener</name>
    <message>
        <source>There is not enough memory for the turns and the sound of this session: only its events are shown.</source>
        <translation>内存不足，无法载入此会话的轮次和声音：只显示其事件。</translation>
    </message>
</context>
<context>
    <name>turnscope::FileProblem</name>
    <message>
        <source>its permissions, or those of a folder above it, forbid it. Change them, or choose another place.</source>
        <translation>它或其上级文件夹的权限不允许。请更改权限，或选择其他位置。</translation>
    </message>
    <message>
        <source>the system forbids it to this user. Choose another place, or ask who runs this machine.</source>
        <translation>系统不允许此用户这样做。请选择其他位置，或询问此计算机的管理员。</translation>
    </message>
    <message>
        <source>that file system is read-only. Choose a place on another, or have it mounted for writing.</source>
        <translation>该文件系统是只读的。请选择其他文件系统上的位置，或将其挂载为可写。</translation>
    </message>
    <message>
        <source>the disk is full. Free some space.</source>
        <translation>磁盘已满。请腾出一些空间。</translation>
    </message>
    <message>
        <source>your share of that disk is used up (quota). Remove something of yours there.</source>
        <translation>你在该磁盘上的配额已用完。请删除你在那里的一些内容。</translation>
    </message>
    <message>
        <source>the file would be larger than that file system or this user&apos;s limits allow.</source>
        <translation>文件会超出该文件系统或此用户的限制。</translation>
    </message>
    <message>
        <source>there is no such file, or a folder of its path is missing. Check the path.</source>
        <translation>没有这样的文件，或其路径中缺少文件夹。请检查路径。</translation>
    </message>
    <message>
        <source>a part of its path is a file, where a folder has to be. Check the path.</source>
        <translation>其路径中应为文件夹的部分是一个文件。请检查路径。</translation>
    </message>
    <message>
        <source>it is a folder. Choose a file.</source>
        <translation>它是文件夹。请选择一个文件。</translation>
    </message>
    <message>
        <source>there is something of this name. Choose another name.</source>
        <translation>此名称已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>its name is longer than the file system takes. Choose a shorter one.</source>
        <translation>其名称超出文件系统允许的长度。请选择较短的名称。</translation>
    </message>
    <message>
        <source>the file system does not take this name or this kind of file. Choose another.</source>
        <translation>文件系统不接受此名称或此类文件。请另选一个。</translation>
    </message>
    <message>
        <source>the file system does not take a letter of its name. Choose another name.</source>
        <translation>文件系统不接受其名称中的某个字符。请选择其他名称。</translation>
    </message>
    <message>
        <source>links on the way to it lead round in a circle. Open the file itself, or mend the links.</source>
        <translation>通往它的链接形成了循环。请打开文件本身，或修正链接。</translation>
    </message>
    <message>
        <source>Turnscope has as many files open as it may. Close some windows or sessions of it.</source>
        <translation>Turnscope 打开的文件已达上限。请关闭它的一些窗口或会话。</translation>
    </message>
    <message>
        <source>this machine has as many files open as it can. Close other programs.</source>
        <translation>此计算机打开的文件已达上限。请关闭其他程序。</translation>
    </message>
    <message>
        <source>there is not enough memory. Close other programs.</source>
        <translation>内存不足。请关闭其他程序。</translation>
    </message>
    <message>
        <source>the disk failed at it. Copy what you need from there to another disk.</source>
        <translation>磁盘出错。请把你需要的内容从那里复制到其他磁盘。</translation>
    </message>
    <message>
        <source>something else is using it. Try again later.</source>
        <translation>它正被占用。请稍后再试。</translation>
    </message>
    <message>
        <source>it is a program that is running. Choose another file.</source>
        <translation>它是正在运行的程序。请选择其他文件。</translation>
    </message>
    <message>
        <source>it is no file that can be read or written. Choose another.</source>
        <translation>它不是可以读写的文件。请另选一个。</translation>
    </message>
    <message>
        <source>the device that it lies on is gone. Plug it in again.</source>
        <translation>它所在的设备已不存在。请重新插入。</translation>
    </message>
    <message>
        <source>the server that it lies on has lost it. Open the folder anew, or mount it again.</source>
        <translation>它所在的服务器已找不到它。请重新打开文件夹，或重新挂载。</translation>
    </message>
    <message>
        <source>the server that it lies on does not answer. Check your network.</source>
        <translation>它所在的服务器没有回应。请检查网络。</translation>
    </message>
    <message>
        <source>it is too large for this system.</source>
        <translation>它对此系统来说太大。</translation>
    </message>
    <message>
        <source>the system says “%1”.</source>
        <translation>系统提示“%1”。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 may not be read: its permissions forbid it. Change them, or open a copy of yours.</source>
        <translation>不能读取 %1：权限不允许。请更改权限，或打开你自己的副本。</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name.</source>
        <translation>%1 已存在，保持原样。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 could not be created: %2</source>
        <translation>无法创建 %1：%2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The folder %1 could not be made: %2</source>
        <translation>无法创建文件夹 %1：%2</translation>
    </message>
</context>
<context>
    <name>turnscope::FileSessions</name>
    <message>
        <source>Session %1 of %2</source>
        <translation>会话 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n session(s)</source>
        <translation>
            <numerusform>全部 %n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>The second of three sessions of a file, and then all of them, where there is little room.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>from event %1</source>
        <translation>从事件 %1 起</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 个轮次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个检查结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: by their number in Go, Anywhere</source>
        <translation>
            <numerusform>还有 %n 个：可在“转到”&gt;“任意位置”中输入编号</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::FilterBox</name>
    <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>type:response.* or from:you -delta</source>
        <translation>type:response.* or from:you -delta</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words side by side must all hold, &lt;b&gt;or&lt;/b&gt; begins another choice, &lt;b&gt;-&lt;/b&gt; negates.&lt;/p&gt;&lt;p&gt;&lt;b&gt;type:&lt;/b&gt;response.* · &lt;b&gt;from:&lt;/b&gt;client, server, console · &lt;b&gt;item:&lt;/b&gt; · &lt;b&gt;response:&lt;/b&gt; · &lt;b&gt;text:&lt;/b&gt;&quot;any words in the event&quot; · &lt;b&gt;time:&lt;/b&gt;12:21..12:36 · &lt;b&gt;error&lt;/b&gt;&lt;br&gt;A bare word is looked for in the type.&lt;/p&gt;&lt;p&gt;Ctrl+Space offers what may come next, Up and Down go through earlier filters, F3 and Shift+F3 to the next and the previous hit.&lt;/p&gt;</source>
        <translation>&lt;p&gt;并列的词须同时成立，&lt;b&gt;or&lt;/b&gt; 另起一个选项，&lt;b&gt;-&lt;/b&gt; 表示否定。&lt;/p&gt;&lt;p&gt;&lt;b&gt;type:&lt;/b&gt;response.* · &lt;b&gt;from:&lt;/b&gt;client, server, console · &lt;b&gt;item:&lt;/b&gt; · &lt;b&gt;response:&lt;/b&gt; · &lt;b&gt;text:&lt;/b&gt;&quot;事件中的任意文字&quot; · &lt;b&gt;time:&lt;/b&gt;12:21..12:36 · &lt;b&gt;error&lt;/b&gt;&lt;br&gt;单独的词在类型中查找。&lt;/p&gt;&lt;p&gt;Ctrl+空格提示接下来可写的内容，上、下方向键浏览以前的筛选，F3 和 Shift+F3 转到下一个和上一个匹配。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>接下来可以输入的内容</translation>
    </message>
</context>
<context>
    <name>turnscope::FindBar</name>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Find in this pane</source>
        <translation>在此窗格中查找</translation>
    </message>
    <message>
        <source>find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>上一个 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一个 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>turnscope::FindingCauses</name>
    <message>
        <source>The server told of an error: %1</source>
        <translation>服务器报告了一个错误：%1</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 被拒绝：%2</translation>
    </message>
    <message>
        <source>The user cut into the answer</source>
        <translation>用户打断了回答</translation>
    </message>
</context>
<context>
    <name>turnscope::FindingModel</name>
    <message>
        <source>Why:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>怎么办：</translation>
    </message>
    <message>
        <source>Whose doing:</source>
        <translation>责任方：</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>console</source>
        <translation>控制台</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个检查结果</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
</context>
<context>
    <name>turnscope::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>检查结果 %1</translation>
    </message>
    <message>
        <source>errors %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Show errors: what the protocol forbids, or a service refuses</source>
        <translation>显示错误：协议禁止或服务拒绝的内容</translation>
    </message>
    <message>
        <source>warnings %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>Show warnings: what goes wrong for users sooner or later</source>
        <translation>显示警告：迟早会给用户带来问题的内容</translation>
    </message>
    <message>
        <source>notes %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>Show notes: what is good to know</source>
        <translation>显示提示：值得知道的内容</translation>
    </message>
    <message>
        <source>No findings yet.

Connect to an endpoint, or open a recording: what is wrong in it will stand here.</source>
        <translation>还没有检查结果。

连接到一个端点，或打开一个录制：其中的问题会列在此处。</translation>
    </message>
    <message>
        <source>Listening: what is wrong will stand here.</source>
        <translation>正在监听：出现的问题会列在此处。</translation>
    </message>
    <message>
        <source>Looking for what is wrong…</source>
        <translation>正在查找问题…</translation>
    </message>
    <message>
        <source>No findings: no rule of the linter fires in the %1 events so far.</source>
        <translation>没有检查结果：到目前为止的 %1 个事件没有触发任何规则。</translation>
    </message>
    <message>
        <source>Nothing of the chosen severities. Switch one on above.</source>
        <translation>所选严重程度下没有内容。请在上方打开一个。</translation>
    </message>
    <message>
        <source>What is looked for, why, and what to do; rules can be turned off</source>
        <translation>检查什么、为什么、该怎么办；规则可以关闭</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message numerus="yes">
        <source>Rules (%n off)…</source>
        <translation>
            <numerusform>规则（%n 条已关闭）…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Turn off “%1”</source>
        <translation>关闭“%1”</translation>
    </message>
    <message>
        <source>There is not enough memory to look for what is wrong. Close other programs, then open the recording again.</source>
        <translation>内存不足，无法查找问题。请关闭其他程序，然后重新打开录制。</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>by cause</source>
        <translation>按原因</translation>
    </message>
    <message>
        <source>Together what comes from one thing: a refusal and what else is wrong with its request, the user&apos;s cutting in, the same fault again</source>
        <translation>把出自同一件事的归在一起：一次拒绝及其请求中的其他问题、用户的打断、再次出现的同一问题</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Together what one rule of the linter finds</source>
        <translation>把检查器的同一条规则所发现的归在一起</translation>
    </message>
    <message>
        <source>One list by time, without groups</source>
        <translation>按时间排成一个列表，不分组</translation>
    </message>
</context>
<context>
    <name>turnscope::FineTuneExport</name>
    <message>
        <source>Sessions without an answer that could be learned: %1.</source>
        <translation>没有可供学习的回答的会话：%1。</translation>
    </message>
    <message>
        <source>Messages of which the log has no words: %1.</source>
        <translation>日志中没有其话语的消息：%1。</translation>
    </message>
    <message>
        <source>Tool calls that were not answered: %1.</source>
        <translation>没有得到回答的工具调用：%1。</translation>
    </message>
    <message>
        <source>Images beyond what may be learned from (10 an example, 10 MB each, JPEG, PNG or WebP within the event): %1.</source>
        <translation>超出可供学习范围的图像（每个示例 10 张，每张 10 MB，且为事件中的 JPEG、PNG 或 WebP）：%1。</translation>
    </message>
    <message>
        <source>Examples beyond the 50,000 that a file may hold: %1.</source>
        <translation>超出文件上限 50,000 个的示例：%1。</translation>
    </message>
    <message>
        <source>There are images in it: those with faces of people are refused, and are to be taken out.</source>
        <translation>其中有图像：含有人脸的会被拒绝，须将其去掉。</translation>
    </message>
    <message>
        <source>The log holds no answer with words that could be learned from.</source>
        <translation>日志中没有带话语、可供学习的回答。</translation>
    </message>
    <message>
        <source>Messages behind the last answer or call: %1.</source>
        <translation>最后一个回答或调用之后的消息：%1。</translation>
    </message>
</context>
<context>
    <name>turnscope::FixedKeyList</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Filter box</source>
        <translation>筛选框</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>按键说话</translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation>按住空格键</translation>
    </message>
    <message>
        <source>Talk, where nothing is typed</source>
        <translation>说话（不在输入文字时）</translation>
    </message>
    <message>
        <source>Wheel, + −</source>
        <translation>滚轮，+ −</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Drag, ← →</source>
        <translation>拖动，← →</translation>
    </message>
    <message>
        <source>Move along</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Shift+拖动</translation>
    </message>
    <message>
        <source>Measure, from edge to edge</source>
        <translation>测量，从边缘到边缘</translation>
    </message>
    <message>
        <source>Fit the session</source>
        <translation>适应整个会话</translation>
    </message>
    <message>
        <source>The turn before, the turn after</source>
        <translation>上一轮次、下一轮次</translation>
    </message>
    <message>
        <source>The event before, the event after</source>
        <translation>上一事件、下一事件</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open or fold a run of deltas</source>
        <translation>展开或折叠一连串增量</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>To the newest event, and follow it</source>
        <translation>转到最新事件，并跟随</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>复制这些行</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+空格</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>接下来可以输入的内容</translation>
    </message>
    <message>
        <source>Earlier filters</source>
        <translation>以前的筛选</translation>
    </message>
    <message>
        <source>The next hit, the previous hit</source>
        <translation>下一个匹配、上一个匹配</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the offer, then clear the filter</source>
        <translation>关闭提示列表，再清除筛选</translation>
    </message>
    <message>
        <source>Interrupt the answer, or close what is open</source>
        <translation>打断回答，或关闭已打开的内容</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>The next control, the previous one</source>
        <translation>下一个控件、上一个控件</translation>
    </message>
    <message>
        <source>Home, End, Page Up, Page Down</source>
        <translation>Home、End、Page Up、Page Down</translation>
    </message>
    <message>
        <source>Move in a list or a text</source>
        <translation>在列表或文本中移动</translation>
    </message>
    <message>
        <source>Backspace, Delete</source>
        <translation>Backspace、Delete</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>移除所选内容</translation>
    </message>
    <message>
        <source>Edit a text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>调校</translation>
    </message>
    <message>
        <source>Show A or B strong</source>
        <translation>突出显示 A 或 B</translation>
    </message>
    <message>
        <source>Prompt editor</source>
        <translation>提示词编辑器</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>保存提示词</translation>
    </message>
</context>
<context>
    <name>turnscope::FleetAddress</name>
    <message>
        <source>This is no address of a ClickHouse server; it looks like http://127.0.0.1:8123/?database=turnscope.</source>
        <translation>这不是 ClickHouse 服务器的地址；它的形式是 http://127.0.0.1:8123/?database=turnscope。</translation>
    </message>
</context>
<context>
    <name>turnscope::FleetColumn</name>
    <message>
        <source>Day (UTC)</source>
        <translation>日期（UTC）</translation>
    </message>
    <message>
        <source>When it began; – where the log does not tell.</source>
        <translation>开始的日子；日志没有记载时为 –。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>That answered; – where nothing tells.</source>
        <translation>作答的模型；无从得知时为 –。</translation>
    </message>
    <message>
        <source>Turns (n)</source>
        <translation>轮次（n）</translation>
    </message>
    <message>
        <source>That the percentiles are of.</source>
        <translation>百分位数由这些轮次算出。</translation>
    </message>
    <message>
        <source>to first sound (n)</source>
        <translation>到第一个声音（n）</translation>
    </message>
    <message>
        <source>Of how many of the turns the wait ends with the first sound; of the others, with the first audio that arrived.</source>
        <translation>其中多少轮的等待以第一个声音为终点；其余以第一段到达的音频为终点。</translation>
    </message>
    <message>
        <source>p50 (ms)</source>
        <translation>p50（ms）</translation>
    </message>
    <message>
        <source>Half of the turns waited no longer.</source>
        <translation>一半的轮次等待不超过此值。</translation>
    </message>
    <message>
        <source>p90 (ms)</source>
        <translation>p90（ms）</translation>
    </message>
    <message>
        <source>Nine of ten turns waited no longer. Of less than ten it is the longest wait.</source>
        <translation>十轮中有九轮等待不超过此值。不足十轮时即为最长的等待。</translation>
    </message>
    <message>
        <source>Sessions (n)</source>
        <translation>会话（n）</translation>
    </message>
    <message>
        <source>Whose length is known.</source>
        <translation>时长已知的会话。</translation>
    </message>
    <message>
        <source>not measured (n)</source>
        <translation>未测量（n）</translation>
    </message>
    <message>
        <source>Sessions whose length is not known: they are counted in nothing else.</source>
        <translation>时长未知的会话：不计入其他任何数字。</translation>
    </message>
    <message>
        <source>Cut off (n)</source>
        <translation>被打断（n）</translation>
    </message>
    <message>
        <source>Answers that were cut off.</source>
        <translation>被打断的回答。</translation>
    </message>
    <message>
        <source>Length (h)</source>
        <translation>时长（h）</translation>
    </message>
    <message>
        <source>Of these sessions, from first to last event.</source>
        <translation>这些会话从第一个到最后一个事件的时长。</translation>
    </message>
    <message>
        <source>Cut off (1/h)</source>
        <translation>被打断（次/h）</translation>
    </message>
    <message>
        <source>Answers that were cut off, per hour of session.</source>
        <translation>每小时会话中被打断的回答数。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Of the linter.</source>
        <translation>检查器的规则。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Who did it.</source>
        <translation>由哪一方造成。</translation>
    </message>
    <message>
        <source>Findings (n)</source>
        <translation>检查结果（n）</translation>
    </message>
    <message>
        <source>Recordings (n)</source>
        <translation>录制（n）</translation>
    </message>
    <message>
        <source>In which it was found.</source>
        <translation>出现该结果的录制。</translation>
    </message>
    <message>
        <source>of all (%)</source>
        <translation>占全部（%）</translation>
    </message>
    <message>
        <source>The recordings in which it was found, of all that could be read.</source>
        <translation>出现该结果的录制占全部可读录制的比例。</translation>
    </message>
    <message>
        <source>Calls (n)</source>
        <translation>通话（n）</translation>
    </message>
    <message>
        <source>Sessions, each of them a call.</source>
        <translation>会话，每个算一次通话。</translation>
    </message>
    <message>
        <source>Resolved (n)</source>
        <translation>已解决（n）</translation>
    </message>
    <message>
        <source>Calls in which a tool that resolves calls was answered and did not fail.</source>
        <translation>其中有解决通话的工具得到应答且没有失败的通话。</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>费用（USD）</translation>
    </message>
    <message>
        <source>What is known of it, by list prices: an estimate.</source>
        <translation>已知的部分，按标价计算：估计值。</translation>
    </message>
    <message>
        <source>Cost not whole (n)</source>
        <translation>费用不全（n）</translation>
    </message>
    <message>
        <source>Calls of which some of the cost is not known: the sum lacks it.</source>
        <translation>部分费用未知的通话：总和中缺少这一部分。</translation>
    </message>
    <message>
        <source>Each resolved (USD)</source>
        <translation>每个已解决通话（USD）</translation>
    </message>
    <message>
        <source>The cost of all calls, for each one that was resolved.</source>
        <translation>全部通话的费用除以已解决的通话数。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>The file, where it lay when it was read.</source>
        <translation>文件，读取时所在的位置。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What could not be read, and why: the first thing.</source>
        <translation>什么无法读取、为什么：第一处。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Its number in the recording, from 1.</source>
        <translation>在录制中的编号，从 1 起。</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Its number in the recording, from 1; –: the session has none.</source>
        <translation>在录制中的编号，从 1 起；–：该会话没有。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>From the recording&apos;s begin; – in a log without times.</source>
        <translation>从录制开始算起；没有时间的日志为 –。</translation>
    </message>
    <message>
        <source>Waited (ms)</source>
        <translation>等待（ms）</translation>
    </message>
    <message>
        <source>From the end of the voice to the answer.</source>
        <translation>从用户说完到回答。</translation>
    </message>
    <message>
        <source>to first sound</source>
        <translation>到第一个声音</translation>
    </message>
    <message>
        <source>The wait ends with the first sound; else with the first audio that arrived.</source>
        <translation>等待以第一个声音为终点；否则以第一段到达的音频为终点。</translation>
    </message>
    <message>
        <source>Cut off by</source>
        <translation>打断者</translation>
    </message>
    <message>
        <source>Silent after (ms)</source>
        <translation>静音用时（ms）</translation>
    </message>
    <message>
        <source>From the cut-in to silence.</source>
        <translation>从打断到静音。</translation>
    </message>
    <message>
        <source>Heard (ms)</source>
        <translation>已听到（ms）</translation>
    </message>
    <message>
        <source>What came out of the speaker of the answer.</source>
        <translation>回答中从扬声器放出的部分。</translation>
    </message>
    <message>
        <source>Sent (ms)</source>
        <translation>已到达（ms）</translation>
    </message>
    <message>
        <source>What arrived of the answer.</source>
        <translation>回答中到达的部分。</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>已测量</translation>
    </message>
    <message>
        <source>The session&apos;s length is known.</source>
        <translation>会话时长已知。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>A tool that resolves calls was answered in it, and did not fail.</source>
        <translation>其中有解决通话的工具得到应答且没有失败。</translation>
    </message>
    <message>
        <source>Cost lacks</source>
        <translation>费用缺少</translation>
    </message>
    <message>
        <source>Why not all of the cost is known.</source>
        <translation>为什么费用不全知道。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Events (n)</source>
        <translation>事件（n）</translation>
    </message>
    <message>
        <source>Not read (n)</source>
        <translation>未读（n）</translation>
    </message>
    <message>
        <source>Pieces that could not be read.</source>
        <translation>无法读取的片段。</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>turnscope::FleetDatabase</name>
    <message>
        <source>%1 is no database. Name another file, or one that is not there yet.</source>
        <translation>%1 不是数据库。请指定另一个文件，或尚不存在的文件。</translation>
    </message>
    <message>
        <source>%1 is in use by another program, and stayed so for a minute. Try again later.</source>
        <translation>%1 正被另一个程序使用，等了一分钟仍未释放。请稍后再试。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Free some space.</source>
        <translation>无法写入 %1：磁盘已满。请腾出一些空间。</translation>
    </message>
    <message>
        <source>%1 may not be written. Name another file.</source>
        <translation>没有写入 %1 的权限。请指定另一个文件。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. See whether its folder is there, and may be written.</source>
        <translation>无法打开 %1。请检查其所在文件夹是否存在、是否可写。</translation>
    </message>
    <message>
        <source>The database %1 does not answer: %2.</source>
        <translation>数据库 %1 没有应答：%2。</translation>
    </message>
    <message>
        <source>%1 does not hold digests of this version of Turnscope. Make it anew with turnscope digest --to sqlite.</source>
        <translation>%1 中没有此版本 Turnscope 的摘要。请用 turnscope digest --to sqlite 重新生成。</translation>
    </message>
    <message>
        <source>%1 is a database of something else. Name another file, or one that is not there yet.</source>
        <translation>%1 是别的用途的数据库。请指定另一个文件，或尚不存在的文件。</translation>
    </message>
    <message>
        <source>%1 holds digests of another version of Turnscope, whose tables differ. Name a file that is not there yet, and digest the recordings again.</source>
        <translation>%1 中是另一版本 Turnscope 的摘要，其表不同。请指定尚不存在的文件，并重新为录制生成摘要。</translation>
    </message>
    <message>
        <source>Only a question can be asked here: SELECT …</source>
        <translation>这里只能查询：SELECT …</translation>
    </message>
    <message>
        <source>The answer has more than %1 rows. Ask for less.</source>
        <translation>结果超过 %1 行。请缩小查询范围。</translation>
    </message>
</context>
<context>
    <name>turnscope::FleetDesk</name>
    <message>
        <source>%1 is no folder that can be looked into. Choose another one.</source>
        <translation>%1 不是可以查看的文件夹。请另选一个。</translation>
    </message>
</context>
<context>
    <name>turnscope::FleetPane</name>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the whole table as CSV</source>
        <translation>以 CSV 复制整张表</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save the whole table as a CSV file</source>
        <translation>把整张表存为 CSV 文件</translation>
    </message>
</context>
<context>
    <name>turnscope::FleetQuery</name>
    <message>
        <source>How long people waited, by model and day</source>
        <translation>用户等待的时间，按模型和日期</translation>
    </message>
    <message>
        <source>Answers cut off, per hour</source>
        <translation>每小时被打断的回答</translation>
    </message>
    <message>
        <source>Findings, by rule</source>
        <translation>检查结果，按规则</translation>
    </message>
    <message>
        <source>Cost of a call that was resolved</source>
        <translation>每个已解决通话的费用</translation>
    </message>
    <message>
        <source>Recordings that could not be read, or not whole</source>
        <translation>读不了或读不完整的录制</translation>
    </message>
    <message>
        <source>From the end of the voice to the first sound, or, where playback was not recorded, to the first audio that arrived. By nearest rank; turns whose wait is not known are in no figure.</source>
        <translation>从用户说完到第一个声音；没有录下播放时，到第一段到达的音频。百分位数取最近秩；等待时长未知的轮次不计入任何数字。</translation>
    </message>
    <message>
        <source>Per hour of session. Sessions whose length is not known are counted as not measured, and in nothing else.</source>
        <translation>按每小时会话计。时长未知的会话只计入“未测量”，不计入其他任何数字。</translation>
    </message>
    <message>
        <source>What the linter found: how often, and in how many of the recordings that could be read.</source>
        <translation>检查器发现了什么：出现多少次，出现在多少个可读的录制中。</translation>
    </message>
    <message>
        <source>What all calls cost, for each one in which a tool that resolves calls was answered and did not fail. By list prices, an estimate; where the cost of calls is not wholly known, the sum lacks it.</source>
        <translation>全部通话的费用，除以其中已解决的通话数：即有解决通话的工具得到应答且没有失败。按标价估算；通话费用不全知道时，总和中缺少未知的部分。</translation>
    </message>
    <message>
        <source>None of what they hold, or not all of it, is in the other answers.</source>
        <translation>它们的内容完全没有或没有全部计入其他答案。</translation>
    </message>
</context>
<context>
    <name>turnscope::FleetSourceRow</name>
    <message>
        <source>Where the recordings are</source>
        <translation>录制在哪里</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>User of the server</source>
        <translation>服务器用户</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>服务器密码</translation>
    </message>
    <message>
        <source>Whose recordings</source>
        <translation>谁的录制</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>录制文件夹</translation>
    </message>
    <message>
        <source>A digest (SQLite)</source>
        <translation>摘要库（SQLite）</translation>
    </message>
    <message>
        <source>ClickHouse</source>
        <translation>ClickHouse</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Empty: CLICKHOUSE_USER of the environment, or none</source>
        <translation>留空：取环境变量 CLICKHOUSE_USER，或不用</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Empty: CLICKHOUSE_PASSWORD of the environment, or none. It is written down nowhere.</source>
        <translation>留空：取环境变量 CLICKHOUSE_PASSWORD，或不用。不会写到任何地方。</translation>
    </message>
    <message>
        <source>A file that turnscope digest --to sqlite made</source>
        <translation>由 turnscope digest --to sqlite 生成的文件</translation>
    </message>
    <message>
        <source>A folder, with all that lies below it</source>
        <translation>文件夹，连同下级文件夹</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open a digest</source>
        <translation>打开摘要库</translation>
    </message>
    <message>
        <source>Digests (*.sqlite *.sqlite3 *.db);;All files (*)</source>
        <translation>摘要库 (*.sqlite *.sqlite3 *.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Name a folder of recordings.</source>
        <translation>请指定一个录制文件夹。</translation>
    </message>
    <message>
        <source>Name a digest.</source>
        <translation>请指定一份摘要库。</translation>
    </message>
</context>
<context>
    <name>turnscope::FleetTableModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>turnscope::FleetTools</name>
    <message>
        <source>A call counts as resolved when one of these tools was answered in it, and did not fail</source>
        <translation>通话中有任何一个这样的工具得到应答且没有失败，就算已解决</translation>
    </message>
    <message>
        <source>resolved by… ▾</source>
        <translation>由哪些工具解决… ▾</translation>
    </message>
    <message>
        <source>resolved by %1 ▾</source>
        <translation>由 %1 解决 ▾</translation>
    </message>
    <message>
        <source>No tool was called</source>
        <translation>没有调用过工具</translation>
    </message>
</context>
<context>
    <name>turnscope::FleetWindow</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>What the row was made of</source>
        <translation>这一行的构成</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>批量分析</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>How far the reading is</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Which they are, and why</source>
        <translation>是哪些、为什么</translation>
    </message>
    <message>
        <source>Reading %1 of %2: %3</source>
        <translation>正在读取第 %1 个，共 %2 个：%3</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>What the row was made of: the first %1. Enter or a double click opens the recording there.</source>
        <translation>这一行的构成：前 %1 条。按 Enter 或双击，打开该录制并定位到那里。</translation>
    </message>
    <message>
        <source>What the row was made of: %1. Enter or a double click opens the recording there.</source>
        <translation>这一行的构成：%1 条。按 Enter 或双击，打开该录制并定位到那里。</translation>
    </message>
    <message>
        <source>Nothing is known of what the row was made of.</source>
        <translation>这一行由什么构成，无从得知。</translation>
    </message>
    <message>
        <source>%1 is not on this computer, or no longer there: it cannot be opened.</source>
        <translation>%1 不在这台电脑上，或已不存在：无法打开。</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>就绪：%1</translation>
    </message>
    <message>
        <source>%1 files: %2 read now, %3 as they were before</source>
        <translation>%1 个文件：本次读取 %2 个，%3 个与上次相同</translation>
    </message>
    <message>
        <source>Stopped: the answers are of a part of the folder. %1</source>
        <translation>已停止：答案只涉及文件夹的一部分。%1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>正在查找录制…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>The recordings are being read. The answer comes when that is done, or stopped.</source>
        <translation>正在读取录制。读完或停止后给出答案。</translation>
    </message>
    <message>
        <source>Choose above whose recordings are asked: a folder, a digest that turnscope digest made, or a ClickHouse server.</source>
        <translation>请在上方选择向谁的录制提问：文件夹、turnscope digest 生成的摘要库，或 ClickHouse 服务器。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>There is no recording in this folder. Choose another one, or record a session.</source>
        <translation>这个文件夹里没有录制。请另选一个，或录制一个会话。</translation>
    </message>
    <message>
        <source>Nothing of this is in these recordings.</source>
        <translation>这些录制中没有这方面的内容。</translation>
    </message>
    <message>
        <source>Stopped. Choose another question, or read again.</source>
        <translation>已停止。请另选一个问题，或重新读取。</translation>
    </message>
    <message>
        <source>Stopped. Choose the row again.</source>
        <translation>已停止。请重新选择这一行。</translation>
    </message>
</context>
<context>
    <name>turnscope::FolderSound</name>
    <message>
        <source>The sound beside the events is no WAV of two voices at 24,000 Hz: it is not taken.</source>
        <translation>事件旁边的声音不是 24,000 Hz 双声道的 WAV：未予采用。</translation>
    </message>
</context>
<context>
    <name>turnscope::FormOrJson</name>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>A field for each member</source>
        <translation>每个成员一栏</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>All of it as text</source>
        <translation>全部写成文本</translation>
    </message>
    <message>
        <source>What was to be pasted is longer than %1, which no model can take. Nothing was pasted.</source>
        <translation>要粘贴的内容超过 %1，没有模型容得下。没有粘贴任何内容。</translation>
    </message>
    <message>
        <source>It is longer than %1: too much for a form.</source>
        <translation>内容超过 %1，表单放不下。</translation>
    </message>
    <message>
        <source>It is no JSON object, which is all that a form can show.</source>
        <translation>这不是 JSON 对象，而表单只能显示 JSON 对象。</translation>
    </message>
    <message>
        <source>It is not JSON, and cannot be shown in a form: %1.</source>
        <translation>这不是 JSON，无法用表单显示：%1。</translation>
    </message>
    <message>
        <source>A form cannot keep all digits of the number %1.</source>
        <translation>表单无法保留数字 %1 的全部位数。</translation>
    </message>
</context>
<context>
    <name>turnscope::FormatCheck</name>
    <message>
        <source>the input&apos;s from %1 to %2</source>
        <translation>输入从 %1 改为 %2</translation>
    </message>
    <message>
        <source>the output&apos;s from %1 to %2</source>
        <translation>输出从 %1 改为 %2</translation>
    </message>
    <message>
        <source>After audio had flowed, an update changed the format: %1.</source>
        <translation>音频开始传输之后，一次更新改变了格式：%1。</translation>
    </message>
</context>
<context>
    <name>turnscope::FrequencyScale</name>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
</context>
<context>
    <name>turnscope::FrontChart</name>
    <message>
        <source>Errors against the wait after speech</source>
        <translation>错误与语音后等待的关系</translation>
    </message>
    <message>
        <source>wait after the last word, p50 ms</source>
        <translation>最后一个词之后的等待，p50 毫秒</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A, B</source>
        <translation>A、B</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>%1: %2 errors; wait after speech %3</source>
        <translation>%1：%2 个错误；语音后等待 %3</translation>
    </message>
</context>
<context>
    <name>turnscope::GapCheck</name>
    <message>
        <source>Missing: %1 events of the server (%2 bytes), %3 of the client (%4 bytes) and %5 of the console, from %6 s on, for %7 s: %8.</source>
        <translation>缺少服务器的 %1 个事件（%2 字节）、客户端的 %3 个（%4 字节）和控制台的 %5 个，从 %6 秒起，共 %7 秒：%8。</translation>
    </message>
</context>
<context>
    <name>turnscope::HandshakeText</name>
    <message>
        <source>%1 refused the request as wrong (HTTP 400). Check the address, the model and the profile&apos;s headers.</source>
        <translation>%1 认为请求有误而拒绝（HTTP 400）。请检查地址、模型和配置的标头。</translation>
    </message>
    <message>
        <source>%1 did not accept the key (HTTP 401). Check that it is complete and belongs to this endpoint.</source>
        <translation>%1 不接受该密钥（HTTP 401）。请检查密钥是否完整且属于此端点。</translation>
    </message>
    <message>
        <source>%1 forbids this connection (HTTP 403): the key may not use this model or project.</source>
        <translation>%1 禁止此连接（HTTP 403）：该密钥不能使用此模型或项目。</translation>
    </message>
    <message>
        <source>%1 has no realtime endpoint at “%2” (HTTP 404). Check the address and the model.</source>
        <translation>%1 在“%2”处没有实时端点（HTTP 404）。请检查地址和模型。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a user name and a password (HTTP 407). Give them in the desktop&apos;s network settings.</source>
        <translation>通往 %1 的代理要求用户名和密码（HTTP 407）。请在桌面的网络设置中填写。</translation>
    </message>
    <message>
        <source>%1 refused the connection for too many requests, or a used-up quota (HTTP 429). Wait a little, then reconnect.</source>
        <translation>%1 因请求过多或配额用尽而拒绝连接（HTTP 429）。请稍候再重新连接。</translation>
    </message>
    <message>
        <source>%1 is overloaded or down (HTTP 503). Wait a little, then reconnect.</source>
        <translation>%1 过载或停机（HTTP 503）。请稍候再重新连接。</translation>
    </message>
    <message>
        <source>%1 answered as a web server (HTTP %2) and opened no WebSocket. Check the path of the address.</source>
        <translation>%1 像网页服务器那样回应（HTTP %2），没有打开 WebSocket。请检查地址的路径。</translation>
    </message>
    <message>
        <source>%1 sends visitors on to another address (HTTP %2). Turnscope does not go there, for the key would go along: put that address into the profile if you trust it.</source>
        <translation>%1 重定向到另一个地址（HTTP %2）。Turnscope 不会转到那里，因为密钥会一并发送：如果你信任该地址，请将其填入配置。</translation>
    </message>
    <message>
        <source>%1 failed at its own end (HTTP %2). Wait a little, then reconnect; if it is yours, look into its log.</source>
        <translation>%1 自身出错（HTTP %2）。请稍候再重新连接；如果它是你的，请查看其日志。</translation>
    </message>
    <message>
        <source>%1 refused the connection (HTTP %2). Check the address, the model and the key.</source>
        <translation>%1 拒绝了连接（HTTP %2）。请检查地址、模型和密钥。</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP, as a WebSocket endpoint must. Check the address and the port.</source>
        <translation>在 %1 回应的程序不使用 HTTP，而 WebSocket 端点必须使用。请检查地址和端口。</translation>
    </message>
    <message>
        <source>%1 answered with a header that is too large for a WebSocket handshake, and was cut off. Check that this is the address of a realtime endpoint.</source>
        <translation>%1 回应的标头对 WebSocket 握手来说太大，已中断。请检查这是否为实时端点的地址。</translation>
    </message>
    <message>
        <source>%1 answered another handshake than this one: its accept key does not match. A proxy may answer in its place; check the address, and the endpoint if it is yours.</source>
        <translation>%1 回应的不是这次握手：其 accept 键不匹配。可能是代理代为回应；请检查地址，如果端点是你的，也请检查端点。</translation>
    </message>
    <message>
        <source>%1 agreed to a WebSocket (HTTP 101), but its answer lacks what belongs to one. Check the address, and the endpoint if it is yours.</source>
        <translation>%1 同意使用 WebSocket（HTTP 101），但其回应缺少必要的内容。请检查地址，如果端点是你的，也请检查端点。</translation>
    </message>
    <message>
        <source>%1 chose a subprotocol that it was not offered. Check the profile&apos;s headers, and the endpoint if it is yours.</source>
        <translation>%1 选择了未向其提供的子协议。请检查配置的标头，如果端点是你的，也请检查端点。</translation>
    </message>
    <message>
        <source>%1 speaks another version of the WebSocket protocol than 13. Check the address.</source>
        <translation>%1 使用的 WebSocket 协议版本不是 13。请检查地址。</translation>
    </message>
    <message>
        <source>“%1” or a header of the profile cannot be sent as it is. Check the profile; an address looks like wss://host/path.</source>
        <translation>“%1”或配置的某个标头无法按原样发送。请检查配置；地址形如 wss://host/path。</translation>
    </message>
    <message>
        <source>%1 answered, but not as a WebSocket endpoint does. Check the address and the port.</source>
        <translation>%1 有回应，但不像 WebSocket 端点。请检查地址和端口。</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was encrypted. It may speak without TLS on this port (ws), or not at all; check the address.</source>
        <translation>%1 在加密之前关闭了连接。它在此端口上可能不使用 TLS（ws），或根本不是端点；请检查地址。</translation>
    </message>
    <message>
        <source>%1 closed the connection during the handshake. It may not speak WebSocket; check the address.</source>
        <translation>%1 在握手期间关闭了连接。它可能不支持 WebSocket；请检查地址。</translation>
    </message>
    <message>
        <source>%1 closed the connection during the handshake. It may not speak WebSocket, or only with TLS (wss).</source>
        <translation>%1 在握手期间关闭了连接。它可能不支持 WebSocket，或只支持 TLS（wss）。</translation>
    </message>
    <message>
        <source>Nothing listens at %1: the connection was refused. Start the endpoint, or check the address and port.</source>
        <translation>%1 处没有监听：连接被拒绝。请启动端点，或检查地址和端口。</translation>
    </message>
    <message>
        <source>There is no host “%1”. Check the address and your network.</source>
        <translation>没有主机“%1”。请检查地址和网络。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network.</source>
        <translation>%1 没有回应。请检查地址和网络。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your network.</source>
        <translation>无法到达 %1。请检查网络。</translation>
    </message>
    <message>
        <source>This machine does not allow a connection to %1. Check its firewall, or the sandbox that Turnscope runs in.</source>
        <translation>此计算机不允许连接到 %1。请检查其防火墙，或 Turnscope 所在的沙盒。</translation>
    </message>
    <message>
        <source>This machine has no more connections to give. Close other programs, then try again.</source>
        <translation>此计算机没有更多可用的连接。请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about. Check that it speaks TLS on this port; without TLS its address begins with ws://.</source>
        <translation>未能与 %1 建立加密连接。请检查它在此端口上是否使用 TLS；不使用 TLS 时，其地址以 ws:// 开头。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not let the connection through. Check the desktop&apos;s network settings.</source>
        <translation>通往 %1 的代理没有放行此连接。请检查桌面的网络设置。</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the address and your network.</source>
        <translation>与 %1 的连接失败。请检查地址和网络。</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s). Check the address and your network.</source>
        <translation>
            <numerusform>%1 在 %n 秒内没有回应。请检查地址和网络。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took the connection, but did not agree upon encryption within %n second(s). It may speak without TLS on this port (ws); check the address.</source>
        <translation>
            <numerusform>%1 接受了连接，但在 %n 秒内没有就加密达成一致。它在此端口上可能不使用 TLS（ws）；请检查地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took the connection, but did not answer the handshake within %n second(s). It may hang, or not speak WebSocket; check the address and the endpoint.</source>
        <translation>
            <numerusform>%1 接受了连接，但在 %n 秒内没有回应握手。它可能没有响应，或不支持 WebSocket；请检查地址和端点。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that this profile trusts, and nobody vouches for it. Nothing was sent. Somebody may stand between you and the endpoint; if it was given a new one, compare its fingerprint before you trust it.</source>
        <translation>%1 出示的证书不是此配置信任的那一张，也没有机构为它担保。没有发送任何内容。可能有人夹在您和端点之间；如果端点换了新证书，请先核对指纹再信任。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2 Nothing was sent. Trust this one certificate for the profile, or have this machine trust whoever made it; an endpoint on this machine may do without TLS (ws).</source>
        <translation>%1 的证书不可信：%2 没有发送任何内容。可以让此配置只信任这一张证书，或让本机信任其签发者；本机上的端点也可以不用 TLS（ws）。</translation>
    </message>
</context>
<context>
    <name>turnscope::HarExport</name>
    <message>
        <source>The log holds no times, and a HAR without them is none. Choose the recording.</source>
        <translation>日志没有时间，而没有时间的 HAR 不成其为 HAR。请选择“录制”。</translation>
    </message>
    <message>
        <source>Exported by Turnscope from %1.</source>
        <translation>由 Turnscope 从 %1 导出。</translation>
    </message>
    <message>
        <source>When the session began is not known: its times count from 1970.</source>
        <translation>会话何时开始未知：其时间从 1970 年算起。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>省略：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the console, which were on no wire.</source>
        <translation>
            <numerusform>控制台的 %n 个事件，它们不在任何线路上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of which the log tells no time have that of the one before.</source>
        <translation>
            <numerusform>有 %n 条消息日志没有给出时间，采用前一条的时间。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::HeadlessTalk</name>
    <message>
        <source>The conversation was interrupted.</source>
        <translation>对话被中断。</translation>
    </message>
    <message>
        <source>The endpoint gave no complete answer, and has been silent for a minute.</source>
        <translation>端点没有给出完整的回答，且已沉默一分钟。</translation>
    </message>
    <message>
        <source>The model called the function “%1”, and nothing answers it: give --tool %1=JSON.</source>
        <translation>模型调用了函数“%1”，但没有任何内容回答它：请给出 --tool %1=JSON。</translation>
    </message>
    <message>
        <source>The model called functions more than %1 times.</source>
        <translation>模型调用函数超过 %1 次。</translation>
    </message>
    <message>
        <source>The endpoint refused the prompt: %1</source>
        <translation>端点拒绝了提示词：%1</translation>
    </message>
</context>
<context>
    <name>turnscope::HeatMap</name>
    <message>
        <source>Errors by threshold and silence</source>
        <translation>按阈值和静默划分的错误</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>silence, ms</source>
        <translation>静默，毫秒</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>%1: %2 errors (%3 split, %4 joined, %5 lost, %6 false); wait after speech %7</source>
        <translation>%1：%2 个错误（%3 个拆分，%4 个合并，%5 个遗漏，%6 个误触发）；语音后等待 %7</translation>
    </message>
</context>
<context>
    <name>turnscope::HtmlExport</name>
    <message>
        <source>The sound: it is longer than an hour. Choose a range.</source>
        <translation>声音：超过一小时。请选择一个范围。</translation>
    </message>
    <message>
        <source>The sound.</source>
        <translation>声音。</translation>
    </message>
    <message>
        <source>The sound: it could not be written.</source>
        <translation>声音：无法写入。</translation>
    </message>
    <message>
        <source>The log holds only pieces of the audio.</source>
        <translation>日志只含音频的片段。</translation>
    </message>
    <message>
        <source>There is no sound in this page.</source>
        <translation>此页面中没有声音。</translation>
    </message>
    <message>
        <source>The log holds no times: there is no timeline.</source>
        <translation>日志没有时间：因此没有时间线。</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>above you, below the model; faint is what nobody heard, red a cut-in</source>
        <translation>上方是你，下方是模型；淡色为无人听到的部分，红色为打断</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>所说的话</translation>
    </message>
    <message>
        <source>Settings in force at the end</source>
        <translation>结束时生效的设置</translation>
    </message>
    <message>
        <source>The log holds no audio.</source>
        <translation>日志不含音频。</translation>
    </message>
    <message>
        <source>Not in this page</source>
        <translation>不在此页中</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
</context>
<context>
    <name>turnscope::HtmlPage</name>
    <message>
        <source>A session</source>
        <translation>一个会话</translation>
    </message>
    <message>
        <source>Times are of a clock that may have been set meanwhile.</source>
        <translation>时间取自时钟，而该时钟在此期间可能被调整过。</translation>
    </message>
    <message>
        <source>Turns: %1, of which the answer of %2 was cut into.</source>
        <translation>轮次：%1 个，其中 %2 个的回答被打断。</translation>
    </message>
    <message>
        <source>The wait for an answer is not known of any turn.</source>
        <translation>没有一个轮次的回答等待时间是已知的。</translation>
    </message>
    <message>
        <source>The wait for an answer: half of %1 turns within %2, the longest %3.</source>
        <translation>等待回答：%1 个轮次中半数在 %2 以内，最长 %3。</translation>
    </message>
    <message>
        <source>The cost is not known of any turn.</source>
        <translation>没有一个轮次的费用是已知的。</translation>
    </message>
    <message>
        <source>Cost: %1 for %2 of %3 turns, by list prices.</source>
        <translation>费用：%1，为 %3 个轮次中的 %2 个，按标价计算。</translation>
    </message>
    <message>
        <source>The log holds no turn.</source>
        <translation>日志中没有轮次。</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>如何结束</translation>
    </message>
    <message>
        <source>heard of sent, s</source>
        <translation>听到 / 送达，秒</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>– is not zero: the log does not tell. ≈ is an estimate; costs are by list prices.</source>
        <translation>– 不是零：日志没有说明。≈ 为估计值；费用按标价计算。</translation>
    </message>
    <message>
        <source>no words in the log</source>
        <translation>日志中没有话语</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>The log does not tell.</source>
        <translation>日志没有说明。</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>between turns: why was it silent?</source>
        <translation>轮次之间：为什么沉默？</translation>
    </message>
    <message>
        <source>No turn was silent, late or cut.</source>
        <translation>没有沉默、迟缓或被切断的轮次。</translation>
    </message>
    <message>
        <source>No turn was silent or cut. Whether one was late is not known.</source>
        <translation>没有沉默或被切断的轮次。是否有轮次迟缓则不得而知。</translation>
    </message>
    <message>
        <source>The log does not tell of the session&apos;s settings.</source>
        <translation>日志没有说明会话的设置。</translation>
    </message>
    <message>
        <source>The log&apos;s times are whole seconds: waits are not told.</source>
        <translation>日志的时间只到整秒：不报告等待时间。</translation>
    </message>
    <message>
        <source>What is not in this page</source>
        <translation>此页未包含的内容</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
</context>
<context>
    <name>turnscope::HttpRun</name>
    <message>
        <source>%1 could not be reached.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2.</source>
        <translation>%1 返回了 HTTP 状态 %2。</translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation>%1 的回答中断。</translation>
    </message>
</context>
<context>
    <name>turnscope::ImageCanvas</name>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>turnscope::ImageDialog</name>
    <message>
        <source>Ask for an &amp;answer</source>
        <translation>请求回答(&amp;A)</translation>
    </message>
    <message>
        <source>Send an image</source>
        <translation>发送图像</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>The longest side. An image is never made larger.</source>
        <translation>最长边。图像绝不会被放大。</translation>
    </message>
    <message>
        <source>PNG, without loss</source>
        <translation>PNG，无损</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Of JPEG: higher looks better and weighs more.</source>
        <translation>JPEG 的质量：越高越清晰，数据也越大。</translation>
    </message>
    <message>
        <source>How closely the model looks. auto means high today.</source>
        <translation>模型看得多仔细。目前 auto 即 high。</translation>
    </message>
    <message>
        <source>Said with the image; may be empty</source>
        <translation>随图像一起说的话；可留空</translation>
    </message>
    <message>
        <source>Sends response.create after the image. Otherwise it is context for what you say next.</source>
        <translation>在图像之后发送 response.create。否则图像只作为你接下来所说内容的上下文。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
    <message>
        <source>Longest s&amp;ide</source>
        <translation>最长边(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>细节(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>%1 × %2 px · %3 as a data URL · about %4 tokens (an estimate)</source>
        <translation>%1 × %2 像素 · 作为 data URL 为 %3 · 约 %4 个令牌（估计）</translation>
    </message>
    <message>
        <source>By the tile rule published for gpt-4o: 85 tokens, and with high detail 170 more for each tile of 512 px. No rule is published for the Realtime API: the response&apos;s usage tells what it really was.</source>
        <translation>按 gpt-4o 公布的分块规则：85 个令牌，high 细节时每个 512 像素的分块再加 170 个。Realtime API 没有公布规则：实际数量以响应的 usage 为准。</translation>
    </message>
</context>
<context>
    <name>turnscope::ImageMessage</name>
    <message>
        <source>Only PNG and JPEG images can be sent, and this is neither.</source>
        <translation>只能发送 PNG 和 JPEG 图像，而此图像都不是。</translation>
    </message>
    <message>
        <source>This image is too large to send: %1, where %2 is the most. Choose a smaller size, or JPEG.</source>
        <translation>此图像太大，无法发送：%1，上限为 %2。请选择更小的尺寸，或用 JPEG。</translation>
    </message>
</context>
<context>
    <name>turnscope::ImageReading</name>
    <message>
        <source>This image is too large: a file of %1, where %2 is the most.</source>
        <translation>此图像太大：文件为 %1，上限为 %2。</translation>
    </message>
    <message>
        <source>This is no image that can be read: not PNG, JPEG, GIF, BMP or WebP.</source>
        <translation>这不是可读取的图像：不是 PNG、JPEG、GIF、BMP 或 WebP。</translation>
    </message>
    <message>
        <source>This image is broken: it does not tell its size.</source>
        <translation>此图像已损坏：其中没有尺寸信息。</translation>
    </message>
    <message>
        <source>This image is too large: %1 × %2 pixels, where %3 million are the most.</source>
        <translation>此图像太大：%1 × %2 像素，上限为 %3 百万像素。</translation>
    </message>
    <message>
        <source>This image is broken and cannot be shown.</source>
        <translation>此图像已损坏，无法显示。</translation>
    </message>
    <message>
        <source>The image stands elsewhere, and nothing is fetched from a recording: %1</source>
        <translation>图像在别处，而录制中的内容不会触发任何下载：%1</translation>
    </message>
    <message>
        <source>This image is broken: its text is not base64.</source>
        <translation>此图像已损坏：其文本不是 base64。</translation>
    </message>
</context>
<context>
    <name>turnscope::ImageSender</name>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</source>
        <translation>图像 (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>Image from a &amp;file…</source>
        <translation>来自文件的图像(&amp;F)…</translation>
    </message>
    <message>
        <source>Image from the &amp;clipboard…</source>
        <translation>来自剪贴板的图像(&amp;C)…</translation>
    </message>
    <message>
        <source>Screenshot of the whole &amp;screen…</source>
        <translation>整个屏幕的截图(&amp;S)…</translation>
    </message>
    <message>
        <source>Screenshot of a &amp;window or region…</source>
        <translation>窗口或区域的截图(&amp;W)…</translation>
    </message>
    <message>
        <source>Send an image</source>
        <translation>发送图像</translation>
    </message>
    <message>
        <source>There is no image in the clipboard.</source>
        <translation>剪贴板中没有图像。</translation>
    </message>
    <message>
        <source>This image is broken and cannot be shown.</source>
        <translation>此图像已损坏，无法显示。</translation>
    </message>
    <message>
        <source>Connect first: an image needs a session to be sent to.</source>
        <translation>请先连接：图像需要有会话才能发送。</translation>
    </message>
</context>
<context>
    <name>turnscope::ImageView</name>
    <message>
        <source>Save the image</source>
        <translation>保存图像</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>下一幅图像</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One pixel of the image for one of the screen, instead of all of it (double click)</source>
        <translation>图像一个像素对应屏幕一个像素，而不是显示整幅图像（双击）</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <translation>正在解码…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>detail %1</source>
        <translation>细节 %1</translation>
    </message>
    <message>
        <source>This image cannot be saved: its text is not base64.</source>
        <translation>无法保存此图像：其文本不是 base64。</translation>
    </message>
    <message>
        <source>JPEG image (*.jpg)</source>
        <translation>JPEG 图像 (*.jpg)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
</context>
<context>
    <name>turnscope::InfoCommand</name>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>输出一个 JSON 对象而不是文本。</translation>
    </message>
    <message>
        <source>Sums up a recording, or another tool&apos;s log.</source>
        <translation>汇总一个录制，或其他工具的日志。</translation>
    </message>
    <message>
        <source>The recording or log to read.</source>
        <translation>要读取的录制或日志。</translation>
    </message>
    <message>
        <source>Usage: turnscope info FILE [--json], with one file.</source>
        <translation>用法：turnscope info 文件 [--json]，只接受一个文件。</translation>
    </message>
    <message>
        <source>Let our own detector hear when the user&apos;s voice ended, however long the log is: a minute of it takes half a second. Without it, that is done for up to two minutes of audio; beyond them the server&apos;s word is taken.</source>
        <translation>无论日志多长，都用我们自己的检测器判断用户语音何时结束：每分钟约需半秒。不加此选项时，只对最多两分钟的音频这样做；更长的以服务器所说为准。</translation>
    </message>
    <message>
        <source>Only of one of the log&apos;s sessions, from 1, where it holds several.</source>
        <translation>日志含有多个会话时，只针对其中一个，从 1 开始编号。</translation>
    </message>
    <message>
        <source>The log has no session %1: it holds %2.</source>
        <translation>日志中没有会话 %1：共有 %2 个。</translation>
    </message>
</context>
<context>
    <name>turnscope::InputRateCheck</name>
    <message>
        <source>%1 s of audio arrived in %2 s: it looks like %3 Hz sent as %4 Hz.</source>
        <translation>%2 秒内到达了 %1 秒音频：看起来是把 %3 Hz 当作 %4 Hz 发送。</translation>
    </message>
    <message>
        <source>The audio comes in pieces of %1 samples: %2 ms at %3 Hz, and nothing round at the session&apos;s %4 Hz. It may be %3 Hz sent as %4 Hz.</source>
        <translation>音频以每块 %1 个样本到来：在 %3 Hz 下是 %2 毫秒，在会话的 %4 Hz 下不是整数。可能是把 %3 Hz 当作 %4 Hz 发送。</translation>
    </message>
    <message>
        <source>Each piece of audio is appended twice: %1 of %2 are.</source>
        <translation>每块音频都追加了两次：%2 块中有 %1 块如此。</translation>
    </message>
    <message>
        <source>The server&apos;s audio clock runs %1 times as fast as the time: so much audio is appended in each second. Pieces may be sent twice over, stereo taken for mono, or a higher rate for the session&apos;s; silences end too early by as much.</source>
        <translation>服务器的音频时钟走得是实际时间的 %1 倍快：每秒追加的音频就有这么多。可能是每块音频发送了两次、把立体声当作单声道，或把更高的采样率当作会话的采样率；静默也会按此倍数过早结束。</translation>
    </message>
</context>
<context>
    <name>turnscope::InspectorPanel</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>在时间线上显示</translation>
    </message>
    <message>
        <source>Nothing is selected.

Click an event, a turn, a tool call, a finding or something that was said: all about it stands here then.</source>
        <translation>没有选中任何内容。

点击一个事件、轮次、工具调用、检查结果或一句说过的话：关于它的一切就会显示在这里。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>后退到 %1</translation>
    </message>
    <message>
        <source>Forward to %1</source>
        <translation>前进到 %1</translation>
    </message>
</context>
<context>
    <name>turnscope::InterruptionAudit</name>
    <message>
        <source>all %1 of audio and the whole transcript</source>
        <translation>全部 %1 音频和完整转写</translation>
    </message>
    <message>
        <source>the %1 that were generated, and their transcript</source>
        <translation>已生成的 %1 及其转写</translation>
    </message>
    <message>
        <source>%1 of audio, no transcript</source>
        <translation>%1 音频，没有转写</translation>
    </message>
    <message>
        <source>nothing: the item was deleted</source>
        <translation>无：条目已被删除</translation>
    </message>
    <message>
        <source>(What was heard is estimated from arrival and duration.)</source>
        <translation>（听到的部分按到达时间和时长估计。）</translation>
    </message>
    <message>
        <source>The user cut in: %1 of %2 were heard, and the model was told %3.</source>
        <translation>用户打断：听到 %1 / %2，告知模型的是 %3。</translation>
    </message>
    <message>
        <source>The user cut in: %1 of %2 were heard.</source>
        <translation>用户打断：听到 %1 / %2。</translation>
    </message>
    <message>
        <source>It was silent after %1.</source>
        <translation>%1 后不再出声。</translation>
    </message>
    <message>
        <source>The answer went on for about %1 after the cut-in (estimated: from its arrival and audio_end_ms).</source>
        <translation>打断后回答又继续了约 %1（估计：按其到达时间和 audio_end_ms）。</translation>
    </message>
    <message>
        <source>The answer went on for %1 after the cut-in.</source>
        <translation>打断后回答又继续了 %1。</translation>
    </message>
    <message>
        <source>The user cut in; about %1 of %2 were not heard (estimated from arrival and duration), and no truncate followed: the server keeps %3.</source>
        <translation>用户打断；%2 中约有 %1 没有听到（按到达时间和时长估计），之后也没有截断：服务器保留 %3。</translation>
    </message>
    <message>
        <source>The user cut in; %1 of %2 were not heard, and no truncate followed: the server keeps %3.</source>
        <translation>用户打断；%2 中有 %1 没有听到，之后也没有截断：服务器保留 %3。</translation>
    </message>
    <message>
        <source>audio_end_ms is %1, but only %2 had arrived.</source>
        <translation>audio_end_ms 为 %1，但只到达了 %2。</translation>
    </message>
    <message>
        <source>audio_end_ms is 0: the server forgets the answer, of which %1 were heard.</source>
        <translation>audio_end_ms 为 0：服务器会忘记整个回答，而其中 %1 已被听到。</translation>
    </message>
    <message>
        <source>The speech that cut in had hardly a voice, and was read as one word: it may have been noise.</source>
        <translation>打断的语音几乎没有人声，并被识别为一个词：可能是噪声。</translation>
    </message>
    <message>
        <source>The speech that cut in had no words.</source>
        <translation>打断的语音中没有词语。</translation>
    </message>
    <message numerus="yes">
        <source>The response is “completed”, yet %1 of its %2 were not heard: %n audio token(s) for nothing.</source>
        <translation>
            <numerusform>响应为“completed”，但其 %2 中有 %1 没有听到：%n 个音频令牌白费了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Audio that arrived after the cancel was played: %1 were heard, %2 had arrived.</source>
        <translation>取消后到达的音频仍被播放：听到 %1，到达 %2。</translation>
    </message>
</context>
<context>
    <name>turnscope::ItemCheck</name>
    <message>
        <source>No call %1 was made in this session.</source>
        <translation>此会话中没有调用 %1。</translation>
    </message>
    <message>
        <source>%1 was used before.</source>
        <translation>%1 之前已用过。</translation>
    </message>
    <message>
        <source>previous_item_id %1 is unknown or was deleted.</source>
        <translation>previous_item_id %1 未知或已被删除。</translation>
    </message>
</context>
<context>
    <name>turnscope::ItemSummary</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n 个工具</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个令牌</translation>
    </message>
</context>
<context>
    <name>turnscope::JsonDocumentImporter</name>
    <message>
        <source>JSON document</source>
        <translation>JSON 文档</translation>
    </message>
    <message>
        <source>What stands behind the JSON is none, and was not read.</source>
        <translation>JSON 之后的内容不是 JSON，未读取。</translation>
    </message>
    <message>
        <source>The JSON that begins here holds no event that can be read.</source>
        <translation>从这里开始的 JSON 中没有可以读取的事件。</translation>
    </message>
</context>
<context>
    <name>turnscope::JsonFormatter</name>
    <message>
        <source>audio, %1 of base64</source>
        <translation>音频，%1 base64</translation>
    </message>
    <message>
        <source>image, %1</source>
        <translation>图像，%1</translation>
    </message>
    <message>
        <source>%1 of base64</source>
        <translation>%1 base64</translation>
    </message>
    <message>
        <source>%1 of text</source>
        <translation>%1 文本</translation>
    </message>
</context>
<context>
    <name>turnscope::JsonLinesImporter</name>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>The line is too long to be read.</source>
        <translation>该行太长，无法读取。</translation>
    </message>
    <message>
        <source>The line holds no event.</source>
        <translation>该行没有事件。</translation>
    </message>
    <message>
        <source>The line is not JSON.</source>
        <translation>该行不是 JSON。</translation>
    </message>
    <message>
        <source>%1 is cut: only its type is known.</source>
        <translation>%1 被截断：只知道其类型。</translation>
    </message>
</context>
<context>
    <name>turnscope::JsonView</name>
    <message>
        <source>The event&apos;s JSON</source>
        <translation>事件的 JSON</translation>
    </message>
    <message>
        <source>Copy the &amp;value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the value as &amp;JavaScript</source>
        <translation>将值复制为 &amp;JavaScript</translation>
    </message>
    <message>
        <source>Copy the value as P&amp;ython</source>
        <translation>将值复制为 P&amp;ython</translation>
    </message>
    <message>
        <source>Copy the &amp;path %1</source>
        <translation>复制路径 %1(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the path in JavaScript</source>
        <translation>复制 JavaScript 写法的路径</translation>
    </message>
    <message>
        <source>Copy the path in Python</source>
        <translation>复制 Python 写法的路径</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>展开(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>折叠(&amp;F)</translation>
    </message>
    <message>
        <source>Fold a&amp;ll</source>
        <translation>全部折叠(&amp;L)</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>&amp;Copy the selection</source>
        <translation>复制所选内容(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;ilter by this value</source>
        <translation>按此值筛选(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>… %n field(s) }</source>
        <translation>
            <numerusform>… %n 个字段 }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n value(s) ]</source>
        <translation>
            <numerusform>… %n 个值 ]</numerusform>
        </translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>turnscope::KeptKeysPage</name>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Keys that the system&apos;s keychain keeps for profiles: those for which you ticked so when the key was asked for. Each is found by its profile&apos;s name and host. The keys themselves are shown nowhere.</source>
        <translation>系统密钥环为各配置保存的密钥：即询问密钥时你勾选了保存的那些。每个密钥按配置名称和主机查找。密钥本身在哪里都不会显示。</translation>
    </message>
    <message>
        <source>This window has no keychain. Keys stay in memory until you disconnect.</source>
        <translation>此窗口没有密钥环。密钥只留在内存中，直到你断开连接。</translation>
    </message>
    <message>
        <source>Asking the keychain; it may have to be unlocked first…</source>
        <translation>正在询问密钥环；可能需要先解锁…</translation>
    </message>
    <message>
        <source>None is kept. When a key is asked for, tick “Keep it in the system&apos;s keychain”, and it stands here.</source>
        <translation>没有保存任何密钥。询问密钥时勾选“保存在系统密钥环中”，它就会出现在这里。</translation>
    </message>
    <message>
        <source>What it keeps is not known. Without it, keys stay in memory until you disconnect.</source>
        <translation>无从得知其中保存了什么。没有密钥环时，密钥只留在内存中，直到你断开连接。</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>忘掉…</translation>
    </message>
    <message>
        <source>Forget the key of %1</source>
        <translation>忘掉 %1 的密钥</translation>
    </message>
    <message>
        <source>Forget a key</source>
        <translation>忘掉密钥</translation>
    </message>
    <message>
        <source>The keychain forgets the key of “%1” for %2. It cannot be brought back from here; the endpoint goes on to accept it.</source>
        <translation>密钥环将忘掉“%1”用于 %2 的密钥。此操作无法从这里撤回；端点仍会接受该密钥。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘掉它</translation>
    </message>
    <message>
        <source>The key is still kept.</source>
        <translation>密钥仍被保存着。</translation>
    </message>
</context>
<context>
    <name>turnscope::KeyDialog</name>
    <message>
        <source>Key for %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>API &amp;key, if %1 wants one:</source>
        <translation>API 密钥(&amp;K)，如果 %1 需要：</translation>
    </message>
    <message>
        <source>API &amp;key for %1:</source>
        <translation>%1 的 API 密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Key for %1:</source>
        <translation>%1的密钥：</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s keychain</source>
        <translation>保存在系统密钥环中(&amp;K)</translation>
    </message>
    <message>
        <source>For this profile at this host; unticked, what is kept for it is forgotten</source>
        <translation>仅用于此主机上的此配置；取消勾选则删除已为其保存的密钥</translation>
    </message>
    <message>
        <source>It stays in memory until you disconnect, and is overwritten there then; it is written nowhere, but to the system&apos;s keychain where you tick so. It is sent to this host alone. Where an event repeats it, it is replaced.</source>
        <translation>它只留在内存中，直到你断开连接，届时会在内存中被覆写；除非你勾选保存到系统密钥环，否则不会写到任何地方。它只发送给此主机。事件中若重复出现它，会被替换。</translation>
    </message>
    <message>
        <source>As the keychain has it</source>
        <translation>沿用密钥环中的密钥</translation>
    </message>
</context>
<context>
    <name>turnscope::KeyPressBox</name>
    <message>
        <source>Press the keys</source>
        <translation>按下按键</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>请按键…</translation>
    </message>
</context>
<context>
    <name>turnscope::LaneMenu</name>
    <message>
        <source>&amp;Shown</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Taller</source>
        <translation>增高(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;horter</source>
        <translation>降低(&amp;H)</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>This lane (%1)</source>
        <translation>此轨道（%1）</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（已隐藏）</translation>
    </message>
    <message>
        <source>&amp;Reset the lanes</source>
        <translation>重置轨道(&amp;R)</translation>
    </message>
    <message>
        <source>Spectro&amp;gram</source>
        <translation>频谱图(&amp;G)</translation>
    </message>
</context>
<context>
    <name>turnscope::LatencyBandsDialog</name>
    <message>
        <source>Latency limits</source>
        <translation>延迟限值</translation>
    </message>
    <message>
        <source>Voice to voice: from the end of the user&apos;s voice to the first sound of the answer. Up to these limits a wait is marked</source>
        <translation>语音到语音：从用户语音结束到回答的第一个声音。等待时间不超过以下限值时标记为</translation>
    </message>
    <message>
        <source>fast %1</source>
        <translation>快 %1</translation>
    </message>
    <message>
        <source>fair %1</source>
        <translation>尚可 %1</translation>
    </message>
    <message>
        <source>slow %1</source>
        <translation>慢 %1</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>and beyond the last %1.</source>
        <translation>超过最后一个限值则为 %1。</translation>
    </message>
</context>
<context>
    <name>turnscope::LatencyBudgetDialog</name>
    <message>
        <source>Latency budget</source>
        <translation>延迟预算</translation>
    </message>
    <message>
        <source>How long each part of the wait for an answer may take. A longer one counts as an overrun, and is named when a turn is late. A turn is late when its whole wait is longer than it may be.</source>
        <translation>等待回答的每一段可以用多长时间。超过即算超出预算，并在轮次迟缓时指出。总等待超过其预算时，该轮次即为迟缓。</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Default %1. %2</source>
        <translation>默认 %1。%2</translation>
    </message>
</context>
<context>
    <name>turnscope::LevelMeter</name>
    <message>
        <source>%1 dB of full scale</source>
        <translation>%1 dB（相对满量程）</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
</context>
<context>
    <name>turnscope::LevelsSheet</name>
    <message>
        <source>You on the &amp;left, the model on the right</source>
        <translation>你在左，模型在右(&amp;L)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Level of %1 in percent</source>
        <translation>%1 的音量（百分比）</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>将 %1 静音</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>独听</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>只听 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>turnscope::LintCommand</name>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>输出一个 JSON 对象而不是文本。</translation>
    </message>
    <message>
        <source>List the rules: why each is there, and what to do when it fires.</source>
        <translation>列出规则：每条为何存在，触发时怎么办。</translation>
    </message>
    <message>
        <source>Turn a rule off, by its id. May be given more than once.</source>
        <translation>按 id 关闭一条规则。可多次给出。</translation>
    </message>
    <message>
        <source>The recording or log to read.</source>
        <translation>要读取的录制或日志。</translation>
    </message>
    <message>
        <source>There is no rule “%1”; turnscope lint --rules lists them.</source>
        <translation>没有规则“%1”；turnscope lint --rules 会列出它们。</translation>
    </message>
    <message>
        <source>Pieces of the file that could not be read: %1. turnscope info tells which.</source>
        <translation>文件中无法读取的片段数：%1。turnscope info 会说明是哪些。</translation>
    </message>
    <message>
        <source>With --rules: as a page.</source>
        <translation>与 --rules 一起使用：输出为一个页面。</translation>
    </message>
    <message>
        <source>From which findings on the exit code is 1: error, warning (the default), note, or never.</source>
        <translation>从哪种严重程度的检查结果起，退出代码为 1：error、warning（默认）、note 或 never。</translation>
    </message>
    <message>
        <source>Says what is wrong in a recording, or in another tool&apos;s log, and whose doing it is.
The exit code is 1 when a finding is a warning or an error; --fail-on chooses otherwise.</source>
        <translation>说明录制或其他工具的日志中哪里有错，以及是谁造成的。
检查结果中有警告或错误时，退出代码为 1；可用 --fail-on 另行选择。</translation>
    </message>
    <message>
        <source>Usage: turnscope lint FILE [--json] [--off RULE]… [--fail-on SEVERITY], with one file, or turnscope lint --rules.</source>
        <translation>用法：turnscope lint FILE [--json] [--off RULE]… [--fail-on SEVERITY]，只接受一个文件；或 turnscope lint --rules。</translation>
    </message>
    <message>
        <source>--fail-on takes error, warning, note or never, not “%1”.</source>
        <translation>--fail-on 接受 error、warning、note 或 never，不接受“%1”。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>No event in %1 could be read, so nothing was judged. %2</source>
        <translation>%1 中没有一个事件可以读取，因此没有作任何判断。%2</translation>
    </message>
</context>
<context>
    <name>turnscope::LintReport</name>
    <message>
        <source>No findings. Events read: %1.</source>
        <translation>没有检查结果。已读取事件：%1。</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>怎么办：</translation>
    </message>
    <message>
        <source>Errors: %1. Warnings: %2. Notes: %3.</source>
        <translation>错误：%1。警告：%2。提示：%3。</translation>
    </message>
</context>
<context>
    <name>turnscope::Linter</name>
    <message>
        <source>A binary frame; the protocol has none.</source>
        <translation>二进制帧；协议中没有。</translation>
    </message>
    <message>
        <source>A frame that is not a JSON object with a type.</source>
        <translation>不是带有类型的 JSON 对象的帧。</translation>
    </message>
</context>
<context>
    <name>turnscope::LiveAside</name>
    <message>
        <source>Close the microphone</source>
        <translation>关闭麦克风</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Go to the tab of the live session</source>
        <translation>转到实时会话的标签页</translation>
    </message>
    <message>
        <source>● Live %1 · the microphone is open</source>
        <translation>● 实时 %1 · 麦克风已打开</translation>
    </message>
    <message>
        <source>● Live %1 · muted</source>
        <translation>● 实时 %1 · 已静音</translation>
    </message>
    <message>
        <source>● Live %1 · microphone closed</source>
        <translation>● 实时 %1 · 麦克风已关闭</translation>
    </message>
    <message>
        <source>%1 is live, and being recorded, in another tab. Talk, Answer and Interrupt, and the space bar, are for that session and not for what is shown here.</source>
        <translation>%1 正在另一个标签页中实时进行并录制。“说话”、“回答”和“打断”以及空格键都作用于那个会话，而不是此处显示的内容。</translation>
    </message>
    <message>
        <source>Nothing that you say is sent any more; the session stays live</source>
        <translation>你说的话不再发送；会话仍在进行</translation>
    </message>
</context>
<context>
    <name>turnscope::LiveControls</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>打断</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Level, mute, microphone, turn-taking</source>
        <translation>电平、静音、麦克风、轮次切换</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connecting… Press to stop trying.</source>
        <translation>正在连接…按下可停止尝试。</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>正在关闭…</translation>
    </message>
    <message>
        <source>There is no microphone. You can type.</source>
        <translation>没有麦克风。你可以输入文字。</translation>
    </message>
    <message>
        <source>Connect first</source>
        <translation>请先连接</translation>
    </message>
    <message>
        <source>Hold to speak into %1, or hold Space. To let go asks for an answer.</source>
        <translation>按住即可向 %1 说话，或按住空格键。松开即请求回答。</translation>
    </message>
    <message>
        <source>For the live session, in another tab: %1</source>
        <translation>用于另一个标签页中的实时会话：%1</translation>
    </message>
    <message>
        <source>Connect to the chosen endpoint</source>
        <translation>连接到所选端点</translation>
    </message>
    <message>
        <source>Connected to %1. Press to disconnect.</source>
        <translation>已连接到 %1。按下断开连接。</translation>
    </message>
    <message>
        <source>%1 is open, but muted: silence is sent.</source>
        <translation>%1 已打开，但已静音：发送的是静默。</translation>
    </message>
    <message>
        <source>%1 is open. Press to close it.</source>
        <translation>%1 已打开。按下关闭。</translation>
    </message>
    <message>
        <source>Open the microphone: %1</source>
        <translation>打开麦克风：%1</translation>
    </message>
    <message>
        <source>Ask for an answer to what was said so far</source>
        <translation>请求对到目前为止所说的内容作出回答</translation>
    </message>
    <message>
        <source>Silence the speaker, cancel the answer and truncate it to what was heard</source>
        <translation>让扬声器静音，取消回答，并将其截断到已听到的部分</translation>
    </message>
</context>
<context>
    <name>turnscope::LiveSession</name>
    <message>
        <source>Audio that is not base64 came and was not played.</source>
        <translation>收到不是 base64 的音频，未播放。</translation>
    </message>
    <message>
        <source>Only %1 ms were said; the service takes no less than %2 ms. Nothing was committed.</source>
        <translation>只说了 %1 毫秒；服务至少需要 %2 毫秒。没有提交任何内容。</translation>
    </message>
    <message>
        <source>The voice lasted %1 ms, less than the cut-in guard of %2 ms: the answer goes on.</source>
        <translation>语音持续 %1 毫秒，短于打断防护的 %2 毫秒：回答继续。</translation>
    </message>
</context>
<context>
    <name>turnscope::LiveSplit</name>
    <message>
        <source>The voice&apos;s half has %1 tokens, as an estimate, and %2 are taken.</source>
        <translation>语音一半估计有 %1 个令牌，上限为 %2 个。</translation>
    </message>
    <message>
        <source>Such sessions have no turn detection: what the prompt says of it is left out.</source>
        <translation>此类会话没有轮次检测：提示词中的相关设置会被省略。</translation>
    </message>
    <message>
        <source>Such sessions have no speed: say it in the instructions.</source>
        <translation>此类会话没有语速设置：请在指令中说明。</translation>
    </message>
    <message>
        <source>The model of the back end has to be named.</source>
        <translation>必须指定后端的模型。</translation>
    </message>
</context>
<context>
    <name>turnscope::LogReader</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>There is not enough memory to read %1. Close other programs, or cut it into smaller files.</source>
        <translation>内存不足，无法读取 %1。请关闭其他程序，或把它切分为较小的文件。</translation>
    </message>
    <message>
        <source>There was not enough memory to read more than %L1 events. Close other programs, or cut the log into smaller files.</source>
        <translation>内存不足，只读取了 %L1 个事件。请关闭其他程序，或把日志切分为较小的文件。</translation>
    </message>
    <message>
        <source>The log has more than %L1 events: those were read, and not the rest. Cut it into smaller files to see all.</source>
        <translation>日志中的事件超过 %L1 个：已读取这些，其余未读取。要查看全部，请把它切分为较小的文件。</translation>
    </message>
    <message>
        <source>The log has more than %L1 different ids: what came later is not linked to its items. Cut it into smaller files to see all.</source>
        <translation>日志中不同的 id 超过 %L1 个：之后的内容没有与其条目关联。要查看全部，请把它切分为较小的文件。</translation>
    </message>
    <message>
        <source>%1 holds no events that could be read. %2</source>
        <translation>%1 中没有可以读取的事件。%2</translation>
    </message>
    <message>
        <source>%1 is packed in a way that Turnscope does not read: unpack it with %2, and open what is in it.</source>
        <translation>%1 的压缩方式 Turnscope 不支持：请用 %2 解压，再打开其中的内容。</translation>
    </message>
    <message>
        <source>%1 is packed several times over: unpack it once, and open what is in it.</source>
        <translation>%1 被多重压缩：请先解压一次，再打开其中的内容。</translation>
    </message>
    <message>
        <source>%1 holds no events that Turnscope can read. It reads its own recordings, and what others log of a session: JSON, JSON Lines, HAR, YAML cassettes, text with events in it.</source>
        <translation>%1 中没有 Turnscope 能读取的事件。它能读取自己的录制，以及其他程序记录的会话：JSON、JSON Lines、HAR、YAML 磁带、含有事件的文本。</translation>
    </message>
    <message>
        <source>As %1, in line %2: %3</source>
        <translation>作为%1，在第 %2 行：%3</translation>
    </message>
</context>
<context>
    <name>turnscope::Main</name>
    <message>
        <source>Commands, each with a --help of its own:</source>
        <translation>命令（每个都有自己的 --help）：</translation>
    </message>
    <message>
        <source>Turnscope, an oscilloscope for voice turns.</source>
        <translation>Turnscope，语音轮次的示波器。</translation>
    </message>
    <message>
        <source>Open FILE, write a picture of the window, and quit.</source>
        <translation>打开 FILE，写出窗口的图片，然后退出。</translation>
    </message>
    <message>
        <source>The window&apos;s size, for example 1600x1000.</source>
        <translation>窗口大小，例如 1600x1000。</translation>
    </message>
    <message>
        <source>dark or light, instead of the desktop&apos;s.</source>
        <translation>dark 或 light，代替桌面的主题。</translation>
    </message>
    <message>
        <source>A recording, or another tool&apos;s log, to open.</source>
        <translation>要打开的录制，或其他工具的日志。</translation>
    </message>
    <message>
        <source>See turnscope --help.</source>
        <translation>请参阅 turnscope --help。</translation>
    </message>
    <message>
        <source>--screenshot needs a file to write, and one recording.</source>
        <translation>--screenshot 需要一个输出文件和一个录制。</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels, from 200 to 16384.</source>
        <translation>--size 的格式为 宽x高（像素），从 200 到 16384。</translation>
    </message>
    <message>
        <source>--theme is dark or light.</source>
        <translation>--theme 为 dark 或 light。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. The commands work without one: see turnscope --help.</source>
        <translation>没有可以打开窗口的显示器。命令不需要显示器：请参阅 turnscope --help。</translation>
    </message>
    <message>
        <source>Connect to this profile at once; a key that it needs is asked for.</source>
        <translation>立即连接到此配置；需要密钥时会询问。</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file.</source>
        <translation>“%1”既不是命令，也不是文件。</translation>
    </message>
    <message>
        <source>Turnscope has ended and could not be started again: start it yourself.</source>
        <translation>Turnscope 已退出，但未能重新启动：请自行启动。</translation>
    </message>
</context>
<context>
    <name>turnscope::MainWindow</name>
    <message>
        <source>Panels in one place</source>
        <translation>同一位置的面板</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Watch the file for more</source>
        <translation>留意文件的新内容(&amp;W)</translation>
    </message>
    <message>
        <source>Read on when another program appends to the file that is open</source>
        <translation>其他程序向打开的文件追加内容时继续读取</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>Show the recordings &amp;folder</source>
        <translation>显示录制文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the event as &amp;JSON</source>
        <translation>将事件复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in this pane</source>
        <translation>在此窗格中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Copied event #%1 as JSON</source>
        <translation>已将事件 #%1 复制为 JSON</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Talk</source>
        <translation>说话(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Interrupt</source>
        <translation>打断(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回答(&amp;A)</translation>
    </message>
    <message>
        <source>M&amp;ute or unmute</source>
        <translation>静音或取消静音(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;ound…</source>
        <translation>声音(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>写消息(&amp;W)</translation>
    </message>
    <message>
        <source>Send an ima&amp;ge</source>
        <translation>发送图像(&amp;G)</translation>
    </message>
    <message>
        <source>Session &amp;settings</source>
        <translation>会话设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>新建配置(&amp;N)…</translation>
    </message>
    <message>
        <source>There are no profiles of your own</source>
        <translation>没有你自己的配置</translation>
    </message>
    <message>
        <source>&amp;Edit profile</source>
        <translation>编辑配置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove profile</source>
        <translation>删除配置(&amp;R)</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Event #%1</source>
        <translation>事件 #%1</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>连接到 %1</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检视器</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Nothing is being recorded</source>
        <translation>没有在录制</translation>
    </message>
    <message>
        <source>Recorded to %1</source>
        <translation>录制到 %1</translation>
    </message>
    <message>
        <source>Marks %1</source>
        <translation>标记 %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>going to Review</source>
        <translation>转到“回顾”</translation>
    </message>
    <message>
        <source>%1 – Turnscope</source>
        <translation>%1 – Turnscope</translation>
    </message>
    <message>
        <source>Review needs an open session: open a recording, or connect</source>
        <translation>“回顾”需要一个打开的会话：请打开一个录制，或进行连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connect to write</source>
        <translation>连接后才能写消息</translation>
    </message>
    <message>
        <source>going to Live</source>
        <translation>转到“实时”</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>To the newest &amp;event</source>
        <translation>转到最新事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Latency limits…</source>
        <translation>延迟限值(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Arrangement</source>
        <translation>布局(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset this workspace</source>
        <translation>重置此工作区(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it under a name…</source>
        <translation>以名称保存布局(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep the arrangement</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Anywhere…</source>
        <translation>任意位置(&amp;A)…</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>上一个窗格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Next hit of the filter</source>
        <translation>筛选的下一个匹配项(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit of the filter</source>
        <translation>筛选的上一个匹配项(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Mark the cursor&apos;s moment…</source>
        <translation>标记游标所在时刻(&amp;M)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt mark</source>
        <translation>下一个标记(&amp;X)</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一个标记</translation>
    </message>
    <message>
        <source>&amp;List of marks</source>
        <translation>标记列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Conversation at the cursor</source>
        <translation>游标处的对话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Turnscope</source>
        <translation>关于 Turnscope(&amp;A)</translation>
    </message>
    <message>
        <source>About Turnscope</source>
        <translation>关于 Turnscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Turnscope %1&lt;/b&gt;&lt;p&gt;An oscilloscope for voice turns.&lt;/p&gt;&lt;p&gt;Free software under the GNU GPL, version 3 or later. Made with Qt %2, QCustomPlot and KSyntaxHighlighting.&lt;/p&gt;&lt;p&gt;Connects only to the host in the profile you choose, and sends nothing anywhere else.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Turnscope %1&lt;/b&gt;&lt;p&gt;语音轮次的示波器。&lt;/p&gt;&lt;p&gt;自由软件，采用 GNU GPL 第 3 版或更高版本。使用 Qt %2、QCustomPlot 和 KSyntaxHighlighting 制作。&lt;/p&gt;&lt;p&gt;只连接你所选配置中的主机，不向其他任何地方发送任何内容。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>This one is not live</source>
        <translation>此会话不是实时的</translation>
    </message>
    <message>
        <source>End the session?</source>
        <translation>结束会话？</translation>
    </message>
    <message>
        <source>Its recording stays: %1</source>
        <translation>其录制会保留：%1</translation>
    </message>
    <message>
        <source>Disconnect and close</source>
        <translation>断开连接并关闭</translation>
    </message>
    <message>
        <source>&amp;Follow the newest event</source>
        <translation>跟随最新事件(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>下一个标签页(&amp;T)</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>上一个标签页(&amp;B)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A file, and which of its sessions is shown.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Latency &amp;budget…</source>
        <translation>延迟预算(&amp;B)…</translation>
    </message>
    <message>
        <source>Move the tab to the &amp;right</source>
        <translation>标签页右移(&amp;R)</translation>
    </message>
    <message>
        <source>Move the tab to the le&amp;ft</source>
        <translation>标签页左移(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;session of the file</source>
        <translation>文件的下一个会话(&amp;S)</translation>
    </message>
    <message>
        <source>Previous session of the f&amp;ile</source>
        <translation>文件的上一个会话(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么(&amp;W)？</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>与之比较(&amp;M)…</translation>
    </message>
    <message>
        <source>Save as c&amp;ase…</source>
        <translation>保存为用例(&amp;A)…</translation>
    </message>
    <message>
        <source>A recording, and beside it what holds of it now, for a test of what comes later</source>
        <translation>一个录制，以及写在它旁边的目前成立的内容，用于检验以后的结果</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>再次运行…</translation>
    </message>
    <message>
        <source>Send what the client sent to an endpoint again, with changes</source>
        <translation>把客户端发送过的内容再次发送到端点，并作更改</translation>
    </message>
    <message>
        <source>Compare with a recording, or with repeats of one</source>
        <translation>与一个录制或其多次重复比较</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>回放(&amp;R)</translation>
    </message>
    <message>
        <source>Bac&amp;k to what was selected</source>
        <translation>后退到先前选中的内容(&amp;K)</translation>
    </message>
    <message>
        <source>F&amp;orward again</source>
        <translation>再次前进(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are recorded. The first is open; the others stand in Recordings.</source>
        <translation>
            <numerusform>已录制 %n 次运行。第一次已打开；其余在“录制”中。</numerusform>
        </translation>
    </message>
    <message>
        <source>going to Compare</source>
        <translation>转到比较</translation>
    </message>
    <message>
        <source>Compare needs an open session: open a recording, or connect</source>
        <translation>比较需要一个打开的会话：请打开录制，或进行连接</translation>
    </message>
    <message>
        <source>This session is live. Closing its tab disconnects.</source>
        <translation>此会话正在进行。关闭其标签页会断开连接。</translation>
    </message>
    <message>
        <source>Spectro&amp;gram</source>
        <translation>频谱图(&amp;G)</translation>
    </message>
    <message>
        <source>Ser&amp;ve to an app</source>
        <translation>提供给应用(&amp;V)</translation>
    </message>
    <message>
        <source>Play what the server sent to an app of yours that connects to this computer</source>
        <translation>把服务器所发送的内容播放给连接到此计算机的、你的应用</translation>
    </message>
    <message>
        <source>Ser&amp;ve to an app: %1</source>
        <translation>提供给应用(&amp;V)：%1</translation>
    </message>
    <message>
        <source>%1 is played to an app that connects to %2</source>
        <translation>%1 会播放给连接到 %2 的应用</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>声音…</translation>
    </message>
    <message>
        <source>Hear a sentence in several voices of an endpoint, side by side</source>
        <translation>用端点的多个声音试听一句话，并排比较</translation>
    </message>
    <message>
        <source>Save as &amp;prompt</source>
        <translation>另存为提示词(&amp;P)</translation>
    </message>
    <message>
        <source>A prompt with this session&apos;s instructions, tools and settings</source>
        <translation>包含此会话的指令、工具和设置的提示词</translation>
    </message>
    <message>
        <source>Turn-taking</source>
        <translation>轮次切换</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Noise and telephone</source>
        <translation>噪声与电话</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt editor</source>
        <translation>提示词编辑器</translation>
    </message>
    <message>
        <source>Choose a folder for prompts first, then save the session as one.</source>
        <translation>请先为提示词选择一个文件夹，再将会话保存为提示词。</translation>
    </message>
    <message>
        <source>The session in front is not live.</source>
        <translation>当前显示的会话不是实时会话。</translation>
    </message>
    <message>
        <source>No live session.</source>
        <translation>没有实时会话。</translation>
    </message>
    <message>
        <source>Tune needs a session with input audio. %1</source>
        <translation>“调校”需要含有输入音频的会话。%1</translation>
    </message>
    <message>
        <source>Recordings to sweep</source>
        <translation>要扫描的录制</translation>
    </message>
    <message>
        <source>It can be run again once it is over.</source>
        <translation>结束之后才能再次运行。</translation>
    </message>
    <message>
        <source>Both runs stand side by side in the Compare workspace.</source>
        <translation>两次运行在比较工作区中并排显示。</translation>
    </message>
    <message>
        <source>There is no live session.</source>
        <translation>没有实时会话。</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续接</translation>
    </message>
    <message>
        <source>Go on in a new session, with the same settings and the text of what was said and heard, once nobody speaks</source>
        <translation>待无人说话时，转到新会话中继续，沿用相同的设置以及已说和已听到内容的文本</translation>
    </message>
    <message>
        <source>Prompts against cases…</source>
        <translation>提示词与用例…</translation>
    </message>
    <message>
        <source>Run versions of prompts on recordings, several times, and see what differs</source>
        <translation>在录制上多次运行各版本的提示词，看有何不同</translation>
    </message>
    <message>
        <source>MCP server…</source>
        <translation>MCP 服务器…</translation>
    </message>
    <message>
        <source>Try an MCP server by itself, and add it to the live session</source>
        <translation>单独试用 MCP 服务器，并将其添加到实时会话</translation>
    </message>
    <message>
        <source>&amp;Cost limits…</source>
        <translation>费用上限(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <translation>价格(&amp;P)…</translation>
    </message>
    <message>
        <source>Pla&amp;nner…</source>
        <translation>规划器(&amp;N)…</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>A session is live. It ends here; its recording stays, and is opened again.</source>
        <translation>有会话正在进行。它将就此结束；其录制会保留，并会重新打开。</translation>
    </message>
    <message>
        <source>A message is typed and not sent. It is not kept.</source>
        <translation>有一条已输入但未发送的消息。它不会被保留。</translation>
    </message>
    <message>
        <source>Restart Turnscope</source>
        <translation>重新启动 Turnscope</translation>
    </message>
    <message>
        <source>End it and restart</source>
        <translation>结束会话并重新启动</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>F&amp;leet…</source>
        <translation>批量分析(&amp;L)…</translation>
    </message>
    <message>
        <source>Questions to many recordings at once: a folder, a digest, or ClickHouse</source>
        <translation>同时向许多录制提问：文件夹、摘要库或 ClickHouse</translation>
    </message>
    <message>
        <source>Client secret…</source>
        <translation>客户端密钥…</translation>
    </message>
    <message>
        <source>For an app that is to connect without your key: made by the chosen endpoint</source>
        <translation>给不用你的密钥就要连接的应用：由所选端点签发</translation>
    </message>
</context>
<context>
    <name>turnscope::ManualBook</name>
    <message>
        <source>en</source>
        <comment>the folder of resources/manual that this language reads: en or zh_CN</comment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>turnscope::ManualList</name>
    <message>
        <source>Pages of the manual</source>
        <translation>手册的页面</translation>
    </message>
</context>
<context>
    <name>turnscope::ManualReader</name>
    <message>
        <source>The page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>turnscope::ManualWindow</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退（Alt+Left）</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进（Alt+Right）</translation>
    </message>
    <message>
        <source>Contents (Alt+Home)</source>
        <translation>目录（Alt+Home）</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Search all pages (Ctrl+F)</source>
        <translation>搜索全部页面（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>搜索全部页面</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – 使用手册</translation>
    </message>
    <message>
        <source>No page holds “%1”.</source>
        <translation>没有页面包含“%1”。</translation>
    </message>
</context>
<context>
    <name>turnscope::MarkDesk</name>
    <message>
        <source>There is no session to put a mark in.</source>
        <translation>没有可放置标记的会话。</translation>
    </message>
    <message>
        <source>The mark at %1 is removed; the list of marks can bring it back.</source>
        <translation>%1 处的标记已删除；可在标记列表中恢复。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>a mark without a note</source>
        <translation>没有备注的标记</translation>
    </message>
    <message>
        <source>There are no marks yet: M puts one where the cursor is.</source>
        <translation>还没有标记：按 M 可在游标处放置一个。</translation>
    </message>
    <message>
        <source>There is no mark after this moment.</source>
        <translation>此时刻之后没有标记。</translation>
    </message>
    <message>
        <source>There is no mark before this moment.</source>
        <translation>此时刻之前没有标记。</translation>
    </message>
</context>
<context>
    <name>turnscope::MarkKeeper</name>
    <message>
        <source>There are too many marks for one recording; remove some first.</source>
        <translation>一个录制中的标记太多；请先删除一些。</translation>
    </message>
    <message>
        <source>The mark is not kept: the recording it belongs to has no file.</source>
        <translation>标记没有保存：其所属的录制没有文件。</translation>
    </message>
    <message>
        <source>The mark could not be kept. %1</source>
        <translation>无法保存标记。%1</translation>
    </message>
</context>
<context>
    <name>turnscope::MarkList</name>
    <message>
        <source>No marks yet. M puts one where the timeline&apos;s cursor is.</source>
        <translation>还没有标记。按 M 可在时间线的游标处放置一个。</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>转到此处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Brings back the mark that was removed last</source>
        <translation>恢复最近删除的标记</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>turnscope::MarkNoteDialog</name>
    <message>
        <source>New mark</source>
        <translation>新建标记</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>What is there at %1?</source>
        <translation>%1 处有什么？</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A note; may be empty</source>
        <translation>备注；可留空</translation>
    </message>
    <message>
        <source>Kept in the recording.</source>
        <translation>保存在录制中。</translation>
    </message>
    <message>
        <source>Kept beside the recording, on this computer: the file itself stays as it is.</source>
        <translation>保存在录制旁边，位于此计算机上：文件本身保持不变。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>turnscope::MarkdownExport</name>
    <message>
        <source>cut in</source>
        <translation>打断</translation>
    </message>
    <message>
        <source>cut in, heard %1 of %2</source>
        <translation>打断，%2 中听到 %1</translation>
    </message>
    <message>
        <source>deleted later</source>
        <translation>后来被删除</translation>
    </message>
    <message>
        <source>*(an image)*</source>
        <translation>*（图像）*</translation>
    </message>
    <message>
        <source>*(speech without a transcript)*</source>
        <translation>*（没有转写的语音）*</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未得到回答</translation>
    </message>
    <message>
        <source>Settings in force at the end</source>
        <translation>结束时生效的设置</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>一个会话</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Not in this page</source>
        <translation>不在此页中</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message numerus="yes">
        <source>The words of speech that the log has no transcript of: %n time(s).</source>
        <translation>
            <numerusform>日志中没有转写的话语：%n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixBoard</name>
    <message>
        <source>Prompts against cases</source>
        <translation>提示词与用例</translation>
    </message>
    <message>
        <source>A row for each prompt that is ticked, a column for each case: whether its expectations hold, how long one waits, what it costs.
Tick versions at the left, add recordings, and run.</source>
        <translation>每个勾选的提示词一行，每个用例一列：期望是否成立、要等多久、费用多少。
在左侧勾选版本，添加录制，然后运行。</translation>
    </message>
    <message>
        <source>Prompts and cases</source>
        <translation>提示词与用例</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixCase</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixCases</name>
    <message>
        <source>%1 · cannot be run</source>
        <translation>%1 · 无法运行</translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s)</source>
        <translation>
            <numerusform>%n 项期望</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing expected</source>
        <translation>没有期望</translation>
    </message>
    <message>
        <source>What is expected of it stands in a .toml beside it: File &gt; Save as case writes one. Without it the runs are shown, and not judged.</source>
        <translation>对它的期望写在旁边的 .toml 中：“文件 &gt; 保存为用例”可写出一个。没有它，运行只显示，不评判。</translation>
    </message>
    <message>
        <source>Recordings or cases to try prompts on</source>
        <translation>用来试提示词的录制或用例</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>一个录制文件夹</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Add recordings, or drop them here. One with a .toml beside it is judged.</source>
        <translation>添加录制，或将其拖放到这里。旁边有 .toml 的会被评判。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add recordings or cases</source>
        <translation>添加录制或用例</translation>
    </message>
    <message>
        <source>Remove the chosen cases from the list</source>
        <translation>从列表中移除所选用例</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>A fol&amp;der…</source>
        <translation>文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>There are no recordings in %1.</source>
        <translation>%1 中没有录制。</translation>
    </message>
    <message>
        <source>The sessions that are &amp;open</source>
        <translation>已打开的会话(&amp;O)</translation>
    </message>
    <message>
        <source>%1 cases are the most that a matrix takes.</source>
        <translation>一个矩阵最多容纳 %1 个用例。</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixCell</name>
    <message>
        <source>· not run yet</source>
        <translation>· 尚未运行</translation>
    </message>
    <message>
        <source>✓ holds</source>
        <translation>✓ 成立</translation>
    </message>
    <message>
        <source>✓ %1 of %2 hold</source>
        <translation>✓ %2 次中 %1 次成立</translation>
    </message>
    <message>
        <source>≈ %1 of %2 hold</source>
        <translation>≈ %2 次中 %1 次成立</translation>
    </message>
    <message>
        <source>✗ does not hold</source>
        <translation>✗ 不成立</translation>
    </message>
    <message>
        <source>✗ %1 of %2 hold</source>
        <translation>✗ %2 次中 %1 次成立</translation>
    </message>
    <message>
        <source>? not measured</source>
        <translation>? 未测量</translation>
    </message>
    <message>
        <source>– nothing expected</source>
        <translation>– 没有期望</translation>
    </message>
    <message>
        <source>! failed</source>
        <translation>! 失败</translation>
    </message>
    <message>
        <source>! %1 of %2 failed</source>
        <translation>! %2 次中 %1 次失败</translation>
    </message>
    <message>
        <source>wait –</source>
        <translation>等待 –</translation>
    </message>
    <message>
        <source>audio –</source>
        <translation>音频 –</translation>
    </message>
    <message>
        <source>%1 s audio</source>
        <translation>音频 %1 秒</translation>
    </message>
    <message>
        <source>cost –</source>
        <translation>费用 –</translation>
    </message>
    <message>
        <source>■ stopped</source>
        <translation>■ 已停止</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixDetail</name>
    <message>
        <source>&amp;Open its session</source>
        <translation>打开其会话(&amp;O)</translation>
    </message>
    <message>
        <source>Comp&amp;are</source>
        <translation>比较(&amp;A)</translation>
    </message>
    <message>
        <source>What was said and called, beside another prompt</source>
        <translation>说了什么、调用了什么，与另一个提示词对照</translation>
    </message>
    <message>
        <source>The prompt to show beside it</source>
        <translation>并排显示的提示词</translation>
    </message>
    <message>
        <source>The prompt that stands at the left</source>
        <translation>左侧的提示词</translation>
    </message>
    <message>
        <source>The run whose words are shown</source>
        <translation>显示哪次运行的话语</translation>
    </message>
    <message>
        <source>Open the recording of this run in the window (Enter in the table)</source>
        <translation>在窗口中打开此次运行的录制（在表格中按 Enter）</translation>
    </message>
    <message>
        <source>Both runs turn by turn in the Compare workspace, with their timelines</source>
        <translation>在比较工作区中逐个轮次对照两次运行，附各自的时间线</translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>对照 %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 对 %2</translation>
    </message>
    <message>
        <source>Choose a cell to read what was said and called, beside another prompt. Enter opens its session.</source>
        <translation>选择一个单元格，可查看说了什么、调用了什么，并与另一个提示词对照。按 Enter 打开其会话。</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixDialog</name>
    <message>
        <source>Matrices that were run</source>
        <translation>运行过的矩阵</translation>
    </message>
    <message>
        <source>How far the matrix is</source>
        <translation>矩阵的进度</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>运行情况</translation>
    </message>
    <message>
        <source>What was left out or refused</source>
        <translation>省略或被拒绝的内容</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Run the prompts on the cases</source>
        <translation>在用例上运行提示词</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the matrix</source>
        <translation>停止矩阵</translation>
    </message>
    <message>
        <source>Prompts against cases</source>
        <translation>提示词与用例</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Look at a matrix that was run before: its recordings are read and judged again</source>
        <translation>查看以前运行过的矩阵：重新读取并评判其录制</translation>
    </message>
    <message>
        <source>Tick the prompts to try.</source>
        <translation>请勾选要试的提示词。</translation>
    </message>
    <message>
        <source>The cases are being read.</source>
        <translation>正在读取用例。</translation>
    </message>
    <message>
        <source>Add recordings to try them on.</source>
        <translation>请添加用来试验的录制。</translation>
    </message>
    <message>
        <source>%1 runs are too many at once; %2 is the limit.</source>
        <translation>%1 次运行太多，一次最多 %2 次。</translation>
    </message>
    <message>
        <source>A run is still ending; once it has, this can begin.</source>
        <translation>有一次运行仍在结束中；结束后即可开始。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out or refused</source>
        <translation>
            <numerusform>%n 个事件被省略或拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1/%2 次运行</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>剩余：%1</translation>
    </message>
    <message numerus="yes">
        <source>spent so far: %1, and %n run(s) not known</source>
        <translation>
            <numerusform>已花费：%1，另有 %n 次运行未知</numerusform>
        </translation>
    </message>
    <message>
        <source>spent so far: %1</source>
        <translation>已花费：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are done</source>
        <translation>
            <numerusform>已完成 %n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs are done</source>
        <translation>已完成 %1 次运行，共 %2 次</translation>
    </message>
    <message>
        <source>None was run before</source>
        <translation>以前没有运行过</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>以前的…</translation>
    </message>
    <message>
        <source>Reading its recordings…</source>
        <translation>正在读取其录制…</translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <translation>在 %1 上，%2</translation>
    </message>
    <message>
        <source>Stop the matrix?</source>
        <translation>停止矩阵？</translation>
    </message>
    <message>
        <source>%1 of %2 runs are done. Closing stops the others; what was run is kept.</source>
        <translation>%2 次运行已完成 %1 次。关闭会停止其余的；已运行的会保留。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixForecast</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; how long they take is not known.</source>
        <translation>%1；需要多长时间未知。</translation>
    </message>
    <message>
        <source>%1, more than %2: of some it is not known.</source>
        <translation>%1，超过 %2：其中有些时长未知。</translation>
    </message>
    <message>
        <source>%1, %2 or a little more.</source>
        <translation>%1，%2 或稍长一些。</translation>
    </message>
    <message>
        <source>The rehearsal endpoint answers: nothing is paid. Costs in the table are what its counts would come to at list prices.</source>
        <translation>由排练端点回答：无需付费。表中的费用是其用量按标价计算的金额。</translation>
    </message>
    <message>
        <source>What the chat endpoint takes is not known here. Costs in the table are what the rehearsal&apos;s counts would come to at list prices.</source>
        <translation>聊天端点如何收费，这里不得而知。表中的费用是排练的用量按标价计算的金额。</translation>
    </message>
    <message>
        <source>What it costs is not known: there is no price for %1.</source>
        <translation>费用未知：%1 没有价格。</translation>
    </message>
    <message>
        <source>by the runs so far</source>
        <translation>根据至今的运行</translation>
    </message>
    <message>
        <source>by what the recordings used; longer prompts and answers cost more</source>
        <translation>根据录制的用量；提示词和回答越长，费用越高</translation>
    </message>
    <message>
        <source>About %1 at list prices, %2.</source>
        <translation>按标价约 %1，%2。</translation>
    </message>
    <message>
        <source>About %1 at list prices for %2 of %3 runs, %4. What the others cost is not known.</source>
        <translation>%3 次运行中的 %2 次按标价约 %1，%4。其余的费用未知。</translation>
    </message>
    <message>
        <source>What a run cost is not known, so the cap of %1 cannot hold: nothing more is run.</source>
        <translation>有一次运行的费用未知，因此无法保证不超过上限 %1：不再继续运行。</translation>
    </message>
    <message>
        <source>The cap of %1 is reached: the runs cost %2.</source>
        <translation>已达到上限 %1：各次运行共花费 %2。</translation>
    </message>
    <message>
        <source>The next run would pass the cap of %1: %2 are spent, and it costs about %3.</source>
        <translation>下一次运行会超过上限 %1：已花费 %2，而它约需 %3。</translation>
    </message>
    <message>
        <source>Nothing is paid: no cap is needed.</source>
        <translation>无需付费：不需要上限。</translation>
    </message>
    <message>
        <source>The cap cannot hold: what a run costs is not told. It stops after the first.</source>
        <translation>无法保证上限：运行的费用没有说明。第一次运行后即停止。</translation>
    </message>
    <message>
        <source>The cap cannot hold: there is no price for %1. It stops after the first run of it.</source>
        <translation>无法保证上限：%1 没有价格。用它第一次运行后即停止。</translation>
    </message>
    <message>
        <source>What it costs is not known: the recordings do not tell what they used, or not as these models bill it.</source>
        <translation>费用未知：录制没有说明用量，或用量不是按这些模型的计费方式说明的。</translation>
    </message>
    <message>
        <source>Transcripts of the user&apos;s voice are not in it: what they cost was not told.</source>
        <translation>其中不含用户语音的转写：转写的费用没有说明。</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixOrder</name>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>What it may cost, in US dollars</source>
        <translation>允许的费用，单位：美元</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>配置(&amp;P)</translation>
    </message>
    <message>
        <source>the prompt&apos;s, or the profile&apos;s</source>
        <translation>提示词的模型，否则为配置的模型</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>How often each prompt is run on each case. No difference is claimed inside what repeats differ by</source>
        <translation>每个提示词在每个用例上运行的次数。落在重复的波动范围之内的差异不作认定</translation>
    </message>
    <message>
        <source>R&amp;epeats</source>
        <translation>重复次数(&amp;E)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No run is begun once the runs so far cost so much, or would with the next</source>
        <translation>一旦至今的运行达到此费用，或加上下一次就会超过，便不再开始新的运行</translation>
    </message>
    <message>
        <source>&amp;Cap</source>
        <translation>上限(&amp;C)</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>排练</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixPrompt</name>
    <message>
        <source>%1 cannot be tried: it is no TOML.</source>
        <translation>无法试用 %1：它不是 TOML。</translation>
    </message>
    <message>
        <source>%1 cannot be tried: %2</source>
        <translation>无法试用 %1：%2</translation>
    </message>
    <message>
        <source>Its example turns are not sent: the recording&apos;s items stand in their place.</source>
        <translation>不发送其示例轮次：录制中的条目占据它们的位置。</translation>
    </message>
    <message>
        <source>Its format of the user&apos;s audio is not used: the recording&apos;s audio is sent as it is.</source>
        <translation>不采用其用户音频格式：录制的音频按原样发送。</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>按录制原样</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixPromptTree</name>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>when a version was saved: today, and on another day</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>要试的提示词</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>按录制原样</translation>
    </message>
    <message>
        <source>Each recording with its own instructions and settings: what a prompt is better or worse than</source>
        <translation>每个录制使用自己的指令和设置：用来衡量提示词是更好还是更差</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>saved, without a version</source>
        <translation>已保存，但没有版本</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source> · saved</source>
        <translation> · 已保存</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixRun</name>
    <message>
        <source>There is no recording of it.</source>
        <translation>没有它的录制。</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixRunner</name>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1，用例 %2：%3</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The endpoint could not be reached, twice in a row: nothing more is run. %1</source>
        <translation>连续两次无法到达端点：不再继续运行。%1</translation>
    </message>
    <message>
        <source>The matrix cannot be kept. %1</source>
        <translation>无法保存矩阵。%1</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixStore</name>
    <message>
        <source>%1 is no matrix, or is damaged: its recordings can still be opened.</source>
        <translation>%1 不是矩阵，或已损坏：其中的录制仍可打开。</translation>
    </message>
    <message>
        <source>%1 was written by a later Turnscope.</source>
        <translation>%1 是由更新版本的 Turnscope 写入的。</translation>
    </message>
    <message>
        <source>%1 is larger than any matrix that can be shown.</source>
        <translation>%1 太大，超出了可显示的矩阵的大小。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 × %n case(s)</source>
        <translation>
            <numerusform>%1：%2 × %n 个用例</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 无法读取</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixStory</name>
    <message>
        <source>less, beyond the spread</source>
        <translation>更少，超出波动范围</translation>
    </message>
    <message>
        <source>more, beyond the spread</source>
        <translation>更多，超出波动范围</translation>
    </message>
    <message>
        <source>inside the spread</source>
        <translation>在波动范围之内</translation>
    </message>
    <message>
        <source>one run each: no difference is claimed</source>
        <translation>各只运行一次：不认定差异</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>(the user&apos;s words are not known)</source>
        <translation>（用户说的话未知）</translation>
    </message>
    <message>
        <source>There are more turns: open the session.</source>
        <translation>还有更多轮次：请打开会话。</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>of run %1 of %2</source>
        <translation>属于第 %1 次运行，共 %2 次</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>以下内容</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixTable</name>
    <message>
        <source>wait –</source>
        <translation>等待 –</translation>
    </message>
    <message>
        <source>%1 s audio</source>
        <translation>音频 %1 秒</translation>
    </message>
    <message>
        <source>audio –</source>
        <translation>音频 –</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>cost –</source>
        <translation>费用 –</translation>
    </message>
    <message>
        <source>▶ run %1 of %2</source>
        <translation>▶ 第 %1 次运行，共 %2 次</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 对 %2</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>运行 %1：%2</translation>
    </message>
    <message>
        <source>Wait: the median of each run&apos;s median wait for an answer, from the end of the voice or from the submit, ± the farthest that a run is from it. Audio: of the model, as it arrived. Cost: an estimate at list prices.</source>
        <translation>等待：各次运行的回答等待时间中位数的中位数，从语音结束或提交算起，± 与之相差最远的一次运行的偏离。音频：模型的音频，按到达的样子。费用：按标价计算的估计值。</translation>
    </message>
    <message>
        <source>All runs of %1</source>
        <translation>%1 的所有运行</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>所有用例</translation>
    </message>
</context>
<context>
    <name>turnscope::McpCallPage</name>
    <message>
        <source>Schema of the arguments</source>
        <translation>参数的 schema</translation>
    </message>
    <message>
        <source>Arguments as JSON</source>
        <translation>JSON 形式的参数</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>调用(&amp;C)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Result as JSON</source>
        <translation>JSON 形式的结果</translation>
    </message>
    <message>
        <source>Its schema</source>
        <translation>其 schema</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>参数(&amp;G)</translation>
    </message>
    <message>
        <source>R&amp;esult</source>
        <translation>结果(&amp;E)</translation>
    </message>
    <message>
        <source>It says that it only reads.</source>
        <translation>它声明自己只读取。</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>正在调用…</translation>
    </message>
    <message>
        <source>Calling… %1</source>
        <translation>正在调用… %1</translation>
    </message>
    <message>
        <source>the tool says that it failed</source>
        <translation>工具报告自己失败了</translation>
    </message>
    <message>
        <source>… and more: what is shown is cut after %1 characters.</source>
        <translation>…还有更多：显示的内容在 %1 个字符后截断。</translation>
    </message>
    <message>
        <source>Arguments, as a form</source>
        <translation>参数(表单)</translation>
    </message>
    <message>
        <source>The number %1 would reach the server with other digits, and is not sent.</source>
        <translation>数字 %1 到达服务器时位数会改变，因此不发送。</translation>
    </message>
</context>
<context>
    <name>turnscope::McpClient</name>
    <message>
        <source>%1 answers, but not as an MCP server does: it names no version of the protocol.</source>
        <translation>%1 有回应，但不像 MCP 服务器：它没有给出协议版本。</translation>
    </message>
    <message>
        <source>%1 speaks MCP of version %2, which is not one of %3.</source>
        <translation>%1 使用的 MCP 版本是 %2，不是 %3 之一。</translation>
    </message>
    <message>
        <source>%1 gives a session id that no header can carry.</source>
        <translation>%1 给出的会话 id 无法放进任何标头。</translation>
    </message>
    <message>
        <source>The list of tools does not come to an end; what came of it is shown.</source>
        <translation>工具列表没有尽头；显示的是已收到的部分。</translation>
    </message>
</context>
<context>
    <name>turnscope::McpCommand</name>
    <message>
        <source>Serves read-only tools over recordings to coding agents, by the Model Context Protocol (MCP) over standard input and output. Reads only files below the folders named, and sends nothing.</source>
        <translation>通过标准输入和输出，以 Model Context Protocol（MCP）向编程智能体提供针对录制的只读工具。只读取所给文件夹之下的文件，不发送任何内容。</translation>
    </message>
    <message>
        <source>FOLDER…</source>
        <translation>FOLDER…</translation>
    </message>
    <message>
        <source>The folders that the agent may read recordings in.</source>
        <translation>允许智能体读取录制的文件夹。</translation>
    </message>
    <message>
        <source>Usage: turnscope mcp FOLDER…, with the folders that may be read.</source>
        <translation>用法：turnscope mcp FOLDER…，给出允许读取的文件夹。</translation>
    </message>
</context>
<context>
    <name>turnscope::McpDialog</name>
    <message>
        <source>MCP server</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>There is no live session.</source>
        <translation>没有实时会话。</translation>
    </message>
    <message>
        <source>Tools of the server</source>
        <translation>服务器的工具</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>connected in %1</source>
        <translation>已连接，用时 %1</translation>
    </message>
    <message>
        <source>listing its tools…</source>
        <translation>正在列出其工具…</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) in %1</source>
        <translation>
            <numerusform>%n 个工具，用时 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>it changed its tools since: %1</source>
        <translation>此后它更改了工具：%1</translation>
    </message>
    <message>
        <source>A connector is the service&apos;s own: it cannot be tried from here, but added to a session.</source>
        <translation>连接器属于服务本身：无法在这里试用，但可以添加到会话。</translation>
    </message>
    <message>
        <source>%1 %2, MCP %3</source>
        <translation>%1 %2，MCP %3</translation>
    </message>
    <message>
        <source>Sent as %1. What the endpoint lists of it stands in Tools.</source>
        <translation>已作为 %1 发送。端点列出的内容在“工具”中。</translation>
    </message>
    <message>
        <source>Give the address of a server and connect: its tools are listed here, and can be called without a session.</source>
        <translation>填入服务器地址并连接：它的工具会列在这里，无需会话即可调用。</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>连接(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Disc&amp;onnect</source>
        <translation>断开连接(&amp;O)</translation>
    </message>
</context>
<context>
    <name>turnscope::McpFault</name>
    <message>
        <source>%1 answers with something that is no JSON: “%2”.</source>
        <translation>%1 的回应不是 JSON：“%2”。</translation>
    </message>
    <message>
        <source>%1 answers with JSON that is no answer of JSON-RPC.</source>
        <translation>%1 回应的 JSON 不是 JSON-RPC 的应答。</translation>
    </message>
    <message>
        <source>%1 answers another request than the one that was made.</source>
        <translation>%1 应答的不是所发出的请求，而是另一个。</translation>
    </message>
    <message>
        <source>%1 ended its stream without the answer.</source>
        <translation>%1 结束了流，却没有给出应答。</translation>
    </message>
    <message>
        <source>%1 took the request (HTTP %2) and answered nothing.</source>
        <translation>%1 接受了请求（HTTP %2），但没有应答任何内容。</translation>
    </message>
    <message>
        <source>%1 sends us elsewhere and does not say where (HTTP %2).</source>
        <translation>%1 让我们转到别处，却没有说明去哪里（HTTP %2）。</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer: %2.</source>
        <translation>%1 在应答中途中断：%2。</translation>
    </message>
    <message>
        <source>The MCP server %1</source>
        <translation>MCP 服务器 %1</translation>
    </message>
    <message>
        <source>%1 does not take the authorization (HTTP %2).</source>
        <translation>%1 不接受该授权（HTTP %2）。</translation>
    </message>
    <message>
        <source>%1 wants an authorization, and has got none (HTTP %2).</source>
        <translation>%1 需要授权，但没有收到（HTTP %2）。</translation>
    </message>
    <message>
        <source>It hands out tokens by OAuth: get one from its owner&apos;s console and give it here.</source>
        <translation>它通过 OAuth 发放令牌：请从其所有者的控制台获取一个，填写在这里。</translation>
    </message>
    <message>
        <source>%1 knows who asks, and does not let it in (HTTP %2): the authorization lacks a right, or the server takes requests from elsewhere only.</source>
        <translation>%1 知道是谁在请求，但不予放行（HTTP %2）：授权缺少某项权限，或服务器只接受来自别处的请求。</translation>
    </message>
    <message>
        <source>%1 is not there (HTTP %2). Is the path right? It often ends in /mcp.</source>
        <translation>%1 不在那里（HTTP %2）。路径是否正确？它往往以 /mcp 结尾。</translation>
    </message>
    <message>
        <source>%1 takes no POST (HTTP %2): the path is another, or it speaks the older transport of HTTP with SSE, which the API does not speak over this address either.</source>
        <translation>%1 不接受 POST（HTTP %2）：路径不对，或它使用较旧的 HTTP 加 SSE 传输方式，而 API 也不会通过此地址使用该方式。</translation>
    </message>
    <message>
        <source>%1 has had enough requests (HTTP %2). Try again later.</source>
        <translation>%1 的请求已达上限（HTTP %2）。请稍后再试。</translation>
    </message>
    <message>
        <source>%1 broke down (HTTP %2).</source>
        <translation>%1 出现故障（HTTP %2）。</translation>
    </message>
    <message>
        <source>%1 refuses the request (HTTP %2).</source>
        <translation>%1 拒绝了请求（HTTP %2）。</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>它的说明：%1。</translation>
    </message>
    <message>
        <source>%1 sends us on to %2 in a way that would lose the request. Give that address.</source>
        <translation>%1 让我们转到 %2，但这种方式会丢失请求。请直接填写那个地址。</translation>
    </message>
    <message>
        <source>%1 sends us to another host, %2. Nothing was sent there. If that is its new address, give that one.</source>
        <translation>%1 让我们转到另一个主机 %2。没有向那里发送任何内容。如果那是它的新地址，请填写那个地址。</translation>
    </message>
    <message>
        <source>%1 answers with a web page, not with MCP. Is the path right? It often ends in /mcp.</source>
        <translation>%1 返回的是网页，而不是 MCP。路径是否正确？它往往以 /mcp 结尾。</translation>
    </message>
    <message>
        <source>The page is called “%1”.</source>
        <translation>该页面的标题是“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>无法连接 %1：%2。</translation>
    </message>
    <message>
        <source>%1 said nothing for %2 s.</source>
        <translation>%1 已有 %2 秒没有任何回应。</translation>
    </message>
    <message>
        <source>%1 was not through with its answer after %2 s; %3 of it had come.</source>
        <translation>%1 在 %2 秒后仍未应答完毕；已收到其中的 %3。</translation>
    </message>
    <message>
        <source>%1 answers with more than the %2 that an answer may have.</source>
        <translation>%1 的应答超过了允许的大小 %2。</translation>
    </message>
    <message>
        <source>%1 has forgotten our session, as after a restart. Connect to it again.</source>
        <translation>%1 已忘记我们的会话，例如在重新启动之后。请重新连接。</translation>
    </message>
    <message>
        <source>%1 refuses: error %2.</source>
        <translation>%1 拒绝：错误 %2。</translation>
    </message>
    <message>
        <source>%1 refuses: %2 (error %3).</source>
        <translation>%1 拒绝：%2（错误 %3）。</translation>
    </message>
</context>
<context>
    <name>turnscope::McpListingLines</name>
    <message>
        <source>… %1: its tools are being listed</source>
        <translation>… %1：正在列出其工具</translation>
    </message>
    <message>
        <source>! %1: its tools were never listed</source>
        <translation>! %1：从未列出其工具</translation>
    </message>
    <message>
        <source>✓ %1: no tools</source>
        <translation>✓ %1：没有工具</translation>
    </message>
    <message numerus="yes">
        <source>✓ %1: %n tool(s): %2</source>
        <translation>
            <numerusform>✓ %1：%n 个工具：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>✗ %1: its tools could not be listed. The endpoint does not say why: try the server by itself (Session, MCP server).</source>
        <translation>✗ %1：无法列出其工具。端点没有说明原因：请单独试用该服务器（“会话”&gt;“MCP 服务器”）。</translation>
    </message>
    <message>
        <source>✗ %1: its tools could not be listed. %2</source>
        <translation>✗ %1：无法列出其工具。%2</translation>
    </message>
</context>
<context>
    <name>turnscope::McpResult</name>
    <message>
        <source>A part of the content has no type, and is left out.</source>
        <translation>内容的一部分没有类型，已省略。</translation>
    </message>
    <message>
        <source>The result has no content.</source>
        <translation>结果没有内容。</translation>
    </message>
    <message>
        <source>The tool promises structured content by its outputSchema, and answers none.</source>
        <translation>该工具以其 outputSchema 承诺结构化内容，却没有给出。</translation>
    </message>
</context>
<context>
    <name>turnscope::McpRun</name>
    <message>
        <source>The connection to the MCP server was given up before the tool had answered.</source>
        <translation>在工具作出应答之前，与 MCP 服务器的连接已被放弃。</translation>
    </message>
</context>
<context>
    <name>turnscope::McpServer</name>
    <message>
        <source>“%1” is no address of an MCP server; it looks like https://mcp.example.com/mcp.</source>
        <translation>“%1”不是 MCP 服务器的地址；地址形如 https://mcp.example.com/mcp。</translation>
    </message>
    <message>
        <source>A password has no place in the address; give it as authorization.</source>
        <translation>地址中不应包含密码；请把它填为授权。</translation>
    </message>
    <message>
        <source>Line %1 is no header; write one a line, such as X-Team: harbor.</source>
        <translation>第 %1 行不是标头；每行写一个，例如 X-Team: harbor。</translation>
    </message>
    <message>
        <source>The header %1 is set by the client itself.</source>
        <translation>标头 %1 由客户端自行设置。</translation>
    </message>
    <message>
        <source>The authorization would go to %1 for everybody to read; use https.</source>
        <translation>授权会以明文发送到 %1，任何人都能读到；请使用 https。</translation>
    </message>
    <message>
        <source>Give the authorization once: in its field, or as a header.</source>
        <translation>授权只需给出一次：填在其字段中，或写成标头。</translation>
    </message>
    <message>
        <source>The authorization has characters that no header can have.</source>
        <translation>授权中含有标头不允许的字符。</translation>
    </message>
    <message>
        <source>Give the server&apos;s address, such as http://127.0.0.1:3001/mcp.</source>
        <translation>请填写服务器地址，例如 http://127.0.0.1:3001/mcp。</translation>
    </message>
</context>
<context>
    <name>turnscope::McpServerForm</name>
    <message>
        <source>A server&apos;s address, or a connector of the service</source>
        <translation>服务器的地址，或服务提供的连接器</translation>
    </message>
    <message>
        <source>A server&apos;s address</source>
        <translation>服务器的地址</translation>
    </message>
    <message>
        <source>Address of the MCP server</source>
        <translation>MCP 服务器的地址</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>An access token, if the server wants one; it is kept nowhere</source>
        <translation>访问令牌，服务器要求时填写；不会保存在任何地方</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>标头，每行一个</translation>
    </message>
    <message>
        <source>More headers, one a line, such as X-Team: harbor</source>
        <translation>其他标头，每行一个，例如 X-Team: harbor</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>位置(&amp;W)</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>地址(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;uthorization</source>
        <translation>授权(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>标头(&amp;H)</translation>
    </message>
</context>
<context>
    <name>turnscope::McpServers</name>
    <message>
        <source>Connectors and tunnels belong to the service: the rehearsal endpoint has none. Name a server by its server_url.</source>
        <translation>连接器和隧道属于服务本身：排练端点没有这些。请用 server_url 指定服务器。</translation>
    </message>
    <message>
        <source>One of the headers is none that can be sent.</source>
        <translation>其中有一个标头无法发送。</translation>
    </message>
    <message>
        <source>The rehearsal endpoint asks MCP servers of this machine only. To let it ask this one, start it with: turnscope rehearse --mcp-allow %1</source>
        <translation>排练端点只向此计算机上的 MCP 服务器发出请求。要允许它访问这个服务器，请这样启动：turnscope rehearse --mcp-allow %1</translation>
    </message>
    <message>
        <source>The session has named another server in its place.</source>
        <translation>会话已改为指定另一个服务器。</translation>
    </message>
    <message>
        <source>The session names no MCP server “%1”.</source>
        <translation>会话中没有指定 MCP 服务器“%1”。</translation>
    </message>
    <message>
        <source>The arguments are no JSON object: nothing was called.</source>
        <translation>参数不是 JSON 对象：未进行任何调用。</translation>
    </message>
    <message>
        <source>The tool failed and does not say why.</source>
        <translation>工具失败，且没有说明原因。</translation>
    </message>
    <message>
        <source>The output has %1, and the outputs of this session are too large together to be kept.</source>
        <translation>该输出有 %1，此会话的所有输出合计太大，无法保留。</translation>
    </message>
</context>
<context>
    <name>turnscope::McpSessionForm</name>
    <message>
        <source>A&amp;dd to the session</source>
        <translation>添加到会话(&amp;D)</translation>
    </message>
    <message>
        <source>Label of the server in the session</source>
        <translation>服务器在会话中的标签</translation>
    </message>
    <message>
        <source>Tools that the model may call</source>
        <translation>模型可以调用的工具</translation>
    </message>
    <message>
        <source>All, or names with commas between them</source>
        <translation>全部，或用逗号分隔的名称</translation>
    </message>
    <message>
        <source>When you are asked for approval</source>
        <translation>何时请求你批准</translation>
    </message>
    <message>
        <source>Ask before every call</source>
        <translation>每次调用前都询问</translation>
    </message>
    <message>
        <source>Ask unless the tool says it only reads</source>
        <translation>除非工具声明只读，否则询问</translation>
    </message>
    <message>
        <source>Never ask</source>
        <translation>从不询问</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>Allowed &amp;tools</source>
        <translation>允许的工具(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;pproval</source>
        <translation>批准(&amp;P)</translation>
    </message>
    <message>
        <source>Sends session.update with the session&apos;s tools and this server</source>
        <translation>发送 session.update，包含会话的工具和此服务器</translation>
    </message>
</context>
<context>
    <name>turnscope::McpSessionTool</name>
    <message>
        <source>The label begins with a letter and has letters, digits, - and _, 64 at most: it is how the session calls the server.</source>
        <translation>标签以字母开头，由字母、数字、- 和 _ 组成，最多 64 个字符：会话用它来称呼该服务器。</translation>
    </message>
    <message>
        <source>A connector needs an authorization: an OAuth access token of its service.</source>
        <translation>连接器需要授权：其服务的 OAuth 访问令牌。</translation>
    </message>
</context>
<context>
    <name>turnscope::McpTool</name>
    <message>
        <source>It has no schema of its arguments (inputSchema), which every tool needs.</source>
        <translation>它没有参数的 schema（inputSchema），而每个工具都必须有。</translation>
    </message>
    <message>
        <source>Its outputSchema is no schema.</source>
        <translation>其 outputSchema 不是 schema。</translation>
    </message>
    <message>
        <source>The server answers tools/list without a list of tools.</source>
        <translation>服务器对 tools/list 的应答中没有工具列表。</translation>
    </message>
    <message>
        <source>A tool without a name is left out: nobody could call it.</source>
        <translation>没有名称的工具被省略：没有人能调用它。</translation>
    </message>
    <message>
        <source>The tool “%1” is listed twice; the first one counts.</source>
        <translation>工具“%1”列出了两次；以第一个为准。</translation>
    </message>
    <message>
        <source>The server has more than %1 tools; the others are left out.</source>
        <translation>服务器的工具多于 %1 个；其余的被省略。</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>takes %1 away</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>changes %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>And more of this kind.</source>
        <translation>还有更多同类问题。</translation>
    </message>
</context>
<context>
    <name>turnscope::MeasuredPattern</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), tokens estimated from words</source>
        <translation>
            <numerusform>%n 个会话，令牌数根据词数估计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labelled turn(s)</source>
        <translation>
            <numerusform>%n 个已标注的轮次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::MessageBar</name>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Connect to the same endpoint as a new session</source>
        <translation>作为新会话连接到同一端点</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open the file that has this name now, in place of what is shown</source>
        <translation>打开现在叫这个名字的文件，取代当前显示的内容</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The files stay where they are, and are not offered again</source>
        <translation>文件留在原处，不再提示</translation>
    </message>
    <message>
        <source>The recording %1 was never ended: Turnscope was stopped while it was made. What was written until then is there.</source>
        <translation>录制 %1 没有正常结束：Turnscope 在录制过程中被终止。到那时为止写下的内容都在。</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings were never ended: Turnscope was stopped while they were made. What was written until then is there.</source>
        <translation>
            <numerusform>%n 个录制没有正常结束：Turnscope 在录制过程中被终止。到那时为止写下的内容都在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of them</source>
        <translation>选择其中一个</translation>
    </message>
    <message>
        <source>Give a key…</source>
        <translation>提供密钥…</translation>
    </message>
    <message>
        <source>Connect to the same endpoint with another key</source>
        <translation>用另一个密钥连接到同一端点</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Edit the profile…</source>
        <translation>编辑配置…</translation>
    </message>
    <message>
        <source>Its address, its model and its headers</source>
        <translation>其地址、模型和标头</translation>
    </message>
    <message>
        <source>Go on where it ended</source>
        <translation>从结束处继续</translation>
    </message>
    <message>
        <source>Connect to the same endpoint as a new session, with the same settings and the text of what was said and heard</source>
        <translation>以新会话连接到同一端点，沿用相同的设置，并带上说过和听到的内容的文本</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续接</translation>
    </message>
    <message>
        <source>Go on in a new session, with the same settings and the text of what was said and heard, once nobody speaks</source>
        <translation>待无人说话时，转到新会话中继续，沿用相同的设置以及已说和已听到内容的文本</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>证书…</translation>
    </message>
    <message>
        <source>Look at the certificate, and accept it for this profile if it is the endpoint&apos;s</source>
        <translation>查看证书，如果确实属于该端点，就为此配置接受它</translation>
    </message>
</context>
<context>
    <name>turnscope::MessageInput</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>turnscope::Microphone</name>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
</context>
<context>
    <name>turnscope::ModelLane</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>heard / sent</source>
        <translation>听到 / 送达</translation>
    </message>
    <message>
        <source>cut in · %1 unheard</source>
        <translation>打断 · %1 未听到</translation>
    </message>
    <message>
        <source>Model audio that came out of the speaker: %1.</source>
        <translation>从扬声器播出的模型音频：%1。</translation>
    </message>
    <message>
        <source>Model audio that arrived but was not heard: %1.</source>
        <translation>已到达但未听到的模型音频：%1。</translation>
    </message>
    <message>
        <source>An estimate: its place is taken from arrival and duration, for want of playback events.</source>
        <translation>估计：因缺少播放事件，其位置取自到达和时长。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>cut in</source>
        <translation>打断</translation>
    </message>
</context>
<context>
    <name>turnscope::MoneyGuard</name>
    <message>
        <source>Disconnected: the session has cost %1, and your limit is %2. Connect again to go on, or change the limit (View, Cost limits).</source>
        <translation>已断开连接：会话已花费 %1，你的上限为 %2。请重新连接以继续，或更改上限（视图，费用上限）。</translation>
    </message>
    <message>
        <source>The session has cost %1: more than the %2 from which you want to be told.</source>
        <translation>会话已花费 %1：超过了你希望得到提醒的金额 %2。</translation>
    </message>
    <message>
        <source>its cost is not known</source>
        <translation>其费用未知</translation>
    </message>
    <message numerus="yes">
        <source>Connected and silent for %n minute(s), %1. Disconnect if you are done.</source>
        <translation>
            <numerusform>已连接且静默 %n 分钟，%1。如果已经用完，请断开连接。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::NamedEvents</name>
    <message>
        <source>%1 is named here, and what was in it is not in the log.</source>
        <translation>这里提到 %1，但其内容不在日志中。</translation>
    </message>
</context>
<context>
    <name>turnscope::NoisePanel</name>
    <message>
        <source>through a telephone: 8 kHz, µ-law</source>
        <translation>经由电话：8 kHz，µ-law</translation>
    </message>
    <message>
        <source>Noise and telephone</source>
        <translation>噪声与电话</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白噪声</translation>
    </message>
    <message>
        <source>babble: six people at once</source>
        <translation>嘈杂人声：六人同时说话</translation>
    </message>
    <message>
        <source>the model&apos;s own echo</source>
        <translation>模型自己的回声</translation>
    </message>
    <message>
        <source>a sound file…</source>
        <translation>声音文件…</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>How far the user&apos;s speech is above the noise: less is louder noise.</source>
        <translation>用户的语音比噪声高多少：越小，噪声越响。</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>The same seed makes the same noise, and loses the same packets.</source>
        <translation>相同的种子产生相同的噪声，丢失相同的数据包。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Speech above noise</source>
        <translation>语音高于噪声</translation>
    </message>
    <message>
        <source>Echo comes after</source>
        <translation>回声延迟</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>are silence</source>
        <translation>变为静默</translation>
    </message>
    <message>
        <source>repeat the last one</source>
        <translation>重复上一个</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>丢失的数据包</translation>
    </message>
    <message>
        <source>Lost ones</source>
        <translation>丢失的部分</translation>
    </message>
    <message>
        <source>Listen through it</source>
        <translation>带干扰检测</translation>
    </message>
    <message>
        <source>B is applied to the session&apos;s audio with this in it. A stays what the session had.</source>
        <translation>B 应用于加入此干扰的会话音频。A 保持会话原有的结果。</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>不带干扰</translation>
    </message>
    <message>
        <source>Whose voice cut in?</source>
        <translation>是谁的声音在打断？</translation>
    </message>
    <message>
        <source>Looks in the microphone for the model&apos;s own sound where speech began while it spoke.</source>
        <translation>在模型说话期间有语音开始之处，查找麦克风中模型自己的声音。</translation>
    </message>
    <message>
        <source>listening without noise</source>
        <translation>正在检测，不带噪声</translation>
    </message>
    <message>
        <source>babble</source>
        <translation>嘈杂人声</translation>
    </message>
    <message>
        <source>listening through noise</source>
        <translation>正在检测，带噪声</translation>
    </message>
    <message>
        <source>Nobody on this computer can speak: babble needs Flite.</source>
        <translation>这台计算机上没有可以说话的声音：嘈杂人声需要 Flite。</translation>
    </message>
    <message>
        <source>Six people are being made to speak…</source>
        <translation>正在让六个人说话…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Listening to each of them…</source>
        <translation>正在逐一聆听…</translation>
    </message>
    <message>
        <source>B hears the session as it was. The same seed always makes the same noise.</source>
        <translation>B 听到的是会话原样。相同的种子总是产生相同的噪声。</translation>
    </message>
    <message>
        <source>Listening through %1.</source>
        <translation>正在检测，干扰为：%1。</translation>
    </message>
    <message numerus="yes">
        <source>B hears the session through %1: %n error(s).</source>
        <translation>
            <numerusform>B 听到的会话带有干扰（%1）：%n 个错误。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::NotEnoughMemory</name>
    <message>
        <source>There is not enough memory for this. Close other programs, or cut the log into smaller files.</source>
        <translation>内存不足，无法完成。请关闭其他程序，或把日志切分为较小的文件。</translation>
    </message>
</context>
<context>
    <name>turnscope::OpenCard</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>A recording of this console or the log of another tool. Opening a file sends nothing and runs nothing.</source>
        <translation>本控制台的录制，或其他工具的日志。打开文件不会发送任何内容，也不会运行任何内容。</translation>
    </message>
    <message>
        <source>Nothing yet. What you record stands here.</source>
        <translation>还没有内容。你录制的会话会显示在此处。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Search the recordings by name</source>
        <translation>按名称搜索录制</translation>
    </message>
    <message>
        <source>All recordings</source>
        <translation>所有录制</translation>
    </message>
    <message>
        <source>Open the folder of recordings</source>
        <translation>打开录制文件夹</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>把文件拖到这里</translation>
    </message>
    <message>
        <source>JSON Lines, arrays, HAR, console text, cassettes; packed or not</source>
        <translation>JSON Lines、数组、HAR、控制台文本、cassette；压缩与否皆可</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Open a recording or a log</source>
        <translation>打开录制或日志</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>A copy of the recording that comes with Turnscope</source>
        <translation>Turnscope 自带录制的副本</translation>
    </message>
    <message>
        <source>To try things on: three turns with a tool and a cut-in, 20 seconds long.</source>
        <translation>用来试各种功能：三个轮次，含一次工具调用和一次打断，长 20 秒。</translation>
    </message>
</context>
<context>
    <name>turnscope::OrderCheck</name>
    <message>
        <source>session.created comes after other server events.</source>
        <translation>session.created 出现在其他服务器事件之后。</translation>
    </message>
    <message>
        <source>The log begins with %1: a sideband connection, or its beginning is missing.</source>
        <translation>日志以 %1 开头：可能是旁路连接，或缺少开头。</translation>
    </message>
    <message>
        <source>The session goes on after 60 minutes.</source>
        <translation>会话在 60 分钟后仍在继续。</translation>
    </message>
    <message>
        <source>%1 begins while %2 is still active.</source>
        <translation>%1 开始时 %2 仍在进行。</translation>
    </message>
    <message>
        <source>%1 names %2, which no response.created announced.</source>
        <translation>%1 提到 %2，但没有 response.created 宣布过它。</translation>
    </message>
    <message>
        <source>A second response.done for %1.</source>
        <translation>%1 的第二个 response.done。</translation>
    </message>
    <message>
        <source>%1 names item %2 before its response.output_item.added.</source>
        <translation>%1 在其 response.output_item.added 之前提到条目 %2。</translation>
    </message>
    <message>
        <source>%1 comes before its response.content_part.added.</source>
        <translation>%1 出现在其 response.content_part.added 之前。</translation>
    </message>
    <message>
        <source>%1 is unfinished at the end of the log.</source>
        <translation>日志结束时 %1 尚未完成。</translation>
    </message>
    <message>
        <source>What rests on the order is not judged.</source>
        <translation>取决于顺序的内容不作判断。</translation>
    </message>
    <message>
        <source>response.created stands behind other events of its response.</source>
        <translation>response.created 排在其响应的其他事件之后。</translation>
    </message>
    <message>
        <source>response.output_item.added stands behind other events of its item.</source>
        <translation>response.output_item.added 排在其条目的其他事件之后。</translation>
    </message>
    <message>
        <source>response.content_part.added stands behind a delta of its part.</source>
        <translation>response.content_part.added 排在其部分的一个增量之后。</translation>
    </message>
    <message>
        <source>Events of two connections stand between each other, and the log does not tell which is whose. Only what one event tells by itself is judged: log a connection&apos;s id with each event, or a file each.</source>
        <translation>两个连接的事件相互交错，日志没有说明哪个属于哪个连接。只判断单个事件自身所说明的内容：请为每个事件记录连接的 id，或每个连接使用一个文件。</translation>
    </message>
</context>
<context>
    <name>turnscope::OtlpExport</name>
    <message>
        <source>The log holds no times, and a trace without them is none. Choose the recording.</source>
        <translation>日志没有时间，而没有时间的追踪不成其为追踪。请选择“录制”。</translation>
    </message>
    <message>
        <source>In this log events of several connections stand between each other, and nothing tells which is whose: no span of it could be trusted.</source>
        <translation>此日志中多个连接的事件混在一起，无从分辨各属于谁：由此得出的 span 都不可信。</translation>
    </message>
    <message>
        <source>The log does not tell on which day the session began, and a trace needs it.</source>
        <translation>日志没有说明会话始于哪一天，而追踪需要日期。</translation>
    </message>
    <message>
        <source>The log tells of no event when it was: there is no span to be made of it.</source>
        <translation>日志没有给出任何事件的时间：无法由此生成 span。</translation>
    </message>
</context>
<context>
    <name>turnscope::OutcomeRows</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>语音段</translation>
    </message>
    <message>
        <source>Turns that the detector makes.</source>
        <translation>检测器得出的轮次。</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Utterances that became two turns or more: a pause in them was taken for the end.</source>
        <translation>变成两个或更多轮次的话语：其中的停顿被当作结束。</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Utterances that became one turn with the one before.</source>
        <translation>与前一段话语合为一个轮次的话语。</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <source>Utterances of which no turn was made.</source>
        <translation>没有形成轮次的话语。</translation>
    </message>
    <message>
        <source>false</source>
        <translation>误触发</translation>
    </message>
    <message>
        <source>Turns in which nothing was said.</source>
        <translation>没有人说话的轮次。</translation>
    </message>
    <message>
        <source>first sound cut off</source>
        <translation>首个声音被截断</translation>
    </message>
    <message>
        <source>Utterances whose beginning the prefix padding did not reach. No error of its own.</source>
        <translation>前置填充未能涵盖其开头的话语。不单独算作错误。</translation>
    </message>
    <message>
        <source>cut-ins by nothing</source>
        <translation>无人说话的打断</translation>
    </message>
    <message>
        <source>False turns that began while the model spoke.</source>
        <translation>模型说话期间开始的误触发轮次。</translation>
    </message>
    <message>
        <source>idle timeouts</source>
        <translation>空闲超时</translation>
    </message>
    <message>
        <source>How often the service would have spoken by itself.</source>
        <translation>服务会自行开口的次数。</translation>
    </message>
    <message>
        <source>wait after speech, p50</source>
        <translation>语音后等待，p50</translation>
    </message>
    <message>
        <source>From the last sound of each utterance to the end of its turn: the median. An answer cannot come sooner.</source>
        <translation>从每段话语的最后一个声音到其轮次结束：中位数。回答不可能更早到来。</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>split + joined + lost + false</source>
        <translation>拆分 + 合并 + 遗漏 + 误触发</translation>
    </message>
    <message>
        <source>speech not heard before</source>
        <translation>先前没有听到的语音</translation>
    </message>
    <message>
        <source>Turns of what sounds like speech, of which the session made none. Whether they are right is not known: they are no error.</source>
        <translation>听起来像语音、但会话没有由此产生轮次的那些轮次。它们是否正确不得而知：不算错误。</translation>
    </message>
</context>
<context>
    <name>turnscope::Overlay</name>
    <message>
        <source>Δ %1 µs</source>
        <translation>Δ %1 微秒</translation>
    </message>
    <message>
        <source>Δ %1 ms</source>
        <translation>Δ %1 毫秒</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <translation>Δ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::OverviewStrip</name>
    <message>
        <source>Overview of the whole session</source>
        <translation>整个会话的概览</translation>
    </message>
    <message>
        <source>The whole session. Drag the window or its edges; click to go there; double click shows all.</source>
        <translation>整个会话。拖动范围框或其边缘；单击可转到该处；双击显示全部。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
</context>
<context>
    <name>turnscope::OwnPrices</name>
    <message>
        <source>Your own prices in %1 are not used. %2</source>
        <translation>%1 中你自己的价格未被使用。%2</translation>
    </message>
    <message>
        <source>%1 could not be removed: look at its permissions.</source>
        <translation>无法删除 %1：请检查其权限。</translation>
    </message>
    <message>
        <source>Your own prices, which go before those of Turnscope. The form is the same: each row a [[model]], prices in US dollars per million tokens, or per minute.</source>
        <translation>你自己的价格，优先于 Turnscope 自带的价格。格式相同：每行是一个 [[model]]，价格以美元计，按每百万令牌或每分钟计算。</translation>
    </message>
</context>
<context>
    <name>turnscope::PipelineCost</name>
    <message>
        <source>%1: no model is named that could have a price; choose one.</source>
        <translation>%1：没有指名可计价的模型；请选择一个。</translation>
    </message>
    <message>
        <source>%1: no price for %2; give it one, or choose another model&apos;s.</source>
        <translation>%1：%2 没有价格；请为其设定价格，或选用另一个模型的价格。</translation>
    </message>
    <message>
        <source>%1: the price list has %2, but not for what was used of it.</source>
        <translation>%1：价目表中有 %2，但没有所用项目的价格。</translation>
    </message>
    <message>
        <source>%1: what was used was not told.</source>
        <translation>%1：用量没有被告知。</translation>
    </message>
    <message>
        <source>%1: the price of %2 is not in US dollars.</source>
        <translation>%1：%2 的价格不是以美元计。</translation>
    </message>
    <message>
        <source>%1: what was told of its usage contradicts itself.</source>
        <translation>%1：所告知的用量自相矛盾。</translation>
    </message>
</context>
<context>
    <name>turnscope::Plan</name>
    <message>
        <source>its audio is taken to be as long as the call</source>
        <translation>假定其音频与通话等长</translation>
    </message>
    <message>
        <source>the assumptions do not have how many tokens a minute of its audio is</source>
        <translation>假定中没有说明其每分钟音频有多少令牌</translation>
    </message>
    <message>
        <source>no price of cached input is listed, so all of it is taken at the full one</source>
        <translation>没有列出缓存输入的价格，因此全部按全价计算</translation>
    </message>
    <message>
        <source>its price is not verified</source>
        <translation>其价格未经核实</translation>
    </message>
    <message>
        <source>it ended on %1</source>
        <translation>已于 %1 停用</translation>
    </message>
    <message>
        <source>it ends on %1</source>
        <translation>将于 %1 停用</translation>
    </message>
    <message>
        <source>the price list does not have it</source>
        <translation>价目表中没有它</translation>
    </message>
    <message>
        <source>the price list lacks a price that it needs</source>
        <translation>价目表缺少它所需的价格</translation>
    </message>
    <message>
        <source>its price is in %1, and the assumptions have no rate from that to %2</source>
        <translation>其价格以 %1 计，而假定中没有从该货币到 %2 的汇率</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>transcription</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>small model</source>
        <translation>小模型</translation>
    </message>
    <message>
        <source>strong model</source>
        <translation>强模型</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>语音</translation>
    </message>
</context>
<context>
    <name>turnscope::PlanBars</name>
    <message>
        <source>What each option costs a minute</source>
        <translation>各方案每分钟的费用</translation>
    </message>
</context>
<context>
    <name>turnscope::PlanCommand</name>
    <message>
        <source>%1 has no turn in it: there is nothing to plan by.</source>
        <translation>%1 中没有轮次：没有可作为规划依据的内容。</translation>
    </message>
    <message>
        <source>--rate needs --currency: of which it is.</source>
        <translation>--rate 需要 --currency：说明是哪种货币的汇率。</translation>
    </message>
    <message>
        <source>--rate takes how many of the currency a US dollar is worth, as 7.1.</source>
        <translation>--rate 接受一美元折合多少该货币，例如 7.1。</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>No rate from US dollars to %1 is known: give it with --rate.</source>
        <translation>没有已知的从美元到 %1 的汇率：请用 --rate 给出。</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>输出一个 JSON 对象，而不是文本。</translation>
    </message>
    <message>
        <source>What the plan rests on, as --write writes it.</source>
        <translation>规划所依据的内容，格式与 --write 写出的相同。</translation>
    </message>
    <message>
        <source>Write what the plan rests on to a file, to be edited.</source>
        <translation>将规划所依据的内容写入文件，以便编辑。</translation>
    </message>
    <message>
        <source>Show figures in it, as CNY or EUR.</source>
        <translation>以该货币显示金额，例如 CNY 或 EUR。</translation>
    </message>
    <message>
        <source>How many of that a US dollar is worth today.</source>
        <translation>今天一美元折合多少该货币。</translation>
    </message>
    <message>
        <source>Compares what ways to build a voice application cost, for calls like those in the files: speech-to-speech models, a voice with a back end, a chained pipeline, a router. By list prices and assumptions, which --write shows.</source>
        <translation>针对与文件中类似的通话，比较构建语音应用的各种方式的费用：语音到语音模型、带后端的声音、链式流水线、路由。按标价和假定计算，--write 会显示这些假定。</translation>
    </message>
    <message>
        <source>Recordings or logs to measure calls by; without them all is assumed.</source>
        <translation>用来测量通话的录制或日志；不指定则全部为假定值。</translation>
    </message>
    <message>
        <source>--currency takes three letters, as USD or CNY.</source>
        <translation>--currency 要写三个字母，例如 USD 或 CNY。</translation>
    </message>
</context>
<context>
    <name>turnscope::PlanReport</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>  %1 a minute     a call        a month</source>
        <translation>      %1/分钟     每次通话           每月</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>set</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>1 US dollar is %1 %2 (%3)</source>
        <translation>1 美元折合 %1 %2（%3）</translation>
    </message>
    <message>
        <source>List prices make estimates. They rest on:</source>
        <translation>按标价得出的是估计值，其依据为：</translation>
    </message>
    <message>
        <source>Break-even, all else as it is:</source>
        <translation>费用平衡点（其他条件不变）：</translation>
    </message>
</context>
<context>
    <name>turnscope::PlanTableModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, %2: %3 a call</source>
        <translation>%1，%2：每次通话 %3</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1/分钟</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>每次通话</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>transcription</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>语音</translation>
    </message>
</context>
<context>
    <name>turnscope::PlannerWindow</name>
    <message>
        <source>Plans (*.toml)</source>
        <translation>规划 (*.toml)</translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>载入规划</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存规划</translation>
    </message>
    <message>
        <source>What each option costs</source>
        <translation>各方案的费用</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>规划器</translation>
    </message>
    <message>
        <source>What calls are measured by</source>
        <translation>通话的测量依据</translation>
    </message>
    <message>
        <source>Assumptions alone</source>
        <translation>仅用假定值</translation>
    </message>
    <message>
        <source>The session in front</source>
        <translation>当前的会话</translation>
    </message>
    <message>
        <source>All open sessions</source>
        <translation>所有打开的会话</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>What a US dollar is worth</source>
        <translation>一美元折合多少</translation>
    </message>
    <message>
        <source>rate?</source>
        <translation>汇率？</translation>
    </message>
    <message>
        <source>Calls like</source>
        <translation>通话参照</translation>
    </message>
    <message>
        <source>Break-even points</source>
        <translation>费用平衡点</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>载入(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <translation>价格(&amp;P)…</translation>
    </message>
    <message>
        <source>List prices make estimates. ≤: it may be less; the tip of a row says why.</source>
        <translation>按标价得出的是估计值。≤：可能更少；原因见该行的提示。</translation>
    </message>
    <message>
        <source>There is no turn to measure by: all figures are assumed, or set.</source>
        <translation>没有可供测量的轮次：所有数值均为假定值或设定值。</translation>
    </message>
    <message>
        <source>A US dollar, on %1:</source>
        <translation>%1 时一美元折合：</translation>
    </message>
    <message>
        <source>What a US dollar is worth:</source>
        <translation>一美元折合：</translation>
    </message>
    <message>
        <source>No two options cost the same at any length of a call or share of hard turns.</source>
        <translation>无论通话多长、困难轮次占比多少，都没有两个方案的费用相同。</translation>
    </message>
</context>
<context>
    <name>turnscope::PortalScreenshot</name>
    <message>
        <source>The desktop took no screenshot. Save one with the desktop&apos;s own tool, then drop its file on the conversation.</source>
        <translation>桌面没有截取屏幕。请用桌面自带的工具保存截图，再把文件拖到对话上。</translation>
    </message>
</context>
<context>
    <name>turnscope::PreferenceDesk</name>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>turnscope::PreferenceRow</name>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>In force after a restart.</source>
        <translation>重新启动后生效。</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>还原：%1</translation>
    </message>
    <message>
        <source>Chosen, and not in force before a restart.</source>
        <translation>已选择，重新启动后才会生效。</translation>
    </message>
    <message>
        <source>Nothing can be written there now: choose another folder, or make it writable.</source>
        <translation>目前无法写入该文件夹：请选择其他文件夹，或使其可写。</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>恢复为最初的值</translation>
    </message>
    <message>
        <source>As it was at first: %1</source>
        <translation>恢复为最初的值：%1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>turnscope::PreferenceTable</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colours of the window and of everything drawn in it.</source>
        <translation>窗口及其中所有绘制内容的颜色。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window. The commands speak the language of the terminal they are called in.</source>
        <translation>窗口的语言。命令使用调用它们的终端的语言。</translation>
    </message>
    <message>
        <source>Size of texts and controls</source>
        <translation>文字和控件的大小</translation>
    </message>
    <message>
        <source>On top of the scaling that the desktop has set.</source>
        <translation>在桌面所设缩放的基础上再缩放。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Reduced: panes take their places at once, bars that show that something is under way stand still, and menus do not fade. What is recorded and played moves all the same.</source>
        <translation>减少：面板立即就位，表示正在进行的进度条静止不动，菜单不淡入淡出。录制和播放的内容照常移动。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Time of day on the timeline</source>
        <translation>在时间线上显示钟点时间</translation>
    </message>
    <message>
        <source>The timeline&apos;s ruler counts the time of day where a recording tells it, instead of the session&apos;s time.</source>
        <translation>当录制中有钟点时间时，时间线的标尺显示钟点时间，而不是会话时间。</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>录制文件夹</translation>
    </message>
    <message>
        <source>Where the next recording is begun, by the window and by commands, and what the lists of recordings show. Those made before stay where they are.</source>
        <translation>窗口和命令开始下一次录制的位置，也是录制列表所显示的文件夹。以前的录制留在原处。</translation>
    </message>
    <message>
        <source>Watch files for more</source>
        <translation>留意文件的新内容</translation>
    </message>
    <message>
        <source>Reads on when another program appends to a file that is open.</source>
        <translation>当其他程序向已打开的文件追加内容时继续读取。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Tell what a session has cost from</source>
        <translation>会话费用达到以下金额时提醒</translation>
    </message>
    <message>
        <source>Once a live session, when its estimate by list prices reaches this.</source>
        <translation>每个进行中的会话提醒一次，当其按标价的估算达到此金额时。</translation>
    </message>
    <message>
        <source>Disconnect at a cost of</source>
        <translation>费用达到以下金额时断开连接</translation>
    </message>
    <message>
        <source>Ends a live session whose estimate reaches this. A model without a price is not counted.</source>
        <translation>结束估算达到此金额的进行中会话。没有价格的模型不计入。</translation>
    </message>
    <message>
        <source>Tell of a silent session after</source>
        <translation>会话无人说话达到以下时间时提醒</translation>
    </message>
    <message>
        <source>When nobody has said or written anything in a live session for so long.</source>
        <translation>当进行中的会话里这么久没有人说话或写消息时。</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Tell of a call without output after</source>
        <translation>调用无输出达到以下时间时提醒</translation>
    </message>
    <message>
        <source>When a function that the model called has no output for so long: the model waits.</source>
        <translation>当模型调用的函数这么久没有输出时：模型正在等待。</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Latency limits</source>
        <translation>延迟限值</translation>
    </message>
    <message>
        <source>Up to which voice-to-voice time a turn is marked fast, fair or slow.</source>
        <translation>轮次在多长的语音到语音时间以内标记为快、中或慢。</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>延迟预算</translation>
    </message>
    <message>
        <source>How long each part of the wait for an answer may take.</source>
        <translation>等待回答的每一段可以用多长时间。</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Your own prices a model, before those of the list.</source>
        <translation>你自己为各模型设定的价格，优先于价目表。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Microphone, speaker, volume, and how long a voice must last before it cuts in.</source>
        <translation>麦克风、扬声器、音量，以及声音持续多久才算打断。</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>A profile says where and how to connect. Its API key is asked for when it is needed, and kept by the desktop&apos;s keychain only where you ask for that; it never stands among these settings.</source>
        <translation>配置说明连接到哪里以及如何连接。需要时才会询问其 API 密钥，仅在你要求时由桌面的密钥环保存；密钥绝不会存放在这些设置中。</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>新建配置…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Limits and alarms</source>
        <translation>限值与提醒</translation>
    </message>
    <message>
        <source>Sound and endpoints</source>
        <translation>声音与端点</translation>
    </message>
</context>
<context>
    <name>turnscope::PreferencesDialog</name>
    <message>
        <source>Restart now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Restore this page</source>
        <translation>还原此页</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Search all preferences and shortcuts</source>
        <translation>搜索所有首选项和快捷键</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Some of what was chosen comes into force when Turnscope is started again.</source>
        <translation>所选的部分内容将在 Turnscope 重新启动后生效。</translation>
    </message>
    <message>
        <source>Ends Turnscope and opens the same files again; asks first where something would be lost</source>
        <translation>退出 Turnscope 并重新打开相同的文件；如会丢失内容，会先询问</translation>
    </message>
    <message>
        <source>No preference has “%1” in its name or explanation.</source>
        <translation>没有名称或说明中包含“%1”的首选项。</translation>
    </message>
    <message>
        <source>All shortcuts as they were at first; can be undone</source>
        <translation>将所有快捷键恢复为最初的值；可以撤销</translation>
    </message>
    <message>
        <source>All that is shown here as it was at first; can be undone</source>
        <translation>将此处显示的全部内容恢复为最初的值；可以撤销</translation>
    </message>
    <message>
        <source>Keyboard (%1)</source>
        <translation>键盘 (%1)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
</context>
<context>
    <name>turnscope::PriceDialog</name>
    <message>
        <source>&amp;Give back</source>
        <translation>还原(&amp;G)</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>List prices, each with who says so and when that was read. What you change is yours, and goes before what comes with Turnscope; it is kept in %1.</source>
        <translation>标价，各附出处及查阅时间。你所更改的归你所有，优先于 Turnscope 自带的价格；保存在 %1 中。</translation>
    </message>
    <message>
        <source>Your file cannot be read, and saving would write over it: correct it first. %1</source>
        <translation>无法读取你的文件，而保存会将其覆盖：请先更正它。%1</translation>
    </message>
    <message>
        <source>name of a model</source>
        <translation>模型的名称</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Takes your row away: what comes with Turnscope counts again, if there is any.</source>
        <translation>删除你的这一行：若 Turnscope 自带相应的价格，则恢复使用。</translation>
    </message>
</context>
<context>
    <name>turnscope::PriceListModel</name>
    <message>
        <source>my own</source>
        <translation>我自己的</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>查阅日</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>停用日</translation>
    </message>
    <message>
        <source>For a million tokens. Empty: not known, and what needs it has no cost.</source>
        <translation>按每百万令牌计。留空：未知，需要该价格的项目没有费用。</translation>
    </message>
    <message>
        <source>For a minute, for each text that the user sends, or for a million characters. Empty: not known, or not how it is billed.</source>
        <translation>按每分钟、用户发送的每条文本或每百万字符计。留空：未知，或不以此方式计费。</translation>
    </message>
    <message>
        <source>Yours go before those that come with the program.</source>
        <translation>你的价格优先于程序自带的价格。</translation>
    </message>
    <message>
        <source>The first day on which the row holds: the day of a session decides by which it is priced.</source>
        <translation>该行生效的第一天：按会话的日期决定使用哪一行计价。</translation>
    </message>
    <message>
        <source>When the source was read.</source>
        <translation>查阅来源的日期。</translation>
    </message>
    <message>
        <source>When the model ends; its prices stay for old logs.</source>
        <translation>模型停用的日期；其价格仍保留，供旧日志使用。</translation>
    </message>
    <message>
        <source>What the row is about, and who says so.</source>
        <translation>该行的内容及其出处。</translation>
    </message>
</context>
<context>
    <name>turnscope::PriceTable</name>
    <message>
        <source>The price table is missing from this program: it was built without its resources.</source>
        <translation>此程序缺少价格表：构建时没有包含资源。</translation>
    </message>
</context>
<context>
    <name>turnscope::PriceToml</name>
    <message>
        <source>“%1” at line %2 of the price list is no price: it takes a number that is not negative.</source>
        <translation>价目表第 %2 行的“%1”不是价格：应为非负数。</translation>
    </message>
    <message>
        <source>“%1” at line %2 of the price list is no date: it takes one as 2026-08-05.</source>
        <translation>价目表第 %2 行的“%1”不是日期：日期应写成 2026-08-05 这样。</translation>
    </message>
    <message>
        <source>“%1” at line %2 of the price list takes true or false.</source>
        <translation>价目表第 %2 行的“%1”接受 true 或 false。</translation>
    </message>
    <message>
        <source>“%1” at line %2 of the price list takes a list of names: [&quot;one&quot;, &quot;another&quot;].</source>
        <translation>价目表第 %2 行的“%1”接受名称列表：[&quot;one&quot;, &quot;another&quot;]。</translation>
    </message>
    <message>
        <source>The price list has no “%1”, which stands at line %2: correct or remove it.</source>
        <translation>价目表中没有“%1”这一项，它出现在第 %2 行：请改正或删除。</translation>
    </message>
    <message>
        <source>The prices of long requests at line %1 of the price list lack “above”: from how many tokens on they hold.</source>
        <translation>价目表第 %1 行的长请求价格缺少“above”：即从多少个令牌起适用。</translation>
    </message>
    <message>
        <source>The price list has a [[model]] without a name at line %1: give it one.</source>
        <translation>价目表第 %1 行有一个没有名称的 [[model]]：请给出名称。</translation>
    </message>
    <message>
        <source>The currency of “%1” at line %2 of the price list takes three capitals, as USD or CNY.</source>
        <translation>价目表第 %2 行“%1”的货币应为三个大写字母，例如 USD 或 CNY。</translation>
    </message>
    <message>
        <source>“%1” stands twice in the price list, again at line %2: remove one, or say by “from” since when each holds.</source>
        <translation>“%1”在价目表中出现了两次，第二次在第 %2 行：请删除一个，或用“from”注明各自从何时起适用。</translation>
    </message>
    <message>
        <source>“%1” at line %2 of the price list takes a text in quotes.</source>
        <translation>价目表第 %2 行的“%1”接受带引号的文本。</translation>
    </message>
</context>
<context>
    <name>turnscope::ProfileButton</name>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Where to connect</source>
        <translation>连接到哪里</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model to ask for; any name may be typed</source>
        <translation>要请求的模型；可以输入任意名称</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Connect with a key…</source>
        <translation>使用密钥连接…</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>新建配置…</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>排练</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Profile and model: %1</source>
        <translation>配置和模型：%1</translation>
    </message>
    <message>
        <source>Built in, without a key: a stand-in that speaks the protocol, not the model</source>
        <translation>内置，无需密钥：讲协议的替身，不是模型本身</translation>
    </message>
</context>
<context>
    <name>turnscope::ProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>新建配置</translation>
    </message>
    <message>
        <source>My endpoint</source>
        <translation>我的端点</translation>
    </message>
    <message>
        <source>Sent as ?model=…; may be empty</source>
        <translation>以 ?model=… 发送；可以为空</translation>
    </message>
    <message>
        <source>One a line: Name: value</source>
        <translation>每行一个：名称: 值</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>标头(&amp;H)</translation>
    </message>
    <message>
        <source>The profile needs a name.</source>
        <translation>配置需要名称。</translation>
    </message>
    <message>
        <source>There is a profile named “%1” already.</source>
        <translation>已有名为“%1”的配置。</translation>
    </message>
    <message>
        <source>The URL must not hold a user name or password: it is saved in plain text.</source>
        <translation>URL 不得包含用户名或密码：它以明文保存。</translation>
    </message>
    <message>
        <source>“%1” is not a header. Write it as Name: value.</source>
        <translation>“%1”不是标头。请写成 名称: 值。</translation>
    </message>
    <message>
        <source>%1 holds a key. Leave it out: the key is asked for when you connect.</source>
        <translation>%1 含有密钥。请去掉它：连接时会询问密钥。</translation>
    </message>
    <message>
        <source>With the http:// or https:// address of an OpenAI-compatible chat endpoint, the built-in rehearsal endpoint hears and speaks, and that model thinks.</source>
        <translation>填写 OpenAI 兼容聊天端点的 http:// 或 https:// 地址时，由内置的排练端点听和说，由该模型思考。</translation>
    </message>
    <message>
        <source>The URL must be like wss://host/path or ws://host:port/path, or like http://host:port/v1 for a chat endpoint.</source>
        <translation>URL 必须形如 wss://host/path 或 ws://host:port/path；聊天端点则形如 http://host:port/v1。</translation>
    </message>
    <message>
        <source>A key that stands in a header or in the address is not saved, because profiles are saved in plain text: it is asked for when you connect, and kept in memory only.</source>
        <translation>标头或地址中的密钥不会保存，因为配置以明文存储：连接时会再次询问，并且只保存在内存中。</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>配置 %1</translation>
    </message>
    <message>
        <source>&amp;Trust the certificate %1…</source>
        <translation>信任证书 %1…(&amp;T)</translation>
    </message>
    <message>
        <source>SHA-256 %1, which this profile accepts although nobody vouches for it</source>
        <translation>SHA-256 %1，虽然没有机构为它担保，此配置仍接受它</translation>
    </message>
</context>
<context>
    <name>turnscope::ProfileSecrets</name>
    <message>
        <source>the header %1</source>
        <translation>标头 %1</translation>
    </message>
    <message>
        <source>the address, as user:password</source>
        <translation>地址（user:password）</translation>
    </message>
    <message>
        <source>the address&apos;s path</source>
        <translation>地址的路径</translation>
    </message>
    <message>
        <source>the address, behind “?”</source>
        <translation>地址中“?”之后</translation>
    </message>
    <message>
        <source>%1= of the address</source>
        <translation>地址的 %1=</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptApply</name>
    <message>
        <source>This is sent, and nothing else:</source>
        <translation>将发送以下内容，此外不发送其他内容：</translation>
    </message>
    <message>
        <source>This stays as it is:</source>
        <translation>以下内容保持不变：</translation>
    </message>
    <message>
        <source>The session has all of it that it can have: there is nothing to send.</source>
        <translation>会话已具备它所能具备的全部内容：没有可发送的内容。</translation>
    </message>
    <message>
        <source>Apply %1 to the session</source>
        <translation>将 %1 应用于会话</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptCard</name>
    <message>
        <source>Open in editor</source>
        <translation>在编辑器中打开</translation>
    </message>
    <message>
        <source>Use at connect</source>
        <translation>连接时使用</translation>
    </message>
    <message>
        <source>Apply to session</source>
        <translation>应用到会话</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>再次运行…</translation>
    </message>
    <message>
        <source>Voice to try</source>
        <translation>要试用的声音</translation>
    </message>
    <message>
        <source>The voice that it is used with here. The prompt itself stays as it is.</source>
        <translation>在此处与它一起使用的声音。提示词本身保持不变。</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Sessions begin with this prompt from now on: it is sent as soon as the server has told what is in force</source>
        <translation>从现在起，会话以此提示词开始：服务器一告知生效的设置，就会发送它</translation>
    </message>
    <message>
        <source>Run the recording again with this prompt</source>
        <translation>用此提示词再次运行录制</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>diff with v%1</source>
        <translation>与 v%1 比较差异</translation>
    </message>
    <message>
        <source>the session&apos;s own</source>
        <translation>会话自己的</translation>
    </message>
    <message>
        <source>%1: threshold / prefix padding / silence, in ms</source>
        <translation>%1：阈值 / 前置填充 / 静默（ms）</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>应用：%1</translation>
    </message>
    <message>
        <source>Run again: %1</source>
        <translation>再次运行：%1</translation>
    </message>
    <message>
        <source>Try against cases…</source>
        <translation>用用例试运行…</translation>
    </message>
    <message>
        <source>Run versions of it on recordings, several times, and see side by side what differs</source>
        <translation>在录制上多次运行它的各个版本，并排查看差异</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), nothing expected</source>
        <translation>
            <numerusform>%n 次运行，没有期望</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <translation>%2 项中有 %1 项成立</translation>
    </message>
    <message>
        <source>Last run: %1, %2 · %3</source>
        <translation>上次运行：%1，%2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ended early</source>
        <translation>
            <numerusform>%n 次运行提前结束</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::PromptCheck</name>
    <message>
        <source>The last example is a user&apos;s turn without an answer: the model may answer it.</source>
        <translation>最后一个示例是没有回答的用户轮次：模型可能会回答它。</translation>
    </message>
    <message>
        <source>There are two tools “%1”.</source>
        <translation>有两个名为“%1”的工具。</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <translation>没有变量“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no variable: it is sent as it stands, for nothing is run here.</source>
        <translation>“%1”不是变量：它会按原样发送，因为这里不会运行任何内容。</translation>
    </message>
    <message>
        <source>{{ without }} on the same line: it is sent as it stands.</source>
        <translation>同一行中有 {{ 却没有 }}：它会按原样发送。</translation>
    </message>
    <message>
        <source>An example turn has no text.</source>
        <translation>有一个示例轮次没有文本。</translation>
    </message>
    <message>
        <source>An example turn may have %1 characters, and this one has %2.</source>
        <translation>一个示例轮次最多可有 %1 个字符，而这个有 %2 个。</translation>
    </message>
    <message>
        <source>“%1” is no variable&apos;s name: it begins with a letter, then letters, digits, _, - and dots.</source>
        <translation>“%1”不是变量名：变量名以字母开头，其后为字母、数字、_、- 和点。</translation>
    </message>
    <message>
        <source>There are two variables “%1”.</source>
        <translation>有两个名为“%1”的变量。</translation>
    </message>
    <message>
        <source>The text does not use the variable “%1”.</source>
        <translation>文本没有使用变量“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a choice, and has nothing to choose from.</source>
        <translation>“%1”是一个选项变量，却没有可供选择的内容。</translation>
    </message>
    <message>
        <source>The default of “%1” refers to itself: it is inserted as it stands, braces and all.</source>
        <translation>“%1”的默认值引用了自身：它会连同大括号按原样插入。</translation>
    </message>
    <message>
        <source>The default of “%1” refers to “%2”: it is inserted as it stands, braces and all.</source>
        <translation>“%1”的默认值引用了“%2”：它会连同大括号按原样插入。</translation>
    </message>
    <message>
        <source>“%1” is no function&apos;s name: up to 64 letters, digits, _ and -.</source>
        <translation>“%1”不是函数名：最多 64 个字母、数字、_ 和 -。</translation>
    </message>
    <message>
        <source>“%1” has no description: the model has only its name to go by.</source>
        <translation>“%1”没有描述：模型只能依据其名称。</translation>
    </message>
    <message>
        <source>The parameters of “%1” are no JSON: %2.</source>
        <translation>“%1”的参数不是 JSON：%2。</translation>
    </message>
    <message>
        <source>The parameters of “%1” must be one JSON object.</source>
        <translation>“%1”的参数必须是一个 JSON 对象。</translation>
    </message>
    <message>
        <source>The parameters of “%1”: %2</source>
        <translation>“%1”的参数：%2</translation>
    </message>
    <message>
        <source>An MCP server needs a server_label.</source>
        <translation>MCP 服务器需要 server_label。</translation>
    </message>
    <message>
        <source>The MCP server “%1” needs one of server_url, connector_id and tunnel_id.</source>
        <translation>MCP 服务器“%1”需要 server_url、connector_id 和 tunnel_id 之一。</translation>
    </message>
    <message>
        <source>The server_url of “%1” must begin with https://.</source>
        <translation>“%1”的 server_url 必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>“%1” carries a key in the prompt&apos;s file, where everybody who has the file reads it: take out %2.</source>
        <translation>“%1”在提示词的文件中带有密钥，读到该文件的人都能看到：请去掉 %2。</translation>
    </message>
    <message>
        <source>%1 says nothing beside %2.</source>
        <translation>有了 %2，%1 就不起作用。</translation>
    </message>
    <message>
        <source>%1 takes %2 tokens of instructions, and these are %3, as an estimate.</source>
        <translation>%1 的指令最多 %2 个令牌，而这里估计有 %3 个。</translation>
    </message>
    <message>
        <source>%1 reads %2 tokens at most, and the prompt alone is %3, as an estimate.</source>
        <translation>%1 最多读取 %2 个令牌，而仅提示词估计就有 %3 个。</translation>
    </message>
    <message>
        <source>The prompt has no instructions: the session keeps its own.</source>
        <translation>提示词没有指令：会话保留自己的指令。</translation>
    </message>
    <message>
        <source>The server_url of “%1” has a name, a password or a query in it: everybody who has the prompt&apos;s file reads it. Take out what is a key.</source>
        <translation>“%1”的 server_url 中有用户名、密码或查询参数：拿到提示词文件的人都能读到。请把属于密钥的内容去掉。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptConflictBar</name>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Writes what is edited here; theirs is kept as a version</source>
        <translation>写入此处编辑的内容；对方的内容会保留为一个版本</translation>
    </message>
    <message>
        <source>Shows what they wrote; mine is kept as a version, and one undo away</source>
        <translation>显示对方所写的内容；我的内容会保留为一个版本，撤销一次即可恢复</translation>
    </message>
    <message>
        <source>Somebody else changed this file while you edited it. Nothing is written until you choose, and neither text is lost.</source>
        <translation>你编辑此文件时，他人更改了它。在你作出选择之前不会写入任何内容，双方的文本都不会丢失。</translation>
    </message>
    <message>
        <source>%1 What you wrote is still here.</source>
        <translation>%1 你所写的内容仍在这里。</translation>
    </message>
    <message>
        <source>The file was removed or renamed. What you wrote is still here; saving makes the file again.</source>
        <translation>文件已被移除或重命名。你所写的内容仍在这里；保存时会重新创建该文件。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptDelegate</name>
    <message>
        <source>The prompt&apos;s name</source>
        <translation>提示词的名称</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptDesk</name>
    <message>
        <source>Prompts that are open</source>
        <translation>打开的提示词</translation>
    </message>
    <message>
        <source>Open a prompt in Prompts to write it here.</source>
        <translation>在“提示词”中打开一个提示词，即可在此处编写。</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>关闭（Ctrl+W）</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Save the prompt?</source>
        <translation>要保存提示词吗？</translation>
    </message>
    <message>
        <source>%1 is not saved.</source>
        <translation>%1 尚未保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) are not saved.</source>
        <translation>
            <numerusform>%n 个提示词尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptDiffView</name>
    <message numerus="yes">
        <source>… %n line(s) that are the same</source>
        <translation>
            <numerusform>… %n 行相同</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>%1 and %2 are the same.</source>
        <translation>%1 与 %2 相同。</translation>
    </message>
    <message>
        <source>… and more that differs</source>
        <translation>… 还有更多不同之处</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptDocument</name>
    <message>
        <source>editing %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>what was read from the disk</source>
        <translation>从磁盘读取的内容</translation>
    </message>
    <message>
        <source>what somebody else wrote</source>
        <translation>他人所写的内容</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Parts of the prompt</source>
        <translation>提示词的各部分</translation>
    </message>
    <message>
        <source>Save (Ctrl+S); each save keeps a version</source>
        <translation>保存（Ctrl+S）；每次保存都会保留一个版本</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误之处</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>● not saved</source>
        <translation>● 未保存</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>≈ %1 tokens: instructions %2, tools %3, examples %4</source>
        <translation>≈ %1 个令牌：指令 %2，工具 %3，示例 %4</translation>
    </message>
    <message>
        <source> · %1 of %2 allowed</source>
        <translation> · %1，上限 %2</translation>
    </message>
    <message>
        <source>%1 a turn, cached %2 · %3 an hour</source>
        <translation>每个轮次 %1，缓存时 %2 · 每小时 %3</translation>
    </message>
    <message>
        <source>An estimate, for %1: what having this prompt before it costs each answer; an hour of %2 answers, of which the first is not cached.</source>
        <translation>针对 %1 的估计值：前面带有此提示词时，每个回答为此付出的费用；以及一小时 %2 个回答的费用，其中第一个未缓存。</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>第 %1 行： </translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>试运行…</translation>
    </message>
    <message>
        <source>Try the prompt against cases</source>
        <translation>用用例试运行提示词</translation>
    </message>
    <message>
        <source>Run it, and versions of it, on recordings; what is not saved can be tried, too</source>
        <translation>在录制上运行它及其各个版本；未保存的内容也可以试</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptExport</name>
    <message>
        <source>The key in “%1” of the MCP server “%2” was left out.</source>
        <translation>已略去 MCP 服务器“%2”的“%1”中的密钥。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptFigures</name>
    <message>
        <source>the session&apos;s own</source>
        <translation>会话自己的</translation>
    </message>
    <message numerus="yes">
        <source>≈ %1 tokens a turn</source>
        <translation>
            <numerusform>≈ 每个轮次 %1 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1 tokens a turn; what they cost with %2 is not known</source>
        <translation>≈ 每个轮次 %1 个令牌；使用 %2 时的费用未知</translation>
    </message>
    <message>
        <source>≈ %1 tokens a turn when not cached: %2; cached %3 (%4)</source>
        <translation>≈ 每个轮次 %1 个令牌，未缓存时：%2；缓存时 %3（%4）</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptFile</name>
    <message>
        <source>%1 is larger than %2 MB: no prompt is.</source>
        <translation>%1 大于 %2 MB：没有提示词会这么大。</translation>
    </message>
    <message>
        <source>No prompt was found in %1: it can be a session&apos;s JSON, a prompt of Langfuse, LangSmith, Dotprompt, Prompty or Promptfoo, or the Playground&apos;s JSON.</source>
        <translation>在 %1 中没有找到提示词：它可以是会话的 JSON，Langfuse、LangSmith、Dotprompt、Prompty 或 Promptfoo 的提示词，或 Playground 的 JSON。</translation>
    </message>
    <message>
        <source>The file is no TOML: correct its text first, so that nothing of it is lost.</source>
        <translation>该文件不是 TOML：请先改正其文本，以免丢失其中的内容。</translation>
    </message>
    <message>
        <source>The file is written in a way that cannot be changed value by value without losing something of it: change its text, or save the prompt as a new file.</source>
        <translation>该文件的写法使其无法逐值更改而不丢失内容：请更改其文本，或将提示词另存为新文件。</translation>
    </message>
    <message>
        <source>The prompt has a value that its file cannot hold: see what is marked as wrong.</source>
        <translation>提示词有一个值是其文件无法容纳的：请查看标为错误之处。</translation>
    </message>
    <message>
        <source>A prompt has no field “%1”: it is kept in the file, and does nothing.</source>
        <translation>提示词没有字段“%1”：它会保留在文件中，但不起作用。</translation>
    </message>
    <message>
        <source>%1 takes a text, in quotes.</source>
        <translation>%1 接受文本，须加引号。</translation>
    </message>
    <message>
        <source>%1 is a list of tables: each begins with a line [[%1]].</source>
        <translation>%1 是表的列表：每个表以一行 [[%1]] 开始。</translation>
    </message>
    <message>
        <source>A variable&apos;s type is text, choice, number or date.</source>
        <translation>变量的类型是 text、choice、number 或 date。</translation>
    </message>
    <message>
        <source>A default is a text, a number or a date.</source>
        <translation>默认值是文本、数或日期。</translation>
    </message>
    <message>
        <source>%1 takes true or false.</source>
        <translation>%1 接受 true 或 false。</translation>
    </message>
    <message>
        <source>choices is a list of texts: [&quot;small&quot;, &quot;large&quot;].</source>
        <translation>choices 是文本的列表：[&quot;small&quot;, &quot;large&quot;]。</translation>
    </message>
    <message>
        <source>A tool&apos;s type is function or mcp.</source>
        <translation>工具的类型是 function 或 mcp。</translation>
    </message>
    <message>
        <source>parameters is a JSON schema: a text in &apos;&apos;&apos; or a table.</source>
        <translation>parameters 是 JSON schema：用 &apos;&apos;&apos; 括起的文本，或一个表。</translation>
    </message>
    <message>
        <source>An example&apos;s role is user, assistant or system.</source>
        <translation>示例的角色是 user、assistant 或 system。</translation>
    </message>
    <message>
        <source>[session] is a table of settings.</source>
        <translation>[session] 是设置的表。</translation>
    </message>
    <message>
        <source>There is no setting “%1”: it is kept in the file, and not sent.</source>
        <translation>没有设置“%1”：它会保留在文件中，但不发送。</translation>
    </message>
    <message>
        <source>%1 takes pcm16, g711_ulaw or g711_alaw.</source>
        <translation>%1 接受 pcm16、g711_ulaw 或 g711_alaw。</translation>
    </message>
    <message>
        <source>%1 takes a number.</source>
        <translation>%1 接受数。</translation>
    </message>
    <message>
        <source>%1 takes a whole number.</source>
        <translation>%1 接受整数。</translation>
    </message>
    <message>
        <source>%1 takes a whole number or &quot;none&quot;.</source>
        <translation>%1 接受整数或 &quot;none&quot;。</translation>
    </message>
    <message>
        <source>A prompt&apos;s file has at most %1 MB.</source>
        <translation>提示词的文件最大 %1 MB。</translation>
    </message>
    <message>
        <source>The file is nested too deeply, or has too many values, for a prompt.</source>
        <translation>该文件作为提示词嵌套过深，或值过多。</translation>
    </message>
    <message>
        <source>The file is no TOML from line %1, column %2 on: %3.</source>
        <translation>该文件从第 %1 行第 %2 列起不是 TOML：%3。</translation>
    </message>
    <message>
        <source>The earlier versions in %1 could not be moved along.</source>
        <translation>无法将 %1 中的较早版本一并移走。</translation>
    </message>
    <message>
        <source>%1 says what another line has said already, in the other form: take one out.</source>
        <translation>%1 用另一种写法重复了另一行已经说明的内容：请去掉一处。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptFolder</name>
    <message>
        <source>The folder %1 cannot be read: its permissions forbid it.</source>
        <translation>无法读取文件夹 %1：权限不允许。</translation>
    </message>
    <message>
        <source>There is no folder %1: choose another, or make it.</source>
        <translation>没有文件夹 %1：请选择其他文件夹，或创建它。</translation>
    </message>
    <message>
        <source>The folder %1 holds %2 files: only the first %3 were read.</source>
        <translation>文件夹 %1 中有 %2 个文件：只读取了前 %3 个。</translation>
    </message>
    <message>
        <source>%1 was made by somebody else meanwhile: try again.</source>
        <translation>%1 在此期间已被他人创建：请重试。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptImporter</name>
    <message>
        <source>The variant “%1”.</source>
        <translation>变体“%1”。</translation>
    </message>
    <message>
        <source>From Langfuse, version %1.</source>
        <translation>来自 Langfuse，版本 %1。</translation>
    </message>
    <message>
        <source>Labels: %1.</source>
        <translation>标签：%1。</translation>
    </message>
    <message>
        <source>A place for messages, “%1”, was left out: it is filled at run time.</source>
        <translation>已省略消息占位“%1”：它在运行时填入。</translation>
    </message>
    <message>
        <source>From LangSmith, commit %1.</source>
        <translation>来自 LangSmith，commit %1。</translation>
    </message>
    <message>
        <source>Its text stands elsewhere: %1</source>
        <translation>其文本在别处：%1</translation>
    </message>
    <message>
        <source>“%1” was neither opened nor run: copy the text from there.</source>
        <translation>“%1”既未打开也未运行：请从那里复制文本。</translation>
    </message>
    <message>
        <source>These were not looked up: %1. Where they stand in the text they are kept as they are.</source>
        <translation>未查找这些内容：%1。它们在文本中的位置保持原样。</translation>
    </message>
    <message>
        <source>The session took its instructions from the stored prompt %1, which the log does not show.</source>
        <translation>会话的指令取自存储的提示 %1，日志没有显示它。</translation>
    </message>
    <message>
        <source>The instructions are what the server showed for the stored prompt %1. That they are its whole text, with its variables put in, is a guess.</source>
        <translation>这些指令是服务器就存储的提示 %1 所显示的内容。它们是否为填入变量后的完整文本，只是推测。</translation>
    </message>
    <message>
        <source>Of the stored prompt %1, version %2. Stored prompts ended on 2026-11-30.</source>
        <translation>来自存储的提示 %1，版本 %2。存储的提示已于 2026-11-30 停用。</translation>
    </message>
    <message>
        <source>The variable “%1” is no text: its value was left out.</source>
        <translation>变量“%1”不是文本：已省略其值。</translation>
    </message>
    <message>
        <source>The call does not hold the prompt&apos;s text: paste it from the dashboard, or from your own notes.</source>
        <translation>该调用不含提示词的文本：请从控制台或你自己的笔记中粘贴。</translation>
    </message>
    <message>
        <source>A message had a part that is no text (%1): it was left out.</source>
        <translation>某条消息有一部分不是文本（%1）：已省略。</translation>
    </message>
    <message>
        <source>The MCP server “%1” had a key in “%2”: it was left out.</source>
        <translation>MCP 服务器“%1”在“%2”中有密钥：已省略。</translation>
    </message>
    <message>
        <source>A message of the role “%1” was left out.</source>
        <translation>已省略一条角色为“%1”的消息。</translation>
    </message>
    <message>
        <source>The user says: %1</source>
        <translation>用户说：%1</translation>
    </message>
    <message>
        <source>The text has conditions, loops or parts that another tool would run: they are kept as text, and nothing runs them.</source>
        <translation>文本中有条件、循环或其他工具会运行的部分：它们作为文本保留，不会运行。</translation>
    </message>
    <message>
        <source>A tool was left out: it is neither a function nor an MCP server (%1).</source>
        <translation>已省略一个工具：它既不是函数也不是 MCP 服务器（%1）。</translation>
    </message>
    <message>
        <source>Settings of the model were left out: %1.</source>
        <translation>省略了模型的设置：%1。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptLibrary</name>
    <message>
        <source>This prompt cannot be read: mend its file first.</source>
        <translation>无法读取此提示词：请先修复其文件。</translation>
    </message>
    <message>
        <source>Somebody else changed the file just now: look at it first.</source>
        <translation>他人刚刚更改了该文件：请先查看。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptList</name>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n 个工具</numerusform>
        </translation>
    </message>
    <message>
        <source>the session&apos;s own settings</source>
        <translation>会话自己的设置</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <extracomment>in a list: how long a prompt is</extracomment>
        <translation>
            <numerusform>%1 个令牌</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::PromptListView</name>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>&amp;Open in editor</source>
        <translation>在编辑器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptOption</name>
    <message>
        <source>Give the session this prompt: a prompt&apos;s TOML file, or a text that is its instructions.</source>
        <translation>为会话提供此提示词：提示词的 TOML 文件，或作为其指令的文本。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>With --prompt: the value of one of its variables. May be given more than once.</source>
        <translation>与 --prompt 一起使用：其某个变量的值。可多次给出。</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>名称=值</translation>
    </message>
    <message>
        <source>--var needs --prompt: the prompt that has the variable.</source>
        <translation>--var 需要 --prompt，即具有该变量的提示词。</translation>
    </message>
    <message>
        <source>%1 is a text without variables: --var needs a prompt whose file ends with .toml.</source>
        <translation>%1 是没有变量的文本：--var 需要文件以 .toml 结尾的提示词。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8 that could be instructions.</source>
        <translation>%1 不是可以作为指令的 UTF-8 文本。</translation>
    </message>
    <message>
        <source>“%1” is not a variable&apos;s name, = and its value, as in --var name=Ada.</source>
        <translation>“%1”不是“变量名=值”的形式，例如 --var name=Ada。</translation>
    </message>
    <message>
        <source>--var gives “%1” two values.</source>
        <translation>--var 为“%1”给出了两个值。</translation>
    </message>
    <message>
        <source>The prompt is written for %1; the profile&apos;s own model, %2, is used.</source>
        <translation>提示词是为 %1 编写的；使用的是配置自己的模型 %2。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptPanel</name>
    <message>
        <source>The folder of your prompts</source>
        <translation>你的提示词所在的文件夹</translation>
    </message>
    <message>
        <source>Import prompts of another tool</source>
        <translation>导入其他工具的提示词</translation>
    </message>
    <message>
        <source>Export the prompt</source>
        <translation>导出提示词</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Search the prompts by name and text</source>
        <translation>按名称和文本搜索提示词</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>A new prompt, to be written in the editor</source>
        <translation>新建一个提示词，在编辑器中编写</translation>
    </message>
    <message>
        <source>The folder of the prompts</source>
        <translation>提示词的文件夹</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>其他文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>显示文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Prompts of LangSmith, Langfuse, promptfoo, Prompty, dotprompt, the Playground, or a session</source>
        <translation>LangSmith、Langfuse、promptfoo、Prompty、dotprompt、Playground 或会话的提示词</translation>
    </message>
    <message>
        <source>Put the &amp;examples there</source>
        <translation>将示例放入其中(&amp;E)</translation>
    </message>
    <message>
        <source>Keep them in Documents</source>
        <translation>保存在“文档”中</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Put the examples there</source>
        <translation>将示例放入其中</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>编写一个</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新建提示词</translation>
    </message>
    <message>
        <source># Role
You …

# Manner
Answer in one sentence, then wait.
</source>
        <translation># 角色
你……

# 方式
用一句话回答，然后等待。
</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>Prompts are files in a folder of yours: instructions with variables, tools, voice and turn-taking. Each save keeps a version.</source>
        <translation>提示词是您自己文件夹中的文件：带变量的指令、工具、声音和轮次切换。每次保存都会保留一个版本。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>There are no prompts in %1 yet.</source>
        <translation>%1 中还没有提示词。</translation>
    </message>
    <message>
        <source>No prompt holds this, neither in its name nor in its text.</source>
        <translation>没有提示词的名称或文本中包含它。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptPreview</name>
    <message>
        <source>The instructions with their values</source>
        <translation>代入值后的指令</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptRevision</name>
    <message>
        <source>The model answered with nothing. Ask again, or ask another model.</source>
        <translation>模型的回答是空的。请再问一次，或换一个模型。</translation>
    </message>
    <message>
        <source>The model will not revise it: “%1”</source>
        <translation>模型不愿修改：“%1”</translation>
    </message>
    <message>
        <source>The model answered in JSON, but with no instructions in it. Ask again, or another model.</source>
        <translation>模型以 JSON 回答，但其中没有指令。请再问一次，或换一个模型。</translation>
    </message>
    <message>
        <source>The model&apos;s answer is JSON that is broken. Ask again, or ask another model.</source>
        <translation>模型回答的 JSON 已损坏。请再问一次，或换一个模型。</translation>
    </message>
    <message>
        <source>It drops %1: what is put there would not be said any more.</source>
        <translation>它去掉了 %1：代入那里的内容将不再被说出。</translation>
    </message>
    <message>
        <source>It uses %1, which the prompt has no variable for.</source>
        <translation>它使用了 %1，而提示词没有这个变量。</translation>
    </message>
    <message>
        <source>It has [redacted] where something looked like a secret and was not sent: put it back.</source>
        <translation>其中有 [redacted]，代替了疑似机密而未发送的内容：请把它填回去。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptSession</name>
    <message>
        <source>%1 stays as it is: %2</source>
        <translation>%1 保持不变：%2</translation>
    </message>
    <message>
        <source>the instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>it is fixed for this session, for the model has spoken with it. Connect anew to choose another.</source>
        <translation>它在此会话中已固定，因为模型已用它说过话。要选择其他的，请重新连接。</translation>
    </message>
    <message>
        <source>it says nothing without %1.</source>
        <translation>没有 %1，它不起作用。</translation>
    </message>
    <message>
        <source>The prompt is written for %1, and the session&apos;s model is %2, which never changes: connect anew with the other.</source>
        <translation>提示词是为 %1 编写的，而会话的模型是 %2，且不会改变：请用前者重新连接。</translation>
    </message>
    <message>
        <source>The tools are not offered: %1</source>
        <translation>不提供工具：%1</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>没有工具</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n 个工具</numerusform>
        </translation>
    </message>
    <message>
        <source>The example turns are not sent: sessions of this endpoint have no items.</source>
        <translation>不发送示例轮次：此端点的会话没有条目。</translation>
    </message>
    <message>
        <source>The example turns are not sent: they would stand behind what was said already.</source>
        <translation>不发送示例轮次：它们会排在已说过的内容之后。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptSettingsPage</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Turn-taking</source>
        <translation>轮次切换</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Format of the sound that is sent</source>
        <translation>所发送声音的格式</translation>
    </message>
    <message>
        <source>Format of the answers&apos; sound</source>
        <translation>回答声音的格式</translation>
    </message>
    <message>
        <source>Settings of the prompt</source>
        <translation>提示词的设置</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>notes, for people alone</source>
        <translation>备注，仅供人阅读</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>the session&apos;s own</source>
        <translation>会话自己的</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptSize</name>
    <message>
        <source>An estimate: the greater of the number of words and a quarter of the bytes. What was counted tells the usage of a response.</source>
        <translation>估计值：取单词数与字节数四分之一中的较大者。实际计数见响应的 usage。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptStore</name>
    <message>
        <source>A prompt&apos;s file has at most %1 MB.</source>
        <translation>提示词的文件最大 %1 MB。</translation>
    </message>
    <message>
        <source>The prompt is saved, but no version of it was kept: %1</source>
        <translation>提示词已保存，但没有保留它的版本：%1</translation>
    </message>
    <message>
        <source>There is a file %1 already: choose another name.</source>
        <translation>已有文件 %1：请另取名称。</translation>
    </message>
    <message>
        <source>%1 could not be renamed: may you write to its folder?</source>
        <translation>无法重命名 %1：你能写入其文件夹吗？</translation>
    </message>
    <message>
        <source>%1 could not be removed: may you write to its folder?</source>
        <translation>无法删除 %1：你能写入其文件夹吗？</translation>
    </message>
    <message>
        <source>%1 could not be put back.</source>
        <translation>无法将 %1 放回。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptText</name>
    <message>
        <source>%1 takes a number, not “%2”.</source>
        <translation>%1 接受数，不接受“%2”。</translation>
    </message>
    <message>
        <source>%1 takes a date like 2026-11-30, not “%2”.</source>
        <translation>%1 接受形如 2026-11-30 的日期，不接受“%2”。</translation>
    </message>
    <message>
        <source>%1 takes one of %2, not “%3”.</source>
        <translation>%1 接受 %2 之一，不接受“%3”。</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 不得为空。</translation>
    </message>
    <message>
        <source>The prompt has no variable “%1”.</source>
        <translation>提示词没有变量“%1”。</translation>
    </message>
    <message>
        <source>These variables need a value: %1.</source>
        <translation>这些变量需要值：%1。</translation>
    </message>
    <message>
        <source>The text has {{…}} of which there is no variable: %1.</source>
        <translation>文本中有 {{…}}，但没有对应的变量：%1。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptTextEdit</name>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptTextPage</name>
    <message>
        <source>Headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>The file&apos;s text</source>
        <translation>文件的文本</translation>
    </message>
    <message>
        <source>Suggest a revision…</source>
        <translation>建议修改…</translation>
    </message>
    <message>
        <source>Has a chat model of your choice suggest other instructions, to be compared; asks first</source>
        <translation>让你选定的聊天模型建议另一版指令，供你比较；会先询问</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>No tools yet.</source>
        <translation>还没有工具。</translation>
    </message>
    <message>
        <source>Add function</source>
        <translation>添加函数</translation>
    </message>
    <message>
        <source>Add MCP</source>
        <translation>添加 MCP</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>The tool&apos;s name</source>
        <translation>工具的名称</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>它的作用</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 (MCP)</source>
        <translation>%1（MCP）</translation>
    </message>
    <message>
        <source>Its other fields, as JSON (server_url, allowed_tools, require_approval, …)</source>
        <translation>其他字段，以 JSON 表示（server_url、allowed_tools、require_approval…）</translation>
    </message>
    <message>
        <source>The JSON schema of its parameters; empty: it takes none</source>
        <translation>其参数的 JSON schema；留空表示没有参数</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>第 %1 行： </translation>
    </message>
    <message>
        <source>This is no JSON object yet; the last one that was stays.</source>
        <translation>这还不是 JSON 对象；保留上一个有效的对象。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptTurnsPage</name>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Example turns</source>
        <translation>示例轮次</translation>
    </message>
    <message>
        <source>No example turns. They show the model how a conversation should go.</source>
        <translation>没有示例轮次。它们向模型展示对话应如何进行。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>由谁说</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>所说的内容</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptUse</name>
    <message>
        <source>no live session</source>
        <translation>没有实时会话</translation>
    </message>
    <message>
        <source>no recording is open</source>
        <translation>没有打开的录制</translation>
    </message>
    <message>
        <source>the session still runs</source>
        <translation>会话仍在运行</translation>
    </message>
    <message>
        <source>the recording is still being read</source>
        <translation>仍在读取录制</translation>
    </message>
    <message>
        <source>There is no session.</source>
        <translation>没有会话。</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <translation>%1：没有需要更改的内容</translation>
    </message>
    <message>
        <source>%1: sent %2</source>
        <translation>%1：已发送 %2</translation>
    </message>
    <message>
        <source>The session began without the prompt %1: %2</source>
        <translation>会话开始时未使用提示词 %1：%2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>The prompt %1 is not in its folder any more: sessions begin without a prompt now.</source>
        <translation>提示词 %1 已不在其文件夹中：会话现在开始时不带提示词。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptValueForm</name>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>需要一个值。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptVariablesPage</name>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>可选项</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Of a choice: what can be chosen, with commas between</source>
        <translation>用于选项变量：可供选择的内容，以英文逗号 (,) 分隔</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>No variables. Write {{name}} into the instructions, and add it here.</source>
        <translation>没有变量。请在指令中写入 {{name}}，并在此处添加它。</translation>
    </message>
    <message numerus="yes">
        <source>Add %n that the texts speak of</source>
        <translation>
            <numerusform>添加文本中提到的 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptVersionsPage</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Edits on from this version; what is edited now is one undo away</source>
        <translation>从此版本继续编辑；撤销一次即可回到当前编辑的内容</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>when a version was saved: today, and on another day</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source> · saved</source>
        <translation> · 已保存</translation>
    </message>
    <message>
        <source>What somebody else wrote, and what is edited here</source>
        <translation>他人写入的内容与此处编辑的内容</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>There are no versions yet: each save keeps one.</source>
        <translation>还没有版本：每次保存都会保留一个。</translation>
    </message>
    <message>
        <source>%1, and what is edited now</source>
        <translation>%1 与当前编辑的内容</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>restoring %1</source>
        <translation>恢复 %1</translation>
    </message>
</context>
<context>
    <name>turnscope::RecentFiles</name>
    <message>
        <source>Nothing opened yet</source>
        <translation>还没有打开过文件</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
</context>
<context>
    <name>turnscope::Recorder</name>
    <message>
        <source>The session has more events than can be shown. They are still recorded.</source>
        <translation>会话的事件多到无法显示。它们仍被录制。</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingDelegate</name>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingExport</name>
    <message>
        <source>Events outside the range: %1. Settings, and how long the user was heard before it, are in it.</source>
        <translation>范围之外的事件：%1。设置，以及此前听到用户多久，仍在其中。</translation>
    </message>
    <message>
        <source>The audio: its length stands in its place.</source>
        <translation>音频：以其长度代替。</translation>
    </message>
    <message>
        <source>The audio before the range: its length stands in its place.</source>
        <translation>范围之前的音频：以其长度代替。</translation>
    </message>
    <message>
        <source>Keys and tokens, where there were any.</source>
        <translation>密钥和令牌（如有）。</translation>
    </message>
    <message numerus="yes">
        <source>The audio of %n event(s): its length stands in its place.</source>
        <translation>
            <numerusform>%n 个事件的音频：以其长度代替。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingGap</name>
    <message>
        <source>the disk was full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the file could not be written to</source>
        <translation>文件无法写入</translation>
    </message>
    <message>
        <source>another program shortened the file</source>
        <translation>另一个程序截短了文件</translation>
    </message>
    <message>
        <source>a frame was too large to be recorded</source>
        <translation>有一帧太大，无法录制</translation>
    </message>
    <message>
        <source>they were left out of this export</source>
        <translation>它们在此次导出中被省略</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingImporter</name>
    <message>
        <source>The line is too long to be read.</source>
        <translation>该行太长，无法读取。</translation>
    </message>
    <message>
        <source>The line is not JSON.</source>
        <translation>该行不是 JSON。</translation>
    </message>
    <message>
        <source>The last line was cut off while it was written.</source>
        <translation>最后一行在写入时被截断。</translation>
    </message>
    <message>
        <source>The line holds no event.</source>
        <translation>该行没有事件。</translation>
    </message>
    <message>
        <source>The event has no time; it is placed at the one before it.</source>
        <translation>该事件没有时间；放在前一个事件的时间上。</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingInfo</name>
    <message>
        <source>Turnscope recording</source>
        <translation>Turnscope 录制</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingList</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a day and its month</extracomment>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 个轮次</numerusform>
        </translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>没有检查结果</translation>
    </message>
    <message>
        <source>no audio</source>
        <translation>没有音频</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingListView</name>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingOpener</name>
    <message>
        <source>There is not enough memory for the turns and the sound of this log: only its events are shown. Close other programs, or cut it into smaller files.</source>
        <translation>内存不足，无法显示此日志的轮次和声音：只显示其事件。请关闭其他程序，或把它切分为较小的文件。</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingWriter</name>
    <message>
        <source>A frame of %1 MB is too large to be recorded.</source>
        <translation>%1 MB 的帧太大，无法录制。</translation>
    </message>
    <message>
        <source>Memory holds no more of what %1 does not take: from now on events are missing in it. Free some space; the recording will tell where the hole is.</source>
        <translation>内存已容纳不下 %1 写不进的内容：从现在起其中将缺少事件。请腾出一些空间；录制会标明缺口在哪里。</translation>
    </message>
    <message>
        <source>The disk is full: %1 does not grow. What comes is kept in memory for a while, and written as soon as there is room; free some space.</source>
        <translation>磁盘已满：%1 不再增长。后来的内容暂存在内存中，一有空间就写入；请腾出一些空间。</translation>
    </message>
    <message numerus="yes">
        <source>%1 lacks %n event(s): %2. The recording itself tells where the hole is.</source>
        <translation>
            <numerusform>%1 缺少 %n 个事件：%2。录制本身标明了缺口在哪里。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lacks its end, and does not say so: the disk took nothing any more. Free some space.</source>
        <translation>%1 缺少结尾，而且其中没有说明：磁盘什么也写不进了。请腾出一些空间。</translation>
    </message>
    <message>
        <source>The disk did not confirm what was written to %1: %2. Copy the recording to another disk.</source>
        <translation>磁盘没有确认写入 %1 的内容：%2。请把录制复制到另一个磁盘。</translation>
    </message>
    <message>
        <source>%1 was moved to %2 while it was recorded. The recording goes on there.</source>
        <translation>%1 在录制时被移到了 %2。录制在那里继续。</translation>
    </message>
    <message>
        <source>%1 was deleted while it was recorded, and it could not be saved anew: %2 That is tried again until the session ends; then it is lost.</source>
        <translation>%1 在录制时被删除，而且无法重新保存：%2会话结束前会继续尝试；之后它就丢失了。</translation>
    </message>
    <message>
        <source>%1 was deleted by another program while it was recorded. All of it was saved anew, and the recording goes on, in %2.</source>
        <translation>%1 在录制时被另一个程序删除。它已全部重新保存在 %2，录制也在那里继续。</translation>
    </message>
    <message>
        <source>The recording %1 could not be begun: %2</source>
        <translation>无法开始录制 %1：%2</translation>
    </message>
    <message>
        <source>%1 could not be written to: %2 What comes is kept in memory for a while, and written as soon as that works again.</source>
        <translation>无法写入 %1：%2 后续内容会在内存中保留一段时间，一旦恢复便写入。</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingsFolder</name>
    <message>
        <source>There is no place for recordings. %1</source>
        <translation>没有存放录制的位置。%1</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingsPanel</name>
    <message>
        <source>recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Search the recordings by name</source>
        <translation>按名称搜索录制</translation>
    </message>
    <message>
        <source>No recording has this in its name.</source>
        <translation>没有名称包含此内容的录制。</translation>
    </message>
    <message>
        <source>No recordings yet. Connect, and what happens is recorded.</source>
        <translation>还没有录制。请连接，之后发生的一切都会录制下来。</translation>
    </message>
</context>
<context>
    <name>turnscope::RedactionNote</name>
    <message>
        <source>A key was in this event. “[redacted]” stands in its place.</source>
        <translation>此事件中有密钥，已用“[redacted]”代替。</translation>
    </message>
    <message>
        <source>A key was in this event, in %1. “[redacted]” stands in its place.</source>
        <translation>此事件的 %1 中有密钥，已用“[redacted]”代替。</translation>
    </message>
</context>
<context>
    <name>turnscope::RefusalCheck</name>
    <message numerus="yes">
        <source>%n times in all; the last is event %1.</source>
        <translation>
            <numerusform>共 %n 次；最后一次是事件 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is over: %1 What is sent after it is lost.</source>
        <translation>会话已结束：%1 此后发送的内容都会丢失。</translation>
    </message>
    <message>
        <source>The server reports a failure of its own: %1</source>
        <translation>服务器报告了自身的失败：%1</translation>
    </message>
    <message>
        <source>A response.cancel found nothing to cancel: the response was over already. Every app has this race.</source>
        <translation>response.cancel 没有找到可取消的内容：响应已经结束。每个应用都会有这种竞态。</translation>
    </message>
    <message>
        <source>%1 (event %2) was refused: %3</source>
        <translation>%1（事件 %2）被拒绝：%3</translation>
    </message>
    <message>
        <source>%1 (most likely event %2) was refused: %3</source>
        <translation>%1（很可能是事件 %2）被拒绝：%3</translation>
    </message>
    <message>
        <source>A request was refused, and the log does not tell which: %1</source>
        <translation>一个请求被拒绝，日志没有说明是哪一个：%1</translation>
    </message>
    <message>
        <source>A request was refused (the client&apos;s side is not in the log): %1</source>
        <translation>一个请求被拒绝（客户端一方不在日志中）：%1</translation>
    </message>
    <message>
        <source>The server sent an error, and the log has no more of it than its name: a request was refused, or the server failed. Log events whole, to see which.</source>
        <translation>服务器发送了一个错误，而日志中只有它的名称：可能是某个请求被拒绝，也可能是服务器出了故障。请完整记录事件，才能看出是哪一种。</translation>
    </message>
</context>
<context>
    <name>turnscope::RefusalText</name>
    <message>
        <source>It gave no reason.</source>
        <translation>没有给出原因。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>An update is taken whole or not at all: nothing of it is in force.</source>
        <translation>更新要么整体接受，要么完全不接受：其中没有任何内容生效。</translation>
    </message>
    <message>
        <source>No answer will come of it.</source>
        <translation>不会由此得到回答。</translation>
    </message>
    <message>
        <source>The item is not in the conversation: the model does not know of it.</source>
        <translation>该条目不在对话中：模型不知道它。</translation>
    </message>
    <message>
        <source>The server still holds the whole answer, heard or not.</source>
        <translation>无论是否听到，服务器仍保存着完整的回答。</translation>
    </message>
    <message>
        <source>The item is still in the conversation.</source>
        <translation>该条目仍在对话中。</translation>
    </message>
    <message>
        <source>The item will not come.</source>
        <translation>该条目不会到来。</translation>
    </message>
    <message>
        <source>It made no item of the audio.</source>
        <translation>服务器没有将这段音频做成条目。</translation>
    </message>
    <message>
        <source>This audio is not in the input buffer.</source>
        <translation>这段音频不在输入缓冲区中。</translation>
    </message>
    <message>
        <source>The input buffer was not emptied.</source>
        <translation>输入缓冲区没有清空。</translation>
    </message>
    <message>
        <source>The answer plays on.</source>
        <translation>回答继续播放。</translation>
    </message>
    <message>
        <source>Nothing was cancelled.</source>
        <translation>没有取消任何内容。</translation>
    </message>
    <message>
        <source>What it asked for was not done.</source>
        <translation>所请求的操作没有执行。</translation>
    </message>
    <message>
        <source>With server_vad no commit is needed: the server makes it.</source>
        <translation>使用 server_vad 时不需要提交：服务器会自行提交。</translation>
    </message>
    <message>
        <source>Append at least 100 ms of audio before a commit.</source>
        <translation>提交之前至少追加 100 毫秒音频。</translation>
    </message>
</context>
<context>
    <name>turnscope::RefusalView</name>
    <message>
        <source>The request and its refusal</source>
        <translation>请求及其拒绝</translation>
    </message>
    <message>
        <source>The server refused</source>
        <translation>服务器拒绝了</translation>
    </message>
    <message>
        <source>The client asked</source>
        <translation>客户端请求了</translation>
    </message>
    <message>
        <source>The client asked, most likely</source>
        <translation>客户端请求了（很可能）</translation>
    </message>
    <message>
        <source>Not in force:</source>
        <translation>未生效：</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>怎么办：</translation>
    </message>
    <message>
        <source>For the same cause:</source>
        <translation>原因相同的还有：</translation>
    </message>
</context>
<context>
    <name>turnscope::Refusals</name>
    <message>
        <source>The session was over: “%1”</source>
        <translation>会话已结束：“%1”</translation>
    </message>
    <message>
        <source>A rate limit or a quota was used up: “%1”</source>
        <translation>速率限制或配额已用尽：“%1”</translation>
    </message>
    <message>
        <source>Another response was active, so a request was refused: “%1”</source>
        <translation>另一个响应正在进行，因此一个请求被拒绝：“%1”</translation>
    </message>
    <message>
        <source>The server failed: “%1”</source>
        <translation>服务器出错：“%1”</translation>
    </message>
    <message>
        <source>A request was refused: “%1”</source>
        <translation>一个请求被拒绝：“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::RefusedRequest</name>
    <message>
        <source>The log does not tell which request it was: the error names none by event_id, and speaks of none that is still unanswered.</source>
        <translation>日志没有说明是哪个请求：错误没有用 event_id 指明，也没有提到任何尚未得到回应的请求。</translation>
    </message>
    <message>
        <source>The client&apos;s side is not in this log: what was asked for is known by the server&apos;s words alone.</source>
        <translation>客户端一方不在此日志中：请求了什么，只能从服务器的话中得知。</translation>
    </message>
    <message>
        <source>Nothing: the response was over already, which happens to every app.</source>
        <translation>无需处理：响应已经结束，每个应用都会遇到这种情况。</translation>
    </message>
</context>
<context>
    <name>turnscope::RegionPicker</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>选择屏幕的一部分</translation>
    </message>
    <message>
        <source>Drag a rectangle. Enter takes the whole screen, Esc nothing.</source>
        <translation>拖出一个矩形。Enter 选取整个屏幕，Esc 取消。</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click a window. Enter takes the whole screen, Esc nothing.</source>
        <translation>拖出一个矩形，或单击一个窗口。Enter 选取整个屏幕，Esc 取消。</translation>
    </message>
</context>
<context>
    <name>turnscope::RehearsalServer</name>
    <message>
        <source>The rehearsal endpoint cannot listen on port %1; choose another port, or 0 for any.</source>
        <translation>排练端点无法监听端口 %1；请选择其他端口，或用 0 表示任意端口。</translation>
    </message>
    <message>
        <source>it does not read what it is sent</source>
        <translation>它不读取发给它的内容</translation>
    </message>
    <message>
        <source>all clients together sent or left unread too much at once, and it most</source>
        <translation>所有客户端同时发送或未读取的内容过多，其中它最多</translation>
    </message>
    <message>
        <source>The rehearsal endpoint hung up on the client at port %1, for which it held %2 MB: %3.</source>
        <translation>排练端点挂断了端口 %1 上的客户端，为其保留了 %2 MB：%3。</translation>
    </message>
</context>
<context>
    <name>turnscope::RehearseCommand</name>
    <message>
        <source>Listen on this port of 127.0.0.1; without it, on any free one.</source>
        <translation>监听 127.0.0.1 的这个端口；不指定则用任意空闲端口。</translation>
    </message>
    <message>
        <source>Runs the built-in endpoint, a stand-in that speaks the Realtime protocol on this machine only, until it is interrupted.</source>
        <translation>运行内置端点，一个只在本机讲 Realtime 协议的替身，直到被中断。</translation>
    </message>
    <message>
        <source>This is a stand-in that runs on this machine, not OpenAI&apos;s model. End it with Ctrl+C.</source>
        <translation>这是在本机运行的替身，不是 OpenAI 的模型。按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>Let in only clients whose key is this word; without it, any key will do, and none.</source>
        <translation>只允许密钥为这个词的客户端；不指定则任何密钥都可以，没有密钥也可以。</translation>
    </message>
    <message>
        <source>--token needs a word; leave it out to let everybody on this machine in.</source>
        <translation>--token 需要一个词；不写则允许本机上的所有人连接。</translation>
    </message>
    <message>
        <source>Clients that speak only wss trust this endpoint when they are started with NODE_EXTRA_CA_CERTS=%1 (Node.js) or SSL_CERT_FILE=%1 (Python).</source>
        <translation>只支持 wss 的客户端，以 NODE_EXTRA_CA_CERTS=%1（Node.js）或 SSL_CERT_FILE=%1（Python）启动时会信任此端点。</translation>
    </message>
    <message>
        <source>, %1 ms to the first sentence</source>
        <translation>，到第一句 %1 毫秒</translation>
    </message>
    <message>
        <source>Answer as this scene says: a file, or one of %1.</source>
        <translation>按此场景回答：一个文件，或 %1 之一。</translation>
    </message>
    <message>
        <source>End every session after so many seconds; without it, after the service&apos;s 3600.</source>
        <translation>每个会话在这么多秒后结束；不给出时，按服务的 3600 秒。</translation>
    </message>
    <message>
        <source>Record each session in this folder, to be opened with Turnscope.</source>
        <translation>把每个会话录制到此文件夹，可用 Turnscope 打开。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Speak the beta to old clients that ask for it; without it, they get the service&apos;s refusal.</source>
        <translation>对请求 beta 的旧客户端使用 beta；不指定时，它们会收到与正式服务相同的拒绝。</translation>
    </message>
    <message>
        <source>Let the model behind this OpenAI-compatible chat endpoint think; without it, a small demo dialogue does. A key is read from TURNSCOPE_THINK_KEY, never from the command line.</source>
        <translation>由这个 OpenAI 兼容聊天端点后的模型来思考；不指定则由一个小型演示对话来回答。密钥从 TURNSCOPE_THINK_KEY 读取，绝不从命令行读取。</translation>
    </message>
    <message>
        <source>The name of that model.</source>
        <translation>该模型的名称。</translation>
    </message>
    <message>
        <source>Tell how long hearing, thinking and speaking took, a line each, on standard error.</source>
        <translation>在标准错误上逐行报告听、想、说各用了多长时间。</translation>
    </message>
    <message>
        <source>--think-model needs --think-url: where that model is.</source>
        <translation>--think-model 需要 --think-url：指明该模型在哪里。</translation>
    </message>
    <message>
        <source>--record needs a folder.</source>
        <translation>--record 需要一个文件夹。</translation>
    </message>
    <message>
        <source>--session-limit needs a whole number of seconds from 1 to 3600.</source>
        <translation>--session-limit 需要 1 到 3600 之间的整数秒数。</translation>
    </message>
    <message>
        <source>--scene needs a file or a name; leave it out for the demo dialogue.</source>
        <translation>--scene 需要一个文件或名称；不写则使用演示对话。</translation>
    </message>
    <message>
        <source>What it says is thought by %1; what is said to it goes there.</source>
        <translation>它说的话由 %1 想出；对它说的话会发送到那里。</translation>
    </message>
    <message>
        <source>--speed and --strict need --from: the recording that is played.</source>
        <translation>--speed 和 --strict 需要 --from：要回放的录制。</translation>
    </message>
    <message>
        <source>--from plays a recording: it goes with no scene and no chat endpoint.</source>
        <translation>--from 回放录制：不能与场景或聊天端点同时使用。</translation>
    </message>
    <message>
        <source>--speed takes a number from 0.1 to 100.</source>
        <translation>--speed 接受 0.1 到 100 之间的数。</translation>
    </message>
    <message>
        <source>Play the server&apos;s side of this recording to whatever client connects, matching what the client sends with what the recorded one did.</source>
        <translation>向任何连接的客户端回放此录制的服务器一方，并把该客户端发送的内容与录制中客户端发送的内容相匹配。</translation>
    </message>
    <message>
        <source>With --from: play it so many times as fast as it was.</source>
        <translation>与 --from 同用：以原速度的这么多倍回放。</translation>
    </message>
    <message>
        <source>With --from: end with the first client; the exit code is 1 when it left out or added events.</source>
        <translation>与 --from 同用：随第一个客户端结束；如果它少发或多发了事件，退出代码为 1。</translation>
    </message>
    <message>
        <source>Every client is played %1, which was recorded once: nothing hears, and nothing thinks. End it with Ctrl+C.</source>
        <translation>对每个客户端都回放 %1，那是以前录制的：没有谁在听，也没有谁在想。按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>It has no times of its own: it is played without pauses.</source>
        <translation>它自身没有时间：将不停顿地回放。</translation>
    </message>
    <message>
        <source>It holds several sessions: the first one is played.</source>
        <translation>它含有多个会话：回放第一个。</translation>
    </message>
    <message>
        <source>No client came and went: nothing can be said of one.</source>
        <translation>没有客户端来过：无从判断。</translation>
    </message>
    <message>
        <source>Usage: turnscope rehearse [--port N] [--token WORD] [--scene FILE | --from FILE [--speed N] [--strict]] [--session-limit SECONDS] [--beta] [--mcp-allow URL]… [--record FOLDER] [--think-url URL [--think-model NAME]] [--verbose], with N from 0 to 65535.</source>
        <translation>用法：turnscope rehearse [--port N] [--token WORD] [--scene FILE | --from FILE [--speed N] [--strict]] [--session-limit SECONDS] [--beta] [--mcp-allow URL]… [--record FOLDER] [--think-url URL [--think-model NAME]] [--verbose]，N 为 0 到 65535。</translation>
    </message>
    <message>
        <source>Let sessions have MCP servers of this address&apos;s host called, too; without it, only those of this machine. May be given more than once.</source>
        <translation>让会话也可以调用此地址所在主机的 MCP 服务器；不给出时，只能调用此计算机上的。可多次给出。</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>被中断</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>输入 %1 个词元，输出 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::RelatedEvents</name>
    <message>
        <source>caused by</source>
        <translation>起因</translation>
    </message>
    <message>
        <source>led to</source>
        <translation>导致</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首个</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>last</source>
        <translation>末个</translation>
    </message>
    <message>
        <source>same item</source>
        <translation>同一条目</translation>
    </message>
    <message>
        <source>same response</source>
        <translation>同一响应</translation>
    </message>
</context>
<context>
    <name>turnscope::ReplaceBar</name>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Same letters, small and capital</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>上一个 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一个 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>not an expression</source>
        <translation>不是有效的表达式</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::ReplayActions</name>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Play the selected tu&amp;rn</source>
        <translation>播放选中的轮次(&amp;R)</translation>
    </message>
    <message>
        <source>Play what is sele&amp;cted</source>
        <translation>播放选中的内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop, back to the beginning</source>
        <translation>停止并回到开头(&amp;S)</translation>
    </message>
    <message>
        <source>Pre&amp;vious turn</source>
        <translation>上一个轮次(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;turn</source>
        <translation>下一个轮次(&amp;T)</translation>
    </message>
    <message>
        <source>Prev&amp;ious event</source>
        <translation>上一个事件(&amp;I)</translation>
    </message>
    <message>
        <source>Next &amp;event</source>
        <translation>下一个事件(&amp;E)</translation>
    </message>
    <message>
        <source>Play &amp;backwards, then faster</source>
        <translation>倒放，再按则加快(&amp;B)</translation>
    </message>
    <message>
        <source>P&amp;ause, at the usual speed</source>
        <translation>暂停，并恢复正常速度(&amp;A)</translation>
    </message>
    <message>
        <source>Play &amp;on, then faster</source>
        <translation>向前播放，再按则加快(&amp;O)</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>减速(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>加速(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Loop the range</source>
        <translation>循环播放该范围(&amp;L)</translation>
    </message>
    <message>
        <source>as &amp;heard</source>
        <translation>按听到的</translation>
    </message>
    <message>
        <source>as se&amp;nt</source>
        <translation>按送达的</translation>
    </message>
    <message>
        <source>Selection follows the repla&amp;y</source>
        <translation>选择跟随回放(&amp;Y)</translation>
    </message>
    <message>
        <source>Answers as they came out of the speaker: cut where the listener cut them</source>
        <translation>回答如扬声器播出的那样：在听者打断之处截断</translation>
    </message>
    <message>
        <source>Every answer whole, as the server sent it, also what nobody heard</source>
        <translation>每个回答都完整播放，如服务器所发送的那样，包括无人听到的部分</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>速度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>速度 %1</translation>
    </message>
    <message>
        <source>Nothing to play: select an event, a bubble or a turn</source>
        <translation>没有可播放的内容：请选择一个事件、气泡或轮次</translation>
    </message>
    <message>
        <source>Nothing to loop: drag with Shift in the timeline, or select a turn</source>
        <translation>没有可循环播放的内容：请在时间线上按住 Shift 拖动，或选择一个轮次</translation>
    </message>
</context>
<context>
    <name>turnscope::ReplayBar</name>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>levels ▾</source>
        <translation>音量 ▾</translation>
    </message>
    <message>
        <source>Level of each side, mute, alone, left and right</source>
        <translation>双方的音量、静音、独听、左右声道</translation>
    </message>
    <message>
        <source>Levels of the replay</source>
        <translation>回放的音量</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cut where the listener cut them</source>
        <translation>
            <numerusform>%n 个回答在听者打断之处截断</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ places of answers estimated</source>
        <translation>≈ 回答的位置为估计值</translation>
    </message>
</context>
<context>
    <name>turnscope::ReplayDesk</name>
    <message>
        <source>There is no speaker that works: replayed without sound.</source>
        <translation>没有可用的扬声器：将无声回放。</translation>
    </message>
    <message>
        <source>The speaker is gone, so the replay was paused at %1. Plug it in again and press Space to go on; without it, the replay goes on silently.</source>
        <translation>扬声器已断开，因此回放在 %1 处暂停。请重新插上，然后按空格键继续；不插上则无声地继续回放。</translation>
    </message>
    <message>
        <source>This log holds no times: replayed at %1 events a second.</source>
        <translation>此日志没有时间：以每秒 %1 个事件回放。</translation>
    </message>
    <message>
        <source>This log holds no audio: replayed silently, in time.</source>
        <translation>此日志没有音频：按时间无声回放。</translation>
    </message>
    <message>
        <source>There is not enough memory to replay this. Close other programs, then try again.</source>
        <translation>内存不足，无法回放。请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Nothing of this was heard: replayed silently, in time. As sent, it sounds.</source>
        <translation>其中没有任何内容被听到：按时间无声回放。按送达的则有声音。</translation>
    </message>
</context>
<context>
    <name>turnscope::ReviewControls</name>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter of the events</source>
        <translation>事件的筛选条件</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>打开录制</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Sessions of the file: %1</source>
        <translation>文件的会话：%1</translation>
    </message>
    <message>
        <source>%1. The file holds several sessions; shown alone, one is numbered and timed from its own beginning (Alt+PgDown, Alt+PgUp)</source>
        <translation>%1。此文件含有多个会话；单独显示时，编号和时间从其自身的开头算起（Alt+PgDown、Alt+PgUp）</translation>
    </message>
    <message>
        <source>Filter of the events, for example type:response.* from:client</source>
        <translation>事件的筛选条件，例如 type:response.* from:client</translation>
    </message>
</context>
<context>
    <name>turnscope::RevisionDialog</name>
    <message>
        <source>Address of a chat endpoint</source>
        <translation>聊天端点的地址</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Your wish</source>
        <translation>你的要求</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <source>&amp;Suggest</source>
        <translation>建议(&amp;S)</translation>
    </message>
    <message>
        <source>Ask for a suggestion</source>
        <translation>请求建议</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>停止询问</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在询问</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 characters so far</source>
        <translation>到目前为止 %1 个字符</translation>
    </message>
    <message>
        <source>https://api.openai.com/v1, http://127.0.0.1:11434/v1, …</source>
        <translation>https://api.openai.com/v1、http://127.0.0.1:11434/v1…</translation>
    </message>
    <message>
        <source>if the endpoint wants one; not remembered</source>
        <translation>如果端点需要；不会记住</translation>
    </message>
    <message>
        <source>shorter, friendlier, …</source>
        <translation>更简短、更亲切…</translation>
    </message>
    <message>
        <source>Findings, expectations that failed, …</source>
        <translation>发现、未成立的期望…</translation>
    </message>
    <message>
        <source>&amp;Chat endpoint</source>
        <translation>聊天端点(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Your &amp;wish</source>
        <translation>你的要求(&amp;W)</translation>
    </message>
    <message>
        <source>What went w&amp;rong</source>
        <translation>出了什么问题(&amp;R)</translation>
    </message>
    <message>
        <source>Reasons, as the model gives them</source>
        <translation>理由，由模型给出</translation>
    </message>
    <message>
        <source>Ta&amp;ke into the editor</source>
        <translation>放入编辑器(&amp;K)</translation>
    </message>
    <message>
        <source>One step that can be undone; nothing is saved</source>
        <translation>一步即可撤销；不保存任何内容</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>A revision of %1</source>
        <translation>%1 的修改</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>What a model suggests stands here beside what is edited. It is never applied by itself.</source>
        <translation>模型的建议显示在这里，与正在编辑的内容并排。它绝不会自行应用。</translation>
    </message>
    <message>
        <source>The model gave no reasons.</source>
        <translation>模型没有给出理由。</translation>
    </message>
    <message>
        <source>Nothing is sent yet. Any endpoint will do that speaks as OpenAI&apos;s chat completions do, also one on this machine.</source>
        <translation>尚未发送任何内容。凡是与 OpenAI 的 chat completions 兼容的端点都可以，包括此计算机上的。</translation>
    </message>
    <message>
        <source>“Suggest” sends the instructions, your wish and what went wrong to %1, which is on this machine.</source>
        <translation>“建议”会把指令、你的要求和出了什么问题发送到 %1，它在此计算机上。</translation>
    </message>
    <message>
        <source>“Suggest” sends the instructions, your wish and what went wrong to %1, and nowhere else.</source>
        <translation>“建议”会把指令、你的要求和出了什么问题发送到 %1，不会发往别处。</translation>
    </message>
    <message>
        <source>With the key of OPENAI_API_KEY.</source>
        <translation>使用 OPENAI_API_KEY 中的密钥。</translation>
    </message>
    <message>
        <source>Without a key.</source>
        <translation>不使用密钥。</translation>
    </message>
    <message>
        <source>With the key above, which is written nowhere.</source>
        <translation>使用上面的密钥，它不会写入任何地方。</translation>
    </message>
    <message>
        <source>What looks like a secret in them is sent as [redacted].</source>
        <translation>其中疑似机密的内容会以 [redacted] 发送。</translation>
    </message>
</context>
<context>
    <name>turnscope::RevisionPlea</name>
    <message>
        <source>There are no instructions yet that could be revised.</source>
        <translation>还没有可供修改的指令。</translation>
    </message>
    <message>
        <source>The instructions are too long to be revised: %1 of %2 characters.</source>
        <translation>指令太长，无法修改：%1 个字符，上限为 %2。</translation>
    </message>
    <message>
        <source>The wish, and what went wrong, may have %1 characters each.</source>
        <translation>要求和出了什么问题，各最多 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>turnscope::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Search in rules</source>
        <translation>在规则中搜索</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Turn all on</source>
        <translation>全部打开</translation>
    </message>
</context>
<context>
    <name>turnscope::RunChanges</name>
    <message>
        <source>Change a setting</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Change a setting…</source>
        <translation>更改设置…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Leave %1 as it was</source>
        <translation>让 %1 保持原样</translation>
    </message>
</context>
<context>
    <name>turnscope::RunCommand</name>
    <message>
        <source>The recording or log whose client side is sent.</source>
        <translation>要发送其客户端一方的录制或日志。</translation>
    </message>
    <message>
        <source>--junit needs --expect: without it nothing is judged.</source>
        <translation>--junit 需要 --expect：没有它就不作任何评判。</translation>
    </message>
    <message>
        <source>--repeat takes a whole number from 1 to %1.</source>
        <translation>--repeat 接受 1 到 %1 之间的整数。</translation>
    </message>
    <message>
        <source>--speed takes a number from 1 to %1.</source>
        <translation>--speed 接受 1 到 %1 之间的数。</translation>
    </message>
    <message>
        <source>--session takes a whole number from 1 on.</source>
        <translation>--session 接受从 1 开始的整数。</translation>
    </message>
    <message>
        <source>model needs a name.</source>
        <translation>model 需要名称。</translation>
    </message>
    <message>
        <source>--snr needs --noise: the sound that is mixed in.</source>
        <translation>--snr 需要 --noise：要混入的声音。</translation>
    </message>
    <message>
        <source>--snr takes a number of dB, not “%1”.</source>
        <translation>--snr 接受以 dB 为单位的数，不接受“%1”。</translation>
    </message>
    <message>
        <source>Change this setting: a path of the session, = and a value, as in audio.input.turn_detection.silence_duration_ms=300, or model=NAME. May be given more than once.</source>
        <translation>更改此设置：会话的路径、= 和值，例如 audio.input.turn_detection.silence_duration_ms=300，或 model=NAME。可多次给出。</translation>
    </message>
    <message>
        <source>PATH=VALUE</source>
        <translation>路径=值</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>How many dB the noise is below the speech; without it, 20.</source>
        <translation>噪声比语音低多少 dB；不指定则为 20。</translation>
    </message>
    <message>
        <source>DB</source>
        <translation>分贝</translation>
    </message>
    <message>
        <source>Run it so many times, one after the other, for a spread.</source>
        <translation>依次运行这么多次，以得到波动范围。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Send so many times as fast as recorded. What is measured of a wait then means nothing.</source>
        <translation>以录制时这么多倍的速度发送。此时测得的等待时间没有意义。</translation>
    </message>
    <message>
        <source>Which of the log&apos;s sessions, from 1, where it holds several.</source>
        <translation>日志含有多个会话时，用其中哪一个，从 1 开始编号。</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Hold what comes of it against this case, a TOML file; the exit code is 1 when anything in it does not hold, or was not measured.</source>
        <translation>按此用例（一个 TOML 文件）检验所得的结果；其中有任何一项不成立或未测量时，退出代码为 1。</translation>
    </message>
    <message>
        <source>With --expect: write the verdicts to this file as JUnit XML.</source>
        <translation>与 --expect 同用：把结论以 JUnit XML 写入此文件。</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>输出文件</translation>
    </message>
    <message>
        <source>Write the recording to this new file; with --repeat, to files numbered after it.</source>
        <translation>把录制写入这个新文件；与 --repeat 同用时，写入在其名称后编号的各个文件。</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>输出一个 JSON 对象而不是文本。</translation>
    </message>
    <message>
        <source>Runs a recording again: sends what its client sent, audio at its own pace, to an endpoint, with the changes that are asked for, and records what comes of it. What belongs to the old session is mapped or left out, and told. A key is read from TURNSCOPE_API_KEY or OPENAI_API_KEY or, for a profile that needs one, from the first line of standard input.</source>
        <translation>再次运行录制：按所要求的更改，把其客户端发送过的内容发送到端点，音频按其自身的速度，并录制所得的结果。属于旧会话的内容会被映射或省略，并加以说明。密钥从 TURNSCOPE_API_KEY 或 OPENAI_API_KEY 读取；对需要密钥的配置，也可从标准输入的第一行读取。</translation>
    </message>
    <message>
        <source>The recording is not whole.</source>
        <translation>录制不完整。</translation>
    </message>
    <message>
        <source>The recording is %1</source>
        <translation>录制为 %1</translation>
    </message>
    <message>
        <source>The log has no times of its own: the user&apos;s audio goes at the pace of its sound, and all else when the answers before it are there.</source>
        <translation>日志自身没有时间：用户的音频按其声音的速度发送，其他内容在它之前的回答都到达后发送。</translation>
    </message>
    <message>
        <source>--prompt and --set instructions=… say the same: give one of them.</source>
        <translation>--prompt 与 --set instructions=… 说的是同一件事：只给其中一个。</translation>
    </message>
    <message>
        <source>Mix this sound into the user&apos;s audio, from its start again when it is over.</source>
        <translation>把此声音混入用户的音频，放完后从头再来。</translation>
    </message>
    <message>
        <source>--junit must name another file than %1, which is read or recorded.</source>
        <translation>--junit 必须指定与 %1 不同的文件，因为它正被读取或录制。</translation>
    </message>
    <message>
        <source>Usage: turnscope run FILE --record OUT [--profile NAME|URL] [--set PATH=VALUE]… [--prompt FILE [--var NAME=VALUE]…] [--noise FILE --snr DB] [--repeat N] [--expect FILE] [--junit OUT] [--json], with one file.</source>
        <translation>用法：turnscope run FILE --record OUT [--profile NAME|URL] [--set PATH=VALUE]… [--prompt FILE [--var NAME=VALUE]…] [--noise FILE --snr DB] [--repeat N] [--expect FILE] [--junit OUT] [--json]，只接受一个文件。</translation>
    </message>
    <message>
        <source>The prompt&apos;s example turns are not sent in a run: its items stand where the recording&apos;s did.</source>
        <translation>运行时不发送提示词的示例轮次：其条目会占据录制中条目的位置。</translation>
    </message>
    <message>
        <source>The prompt&apos;s format of the user&apos;s audio is not used: the recording&apos;s audio is sent as it is.</source>
        <translation>不使用提示词的用户音频格式：录制的音频按原样发送。</translation>
    </message>
</context>
<context>
    <name>turnscope::RunDialog</name>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>How many dB the noise is below the speech</source>
        <translation>噪声比语音低多少 dB</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>How far the run is</source>
        <translation>运行的进度</translation>
    </message>
    <message>
        <source>What was left out or refused</source>
        <translation>被省略或被拒绝的内容</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>停止运行</translation>
    </message>
    <message>
        <source>Run %1 again</source>
        <translation>再次运行 %1</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>第 %1 次运行，共 %2 次</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>What the client sent is sent again: audio at its own pace, texts, images and the outputs of tools. Nothing is heard, and the result is a recording of its own.</source>
        <translation>客户端发送过的内容会再次发送：音频按其自身的速度，还有文本、图像和工具的输出。不会播放任何声音，结果是一个单独的录制。</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>配置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a sound file as noise</source>
        <translation>选择作为噪声的声音文件</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>How far the noise is below the speech</source>
        <translation>噪声比语音低多少</translation>
    </message>
    <message>
        <source>&amp;Noise</source>
        <translation>噪声(&amp;N)</translation>
    </message>
    <message>
        <source>No difference is claimed inside what repeats differ by</source>
        <translation>落在各次重复的差异之内的，不认定为差异</translation>
    </message>
    <message>
        <source>R&amp;epeats</source>
        <translation>重复次数(&amp;E)</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Another run is still ending; once it has, this one can begin.</source>
        <translation>另一次运行仍在结束；待其结束后即可开始这一次。</translation>
    </message>
    <message>
        <source>the instructions</source>
        <translation>指令</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n 个工具</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Run without the prompt</source>
        <translation>不使用提示词运行</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
</context>
<context>
    <name>turnscope::RunDriver</name>
    <message>
        <source>The run was interrupted.</source>
        <translation>运行被中断。</translation>
    </message>
    <message>
        <source>The endpoint ended the session before the run was over.</source>
        <translation>端点在运行完成之前结束了会话。</translation>
    </message>
    <message>
        <source>The run took more than twice as long as the recording, and a minute: it was ended.</source>
        <translation>运行用时超过录制的两倍又一分钟：已将其结束。</translation>
    </message>
    <message numerus="yes">
        <source>It was sent when %n answer(s) more were done than there are now; the endpoint has been silent for %1 s.</source>
        <translation>
            <numerusform>原先发送它时，已完成的回答比现在多 %n 个；端点已沉默 %1 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>It waited for the end of the answer before it; the endpoint has been silent for %1 s.</source>
        <translation>它在等待前一个回答结束；端点已沉默 %1 秒。</translation>
    </message>
    <message>
        <source>The endpoint answers nothing: the run was ended.</source>
        <translation>端点什么也不回答：已结束运行。</translation>
    </message>
    <message>
        <source>The recording has %1 answers, this run %2: the last ones did not come.</source>
        <translation>录制有 %1 个回答，此次运行有 %2 个：最后的没有到来。</translation>
    </message>
</context>
<context>
    <name>turnscope::RunFolderExport</name>
    <message>
        <source>The sound: the log holds none.</source>
        <translation>声音：日志中没有。</translation>
    </message>
    <message>
        <source>The sound: without times nobody knows how both sides lay beside each other.</source>
        <translation>声音：没有时间，无从知道双方如何彼此对应。</translation>
    </message>
</context>
<context>
    <name>turnscope::RunFolderImporter</name>
    <message>
        <source>Run folder (results.json)</source>
        <translation>运行文件夹（results.json）</translation>
    </message>
    <message>
        <source>A run folder within another is not read.</source>
        <translation>不读取嵌套在另一个之内的运行文件夹。</translation>
    </message>
    <message>
        <source>It tells of no scenario.</source>
        <translation>它没有列出任何场景。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n scenario(s) the first is shown: open the events of another by themselves.</source>
        <translation>
            <numerusform>共 %n 个场景，显示第一个：要看其他场景，请单独打开其事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario&apos;s events are not in the folder.</source>
        <translation>该场景的事件不在文件夹中。</translation>
    </message>
</context>
<context>
    <name>turnscope::RunOrigin</name>
    <message>
        <source>This is a run of %1.</source>
        <translation>这是 %1 的一次运行。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>已更改：%1。</translation>
    </message>
    <message>
        <source>Its client went %1 times as fast: its waits mean nothing.</source>
        <translation>其客户端以 %1 倍速度进行：其等待时间没有意义。</translation>
    </message>
    <message>
        <source>It is repeat %1 of %2.</source>
        <translation>这是第 %1 次重复，共 %2 次。</translation>
    </message>
</context>
<context>
    <name>turnscope::RunOutcome</name>
    <message numerus="yes">
        <source>%n event(s) sent</source>
        <translation>
            <numerusform>已发送 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with this session&apos;s ids</source>
        <translation>%1 个换用此会话的 id</translation>
    </message>
    <message>
        <source>%1 translated from the beta</source>
        <translation>%1 个由 beta 转换而来</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 个被省略</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 个被拒绝</translation>
    </message>
    <message>
        <source>%1 calls without an output in the recording</source>
        <translation>%1 个调用在录制中没有输出</translation>
    </message>
    <message>
        <source>%1 ms of silence added while the user waited</source>
        <translation>用户等待期间增加了 %1 毫秒静默</translation>
    </message>
    <message>
        <source>Event %1, %2</source>
        <translation>事件 %1，%2</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>此次运行</translation>
    </message>
    <message>
        <source>%1, was left out. %2</source>
        <translation>%1，已省略。%2</translation>
    </message>
    <message>
        <source>%1, was refused: %2</source>
        <translation>%1，被拒绝：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>turnscope::RunPlan</name>
    <message>
        <source>%1 is silent: it cannot be noise.</source>
        <translation>%1 没有声音：不能作为噪声。</translation>
    </message>
    <message>
        <source>The noise may be from %1 to %2 dB below the speech, not %3.</source>
        <translation>噪声可以比语音低 %1 到 %2 dB，不能是 %3。</translation>
    </message>
</context>
<context>
    <name>turnscope::RunReport</name>
    <message>
        <source>The median wait for an answer, over %1 of %2 runs: %3 to %4 ms.
</source>
        <translation>等待回答的中位数，取自 %2 次运行中的 %1 次：%3 到 %4 毫秒。
</translation>
    </message>
</context>
<context>
    <name>turnscope::RunSource</name>
    <message>
        <source>%1 holds no events: there is nothing to run again.</source>
        <translation>%1 中没有事件：没有可再次运行的内容。</translation>
    </message>
    <message>
        <source>%1 holds %2 sessions, and one can be run again at a time: choose which.</source>
        <translation>%1 含有 %2 个会话，每次只能再次运行一个：请选择哪一个。</translation>
    </message>
    <message>
        <source>%1 has no session %2: it holds %3.</source>
        <translation>%1 没有会话 %2：它含有 %3 个。</translation>
    </message>
    <message>
        <source>%1 has only the server&apos;s side: what the client sent is not in it, so there is nothing to drive an endpoint with.</source>
        <translation>%1 只有服务器一方：客户端发送的内容不在其中，因此没有可用来驱动端点的内容。</translation>
    </message>
    <message>
        <source>The user&apos;s audio was left out of %1: its input_audio_buffer.append events hold none, so there is nothing to say.</source>
        <translation>%1 中省略了用户的音频：其 input_audio_buffer.append 事件中没有音频，因此没有可说的内容。</translation>
    </message>
    <message>
        <source>%1 has no sound of the user&apos;s, beside which noise could have a loudness.</source>
        <translation>%1 中没有用户的声音，噪声的响度无从参照。</translation>
    </message>
</context>
<context>
    <name>turnscope::RunWords</name>
    <message numerus="yes">
        <source>Samples at full scale %n time(s), close together.</source>
        <translation>
            <numerusform>满幅采样 %n 次，彼此紧邻。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exact zeros %n time(s), close together.</source>
        <translation>
            <numerusform>精确的零 %n 次，彼此紧邻。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Audio that is not in this log %n time(s), close together.</source>
        <translation>
            <numerusform>不在此日志中的音频 %n 次，彼此紧邻。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) in a row at full scale, the loudest that the format can say: what is louder is clipped.</source>
        <translation>
            <numerusform>连续 %n 个采样达到满幅，即该格式所能表示的最大值：更响的部分被削波。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact zeros for %1: a mute, a filled gap, or the silence of a codec or a synthetic voice. No fault by itself.</source>
        <translation>精确的零，长 %1：静音、补上的空隙，或编解码器或合成语音的静默。本身并非故障。</translation>
    </message>
    <message>
        <source>Dropped: audio was lost here, or cannot be read. How much, the log does not say.</source>
        <translation>丢失：此处音频已丢失或无法读取。日志没有说明有多少。</translation>
    </message>
    <message>
        <source>Not in this log: %1 of audio. It was left out, or cannot be read; silence stands in its place.</source>
        <translation>不在此日志中：%1 的音频。它被略去或无法读取，以静默代替。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more within this pixel.</source>
        <translation>
            <numerusform>此像素内还有 %n 处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::SceneReader</name>
    <message>
        <source>The session would refuse these settings: %1</source>
        <translation>会话会拒绝这些设置：%1</translation>
    </message>
    <message>
        <source>An [[mcp_server]] needs a label, the server_label of the session&apos;s tool.</source>
        <translation>[[mcp_server]] 需要标签，即会话工具的 server_label。</translation>
    </message>
    <message>
        <source>Each of the tools needs a name: tools = [&quot;tides&quot;].</source>
        <translation>每个工具都需要名称：tools = [&quot;tides&quot;]。</translation>
    </message>
    <message>
        <source>a scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Line %1: this is not TOML; correct it there.</source>
        <translation>第 %1 行：这不是 TOML；请在那里改正。</translation>
    </message>
    <message>
        <source>The scene cannot be opened. %1 Scenes that come with Turnscope are: %2.</source>
        <translation>无法打开场景。%1 Turnscope 自带的场景有：%2。</translation>
    </message>
</context>
<context>
    <name>turnscope::SceneTable</name>
    <message>
        <source>%1 needs a text in quotes.</source>
        <translation>%1 需要带引号的文本。</translation>
    </message>
    <message>
        <source>The text of %1 is longer than %2 characters; shorten it.</source>
        <translation>%1 的文本超过 %2 个字符；请缩短。</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3.</source>
        <translation>%1 需要 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>%1 needs true or false.</source>
        <translation>%1 需要 true 或 false。</translation>
    </message>
    <message>
        <source>%1 needs a table: %1 = { … }.</source>
        <translation>%1 需要一个表：%1 = { … }。</translation>
    </message>
    <message>
        <source>%1 needs a table, { … }, or a list of them.</source>
        <translation>%1 需要一个表 { … }，或由表组成的列表。</translation>
    </message>
    <message>
        <source>%1 needs tables, { … }, in its list.</source>
        <translation>%1 的列表中需要的是表 { … }。</translation>
    </message>
    <message>
        <source>There are more than %1 %2 here; leave some out.</source>
        <translation>此处超过了 %1 个 %2；请去掉一些。</translation>
    </message>
    <message>
        <source>%1 needs texts in quotes in its list.</source>
        <translation>%1 的列表中需要带引号的文本。</translation>
    </message>
    <message>
        <source>“%1” is not a key of %2. Its keys are: %3.</source>
        <translation>“%1”不是 %2 的键。可用的键有：%3。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>turnscope::SchemaCheck</name>
    <message>
        <source>type must be &quot;object&quot;: a function takes named parameters.</source>
        <translation>type 必须是 &quot;object&quot;：函数接受具名参数。</translation>
    </message>
    <message>
        <source>%1 is nested too deeply.</source>
        <translation>%1 嵌套过深。</translation>
    </message>
    <message>
        <source>%1 must be a schema.</source>
        <translation>%1 必须是 schema。</translation>
    </message>
    <message>
        <source>%1 must be a list of values that is not empty.</source>
        <translation>%1 必须是非空的值列表。</translation>
    </message>
    <message>
        <source>%1 must be one of %2.</source>
        <translation>%1 必须是 %2 之一。</translation>
    </message>
    <message>
        <source>%1 must be an object: a schema for each name.</source>
        <translation>%1 必须是对象：每个名称对应一个 schema。</translation>
    </message>
    <message>
        <source>%1 must be a schema, such as {&quot;type&quot;: &quot;string&quot;}.</source>
        <translation>%1 必须是 schema，例如 {&quot;type&quot;: &quot;string&quot;}。</translation>
    </message>
    <message>
        <source>%1 must be a list of names.</source>
        <translation>%1 必须是名称的列表。</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is not among the properties.</source>
        <translation>%1 提到“%2”，但它不在 properties 之中。</translation>
    </message>
</context>
<context>
    <name>turnscope::SchemaField</name>
    <message>
        <source>%1 is no JSON value. Texts stand in quotes.</source>
        <translation>%1 不是 JSON 值。文本要加引号。</translation>
    </message>
    <message>
        <source>%1 is empty, and is required.</source>
        <translation>%1 为空，而它是必填的。</translation>
    </message>
    <message>
        <source>%1 must be one of %2.</source>
        <translation>%1 必须是 %2 之一。</translation>
    </message>
    <message>
        <source>%1 must be a number, such as 4.5.</source>
        <translation>%1 必须是数字，例如 4.5。</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 必须是整数。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON object</source>
        <translation>JSON 对象</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>每行一项</translation>
    </message>
    <message>
        <source>one a line: %1</source>
        <comment>entries of a list</comment>
        <translation>每行一项：%1</translation>
    </message>
    <message>
        <source>%1 if left out</source>
        <translation>留空则为 %1</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 必须是 true 或 false。</translation>
    </message>
    <message>
        <source>%1: %2 has more digits than are kept here. Whole numbers go up to %3.</source>
        <translation>%1：%2 的位数超出了这里能保留的范围。整数最大为 %3。</translation>
    </message>
</context>
<context>
    <name>turnscope::SchemaForm</name>
    <message>
        <source>What stands under “others” is no JSON object. Write {&quot;name&quot;: value}.</source>
        <translation>“其他”里写的不是 JSON 对象。请写成 {&quot;名称&quot;: 值}。</translation>
    </message>
    <message>
        <source>%1 stands in its own field and under “others”. Take it out of one.</source>
        <translation>%1 既在自己的栏里，又在“其他”里。请从其中一处删去。</translation>
    </message>
    <message>
        <source>What stands under “others” has a number of more digits than are kept here. Whole numbers go up to %1.</source>
        <translation>“其他”中有一个数字的位数超出了这里能保留的范围。整数最大为 %1。</translation>
    </message>
    <message>
        <source>The schema has more members and choices than a form is made of: write JSON.</source>
        <translation>此 schema 的成员和选项太多，无法做成表单：请直接写 JSON。</translation>
    </message>
</context>
<context>
    <name>turnscope::SchemaFormView</name>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Members that have no field of their own</source>
        <translation>没有单独一栏的成员</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
</context>
<context>
    <name>turnscope::Screenshot</name>
    <message>
        <source>The screen gave no picture. Save one with another tool, then drop its file on the conversation.</source>
        <translation>无法从屏幕取得图像。请用其他工具保存截图，再把文件拖到对话上。</translation>
    </message>
</context>
<context>
    <name>turnscope::ServedLog</name>
    <message>
        <source>%1 has no events of a server: there is nothing to play to a client.</source>
        <translation>%1 中没有服务器的事件：没有可向客户端回放的内容。</translation>
    </message>
</context>
<context>
    <name>turnscope::ServedScript</name>
    <message>
        <source>%1 (event %2)</source>
        <translation>%1（事件 %2）</translation>
    </message>
    <message>
        <source>The client sent something that is no JSON object.</source>
        <translation>客户端发送了不是 JSON 对象的内容。</translation>
    </message>
    <message>
        <source>The client&apos;s %1 differs from the recorded one in %2.</source>
        <translation>客户端的 %1 与录制中的不同，不同之处：%2。</translation>
    </message>
    <message>
        <source>The client&apos;s %1 came late.</source>
        <translation>客户端的 %1 来迟了。</translation>
    </message>
    <message>
        <source>The client sent %1, which the recording does not have here.</source>
        <translation>客户端发送了 %1，而录制在此处没有它。</translation>
    </message>
    <message>
        <source>The client&apos;s %1 came in another order.</source>
        <translation>客户端的 %1 到来的顺序不同。</translation>
    </message>
    <message>
        <source>The client sent %1 bytes of audio less than the recording has by then.</source>
        <translation>客户端发送的音频比录制到此时为止少 %1 字节。</translation>
    </message>
    <message>
        <source>The client did not send %1.</source>
        <translation>客户端没有发送 %1。</translation>
    </message>
    <message>
        <source>%1 was served: %2 of %3 events of the server sent; of the client %4 matched, %5 did not come, and %6 came that the recording does not have.</source>
        <translation>已回放 %1：发送了服务器的 %3 个事件中的 %2 个；客户端的事件中 %4 个匹配，%5 个没有到来，另有 %6 个是录制中没有的。</translation>
    </message>
</context>
<context>
    <name>turnscope::ServedSession</name>
    <message>
        <source>The recording begins without a session.created: the endpoint&apos;s own was sent.</source>
        <translation>录制开头没有 session.created：已发送端点自己的。</translation>
    </message>
</context>
<context>
    <name>turnscope::ServerLane</name>
    <message>
        <source>A · client</source>
        <translation>A · 客户端</translation>
    </message>
    <message>
        <source>A · server</source>
        <translation>A · 服务器</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>A turn of the session&apos;s: %1 to %2 ms of input audio.</source>
        <translation>会话的一个轮次：输入音频的 %1 至 %2 毫秒。</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionChips</name>
    <message>
        <source>No session is open</source>
        <translation>没有打开的会话</translation>
    </message>
    <message>
        <source>Session time %1</source>
        <translation>会话时间 %1</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>From the first event of the recording to the last. Click to go to a time.</source>
        <translation>从录制的第一个事件到最后一个事件。点击可转到某个时间。</translation>
    </message>
    <message>
        <source>The cursor&apos;s moment, and how long the recording is. Click to go to a time.</source>
        <translation>游标所在时刻，以及录制的长度。点击可转到某个时间。</translation>
    </message>
    <message>
        <source>Recording of %1</source>
        <translation>录制，长度 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>Voice to voice: p50 %1, p90 %2, p95 %3.</source>
        <translation>语音到语音：p50 %1，p90 %2，p95 %3。</translation>
    </message>
    <message numerus="yes">
        <source>Over %n turn(s), by nearest rank: from the end of the user&apos;s voice (our own detector&apos;s, else audio_end_ms less the trailing silence: an estimate) to the first sound of the answer at the speaker.</source>
        <translation>
            <numerusform>基于 %n 个轮次，按最近秩法：从用户语音结束（由本机的检测器判定，否则为 audio_end_ms 减去尾部静默时段：估计值）到扬声器播出回答的第一个声音。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where playback was not recorded: to the arrival of the answer&apos;s first audio.</source>
        <translation>未录制播放时：到回答的第一段音频到达为止。</translation>
    </message>
    <message>
        <source>The mark and its colour change at %1, %2 and %3 ms (View, Latency limits). Click for the turns.</source>
        <translation>标记及其颜色在 %1、%2 和 %3 毫秒处变化（“视图”&gt;“延迟限值”）。点击可查看轮次。</translation>
    </message>
    <message>
        <source>No voice-to-voice time yet</source>
        <translation>尚无语音到语音时间</translation>
    </message>
    <message>
        <source>Voice to voice: median %1, nine of ten below %2</source>
        <translation>语音到语音：中位数 %1，九成低于 %2</translation>
    </message>
    <message>
        <source>An estimate: the tokens that the endpoint reported, at the public prices.</source>
        <translation>估计值：端点报告的令牌数，按公开价格计算。</translation>
    </message>
    <message>
        <source>Cost $%1</source>
        <translation>费用 $%1</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>○ REC</source>
        <translation>○ REC</translation>
    </message>
    <message>
        <source>Nothing is being recorded: that is done while a session is live</source>
        <translation>没有在录制：只在会话进行时录制</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>未在录制</translation>
    </message>
    <message>
        <source>● REC</source>
        <translation>● REC</translation>
    </message>
    <message>
        <source>● REC !</source>
        <translation>● REC !</translation>
    </message>
    <message>
        <source>✕ not recorded</source>
        <translation>✕ 未录制</translation>
    </message>
    <message>
        <source>○ REC waits</source>
        <translation>○ REC 等待</translation>
    </message>
    <message>
        <source>Every event is being written to %1</source>
        <translation>每个事件都正在写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) wait in memory.</source>
        <translation>
            <numerusform>%n 个事件在内存中等待。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are missing in the file.</source>
        <translation>
            <numerusform>文件中缺少 %n 个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在录制</translation>
    </message>
    <message numerus="yes">
        <source>≈: in %n turn(s) the end of the voice is not our own detector&apos;s but the server&apos;s.</source>
        <translation>
            <numerusform>≈：有 %n 个轮次的语音结束点不是由我们自己的检测器判定的，而是来自服务器。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still listening: this may change.</source>
        <translation>检测仍在进行：此值可能会改变。</translation>
    </message>
    <message>
        <source>Over their budget (View, Latency budget): %1.</source>
        <translation>超出预算（“视图”&gt;“延迟预算”）：%1。</translation>
    </message>
    <message>
        <source>Time since the session began, and when its endpoint will end it (expires_at). Click to go to a time.</source>
        <translation>会话开始以来的时间，以及端点何时会结束它（expires_at）。单击可转到某个时间。</translation>
    </message>
    <message>
        <source>Time since the session began. Its endpoint did not tell when it will end it. Click to go to a time.</source>
        <translation>会话开始以来的时间。端点没有告知何时会结束它。单击可转到某个时间。</translation>
    </message>
    <message>
        <source>Session time %1 of %2</source>
        <translation>会话时间 %1，共 %2</translation>
    </message>
    <message>
        <source>Nothing that was told so far has a price.</source>
        <translation>到目前为止报告的用量都没有价格。</translation>
    </message>
    <message>
        <source>An estimate, at the public prices: the seconds that the server counted last, and the tokens that were told and have a price.</source>
        <translation>按公开价格计算的估计值：服务器最近一次计的秒数，以及已报告且有价格的令牌。</translation>
    </message>
    <message>
        <source>Cost at least $%1</source>
        <translation>费用至少 $%1</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionForm</name>
    <message>
        <source>GA sessions have no such setting any more.</source>
        <translation>GA 会话已不再有此设置。</translation>
    </message>
    <message>
        <source>A transcription session has no such setting: it only hears.</source>
        <translation>转写会话没有此设置：它只听。</translation>
    </message>
    <message>
        <source>A transcription session makes no responses.</source>
        <translation>转写会话不产生响应。</translation>
    </message>
    <message>
        <source>A translation session has no such setting.</source>
        <translation>翻译会话没有此设置。</translation>
    </message>
    <message>
        <source>This endpoint speaks the flat form of the protocol, which has no such setting.</source>
        <translation>此端点使用协议的扁平形式，其中没有此设置。</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionRenewal</name>
    <message numerus="yes">
        <source>The endpoint ends this session in %n minute(s).</source>
        <translation>
            <numerusform>端点将在 %n 分钟后结束此会话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The endpoint ends this session in %n second(s).</source>
        <translation>
            <numerusform>端点将在 %n 秒后结束此会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new session goes on once nobody speaks.</source>
        <translation>等到没有人说话时，由新会话继续。</translation>
    </message>
    <message numerus="yes">
        <source>Goes on where %1 was left, with %n message(s) of it</source>
        <translation>
            <numerusform>从 %1 中断处继续，带有其中的 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Left: a new session goes on</source>
        <translation>已离开：由新会话继续</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionReport</name>
    <message>
        <source>No turns.</source>
        <translation>没有轮次。</translation>
    </message>
    <message>
        <source>%1: %2 events in %3 s (%4 from the client, %5 from the server, %6 of the console)</source>
        <translation>%1：%3 秒内 %2 个事件（客户端 %4，服务器 %5，控制台 %6）</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>（无类型）</translation>
    </message>
    <message numerus="yes">
        <source>Dialect: %1. Linter: %n finding(s).</source>
        <translation>
            <numerusform>方言：%1。检查器：%n 个检查结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last line was cut off and skipped.</source>
        <translation>最后一行被截断并跳过。</translation>
    </message>
    <message>
        <source>Line %1 could not be read: %2</source>
        <translation>无法读取第 %1 行：%2</translation>
    </message>
    <message>
        <source>  #   start  status         wait    audio     done   heard of sent  you / model / verdict</source>
        <extracomment>Columns of a table of fixed width; ms: from the end of the user&apos;s voice to the answer&apos;s sound, from the question&apos;s end to its first audio and to its end, and how much of it was heard.</extracomment>
        <translation>  #    开始  状态           等待     音频     完成       听到/已发  你 / 模型 / 判定</translation>
    </message>
    <message>
        <source>The recording is incomplete: %1 events of %2 bytes are missing from %3 s to %4 s, because %5.</source>
        <translation>录制不完整：从 %3 秒到 %4 秒缺少 %1 个事件，共 %2 字节，原因：%5。</translation>
    </message>
    <message>
        <source>Billed by its length: %1 s.</source>
        <translation>按时长计费：%1 秒。</translation>
    </message>
    <message>
        <source>Billed by its length: %1 s when the server told it last.</source>
        <translation>按时长计费：服务器最后一次报告时为 %1 秒。</translation>
    </message>
    <message>
        <source>About $%1, what other models did for it not included.</source>
        <translation>约 $%1，不含其他模型为它所做的工作。</translation>
    </message>
    <message>
        <source>→ tool %1: not answered</source>
        <translation>→ 工具 %1：未回答</translation>
    </message>
    <message>
        <source>→ tool %1: %2 s</source>
        <translation>→ 工具 %1：%2 秒</translation>
    </message>
    <message>
        <source>Session %1 of %2: events %3 to %4.</source>
        <translation>会话 %1，共 %2 个：事件 %3 到 %4。</translation>
    </message>
    <message>
        <source>It begins at %1 s.</source>
        <translation>它开始于 %1 秒。</translation>
    </message>
    <message>
        <source>Its beginning is not in the log.</source>
        <translation>其开头不在日志中。</translation>
    </message>
    <message>
        <source>%1: %2 events in order, without times (%3 from the client, %4 from the server, %5 of the console)</source>
        <translation>%1：按顺序 %2 个事件，没有时间（客户端 %3，服务器 %4，控制台 %5）</translation>
    </message>
    <message>
        <source>Its times are whole seconds: what is measured between events is not shown.</source>
        <translation>其时间为整秒：不显示在事件之间测得的数值。</translation>
    </message>
    <message>
        <source>wait ≈: the end of the voice is the server&apos;s there, not our own detector&apos;s (see --listen).</source>
        <translation>等待 ≈：该处的语音结束点来自服务器，而不是我们自己的检测器（参见 --listen）。</translation>
    </message>
    <message>
        <source>Over their budget: %1.</source>
        <translation>超出预算：%1。</translation>
    </message>
    <message>
        <source>→ tool %1: answered</source>
        <translation>→ 工具 %1：已应答</translation>
    </message>
    <message>
        <source>%1 connections stand between each other in the log, and were told apart by what it calls them. They are shown one behind the other, and --session tells of one.</source>
        <translation>日志中有 %1 个连接的事件相互交错，已根据日志对各连接的称呼加以区分。它们依次显示，--session 可以查看其中一个。</translation>
    </message>
    <message>
        <source>Events of two connections stand between each other in the log, and nothing in it tells which is whose: turns may be mixed of both, and nothing that is measured between events is shown.</source>
        <translation>两个连接的事件相互交错，日志中没有任何内容说明哪个属于哪个连接：轮次可能混有两者的内容，因此不显示在事件之间测得的任何数值。</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionSweep</name>
    <message>
        <source>%1 has no input audio, or not all of it.</source>
        <translation>%1 没有输入音频，或输入音频不全。</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 未计入：%2</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionTabBar</name>
    <message>
        <source>Open sessions</source>
        <translation>打开的会话</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新会话</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Live, being recorded, and the microphone is open</source>
        <translation>实时进行中，正在录制，麦克风已打开</translation>
    </message>
    <message>
        <source>Live, and being recorded</source>
        <translation>实时进行中，正在录制</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1，实时</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close the tab; the file stays where it is</source>
        <translation>关闭标签页；文件留在原处</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionToolBar</name>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionTraces</name>
    <message numerus="yes">
        <source>%n span(s), trace %1.</source>
        <translation>
            <numerusform>%n 个 span，追踪 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s), response(s) or tool call(s) of which the log does not tell when they began or ended.</source>
        <translation>
            <numerusform>%n 个轮次、响应或工具调用：日志没有说明其开始或结束的时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moments within spans, such as the first sound: the log does not tell of every event when it was.</source>
        <translation>span 内的时刻，例如第一个声音：日志没有给出每个事件的时间。</translation>
    </message>
    <message>
        <source>The log tells whole seconds: lengths are no better than that.</source>
        <translation>日志的时间只精确到秒：时长也只有这个精度。</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) or tool call(s) never ended in the log: such a span ends with the session, and has the attribute turnscope.unended.</source>
        <translation>
            <numerusform>%n 个响应或工具调用在日志中没有结束：其 span 随会话结束，并带有属性 turnscope.unended。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::SessionTuning</name>
    <message>
        <source>Open or begin a session first.</source>
        <translation>请先打开或开始一个会话。</translation>
    </message>
    <message>
        <source>The session is still being read.</source>
        <translation>会话仍在读取中。</translation>
    </message>
    <message>
        <source>The session has no input audio.</source>
        <translation>会话没有输入音频。</translation>
    </message>
    <message>
        <source>Pieces of the session&apos;s input audio are not in its log.</source>
        <translation>会话的部分输入音频不在其日志中。</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionUpdateCheck</name>
    <message>
        <source>transcription_session.update is beta: send session.update with type &quot;transcription&quot;.</source>
        <translation>transcription_session.update 属于 beta：请发送 type 为 &quot;transcription&quot; 的 session.update。</translation>
    </message>
    <message>
        <source>session.update without session.type.</source>
        <translation>session.update 没有 session.type。</translation>
    </message>
    <message>
        <source>session.%1 is gone in GA.</source>
        <translation>session.%1 在 GA 中已不存在。</translation>
    </message>
    <message>
        <source>session.%1 is beta: GA has session.%2.</source>
        <translation>session.%1 属于 beta：GA 中为 session.%2。</translation>
    </message>
    <message>
        <source>session.%1 is no field of a session.</source>
        <translation>session.%1 不是会话的字段。</translation>
    </message>
    <message>
        <source>The voice was changed from %1 to %2 after the model had spoken.</source>
        <translation>模型说话之后，声音从 %1 改为 %2。</translation>
    </message>
    <message>
        <source>Sent, but not in force afterwards: %1.</source>
        <translation>已发送，但之后未生效：%1。</translation>
    </message>
</context>
<context>
    <name>turnscope::SettingChanges</name>
    <message>
        <source>“%1” is not a setting&apos;s path, = and a value, as in audio.input.turn_detection.silence_duration_ms=300.</source>
        <translation>“%1”不是“设置的路径=值”的形式，例如 audio.input.turn_detection.silence_duration_ms=300。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2.</source>
        <translation>没有设置“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>%1 takes true or false, not “%2”.</source>
        <translation>%1 接受 true 或 false，不接受“%2”。</translation>
    </message>
    <message>
        <source>%1 takes a number, not “%2”.</source>
        <translation>%1 接受数，不接受“%2”。</translation>
    </message>
    <message>
        <source>%1 takes a whole number or none, not “%2”.</source>
        <translation>%1 接受整数或 none，不接受“%2”。</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not “%2”.</source>
        <translation>%1 接受整数，不接受“%2”。</translation>
    </message>
    <message>
        <source>%1 takes %2 to %3, not %4.</source>
        <translation>%1 接受 %2 到 %3，不接受 %4。</translation>
    </message>
    <message>
        <source>%1 takes one of %2, not “%3”.</source>
        <translation>%1 接受 %2 之一，不接受“%3”。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 was not changed: %2</source>
        <translation>没有更改 %1：%2</translation>
    </message>
    <message>
        <source>Stored prompts ended on 2026-11-30, and no endpoint takes “%1” any more: give their text as instructions.</source>
        <translation>存储的提示已于 2026-11-30 停用，不再有端点接受“%1”：请把其文本作为指令给出。</translation>
    </message>
</context>
<context>
    <name>turnscope::SettingEditor</name>
    <message>
        <source>%1: on</source>
        <translation>%1：开</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>turnscope::SettingRow</name>
    <message>
        <source>Revert %1</source>
        <translation>还原%1</translation>
    </message>
    <message>
        <source>Back to what is in force</source>
        <translation>恢复为当前生效的值</translation>
    </message>
</context>
<context>
    <name>turnscope::SettingText</name>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>回答形式</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Turn detection</source>
        <translation>轮次检测</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Prefix padding</source>
        <translation>前置填充</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>空闲超时</translation>
    </message>
    <message>
        <source>Eagerness</source>
        <translation>积极度</translation>
    </message>
    <message>
        <source>Answer by itself</source>
        <translation>自动回答</translation>
    </message>
    <message>
        <source>Can be cut in</source>
        <translation>可被打断</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Noise reduction</source>
        <translation>降噪</translation>
    </message>
    <message>
        <source>Most output tokens</source>
        <translation>最大输出令牌数</translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Retention ratio</source>
        <translation>保留比例</translation>
    </message>
    <message>
        <source>Token limit</source>
        <translation>令牌上限</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推理强度</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>The model&apos;s voice, or the id of a custom one (voice_…). Fixed once the model has spoken.</source>
        <translation>模型的声音，或自定义声音的 id（voice_…）。模型一旦说过话就固定了。</translation>
    </message>
    <message>
        <source>Of the spoken answer: 0.25 to 1.5, 1 is natural. Can be changed only between responses.</source>
        <translation>语音回答的语速：0.25 到 1.5，1 为自然语速。只能在响应之间更改。</translation>
    </message>
    <message>
        <source>audio brings its transcript with it; text is silent.</source>
        <translation>audio 附带其转写；text 没有声音。</translation>
    </message>
    <message>
        <source>What the model is told to be and to do. Empty clears it.</source>
        <translation>告诉模型它是谁、要做什么。留空则清除。</translation>
    </message>
    <message>
        <source>Who decides that a turn has ended: server_vad by silence, semantic_vad by what was said, none: the client commits and asks for an answer.</source>
        <translation>由谁判定轮次结束：server_vad 依据静默，semantic_vad 依据所说的内容；none：由客户端提交并请求回答。</translation>
    </message>
    <message>
        <source>How sure the detector must be that it hears speech, 0 to 1. Higher needs clearer speech.</source>
        <translation>检测器要有多大把握才认为听到了语音，0 到 1。越高，需要的语音越清晰。</translation>
    </message>
    <message>
        <source>Milliseconds of audio kept from before the speech began.</source>
        <translation>语音开始之前保留的音频毫秒数。</translation>
    </message>
    <message>
        <source>Milliseconds of silence after which a turn has ended.</source>
        <translation>静默持续多少毫秒后轮次结束。</translation>
    </message>
    <message>
        <source>Milliseconds of silence after an answer until the model speaks again by itself: 5,000 to 30,000.</source>
        <translation>回答之后静默持续多少毫秒，模型会自行再次说话：5,000 到 30,000。</translation>
    </message>
    <message>
        <source>How soon semantic_vad answers: low waits up to 8 s, medium and auto 4 s, high 2 s.</source>
        <translation>semantic_vad 多快回答：low 最多等 8 秒，medium 和 auto 4 秒，high 2 秒。</translation>
    </message>
    <message>
        <source>create_response: the end of speech asks for an answer.</source>
        <translation>create_response：语音结束即请求回答。</translation>
    </message>
    <message>
        <source>interrupt_response: the beginning of speech cancels a running answer.</source>
        <translation>interrupt_response：语音开始即取消正在进行的回答。</translation>
    </message>
    <message>
        <source>What writes the user&apos;s speech down. The model hears the audio itself, not this text.</source>
        <translation>由什么把用户的语音写成文字。模型听的是音频本身，而不是这些文字。</translation>
    </message>
    <message>
        <source>Of the user&apos;s speech, as a code of two letters: en, de, zh. Empty: the transcriber decides.</source>
        <translation>用户语音的语言，用两个字母的代码表示：en、de、zh。留空：由转写模型决定。</translation>
    </message>
    <message>
        <source>Words and names that the transcriber should know.</source>
        <translation>转写模型应当知道的词和名称。</translation>
    </message>
    <message>
        <source>near_field is for a headset, far_field for a laptop or a room.</source>
        <translation>near_field 用于头戴耳机，far_field 用于笔记本电脑或房间。</translation>
    </message>
    <message>
        <source>Of one answer, tool calls included. Off: as many as the model can (&quot;inf&quot;).</source>
        <translation>一个回答的上限，包括工具调用。关：模型能输出多少就多少（&quot;inf&quot;）。</translation>
    </message>
    <message>
        <source>What happens when the conversation is longer than the model can read: auto drops the oldest messages, disabled fails, retention_ratio drops more at once so that the cache lasts longer.</source>
        <translation>对话超出模型可读的长度时怎么办：auto 丢弃最早的消息，disabled 则失败，retention_ratio 一次丢弃更多，使缓存保持更久。</translation>
    </message>
    <message>
        <source>How much of the limit stays when messages are dropped, 0 to 1.</source>
        <translation>丢弃消息时保留上限的多少，0 到 1。</translation>
    </message>
    <message>
        <source>A smaller limit for all that follows the instructions and tools, in tokens.</source>
        <translation>为指令和工具之后的所有内容设置更小的上限，以令牌计。</translation>
    </message>
    <message>
        <source>How much the model thinks before it speaks. Only models that reason take it.</source>
        <translation>模型说话之前思考多少。只有推理模型接受此设置。</translation>
    </message>
    <message>
        <source>How freely words are chosen: 0.6 to 1.2.</source>
        <translation>用词有多自由：0.6 到 1.2。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>turnscope::SettingsDraft</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The voice is fixed for this session: the model has spoken with it. Connect anew to choose another.</source>
        <translation>此会话的声音已固定：模型已用它说过话。要选择其他声音，请重新连接。</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>尚未发送。</translation>
    </message>
    <message>
        <source>Not sent yet. In force: %1.</source>
        <translation>尚未发送。当前生效：%1。</translation>
    </message>
    <message>
        <source>Sent; the server has not answered yet.</source>
        <translation>已发送；服务器尚未回应。</translation>
    </message>
    <message>
        <source>Sent, but the server does not show it: whether it is in force is unknown.</source>
        <translation>已发送，但服务器没有显示它：是否生效未知。</translation>
    </message>
    <message>
        <source>You sent %1; the server shows another value.</source>
        <translation>你发送了 %1；服务器显示的是另一个值。</translation>
    </message>
    <message>
        <source>The endpoint does not tell this setting.</source>
        <translation>端点没有告知此设置。</translation>
    </message>
</context>
<context>
    <name>turnscope::SettingsPanel</name>
    <message>
        <source>Revert all</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The endpoint has told no settings yet.</source>
        <translation>端点尚未告知任何设置。</translation>
    </message>
    <message>
        <source>No session.

Connect, or open a recording: its settings will stand here.</source>
        <translation>没有会话。

请连接，或打开一个录制：其设置会显示在此处。</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>自 %1 起生效</translation>
    </message>
    <message>
        <source>Settings %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>Settings %1 · read only</source>
        <translation>设置 %1 · 只读</translation>
    </message>
    <message>
        <source>When the server last showed the session&apos;s settings. Click to see that event.</source>
        <translation>服务器上次显示会话设置的时间。点击可查看该事件。</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>服务器拒绝：%1</translation>
    </message>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation>
            <numerusform>发送 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>没有要发送的内容</translation>
    </message>
    <message>
        <source>Session settings</source>
        <translation>会话设置</translation>
    </message>
</context>
<context>
    <name>turnscope::ShapeCheck</name>
    <message>
        <source>No dialect that Turnscope knows has an event %1.</source>
        <translation>Turnscope 所知的方言中都没有事件 %1。</translation>
    </message>
    <message>
        <source>%1 has a key that is not documented: %2.</source>
        <translation>%1 有一个未记载的键：%2。</translation>
    </message>
    <message>
        <source>The audio of %1 is not base64.</source>
        <translation>%1 的音频不是 base64。</translation>
    </message>
    <message numerus="yes">
        <source>The audio of %1 ends in half a sample (%n byte(s)).</source>
        <translation>
            <numerusform>%1 的音频以半个样本结束（%n 字节）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log may have been cut.</source>
        <translation>日志可能被截断。</translation>
    </message>
    <message>
        <source>event_id is longer than 512 characters.</source>
        <translation>event_id 超过 512 个字符。</translation>
    </message>
    <message>
        <source>item.id is longer than 32 characters: %1.</source>
        <translation>item.id 超过 32 个字符：%1。</translation>
    </message>
    <message>
        <source>%1 was sent after the end: nobody took it.</source>
        <translation>%1 在结束之后发送：没有人接收。</translation>
    </message>
    <message numerus="yes">
        <source>With it %n event(s) were sent so, up to event %1.</source>
        <translation>
            <numerusform>连同它共有 %n 个事件这样发送，直到事件 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::ShortcutList</name>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>These keys mean the same in every view, and stay.</source>
        <translation>这些按键在每个视图中含义相同，不能更改。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>turnscope::ShortcutPage</name>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>改用于此</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Further keys, beside those that it has</source>
        <translation>在已有按键之外再加按键</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Other keys…</source>
        <translation>其他按键…</translation>
    </message>
    <message>
        <source>No action and no keys are called so.</source>
        <translation>没有这样名称的操作或按键。</translation>
    </message>
    <message>
        <source>Further keys for “%1”. Esc leaves it as it is.</source>
        <translation>“%1”的其他按键。按 Esc 保持不变。</translation>
    </message>
    <message>
        <source>Keys for “%1”. Esc leaves it as it is.</source>
        <translation>“%1”的按键。按 Esc 保持不变。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 属于“%2”，它将失去此按键。</translation>
    </message>
    <message>
        <source>%1 is fixed (%2) and cannot be used for anything else.</source>
        <translation>%1 是固定按键（%2），不能用于其他操作。</translation>
    </message>
    <message>
        <source>Choose an action first</source>
        <translation>请先选择一个操作</translation>
    </message>
    <message>
        <source>These keys mean the same in every view, and stay.</source>
        <translation>这些按键在每个视图中含义相同，不能更改。</translation>
    </message>
</context>
<context>
    <name>turnscope::Shortcuts</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>shortcut of “%1”</source>
        <translation>“%1”的快捷键</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>opens the menu %1</source>
        <translation>打开菜单“%1”</translation>
    </message>
</context>
<context>
    <name>turnscope::ShortcutsDialog</name>
    <message>
        <source>Keys and the filter language</source>
        <translation>按键与筛选语言</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>Search the keys and the filter language</source>
        <translation>搜索按键与筛选语言</translation>
    </message>
    <message>
        <source>Events of a type; * stands for anything, ? for one letter</source>
        <translation>某种类型的事件；* 代表任意内容，? 代表一个字母</translation>
    </message>
    <message>
        <source>A bare word is looked for in the type</source>
        <translation>单独的词在类型中查找</translation>
    </message>
    <message>
        <source>Who sent it: client (or you), server (or model), or console</source>
        <translation>由谁发送：client 或 you（客户端）、server 或 model（服务器），或 console（控制台）</translation>
    </message>
    <message>
        <source>What belongs to an item; its id may be cut short</source>
        <translation>属于某个条目的事件；id 可以只写开头</translation>
    </message>
    <message>
        <source>What belongs to a response</source>
        <translation>属于某个响应的事件</translation>
    </message>
    <message>
        <source>What the event holds, in letters of any case; quotes keep words together</source>
        <translation>事件包含的内容，不区分大小写；引号使多个词连在一起</translation>
    </message>
    <message>
        <source>A stretch of session time; either end may be left out</source>
        <translation>一段会话时间；任一端都可省略</translation>
    </message>
    <message>
        <source>Errors alone: error events, what failed, and frames that are not JSON</source>
        <translation>只看错误：error 事件、失败的内容，以及不是 JSON 的帧</translation>
    </message>
    <message>
        <source>Without those; - before any word turns it round</source>
        <translation>排除这些事件；任何词前加 - 即取反</translation>
    </message>
    <message>
        <source>Words side by side must all hold</source>
        <translation>并列的词须同时成立</translation>
    </message>
    <message>
        <source>Either of two; or begins another choice</source>
        <translation>两者满足其一；or 另起一个选项</translation>
    </message>
    <message>
        <source>The event of this number</source>
        <translation>此编号的事件</translation>
    </message>
    <message>
        <source>This time of the session</source>
        <translation>会话的此时间</translation>
    </message>
    <message>
        <source>turn 7</source>
        <translation>turn 7</translation>
    </message>
    <message>
        <source>This turn</source>
        <translation>此轮次</translation>
    </message>
    <message>
        <source>The item whose id begins so</source>
        <translation>id 以此开头的条目</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>Anywhere (%1)</source>
        <translation>任意位置（%1）</translation>
    </message>
</context>
<context>
    <name>turnscope::SileroModel</name>
    <message>
        <source>The speech model %1 cannot be used: it is damaged, or not Silero VAD v5 or v6.</source>
        <translation>无法使用语音模型 %1：它已损坏，或不是 Silero VAD v5 或 v6。</translation>
    </message>
    <message>
        <source>The speech model %1 is missing: run packaging/dependencies, or set TURNSCOPE_MODELS to the folder that holds it.</source>
        <translation>缺少语音模型 %1：请运行 packaging/dependencies，或将 TURNSCOPE_MODELS 设为存放它的文件夹。</translation>
    </message>
    <message>
        <source>This computer&apos;s ONNX Runtime %1 is too old for Turnscope: speech cannot be detected.</source>
        <translation>此计算机的 ONNX Runtime %1 对 Turnscope 来说太旧：无法检测语音。</translation>
    </message>
</context>
<context>
    <name>turnscope::SocketEndText</name>
    <message>
        <source>The endpoint refused the session: %1 (closed with %2)</source>
        <translation>端点拒绝了会话：%1（以 %2 关闭）</translation>
    </message>
    <message>
        <source>The endpoint ended the session.</source>
        <translation>端点结束了会话。</translation>
    </message>
    <message>
        <source>The endpoint went away: the session is over (closed with 1001).</source>
        <translation>端点已离开：会话结束（以 1001 关闭）。</translation>
    </message>
    <message>
        <source>The session is over: %1</source>
        <translation>会话结束：%1</translation>
    </message>
    <message>
        <source>The connection was lost without a word from the endpoint (1006). Check your network, then reconnect.</source>
        <translation>连接在端点没有任何说明的情况下丢失（1006）。请检查网络，然后重新连接。</translation>
    </message>
    <message>
        <source>A message was too big (closed with 1009). Send less audio or a smaller image at once.</source>
        <translation>消息太大（以 1009 关闭）。请一次少发音频，或发送较小的图像。</translation>
    </message>
    <message>
        <source>The endpoint is in trouble (closed with %1). Wait a little, then reconnect.</source>
        <translation>端点出现问题（以 %1 关闭）。请稍候再重新连接。</translation>
    </message>
    <message>
        <source>The endpoint closed the connection with code %1.</source>
        <translation>端点以代码 %1 关闭了连接。</translation>
    </message>
    <message>
        <source>The endpoint closed the connection with code %1: %2</source>
        <translation>端点以代码 %1 关闭了连接：%2</translation>
    </message>
    <message>
        <source>The profile does not keep the key that belongs in %1. Connect again and enter it; for commands, set %2.</source>
        <translation>配置不保存 %1 中应有的密钥。请重新连接并输入；命令行请设置 %2。</translation>
    </message>
    <message>
        <source>There was not enough memory for a message of the endpoint, and the connection was closed. What came before is recorded. Close other programs, then reconnect.</source>
        <translation>内存不足，无法接收端点的一条消息，连接已关闭。之前的内容已录制。请关闭其他程序，然后重新连接。</translation>
    </message>
    <message>
        <source>The endpoint sent a message of more than %1 MB, more than any service needs: it was not read, and the connection was closed. What came before is recorded. Look into what the endpoint sends, then reconnect.</source>
        <translation>端点发送了超过 %1 MB 的消息，超出任何服务的需要：没有读取它，连接已关闭。之前的内容已录制。请检查端点发送了什么，然后重新连接。</translation>
    </message>
    <message>
        <source>The connection ended for a frame that the WebSocket protocol does not allow (closed with %1). Look into what the endpoint sends, then reconnect.</source>
        <translation>连接因 WebSocket 协议不允许的帧而结束（以 %1 关闭）。请检查端点发送的内容，然后重新连接。</translation>
    </message>
    <message>
        <source>The connection ended for a frame that the WebSocket protocol does not allow (closed with %1: %2). Look into what the endpoint sends, then reconnect.</source>
        <translation>连接因 WebSocket 协议不允许的帧而结束（以 %1 关闭：%2）。请检查端点发送的内容，然后重新连接。</translation>
    </message>
    <message>
        <source>The endpoint did not accept the key: %1 (closed with %2)</source>
        <translation>端点不接受该密钥：%1（以 %2 关闭）</translation>
    </message>
</context>
<context>
    <name>turnscope::Sound</name>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
</context>
<context>
    <name>turnscope::SoundDialog</name>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>声道</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>&amp;Mute: send silence</source>
        <translation>静音：只发送静默(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Over and over</source>
        <translation>循环播放(&amp;O)</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Listen as</source>
        <translation>收听方式</translation>
    </message>
    <message>
        <source>Open &amp;devices at their own rate</source>
        <translation>以设备自身的采样率打开(&amp;D)</translation>
    </message>
    <message>
        <source>Cut-in guard</source>
        <translation>打断防护</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Applied to what is sent; a double step is 6 dB. 0 dB: as it comes from the device.</source>
        <translation>作用于发送的音频；每一大步为 6 dB。0 dB：与设备给出的相同。</translation>
    </message>
    <message>
        <source>Which channel of the device is sent; the wire is mono.</source>
        <translation>发送设备的哪个声道；线路上是单声道。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>输入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>声道(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation>增益(&amp;G)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>Both devices: at their own rate and channels, converted to and from 24 kHz mono by soxr. Otherwise the system is asked for 24 kHz mono, and converts as it does.</source>
        <translation>两个设备都使用自身的采样率和声道，由 soxr 与 24 kHz 单声道互相转换。否则向系统请求 24 kHz 单声道，由系统自行转换。</translation>
    </message>
    <message>
        <source>What the wire carried</source>
        <translation>线路上传输的原样</translation>
    </message>
    <message>
        <source>A telephone line, µ-law 8 kHz</source>
        <translation>电话线路，µ-law 8 kHz</translation>
    </message>
    <message>
        <source>A telephone line, A-law 8 kHz</source>
        <translation>电话线路，A-law 8 kHz</translation>
    </message>
    <message>
        <source>How answers are played, from the next one on. Where the session itself uses G.711, you hear that anyway. The recording keeps what came.</source>
        <translation>回答的播放方式，从下一个回答起生效。会话本身使用 G.711 时，听到的本来就是它。录制保留收到的原样。</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>输出(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>音量(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Listen as</source>
        <translation>收听方式(&amp;L)</translation>
    </message>
    <message>
        <source>How long a voice must last before it interrupts an answer. 0: the server&apos;s speech_started counts at once.</source>
        <translation>语音须持续多久才会打断回答。0：服务器的 speech_started 立即生效。</translation>
    </message>
    <message>
        <source>Above 0 it is measured by our own detector (Silero) in the audio as it was appended: the 32 ms frames with a voice in them, from the onset that speech_started told (audio_start_ms plus prefix_padding_ms). Once they add up to this, the speaker falls silent and the response is cancelled; if speech_stopped comes first, the answer goes on. The server is then told not to interrupt by itself (interrupt_response false).</source>
        <translation>大于 0 时，由我们自己的检测器（Silero）在已追加的音频中测量：从 speech_started 所指的起点（audio_start_ms 加 prefix_padding_ms）起，累计含有语音的 32 毫秒帧。累计达到该值时，扬声器静默，响应被取消；如果 speech_stopped 先到，回答继续。此时会告知服务器不要自行打断（interrupt_response 为 false）。</translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation>打断</translation>
    </message>
    <message>
        <source>Cut-in gu&amp;ard</source>
        <translation>打断防护(&amp;A)</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（不存在）</translation>
    </message>
    <message>
        <source>A WAV file…</source>
        <translation>WAV 文件…</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>All, mixed</source>
        <translation>全部混合</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>声道 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pause(s) within answers</source>
        <translation>
            <numerusform>回答中停顿 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>In this session: times an answer stood still because its audio had not come yet.</source>
        <translation>本次会话中：回答因音频尚未到达而停住的次数。</translation>
    </message>
    <message>
        <source>%1 of audio lost · %2 late</source>
        <translation>丢失 %1 音频 · 迟到 %2</translation>
    </message>
    <message>
        <source>In this session. Lost: microphone audio that did not get from the device to the session. Late: what came more than 100 ms after it was due, or never.</source>
        <translation>在本次会话中。丢失：未能从设备到达会话的麦克风音频。迟到：晚于应到时间 100 毫秒以上才到、或始终未到的音频。</translation>
    </message>
    <message>
        <source>The system&apos;s default: there is none</source>
        <translation>系统默认：无</translation>
    </message>
</context>
<context>
    <name>turnscope::SoundExport</name>
    <message>
        <source>The log holds only pieces of the audio, which cannot be played.</source>
        <translation>日志只含音频的片段，无法播放。</translation>
    </message>
    <message>
        <source>The log holds no audio of this side.</source>
        <translation>日志中没有这一方的音频。</translation>
    </message>
    <message>
        <source>%1 s of answers that nobody heard. Written as sent, they are in it.</source>
        <translation>无人听到的回答，共 %1 秒。按送达的写出时则包含在内。</translation>
    </message>
    <message>
        <source>When the answers sounded is estimated from when they arrived: the log does not tell of playback.</source>
        <translation>回答何时播出是根据到达时间估计的：日志没有播放信息。</translation>
    </message>
    <message>
        <source>The log holds no times, so nobody knows how both sides lay beside each other. Choose one side.</source>
        <translation>日志没有时间，因此无从得知双方的声音如何对应。请选择一方。</translation>
    </message>
    <message>
        <source>The sound could not be written: the disk may be full. Free some space.</source>
        <translation>无法写入声音：磁盘可能已满。请腾出一些空间。</translation>
    </message>
    <message>
        <source>The log holds no times: the pieces stand one behind the other, without the pauses.</source>
        <translation>日志没有时间：各片段首尾相接，没有停顿。</translation>
    </message>
    <message numerus="yes">
        <source>Audio that cannot be decoded, of %n event(s).</source>
        <translation>
            <numerusform>%n 个事件中无法解码的音频。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sound would be longer than %n hour(s). Choose a range.</source>
        <translation>
            <numerusform>声音会超过 %n 小时。请选择一个范围。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::SoundPicture</name>
    <message>
        <source>%1 kHz: %2 dB of a full-scale tone, in a Hann window of %3 ms.</source>
        <translation>%1 kHz：相对满幅纯音 %2 dB，汉宁窗 %3 毫秒。</translation>
    </message>
</context>
<context>
    <name>turnscope::SoundWriter</name>
    <message>
        <source>This kind of sound file cannot be written here. Choose another one.</source>
        <translation>此处无法写入这种声音文件。请另选一种。</translation>
    </message>
</context>
<context>
    <name>turnscope::Speaker</name>
    <message>
        <source>“%1” plays slower than real time: %2 ms in %3. Answers come late, and with gaps.</source>
        <translation>“%1”的播放慢于实时：%3 毫秒内只播放了 %2 毫秒。回答会延迟，并有间断。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>turnscope::SpeakerCheck</name>
    <message>
        <source>An answer was played slower than real time.</source>
        <translation>有一个回答的播放慢于实时。</translation>
    </message>
</context>
<context>
    <name>turnscope::SpeechCheck</name>
    <message>
        <source>audio_start_ms went back from %1 to %2.</source>
        <translation>audio_start_ms 从 %1 倒退到 %2。</translation>
    </message>
    <message>
        <source>speech_stopped names %1, but speech of %2 is open.</source>
        <translation>speech_stopped 提到 %1，但进行中的是 %2 的语音。</translation>
    </message>
    <message>
        <source>speech_stopped without a speech_started.</source>
        <translation>speech_stopped 没有对应的 speech_started。</translation>
    </message>
    <message>
        <source>audio_end_ms %1 is before audio_start_ms %2.</source>
        <translation>audio_end_ms %1 早于 audio_start_ms %2。</translation>
    </message>
    <message>
        <source>audio_end_ms went back from %1 to %2.</source>
        <translation>audio_end_ms 从 %1 倒退到 %2。</translation>
    </message>
    <message>
        <source>Committed %1, but speech_started announced %2.</source>
        <translation>提交了 %1，但 speech_started 宣布的是 %2。</translation>
    </message>
    <message>
        <source>speech_started stands behind its speech_stopped.</source>
        <translation>speech_started 排在其 speech_stopped 之后。</translation>
    </message>
</context>
<context>
    <name>turnscope::StagedBars</name>
    <message>
        <source>Latency and cost, turn by turn</source>
        <translation>逐个轮次的延迟与费用</translation>
    </message>
    <message>
        <source>Cost, estimated: %1</source>
        <translation>费用（估计）：%1</translation>
    </message>
    <message>
        <source>Wait for the answer: %1</source>
        <translation>等待回答：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: it is not there.</source>
        <translation>%1：没有此轮次。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: wait %2</source>
        <translation>%1：等待 %2</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>费用 %1</translation>
    </message>
</context>
<context>
    <name>turnscope::StagedComparison</name>
    <message>
        <source>What it used was not told, or not all of it has a price.</source>
        <translation>用量没有被告知，或并非全部都有价格。</translation>
    </message>
    <message>
        <source>Turn end</source>
        <translation>轮次结束</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>From the end of the user&apos;s voice, or the client&apos;s own commit or text, to its being accepted.</source>
        <translation>从用户语音结束，或客户端自己的提交或文本，到其被接受。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>p50 %1, p90 %2, of %n turn(s)</source>
        <translation>
            <numerusform>p50 %1，p90 %2，共 %n 个轮次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n turn(s)</source>
        <translation>
            <numerusform>%n 个轮次共 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n more it is not known</source>
        <translation>
            <numerusform>另有 %n 个未知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no price</source>
        <translation>%1：无价格</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 answers after %2; it costs %3.</source>
        <translation>%1 的回答等待：%2；费用：%3。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The stages of %1, p50: %2.</source>
        <translation>%1 的各环节，p50：%2。</translation>
    </message>
    <message>
        <source>From the accepted turn to the end of the wait: of what it is made the endpoint tells nothing. Where it is not known when the turn was accepted, the whole wait.</source>
        <translation>从轮次被接受到等待结束：端点没有说明其组成。不知轮次何时被接受时，为整个等待。</translation>
    </message>
    <message>
        <source>What of the wait no stage tells: tools, the way, playing; and whatever part of it was not told.</source>
        <translation>等待中没有环节说明的部分：工具、传输、播放，以及未告知的环节。</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n runs of %1 each turn shows all figures of the one whose wait is in the middle.</source>
        <translation>
            <numerusform>%1 有 %n 次运行：每个轮次的所有数字都取自等待居中的那一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (of %n turn(s))</source>
        <translation>
            <numerusform>%1（共 %n 个轮次）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::StagedPane</name>
    <message>
        <source>Latency and cost, the numbers</source>
        <translation>延迟与费用：数字</translation>
    </message>
    <message>
        <source>Price the pipeline&apos;s parts as:</source>
        <translation>流水线各环节按此计价：</translation>
    </message>
    <message>
        <source>Whose price: %1</source>
        <translation>按谁的价格：%1</translation>
    </message>
    <message>
        <source>The model whose list price this part is to have. Empty: the model that did it.</source>
        <translation>此环节按哪个模型的标价计算。留空：实际执行的模型。</translation>
    </message>
    <message>
        <source>as it ran</source>
        <translation>按实际运行</translation>
    </message>
    <message>
        <source>%1 is priced by its parts (%2), and not as the model that its session names.</source>
        <translation>%1 按各环节计价（%2），而不是按会话中指名的模型。</translation>
    </message>
    <message>
        <source>Of %1 the stages are told, but no chat model that thought: it is priced as the model that its session names.</source>
        <translation>%1 告知了各环节，但没有进行思考的聊天模型：按会话中指名的模型计价。</translation>
    </message>
    <message>
        <source>Neither side tells stages. Run the session again on a profile with a chat endpoint&apos;s http:// address: it is heard, thought about and spoken there in three stages, and each one&apos;s time is recorded.</source>
        <translation>两侧都没有告知各环节。请用带有聊天端点 http:// 地址的配置重新运行会话：在那里分听、想、说三个环节进行，每个环节的时间都会被录制。</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) of %1 no chat model thought: priced as the model that the session names.</source>
        <translation>
            <numerusform>%1 有 %n 个轮次没有聊天模型进行思考：按会话中指名的模型计价。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::StagedReport</name>
    <message>
        <source>it is not there</source>
        <translation>没有此轮次</translation>
    </message>
    <message>
        <source>Latency and cost (estimates, by list prices):</source>
        <translation>延迟与费用（按标价的估计值）：</translation>
    </message>
    <message>
        <source>%1 answers after: %2.</source>
        <translation>%1 的回答等待：%2。</translation>
    </message>
    <message>
        <source>%1 costs: %2.</source>
        <translation>%1 的费用：%2。</translation>
    </message>
    <message>
        <source>priced by its parts: %1</source>
        <translation>按各环节计价：%1</translation>
    </message>
</context>
<context>
    <name>turnscope::StagedTurnsModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 个轮次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2 not known</source>
        <translation>%1，另有 %2 个未知</translation>
    </message>
    <message>
        <source>US dollars at list prices, an estimate: the sum of its parts. %1</source>
        <translation>按标价估计，单位：美元：各环节之和。%1</translation>
    </message>
    <message>
        <source>US dollars at list prices, an estimate: its responses and the transcription of what the user said.</source>
        <translation>按标价估计，单位：美元：其响应和用户话语的转写。</translation>
    </message>
    <message>
        <source>US dollars at list prices, an estimate. %1</source>
        <translation>按标价估计，单位：美元。%1</translation>
    </message>
    <message>
        <source>What the user waits for, of both the same: voice to voice, else to the first audio; p50 and p90 are of the turns of which both tell it.</source>
        <translation>用户等待的时间，两侧取同一种：语音到语音，否则到首个音频；p50 和 p90 只取两侧都告知的轮次。</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1：%2（毫秒）</translation>
    </message>
    <message>
        <source>%1: %2 $</source>
        <translation>%1：%2 $</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n turn(s))</source>
        <translation>
            <numerusform>%1（%n 个轮次）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::StartPage</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Nothing is open yet</source>
        <translation>还没有打开任何内容</translation>
    </message>
    <message>
        <source>Talk to an endpoint, open a recording, or point your own app here. What you do first decides which panes appear.</source>
        <translation>与端点对话、打开录制，或让你自己的应用连接到这里。你先做什么，决定显示哪些窗格。</translation>
    </message>
    <message>
        <source>every command and file</source>
        <translation>所有命令和文件</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手册</translation>
    </message>
</context>
<context>
    <name>turnscope::StatusLine</name>
    <message>
        <source>○ not connected</source>
        <translation>○ 未连接</translation>
    </message>
    <message>
        <source>◌ connecting to %1</source>
        <translation>◌ 正在连接到 %1</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
    <message>
        <source>◌ closing</source>
        <translation>◌ 正在关闭</translation>
    </message>
    <message>
        <source>no microphone: typing still works</source>
        <translation>没有麦克风：仍可输入文字</translation>
    </message>
    <message>
        <source>mic closed</source>
        <translation>麦克风已关闭</translation>
    </message>
    <message>
        <source>no speaker: answers are not heard</source>
        <translation>没有扬声器：听不到回答</translation>
    </message>
    <message>
        <source>its last line was cut off and skipped</source>
        <translation>其最后一行被截断并跳过</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>%n 行无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Who sent an event is not in this file: it is inferred from the event names.</source>
        <translation>此文件没有记录事件由谁发送：根据事件名称推断。</translation>
    </message>
    <message>
        <source>This file holds no times: events stand in their order.</source>
        <translation>此文件没有时间：事件按顺序排列。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <translation>停止读取；已读取的内容保留</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>mic muted</source>
        <translation>麦克风静音</translation>
    </message>
    <message>
        <source>mic %1</source>
        <translation>麦克风 %1</translation>
    </message>
    <message>
        <source>mic open, not sent</source>
        <translation>麦克风已打开，未发送</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>%1 buffered</source>
        <translation>已缓冲 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pause(s)</source>
        <translation>
            <numerusform>停顿 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Buffered: audio of the answer that arrived and is still to be played. Pauses: times an answer stood still because its audio had not come yet.</source>
        <translation>%1。已缓冲：回答中已到达、尚待播放的音频。停顿：回答因音频尚未到达而停住的次数。</translation>
    </message>
    <message>
        <source>reading was stopped: the rest is not shown</source>
        <translation>读取已停止：其余内容未显示</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>● watching</source>
        <translation>● 留意中</translation>
    </message>
    <message>
        <source>○ watching</source>
        <translation>○ 留意中</translation>
    </message>
    <message>
        <source>The file is watched: what another program appends to it appears here. ● it has grown in the last seconds, ○ nothing new. To have it stay as it is: File, Watch the file for more.</source>
        <translation>正在留意此文件：其他程序追加的内容会出现在这里。● 最近几秒内有增长，○ 没有新内容。若要保持原样：“文件”&gt;“留意文件的新内容”。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) wait for the disk</source>
        <translation>
            <numerusform>%n 个事件等待写盘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) missing</source>
        <translation>
            <numerusform>缺少 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>playing too slowly</source>
        <translation>播放过慢</translation>
    </message>
    <message>
        <source>%1 of audio lost</source>
        <translation>丢失 %1 音频</translation>
    </message>
    <message>
        <source>%1 of audio late</source>
        <translation>迟到 %1 音频</translation>
    </message>
    <message>
        <source>%1. Lost: microphone audio that did not get from the device to the session since connecting. Late: what came more than 100 ms after it was due, or never.</source>
        <translation>%1。丢失：自连接以来未能从设备到达会话的麦克风音频。迟到：晚于应到时间 100 毫秒以上才到、或始终未到的音频。</translation>
    </message>
    <message>
        <source>speaker idle</source>
        <translation>扬声器空闲</translation>
    </message>
</context>
<context>
    <name>turnscope::StepReader</name>
    <message>
        <source>on can only be &quot;connect&quot;; without it, the step is an answer.</source>
        <translation>on 只能是 &quot;connect&quot;；不写 on 时，该步骤是一个回答。</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1.</source>
        <translation>这不是正则表达式：%1。</translation>
    </message>
    <message>
        <source>A step on connect cannot wait for something else too; make two steps of it.</source>
        <translation>on 为 connect 的步骤不能再等待别的条件；请拆成两个步骤。</translation>
    </message>
    <message>
        <source>A step with load answers nothing else; make two steps of it.</source>
        <translation>带 load 的步骤不能再回答别的内容；请拆成两个步骤。</translation>
    </message>
    <message>
        <source>An event needs a type: event = { type = &quot;…&quot; }.</source>
        <translation>event 需要 type：event = { type = &quot;…&quot; }。</translation>
    </message>
    <message>
        <source>dtmf can have the keys 0 to 9, *, # and A to D.</source>
        <translation>dtmf 可用的按键为 0 到 9、*、# 和 A 到 D。</translation>
    </message>
    <message>
        <source>arguments needs a table, { number = &quot;427&quot; }, or a text.</source>
        <translation>arguments 需要一个表，如 { number = &quot;427&quot; }，或一段文本。</translation>
    </message>
    <message>
        <source>A call needs the name of a function: call = { name = &quot;…&quot; }.</source>
        <translation>call 需要函数名：call = { name = &quot;…&quot; }。</translation>
    </message>
    <message>
        <source>An mcp call needs a server and a tool: mcp = { server = &quot;…&quot;, tool = &quot;…&quot; }.</source>
        <translation>mcp 调用需要 server 和 tool：mcp = { server = &quot;…&quot;, tool = &quot;…&quot; }。</translation>
    </message>
    <message>
        <source>This load is %1 events; at most %2 can be played at a time.</source>
        <translation>此 load 有 %1 个事件；一次最多只能播放 %2 个。</translation>
    </message>
    <message>
        <source>incomplete can be &quot;content_filter&quot; or &quot;max_output_tokens&quot;.</source>
        <translation>incomplete 可以是 &quot;content_filter&quot; 或 &quot;max_output_tokens&quot;。</translation>
    </message>
    <message>
        <source>A response cannot both fail and be incomplete; choose one.</source>
        <translation>响应不能既失败又不完整；请二选一。</translation>
    </message>
    <message>
        <source>A connection cannot both be closed and dropped; choose one.</source>
        <translation>连接不能既正常关闭又被断开；请在 close 和 drop 中二选一。</translation>
    </message>
    <message>
        <source>No close frame can have the code %1; use 1000 to 1003, 1007 to 1014, or 3000 to 4999. For 1006, write drop = true.</source>
        <translation>关闭帧不能使用代码 %1；请用 1000 到 1003、1007 到 1014 或 3000 到 4999。要得到 1006，请写 drop = true。</translation>
    </message>
    <message>
        <source>Nothing is answered on connect; only event, frame, error, dtmf, rate_limits, close and drop can be there.</source>
        <translation>连接时不会回答任何内容；此处只能有 event、frame、error、dtmf、rate_limits、close 和 drop。</translation>
    </message>
</context>
<context>
    <name>turnscope::StoredPromptCheck</name>
    <message>
        <source>The stored prompt %1 is used after their end.</source>
        <translation>存储的提示 %1 在停用之后仍被使用。</translation>
    </message>
    <message>
        <source>The stored prompt %1 works until 2026-11-30.</source>
        <translation>存储的提示 %1 可用到 2026-11-30。</translation>
    </message>
</context>
<context>
    <name>turnscope::SubtitleExport</name>
    <message>
        <source>The log holds no times, without which there are no subtitles. Choose the Markdown transcript.</source>
        <translation>日志没有时间，没有时间就没有字幕。请选择 Markdown 转写。</translation>
    </message>
    <message numerus="yes">
        <source>Speech that the log has no transcript of: %n time(s).</source>
        <translation>
            <numerusform>日志中没有转写的话语：%n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of which the log does not tell the time.</source>
        <translation>
            <numerusform>日志没有给出时间的 %n 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words that nobody heard, of %n answer(s) that were cut: estimated from how much was heard.</source>
        <translation>
            <numerusform>%n 个被打断的回答中无人听到的话语：按听到的多少估计。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log&apos;s times are whole seconds, and so are those of the words.</source>
        <translation>日志的时间只到整秒，话语的时间也是如此。</translation>
    </message>
    <message>
        <source>Times count from the start of the range, as those of its sound do.</source>
        <translation>时间从范围的起点算起，与其声音一致。</translation>
    </message>
</context>
<context>
    <name>turnscope::SweepPanel</name>
    <message>
        <source>Progress of the sweep</source>
        <translation>扫描的进度</translation>
    </message>
    <message>
        <source>What is swept</source>
        <translation>扫描的对象</translation>
    </message>
    <message>
        <source>this recording</source>
        <translation>此录制</translation>
    </message>
    <message>
        <source>all that are open</source>
        <translation>所有打开的</translation>
    </message>
    <message>
        <source>a folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Prefix padding of the map</source>
        <translation>热图的前置填充</translation>
    </message>
    <message>
        <source>★ best   ▢ yellow: Pareto front   A the session&apos;s   B now.   Click a cell or a dot to make it B.</source>
        <translation>★ 最佳   ▢ 黄色：帕累托前沿   A 会话的   B 当前。   点击单元格或点，使其成为 B。</translation>
    </message>
    <message>
        <source>taking a setting of the sweep</source>
        <translation>取用扫描的设置</translation>
    </message>
    <message>
        <source>Listening to the session: %1 %</source>
        <translation>正在听取会话：%1 %</translation>
    </message>
    <message>
        <source>Sweeping…</source>
        <translation>正在扫描…</translation>
    </message>
    <message>
        <source>Nobody knows what was said: the session has no transcripts of the user. Mark its turns by hand (right, false, one turn) to sweep it.</source>
        <translation>无从得知说了什么：会话没有用户的转写。要扫描，请手动标记其轮次（正确、误判、同一轮次）。</translation>
    </message>
    <message>
        <source>Sweep tries many thresholds and silences on this recording, and counts what each would get wrong.</source>
        <translation>扫描会在此录制上尝试多种阈值和静默，并统计每种会出多少错。</translation>
    </message>
    <message numerus="yes">
        <source>errors = split + joined + lost + false, of %n utterance(s)</source>
        <translation>
            <numerusform>错误 = 拆分 + 合并 + 丢失 + 误判，共 %n 句话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) in %1</source>
        <translation>
            <numerusform>%n 个设置，用时 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n 个录制</numerusform>
        </translation>
    </message>
    <message>
        <source>something has changed since: sweep again</source>
        <translation>此后有变更：请再次扫描</translation>
    </message>
    <message>
        <source>prefix %1</source>
        <translation>前置 %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sweep again</source>
        <translation>再次扫描</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
</context>
<context>
    <name>turnscope::SystemKeychain</name>
    <message>
        <source>This system has no keychain that answers: neither a Secret Service (as GNOME Keyring or KeePassXC) nor KWallet.</source>
        <translation>此系统没有可响应的密钥环：既没有 Secret Service（如 GNOME Keyring 或 KeePassXC），也没有 KWallet。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain stays locked.</source>
        <translation>系统密钥环仍处于锁定状态。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>系统密钥环没有响应。</translation>
    </message>
</context>
<context>
    <name>turnscope::TalkButton</name>
    <message>
        <source>Talk</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>按住说话</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
</context>
<context>
    <name>turnscope::TalkCard</name>
    <message>
        <source>Talk</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Speak, type, call tools, cut in. Every event and both waveforms appear as they happen.</source>
        <translation>说话、输入、调用工具、打断。每个事件和双方的波形都会即时显示。</translation>
    </message>
    <message>
        <source>Or with a profile</source>
        <translation>或使用配置</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>新建配置…</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>Change, and try the level…</source>
        <translation>更改，并测试电平…</translation>
    </message>
    <message>
        <source>Start rehearsal: built in, no key, no network</source>
        <translation>开始排练：内置，无需密钥，无需网络</translation>
    </message>
    <message>
        <source>&lt;b&gt;Start rehearsal&lt;/b&gt;&lt;br&gt;built in · no key · no network</source>
        <translation>&lt;b&gt;开始排练&lt;/b&gt;&lt;br&gt;内置 · 无需密钥 · 无需网络</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 · needs a key</source>
        <translation>%1 · 需要密钥</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Give a key…</source>
        <translation>提供密钥…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Give a key for %1</source>
        <translation>为 %1 提供密钥</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>连接到 %1</translation>
    </message>
    <message>
        <source>none: typing still works</source>
        <translation>无：仍可输入文字</translation>
    </message>
    <message>
        <source>none: answers are not heard</source>
        <translation>无：听不到回答</translation>
    </message>
    <message>
        <source>&lt;b&gt;Connecting…&lt;/b&gt;&lt;br&gt;Press Cancel above to stop</source>
        <translation>&lt;b&gt;正在连接…&lt;/b&gt;&lt;br&gt;按上方的“取消”可停止</translation>
    </message>
    <message>
        <source>Say: %1</source>
        <extracomment>%1: a question, in English whatever the language, for that is what is recognised.</extracomment>
        <translation>请说：%1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>请输入：%1</translation>
    </message>
    <message>
        <source>It looks the order up with a tool and answers. It stands in for the model and says so.</source>
        <translation>它会用工具查询订单并回答。它代替模型，并会说明这一点。</translation>
    </message>
    <message>
        <source>The microphone opens at once.</source>
        <translation>麦克风会立即打开。</translation>
    </message>
</context>
<context>
    <name>turnscope::TalkCommand</name>
    <message>
        <source>“%1” is not a complete address.</source>
        <translation>“%1”不是完整的地址。</translation>
    </message>
    <message>
        <source>Nothing to say: give --say TEXT, --wav FILE or --text TEXT.</source>
        <translation>没有可说的：请给出 --say 文字、--wav 文件 或 --text 文字。</translation>
    </message>
    <message>
        <source>“%1” has no word that could be spoken in English.</source>
        <translation>“%1”中没有可以用英语说出的词。</translation>
    </message>
    <message>
        <source>NAME|URL</source>
        <translation>名称|URL</translation>
    </message>
    <message>
        <source>Speak this text (by Flite, in English).</source>
        <translation>说出这段文字（用 Flite，英语）。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Type this message.</source>
        <translation>输入这条消息。</translation>
    </message>
    <message>
        <source>Write the recording to this new file. Without it: to your recordings folder.</source>
        <translation>把录制写入这个新文件。不指定则写入你的录制文件夹。</translation>
    </message>
    <message>
        <source>Print one JSON object instead of a table.</source>
        <translation>输出一个 JSON 对象而不是表格。</translation>
    </message>
    <message>
        <source>Holds a headless conversation: says each utterance, in the order given, waits for its answer, and prints the turns. A key is read from TURNSCOPE_API_KEY or OPENAI_API_KEY or, for a profile that needs one, from the first line of standard input.</source>
        <translation>进行一次无界面对话：按给定顺序说出每句话，等待回答，并输出各轮次。密钥从 TURNSCOPE_API_KEY 或 OPENAI_API_KEY 读取；对需要密钥的配置，也可从标准输入的第一行读取。</translation>
    </message>
    <message>
        <source>“%1” is not an option. See turnscope talk --help.</source>
        <translation>“%1”不是选项。参见 turnscope talk --help。</translation>
    </message>
    <message>
        <source>%1 needs a key: set TURNSCOPE_API_KEY or OPENAI_API_KEY, or give it on standard input.</source>
        <translation>%1 需要密钥：请设置 TURNSCOPE_API_KEY 或 OPENAI_API_KEY，或从标准输入给出。</translation>
    </message>
    <message>
        <source>The recording is %1</source>
        <translation>录制为 %1</translation>
    </message>
    <message>
        <source>Not every turn was answered.</source>
        <translation>并非每个轮次都得到回答。</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2; or give a ws://, wss://, http:// or https:// address.</source>
        <translation>没有配置“%1”。可用的有：%2；也可以给出 ws://、wss://、http:// 或 https:// 地址。</translation>
    </message>
    <message>
        <source>“%1” is not a function&apos;s name, = and JSON, as in --tool &apos;look_up={&quot;found&quot;:true}&apos;.</source>
        <translation>“%1”不是“函数名=JSON”的形式，例如 --tool &apos;look_up={&quot;found&quot;:true}&apos;。</translation>
    </message>
    <message>
        <source>Where to connect: a profile&apos;s name, a ws:// or wss:// address, or the http:// or https:// address of a chat endpoint, which then thinks for the rehearsal endpoint. Without it: rehearsal.</source>
        <translation>连接到哪里：配置名、ws:// 或 wss:// 地址，或聊天端点的 http:// 或 https:// 地址（由它替排练端点思考）。不给出时：排练端点。</translation>
    </message>
    <message>
        <source>Offer the model a function of this name, and answer each call of it with this JSON.</source>
        <translation>向模型提供此名称的函数，并用此 JSON 回答对它的每次调用。</translation>
    </message>
    <message>
        <source>NAME=JSON</source>
        <translation>名称=JSON</translation>
    </message>
    <message>
        <source>%1 does not keep the key that belongs in %2: set %3 or TURNSCOPE_API_KEY, or give it on standard input.</source>
        <translation>%1 不保存 %2 中应有的密钥：请设置 %3 或 TURNSCOPE_API_KEY，或从标准输入提供。</translation>
    </message>
    <message>
        <source>%1 does not keep the key that belongs in %2: set %3.</source>
        <translation>%1 不保存 %2 中应有的密钥：请设置 %3。</translation>
    </message>
    <message>
        <source>Speak this sound file: WAV, FLAC, Ogg or AIFF.</source>
        <translation>播报此声音文件：WAV、FLAC、Ogg 或 AIFF。</translation>
    </message>
</context>
<context>
    <name>turnscope::TalkSheet</name>
    <message>
        <source>&amp;Mute: send silence</source>
        <translation>静音：只发送静默(&amp;M)</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Session settings</source>
        <translation>会话设置</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>Turn-taking</source>
        <translation>轮次切换</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>All sound settings…</source>
        <translation>全部声音设置…</translation>
    </message>
    <message>
        <source>Microphone, speaker and cut-in guard</source>
        <translation>麦克风、扬声器和打断防护</translation>
    </message>
    <message>
        <source>Session settings: voice, instructions, turns, hearing, limits</source>
        <translation>会话设置：声音、指令、轮次、聆听、限制</translation>
    </message>
</context>
<context>
    <name>turnscope::TestCard</name>
    <message>
        <source>Test my app</source>
        <translation>测试我的应用</translation>
    </message>
    <message>
        <source>Your app connects to the rehearsal endpoint instead of the service; its sessions are recorded and stand among the recordings.</source>
        <translation>让你的应用连接到排练端点，而不是服务；它的会话会被录制，并列在录制中。</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>In your code</source>
        <translation>在你的代码中</translation>
    </message>
    <message>
        <source>SDK</source>
        <translation>SDK</translation>
    </message>
    <message>
        <source>The line for this SDK</source>
        <translation>用于此 SDK 的代码行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Any key is accepted and none is stored.</source>
        <translation>接受任何密钥，且不会保存。</translation>
    </message>
    <message>
        <source>From a shell, with scenes that make it slow, silent or rude (--scene):</source>
        <translation>从 shell 启动，可用场景使它变慢、不出声或无礼（--scene）：</translation>
    </message>
    <message>
        <source>The endpoint&apos;s URL</source>
        <translation>端点的 URL</translation>
    </message>
    <message>
        <source>● listening, to this computer only</source>
        <translation>● 正在监听，仅限本机</translation>
    </message>
    <message>
        <source>◌ starting</source>
        <translation>◌ 正在启动</translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation>○ 未启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop the endpoint</source>
        <translation>停止端点</translation>
    </message>
    <message>
        <source>Start the endpoint</source>
        <translation>启动端点</translation>
    </message>
    <message>
        <source>● plays %1</source>
        <translation>● 正在播放 %1</translation>
    </message>
</context>
<context>
    <name>turnscope::TextLogImporter</name>
    <message>
        <source>Text with events in it</source>
        <translation>含有事件的文本</translation>
    </message>
</context>
<context>
    <name>turnscope::TextReading</name>
    <message>
        <source>From here on the text has too many braces without events; it was not searched.</source>
        <translation>从这里起文本中有太多不含事件的大括号；未再搜索。</translation>
    </message>
    <message>
        <source>Parts of the event are left out in the log.</source>
        <translation>日志中省略了该事件的一部分。</translation>
    </message>
    <message>
        <source>The frame is cut so short that not even its type is there.</source>
        <translation>该帧被截得太短，连类型也不在。</translation>
    </message>
    <message>
        <source>%1 is cut, or in a notation that cannot be read: only its type is known.</source>
        <translation>%1 被截断，或其写法无法读取：只知道它的类型。</translation>
    </message>
    <message>
        <source>The log ends in the middle of an event: it is cut.</source>
        <translation>日志在一个事件中间结束：该事件被截断。</translation>
    </message>
</context>
<context>
    <name>turnscope::TimeText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>turnscope::TimelineWidget</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Timeline of the session</source>
        <translation>会话的时间线</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Fit the whole session (Ctrl+0)</source>
        <translation>适应整个会话（Ctrl+0）</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Follow the newest event (F)</source>
        <translation>跟随最新事件（F）</translation>
    </message>
    <message>
        <source>What is in view: from, to, and how long, in session time</source>
        <translation>视野范围：从、到、长度，按会话时间</translation>
    </message>
    <message>
        <source>In view: %1</source>
        <translation>视野中：%1</translation>
    </message>
    <message>
        <source>lanes ▾</source>
        <translation>轨道 ▾</translation>
    </message>
    <message>
        <source>Lanes and ruler</source>
        <translation>轨道和标尺</translation>
    </message>
    <message>
        <source>&amp;Mark %1…</source>
        <translation>在 %1 处做标记(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Conversation as of %1</source>
        <translation>截至 %1 的对话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;End measuring</source>
        <translation>结束测量(&amp;E)</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>&amp;Time of the day</source>
        <translation>时刻(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Session time</source>
        <translation>会话时间(&amp;S)</translation>
    </message>
    <message>
        <source>Time of the day (this recording does not tell when it began)</source>
        <translation>时刻（此录制没有说明何时开始）</translation>
    </message>
    <message>
        <source>This log holds no times: its events stand in their order, one step each. How long anything took is not known.</source>
        <translation>此日志没有时间：事件按先后顺序排列，每个占一格。各项耗时无从得知。</translation>
    </message>
    <message>
        <source>&amp;Play from %1</source>
        <translation>从 %1 处播放(&amp;P)</translation>
    </message>
    <message>
        <source>Pl&amp;ay what is measured</source>
        <translation>播放测量范围(&amp;A)</translation>
    </message>
    <message>
        <source>Connect and speak, or open a recording.</source>
        <translation>连接并说话，或打开录制。</translation>
    </message>
</context>
<context>
    <name>turnscope::TlsIdentity</name>
    <message>
        <source>Qt has no TLS here, so the rehearsal endpoint speaks ws only; install Qt&apos;s OpenSSL plugin.</source>
        <translation>此处的 Qt 没有 TLS，因此排练端点只支持 ws；请安装 Qt 的 OpenSSL 插件。</translation>
    </message>
    <message>
        <source>The rehearsal endpoint&apos;s certificate could not be made.</source>
        <translation>无法生成排练端点的证书。</translation>
    </message>
    <message>
        <source>The rehearsal endpoint&apos;s new certificate in %1 cannot be read back.</source>
        <translation>无法读回 %1 中排练端点的新证书。</translation>
    </message>
    <message>
        <source>Another Turnscope has been making the rehearsal endpoint&apos;s certificate for too long. End it, or remove %1.</source>
        <translation>另一个 Turnscope 生成排练端点证书的时间过长。请结束它，或删除 %1。</translation>
    </message>
</context>
<context>
    <name>turnscope::ToolAlarm</name>
    <message>
        <source>After how long without an output a call is told of</source>
        <translation>调用多久没有输出时提醒</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>No output for %1</source>
        <translation>%1 没有输出</translation>
    </message>
    <message>
        <source>Alarm %1</source>
        <translation>提醒：%1</translation>
    </message>
    <message>
        <source>Alarm for calls without an output: off</source>
        <translation>调用没有输出时的提醒：关闭</translation>
    </message>
    <message>
        <source>Alarm for calls without an output after %1</source>
        <translation>调用在 %1 后没有输出时提醒</translation>
    </message>
    <message>
        <source>%1 has had no output for %2: the model waits. Answer it in the Tools pane.</source>
        <translation>%1 已有 %2 没有输出：模型在等待。请在“工具”窗格中回答它。</translation>
    </message>
</context>
<context>
    <name>turnscope::ToolAnswer</name>
    <message>
        <source>It holds what looks like a key, and would be kept in the settings. Have the command or the endpoint find its key itself.</source>
        <translation>其中含有疑似密钥的内容，而它会保存在设置中。请让命令或端点自行获取密钥。</translation>
    </message>
    <message>
        <source>The output is longer than %1, which no model can take. Shorten it.</source>
        <translation>输出超过 %1，没有模型能接受。请缩短。</translation>
    </message>
    <message>
        <source>There is no command. Write a program and what it is called with.</source>
        <translation>没有命令。请写出程序及其调用参数。</translation>
    </message>
    <message>
        <source>“%1” is no http or https address. Write one, such as http://127.0.0.1:8080/tool.</source>
        <translation>“%1”不是 http 或 https 地址。请填写一个，例如 http://127.0.0.1:8080/tool。</translation>
    </message>
    <message>
        <source>canned error, after %1</source>
        <translation>预设错误，%1 后</translation>
    </message>
    <message>
        <source>canned, after %1</source>
        <translation>预设，%1 后</translation>
    </message>
    <message>
        <source>canned error</source>
        <translation>预设错误</translation>
    </message>
    <message>
        <source>canned</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>command %1</source>
        <translation>命令 %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
</context>
<context>
    <name>turnscope::ToolCheck</name>
    <message>
        <source>No response.create followed the last MCP call.</source>
        <translation>最后一次 MCP 调用之后没有 response.create。</translation>
    </message>
    <message>
        <source>%1 was called and not answered in the %2 s until the end of the log.</source>
        <translation>调用了 %1，但到日志结束的 %2 秒内没有回答。</translation>
    </message>
</context>
<context>
    <name>turnscope::ToolDesk</name>
    <message>
        <source>The session that called this function is over; its output cannot be sent.</source>
        <translation>调用此函数的会话已结束；无法发送其输出。</translation>
    </message>
    <message>
        <source>This call of %1 has its output already.</source>
        <translation>%1 的这次调用已有输出。</translation>
    </message>
    <message>
        <source>The output is %1 long; more than %2 no model can take. Nothing was sent: shorten it.</source>
        <translation>输出长 %1；超过 %2 就没有模型能接收。未发送任何内容：请缩短。</translation>
    </message>
</context>
<context>
    <name>turnscope::ToolListModel</name>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>by its server</source>
        <translation>由其服务器</translation>
    </message>
    <message>
        <source>Called, though it is not among the tools that the session told of.</source>
        <translation>被调用了，但它不在会话所报告的工具之中。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A function, or an MCP server and its tool.</source>
        <translation>函数，或 MCP 服务器及其工具。</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Functions are the client&apos;s to run, MCP tools the endpoint&apos;s.</source>
        <translation>函数由客户端运行，MCP 工具由端点运行。</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>How often it was called in this session.</source>
        <translation>它在此会话中被调用的次数。</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>When the arguments of its last call were complete.</source>
        <translation>它最近一次调用的参数完整的时间。</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>The median of its answered calls, from the arguments being complete to the output.</source>
        <translation>已回答调用的中位数，从参数完整到输出。</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Who answers its calls while this console is connected.</source>
        <translation>本控制台连接期间，由谁回答它的调用。</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答者</translation>
    </message>
</context>
<context>
    <name>turnscope::ToolTableModel</name>
    <message>
        <source>✓ done</source>
        <translation>✓ 已完成</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ 失败</translation>
    </message>
    <message>
        <source>… waiting</source>
        <translation>… 等待中</translation>
    </message>
    <message>
        <source>! unanswered</source>
        <translation>! 未回答</translation>
    </message>
    <message>
        <source>The output was sent, or the server told that the tool is through.</source>
        <translation>输出已发送，或服务器告知工具已执行完毕。</translation>
    </message>
    <message>
        <source>The server told that the tool failed.</source>
        <translation>服务器告知工具失败。</translation>
    </message>
    <message>
        <source>No output so far: the model waits for it.</source>
        <translation>到目前为止没有输出：模型在等待。</translation>
    </message>
    <message>
        <source>No output was ever sent: the model waited in vain.</source>
        <translation>从未发送输出：模型白等了。</translation>
    </message>
    <message>
        <source>This log holds no times: it is not known.</source>
        <translation>此日志没有时间：无法得知。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>When the call&apos;s arguments were complete.</source>
        <translation>调用参数完整的时间。</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The function, or the MCP server and its tool, or whom the work was handed to.</source>
        <translation>函数，或 MCP 服务器及其工具，或接手工作的一方。</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>What the model called it with.</source>
        <translation>模型调用它时所用的参数。</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>What was given back, or the error.</source>
        <translation>返回的内容，或错误。</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Whether there was an answer.</source>
        <translation>是否有回答。</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>… being written</source>
        <translation>…正在写</translation>
    </message>
    <message>
        <source>The model is still writing its arguments.</source>
        <translation>模型仍在写它的参数。</translation>
    </message>
    <message>
        <source>From the call&apos;s arguments being complete to its output being sent, or to the server telling that the tool is through; live, how long there has been none.</source>
        <translation>从调用参数完整到其输出发出，或到服务器报告工具已完成；实时会话中则为至今没有输出的时长。</translation>
    </message>
</context>
<context>
    <name>turnscope::ToolText</name>
    <message>
        <source>It gave bytes that are no UTF-8 text; the output of a tool is text.</source>
        <translation>它给出的字节不是 UTF-8 文本；工具的输出必须是文本。</translation>
    </message>
    <message>
        <source>It gave more than %1, which no model can take, and was stopped.</source>
        <translation>它给出的内容超过 %1，没有模型能接收，已将其停止。</translation>
    </message>
    <message>
        <source>There was no output within %1, and it was stopped.</source>
        <translation>%1 内没有输出，已将其停止。</translation>
    </message>
</context>
<context>
    <name>turnscope::ToolsLane</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>tool call</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>%1 · not answered</source>
        <translation>%1 · 未回答</translation>
    </message>
    <message>
        <source>%1: from the call&apos;s arguments being done to its answer being sent.</source>
        <translation>%1：从调用参数完成到回答发出。</translation>
    </message>
</context>
<context>
    <name>turnscope::ToolsPanel</name>
    <message>
        <source>Tool calls</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tools %1</source>
        <translation>工具 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 unanswered</source>
        <translation>%1 个未回答</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 个等待中</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最长 %1</translation>
    </message>
    <message>
        <source>No tool calls yet.

Connect to an endpoint, or open a recording: what the model calls, and what it is answered, will stand here.</source>
        <translation>还没有工具调用。

连接到一个端点，或打开一个录制：模型调用什么、得到什么回答，会列在此处。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Allow a command</source>
        <translation>允许命令</translation>
    </message>
    <message>
        <source>Run this command on this machine whenever the model calls %1?</source>
        <translation>每当模型调用 %1 时，在此计算机上运行这个命令？</translation>
    </message>
    <message>
        <source>It gets whatever arguments the model writes. Another command, or this one for another function, is asked for anew.</source>
        <translation>模型写出什么参数，它就得到什么参数。换成别的命令，或将此命令用于别的函数，会重新询问。</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答…</translation>
    </message>
    <message>
        <source>Who answers the chosen function</source>
        <translation>由谁回答所选函数</translation>
    </message>
    <message>
        <source>Who answers the chosen function: you, a canned output, a command, an HTTP endpoint</source>
        <translation>由谁回答所选函数：你、预设输出、命令或 HTTP 端点</translation>
    </message>
    <message>
        <source>This session has no tools; add them in the settings or a prompt.</source>
        <translation>此会话没有工具；请在设置或提示词中添加。</translation>
    </message>
    <message>
        <source>! %1 too long</source>
        <translation>! %1 个超时</translation>
    </message>
    <message>
        <source>No tool was called in this session so far.</source>
        <translation>到目前为止，此会话中没有调用过工具。</translation>
    </message>
    <message>
        <source>No tool was called in this session so far. Give it tools, and ask for something that needs them.</source>
        <translation>到目前为止，此会话中没有调用过工具。请给它工具，并提出需要用到它们的请求。</translation>
    </message>
</context>
<context>
    <name>turnscope::TraceCollector</name>
    <message>
        <source>%1 is no address of a collector. It is like http://127.0.0.1:4318/v1/traces.</source>
        <translation>%1 不是收集器的地址。地址形如 http://127.0.0.1:4318/v1/traces。</translation>
    </message>
    <message>
        <source>An address with a password in it can be read by all who see this machine&apos;s processes. Give it with --header.</source>
        <translation>带有密码的地址会被能看到本机进程的人读到。请用 --header 给出。</translation>
    </message>
    <message>
        <source>A token would go to %1 in the clear. Give an address that begins with https.</source>
        <translation>令牌会以明文发往 %1。请给出以 https 开头的地址。</translation>
    </message>
    <message>
        <source>Stopped: whether %1 took the spans is not known.</source>
        <translation>已停止：不知道 %1 是否收下了这些 span。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s. Whether it took the spans is not known; sent again, they are the same.</source>
        <translation>%1 在 %2 秒内没有应答。不知道它是否收下了这些 span；再次发送时它们是相同的。</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2. Does a collector run there that takes OTLP over HTTP?</source>
        <translation>无法连接 %1：%2。那里是否运行着通过 HTTP 接收 OTLP 的收集器？</translation>
    </message>
    <message>
        <source>The answer of %1 broke off: whether it took the spans is not known.</source>
        <translation>%1 的应答中断了：不知道它是否收下了这些 span。</translation>
    </message>
    <message>
        <source>%1 answers with something that is no answer of a collector: “%2”. Is the address right? It often ends in /v1/traces.</source>
        <translation>%1 的应答不像收集器的应答：“%2”。地址对吗？它通常以 /v1/traces 结尾。</translation>
    </message>
    <message>
        <source>%1 sends us elsewhere (HTTP %2), where nothing was sent. Give that address.</source>
        <translation>%1 让我们转到别处（HTTP %2），没有向那里发送任何内容。请直接给出那个地址。</translation>
    </message>
    <message>
        <source>%1 wants an authorization (HTTP %2): give it with --header.</source>
        <translation>%1 要求授权（HTTP %2）：请用 --header 给出。</translation>
    </message>
    <message>
        <source>%1 does not take the authorization (HTTP %2).</source>
        <translation>%1 不接受该授权（HTTP %2）。</translation>
    </message>
    <message>
        <source>%1 takes no traces (HTTP %2). Is the address right? It often ends in /v1/traces.</source>
        <translation>%1 不接收追踪（HTTP %2）。地址对吗？它通常以 /v1/traces 结尾。</translation>
    </message>
    <message>
        <source>%1 takes no requests of this size (HTTP %2): its owner must raise the limit.</source>
        <translation>%1 不接收这么大的请求（HTTP %2）：须由其管理者提高上限。</translation>
    </message>
    <message>
        <source>%1 takes no JSON (HTTP %2): it wants OTLP as protobuf. A collector in between can translate.</source>
        <translation>%1 不接收 JSON（HTTP %2）：它要 protobuf 形式的 OTLP。中间加一个收集器即可转换。</translation>
    </message>
    <message>
        <source>%1 cannot take it now (HTTP %2). Try again later: the spans will be the same.</source>
        <translation>%1 现在无法接收（HTTP %2）。请稍后再试：span 会是相同的。</translation>
    </message>
    <message>
        <source>%1 broke down (HTTP %2).</source>
        <translation>%1 出了故障（HTTP %2）。</translation>
    </message>
    <message>
        <source>%1 refuses the spans (HTTP %2).</source>
        <translation>%1 拒绝了这些 span（HTTP %2）。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>它的说明：%1</translation>
    </message>
</context>
<context>
    <name>turnscope::TraceSending</name>
    <message>
        <source>--header takes a header&apos;s name and the environment variable that holds its value, such as authorization=OTLP_AUTHORIZATION.</source>
        <translation>--header 接受标头的名称和保存其值的环境变量，例如 authorization=OTLP_AUTHORIZATION。</translation>
    </message>
    <message>
        <source>The environment variable %1, which is to hold the header %2, is empty or of several lines.</source>
        <translation>应保存标头 %2 的环境变量 %1 为空，或有多行。</translation>
    </message>
    <message>
        <source>--timeout takes seconds, up to an hour, not “%1”.</source>
        <translation>--timeout 接受秒数，最多一小时，不接受“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Before that it took %n span(s).</source>
        <translation>
            <numerusform>在此之前它收下了 %n 个 span。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not take %n span(s). It says: %2</source>
        <translation>
            <numerusform>%1 没有收下 %n 个 span。它的说明：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 的说明：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) sent to %1.</source>
        <translation>
            <numerusform>已将 %n 个 span 发送到 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::TransportButtons</name>
    <message>
        <source>Speed: %1</source>
        <translation>速度：%1</translation>
    </message>
    <message>
        <source>Speed, with the pitch kept (Shift+, and Shift+.)</source>
        <translation>速度，音高保持不变（Shift+, 和 Shift+.）</translation>
    </message>
</context>
<context>
    <name>turnscope::TuneControls</name>
    <message>
        <source>Play here</source>
        <translation>从此处播放</translation>
    </message>
    <message>
        <source>A · session</source>
        <translation>A · 会话</translation>
    </message>
    <message>
        <source>Draw what the session had strong (B)</source>
        <translation>突出绘制会话原有的结果（B）</translation>
    </message>
    <message>
        <source>B · what-if</source>
        <translation>B · 假设</translation>
    </message>
    <message>
        <source>Draw the what-if strong (B)</source>
        <translation>突出绘制假设的结果（B）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Back to the session&apos;s</source>
        <translation>恢复会话的设置</translation>
    </message>
    <message>
        <source>B is A again</source>
        <translation>B 又与 A 相同</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>turnscope::TuneWorkspace</name>
    <message>
        <source>dragging the threshold</source>
        <translation>拖动阈值</translation>
    </message>
    <message>
        <source>There is no turn here: put the playhead into one of A&apos;s or B&apos;s.</source>
        <translation>此处没有轮次：请将播放头置于 A 或 B 的某个轮次中。</translation>
    </message>
    <message>
        <source>marking a turn by hand</source>
        <translation>手动标记轮次</translation>
    </message>
    <message>
        <source>removing a mark by hand</source>
        <translation>删除手动标记</translation>
    </message>
    <message>
        <source>This turn is right	R</source>
        <translation>此轮次正确	R</translation>
    </message>
    <message>
        <source>Nothing was said here	X</source>
        <translation>此处没有人说话	X</translation>
    </message>
    <message>
        <source>One turn with the next	T</source>
        <translation>与下一个是同一轮次	T</translation>
    </message>
    <message>
        <source>Remove the mark by hand	Del</source>
        <translation>删除手动标记	Del</translation>
    </message>
    <message>
        <source>B is in the clipboard, as the turn_detection object.</source>
        <translation>B 已作为 turn_detection 对象放入剪贴板。</translation>
    </message>
    <message>
        <source>B was sent to the session.</source>
        <translation>B 已发送到会话。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>taking a preset</source>
        <translation>取用预设</translation>
    </message>
    <message>
        <source>Keep B as a preset…</source>
        <translation>将 B 保留为预设…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep B as a preset</source>
        <translation>将 B 保留为预设</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>B is kept as “%1”.</source>
        <translation>B 已保留为“%1”。</translation>
    </message>
    <message>
        <source>The session has all of B already.</source>
        <translation>会话已经具有 B 的全部设置。</translation>
    </message>
</context>
<context>
    <name>turnscope::TunedLane</name>
    <message>
        <source>B · what-if</source>
        <translation>B · 假设</translation>
    </message>
    <message>
        <source>A turn that B would make: %1 to %2 ms of input audio.</source>
        <translation>B 会产生的一个轮次：输入音频的 %1 至 %2 毫秒。</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>B would make no turn of this one.</source>
        <translation>B 不会将此处判为轮次。</translation>
    </message>
</context>
<context>
    <name>turnscope::TuningChange</name>
    <message>
        <source>split in %1</source>
        <translation>拆成 %1 个</translation>
    </message>
    <message>
        <source>one turn</source>
        <translation>同一轮次</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>已分开</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <source>won</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>false one gone</source>
        <translation>误判消除</translation>
    </message>
    <message>
        <source>false one</source>
        <translation>误判</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>提前 %1</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>推迟 %1</translation>
    </message>
    <message>
        <source>first %1 cut off</source>
        <translation>开头 %1 被截掉</translation>
    </message>
    <message>
        <source>cuts in no more</source>
        <translation>不再打断</translation>
    </message>
</context>
<context>
    <name>turnscope::TuningDesk</name>
    <message>
        <source>going back to the session&apos;s settings</source>
        <translation>恢复会话的设置</translation>
    </message>
</context>
<context>
    <name>turnscope::TuningPicture</name>
    <message>
        <source>A %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>A, B %1</source>
        <translation>A、B %1</translation>
    </message>
    <message>
        <source>B %1</source>
        <translation>B %1</translation>
    </message>
    <message>
        <source>The threshold of B, the what-if: speech begins in the first frame of 32 ms whose probability reaches it, and silence begins 0.15 below. Drag it up or down.</source>
        <translation>B（假设）的阈值：概率达到该值的首个 32 毫秒帧处语音开始，比它低 0.15 时静默开始。可上下拖动。</translation>
    </message>
</context>
<context>
    <name>turnscope::TuningReference</name>
    <message>
        <source>nothing: no transcript is known, and there are no marks by hand</source>
        <translation>无：没有已知的转写，也没有手动标记</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) by hand</source>
        <translation>
            <numerusform>%n 个手动标记</numerusform>
        </translation>
    </message>
    <message>
        <source>the transcript&apos;s words</source>
        <translation>转写的文字</translation>
    </message>
    <message numerus="yes">
        <source>the transcript&apos;s words and %n mark(s) by hand</source>
        <translation>
            <numerusform>转写的文字和 %n 个手动标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) without a transcript, or without a voice in the audio, are not counted</source>
        <translation>
            <numerusform>%n 个轮次没有转写，或音频中没有人声，不计入</numerusform>
        </translation>
    </message>
    <message>
        <source>The client sent no audio between its turns: what a detector would have made of those pauses is not known, and B hears the turns on end.</source>
        <translation>客户端在其轮次之间没有发送音频：检测器会如何对待这些停顿不得而知，B 听到的是首尾相接的轮次。</translation>
    </message>
</context>
<context>
    <name>turnscope::TuningSweep</name>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n 个被拆分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n 个被合并</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n 个丢失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n false</source>
        <translation>
            <numerusform>%n 个误判</numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 还剩 %2</translation>
    </message>
    <message>
        <source>%1; how soon it would answer is not known.</source>
        <translation>%1；它会多快回答尚不可知。</translation>
    </message>
    <message>
        <source>%1; how soon A answers is not known.</source>
        <translation>%1；A 多快回答尚不可知。</translation>
    </message>
    <message>
        <source>%1, and still answers %2 earlier than A.</source>
        <translation>%1，而且仍比 A 早 %2 回答。</translation>
    </message>
    <message>
        <source>All settings make more errors than A.</source>
        <translation>所有设置产生的错误都比 A 多。</translation>
    </message>
    <message>
        <source>%1, and answers as soon as A. None answers sooner without more errors than A.</source>
        <translation>%1，回答与 A 一样早。在错误不多于 A 的设置中，没有回答更早的。</translation>
    </message>
    <message>
        <source>%1, and answers %2 later than A. None answers sooner without more errors than A.</source>
        <translation>%1，回答比 A 晚 %2。在错误不多于 A 的设置中，没有回答更早的。</translation>
    </message>
    <message>
        <source>None is called the best: the client sent no audio between its turns, and what a detector would have made of those pauses is not known.</source>
        <translation>不评出最佳设置：客户端在其轮次之间没有发送音频，检测器会如何对待这些停顿不得而知。</translation>
    </message>
</context>
<context>
    <name>turnscope::TurnBars</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>What the wait of the chosen turn is made of</source>
        <translation>所选轮次的等待由什么组成</translation>
    </message>
    <message>
        <source>%1: medians of %2 and %3 runs, whiskers to the farthest run</source>
        <translation>%1：%2 次和 %3 次运行的中位数，须线至最远的一次</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B：%1</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A：%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Choose a turn to see what its wait is made of.</source>
        <translation>选择一个轮次，即可看到其等待由什么组成。</translation>
    </message>
</context>
<context>
    <name>turnscope::TurnColumns</name>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>延迟(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Interruptions</source>
        <translation>打断(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>费用(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>全部(&amp;E)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>turnscope::TurnEndCheck</name>
    <message>
        <source>%1 was cancelled before it put out anything, because the user had not finished (%2 of %3 responses so far).</source>
        <translation>%1 在输出任何内容之前就被取消，因为用户还没有说完（到目前为止 %3 个响应中有 %2 个）。</translation>
    </message>
    <message>
        <source>With eagerness “low” the server waits longer.</source>
        <translation>eagerness 为“low”时，服务器会等待更久。</translation>
    </message>
    <message>
        <source>A longer silence_duration_ms, or semantic_vad, keeps the turn open.</source>
        <translation>更长的 silence_duration_ms 或 semantic_vad 可使轮次保持进行。</translation>
    </message>
    <message>
        <source>The user paused for about %1 ms, and silence_duration_ms is %2: with %3 the turn would have gone on.</source>
        <translation>用户停顿了约 %1 毫秒，而 silence_duration_ms 为 %2：若为 %3，轮次本会继续。</translation>
    </message>
    <message>
        <source>The input is said to be %1, the output %2: is the microphone&apos;s audio really so?</source>
        <translation>输入据称是 %1，输出是 %2：麦克风的音频真是这样吗？</translation>
    </message>
    <message>
        <source>speech_started, and no speech_stopped in the %1 s until the end.</source>
        <translation>有 speech_started，但直到结束的 %1 秒内没有 speech_stopped。</translation>
    </message>
</context>
<context>
    <name>turnscope::TurnModeBox</name>
    <message>
        <source>Turn-taking</source>
        <translation>轮次切换</translation>
    </message>
    <message>
        <source>Who decides when a turn begins and ends. It is asked of the endpoint by session.update; what stands here is what the endpoint has in force, or before a session, what it will be asked for.</source>
        <translation>由谁决定轮次何时开始和结束。通过 session.update 向端点请求；此处显示端点实际生效的方式，会话开始前则显示将要请求的方式。</translation>
    </message>
    <message>
        <source>The endpoint decides</source>
        <translation>由端点决定</translation>
    </message>
    <message>
        <source>The server hears speech begin and end by its sound, and answers by itself.</source>
        <translation>服务器根据声音判断语音的开始和结束，并自行回答。</translation>
    </message>
    <message>
        <source>The server judges by the words whether you have finished, and answers by itself.</source>
        <translation>服务器根据话语判断你是否说完，并自行回答。</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>按键说话</translation>
    </message>
    <message>
        <source>turn_detection null: hold Space or the button. To press interrupts and clears the input buffer; to let go commits it and asks for an answer.</source>
        <translation>turn_detection 为 null：按住空格键或按钮。按下会打断回答并清空输入缓冲区；松开会提交缓冲区并请求回答。</translation>
    </message>
    <message>
        <source>Answer by hand</source>
        <translation>手动回答</translation>
    </message>
    <message>
        <source>server_vad with create_response false: the server hears your turns, but answers only when you press Answer.</source>
        <translation>server_vad 且 create_response 为 false：服务器会听出你的轮次，但只在你按“回答”时才回答。</translation>
    </message>
</context>
<context>
    <name>turnscope::TurnPipeline</name>
    <message>
        <source>Hear</source>
        <translation>听</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>想</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>说</translation>
    </message>
    <message>
        <source>From the commit of the speech to its words, by the endpoint&apos;s own clock (console.stage).</source>
        <translation>从语音提交到得出文字，按端点自己的时钟（console.stage）。</translation>
    </message>
    <message>
        <source>From the wish for an answer to its first sentence, by the endpoint&apos;s own clock (console.stage); where tools were called first, with what was thought before each call.</source>
        <translation>从需要回答到回答的第一句，按端点自己的时钟（console.stage）；若先调用了工具，则包括每次调用之前的思考。</translation>
    </message>
    <message>
        <source>From the first sentence at the voice to the first audio, by the endpoint&apos;s own clock (console.stage).</source>
        <translation>从第一句交给语音合成到第一段音频，按端点自己的时钟（console.stage）。</translation>
    </message>
</context>
<context>
    <name>turnscope::TurnTableModel</name>
    <message>
        <source>Playback was not recorded: this is to the arrival of the first audio.</source>
        <translation>没有记录播放情况：此处计到首个音频到达为止。</translation>
    </message>
    <message>
        <source>The end of the voice is our own detector&apos;s: to a frame of 32 ms.</source>
        <translation>语音结束点来自我们自己的检测器：精确到 32 毫秒的一帧。</translation>
    </message>
    <message>
        <source>The end of the voice is taken from audio_end_ms less the silence duration.</source>
        <translation>语音结束点取自 audio_end_ms 减去静默时长。</translation>
    </message>
    <message>
        <source>An estimate: this log tells nothing of playback, so it is taken from arrival and duration.</source>
        <translation>估计值：此日志没有播放信息，因此由到达时间和时长推算。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 Milliseconds.</source>
        <translation>%1 单位：毫秒。</translation>
    </message>
    <message>
        <source>Turns in the order in which they began.</source>
        <translation>按开始的先后排列的轮次。</translation>
    </message>
    <message>
        <source>When the turn&apos;s first event was, or its voice began.</source>
        <translation>该轮次首个事件的时间，或其语音开始的时间。</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>What the user said or wrote.</source>
        <translation>用户说的或写的内容。</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>What the model said or wrote.</source>
        <translation>模型说的或写的内容。</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>How the turn ended, by its events.</source>
        <translation>根据其事件，该轮次如何结束。</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 Where playback was not recorded: to the first audio delta. Milliseconds; the bar grows at %2, %3 and %4 ms.</source>
        <translation>%1 没有记录播放情况时：计到首个音频增量。单位：毫秒；条形在 %2、%3 和 %4 毫秒处增长。</translation>
    </message>
    <message>
        <source>Tool calls, from a call&apos;s arguments being done to its answer. Milliseconds.</source>
        <translation>工具调用，从调用参数完整到其回答。单位：毫秒。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Audio of the answer that arrived. Milliseconds.</source>
        <translation>回答中已到达的音频。单位：毫秒。</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Audio of the answer that came out of the speaker. Milliseconds.</source>
        <translation>回答中从扬声器播出的音频。单位：毫秒。</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>已听到</translation>
    </message>
    <message>
        <source>Sent less heard. Milliseconds.</source>
        <translation>已发送减去已听到。单位：毫秒。</translation>
    </message>
    <message>
        <source>unheard</source>
        <translation>未听到</translation>
    </message>
    <message>
        <source>When the user cut in: speech_started arrived, or the client stopped the answer.</source>
        <translation>用户打断的时间：speech_started 到达，或客户端停止了回答。</translation>
    </message>
    <message>
        <source>cut in</source>
        <translation>打断</translation>
    </message>
    <message>
        <source>From the cut-in to silence at the speaker. Milliseconds; over 200 is late.</source>
        <translation>从打断到扬声器静默。单位：毫秒；超过 200 即为迟。</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>audio_end_ms of the client&apos;s conversation.item.truncate.</source>
        <translation>客户端 conversation.item.truncate 的 audio_end_ms。</translation>
    </message>
    <message>
        <source>What the server&apos;s item holds now, so what the model believes it said.</source>
        <translation>服务器的条目现在保存的内容，也就是模型以为自己说过的内容。</translation>
    </message>
    <message>
        <source>server holds</source>
        <translation>服务器保存</translation>
    </message>
    <message>
        <source>Output audio tokens of the unheard part: its share of those told, else one each 50 ms.</source>
        <translation>未听到部分的输出音频令牌：在已告知令牌数中所占的份额，否则每 50 毫秒一个。</translation>
    </message>
    <message>
        <source>unheard tokens</source>
        <translation>未听到的令牌</translation>
    </message>
    <message>
        <source>Those tokens at the model&apos;s list price for audio out. US dollars.</source>
        <translation>这些令牌按模型音频输出标价计算的费用。单位：美元。</translation>
    </message>
    <message>
        <source>for nothing</source>
        <translation>白费</translation>
    </message>
    <message>
        <source>All of the turn&apos;s responses and transcriptions at list price. US dollars.</source>
        <translation>该轮次所有响应和转写按标价计算的费用。单位：美元。</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>What the interruption audit makes of it.</source>
        <translation>打断审查对它的结论。</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>heard is an estimate</source>
        <translation>已听到的部分为估计值</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>This log holds no times: it is not known.</source>
        <translation>此日志没有时间：无法得知。</translation>
    </message>
    <message>
        <source>Our own detector is still listening: this may change.</source>
        <translation>我们自己的检测器仍在检测：此值可能会改变。</translation>
    </message>
</context>
<context>
    <name>turnscope::TurnTakingPanel</name>
    <message>
        <source>Turn-taking</source>
        <translation>轮次切换</translation>
    </message>
    <message>
        <source>What B would have meant</source>
        <translation>B 会带来什么结果</translation>
    </message>
    <message>
        <source>Make it B</source>
        <translation>设为 B</translation>
    </message>
    <message>
        <source>taking the best setting</source>
        <translation>采用最佳设置</translation>
    </message>
    <message>
        <source>Run again with B…</source>
        <translation>用 B 再次运行…</translation>
    </message>
    <message>
        <source>Copy turn_detection</source>
        <translation>复制 turn_detection</translation>
    </message>
    <message>
        <source>Apply to session</source>
        <translation>应用到会话</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>预设…</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 个轮次</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted by %1.</source>
        <translation>依据%1计数。</translation>
    </message>
    <message>
        <source>Nobody knows what was said: there are no transcripts of the user, and no marks by hand.</source>
        <translation>无从得知说了什么：没有用户的转写，也没有手动标记。</translation>
    </message>
    <message>
        <source>Move a number first: B is nothing yet.</source>
        <translation>请先调整一个数值：B 还没有内容。</translation>
    </message>
</context>
<context>
    <name>turnscope::TurnsLane</name>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>vad</source>
        <translation>vad</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>think</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>缓冲</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>you speak: from the onset of voice to its end</source>
        <translation>你说话：从语音开始到结束</translation>
    </message>
    <message>
        <source>the turn detector waits: from the end of voice (an estimate: audio_end_ms less the silence duration) to speech_stopped</source>
        <translation>轮次检测器等待：从语音结束（估计：audio_end_ms 减去静默时长）到 speech_stopped</translation>
    </message>
    <message>
        <source>from speech_stopped, or the committed text, to response.created</source>
        <translation>从 speech_stopped 或提交的文本到 response.created</translation>
    </message>
    <message>
        <source>the model thinks: from response.created, or a tool&apos;s answer, to the first audio or text delta, or the tool call</source>
        <translation>模型思考：从 response.created 或工具的回答，到第一个音频或文本增量，或工具调用</translation>
    </message>
    <message>
        <source>a tool runs: from its arguments being done to its answer</source>
        <translation>工具运行：从参数完成到回答</translation>
    </message>
    <message>
        <source>from the first audio delta to the first sound at the speaker</source>
        <translation>从第一个音频增量到扬声器的第一个声音</translation>
    </message>
    <message>
        <source>the model speaks: from the first sound (where unknown, the first audio delta) to the end of playback</source>
        <translation>模型说话：从第一个声音（未知时为第一个音频增量）到播放结束</translation>
    </message>
    <message>
        <source>the model writes: from the first text delta to response.done</source>
        <translation>模型书写：从第一个文本增量到 response.done</translation>
    </message>
    <message>
        <source>Turn %1 · %2: %3.</source>
        <translation>轮次 %1 · %2：%3。</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>the barge-in stops: from the cut-in (speech_started, or the client&apos;s own stop) to silence at the speaker (where unknown, to where the truncate says)</source>
        <translation>打断的停止过程：从打断（speech_started，或客户端自己的停止）到扬声器静默（未知时，到 truncate 所说之处）</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>a tool waits until somebody approves of it: from the request to the answer</source>
        <translation>工具等待批准：从请求到答复</translation>
    </message>
</context>
<context>
    <name>turnscope::TurnsPanel</name>
    <message>
        <source>Export the turns</source>
        <translation>导出轮次</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all turns as CSV (Ctrl+C)</source>
        <translation>将所有轮次复制为 CSV（Ctrl+C）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save all turns as a CSV file</source>
        <translation>将所有轮次保存为 CSV 文件</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Turns %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>Turns whose answer was cut into; those with a verdict other than clean; the price of the audio nobody heard, at list prices.</source>
        <translation>回答被打断的轮次；结论不是“正常”的轮次；无人听到的音频按标价计算的费用。</translation>
    </message>
    <message>
        <source>No turns yet.

Connect to an endpoint, or open a recording: how long each answer took, and what was heard of it, will stand here.</source>
        <translation>还没有轮次。

连接到一个端点，或打开一个录制：每个回答用了多久、听到了多少，会列在此处。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>No turns in this session so far: speak, or write a message.</source>
        <translation>此会话到目前为止没有轮次：请说话，或写一条消息。</translation>
    </message>
    <message>
        <source>%1 s billed</source>
        <translation>计费 %1 秒</translation>
    </message>
    <message>
        <source>%1, ≈ $%2</source>
        <translation>%1，≈ $%2</translation>
    </message>
    <message>
        <source>What the server counted last of a session that is billed by its length, at list price; what other models did for it is not included.</source>
        <translation>服务器对按时长计费的会话最后一次报告的计数，按标价计算；不含其他模型为它所做的工作。</translation>
    </message>
    <message>
        <source>columns ▾</source>
        <translation>列 ▾</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>显示哪些列</translation>
    </message>
    <message>
        <source>Segments of the wait that took longer than their budget (View, Latency budget): %1.</source>
        <translation>等待中耗时超出预算的段（“视图”&gt;“延迟预算”）：%1。</translation>
    </message>
    <message>
        <source>%1 cut into, %2 of them not clean, ≈ $%3 unheard</source>
        <translation>%1 次被打断，其中 %2 次不干净，≈ $%3 未被听到</translation>
    </message>
    <message>
        <source>segments over budget: %1</source>
        <translation>超出预算的段：%1</translation>
    </message>
</context>
<context>
    <name>turnscope::Unpacking</name>
    <message>
        <source>What the file holds has no room among the temporary files: %1 The first %2 were read.</source>
        <translation>临时文件中没有空间存放文件的内容：%1 已读取前 %2。</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 MB, %2 times its size or more; so much of it was read. If you trust it, unpack it yourself and open that.</source>
        <translation>文件解压后超过 %1 MB，为其大小的 %2 倍以上；已读取到此为止的内容。如果你信任它，请自行解压后再打开。</translation>
    </message>
    <message>
        <source>The compressed file is damaged, near %1 of its %2. The %3 that could be unpacked were read. Get it again from where it came.</source>
        <translation>压缩文件已损坏，位置约在 %2 中的 %1 处。已读取能解压的 %3。请从来源重新获取。</translation>
    </message>
    <message>
        <source>The compressed file ends too early, after %1. The %2 that could be unpacked were read. Get it again from where it came.</source>
        <translation>压缩文件在 %1 处过早结束。已读取能解压的 %2。请从来源重新获取。</translation>
    </message>
    <message>
        <source>Not everything in the file is text in its encoding (UTF-16 or UTF-32): what is not reads � or is left out.</source>
        <translation>文件中并非所有内容都是其编码（UTF-16 或 UTF-32）的文本：无效之处显示为 � 或被略去。</translation>
    </message>
</context>
<context>
    <name>turnscope::UsageCheck</name>
    <message>
        <source>%1 is %2, but its parts add up to %3.</source>
        <translation>%1 为 %2，但各部分之和为 %3。</translation>
    </message>
    <message>
        <source>%1 cached tokens of %2 input tokens.</source>
        <translation>%2 个输入令牌中有 %1 个缓存令牌。</translation>
    </message>
    <message>
        <source>More cached %1 than there are.</source>
        <translation>缓存的 %1 比总数还多。</translation>
    </message>
    <message>
        <source>%1 is %2, which is no count of tokens.</source>
        <translation>%1 为 %2，不是令牌数。</translation>
    </message>
    <message>
        <source>%1 seconds are none.</source>
        <translation>%1 秒不是有效的秒数。</translation>
    </message>
    <message>
        <source>The usage has no %1.</source>
        <translation>用量中没有 %1。</translation>
    </message>
</context>
<context>
    <name>turnscope::VadCommand</name>
    <message>
        <source>Listen with this noise in the user&apos;s audio: white, babble (of several voices), echo (the model&apos;s own sound), or a sound file.</source>
        <translation>在用户的音频中加入此噪声来听：white、babble（多人说话声）、echo（模型自己的声音），或一个声音文件。</translation>
    </message>
    <message>
        <source>How far the noise is below the user&apos;s speech, in dB; without it: 10.</source>
        <translation>噪声比用户的语音低多少，以 dB 为单位；不指定则为 10。</translation>
    </message>
    <message>
        <source>How late the echo comes; without it: 180.</source>
        <translation>回声迟到多久；不指定则为 180。</translation>
    </message>
    <message>
        <source>Listen through a telephone: 8 kHz, µ-law.</source>
        <translation>通过电话来听：8 kHz，µ-law。</translation>
    </message>
    <message>
        <source>How many of the telephone&apos;s packets of 20 ms are lost, in percent.</source>
        <translation>电话的 20 毫秒数据包丢失多少，以百分比计。</translation>
    </message>
    <message>
        <source>What a lost packet is: silent, or repeat the one before it.</source>
        <translation>丢失的数据包变成什么：silent（静默），或 repeat（重复前一个）。</translation>
    </message>
    <message>
        <source>Noise and losses are the same for the same number; without it: 1.</source>
        <translation>数字相同，噪声和丢失就相同；不指定则为 1。</translation>
    </message>
    <message>
        <source>--snr takes a number of dB, not “%1”.</source>
        <translation>--snr 接受以 dB 为单位的数，不接受“%1”。</translation>
    </message>
    <message>
        <source>--echo-delay takes milliseconds, not “%1”.</source>
        <translation>--echo-delay 接受毫秒数，不接受“%1”。</translation>
    </message>
    <message>
        <source>--loss takes a number, not “%1”.</source>
        <translation>--loss 接受一个数，不接受“%1”。</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0 on, not “%1”.</source>
        <translation>--seed 接受从 0 起的整数，不接受“%1”。</translation>
    </message>
    <message>
        <source>--lost takes silent or repeat, not “%1”.</source>
        <translation>--lost 接受 silent 或 repeat，不接受“%1”。</translation>
    </message>
    <message>
        <source>It is a telephone that loses packets: give --telephone too.</source>
        <translation>丢失数据包的是电话：请同时给出 --telephone。</translation>
    </message>
    <message>
        <source>--snr and --echo-delay are of a noise: give --noise too.</source>
        <translation>--snr 和 --echo-delay 是针对噪声的：请同时给出 --noise。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 接受 %2 到 %3 之间的数，不接受“%4”。</translation>
    </message>
    <message>
        <source>--model takes v5 or v6, not “%1”.</source>
        <translation>--model 接受 v5 或 v6，不接受“%1”。</translation>
    </message>
    <message>
        <source>%1 is left out: the input audio that its server heard is not in it.</source>
        <translation>略去 %1：其中没有其服务器听到的输入音频。</translation>
    </message>
    <message>
        <source>Heard through %1:</source>
        <translation>经过 %1 来听：</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>输出一个 JSON 对象而不是文本。</translation>
    </message>
    <message>
        <source>How probable speech must be, 0 to 1.</source>
        <translation>语音须达到的概率，0 到 1。</translation>
    </message>
    <message>
        <source>Audio kept before the onset.</source>
        <translation>语音开始之前保留的音频。</translation>
    </message>
    <message>
        <source>Silence that ends a turn.</source>
        <translation>结束一个轮次的静默。</translation>
    </message>
    <message>
        <source>Voice before a span counts as a cut-in.</source>
        <translation>一段语音要算作打断所需的人声时长。</translation>
    </message>
    <message>
        <source>The detector: v6, as OpenAI&apos;s service, or v5.</source>
        <translation>检测器：v6，与 OpenAI 的服务相同；或 v5。</translation>
    </message>
    <message>
        <source>Try thresholds and silences around these settings, on all files at once: errors against wait.</source>
        <translation>围绕这些设置尝试各种阈值和静默，所有文件一起：错误与等待时间的权衡。</translation>
    </message>
    <message>
        <source>With --json: also how probable speech is in each frame.</source>
        <translation>与 --json 合用：同时给出每一帧中语音的概率。</translation>
    </message>
    <message>
        <source>Shows the speech spans that server_vad would have made of recordings with other settings, what that would have meant for their turns, and how well our detector makes the marks of their servers.</source>
        <translation>显示 server_vad 用其他设置会在录制中得出哪些语音段、这对其轮次会意味着什么，以及我们的检测器能在多大程度上重现其服务器的标记。</translation>
    </message>
    <message>
        <source>The recordings or logs to read.</source>
        <translation>要读取的录制或日志。</translation>
    </message>
    <message>
        <source>Usage: turnscope vad FILE… [--threshold T] [--prefix MS] [--silence MS] [--min-cut-in MS] [--idle-timeout MS] [--model v5|v6] [--noise white|babble|echo|FILE] [--telephone] [--sweep] [--json [--probabilities]]; see --help.</source>
        <translation>用法：turnscope vad FILE… [--threshold T] [--prefix MS] [--silence MS] [--min-cut-in MS] [--idle-timeout MS] [--model v5|v6] [--noise white|babble|echo|FILE] [--telephone] [--sweep] [--json [--probabilities]]；见 --help。</translation>
    </message>
    <message>
        <source>What was said is told by %1.</source>
        <translation>所说的内容依据%1得知。</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>these</source>
        <translation>这些设置</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>语音段</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <source>false</source>
        <translation>误触发</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>first sound cut off</source>
        <translation>首个声音被截断</translation>
    </message>
    <message>
        <source>cut-ins by nothing</source>
        <translation>无人说话的打断</translation>
    </message>
    <message>
        <source>idle timeouts</source>
        <translation>空闲超时</translation>
    </message>
    <message>
        <source>wait after speech, p50</source>
        <translation>语音后等待，p50</translation>
    </message>
    <message>
        <source>There is no input audio in it.</source>
        <translation>其中没有输入音频。</translation>
    </message>
    <message>
        <source>Pieces of the input audio are not in the log: nothing can be said of what the server heard.</source>
        <translation>日志中缺少部分输入音频：无法判断服务器听到了什么。</translation>
    </message>
    <message>
        <source>The session has no marks of server_vad to compare ours with.</source>
        <translation>该会话没有可与我们的标记相比较的 server_vad 标记。</translation>
    </message>
    <message>
        <source>The session had semantic_vad, which cannot be reproduced.</source>
        <translation>该会话使用 semantic_vad，无法重现。</translation>
    </message>
    <message>
        <source>The session had semantic_vad, which cannot be reproduced. It waited %1 beyond the last sound of speech (median of %2, an estimate).</source>
        <translation>该会话使用 semantic_vad，无法重现。它在语音的最后一个声音之后等待了 %1（%2的中位数，估计值）。</translation>
    </message>
    <message>
        <source>With the session&apos;s settings our detector makes the server&apos;s marks: %1 of %2 exact, %3 within a frame, %4 further off, %5 missed, %6 extra.</source>
        <translation>用会话的设置，我们的检测器重现服务器标记的情况：%2 个中有 %1 个完全一致，%3 个相差在一帧以内，%4 个相差更多，%5 个漏掉，%6 个多余。</translation>
    </message>
    <message>
        <source>The server did not tell its settings: the defaults were taken.</source>
        <translation>服务器没有报告其设置：采用了默认值。</translation>
    </message>
    <message>
        <source>threshold %1, prefix %2, silence %3, model %4%5</source>
        <translation>阈值 %1，前置填充 %2，静默 %3，模型 %4%5</translation>
    </message>
    <message>
        <source>: the session&apos;s own</source>
        <translation>：会话自身的设置</translation>
    </message>
    <message>
        <source>The session changed its settings on the way; each held for its part.</source>
        <translation>该会话中途更改了设置；每组设置只用于其所在的部分。</translation>
    </message>
    <message>
        <source>It had no server_vad: give --threshold, --prefix or --silence to see what that would have done.</source>
        <translation>它没有使用 server_vad：请给出 --threshold、--prefix 或 --silence，以查看那样会有什么结果。</translation>
    </message>
    <message>
        <source>Spans, in ms of the input audio:</source>
        <translation>语音段，以输入音频的毫秒计：</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>仍在继续</translation>
    </message>
    <message>
        <source>median wait %1</source>
        <translation>等待时间中位数 %1</translation>
    </message>
    <message>
        <source>no wait is known</source>
        <translation>等待时间未知</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors by threshold (down) and silence in ms (across), with a prefix of %1:</source>
        <translation>按阈值（纵向）和静默毫秒数（横向）列出的错误，前置填充为 %1：</translation>
    </message>
    <message>
        <source>Nothing tells what was said: no setting is better than another.</source>
        <translation>没有任何内容说明所说的话：无法说哪个设置比另一个更好。</translation>
    </message>
    <message>
        <source>* the best, A the session&apos;s own, + what no other is better than in both errors and wait</source>
        <translation>* 最佳，A 会话自身的设置，+ 没有其他设置在错误和等待时间上都更好</translation>
    </message>
    <message>
        <source>A as the sessions were:</source>
        <translation>A，即各会话原来的设置：</translation>
    </message>
    <message>
        <source>Silence after an answer that lets the model go on; 0: never.</source>
        <translation>回答之后静默多久让模型继续说；0：从不。</translation>
    </message>
    <message>
        <source>speech not heard before</source>
        <translation>先前没有听到的语音</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s) speech where the session heard none</source>
        <translation>
            <numerusform>%1，有 %n 处语音是该会话没有听到的</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::VadRows</name>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>How probable speech must be, 0 to 1: higher hears less.</source>
        <translation>语音须达到的概率，0 到 1：越高听到的越少。</translation>
    </message>
    <message>
        <source>changing the threshold</source>
        <translation>更改阈值</translation>
    </message>
    <message>
        <source>prefix padding</source>
        <translation>前置填充</translation>
    </message>
    <message>
        <source>Audio kept before the onset, ms: too little cuts the first sound off.</source>
        <translation>语音开始之前保留的音频，毫秒：太少会切掉第一个音。</translation>
    </message>
    <message>
        <source>changing the prefix padding</source>
        <translation>更改前置填充</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Silence that ends a turn, ms: less answers sooner, and splits sentences. The service counts it in frames of 32 ms.</source>
        <translation>结束一个轮次的静默，毫秒：越少回答越快，但会拆分句子。服务以 32 毫秒的帧来计算。</translation>
    </message>
    <message>
        <source>changing the silence</source>
        <translation>更改静默</translation>
    </message>
    <message>
        <source>minimum cut-in</source>
        <translation>最短打断</translation>
    </message>
    <message>
        <source>So much voice over the model cuts it in, ms: the console&apos;s own guard, or your app&apos;s; no setting of the service.</source>
        <translation>模型说话时，人声持续这么久即打断它，毫秒：这是控制台自己的防护，或你的应用的防护；不是服务的设置。</translation>
    </message>
    <message>
        <source>changing the minimum cut-in</source>
        <translation>更改最短打断</translation>
    </message>
    <message>
        <source>idle timeout</source>
        <translation>空闲超时</translation>
    </message>
    <message>
        <source>After so much silence the service speaks by itself, ms: 5,000 to 30,000, or off.</source>
        <translation>静默这么久之后，服务会自行说话，毫秒：5,000 到 30,000，或关。</translation>
    </message>
    <message>
        <source>changing the idle timeout</source>
        <translation>更改空闲超时</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>%1 of B</source>
        <translation>B 的%1</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The detector&apos;s network: v6 makes OpenAI&apos;s marks, v5 those of some Azure deployments.</source>
        <translation>检测器的网络：v6 得出 OpenAI 的标记，v5 得出某些 Azure 部署的标记。</translation>
    </message>
    <message>
        <source>changing the detector&apos;s model</source>
        <translation>更改检测器的模型</translation>
    </message>
    <message>
        <source>no turn detection</source>
        <translation>没有轮次检测</translation>
    </message>
    <message>
        <source>The session changed its settings on the way: A is what most of its audio was heard with.</source>
        <translation>该会话中途更改了设置：A 是其大部分音频所用的设置。</translation>
    </message>
</context>
<context>
    <name>turnscope::VoiceCost</name>
    <message>
        <source>What it will cost is not known: how long this writing takes to say is not.</source>
        <translation>费用未知：说完这段文字需要多久尚不可知。</translation>
    </message>
    <message>
        <source>%1 s of speech, %2 output audio tokens</source>
        <translation>%1 秒语音，%2 个输出音频令牌</translation>
    </message>
    <message>
        <source>About $%1 at the list price of %2: %3.</source>
        <translation>按 %2 的标价约为 $%1：%3。</translation>
    </message>
    <message>
        <source>What it will cost is not known, for the profile names no model: about %1.</source>
        <translation>费用未知，因为配置没有指定模型：约 %1。</translation>
    </message>
    <message>
        <source>What it will cost is not known, for there is no price by tokens of %1: about %2.</source>
        <translation>费用未知，因为 %1 没有按令牌计的价格：约 %2。</translation>
    </message>
    <message>
        <source>An estimate: %1 characters a second at speed 1, as six English answers in a public capture have on average, an output audio token each 50 ms, the tokens of the texts, and the model&apos;s list price. What was billed the recordings tell.</source>
        <translation>估计值：语速为 1 时每秒 %1 个字符，取自一份公开抓取记录中六个英语回答的平均值；每 50 毫秒一个输出音频令牌；再加上文本的令牌和模型的标价。实际计费的内容由录制说明。</translation>
    </message>
</context>
<context>
    <name>turnscope::VoiceDesk</name>
    <message>
        <source>There is nothing to say.</source>
        <translation>没有要说的内容。</translation>
    </message>
    <message>
        <source>The text is too long to try voices with: %1 of %2 characters.</source>
        <translation>文本太长，无法用来试听声音：%1 个字符，上限为 %2。</translation>
    </message>
    <message>
        <source>There is no voice to try.</source>
        <translation>没有要试听的声音。</translation>
    </message>
    <message>
        <source>%1 sessions would be too many at once; %2 is the limit.</source>
        <translation>同时 %1 个会话太多；上限为 %2。</translation>
    </message>
</context>
<context>
    <name>turnscope::VoiceSession</name>
    <message>
        <source>It was interrupted.</source>
        <translation>已被中断。</translation>
    </message>
    <message>
        <source>The endpoint ended the session before it had spoken.</source>
        <translation>端点在说话之前就结束了会话。</translation>
    </message>
    <message>
        <source>The endpoint refused: %1</source>
        <translation>端点拒绝了：%1</translation>
    </message>
    <message>
        <source>The endpoint gave no complete answer, and has been silent for %1 s.</source>
        <translation>端点没有给出完整的回答，并且已有 %1 秒没有动静。</translation>
    </message>
    <message>
        <source>The endpoint kept the voice “%1”.</source>
        <translation>端点仍使用声音“%1”。</translation>
    </message>
    <message>
        <source>The endpoint answered without a sound.</source>
        <translation>端点的回答没有声音。</translation>
    </message>
    <message>
        <source>There was no complete answer within two minutes: it was given up.</source>
        <translation>两分钟内没有完整的回答：已放弃。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s speed is %1.</source>
        <translation>端点的速度是 %1。</translation>
    </message>
    <message>
        <source>The endpoint confirmed nothing: whether it took the voice and the speed is not known.</source>
        <translation>端点什么都没有确认：它是否采用了该声音和速度不得而知。</translation>
    </message>
    <message>
        <source>The session&apos;s model is “%1”.</source>
        <translation>会话的模型是“%1”。</translation>
    </message>
    <message>
        <source>The endpoint broke its answer off.</source>
        <translation>端点中断了它的回答。</translation>
    </message>
</context>
<context>
    <name>turnscope::VoiceShelf</name>
    <message>
        <source>“%1” is no list of clips. Mend it, or move it away to begin a new one.</source>
        <translation>“%1”不是片段列表。请修正它，或将其移走以新建一个。</translation>
    </message>
    <message>
        <source>“%1” was written by a later Turnscope.</source>
        <translation>“%1”是由更新版本的 Turnscope 写入的。</translation>
    </message>
</context>
<context>
    <name>turnscope::VoiceWorker</name>
    <message>
        <source>There is something like a key in the text, which would be kept in clear. Take it out.</source>
        <translation>文本中有像密钥的内容，会以明文保存。请把它去掉。</translation>
    </message>
    <message>
        <source>One of the voices looks like a key, which would be kept in clear. Give names of voices, or their ids.</source>
        <translation>有一个声音看起来像密钥，会以明文保存。请填写声音的名称或其 ID。</translation>
    </message>
    <message>
        <source>It was interrupted; %1 of %2 have spoken.</source>
        <translation>已被中断；%2 个中有 %1 个已经说完。</translation>
    </message>
</context>
<context>
    <name>turnscope::VoicesCommand</name>
    <message>
        <source>--speed takes numbers with commas between them, not “%1”.</source>
        <translation>--speed 接受用逗号分隔的数，不接受“%1”。</translation>
    </message>
    <message>
        <source>There is no speed in --speed.</source>
        <translation>--speed 中没有速度。</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>This is the rehearsal endpoint: Flite stands in for the voices.</source>
        <translation>这是排练端点：由 Flite 代替这些声音。</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>loudness</source>
        <translation>响度</translation>
    </message>
    <message>
        <source>first sound</source>
        <translation>第一个声音</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The clips are in %1</source>
        <translation>片段在 %1</translation>
    </message>
    <message>
        <source>The sentence that is spoken, %1 characters at most.</source>
        <translation>要说的句子，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Voices with commas between them: names, or ids of your own.</source>
        <translation>用逗号分隔的声音：名称，或你自己的声音的 id。</translation>
    </message>
    <message>
        <source>Speeds with commas between them.</source>
        <translation>用逗号分隔的速度。</translation>
    </message>
    <message>
        <source>Where the clips are kept. Without it: in your folder of voices.</source>
        <translation>片段的保存位置。不指定则在你的声音文件夹中。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Print one JSON object instead of a table.</source>
        <translation>输出一个 JSON 对象而不是表格。</translation>
    </message>
    <message>
        <source>Has an endpoint speak a sentence in one voice after the other, a session each, and keeps the clips side by side.</source>
        <translation>让端点用各个声音依次说出一个句子，每个声音一个会话，并将片段并排保存。</translation>
    </message>
    <message>
        <source>Usage: turnscope voices --text TEXT [--voice NAME,…] [--speed S,…] [--profile NAME|URL] [--out FOLDER] [--json].</source>
        <translation>用法：turnscope voices --text TEXT [--voice NAME,…] [--speed S,…] [--profile NAME|URL] [--out FOLDER] [--json]。</translation>
    </message>
    <message>
        <source>--out needs a folder.</source>
        <translation>--out 需要一个文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), one after the other.</source>
        <translation>
            <numerusform>%n 个会话，依次进行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::VoicesDialog</name>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Hello! I can look up your order for you. What is its number?</source>
        <translation>你好！我可以帮你查询订单。订单号是多少？</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Ids of your own voices</source>
        <translation>你自己的声音的 id</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How many have spoken</source>
        <translation>已有多少个说完</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>S&amp;peak</source>
        <translation>说出(&amp;P)</translation>
    </message>
    <message>
        <source>Have it spoken</source>
        <translation>让端点说出句子</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the voices</source>
        <translation>停止各个声音</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>试听(&amp;L)</translation>
    </message>
    <message>
        <source>Listen to the clip</source>
        <translation>试听该片段</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <translation>盲听(&amp;B)</translation>
    </message>
    <message>
        <source>Without names, in an order that tells nothing</source>
        <translation>不显示名称，顺序也不透露任何信息</translation>
    </message>
    <message>
        <source>Th&amp;is one</source>
        <translation>就选这个(&amp;I)</translation>
    </message>
    <message>
        <source>Choose it, and tell whose voice it is</source>
        <translation>选择它，并揭晓是谁的声音</translation>
    </message>
    <message>
        <source>&amp;Open its session</source>
        <translation>打开其会话(&amp;O)</translation>
    </message>
    <message>
        <source>Open the clip&apos;s session</source>
        <translation>打开该片段的会话</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>%1 of %2 have spoken</source>
        <translation>%2 个中已有 %1 个说完</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>配置(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;entence</source>
        <translation>句子(&amp;E)</translation>
    </message>
    <message>
        <source>voice_…, with commas between them</source>
        <translation>voice_…，用逗号分隔</translation>
    </message>
    <message>
        <source>&amp;Your own, by id</source>
        <translation>你自己的，按 id(&amp;Y)</translation>
    </message>
    <message>
        <source>0.25 to 1.5, with spaces between them</source>
        <translation>0.25 到 1.5，用空格分隔</translation>
    </message>
    <message>
        <source>Spee&amp;ds</source>
        <translation>速度(&amp;D)</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message numerus="yes">
        <source>%n did not speak</source>
        <translation>
            <numerusform>%n 个没有说话</numerusform>
        </translation>
    </message>
    <message>
        <source>You chose %1 at speed %2.</source>
        <translation>你选择了 %1，速度 %2。</translation>
    </message>
    <message>
        <source>Speeds are numbers from 0.25 to 1.5.</source>
        <translation>速度是 0.25 到 1.5 之间的数。</translation>
    </message>
    <message>
        <source>%1 sessions are too many at once; %2 is the limit.</source>
        <translation>一次 %1 个会话太多；上限为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), one after the other.</source>
        <translation>
            <numerusform>%n 个会话，依次进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rehearsal endpoint has no such voices: Flite stands in for them.</source>
        <translation>排练端点没有这些声音：由 Flite 代替它们。</translation>
    </message>
    <message>
        <source>&amp;Silence</source>
        <translation>停止播放(&amp;S)</translation>
    </message>
    <message>
        <source>Other voices are still speaking.</source>
        <translation>其他声音还在说话。</translation>
    </message>
    <message>
        <source>There is no sentence to say.</source>
        <translation>没有要说的句子。</translation>
    </message>
    <message>
        <source>No voice is chosen.</source>
        <translation>没有选择声音。</translation>
    </message>
</context>
<context>
    <name>turnscope::WaitChart</name>
    <message>
        <source>What the wait was made of</source>
        <translation>等待由什么构成</translation>
    </message>
    <message>
        <source>%1: %2 of %3 ms</source>
        <translation>%1：%2 毫秒，预算 %3 毫秒</translation>
    </message>
    <message>
        <source>took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>%1 ms, of %2 ms that it may take.</source>
        <translation>%1 毫秒，预算 %2 毫秒。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 ms, over its budget</source>
        <translation>%1：%2 / %3 毫秒，超出预算</translation>
    </message>
</context>
<context>
    <name>turnscope::Waterfall</name>
    <message>
        <source>Waterfall of the selected turn</source>
        <translation>所选轮次的瀑布图</translation>
    </message>
    <message>
        <source>Turn %1 · %2 %3</source>
        <translation>轮次 %1 · %2 %3</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>No turn is selected.</source>
        <translation>没有选中轮次。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>%1 over its budget (View, Latency budget).</source>
        <translation>超出预算 %1（“视图”&gt;“延迟预算”）。</translation>
    </message>
    <message>
        <source>Within its budget, by %1 (View, Latency budget).</source>
        <translation>在预算之内，还余 %1（“视图”&gt;“延迟预算”）。</translation>
    </message>
</context>
<context>
    <name>turnscope::WaterfallRows</name>
    <message>
        <source>Tool %1</source>
        <translation>工具 %1</translation>
    </message>
    <message>
        <source>From the call&apos;s arguments being done to its output being sent.</source>
        <translation>从调用参数完整到其输出发出。</translation>
    </message>
    <message>
        <source>heard %1 of %2</source>
        <translation>听到 %1 / %2</translation>
    </message>
    <message>
        <source>cut in at %1</source>
        <translation>在 %1 处被打断</translation>
    </message>
    <message>
        <source>silent after %1</source>
        <translation>%1 后静默</translation>
    </message>
    <message>
        <source>audio_end_ms %1</source>
        <translation>audio_end_ms %1</translation>
    </message>
    <message>
        <source>no truncate sent</source>
        <translation>未发送 truncate</translation>
    </message>
    <message>
        <source>the server holds %1</source>
        <translation>服务器保存 %1</translation>
    </message>
    <message numerus="yes">
        <source>unheard: %1, %n audio token(s)</source>
        <translation>
            <numerusform>未听到：%1，%n 个音频令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>, ≈ $%1 for nothing</source>
        <translation>，白费 ≈ $%1</translation>
    </message>
    <message>
        <source>This log holds no times: how long anything took is not known.</source>
        <translation>此日志没有时间：各项耗时无从得知。</translation>
    </message>
    <message>
        <source>%1 of audio sent</source>
        <translation>已发送 %1 音频</translation>
    </message>
    <message>
        <source>cut in</source>
        <translation>打断</translation>
    </message>
</context>
<context>
    <name>turnscope::Wave</name>
    <message>
        <source>This is not a sound file that can be read: WAV, AIFF, FLAC and Ogg can.</source>
        <translation>这不是可以读取的声音文件：可以读取 WAV、AIFF、FLAC 和 Ogg。</translation>
    </message>
    <message>
        <source>This sound file is broken, or encoded in a way that cannot be read. Save it as WAV with PCM of 16 bits, for example.</source>
        <translation>此声音文件已损坏，或其编码无法读取。例如，请将其另存为 16 位 PCM 的 WAV。</translation>
    </message>
    <message>
        <source>This sound file&apos;s sample rate of %1 Hz cannot be used: it must lie between %2 and %3.</source>
        <translation>此声音文件的采样率 %1 Hz 无法使用：必须在 %2 和 %3 之间。</translation>
    </message>
    <message>
        <source>This sound file is too long: more than %L1 samples are not read. Cut it into pieces.</source>
        <translation>此声音文件太长：超过 %L1 个样本的内容不会读取。请将其分割。</translation>
    </message>
</context>
<context>
    <name>turnscope::WholeFile</name>
    <message>
        <source>%1 is too large: more than %2 MB are not read. Choose a smaller file.</source>
        <translation>%1 太大：超过 %2 MB 的内容不会读取。请选择较小的文件。</translation>
    </message>
</context>
<context>
    <name>turnscope::WholeLog</name>
    <message>
        <source>A log of this kind is read as a whole, and this one is too large for that: its first %1 MB were read. Cut it into smaller files, or write one event a line.</source>
        <translation>这类日志需整体读取，而此文件太大：只读取了开头的 %1 MB。请把它切分为较小的文件，或每行写一个事件。</translation>
    </message>
</context>
<context>
    <name>turnscope::Why</name>
    <message>
        <source>Why did it stay silent?</source>
        <translation>为什么沉默？</translation>
    </message>
    <message>
        <source>Why was it slow?</source>
        <translation>为什么缓慢？</translation>
    </message>
    <message>
        <source>Why did it stop?</source>
        <translation>为什么停止？</translation>
    </message>
</context>
<context>
    <name>turnscope::WhyCommand</name>
    <message>
        <source>The log holds no turn that could be silent, late or cut.</source>
        <translation>日志中没有可能沉默、迟缓或被切断的轮次。</translation>
    </message>
    <message>
        <source>No turn was silent or cut. Whether one was late is not known: the log&apos;s times do not tell.</source>
        <translation>没有轮次沉默或被切断。是否有轮次迟缓则不得而知：日志的时间无法说明。</translation>
    </message>
    <message>
        <source>No turn was silent, late or cut.</source>
        <translation>没有沉默、迟缓或被切断的轮次。</translation>
    </message>
    <message>
        <source>Turn %1, %2: %3</source>
        <translation>轮次 %1，%2：%3</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <translation>轮次 %1：%2</translation>
    </message>
    <message>
        <source>The log does not tell.</source>
        <translation>日志没有说明。</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>%1 (%2; events %3)</source>
        <translation>%1（%2；事件 %3）</translation>
    </message>
    <message>
        <source>The log has no times: leave --at out.</source>
        <translation>日志没有时间：请不要使用 --at。</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>输出一个 JSON 对象而不是文本。</translation>
    </message>
    <message>
        <source>Only of the turn at this time of the log.</source>
        <translation>只针对日志中此时间的轮次。</translation>
    </message>
    <message>
        <source>Says why the model stayed silent, was slow or stopped, with the events that prove it.</source>
        <translation>说明模型为何沉默、缓慢或停止，并列出可作证明的事件。</translation>
    </message>
    <message>
        <source>The recording or log to read.</source>
        <translation>要读取的录制或日志。</translation>
    </message>
    <message>
        <source>--at takes seconds since the log&apos;s beginning, not “%1”.</source>
        <translation>--at 接受自日志开头起的秒数，不接受“%1”。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 to %2, between turns: why was it silent?</source>
        <translation>%1 到 %2，轮次之间：为什么沉默？</translation>
    </message>
    <message>
        <source>Over their budget: %1.</source>
        <translation>超出预算：%1。</translation>
    </message>
    <message>
        <source>Usage: turnscope why FILE [--at SECONDS] [--budget SEGMENT=MS]… [--json], with one file.</source>
        <translation>用法：turnscope why FILE [--at SECONDS] [--budget SEGMENT=MS]… [--json]，只接受一个文件。</translation>
    </message>
    <message>
        <source>Shorter quiet stretches, not told here: %1. --at tells of one.</source>
        <translation>另有 %1 段更短的沉默未在此列出；--at 可以查看其中一段。</translation>
    </message>
    <message>
        <source>Events of two connections stand between each other in this log, and nothing in it tells which is whose: why something happened cannot be told.</source>
        <translation>此日志中两个连接的事件相互交错，没有任何内容说明哪个属于哪个连接：无法说明事情为何发生。</translation>
    </message>
    <message>
        <source>The log ends at %1, before %2.</source>
        <translation>日志在 %1 结束，早于 %2。</translation>
    </message>
    <message>
        <source>At %1 no turn was going on, and the log tells of no reason why.</source>
        <translation>在 %1 没有进行中的轮次，日志也没有说明原因。</translation>
    </message>
    <message>
        <source>Turn %1, at %2</source>
        <translation>轮次 %1，%2 处</translation>
    </message>
    <message>
        <source>%1, was not silent, late or cut.</source>
        <translation>%1：没有沉默、迟缓或被切断。</translation>
    </message>
    <message>
        <source>%1, was not silent or cut. Whether it was late is not known: the log&apos;s times do not tell.</source>
        <translation>%1：没有沉默，也没有被切断。是否迟缓则不得而知：日志的时间无法说明。</translation>
    </message>
    <message>
        <source>Over their budget in this turn: %1.</source>
        <translation>此轮次中超出预算：%1。</translation>
    </message>
</context>
<context>
    <name>turnscope::WhySection</name>
    <message>
        <source>proven</source>
        <extracomment>How far the log proves a cause.</extracomment>
        <translation>已证实</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Why it stayed silent, was slow or stopped</source>
        <translation>为何沉默、缓慢或停止</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>Between turns · Why was it silent?</source>
        <translation>轮次之间 · 为什么沉默？</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 goes on: nothing is said of it yet.</source>
        <translation>%1 仍在进行：目前还不作说明。</translation>
    </message>
    <message>
        <source>There is no turn here, and no silence of a second between two of them.</source>
        <translation>这里没有轮次，两个轮次之间也没有达到一秒的静默。</translation>
    </message>
    <message>
        <source>Nearest that raises a question: %1</source>
        <translation>最近的有疑问之处：%1</translation>
    </message>
    <message>
        <source>It was neither silent nor cut. Whether it was late is not known: the log&apos;s times do not tell.</source>
        <translation>它既没有沉默，也没有被切断。是否迟缓则不得而知：日志的时间无法说明。</translation>
    </message>
    <message>
        <source>Nothing was silent or cut here; how long the answer took is not in the log.</source>
        <translation>这里没有沉默，也没有被切断；回答用了多长时间不在日志中。</translation>
    </message>
    <message>
        <source>Nothing was late, silent or cut here: the answer came after %1.</source>
        <translation>这里没有迟缓、沉默或被切断：回答在 %1 之后到来。</translation>
    </message>
    <message>
        <source>Over its budget all the same: %1.</source>
        <translation>不过仍超出预算：%1。</translation>
    </message>
    <message>
        <source>The log does not tell.</source>
        <translation>日志没有说明。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; turnscope why lists them all</source>
        <translation>
            <numerusform>另有 %n 个；turnscope why 会全部列出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured: %1 to %2 · %3</source>
        <translation>已测量：%1 到 %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in this stretch: measure less of it</source>
        <translation>
            <numerusform>这一段中另有 %n 个：请测量短一些的范围</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was late, silent or cut in the %n turn(s) that reach into it.</source>
        <translation>
            <numerusform>与它相交的 %n 个轮次中没有迟缓、沉默或被切断。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no turn in it, and no silence of a second between two of them.</source>
        <translation>其中没有轮次，两个轮次之间也没有达到一秒的静默。</translation>
    </message>
</context>
<context>
    <name>turnscope::Workspaces</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>调校</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>turnscope::YamlJson</name>
    <message>
        <source>an alias stands where its anchor does not reach</source>
        <translation>别名所在之处没有对应的锚点</translation>
    </message>
    <message>
        <source>its anchors and aliases repeat more than %1 MB</source>
        <translation>其锚点和别名重复的内容超过 %1 MB</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>它大于 %1 MB</translation>
    </message>
    <message>
        <source>a key is a list or a map</source>
        <translation>某个键是列表或映射</translation>
    </message>
    <message>
        <source>it is nested more than %1 deep</source>
        <translation>其嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>line %1 is not YAML: %2</source>
        <translation>第 %1 行不是 YAML：%2</translation>
    </message>
</context>
<context>
    <name>turnscope::YouLane</name>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>no audio yet</source>
        <translation>还没有音频</translation>
    </message>
    <message>
        <source>mic %1 kHz</source>
        <translation>麦克风 %1 kHz</translation>
    </message>
    <message>
        <source>prefix %1</source>
        <translation>前置 %1</translation>
    </message>
    <message>
        <source>silence %1</source>
        <translation>静默 %1</translation>
    </message>
    <message>
        <source>Speech, as the server told it: from %1 ms of input audio, %2 ms of prefix padding included,</source>
        <translation>服务器所报告的语音：从输入音频的 %1 毫秒起，含 %2 毫秒前置填充，</translation>
    </message>
    <message>
        <source>to %1 ms, %2 ms of trailing silence included: %3.</source>
        <translation>到 %1 毫秒，含 %2 毫秒尾部静默：%3。</translation>
    </message>
    <message>
        <source>and not stopped yet.</source>
        <translation>尚未停止。</translation>
    </message>
    <message>
        <source>Audio appended to the input buffer: minimum and maximum of each pixel, drawn %1 times as large.</source>
        <translation>追加到输入缓冲区的音频：每个像素的最小值和最大值，放大 %1 倍绘制。</translation>
    </message>
    <message>
        <source>prefix ≤ %1</source>
        <translation>前置填充 ≤ %1</translation>
    </message>
    <message>
        <source>Speech, as the server told it: from %1 ms of input audio, at most %2 ms of prefix padding included,</source>
        <translation>服务器所报告的语音：从输入音频的 %1 毫秒处起，最多含 %2 毫秒前置填充，</translation>
    </message>
    <message>
        <source>%1, speech by our detector</source>
        <translation>%1，语音由我们自己的检测器判定</translation>
    </message>
    <message>
        <source>to %1 ms: %2.</source>
        <translation>到 %1 毫秒：%2。</translation>
    </message>
    <message>
        <source>Speech, inferred: this log has no marks of the server&apos;s, so our own detector listened. From %1 ms of input audio,</source>
        <translation>推断的语音：此日志没有服务器的标记，因此由我们自己的检测器判定。从输入音频的 %1 毫秒处起，</translation>
    </message>
    <message>
        <source>Audio appended to the input buffer: how strong each frequency is.</source>
        <translation>追加到输入缓冲区的音频：各频率的强度。</translation>
    </message>
</context>
</TS>
