<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>確定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>還原預設值</translation>
    </message>
</context>
<context>
    <name>Recognizer</name>
    <message>
        <source>The rehearsal endpoint cannot hear: %1 is missing. Install pocketsphinx-en-us.</source>
        <translation>排練端點聽不到：缺少 %1。請安裝 pocketsphinx-en-us。</translation>
    </message>
    <message>
        <source>The rehearsal endpoint cannot hear: pocketsphinx does not accept its English model.</source>
        <translation>排練端點聽不到：pocketsphinx 不接受其英語模型。</translation>
    </message>
    <message>
        <source>pocketsphinx could not begin to listen.</source>
        <translation>pocketsphinx 無法開始聆聽。</translation>
    </message>
    <message>
        <source>pocketsphinx could not make out the speech.</source>
        <translation>pocketsphinx 無法聽清語音。</translation>
    </message>
</context>
<context>
    <name>TextToSpeech</name>
    <message>
        <source>There is no voice named “%1”; there are %2.</source>
        <translation>沒有名為「%1」的聲音；可用的有 %2。</translation>
    </message>
    <message>
        <source>The text is too long to be spoken at once: %1 of %2 characters.</source>
        <translation>文字太長，無法一次說完：%1 / %2 個字元。</translation>
    </message>
    <message>
        <source>The voice “%1” could not be opened; is Flite installed whole?</source>
        <translation>無法開啟聲音「%1」；Flite 是否完整安裝？</translation>
    </message>
    <message>
        <source>Flite could not speak this text.</source>
        <translation>Flite 無法說出這段文字。</translation>
    </message>
</context>
<context>
    <name>turnscope</name>
    <message>
        <source>A session begins with session.created, or with an error and a close.</source>
        <translation>工作階段以 session.created 開始，或以錯誤和關閉開始。</translation>
    </message>
    <message>
        <source>Check that the log was not begun late; an endpoint must send session.created first.</source>
        <translation>檢查日誌是否開始得太晚；端點必須先傳送 session.created。</translation>
    </message>
    <message>
        <source>No event of a response comes before its response.created.</source>
        <translation>回應的任何事件都不會早於其 response.created。</translation>
    </message>
    <message>
        <source>Send response.created before anything that names the response.</source>
        <translation>在任何提到該回應的內容之前傳送 response.created。</translation>
    </message>
    <message>
        <source>Each response has exactly one response.done.</source>
        <translation>每個回應恰好有一個 response.done。</translation>
    </message>
    <message>
        <source>Close each response once, whatever became of it.</source>
        <translation>無論結果如何，每個回應只關閉一次。</translation>
    </message>
    <message>
        <source>response.output_item.added comes before other events that name its item.</source>
        <translation>response.output_item.added 早於其他提到其項目的事件。</translation>
    </message>
    <message>
        <source>Announce an item before you stream it.</source>
        <translation>先宣佈項目，再流式傳送。</translation>
    </message>
    <message>
        <source>The deltas, joined, equal the text of the done event.</source>
        <translation>拼接後的增量等於 done 事件的文字。</translation>
    </message>
    <message>
        <source>Show the done event&apos;s text; check the log for missing deltas.</source>
        <translation>顯示 done 事件的文字；檢查日誌是否缺少增量。</translation>
    </message>
    <message>
        <source>response.content_part.added comes before deltas of that part.</source>
        <translation>response.content_part.added 早於該部分的增量。</translation>
    </message>
    <message>
        <source>Announce a content part before you stream it.</source>
        <translation>先宣佈內容部分，再流式傳送。</translation>
    </message>
    <message>
        <source>speech_stopped names the item of the speech_started before it.</source>
        <translation>speech_stopped 提到的是之前 speech_started 的項目。</translation>
    </message>
    <message>
        <source>Pair both events by item_id.</source>
        <translation>用 item_id 配對兩個事件。</translation>
    </message>
    <message>
        <source>audio_end_ms is not before audio_start_ms, and neither goes backwards.</source>
        <translation>audio_end_ms 不早於 audio_start_ms，兩者都不倒退。</translation>
    </message>
    <message>
        <source>Count milliseconds of appended audio since the session began.</source>
        <translation>按工作階段開始以來追加的音訊毫秒數計數。</translation>
    </message>
    <message>
        <source>With VAD on, the committed item is the one that speech_started announced.</source>
        <translation>VAD 開啟時，提交的項目就是 speech_started 宣佈的項目。</translation>
    </message>
    <message>
        <source>Expected after a manual commit; else check the item ids.</source>
        <translation>手動提交之後是預期的；否則請檢查項目 id。</translation>
    </message>
    <message>
        <source>previous_item_id names an item of the conversation, or is null.</source>
        <translation>previous_item_id 指向對話中的項目，或為 null。</translation>
    </message>
    <message>
        <source>Keep the order from conversation.item.added.</source>
        <translation>保持 conversation.item.added 的順序。</translation>
    </message>
    <message>
        <source>A function_call_output answers a call that was made.</source>
        <translation>function_call_output 回答的是已發出的呼叫。</translation>
    </message>
    <message>
        <source>Copy call_id from the function_call item.</source>
        <translation>從 function_call 項目複製 call_id。</translation>
    </message>
    <message>
        <source>One response at a time writes to the default conversation.</source>
        <translation>同一時間只有一個回應寫入預設對話。</translation>
    </message>
    <message>
        <source>Tell out-of-band responses apart by conversation_id null.</source>
        <translation>用 conversation_id 為 null 來區分帶外回應。</translation>
    </message>
    <message>
        <source>Event ids are unique in a session.</source>
        <translation>事件 id 在工作階段中唯一。</translation>
    </message>
    <message>
        <source>Don&apos;t use event_id as a key where this fires.</source>
        <translation>出現此情況時不要用 event_id 作為鍵。</translation>
    </message>
    <message>
        <source>An event or key that no known dialect has.</source>
        <translation>已知方言中都沒有的事件或鍵。</translation>
    </message>
    <message>
        <source>Nothing: unknown events must never break an app. Tell us about it.</source>
        <translation>無需處理：未知事件絕不能使應用程式崩潰。請告訴我們。</translation>
    </message>
    <message>
        <source>Token counts add up: total, per kind, cached within input.</source>
        <translation>token 數吻合：總數、各類之和、快取不超過輸入。</translation>
    </message>
    <message>
        <source>Don&apos;t bill by these numbers without a look.</source>
        <translation>未經核對不要按這些數字計費。</translation>
    </message>
    <message>
        <source>Audio is base64 with padding, and PCM16 has whole samples.</source>
        <translation>音訊是帶填充的 base64，PCM16 為整數個樣本。</translation>
    </message>
    <message>
        <source>Encode raw bytes with the standard alphabet; send whole samples.</source>
        <translation>用標準字母表編碼原始位元組；傳送完整的樣本。</translation>
    </message>
    <message>
        <source>A session ends after 60 minutes with session_expired.</source>
        <translation>工作階段在 60 分鐘後以 session_expired 結束。</translation>
    </message>
    <message>
        <source>Reconnect in time and seed the new conversation.</source>
        <translation>及時重新連線，並為新對話填入內容。</translation>
    </message>
    <message>
        <source>GA&apos;s session.update needs session.type.</source>
        <translation>GA 的 session.update 需要 session.type。</translation>
    </message>
    <message>
        <source>Send &quot;type&quot;: &quot;realtime&quot; (or &quot;transcription&quot;) in session.</source>
        <translation>在 session 中傳送 &quot;type&quot;: &quot;realtime&quot;（或 &quot;transcription&quot;）。</translation>
    </message>
    <message>
        <source>event_id has at most 512 characters, an item id at most 32, and session keys are the documented ones.</source>
        <translation>event_id 最多 512 個字元，項目 id 最多 32 個，工作階段的鍵須是有記載的。</translation>
    </message>
    <message>
        <source>Shorten the id, or remove the key that the message names.</source>
        <translation>縮短 id，或刪除訊息中提到的鍵。</translation>
    </message>
    <message>
        <source>response.create while a response is active is refused.</source>
        <translation>回應進行中時的 response.create 會被拒絕。</translation>
    </message>
    <message>
        <source>Wait for response.done, or send response.cancel first.</source>
        <translation>等待 response.done，或先傳送 response.cancel。</translation>
    </message>
    <message>
        <source>A function call never got its function_call_output.</source>
        <translation>一個函式呼叫始終沒有得到 function_call_output。</translation>
    </message>
    <message>
        <source>Answer every call, with an error text if the tool failed.</source>
        <translation>回答每個呼叫；工具失敗時回答錯誤文字。</translation>
    </message>
    <message>
        <source>conversation.item.truncate asks for more audio than was sent.</source>
        <translation>conversation.item.truncate 要求的音訊多於已傳送的。</translation>
    </message>
    <message>
        <source>Use the milliseconds that were played, never more than arrived.</source>
        <translation>使用已播放的毫秒數，絕不超過已到達的。</translation>
    </message>
    <message>
        <source>audio_end_ms of truncate is a whole number.</source>
        <translation>truncate 的 audio_end_ms 是整數。</translation>
    </message>
    <message>
        <source>Round down to whole milliseconds.</source>
        <translation>向下取整到整毫秒。</translation>
    </message>
    <message>
        <source>A truncate at 0 forgets the whole answer.</source>
        <translation>在 0 處截斷會忘記整個回答。</translation>
    </message>
    <message>
        <source>Send no truncate when nothing was heard.</source>
        <translation>什麼都沒聽到時不要傳送截斷。</translation>
    </message>
    <message>
        <source>Only the model&apos;s audio messages can be truncated.</source>
        <translation>只有模型的音訊訊息可以截斷。</translation>
    </message>
    <message>
        <source>Don&apos;t truncate user items, tool calls or text answers.</source>
        <translation>不要截斷使用者項目、工具呼叫或文字回答。</translation>
    </message>
    <message>
        <source>The user cut in, and the model was not told how much was heard.</source>
        <translation>使用者打斷了，但模型沒有被告知聽到了多少。</translation>
    </message>
    <message>
        <source>Send conversation.item.truncate with the played milliseconds.</source>
        <translation>傳送帶有已播放毫秒數的 conversation.item.truncate。</translation>
    </message>
    <message>
        <source>A commit needs at least 100 ms of audio in the buffer.</source>
        <translation>提交需要緩衝區中至少有 100 毫秒音訊。</translation>
    </message>
    <message>
        <source>Skip the commit when less was appended since the last one.</source>
        <translation>自上次以來追加得更少時，跳過提交。</translation>
    </message>
    <message>
        <source>The voice cannot be changed once the model has spoken.</source>
        <translation>模型說話之後不能再更改聲音。</translation>
    </message>
    <message>
        <source>Set the voice before the first answer, or begin a new session.</source>
        <translation>在第一個回答之前設定聲音，或開始新的工作階段。</translation>
    </message>
    <message>
        <source>Beta names are refused by a GA session.</source>
        <translation>GA 工作階段會拒絕 beta 名稱。</translation>
    </message>
    <message>
        <source>Use the GA name that the message gives.</source>
        <translation>使用訊息給出的 GA 名稱。</translation>
    </message>
    <message>
        <source>The microphone&apos;s audio lasts longer or shorter than its time of arrival: its rate is not the session&apos;s.</source>
        <translation>麥克風音訊的時長長於或短於其到達時間：其取樣率不是工作階段的取樣率。</translation>
    </message>
    <message>
        <source>Resample to the session&apos;s rate before appending.</source>
        <translation>追加之前重取樣到工作階段的取樣率。</translation>
    </message>
    <message>
        <source>MCP calls finished, and nobody asked for the answer to go on.</source>
        <translation>MCP 呼叫已完成，但沒有人請求繼續回答。</translation>
    </message>
    <message>
        <source>Send response.create when response.done and all MCP calls are in.</source>
        <translation>在 response.done 和所有 MCP 呼叫到齊後傳送 response.create。</translation>
    </message>
    <message>
        <source>A response failed because of a rate limit.</source>
        <translation>回應因速率限制而失敗。</translation>
    </message>
    <message>
        <source>Wait for reset_seconds, or ask for a higher limit.</source>
        <translation>等待 reset_seconds，或申請更高的限額。</translation>
    </message>
    <message>
        <source>A setting was sent, and session.updated does not show it.</source>
        <translation>傳送了一個設定，但 session.updated 中沒有它。</translation>
    </message>
    <message>
        <source>Look at what is in force; the model may not support it.</source>
        <translation>檢視實際生效的設定；模型可能不支援它。</translation>
    </message>
    <message>
        <source>Changes session settings; absent fields keep their value. Rejected whole if one field is bad.</source>
        <translation>更改工作階段設定；未給出的欄位保持原值。只要有一個欄位有誤，整體被拒絕。</translation>
    </message>
    <message>
        <source>Appends microphone audio to the input buffer. Never acknowledged.</source>
        <translation>把麥克風音訊追加到輸入緩衝區。從不確認。</translation>
    </message>
    <message>
        <source>Makes a user message of the buffered audio. Does not ask for an answer.</source>
        <translation>把緩衝的音訊變成一條使用者訊息。不請求回答。</translation>
    </message>
    <message>
        <source>Drops audio that was not committed yet.</source>
        <translation>捨棄尚未提交的音訊。</translation>
    </message>
    <message>
        <source>WebRTC and SIP: stops what the server is playing out.</source>
        <translation>WebRTC 和 SIP：停止伺服器正在播放的內容。</translation>
    </message>
    <message>
        <source>Adds an item (text, image, tool output, history). Does not ask for an answer.</source>
        <translation>新增一個項目（文字、圖片、工具輸出、歷史）。不請求回答。</translation>
    </message>
    <message>
        <source>Asks for an item as the server holds it, audio included.</source>
        <translation>請求伺服器所儲存的項目，包括音訊。</translation>
    </message>
    <message>
        <source>Cuts an answer&apos;s audio to what was heard; the server forgets its transcript too.</source>
        <translation>把回答的音訊截斷到已聽到之處；伺服器也會忘記其轉寫。</translation>
    </message>
    <message>
        <source>Removes an item; later turns lose the prompt cache behind it.</source>
        <translation>刪除一個項目；之後的輪次會失去其後的提示快取。</translation>
    </message>
    <message>
        <source>Asks for an answer.</source>
        <translation>請求一個回答。</translation>
    </message>
    <message>
        <source>Stops the answer that is being generated.</source>
        <translation>停止正在產生的回答。</translation>
    </message>
    <message>
        <source>The session has begun; these are its settings.</source>
        <translation>工作階段已開始；這是它的設定。</translation>
    </message>
    <message>
        <source>The settings in force after session.update.</source>
        <translation>session.update 之後生效的設定。</translation>
    </message>
    <message>
        <source>The empty conversation was made.</source>
        <translation>空的對話已建立。</translation>
    </message>
    <message>
        <source>An item has joined the conversation, after previous_item_id.</source>
        <translation>一個項目已加入對話，位於 previous_item_id 之後。</translation>
    </message>
    <message>
        <source>An item is final.</source>
        <translation>一個項目已定稿。</translation>
    </message>
    <message>
        <source>An item has joined the conversation (beta: added and done in one).</source>
        <translation>一個項目已加入對話（beta：加入與完成合一）。</translation>
    </message>
    <message>
        <source>An item as the server holds it, audio included.</source>
        <translation>伺服器所儲存的項目，包括音訊。</translation>
    </message>
    <message>
        <source>The answer was cut to audio_end_ms; its transcript is gone from the model&apos;s memory.</source>
        <translation>回答被截斷到 audio_end_ms；其轉寫已從模型的記憶中消失。</translation>
    </message>
    <message>
        <source>An item was removed.</source>
        <translation>一個項目已被刪除。</translation>
    </message>
    <message>
        <source>A piece of the user&apos;s words, from a separate recogniser.</source>
        <translation>使用者話語的一段，來自單獨的辨識器。</translation>
    </message>
    <message>
        <source>The user&apos;s words, final. Only a guide: the model hears the audio itself.</source>
        <translation>使用者的話語，定稿。僅供參考：模型聽的是音訊本身。</translation>
    </message>
    <message>
        <source>The user&apos;s words could not be recognised.</source>
        <translation>使用者的話語無法辨識。</translation>
    </message>
    <message>
        <source>A stretch of one speaker&apos;s words, with times in seconds.</source>
        <translation>一位說話人的一段話語，時間以秒計。</translation>
    </message>
    <message>
        <source>The buffered audio became a user message.</source>
        <translation>緩衝的音訊已成為一條使用者訊息。</translation>
    </message>
    <message>
        <source>Audio that was not committed was dropped.</source>
        <translation>未提交的音訊已被捨棄。</translation>
    </message>
    <message>
        <source>Speech was detected; audio_start_ms includes the prefix padding.</source>
        <translation>偵測到語音；audio_start_ms 包含前置填充。</translation>
    </message>
    <message>
        <source>Speech has ended; audio_end_ms includes the trailing silence.</source>
        <translation>語音已結束；audio_end_ms 包含尾部靜默。</translation>
    </message>
    <message>
        <source>Nobody spoke for idle_timeout_ms; the model is asked to go on.</source>
        <translation>在 idle_timeout_ms 內沒有人說話；模型被要求繼續。</translation>
    </message>
    <message>
        <source>SIP: a key was pressed on the phone.</source>
        <translation>SIP：電話上按下了一個鍵。</translation>
    </message>
    <message>
        <source>WebRTC and SIP: the server began to play the answer out.</source>
        <translation>WebRTC 和 SIP：伺服器開始播放回答。</translation>
    </message>
    <message>
        <source>WebRTC and SIP: the answer was played to its end.</source>
        <translation>WebRTC 和 SIP：回答已播放到結束。</translation>
    </message>
    <message>
        <source>WebRTC and SIP: playing was cut.</source>
        <translation>WebRTC 和 SIP：播放被切斷。</translation>
    </message>
    <message>
        <source>WebRTC, January 2025: the server began to play the answer out.</source>
        <translation>WebRTC，2025 年 1 月：伺服器開始播放回答。</translation>
    </message>
    <message>
        <source>WebRTC, January 2025: the answer was played to its end.</source>
        <translation>WebRTC，2025 年 1 月：回答已播放到結束。</translation>
    </message>
    <message>
        <source>WebRTC, January 2025: playing was cut.</source>
        <translation>WebRTC，2025 年 1 月：播放被切斷。</translation>
    </message>
    <message>
        <source>An answer is being generated.</source>
        <translation>正在產生一個回答。</translation>
    </message>
    <message>
        <source>The answer is over, whatever became of it; with its token counts.</source>
        <translation>回答已結束，不論結果如何；附 token 數。</translation>
    </message>
    <message>
        <source>The answer got an item: a message or a tool call.</source>
        <translation>回答得到一個項目：一條訊息或一次工具呼叫。</translation>
    </message>
    <message>
        <source>An item of the answer is final.</source>
        <translation>回答的一個項目已定稿。</translation>
    </message>
    <message>
        <source>A message of the answer got a content part.</source>
        <translation>回答的一條訊息得到一個內容部分。</translation>
    </message>
    <message>
        <source>A content part is final.</source>
        <translation>一個內容部分已定稿。</translation>
    </message>
    <message>
        <source>A piece of the answer&apos;s text.</source>
        <translation>回答文字的一段。</translation>
    </message>
    <message>
        <source>The answer&apos;s text, whole.</source>
        <translation>回答的完整文字。</translation>
    </message>
    <message>
        <source>A piece of what the answer says; it runs ahead of the audio.</source>
        <translation>回答所說內容的一段；它走在音訊前面。</translation>
    </message>
    <message>
        <source>What the answer says, whole.</source>
        <translation>回答所說的完整內容。</translation>
    </message>
    <message>
        <source>A piece of the answer&apos;s audio; it arrives faster than it plays.</source>
        <translation>回答音訊的一段；到達比播放快。</translation>
    </message>
    <message>
        <source>The answer&apos;s audio has all arrived.</source>
        <translation>回答的音訊已全部到達。</translation>
    </message>
    <message>
        <source>A piece of a function call&apos;s arguments.</source>
        <translation>函式呼叫引數的一段。</translation>
    </message>
    <message>
        <source>A function call&apos;s arguments, whole; the app is to run it.</source>
        <translation>函式呼叫的完整引數；由應用程式來執行。</translation>
    </message>
    <message>
        <source>The server asks an MCP server for its tools.</source>
        <translation>伺服器向 MCP 伺服器詢問其工具。</translation>
    </message>
    <message>
        <source>The MCP server&apos;s tools are known.</source>
        <translation>MCP 伺服器的工具已知。</translation>
    </message>
    <message>
        <source>The MCP server&apos;s tools could not be listed.</source>
        <translation>無法列出 MCP 伺服器的工具。</translation>
    </message>
    <message>
        <source>A piece of an MCP call&apos;s arguments.</source>
        <translation>MCP 呼叫引數的一段。</translation>
    </message>
    <message>
        <source>An MCP call&apos;s arguments, whole.</source>
        <translation>MCP 呼叫的完整引數。</translation>
    </message>
    <message>
        <source>The server runs an MCP tool.</source>
        <translation>伺服器執行一個 MCP 工具。</translation>
    </message>
    <message>
        <source>The MCP tool has answered; the app asks for the next answer.</source>
        <translation>MCP 工具已回答；由應用程式請求下一個回答。</translation>
    </message>
    <message>
        <source>The MCP tool failed.</source>
        <translation>MCP 工具失敗。</translation>
    </message>
    <message>
        <source>What is left of the account&apos;s limits.</source>
        <translation>帳戶限額的剩餘量。</translation>
    </message>
    <message>
        <source>Something was refused or failed; most errors leave the session open.</source>
        <translation>某事被拒絕或失敗；多數錯誤不會關閉工作階段。</translation>
    </message>
    <message>
        <source>A piece of the answer&apos;s text (beta name).</source>
        <translation>回答文字的一段（beta 名稱）。</translation>
    </message>
    <message>
        <source>The answer&apos;s text, whole (beta name).</source>
        <translation>回答的完整文字（beta 名稱）。</translation>
    </message>
    <message>
        <source>A piece of what the answer says (beta name).</source>
        <translation>回答所說內容的一段（beta 名稱）。</translation>
    </message>
    <message>
        <source>What the answer says, whole (beta name).</source>
        <translation>回答所說的完整內容（beta 名稱）。</translation>
    </message>
    <message>
        <source>A piece of the answer&apos;s audio (beta name).</source>
        <translation>回答音訊的一段（beta 名稱）。</translation>
    </message>
    <message>
        <source>The answer&apos;s audio has all arrived (beta name).</source>
        <translation>回答的音訊已全部到達（beta 名稱）。</translation>
    </message>
    <message>
        <source>Changes a transcription session&apos;s settings (beta name).</source>
        <translation>更改轉寫工作階段的設定（beta 名稱）。</translation>
    </message>
    <message>
        <source>A transcription session has begun (beta name).</source>
        <translation>轉寫工作階段已開始（beta 名稱）。</translation>
    </message>
    <message>
        <source>A transcription session&apos;s settings in force (beta name).</source>
        <translation>轉寫工作階段生效的設定（beta 名稱）。</translation>
    </message>
    <message>
        <source>xAI: the user&apos;s words so far, whole.</source>
        <translation>xAI：使用者到目前為止的完整話語。</translation>
    </message>
    <message>
        <source>xAI: the server is alive.</source>
        <translation>xAI：伺服器線上。</translation>
    </message>
    <message>
        <source>GLM: the server is alive.</source>
        <translation>GLM：伺服器線上。</translation>
    </message>
    <message>
        <source>Qwen: the client has no more to send.</source>
        <translation>Qwen：用戶端沒有更多要傳送的。</translation>
    </message>
    <message>
        <source>Qwen: the session is over.</source>
        <translation>Qwen：工作階段結束。</translation>
    </message>
    <message>
        <source>Qwen: a video frame.</source>
        <translation>Qwen：一個視訊影格。</translation>
    </message>
    <message>
        <source>GLM: a video frame.</source>
        <translation>GLM：一個視訊影格。</translation>
    </message>
    <message>
        <source>GLM: the model searches the web.</source>
        <translation>GLM：模型搜尋網頁。</translation>
    </message>
    <message>
        <source>Qwen translation: the text so far and what may still change.</source>
        <translation>Qwen 翻譯：到目前為止的文字，以及可能還會變化的部分。</translation>
    </message>
    <message>
        <source>Qwen translation: the transcript so far and what may still change.</source>
        <translation>Qwen 翻譯：到目前為止的轉寫，以及可能還會變化的部分。</translation>
    </message>
    <message>
        <source>Qwen: the user&apos;s words so far and what may still change.</source>
        <translation>Qwen：使用者到目前為止的話語，以及可能還會變化的部分。</translation>
    </message>
    <message>
        <source>LocalAI: what its classifier found.</source>
        <translation>LocalAI：其分類器的結果。</translation>
    </message>
    <message>
        <source>vLLM: a piece of the transcript.</source>
        <translation>vLLM：轉寫的一段。</translation>
    </message>
    <message>
        <source>vLLM: the transcript, whole.</source>
        <translation>vLLM：完整的轉寫。</translation>
    </message>
    <message>
        <source>Translation: appends audio to be translated.</source>
        <translation>翻譯：追加要翻譯的音訊。</translation>
    </message>
    <message>
        <source>Live API: begins a session.</source>
        <translation>Live API：開始一個工作階段。</translation>
    </message>
    <message>
        <source>This console is connected to the endpoint.</source>
        <translation>本主控台已連線到端點。</translation>
    </message>
    <message>
        <source>The connection has ended, with its close code.</source>
        <translation>連線已結束，附其關閉代碼。</translation>
    </message>
    <message>
        <source>An answer&apos;s first sample reached the speaker.</source>
        <translation>回答的第一個樣本到達喇叭。</translation>
    </message>
    <message>
        <source>How much of an answer came out of the speaker so far.</source>
        <translation>到目前為止回答有多少從喇叭播出。</translation>
    </message>
    <message>
        <source>The speaker has stopped playing an answer: played_ms of sent_ms were heard.</source>
        <translation>喇叭已停止播放一個回答：sent_ms 中聽到了 played_ms。</translation>
    </message>
    <message>
        <source>A microphone or speaker was opened, lost or changed.</source>
        <translation>麥克風或喇叭被開啟、遺失或更換。</translation>
    </message>
    <message>
        <source>A mark with a note.</source>
        <translation>帶有備註的標記。</translation>
    </message>
    <message>
        <source>A tool was run by this console.</source>
        <translation>本主控台執行了一個工具。</translation>
    </message>
    <message>
        <source>A stage of the rehearsal endpoint&apos;s pipeline: hear, think or speak.</source>
        <translation>排練端點流水線的一個階段：聽、想或說。</translation>
    </message>
    <message>
        <source>Something this console noticed.</source>
        <translation>本主控台注意到的事情。</translation>
    </message>
    <message>
        <source>Endpointing</source>
        <translation>端點判定</translation>
    </message>
    <message>
        <source>From the end of the voice to speech_stopped: the silence that ends a turn, and the way here.</source>
        <translation>從語音結束到 speech_stopped：結束輪次的靜默，以及傳到這裡的路程。</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>From speech_stopped to input_audio_buffer.committed.</source>
        <translation>從 speech_stopped 到 input_audio_buffer.committed。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>From input_audio_buffer.committed, or the text item, to the first response.created.</source>
        <translation>從 input_audio_buffer.committed 或文字項目，到第一個 response.created。</translation>
    </message>
    <message>
        <source>First audio</source>
        <translation>首個音訊</translation>
    </message>
    <message>
        <source>From the first response.created to the first audio delta; tool calls are in it.</source>
        <translation>從第一個 response.created 到第一個音訊增量；工具呼叫包含在內。</translation>
    </message>
    <message>
        <source>Playout</source>
        <translation>播出</translation>
    </message>
    <message>
        <source>From the first audio delta to the first sample at the speaker.</source>
        <translation>從第一個音訊增量到喇叭的第一個樣本。</translation>
    </message>
    <message>
        <source>Voice to voice</source>
        <translation>語音到語音</translation>
    </message>
    <message>
        <source>From the end of the user&apos;s voice to the first sound of the answer.</source>
        <translation>從使用者語音結束到回答的第一個聲音。</translation>
    </message>
    <message>
        <source>Voice to audio</source>
        <translation>語音到音訊</translation>
    </message>
    <message>
        <source>From the end of the user&apos;s voice to the first audio delta.</source>
        <translation>從使用者語音結束到第一個音訊增量。</translation>
    </message>
    <message>
        <source>Submit to audio</source>
        <translation>提交到音訊</translation>
    </message>
    <message>
        <source>From the client&apos;s own commit, text or response.create to the first audio delta.</source>
        <translation>從用戶端自己的提交、文字或 response.create 到第一個音訊增量。</translation>
    </message>
    <message>
        <source>Submit to done</source>
        <translation>提交到完成</translation>
    </message>
    <message>
        <source>From the client&apos;s own commit, text or response.create to the last response.done.</source>
        <translation>從用戶端自己的提交、文字或 response.create 到最後一個 response.done。</translation>
    </message>
    <message>
        <source>Voice Live: the avatar has begun to speak.</source>
        <translation>Voice Live：虛擬人像已開始說話。</translation>
    </message>
    <message>
        <source>Voice Live: the avatar has come to rest.</source>
        <translation>Voice Live：虛擬人像已回到靜止狀態。</translation>
    </message>
    <message>
        <source>Voice Live: offers a video connection for the avatar.</source>
        <translation>Voice Live：為虛擬人像發起視訊連線的 offer。</translation>
    </message>
    <message>
        <source>Voice Live: answers the offer of the avatar&apos;s video connection.</source>
        <translation>Voice Live：回應虛擬人像視訊連線的 offer。</translation>
    </message>
    <message>
        <source>Voice Live: something is wrong, but the session goes on.</source>
        <translation>Voice Live：發生問題，但工作階段繼續。</translation>
    </message>
    <message>
        <source>Voice Live: frames of the avatar&apos;s face.</source>
        <translation>Voice Live：虛擬人像的臉部影格。</translation>
    </message>
    <message>
        <source>Voice Live: the frames of the avatar&apos;s face have all arrived.</source>
        <translation>Voice Live：虛擬人像的臉部影格已全部到達。</translation>
    </message>
    <message>
        <source>Voice Live: a shape of the mouth, and when in the audio.</source>
        <translation>Voice Live：一個嘴型，及其在音訊中的時間。</translation>
    </message>
    <message>
        <source>Voice Live: the shapes of the mouth have all arrived.</source>
        <translation>Voice Live：嘴型已全部到達。</translation>
    </message>
    <message>
        <source>Voice Live: a word of the answer, and when in the audio.</source>
        <translation>Voice Live：回答中的一個詞，及其在音訊中的時間。</translation>
    </message>
    <message>
        <source>Voice Live: the words&apos; times have all arrived.</source>
        <translation>Voice Live：各詞的時間已全部到達。</translation>
    </message>
    <message>
        <source>Voice Live: a source of what the answer says.</source>
        <translation>Voice Live：回答內容的一個來源。</translation>
    </message>
    <message>
        <source>Voice Live: frames of the avatar&apos;s video.</source>
        <translation>Voice Live：虛擬人像的視訊影格。</translation>
    </message>
    <message>
        <source>Voice Live: a piece of a hosted agent&apos;s own output.</source>
        <translation>Voice Live：代管代理自身輸出的一段。</translation>
    </message>
    <message>
        <source>Voice Live: a web search has begun.</source>
        <translation>Voice Live：網頁搜尋已開始。</translation>
    </message>
    <message>
        <source>Voice Live: the web is being searched.</source>
        <translation>Voice Live：正在搜尋網頁。</translation>
    </message>
    <message>
        <source>Voice Live: the web search is over.</source>
        <translation>Voice Live：網頁搜尋已結束。</translation>
    </message>
    <message>
        <source>Voice Live: a file search has begun.</source>
        <translation>Voice Live：檔案搜尋已開始。</translation>
    </message>
    <message>
        <source>Voice Live: files are being searched.</source>
        <translation>Voice Live：正在搜尋檔案。</translation>
    </message>
    <message>
        <source>Voice Live: the file search is over.</source>
        <translation>Voice Live：檔案搜尋已結束。</translation>
    </message>
    <message>
        <source>Voice Live: a piece of the user&apos;s text.</source>
        <translation>Voice Live：使用者文字的一段。</translation>
    </message>
    <message>
        <source>Voice Live: the user&apos;s text is whole.</source>
        <translation>Voice Live：使用者的文字已完整。</translation>
    </message>
    <message>
        <source>Live API: work was handed to the app or to another model.</source>
        <translation>Live API：工作已交給應用程式或另一個模型。</translation>
    </message>
    <message>
        <source>Live API: tells the model something to pass on.</source>
        <translation>Live API：告知模型需要轉達的內容。</translation>
    </message>
    <message>
        <source>Live API: the model is to hear silence; what it says and does goes on.</source>
        <translation>Live API：讓模型只聽到靜默；它所說和所做的照常繼續。</translation>
    </message>
    <message>
        <source>Live API: the model is to hear the microphone again.</source>
        <translation>Live API：讓模型重新聽到麥克風。</translation>
    </message>
    <message>
        <source>Live API: plays prepared audio instead of the model&apos;s voice.</source>
        <translation>Live API：播放準備好的音訊，代替模型的聲音。</translation>
    </message>
    <message>
        <source>Live API: adds to the instructions.</source>
        <translation>Live API：補充指示。</translation>
    </message>
    <message>
        <source>Live API: tells the model something that it is not to say.</source>
        <translation>Live API：告知模型一些不該說出口的內容。</translation>
    </message>
    <message>
        <source>Live API: asks the model of decisions.</source>
        <translation>Live API：詢問決策模型。</translation>
    </message>
    <message>
        <source>Live API: adds an item for decisions.</source>
        <translation>Live API：為決策新增一個項目。</translation>
    </message>
    <message>
        <source>Live API: removes an item from decisions.</source>
        <translation>Live API：從決策中移除一個項目。</translation>
    </message>
    <message>
        <source>Live API: presses a key on the phone.</source>
        <translation>Live API：按下電話上的一個鍵。</translation>
    </message>
    <message>
        <source>Live API: the model hears silence.</source>
        <translation>Live API：模型聽到的是靜默。</translation>
    </message>
    <message>
        <source>Live API: the model hears the microphone again.</source>
        <translation>Live API：模型重新聽到麥克風。</translation>
    </message>
    <message>
        <source>Live API: prepared audio has begun to play.</source>
        <translation>Live API：準備好的音訊已開始播放。</translation>
    </message>
    <message>
        <source>Live API: prepared audio has left the server.</source>
        <translation>Live API：準備好的音訊已由伺服器全部送出。</translation>
    </message>
    <message>
        <source>Live API: the addition to the instructions is in its place.</source>
        <translation>Live API：補充的指示已就位。</translation>
    </message>
    <message>
        <source>Live API: what the model was told silently is in its place.</source>
        <translation>Live API：無聲告知模型的內容已就位。</translation>
    </message>
    <message>
        <source>Live API: what the model was told to pass on is in its place; it may not be said yet.</source>
        <translation>Live API：要模型轉達的內容已就位；可能還沒有說出來。</translation>
    </message>
    <message>
        <source>Live API: an answer of the model of decisions.</source>
        <translation>Live API：決策模型的一個回答。</translation>
    </message>
    <message>
        <source>Live API: an item for decisions was added.</source>
        <translation>Live API：已新增一個用於決策的項目。</translation>
    </message>
    <message>
        <source>Live API: an item for decisions was removed.</source>
        <translation>Live API：已移除一個用於決策的項目。</translation>
    </message>
    <message>
        <source>Live API: something to know; nothing failed.</source>
        <translation>Live API：一則提示；沒有出錯。</translation>
    </message>
    <message>
        <source>Live API: the phone that was called rings.</source>
        <translation>Live API：被叫電話正在響鈴。</translation>
    </message>
    <message>
        <source>Live API: the phone that was called was picked up.</source>
        <translation>Live API：被叫電話已接聽。</translation>
    </message>
    <message>
        <source>Live API: the call did not come about.</source>
        <translation>Live API：通話未能建立。</translation>
    </message>
    <message>
        <source>Live API: a key was pressed on the phone.</source>
        <translation>Live API：電話上按下了一個鍵。</translation>
    </message>
    <message>
        <source>Live API: a key was pressed for the app.</source>
        <translation>Live API：已代應用程式按下一個鍵。</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>乾淨</translation>
    </message>
    <message>
        <source>late stop</source>
        <translation>停止過晚</translation>
    </message>
    <message>
        <source>no truncate</source>
        <translation>未截斷</translation>
    </message>
    <message>
        <source>truncate beyond the end</source>
        <translation>截斷超出結尾</translation>
    </message>
    <message>
        <source>truncate at zero</source>
        <translation>在零處截斷</translation>
    </message>
    <message>
        <source>false trigger</source>
        <translation>誤觸發</translation>
    </message>
    <message>
        <source>completed but unheard</source>
        <translation>已完成但未聽完</translation>
    </message>
    <message>
        <source>played after cancel</source>
        <translation>取消後仍播放</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放開</translation>
    </message>
    <message>
        <source>From the end of the voice to the client&apos;s own commit: how long the button was held on, or the app waited.</source>
        <translation>從語音結束到用戶端自己的提交：按鈕多按住了多久，或應用程式等待了多久。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>From the client&apos;s own commit or text to input_audio_buffer.committed, or the text item.</source>
        <translation>從用戶端自己的提交或文字，到 input_audio_buffer.committed 或文字項目。</translation>
    </message>
    <message>
        <source>First voice</source>
        <translation>首個語音</translation>
    </message>
    <message>
        <source>From the first audio delta to the one that holds the first sample above silence (-40 dB).</source>
        <translation>從第一個音訊增量，到包含首個高於靜默（-40 dB）樣本的增量。</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>前導</translation>
    </message>
    <message>
        <source>From the answer&apos;s first sample at the speaker to the first one above silence (-40 dB).</source>
        <translation>從回答的第一個樣本到達喇叭，到第一個高於靜默（-40 dB）的樣本。</translation>
    </message>
    <message>
        <source>The user&apos;s voice ended: by our own detector (Silero, 32 ms frames), else by speech_stopped&apos;s audio_end_ms less the silence duration. An estimate.</source>
        <translation>使用者的語音結束：由我們自己的偵測器（Silero，32 毫秒音框）判定；否則取 speech_stopped 的 audio_end_ms 減去靜默時長。為估計值。</translation>
    </message>
    <message>
        <source>The client sent input_audio_buffer.commit, the text, or response.create alone.</source>
        <translation>用戶端傳送了 input_audio_buffer.commit、文字，或單獨的 response.create。</translation>
    </message>
    <message>
        <source>input_audio_buffer.speech_stopped arrived.</source>
        <translation>input_audio_buffer.speech_stopped 已到達。</translation>
    </message>
    <message>
        <source>input_audio_buffer.committed arrived, or the user&apos;s text item.</source>
        <translation>input_audio_buffer.committed 或使用者的文字項目已到達。</translation>
    </message>
    <message>
        <source>The first response.created of the turn arrived.</source>
        <translation>該輪次的第一個 response.created 已到達。</translation>
    </message>
    <message>
        <source>The first audio delta of the answer arrived.</source>
        <translation>回答的第一個音訊增量已到達。</translation>
    </message>
    <message>
        <source>The delta with the answer&apos;s first sample above silence (-40 dB) arrived.</source>
        <translation>包含回答首個高於靜默（-40 dB）樣本的增量已到達。</translation>
    </message>
    <message>
        <source>The answer&apos;s first sample came out of the device (WebRTC: output_audio_buffer.started).</source>
        <translation>回答的第一個樣本已從裝置播出（WebRTC：output_audio_buffer.started）。</translation>
    </message>
    <message>
        <source>The answer&apos;s first sample above silence (-40 dB) came out of the device.</source>
        <translation>回答首個高於靜默（-40 dB）的樣本已從裝置播出。</translation>
    </message>
    <message>
        <source>The last response.done of the turn arrived.</source>
        <translation>該輪次的最後一個 response.done 已到達。</translation>
    </message>
    <message>
        <source>The answer goes on for more than 200 ms after the user has cut in.</source>
        <translation>使用者打斷後，回答仍持續了 200 毫秒以上。</translation>
    </message>
    <message>
        <source>Stop the player at speech_started, and drop what the device has buffered.</source>
        <translation>在 speech_started 時停止播放器，並捨棄裝置已緩衝的內容。</translation>
    </message>
    <message>
        <source>Audio of an answer is played that arrived after it was cancelled.</source>
        <translation>播放了回答被取消之後才到達的音訊。</translation>
    </message>
    <message>
        <source>Drop late deltas by response_id once the response is cancelled.</source>
        <translation>回應取消後，依 response_id 捨棄遲到的增量。</translation>
    </message>
    <message>
        <source>A response is completed, but not all of it was heard: completed does not mean heard.</source>
        <translation>回應已完成，但沒有全部被聽到：完成不等於聽到。</translation>
    </message>
    <message>
        <source>Go by what was played, not by response.done; ask for shorter answers if this costs much.</source>
        <translation>以實際播放的內容為準，而不是 response.done；如果因此花費過多，請要求更短的回答。</translation>
    </message>
    <message>
        <source>The speech that cut in had no words: noise, a cough, or the model&apos;s own voice.</source>
        <translation>打斷的語音中沒有詞語：是雜訊、咳嗽，或模型自己的聲音。</translation>
    </message>
    <message>
        <source>Raise the threshold, use noise reduction or echo cancellation, or wait a little before cutting in.</source>
        <translation>提高閾值，使用降噪或回音消除，或稍等片刻再打斷。</translation>
    </message>
    <message>
        <source>The user cut in, the answer fell silent in time, and the model was told how much was heard.</source>
        <translation>使用者打斷了，回答及時靜默，模型也被告知聽到了多少。</translation>
    </message>
    <message>
        <source>Nothing: so it should be.</source>
        <translation>無需處理：本該如此。</translation>
    </message>
    <message>
        <source>The recording lacks events that were on the wire.</source>
        <translation>錄製缺少線路上曾出現的事件。</translation>
    </message>
    <message>
        <source>Don&apos;t trust figures of that stretch; free space on the disk, and keep other programs off a file that is being recorded.</source>
        <translation>不要相信這一段的數字；請騰出磁碟空間，並且不要讓其他程式改動正在錄製的檔案。</translation>
    </message>
    <message>
        <source>A hole in this recording: frames that were on the wire, and that the disk did not take.</source>
        <translation>此錄製中的缺口：線路上有、但磁碟沒有寫下的訊框。</translation>
    </message>
    <message>
        <source>The speaker plays slower than real time: answers come late, and with gaps.</source>
        <translation>喇叭的播放慢於即時：回答會延遲，並有間斷。</translation>
    </message>
    <message>
        <source>Don&apos;t judge the answer&apos;s timing by what was heard; check the sound device.</source>
        <translation>不要根據聽到的內容判斷回答的時間；請檢查聲音裝置。</translation>
    </message>
    <message>
        <source>The rehearsal endpoint&apos;s certificate cannot be kept. %1</source>
        <translation>排練端點的憑證無法儲存。%1</translation>
    </message>
    <message>
        <source>Live API: changes how work is handed out, or the triggers; nothing else can be changed.</source>
        <translation>Live API：更改工作的分派方式或觸發條件；其他均不可更改。</translation>
    </message>
    <message>
        <source>Live API: appends audio. Never acknowledged; silence is sent too, for without audio the model&apos;s time stands still.</source>
        <translation>Live API：追加音訊。從不確認；靜默部分也要傳送，因為沒有音訊，模型的時間就會停住。</translation>
    </message>
    <message>
        <source>Live API: queues an input for the model behind the voice. Never acknowledged.</source>
        <translation>Live API：為聲音背後的模型排入一個輸入。從不確認。</translation>
    </message>
    <message>
        <source>Live API: lets the model behind the voice go on with what was queued.</source>
        <translation>Live API：讓聲音背後的模型繼續處理已排入佇列的內容。</translation>
    </message>
    <message>
        <source>Live API: asks the server to finish and close.</source>
        <translation>Live API：要求伺服器完成並關閉。</translation>
    </message>
    <message>
        <source>Live API: the session has begun; these are its settings. A sideband gets it too.</source>
        <translation>Live API：工作階段已開始；這是它的設定。旁路連線也會收到。</translation>
    </message>
    <message>
        <source>Live API: the settings in force after session.update.</source>
        <translation>Live API：session.update 之後生效的設定。</translation>
    </message>
    <message>
        <source>Live API: a piece of the model&apos;s audio, in real time, silence included.</source>
        <translation>Live API：模型音訊的一段，即時傳送，包括靜默部分。</translation>
    </message>
    <message>
        <source>Live API, on a sideband: a copy of the caller&apos;s audio.</source>
        <translation>Live API，旁路連線上：來電者音訊的副本。</translation>
    </message>
    <message>
        <source>Live API: a piece of the user&apos;s words, and when by the session&apos;s own clock.</source>
        <translation>Live API：使用者話語的一段，以及按工作階段自身時鐘的時間。</translation>
    </message>
    <message>
        <source>Live API: a piece of what the model says, and when by the session&apos;s own clock.</source>
        <translation>Live API：模型所說內容的一段，以及按工作階段自身時鐘的時間。</translation>
    </message>
    <message>
        <source>Live API: an envelope around an event of the model behind the voice.</source>
        <translation>Live API：聲音背後的模型的一個事件的外層封裝。</translation>
    </message>
    <message>
        <source>Live API: the seconds that are billed so far.</source>
        <translation>Live API：到目前為止計費的秒數。</translation>
    </message>
    <message>
        <source>Live API: the session is over: why, and the seconds that are billed.</source>
        <translation>Live API：工作階段已結束：原因，以及計費的秒數。</translation>
    </message>
    <message>
        <source>Live API: something was refused or failed; before session.started there is no session, later it stays open.</source>
        <translation>Live API：某項內容被拒絕或失敗；在 session.started 之前沒有工作階段，之後工作階段保持開啟。</translation>
    </message>
    <message>
        <source>Live API, before 2026-10-31: a key was pressed for the app.</source>
        <translation>Live API，2026-10-31 之前：已代應用程式按下一個鍵。</translation>
    </message>
    <message>
        <source>The model behind the voice is at work.</source>
        <translation>聲音背後的模型正在工作。</translation>
    </message>
    <message>
        <source>The model behind the voice has finished.</source>
        <translation>聲音背後的模型已完成。</translation>
    </message>
    <message>
        <source>The model behind the voice stopped before its end.</source>
        <translation>聲音背後的模型在結束之前停止了。</translation>
    </message>
    <message>
        <source>The model behind the voice failed.</source>
        <translation>聲音背後的模型失敗了。</translation>
    </message>
    <message>
        <source>The model of decisions has answered.</source>
        <translation>決策模型已回答。</translation>
    </message>
    <message>
        <source>Translation: asks the server to finish and close.</source>
        <translation>翻譯：要求伺服器完成並關閉。</translation>
    </message>
    <message>
        <source>Translation: a piece of what the model says, as sound.</source>
        <translation>翻譯：模型所說內容的一段，為聲音。</translation>
    </message>
    <message>
        <source>Translation: a piece of what the model says, as text.</source>
        <translation>翻譯：模型所說內容的一段，為文字。</translation>
    </message>
    <message>
        <source>Translation: a piece of the speaker&apos;s words.</source>
        <translation>翻譯：說話人話語的一段。</translation>
    </message>
    <message>
        <source>Translation: the session is over.</source>
        <translation>翻譯：工作階段已結束。</translation>
    </message>
    <message>
        <source>A response is completed and holds nothing: the user hears nothing.</source>
        <translation>回應已完成卻沒有任何內容：使用者什麼也聽不到。</translation>
    </message>
    <message>
        <source>Send response.create again; an app that waits for audio must not wait for that of an empty one.</source>
        <translation>再次傳送 response.create；等待音訊的應用程式不能等待空回應的音訊。</translation>
    </message>
    <message>
        <source>Less audio arrived than was made: the end of the answer is missing.</source>
        <translation>到達的音訊少於產生的：缺少回答的結尾。</translation>
    </message>
    <message>
        <source>Show the transcript, which is whole; ask again for what matters, and tell the vendor.</source>
        <translation>顯示轉寫，它是完整的；重要的內容請再問一次，並告知供應商。</translation>
    </message>
    <message>
        <source>A response failed: this turn got no answer, or half of one.</source>
        <translation>回應失敗：這個輪次沒有得到回答，或只得到半個回答。</translation>
    </message>
    <message>
        <source>Look at status_details.error of response.done, and ask again.</source>
        <translation>檢視 response.done 的 status_details.error，然後再次請求。</translation>
    </message>
    <message>
        <source>A response ended before its end: at the token limit, or at a filter.</source>
        <translation>回應提前結束：達到 token 上限，或被篩選器截斷。</translation>
    </message>
    <message>
        <source>Raise max_output_tokens, or ask for shorter answers.</source>
        <translation>提高 max_output_tokens，或要求更短的回答。</translation>
    </message>
    <message>
        <source>The user&apos;s words of a turn are lost; the model heard the audio all the same.</source>
        <translation>某個輪次中使用者的話語遺失；不過模型仍然聽到了音訊。</translation>
    </message>
    <message>
        <source>Check the transcription model&apos;s name, access and limits.</source>
        <translation>檢查轉寫模型的名稱、存取權限和限額。</translation>
    </message>
    <message>
        <source>An MCP server failed: its tools are not there, or a call has no result.</source>
        <translation>MCP 伺服器失敗：它的工具無法使用，或某個呼叫沒有結果。</translation>
    </message>
    <message>
        <source>Check the MCP server: its address, its authorization, its log.</source>
        <translation>檢查 MCP 伺服器：它的位址、授權和日誌。</translation>
    </message>
    <message>
        <source>The server tells of a failure in an event of its own.</source>
        <translation>伺服器用自己的事件回報了失敗。</translation>
    </message>
    <message>
        <source>Look up what this server means by it, and handle it as an error.</source>
        <translation>查明這個伺服器用它表示什麼，並將其作為錯誤處理。</translation>
    </message>
    <message>
        <source>The connection was closed by the other end, with a reason, or it broke.</source>
        <translation>連線被對方關閉並給出了原因，或者連線中斷了。</translation>
    </message>
    <message>
        <source>Act on the reason; reconnect and seed the new conversation.</source>
        <translation>根據原因處理；重新連線，並為新對話填入內容。</translation>
    </message>
    <message>
        <source>The format of audio was changed in mid-session: what flows on in the old one is noise.</source>
        <translation>工作階段中途更改了音訊格式：繼續以舊格式傳來的內容就是雜訊。</translation>
    </message>
    <message>
        <source>Leave the formats out of later updates, or repeat those in force; a hand-over must, too.</source>
        <translation>之後的更新中不要包含格式，或重複目前生效的格式；移交時也必須如此。</translation>
    </message>
    <message>
        <source>The rows of the log are not in the order of the wire.</source>
        <translation>日誌各列的順序不是線路上的順序。</translation>
    </message>
    <message>
        <source>Sort the export by what it numbers or times its rows with; don&apos;t judge anybody by their order.</source>
        <translation>依匯出檔案各列的編號或時間排序；不要根據列的順序判斷任何一方的對錯。</translation>
    </message>
    <message>
        <source>The server refused a request: what it asked for is not in force.</source>
        <translation>伺服器拒絕了一個請求：所請求的內容沒有生效。</translation>
    </message>
    <message>
        <source>Handle error events; mend what the message names, and send the request again if it is needed.</source>
        <translation>處理 error 事件；改正訊息中指出的問題，如果仍然需要，再次傳送請求。</translation>
    </message>
    <message>
        <source>The server failed by itself.</source>
        <translation>伺服器自身出錯。</translation>
    </message>
    <message>
        <source>Ask again; reconnect if it goes on, and quote event_id to the vendor.</source>
        <translation>再次請求；如果持續出錯，請重新連線，並向供應商提供 event_id。</translation>
    </message>
    <message>
        <source>The session ended because its time was up.</source>
        <translation>工作階段因時間用完而結束。</translation>
    </message>
    <message>
        <source>Reconnect before expires_at, between two turns, and seed the new conversation with the old one.</source>
        <translation>在 expires_at 之前、兩個輪次之間重新連線，並用舊對話為新對話填入內容。</translation>
    </message>
    <message>
        <source>Remove the field; a newer or older protocol may call it otherwise.</source>
        <translation>移除該欄位；在較新或較舊的協定中它可能叫別的名稱。</translation>
    </message>
    <message>
        <source>Add the field.</source>
        <translation>加入該欄位。</translation>
    </message>
    <message>
        <source>Send the field as the type that the message asks for.</source>
        <translation>依訊息要求的類型傳送該欄位。</translation>
    </message>
    <message>
        <source>Send one of the values that the message or the documentation names.</source>
        <translation>傳送訊息或文件中列出的某個值。</translation>
    </message>
    <message>
        <source>This server has no such event: do without it, or use another server.</source>
        <translation>此伺服器沒有這樣的事件：請不要使用它，或換用其他伺服器。</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>縮短文字。</translation>
    </message>
    <message>
        <source>Wait for response.done, or send response.cancel first; with server_vad the server makes responses itself.</source>
        <translation>等待 response.done，或先傳送 response.cancel；使用 server_vad 時，伺服器會自行建立回應。</translation>
    </message>
    <message>
        <source>Truncate items of this session only, by the id that the server gave.</source>
        <translation>只截斷此工作階段的項目，並使用伺服器給出的 id。</translation>
    </message>
    <message>
        <source>Use an id that the server gave in this session.</source>
        <translation>使用伺服器在此工作階段中給出的 id。</translation>
    </message>
    <message>
        <source>Leave out the beta header, and send GA&apos;s names.</source>
        <translation>去掉 beta 標頭，並傳送 GA 的名稱。</translation>
    </message>
    <message>
        <source>Check the key.</source>
        <translation>檢查金鑰。</translation>
    </message>
    <message>
        <source>Check the account&apos;s balance and limits.</source>
        <translation>檢查帳戶的餘額和限額。</translation>
    </message>
    <message>
        <source>Check the model&apos;s name, and whether the account may use it.</source>
        <translation>檢查模型的名稱，以及帳戶是否可以使用它。</translation>
    </message>
    <message>
        <source>The client went on after the connection or the session had ended.</source>
        <translation>連線或工作階段結束之後，用戶端仍在繼續。</translation>
    </message>
    <message>
        <source>Stop sending on close and on session_expired, and reconnect.</source>
        <translation>在連線關閉和 session_expired 時停止傳送，並重新連線。</translation>
    </message>
    <message>
        <source>Stored prompts (pmpt_…) end on 2026-11-30; after it they are refused.</source>
        <translation>儲存的提示（pmpt_…）將於 2026-11-30 停用；此後會被拒絕。</translation>
    </message>
    <message>
        <source>Keep the text in the app, and send it as instructions.</source>
        <translation>把文字保存在應用程式中，並作為 instructions 傳送。</translation>
    </message>
    <message>
        <source>The user had not finished: the answer was cancelled by more speech before it put out anything.</source>
        <translation>使用者還沒有說完：回答在輸出任何內容之前就被後續的語音取消。</translation>
    </message>
    <message>
        <source>Ask for a longer silence_duration_ms, or for semantic_vad.</source>
        <translation>要求更長的 silence_duration_ms，或使用 semantic_vad。</translation>
    </message>
    <message>
        <source>Speech began and never ended, so that no answer could come.</source>
        <translation>語音開始後一直沒有結束，因此不可能有回答。</translation>
    </message>
    <message>
        <source>Look for noise above the threshold, and check that the audio has the format that the session says.</source>
        <translation>檢查是否有超過閾值的雜訊，以及音訊是否為工作階段所說的格式。</translation>
    </message>
    <message>
        <source>Agents SDK: an agent has begun to answer.</source>
        <translation>Agents SDK：一個代理開始回答。</translation>
    </message>
    <message>
        <source>Agents SDK: an agent has answered.</source>
        <translation>Agents SDK：一個代理已回答。</translation>
    </message>
    <message>
        <source>Agents SDK: one agent has handed over to another.</source>
        <translation>Agents SDK：一個代理移交給了另一個。</translation>
    </message>
    <message>
        <source>Agents SDK: an agent runs a tool.</source>
        <translation>Agents SDK：一個代理在執行工具。</translation>
    </message>
    <message>
        <source>Agents SDK: the tool has given its output.</source>
        <translation>Agents SDK：工具已給出輸出。</translation>
    </message>
    <message>
        <source>Agents SDK: somebody is to allow the tool before it runs.</source>
        <translation>Agents SDK：工具執行前需要有人核准。</translation>
    </message>
    <message>
        <source>Agents SDK: an MCP tool has answered.</source>
        <translation>Agents SDK：一個 MCP 工具已回答。</translation>
    </message>
    <message>
        <source>Agents SDK: the tools of the MCP servers are other ones now.</source>
        <translation>Agents SDK：MCP 伺服器的工具已變更。</translation>
    </message>
    <message>
        <source>Agents SDK: a piece of the answer&apos;s audio.</source>
        <translation>Agents SDK：回答音訊的一段。</translation>
    </message>
    <message>
        <source>Agents SDK: the answer&apos;s audio has begun.</source>
        <translation>Agents SDK：回答的音訊已開始。</translation>
    </message>
    <message>
        <source>Agents SDK: the answer&apos;s audio has all arrived.</source>
        <translation>Agents SDK：回答的音訊已全部到達。</translation>
    </message>
    <message>
        <source>Agents SDK: the user has cut in; what plays is to stop.</source>
        <translation>Agents SDK：使用者打斷了；正在播放的內容應停止。</translation>
    </message>
    <message>
        <source>Agents SDK: an item has joined the conversation.</source>
        <translation>Agents SDK：一個項目加入了對話。</translation>
    </message>
    <message>
        <source>Agents SDK: the conversation as it is now.</source>
        <translation>Agents SDK：目前的對話。</translation>
    </message>
    <message>
        <source>Agents SDK: a guardrail has stopped the answer.</source>
        <translation>Agents SDK：一條護欄停止了回答。</translation>
    </message>
    <message>
        <source>Agents SDK: nobody spoke for a while.</source>
        <translation>Agents SDK：有一段時間沒有人說話。</translation>
    </message>
    <message>
        <source>Agents SDK: an event of the layer below.</source>
        <translation>Agents SDK：下層的一個事件。</translation>
    </message>
    <message>
        <source>Agents SDK: an event of the server, as it came.</source>
        <translation>Agents SDK：伺服器的一個事件，原樣轉來。</translation>
    </message>
    <message>
        <source>Agents SDK: an event that it has no name for.</source>
        <translation>Agents SDK：一個它沒有名稱的事件。</translation>
    </message>
    <message>
        <source>Agents SDK: the model calls a tool.</source>
        <translation>Agents SDK：模型呼叫一個工具。</translation>
    </message>
    <message>
        <source>Agents SDK: something was thrown.</source>
        <translation>Agents SDK：拋出了例外。</translation>
    </message>
    <message>
        <source>Agents SDK: the tokens that were used.</source>
        <translation>Agents SDK：所用的 token。</translation>
    </message>
    <message>
        <source>Agents SDK: a piece of what the answer says.</source>
        <translation>Agents SDK：回答所說內容的一段。</translation>
    </message>
    <message>
        <source>Agents SDK: a piece of the answer&apos;s text.</source>
        <translation>Agents SDK：回答文字的一段。</translation>
    </message>
    <message>
        <source>Agents SDK: the user&apos;s words, final.</source>
        <translation>Agents SDK：使用者的話，最終文字。</translation>
    </message>
    <message>
        <source>Agents SDK: an item of the conversation is another now.</source>
        <translation>Agents SDK：對話中的一個項目已改變。</translation>
    </message>
    <message>
        <source>Agents SDK: an item was removed.</source>
        <translation>Agents SDK：一個項目被移除。</translation>
    </message>
    <message>
        <source>Agents SDK: the connection is being made, is there, or is gone.</source>
        <translation>Agents SDK：連線正在建立、已建立或已中斷。</translation>
    </message>
    <message>
        <source>Agents SDK: the model has begun to answer.</source>
        <translation>Agents SDK：模型開始回答。</translation>
    </message>
    <message>
        <source>Agents SDK: the model has answered.</source>
        <translation>Agents SDK：模型已回答。</translation>
    </message>
    <message>
        <source>Agents SDK: the session is over.</source>
        <translation>Agents SDK：工作階段已結束。</translation>
    </message>
    <message>
        <source>Agents SDK, voice pipeline: a piece of the answer&apos;s audio.</source>
        <translation>Agents SDK 語音管線：回答音訊的一段。</translation>
    </message>
    <message>
        <source>Agents SDK, voice pipeline: a turn has begun or ended, or the session has.</source>
        <translation>Agents SDK 語音管線：一個輪次開始或結束，或工作階段結束。</translation>
    </message>
    <message>
        <source>Agents SDK, voice pipeline: something failed.</source>
        <translation>Agents SDK 語音管線：出現失敗。</translation>
    </message>
    <message>
        <source>From the end of the user&apos;s voice, an estimate, to speech_stopped, or to the client&apos;s own commit.</source>
        <translation>從使用者語音結束（估計值）到 speech_stopped，或到用戶端自己的提交。</translation>
    </message>
    <message>
        <source>500 ms of silence are what server_vad waits for unless told otherwise (OpenAI&apos;s reference); 100 ms more are ours, for the way.</source>
        <translation>除非另行設定，server_vad 會等待 500 毫秒靜默（OpenAI 的參考文件）；另外 100 毫秒由我們自訂，留給傳輸。</translation>
    </message>
    <message>
        <source>Ours: a round trip between continents, and some.</source>
        <translation>我們自訂：一次洲際往返，再留一些餘裕。</translation>
    </message>
    <message>
        <source>Response start</source>
        <translation>回應開始</translation>
    </message>
    <message>
        <source>From speech_stopped, the accepted commit or text, or a tool&apos;s output, to response.created: the server&apos;s doing, or the app&apos;s that asks for the response.</source>
        <translation>從 speech_stopped、被接受的提交或文字，或工具的輸出，到 response.created：取決於伺服器，或要求回應的應用程式。</translation>
    </message>
    <message>
        <source>Ours: nobody quotes one.</source>
        <translation>我們自訂：沒有人提出過數值。</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>轉寫</translation>
    </message>
    <message>
        <source>From input_audio_buffer.committed to input_audio_transcription.completed. It runs beside the answer, which does not wait for it unless the app does.</source>
        <translation>從 input_audio_buffer.committed 到 input_audio_transcription.completed。它與回答同時進行；除非應用程式要等它，否則回答不等它。</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>第一個 token</translation>
    </message>
    <message>
        <source>From response.created to the first piece of its text, transcript, audio or function call.</source>
        <translation>從 response.created 到其文字、轉寫、音訊或函式呼叫的第一段。</translation>
    </message>
    <message>
        <source>About 500 ms to the first byte are quoted of OpenAI for the US (forasoft, 2026); in older logs 300 to 820 ms pass from response.created to the first audio.</source>
        <translation>據稱 OpenAI 在美國到第一個位元組約需 500 毫秒（forasoft，2026）；在較早的日誌中，從 response.created 到第一段音訊為 300 到 820 毫秒。</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>From a call&apos;s arguments being done to its output being sent.</source>
        <translation>從呼叫的引數完成到其輸出送出。</translation>
    </message>
    <message>
        <source>Ours: nobody quotes one; a second of silence is what one notices on a line.</source>
        <translation>我們自訂：沒有人提出過數值；線路上靜默一秒，人就會察覺。</translation>
    </message>
    <message>
        <source>From a response&apos;s first piece to its first audio delta.</source>
        <translation>從回應的第一段到其第一個音訊增量。</translation>
    </message>
    <message>
        <source>Ours: the transcript comes a little before its sound; with the first token it makes 700 ms, of the 300 to 820 of older logs.</source>
        <translation>我們自訂：轉寫比聲音稍早到達；與第一個 token 合計 700 毫秒，而較早的日誌中為 300 到 820 毫秒。</translation>
    </message>
    <message>
        <source>Ours: what a player and its device hold.</source>
        <translation>我們自訂：播放器及其裝置所緩衝的時間。</translation>
    </message>
    <message>
        <source>Whole wait</source>
        <translation>總等待</translation>
    </message>
    <message>
        <source>From the end of the user&apos;s voice, or the text, to the first sound of the answer; where that is not in the log, to its first audio or text.</source>
        <translation>從使用者語音結束或文字，到回答的第一個聲音；如果日誌中沒有，則到其第一段音訊或文字。</translation>
    </message>
    <message>
        <source>1 500 ms from voice to voice is what kwindla&apos;s aiewf-eval calls the most for a voice agent (2026).</source>
        <translation>從語音到語音 1500 毫秒，是 kwindla 的 aiewf-eval 為語音代理訂出的上限（2026）。</translation>
    </message>
    <message>
        <source>A guardrail of the app stopped an answer; the user heard a part of it.</source>
        <translation>應用程式的一條護欄停止了回答；使用者已聽到其中一部分。</translation>
    </message>
    <message>
        <source>Look whether it was right; instruct the model so that it need not trip.</source>
        <translation>檢查護欄是否觸發得當；指示模型，讓護欄不必觸發。</translation>
    </message>
    <message>
        <source>A tool waits to be allowed, and the user for an answer.</source>
        <translation>一個工具在等待核准，使用者在等待回答。</translation>
    </message>
    <message>
        <source>Approve or reject each call that asks for it, soon.</source>
        <translation>對每個要求核准的呼叫，盡快核准或拒絕。</translation>
    </message>
    <message>
        <source>The SDK tells of a failure of its own, or of the app&apos;s code that it runs.</source>
        <translation>SDK 回報了它自身的失敗，或它所執行的應用程式程式碼的失敗。</translation>
    </message>
    <message>
        <source>Look for the exception in the app&apos;s own log.</source>
        <translation>在應用程式自己的日誌中尋找該例外。</translation>
    </message>
    <message>
        <source>The case cannot be read at line %1: correct it there.</source>
        <translation>無法讀取案例第 %1 行：請在那裡改正。</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>From the client&apos;s own commit or text to the server&apos;s word that it has it: the network&apos;s way there and back and what the server does with it, which no log tells apart. Where the server finds the turns by itself, there is none.</source>
        <translation>從用戶端自己的提交或文字，到伺服器表示已收到：網路往返的路程，以及伺服器對它的處理；任何日誌都無法區分兩者。如果輪次由伺服器自行判定，則沒有這一段。</translation>
    </message>
    <message>
        <source>LiveKit Agents: an item has joined the conversation.</source>
        <translation>LiveKit Agents：一個條目已加入對話。</translation>
    </message>
    <message>
        <source>LiveKit Agents: the conversation as a list of items, a ChatContext.</source>
        <translation>LiveKit Agents：以條目清單表示的對話，即 ChatContext。</translation>
    </message>
    <message>
        <source>LiveKit Agents: the user speaks, listens, or is away.</source>
        <translation>LiveKit Agents：使用者在說話、在聽，或已離開。</translation>
    </message>
    <message>
        <source>LiveKit Agents: the agent listens, thinks or speaks.</source>
        <translation>LiveKit Agents：代理在聽、在想，或在說。</translation>
    </message>
    <message>
        <source>LiveKit Agents: the user&apos;s words, so far or final.</source>
        <translation>LiveKit Agents：使用者的話語，到目前為止的或定稿的。</translation>
    </message>
    <message>
        <source>LiveKit Agents: tools were run; their calls and outputs.</source>
        <translation>LiveKit Agents：執行了工具；附其呼叫和輸出。</translation>
    </message>
    <message>
        <source>LiveKit Agents: what a stage measured of itself.</source>
        <translation>LiveKit Agents：一個階段對自身的測量。</translation>
    </message>
    <message>
        <source>LiveKit Agents: what was used so far.</source>
        <translation>LiveKit Agents：到目前為止的用量。</translation>
    </message>
    <message>
        <source>LiveKit Agents: the agent is about to say something.</source>
        <translation>LiveKit Agents：代理即將說話。</translation>
    </message>
    <message>
        <source>LiveKit Agents: what cut the agent off was no speech.</source>
        <translation>LiveKit Agents：打斷代理的不是語音。</translation>
    </message>
    <message>
        <source>LiveKit Agents: the user spoke while the agent did.</source>
        <translation>LiveKit Agents：代理說話時，使用者也說話了。</translation>
    </message>
    <message>
        <source>Pipecat: the client is there, and says what it is.</source>
        <translation>Pipecat：用戶端已就緒，並說明它是什麼。</translation>
    </message>
    <message>
        <source>Pipecat: the bot is to leave.</source>
        <translation>Pipecat：要求機器人離開。</translation>
    </message>
    <message>
        <source>Pipecat: a message of the app&apos;s own to the bot.</source>
        <translation>Pipecat：應用程式發給機器人的自訂訊息。</translation>
    </message>
    <message>
        <source>Pipecat: a text of the user&apos;s.</source>
        <translation>Pipecat：使用者的一段文字。</translation>
    </message>
    <message>
        <source>Pipecat: something for the model to know.</source>
        <translation>Pipecat：讓模型知道的內容。</translation>
    </message>
    <message>
        <source>Pipecat: the output of a tool.</source>
        <translation>Pipecat：工具的輸出。</translation>
    </message>
    <message>
        <source>Pipecat: the bot is there, and says what it is.</source>
        <translation>Pipecat：機器人已就緒，並說明它是什麼。</translation>
    </message>
    <message>
        <source>Pipecat: a request was refused.</source>
        <translation>Pipecat：一個請求被拒絕。</translation>
    </message>
    <message>
        <source>Pipecat: a message of the bot&apos;s own to the app.</source>
        <translation>Pipecat：機器人發給應用程式的自訂訊息。</translation>
    </message>
    <message>
        <source>Pipecat: the answer to a message of the app&apos;s.</source>
        <translation>Pipecat：對應用程式的一則訊息的答覆。</translation>
    </message>
    <message>
        <source>Pipecat: the user has begun to speak.</source>
        <translation>Pipecat：使用者已開始說話。</translation>
    </message>
    <message>
        <source>Pipecat: the user has stopped speaking.</source>
        <translation>Pipecat：使用者已停止說話。</translation>
    </message>
    <message>
        <source>Pipecat: the user is not listened to from here on.</source>
        <translation>Pipecat：從此處起不再聽使用者說話。</translation>
    </message>
    <message>
        <source>Pipecat: the user is listened to again.</source>
        <translation>Pipecat：重新聽使用者說話。</translation>
    </message>
    <message>
        <source>Pipecat: the user&apos;s words, so far or final.</source>
        <translation>Pipecat：使用者的話語，到目前為止的或定稿的。</translation>
    </message>
    <message>
        <source>Pipecat: the user&apos;s words, as the model gets them.</source>
        <translation>Pipecat：使用者的話語，即模型所得到的內容。</translation>
    </message>
    <message>
        <source>Pipecat: the bot has begun to speak.</source>
        <translation>Pipecat：機器人已開始說話。</translation>
    </message>
    <message>
        <source>Pipecat: the bot has stopped speaking.</source>
        <translation>Pipecat：機器人已停止說話。</translation>
    </message>
    <message>
        <source>Pipecat: the user has cut in; what plays is to stop.</source>
        <translation>Pipecat：使用者打斷了；正在播放的內容應停止。</translation>
    </message>
    <message>
        <source>Pipecat: a sentence of the bot&apos;s.</source>
        <translation>Pipecat：機器人的一句話。</translation>
    </message>
    <message>
        <source>Pipecat: what the bot puts out, and whether it was spoken.</source>
        <translation>Pipecat：機器人輸出的內容，以及是否已說出。</translation>
    </message>
    <message>
        <source>Pipecat: the model has begun to answer.</source>
        <translation>Pipecat：模型已開始回答。</translation>
    </message>
    <message>
        <source>Pipecat: the model has answered.</source>
        <translation>Pipecat：模型已回答。</translation>
    </message>
    <message>
        <source>Pipecat: a piece of the model&apos;s text.</source>
        <translation>Pipecat：模型文字的一段。</translation>
    </message>
    <message>
        <source>Pipecat: what the model found in a search.</source>
        <translation>Pipecat：模型在搜尋中找到的內容。</translation>
    </message>
    <message>
        <source>Pipecat: the voice has begun to be made.</source>
        <translation>Pipecat：聲音已開始合成。</translation>
    </message>
    <message>
        <source>Pipecat: the voice is made.</source>
        <translation>Pipecat：聲音已合成。</translation>
    </message>
    <message>
        <source>Pipecat: a piece of what the voice says.</source>
        <translation>Pipecat：聲音所說內容的一段。</translation>
    </message>
    <message>
        <source>Pipecat: a piece of the voice.</source>
        <translation>Pipecat：聲音的一段。</translation>
    </message>
    <message>
        <source>Pipecat: the model calls a tool.</source>
        <translation>Pipecat：模型呼叫一個工具。</translation>
    </message>
    <message>
        <source>Pipecat: the tool runs.</source>
        <translation>Pipecat：工具正在執行。</translation>
    </message>
    <message>
        <source>Pipecat: the tool has given its output, or was stopped.</source>
        <translation>Pipecat：工具已給出輸出，或已被停止。</translation>
    </message>
    <message>
        <source>Pipecat: what the stages measured of themselves.</source>
        <translation>Pipecat：各階段對自身的測量。</translation>
    </message>
    <message>
        <source>Pipecat: how loud the user is.</source>
        <translation>Pipecat：使用者的音量。</translation>
    </message>
    <message>
        <source>Pipecat: how loud the bot is.</source>
        <translation>Pipecat：機器人的音量。</translation>
    </message>
    <message>
        <source>Pipecat: a line of the bot&apos;s log.</source>
        <translation>Pipecat：機器人日誌的一行。</translation>
    </message>
    <message>
        <source>Token to audio</source>
        <translation>token 到音訊</translation>
    </message>
    <message>
        <source>The app was served a recording, and did not do what its client had done.</source>
        <translation>應用程式得到的是一份錄製的重播，卻沒有做其用戶端當時所做的事。</translation>
    </message>
    <message>
        <source>Mend the app; where the change is meant, make a new recording with it, and serve that.</source>
        <translation>請修正應用程式；如果改動是有意的，請用它錄製一份新的，並改為提供那一份。</translation>
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
        <translation>GPT-Live 工作階段，分為語音和後端兩半（JSON）</translation>
    </message>
    <message>
        <source>Prompt (TOML)</source>
        <translation>提示詞（TOML）</translation>
    </message>
    <message>
        <source>Client events of the Realtime API (JSON Lines)</source>
        <translation>Realtime API 的用戶端事件（JSON Lines）</translation>
    </message>
    <message>
        <source>What somebody says by hand about a stretch of speech: right, false, or one turn with the next.</source>
        <translation>人工對一段語音的判定：正確、誤觸發，或與下一段同屬一個輪次。</translation>
    </message>
    <message>
        <source>The price list cannot be read at line %1: correct it there.</source>
        <translation>價目表第 %1 列無法讀取：請在該處更正。</translation>
    </message>
    <message>
        <source>A usage has all its counts, and none is below zero or no whole number.</source>
        <translation>用量須包含全部計數，且各計數均為不小於零的整數。</translation>
    </message>
    <message>
        <source>What it cost is not known from it: look at the provider&apos;s own bill.</source>
        <translation>由此無法得知費用：請查看供應商自己的帳單。</translation>
    </message>
    <message>
        <source>Line %1 of the assumptions cannot be read: correct it there.</source>
        <translation>假設的第 %1 列無法讀取：請在該處更正。</translation>
    </message>
    <message>
        <source>The recordings or logs to read; a folder stands for all logs below it.</source>
        <translation>要讀取的錄製或日誌；資料夾代表其下的所有日誌。</translation>
    </message>
</context>
<context>
    <name>turnscope::AgentCheck</name>
    <message>
        <source>A guardrail stopped the answer.</source>
        <translation>一條護欄停止了回答。</translation>
    </message>
    <message>
        <source>The guardrail %1 stopped the answer.</source>
        <translation>護欄 %1 停止了回答。</translation>
    </message>
    <message>
        <source>The SDK tells of a failure, and not of which.</source>
        <translation>SDK 回報了失敗，但沒有說明是什麼失敗。</translation>
    </message>
    <message>
        <source>The SDK failed: “%1”</source>
        <translation>SDK 失敗：「%1」</translation>
    </message>
    <message>
        <source>A tool asked to be allowed, and nobody answered.</source>
        <translation>一個工具要求核准，但沒有人答覆。</translation>
    </message>
    <message>
        <source>The tool %1 asked to be allowed, and nobody answered.</source>
        <translation>工具 %1 要求核准，但沒有人答覆。</translation>
    </message>
    <message>
        <source>The SDK tells of %1, and not why.</source>
        <translation>SDK 回報了 %1，但沒有說明原因。</translation>
    </message>
    <message>
        <source>The SDK tells of %1: “%2”</source>
        <translation>SDK 回報了 %1：「%2」</translation>
    </message>
    <message>
        <source>It tries again.</source>
        <translation>它會重試。</translation>
    </message>
</context>
<context>
    <name>turnscope::AgentsLane</name>
    <message>
        <source>Agents</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Handed over to %1.</source>
        <translation>已移交給 %1。</translation>
    </message>
    <message>
        <source>%1 handed over to %2.</source>
        <translation>%1 移交給了 %2。</translation>
    </message>
    <message>
        <source>The tool %1 asks to be allowed.</source>
        <translation>工具 %1 要求核准。</translation>
    </message>
    <message>
        <source>A guardrail stopped the answer.</source>
        <translation>一條護欄停止了回答。</translation>
    </message>
    <message>
        <source>The guardrail %1 stopped the answer.</source>
        <translation>護欄 %1 停止了回答。</translation>
    </message>
    <message>
        <source>The SDK failed: %1</source>
        <translation>SDK 失敗：%1</translation>
    </message>
    <message>
        <source>The tool %1 was not allowed.</source>
        <translation>工具 %1 未獲允許。</translation>
    </message>
    <message>
        <source>%1: from agent_start to agent_end, or from handoff to handoff.</source>
        <translation>%1：從 agent_start 到 agent_end，或從一次 handoff 到下一次 handoff。</translation>
    </message>
</context>
<context>
    <name>turnscope::AgreementBox</name>
    <message>
        <source>start %1</source>
        <translation>開始 %1</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation>結束 %1</translation>
    </message>
    <message>
        <source>mark %1: %2</source>
        <translation>標記 %1：%2</translation>
    </message>
    <message>
        <source>With A, our detector against the server&apos;s own marks</source>
        <translation>使用 A 時，我們自己的偵測器與伺服器自身標記的對比</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>無法得知</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>沒有可比較的內容</translation>
    </message>
    <message>
        <source>listening, %1 %</source>
        <translation>正在偵測，%1 %</translation>
    </message>
    <message>
        <source>An estimate: it waited %1 after the last sound of speech (median of %2).</source>
        <translation>估計值：它在語音的最後一個聲音之後等待了 %1（%2 次的中位數）。</translation>
    </message>
    <message>
        <source>semantic_vad cannot be reproduced</source>
        <translation>semantic_vad 無法重現</translation>
    </message>
    <message>
        <source>the server made no marks</source>
        <translation>伺服器沒有做標記</translation>
    </message>
    <message>
        <source>What B makes is our detector&apos;s word alone; it makes OpenAI&apos;s marks to the millisecond where it could be compared.</source>
        <translation>B 的結果只是我們自己的偵測器的一家之言；凡是能夠比較之處，它得出的標記與 OpenAI 的標記精確到毫秒一致。</translation>
    </message>
    <message>
        <source>the audio is not in the log</source>
        <translation>日誌中沒有音訊</translation>
    </message>
    <message>
        <source>exact %1 of %2</source>
        <translation>完全一致 %1 / %2</translation>
    </message>
    <message>
        <source>%1 within a frame</source>
        <translation>%1 個相差不超過一個音框</translation>
    </message>
    <message>
        <source>%1 further off</source>
        <translation>%1 個相差更大</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 個遺漏</translation>
    </message>
    <message>
        <source>%1 extra</source>
        <translation>%1 個多餘</translation>
    </message>
    <message>
        <source>the server did not tell its settings: its defaults were taken</source>
        <translation>伺服器沒有告知其設定：已採用其預設值</translation>
    </message>
    <message>
        <source>Move a number to see what server_vad would have done instead.</source>
        <translation>改動一個數值，即可查看 server_vad 會怎樣處理。</translation>
    </message>
    <message>
        <source>Exact: both ends of a turn to the millisecond. Within a frame: no end further than 32 ms. Missed: the server&apos;s alone. Extra: ours alone.</source>
        <translation>完全一致：輪次兩端精確到毫秒。一個訊框以內：任一端相差不超過 32 毫秒。遺漏：只有伺服器有。多出：只有我們有。</translation>
    </message>
</context>
<context>
    <name>turnscope::AnswerBox</name>
    <message>
        <source>Output, as a form</source>
        <translation>輸出（表單）</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>What is wrong with the output</source>
        <translation>輸出的問題</translation>
    </message>
    <message>
        <source>Send output</source>
        <translation>傳送輸出</translation>
    </message>
    <message>
        <source>Send as error</source>
        <translation>作為錯誤傳送</translation>
    </message>
    <message>
        <source>JSON, or any text. Ctrl+Enter sends it.</source>
        <translation>JSON 或任意文字。按 Ctrl+Enter 傳送。</translation>
    </message>
    <message>
        <source>As it stands, to the model (Ctrl+Enter)</source>
        <translation>原樣傳送給模型 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>As {&quot;error&quot;: …}: the protocol has no other way to say that a tool failed</source>
        <translation>以 {&quot;error&quot;: …} 傳送：協定沒有其他方式表示工具失敗</translation>
    </message>
    <message>
        <source>There is nothing to send. An empty output is written &quot;&quot;.</source>
        <translation>沒有可傳送的內容。空輸出請寫成 &quot;&quot;。</translation>
    </message>
</context>
<context>
    <name>turnscope::AnswerCheck</name>
    <message>
        <source>The response is completed, and its message has no content.</source>
        <translation>回應已完成，但其訊息沒有內容。</translation>
    </message>
    <message>
        <source>The response is completed and holds nothing: neither words, nor sound, nor a call.</source>
        <translation>回應已完成卻沒有任何內容：沒有話語，沒有聲音，也沒有呼叫。</translation>
    </message>
    <message>
        <source>%1 audio tokens are %2 s of speech, and %3 s arrived: the end is missing.</source>
        <translation>%1 個音訊 token 相當於 %2 秒語音，而到達的是 %3 秒：缺少結尾。</translation>
    </message>
    <message>
        <source>%1 letters of transcript cannot be said in the %2 s of audio that arrived: the end is missing.</source>
        <translation>%1 個字母的轉寫無法在到達的 %2 秒音訊內說完：缺少結尾。</translation>
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
        <translation>輸出</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延遲</translation>
    </message>
    <message>
        <source>It is the text of an &amp;error</source>
        <translation>這是錯誤文字(&amp;E)</translation>
    </message>
    <message>
        <source>It is an error</source>
        <translation>這是錯誤</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的內容</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Canned output</source>
        <translation>預先寫好的輸出</translation>
    </message>
    <message>
        <source>Command of this machine</source>
        <translation>本機命令</translation>
    </message>
    <message>
        <source>HTTP endpoint</source>
        <translation>HTTP 端點</translation>
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
        <translation>輸出(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>延遲(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>命令(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>位址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>時限(&amp;T)</translation>
    </message>
    <message>
        <source>You write the output of each call, in the Tools pane.</source>
        <translation>每次呼叫的輸出由你在「工具」窗格中填寫。</translation>
    </message>
    <message>
        <source>Each call gets this output. An error is sent as {&quot;error&quot;: …}.</source>
        <translation>每次呼叫都得到此輸出。錯誤以 {&quot;error&quot;: …} 傳送。</translation>
    </message>
    <message>
        <source>It runs in your home folder, without a shell. It is given the arguments as JSON on standard input; what it writes to standard output is the output, at most %1. What fails, and what takes longer than the limit, is told to the model as an error.</source>
        <translation>它在你的家目錄中執行，不經過 shell。引數以 JSON 形式從標準輸入傳給它；它寫到標準輸出的內容就是輸出，最多 %1。失敗或超過時限時，會作為錯誤告知模型。</translation>
    </message>
    <message>
        <source>The arguments are posted to it as JSON; the body of its answer is the output, at most %1. What fails, and what takes longer than the limit, is told to the model as an error.</source>
        <translation>引數以 JSON 形式 POST 給它；其回應的本文就是輸出，最多 %1。失敗或超過時限時，會作為錯誤告知模型。</translation>
    </message>
</context>
<context>
    <name>turnscope::ApprovalCard</name>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Always in this session</source>
        <translation>在此工作階段中一律核准</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>%1 asks to call %2</source>
        <translation>%1 要求呼叫 %2</translation>
    </message>
    <message>
        <source>Arguments of %1</source>
        <translation>%1 的引數</translation>
    </message>
    <message>
        <source>Approve the call of %1</source>
        <translation>核准對 %1 的呼叫</translation>
    </message>
    <message>
        <source>Approve every call of %1 in this session</source>
        <translation>核准此工作階段中對 %1 的所有呼叫</translation>
    </message>
    <message>
        <source>Approve this call, and each further one of %1 in this session, without asking</source>
        <translation>核准此呼叫，並且在此工作階段中不再詢問即核准對 %1 的後續呼叫</translation>
    </message>
    <message>
        <source>Refuse the call of %1</source>
        <translation>拒絕對 %1 的呼叫</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>拒絕的原因</translation>
    </message>
    <message>
        <source>Why not? The model is told.</source>
        <translation>為什麼拒絕？原因會告知模型。</translation>
    </message>
</context>
<context>
    <name>turnscope::ApprovalCards</name>
    <message numerus="yes">
        <source>%n more call(s) wait for approval.</source>
        <translation>
            <numerusform>還有 %n 個呼叫等待核准。</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved without asking: %1.</source>
        <translation>不經詢問即核准：%1。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>恢復詢問</translation>
    </message>
</context>
<context>
    <name>turnscope::ArgumentCheck</name>
    <message>
        <source>The arguments</source>
        <translation>引數</translation>
    </message>
    <message>
        <source>%1 may not be there.</source>
        <translation>%1 不允許出現。</translation>
    </message>
    <message>
        <source>what is nested too deeply</source>
        <translation>巢狀過深的部分</translation>
    </message>
    <message>
        <source>%1 must be a whole number and is %2.</source>
        <translation>%1 必須是整數，實際為 %2。</translation>
    </message>
    <message>
        <source>%1 must be %2 and is %3: %4.</source>
        <translation>%1 必須是 %2，實際為 %3：%4。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1 is %2, and must be one of %3.</source>
        <translation>%1 為 %2，必須是 %3 之一。</translation>
    </message>
    <message>
        <source>%1 is %2, and must be %3.</source>
        <translation>%1 為 %2，必須是 %3。</translation>
    </message>
    <message>
        <source>%1 is %2, and must be at least %3.</source>
        <translation>%1 為 %2，必須不小於 %3。</translation>
    </message>
    <message>
        <source>%1 is %2, and must be at most %3.</source>
        <translation>%1 為 %2，必須不大於 %3。</translation>
    </message>
    <message>
        <source>%1 is %2, and must be more than %3.</source>
        <translation>%1 為 %2，必須大於 %3。</translation>
    </message>
    <message>
        <source>%1 is %2, and must be less than %3.</source>
        <translation>%1 為 %2，必須小於 %3。</translation>
    </message>
    <message>
        <source>%1 is %2, and must be a multiple of %3.</source>
        <translation>%1 為 %2，必須是 %3 的倍數。</translation>
    </message>
    <message>
        <source>%1 has a length of %2, and must have at least %3.</source>
        <translation>%1 的長度為 %2，必須至少為 %3。</translation>
    </message>
    <message>
        <source>%1 has a length of %2, and may have at most %3.</source>
        <translation>%1 的長度為 %2，最多只能為 %3。</translation>
    </message>
    <message>
        <source>%1 is %2, and does not match %3.</source>
        <translation>%1 為 %2，與 %3 不符。</translation>
    </message>
    <message>
        <source>%1 holds %2 twice.</source>
        <translation>%1 中有兩個 %2。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 is not in the schema, which allows no others.</source>
        <translation>%1 不在 schema 中，而該 schema 不允許其他項目。</translation>
    </message>
    <message>
        <source>%1 is none of what anyOf allows: %2.</source>
        <translation>%1 不符合 anyOf 允許的任何一項：%2。</translation>
    </message>
    <message>
        <source>%1 is none of what oneOf allows: %2.</source>
        <translation>%1 不符合 oneOf 允許的任何一項：%2。</translation>
    </message>
    <message>
        <source>%1 is more than one of what oneOf allows: %2.</source>
        <translation>%1 符合 oneOf 允許的不只一項：%2。</translation>
    </message>
    <message>
        <source>%1 is what “not” forbids: %2.</source>
        <translation>%1 是「not」所禁止的：%2。</translation>
    </message>
    <message>
        <source>The arguments are empty; a call without any has {}.</source>
        <translation>引數為空；沒有引數的呼叫應為 {}。</translation>
    </message>
    <message>
        <source>The arguments are not JSON: %1, at character %2.</source>
        <translation>引數不是 JSON：%1，位於第 %2 個字元。</translation>
    </message>
    <message>
        <source>The arguments are JSON, but no object of named parameters.</source>
        <translation>引數是 JSON，但不是由具名參數組成的物件。</translation>
    </message>
</context>
<context>
    <name>turnscope::Assumptions</name>
    <message>
        <source>Calls a month</source>
        <translation>每月通話數</translation>
    </message>
    <message>
        <source>Length of a call</source>
        <translation>通話時長</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>From the begin of a session to its end.</source>
        <translation>從工作階段開始到結束。</translation>
    </message>
    <message>
        <source>Turns a minute</source>
        <translation>每分鐘輪次數</translation>
    </message>
    <message>
        <source>What the user says or writes, with the answer to it, is one turn.</source>
        <translation>使用者所說或所寫的內容及其回答，合為一個輪次。</translation>
    </message>
    <message>
        <source>The user speaks</source>
        <translation>使用者說話</translation>
    </message>
    <message>
        <source>of the call</source>
        <translation>占通話</translation>
    </message>
    <message>
        <source>Speech as the server marks it, with the padding and silence that it bills.</source>
        <translation>伺服器所標記的語音，含其計費的前後填充和靜默。</translation>
    </message>
    <message>
        <source>The model speaks</source>
        <translation>模型說話</translation>
    </message>
    <message>
        <source>Audio that was sent, heard or not.</source>
        <translation>已送出的音訊，無論是否播放出來。</translation>
    </message>
    <message>
        <source>On standby</source>
        <translation>待命</translation>
    </message>
    <message>
        <source>In which a voice that is billed by the minute is paused.</source>
        <translation>以分鐘計費的聲音在此期間暫停。</translation>
    </message>
    <message>
        <source>Instructions and tools</source>
        <translation>指令和工具</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>They stand before every answer.</source>
        <translation>位於每個回答之前。</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>已快取</translation>
    </message>
    <message>
        <source>of the tokens in</source>
        <translation>佔輸入 token 的比例</translation>
    </message>
    <message>
        <source>Of text and audio alike. A model that lists no price of cached tokens pays the full one for all.</source>
        <translation>文字和音訊一樣計算。沒有列出快取 token 價格的模型，全部以全價計費。</translation>
    </message>
    <message>
        <source>Put into the cache</source>
        <translation>寫入快取</translation>
    </message>
    <message>
        <source>of the other text in</source>
        <translation>佔其餘輸入文字的比例</translation>
    </message>
    <message>
        <source>Where the price list has a price of that.</source>
        <translation>僅當價目表列有此項價格時。</translation>
    </message>
    <message>
        <source>the most that it can be</source>
        <translation>可能的最大值</translation>
    </message>
    <message>
        <source>Context of a voice</source>
        <translation>聲音的上下文</translation>
    </message>
    <message>
        <source>The most that stands before an answer: what is older is dropped.</source>
        <translation>回答之前最多保留的內容：更早的會被捨棄。</translation>
    </message>
    <message>
        <source>OpenAI&apos;s API description: what a context of 32k keeps for the input</source>
        <translation>OpenAI 的 API 說明：32k 的上下文為輸入保留的部分</translation>
    </message>
    <message>
        <source>Turns with a tool</source>
        <translation>使用工具的輪次</translation>
    </message>
    <message>
        <source>of the turns</source>
        <translation>佔輪次的比例</translation>
    </message>
    <message>
        <source>Each makes one request more: the model asks for the tool, then answers.</source>
        <translation>每個都會多一次請求：模型先請求工具，再回答。</translation>
    </message>
    <message>
        <source>A tool&apos;s call</source>
        <translation>工具的呼叫</translation>
    </message>
    <message>
        <source>Name and arguments, which the model writes.</source>
        <translation>名稱和引數，由模型寫出。</translation>
    </message>
    <message>
        <source>A tool&apos;s result</source>
        <translation>工具的結果</translation>
    </message>
    <message>
        <source>Words of the user</source>
        <translation>使用者的話語</translation>
    </message>
    <message>
        <source>tokens a turn</source>
        <translation>token/輪次</translation>
    </message>
    <message>
        <source>As a text model reads them.</source>
        <translation>依文字模型讀入的量計算。</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>回答的話語</translation>
    </message>
    <message>
        <source>Of a voice: its transcript, which is billed beside its audio.</source>
        <translation>對聲音而言：其轉寫，在音訊之外另行計費。</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>tokens a request</source>
        <translation>token/請求</translation>
    </message>
    <message>
        <source>Of text models, which bill them as words that they write.</source>
        <translation>文字模型的推理，依其寫出的文字計費。</translation>
    </message>
    <message>
        <source>Spoken characters</source>
        <translation>朗讀的字元數</translation>
    </message>
    <message>
        <source>a turn</source>
        <translation>每輪次</translation>
    </message>
    <message>
        <source>Of the answer, where speech is billed by them.</source>
        <translation>回答的字元數，用於依字元計費的語音合成。</translation>
    </message>
    <message>
        <source>By a template</source>
        <translation>由範本回答</translation>
    </message>
    <message>
        <source>No model is asked.</source>
        <translation>不詢問任何模型。</translation>
    </message>
    <message>
        <source>By the small model</source>
        <translation>由小模型回答</translation>
    </message>
    <message>
        <source>By the strong model</source>
        <translation>由強模型回答</translation>
    </message>
    <message>
        <source>The hard turns: GPT-Live hands them to its back end.</source>
        <translation>困難的輪次：GPT-Live 會將其交給後端。</translation>
    </message>
    <message>
        <source>The classifier reads</source>
        <translation>分類器讀入</translation>
    </message>
    <message>
        <source>Of each turn that no template answers; not cached.</source>
        <translation>每個沒有範本可回答的輪次；不快取。</translation>
    </message>
    <message>
        <source>The classifier writes</source>
        <translation>分類器寫出</translation>
    </message>
    <message>
        <source>Router: template, %1, %2</source>
        <translation>路由：範本、%1、%2</translation>
    </message>
    <message>
        <source>OpenAI&apos;s cost guide: a token for 100 ms of the user, and for 50 ms of the model</source>
        <translation>OpenAI 的費用指南：使用者每 100 毫秒一個 token，模型每 50 毫秒一個</translation>
    </message>
    <message>
        <source>Google&apos;s figure of 25 tokens a second, from memory</source>
        <translation>Google 的數字：每秒 25 個 token（憑記憶）</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>話語</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>“%1” is %2, and takes a number from %3 to %4.</source>
        <translation>「%1」為 %2，應為 %3 到 %4 之間的數字。</translation>
    </message>
    <message>
        <source>The shares of the router (template, small and strong) sum to %1: they have to sum to 1.</source>
        <translation>路由的各項比例（範本、小模型和強模型）之和為 %1：必須等於 1。</translation>
    </message>
    <message>
        <source>“%1” lacks “%2”: name a model.</source>
        <translation>「%1」缺少「%2」：請指定一個模型。</translation>
    </message>
    <message>
        <source>“%1” is of the kind “%2”, which has no “%3”: remove it.</source>
        <translation>「%1」的種類是「%2」，該種類沒有「%3」：請將其移除。</translation>
    </message>
    <message>
        <source>“%1” needs either a “voice”, or “transcription” and “speech”.</source>
        <translation>「%1」需要「voice」，或者「transcription」和「speech」。</translation>
    </message>
</context>
<context>
    <name>turnscope::AssumptionsForm</name>
    <message>
        <source>measured</source>
        <translation>實測</translation>
    </message>
    <message>
        <source>set</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>What the plan rests on</source>
        <translation>方案所依據的數值</translation>
    </message>
    <message>
        <source>Back to what was measured, or is assumed</source>
        <translation>還原為實測值或假設值</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>重設：%1</translation>
    </message>
</context>
<context>
    <name>turnscope::AssumptionsToml</name>
    <message>
        <source>Line %1 of the assumptions: %2</source>
        <translation>假設檔案第 %1 行：%2</translation>
    </message>
    <message>
        <source>there is no “%1” there. Correct it, or remove it.</source>
        <translation>此處沒有「%1」。請更正或移除。</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3.</source>
        <translation>「%1」應為 %2 到 %3 之間的數字。</translation>
    </message>
    <message>
        <source>“%1” takes a date as 2026-11-29.</source>
        <translation>「%1」應為像 2026-11-29 這樣的日期。</translation>
    </message>
    <message>
        <source>“%1” is one of: %2.</source>
        <translation>「%1」應為下列之一：%2。</translation>
    </message>
    <message>
        <source>“%1” lacks its “value”.</source>
        <translation>「%1」缺少「value」。</translation>
    </message>
    <message>
        <source>“%1” takes rows, each under [[%1]], %2 at most.</source>
        <translation>「%1」由若干列組成，每列寫在 [[%1]] 之下，最多 %2 列。</translation>
    </message>
    <message>
        <source>a rate needs “currency”, “per_dollar” and the “date” of it.</source>
        <translation>匯率需要「currency」、「per_dollar」及其「date」。</translation>
    </message>
    <message>
        <source>tokens of audio need “model”, “in” and “out”.</source>
        <translation>音訊的 token 需要「model」、「in」和「out」。</translation>
    </message>
    <message>
        <source>an option needs its “kind”.</source>
        <translation>選項需要「kind」。</translation>
    </message>
    <message>
        <source>an option needs a “name”.</source>
        <translation>選項需要「name」。</translation>
    </message>
    <message>
        <source>this version reads the format %1.</source>
        <translation>此版本讀取的格式是 %1。</translation>
    </message>
    <message>
        <source>What a plan of Turnscope rests on. “assumed” figures are Turnscope&apos;s, “measured” ones of sessions; a bare number is yours, and measuring leaves it alone.</source>
        <translation>Turnscope 的方案所依據的數值。「assumed」是 Turnscope 假設的，「measured」是從工作階段測得的；單獨的數字是您自己設定的，測量不會更動它。</translation>
    </message>
    <message>
        <source>%1 was not taken. %2</source>
        <translation>未採用 %1。%2</translation>
    </message>
    <message>
        <source>“%1” takes a text in quotes.</source>
        <translation>「%1」接受加引號的文字。</translation>
    </message>
    <message>
        <source>“%1” takes three capitals, as USD or CNY.</source>
        <translation>「%1」接受三個大寫字母，例如 USD 或 CNY。</translation>
    </message>
</context>
<context>
    <name>turnscope::Babble</name>
    <message>
        <source>The voice that is to babble says nothing.</source>
        <translation>用來產生嘈雜人聲的聲音什麼也沒說。</translation>
    </message>
    <message>
        <source>There is no voice that could babble.</source>
        <translation>沒有可以產生嘈雜人聲的聲音。</translation>
    </message>
</context>
<context>
    <name>turnscope::BreakEven</name>
    <message>
        <source>Up to %1 min a call “%2” costs less than “%3”, beyond that more.</source>
        <translation>每次通話不超過 %1 分鐘時，「%2」的費用低於「%3」，超過則更高。</translation>
    </message>
    <message>
        <source>Up to %1 % of hard turns “%2” costs less than “%3”, beyond that more.</source>
        <translation>困難輪次不超過 %1 % 時，「%2」的費用低於「%3」，超過則更高。</translation>
    </message>
    <message>
        <source>(By the most that one of them can cost.)</source>
        <translation>（依其中一方最多可能的費用計算。）</translation>
    </message>
</context>
<context>
    <name>turnscope::BubbleMaker</name>
    <message>
        <source>%1 … (%2 in all: see the event)</source>
        <translation>%1 …（共 %2，見事件）</translation>
    </message>
    <message>
        <source>Tool output</source>
        <translation>工具輸出</translation>
    </message>
    <message>
        <source>MCP tools</source>
        <translation>MCP 工具</translation>
    </message>
    <message>
        <source>MCP asks for approval</source>
        <translation>MCP 請求批准</translation>
    </message>
    <message>
        <source>MCP approval</source>
        <translation>MCP 批准</translation>
    </message>
    <message>
        <source>Item of an unknown kind</source>
        <translation>未知類型的項目</translation>
    </message>
    <message>
        <source>image</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>transcript dropped by the server</source>
        <translation>轉寫已被伺服器捨棄</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
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
        <translation>伺服器標記的語音長度，從 audio_start_ms 到 audio_end_ms，含前置填充和尾部靜默；沒有標記時為已提交音訊的長度。</translation>
    </message>
    <message>
        <source>No transcript: %1</source>
        <translation>沒有轉寫：%1</translation>
    </message>
    <message>
        <source>no words recognised</source>
        <translation>未辨識出詞語</translation>
    </message>
    <message>
        <source>not transcribed</source>
        <translation>未轉寫</translation>
    </message>
    <message>
        <source>no transcript yet</source>
        <translation>尚無轉寫</translation>
    </message>
    <message>
        <source>The response failed: %1</source>
        <translation>回應失敗：%1</translation>
    </message>
    <message>
        <source>The response is incomplete: %1</source>
        <translation>回應不完整：%1</translation>
    </message>
    <message>
        <source>Length of the answer&apos;s audio as it arrived.</source>
        <translation>回答音訊到達的長度。</translation>
    </message>
    <message>
        <source>heard %1 of %2 s</source>
        <translation>聽到 %1 / %2 秒</translation>
    </message>
    <message>
        <source>How much of the answer&apos;s audio came out of the speaker, of what arrived. Which words that was is an estimate: the text is cut in proportion.</source>
        <translation>到達的回答音訊中有多少從喇叭播出。具體是哪些詞只是估計：文字按比例截斷。</translation>
    </message>
    <message>
        <source>cut in at %1</source>
        <translation>在 %1 處被打斷</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估計</translation>
    </message>
    <message>
        <source>truncated at %1</source>
        <translation>在 %1 處截斷</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>From the call&apos;s arguments being complete to its output being sent.</source>
        <translation>從呼叫引數完整到其輸出發出。</translation>
    </message>
    <message>
        <source>The tool failed.</source>
        <translation>工具失敗。</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚無回答</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>So is how much: this log tells nothing of playback, it is taken from arrival and duration.</source>
        <translation>聽到多少也是估計：此日誌沒有播放資訊，由到達時間和時長推算。</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>還有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>fold</source>
        <translation>摺疊</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推斷</translation>
    </message>
    <message>
        <source>This log holds no conversation.item event of it: who spoke and where it stands is inferred from the speech, transcription and response events.</source>
        <translation>此日誌沒有關於它的 conversation.item 事件：由誰說話、位於何處，是根據語音、轉寫和回應事件推斷的。</translation>
    </message>
    <message>
        <source>From the first to the last piece of its transcript, by the session&apos;s own clock. The protocol has no turns: which pieces belong together is inferred, from who has the floor and for how long nobody spoke.</source>
        <translation>從其轉寫的第一段到最後一段，按工作階段自身的時鐘。該協定沒有輪次：哪些段屬於一起，是根據誰在發言以及多久沒有人說話推斷的。</translation>
    </message>
</context>
<context>
    <name>turnscope::BudgetOption</name>
    <message>
        <source>How long a segment of the wait may take, in ms: acceptance=300. Without it the limits are those that were set in the window; “default” begins with Turnscope&apos;s own.</source>
        <translation>等待的某一段可以用多長時間，以毫秒計：acceptance=300。不使用此選項時，上限為視窗中所設定的；「default」則從 Turnscope 內建的上限開始。</translation>
    </message>
    <message>
        <source>--budget takes a segment and its milliseconds, or “default”, not “%1”. The segments: %2.</source>
        <translation>--budget 接受一個段及其毫秒數，或「default」，不接受「%1」。可用的段：%2。</translation>
    </message>
    <message>
        <source>The limits are those that were set in the window or by --budget; “--budget default” takes Turnscope&apos;s own.</source>
        <translation>這些上限是在視窗中或用 --budget 設定的；「--budget default」採用 Turnscope 自己的上限。</translation>
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
        <translation>指令有更動</translation>
    </message>
    <message>
        <source>the tools were changed</source>
        <translation>工具有更動</translation>
    </message>
    <message>
        <source>the answer was asked for with instructions or tools of its own</source>
        <translation>請求該回答時使用了單獨的指令或工具</translation>
    </message>
    <message>
        <source>an item was deleted</source>
        <translation>刪除了一個項目</translation>
    </message>
    <message>
        <source>an answer was truncated</source>
        <translation>截斷了一個回答</translation>
    </message>
    <message>
        <source>a pause of %1, longer than the cache lives</source>
        <translation>停頓了 %1，超過快取的有效時間</translation>
    </message>
    <message>
        <source>a pause of %1: the cache lives 5 to 10 minutes, an hour at most</source>
        <translation>停頓了 %1：快取有效 5 到 10 分鐘，最長一小時</translation>
    </message>
    <message>
        <source>%1 tokens were not found in the cache.</source>
        <translation>有 %1 個 token 未在快取中找到。</translation>
    </message>
    <message>
        <source>Why, the log does not tell.</source>
        <translation>日誌沒有說明原因。</translation>
    </message>
    <message>
        <source>Before it: %1.</source>
        <translation>在此之前：%1。</translation>
    </message>
</context>
<context>
    <name>turnscope::CallDetail</name>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>State of the call</source>
        <translation>呼叫的狀態</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引數</translation>
    </message>
    <message>
        <source>The arguments against the schema</source>
        <translation>引數與 schema 的比對</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>由誰回答</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>允許…</translation>
    </message>
    <message>
        <source>Allow the command</source>
        <translation>允許該命令</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop, and answer by hand</source>
        <translation>停止，並手動回答</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Who answers this function</source>
        <translation>由誰回答此函式</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>The arguments are %1 long and were not checked.</source>
        <translation>引數長 %1，未經檢查。</translation>
    </message>
    <message>
        <source>JSON. The session told no schema to check it against.</source>
        <translation>JSON。工作階段沒有給出可用於檢查的 schema。</translation>
    </message>
    <message>
        <source>✓ As the schema says.</source>
        <translation>✓ 符合 schema。</translation>
    </message>
    <message>
        <source>✓ As the schema says, as far as it was checked: not %1.</source>
        <translation>✓ 就已檢查的部分而言符合 schema；未檢查：%1。</translation>
    </message>
    <message>
        <source>Answered. This log holds no times: how long it took is not known.</source>
        <translation>已回答。此日誌不含時間：耗時未知。</translation>
    </message>
    <message>
        <source>The model is writing the arguments: %1 so far.</source>
        <translation>模型正在寫引數：目前 %1。</translation>
    </message>
    <message>
        <source>An error was sent: %1</source>
        <translation>已送出錯誤：%1</translation>
    </message>
    <message>
        <source>No output yet since %1.</source>
        <translation>已過 %1，仍沒有輸出。</translation>
    </message>
    <message>
        <source>Answered by hand</source>
        <translation>已手動回答</translation>
    </message>
    <message>
        <source>Not allowed yet: %1</source>
        <translation>尚未允許：%1</translation>
    </message>
    <message>
        <source>At it: %1</source>
        <translation>正在處理：%1</translation>
    </message>
    <message>
        <source>Output sent</source>
        <translation>已送出輸出</translation>
    </message>
    <message>
        <source>Error sent</source>
        <translation>已送出錯誤</translation>
    </message>
    <message>
        <source>The session ended first</source>
        <translation>工作階段先結束了</translation>
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
        <translation>引數耗時 %1：用戶端在等待模型。</translation>
    </message>
    <message>
        <source>No output for %1: the model waits for the MCP server.</source>
        <translation>已有 %1 沒有輸出：模型正在等待 MCP 伺服器。</translation>
    </message>
    <message>
        <source>No output for %1: the model waits for the client.</source>
        <translation>已有 %1 沒有輸出：模型正在等待用戶端。</translation>
    </message>
    <message>
        <source>Tool %1: the model waited for the MCP server.</source>
        <translation>工具耗時 %1：模型在等待 MCP 伺服器。</translation>
    </message>
    <message>
        <source>Tool %1: the model waited for the client.</source>
        <translation>工具耗時 %1：模型在等待用戶端。</translation>
    </message>
    <message>
        <source>Then %1: the next response waited for the other calls of this one.</source>
        <translation>隨後 %1：下一個回答在等待本回答的其他呼叫。</translation>
    </message>
    <message>
        <source>Then %1 until a response began that nobody asked for in this log.</source>
        <translation>隨後過了 %1，才開始一個在此日誌中無人請求的回答。</translation>
    </message>
    <message>
        <source>Then %1 until the next response was asked for: the model waited for the client.</source>
        <translation>隨後過了 %1 才請求下一個回答：模型在等待用戶端。</translation>
    </message>
    <message>
        <source>Then %1 until that began: the client waited for the model.</source>
        <translation>隨後過了 %1 該回答才開始：用戶端在等待模型。</translation>
    </message>
    <message>
        <source>No sound for %1: the user waits for the model.</source>
        <translation>已有 %1 沒有聲音：使用者正在等待模型。</translation>
    </message>
    <message>
        <source>Then %1 to its first output: the user waited for the model.</source>
        <translation>隨後過了 %1 才有首個輸出：使用者在等待模型。</translation>
    </message>
</context>
<context>
    <name>turnscope::CaseJudge</name>
    <message>
        <source>The log has no words of the model.</source>
        <translation>日誌中沒有模型的話語。</translation>
    </message>
    <message>
        <source>The log has no words of the user.</source>
        <translation>日誌中沒有使用者的話語。</translation>
    </message>
    <message>
        <source>The model said: %1</source>
        <translation>模型說了：%1</translation>
    </message>
    <message>
        <source>The user said: %1</source>
        <translation>使用者說了：%1</translation>
    </message>
    <message>
        <source>No function was called.</source>
        <translation>沒有呼叫任何函式。</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <translation>呼叫了：%1</translation>
    </message>
    <message>
        <source>The run&apos;s client went %1 times as fast: its waits mean nothing.</source>
        <translation>此次執行的用戶端以 %1 倍速度進行：其等待時間沒有意義。</translation>
    </message>
    <message>
        <source>The log has no times.</source>
        <translation>日誌沒有時間。</translation>
    </message>
    <message>
        <source>No turn tells how long the user waited.</source>
        <translation>沒有一個輪次說明使用者等待了多久。</translation>
    </message>
    <message>
        <source>p90 is %1 ms, over %2 of %3 turns.</source>
        <translation>p90 為 %1 毫秒，取自 %3 個輪次中的 %2 個。</translation>
    </message>
    <message>
        <source>Nothing worse was found.</source>
        <translation>沒有發現更嚴重的問題。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>發現：%1</translation>
    </message>
    <message>
        <source>Not all of its cost is known: the log lacks usage, or a model has no price.</source>
        <translation>其費用並非全部已知：日誌缺少用量，或某個模型沒有價格。</translation>
    </message>
    <message>
        <source>It costs %1 US dollars, by estimate.</source>
        <translation>估計費用為 %1 美元。</translation>
    </message>
    <message>
        <source>Without times the log does not tell whether anybody spoke over an answer.</source>
        <translation>沒有時間，日誌就無法說明是否有人在回答期間說話。</translation>
    </message>
    <message>
        <source>Answers that were cut into: %1.</source>
        <translation>被打斷的回答：%1。</translation>
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
        <translation>未測量</translation>
    </message>
</context>
<context>
    <name>turnscope::CaseSaver</name>
    <message>
        <source>The case must have another name than the recording itself.</source>
        <translation>案例的名稱必須與錄製本身不同。</translation>
    </message>
    <message>
        <source>Nothing that a case could expect holds of this session: no call, no wait, no cost, and it has errors. Save a copy of it, and write the case by hand.</source>
        <translation>案例可能預期的內容，在此工作階段中無一成立：沒有呼叫，沒有等待時間，沒有費用，而且有錯誤。請儲存它的副本，並手動編寫案例。</translation>
    </message>
    <message>
        <source>%1 is there already, and may have been written by hand. Give the case another name.</source>
        <translation>%1 已存在，而且可能是手寫的。請給案例另取一個名稱。</translation>
    </message>
    <message>
        <source>%1 is there already. Give the case another name.</source>
        <translation>%1 已存在。請給案例另取一個名稱。</translation>
    </message>
</context>
<context>
    <name>turnscope::CassetteImporter</name>
    <message>
        <source>YAML cassette</source>
        <translation>YAML 磁帶（cassette）</translation>
    </message>
    <message>
        <source>The entry holds no event that can be read.</source>
        <translation>該項目中沒有可讀取的事件。</translation>
    </message>
    <message>
        <source>The entry cannot be read: %1.</source>
        <translation>無法讀取該項目：%1。</translation>
    </message>
    <message>
        <source>From here on too much is not YAML; it was not searched.</source>
        <translation>從這裡起有太多內容不是 YAML；未再搜尋。</translation>
    </message>
    <message>
        <source>a text in it does not end</source>
        <translation>其中的文字沒有結尾</translation>
    </message>
</context>
<context>
    <name>turnscope::CausesOfQuiet</name>
    <message>
        <source>No input audio was sent in these %1.</source>
        <translation>這 %1 內沒有傳送輸入音訊。</translation>
    </message>
    <message>
        <source>Input audio was sent for %1 of these %2 only.</source>
        <translation>這 %2 中只有 %1 傳送了輸入音訊。</translation>
    </message>
    <message>
        <source>All audio that was sent is digital silence: the microphone is muted, or gives nothing.</source>
        <translation>已傳送的音訊全是數位靜默：麥克風已靜音，或沒有收到聲音。</translation>
    </message>
    <message>
        <source>Audio was sent, and our own detector hears no voice in it: nobody spoke, or the microphone gave silence.</source>
        <translation>音訊已傳送，但我們自己的偵測器在其中沒有聽到人聲：沒有人說話，或麥克風送出的是靜默。</translation>
    </message>
    <message>
        <source>The microphone was muted for %1 of these %2.</source>
        <translation>在這 %2 中，麥克風靜音了 %1。</translation>
    </message>
    <message>
        <source>The microphone was muted.</source>
        <translation>麥克風已靜音。</translation>
    </message>
    <message>
        <source>The server&apos;s threshold is %1.</source>
        <translation>伺服器的閾值是 %1。</translation>
    </message>
    <message>
        <source>Our own detector hears a voice at %1, for %2, with a probability of up to %3, that the server did not take for speech: it may have been below its threshold.</source>
        <translation>我們自己的偵測器在 %1 處聽到持續 %2 的人聲，機率最高為 %3，但伺服器沒有將其判定為語音：可能低於伺服器的閾值。</translation>
    </message>
</context>
<context>
    <name>turnscope::CausesOfSilence</name>
    <message>
        <source>The response failed.</source>
        <translation>回應失敗。</translation>
    </message>
    <message>
        <source>The response failed: “%1”</source>
        <translation>回應失敗：「%1」</translation>
    </message>
    <message>
        <source>The user had not finished: more speech cancelled the response before it began.</source>
        <translation>使用者還沒有說完：後續的語音在回應開始之前取消了它。</translation>
    </message>
    <message>
        <source>The response was cancelled before it began.</source>
        <translation>回應在開始之前就被取消。</translation>
    </message>
    <message>
        <source>The response is completed and empty.</source>
        <translation>回應已完成，但為空。</translation>
    </message>
    <message>
        <source>The tool %1 got no output.</source>
        <translation>工具 %1 沒有得到輸出。</translation>
    </message>
    <message>
        <source>The tool %1 was answered, and no response followed: nobody may have asked for one.</source>
        <translation>工具 %1 已得到回答，但之後沒有回應：可能沒有人請求回應。</translation>
    </message>
    <message>
        <source>The speech did not end, so the server went on listening.</source>
        <translation>語音沒有結束，因此伺服器一直在聽。</translation>
    </message>
    <message>
        <source>In this session the app must send response.create, and none led to a response.</source>
        <translation>在此工作階段中，應用程式必須傳送 response.create，但沒有一個帶來回應。</translation>
    </message>
    <message>
        <source>The call of %1 waits for its approval: nobody has answered that.</source>
        <translation>對 %1 的呼叫在等待核准：沒有人答覆。</translation>
    </message>
</context>
<context>
    <name>turnscope::CausesOfStopping</name>
    <message>
        <source>The answer reached max_output_tokens.</source>
        <translation>回答達到了 max_output_tokens。</translation>
    </message>
    <message>
        <source>The answer is incomplete: %1.</source>
        <translation>回答不完整：%1。</translation>
    </message>
    <message>
        <source>What cut in had no words: noise, or the model&apos;s own voice.</source>
        <translation>打斷的聲音中沒有詞語：是雜訊，或模型自己的聲音。</translation>
    </message>
    <message>
        <source>The user began to speak over it.</source>
        <translation>使用者在回答還在播放時開始說話。</translation>
    </message>
    <message>
        <source>The app stopped it.</source>
        <translation>應用程式停止了它。</translation>
    </message>
    <message>
        <source>The connection ended.</source>
        <translation>連線已結束。</translation>
    </message>
    <message>
        <source>%1 of its %2 had been heard.</source>
        <translation>當時已聽到 %1 / %2。</translation>
    </message>
    <message>
        <source>The microphone took up the answer itself, %1 later, and that cut in (their sounds are %2 % alike): headphones, echo cancellation or a higher threshold help.</source>
        <translation>麥克風在 %1 之後收到了回答本身，因此造成打斷（兩者的聲音 %2 % 相似）：使用耳機、回音消除或更高的閾值會有幫助。</translation>
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
        <translation>工作階段要等待 %1 的靜默。</translation>
    </message>
    <message>
        <source>The app sent the commit that late.</source>
        <translation>應用程式這麼晚才傳送提交。</translation>
    </message>
    <message>
        <source>The app sent response.create %1 into that.</source>
        <translation>應用程式在這一段開始 %1 之後才傳送 response.create。</translation>
    </message>
    <message>
        <source>%1 took ≈ %2: %3 over its budget of %4.</source>
        <translation>%1 耗時 ≈ %2：比預算 %4 超出 %3。</translation>
    </message>
    <message>
        <source>%1 took %2: %3 over its budget of %4.</source>
        <translation>%1 耗時 %2：比預算 %4 超出 %3。</translation>
    </message>
    <message>
        <source>The wait was %1, and no part of it that the log tells of overran its budget; the longest was %2 with %3.</source>
        <translation>等待時間為 %1，日誌所說明的各段都沒有超出預算；最長的是 %2，為 %3。</translation>
    </message>
    <message>
        <source>The wait was %1; the log does not tell what it was made of.</source>
        <translation>等待時間為 %1；日誌沒有說明它由什麼構成。</translation>
    </message>
    <message>
        <source>The user&apos;s words came too late: the app sent response.create only when it had their transcript, %1 into the wait.</source>
        <translation>使用者的話來得太晚：應用程式拿到轉寫後才傳送 response.create，此時已等待 %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The slowest of the endpoint&apos;s stages was: %1. Of the wait of %2 they took: %3.</source>
        <translation>端點各環節中最慢的是：%1。等待的 %2 中，各環節用時：%3。</translation>
    </message>
    <message>
        <source>The call of %1 waited %2 for its approval.</source>
        <translation>對 %1 的呼叫等待核准用了 %2。</translation>
    </message>
</context>
<context>
    <name>turnscope::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>%1 的憑證</translation>
    </message>
    <message>
        <source>It is not the certificate that “%1” trusts so far. Somebody may stand between you and the endpoint.</source>
        <translation>這不是「%1」目前信任的憑證。可能有人夾在您與端點之間。</translation>
    </message>
    <message>
        <source>Nobody that this machine trusts vouches for it. Compare its fingerprint with what the endpoint&apos;s owner tells you: if it is somebody else&apos;s, they can read all that you send.</source>
        <translation>本機信任的機構都沒有為它擔保。請把它的指紋與端點擁有者告訴您的核對：如果憑證是別人的，您傳送的一切都會被對方讀到。</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自簽</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期間</translation>
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
        <translation>信任後僅對「%1」生效，您說的話和金鑰會傳送到那裡。可在該設定檔的對話框中撤銷。</translation>
    </message>
    <message>
        <source>&amp;Trust it and connect</source>
        <translation>信任並連線(&amp;T)</translation>
    </message>
</context>
<context>
    <name>turnscope::ChangeText</name>
    <message>
        <source>B would make %1 turns of this one: the model would answer, or be cut in, in the middle of it.</source>
        <translation>B 會把這個輪次變成 %1 個：模型會在中途回答，或在中途被打斷。</translation>
    </message>
    <message>
        <source>B would make one turn of what the session took for several.</source>
        <translation>B 會把工作階段當作多個輪次的內容變成一個輪次。</translation>
    </message>
    <message>
        <source>B would take this and the turn before it for one: it would be answered only now.</source>
        <translation>B 會把它與前一個輪次當作一個：到此時才會得到回答。</translation>
    </message>
    <message>
        <source>B would keep this apart from the turn before it.</source>
        <translation>B 會把它與前一個輪次分開。</translation>
    </message>
    <message>
        <source>B would not hear this: it would never be answered.</source>
        <translation>B 不會聽到它：它永遠得不到回答。</translation>
    </message>
    <message>
        <source>B would hear this, which the session did not.</source>
        <translation>B 會聽到它，而工作階段沒有聽到。</translation>
    </message>
    <message>
        <source>B would make no turn of this, in which nothing was said.</source>
        <translation>B 不會把它當作輪次，其中沒有人說話。</translation>
    </message>
    <message>
        <source>B would make a turn of this, though nothing is known to have been said.</source>
        <translation>B 會把它當作一個輪次，儘管並不知道其中有人說過什麼。</translation>
    </message>
    <message>
        <source>With B this turn would end %1 earlier, and its answer come as much sooner.</source>
        <translation>使用 B 時，此輪次會早 %1 結束，回答也會同樣提早到來。</translation>
    </message>
    <message>
        <source>With B this turn would end %1 later, and its answer come as much later.</source>
        <translation>使用 B 時，此輪次會晚 %1 結束，回答也會同樣延後到來。</translation>
    </message>
    <message>
        <source>With B&apos;s prefix padding %1 of the first sound would be missing.</source>
        <translation>使用 B 的前置填充時，第一個聲音會缺少 %1。</translation>
    </message>
    <message>
        <source>With B this false turn would no longer cut the model&apos;s answer in.</source>
        <translation>使用 B 時，此誤觸發輪次不會再打斷模型的回答。</translation>
    </message>
</context>
<context>
    <name>turnscope::ChangesLane</name>
    <message>
        <source>What changes</source>
        <translation>有何變化</translation>
    </message>
    <message>
        <source>per turn</source>
        <translation>依輪次</translation>
    </message>
</context>
<context>
    <name>turnscope::ChatEndpoint</name>
    <message>
        <source>“%1” is no address of a chat endpoint; it looks like http://127.0.0.1:11434/v1.</source>
        <translation>「%1」不是聊天端點的位址；位址形如 http://127.0.0.1:11434/v1。</translation>
    </message>
    <message>
        <source>A key has no place in the address; set TURNSCOPE_THINK_KEY to it instead.</source>
        <translation>位址中不應包含金鑰；請改為設定 TURNSCOPE_THINK_KEY。</translation>
    </message>
    <message>
        <source>The key would go to %1 for everybody to read; use https, or no key.</source>
        <translation>金鑰會以任何人都能讀到的方式傳往 %1；請使用 https，或不用金鑰。</translation>
    </message>
</context>
<context>
    <name>turnscope::ChatImprover</name>
    <message>
        <source>A key has no place in the address; it has a field of its own.</source>
        <translation>金鑰不應寫在位址中；它有自己的欄位。</translation>
    </message>
    <message>
        <source>The model&apos;s answer is cut off by the limit on its length, and half a text is none. Ask a model that may answer longer.</source>
        <translation>模型的回答因長度限制被截斷，半截文字沒有用處。請改用允許更長回答的模型。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s filter stopped the answer.</source>
        <translation>端點的過濾器阻擋了該回答。</translation>
    </message>
    <message>
        <source>The model will not revise it: “%1”</source>
        <translation>模型不願修改：「%1」</translation>
    </message>
</context>
<context>
    <name>turnscope::ChatThought</name>
    <message>
        <source>%1 said nothing for %2 s.</source>
        <translation>%1 已有 %2 秒沒有任何回應。</translation>
    </message>
    <message>
        <source>%1 answers with more than can be an answer.</source>
        <translation>%1 傳回的內容過多，不可能是一個回答。</translation>
    </message>
    <message>
        <source>%1 does not answer as a chat endpoint does. Is its address right?</source>
        <translation>%1 的回應不像聊天端點。位址是否正確？</translation>
    </message>
    <message>
        <source>%1 broke off: %2</source>
        <translation>%1 中斷：%2</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>無法連線到 %1：%2。</translation>
    </message>
    <message>
        <source>%1 broke off: %2.</source>
        <translation>%1 中斷：%2。</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>%1 在回答途中中斷。</translation>
    </message>
    <message>
        <source>%1 sends us elsewhere, where nobody asked us to go. Give its new address.</source>
        <translation>%1 要求轉到別處，而沒有人要求這樣做。請提供它的新位址。</translation>
    </message>
    <message>
        <source>%1 does not take the key (HTTP %2). %3</source>
        <translation>%1 不接受該金鑰（HTTP %2）。%3</translation>
    </message>
    <message>
        <source>%1 has no such model, or the address is wrong (HTTP %2). %3</source>
        <translation>%1 沒有該模型，或位址有誤（HTTP %2）。%3</translation>
    </message>
    <message>
        <source>%1 has had enough requests (HTTP %2). %3</source>
        <translation>%1 的請求已達上限（HTTP %2）。%3</translation>
    </message>
    <message>
        <source>%1 answers with HTTP %2. %3</source>
        <translation>%1 傳回 HTTP %2。%3</translation>
    </message>
    <message>
        <source>The chat endpoint %1</source>
        <translation>聊天端點 %1</translation>
    </message>
</context>
<context>
    <name>turnscope::ClickHouseAnswer</name>
    <message>
        <source>What answers there is no ClickHouse: it sends no table. See whether the address is right.</source>
        <translation>那裡回應的不是 ClickHouse：它沒有送來表格。請檢查位址是否正確。</translation>
    </message>
    <message>
        <source>The answer has more than %1 rows. Ask for less.</source>
        <translation>答案超過 %1 列。請少要一些。</translation>
    </message>
</context>
<context>
    <name>turnscope::ClickHouseExchange</name>
    <message>
        <source>The password would go to %1 for everybody to read: use https, or a user without one.</source>
        <translation>密碼會以任何人都能讀到的方式傳往 %1：請使用 https，或使用沒有密碼的使用者。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or see how busy it is.</source>
        <translation>%1 沒有及時回應。請重試，或看看它是否太忙。</translation>
    </message>
    <message>
        <source>The answer of %1 is too long. Ask for less.</source>
        <translation>%1 的答案太長。請少要一些。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. See whether the server runs, and the address is right.</source>
        <translation>無法連線到 %1。請檢查伺服器是否在執行、位址是否正確。</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Give another user or password.</source>
        <translation>%1 不允許該使用者登入。請換一個使用者或密碼。</translation>
    </message>
    <message>
        <source>%1 has no tables of a fleet in this database. Load digests first: see packaging/fleet/load-clickhouse.</source>
        <translation>%1 的這個資料庫裡沒有批次分析的資料表。請先匯入摘要：見 packaging/fleet/load-clickhouse。</translation>
    </message>
    <message>
        <source>%1 refuses the question (HTTP %2): %3</source>
        <translation>%1 拒絕了這個問題（HTTP %2）：%3</translation>
    </message>
</context>
<context>
    <name>turnscope::ClientCheck</name>
    <message>
        <source>%1 is still active.</source>
        <translation>%1 仍在進行。</translation>
    </message>
    <message>
        <source>Only %1 ms of audio were appended since the last commit.</source>
        <translation>自上次提交以來只追加了 %1 毫秒音訊。</translation>
    </message>
    <message>
        <source>audio_end_ms is %1.</source>
        <translation>audio_end_ms 為 %1。</translation>
    </message>
    <message>
        <source>%1 is not an audio answer of the model.</source>
        <translation>%1 不是模型的音訊回答。</translation>
    </message>
</context>
<context>
    <name>turnscope::ClientSecret</name>
    <message>
        <source>The endpoint answered, but with no client secret: its answer lacks “value” or “expires_at”.</source>
        <translation>端點有回應，但其中沒有用戶端密鑰：缺少「value」或「expires_at」。</translation>
    </message>
</context>
<context>
    <name>turnscope::ClientSecretDesk</name>
    <message>
        <source>The rehearsal endpoint is there as long as a session with it is connected. Connect to it first; for an app of yours, start the endpoint that the start page offers.</source>
        <translation>排練端點只在與它的工作階段連線期間存在。請先連線；如果是給你自己的應用程式用，請啟動起始頁提供的端點。</translation>
    </message>
    <message>
        <source>%1 answered more than a client secret can be, and was cut off. Check the address.</source>
        <translation>%1 的回應遠超過一個用戶端密鑰應有的大小，已中斷。請檢查位址。</translation>
    </message>
    <message>
        <source>%1 makes no secret with these settings (HTTP %2). Change them, or make one without.</source>
        <translation>%1 不接受以這些設定簽發密鑰（HTTP %2）。請修改設定，或不帶設定再試。</translation>
    </message>
    <message>
        <source>%1 makes no client secrets at “%2” (HTTP %3). Many endpoints have none; check the profile&apos;s address.</source>
        <translation>%1 在「%2」處不簽發用戶端密鑰（HTTP %3）。許多端點都沒有這項功能；請檢查設定檔中的位址。</translation>
    </message>
</context>
<context>
    <name>turnscope::ClientSecretDialog</name>
    <message>
        <source>&amp;Begin with the settings of the session that is shown</source>
        <translation>以目前所示工作階段的設定開始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>產生(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Clear the clip&amp;board</source>
        <translation>清除剪貼簿(&amp;B)</translation>
    </message>
    <message>
        <source>Client secret of %1</source>
        <translation>%1 的用戶端密鑰</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>No session is shown whose settings were told</source>
        <translation>目前沒有顯示任何已告知設定的工作階段</translation>
    </message>
    <message>
        <source>Instructions, voice, turn-taking and tools; the app may override them</source>
        <translation>指令、語音、輪次判定與工具；應用程式可以覆寫它們</translation>
    </message>
    <message>
        <source>Client secret, masked</source>
        <translation>用戶端密鑰，已遮蔽</translation>
    </message>
    <message>
        <source>An app may have it in place of your key: it opens sessions at this endpoint until it expires, as many as it likes, at your cost. One that runs then goes on.</source>
        <translation>應用程式可以用它代替你的金鑰：在到期之前，它可以在此端點開啟任意多個工作階段，費用由你承擔。到期時仍在進行的工作階段會繼續。</translation>
    </message>
    <message>
        <source>&amp;Lifetime</source>
        <translation>有效期(&amp;L)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密鑰</translation>
    </message>
    <message>
        <source>It is kept nowhere: neither in a recording nor in the settings. It is gone with this dialog, unless you copied it.</source>
        <translation>它不會儲存在任何地方：既不在錄製中，也不在設定裡。關閉此對話方塊它就沒了，除非你已複製。</translation>
    </message>
    <message>
        <source>None is made yet</source>
        <translation>尚未產生</translation>
    </message>
    <message>
        <source>It is on the clipboard, where every program can read it. It stays there when this dialog is closed.</source>
        <translation>它已在剪貼簿上，任何程式都能讀到。關閉此對話方塊後它仍留在那裡。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在請求 %1…</translation>
    </message>
    <message>
        <source>It has expired: no session can be opened with it any more. Make another.</source>
        <translation>它已到期：無法再用它開啟工作階段。請重新產生一個。</translation>
    </message>
    <message>
        <source>Expires at %1, in %2, as the endpoint says.</source>
        <translation>據端點所述，將於 %1 到期，還有 %2。</translation>
    </message>
</context>
<context>
    <name>turnscope::ClientSecretWish</name>
    <message>
        <source>“%1” has no address at which client secrets are made: that of a realtime endpoint begins with wss:// or ws:// and its path ends in /realtime.</source>
        <translation>「%1」的位址不能簽發用戶端密鑰：即時端點的位址以 wss:// 或 ws:// 開頭，路徑以 /realtime 結尾。</translation>
    </message>
</context>
<context>
    <name>turnscope::ClientSide</name>
    <message>
        <source>Only a session over WebRTC or SIP has audio on the server&apos;s side to clear.</source>
        <translation>只有經 WebRTC 或 SIP 的工作階段，伺服器一方才有可清除的音訊。</translation>
    </message>
    <message>
        <source>The model asked for no such approval.</source>
        <translation>模型沒有請求這樣的批准。</translation>
    </message>
    <message>
        <source>The recording does not tell which call this output is of.</source>
        <translation>錄製沒有說明此輸出屬於哪個呼叫。</translation>
    </message>
    <message>
        <source>The model did not call “%1” this time.</source>
        <translation>這次模型沒有呼叫「%1」。</translation>
    </message>
    <message>
        <source>There is no such answer this time.</source>
        <translation>這次沒有這樣的回答。</translation>
    </message>
    <message>
        <source>The answer has less audio this time than was heard of the old one: %1 ms, not %2.</source>
        <translation>這次回答的音訊比原先那個回答聽到的還少：是 %1 毫秒，不是 %2。</translation>
    </message>
    <message>
        <source>There is no such item this time.</source>
        <translation>這次沒有這樣的條目。</translation>
    </message>
    <message>
        <source>No answer was being made that it could end.</source>
        <translation>沒有正在產生、可由它結束的回答。</translation>
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
        <translation>聲音</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>語速</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音訊</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>響度</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>首個聲音</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>所說內容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>As it was asked for; 1 is the voice&apos;s own</source>
        <translation>依所要求的；1 是聲音自身的速度</translation>
    </message>
    <message>
        <source>Of the whole sound, pauses and all</source>
        <translation>整段聲音的長度，停頓也計入</translation>
    </message>
    <message>
        <source>How loud the speech in it is: the RMS of those pieces of 20 ms that are within 20 dB of its loud ones (the 95th percentile), so that pauses count for nothing. In dB of full scale: at 0 dBFS every sample is as large as 16 bits allow.</source>
        <translation>其中語音有多響：取響度在較響部分（第 95 百分位）20 dB 以內的 20 毫秒片段的 RMS，停頓因此不計。單位為相對滿刻度的 dB：0 dBFS 時每個取樣都達到 16 位元所能表示的最大值。</translation>
    </message>
    <message>
        <source>From the conversation.item.create with the sentence, as the client sent it, to the first sound that is no silence, played as soon as it comes. Where that moment is not known, from the server&apos;s response.created.</source>
        <translation>從用戶端送出帶有該句的 conversation.item.create，到第一個非靜音的聲音（一到即播放）。若那一時刻不可知，則從伺服器的 response.created 算起。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s own transcript, which may be other words than the sentence; or what is otherwise than asked for, or why there is no sound</source>
        <translation>端點自己的轉寫，文字可能與該句不同；或者與要求不符之處，或者沒有聲音的原因</translation>
    </message>
</context>
<context>
    <name>turnscope::CoachLine</name>
    <message>
        <source>Press Talk and say: “Where is my order four two seven?” Or type it below.</source>
        <translation>按「說話」並說：「Where is my order four two seven?」或在下面輸入。</translation>
    </message>
    <message>
        <source>Type below: “Where is my order four two seven?”</source>
        <translation>在下面輸入：「Where is my order four two seven?」</translation>
    </message>
    <message>
        <source>Press Talk and say something, or type below.</source>
        <translation>按「說話」並說點什麼，或在下面輸入。</translation>
    </message>
    <message>
        <source>Type something below.</source>
        <translation>在下面輸入點什麼。</translation>
    </message>
    <message>
        <source>Hide this hint</source>
        <translation>隱藏此提示</translation>
    </message>
    <message>
        <source>Say: “Where is my order four two seven?” Or type it below.</source>
        <translation>請說：“Where is my order four two seven?”或在下面輸入。</translation>
    </message>
</context>
<context>
    <name>turnscope::Command</name>
    <message>
        <source>Hold a headless conversation and print its turns.</source>
        <translation>進行一次無介面對話並輸出其輪次。</translation>
    </message>
    <message>
        <source>Sum up a recording: events, turns, latency, gaps.</source>
        <translation>彙總錄製：事件、輪次、延遲、缺口。</translation>
    </message>
    <message>
        <source>Run the built-in endpoint on its own.</source>
        <translation>單獨執行內建端點。</translation>
    </message>
    <message>
        <source>Say what is wrong in a recording, and whose doing it is.</source>
        <translation>說明錄製中哪裡有錯，以及是誰造成的。</translation>
    </message>
    <message>
        <source>Say why the model stayed silent, was slow or stopped.</source>
        <translation>說明模型為何沉默、緩慢或停止。</translation>
    </message>
    <message>
        <source>Compare two recordings, turn by turn.</source>
        <translation>逐個輪次比較兩個錄製。</translation>
    </message>
    <message>
        <source>Write a recording in another form.</source>
        <translation>將錄製寫成另一種形式。</translation>
    </message>
    <message>
        <source>Drive an endpoint with a recording&apos;s client side, and judge it.</source>
        <translation>以錄製的用戶端一方驅動端點，並加以評判。</translation>
    </message>
    <message>
        <source>Hold a recording against what a case expects.</source>
        <translation>依案例的預期檢驗錄製。</translation>
    </message>
    <message>
        <source>Show what other turn detection settings would have done.</source>
        <translation>顯示其他輪次偵測設定會有什麼結果。</translation>
    </message>
    <message>
        <source>Hear a sentence in several voices of an endpoint.</source>
        <translation>用端點的多個聲音試聽一句話。</translation>
    </message>
    <message>
        <source>Say what sessions cost, thing by thing.</source>
        <translation>逐項說明工作階段的費用。</translation>
    </message>
    <message>
        <source>Compare what ways to build a voice application cost.</source>
        <translation>比較建構語音應用程式的各種方式的費用。</translation>
    </message>
    <message>
        <source>Let a coding agent ask about recordings, read-only.</source>
        <translation>讓程式設計代理查詢錄製，唯讀。</translation>
    </message>
    <message>
        <source>Make rows of many recordings, for a fleet&apos;s database.</source>
        <translation>把大量錄製整理成資料列，供整批工作階段的資料庫使用。</translation>
    </message>
</context>
<context>
    <name>turnscope::CommandLine</name>
    <message>
        <source>%1. See %2 --help.</source>
        <translation>%1。參見 %2 --help。</translation>
    </message>
</context>
<context>
    <name>turnscope::CommandPalette</name>
    <message>
        <source>Command, event, time, turn, file …</source>
        <translation>命令、事件、時間、輪次、檔案…</translation>
    </message>
    <message>
        <source>A command, a file, #1204, 12:34, turn 7, item_… </source>
        <translation>命令、檔案、#1204、12:34、turn 7、item_… </translation>
    </message>
    <message>
        <source>What may be meant</source>
        <translation>可能所指的內容</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.

Type a part of a command&apos;s or a file&apos;s name, or a place in the session: #1204, 12:34, turn 7, item_…</source>
        <translation>沒有名為「%1」的內容。

請輸入命令或檔案名稱的一部分，或工作階段中的位置：#1204、12:34、turn 7、item_…</translation>
    </message>
</context>
<context>
    <name>turnscope::CommandRun</name>
    <message>
        <source>%1 could not be started. Is it there, and may it be run?</source>
        <translation>無法啟動 %1。它是否存在，是否允許執行？</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 當掉了。</translation>
    </message>
    <message>
        <source>%1 ended with code %2.</source>
        <translation>%1 以代碼 %2 結束。</translation>
    </message>
</context>
<context>
    <name>turnscope::CompareCommand</name>
    <message>
        <source>%1: pieces of the file that could not be read: %2.</source>
        <translation>%1：檔案中無法讀取的片段數：%2。</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>輸出一個 JSON 物件而不是文字。</translation>
    </message>
    <message>
        <source>A further repeat of A. May be given more than once.</source>
        <translation>A 的又一次重複。可多次給出。</translation>
    </message>
    <message>
        <source>Compares two recordings, or another tool&apos;s logs, turn by turn. With repeats of one or both, nothing inside their spread is called a difference.</source>
        <translation>逐個輪次比較兩個錄製，或其他工具的日誌。如果一方或雙方有重複，落在其波動範圍之內的都不稱為差異。</translation>
    </message>
    <message>
        <source>The recording or log to compare with.</source>
        <translation>要與之比較的錄製或日誌。</translation>
    </message>
    <message>
        <source>The other one, and repeats of it.</source>
        <translation>另一個錄製或日誌，及其重複。</translation>
    </message>
    <message>
        <source>Price the hearing of a pipeline as this model&apos;s.</source>
        <translation>流水線的「聽」依此模型計價。</translation>
    </message>
    <message>
        <source>… its thinking.</source>
        <translation>……其「想」。</translation>
    </message>
    <message>
        <source>… its speaking.</source>
        <translation>……其「說」。</translation>
    </message>
    <message>
        <source>Usage: turnscope compare A B… [--a FILE]… [--hear MODEL] [--think MODEL] [--speak MODEL] [--json], with two files or more.</source>
        <translation>用法：turnscope compare A B… [--a FILE]… [--hear MODEL] [--think MODEL] [--speak MODEL] [--json]，至少兩個檔案。</translation>
    </message>
</context>
<context>
    <name>turnscope::CompareReport</name>
    <message>
        <source>n %1 and %2</source>
        <translation>n 為 %1 和 %2</translation>
    </message>
    <message>
        <source>Turn %1 of A, %2 of B: %3</source>
        <translation>A 的輪次 %1，B 的輪次 %2：%3</translation>
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
        <translation>兩者多快得到回答並非都已知。</translation>
    </message>
    <message>
        <source>cut into in %1 of %2 runs of A and %3 of %4 of B</source>
        <translation>A 的 %2 次執行中有 %1 次被打斷，B 的 %4 次中有 %3 次</translation>
    </message>
    <message>
        <source>Settings: %1 of %2 differ.</source>
        <translation>設定：%2 項中有 %1 項不同。</translation>
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
        <translation>工具：相同，%1 個。</translation>
    </message>
    <message>
        <source>, no times</source>
        <translation>，沒有時間</translation>
    </message>
    <message numerus="yes">
        <source>of %n turn(s)</source>
        <translation>
            <numerusform>，共 %n 個輪次</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 turns of A and %2 of B</source>
        <translation>，A 的 %1 個輪次和 B 的 %2 個輪次</translation>
    </message>
    <message>
        <source>Settings, instructions and tools are those of the first run of each.</source>
        <translation>設定、指令和工具取自雙方各自的第一次執行。</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 個輪次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 個事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::CompareView</name>
    <message>
        <source>How far the comparison is</source>
        <translation>比較的進度</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>the live session</source>
        <translation>即時工作階段</translation>
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
        <translation>輪次 %1</translation>
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
        <translation>%1（無時間）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n piece(s) could not be read)</source>
        <translation>
            <numerusform>%1（有 %n 處無法讀取）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1，n = %2</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>交換 A 和 B</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>與…比較</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Swapping…</source>
        <translation>正在交換…</translation>
    </message>
    <message>
        <source>%1. n counts runs of A / of B; a difference inside the spread of repeats is not claimed. In the texts, struck is only in A, underlined only in B.</source>
        <translation>%1。n 為 A / B 的執行次數；落在重複的波動範圍之內的差異不作認定。文字中，刪除線表示只在 A 中，底線表示只在 B 中。</translation>
    </message>
    <message>
        <source>Compare the session in view with another recording, or with repeats of one: turns side by side, what differs, and by how much.</source>
        <translation>把目前的工作階段與另一份錄製或其多次重複相比較：輪次並排，哪裡不同，差多少。</translation>
    </message>
    <message>
        <source>Settings in force at the end that differ: %1 of %2.</source>
        <translation>結束時生效的設定中不同的：%2 項中有 %1 項。</translation>
    </message>
    <message>
        <source>Timelines, texts, settings, instructions and tools are those of the first run of each.</source>
        <translation>時間軸、文字、設定、指令和工具取自雙方各自的第一次執行。</translation>
    </message>
    <message>
        <source>Latency and cost</source>
        <translation>延遲與費用</translation>
    </message>
    <message>
        <source>Pricing…</source>
        <translation>正在計價…</translation>
    </message>
</context>
<context>
    <name>turnscope::ComparedTimelines</name>
    <message>
        <source>Timelines, turn by turn</source>
        <translation>逐輪次的時間軸</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 秒</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
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
        <translation>等待時間並非兩者都已知</translation>
    </message>
    <message>
        <source>%1 ms (n %2 / %3)</source>
        <translation>%1 毫秒（n %2 / %3）</translation>
    </message>
    <message>
        <source>no such turn</source>
        <translation>沒有這一輪次</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>沒有時間</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>the end of the user&apos;s voice</source>
        <translation>使用者話音的結束</translation>
    </message>
    <message>
        <source>when the client sent it</source>
        <translation>用戶端傳送的時刻</translation>
    </message>
    <message>
        <source>when the answer was begun</source>
        <translation>回答開始的時刻</translation>
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
        <translation>B：紅色虛線處回答被打斷</translation>
    </message>
    <message>
        <source>A: the dashed red line is where the answer was cut into</source>
        <translation>A：紅色虛線處回答被打斷</translation>
    </message>
</context>
<context>
    <name>turnscope::ComparedTotalsModel</name>
    <message>
        <source>Figure</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>波動範圍</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
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
        <translation>等待時間並非兩者都已知</translation>
    </message>
    <message>
        <source>cut into: %1 of %2 in A, %3 of %4 in B</source>
        <translation>被打斷：A 中 %2 次有 %1 次，B 中 %4 次有 %3 次</translation>
    </message>
    <message>
        <source>How many runs of A, and of B, the figure is of</source>
        <translation>該數值取自 A 和 B 各多少次執行</translation>
    </message>
    <message>
        <source>The farthest that a repeat is from the median of its side, of the side where that is larger</source>
        <translation>重複與其所在一方的中位數的最大偏離，取較大的一方</translation>
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
        <translation>波動範圍</translation>
    </message>
    <message>
        <source>Cost, B − A $</source>
        <translation>費用，B − A $</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
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
        <translation>兩個錄製都沒有輪次：除了設定，沒有可比較的內容。</translation>
    </message>
    <message>
        <source>The recordings have nothing in common: no turn of A was said in B.</source>
        <translation>兩個錄製沒有共同之處：A 的輪次沒有一個在 B 中說過。</translation>
    </message>
    <message>
        <source>No turn of A has a partner in B.</source>
        <translation>A 的輪次在 B 中都沒有對應的輪次。</translation>
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
        <translation>B 與 A 回答得一樣快：%1 毫秒的差異在波動範圍之內（%2）。</translation>
    </message>
    <message>
        <source>In these two runs B answered %1 ms sooner; without repeats nothing is claimed (%2).</source>
        <translation>在這兩次執行中，B 早 %1 毫秒回答；沒有重複，因此不作認定（%2）。</translation>
    </message>
    <message>
        <source>In these two runs B answered %1 ms later; without repeats nothing is claimed (%2).</source>
        <translation>在這兩次執行中，B 晚 %1 毫秒回答；沒有重複，因此不作認定（%2）。</translation>
    </message>
    <message>
        <source>How soon they answer cannot be compared: of no turn both logs tell it.</source>
        <translation>多快得到回答無法比較：沒有一個輪次是兩份日誌都說明了的。</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1，毫秒</translation>
    </message>
    <message>
        <source>Speech of the user, ms</source>
        <translation>使用者的語音，毫秒</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Answers cut into</source>
        <translation>被打斷的回答</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>輸入 token</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>輸出 token</translation>
    </message>
    <message>
        <source>Cost, US dollars</source>
        <translation>費用，美元</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n turn(s) aligned: %2 by words, %3 by order</source>
        <translation>
            <numerusform>%n 個輪次中有 %1 個已對齊：%2 個按話語，%3 個按順序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of each turn the first %n word(s) were looked at</source>
        <translation>
            <numerusform>每個輪次只看了前 %n 個詞</numerusform>
        </translation>
    </message>
    <message>
        <source>there are too many turns to look at their words</source>
        <translation>輪次太多，無法逐一查看其話語</translation>
    </message>
    <message numerus="yes">
        <source>median of %n turn(s)</source>
        <translation>
            <numerusform>%n 個輪次的中位數</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of A</source>
        <translation>
            <numerusform>A 的 %n 次執行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of B</source>
        <translation>
            <numerusform>B 的 %n 次執行</numerusform>
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
        <translation>B 與 A 回答得一樣快（%1）。</translation>
    </message>
    <message>
        <source>In these two runs B answered as soon as A; without repeats nothing is claimed (%1).</source>
        <translation>在這兩次執行中，B 與 A 回答得一樣快；沒有重複，因此不作認定（%1）。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未回報</translation>
    </message>
    <message>
        <source>Turn %1 of A</source>
        <translation>A 的輪次 %1</translation>
    </message>
    <message>
        <source>Turn %1 of B</source>
        <translation>B 的輪次 %1</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>輪次 %1</translation>
    </message>
    <message>
        <source>Turn %1 / %2</source>
        <translation>輪次 %1 / %2</translation>
    </message>
</context>
<context>
    <name>turnscope::ConnectionDesk</name>
    <message>
        <source>There is no profile “%1” to connect to. There are: %2.</source>
        <translation>沒有可連線的設定檔「%1」。現有：%2。</translation>
    </message>
</context>
<context>
    <name>turnscope::ContinuedSession</name>
    <message numerus="yes">
        <source>The %n first message(s) did not go along: the conversation is long.</source>
        <translation>
            <numerusform>最前面的 %n 則訊息沒有帶上：對話太長。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) without words did not go along.</source>
        <translation>
            <numerusform>%n 則沒有文字的訊息沒有帶上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool call(s) without an output did not go along.</source>
        <translation>
            <numerusform>%n 個沒有輸出的工具呼叫沒有一併帶過去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::ConversationPanel</name>
    <message>
        <source>Send message</source>
        <translation>傳送訊息</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>傳送（Enter）</translation>
    </message>
    <message>
        <source>Type a message…</source>
        <translation>輸入訊息…</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter 傳送，Shift+Enter 換行</translation>
    </message>
    <message>
        <source>at cursor</source>
        <translation>游標處</translation>
    </message>
    <message>
        <source>Conversation at the timeline&apos;s cursor</source>
        <translation>時間線游標處的對話</translation>
    </message>
    <message>
        <source>back to now</source>
        <translation>回到現在</translation>
    </message>
    <message>
        <source>Show what the server holds now</source>
        <translation>顯示伺服器現在保存的內容</translation>
    </message>
    <message>
        <source>Send an image</source>
        <translation>傳送圖片</translation>
    </message>
    <message>
        <source>Send an image: a file, the clipboard or the screen. Or drop one here.</source>
        <translation>傳送圖片：檔案、剪貼簿或螢幕。也可以拖到這裡。</translation>
    </message>
    <message>
        <source>Click in the timeline: what the server held at that moment will stand here.</source>
        <translation>請在時間線中點選：伺服器在那一刻保存的內容會顯示在這裡。</translation>
    </message>
    <message>
        <source>As of %1 · folding…</source>
        <translation>截至 %1 · 正在重建…</translation>
    </message>
    <message>
        <source>As of %1 · what the server held then</source>
        <translation>截至 %1 · 伺服器當時保存的內容</translation>
    </message>
    <message>
        <source>Show what the server held at the timeline&apos;s cursor</source>
        <translation>顯示伺服器在時間線游標處所保存的內容</translation>
    </message>
</context>
<context>
    <name>turnscope::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>Nobody has spoken yet.

Connect, then talk or type a message. What is said will stand here as it is said.</source>
        <translation>還沒有人說話。

先連線，然後說話或輸入訊息。所說的內容會即時顯示在這裡。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>%1 is a protocol without conversation items.

Its texts stand in the event list, joined where deltas are folded.</source>
        <translation>%1 是沒有對話項目的協定。

其文字列在事件清單中；增量摺疊處會合併顯示。</translation>
    </message>
    <message>
        <source>Reading the conversation…</source>
        <translation>正在讀取對話…</translation>
    </message>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>此錄製中沒有人說話。</translation>
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
        <translation>快取節省了 %1。</translation>
    </message>
    <message>
        <source>%1 were for audio that nobody heard.</source>
        <translation>其中 %1 用於沒有人聽到的音訊。</translation>
    </message>
    <message>
        <source>Instructions and tools, some %1 tokens before each answer, cost %2 an answer (an estimate).</source>
        <translation>指令和工具在每個回答之前約佔 %1 個 token，每個回答為此花費 %2（估計值）。</translation>
    </message>
    <message>
        <source>At 60 minutes it would have cost some %1, if it went on like this.</source>
        <translation>照此下去，到 60 分鐘時費用約為 %1。</translation>
    </message>
    <message>
        <source>The price of %1 is not verified: the price list says whose it is.</source>
        <translation>%1 的價格未經核實：價目表註明了它的出處。</translation>
    </message>
    <message>
        <source>The log does not tell its day, and a price in it changed: the latest was taken.</source>
        <translation>日誌沒有說明日期，而其中有價格變動過：採用了最新的價格。</translation>
    </message>
    <message numerus="yes">
        <source>The cache was broken %n time(s).</source>
        <translation>
            <numerusform>快取被破壞了 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::CostChart</name>
    <message>
        <source>How the cost grew, and how much came out of the cache</source>
        <translation>費用如何增加，以及有多少來自快取</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all. The cache was broken %n time(s).</source>
        <translation>
            <numerusform>合計 %1。快取中斷了 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>in, cached</source>
        <translation>輸入，已快取</translation>
    </message>
    <message>
        <source>in</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>text out</source>
        <translation>文字輸出</translation>
    </message>
    <message>
        <source>audio out</source>
        <translation>音訊輸出</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>of it cached, below</source>
        <translation>其中已快取，見下方</translation>
    </message>
    <message>
        <source>cache broken</source>
        <translation>快取中斷</translation>
    </message>
    <message>
        <source>%1 of %2 tokens in came out of the cache.</source>
        <translation>%2 個輸入 token 中有 %1 個來自快取。</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前為止 %1</translation>
    </message>
</context>
<context>
    <name>turnscope::CostCommand</name>
    <message>
        <source>No event in %1 could be read: what it cost is not known.</source>
        <translation>%1 中沒有可讀取的事件：其費用未知。</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>輸出一個 JSON 物件，而不是文字。</translation>
    </message>
    <message>
        <source>What the answers would have cost by the prices of another model.</source>
        <translation>依另一個模型的價格計算，這些回答的費用會是多少。</translation>
    </message>
    <message>
        <source>Tells what sessions cost, thing by thing, by list prices, and what of that is not known.</source>
        <translation>依定價逐項說明工作階段的費用，以及其中哪些未知。</translation>
    </message>
    <message>
        <source>The recordings or logs to read.</source>
        <translation>要讀取的錄製或日誌。</translation>
    </message>
    <message>
        <source>Usage: turnscope cost FILE… [--model NAME] [--json].</source>
        <translation>用法：turnscope cost FILE… [--model NAME] [--json]。</translation>
    </message>
    <message>
        <source>The price list does not have the model “%1”. Give it a price in %2.</source>
        <translation>價目表中沒有模型「%1」。請在 %2 中填入它的價格。</translation>
    </message>
</context>
<context>
    <name>turnscope::CostForecast</name>
    <message>
        <source>A guess: if the session goes on as in its latter half until 60 minutes, the longest that the service lets one last. Costs grow with the conversation, for each answer is billed for all that was said before.</source>
        <translation>推測值：假定工作階段依其後半段的情形繼續，直到 60 分鐘，也就是服務允許單一工作階段持續的最長時間。費用隨對話增加，因為每個回答都要依先前說過的全部內容計費。</translation>
    </message>
</context>
<context>
    <name>turnscope::CostLedger</name>
    <message>
        <source>Nothing in the log tells what was used: that does not make it free.</source>
        <translation>日誌中沒有任何用量資訊：這並不表示免費。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were not done when the log ends: what they used was never told.</source>
        <translation>
            <numerusform>日誌結束時有 %n 個回答尚未完成：其用量從未回報。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s) the endpoint told no usage.</source>
        <translation>
            <numerusform>端點未回報 %n 個回答的用量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s) the endpoint told how many tokens, but not how many are text and how many audio.</source>
        <translation>
            <numerusform>端點回報了 %n 個回答的 token 數，但沒有說明其中文字和音訊各有多少。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are in the totals, but of no kind: they have no price.</source>
        <translation>
            <numerusform>總數中有 %n 個輸入 token 不屬於任何已回報的種類：它們沒有價格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n transcript(s) of the user&apos;s voice no usage was told.</source>
        <translation>
            <numerusform>使用者語音的 %n 份轉寫未回報用量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the log names the model of %n thing(s) that are billed.</source>
        <translation>
            <numerusform>有 %n 個計費項目在日誌中沒有模型名稱。</numerusform>
        </translation>
    </message>
    <message>
        <source>No price for %1: give it one.</source>
        <translation>%1 沒有價格：請填入價格。</translation>
    </message>
    <message>
        <source>The price list has %1, but not for all that was used of it: give it the missing price.</source>
        <translation>價目表中有 %1，但未涵蓋其全部用量：請補上缺少的價格。</translation>
    </message>
    <message>
        <source>The session&apos;s end was not told: it may have been billed for more seconds than the last count.</source>
        <translation>工作階段的結束未回報：計費的秒數可能多於最後一次的計數。</translation>
    </message>
    <message>
        <source>The session is billed by its length, and no seconds were told.</source>
        <translation>該工作階段依時間長度計費，但沒有回報秒數。</translation>
    </message>
    <message>
        <source>What is priced in %1 is not in the sum in US dollars.</source>
        <translation>以 %1 計價的部分不計入美元合計。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the log could not be read: they may have told usage.</source>
        <translation>
            <numerusform>日誌中有 %n 處無法讀取：其中可能有用量資訊。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The usage of %n thing(s) contradicts itself: what they cost is not known from it.</source>
        <translation>
            <numerusform>%n 項的用量自相矛盾：由此無法得知其費用。</numerusform>
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
        <translation>無價格</translation>
    </message>
</context>
<context>
    <name>turnscope::CostLimitsDialog</name>
    <message>
        <source>&amp;Tell me when a session has cost</source>
        <translation>工作階段費用達到以下金額時提醒我(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Disconnect when it has cost</source>
        <translation>費用達到以下金額時中斷連線(&amp;D)</translation>
    </message>
    <message>
        <source>Cost limits</source>
        <translation>費用上限</translation>
    </message>
    <message>
        <source>For each session that is live. What it costs is an estimate, by list prices and what the endpoint told so far: an answer is known when it is done, and a model without a price is not counted.</source>
        <translation>適用於每個即時工作階段。費用是根據定價和端點至今回報的用量得出的估計值：回答在完成後才知道費用，沒有價格的模型不計算在內。</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Tell me when nobody says anything for</source>
        <translation>無人說話達到以下時間時提醒我</translation>
    </message>
</context>
<context>
    <name>turnscope::CostPanel</name>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>費用 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n 個沒有價格</numerusform>
        </translation>
    </message>
    <message>
        <source>an estimate, at list prices</source>
        <translation>依定價計算的估計值</translation>
    </message>
    <message>
        <source>No cost yet.

Connect to an endpoint, or open a recording: what each answer took and cost will stand here.</source>
        <translation>還沒有費用。

連線到一個端點，或開啟一個錄製：每個回答用了多少、花費多少，會列在此處。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Nothing to pay for so far: no answer and no transcription is done.</source>
        <translation>到目前為止，此工作階段沒有產生費用：沒有回答完成，也沒有轉寫。</translation>
    </message>
    <message>
        <source>&amp;Give it a price…</source>
        <translation>填入價格(&amp;G)…</translation>
    </message>
    <message>
        <source>How the cost is shown</source>
        <translation>費用的顯示方式</translation>
    </message>
    <message>
        <source>by answer</source>
        <translation>依回答</translation>
    </message>
    <message>
        <source>by turn</source>
        <translation>依輪次</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>價格…</translation>
    </message>
    <message>
        <source>The price list: who says what, and your own prices</source>
        <translation>價目表：各項價格的來源，以及你自己的價格</translation>
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
        <translation>費用：%1，依定價計算。</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>不完整：%1</translation>
    </message>
    <message>
        <source>turn  what           text in   cached audio in   cached images in  cached text out audio out  seconds  cost        model</source>
        <extracomment>Columns of a table of fixed width: which turn, what; tokens in, of which cached ones apart; tokens out.</extracomment>
        <translation>輪次  內容          文字輸入     快取 音訊輸入     快取 影像輸入     快取 文字輸出 音訊輸出       秒  費用        模型</translation>
    </message>
    <message>
        <source>Cache, event %1: %2</source>
        <translation>快取，事件 %1：%2</translation>
    </message>
</context>
<context>
    <name>turnscope::CostSheet</name>
    <message>
        <source>what</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>text in</source>
        <translation>文字輸入</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>快取</translation>
    </message>
    <message>
        <source>audio in</source>
        <translation>音訊輸入</translation>
    </message>
    <message>
        <source>images in</source>
        <translation>圖片輸入</translation>
    </message>
    <message>
        <source>text out</source>
        <translation>文字輸出</translation>
    </message>
    <message>
        <source>audio out</source>
        <translation>音訊輸出</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒數</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>? is not known, and not zero. Tokens that were in the cache stand in a column of their own.</source>
        <translation>? 表示未知，而不是零。快取中的 token 另列一欄。</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>輪次 %1</translation>
    </message>
    <message>
        <source>of no turn</source>
        <translation>不屬於任何輪次</translation>
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
        <translation>合計</translation>
    </message>
    <message>
        <source>session by its length</source>
        <translation>依時長計費的工作階段</translation>
    </message>
    <message>
        <source>transcription</source>
        <translation>轉寫</translation>
    </message>
    <message>
        <source>answer beside the conversation</source>
        <translation>對話之外的回答</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The endpoint told no usage of this response.</source>
        <translation>端點沒有回報此回應的用量。</translation>
    </message>
    <message>
        <source>The endpoint told %1 tokens in and %2 out, but not how many are text and how many audio: their prices differ.</source>
        <translation>端點回報了 %1 個輸入 token 和 %2 個輸出 token，但沒有說明其中文字和音訊各有多少：它們的價格不同。</translation>
    </message>
    <message>
        <source>Nothing in the session names the model.</source>
        <translation>工作階段中沒有任何內容說明模型的名稱。</translation>
    </message>
    <message numerus="yes">
        <source>Without %n row(s) whose cost is not known.</source>
        <translation>
            <numerusform>不含費用未知的 %n 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>text in</source>
        <translation>文字輸入</translation>
    </message>
    <message>
        <source>audio in</source>
        <translation>音訊輸入</translation>
    </message>
    <message>
        <source>images in</source>
        <translation>圖片輸入</translation>
    </message>
    <message>
        <source>text out</source>
        <translation>文字輸出</translation>
    </message>
    <message>
        <source>audio out</source>
        <translation>音訊輸出</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>輪次 %1</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>文字訊息</translation>
    </message>
    <message>
        <source>answer, cancelled</source>
        <translation>回答，已取消</translation>
    </message>
    <message>
        <source>answer, failed</source>
        <translation>回答，失敗</translation>
    </message>
    <message>
        <source>The price list does not have %1: give it a price.</source>
        <translation>價目表中沒有 %1：請填入價格。</translation>
    </message>
    <message>
        <source>The price list has %1, but not for all that was used.</source>
        <translation>價目表中有 %1，但未涵蓋全部用量。</translation>
    </message>
    <message>
        <source>cached text</source>
        <translation>快取的文字</translation>
    </message>
    <message>
        <source>cached audio</source>
        <translation>快取的音訊</translation>
    </message>
    <message>
        <source>cached images</source>
        <translation>快取的影像</translation>
    </message>
    <message>
        <source>written into the cache</source>
        <translation>寫入快取</translation>
    </message>
    <message>
        <source>by the minute</source>
        <translation>依分鐘</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>文字訊息</translation>
    </message>
    <message>
        <source>saved by the cache: %1</source>
        <translation>快取節省：%1</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>what</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>快取</translation>
    </message>
    <message>
        <source>written</source>
        <translation>寫入快取</translation>
    </message>
    <message>
        <source>of no kind</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒數</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>When the endpoint reported it.</source>
        <translation>端點回報它的時間。</translation>
    </message>
    <message>
        <source>What was paid for.</source>
        <translation>費用所付的內容。</translation>
    </message>
    <message>
        <source>By whose prices.</source>
        <translation>依哪個模型的價格計算。</translation>
    </message>
    <message>
        <source>Text tokens in that were not in the cache, at the full price.</source>
        <translation>未命中快取的輸入文字 token，依全價計費。</translation>
    </message>
    <message>
        <source>Text tokens in that were in the cache, and cost less for it.</source>
        <translation>命中快取的輸入文字 token，因此價格較低。</translation>
    </message>
    <message>
        <source>Text tokens in that were put into the cache, which has a price of its own; part of those that were not in it.</source>
        <translation>寫入快取的輸入文字 token，另有單獨的價格；屬於未命中快取的那部分。</translation>
    </message>
    <message>
        <source>Audio tokens in that were not in the cache, at the full price.</source>
        <translation>未命中快取的輸入音訊 token，依全價計費。</translation>
    </message>
    <message>
        <source>Audio tokens in that were in the cache, and cost less for it.</source>
        <translation>命中快取的輸入音訊 token，因此價格較低。</translation>
    </message>
    <message>
        <source>Image tokens in that were not in the cache, at the full price.</source>
        <translation>未命中快取的輸入圖片 token，依全價計費。</translation>
    </message>
    <message>
        <source>Image tokens in that were in the cache, and cost less for it.</source>
        <translation>命中快取的輸入圖片 token，因此價格較低。</translation>
    </message>
    <message>
        <source>Text tokens out, reasoning included.</source>
        <translation>輸出的文字 token，包括推理。</translation>
    </message>
    <message>
        <source>Audio tokens out.</source>
        <translation>輸出的音訊 token。</translation>
    </message>
    <message>
        <source>Seconds, where that is what is billed.</source>
        <translation>依秒計費時的秒數。</translation>
    </message>
    <message>
        <source>An estimate: what the endpoint told, at the public prices. US dollars, unless another currency is named.</source>
        <translation>估計值：端點所報的用量，依公開價格計算。未註明其他貨幣時為美元。</translation>
    </message>
    <message>
        <source>Tokens, in or out, that are in the totals which the endpoint told, but neither text, audio nor image by it. They are not in the cost.</source>
        <translation>計入端點所報總數、但端點未歸為文字、音訊或圖片的輸入或輸出 token。不計入費用。</translation>
    </message>
    <message>
        <source>The usage that the endpoint told contradicts itself: what it cost is not known from it.</source>
        <translation>端點回報的用量自相矛盾：由此無法得知其費用。</translation>
    </message>
    <message>
        <source>%1 tokens are of no kind that was told, and not in it.</source>
        <translation>%1 個 token 不屬於任何已回報的種類，未計入其中。</translation>
    </message>
</context>
<context>
    <name>turnscope::CsvExport</name>
    <message>
        <source>Costs are estimates by list prices; an empty cell is not zero, but not known.</source>
        <translation>費用為按定價計算的估計值；空儲存格不是零，而是未知。</translation>
    </message>
</context>
<context>
    <name>turnscope::Degradation</name>
    <message>
        <source>There is no sound in the user&apos;s audio that noise could be mixed with.</source>
        <translation>使用者的音訊中沒有可以混入雜訊的聲音。</translation>
    </message>
    <message>
        <source>The model is not heard in it: there is nothing that could echo.</source>
        <translation>其中聽不到模型的聲音：沒有可以產生回音的內容。</translation>
    </message>
    <message>
        <source>Noise can be mixed in at %1 to %2 dB below speech.</source>
        <translation>混入的雜訊可以比語音低 %1 到 %2 dB。</translation>
    </message>
    <message>
        <source>From 0 to 100 % of a telephone&apos;s packets may be lost.</source>
        <translation>電話的封包遺失率可為 0 到 100 %。</translation>
    </message>
    <message>
        <source>An echo comes 0 to %1 ms late.</source>
        <translation>回音可延遲 0 到 %1 毫秒。</translation>
    </message>
    <message>
        <source>The sound that is to be mixed in is silent.</source>
        <translation>要混入的聲音是無聲的。</translation>
    </message>
    <message>
        <source>white noise %1 dB below speech</source>
        <translation>白雜訊，比語音低 %1 dB</translation>
    </message>
    <message>
        <source>the model&apos;s echo, %1 ms late, %2 dB below speech</source>
        <translation>模型的回音，延遲 %1 毫秒，比語音低 %2 dB</translation>
    </message>
    <message>
        <source>“%1” %2 dB below speech</source>
        <translation>「%1」，比語音低 %2 dB</translation>
    </message>
    <message>
        <source>a telephone that loses %1 % of its packets</source>
        <translation>遺失 %1 % 封包的電話</translation>
    </message>
    <message>
        <source>a telephone</source>
        <translation>電話</translation>
    </message>
</context>
<context>
    <name>turnscope::DeltaCheck</name>
    <message>
        <source>The log holds fewer deltas than the text of %1 is made of.</source>
        <translation>日誌中的增量少於組成 %1 文字所需的增量。</translation>
    </message>
    <message>
        <source>The joined deltas differ from the text of %1.</source>
        <translation>拼接後的增量與 %1 的文字不一致。</translation>
    </message>
    <message>
        <source>The joined deltas differ from the text of %1 in white space only.</source>
        <translation>拼接後的增量與 %1 的文字只在空白上不同。</translation>
    </message>
    <message>
        <source>The deltas have the letters of the done event, in another order.</source>
        <translation>各增量的字母與 done 事件相同，但順序不同。</translation>
    </message>
</context>
<context>
    <name>turnscope::Describe</name>
    <message>
        <source>Turn %1</source>
        <translation>輪次 %1</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>工具呼叫</translation>
    </message>
    <message>
        <source>Finding %1 at %2</source>
        <translation>檢查結果 %1，位於 %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>條目</translation>
    </message>
    <message>
        <source>Speech %1</source>
        <translation>語音 %1</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>The call&apos;s arguments were complete.</source>
        <translation>呼叫的引數已完整。</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>took</source>
        <translation>用時</translation>
    </message>
    <message>
        <source>From the call&apos;s arguments being complete to its output being sent, or to the server telling that the tool is through.</source>
        <translation>從呼叫引數完整到其輸出送出，或到伺服器告知工具已執行完畢。</translation>
    </message>
    <message>
        <source>A tool without a name</source>
        <translation>沒有名稱的工具</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引數</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>MCP 伺服器</translation>
    </message>
    <message>
        <source>item of the call</source>
        <translation>呼叫的條目</translation>
    </message>
    <message>
        <source>item of the output</source>
        <translation>輸出的條目</translation>
    </message>
    <message>
        <source>▲ client</source>
        <translation>▲ 用戶端</translation>
    </message>
    <message>
        <source>▼ server</source>
        <translation>▼ 伺服器</translation>
    </message>
    <message>
        <source>● console</source>
        <translation>● 控制檯</translation>
    </message>
    <message>
        <source>A frame that is not JSON</source>
        <translation>不是 JSON 的幀</translation>
    </message>
    <message>
        <source>In GA: %1.</source>
        <translation>在 GA 中：%1。</translation>
    </message>
    <message>
        <source>tool call</source>
        <translation>工具呼叫</translation>
    </message>
    <message>
        <source>item</source>
        <translation>條目</translation>
    </message>
    <message>
        <source>The client asked</source>
        <translation>用戶端請求了</translation>
    </message>
    <message>
        <source>The client asked, most likely</source>
        <translation>用戶端請求了（很可能）</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>所請求的內容</translation>
    </message>
    <message>
        <source>The server refused</source>
        <translation>伺服器拒絕了</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎麼辦</translation>
    </message>
    <message>
        <source>Why this rule</source>
        <translation>為何有此規則</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>whose doing</source>
        <translation>責任方</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>rests on</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>for the same cause</source>
        <translation>原因相同的還有</translation>
    </message>
    <message>
        <source>function call</source>
        <translation>函式呼叫</translation>
    </message>
    <message>
        <source>function call output</source>
        <translation>函式呼叫輸出</translation>
    </message>
    <message>
        <source>list of MCP tools</source>
        <translation>MCP 工具清單</translation>
    </message>
    <message>
        <source>MCP call</source>
        <translation>MCP 呼叫</translation>
    </message>
    <message>
        <source>MCP approval request</source>
        <translation>MCP 批准請求</translation>
    </message>
    <message>
        <source>MCP approval response</source>
        <translation>MCP 批准答覆</translation>
    </message>
    <message>
        <source>of a kind that Turnscope does not know</source>
        <translation>Turnscope 不認得的型別</translation>
    </message>
    <message>
        <source>message of the system</source>
        <translation>系統訊息</translation>
    </message>
    <message>
        <source>message of the user</source>
        <translation>使用者訊息</translation>
    </message>
    <message>
        <source>message of the model</source>
        <translation>模型訊息</translation>
    </message>
    <message>
        <source>message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>進行中</translation>
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
        <translation>已刪除</translation>
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
        <translation>音訊</translation>
    </message>
    <message>
        <source>audio sent</source>
        <translation>已送達音訊</translation>
    </message>
    <message>
        <source>Audio that was committed as this item.</source>
        <translation>作為此條目提交的音訊。</translation>
    </message>
    <message>
        <source>Audio of it that arrived.</source>
        <translation>此條目已到達的音訊。</translation>
    </message>
    <message>
        <source>audio heard</source>
        <translation>已聽到音訊</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>到目前為止</translation>
    </message>
    <message>
        <source>What of it came out of the speaker.</source>
        <translation>其中從喇叭播出的部分。</translation>
    </message>
    <message>
        <source>An estimate: from arrival and duration.</source>
        <translation>估計值：由到達時間和時長推算。</translation>
    </message>
    <message>
        <source>truncated at</source>
        <translation>截斷於</translation>
    </message>
    <message>
        <source>audio_end_ms that the server confirmed.</source>
        <translation>伺服器確認的 audio_end_ms。</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>語音</translation>
    </message>
    <message>
        <source>response</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>in the conversation</source>
        <translation>在對話中</translation>
    </message>
    <message>
        <source>Whether the server holds it in the default conversation.</source>
        <translation>伺服器是否在預設對話中保存著它。</translation>
    </message>
    <message>
        <source>no transcript</source>
        <translation>沒有轉寫</translation>
    </message>
    <message>
        <source>in the session</source>
        <translation>在工作階段中</translation>
    </message>
    <message>
        <source>Session time: when that audio was captured.</source>
        <translation>工作階段時間：擷取到該音訊的時間。</translation>
    </message>
    <message>
        <source>in the input</source>
        <translation>在輸入中</translation>
    </message>
    <message>
        <source>Input clock: audio appended since the session began, as audio_start_ms and audio_end_ms have it.</source>
        <translation>輸入時鐘：自工作階段開始以來追加的音訊，與 audio_start_ms 和 audio_end_ms 的計法相同。</translation>
    </message>
    <message>
        <source>in its item</source>
        <translation>在其條目中</translation>
    </message>
    <message>
        <source>Item clock: from the first sample of the item that it became.</source>
        <translation>條目時鐘：從它所成為的條目的第一個樣本起。</translation>
    </message>
    <message>
        <source>of it not voice</source>
        <translation>其中非人聲</translation>
    </message>
    <message>
        <source>%1 of prefix padding, %2 of trailing silence</source>
        <translation>%1 前置填充，%2 尾部靜默</translation>
    </message>
    <message>
        <source>As the settings then in force have them.</source>
        <translation>依當時生效的設定。</translation>
    </message>
    <message>
        <source>our detector</source>
        <translation>我們自己的偵測器</translation>
    </message>
    <message>
        <source>is listening…</source>
        <translation>正在偵測…</translation>
    </message>
    <message>
        <source>hears no voice in it</source>
        <translation>其中沒有聽到人聲</translation>
    </message>
    <message>
        <source>hears %1 of voice: %2</source>
        <translation>聽到 %1 人聲：%2</translation>
    </message>
    <message>
        <source>Without padding and trailing silence, on the input clock, to 32 ms.</source>
        <translation>不含前置填充和尾部靜默，依輸入時鐘，精確到 32 ms。</translation>
    </message>
    <message>
        <source>%1 after that audio</source>
        <translation>在該音訊之後 %1</translation>
    </message>
    <message>
        <source>end told</source>
        <translation>回報結束</translation>
    </message>
    <message>
        <source>The server heard the user speak for %1.</source>
        <translation>伺服器聽到使用者說了 %1。</translation>
    </message>
    <message>
        <source>The server heard the user begin to speak, and told of no end.</source>
        <translation>伺服器聽到使用者開始說話，但沒有回報結束。</translation>
    </message>
    <message>
        <source>threshold in force</source>
        <translation>生效的閾值</translation>
    </message>
    <message>
        <source>from the user&apos;s end to the answer · %1 over its budget</source>
        <translation>從使用者說完到回答 · 超出預算 %1</translation>
    </message>
    <message>
        <source>from the user&apos;s end to the answer · within its budget</source>
        <translation>從使用者說完到回答 · 在預算之內</translation>
    </message>
    <message>
        <source>heard / sent</source>
        <translation>聽到 / 送達</translation>
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
        <translation>到達的回答音訊中有多少從喇叭播出。</translation>
    </message>
    <message>
        <source>cut in</source>
        <translation>打斷</translation>
    </message>
    <message>
        <source>silent after</source>
        <translation>多久後靜默</translation>
    </message>
    <message>
        <source>From the cut-in to silence at the speaker.</source>
        <translation>從打斷到喇叭靜默。</translation>
    </message>
    <message>
        <source>server holds</source>
        <translation>伺服器保存</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>%1 in (%2 cached) · %3 out</source>
        <translation>輸入 %1（快取 %2）· 輸出 %3</translation>
    </message>
    <message>
        <source>Of all of its responses, as the server told them.</source>
        <translation>其所有回應的合計，以伺服器所回報的為準。</translation>
    </message>
    <message>
        <source>of it ≈ %1 for what nobody heard</source>
        <translation>其中 ≈ %1 花在無人聽到的內容上</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>US dollars at list prices: its responses and the transcription of what the user said. An estimate.</source>
        <translation>按定價計算，單位：美元。包括其回應和使用者話語的轉寫。為估計值。</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首個</translation>
    </message>
    <message>
        <source>speech ends</source>
        <translation>語音結束</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>last</source>
        <translation>末個</translation>
    </message>
    <message>
        <source>When things happened is not known here: no wait is told.</source>
        <translation>這裡不知道各事件發生的時間：不給出等待時間。</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>其他型別</translation>
    </message>
    <message>
        <source>threshold %1 · silence %2</source>
        <translation>閾值 %1 · 靜默 %2</translation>
    </message>
    <message>
        <source>speech at %1</source>
        <translation>%1 處的語音</translation>
    </message>
    <message>
        <source>%1… (%2 in all: see the event)</source>
        <translation>%1…（共 %2，見事件）</translation>
    </message>
    <message>
        <source>a frame that is not JSON</source>
        <translation>不是 JSON 的幀</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>還有更多</translation>
    </message>
    <message>
        <source>not all are listed</source>
        <translation>未全部列出</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>接在其後</translation>
    </message>
    <message>
        <source>start told</source>
        <translation>回報開始</translation>
    </message>
    <message>
        <source>by speech at %1</source>
        <translation>被話音，於 %1</translation>
    </message>
    <message>
        <source>by the client at %1</source>
        <translation>由用戶端，於 %1</translation>
    </message>
    <message>
        <source>by the end of the connection at %1</source>
        <translation>因連線結束，於 %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>first words %1, all text %2</source>
        <translation>最初的詞 %1，全部文字 %2</translation>
    </message>
    <message>
        <source>all sound %1</source>
        <translation>全部聲音 %1</translation>
    </message>
</context>
<context>
    <name>turnscope::DescriptionView</name>
    <message>
        <source>What is selected</source>
        <translation>選取的內容</translation>
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
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>全部複製</translation>
    </message>
    <message>
        <source>%1: %2 ms of %3</source>
        <translation>%1：%2 毫秒，預算 %3 毫秒</translation>
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
        <translation>「%1」已不在。</translation>
    </message>
    <message>
        <source>“%1” is not there: “%2” is used until it is back.</source>
        <translation>「%1」不在：在它恢復之前使用「%2」。</translation>
    </message>
    <message>
        <source>There is no speaker: answers are shown, not played.</source>
        <translation>沒有喇叭：回答只顯示，不播放。</translation>
    </message>
    <message>
        <source>The speaker “%1” stopped working: answers are shown, not played.</source>
        <translation>喇叭「%1」停止運作：回答只顯示，不播放。</translation>
    </message>
    <message>
        <source>This machine offers no sound at all, neither a microphone nor a speaker. Check that its sound server (PipeWire or PulseAudio) runs; typing works without.</source>
        <translation>此電腦完全沒有音訊裝置，既沒有麥克風也沒有喇叭。請檢查其聲音伺服器（PipeWire 或 PulseAudio）是否在執行；沒有聲音也可以輸入文字。</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, then press Talk; typing works without.</source>
        <translation>沒有麥克風。請接上麥克風，然後按「說話」；沒有它也可以輸入文字。</translation>
    </message>
    <message>
        <source>The microphone “%1” stopped working. Check it, then press Talk again.</source>
        <translation>麥克風「%1」停止運作。請檢查它，然後再按一次「說話」。</translation>
    </message>
</context>
<context>
    <name>turnscope::Difference</name>
    <message>
        <source>one run each</source>
        <translation>各執行一次</translation>
    </message>
    <message>
        <source>inside the spread</source>
        <translation>在波動範圍之內</translation>
    </message>
    <message>
        <source>less in B</source>
        <translation>B 較少</translation>
    </message>
    <message>
        <source>more in B</source>
        <translation>B 較多</translation>
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
        <translation>格式：jsonl（每行一筆，含所有資料表）、csv（每個資料表一個檔案）或 sqlite（資料庫，其中已有的錄製保留不動）。</translation>
    </message>
    <message>
        <source>The file to write; of csv without --table a folder. Without it, the standard output.</source>
        <translation>要寫入的檔案；csv 不帶 --table 時為資料夾。不指定則寫到標準輸出。</translation>
    </message>
    <message>
        <source>Only one table: recordings, sessions, turns, responses, tools, findings or costs.</source>
        <translation>只輸出一個資料表：recordings、sessions、turns、responses、tools、findings 或 costs。</translation>
    </message>
    <message>
        <source>A file that names recordings, a path on each line; - is the standard input.</source>
        <translation>列出錄製的檔案，每行一個路徑；- 表示標準輸入。</translation>
    </message>
    <message>
        <source>Let our own detector hear where the user&apos;s voice ended; else it is the server&apos;s word. A minute of audio takes a quarter of a second or more.</source>
        <translation>由我們自己的偵測器聽出使用者語音在何處結束；否則以伺服器所說為準。每分鐘音訊至少需要四分之一秒。</translation>
    </message>
    <message>
        <source>Print the tables with all their columns, as a page.</source>
        <translation>以一頁文件的形式列印所有資料表及其全部欄位。</translation>
    </message>
    <message>
        <source>Print the tables for a database: sqlite, postgresql or clickhouse.</source>
        <translation>列印資料庫的建表陳述式：sqlite、postgresql 或 clickhouse。</translation>
    </message>
    <message>
        <source>Makes rows of recordings, for a fleet&apos;s database: one for each session, turn, response, tool call, finding and cost, and one for each file, also for one that could not be read. Each row names its recording, so that a repeated task counts nothing twice. What is written is whole or not there.
The exit code is 3 when a file could not be read or a folder has no log; else 1 when a file was left out that holds more of a recording than the one before it; and 1 when nothing could be written. The same recording again changes nothing.</source>
        <translation>把錄製整理成資料列，供整批工作階段的資料庫使用：每個工作階段、輪次、回應、工具呼叫、檢查結果和費用各一列，每個檔案也有一列，讀不了的檔案同樣有。每一列都寫明屬於哪個錄製，因此重複執行的工作不會讓任何東西被計兩次。寫出的內容要嘛完整，要嘛不存在。
有檔案讀不了或資料夾裡沒有日誌時，結束代碼為 3；否則，若略過的檔案比它前面同一錄製的檔案內容更多，則為 1；無法寫入時也為 1。同一個錄製再次出現不會改變任何東西。</translation>
    </message>
    <message>
        <source>--schema takes sqlite, postgresql or clickhouse, not “%1”.</source>
        <translation>--schema 只接受 sqlite、postgresql 或 clickhouse，不接受「%1」。</translation>
    </message>
    <message>
        <source>Usage: turnscope digest FILE… --to jsonl|csv|sqlite [--out OUT] [--table TABLE] [--speech].</source>
        <translation>用法：turnscope digest FILE… --to jsonl|csv|sqlite [--out OUT] [--table TABLE] [--speech]。</translation>
    </message>
    <message>
        <source>--to takes jsonl, csv or sqlite, not “%1”.</source>
        <translation>--to 只接受 jsonl、csv 或 sqlite，不接受「%1」。</translation>
    </message>
    <message>
        <source>There is no table “%1”; turnscope digest --columns lists them.</source>
        <translation>沒有名為「%1」的資料表；turnscope digest --columns 會列出所有資料表。</translation>
    </message>
    <message>
        <source>A database has all tables: leave --table out.</source>
        <translation>資料庫包含所有資料表：請去掉 --table。</translation>
    </message>
    <message>
        <source>A database cannot be written to the standard output: name a file by --out.</source>
        <translation>資料庫無法寫到標準輸出：請用 --out 指定檔案。</translation>
    </message>
    <message>
        <source>Each table is a CSV file of its own: name a folder by --out, or one table by --table.</source>
        <translation>每個資料表各是一個 CSV 檔案：請用 --out 指定資料夾，或用 --table 指定一個資料表。</translation>
    </message>
    <message>
        <source>No recording was named.</source>
        <translation>沒有指定錄製。</translation>
    </message>
    <message>
        <source>%1 is to be read, and the digest would be written over it: name another file by --out.</source>
        <translation>%1 是要讀取的檔案，摘要會把它覆寫：請用 --out 另外指定一個檔案。</translation>
    </message>
    <message>
        <source>%1 was left out: it is the same recording as %2, and holds more of it. Leave the other one out.</source>
        <translation>已略過 %1：它與 %2 是同一個錄製，而且內容更多。請去掉另一個。</translation>
    </message>
    <message>
        <source>%1 was left out: it is the same recording as %2.</source>
        <translation>已略過 %1：它與 %2 是同一個錄製。</translation>
    </message>
    <message>
        <source>%1: pieces of it that could not be read: %2. turnscope info tells which.</source>
        <translation>%1：其中無法讀取的片段數：%2。turnscope info 會說明是哪些。</translation>
    </message>
    <message>
        <source>Recordings read: %1; the same ones again: %2; not readable: %3.</source>
        <translation>已讀取的錄製：%1；重複的：%2；讀不了的：%3。</translation>
    </message>
    <message>
        <source>No event in it could be read: %1</source>
        <translation>其中沒有任何事件可以讀取：%1</translation>
    </message>
    <message>
        <source>%1 was left out: it is a digest, and no log.</source>
        <translation>已略過 %1：它是摘要，不是日誌。</translation>
    </message>
    <message>
        <source>There is no log below %1.</source>
        <translation>%1 之下沒有日誌。</translation>
    </message>
</context>
<context>
    <name>turnscope::DigestFiles</name>
    <message>
        <source>The list on the standard input cannot be read.</source>
        <translation>無法讀取標準輸入上的清單。</translation>
    </message>
</context>
<context>
    <name>turnscope::DigestOutput</name>
    <message>
        <source>the standard output</source>
        <translation>標準輸出</translation>
    </message>
    <message>
        <source>%1 was left out: the database has the same recording from a file that holds more of it.</source>
        <translation>已略過 %1：資料庫中已有同一個錄製，來自內容更多的檔案。</translation>
    </message>
</context>
<context>
    <name>turnscope::DockTitle</name>
    <message>
        <source>Close (the View menu brings it back)</source>
        <translation>關閉（可從「檢視」選單恢復）</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>關閉%1</translation>
    </message>
</context>
<context>
    <name>turnscope::Ears</name>
    <message>
        <source>Too much speech is waiting to be transcribed; send less at once.</source>
        <translation>等待轉寫的語音太多；請一次少發一些。</translation>
    </message>
</context>
<context>
    <name>turnscope::EchoReport</name>
    <message>
        <source>No speech began while the model sounded.</source>
        <translation>模型發聲期間沒有語音開始。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n cut-in(s) none is the model&apos;s own voice.</source>
        <translation>
            <numerusform>%n 次打斷中沒有一次是模型自己的聲音。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n cut-in(s) %1 are the model&apos;s own voice, %2 ms late, %3 dB: %4</source>
        <translation>
            <numerusform>%n 次打斷中有 %1 次是模型自己的聲音，延遲 %2 毫秒，%3 dB：%4</numerusform>
        </translation>
    </message>
    <message>
        <source>the output seems to be wired to the input; choose another input.</source>
        <translation>輸出似乎直接連到了輸入；請選擇其他輸入。</translation>
    </message>
    <message>
        <source>use headphones or echo cancellation, or raise the threshold until they are gone.</source>
        <translation>請使用耳機或回音消除，或提高閾值，直到它們消失。</translation>
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
            <numerusform>%n 次太短或太小聲，無法判斷。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::EnvelopeReader</name>
    <message>
        <source>A row of the application&apos;s own, such as a chat&apos;s: no frame.</source>
        <translation>應用程式自己的一列，例如聊天記錄：不是訊框。</translation>
    </message>
    <message>
        <source>It names %1, and has nothing of it but the name.</source>
        <translation>它提到 %1，但除名稱外什麼也沒有。</translation>
    </message>
    <message>
        <source>It holds an object (%1) without the event that it came in.</source>
        <translation>其中是一個物件（%1），沒有它所在的事件。</translation>
    </message>
    <message>
        <source>A frame of %1: another protocol, not counted.</source>
        <translation>%1 的一個訊框：屬於另一種協定，不計入。</translation>
    </message>
    <message>
        <source>From here on the JSON is damaged; what comes behind it was not read.</source>
        <translation>從這裡起 JSON 已損壞；其後的內容未讀取。</translation>
    </message>
    <message>
        <source>The connection was closed here.</source>
        <translation>連線在此處關閉。</translation>
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
        <translation>距上一列的 Δ</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>重設欄</translation>
    </message>
</context>
<context>
    <name>turnscope::EventFace</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Changes since the last event of this type</source>
        <translation>與上一個同類型事件相比的變化</translation>
    </message>
    <message>
        <source>Findings of this event</source>
        <translation>該事件的檢查結果</translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>相關事件</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>顯示全部 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ from %1</source>
        <translation>
            <numerusform>有 %n 個值與 %1 不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there any more: %1</source>
        <translation>不再存在：%1</translation>
    </message>
    <message>
        <source>This frame is not a JSON object with a type; it stops being JSON at byte %1. It is kept as it came.</source>
        <translation>此幀不是帶有型別的 JSON 物件；從第 %1 位元組起不再是 JSON。它按原樣保留。</translation>
    </message>
    <message>
        <source>This frame is not a JSON object with a type. It is kept as it came.</source>
        <translation>此幀不是帶有型別的 JSON 物件。它按原樣保留。</translation>
    </message>
    <message>
        <source>No dialect that Turnscope knows has an event of this type. It is kept as it came, and changes nothing.</source>
        <translation>Turnscope 所知的方言中都沒有這種型別的事件。它按原樣保留，不產生任何影響。</translation>
    </message>
    <message>
        <source>Its audio cannot be decoded: the text is not base64. None of it is played or drawn.</source>
        <translation>其音訊無法解碼：文字不是 base64。它不會被播放或繪製。</translation>
    </message>
    <message>
        <source>This audio cannot be saved: the text is not base64.</source>
        <translation>此音訊無法儲存：文字不是 base64。</translation>
    </message>
    <message>
        <source>%1 of audio, %2</source>
        <translation>%1音訊，%2</translation>
    </message>
    <message>
        <source>Save as WAV…</source>
        <translation>另存為 WAV…</translation>
    </message>
    <message>
        <source>WAVE audio (*.wav)</source>
        <translation>WAVE 音訊 (*.wav)</translation>
    </message>
    <message>
        <source>Save the decoded bytes…</source>
        <translation>儲存解碼後的位元組…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>This is not base64.</source>
        <translation>這不是 base64。</translation>
    </message>
    <message>
        <source>Show it here</source>
        <translation>在此顯示</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>belongs to: %1</source>
        <translation>屬於：%1</translation>
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
        <translation>%1 中的引號沒有閉合。</translation>
    </message>
    <message>
        <source>“or” needs a word on both sides.</source>
        <translation>「or」兩邊都需要有詞。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一個值。</translation>
    </message>
    <message>
        <source>Put a &quot; after the last word that is looked for.</source>
        <translation>在要尋找的最後一個詞之後加上 &quot;。</translation>
    </message>
    <message>
        <source>For example: from:client or error</source>
        <translation>例如：from:client or error</translation>
    </message>
    <message>
        <source>from: does not know “%1”.</source>
        <translation>from: 不認得「%1」。</translation>
    </message>
    <message>
        <source>Write from:client (or you), from:server (or model), or from:console.</source>
        <translation>請寫 from:client（或 you）、from:server（或 model），或 from:console。</translation>
    </message>
    <message>
        <source>“%1” is not a stretch of session time.</source>
        <translation>「%1」不是一段工作階段時間。</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1 的結束早於開始。</translation>
    </message>
    <message>
        <source>Put the earlier time first.</source>
        <translation>請把較早的時間放在前面。</translation>
    </message>
    <message>
        <source>“%1:” is not a field.</source>
        <translation>「%1:」不是欄位。</translation>
    </message>
    <message>
        <source>There are type:, from:, item:, response:, text: and time:, and the word error.</source>
        <translation>可用的有 type:、from:、item:、response:、text: 和 time:，以及單字 error。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否想寫 %1？</translation>
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
        <translation>摺疊增量</translation>
    </message>
    <message>
        <source>Show a run of deltas as one row (Enter opens a run)</source>
        <translation>把一連串增量顯示為一行（按 Enter 展開）</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>跟隨</translation>
    </message>
    <message>
        <source>Follow the newest event (End)</source>
        <translation>跟隨最新事件（End）</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>正在篩選…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>errors %1</source>
        <translation>錯誤 %1</translation>
    </message>
    <message>
        <source>Show errors only: error events, failed transcriptions and tools, and frames that are not JSON</source>
        <translation>只顯示錯誤：錯誤事件、失敗的轉寫和工具，以及不是 JSON 的訊框</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>沒有事件符合篩選。</translation>
    </message>
    <message>
        <source>Reading the recording…</source>
        <translation>正在讀取錄製…</translation>
    </message>
    <message>
        <source>No events yet.

Connect to an endpoint, or drop a recording here: every event, either way, will stand in this list.</source>
        <translation>還沒有事件。

連線到一個端點，或把錄製拖到這裡：雙向的每個事件都會列在此處。</translation>
    </message>
    <message>
        <source>Saved and earlier filters</source>
        <translation>已儲存的與先前的篩選</translation>
    </message>
    <message>
        <source>Events that pass the filter, of all; Δ: from the first to the last selected row</source>
        <translation>符合篩選的事件數 / 總數；Δ：從選取的第一列到最後一列</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>篩選的問題所在</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>請輸入要尋找的內容。</translation>
    </message>
    <message>
        <source>From the beginning again.</source>
        <translation>又從開頭開始。</translation>
    </message>
    <message>
        <source>From the end again.</source>
        <translation>又從結尾開始。</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>儲存此篩選(&amp;S)…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Earlier (↑ in the box)</source>
        <translation>先前的（在方塊中按 ↑）</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>清除這些(&amp;F)</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>儲存篩選</translation>
    </message>
    <message>
        <source>A name for %1</source>
        <translation>%1 的名稱</translation>
    </message>
    <message>
        <source>Saved; the ▾ beside the filter brings it back.</source>
        <translation>已儲存；用篩選方塊旁的 ▾ 可再次叫出。</translation>
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
        <translation>該事件太大，無法讀取。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no time; each is placed at the one before it.</source>
        <translation>
            <numerusform>%n 個事件沒有時間；每個都放在前一個事件的時間上。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: only its type is known.</source>
        <translation>%1 無法讀取：只知道它的類型。</translation>
    </message>
    <message>
        <source>Parts of %1 are left out in the log.</source>
        <translation>日誌中省略了 %1 的一部分。</translation>
    </message>
    <message numerus="yes">
        <source>The log names %n event(s), and has none of them: their order and number is known, not what was in them.</source>
        <translation>
            <numerusform>日誌提到 %n 個事件，卻沒有其內容：只知道它們的順序和數量。</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection was closed of which the log has no event (%1).</source>
        <translation>關閉了一個連線，而記錄檔中沒有它的任何事件（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stand there twice, byte for byte and with the same event_id; each was taken once.</source>
        <translation>
            <numerusform>有 %n 個事件重複出現，逐位元組相同且 event_id 相同；每個只計一次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::EventSummarizer</name>
    <message>
        <source>binary frame of %1</source>
        <translation>%1 的二進位訊框</translation>
    </message>
    <message>
        <source>%1 that cannot be decoded</source>
        <translation>%1，無法解碼</translation>
    </message>
    <message>
        <source>%1 of audio</source>
        <translation>%1音訊</translation>
    </message>
    <message>
        <source>out of band</source>
        <translation>帶外</translation>
    </message>
    <message>
        <source>audio that cannot be decoded</source>
        <translation>無法解碼的音訊</translation>
    </message>
    <message>
        <source>error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>未知類型</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>broken base64</source>
        <translation>base64 損壞</translation>
    </message>
    <message>
        <source>%1 of audio, not in the log</source>
        <translation>%1 音訊，不在日誌中</translation>
    </message>
    <message>
        <source>%1 s billed</source>
        <translation>已計費 %1 秒</translation>
    </message>
</context>
<context>
    <name>turnscope::EventTableModel</name>
    <message>
        <source>(binary frame)</source>
        <translation>（二進位訊框）</translation>
    </message>
    <message>
        <source>(text frame)</source>
        <translation>（文字訊框）</translation>
    </message>
    <message>
        <source>from the client</source>
        <translation>來自用戶端</translation>
    </message>
    <message>
        <source>from the server</source>
        <translation>來自伺服器</translation>
    </message>
    <message>
        <source>from the console</source>
        <translation>來自主控台</translation>
    </message>
    <message>
        <source>Session time: since the session began, minutes:seconds.milliseconds</source>
        <translation>工作階段時間：自工作階段開始起，分:秒.毫秒</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Milliseconds since the row above</source>
        <translation>距上一行的毫秒數</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>▲ from the client, ▼ from the server, ● from this console</source>
        <translation>▲ 來自用戶端，▼ 來自伺服器，● 來自本主控台</translation>
    </message>
    <message>
        <source>The event&apos;s type; ×n: a run of n deltas folded into one row</source>
        <translation>事件的類型；×n：n 個增量摺疊成一列</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What the event says, in short</source>
        <translation>事件內容的簡述</translation>
    </message>
    <message>
        <source>about</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Length of the frame, or of the frames of a run together</source>
        <translation>訊框的長度，或一連串訊框的總長度</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>位元組</translation>
    </message>
    <message>
        <source>The item that the event is about</source>
        <translation>事件所涉及的項目</translation>
    </message>
    <message>
        <source>item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>The response that the event belongs to</source>
        <translation>事件所屬的回應</translation>
    </message>
    <message>
        <source>response</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>The event&apos;s place in the session, from 1</source>
        <translation>事件在工作階段中的位置，從 1 起</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>This log holds no times: events are numbered, from 1</source>
        <translation>此日誌沒有時間：事件從 1 開始編號</translation>
    </message>
    <message>
        <source>event no.</source>
        <translation>事件序號</translation>
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
            <numerusform>已複製 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as JSON</source>
        <translation>
            <numerusform>已將 %n 列複製為 JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this &amp;item</source>
        <translation>僅此項目(&amp;I)</translation>
    </message>
    <message>
        <source>Only this &amp;response</source>
        <translation>僅此回應(&amp;R)</translation>
    </message>
    <message>
        <source>Only this &amp;type</source>
        <translation>僅此類型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Without this type</source>
        <translation>排除此類型(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Around this moment (± 2 s)</source>
        <translation>此刻前後（± 2 秒）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fold the run again</source>
        <translation>重新摺疊這一串(&amp;F)</translation>
    </message>
    <message>
        <source>Show the run &amp;event by event</source>
        <translation>逐一顯示這一串的事件(&amp;E)</translation>
    </message>
    <message>
        <source>Fold a&amp;ll runs</source>
        <translation>摺疊所有增量串(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Conversation as of here</source>
        <translation>截至此處的對話(&amp;C)</translation>
    </message>
    <message>
        <source>Copy r&amp;ows</source>
        <translation>複製列(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>複製為 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>欄(&amp;U)</translation>
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
        <translation>已傳送圖片 · %1</translation>
    </message>
</context>
<context>
    <name>turnscope::ExpectCommand</name>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>輸出一個 JSON 物件而不是文字。</translation>
    </message>
    <message>
        <source>Write the verdicts to this file as JUnit XML.</source>
        <translation>把結論以 JUnit XML 寫入此檔案。</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>輸出檔案</translation>
    </message>
    <message>
        <source>Holds a recording as it is against what a case expects. The exit code is 1 when anything in it does not hold, or was not measured.</source>
        <translation>依案例的預期檢驗現有的錄製。其中有任何一項不成立或未測量時，結束代碼為 1。</translation>
    </message>
    <message>
        <source>The recording or log.</source>
        <translation>錄製或日誌。</translation>
    </message>
    <message>
        <source>The case, a TOML file.</source>
        <translation>案例，一個 TOML 檔案。</translation>
    </message>
    <message>
        <source>Usage: turnscope expect FILE CASE [--junit OUT] [--json], with one file and one case.</source>
        <translation>用法：turnscope expect FILE CASE [--junit OUT] [--json]，只接受一個檔案和一個案例。</translation>
    </message>
</context>
<context>
    <name>turnscope::Expectations</name>
    <message>
        <source>name is a text</source>
        <translation>name 是文字</translation>
    </message>
    <message>
        <source>[expect] is a table</source>
        <translation>[expect] 是一個表格</translation>
    </message>
    <message>
        <source>there is no “%1” in a case: it has a name and a table [expect]</source>
        <translation>案例中沒有「%1」：它有名稱和一個表格 [expect]</translation>
    </message>
    <message>
        <source>The case expects nothing: give [expect] something to hold.</source>
        <translation>案例沒有任何預期：請在 [expect] 中給出應成立的內容。</translation>
    </message>
    <message>
        <source>Line %1 of the case: %2.</source>
        <translation>案例第 %1 行：%2。</translation>
    </message>
    <message>
        <source>there is no expectation “%1”; there are transcript_contains, transcript_matches, said_contains, said_matches, tool_called, voice_to_voice_p90_under_ms, no_finding_above, cost_under_usd and no_interruption</source>
        <translation>沒有預期「%1」；可用的有 transcript_contains、transcript_matches、said_contains、said_matches、tool_called、voice_to_voice_p90_under_ms、no_finding_above、cost_under_usd 和 no_interruption</translation>
    </message>
    <message>
        <source>%1 takes texts that are not empty</source>
        <translation>%1 接受非空的文字</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2</source>
        <translation>「%1」不是規則運算式：%2</translation>
    </message>
    <message>
        <source>tool_called takes a function&apos;s name, or { name = …, arguments = { … } }</source>
        <translation>tool_called 接受函式名稱，或 { name = …, arguments = { … } }</translation>
    </message>
    <message>
        <source>arguments is a table</source>
        <translation>arguments 是一個表格</translation>
    </message>
    <message>
        <source>a call has a name and arguments, and no “%1”</source>
        <translation>呼叫有 name 和 arguments，沒有「%1」</translation>
    </message>
    <message>
        <source>the arguments are nested too deeply</source>
        <translation>arguments 嵌套過深</translation>
    </message>
    <message>
        <source>JSON has no such value</source>
        <translation>JSON 沒有這樣的值</translation>
    </message>
    <message>
        <source>%1 takes a number above 0</source>
        <translation>%1 接受大於 0 的數</translation>
    </message>
    <message>
        <source>no_finding_above takes none, note or warning</source>
        <translation>no_finding_above 接受 none、note 或 warning</translation>
    </message>
    <message>
        <source>no_interruption takes true; leave it out where it does not matter</source>
        <translation>no_interruption 接受 true；無關緊要時請不要寫它</translation>
    </message>
</context>
<context>
    <name>turnscope::ExportCommand</name>
    <message>
        <source>Leave keys and tokens in it.</source>
        <translation>保留其中的金鑰和權杖。</translation>
    </message>
    <message>
        <source>Only from this moment on: seconds, or 1:23.5.</source>
        <translation>只從這一時刻開始：秒數，或 1:23.5。</translation>
    </message>
    <message>
        <source>Only up to this moment.</source>
        <translation>只到這一時刻為止。</translation>
    </message>
    <message>
        <source>Without the audio; its length stands in its place.</source>
        <translation>不含音訊；以其長度取代。</translation>
    </message>
    <message>
        <source>Which table: turns (the default), events, findings or cost.</source>
        <translation>哪個表格：turns（預設）、events、findings 或 cost。</translation>
    </message>
    <message>
        <source>Which voice: both (the default), you or model.</source>
        <translation>哪一方的聲音：both（預設）、you 或 model。</translation>
    </message>
    <message>
        <source>The model as heard (the default) or as sent.</source>
        <translation>模型的聲音依聽到的（heard，預設）或依送達的（sent）。</translation>
    </message>
    <message>
        <source>Writes a recording, or another tool&apos;s log, in another form. Keys and tokens are replaced, and what was left out is told.</source>
        <translation>將錄製或其他工具的日誌寫成另一種形式。金鑰和權杖會被取代，並說明省略了什麼。</translation>
    </message>
    <message>
        <source>The recording or log to read.</source>
        <translation>要讀取的錄製或日誌。</translation>
    </message>
    <message>
        <source>The file to write; - is the standard output, where the form allows it.</source>
        <translation>要寫入的檔案；- 表示標準輸出（如果該形式允許）。</translation>
    </message>
    <message>
        <source>Usage: turnscope export FILE --to FORM OUT [--raw] [--from TIME] [--until TIME]. The forms: %1.</source>
        <translation>用法：turnscope export FILE --to FORM OUT [--raw] [--from TIME] [--until TIME]。可用的形式：%1。</translation>
    </message>
    <message>
        <source>There is no form “%1”. The forms: %2.</source>
        <translation>沒有形式「%1」。可用的形式：%2。</translation>
    </message>
    <message>
        <source>--%1 has no meaning for %2.</source>
        <translation>--%1 對 %2 沒有意義。</translation>
    </message>
    <message>
        <source>%1 cannot be written to the standard output. Name a file.</source>
        <translation>%1 無法寫到標準輸出。請指定檔案。</translation>
    </message>
    <message>
        <source>--%1 takes seconds, or 1:23.5, not “%2”.</source>
        <translation>--%1 接受秒數或 1:23.5，不接受「%2」。</translation>
    </message>
    <message>
        <source>--from must be before --until.</source>
        <translation>--from 必須早於 --until。</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>沒有表格「%1」。</translation>
    </message>
    <message>
        <source>There is no side “%1”.</source>
        <translation>沒有這一方：「%1」。</translation>
    </message>
    <message>
        <source>--as takes heard or sent, not “%1”.</source>
        <translation>--as 接受 heard 或 sent，不接受「%1」。</translation>
    </message>
    <message>
        <source>The log has no times: leave --from and --until out.</source>
        <translation>日誌沒有時間：請不要使用 --from 和 --until。</translation>
    </message>
    <message>
        <source>The log ends before --from.</source>
        <translation>日誌在 --from 之前就結束了。</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>省略：%1</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>已停止：沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>The form: %1. Or the address of a collector of traces that takes OTLP over HTTP, such as http://127.0.0.1:4318/v1/traces; then there is no OUT.</source>
        <translation>格式：%1。也可以是透過 HTTP 接收 OTLP 的追蹤收集器位址，例如 http://127.0.0.1:4318/v1/traces；此時不寫 OUT。</translation>
    </message>
    <message>
        <source>With what was said, instructions, and what tools were given and gave back.</source>
        <translation>包含所說的話、指令，以及工具的輸入和輸出。</translation>
    </message>
    <message>
        <source>To a collector: a header, and the environment variable that holds its value; may be given again.</source>
        <translation>傳送到收集器：一個標頭，以及存放其值的環境變數；可多次給出。</translation>
    </message>
    <message>
        <source>To a collector: how long to wait for each answer.</source>
        <translation>傳送到收集器：每次回應最多等多久。</translation>
    </message>
</context>
<context>
    <name>turnscope::ExportDialog</name>
    <message>
        <source>The whole session</source>
        <translation>整個工作階段</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Both: you left, the model right</source>
        <translation>雙方：你在左，模型在右</translation>
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
        <translation>依聽到的：回答在被打斷之處結束</translation>
    </message>
    <message>
        <source>As sent: also what nobody heard</source>
        <translation>依送達的：包括無人聽到的部分</translation>
    </message>
    <message>
        <source>With the &amp;audio</source>
        <translation>包含音訊(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Replace keys and tokens</source>
        <translation>取代金鑰和權杖(&amp;R)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>匯出的進度</translation>
    </message>
    <message>
        <source>What the timeline shows: %1 to %2</source>
        <translation>時間線所顯示的：%1 到 %2</translation>
    </message>
    <message>
        <source>API keys, tokens and passwords are replaced by “[redacted]”. What was said is not.</source>
        <translation>API 金鑰、權杖和密碼會以「[redacted]」取代。所說的話則不會。</translation>
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
        <translation>聲音(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>The audio.</source>
        <translation>音訊。</translation>
    </message>
    <message>
        <source>Keys and tokens, where there are any.</source>
        <translation>金鑰和權杖（如果有）。</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>不省略任何內容。</translation>
    </message>
    <message>
        <source>What will be left out:</source>
        <translation>將省略的內容：</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>匯出到</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>已停止：沒有寫入檔案。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已寫入 %1。</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>沒有省略任何內容。</translation>
    </message>
    <message>
        <source>What was left out:</source>
        <translation>省略的內容：</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show in fo&amp;lder</source>
        <translation>在資料夾中顯示(&amp;L)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>With what was &amp;said</source>
        <translation>包含所說的話(&amp;S)</translation>
    </message>
    <message>
        <source>The words of both sides, instructions, and what tools were given and gave back.</source>
        <translation>雙方的話、指令，以及工具的輸入和輸出。</translation>
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
        <translation>音訊、圖片，以及事件自身的文字。</translation>
    </message>
    <message>
        <source>Fine-tuning examples (JSON Lines)</source>
        <translation>微調範例（JSON Lines）</translation>
    </message>
    <message>
        <source>Audio; of speech its transcript is taken.</source>
        <translation>音訊；語音取其轉寫。</translation>
    </message>
    <message>
        <source>HTTP archive (HAR)</source>
        <translation>HTTP 封存（HAR）</translation>
    </message>
    <message>
        <source>The headers of the handshake.</source>
        <translation>握手的標頭。</translation>
    </message>
    <message>
        <source>Report (one HTML page)</source>
        <translation>報告（單一 HTML 頁面）</translation>
    </message>
    <message>
        <source>Images and the events themselves.</source>
        <translation>圖片，以及事件本身。</translation>
    </message>
    <message>
        <source>Transcript (Markdown)</source>
        <translation>轉寫（Markdown）</translation>
    </message>
    <message>
        <source>Audio, images and the events themselves.</source>
        <translation>音訊、圖片，以及事件本身。</translation>
    </message>
    <message>
        <source>Recording (JSON Lines)</source>
        <translation>錄製（JSON Lines）</translation>
    </message>
    <message>
        <source>Sound (WAV)</source>
        <translation>聲音（WAV）</translation>
    </message>
    <message>
        <source>All but the sound.</source>
        <translation>聲音以外的所有內容。</translation>
    </message>
    <message>
        <source>Sound (FLAC)</source>
        <translation>聲音（FLAC）</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>字幕（WebVTT）</translation>
    </message>
    <message>
        <source>All but the words that were spoken and written.</source>
        <translation>除說出和寫下的話語以外的所有內容。</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>字幕（SRT）</translation>
    </message>
    <message>
        <source>Run folder (results.json, sound and events)</source>
        <translation>執行資料夾（results.json、聲音和事件）</translation>
    </message>
    <message>
        <source>Traces (OpenTelemetry, OTLP/JSON)</source>
        <translation>追蹤（OpenTelemetry，OTLP/JSON）</translation>
    </message>
</context>
<context>
    <name>turnscope::ExportRun</name>
    <message>
        <source>What is outside %1 to %2.</source>
        <translation>%1 到 %2 之外的內容。</translation>
    </message>
    <message>
        <source>Pieces of the log that could not be read: %1.</source>
        <translation>日誌中無法讀取的片段數：%1。</translation>
    </message>
    <message>
        <source>The rest of events of which the log holds only a part: %1.</source>
        <translation>日誌只含一部分的事件的其餘部分：%1。</translation>
    </message>
    <message>
        <source>Times: the log holds none.</source>
        <translation>時間：日誌中沒有。</translation>
    </message>
    <message>
        <source>Nothing was redacted: keys and tokens that the log holds are in it.</source>
        <translation>沒有遮蔽任何內容：日誌中的金鑰和權杖都在其中。</translation>
    </message>
    <message>
        <source>The export must have another name than the log itself.</source>
        <translation>匯出檔案的名稱必須與日誌本身不同。</translation>
    </message>
    <message>
        <source>the standard output</source>
        <translation>標準輸出</translation>
    </message>
    <message>
        <source>%1 is there already, and no folder is replaced. Give another name.</source>
        <translation>%1 已存在，而資料夾不會被取代。請另取一個名稱。</translation>
    </message>
    <message>
        <source>What was said, instructions, and what tools were given and gave back.</source>
        <translation>所說的話、指令，以及工具的輸入和輸出。</translation>
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
        <translation>系統</translation>
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
        <translation>%1 個事件</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 個事件</translation>
    </message>
    <message numerus="yes">
        <source>Keys and tokens were replaced in %n place(s).</source>
        <translation>
            <numerusform>有 %n 處的金鑰和權杖被取代。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keys and tokens were replaced in %n place(s): %1.</source>
        <translation>
            <numerusform>有 %n 處的金鑰和權杖被取代：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::FailureCheck</name>
    <message>
        <source>The response failed; it gave no reason.</source>
        <translation>回應失敗；沒有給出原因。</translation>
    </message>
    <message>
        <source>The response failed because of a rate limit: %1</source>
        <translation>回應因速率限制而失敗：%1</translation>
    </message>
    <message>
        <source>The response failed; its cause is not in this log, whose tool left it out: print events as JSON, with JSON.stringify or the like.</source>
        <translation>回應失敗；其原因不在此日誌中，記錄日誌的工具把它略去了：請用 JSON.stringify 之類的方法將事件輸出為 JSON。</translation>
    </message>
    <message>
        <source>The response failed: %1</source>
        <translation>回應失敗：%1</translation>
    </message>
    <message>
        <source>The answer was cut at max_output_tokens: its end was never made.</source>
        <translation>回答在 max_output_tokens 處被截斷：結尾從未產生。</translation>
    </message>
    <message>
        <source>The answer was cut by the content filter.</source>
        <translation>回答被內容篩選器截斷。</translation>
    </message>
    <message>
        <source>The answer is incomplete; no reason is given.</source>
        <translation>回答不完整；沒有給出原因。</translation>
    </message>
    <message>
        <source>The answer is incomplete: %1.</source>
        <translation>回答不完整：%1。</translation>
    </message>
    <message>
        <source>The words of this turn are lost: %1</source>
        <translation>這個輪次的話語遺失：%1</translation>
    </message>
    <message>
        <source>The list of an MCP server&apos;s tools did not come: the model has none of them.</source>
        <translation>沒有收到 MCP 伺服器的工具清單：模型沒有其中任何工具。</translation>
    </message>
    <message>
        <source>An MCP call failed: the model got no result.</source>
        <translation>MCP 呼叫失敗：模型沒有得到結果。</translation>
    </message>
    <message>
        <source>The MCP call of %1 failed: the model got no result.</source>
        <translation>對 %1 的 MCP 呼叫失敗：模型沒有得到結果。</translation>
    </message>
    <message>
        <source>The server closed the session: %1.</source>
        <translation>伺服器關閉了工作階段：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The connection ended: %1</source>
        <translation>連線已結束：%1</translation>
    </message>
    <message>
        <source>The connection was closed with code %1.</source>
        <translation>連線被關閉，代碼為 %1。</translation>
    </message>
    <message>
        <source>The connection was closed with code %1: “%2”.</source>
        <translation>連線被關閉，代碼為 %1：「%2」。</translation>
    </message>
    <message>
        <source>The SDK tells of a failure because of a rate limit: %1</source>
        <translation>SDK 回報因速率限制而失敗：%1</translation>
    </message>
</context>
<context>
    <name>turnscope::FileDesk</name>
    <message>
        <source>Save a copy of the recording</source>
        <translation>儲存錄製的副本</translation>
    </message>
    <message>
        <source>The copy must have another name than the recording itself.</source>
        <translation>副本的名稱必須與錄製本身不同。</translation>
    </message>
    <message>
        <source>Speak a WAV file in place of the microphone</source>
        <translation>以 WAV 檔案代替麥克風說話</translation>
    </message>
    <message>
        <source>Of %1 files, the first %2 were opened.</source>
        <translation>%1 個檔案中，開啟了前 %2 個。</translation>
    </message>
    <message>
        <source>Open recordings or other tools&apos; logs</source>
        <translation>開啟錄製或其他工具的日誌</translation>
    </message>
    <message>
        <source>Save the session as a case</source>
        <translation>將工作階段儲存為案例</translation>
    </message>
    <message>
        <source>%1-case</source>
        <translation>%1-案例</translation>
    </message>
    <message>
        <source>Give the name of the recording: the case is written beside it, as .toml.</source>
        <translation>請給出錄製的名稱：案例寫在它旁邊，副檔名為 .toml。</translation>
    </message>
    <message>
        <source>Saved the case %1, and its recording beside it</source>
        <translation>已儲存案例 %1，其錄製在它旁邊</translation>
    </message>
    <message>
        <source>Mix a sound file into the user&apos;s audio</source>
        <translation>將聲音檔案混入使用者的音訊</translation>
    </message>
    <message>
        <source>The sample is not in this program.</source>
        <translation>此程式中沒有範例。</translation>
    </message>
</context>
<context>
    <name>turnscope::FileFate</name>
    <message>
        <source>%1 was shortened or written over by another program. The list of its events stays, but what they held is no longer in the file. Open it again to see what it holds now.</source>
        <translation>%1 被其他程式截短或改寫了。事件清單仍在，但其內容已不在檔案中。重新開啟即可檢視現在的內容。</translation>
    </message>
    <message>
        <source>Another file has the name %1 now, as when logs are rotated. What is shown is the old one; all of it stays readable here. Open it again to see the new one.</source>
        <translation>現在另一個檔案叫作 %1，例如日誌輪替時。目前顯示的是舊檔案，其全部內容在這裡仍可讀。重新開啟即可檢視新檔案。</translation>
    </message>
    <message>
        <source>%1 was moved or deleted by another program. All of it stays readable here, as long as it is shown.</source>
        <translation>%1 被其他程式移動或刪除了。只要仍在顯示，其全部內容在這裡都可讀。</translation>
    </message>
    <message>
        <source>file was rewritten</source>
        <translation>檔案已被改寫</translation>
    </message>
    <message>
        <source>file was replaced</source>
        <translation>檔案已被取代</translation>
    </message>
    <message>
        <source>file is gone</source>
        <translation>檔案已不存在</translation>
    </message>
</context>
<context>
    <name>turnscope::FileHandle</name>
    <message>
        <source>%1 is a folder. Open one of the files in it.</source>
        <translation>%1 是資料夾。請開啟其中的一個檔案。</translation>
    </message>
    <message>
        <source>%1 is no file, but a device or a pipe. Save what comes from it into a file, and open that.</source>
        <translation>%1 不是檔案，而是裝置或管線。請把它的內容儲存到檔案中，再開啟該檔案。</translation>
    </message>
    <message>
        <source>No temporary file could be made in %1: %2</source>
        <translation>無法在 %1 中建立臨時檔案：%2</translation>
    </message>
</context>
<context>
    <name>turnscope::FilePartOpener</name>
    <message>
        <source>There is not enough memory for the turns and the sound of this session: only its events are shown.</source>
        <translation>記憶體不足，無法載入此工作階段的輪次和聲音：只顯示其事件。</translation>
    </message>
</context>
<context>
    <name>turnscope::FileProblem</name>
    <message>
        <source>its permissions, or those of a folder above it, forbid it. Change them, or choose another place.</source>
        <translation>它或其上級資料夾的權限不允許。請更改權限，或選擇其他位置。</translation>
    </message>
    <message>
        <source>the system forbids it to this user. Choose another place, or ask who runs this machine.</source>
        <translation>系統不允許此使用者這樣做。請選擇其他位置，或詢問此電腦的管理員。</translation>
    </message>
    <message>
        <source>that file system is read-only. Choose a place on another, or have it mounted for writing.</source>
        <translation>該檔案系統是唯讀的。請選擇其他檔案系統上的位置，或將其掛載為可寫。</translation>
    </message>
    <message>
        <source>the disk is full. Free some space.</source>
        <translation>磁碟已滿。請騰出一些空間。</translation>
    </message>
    <message>
        <source>your share of that disk is used up (quota). Remove something of yours there.</source>
        <translation>你在該磁碟上的配額已用完。請刪除你在那裡的一些內容。</translation>
    </message>
    <message>
        <source>the file would be larger than that file system or this user&apos;s limits allow.</source>
        <translation>檔案會超出該檔案系統或此使用者的限制。</translation>
    </message>
    <message>
        <source>there is no such file, or a folder of its path is missing. Check the path.</source>
        <translation>沒有這樣的檔案，或其路徑中缺少資料夾。請檢查路徑。</translation>
    </message>
    <message>
        <source>a part of its path is a file, where a folder has to be. Check the path.</source>
        <translation>其路徑中應為資料夾的部分是一個檔案。請檢查路徑。</translation>
    </message>
    <message>
        <source>it is a folder. Choose a file.</source>
        <translation>它是資料夾。請選擇一個檔案。</translation>
    </message>
    <message>
        <source>there is something of this name. Choose another name.</source>
        <translation>此名稱已存在。請選擇其他名稱。</translation>
    </message>
    <message>
        <source>its name is longer than the file system takes. Choose a shorter one.</source>
        <translation>其名稱超出檔案系統允許的長度。請選擇較短的名稱。</translation>
    </message>
    <message>
        <source>the file system does not take this name or this kind of file. Choose another.</source>
        <translation>檔案系統不接受此名稱或此類檔案。請另選一個。</translation>
    </message>
    <message>
        <source>the file system does not take a letter of its name. Choose another name.</source>
        <translation>檔案系統不接受其名稱中的某個字元。請選擇其他名稱。</translation>
    </message>
    <message>
        <source>links on the way to it lead round in a circle. Open the file itself, or mend the links.</source>
        <translation>通往它的連結形成了循環。請開啟檔案本身，或修正連結。</translation>
    </message>
    <message>
        <source>Turnscope has as many files open as it may. Close some windows or sessions of it.</source>
        <translation>Turnscope 開啟的檔案已達上限。請關閉它的一些視窗或工作階段。</translation>
    </message>
    <message>
        <source>this machine has as many files open as it can. Close other programs.</source>
        <translation>此電腦開啟的檔案已達上限。請關閉其他程式。</translation>
    </message>
    <message>
        <source>there is not enough memory. Close other programs.</source>
        <translation>記憶體不足。請關閉其他程式。</translation>
    </message>
    <message>
        <source>the disk failed at it. Copy what you need from there to another disk.</source>
        <translation>磁碟出錯。請把你需要的內容從那裡複製到其他磁碟。</translation>
    </message>
    <message>
        <source>something else is using it. Try again later.</source>
        <translation>它正被佔用。請稍後再試。</translation>
    </message>
    <message>
        <source>it is a program that is running. Choose another file.</source>
        <translation>它是正在執行的程式。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>it is no file that can be read or written. Choose another.</source>
        <translation>它不是可以讀寫的檔案。請另選一個。</translation>
    </message>
    <message>
        <source>the device that it lies on is gone. Plug it in again.</source>
        <translation>它所在的裝置已不存在。請重新插入。</translation>
    </message>
    <message>
        <source>the server that it lies on has lost it. Open the folder anew, or mount it again.</source>
        <translation>它所在的伺服器已找不到它。請重新開啟資料夾，或重新掛載。</translation>
    </message>
    <message>
        <source>the server that it lies on does not answer. Check your network.</source>
        <translation>它所在的伺服器沒有回應。請檢查網路。</translation>
    </message>
    <message>
        <source>it is too large for this system.</source>
        <translation>它對此系統來說太大。</translation>
    </message>
    <message>
        <source>the system says “%1”.</source>
        <translation>系統提示「%1」。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>沒有檔案 %1。</translation>
    </message>
    <message>
        <source>%1 may not be read: its permissions forbid it. Change them, or open a copy of yours.</source>
        <translation>不能讀取 %1：權限不允許。請更改權限，或開啟你自己的副本。</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>無法開啟 %1：%2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name.</source>
        <translation>%1 已存在，保持原樣。請選擇其他名稱。</translation>
    </message>
    <message>
        <source>%1 could not be created: %2</source>
        <translation>無法建立 %1：%2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>The folder %1 could not be made: %2</source>
        <translation>無法建立資料夾 %1：%2</translation>
    </message>
</context>
<context>
    <name>turnscope::FileSessions</name>
    <message>
        <source>Session %1 of %2</source>
        <translation>工作階段 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n session(s)</source>
        <translation>
            <numerusform>全部 %n 個工作階段</numerusform>
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
        <translation>工作階段 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>從 %1 起</translation>
    </message>
    <message>
        <source>from event %1</source>
        <translation>從事件 %1 起</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 個事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 個輪次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 個檢查結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: by their number in Go, Anywhere</source>
        <translation>
            <numerusform>還有 %n 個：可在「前往」&gt;「任意位置」中輸入編號</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::FilterBox</name>
    <message>
        <source>Filter events</source>
        <translation>篩選事件</translation>
    </message>
    <message>
        <source>type:response.* or from:you -delta</source>
        <translation>type:response.* or from:you -delta</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words side by side must all hold, &lt;b&gt;or&lt;/b&gt; begins another choice, &lt;b&gt;-&lt;/b&gt; negates.&lt;/p&gt;&lt;p&gt;&lt;b&gt;type:&lt;/b&gt;response.* · &lt;b&gt;from:&lt;/b&gt;client, server, console · &lt;b&gt;item:&lt;/b&gt; · &lt;b&gt;response:&lt;/b&gt; · &lt;b&gt;text:&lt;/b&gt;&quot;any words in the event&quot; · &lt;b&gt;time:&lt;/b&gt;12:21..12:36 · &lt;b&gt;error&lt;/b&gt;&lt;br&gt;A bare word is looked for in the type.&lt;/p&gt;&lt;p&gt;Ctrl+Space offers what may come next, Up and Down go through earlier filters, F3 and Shift+F3 to the next and the previous hit.&lt;/p&gt;</source>
        <translation>&lt;p&gt;並列的詞須同時成立，&lt;b&gt;or&lt;/b&gt; 另起一個選項，&lt;b&gt;-&lt;/b&gt; 表示否定。&lt;/p&gt;&lt;p&gt;&lt;b&gt;type:&lt;/b&gt;response.* · &lt;b&gt;from:&lt;/b&gt;client, server, console · &lt;b&gt;item:&lt;/b&gt; · &lt;b&gt;response:&lt;/b&gt; · &lt;b&gt;text:&lt;/b&gt;&quot;事件中的任意文字&quot; · &lt;b&gt;time:&lt;/b&gt;12:21..12:36 · &lt;b&gt;error&lt;/b&gt;&lt;br&gt;單獨的詞在類型中尋找。&lt;/p&gt;&lt;p&gt;Ctrl+空白鍵提示接下來可寫的內容，上、下方向鍵瀏覽先前的篩選，F3 和 Shift+F3 移至下一個和上一個符合項目。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>接下來可以輸入的內容</translation>
    </message>
</context>
<context>
    <name>turnscope::FindBar</name>
    <message>
        <source>not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Find in this pane</source>
        <translation>在此窗格中尋找</translation>
    </message>
    <message>
        <source>find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>上一個 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一個 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
</context>
<context>
    <name>turnscope::FindingCauses</name>
    <message>
        <source>The server told of an error: %1</source>
        <translation>伺服器回報了一個錯誤：%1</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 被拒絕：%2</translation>
    </message>
    <message>
        <source>The user cut into the answer</source>
        <translation>使用者打斷了回答</translation>
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
        <translation>怎麼辦：</translation>
    </message>
    <message>
        <source>Whose doing:</source>
        <translation>責任方：</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
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
        <translation>伺服器</translation>
    </message>
    <message>
        <source>client</source>
        <translation>用戶端</translation>
    </message>
    <message>
        <source>console</source>
        <translation>主控台</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 個檢查結果</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已摺疊</translation>
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
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>檢查結果 %1</translation>
    </message>
    <message>
        <source>errors %1</source>
        <translation>錯誤 %1</translation>
    </message>
    <message>
        <source>Show errors: what the protocol forbids, or a service refuses</source>
        <translation>顯示錯誤：協定禁止或服務拒絕的內容</translation>
    </message>
    <message>
        <source>warnings %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>Show warnings: what goes wrong for users sooner or later</source>
        <translation>顯示警告：遲早會給使用者帶來問題的內容</translation>
    </message>
    <message>
        <source>notes %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>Show notes: what is good to know</source>
        <translation>顯示提示：值得知道的內容</translation>
    </message>
    <message>
        <source>No findings yet.

Connect to an endpoint, or open a recording: what is wrong in it will stand here.</source>
        <translation>還沒有檢查結果。

連線到一個端點，或開啟一個錄製：其中的問題會列在此處。</translation>
    </message>
    <message>
        <source>Listening: what is wrong will stand here.</source>
        <translation>正在監聽：出現的問題會列在此處。</translation>
    </message>
    <message>
        <source>Looking for what is wrong…</source>
        <translation>正在尋找問題…</translation>
    </message>
    <message>
        <source>No findings: no rule of the linter fires in the %1 events so far.</source>
        <translation>沒有檢查結果：到目前為止的 %1 個事件沒有觸發任何規則。</translation>
    </message>
    <message>
        <source>Nothing of the chosen severities. Switch one on above.</source>
        <translation>所選嚴重程度下沒有內容。請在上方開啟一個。</translation>
    </message>
    <message>
        <source>What is looked for, why, and what to do; rules can be turned off</source>
        <translation>檢查什麼、為什麼、該怎麼做；規則可以關閉</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>規則…</translation>
    </message>
    <message numerus="yes">
        <source>Rules (%n off)…</source>
        <translation>
            <numerusform>規則（%n 條已關閉）…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Turn off “%1”</source>
        <translation>關閉「%1」</translation>
    </message>
    <message>
        <source>There is not enough memory to look for what is wrong. Close other programs, then open the recording again.</source>
        <translation>記憶體不足，無法尋找問題。請關閉其他程式，然後重新開啟錄製。</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>依時間</translation>
    </message>
    <message>
        <source>by cause</source>
        <translation>依原因</translation>
    </message>
    <message>
        <source>Together what comes from one thing: a refusal and what else is wrong with its request, the user&apos;s cutting in, the same fault again</source>
        <translation>把出自同一件事的歸在一起：一次拒絕及其請求中的其他問題、使用者的打斷、再次出現的同一問題</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>依規則</translation>
    </message>
    <message>
        <source>Together what one rule of the linter finds</source>
        <translation>把檢查器的同一條規則所發現的歸在一起</translation>
    </message>
    <message>
        <source>One list by time, without groups</source>
        <translation>依時間排成一份清單，不分組</translation>
    </message>
</context>
<context>
    <name>turnscope::FineTuneExport</name>
    <message>
        <source>Sessions without an answer that could be learned: %1.</source>
        <translation>沒有可供學習的回答的工作階段：%1。</translation>
    </message>
    <message>
        <source>Messages of which the log has no words: %1.</source>
        <translation>日誌中沒有其話語的訊息：%1。</translation>
    </message>
    <message>
        <source>Tool calls that were not answered: %1.</source>
        <translation>沒有得到回答的工具呼叫：%1。</translation>
    </message>
    <message>
        <source>Images beyond what may be learned from (10 an example, 10 MB each, JPEG, PNG or WebP within the event): %1.</source>
        <translation>超出可供學習範圍的圖片（每個範例 10 張，每張 10 MB，且為事件中的 JPEG、PNG 或 WebP）：%1。</translation>
    </message>
    <message>
        <source>Examples beyond the 50,000 that a file may hold: %1.</source>
        <translation>超出檔案上限 50,000 個的範例：%1。</translation>
    </message>
    <message>
        <source>There are images in it: those with faces of people are refused, and are to be taken out.</source>
        <translation>其中有圖片：含有人臉的會被拒絕，須將其去掉。</translation>
    </message>
    <message>
        <source>The log holds no answer with words that could be learned from.</source>
        <translation>日誌中沒有帶話語、可供學習的回答。</translation>
    </message>
    <message>
        <source>Messages behind the last answer or call: %1.</source>
        <translation>最後一個回答或呼叫之後的訊息：%1。</translation>
    </message>
</context>
<context>
    <name>turnscope::FixedKeyList</name>
    <message>
        <source>Timeline</source>
        <translation>時間線</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Filter box</source>
        <translation>篩選框</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>按鍵說話</translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation>按住空白鍵</translation>
    </message>
    <message>
        <source>Talk, where nothing is typed</source>
        <translation>說話（不在輸入文字時）</translation>
    </message>
    <message>
        <source>Wheel, + −</source>
        <translation>滾輪，+ −</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Drag, ← →</source>
        <translation>拖曳，← →</translation>
    </message>
    <message>
        <source>Move along</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Shift+拖動</translation>
    </message>
    <message>
        <source>Measure, from edge to edge</source>
        <translation>測量，從邊緣到邊緣</translation>
    </message>
    <message>
        <source>Fit the session</source>
        <translation>適應整個工作階段</translation>
    </message>
    <message>
        <source>The turn before, the turn after</source>
        <translation>上一輪次、下一輪次</translation>
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
        <translation>展開或摺疊一連串增量</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>To the newest event, and follow it</source>
        <translation>前往最新事件，並跟隨</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>複製這些列</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>換行</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+空白鍵</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>接下來可以輸入的內容</translation>
    </message>
    <message>
        <source>Earlier filters</source>
        <translation>以前的篩選</translation>
    </message>
    <message>
        <source>The next hit, the previous hit</source>
        <translation>下一個相符項、上一個相符項</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the offer, then clear the filter</source>
        <translation>關閉提示清單，再清除篩選</translation>
    </message>
    <message>
        <source>Interrupt the answer, or close what is open</source>
        <translation>打斷回答，或關閉已開啟的內容</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>The next control, the previous one</source>
        <translation>下一個控制項、上一個控制項</translation>
    </message>
    <message>
        <source>Home, End, Page Up, Page Down</source>
        <translation>Home、End、Page Up、Page Down</translation>
    </message>
    <message>
        <source>Move in a list or a text</source>
        <translation>在清單或文字中移動</translation>
    </message>
    <message>
        <source>Backspace, Delete</source>
        <translation>Backspace、Delete</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>移除所選內容</translation>
    </message>
    <message>
        <source>Edit a text</source>
        <translation>編輯文字</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>調校</translation>
    </message>
    <message>
        <source>Show A or B strong</source>
        <translation>突顯 A 或 B</translation>
    </message>
    <message>
        <source>Prompt editor</source>
        <translation>提示詞編輯器</translation>
    </message>
    <message>
        <source>Save the prompt</source>
        <translation>儲存提示詞</translation>
    </message>
</context>
<context>
    <name>turnscope::FleetAddress</name>
    <message>
        <source>This is no address of a ClickHouse server; it looks like http://127.0.0.1:8123/?database=turnscope.</source>
        <translation>這不是 ClickHouse 伺服器的位址；它的形式是 http://127.0.0.1:8123/?database=turnscope。</translation>
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
        <translation>開始的日子；記錄沒有記載時為 –。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>That answered; – where nothing tells.</source>
        <translation>作答的模型；無從得知時為 –。</translation>
    </message>
    <message>
        <source>Turns (n)</source>
        <translation>輪次（n）</translation>
    </message>
    <message>
        <source>That the percentiles are of.</source>
        <translation>百分位數由這些輪次算出。</translation>
    </message>
    <message>
        <source>to first sound (n)</source>
        <translation>到第一個聲音（n）</translation>
    </message>
    <message>
        <source>Of how many of the turns the wait ends with the first sound; of the others, with the first audio that arrived.</source>
        <translation>其中多少輪的等待以第一個聲音為終點；其餘以第一段抵達的音訊為終點。</translation>
    </message>
    <message>
        <source>p50 (ms)</source>
        <translation>p50（ms）</translation>
    </message>
    <message>
        <source>Half of the turns waited no longer.</source>
        <translation>一半的輪次等待不超過此值。</translation>
    </message>
    <message>
        <source>p90 (ms)</source>
        <translation>p90（ms）</translation>
    </message>
    <message>
        <source>Nine of ten turns waited no longer. Of less than ten it is the longest wait.</source>
        <translation>十輪中有九輪等待不超過此值。不足十輪時即為最長的等待。</translation>
    </message>
    <message>
        <source>Sessions (n)</source>
        <translation>工作階段（n）</translation>
    </message>
    <message>
        <source>Whose length is known.</source>
        <translation>長度已知的工作階段。</translation>
    </message>
    <message>
        <source>not measured (n)</source>
        <translation>未測量（n）</translation>
    </message>
    <message>
        <source>Sessions whose length is not known: they are counted in nothing else.</source>
        <translation>長度不明的工作階段：不計入其他任何數字。</translation>
    </message>
    <message>
        <source>Cut off (n)</source>
        <translation>被打斷（n）</translation>
    </message>
    <message>
        <source>Answers that were cut off.</source>
        <translation>被打斷的回答。</translation>
    </message>
    <message>
        <source>Length (h)</source>
        <translation>長度（h）</translation>
    </message>
    <message>
        <source>Of these sessions, from first to last event.</source>
        <translation>這些工作階段從第一個到最後一個事件的長度。</translation>
    </message>
    <message>
        <source>Cut off (1/h)</source>
        <translation>被打斷（次/h）</translation>
    </message>
    <message>
        <source>Answers that were cut off, per hour of session.</source>
        <translation>每小時工作階段中被打斷的回答數。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Of the linter.</source>
        <translation>檢查器的規則。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>來自</translation>
    </message>
    <message>
        <source>Who did it.</source>
        <translation>由哪一方造成。</translation>
    </message>
    <message>
        <source>Findings (n)</source>
        <translation>檢查結果（n）</translation>
    </message>
    <message>
        <source>Recordings (n)</source>
        <translation>錄製（n）</translation>
    </message>
    <message>
        <source>In which it was found.</source>
        <translation>出現該結果的錄製。</translation>
    </message>
    <message>
        <source>of all (%)</source>
        <translation>佔全部（%）</translation>
    </message>
    <message>
        <source>The recordings in which it was found, of all that could be read.</source>
        <translation>出現該結果的錄製佔全部可讀錄製的比例。</translation>
    </message>
    <message>
        <source>Calls (n)</source>
        <translation>通話（n）</translation>
    </message>
    <message>
        <source>Sessions, each of them a call.</source>
        <translation>工作階段，每個算一次通話。</translation>
    </message>
    <message>
        <source>Resolved (n)</source>
        <translation>已解決（n）</translation>
    </message>
    <message>
        <source>Calls in which a tool that resolves calls was answered and did not fail.</source>
        <translation>其中有解決通話的工具得到回應且沒有失敗的通話。</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>費用（USD）</translation>
    </message>
    <message>
        <source>What is known of it, by list prices: an estimate.</source>
        <translation>已知的部分，依定價計算：估計值。</translation>
    </message>
    <message>
        <source>Cost not whole (n)</source>
        <translation>費用不全（n）</translation>
    </message>
    <message>
        <source>Calls of which some of the cost is not known: the sum lacks it.</source>
        <translation>部分費用不明的通話：總和中缺少這一部分。</translation>
    </message>
    <message>
        <source>Each resolved (USD)</source>
        <translation>每通已解決通話（USD）</translation>
    </message>
    <message>
        <source>The cost of all calls, for each one that was resolved.</source>
        <translation>全部通話的費用除以已解決的通話數。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>錄製</translation>
    </message>
    <message>
        <source>The file, where it lay when it was read.</source>
        <translation>檔案，讀取時所在的位置。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What could not be read, and why: the first thing.</source>
        <translation>什麼無法讀取、為什麼：第一處。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>工作階段</translation>
    </message>
    <message>
        <source>Its number in the recording, from 1.</source>
        <translation>在錄製中的編號，從 1 起。</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Its number in the recording, from 1; –: the session has none.</source>
        <translation>在錄製中的編號，從 1 起；–：該工作階段沒有。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>From the recording&apos;s begin; – in a log without times.</source>
        <translation>從錄製開始算起；沒有時間的記錄為 –。</translation>
    </message>
    <message>
        <source>Waited (ms)</source>
        <translation>等待（ms）</translation>
    </message>
    <message>
        <source>From the end of the voice to the answer.</source>
        <translation>從使用者說完到回答。</translation>
    </message>
    <message>
        <source>to first sound</source>
        <translation>到第一個聲音</translation>
    </message>
    <message>
        <source>The wait ends with the first sound; else with the first audio that arrived.</source>
        <translation>等待以第一個聲音為終點；否則以第一段抵達的音訊為終點。</translation>
    </message>
    <message>
        <source>Cut off by</source>
        <translation>打斷者</translation>
    </message>
    <message>
        <source>Silent after (ms)</source>
        <translation>靜音用時（ms）</translation>
    </message>
    <message>
        <source>From the cut-in to silence.</source>
        <translation>從打斷到靜音。</translation>
    </message>
    <message>
        <source>Heard (ms)</source>
        <translation>已聽到（ms）</translation>
    </message>
    <message>
        <source>What came out of the speaker of the answer.</source>
        <translation>回答中從喇叭放出的部分。</translation>
    </message>
    <message>
        <source>Sent (ms)</source>
        <translation>已抵達（ms）</translation>
    </message>
    <message>
        <source>What arrived of the answer.</source>
        <translation>回答中抵達的部分。</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>已測量</translation>
    </message>
    <message>
        <source>The session&apos;s length is known.</source>
        <translation>工作階段的長度已知。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>A tool that resolves calls was answered in it, and did not fail.</source>
        <translation>其中有解決通話的工具得到回應且沒有失敗。</translation>
    </message>
    <message>
        <source>Cost lacks</source>
        <translation>費用缺少</translation>
    </message>
    <message>
        <source>Why not all of the cost is known.</source>
        <translation>為什麼費用不完全知道。</translation>
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
        <translation>未讀（n）</translation>
    </message>
    <message>
        <source>Pieces that could not be read.</source>
        <translation>無法讀取的片段。</translation>
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
        <translation>%1 不是資料庫。請指定另一個檔案，或尚不存在的檔案。</translation>
    </message>
    <message>
        <source>%1 is in use by another program, and stayed so for a minute. Try again later.</source>
        <translation>%1 正被另一個程式使用，等了一分鐘仍未釋放。請稍後再試。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Free some space.</source>
        <translation>無法寫入 %1：磁碟已滿。請騰出一些空間。</translation>
    </message>
    <message>
        <source>%1 may not be written. Name another file.</source>
        <translation>沒有寫入 %1 的權限。請指定另一個檔案。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. See whether its folder is there, and may be written.</source>
        <translation>無法開啟 %1。請檢查其所在資料夾是否存在、是否可寫。</translation>
    </message>
    <message>
        <source>The database %1 does not answer: %2.</source>
        <translation>資料庫 %1 沒有回應：%2。</translation>
    </message>
    <message>
        <source>%1 does not hold digests of this version of Turnscope. Make it anew with turnscope digest --to sqlite.</source>
        <translation>%1 中沒有此版本 Turnscope 的摘要。請用 turnscope digest --to sqlite 重新產生。</translation>
    </message>
    <message>
        <source>%1 is a database of something else. Name another file, or one that is not there yet.</source>
        <translation>%1 是其他用途的資料庫。請指定另一個檔案，或尚不存在的檔案。</translation>
    </message>
    <message>
        <source>%1 holds digests of another version of Turnscope, whose tables differ. Name a file that is not there yet, and digest the recordings again.</source>
        <translation>%1 中是另一版本 Turnscope 的摘要，其資料表不同。請指定尚不存在的檔案，並重新為錄製產生摘要。</translation>
    </message>
    <message>
        <source>Only a question can be asked here: SELECT …</source>
        <translation>這裡只能查詢：SELECT …</translation>
    </message>
    <message>
        <source>The answer has more than %1 rows. Ask for less.</source>
        <translation>結果超過 %1 列。請縮小查詢範圍。</translation>
    </message>
</context>
<context>
    <name>turnscope::FleetDesk</name>
    <message>
        <source>%1 is no folder that can be looked into. Choose another one.</source>
        <translation>%1 不是可以查看的資料夾。請另選一個。</translation>
    </message>
</context>
<context>
    <name>turnscope::FleetPane</name>
    <message>
        <source>Export the table</source>
        <translation>匯出表格</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗號分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the whole table as CSV</source>
        <translation>以 CSV 複製整張表</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Save the whole table as a CSV file</source>
        <translation>將整張表存成 CSV 檔案</translation>
    </message>
</context>
<context>
    <name>turnscope::FleetQuery</name>
    <message>
        <source>How long people waited, by model and day</source>
        <translation>使用者等待的時間，依模型和日期</translation>
    </message>
    <message>
        <source>Answers cut off, per hour</source>
        <translation>每小時被打斷的回答</translation>
    </message>
    <message>
        <source>Findings, by rule</source>
        <translation>檢查結果，依規則</translation>
    </message>
    <message>
        <source>Cost of a call that was resolved</source>
        <translation>每通已解決通話的費用</translation>
    </message>
    <message>
        <source>Recordings that could not be read, or not whole</source>
        <translation>讀不了或讀不完整的錄製</translation>
    </message>
    <message>
        <source>From the end of the voice to the first sound, or, where playback was not recorded, to the first audio that arrived. By nearest rank; turns whose wait is not known are in no figure.</source>
        <translation>從使用者說完到第一個聲音；沒有錄下播放時，到第一段抵達的音訊。百分位數取最近秩；等待時間不明的輪次不計入任何數字。</translation>
    </message>
    <message>
        <source>Per hour of session. Sessions whose length is not known are counted as not measured, and in nothing else.</source>
        <translation>以每小時工作階段計。長度不明的工作階段只計入「未測量」，不計入其他任何數字。</translation>
    </message>
    <message>
        <source>What the linter found: how often, and in how many of the recordings that could be read.</source>
        <translation>檢查器發現了什麼：出現多少次，出現在多少個可讀的錄製中。</translation>
    </message>
    <message>
        <source>What all calls cost, for each one in which a tool that resolves calls was answered and did not fail. By list prices, an estimate; where the cost of calls is not wholly known, the sum lacks it.</source>
        <translation>全部通話的費用，除以其中已解決的通話數：即有解決通話的工具得到回應且沒有失敗。依定價估算；通話費用不完全知道時，總和中缺少不明的部分。</translation>
    </message>
    <message>
        <source>None of what they hold, or not all of it, is in the other answers.</source>
        <translation>它們的內容完全沒有或沒有全部計入其他答案。</translation>
    </message>
</context>
<context>
    <name>turnscope::FleetSourceRow</name>
    <message>
        <source>Where the recordings are</source>
        <translation>錄製在哪裡</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選擇(&amp;H)…</translation>
    </message>
    <message>
        <source>User of the server</source>
        <translation>伺服器使用者</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>伺服器密碼</translation>
    </message>
    <message>
        <source>Whose recordings</source>
        <translation>誰的錄製</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>錄製資料夾</translation>
    </message>
    <message>
        <source>A digest (SQLite)</source>
        <translation>摘要資料庫（SQLite）</translation>
    </message>
    <message>
        <source>ClickHouse</source>
        <translation>ClickHouse</translation>
    </message>
    <message>
        <source>user</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Empty: CLICKHOUSE_USER of the environment, or none</source>
        <translation>留空：取環境變數 CLICKHOUSE_USER，或不使用</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Empty: CLICKHOUSE_PASSWORD of the environment, or none. It is written down nowhere.</source>
        <translation>留空：取環境變數 CLICKHOUSE_PASSWORD，或不使用。不會寫到任何地方。</translation>
    </message>
    <message>
        <source>A file that turnscope digest --to sqlite made</source>
        <translation>由 turnscope digest --to sqlite 產生的檔案</translation>
    </message>
    <message>
        <source>A folder, with all that lies below it</source>
        <translation>資料夾，連同下層資料夾</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>讀取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>連線(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Open a digest</source>
        <translation>開啟摘要資料庫</translation>
    </message>
    <message>
        <source>Digests (*.sqlite *.sqlite3 *.db);;All files (*)</source>
        <translation>摘要資料庫 (*.sqlite *.sqlite3 *.db);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Name a folder of recordings.</source>
        <translation>請指定一個錄製資料夾。</translation>
    </message>
    <message>
        <source>Name a digest.</source>
        <translation>請指定一份摘要資料庫。</translation>
    </message>
</context>
<context>
    <name>turnscope::FleetTableModel</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>turnscope::FleetTools</name>
    <message>
        <source>A call counts as resolved when one of these tools was answered in it, and did not fail</source>
        <translation>通話中有任何一個這樣的工具得到回應且沒有失敗，就算已解決</translation>
    </message>
    <message>
        <source>resolved by… ▾</source>
        <translation>由哪些工具解決… ▾</translation>
    </message>
    <message>
        <source>resolved by %1 ▾</source>
        <translation>由 %1 解決 ▾</translation>
    </message>
    <message>
        <source>No tool was called</source>
        <translation>沒有呼叫過工具</translation>
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
        <translation>這一列的組成</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>批次分析</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>How far the reading is</source>
        <translation>讀取進度</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>進展</translation>
    </message>
    <message>
        <source>Which they are, and why</source>
        <translation>是哪些、為什麼</translation>
    </message>
    <message>
        <source>Reading %1 of %2: %3</source>
        <translation>正在讀取第 %1 個，共 %2 個：%3</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>What the row was made of: the first %1. Enter or a double click opens the recording there.</source>
        <translation>這一列的組成：前 %1 筆。按 Enter 或按兩下，開啟該錄製並定位到那裡。</translation>
    </message>
    <message>
        <source>What the row was made of: %1. Enter or a double click opens the recording there.</source>
        <translation>這一列的組成：%1 筆。按 Enter 或按兩下，開啟該錄製並定位到那裡。</translation>
    </message>
    <message>
        <source>Nothing is known of what the row was made of.</source>
        <translation>這一列由什麼組成，無從得知。</translation>
    </message>
    <message>
        <source>%1 is not on this computer, or no longer there: it cannot be opened.</source>
        <translation>%1 不在這台電腦上，或已不存在：無法開啟。</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>就緒：%1</translation>
    </message>
    <message>
        <source>%1 files: %2 read now, %3 as they were before</source>
        <translation>%1 個檔案：本次讀取 %2 個，%3 個與上次相同</translation>
    </message>
    <message>
        <source>Stopped: the answers are of a part of the folder. %1</source>
        <translation>已停止：答案只涉及資料夾的一部分。%1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>正在尋找錄製…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n 個檔案無法讀取</numerusform>
        </translation>
    </message>
    <message>
        <source>The recordings are being read. The answer comes when that is done, or stopped.</source>
        <translation>正在讀取錄製。讀完或停止後給出答案。</translation>
    </message>
    <message>
        <source>Choose above whose recordings are asked: a folder, a digest that turnscope digest made, or a ClickHouse server.</source>
        <translation>請在上方選擇向誰的錄製提問：資料夾、turnscope digest 產生的摘要資料庫，或 ClickHouse 伺服器。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在詢問…</translation>
    </message>
    <message>
        <source>There is no recording in this folder. Choose another one, or record a session.</source>
        <translation>這個資料夾裡沒有錄製。請另選一個，或錄製一個工作階段。</translation>
    </message>
    <message>
        <source>Nothing of this is in these recordings.</source>
        <translation>這些錄製中沒有這方面的內容。</translation>
    </message>
    <message>
        <source>Stopped. Choose another question, or read again.</source>
        <translation>已停止。請另選一個問題，或重新讀取。</translation>
    </message>
    <message>
        <source>Stopped. Choose the row again.</source>
        <translation>已停止。請重新選擇這一列。</translation>
    </message>
</context>
<context>
    <name>turnscope::FolderSound</name>
    <message>
        <source>The sound beside the events is no WAV of two voices at 24,000 Hz: it is not taken.</source>
        <translation>事件旁邊的聲音不是 24,000 Hz 雙聲道的 WAV：未予採用。</translation>
    </message>
</context>
<context>
    <name>turnscope::FormOrJson</name>
    <message>
        <source>Form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>A field for each member</source>
        <translation>每個成員一個欄位</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>All of it as text</source>
        <translation>全部寫成文字</translation>
    </message>
    <message>
        <source>What was to be pasted is longer than %1, which no model can take. Nothing was pasted.</source>
        <translation>要貼上的內容超過 %1，沒有模型容得下。沒有貼上任何內容。</translation>
    </message>
    <message>
        <source>It is longer than %1: too much for a form.</source>
        <translation>內容超過 %1，表單放不下。</translation>
    </message>
    <message>
        <source>It is no JSON object, which is all that a form can show.</source>
        <translation>這不是 JSON 物件，而表單只能顯示 JSON 物件。</translation>
    </message>
    <message>
        <source>It is not JSON, and cannot be shown in a form: %1.</source>
        <translation>這不是 JSON，無法用表單顯示：%1。</translation>
    </message>
    <message>
        <source>A form cannot keep all digits of the number %1.</source>
        <translation>表單無法保留數字 %1 的全部位數。</translation>
    </message>
</context>
<context>
    <name>turnscope::FormatCheck</name>
    <message>
        <source>the input&apos;s from %1 to %2</source>
        <translation>輸入從 %1 改為 %2</translation>
    </message>
    <message>
        <source>the output&apos;s from %1 to %2</source>
        <translation>輸出從 %1 改為 %2</translation>
    </message>
    <message>
        <source>After audio had flowed, an update changed the format: %1.</source>
        <translation>音訊開始傳輸之後，一次更新改變了格式：%1。</translation>
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
        <translation>錯誤與語音後等待的關係</translation>
    </message>
    <message>
        <source>wait after the last word, p50 ms</source>
        <translation>最後一個詞之後的等待，p50 毫秒</translation>
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
        <translation>%1：%2 個錯誤；語音後等待 %3</translation>
    </message>
</context>
<context>
    <name>turnscope::GapCheck</name>
    <message>
        <source>Missing: %1 events of the server (%2 bytes), %3 of the client (%4 bytes) and %5 of the console, from %6 s on, for %7 s: %8.</source>
        <translation>缺少伺服器的 %1 個事件（%2 位元組）、用戶端的 %3 個（%4 位元組）和主控台的 %5 個，從 %6 秒起，共 %7 秒：%8。</translation>
    </message>
</context>
<context>
    <name>turnscope::HandshakeText</name>
    <message>
        <source>%1 refused the request as wrong (HTTP 400). Check the address, the model and the profile&apos;s headers.</source>
        <translation>%1 認為請求有誤而拒絕（HTTP 400）。請檢查位址、模型和設定檔的標頭。</translation>
    </message>
    <message>
        <source>%1 did not accept the key (HTTP 401). Check that it is complete and belongs to this endpoint.</source>
        <translation>%1 不接受該金鑰（HTTP 401）。請檢查金鑰是否完整且屬於此端點。</translation>
    </message>
    <message>
        <source>%1 forbids this connection (HTTP 403): the key may not use this model or project.</source>
        <translation>%1 禁止此連線（HTTP 403）：該金鑰不能使用此模型或專案。</translation>
    </message>
    <message>
        <source>%1 has no realtime endpoint at “%2” (HTTP 404). Check the address and the model.</source>
        <translation>%1 在「%2」處沒有即時端點（HTTP 404）。請檢查位址和模型。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a user name and a password (HTTP 407). Give them in the desktop&apos;s network settings.</source>
        <translation>通往 %1 的代理伺服器要求使用者名稱和密碼（HTTP 407）。請在桌面的網路設定中填寫。</translation>
    </message>
    <message>
        <source>%1 refused the connection for too many requests, or a used-up quota (HTTP 429). Wait a little, then reconnect.</source>
        <translation>%1 因請求過多或配額用盡而拒絕連線（HTTP 429）。請稍候再重新連線。</translation>
    </message>
    <message>
        <source>%1 is overloaded or down (HTTP 503). Wait a little, then reconnect.</source>
        <translation>%1 過載或停機（HTTP 503）。請稍候再重新連線。</translation>
    </message>
    <message>
        <source>%1 answered as a web server (HTTP %2) and opened no WebSocket. Check the path of the address.</source>
        <translation>%1 像網頁伺服器那樣回應（HTTP %2），沒有開啟 WebSocket。請檢查位址的路徑。</translation>
    </message>
    <message>
        <source>%1 sends visitors on to another address (HTTP %2). Turnscope does not go there, for the key would go along: put that address into the profile if you trust it.</source>
        <translation>%1 重新導向到另一個位址（HTTP %2）。Turnscope 不會前往該處，因為金鑰會一併傳送：如果你信任該位址，請將其填入設定檔。</translation>
    </message>
    <message>
        <source>%1 failed at its own end (HTTP %2). Wait a little, then reconnect; if it is yours, look into its log.</source>
        <translation>%1 自身出錯（HTTP %2）。請稍候再重新連線；如果它是你的，請檢視其日誌。</translation>
    </message>
    <message>
        <source>%1 refused the connection (HTTP %2). Check the address, the model and the key.</source>
        <translation>%1 拒絕了連線（HTTP %2）。請檢查位址、模型和金鑰。</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP, as a WebSocket endpoint must. Check the address and the port.</source>
        <translation>在 %1 回應的程式不使用 HTTP，而 WebSocket 端點必須使用。請檢查位址和連接埠。</translation>
    </message>
    <message>
        <source>%1 answered with a header that is too large for a WebSocket handshake, and was cut off. Check that this is the address of a realtime endpoint.</source>
        <translation>%1 回應的標頭對 WebSocket 握手來說太大，已中斷。請檢查這是否為即時端點的位址。</translation>
    </message>
    <message>
        <source>%1 answered another handshake than this one: its accept key does not match. A proxy may answer in its place; check the address, and the endpoint if it is yours.</source>
        <translation>%1 回應的不是這次握手：其 accept 鍵不相符。可能是代理伺服器代為回應；請檢查位址，如果端點是你的，也請檢查端點。</translation>
    </message>
    <message>
        <source>%1 agreed to a WebSocket (HTTP 101), but its answer lacks what belongs to one. Check the address, and the endpoint if it is yours.</source>
        <translation>%1 同意使用 WebSocket（HTTP 101），但其回應缺少必要的內容。請檢查位址，如果端點是你的，也請檢查端點。</translation>
    </message>
    <message>
        <source>%1 chose a subprotocol that it was not offered. Check the profile&apos;s headers, and the endpoint if it is yours.</source>
        <translation>%1 選擇了未向其提供的子協定。請檢查設定檔的標頭，如果端點是你的，也請檢查端點。</translation>
    </message>
    <message>
        <source>%1 speaks another version of the WebSocket protocol than 13. Check the address.</source>
        <translation>%1 使用的 WebSocket 協定版本不是 13。請檢查位址。</translation>
    </message>
    <message>
        <source>“%1” or a header of the profile cannot be sent as it is. Check the profile; an address looks like wss://host/path.</source>
        <translation>「%1」或設定檔的某個標頭無法按原樣傳送。請檢查設定檔；位址形如 wss://host/path。</translation>
    </message>
    <message>
        <source>%1 answered, but not as a WebSocket endpoint does. Check the address and the port.</source>
        <translation>%1 有回應，但不像 WebSocket 端點。請檢查位址和連接埠。</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was encrypted. It may speak without TLS on this port (ws), or not at all; check the address.</source>
        <translation>%1 在加密之前關閉了連線。它在此連接埠上可能不使用 TLS（ws），或根本不是端點；請檢查位址。</translation>
    </message>
    <message>
        <source>%1 closed the connection during the handshake. It may not speak WebSocket; check the address.</source>
        <translation>%1 在握手期間關閉了連線。它可能不支援 WebSocket；請檢查位址。</translation>
    </message>
    <message>
        <source>%1 closed the connection during the handshake. It may not speak WebSocket, or only with TLS (wss).</source>
        <translation>%1 在握手期間關閉了連線。它可能不支援 WebSocket，或只支援 TLS（wss）。</translation>
    </message>
    <message>
        <source>Nothing listens at %1: the connection was refused. Start the endpoint, or check the address and port.</source>
        <translation>%1 處沒有監聽：連線被拒絕。請啟動端點，或檢查位址和連接埠。</translation>
    </message>
    <message>
        <source>There is no host “%1”. Check the address and your network.</source>
        <translation>沒有主機「%1」。請檢查位址和網路。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your network.</source>
        <translation>%1 沒有回應。請檢查位址和網路。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your network.</source>
        <translation>無法到達 %1。請檢查網路。</translation>
    </message>
    <message>
        <source>This machine does not allow a connection to %1. Check its firewall, or the sandbox that Turnscope runs in.</source>
        <translation>此電腦不允許連線到 %1。請檢查其防火牆，或 Turnscope 所在的沙箱。</translation>
    </message>
    <message>
        <source>This machine has no more connections to give. Close other programs, then try again.</source>
        <translation>此電腦沒有更多可用的連線。請關閉其他程式，然後重試。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about. Check that it speaks TLS on this port; without TLS its address begins with ws://.</source>
        <translation>未能與 %1 建立加密連線。請檢查它在此連接埠上是否使用 TLS；不使用 TLS 時，其位址以 ws:// 開頭。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not let the connection through. Check the desktop&apos;s network settings.</source>
        <translation>通往 %1 的代理伺服器沒有放行此連線。請檢查桌面的網路設定。</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the address and your network.</source>
        <translation>與 %1 的連線失敗。請檢查位址和網路。</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s). Check the address and your network.</source>
        <translation>
            <numerusform>%1 在 %n 秒內沒有回應。請檢查位址和網路。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took the connection, but did not agree upon encryption within %n second(s). It may speak without TLS on this port (ws); check the address.</source>
        <translation>
            <numerusform>%1 接受了連線，但在 %n 秒內沒有就加密達成一致。它在此連接埠上可能不使用 TLS（ws）；請檢查位址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took the connection, but did not answer the handshake within %n second(s). It may hang, or not speak WebSocket; check the address and the endpoint.</source>
        <translation>
            <numerusform>%1 接受了連線，但在 %n 秒內沒有回應握手。它可能沒有回應，或不支援 WebSocket；請檢查位址和端點。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that this profile trusts, and nobody vouches for it. Nothing was sent. Somebody may stand between you and the endpoint; if it was given a new one, compare its fingerprint before you trust it.</source>
        <translation>%1 出示的憑證不是此設定檔信任的那一張，也沒有機構為它擔保。沒有傳送任何內容。可能有人夾在您與端點之間；如果端點換了新憑證，請先核對指紋再信任。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2 Nothing was sent. Trust this one certificate for the profile, or have this machine trust whoever made it; an endpoint on this machine may do without TLS (ws).</source>
        <translation>%1 的憑證不可信：%2 沒有傳送任何內容。可以讓此設定檔只信任這一張憑證，或讓本機信任其簽發者；本機上的端點也可以不用 TLS（ws）。</translation>
    </message>
</context>
<context>
    <name>turnscope::HarExport</name>
    <message>
        <source>The log holds no times, and a HAR without them is none. Choose the recording.</source>
        <translation>日誌沒有時間，而沒有時間的 HAR 不成其為 HAR。請選擇「錄製」。</translation>
    </message>
    <message>
        <source>Exported by Turnscope from %1.</source>
        <translation>由 Turnscope 從 %1 匯出。</translation>
    </message>
    <message>
        <source>When the session began is not known: its times count from 1970.</source>
        <translation>工作階段何時開始未知：其時間從 1970 年算起。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>省略：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the console, which were on no wire.</source>
        <translation>
            <numerusform>主控台的 %n 個事件，它們不在任何線路上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of which the log tells no time have that of the one before.</source>
        <translation>
            <numerusform>有 %n 則訊息記錄檔沒有給出時間，採用前一則的時間。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::HeadlessTalk</name>
    <message>
        <source>The conversation was interrupted.</source>
        <translation>對話被中斷。</translation>
    </message>
    <message>
        <source>The endpoint gave no complete answer, and has been silent for a minute.</source>
        <translation>端點沒有給出完整的回答，且已沉默一分鐘。</translation>
    </message>
    <message>
        <source>The model called the function “%1”, and nothing answers it: give --tool %1=JSON.</source>
        <translation>模型呼叫了函式「%1」，但沒有任何內容回答它：請給出 --tool %1=JSON。</translation>
    </message>
    <message>
        <source>The model called functions more than %1 times.</source>
        <translation>模型呼叫函式超過 %1 次。</translation>
    </message>
    <message>
        <source>The endpoint refused the prompt: %1</source>
        <translation>端點拒絕了提示詞：%1</translation>
    </message>
</context>
<context>
    <name>turnscope::HeatMap</name>
    <message>
        <source>Errors by threshold and silence</source>
        <translation>依閾值和靜默劃分的錯誤</translation>
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
        <translation>靜默，毫秒</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>閾值</translation>
    </message>
    <message>
        <source>%1: %2 errors (%3 split, %4 joined, %5 lost, %6 false); wait after speech %7</source>
        <translation>%1：%2 個錯誤（%3 個拆分，%4 個合併，%5 個遺漏，%6 個誤觸發）；語音後等待 %7</translation>
    </message>
</context>
<context>
    <name>turnscope::HtmlExport</name>
    <message>
        <source>The sound: it is longer than an hour. Choose a range.</source>
        <translation>聲音：超過一小時。請選擇一個範圍。</translation>
    </message>
    <message>
        <source>The sound.</source>
        <translation>聲音。</translation>
    </message>
    <message>
        <source>The sound: it could not be written.</source>
        <translation>聲音：無法寫入。</translation>
    </message>
    <message>
        <source>The log holds only pieces of the audio.</source>
        <translation>日誌只含音訊的片段。</translation>
    </message>
    <message>
        <source>There is no sound in this page.</source>
        <translation>此頁面中沒有聲音。</translation>
    </message>
    <message>
        <source>The log holds no times: there is no timeline.</source>
        <translation>日誌沒有時間：因此沒有時間線。</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>適應</translation>
    </message>
    <message>
        <source>above you, below the model; faint is what nobody heard, red a cut-in</source>
        <translation>上方是你，下方是模型；淡色為無人聽到的部分，紅色為打斷</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>所說的話</translation>
    </message>
    <message>
        <source>Settings in force at the end</source>
        <translation>結束時生效的設定</translation>
    </message>
    <message>
        <source>The log holds no audio.</source>
        <translation>記錄檔不含音訊。</translation>
    </message>
    <message>
        <source>Not in this page</source>
        <translation>不在此頁中</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
</context>
<context>
    <name>turnscope::HtmlPage</name>
    <message>
        <source>A session</source>
        <translation>一個工作階段</translation>
    </message>
    <message>
        <source>Times are of a clock that may have been set meanwhile.</source>
        <translation>時間取自時鐘，而該時鐘在此期間可能被調整過。</translation>
    </message>
    <message>
        <source>Turns: %1, of which the answer of %2 was cut into.</source>
        <translation>輪次：%1 個，其中 %2 個的回答被打斷。</translation>
    </message>
    <message>
        <source>The wait for an answer is not known of any turn.</source>
        <translation>沒有一個輪次的回答等待時間是已知的。</translation>
    </message>
    <message>
        <source>The wait for an answer: half of %1 turns within %2, the longest %3.</source>
        <translation>等待回答：%1 個輪次中半數在 %2 以內，最長 %3。</translation>
    </message>
    <message>
        <source>The cost is not known of any turn.</source>
        <translation>沒有一個輪次的費用是已知的。</translation>
    </message>
    <message>
        <source>Cost: %1 for %2 of %3 turns, by list prices.</source>
        <translation>費用：%1，為 %3 個輪次中的 %2 個，按定價計算。</translation>
    </message>
    <message>
        <source>The log holds no turn.</source>
        <translation>日誌中沒有輪次。</translation>
    </message>
    <message>
        <source>at</source>
        <translation>時間</translation>
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
        <translation>如何結束</translation>
    </message>
    <message>
        <source>heard of sent, s</source>
        <translation>聽到 / 送達，秒</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>– is not zero: the log does not tell. ≈ is an estimate; costs are by list prices.</source>
        <translation>– 不是零：日誌沒有說明。≈ 為估計值；費用按定價計算。</translation>
    </message>
    <message>
        <source>no words in the log</source>
        <translation>日誌中沒有話語</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>無。</translation>
    </message>
    <message>
        <source>The log does not tell.</source>
        <translation>日誌沒有說明。</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>已證實</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>輪次 %1</translation>
    </message>
    <message>
        <source>between turns: why was it silent?</source>
        <translation>輪次之間：為什麼沉默？</translation>
    </message>
    <message>
        <source>No turn was silent, late or cut.</source>
        <translation>沒有沉默、遲緩或被切斷的輪次。</translation>
    </message>
    <message>
        <source>No turn was silent or cut. Whether one was late is not known.</source>
        <translation>沒有沉默或被切斷的輪次。是否有輪次遲緩則不得而知。</translation>
    </message>
    <message>
        <source>The log does not tell of the session&apos;s settings.</source>
        <translation>日誌沒有說明工作階段的設定。</translation>
    </message>
    <message>
        <source>The log&apos;s times are whole seconds: waits are not told.</source>
        <translation>記錄檔的時間只到整秒：不回報等待時間。</translation>
    </message>
    <message>
        <source>What is not in this page</source>
        <translation>此頁未包含的內容</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>無。</translation>
    </message>
</context>
<context>
    <name>turnscope::HttpRun</name>
    <message>
        <source>%1 could not be reached.</source>
        <translation>無法連線至 %1。</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2.</source>
        <translation>%1 傳回了 HTTP 狀態 %2。</translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation>%1 的回答中斷。</translation>
    </message>
</context>
<context>
    <name>turnscope::ImageCanvas</name>
    <message>
        <source>Image</source>
        <translation>圖片</translation>
    </message>
</context>
<context>
    <name>turnscope::ImageDialog</name>
    <message>
        <source>Ask for an &amp;answer</source>
        <translation>要求回答(&amp;A)</translation>
    </message>
    <message>
        <source>Send an image</source>
        <translation>傳送圖片</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>維持原樣</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>The longest side. An image is never made larger.</source>
        <translation>最長邊。圖片絕不會被放大。</translation>
    </message>
    <message>
        <source>PNG, without loss</source>
        <translation>PNG，無失真</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Of JPEG: higher looks better and weighs more.</source>
        <translation>JPEG 的品質：越高越清晰，資料也越大。</translation>
    </message>
    <message>
        <source>How closely the model looks. auto means high today.</source>
        <translation>模型看得多仔細。目前 auto 即 high。</translation>
    </message>
    <message>
        <source>Said with the image; may be empty</source>
        <translation>隨圖片一起說的話；可留空</translation>
    </message>
    <message>
        <source>Sends response.create after the image. Otherwise it is context for what you say next.</source>
        <translation>在圖片之後傳送 response.create。否則圖片只作為你接下來所說內容的上下文。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>傳送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;quality</source>
        <translation>品質(&amp;Q)</translation>
    </message>
    <message>
        <source>Longest s&amp;ide</source>
        <translation>最長邊(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>細節(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在準備…</translation>
    </message>
    <message>
        <source>%1 × %2 px · %3 as a data URL · about %4 tokens (an estimate)</source>
        <translation>%1 × %2 像素 · 作為 data URL 為 %3 · 約 %4 個 token（估計）</translation>
    </message>
    <message>
        <source>By the tile rule published for gpt-4o: 85 tokens, and with high detail 170 more for each tile of 512 px. No rule is published for the Realtime API: the response&apos;s usage tells what it really was.</source>
        <translation>依 gpt-4o 公布的分塊規則：85 個 token，high 細節時每個 512 像素的分塊再加 170 個。Realtime API 沒有公布規則：實際數量以回應的 usage 為準。</translation>
    </message>
</context>
<context>
    <name>turnscope::ImageMessage</name>
    <message>
        <source>Only PNG and JPEG images can be sent, and this is neither.</source>
        <translation>只能傳送 PNG 和 JPEG 圖片，而此圖片都不是。</translation>
    </message>
    <message>
        <source>This image is too large to send: %1, where %2 is the most. Choose a smaller size, or JPEG.</source>
        <translation>此圖片太大，無法傳送：%1，上限為 %2。請選擇較小的尺寸，或改用 JPEG。</translation>
    </message>
</context>
<context>
    <name>turnscope::ImageReading</name>
    <message>
        <source>This image is too large: a file of %1, where %2 is the most.</source>
        <translation>此圖片太大：檔案為 %1，上限為 %2。</translation>
    </message>
    <message>
        <source>This is no image that can be read: not PNG, JPEG, GIF, BMP or WebP.</source>
        <translation>這不是可讀取的圖片：不是 PNG、JPEG、GIF、BMP 或 WebP。</translation>
    </message>
    <message>
        <source>This image is broken: it does not tell its size.</source>
        <translation>此圖片已損壞：其中沒有尺寸資訊。</translation>
    </message>
    <message>
        <source>This image is too large: %1 × %2 pixels, where %3 million are the most.</source>
        <translation>此圖片太大：%1 × %2 像素，上限為 %3 百萬像素。</translation>
    </message>
    <message>
        <source>This image is broken and cannot be shown.</source>
        <translation>此圖片已損壞，無法顯示。</translation>
    </message>
    <message>
        <source>The image stands elsewhere, and nothing is fetched from a recording: %1</source>
        <translation>圖片在別處，而錄製中的內容不會觸發任何下載：%1</translation>
    </message>
    <message>
        <source>This image is broken: its text is not base64.</source>
        <translation>此圖片已損壞：其文字不是 base64。</translation>
    </message>
</context>
<context>
    <name>turnscope::ImageSender</name>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>Image from a &amp;file…</source>
        <translation>來自檔案的圖片(&amp;F)…</translation>
    </message>
    <message>
        <source>Image from the &amp;clipboard…</source>
        <translation>來自剪貼簿的圖片(&amp;C)…</translation>
    </message>
    <message>
        <source>Screenshot of the whole &amp;screen…</source>
        <translation>整個螢幕的截圖(&amp;S)…</translation>
    </message>
    <message>
        <source>Screenshot of a &amp;window or region…</source>
        <translation>視窗或區域的截圖(&amp;W)…</translation>
    </message>
    <message>
        <source>Send an image</source>
        <translation>傳送圖片</translation>
    </message>
    <message>
        <source>There is no image in the clipboard.</source>
        <translation>剪貼簿中沒有圖片。</translation>
    </message>
    <message>
        <source>This image is broken and cannot be shown.</source>
        <translation>此圖片已損壞，無法顯示。</translation>
    </message>
    <message>
        <source>Connect first: an image needs a session to be sent to.</source>
        <translation>請先連線：圖片需要有工作階段才能傳送。</translation>
    </message>
</context>
<context>
    <name>turnscope::ImageView</name>
    <message>
        <source>Save the image</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>下一張圖片</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One pixel of the image for one of the screen, instead of all of it (double click)</source>
        <translation>圖片一個像素對應螢幕一個像素，而不是顯示整張圖片（按兩下）</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <translation>正在解碼…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>detail %1</source>
        <translation>細節 %1</translation>
    </message>
    <message>
        <source>This image cannot be saved: its text is not base64.</source>
        <translation>無法儲存此圖片：其文字不是 base64。</translation>
    </message>
    <message>
        <source>JPEG image (*.jpg)</source>
        <translation>JPEG 圖片 (*.jpg)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 圖片 (*.png)</translation>
    </message>
</context>
<context>
    <name>turnscope::InfoCommand</name>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>輸出一個 JSON 物件而不是文字。</translation>
    </message>
    <message>
        <source>Sums up a recording, or another tool&apos;s log.</source>
        <translation>彙總一個錄製，或其他工具的日誌。</translation>
    </message>
    <message>
        <source>The recording or log to read.</source>
        <translation>要讀取的錄製或日誌。</translation>
    </message>
    <message>
        <source>Usage: turnscope info FILE [--json], with one file.</source>
        <translation>用法：turnscope info 檔案 [--json]，只接受一個檔案。</translation>
    </message>
    <message>
        <source>Let our own detector hear when the user&apos;s voice ended, however long the log is: a minute of it takes half a second. Without it, that is done for up to two minutes of audio; beyond them the server&apos;s word is taken.</source>
        <translation>無論日誌多長，都用我們自己的偵測器判斷使用者語音何時結束：每分鐘約需半秒。不加此選項時，只對最多兩分鐘的音訊這樣做；更長的以伺服器所說為準。</translation>
    </message>
    <message>
        <source>Only of one of the log&apos;s sessions, from 1, where it holds several.</source>
        <translation>日誌含有多個工作階段時，只針對其中一個，從 1 開始編號。</translation>
    </message>
    <message>
        <source>The log has no session %1: it holds %2.</source>
        <translation>日誌中沒有工作階段 %1：共有 %2 個。</translation>
    </message>
</context>
<context>
    <name>turnscope::InputRateCheck</name>
    <message>
        <source>%1 s of audio arrived in %2 s: it looks like %3 Hz sent as %4 Hz.</source>
        <translation>%2 秒內到達了 %1 秒音訊：看起來是把 %3 Hz 當作 %4 Hz 傳送。</translation>
    </message>
    <message>
        <source>The audio comes in pieces of %1 samples: %2 ms at %3 Hz, and nothing round at the session&apos;s %4 Hz. It may be %3 Hz sent as %4 Hz.</source>
        <translation>音訊以每塊 %1 個樣本到來：在 %3 Hz 下是 %2 毫秒，在工作階段的 %4 Hz 下不是整數。可能是把 %3 Hz 當作 %4 Hz 傳送。</translation>
    </message>
    <message>
        <source>Each piece of audio is appended twice: %1 of %2 are.</source>
        <translation>每塊音訊都追加了兩次：%2 塊中有 %1 塊如此。</translation>
    </message>
    <message>
        <source>The server&apos;s audio clock runs %1 times as fast as the time: so much audio is appended in each second. Pieces may be sent twice over, stereo taken for mono, or a higher rate for the session&apos;s; silences end too early by as much.</source>
        <translation>伺服器的音訊時鐘走得是實際時間的 %1 倍快：每秒追加的音訊就有這麼多。可能是每塊音訊傳送了兩次、把立體聲當作單聲道，或把更高的取樣率當作工作階段的取樣率；靜默也會依此倍數過早結束。</translation>
    </message>
</context>
<context>
    <name>turnscope::InspectorPanel</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>在時間線上顯示</translation>
    </message>
    <message>
        <source>Nothing is selected.

Click an event, a turn, a tool call, a finding or something that was said: all about it stands here then.</source>
        <translation>沒有選取任何內容。

點選一個事件、輪次、工具呼叫、檢查結果或一句說過的話：關於它的一切就會顯示在這裡。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>Forward to %1</source>
        <translation>前進到 %1</translation>
    </message>
</context>
<context>
    <name>turnscope::InterruptionAudit</name>
    <message>
        <source>all %1 of audio and the whole transcript</source>
        <translation>全部 %1 音訊和完整轉寫</translation>
    </message>
    <message>
        <source>the %1 that were generated, and their transcript</source>
        <translation>已產生的 %1 及其轉寫</translation>
    </message>
    <message>
        <source>%1 of audio, no transcript</source>
        <translation>%1 音訊，沒有轉寫</translation>
    </message>
    <message>
        <source>nothing: the item was deleted</source>
        <translation>無：項目已被刪除</translation>
    </message>
    <message>
        <source>(What was heard is estimated from arrival and duration.)</source>
        <translation>（聽到的部分依到達時間和時長估計。）</translation>
    </message>
    <message>
        <source>The user cut in: %1 of %2 were heard, and the model was told %3.</source>
        <translation>使用者打斷：聽到 %1 / %2，告知模型的是 %3。</translation>
    </message>
    <message>
        <source>The user cut in: %1 of %2 were heard.</source>
        <translation>使用者打斷：聽到 %1 / %2。</translation>
    </message>
    <message>
        <source>It was silent after %1.</source>
        <translation>%1 後不再出聲。</translation>
    </message>
    <message>
        <source>The answer went on for about %1 after the cut-in (estimated: from its arrival and audio_end_ms).</source>
        <translation>打斷後回答又繼續了約 %1（估計：依其到達時間和 audio_end_ms）。</translation>
    </message>
    <message>
        <source>The answer went on for %1 after the cut-in.</source>
        <translation>打斷後回答又繼續了 %1。</translation>
    </message>
    <message>
        <source>The user cut in; about %1 of %2 were not heard (estimated from arrival and duration), and no truncate followed: the server keeps %3.</source>
        <translation>使用者打斷；%2 中約有 %1 沒有聽到（依到達時間和時長估計），之後也沒有截斷：伺服器保留 %3。</translation>
    </message>
    <message>
        <source>The user cut in; %1 of %2 were not heard, and no truncate followed: the server keeps %3.</source>
        <translation>使用者打斷；%2 中有 %1 沒有聽到，之後也沒有截斷：伺服器保留 %3。</translation>
    </message>
    <message>
        <source>audio_end_ms is %1, but only %2 had arrived.</source>
        <translation>audio_end_ms 為 %1，但只到達了 %2。</translation>
    </message>
    <message>
        <source>audio_end_ms is 0: the server forgets the answer, of which %1 were heard.</source>
        <translation>audio_end_ms 為 0：伺服器會忘記整個回答，而其中 %1 已被聽到。</translation>
    </message>
    <message>
        <source>The speech that cut in had hardly a voice, and was read as one word: it may have been noise.</source>
        <translation>打斷的語音幾乎沒有人聲，並被辨識為一個詞：可能是雜訊。</translation>
    </message>
    <message>
        <source>The speech that cut in had no words.</source>
        <translation>打斷的語音中沒有詞語。</translation>
    </message>
    <message numerus="yes">
        <source>The response is “completed”, yet %1 of its %2 were not heard: %n audio token(s) for nothing.</source>
        <translation>
            <numerusform>回應為「completed」，但其 %2 中有 %1 沒有聽到：%n 個音訊 token 白費了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Audio that arrived after the cancel was played: %1 were heard, %2 had arrived.</source>
        <translation>取消後到達的音訊仍被播放：聽到 %1，到達 %2。</translation>
    </message>
</context>
<context>
    <name>turnscope::ItemCheck</name>
    <message>
        <source>No call %1 was made in this session.</source>
        <translation>此工作階段中沒有呼叫 %1。</translation>
    </message>
    <message>
        <source>%1 was used before.</source>
        <translation>%1 之前已用過。</translation>
    </message>
    <message>
        <source>previous_item_id %1 is unknown or was deleted.</source>
        <translation>previous_item_id %1 未知或已被刪除。</translation>
    </message>
</context>
<context>
    <name>turnscope::ItemSummary</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n 個工具</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 個 token</translation>
    </message>
</context>
<context>
    <name>turnscope::JsonDocumentImporter</name>
    <message>
        <source>JSON document</source>
        <translation>JSON 文件</translation>
    </message>
    <message>
        <source>What stands behind the JSON is none, and was not read.</source>
        <translation>JSON 之後的內容不是 JSON，未讀取。</translation>
    </message>
    <message>
        <source>The JSON that begins here holds no event that can be read.</source>
        <translation>從這裡開始的 JSON 中沒有可以讀取的事件。</translation>
    </message>
</context>
<context>
    <name>turnscope::JsonFormatter</name>
    <message>
        <source>audio, %1 of base64</source>
        <translation>音訊，%1 base64</translation>
    </message>
    <message>
        <source>image, %1</source>
        <translation>圖片，%1</translation>
    </message>
    <message>
        <source>%1 of base64</source>
        <translation>%1 base64</translation>
    </message>
    <message>
        <source>%1 of text</source>
        <translation>%1 文字</translation>
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
        <translation>該行太長，無法讀取。</translation>
    </message>
    <message>
        <source>The line holds no event.</source>
        <translation>該行沒有事件。</translation>
    </message>
    <message>
        <source>The line is not JSON.</source>
        <translation>該行不是 JSON。</translation>
    </message>
    <message>
        <source>%1 is cut: only its type is known.</source>
        <translation>%1 被截斷：只知道其類型。</translation>
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
        <translation>複製值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the value as &amp;JavaScript</source>
        <translation>將值複製為 &amp;JavaScript</translation>
    </message>
    <message>
        <source>Copy the value as P&amp;ython</source>
        <translation>將值複製為 P&amp;ython</translation>
    </message>
    <message>
        <source>Copy the &amp;path %1</source>
        <translation>複製路徑 %1(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the path in JavaScript</source>
        <translation>複製 JavaScript 寫法的路徑</translation>
    </message>
    <message>
        <source>Copy the path in Python</source>
        <translation>複製 Python 寫法的路徑</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>展開(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>摺疊(&amp;F)</translation>
    </message>
    <message>
        <source>Fold a&amp;ll</source>
        <translation>全部摺疊(&amp;L)</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展開</translation>
    </message>
    <message>
        <source>&amp;Copy the selection</source>
        <translation>複製所選內容(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;ilter by this value</source>
        <translation>依此值篩選(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>… %n field(s) }</source>
        <translation>
            <numerusform>… %n 個欄位 }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n value(s) ]</source>
        <translation>
            <numerusform>… %n 個值 ]</numerusform>
        </translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原為 %1</translation>
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
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>Keys that the system&apos;s keychain keeps for profiles: those for which you ticked so when the key was asked for. Each is found by its profile&apos;s name and host. The keys themselves are shown nowhere.</source>
        <translation>系統鑰匙圈為各設定檔儲存的金鑰：即詢問金鑰時你勾選了儲存的那些。每把金鑰依設定檔名稱與主機尋找。金鑰本身在任何地方都不會顯示。</translation>
    </message>
    <message>
        <source>This window has no keychain. Keys stay in memory until you disconnect.</source>
        <translation>此視窗沒有鑰匙圈。金鑰只留在記憶體中，直到你中斷連線。</translation>
    </message>
    <message>
        <source>Asking the keychain; it may have to be unlocked first…</source>
        <translation>正在詢問鑰匙圈；可能需要先解鎖…</translation>
    </message>
    <message>
        <source>None is kept. When a key is asked for, tick “Keep it in the system&apos;s keychain”, and it stands here.</source>
        <translation>沒有儲存任何金鑰。詢問金鑰時勾選「儲存在系統鑰匙圈中」，它就會出現在這裡。</translation>
    </message>
    <message>
        <source>What it keeps is not known. Without it, keys stay in memory until you disconnect.</source>
        <translation>無從得知其中儲存了什麼。沒有鑰匙圈時，金鑰只留在記憶體中，直到你中斷連線。</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>忘掉…</translation>
    </message>
    <message>
        <source>Forget the key of %1</source>
        <translation>忘掉 %1 的金鑰</translation>
    </message>
    <message>
        <source>Forget a key</source>
        <translation>忘掉金鑰</translation>
    </message>
    <message>
        <source>The keychain forgets the key of “%1” for %2. It cannot be brought back from here; the endpoint goes on to accept it.</source>
        <translation>鑰匙圈將忘掉「%1」用於 %2 的金鑰。此操作無法從這裡復原；端點仍會接受該金鑰。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘掉它</translation>
    </message>
    <message>
        <source>The key is still kept.</source>
        <translation>金鑰仍儲存著。</translation>
    </message>
</context>
<context>
    <name>turnscope::KeyDialog</name>
    <message>
        <source>Key for %1</source>
        <translation>%1 的金鑰</translation>
    </message>
    <message>
        <source>API &amp;key, if %1 wants one:</source>
        <translation>API 金鑰(&amp;K)，如果 %1 需要：</translation>
    </message>
    <message>
        <source>API &amp;key for %1:</source>
        <translation>%1 的 API 金鑰(&amp;K)：</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Key for %1:</source>
        <translation>%1的金鑰：</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s keychain</source>
        <translation>儲存在系統鑰匙圈中(&amp;K)</translation>
    </message>
    <message>
        <source>For this profile at this host; unticked, what is kept for it is forgotten</source>
        <translation>僅用於此主機上的此設定檔；取消勾選則刪除已為其儲存的金鑰</translation>
    </message>
    <message>
        <source>It stays in memory until you disconnect, and is overwritten there then; it is written nowhere, but to the system&apos;s keychain where you tick so. It is sent to this host alone. Where an event repeats it, it is replaced.</source>
        <translation>它只留在記憶體中，直到你中斷連線，屆時會在記憶體中被覆寫；除非你勾選儲存到系統鑰匙圈，否則不會寫到任何地方。它只傳送給此主機。事件中若重複出現它，會被取代。</translation>
    </message>
    <message>
        <source>As the keychain has it</source>
        <translation>沿用鑰匙圈中的金鑰</translation>
    </message>
</context>
<context>
    <name>turnscope::KeyPressBox</name>
    <message>
        <source>Press the keys</source>
        <translation>按下按鍵</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>請按鍵…</translation>
    </message>
</context>
<context>
    <name>turnscope::LaneMenu</name>
    <message>
        <source>&amp;Shown</source>
        <translation>顯示(&amp;S)</translation>
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
        <translation>軌道</translation>
    </message>
    <message>
        <source>This lane (%1)</source>
        <translation>此軌道（%1）</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（已隱藏）</translation>
    </message>
    <message>
        <source>&amp;Reset the lanes</source>
        <translation>重設軌道(&amp;R)</translation>
    </message>
    <message>
        <source>Spectro&amp;gram</source>
        <translation>頻譜圖(&amp;G)</translation>
    </message>
</context>
<context>
    <name>turnscope::LatencyBandsDialog</name>
    <message>
        <source>Latency limits</source>
        <translation>延遲上限</translation>
    </message>
    <message>
        <source>Voice to voice: from the end of the user&apos;s voice to the first sound of the answer. Up to these limits a wait is marked</source>
        <translation>語音到語音：從使用者語音結束到回答的第一個聲音。等待時間不超過以下上限時標記為</translation>
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
        <translation>超過最後一個上限則為 %1。</translation>
    </message>
</context>
<context>
    <name>turnscope::LatencyBudgetDialog</name>
    <message>
        <source>Latency budget</source>
        <translation>延遲預算</translation>
    </message>
    <message>
        <source>How long each part of the wait for an answer may take. A longer one counts as an overrun, and is named when a turn is late. A turn is late when its whole wait is longer than it may be.</source>
        <translation>等待回答的每一段可以用多長時間。超過即算超出預算，並在輪次遲緩時指出。總等待超過其預算時，該輪次即為遲緩。</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Default %1. %2</source>
        <translation>預設 %1。%2</translation>
    </message>
</context>
<context>
    <name>turnscope::LevelMeter</name>
    <message>
        <source>%1 dB of full scale</source>
        <translation>%1 dB（相對滿刻度）</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>靜默</translation>
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
        <translation>靜音</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>將 %1 靜音</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>獨聽</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>只聽 %1</translation>
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
        <translation>輸出一個 JSON 物件而不是文字。</translation>
    </message>
    <message>
        <source>List the rules: why each is there, and what to do when it fires.</source>
        <translation>列出規則：每條為何存在，觸發時怎麼辦。</translation>
    </message>
    <message>
        <source>Turn a rule off, by its id. May be given more than once.</source>
        <translation>按 id 關閉一條規則。可多次給出。</translation>
    </message>
    <message>
        <source>The recording or log to read.</source>
        <translation>要讀取的錄製或日誌。</translation>
    </message>
    <message>
        <source>There is no rule “%1”; turnscope lint --rules lists them.</source>
        <translation>沒有規則「%1」；turnscope lint --rules 會列出它們。</translation>
    </message>
    <message>
        <source>Pieces of the file that could not be read: %1. turnscope info tells which.</source>
        <translation>檔案中無法讀取的片段數：%1。turnscope info 會說明是哪些。</translation>
    </message>
    <message>
        <source>With --rules: as a page.</source>
        <translation>與 --rules 一起使用：輸出為一個頁面。</translation>
    </message>
    <message>
        <source>From which findings on the exit code is 1: error, warning (the default), note, or never.</source>
        <translation>從哪種嚴重程度的檢查結果起，結束代碼為 1：error、warning（預設）、note 或 never。</translation>
    </message>
    <message>
        <source>Says what is wrong in a recording, or in another tool&apos;s log, and whose doing it is.
The exit code is 1 when a finding is a warning or an error; --fail-on chooses otherwise.</source>
        <translation>說明錄製或其他工具的日誌中哪裡有錯，以及是誰造成的。
檢查結果中有警告或錯誤時，結束代碼為 1；可用 --fail-on 另行選擇。</translation>
    </message>
    <message>
        <source>Usage: turnscope lint FILE [--json] [--off RULE]… [--fail-on SEVERITY], with one file, or turnscope lint --rules.</source>
        <translation>用法：turnscope lint FILE [--json] [--off RULE]… [--fail-on SEVERITY]，只接受一個檔案；或 turnscope lint --rules。</translation>
    </message>
    <message>
        <source>--fail-on takes error, warning, note or never, not “%1”.</source>
        <translation>--fail-on 接受 error、warning、note 或 never，不接受「%1」。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>No event in %1 could be read, so nothing was judged. %2</source>
        <translation>%1 中沒有一個事件可以讀取，因此沒有作任何判斷。%2</translation>
    </message>
</context>
<context>
    <name>turnscope::LintReport</name>
    <message>
        <source>No findings. Events read: %1.</source>
        <translation>沒有檢查結果。已讀取事件：%1。</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>怎麼辦：</translation>
    </message>
    <message>
        <source>Errors: %1. Warnings: %2. Notes: %3.</source>
        <translation>錯誤：%1。警告：%2。提示：%3。</translation>
    </message>
</context>
<context>
    <name>turnscope::Linter</name>
    <message>
        <source>A binary frame; the protocol has none.</source>
        <translation>二進位訊框；協定中沒有。</translation>
    </message>
    <message>
        <source>A frame that is not a JSON object with a type.</source>
        <translation>不是帶有類型的 JSON 物件的訊框。</translation>
    </message>
</context>
<context>
    <name>turnscope::LiveAside</name>
    <message>
        <source>Close the microphone</source>
        <translation>關閉麥克風</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Go to the tab of the live session</source>
        <translation>前往即時工作階段的分頁</translation>
    </message>
    <message>
        <source>● Live %1 · the microphone is open</source>
        <translation>● 即時 %1 · 麥克風已開啟</translation>
    </message>
    <message>
        <source>● Live %1 · muted</source>
        <translation>● 即時 %1 · 已靜音</translation>
    </message>
    <message>
        <source>● Live %1 · microphone closed</source>
        <translation>● 即時 %1 · 麥克風已關閉</translation>
    </message>
    <message>
        <source>%1 is live, and being recorded, in another tab. Talk, Answer and Interrupt, and the space bar, are for that session and not for what is shown here.</source>
        <translation>%1 正在另一個分頁中即時進行並錄製。「說話」、「回答」和「打斷」以及空白鍵都作用於那個工作階段，而不是此處顯示的內容。</translation>
    </message>
    <message>
        <source>Nothing that you say is sent any more; the session stays live</source>
        <translation>你說的話不再傳送；工作階段仍在進行</translation>
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
        <translation>打斷</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>說話</translation>
    </message>
    <message>
        <source>Level, mute, microphone, turn-taking</source>
        <translation>位準、靜音、麥克風、輪次切換</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connecting… Press to stop trying.</source>
        <translation>正在連線…按下可停止嘗試。</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>中斷連線</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>正在關閉…</translation>
    </message>
    <message>
        <source>There is no microphone. You can type.</source>
        <translation>沒有麥克風。你可以輸入文字。</translation>
    </message>
    <message>
        <source>Connect first</source>
        <translation>請先連線</translation>
    </message>
    <message>
        <source>Hold to speak into %1, or hold Space. To let go asks for an answer.</source>
        <translation>按住即可向 %1 說話，或按住空白鍵。放開即要求回答。</translation>
    </message>
    <message>
        <source>For the live session, in another tab: %1</source>
        <translation>用於另一個分頁中的即時工作階段：%1</translation>
    </message>
    <message>
        <source>Connect to the chosen endpoint</source>
        <translation>連線到所選端點</translation>
    </message>
    <message>
        <source>Connected to %1. Press to disconnect.</source>
        <translation>已連線到 %1。按下中斷連線。</translation>
    </message>
    <message>
        <source>%1 is open, but muted: silence is sent.</source>
        <translation>%1 已開啟，但已靜音：傳送的是靜默。</translation>
    </message>
    <message>
        <source>%1 is open. Press to close it.</source>
        <translation>%1 已開啟。按下關閉。</translation>
    </message>
    <message>
        <source>Open the microphone: %1</source>
        <translation>開啟麥克風：%1</translation>
    </message>
    <message>
        <source>Ask for an answer to what was said so far</source>
        <translation>要求對到目前為止所說的內容作出回答</translation>
    </message>
    <message>
        <source>Silence the speaker, cancel the answer and truncate it to what was heard</source>
        <translation>讓喇叭靜音，取消回答，並將其截斷到已聽到的部分</translation>
    </message>
</context>
<context>
    <name>turnscope::LiveSession</name>
    <message>
        <source>Audio that is not base64 came and was not played.</source>
        <translation>收到不是 base64 的音訊，未播放。</translation>
    </message>
    <message>
        <source>Only %1 ms were said; the service takes no less than %2 ms. Nothing was committed.</source>
        <translation>只說了 %1 毫秒；服務至少需要 %2 毫秒。沒有提交任何內容。</translation>
    </message>
    <message>
        <source>The voice lasted %1 ms, less than the cut-in guard of %2 ms: the answer goes on.</source>
        <translation>語音持續 %1 毫秒，短於打斷防護的 %2 毫秒：回答繼續。</translation>
    </message>
</context>
<context>
    <name>turnscope::LiveSplit</name>
    <message>
        <source>The voice&apos;s half has %1 tokens, as an estimate, and %2 are taken.</source>
        <translation>語音一半估計有 %1 個 token，上限為 %2 個。</translation>
    </message>
    <message>
        <source>Such sessions have no turn detection: what the prompt says of it is left out.</source>
        <translation>此類工作階段沒有輪次偵測：提示詞中的相關設定會被省略。</translation>
    </message>
    <message>
        <source>Such sessions have no speed: say it in the instructions.</source>
        <translation>此類工作階段沒有語速設定：請在指令中說明。</translation>
    </message>
    <message>
        <source>The model of the back end has to be named.</source>
        <translation>必須指定後端的模型。</translation>
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
        <translation>記憶體不足，無法讀取 %1。請關閉其他程式，或把它切分為較小的檔案。</translation>
    </message>
    <message>
        <source>There was not enough memory to read more than %L1 events. Close other programs, or cut the log into smaller files.</source>
        <translation>記憶體不足，只讀取了 %L1 個事件。請關閉其他程式，或把日誌切分為較小的檔案。</translation>
    </message>
    <message>
        <source>The log has more than %L1 events: those were read, and not the rest. Cut it into smaller files to see all.</source>
        <translation>日誌中的事件超過 %L1 個：已讀取這些，其餘未讀取。要檢視全部，請把它切分為較小的檔案。</translation>
    </message>
    <message>
        <source>The log has more than %L1 different ids: what came later is not linked to its items. Cut it into smaller files to see all.</source>
        <translation>日誌中不同的 id 超過 %L1 個：之後的內容沒有與其項目關聯。要檢視全部，請把它切分為較小的檔案。</translation>
    </message>
    <message>
        <source>%1 holds no events that could be read. %2</source>
        <translation>%1 中沒有可以讀取的事件。%2</translation>
    </message>
    <message>
        <source>%1 is packed in a way that Turnscope does not read: unpack it with %2, and open what is in it.</source>
        <translation>%1 的壓縮方式 Turnscope 不支援：請用 %2 解壓，再開啟其中的內容。</translation>
    </message>
    <message>
        <source>%1 is packed several times over: unpack it once, and open what is in it.</source>
        <translation>%1 被多重壓縮：請先解壓一次，再開啟其中的內容。</translation>
    </message>
    <message>
        <source>%1 holds no events that Turnscope can read. It reads its own recordings, and what others log of a session: JSON, JSON Lines, HAR, YAML cassettes, text with events in it.</source>
        <translation>%1 中沒有 Turnscope 能讀取的事件。它能讀取自己的錄製，以及其他程式記錄的工作階段：JSON、JSON Lines、HAR、YAML 磁帶、含有事件的文字。</translation>
    </message>
    <message>
        <source>As %1, in line %2: %3</source>
        <translation>作為%1，在第 %2 行：%3</translation>
    </message>
</context>
<context>
    <name>turnscope::Main</name>
    <message>
        <source>Commands, each with a --help of its own:</source>
        <translation>命令（每個都有自己的 --help）：</translation>
    </message>
    <message>
        <source>Turnscope, an oscilloscope for voice turns.</source>
        <translation>Turnscope，語音輪次的示波器。</translation>
    </message>
    <message>
        <source>Open FILE, write a picture of the window, and quit.</source>
        <translation>開啟 FILE，寫出視窗的圖片，然後結束。</translation>
    </message>
    <message>
        <source>The window&apos;s size, for example 1600x1000.</source>
        <translation>視窗大小，例如 1600x1000。</translation>
    </message>
    <message>
        <source>dark or light, instead of the desktop&apos;s.</source>
        <translation>dark 或 light，代替桌面的主題。</translation>
    </message>
    <message>
        <source>A recording, or another tool&apos;s log, to open.</source>
        <translation>要開啟的錄製，或其他工具的日誌。</translation>
    </message>
    <message>
        <source>See turnscope --help.</source>
        <translation>請參閱 turnscope --help。</translation>
    </message>
    <message>
        <source>--screenshot needs a file to write, and one recording.</source>
        <translation>--screenshot 需要一個輸出檔和一個錄製。</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels, from 200 to 16384.</source>
        <translation>--size 的格式為 寬x高（像素），從 200 到 16384。</translation>
    </message>
    <message>
        <source>--theme is dark or light.</source>
        <translation>--theme 為 dark 或 light。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. The commands work without one: see turnscope --help.</source>
        <translation>沒有可以開啟視窗的顯示器。命令不需要顯示器：請參閱 turnscope --help。</translation>
    </message>
    <message>
        <source>Connect to this profile at once; a key that it needs is asked for.</source>
        <translation>立即連線到此設定檔；需要金鑰時會詢問。</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file.</source>
        <translation>「%1」既不是命令，也不是檔案。</translation>
    </message>
    <message>
        <source>Turnscope has ended and could not be started again: start it yourself.</source>
        <translation>Turnscope 已結束，但無法重新啟動：請自行啟動。</translation>
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
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近開啟(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Watch the file for more</source>
        <translation>留意檔案的新內容(&amp;W)</translation>
    </message>
    <message>
        <source>Read on when another program appends to the file that is open</source>
        <translation>其他程式向開啟的檔案附加內容時繼續讀取</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>儲存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>Show the recordings &amp;folder</source>
        <translation>顯示錄製資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the event as &amp;JSON</source>
        <translation>將事件複製為 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in this pane</source>
        <translation>在此窗格中尋找(&amp;F)</translation>
    </message>
    <message>
        <source>Copied event #%1 as JSON</source>
        <translation>已將事件 #%1 複製為 JSON</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>工作階段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>連線(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>中斷連線(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Talk</source>
        <translation>說話(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Interrupt</source>
        <translation>打斷(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回答(&amp;A)</translation>
    </message>
    <message>
        <source>M&amp;ute or unmute</source>
        <translation>靜音或取消靜音(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;ound…</source>
        <translation>聲音(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>寫訊息(&amp;W)</translation>
    </message>
    <message>
        <source>Send an ima&amp;ge</source>
        <translation>傳送圖片(&amp;G)</translation>
    </message>
    <message>
        <source>Session &amp;settings</source>
        <translation>工作階段設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>新建設定檔(&amp;N)…</translation>
    </message>
    <message>
        <source>There are no profiles of your own</source>
        <translation>沒有你自己的設定檔</translation>
    </message>
    <message>
        <source>&amp;Edit profile</source>
        <translation>編輯設定檔(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove profile</source>
        <translation>刪除設定檔(&amp;R)</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>前往 %1</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>輪次 %1</translation>
    </message>
    <message>
        <source>item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>錄製</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>連線到 %1</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>錄製</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間線</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>檢視器</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>工作階段</translation>
    </message>
    <message>
        <source>Nothing is being recorded</source>
        <translation>沒有在錄製</translation>
    </message>
    <message>
        <source>Recorded to %1</source>
        <translation>錄製到 %1</translation>
    </message>
    <message>
        <source>Marks %1</source>
        <translation>標記 %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在開啟 %1</translation>
    </message>
    <message>
        <source>going to Review</source>
        <translation>前往「回顧」</translation>
    </message>
    <message>
        <source>%1 – Turnscope</source>
        <translation>%1 – Turnscope</translation>
    </message>
    <message>
        <source>Review needs an open session: open a recording, or connect</source>
        <translation>「回顧」需要一個開啟的工作階段：請開啟一個錄製，或進行連線</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>Connect to write</source>
        <translation>連線後才能寫訊息</translation>
    </message>
    <message>
        <source>going to Live</source>
        <translation>前往「即時」</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>To the newest &amp;event</source>
        <translation>前往最新事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Latency limits…</source>
        <translation>延遲上限(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Arrangement</source>
        <translation>版面配置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset this workspace</source>
        <translation>重設此工作區(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it under a name…</source>
        <translation>以名稱儲存版面配置(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep the arrangement</source>
        <translation>儲存版面配置</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名稱：</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>刪除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟隨桌面(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Anywhere…</source>
        <translation>任意位置(&amp;A)…</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一個窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>上一個窗格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Next hit of the filter</source>
        <translation>篩選的下一個相符項(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit of the filter</source>
        <translation>篩選的上一個相符項(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Mark the cursor&apos;s moment…</source>
        <translation>標記游標所在時刻(&amp;M)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt mark</source>
        <translation>下一個標記(&amp;X)</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一個標記</translation>
    </message>
    <message>
        <source>&amp;List of marks</source>
        <translation>標記清單(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Conversation at the cursor</source>
        <translation>游標處的對話(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Turnscope</source>
        <translation>關於 Turnscope(&amp;A)</translation>
    </message>
    <message>
        <source>About Turnscope</source>
        <translation>關於 Turnscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Turnscope %1&lt;/b&gt;&lt;p&gt;An oscilloscope for voice turns.&lt;/p&gt;&lt;p&gt;Free software under the GNU GPL, version 3 or later. Made with Qt %2, QCustomPlot and KSyntaxHighlighting.&lt;/p&gt;&lt;p&gt;Connects only to the host in the profile you choose, and sends nothing anywhere else.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Turnscope %1&lt;/b&gt;&lt;p&gt;語音輪次的示波器。&lt;/p&gt;&lt;p&gt;自由軟體，採用 GNU GPL 第 3 版或更高版本。使用 Qt %2、QCustomPlot 和 KSyntaxHighlighting 製作。&lt;/p&gt;&lt;p&gt;只連線你所選設定檔中的主機，不向其他任何地方傳送任何內容。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>關閉分頁(&amp;C)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>This one is not live</source>
        <translation>此工作階段不是即時的</translation>
    </message>
    <message>
        <source>End the session?</source>
        <translation>結束工作階段？</translation>
    </message>
    <message>
        <source>Its recording stays: %1</source>
        <translation>其錄製會保留：%1</translation>
    </message>
    <message>
        <source>Disconnect and close</source>
        <translation>中斷連線並關閉</translation>
    </message>
    <message>
        <source>&amp;Follow the newest event</source>
        <translation>跟隨最新事件(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>下一個分頁(&amp;T)</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>上一個分頁(&amp;B)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>session</source>
        <translation>工作階段</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A file, and which of its sessions is shown.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Latency &amp;budget…</source>
        <translation>延遲預算(&amp;B)…</translation>
    </message>
    <message>
        <source>Move the tab to the &amp;right</source>
        <translation>分頁右移(&amp;R)</translation>
    </message>
    <message>
        <source>Move the tab to the le&amp;ft</source>
        <translation>分頁左移(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;session of the file</source>
        <translation>檔案的下一個工作階段(&amp;S)</translation>
    </message>
    <message>
        <source>Previous session of the f&amp;ile</source>
        <translation>檔案的上一個工作階段(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>為什麼(&amp;W)？</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>與之比較(&amp;M)…</translation>
    </message>
    <message>
        <source>Save as c&amp;ase…</source>
        <translation>儲存為案例(&amp;A)…</translation>
    </message>
    <message>
        <source>A recording, and beside it what holds of it now, for a test of what comes later</source>
        <translation>一個錄製，以及寫在它旁邊的目前成立的內容，用於檢驗以後的結果</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>再次執行…</translation>
    </message>
    <message>
        <source>Send what the client sent to an endpoint again, with changes</source>
        <translation>把用戶端傳送過的內容再次傳送到端點，並作變更</translation>
    </message>
    <message>
        <source>Compare with a recording, or with repeats of one</source>
        <translation>與一個錄製或其多次重複比較</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>規則 %1</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>重播(&amp;R)</translation>
    </message>
    <message>
        <source>Bac&amp;k to what was selected</source>
        <translation>返回先前選取的內容(&amp;K)</translation>
    </message>
    <message>
        <source>F&amp;orward again</source>
        <translation>再次前進(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are recorded. The first is open; the others stand in Recordings.</source>
        <translation>
            <numerusform>已錄製 %n 次執行。第一次已開啟；其餘在「錄製」中。</numerusform>
        </translation>
    </message>
    <message>
        <source>going to Compare</source>
        <translation>前往比較</translation>
    </message>
    <message>
        <source>Compare needs an open session: open a recording, or connect</source>
        <translation>比較需要一個開啟的工作階段：請開啟錄製，或進行連線</translation>
    </message>
    <message>
        <source>This session is live. Closing its tab disconnects.</source>
        <translation>此工作階段正在進行。關閉其分頁會中斷連線。</translation>
    </message>
    <message>
        <source>Spectro&amp;gram</source>
        <translation>頻譜圖(&amp;G)</translation>
    </message>
    <message>
        <source>Ser&amp;ve to an app</source>
        <translation>提供給應用程式(&amp;V)</translation>
    </message>
    <message>
        <source>Play what the server sent to an app of yours that connects to this computer</source>
        <translation>把伺服器所傳送的內容播放給連線到此電腦的、你的應用程式</translation>
    </message>
    <message>
        <source>Ser&amp;ve to an app: %1</source>
        <translation>提供給應用程式(&amp;V)：%1</translation>
    </message>
    <message>
        <source>%1 is played to an app that connects to %2</source>
        <translation>%1 會播放給連線到 %2 的應用程式</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>聲音…</translation>
    </message>
    <message>
        <source>Hear a sentence in several voices of an endpoint, side by side</source>
        <translation>用端點的多個聲音試聽一句話，並排比較</translation>
    </message>
    <message>
        <source>Save as &amp;prompt</source>
        <translation>另存為提示詞(&amp;P)</translation>
    </message>
    <message>
        <source>A prompt with this session&apos;s instructions, tools and settings</source>
        <translation>包含此工作階段的指令、工具和設定的提示詞</translation>
    </message>
    <message>
        <source>Turn-taking</source>
        <translation>輪次切換</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>掃描</translation>
    </message>
    <message>
        <source>Noise and telephone</source>
        <translation>雜訊與電話</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示詞</translation>
    </message>
    <message>
        <source>Prompt editor</source>
        <translation>提示詞編輯器</translation>
    </message>
    <message>
        <source>Choose a folder for prompts first, then save the session as one.</source>
        <translation>請先為提示詞選擇一個資料夾，再將工作階段儲存為提示詞。</translation>
    </message>
    <message>
        <source>The session in front is not live.</source>
        <translation>目前顯示的工作階段不是即時工作階段。</translation>
    </message>
    <message>
        <source>No live session.</source>
        <translation>沒有即時工作階段。</translation>
    </message>
    <message>
        <source>Tune needs a session with input audio. %1</source>
        <translation>「調校」需要含有輸入音訊的工作階段。%1</translation>
    </message>
    <message>
        <source>Recordings to sweep</source>
        <translation>要掃描的錄製</translation>
    </message>
    <message>
        <source>It can be run again once it is over.</source>
        <translation>結束之後才能再次執行。</translation>
    </message>
    <message>
        <source>Both runs stand side by side in the Compare workspace.</source>
        <translation>兩次執行在比較工作區中並排顯示。</translation>
    </message>
    <message>
        <source>There is no live session.</source>
        <translation>沒有即時工作階段。</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>接續</translation>
    </message>
    <message>
        <source>Go on in a new session, with the same settings and the text of what was said and heard, once nobody speaks</source>
        <translation>待無人說話時，轉到新的工作階段中繼續，沿用相同的設定以及已說和已聽到內容的文字</translation>
    </message>
    <message>
        <source>Prompts against cases…</source>
        <translation>提示詞與案例…</translation>
    </message>
    <message>
        <source>Run versions of prompts on recordings, several times, and see what differs</source>
        <translation>在錄製上多次執行各版本的提示詞，看有何不同</translation>
    </message>
    <message>
        <source>MCP server…</source>
        <translation>MCP 伺服器…</translation>
    </message>
    <message>
        <source>Try an MCP server by itself, and add it to the live session</source>
        <translation>單獨試用 MCP 伺服器，並將其加入即時工作階段</translation>
    </message>
    <message>
        <source>&amp;Cost limits…</source>
        <translation>費用上限(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <translation>價格(&amp;P)…</translation>
    </message>
    <message>
        <source>Pla&amp;nner…</source>
        <translation>規劃工具(&amp;N)…</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手冊</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手冊(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>偏好設定(&amp;P)…</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>變更快速鍵</translation>
    </message>
    <message>
        <source>A session is live. It ends here; its recording stays, and is opened again.</source>
        <translation>有工作階段正在進行。它將就此結束；其錄製會保留，並會重新開啟。</translation>
    </message>
    <message>
        <source>A message is typed and not sent. It is not kept.</source>
        <translation>有一則已輸入但未傳送的訊息。它不會被保留。</translation>
    </message>
    <message>
        <source>Restart Turnscope</source>
        <translation>重新啟動 Turnscope</translation>
    </message>
    <message>
        <source>End it and restart</source>
        <translation>結束工作階段並重新啟動</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新啟動</translation>
    </message>
    <message>
        <source>F&amp;leet…</source>
        <translation>批次分析(&amp;L)…</translation>
    </message>
    <message>
        <source>Questions to many recordings at once: a folder, a digest, or ClickHouse</source>
        <translation>同時向許多錄製提問：資料夾、摘要資料庫或 ClickHouse</translation>
    </message>
    <message>
        <source>Client secret…</source>
        <translation>用戶端密鑰…</translation>
    </message>
    <message>
        <source>For an app that is to connect without your key: made by the chosen endpoint</source>
        <translation>給不用你的金鑰就要連線的應用程式：由所選端點簽發</translation>
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
        <translation>手冊的頁面</translation>
    </message>
</context>
<context>
    <name>turnscope::ManualReader</name>
    <message>
        <source>The page</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>turnscope::ManualWindow</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>上一頁（Alt+Left）</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>下一頁（Alt+Right）</translation>
    </message>
    <message>
        <source>Contents (Alt+Home)</source>
        <translation>目錄（Alt+Home）</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手冊</translation>
    </message>
    <message>
        <source>Search all pages (Ctrl+F)</source>
        <translation>搜尋所有頁面（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>搜尋所有頁面</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – 使用手冊</translation>
    </message>
    <message>
        <source>No page holds “%1”.</source>
        <translation>沒有頁面包含「%1」。</translation>
    </message>
</context>
<context>
    <name>turnscope::MarkDesk</name>
    <message>
        <source>There is no session to put a mark in.</source>
        <translation>沒有可放置標記的工作階段。</translation>
    </message>
    <message>
        <source>The mark at %1 is removed; the list of marks can bring it back.</source>
        <translation>%1 處的標記已刪除；可在標記清單中復原。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>a mark without a note</source>
        <translation>沒有備註的標記</translation>
    </message>
    <message>
        <source>There are no marks yet: M puts one where the cursor is.</source>
        <translation>還沒有標記：按 M 可在游標處放置一個。</translation>
    </message>
    <message>
        <source>There is no mark after this moment.</source>
        <translation>此時刻之後沒有標記。</translation>
    </message>
    <message>
        <source>There is no mark before this moment.</source>
        <translation>此時刻之前沒有標記。</translation>
    </message>
</context>
<context>
    <name>turnscope::MarkKeeper</name>
    <message>
        <source>There are too many marks for one recording; remove some first.</source>
        <translation>一個錄製中的標記太多；請先刪除一些。</translation>
    </message>
    <message>
        <source>The mark is not kept: the recording it belongs to has no file.</source>
        <translation>標記沒有儲存：其所屬的錄製沒有檔案。</translation>
    </message>
    <message>
        <source>The mark could not be kept. %1</source>
        <translation>無法儲存標記。%1</translation>
    </message>
</context>
<context>
    <name>turnscope::MarkList</name>
    <message>
        <source>No marks yet. M puts one where the timeline&apos;s cursor is.</source>
        <translation>還沒有標記。按 M 可在時間線的游標處放置一個。</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>前往此處(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>變更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>刪除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>復原(&amp;B)</translation>
    </message>
    <message>
        <source>Brings back the mark that was removed last</source>
        <translation>復原最近刪除的標記</translation>
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
        <translation>新增標記</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>What is there at %1?</source>
        <translation>%1 處有什麼？</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>A note; may be empty</source>
        <translation>備註；可留空</translation>
    </message>
    <message>
        <source>Kept in the recording.</source>
        <translation>儲存在錄製中。</translation>
    </message>
    <message>
        <source>Kept beside the recording, on this computer: the file itself stays as it is.</source>
        <translation>儲存在錄製旁，位於此電腦上：檔案本身維持不變。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>turnscope::MarkdownExport</name>
    <message>
        <source>cut in</source>
        <translation>打斷</translation>
    </message>
    <message>
        <source>cut in, heard %1 of %2</source>
        <translation>打斷，%2 中聽到 %1</translation>
    </message>
    <message>
        <source>deleted later</source>
        <translation>後來被刪除</translation>
    </message>
    <message>
        <source>*(an image)*</source>
        <translation>*（圖片）*</translation>
    </message>
    <message>
        <source>*(speech without a transcript)*</source>
        <translation>*（沒有轉寫的語音）*</translation>
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
        <translation>結束時生效的設定</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>無。</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>一個工作階段</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>Not in this page</source>
        <translation>不在此頁中</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>無。</translation>
    </message>
    <message numerus="yes">
        <source>The words of speech that the log has no transcript of: %n time(s).</source>
        <translation>
            <numerusform>記錄檔中沒有轉寫的話語：%n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixBoard</name>
    <message>
        <source>Prompts against cases</source>
        <translation>提示詞與案例</translation>
    </message>
    <message>
        <source>A row for each prompt that is ticked, a column for each case: whether its expectations hold, how long one waits, what it costs.
Tick versions at the left, add recordings, and run.</source>
        <translation>每個勾選的提示詞一列，每個案例一欄：預期是否成立、要等多久、費用多少。
在左側勾選版本，加入錄製，然後執行。</translation>
    </message>
    <message>
        <source>Prompts and cases</source>
        <translation>提示詞與案例</translation>
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
        <translation>%1 · 無法執行</translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s)</source>
        <translation>
            <numerusform>%n 項預期</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing expected</source>
        <translation>沒有預期</translation>
    </message>
    <message>
        <source>What is expected of it stands in a .toml beside it: File &gt; Save as case writes one. Without it the runs are shown, and not judged.</source>
        <translation>對它的預期寫在旁邊的 .toml 中：「檔案 &gt; 儲存為案例」可寫出一個。沒有它，執行結果只顯示，不評判。</translation>
    </message>
    <message>
        <source>Recordings or cases to try prompts on</source>
        <translation>用來試提示詞的錄製或案例</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>一個錄製資料夾</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Add recordings, or drop them here. One with a .toml beside it is judged.</source>
        <translation>加入錄製，或將其拖放到這裡。旁邊有 .toml 的會被評判。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Add recordings or cases</source>
        <translation>加入錄製或案例</translation>
    </message>
    <message>
        <source>Remove the chosen cases from the list</source>
        <translation>從清單中移除所選案例</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>A fol&amp;der…</source>
        <translation>資料夾(&amp;D)…</translation>
    </message>
    <message>
        <source>There are no recordings in %1.</source>
        <translation>%1 中沒有錄製。</translation>
    </message>
    <message>
        <source>The sessions that are &amp;open</source>
        <translation>已開啟的工作階段(&amp;O)</translation>
    </message>
    <message>
        <source>%1 cases are the most that a matrix takes.</source>
        <translation>一個矩陣最多容納 %1 個案例。</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixCell</name>
    <message>
        <source>· not run yet</source>
        <translation>· 尚未執行</translation>
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
        <translation>? 未測量</translation>
    </message>
    <message>
        <source>– nothing expected</source>
        <translation>– 沒有預期</translation>
    </message>
    <message>
        <source>! failed</source>
        <translation>! 失敗</translation>
    </message>
    <message>
        <source>! %1 of %2 failed</source>
        <translation>! %2 次中 %1 次失敗</translation>
    </message>
    <message>
        <source>wait –</source>
        <translation>等待 –</translation>
    </message>
    <message>
        <source>audio –</source>
        <translation>音訊 –</translation>
    </message>
    <message>
        <source>%1 s audio</source>
        <translation>音訊 %1 秒</translation>
    </message>
    <message>
        <source>cost –</source>
        <translation>費用 –</translation>
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
        <translation>開啟其工作階段(&amp;O)</translation>
    </message>
    <message>
        <source>Comp&amp;are</source>
        <translation>比較(&amp;A)</translation>
    </message>
    <message>
        <source>What was said and called, beside another prompt</source>
        <translation>說了什麼、呼叫了什麼，與另一個提示詞對照</translation>
    </message>
    <message>
        <source>The prompt to show beside it</source>
        <translation>並排顯示的提示詞</translation>
    </message>
    <message>
        <source>The prompt that stands at the left</source>
        <translation>左側的提示詞</translation>
    </message>
    <message>
        <source>The run whose words are shown</source>
        <translation>顯示哪次執行的話語</translation>
    </message>
    <message>
        <source>Open the recording of this run in the window (Enter in the table)</source>
        <translation>在視窗中開啟此次執行的錄製（在表格中按 Enter）</translation>
    </message>
    <message>
        <source>Both runs turn by turn in the Compare workspace, with their timelines</source>
        <translation>在比較工作區中逐個輪次對照兩次執行，附各自的時間軸</translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>對照 %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>執行 %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 對 %2</translation>
    </message>
    <message>
        <source>Choose a cell to read what was said and called, beside another prompt. Enter opens its session.</source>
        <translation>選擇一個儲存格，可檢視說了什麼、呼叫了什麼，並與另一個提示詞對照。按 Enter 開啟其工作階段。</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixDialog</name>
    <message>
        <source>Matrices that were run</source>
        <translation>執行過的矩陣</translation>
    </message>
    <message>
        <source>How far the matrix is</source>
        <translation>矩陣的進度</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>執行情況</translation>
    </message>
    <message>
        <source>What was left out or refused</source>
        <translation>省略或遭拒的內容</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>執行(&amp;R)</translation>
    </message>
    <message>
        <source>Run the prompts on the cases</source>
        <translation>在案例上執行提示詞</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the matrix</source>
        <translation>停止矩陣</translation>
    </message>
    <message>
        <source>Prompts against cases</source>
        <translation>提示詞與案例</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示詞</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Look at a matrix that was run before: its recordings are read and judged again</source>
        <translation>檢視先前執行過的矩陣：重新讀取並評判其錄製</translation>
    </message>
    <message>
        <source>Tick the prompts to try.</source>
        <translation>請勾選要試的提示詞。</translation>
    </message>
    <message>
        <source>The cases are being read.</source>
        <translation>正在讀取案例。</translation>
    </message>
    <message>
        <source>Add recordings to try them on.</source>
        <translation>請加入用來試驗的錄製。</translation>
    </message>
    <message>
        <source>%1 runs are too many at once; %2 is the limit.</source>
        <translation>%1 次執行太多，一次最多 %2 次。</translation>
    </message>
    <message>
        <source>A run is still ending; once it has, this can begin.</source>
        <translation>有一次執行仍在結束中；結束後即可開始。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out or refused</source>
        <translation>
            <numerusform>%n 個事件遭省略或拒絕</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1/%2 次執行</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>剩餘：%1</translation>
    </message>
    <message numerus="yes">
        <source>spent so far: %1, and %n run(s) not known</source>
        <translation>
            <numerusform>已花費：%1，另有 %n 次執行未知</numerusform>
        </translation>
    </message>
    <message>
        <source>spent so far: %1</source>
        <translation>已花費：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are done</source>
        <translation>
            <numerusform>已完成 %n 次執行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs are done</source>
        <translation>已完成 %1 次執行，共 %2 次</translation>
    </message>
    <message>
        <source>None was run before</source>
        <translation>先前沒有執行過</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>先前的…</translation>
    </message>
    <message>
        <source>Reading its recordings…</source>
        <translation>正在讀取其錄製…</translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <translation>在 %1 上，%2</translation>
    </message>
    <message>
        <source>Stop the matrix?</source>
        <translation>停止矩陣？</translation>
    </message>
    <message>
        <source>%1 of %2 runs are done. Closing stops the others; what was run is kept.</source>
        <translation>%2 次執行已完成 %1 次。關閉會停止其餘的；已執行的會保留。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止並關閉</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出了什麼問題</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixForecast</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次執行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; how long they take is not known.</source>
        <translation>%1；需要多久未知。</translation>
    </message>
    <message>
        <source>%1, more than %2: of some it is not known.</source>
        <translation>%1，超過 %2：其中有些時間長度未知。</translation>
    </message>
    <message>
        <source>%1, %2 or a little more.</source>
        <translation>%1，%2 或再稍久一些。</translation>
    </message>
    <message>
        <source>The rehearsal endpoint answers: nothing is paid. Costs in the table are what its counts would come to at list prices.</source>
        <translation>由排練端點回答：無須付費。表中的費用是其用量依定價計算的金額。</translation>
    </message>
    <message>
        <source>What the chat endpoint takes is not known here. Costs in the table are what the rehearsal&apos;s counts would come to at list prices.</source>
        <translation>聊天端點如何收費，這裡不得而知。表中的費用是排練的用量依定價計算的金額。</translation>
    </message>
    <message>
        <source>What it costs is not known: there is no price for %1.</source>
        <translation>費用未知：%1 沒有價格。</translation>
    </message>
    <message>
        <source>by the runs so far</source>
        <translation>根據至今的執行</translation>
    </message>
    <message>
        <source>by what the recordings used; longer prompts and answers cost more</source>
        <translation>根據錄製的用量；提示詞和回答越長，費用越高</translation>
    </message>
    <message>
        <source>About %1 at list prices, %2.</source>
        <translation>依定價約 %1，%2。</translation>
    </message>
    <message>
        <source>About %1 at list prices for %2 of %3 runs, %4. What the others cost is not known.</source>
        <translation>%3 次執行中的 %2 次依定價約 %1，%4。其餘的費用未知。</translation>
    </message>
    <message>
        <source>What a run cost is not known, so the cap of %1 cannot hold: nothing more is run.</source>
        <translation>有一次執行的費用未知，因此無法保證不超過上限 %1：不再繼續執行。</translation>
    </message>
    <message>
        <source>The cap of %1 is reached: the runs cost %2.</source>
        <translation>已達到上限 %1：各次執行共花費 %2。</translation>
    </message>
    <message>
        <source>The next run would pass the cap of %1: %2 are spent, and it costs about %3.</source>
        <translation>下一次執行會超過上限 %1：已花費 %2，而它約需 %3。</translation>
    </message>
    <message>
        <source>Nothing is paid: no cap is needed.</source>
        <translation>無須付費：不需要上限。</translation>
    </message>
    <message>
        <source>The cap cannot hold: what a run costs is not told. It stops after the first.</source>
        <translation>無法保證上限：執行的費用沒有說明。第一次執行後即停止。</translation>
    </message>
    <message>
        <source>The cap cannot hold: there is no price for %1. It stops after the first run of it.</source>
        <translation>無法保證上限：%1 沒有價格。用它第一次執行後即停止。</translation>
    </message>
    <message>
        <source>What it costs is not known: the recordings do not tell what they used, or not as these models bill it.</source>
        <translation>費用未知：錄製沒有說明用量，或用量不是依這些模型的計費方式說明的。</translation>
    </message>
    <message>
        <source>Transcripts of the user&apos;s voice are not in it: what they cost was not told.</source>
        <translation>其中不含使用者語音的轉寫：轉寫的費用沒有說明。</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixOrder</name>
    <message>
        <source>Profile</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重複次數</translation>
    </message>
    <message>
        <source>What it may cost, in US dollars</source>
        <translation>允許的費用，單位：美元</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>設定檔(&amp;P)</translation>
    </message>
    <message>
        <source>the prompt&apos;s, or the profile&apos;s</source>
        <translation>提示詞的模型，否則為設定檔的模型</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>How often each prompt is run on each case. No difference is claimed inside what repeats differ by</source>
        <translation>每個提示詞在每個案例上執行的次數。落在重複的波動範圍之內的差異不作認定</translation>
    </message>
    <message>
        <source>R&amp;epeats</source>
        <translation>重複次數(&amp;E)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>No run is begun once the runs so far cost so much, or would with the next</source>
        <translation>一旦至今的執行達到此費用，或加上下一次就會超過，便不再開始新的執行</translation>
    </message>
    <message>
        <source>&amp;Cap</source>
        <translation>上限(&amp;C)</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>排練</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixPrompt</name>
    <message>
        <source>%1 cannot be tried: it is no TOML.</source>
        <translation>無法試用 %1：它不是 TOML。</translation>
    </message>
    <message>
        <source>%1 cannot be tried: %2</source>
        <translation>無法試用 %1：%2</translation>
    </message>
    <message>
        <source>Its example turns are not sent: the recording&apos;s items stand in their place.</source>
        <translation>不傳送其範例輪次：錄製中的項目占據它們的位置。</translation>
    </message>
    <message>
        <source>Its format of the user&apos;s audio is not used: the recording&apos;s audio is sent as it is.</source>
        <translation>不採用其使用者音訊格式：錄製的音訊按原樣傳送。</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>依錄製原樣</translation>
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
        <translation>要試的提示詞</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>依錄製原樣</translation>
    </message>
    <message>
        <source>Each recording with its own instructions and settings: what a prompt is better or worse than</source>
        <translation>每個錄製使用自己的指令和設定：用來衡量提示詞是更好還是更差</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>saved, without a version</source>
        <translation>已儲存，但沒有版本</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source> · saved</source>
        <translation> · 已儲存</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixRun</name>
    <message>
        <source>There is no recording of it.</source>
        <translation>沒有它的錄製。</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixRunner</name>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1，案例 %2：%3</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The endpoint could not be reached, twice in a row: nothing more is run. %1</source>
        <translation>連續兩次無法到達端點：不再繼續執行。%1</translation>
    </message>
    <message>
        <source>The matrix cannot be kept. %1</source>
        <translation>無法儲存矩陣。%1</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixStore</name>
    <message>
        <source>%1 is no matrix, or is damaged: its recordings can still be opened.</source>
        <translation>%1 不是矩陣，或已損壞：其中的錄製仍可開啟。</translation>
    </message>
    <message>
        <source>%1 was written by a later Turnscope.</source>
        <translation>%1 是由更新版本的 Turnscope 寫入的。</translation>
    </message>
    <message>
        <source>%1 is larger than any matrix that can be shown.</source>
        <translation>%1 太大，超出了可顯示的矩陣的大小。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 × %n case(s)</source>
        <translation>
            <numerusform>%1：%2 × %n 個案例</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 無法讀取</translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixStory</name>
    <message>
        <source>less, beyond the spread</source>
        <translation>更少，超出波動範圍</translation>
    </message>
    <message>
        <source>more, beyond the spread</source>
        <translation>更多，超出波動範圍</translation>
    </message>
    <message>
        <source>inside the spread</source>
        <translation>在波動範圍之內</translation>
    </message>
    <message>
        <source>one run each: no difference is claimed</source>
        <translation>各只執行一次：不認定差異</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音訊</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>工具呼叫</translation>
    </message>
    <message>
        <source>(the user&apos;s words are not known)</source>
        <translation>（使用者說的話未知）</translation>
    </message>
    <message>
        <source>There are more turns: open the session.</source>
        <translation>還有更多輪次：請開啟工作階段。</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>尚未執行</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>of run %1 of %2</source>
        <translation>屬於第 %1 次執行，共 %2 次</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>以下內容</translation>
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
        <translation>音訊 %1 秒</translation>
    </message>
    <message>
        <source>audio –</source>
        <translation>音訊 –</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>cost –</source>
        <translation>費用 –</translation>
    </message>
    <message>
        <source>▶ run %1 of %2</source>
        <translation>▶ 第 %1 次執行，共 %2 次</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 對 %2</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>執行 %1：%2</translation>
    </message>
    <message>
        <source>Wait: the median of each run&apos;s median wait for an answer, from the end of the voice or from the submit, ± the farthest that a run is from it. Audio: of the model, as it arrived. Cost: an estimate at list prices.</source>
        <translation>等待：各次執行的回答等待時間中位數的中位數，從語音結束或提交算起，± 與之相差最遠的一次執行的偏離。音訊：模型的音訊，按到達的樣子。費用：依定價計算的估計值。</translation>
    </message>
    <message>
        <source>All runs of %1</source>
        <translation>%1 的所有執行</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>所有案例</translation>
    </message>
</context>
<context>
    <name>turnscope::McpCallPage</name>
    <message>
        <source>Schema of the arguments</source>
        <translation>引數的 schema</translation>
    </message>
    <message>
        <source>Arguments as JSON</source>
        <translation>JSON 形式的引數</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>呼叫(&amp;C)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Result as JSON</source>
        <translation>JSON 形式的結果</translation>
    </message>
    <message>
        <source>Its schema</source>
        <translation>其 schema</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>引數(&amp;G)</translation>
    </message>
    <message>
        <source>R&amp;esult</source>
        <translation>結果(&amp;E)</translation>
    </message>
    <message>
        <source>It says that it only reads.</source>
        <translation>它宣稱自己只讀取。</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>正在呼叫…</translation>
    </message>
    <message>
        <source>Calling… %1</source>
        <translation>正在呼叫… %1</translation>
    </message>
    <message>
        <source>the tool says that it failed</source>
        <translation>工具回報自己失敗了</translation>
    </message>
    <message>
        <source>… and more: what is shown is cut after %1 characters.</source>
        <translation>…還有更多：顯示的內容在 %1 個字元後截斷。</translation>
    </message>
    <message>
        <source>Arguments, as a form</source>
        <translation>參數(表單)</translation>
    </message>
    <message>
        <source>The number %1 would reach the server with other digits, and is not sent.</source>
        <translation>數字 %1 到達伺服器時位數會改變，因此不傳送。</translation>
    </message>
</context>
<context>
    <name>turnscope::McpClient</name>
    <message>
        <source>%1 answers, but not as an MCP server does: it names no version of the protocol.</source>
        <translation>%1 有回應，但不像 MCP 伺服器：它沒有給出協定版本。</translation>
    </message>
    <message>
        <source>%1 speaks MCP of version %2, which is not one of %3.</source>
        <translation>%1 使用的 MCP 版本是 %2，不是 %3 之一。</translation>
    </message>
    <message>
        <source>%1 gives a session id that no header can carry.</source>
        <translation>%1 給出的工作階段 id 無法放進任何標頭。</translation>
    </message>
    <message>
        <source>The list of tools does not come to an end; what came of it is shown.</source>
        <translation>工具清單沒有盡頭；顯示的是已收到的部分。</translation>
    </message>
</context>
<context>
    <name>turnscope::McpCommand</name>
    <message>
        <source>Serves read-only tools over recordings to coding agents, by the Model Context Protocol (MCP) over standard input and output. Reads only files below the folders named, and sends nothing.</source>
        <translation>透過標準輸入和輸出，以 Model Context Protocol（MCP）向程式設計代理提供針對錄製的唯讀工具。只讀取所給資料夾之下的檔案，不傳送任何內容。</translation>
    </message>
    <message>
        <source>FOLDER…</source>
        <translation>FOLDER…</translation>
    </message>
    <message>
        <source>The folders that the agent may read recordings in.</source>
        <translation>允許代理讀取錄製的資料夾。</translation>
    </message>
    <message>
        <source>Usage: turnscope mcp FOLDER…, with the folders that may be read.</source>
        <translation>用法：turnscope mcp FOLDER…，給出允許讀取的資料夾。</translation>
    </message>
</context>
<context>
    <name>turnscope::McpDialog</name>
    <message>
        <source>MCP server</source>
        <translation>MCP 伺服器</translation>
    </message>
    <message>
        <source>There is no live session.</source>
        <translation>沒有即時工作階段。</translation>
    </message>
    <message>
        <source>Tools of the server</source>
        <translation>伺服器的工具</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>connected in %1</source>
        <translation>已連線，耗時 %1</translation>
    </message>
    <message>
        <source>listing its tools…</source>
        <translation>正在列出其工具…</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) in %1</source>
        <translation>
            <numerusform>%n 個工具，耗時 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>it changed its tools since: %1</source>
        <translation>此後它更改了工具：%1</translation>
    </message>
    <message>
        <source>A connector is the service&apos;s own: it cannot be tried from here, but added to a session.</source>
        <translation>連接器屬於服務本身：無法在這裡試用，但可以加入工作階段。</translation>
    </message>
    <message>
        <source>%1 %2, MCP %3</source>
        <translation>%1 %2，MCP %3</translation>
    </message>
    <message>
        <source>Sent as %1. What the endpoint lists of it stands in Tools.</source>
        <translation>已以 %1 傳送。端點列出的內容在「工具」中。</translation>
    </message>
    <message>
        <source>Give the address of a server and connect: its tools are listed here, and can be called without a session.</source>
        <translation>填入伺服器位址並連線：它的工具會列在這裡，不需工作階段即可呼叫。</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>連線(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Disc&amp;onnect</source>
        <translation>中斷連線(&amp;O)</translation>
    </message>
</context>
<context>
    <name>turnscope::McpFault</name>
    <message>
        <source>%1 answers with something that is no JSON: “%2”.</source>
        <translation>%1 的回應不是 JSON：「%2」。</translation>
    </message>
    <message>
        <source>%1 answers with JSON that is no answer of JSON-RPC.</source>
        <translation>%1 回應的 JSON 不是 JSON-RPC 的回應。</translation>
    </message>
    <message>
        <source>%1 answers another request than the one that was made.</source>
        <translation>%1 回應的不是所發出的請求，而是另一個。</translation>
    </message>
    <message>
        <source>%1 ended its stream without the answer.</source>
        <translation>%1 結束了串流，卻沒有給出回應。</translation>
    </message>
    <message>
        <source>%1 took the request (HTTP %2) and answered nothing.</source>
        <translation>%1 接受了請求（HTTP %2），但沒有回應任何內容。</translation>
    </message>
    <message>
        <source>%1 sends us elsewhere and does not say where (HTTP %2).</source>
        <translation>%1 要我們轉往別處，卻沒有說明去哪裡（HTTP %2）。</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer: %2.</source>
        <translation>%1 在回應途中中斷：%2。</translation>
    </message>
    <message>
        <source>The MCP server %1</source>
        <translation>MCP 伺服器 %1</translation>
    </message>
    <message>
        <source>%1 does not take the authorization (HTTP %2).</source>
        <translation>%1 不接受該授權（HTTP %2）。</translation>
    </message>
    <message>
        <source>%1 wants an authorization, and has got none (HTTP %2).</source>
        <translation>%1 需要授權，但沒有收到（HTTP %2）。</translation>
    </message>
    <message>
        <source>It hands out tokens by OAuth: get one from its owner&apos;s console and give it here.</source>
        <translation>它透過 OAuth 發放權杖：請從其擁有者的主控台取得一個，填寫在這裡。</translation>
    </message>
    <message>
        <source>%1 knows who asks, and does not let it in (HTTP %2): the authorization lacks a right, or the server takes requests from elsewhere only.</source>
        <translation>%1 知道是誰在請求，但不予放行（HTTP %2）：授權缺少某項權限，或伺服器只接受來自別處的請求。</translation>
    </message>
    <message>
        <source>%1 is not there (HTTP %2). Is the path right? It often ends in /mcp.</source>
        <translation>%1 不在那裡（HTTP %2）。路徑是否正確？它往往以 /mcp 結尾。</translation>
    </message>
    <message>
        <source>%1 takes no POST (HTTP %2): the path is another, or it speaks the older transport of HTTP with SSE, which the API does not speak over this address either.</source>
        <translation>%1 不接受 POST（HTTP %2）：路徑不對，或它使用較舊的 HTTP 加 SSE 傳輸方式，而 API 也不會透過此位址使用該方式。</translation>
    </message>
    <message>
        <source>%1 has had enough requests (HTTP %2). Try again later.</source>
        <translation>%1 的請求已達上限（HTTP %2）。請稍後再試。</translation>
    </message>
    <message>
        <source>%1 broke down (HTTP %2).</source>
        <translation>%1 發生故障（HTTP %2）。</translation>
    </message>
    <message>
        <source>%1 refuses the request (HTTP %2).</source>
        <translation>%1 拒絕了請求（HTTP %2）。</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>它的說明：%1。</translation>
    </message>
    <message>
        <source>%1 sends us on to %2 in a way that would lose the request. Give that address.</source>
        <translation>%1 要我們轉往 %2，但這種方式會遺失請求。請直接填寫那個位址。</translation>
    </message>
    <message>
        <source>%1 sends us to another host, %2. Nothing was sent there. If that is its new address, give that one.</source>
        <translation>%1 要我們轉往另一個主機 %2。沒有向那裡傳送任何內容。如果那是它的新位址，請填寫那個位址。</translation>
    </message>
    <message>
        <source>%1 answers with a web page, not with MCP. Is the path right? It often ends in /mcp.</source>
        <translation>%1 傳回的是網頁，而不是 MCP。路徑是否正確？它往往以 /mcp 結尾。</translation>
    </message>
    <message>
        <source>The page is called “%1”.</source>
        <translation>該頁面的標題是「%1」。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>無法連線到 %1：%2。</translation>
    </message>
    <message>
        <source>%1 said nothing for %2 s.</source>
        <translation>%1 已有 %2 秒沒有任何回應。</translation>
    </message>
    <message>
        <source>%1 was not through with its answer after %2 s; %3 of it had come.</source>
        <translation>%1 在 %2 秒後仍未回應完畢；已收到其中的 %3。</translation>
    </message>
    <message>
        <source>%1 answers with more than the %2 that an answer may have.</source>
        <translation>%1 的回應超過了允許的大小 %2。</translation>
    </message>
    <message>
        <source>%1 has forgotten our session, as after a restart. Connect to it again.</source>
        <translation>%1 已忘記我們的工作階段，例如在重新啟動之後。請重新連線。</translation>
    </message>
    <message>
        <source>%1 refuses: error %2.</source>
        <translation>%1 拒絕：錯誤 %2。</translation>
    </message>
    <message>
        <source>%1 refuses: %2 (error %3).</source>
        <translation>%1 拒絕：%2（錯誤 %3）。</translation>
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
        <translation>! %1：從未列出其工具</translation>
    </message>
    <message>
        <source>✓ %1: no tools</source>
        <translation>✓ %1：沒有工具</translation>
    </message>
    <message numerus="yes">
        <source>✓ %1: %n tool(s): %2</source>
        <translation>
            <numerusform>✓ %1：%n 個工具：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>✗ %1: its tools could not be listed. The endpoint does not say why: try the server by itself (Session, MCP server).</source>
        <translation>✗ %1：無法列出其工具。端點沒有說明原因：請單獨試用該伺服器（「工作階段」&gt;「MCP 伺服器」）。</translation>
    </message>
    <message>
        <source>✗ %1: its tools could not be listed. %2</source>
        <translation>✗ %1：無法列出其工具。%2</translation>
    </message>
</context>
<context>
    <name>turnscope::McpResult</name>
    <message>
        <source>A part of the content has no type, and is left out.</source>
        <translation>內容的一部分沒有類型，已省略。</translation>
    </message>
    <message>
        <source>The result has no content.</source>
        <translation>結果沒有內容。</translation>
    </message>
    <message>
        <source>The tool promises structured content by its outputSchema, and answers none.</source>
        <translation>該工具以其 outputSchema 承諾結構化內容，卻沒有給出。</translation>
    </message>
</context>
<context>
    <name>turnscope::McpRun</name>
    <message>
        <source>The connection to the MCP server was given up before the tool had answered.</source>
        <translation>在工具回應之前，與 MCP 伺服器的連線已遭放棄。</translation>
    </message>
</context>
<context>
    <name>turnscope::McpServer</name>
    <message>
        <source>“%1” is no address of an MCP server; it looks like https://mcp.example.com/mcp.</source>
        <translation>「%1」不是 MCP 伺服器的位址；位址形如 https://mcp.example.com/mcp。</translation>
    </message>
    <message>
        <source>A password has no place in the address; give it as authorization.</source>
        <translation>位址中不應包含密碼；請將它填為授權。</translation>
    </message>
    <message>
        <source>Line %1 is no header; write one a line, such as X-Team: harbor.</source>
        <translation>第 %1 列不是標頭；每列寫一個，例如 X-Team: harbor。</translation>
    </message>
    <message>
        <source>The header %1 is set by the client itself.</source>
        <translation>標頭 %1 由用戶端自行設定。</translation>
    </message>
    <message>
        <source>The authorization would go to %1 for everybody to read; use https.</source>
        <translation>授權會以明文傳送到 %1，任何人都能讀到；請使用 https。</translation>
    </message>
    <message>
        <source>Give the authorization once: in its field, or as a header.</source>
        <translation>授權只需提供一次：填在其欄位中，或寫成標頭。</translation>
    </message>
    <message>
        <source>The authorization has characters that no header can have.</source>
        <translation>授權中含有標頭不允許的字元。</translation>
    </message>
    <message>
        <source>Give the server&apos;s address, such as http://127.0.0.1:3001/mcp.</source>
        <translation>請填寫伺服器位址，例如 http://127.0.0.1:3001/mcp。</translation>
    </message>
</context>
<context>
    <name>turnscope::McpServerForm</name>
    <message>
        <source>A server&apos;s address, or a connector of the service</source>
        <translation>伺服器的位址，或服務提供的連接器</translation>
    </message>
    <message>
        <source>A server&apos;s address</source>
        <translation>伺服器的位址</translation>
    </message>
    <message>
        <source>Address of the MCP server</source>
        <translation>MCP 伺服器的位址</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>An access token, if the server wants one; it is kept nowhere</source>
        <translation>存取權杖，伺服器要求時填寫；不會儲存在任何地方</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>標頭，每列一個</translation>
    </message>
    <message>
        <source>More headers, one a line, such as X-Team: harbor</source>
        <translation>其他標頭，每列一個，例如 X-Team: harbor</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>位置(&amp;W)</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>位址(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;uthorization</source>
        <translation>授權(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>標頭(&amp;H)</translation>
    </message>
</context>
<context>
    <name>turnscope::McpServers</name>
    <message>
        <source>Connectors and tunnels belong to the service: the rehearsal endpoint has none. Name a server by its server_url.</source>
        <translation>連接器和通道屬於服務本身：排練端點沒有這些。請用 server_url 指定伺服器。</translation>
    </message>
    <message>
        <source>One of the headers is none that can be sent.</source>
        <translation>其中有一個標頭無法傳送。</translation>
    </message>
    <message>
        <source>The rehearsal endpoint asks MCP servers of this machine only. To let it ask this one, start it with: turnscope rehearse --mcp-allow %1</source>
        <translation>排練端點只向此電腦上的 MCP 伺服器發出請求。若要允許它存取這個伺服器，請這樣啟動：turnscope rehearse --mcp-allow %1</translation>
    </message>
    <message>
        <source>The session has named another server in its place.</source>
        <translation>工作階段已改為指定另一個伺服器。</translation>
    </message>
    <message>
        <source>The session names no MCP server “%1”.</source>
        <translation>工作階段中沒有指定 MCP 伺服器「%1」。</translation>
    </message>
    <message>
        <source>The arguments are no JSON object: nothing was called.</source>
        <translation>引數不是 JSON 物件：未進行任何呼叫。</translation>
    </message>
    <message>
        <source>The tool failed and does not say why.</source>
        <translation>工具失敗，且沒有說明原因。</translation>
    </message>
    <message>
        <source>The output has %1, and the outputs of this session are too large together to be kept.</source>
        <translation>此輸出有 %1，此工作階段的所有輸出合計太大，無法保留。</translation>
    </message>
</context>
<context>
    <name>turnscope::McpSessionForm</name>
    <message>
        <source>A&amp;dd to the session</source>
        <translation>加入工作階段(&amp;D)</translation>
    </message>
    <message>
        <source>Label of the server in the session</source>
        <translation>伺服器在工作階段中的標籤</translation>
    </message>
    <message>
        <source>Tools that the model may call</source>
        <translation>模型可以呼叫的工具</translation>
    </message>
    <message>
        <source>All, or names with commas between them</source>
        <translation>全部，或以逗號分隔的名稱</translation>
    </message>
    <message>
        <source>When you are asked for approval</source>
        <translation>何時要求你核准</translation>
    </message>
    <message>
        <source>Ask before every call</source>
        <translation>每次呼叫前都詢問</translation>
    </message>
    <message>
        <source>Ask unless the tool says it only reads</source>
        <translation>除非工具聲明唯讀，否則詢問</translation>
    </message>
    <message>
        <source>Never ask</source>
        <translation>從不詢問</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>標籤(&amp;L)</translation>
    </message>
    <message>
        <source>Allowed &amp;tools</source>
        <translation>允許的工具(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;pproval</source>
        <translation>核准(&amp;P)</translation>
    </message>
    <message>
        <source>Sends session.update with the session&apos;s tools and this server</source>
        <translation>傳送 session.update，包含工作階段的工具和此伺服器</translation>
    </message>
</context>
<context>
    <name>turnscope::McpSessionTool</name>
    <message>
        <source>The label begins with a letter and has letters, digits, - and _, 64 at most: it is how the session calls the server.</source>
        <translation>標籤以字母開頭，由字母、數字、- 和 _ 組成，最多 64 個字元：工作階段用它來稱呼該伺服器。</translation>
    </message>
    <message>
        <source>A connector needs an authorization: an OAuth access token of its service.</source>
        <translation>連接器需要授權：其服務的 OAuth 存取權杖。</translation>
    </message>
</context>
<context>
    <name>turnscope::McpTool</name>
    <message>
        <source>It has no schema of its arguments (inputSchema), which every tool needs.</source>
        <translation>它沒有引數的 schema（inputSchema），而每個工具都必須有。</translation>
    </message>
    <message>
        <source>Its outputSchema is no schema.</source>
        <translation>其 outputSchema 不是 schema。</translation>
    </message>
    <message>
        <source>The server answers tools/list without a list of tools.</source>
        <translation>伺服器對 tools/list 的回應中沒有工具清單。</translation>
    </message>
    <message>
        <source>A tool without a name is left out: nobody could call it.</source>
        <translation>沒有名稱的工具已略過：沒有人能呼叫它。</translation>
    </message>
    <message>
        <source>The tool “%1” is listed twice; the first one counts.</source>
        <translation>工具「%1」列出了兩次；以第一個為準。</translation>
    </message>
    <message>
        <source>The server has more than %1 tools; the others are left out.</source>
        <translation>伺服器的工具多於 %1 個；其餘的已略過。</translation>
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
        <translation>變更 %1</translation>
    </message>
    <message>
        <source>And more of this kind.</source>
        <translation>還有更多同類問題。</translation>
    </message>
</context>
<context>
    <name>turnscope::MeasuredPattern</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 個工作階段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), tokens estimated from words</source>
        <translation>
            <numerusform>%n 個工作階段，token 數依詞數估計</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labelled turn(s)</source>
        <translation>
            <numerusform>%n 個已標註的輪次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::MessageBar</name>
    <message>
        <source>Reconnect</source>
        <translation>重新連線</translation>
    </message>
    <message>
        <source>Connect to the same endpoint as a new session</source>
        <translation>作為新工作階段連線到同一端點</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Open the file that has this name now, in place of what is shown</source>
        <translation>開啟現在叫這個名字的檔案，取代目前顯示的內容</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>The files stay where they are, and are not offered again</source>
        <translation>檔案留在原處，不再提示</translation>
    </message>
    <message>
        <source>The recording %1 was never ended: Turnscope was stopped while it was made. What was written until then is there.</source>
        <translation>錄製 %1 沒有正常結束：Turnscope 在錄製過程中被終止。到那時為止寫下的內容都在。</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings were never ended: Turnscope was stopped while they were made. What was written until then is there.</source>
        <translation>
            <numerusform>%n 個錄製沒有正常結束：Turnscope 在錄製過程中被終止。到那時為止寫下的內容都在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of them</source>
        <translation>選擇其中一個</translation>
    </message>
    <message>
        <source>Give a key…</source>
        <translation>提供金鑰…</translation>
    </message>
    <message>
        <source>Connect to the same endpoint with another key</source>
        <translation>用另一個金鑰連線到同一端點</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Edit the profile…</source>
        <translation>編輯設定檔…</translation>
    </message>
    <message>
        <source>Its address, its model and its headers</source>
        <translation>其位址、模型和標頭</translation>
    </message>
    <message>
        <source>Go on where it ended</source>
        <translation>從結束處繼續</translation>
    </message>
    <message>
        <source>Connect to the same endpoint as a new session, with the same settings and the text of what was said and heard</source>
        <translation>以新工作階段連線到同一端點，沿用相同的設定，並帶上說過和聽到的內容的文字</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>接續</translation>
    </message>
    <message>
        <source>Go on in a new session, with the same settings and the text of what was said and heard, once nobody speaks</source>
        <translation>待無人說話時，轉到新的工作階段中繼續，沿用相同的設定以及已說和已聽到內容的文字</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>憑證…</translation>
    </message>
    <message>
        <source>Look at the certificate, and accept it for this profile if it is the endpoint&apos;s</source>
        <translation>檢視憑證，如果確實屬於該端點，就為此設定檔接受它</translation>
    </message>
</context>
<context>
    <name>turnscope::MessageInput</name>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
</context>
<context>
    <name>turnscope::Microphone</name>
    <message>
        <source>Microphone</source>
        <translation>麥克風</translation>
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
        <translation>聽到 / 到達</translation>
    </message>
    <message>
        <source>cut in · %1 unheard</source>
        <translation>打斷 · %1 未聽到</translation>
    </message>
    <message>
        <source>Model audio that came out of the speaker: %1.</source>
        <translation>從喇叭播出的模型音訊：%1。</translation>
    </message>
    <message>
        <source>Model audio that arrived but was not heard: %1.</source>
        <translation>已到達但未聽到的模型音訊：%1。</translation>
    </message>
    <message>
        <source>An estimate: its place is taken from arrival and duration, for want of playback events.</source>
        <translation>估計：因缺少播放事件，其位置取自到達和時長。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>cut in</source>
        <translation>打斷</translation>
    </message>
</context>
<context>
    <name>turnscope::MoneyGuard</name>
    <message>
        <source>Disconnected: the session has cost %1, and your limit is %2. Connect again to go on, or change the limit (View, Cost limits).</source>
        <translation>已中斷連線：工作階段已花費 %1，你的上限為 %2。請重新連線以繼續，或變更上限（檢視，費用上限）。</translation>
    </message>
    <message>
        <source>The session has cost %1: more than the %2 from which you want to be told.</source>
        <translation>工作階段已花費 %1：超過了你希望收到提醒的金額 %2。</translation>
    </message>
    <message>
        <source>its cost is not known</source>
        <translation>其費用未知</translation>
    </message>
    <message numerus="yes">
        <source>Connected and silent for %n minute(s), %1. Disconnect if you are done.</source>
        <translation>
            <numerusform>已連線且靜默 %n 分鐘，%1。如果已經用完，請中斷連線。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::NamedEvents</name>
    <message>
        <source>%1 is named here, and what was in it is not in the log.</source>
        <translation>這裡提到 %1，但其內容不在日誌中。</translation>
    </message>
</context>
<context>
    <name>turnscope::NoisePanel</name>
    <message>
        <source>through a telephone: 8 kHz, µ-law</source>
        <translation>經由電話：8 kHz，µ-law</translation>
    </message>
    <message>
        <source>Noise and telephone</source>
        <translation>雜訊與電話</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白雜訊</translation>
    </message>
    <message>
        <source>babble: six people at once</source>
        <translation>嘈雜人聲：六人同時說話</translation>
    </message>
    <message>
        <source>the model&apos;s own echo</source>
        <translation>模型自己的回音</translation>
    </message>
    <message>
        <source>a sound file…</source>
        <translation>聲音檔案…</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>How far the user&apos;s speech is above the noise: less is louder noise.</source>
        <translation>使用者的語音比雜訊高多少：越小，雜訊越大聲。</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>The same seed makes the same noise, and loses the same packets.</source>
        <translation>相同的種子產生相同的雜訊，遺失相同的封包。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>雜訊</translation>
    </message>
    <message>
        <source>Speech above noise</source>
        <translation>語音高於雜訊</translation>
    </message>
    <message>
        <source>Echo comes after</source>
        <translation>回音延遲</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>are silence</source>
        <translation>變為靜默</translation>
    </message>
    <message>
        <source>repeat the last one</source>
        <translation>重複上一個</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>遺失的封包</translation>
    </message>
    <message>
        <source>Lost ones</source>
        <translation>遺失的部分</translation>
    </message>
    <message>
        <source>Listen through it</source>
        <translation>帶干擾偵測</translation>
    </message>
    <message>
        <source>B is applied to the session&apos;s audio with this in it. A stays what the session had.</source>
        <translation>B 套用於加入此干擾的工作階段音訊。A 保持工作階段原有的結果。</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>不帶干擾</translation>
    </message>
    <message>
        <source>Whose voice cut in?</source>
        <translation>是誰的聲音在打斷？</translation>
    </message>
    <message>
        <source>Looks in the microphone for the model&apos;s own sound where speech began while it spoke.</source>
        <translation>在模型說話期間有語音開始之處，尋找麥克風中模型自己的聲音。</translation>
    </message>
    <message>
        <source>listening without noise</source>
        <translation>正在偵測，不帶雜訊</translation>
    </message>
    <message>
        <source>babble</source>
        <translation>嘈雜人聲</translation>
    </message>
    <message>
        <source>listening through noise</source>
        <translation>正在偵測，帶雜訊</translation>
    </message>
    <message>
        <source>Nobody on this computer can speak: babble needs Flite.</source>
        <translation>這台電腦上沒有可以說話的聲音：嘈雜人聲需要 Flite。</translation>
    </message>
    <message>
        <source>Six people are being made to speak…</source>
        <translation>正在讓六個人說話…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Listening to each of them…</source>
        <translation>正在逐一聆聽…</translation>
    </message>
    <message>
        <source>B hears the session as it was. The same seed always makes the same noise.</source>
        <translation>B 聽到的是工作階段原樣。相同的種子總是產生相同的雜訊。</translation>
    </message>
    <message>
        <source>Listening through %1.</source>
        <translation>正在偵測，干擾為：%1。</translation>
    </message>
    <message numerus="yes">
        <source>B hears the session through %1: %n error(s).</source>
        <translation>
            <numerusform>B 聽到的工作階段帶有干擾（%1）：%n 個錯誤。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::NotEnoughMemory</name>
    <message>
        <source>There is not enough memory for this. Close other programs, or cut the log into smaller files.</source>
        <translation>記憶體不足，無法完成。請關閉其他程式，或把日誌切分為較小的檔案。</translation>
    </message>
</context>
<context>
    <name>turnscope::OpenCard</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>A recording of this console or the log of another tool. Opening a file sends nothing and runs nothing.</source>
        <translation>本主控台的錄製，或其他工具的日誌。開啟檔案不會傳送任何內容，也不會執行任何內容。</translation>
    </message>
    <message>
        <source>Nothing yet. What you record stands here.</source>
        <translation>還沒有內容。你錄製的工作階段會顯示在此處。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>錄製</translation>
    </message>
    <message>
        <source>Search the recordings by name</source>
        <translation>依名稱搜尋錄製</translation>
    </message>
    <message>
        <source>All recordings</source>
        <translation>所有錄製</translation>
    </message>
    <message>
        <source>Open the folder of recordings</source>
        <translation>開啟錄製資料夾</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>把檔案拖到這裡</translation>
    </message>
    <message>
        <source>JSON Lines, arrays, HAR, console text, cassettes; packed or not</source>
        <translation>JSON Lines、陣列、HAR、主控台文字、cassette；壓縮與否皆可</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
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
        <translation>開啟錄製或記錄檔</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>開啟範例</translation>
    </message>
    <message>
        <source>A copy of the recording that comes with Turnscope</source>
        <translation>Turnscope 內附錄製的複本</translation>
    </message>
    <message>
        <source>To try things on: three turns with a tool and a cut-in, 20 seconds long.</source>
        <translation>用來試各種功能：三個輪次，含一次工具呼叫和一次打斷，長 20 秒。</translation>
    </message>
</context>
<context>
    <name>turnscope::OrderCheck</name>
    <message>
        <source>session.created comes after other server events.</source>
        <translation>session.created 出現在其他伺服器事件之後。</translation>
    </message>
    <message>
        <source>The log begins with %1: a sideband connection, or its beginning is missing.</source>
        <translation>日誌以 %1 開頭：可能是旁路連線，或缺少開頭。</translation>
    </message>
    <message>
        <source>The session goes on after 60 minutes.</source>
        <translation>工作階段在 60 分鐘後仍在繼續。</translation>
    </message>
    <message>
        <source>%1 begins while %2 is still active.</source>
        <translation>%1 開始時 %2 仍在進行。</translation>
    </message>
    <message>
        <source>%1 names %2, which no response.created announced.</source>
        <translation>%1 提到 %2，但沒有 response.created 宣佈過它。</translation>
    </message>
    <message>
        <source>A second response.done for %1.</source>
        <translation>%1 的第二個 response.done。</translation>
    </message>
    <message>
        <source>%1 names item %2 before its response.output_item.added.</source>
        <translation>%1 在其 response.output_item.added 之前提到項目 %2。</translation>
    </message>
    <message>
        <source>%1 comes before its response.content_part.added.</source>
        <translation>%1 出現在其 response.content_part.added 之前。</translation>
    </message>
    <message>
        <source>%1 is unfinished at the end of the log.</source>
        <translation>日誌結束時 %1 尚未完成。</translation>
    </message>
    <message>
        <source>What rests on the order is not judged.</source>
        <translation>取決於順序的內容不作判斷。</translation>
    </message>
    <message>
        <source>response.created stands behind other events of its response.</source>
        <translation>response.created 排在其回應的其他事件之後。</translation>
    </message>
    <message>
        <source>response.output_item.added stands behind other events of its item.</source>
        <translation>response.output_item.added 排在其項目的其他事件之後。</translation>
    </message>
    <message>
        <source>response.content_part.added stands behind a delta of its part.</source>
        <translation>response.content_part.added 排在其部分的一個增量之後。</translation>
    </message>
    <message>
        <source>Events of two connections stand between each other, and the log does not tell which is whose. Only what one event tells by itself is judged: log a connection&apos;s id with each event, or a file each.</source>
        <translation>兩個連線的事件相互交錯，日誌沒有說明哪個屬於哪個連線。只判斷單個事件自身所說明的內容：請為每個事件記錄連線的 id，或每個連線使用一個檔案。</translation>
    </message>
</context>
<context>
    <name>turnscope::OtlpExport</name>
    <message>
        <source>The log holds no times, and a trace without them is none. Choose the recording.</source>
        <translation>日誌沒有時間，而沒有時間的追蹤不成其為追蹤。請選擇「錄製」。</translation>
    </message>
    <message>
        <source>In this log events of several connections stand between each other, and nothing tells which is whose: no span of it could be trusted.</source>
        <translation>此日誌中多個連線的事件混在一起，無從分辨各屬於誰：由此得出的 span 都不可信。</translation>
    </message>
    <message>
        <source>The log does not tell on which day the session began, and a trace needs it.</source>
        <translation>日誌沒有說明工作階段始於哪一天，而追蹤需要日期。</translation>
    </message>
    <message>
        <source>The log tells of no event when it was: there is no span to be made of it.</source>
        <translation>日誌沒有給出任何事件的時間：無法由此產生 span。</translation>
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
        <translation>語音段</translation>
    </message>
    <message>
        <source>Turns that the detector makes.</source>
        <translation>偵測器得出的輪次。</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Utterances that became two turns or more: a pause in them was taken for the end.</source>
        <translation>變成兩個或更多輪次的話語：其中的停頓被當作結束。</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Utterances that became one turn with the one before.</source>
        <translation>與前一段話語合為一個輪次的話語。</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>遺漏</translation>
    </message>
    <message>
        <source>Utterances of which no turn was made.</source>
        <translation>沒有形成輪次的話語。</translation>
    </message>
    <message>
        <source>false</source>
        <translation>誤觸發</translation>
    </message>
    <message>
        <source>Turns in which nothing was said.</source>
        <translation>沒有人說話的輪次。</translation>
    </message>
    <message>
        <source>first sound cut off</source>
        <translation>首個聲音被截斷</translation>
    </message>
    <message>
        <source>Utterances whose beginning the prefix padding did not reach. No error of its own.</source>
        <translation>前置填充未能涵蓋其開頭的話語。不單獨算作錯誤。</translation>
    </message>
    <message>
        <source>cut-ins by nothing</source>
        <translation>無人說話的打斷</translation>
    </message>
    <message>
        <source>False turns that began while the model spoke.</source>
        <translation>模型說話期間開始的誤觸發輪次。</translation>
    </message>
    <message>
        <source>idle timeouts</source>
        <translation>閒置逾時</translation>
    </message>
    <message>
        <source>How often the service would have spoken by itself.</source>
        <translation>服務會自行開口的次數。</translation>
    </message>
    <message>
        <source>wait after speech, p50</source>
        <translation>語音後等待，p50</translation>
    </message>
    <message>
        <source>From the last sound of each utterance to the end of its turn: the median. An answer cannot come sooner.</source>
        <translation>從每段話語的最後一個聲音到其輪次結束：中位數。回答不可能更早到來。</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>split + joined + lost + false</source>
        <translation>拆分 + 合併 + 遺漏 + 誤觸發</translation>
    </message>
    <message>
        <source>speech not heard before</source>
        <translation>先前沒有聽到的語音</translation>
    </message>
    <message>
        <source>Turns of what sounds like speech, of which the session made none. Whether they are right is not known: they are no error.</source>
        <translation>聽起來像語音、但工作階段沒有由此產生輪次的那些輪次。它們是否正確不得而知：不算錯誤。</translation>
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
            <numerusform>%n 個事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::OverviewStrip</name>
    <message>
        <source>Overview of the whole session</source>
        <translation>整個工作階段的概覽</translation>
    </message>
    <message>
        <source>The whole session. Drag the window or its edges; click to go there; double click shows all.</source>
        <translation>整個工作階段。拖曳範圍框或其邊緣；按一下可前往該處；按兩下顯示全部。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>工作階段</translation>
    </message>
</context>
<context>
    <name>turnscope::OwnPrices</name>
    <message>
        <source>Your own prices in %1 are not used. %2</source>
        <translation>%1 中你自己的價格未被使用。%2</translation>
    </message>
    <message>
        <source>%1 could not be removed: look at its permissions.</source>
        <translation>無法刪除 %1：請檢查其權限。</translation>
    </message>
    <message>
        <source>Your own prices, which go before those of Turnscope. The form is the same: each row a [[model]], prices in US dollars per million tokens, or per minute.</source>
        <translation>你自己的價格，優先於 Turnscope 內附的價格。格式相同：每列是一個 [[model]]，價格以美元計，依每百萬 token 或每分鐘計算。</translation>
    </message>
</context>
<context>
    <name>turnscope::PipelineCost</name>
    <message>
        <source>%1: no model is named that could have a price; choose one.</source>
        <translation>%1：沒有指名可計價的模型；請選擇一個。</translation>
    </message>
    <message>
        <source>%1: no price for %2; give it one, or choose another model&apos;s.</source>
        <translation>%1：%2 沒有價格；請為其設定價格，或選用另一個模型的價格。</translation>
    </message>
    <message>
        <source>%1: the price list has %2, but not for what was used of it.</source>
        <translation>%1：價目表中有 %2，但沒有所用項目的價格。</translation>
    </message>
    <message>
        <source>%1: what was used was not told.</source>
        <translation>%1：用量沒有被告知。</translation>
    </message>
    <message>
        <source>%1: the price of %2 is not in US dollars.</source>
        <translation>%1：%2 的價格不是以美元計。</translation>
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
        <translation>假設其音訊與通話等長</translation>
    </message>
    <message>
        <source>the assumptions do not have how many tokens a minute of its audio is</source>
        <translation>假設中沒有說明其每分鐘音訊有多少 token</translation>
    </message>
    <message>
        <source>no price of cached input is listed, so all of it is taken at the full one</source>
        <translation>沒有列出快取輸入的價格，因此全部依全價計算</translation>
    </message>
    <message>
        <source>its price is not verified</source>
        <translation>其價格未經核實</translation>
    </message>
    <message>
        <source>it ended on %1</source>
        <translation>已於 %1 停用</translation>
    </message>
    <message>
        <source>it ends on %1</source>
        <translation>將於 %1 停用</translation>
    </message>
    <message>
        <source>the price list does not have it</source>
        <translation>價目表中沒有它</translation>
    </message>
    <message>
        <source>the price list lacks a price that it needs</source>
        <translation>價目表缺少它所需的價格</translation>
    </message>
    <message>
        <source>its price is in %1, and the assumptions have no rate from that to %2</source>
        <translation>其價格以 %1 計，而假設中沒有從該貨幣到 %2 的匯率</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>transcription</source>
        <translation>轉寫</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>small model</source>
        <translation>小模型</translation>
    </message>
    <message>
        <source>strong model</source>
        <translation>強模型</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>分類器</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>語音</translation>
    </message>
</context>
<context>
    <name>turnscope::PlanBars</name>
    <message>
        <source>What each option costs a minute</source>
        <translation>各方案每分鐘的費用</translation>
    </message>
</context>
<context>
    <name>turnscope::PlanCommand</name>
    <message>
        <source>%1 has no turn in it: there is nothing to plan by.</source>
        <translation>%1 中沒有輪次：沒有可作為規劃依據的內容。</translation>
    </message>
    <message>
        <source>--rate needs --currency: of which it is.</source>
        <translation>--rate 需要 --currency：說明是哪種貨幣的匯率。</translation>
    </message>
    <message>
        <source>--rate takes how many of the currency a US dollar is worth, as 7.1.</source>
        <translation>--rate 接受一美元折合多少該貨幣，例如 7.1。</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>命令列</translation>
    </message>
    <message>
        <source>No rate from US dollars to %1 is known: give it with --rate.</source>
        <translation>沒有已知的從美元到 %1 的匯率：請用 --rate 提供。</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>輸出一個 JSON 物件，而不是文字。</translation>
    </message>
    <message>
        <source>What the plan rests on, as --write writes it.</source>
        <translation>規劃所依據的內容，格式與 --write 寫出的相同。</translation>
    </message>
    <message>
        <source>Write what the plan rests on to a file, to be edited.</source>
        <translation>將規劃所依據的內容寫入檔案，以便編輯。</translation>
    </message>
    <message>
        <source>Show figures in it, as CNY or EUR.</source>
        <translation>以該貨幣顯示金額，例如 CNY 或 EUR。</translation>
    </message>
    <message>
        <source>How many of that a US dollar is worth today.</source>
        <translation>今天一美元折合多少該貨幣。</translation>
    </message>
    <message>
        <source>Compares what ways to build a voice application cost, for calls like those in the files: speech-to-speech models, a voice with a back end, a chained pipeline, a router. By list prices and assumptions, which --write shows.</source>
        <translation>針對與檔案中類似的通話，比較建置語音應用程式的各種方式的費用：語音對語音模型、帶後端的聲音、鏈式流水線、路由。依定價和假設計算，--write 會顯示這些假設。</translation>
    </message>
    <message>
        <source>Recordings or logs to measure calls by; without them all is assumed.</source>
        <translation>用來測量通話的錄製或日誌；不指定則全部為假設值。</translation>
    </message>
    <message>
        <source>--currency takes three letters, as USD or CNY.</source>
        <translation>--currency 要寫三個字母，例如 USD 或 CNY。</translation>
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
        <translation>      %1/分鐘     每次通話           每月</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>實測</translation>
    </message>
    <message>
        <source>set</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>1 US dollar is %1 %2 (%3)</source>
        <translation>1 美元折合 %1 %2（%3）</translation>
    </message>
    <message>
        <source>List prices make estimates. They rest on:</source>
        <translation>依定價得出的是估計值，其依據為：</translation>
    </message>
    <message>
        <source>Break-even, all else as it is:</source>
        <translation>費用平衡點（其他條件不變）：</translation>
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
        <translation>%1，%2：每次通話 %3</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1/分鐘</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>每次通話</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>transcription</source>
        <translation>轉寫</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>語音</translation>
    </message>
</context>
<context>
    <name>turnscope::PlannerWindow</name>
    <message>
        <source>Plans (*.toml)</source>
        <translation>規劃 (*.toml)</translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>載入規劃</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>儲存規劃</translation>
    </message>
    <message>
        <source>What each option costs</source>
        <translation>各方案的費用</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>規劃工具</translation>
    </message>
    <message>
        <source>What calls are measured by</source>
        <translation>通話的測量依據</translation>
    </message>
    <message>
        <source>Assumptions alone</source>
        <translation>僅用假設值</translation>
    </message>
    <message>
        <source>The session in front</source>
        <translation>目前的工作階段</translation>
    </message>
    <message>
        <source>All open sessions</source>
        <translation>所有開啟的工作階段</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>What a US dollar is worth</source>
        <translation>一美元折合多少</translation>
    </message>
    <message>
        <source>rate?</source>
        <translation>匯率？</translation>
    </message>
    <message>
        <source>Calls like</source>
        <translation>通話參照</translation>
    </message>
    <message>
        <source>Break-even points</source>
        <translation>費用平衡點</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>載入(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>儲存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <translation>價格(&amp;P)…</translation>
    </message>
    <message>
        <source>List prices make estimates. ≤: it may be less; the tip of a row says why.</source>
        <translation>依定價得出的是估計值。≤：可能更少；原因見該列的提示。</translation>
    </message>
    <message>
        <source>There is no turn to measure by: all figures are assumed, or set.</source>
        <translation>沒有可供測量的輪次：所有數值均為假設值或設定值。</translation>
    </message>
    <message>
        <source>A US dollar, on %1:</source>
        <translation>%1 時一美元折合：</translation>
    </message>
    <message>
        <source>What a US dollar is worth:</source>
        <translation>一美元折合：</translation>
    </message>
    <message>
        <source>No two options cost the same at any length of a call or share of hard turns.</source>
        <translation>無論通話多長、困難輪次佔比多少，都沒有兩個方案的費用相同。</translation>
    </message>
</context>
<context>
    <name>turnscope::PortalScreenshot</name>
    <message>
        <source>The desktop took no screenshot. Save one with the desktop&apos;s own tool, then drop its file on the conversation.</source>
        <translation>桌面沒有擷取螢幕。請用桌面內建的工具儲存擷圖，再把檔案拖到對話上。</translation>
    </message>
</context>
<context>
    <name>turnscope::PreferenceDesk</name>
    <message>
        <source>Restore defaults</source>
        <translation>還原預設值</translation>
    </message>
</context>
<context>
    <name>turnscope::PreferenceRow</name>
    <message>
        <source>changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>In force after a restart.</source>
        <translation>重新啟動後生效。</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>還原：%1</translation>
    </message>
    <message>
        <source>Chosen, and not in force before a restart.</source>
        <translation>已選擇，重新啟動後才會生效。</translation>
    </message>
    <message>
        <source>Nothing can be written there now: choose another folder, or make it writable.</source>
        <translation>目前無法寫入該資料夾：請選擇其他資料夾，或使其可寫入。</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>還原為最初的值</translation>
    </message>
    <message>
        <source>As it was at first: %1</source>
        <translation>還原為最初的值：%1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
</context>
<context>
    <name>turnscope::PreferenceTable</name>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Colours of the window and of everything drawn in it.</source>
        <translation>視窗及其中所有繪製內容的顏色。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟隨桌面</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Of the window. The commands speak the language of the terminal they are called in.</source>
        <translation>視窗的語言。指令使用呼叫它們的終端機的語言。</translation>
    </message>
    <message>
        <source>Size of texts and controls</source>
        <translation>文字和控制項的大小</translation>
    </message>
    <message>
        <source>On top of the scaling that the desktop has set.</source>
        <translation>在桌面所設縮放的基礎上再縮放。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動畫</translation>
    </message>
    <message>
        <source>Reduced: panes take their places at once, bars that show that something is under way stand still, and menus do not fade. What is recorded and played moves all the same.</source>
        <translation>減少：面板立即就位，表示正在進行的進度列靜止不動，選單不淡入淡出。錄製和播放的內容照常移動。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>Time of day on the timeline</source>
        <translation>在時間線上顯示時刻</translation>
    </message>
    <message>
        <source>The timeline&apos;s ruler counts the time of day where a recording tells it, instead of the session&apos;s time.</source>
        <translation>當錄製中有時刻時，時間線的尺規顯示時刻，而不是工作階段時間。</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>錄製資料夾</translation>
    </message>
    <message>
        <source>Where the next recording is begun, by the window and by commands, and what the lists of recordings show. Those made before stay where they are.</source>
        <translation>視窗和指令開始下一次錄製的位置，也是錄製清單所顯示的資料夾。以前的錄製留在原處。</translation>
    </message>
    <message>
        <source>Watch files for more</source>
        <translation>留意檔案的新內容</translation>
    </message>
    <message>
        <source>Reads on when another program appends to a file that is open.</source>
        <translation>當其他程式向已開啟的檔案附加內容時繼續讀取。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Tell what a session has cost from</source>
        <translation>工作階段費用達到以下金額時提醒</translation>
    </message>
    <message>
        <source>Once a live session, when its estimate by list prices reaches this.</source>
        <translation>每個進行中的工作階段提醒一次，當其按標價的估算達到此金額時。</translation>
    </message>
    <message>
        <source>Disconnect at a cost of</source>
        <translation>費用達到以下金額時中斷連線</translation>
    </message>
    <message>
        <source>Ends a live session whose estimate reaches this. A model without a price is not counted.</source>
        <translation>結束估算達到此金額的進行中工作階段。沒有價格的模型不計入。</translation>
    </message>
    <message>
        <source>Tell of a silent session after</source>
        <translation>工作階段無人說話達到以下時間時提醒</translation>
    </message>
    <message>
        <source>When nobody has said or written anything in a live session for so long.</source>
        <translation>當進行中的工作階段裡這麼久沒有人說話或寫訊息時。</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>Tell of a call without output after</source>
        <translation>呼叫無輸出達到以下時間時提醒</translation>
    </message>
    <message>
        <source>When a function that the model called has no output for so long: the model waits.</source>
        <translation>當模型呼叫的函式這麼久沒有輸出時：模型正在等待。</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Latency limits</source>
        <translation>延遲上限</translation>
    </message>
    <message>
        <source>Up to which voice-to-voice time a turn is marked fast, fair or slow.</source>
        <translation>輪次在多長的語音到語音時間以內標記為快、中或慢。</translation>
    </message>
    <message>
        <source>Latency budget</source>
        <translation>延遲預算</translation>
    </message>
    <message>
        <source>How long each part of the wait for an answer may take.</source>
        <translation>等待回答的每一段可以用多長時間。</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Your own prices a model, before those of the list.</source>
        <translation>你自己為各模型設定的價格，優先於價目表。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Microphone, speaker, volume, and how long a voice must last before it cuts in.</source>
        <translation>麥克風、喇叭、音量，以及聲音持續多久才算打斷。</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端點</translation>
    </message>
    <message>
        <source>A profile says where and how to connect. Its API key is asked for when it is needed, and kept by the desktop&apos;s keychain only where you ask for that; it never stands among these settings.</source>
        <translation>設定檔說明連線到哪裡以及如何連線。需要時才會詢問其 API 金鑰，僅在你要求時由桌面的鑰匙圈保存；金鑰絕不會存放在這些設定中。</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>新建設定檔…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>錄製</translation>
    </message>
    <message>
        <source>Limits and alarms</source>
        <translation>上限與提醒</translation>
    </message>
    <message>
        <source>Sound and endpoints</source>
        <translation>聲音與端點</translation>
    </message>
</context>
<context>
    <name>turnscope::PreferencesDialog</name>
    <message>
        <source>Restart now</source>
        <translation>立即重新啟動</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Restore this page</source>
        <translation>還原此頁</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>Search all preferences and shortcuts</source>
        <translation>搜尋所有偏好設定和快速鍵</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Some of what was chosen comes into force when Turnscope is started again.</source>
        <translation>所選的部分內容將在 Turnscope 重新啟動後生效。</translation>
    </message>
    <message>
        <source>Ends Turnscope and opens the same files again; asks first where something would be lost</source>
        <translation>結束 Turnscope 並重新開啟相同的檔案；如會遺失內容，會先詢問</translation>
    </message>
    <message>
        <source>No preference has “%1” in its name or explanation.</source>
        <translation>沒有名稱或說明中包含「%1」的偏好設定。</translation>
    </message>
    <message>
        <source>All shortcuts as they were at first; can be undone</source>
        <translation>將所有快速鍵還原為最初的值；可以復原</translation>
    </message>
    <message>
        <source>All that is shown here as it was at first; can be undone</source>
        <translation>將此處顯示的全部內容還原為最初的值；可以復原</translation>
    </message>
    <message>
        <source>Keyboard (%1)</source>
        <translation>鍵盤 (%1)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>復原：%1</translation>
    </message>
</context>
<context>
    <name>turnscope::PriceDialog</name>
    <message>
        <source>&amp;Give back</source>
        <translation>還原(&amp;G)</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>List prices, each with who says so and when that was read. What you change is yours, and goes before what comes with Turnscope; it is kept in %1.</source>
        <translation>定價，各附出處及查閱時間。你所變更的歸你所有，優先於 Turnscope 內附的價格；儲存在 %1 中。</translation>
    </message>
    <message>
        <source>Your file cannot be read, and saving would write over it: correct it first. %1</source>
        <translation>無法讀取你的檔案，而儲存會將其覆寫：請先更正它。%1</translation>
    </message>
    <message>
        <source>name of a model</source>
        <translation>模型的名稱</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>Takes your row away: what comes with Turnscope counts again, if there is any.</source>
        <translation>刪除你的這一列：若 Turnscope 內附相應的價格，則恢復使用。</translation>
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
        <translation>未核實</translation>
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
        <translation>歸屬</translation>
    </message>
    <message>
        <source>from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>查閱日</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>停用日</translation>
    </message>
    <message>
        <source>For a million tokens. Empty: not known, and what needs it has no cost.</source>
        <translation>依每百萬 token 計。留空：未知，需要該價格的項目沒有費用。</translation>
    </message>
    <message>
        <source>For a minute, for each text that the user sends, or for a million characters. Empty: not known, or not how it is billed.</source>
        <translation>依每分鐘、使用者傳送的每則文字或每百萬字元計。留空：未知，或不以此方式計費。</translation>
    </message>
    <message>
        <source>Yours go before those that come with the program.</source>
        <translation>你的價格優先於程式內附的價格。</translation>
    </message>
    <message>
        <source>The first day on which the row holds: the day of a session decides by which it is priced.</source>
        <translation>該列生效的第一天：依工作階段的日期決定使用哪一列計價。</translation>
    </message>
    <message>
        <source>When the source was read.</source>
        <translation>查閱來源的日期。</translation>
    </message>
    <message>
        <source>When the model ends; its prices stay for old logs.</source>
        <translation>模型停用的日期；其價格仍保留，供舊日誌使用。</translation>
    </message>
    <message>
        <source>What the row is about, and who says so.</source>
        <translation>該列的內容及其出處。</translation>
    </message>
</context>
<context>
    <name>turnscope::PriceTable</name>
    <message>
        <source>The price table is missing from this program: it was built without its resources.</source>
        <translation>此程式缺少價格表：建置時沒有包含資源。</translation>
    </message>
</context>
<context>
    <name>turnscope::PriceToml</name>
    <message>
        <source>“%1” at line %2 of the price list is no price: it takes a number that is not negative.</source>
        <translation>價目表第 %2 行的「%1」不是價格：應為非負數。</translation>
    </message>
    <message>
        <source>“%1” at line %2 of the price list is no date: it takes one as 2026-08-05.</source>
        <translation>價目表第 %2 行的「%1」不是日期：日期應寫成 2026-08-05 這樣。</translation>
    </message>
    <message>
        <source>“%1” at line %2 of the price list takes true or false.</source>
        <translation>價目表第 %2 行的「%1」接受 true 或 false。</translation>
    </message>
    <message>
        <source>“%1” at line %2 of the price list takes a list of names: [&quot;one&quot;, &quot;another&quot;].</source>
        <translation>價目表第 %2 行的「%1」接受名稱清單：[&quot;one&quot;, &quot;another&quot;]。</translation>
    </message>
    <message>
        <source>The price list has no “%1”, which stands at line %2: correct or remove it.</source>
        <translation>價目表中沒有「%1」這一項，它出現在第 %2 行：請改正或刪除。</translation>
    </message>
    <message>
        <source>The prices of long requests at line %1 of the price list lack “above”: from how many tokens on they hold.</source>
        <translation>價目表第 %1 行的長請求價格缺少「above」：即從多少個 token 起適用。</translation>
    </message>
    <message>
        <source>The price list has a [[model]] without a name at line %1: give it one.</source>
        <translation>價目表第 %1 行有一個沒有名稱的 [[model]]：請填入名稱。</translation>
    </message>
    <message>
        <source>The currency of “%1” at line %2 of the price list takes three capitals, as USD or CNY.</source>
        <translation>價目表第 %2 行「%1」的貨幣應為三個大寫字母，例如 USD 或 CNY。</translation>
    </message>
    <message>
        <source>“%1” stands twice in the price list, again at line %2: remove one, or say by “from” since when each holds.</source>
        <translation>「%1」在價目表中出現了兩次，第二次在第 %2 行：請刪除一個，或用「from」註明各自從何時起適用。</translation>
    </message>
    <message>
        <source>“%1” at line %2 of the price list takes a text in quotes.</source>
        <translation>價目表第 %2 列的「%1」接受加引號的文字。</translation>
    </message>
</context>
<context>
    <name>turnscope::ProfileButton</name>
    <message>
        <source>Profile</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Where to connect</source>
        <translation>連線到哪裡</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model to ask for; any name may be typed</source>
        <translation>要請求的模型；可以輸入任意名稱</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Connect with a key…</source>
        <translation>使用金鑰連線…</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>新建設定檔…</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>排練</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Profile and model: %1</source>
        <translation>設定檔和模型：%1</translation>
    </message>
    <message>
        <source>Built in, without a key: a stand-in that speaks the protocol, not the model</source>
        <translation>內建，無需金鑰：講協定的替身，不是模型本身</translation>
    </message>
</context>
<context>
    <name>turnscope::ProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>新建設定檔</translation>
    </message>
    <message>
        <source>My endpoint</source>
        <translation>我的端點</translation>
    </message>
    <message>
        <source>Sent as ?model=…; may be empty</source>
        <translation>以 ?model=… 傳送；可以為空</translation>
    </message>
    <message>
        <source>One a line: Name: value</source>
        <translation>每行一個：名稱: 值</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
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
        <translation>標頭(&amp;H)</translation>
    </message>
    <message>
        <source>The profile needs a name.</source>
        <translation>設定檔需要名稱。</translation>
    </message>
    <message>
        <source>There is a profile named “%1” already.</source>
        <translation>已有名為「%1」的設定檔。</translation>
    </message>
    <message>
        <source>The URL must not hold a user name or password: it is saved in plain text.</source>
        <translation>URL 不得包含使用者名稱或密碼：它以明文儲存。</translation>
    </message>
    <message>
        <source>“%1” is not a header. Write it as Name: value.</source>
        <translation>「%1」不是標頭。請寫成 名稱: 值。</translation>
    </message>
    <message>
        <source>%1 holds a key. Leave it out: the key is asked for when you connect.</source>
        <translation>%1 含有金鑰。請去掉它：連線時會詢問金鑰。</translation>
    </message>
    <message>
        <source>With the http:// or https:// address of an OpenAI-compatible chat endpoint, the built-in rehearsal endpoint hears and speaks, and that model thinks.</source>
        <translation>填寫 OpenAI 相容聊天端點的 http:// 或 https:// 位址時，由內建的排練端點聽和說，由該模型思考。</translation>
    </message>
    <message>
        <source>The URL must be like wss://host/path or ws://host:port/path, or like http://host:port/v1 for a chat endpoint.</source>
        <translation>URL 必須形如 wss://host/path 或 ws://host:port/path；聊天端點則形如 http://host:port/v1。</translation>
    </message>
    <message>
        <source>A key that stands in a header or in the address is not saved, because profiles are saved in plain text: it is asked for when you connect, and kept in memory only.</source>
        <translation>標頭或位址中的金鑰不會儲存，因為設定檔以明文儲存：連線時會再次詢問，並且只保存在記憶體中。</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>設定檔 %1</translation>
    </message>
    <message>
        <source>&amp;Trust the certificate %1…</source>
        <translation>信任憑證 %1…(&amp;T)</translation>
    </message>
    <message>
        <source>SHA-256 %1, which this profile accepts although nobody vouches for it</source>
        <translation>SHA-256 %1，雖然沒有機構為它擔保，此設定檔仍接受它</translation>
    </message>
</context>
<context>
    <name>turnscope::ProfileSecrets</name>
    <message>
        <source>the header %1</source>
        <translation>標頭 %1</translation>
    </message>
    <message>
        <source>the address, as user:password</source>
        <translation>位址（user:password）</translation>
    </message>
    <message>
        <source>the address&apos;s path</source>
        <translation>位址的路徑</translation>
    </message>
    <message>
        <source>the address, behind “?”</source>
        <translation>位址中「?」之後</translation>
    </message>
    <message>
        <source>%1= of the address</source>
        <translation>位址的 %1=</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptApply</name>
    <message>
        <source>This is sent, and nothing else:</source>
        <translation>將傳送以下內容，此外不傳送其他內容：</translation>
    </message>
    <message>
        <source>This stays as it is:</source>
        <translation>以下內容保持不變：</translation>
    </message>
    <message>
        <source>The session has all of it that it can have: there is nothing to send.</source>
        <translation>工作階段已具備它所能具備的全部內容：沒有可傳送的內容。</translation>
    </message>
    <message>
        <source>Apply %1 to the session</source>
        <translation>將 %1 套用至工作階段</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptCard</name>
    <message>
        <source>Open in editor</source>
        <translation>在編輯器中開啟</translation>
    </message>
    <message>
        <source>Use at connect</source>
        <translation>連線時使用</translation>
    </message>
    <message>
        <source>Apply to session</source>
        <translation>套用到工作階段</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>再次執行…</translation>
    </message>
    <message>
        <source>Voice to try</source>
        <translation>要試用的聲音</translation>
    </message>
    <message>
        <source>The voice that it is used with here. The prompt itself stays as it is.</source>
        <translation>在此處與它一起使用的聲音。提示詞本身保持不變。</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Sessions begin with this prompt from now on: it is sent as soon as the server has told what is in force</source>
        <translation>從現在起，工作階段以此提示詞開始：伺服器一告知生效的設定，就會傳送它</translation>
    </message>
    <message>
        <source>Run the recording again with this prompt</source>
        <translation>以此提示詞再次執行錄製</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>diff with v%1</source>
        <translation>與 v%1 比較差異</translation>
    </message>
    <message>
        <source>the session&apos;s own</source>
        <translation>工作階段自己的</translation>
    </message>
    <message>
        <source>%1: threshold / prefix padding / silence, in ms</source>
        <translation>%1：閾值 / 前置填充 / 靜默（ms）</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>套用：%1</translation>
    </message>
    <message>
        <source>Run again: %1</source>
        <translation>再次執行：%1</translation>
    </message>
    <message>
        <source>Try against cases…</source>
        <translation>用案例試跑…</translation>
    </message>
    <message>
        <source>Run versions of it on recordings, several times, and see side by side what differs</source>
        <translation>在錄製上多次執行它的各個版本，並排檢視差異</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), nothing expected</source>
        <translation>
            <numerusform>%n 次執行，沒有預期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <translation>%2 項中有 %1 項成立</translation>
    </message>
    <message>
        <source>Last run: %1, %2 · %3</source>
        <translation>上次執行：%1，%2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ended early</source>
        <translation>
            <numerusform>%n 次執行提前結束</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::PromptCheck</name>
    <message>
        <source>The last example is a user&apos;s turn without an answer: the model may answer it.</source>
        <translation>最後一個範例是沒有回答的使用者輪次：模型可能會回答它。</translation>
    </message>
    <message>
        <source>There are two tools “%1”.</source>
        <translation>有兩個名為「%1」的工具。</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <translation>沒有變數「%1」。</translation>
    </message>
    <message>
        <source>“%1” is no variable: it is sent as it stands, for nothing is run here.</source>
        <translation>「%1」不是變數：它會按原樣傳送，因為這裡不會執行任何內容。</translation>
    </message>
    <message>
        <source>{{ without }} on the same line: it is sent as it stands.</source>
        <translation>同一行中有 {{ 卻沒有 }}：它會按原樣傳送。</translation>
    </message>
    <message>
        <source>An example turn has no text.</source>
        <translation>有一個範例輪次沒有文字。</translation>
    </message>
    <message>
        <source>An example turn may have %1 characters, and this one has %2.</source>
        <translation>一個範例輪次最多可有 %1 個字元，而這個有 %2 個。</translation>
    </message>
    <message>
        <source>“%1” is no variable&apos;s name: it begins with a letter, then letters, digits, _, - and dots.</source>
        <translation>「%1」不是變數名稱：變數名稱以字母開頭，其後為字母、數字、_、- 和點。</translation>
    </message>
    <message>
        <source>There are two variables “%1”.</source>
        <translation>有兩個名為「%1」的變數。</translation>
    </message>
    <message>
        <source>The text does not use the variable “%1”.</source>
        <translation>文字沒有使用變數「%1」。</translation>
    </message>
    <message>
        <source>“%1” is a choice, and has nothing to choose from.</source>
        <translation>「%1」是一個選項變數，卻沒有可供選擇的內容。</translation>
    </message>
    <message>
        <source>The default of “%1” refers to itself: it is inserted as it stands, braces and all.</source>
        <translation>「%1」的預設值參照了自身：它會連同大括號按原樣插入。</translation>
    </message>
    <message>
        <source>The default of “%1” refers to “%2”: it is inserted as it stands, braces and all.</source>
        <translation>「%1」的預設值參照了「%2」：它會連同大括號按原樣插入。</translation>
    </message>
    <message>
        <source>“%1” is no function&apos;s name: up to 64 letters, digits, _ and -.</source>
        <translation>「%1」不是函式名稱：最多 64 個字母、數字、_ 和 -。</translation>
    </message>
    <message>
        <source>“%1” has no description: the model has only its name to go by.</source>
        <translation>「%1」沒有描述：模型只能依據其名稱。</translation>
    </message>
    <message>
        <source>The parameters of “%1” are no JSON: %2.</source>
        <translation>「%1」的參數不是 JSON：%2。</translation>
    </message>
    <message>
        <source>The parameters of “%1” must be one JSON object.</source>
        <translation>「%1」的參數必須是一個 JSON 物件。</translation>
    </message>
    <message>
        <source>The parameters of “%1”: %2</source>
        <translation>「%1」的參數：%2</translation>
    </message>
    <message>
        <source>An MCP server needs a server_label.</source>
        <translation>MCP 伺服器需要 server_label。</translation>
    </message>
    <message>
        <source>The MCP server “%1” needs one of server_url, connector_id and tunnel_id.</source>
        <translation>MCP 伺服器「%1」需要 server_url、connector_id 和 tunnel_id 之一。</translation>
    </message>
    <message>
        <source>The server_url of “%1” must begin with https://.</source>
        <translation>「%1」的 server_url 必須以 https:// 開頭。</translation>
    </message>
    <message>
        <source>“%1” carries a key in the prompt&apos;s file, where everybody who has the file reads it: take out %2.</source>
        <translation>「%1」在提示詞的檔案中帶有金鑰，讀到該檔案的人都能看到：請去掉 %2。</translation>
    </message>
    <message>
        <source>%1 says nothing beside %2.</source>
        <translation>有了 %2，%1 就不起作用。</translation>
    </message>
    <message>
        <source>%1 takes %2 tokens of instructions, and these are %3, as an estimate.</source>
        <translation>%1 的指令最多 %2 個 token，而這裡估計有 %3 個。</translation>
    </message>
    <message>
        <source>%1 reads %2 tokens at most, and the prompt alone is %3, as an estimate.</source>
        <translation>%1 最多讀取 %2 個 token，而僅提示詞估計就有 %3 個。</translation>
    </message>
    <message>
        <source>The prompt has no instructions: the session keeps its own.</source>
        <translation>提示詞沒有指令：工作階段保留自己的指令。</translation>
    </message>
    <message>
        <source>The server_url of “%1” has a name, a password or a query in it: everybody who has the prompt&apos;s file reads it. Take out what is a key.</source>
        <translation>「%1」的 server_url 中有使用者名稱、密碼或查詢參數：拿到提示詞檔案的人都能讀到。請把屬於金鑰的內容去掉。</translation>
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
        <translation>採用對方的</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>顯示差異</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Writes what is edited here; theirs is kept as a version</source>
        <translation>寫入此處編輯的內容；對方的內容會保留為一個版本</translation>
    </message>
    <message>
        <source>Shows what they wrote; mine is kept as a version, and one undo away</source>
        <translation>顯示對方所寫的內容；我的內容會保留為一個版本，復原一次即可找回</translation>
    </message>
    <message>
        <source>Somebody else changed this file while you edited it. Nothing is written until you choose, and neither text is lost.</source>
        <translation>你編輯此檔案時，他人變更了它。在你作出選擇之前不會寫入任何內容，雙方的文字都不會遺失。</translation>
    </message>
    <message>
        <source>%1 What you wrote is still here.</source>
        <translation>%1 你所寫的內容仍在這裡。</translation>
    </message>
    <message>
        <source>The file was removed or renamed. What you wrote is still here; saving makes the file again.</source>
        <translation>檔案已被移除或重新命名。你所寫的內容仍在這裡；儲存時會重新建立該檔案。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptDelegate</name>
    <message>
        <source>The prompt&apos;s name</source>
        <translation>提示詞的名稱</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptDesk</name>
    <message>
        <source>Prompts that are open</source>
        <translation>開啟的提示詞</translation>
    </message>
    <message>
        <source>Open a prompt in Prompts to write it here.</source>
        <translation>在「提示詞」中開啟一個提示詞，即可在此處撰寫。</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>關閉（Ctrl+W）</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>關閉 %1</translation>
    </message>
    <message>
        <source>Save the prompt?</source>
        <translation>要儲存提示詞嗎？</translation>
    </message>
    <message>
        <source>%1 is not saved.</source>
        <translation>%1 尚未儲存。</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) are not saved.</source>
        <translation>
            <numerusform>%n 個提示詞尚未儲存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
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
        <translation>不同之處</translation>
    </message>
    <message>
        <source>%1 and %2 are the same.</source>
        <translation>%1 與 %2 相同。</translation>
    </message>
    <message>
        <source>… and more that differs</source>
        <translation>… 還有更多不同之處</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptDocument</name>
    <message>
        <source>editing %1</source>
        <translation>編輯 %1</translation>
    </message>
    <message>
        <source>what was read from the disk</source>
        <translation>從磁碟讀取的內容</translation>
    </message>
    <message>
        <source>what somebody else wrote</source>
        <translation>他人所寫的內容</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptEditor</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Parts of the prompt</source>
        <translation>提示詞的各部分</translation>
    </message>
    <message>
        <source>Save (Ctrl+S); each save keeps a version</source>
        <translation>儲存（Ctrl+S）；每次儲存都會保留一個版本</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>錯誤之處</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>變數</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>● not saved</source>
        <translation>● 未儲存</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>≈ %1 tokens: instructions %2, tools %3, examples %4</source>
        <translation>≈ %1 個 token：指令 %2，工具 %3，範例 %4</translation>
    </message>
    <message>
        <source> · %1 of %2 allowed</source>
        <translation> · %1，上限 %2</translation>
    </message>
    <message>
        <source>%1 a turn, cached %2 · %3 an hour</source>
        <translation>每個輪次 %1，快取時 %2 · 每小時 %3</translation>
    </message>
    <message>
        <source>An estimate, for %1: what having this prompt before it costs each answer; an hour of %2 answers, of which the first is not cached.</source>
        <translation>針對 %1 的估計值：前面帶有此提示詞時，每個回答為此付出的費用；以及一小時 %2 個回答的費用，其中第一個未快取。</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>第 %1 行： </translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>試跑…</translation>
    </message>
    <message>
        <source>Try the prompt against cases</source>
        <translation>用案例試跑提示詞</translation>
    </message>
    <message>
        <source>Run it, and versions of it, on recordings; what is not saved can be tried, too</source>
        <translation>在錄製上執行它及其各個版本；未儲存的內容也可以試</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptExport</name>
    <message>
        <source>The key in “%1” of the MCP server “%2” was left out.</source>
        <translation>已略去 MCP 伺服器「%2」的「%1」中的金鑰。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptFigures</name>
    <message>
        <source>the session&apos;s own</source>
        <translation>工作階段自己的</translation>
    </message>
    <message numerus="yes">
        <source>≈ %1 tokens a turn</source>
        <translation>
            <numerusform>≈ 每個輪次 %1 個 token</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1 tokens a turn; what they cost with %2 is not known</source>
        <translation>≈ 每個輪次 %1 個 token；使用 %2 時的費用未知</translation>
    </message>
    <message>
        <source>≈ %1 tokens a turn when not cached: %2; cached %3 (%4)</source>
        <translation>≈ 每個輪次 %1 個 token，未快取時：%2；快取時 %3（%4）</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptFile</name>
    <message>
        <source>%1 is larger than %2 MB: no prompt is.</source>
        <translation>%1 大於 %2 MB：沒有提示詞會這麼大。</translation>
    </message>
    <message>
        <source>No prompt was found in %1: it can be a session&apos;s JSON, a prompt of Langfuse, LangSmith, Dotprompt, Prompty or Promptfoo, or the Playground&apos;s JSON.</source>
        <translation>在 %1 中沒有找到提示詞：它可以是工作階段的 JSON，Langfuse、LangSmith、Dotprompt、Prompty 或 Promptfoo 的提示詞，或 Playground 的 JSON。</translation>
    </message>
    <message>
        <source>The file is no TOML: correct its text first, so that nothing of it is lost.</source>
        <translation>該檔案不是 TOML：請先修正其文字，以免遺失其中的內容。</translation>
    </message>
    <message>
        <source>The file is written in a way that cannot be changed value by value without losing something of it: change its text, or save the prompt as a new file.</source>
        <translation>該檔案的寫法使其無法逐值變更而不遺失內容：請變更其文字，或將提示詞另存為新檔案。</translation>
    </message>
    <message>
        <source>The prompt has a value that its file cannot hold: see what is marked as wrong.</source>
        <translation>提示詞有一個值是其檔案無法容納的：請查看標為錯誤之處。</translation>
    </message>
    <message>
        <source>A prompt has no field “%1”: it is kept in the file, and does nothing.</source>
        <translation>提示詞沒有欄位「%1」：它會保留在檔案中，但不起作用。</translation>
    </message>
    <message>
        <source>%1 takes a text, in quotes.</source>
        <translation>%1 接受文字，須加引號。</translation>
    </message>
    <message>
        <source>%1 is a list of tables: each begins with a line [[%1]].</source>
        <translation>%1 是表格的清單：每個表格以一行 [[%1]] 開始。</translation>
    </message>
    <message>
        <source>A variable&apos;s type is text, choice, number or date.</source>
        <translation>變數的類型是 text、choice、number 或 date。</translation>
    </message>
    <message>
        <source>A default is a text, a number or a date.</source>
        <translation>預設值是文字、數或日期。</translation>
    </message>
    <message>
        <source>%1 takes true or false.</source>
        <translation>%1 接受 true 或 false。</translation>
    </message>
    <message>
        <source>choices is a list of texts: [&quot;small&quot;, &quot;large&quot;].</source>
        <translation>choices 是文字的清單：[&quot;small&quot;, &quot;large&quot;]。</translation>
    </message>
    <message>
        <source>A tool&apos;s type is function or mcp.</source>
        <translation>工具的類型是 function 或 mcp。</translation>
    </message>
    <message>
        <source>parameters is a JSON schema: a text in &apos;&apos;&apos; or a table.</source>
        <translation>parameters 是 JSON schema：以 &apos;&apos;&apos; 括起的文字，或一個表格。</translation>
    </message>
    <message>
        <source>An example&apos;s role is user, assistant or system.</source>
        <translation>範例的角色是 user、assistant 或 system。</translation>
    </message>
    <message>
        <source>[session] is a table of settings.</source>
        <translation>[session] 是設定的表格。</translation>
    </message>
    <message>
        <source>There is no setting “%1”: it is kept in the file, and not sent.</source>
        <translation>沒有設定「%1」：它會保留在檔案中，但不傳送。</translation>
    </message>
    <message>
        <source>%1 takes pcm16, g711_ulaw or g711_alaw.</source>
        <translation>%1 接受 pcm16、g711_ulaw 或 g711_alaw。</translation>
    </message>
    <message>
        <source>%1 takes a number.</source>
        <translation>%1 接受數。</translation>
    </message>
    <message>
        <source>%1 takes a whole number.</source>
        <translation>%1 接受整數。</translation>
    </message>
    <message>
        <source>%1 takes a whole number or &quot;none&quot;.</source>
        <translation>%1 接受整數或 &quot;none&quot;。</translation>
    </message>
    <message>
        <source>A prompt&apos;s file has at most %1 MB.</source>
        <translation>提示詞的檔案最大 %1 MB。</translation>
    </message>
    <message>
        <source>The file is nested too deeply, or has too many values, for a prompt.</source>
        <translation>該檔案作為提示詞嵌套過深，或值過多。</translation>
    </message>
    <message>
        <source>The file is no TOML from line %1, column %2 on: %3.</source>
        <translation>該檔案從第 %1 行第 %2 欄起不是 TOML：%3。</translation>
    </message>
    <message>
        <source>The earlier versions in %1 could not be moved along.</source>
        <translation>無法將 %1 中的較早版本一併移走。</translation>
    </message>
    <message>
        <source>%1 says what another line has said already, in the other form: take one out.</source>
        <translation>%1 用另一種寫法重複了另一行已經說明的內容：請去掉一處。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptFolder</name>
    <message>
        <source>The folder %1 cannot be read: its permissions forbid it.</source>
        <translation>無法讀取資料夾 %1：權限不允許。</translation>
    </message>
    <message>
        <source>There is no folder %1: choose another, or make it.</source>
        <translation>沒有資料夾 %1：請選擇其他資料夾，或建立它。</translation>
    </message>
    <message>
        <source>The folder %1 holds %2 files: only the first %3 were read.</source>
        <translation>資料夾 %1 中有 %2 個檔案：只讀取了前 %3 個。</translation>
    </message>
    <message>
        <source>%1 was made by somebody else meanwhile: try again.</source>
        <translation>%1 在此期間已被他人建立：請重試。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptImporter</name>
    <message>
        <source>The variant “%1”.</source>
        <translation>變體「%1」。</translation>
    </message>
    <message>
        <source>From Langfuse, version %1.</source>
        <translation>來自 Langfuse，版本 %1。</translation>
    </message>
    <message>
        <source>Labels: %1.</source>
        <translation>標籤：%1。</translation>
    </message>
    <message>
        <source>A place for messages, “%1”, was left out: it is filled at run time.</source>
        <translation>已省略訊息預留位置「%1」：它在執行時填入。</translation>
    </message>
    <message>
        <source>From LangSmith, commit %1.</source>
        <translation>來自 LangSmith，commit %1。</translation>
    </message>
    <message>
        <source>Its text stands elsewhere: %1</source>
        <translation>其文字在別處：%1</translation>
    </message>
    <message>
        <source>“%1” was neither opened nor run: copy the text from there.</source>
        <translation>「%1」既未開啟也未執行：請從那裡複製文字。</translation>
    </message>
    <message>
        <source>These were not looked up: %1. Where they stand in the text they are kept as they are.</source>
        <translation>未查找這些內容：%1。它們在文字中的位置保持原樣。</translation>
    </message>
    <message>
        <source>The session took its instructions from the stored prompt %1, which the log does not show.</source>
        <translation>工作階段的指令取自儲存的提示 %1，日誌沒有顯示它。</translation>
    </message>
    <message>
        <source>The instructions are what the server showed for the stored prompt %1. That they are its whole text, with its variables put in, is a guess.</source>
        <translation>這些指令是伺服器就儲存的提示 %1 所顯示的內容。它們是否為填入變數後的完整文字，只是推測。</translation>
    </message>
    <message>
        <source>Of the stored prompt %1, version %2. Stored prompts ended on 2026-11-30.</source>
        <translation>來自儲存的提示 %1，版本 %2。儲存的提示已於 2026-11-30 停用。</translation>
    </message>
    <message>
        <source>The variable “%1” is no text: its value was left out.</source>
        <translation>變數「%1」不是文字：已省略其值。</translation>
    </message>
    <message>
        <source>The call does not hold the prompt&apos;s text: paste it from the dashboard, or from your own notes.</source>
        <translation>該呼叫不含提示詞的文字：請從主控台或你自己的筆記中貼上。</translation>
    </message>
    <message>
        <source>A message had a part that is no text (%1): it was left out.</source>
        <translation>某則訊息有一部分不是文字（%1）：已省略。</translation>
    </message>
    <message>
        <source>The MCP server “%1” had a key in “%2”: it was left out.</source>
        <translation>MCP 伺服器「%1」在「%2」中有金鑰：已省略。</translation>
    </message>
    <message>
        <source>A message of the role “%1” was left out.</source>
        <translation>已省略一則角色為「%1」的訊息。</translation>
    </message>
    <message>
        <source>The user says: %1</source>
        <translation>使用者說：%1</translation>
    </message>
    <message>
        <source>The text has conditions, loops or parts that another tool would run: they are kept as text, and nothing runs them.</source>
        <translation>文字中有條件、迴圈或其他工具會執行的部分：它們作為文字保留，不會執行。</translation>
    </message>
    <message>
        <source>A tool was left out: it is neither a function nor an MCP server (%1).</source>
        <translation>已省略一個工具：它既不是函式也不是 MCP 伺服器（%1）。</translation>
    </message>
    <message>
        <source>Settings of the model were left out: %1.</source>
        <translation>省略了模型的設定：%1。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptLibrary</name>
    <message>
        <source>This prompt cannot be read: mend its file first.</source>
        <translation>無法讀取此提示詞：請先修復其檔案。</translation>
    </message>
    <message>
        <source>Somebody else changed the file just now: look at it first.</source>
        <translation>他人剛剛變更了該檔案：請先查看。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptList</name>
    <message>
        <source>not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n 個工具</numerusform>
        </translation>
    </message>
    <message>
        <source>the session&apos;s own settings</source>
        <translation>工作階段自己的設定</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <extracomment>in a list: how long a prompt is</extracomment>
        <translation>
            <numerusform>%1 個 token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::PromptListView</name>
    <message>
        <source>Prompts</source>
        <translation>提示詞</translation>
    </message>
    <message>
        <source>&amp;Open in editor</source>
        <translation>在編輯器中開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>建立副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
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
        <translation>為工作階段提供此提示詞：提示詞的 TOML 檔案，或作為其指令的文字。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>With --prompt: the value of one of its variables. May be given more than once.</source>
        <translation>與 --prompt 一起使用：其某個變數的值。可多次給出。</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>名稱=值</translation>
    </message>
    <message>
        <source>--var needs --prompt: the prompt that has the variable.</source>
        <translation>--var 需要 --prompt，即具有該變數的提示詞。</translation>
    </message>
    <message>
        <source>%1 is a text without variables: --var needs a prompt whose file ends with .toml.</source>
        <translation>%1 是沒有變數的文字：--var 需要檔案以 .toml 結尾的提示詞。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8 that could be instructions.</source>
        <translation>%1 不是可以作為指令的 UTF-8 文字。</translation>
    </message>
    <message>
        <source>“%1” is not a variable&apos;s name, = and its value, as in --var name=Ada.</source>
        <translation>「%1」不是「變數名稱=值」的形式，例如 --var name=Ada。</translation>
    </message>
    <message>
        <source>--var gives “%1” two values.</source>
        <translation>--var 為「%1」給出了兩個值。</translation>
    </message>
    <message>
        <source>The prompt is written for %1; the profile&apos;s own model, %2, is used.</source>
        <translation>提示詞是為 %1 編寫的；使用的是設定檔自己的模型 %2。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptPanel</name>
    <message>
        <source>The folder of your prompts</source>
        <translation>你的提示詞所在的資料夾</translation>
    </message>
    <message>
        <source>Import prompts of another tool</source>
        <translation>匯入其他工具的提示詞</translation>
    </message>
    <message>
        <source>Export the prompt</source>
        <translation>匯出提示詞</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>提示詞</translation>
    </message>
    <message>
        <source>Search the prompts by name and text</source>
        <translation>依名稱和文字搜尋提示詞</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>A new prompt, to be written in the editor</source>
        <translation>新增一個提示詞，在編輯器中撰寫</translation>
    </message>
    <message>
        <source>The folder of the prompts</source>
        <translation>提示詞的資料夾</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>其他資料夾(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>顯示資料夾(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>Prompts of LangSmith, Langfuse, promptfoo, Prompty, dotprompt, the Playground, or a session</source>
        <translation>LangSmith、Langfuse、promptfoo、Prompty、dotprompt、Playground 或工作階段的提示詞</translation>
    </message>
    <message>
        <source>Put the &amp;examples there</source>
        <translation>將範例放入其中(&amp;E)</translation>
    </message>
    <message>
        <source>Keep them in Documents</source>
        <translation>儲存在「文件」中</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他資料夾…</translation>
    </message>
    <message>
        <source>Put the examples there</source>
        <translation>將範例放入其中</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>撰寫一個</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新增提示詞</translation>
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
用一句話回答，然後等待。
</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>Prompts are files in a folder of yours: instructions with variables, tools, voice and turn-taking. Each save keeps a version.</source>
        <translation>提示詞是您自己資料夾中的檔案：帶變數的指令、工具、聲音和輪次切換。每次儲存都會保留一個版本。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在讀取 %1…</translation>
    </message>
    <message>
        <source>There are no prompts in %1 yet.</source>
        <translation>%1 中還沒有提示詞。</translation>
    </message>
    <message>
        <source>No prompt holds this, neither in its name nor in its text.</source>
        <translation>沒有提示詞的名稱或文字中包含它。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptPreview</name>
    <message>
        <source>The instructions with their values</source>
        <translation>代入值後的指令</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptRevision</name>
    <message>
        <source>The model answered with nothing. Ask again, or ask another model.</source>
        <translation>模型的回答是空的。請再問一次，或換一個模型。</translation>
    </message>
    <message>
        <source>The model will not revise it: “%1”</source>
        <translation>模型不願修改：「%1」</translation>
    </message>
    <message>
        <source>The model answered in JSON, but with no instructions in it. Ask again, or another model.</source>
        <translation>模型以 JSON 回答，但其中沒有指令。請再問一次，或換一個模型。</translation>
    </message>
    <message>
        <source>The model&apos;s answer is JSON that is broken. Ask again, or ask another model.</source>
        <translation>模型回答的 JSON 已損壞。請再問一次，或換一個模型。</translation>
    </message>
    <message>
        <source>It drops %1: what is put there would not be said any more.</source>
        <translation>它拿掉了 %1：代入該處的內容將不會再說出來。</translation>
    </message>
    <message>
        <source>It uses %1, which the prompt has no variable for.</source>
        <translation>它使用了 %1，而提示詞沒有這個變數。</translation>
    </message>
    <message>
        <source>It has [redacted] where something looked like a secret and was not sent: put it back.</source>
        <translation>其中有 [redacted]，代替了疑似機密而未傳送的內容：請把它填回去。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptSession</name>
    <message>
        <source>%1 stays as it is: %2</source>
        <translation>%1 保持不變：%2</translation>
    </message>
    <message>
        <source>the instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>it is fixed for this session, for the model has spoken with it. Connect anew to choose another.</source>
        <translation>它在此工作階段中已固定，因為模型已用它說過話。要選擇其他的，請重新連線。</translation>
    </message>
    <message>
        <source>it says nothing without %1.</source>
        <translation>沒有 %1，它不起作用。</translation>
    </message>
    <message>
        <source>The prompt is written for %1, and the session&apos;s model is %2, which never changes: connect anew with the other.</source>
        <translation>提示詞是為 %1 編寫的，而工作階段的模型是 %2，且不會改變：請用前者重新連線。</translation>
    </message>
    <message>
        <source>The tools are not offered: %1</source>
        <translation>不提供工具：%1</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>沒有工具</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n 個工具</numerusform>
        </translation>
    </message>
    <message>
        <source>The example turns are not sent: sessions of this endpoint have no items.</source>
        <translation>不傳送範例輪次：此端點的工作階段沒有項目。</translation>
    </message>
    <message>
        <source>The example turns are not sent: they would stand behind what was said already.</source>
        <translation>不傳送範例輪次：它們會排在已說過的內容之後。</translation>
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
        <translation>輪次切換</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>聆聽</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Format of the sound that is sent</source>
        <translation>所傳送聲音的格式</translation>
    </message>
    <message>
        <source>Format of the answers&apos; sound</source>
        <translation>回答聲音的格式</translation>
    </message>
    <message>
        <source>Settings of the prompt</source>
        <translation>提示詞的設定</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>notes, for people alone</source>
        <translation>備註，僅供人閱讀</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>the session&apos;s own</source>
        <translation>工作階段自己的</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音訊</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已傳送</translation>
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
        <translation>估計值：取單字數與位元組數四分之一中的較大者。實際計數見回應的 usage。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptStore</name>
    <message>
        <source>A prompt&apos;s file has at most %1 MB.</source>
        <translation>提示詞的檔案最大 %1 MB。</translation>
    </message>
    <message>
        <source>The prompt is saved, but no version of it was kept: %1</source>
        <translation>提示詞已儲存，但沒有保留它的版本：%1</translation>
    </message>
    <message>
        <source>There is a file %1 already: choose another name.</source>
        <translation>已有檔案 %1：請另取名稱。</translation>
    </message>
    <message>
        <source>%1 could not be renamed: may you write to its folder?</source>
        <translation>無法重新命名 %1：你能寫入其資料夾嗎？</translation>
    </message>
    <message>
        <source>%1 could not be removed: may you write to its folder?</source>
        <translation>無法刪除 %1：你能寫入其資料夾嗎？</translation>
    </message>
    <message>
        <source>%1 could not be put back.</source>
        <translation>無法將 %1 放回。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptText</name>
    <message>
        <source>%1 takes a number, not “%2”.</source>
        <translation>%1 接受數，不接受「%2」。</translation>
    </message>
    <message>
        <source>%1 takes a date like 2026-11-30, not “%2”.</source>
        <translation>%1 接受形如 2026-11-30 的日期，不接受「%2」。</translation>
    </message>
    <message>
        <source>%1 takes one of %2, not “%3”.</source>
        <translation>%1 接受 %2 之一，不接受「%3」。</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 不得為空。</translation>
    </message>
    <message>
        <source>The prompt has no variable “%1”.</source>
        <translation>提示詞沒有變數「%1」。</translation>
    </message>
    <message>
        <source>These variables need a value: %1.</source>
        <translation>這些變數需要值：%1。</translation>
    </message>
    <message>
        <source>The text has {{…}} of which there is no variable: %1.</source>
        <translation>文字中有 {{…}}，但沒有對應的變數：%1。</translation>
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
        <translation>標題</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>The file&apos;s text</source>
        <translation>檔案的文字</translation>
    </message>
    <message>
        <source>Suggest a revision…</source>
        <translation>建議修改…</translation>
    </message>
    <message>
        <source>Has a chat model of your choice suggest other instructions, to be compared; asks first</source>
        <translation>讓你選定的聊天模型建議另一版指令，供你比較；會先詢問</translation>
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
        <translation>還沒有工具。</translation>
    </message>
    <message>
        <source>Add function</source>
        <translation>新增函式</translation>
    </message>
    <message>
        <source>Add MCP</source>
        <translation>新增 MCP</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
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
        <translation>工具的名稱</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>它的作用</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>description</source>
        <translation>說明</translation>
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
        <translation>其他欄位，以 JSON 表示（server_url、allowed_tools、require_approval…）</translation>
    </message>
    <message>
        <source>The JSON schema of its parameters; empty: it takes none</source>
        <translation>其參數的 JSON schema；留空表示沒有參數</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>第 %1 行： </translation>
    </message>
    <message>
        <source>This is no JSON object yet; the last one that was stays.</source>
        <translation>這還不是 JSON 物件；保留上一個有效的物件。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptTurnsPage</name>
    <message>
        <source>user</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>助理</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Example turns</source>
        <translation>範例輪次</translation>
    </message>
    <message>
        <source>No example turns. They show the model how a conversation should go.</source>
        <translation>沒有範例輪次。它們向模型展示對話應如何進行。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
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
        <translation>由誰說</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>所說的內容</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptUse</name>
    <message>
        <source>no live session</source>
        <translation>沒有即時工作階段</translation>
    </message>
    <message>
        <source>no recording is open</source>
        <translation>沒有開啟的錄製</translation>
    </message>
    <message>
        <source>the session still runs</source>
        <translation>工作階段仍在執行</translation>
    </message>
    <message>
        <source>the recording is still being read</source>
        <translation>仍在讀取錄製</translation>
    </message>
    <message>
        <source>There is no session.</source>
        <translation>沒有工作階段。</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <translation>%1：沒有需要變更的內容</translation>
    </message>
    <message>
        <source>%1: sent %2</source>
        <translation>%1：已傳送 %2</translation>
    </message>
    <message>
        <source>The session began without the prompt %1: %2</source>
        <translation>工作階段開始時未使用提示詞 %1：%2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>工作階段</translation>
    </message>
    <message>
        <source>The prompt %1 is not in its folder any more: sessions begin without a prompt now.</source>
        <translation>提示詞 %1 已不在其資料夾中：工作階段現在開始時不帶提示詞。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptValueForm</name>
    <message>
        <source>a number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（預設）</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>需要一個值。</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptVariablesPage</name>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>變數</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>default</source>
        <translation>預設值</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>可選項</translation>
    </message>
    <message>
        <source>description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Of a choice: what can be chosen, with commas between</source>
        <translation>用於選項變數：可供選擇的內容，以半形逗號 (,) 分隔</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
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
        <translation>沒有變數。請在指令中寫入 {{name}}，並在此處新增它。</translation>
    </message>
    <message numerus="yes">
        <source>Add %n that the texts speak of</source>
        <translation>
            <numerusform>新增文字中提到的 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
</context>
<context>
    <name>turnscope::PromptVersionsPage</name>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Edits on from this version; what is edited now is one undo away</source>
        <translation>從此版本繼續編輯；復原一次即可回到目前編輯的內容</translation>
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
        <translation> · 已儲存</translation>
    </message>
    <message>
        <source>What somebody else wrote, and what is edited here</source>
        <translation>他人寫入的內容與此處編輯的內容</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>對方的</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>There are no versions yet: each save keeps one.</source>
        <translation>還沒有版本：每次儲存都會保留一個。</translation>
    </message>
    <message>
        <source>%1, and what is edited now</source>
        <translation>%1 與目前編輯的內容</translation>
    </message>
    <message>
        <source>now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>restoring %1</source>
        <translation>還原 %1</translation>
    </message>
</context>
<context>
    <name>turnscope::RecentFiles</name>
    <message>
        <source>Nothing opened yet</source>
        <translation>還沒有開啟過檔案</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>錄製</translation>
    </message>
</context>
<context>
    <name>turnscope::Recorder</name>
    <message>
        <source>The session has more events than can be shown. They are still recorded.</source>
        <translation>工作階段的事件多到無法顯示。它們仍被錄製。</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingDelegate</name>
    <message>
        <source>not read yet</source>
        <translation>尚未讀取</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingExport</name>
    <message>
        <source>Events outside the range: %1. Settings, and how long the user was heard before it, are in it.</source>
        <translation>範圍之外的事件：%1。設定，以及此前聽到使用者多久，仍在其中。</translation>
    </message>
    <message>
        <source>The audio: its length stands in its place.</source>
        <translation>音訊：以其長度代替。</translation>
    </message>
    <message>
        <source>The audio before the range: its length stands in its place.</source>
        <translation>範圍之前的音訊：以其長度代替。</translation>
    </message>
    <message>
        <source>Keys and tokens, where there were any.</source>
        <translation>金鑰和權杖（如有）。</translation>
    </message>
    <message numerus="yes">
        <source>The audio of %n event(s): its length stands in its place.</source>
        <translation>
            <numerusform>%n 個事件的音訊：以其長度代替。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingGap</name>
    <message>
        <source>the disk was full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>the file could not be written to</source>
        <translation>檔案無法寫入</translation>
    </message>
    <message>
        <source>another program shortened the file</source>
        <translation>另一個程式截短了檔案</translation>
    </message>
    <message>
        <source>a frame was too large to be recorded</source>
        <translation>有一個訊框太大，無法錄製</translation>
    </message>
    <message>
        <source>they were left out of this export</source>
        <translation>它們在此次匯出中被省略</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingImporter</name>
    <message>
        <source>The line is too long to be read.</source>
        <translation>該行太長，無法讀取。</translation>
    </message>
    <message>
        <source>The line is not JSON.</source>
        <translation>該行不是 JSON。</translation>
    </message>
    <message>
        <source>The last line was cut off while it was written.</source>
        <translation>最後一行在寫入時被截斷。</translation>
    </message>
    <message>
        <source>The line holds no event.</source>
        <translation>該行沒有事件。</translation>
    </message>
    <message>
        <source>The event has no time; it is placed at the one before it.</source>
        <translation>該事件沒有時間；放在前一個事件的時間上。</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingInfo</name>
    <message>
        <source>Turnscope recording</source>
        <translation>Turnscope 錄製</translation>
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
            <numerusform>%n 個輪次</numerusform>
        </translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 個錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 個警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 個提示</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>沒有檢查結果</translation>
    </message>
    <message>
        <source>no audio</source>
        <translation>沒有音訊</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingListView</name>
    <message>
        <source>Recordings</source>
        <translation>錄製</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingOpener</name>
    <message>
        <source>There is not enough memory for the turns and the sound of this log: only its events are shown. Close other programs, or cut it into smaller files.</source>
        <translation>記憶體不足，無法顯示此日誌的輪次和聲音：只顯示其事件。請關閉其他程式，或把它切分為較小的檔案。</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingWriter</name>
    <message>
        <source>A frame of %1 MB is too large to be recorded.</source>
        <translation>%1 MB 的訊框太大，無法錄製。</translation>
    </message>
    <message>
        <source>Memory holds no more of what %1 does not take: from now on events are missing in it. Free some space; the recording will tell where the hole is.</source>
        <translation>記憶體已容納不下 %1 寫不進的內容：從現在起其中將缺少事件。請騰出一些空間；錄製會標明缺口在哪裡。</translation>
    </message>
    <message>
        <source>The disk is full: %1 does not grow. What comes is kept in memory for a while, and written as soon as there is room; free some space.</source>
        <translation>磁碟已滿：%1 不再增長。後來的內容暫存在記憶體中，一有空間就寫入；請騰出一些空間。</translation>
    </message>
    <message numerus="yes">
        <source>%1 lacks %n event(s): %2. The recording itself tells where the hole is.</source>
        <translation>
            <numerusform>%1 缺少 %n 個事件：%2。錄製本身標明了缺口在哪裡。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lacks its end, and does not say so: the disk took nothing any more. Free some space.</source>
        <translation>%1 缺少結尾，而且其中沒有說明：磁碟什麼也寫不進了。請騰出一些空間。</translation>
    </message>
    <message>
        <source>The disk did not confirm what was written to %1: %2. Copy the recording to another disk.</source>
        <translation>磁碟沒有確認寫入 %1 的內容：%2。請把錄製複製到另一個磁碟。</translation>
    </message>
    <message>
        <source>%1 was moved to %2 while it was recorded. The recording goes on there.</source>
        <translation>%1 在錄製時被移到了 %2。錄製在那裡繼續。</translation>
    </message>
    <message>
        <source>%1 was deleted while it was recorded, and it could not be saved anew: %2 That is tried again until the session ends; then it is lost.</source>
        <translation>%1 在錄製時被刪除，而且無法重新儲存：%2工作階段結束前會繼續嘗試；之後它就遺失了。</translation>
    </message>
    <message>
        <source>%1 was deleted by another program while it was recorded. All of it was saved anew, and the recording goes on, in %2.</source>
        <translation>%1 在錄製時被另一個程式刪除。它已全部重新儲存在 %2，錄製也在那裡繼續。</translation>
    </message>
    <message>
        <source>The recording %1 could not be begun: %2</source>
        <translation>無法開始錄製 %1：%2</translation>
    </message>
    <message>
        <source>%1 could not be written to: %2 What comes is kept in memory for a while, and written as soon as that works again.</source>
        <translation>無法寫入 %1：%2 後續內容會在記憶體中保留一段時間，一旦恢復便寫入。</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingsFolder</name>
    <message>
        <source>There is no place for recordings. %1</source>
        <translation>沒有存放錄製的位置。%1</translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingsPanel</name>
    <message>
        <source>recordings</source>
        <translation>錄製</translation>
    </message>
    <message>
        <source>Search the recordings by name</source>
        <translation>依名稱搜尋錄製</translation>
    </message>
    <message>
        <source>No recording has this in its name.</source>
        <translation>沒有名稱包含此內容的錄製。</translation>
    </message>
    <message>
        <source>No recordings yet. Connect, and what happens is recorded.</source>
        <translation>還沒有錄製。請連線，之後發生的一切都會錄製下來。</translation>
    </message>
</context>
<context>
    <name>turnscope::RedactionNote</name>
    <message>
        <source>A key was in this event. “[redacted]” stands in its place.</source>
        <translation>此事件中有金鑰，已用「[redacted]」取代。</translation>
    </message>
    <message>
        <source>A key was in this event, in %1. “[redacted]” stands in its place.</source>
        <translation>此事件的 %1 中有金鑰，已用「[redacted]」取代。</translation>
    </message>
</context>
<context>
    <name>turnscope::RefusalCheck</name>
    <message numerus="yes">
        <source>%n times in all; the last is event %1.</source>
        <translation>
            <numerusform>共 %n 次；最後一次是事件 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is over: %1 What is sent after it is lost.</source>
        <translation>工作階段已結束：%1 此後傳送的內容都會遺失。</translation>
    </message>
    <message>
        <source>The server reports a failure of its own: %1</source>
        <translation>伺服器回報了自身的失敗：%1</translation>
    </message>
    <message>
        <source>A response.cancel found nothing to cancel: the response was over already. Every app has this race.</source>
        <translation>response.cancel 沒有找到可取消的內容：回應已經結束。每個應用程式都會有這種競爭情況。</translation>
    </message>
    <message>
        <source>%1 (event %2) was refused: %3</source>
        <translation>%1（事件 %2）被拒絕：%3</translation>
    </message>
    <message>
        <source>%1 (most likely event %2) was refused: %3</source>
        <translation>%1（很可能是事件 %2）被拒絕：%3</translation>
    </message>
    <message>
        <source>A request was refused, and the log does not tell which: %1</source>
        <translation>一個請求被拒絕，日誌沒有說明是哪一個：%1</translation>
    </message>
    <message>
        <source>A request was refused (the client&apos;s side is not in the log): %1</source>
        <translation>一個請求被拒絕（用戶端一方不在日誌中）：%1</translation>
    </message>
    <message>
        <source>The server sent an error, and the log has no more of it than its name: a request was refused, or the server failed. Log events whole, to see which.</source>
        <translation>伺服器傳送了一個錯誤，而記錄檔中只有它的名稱：可能是某個請求被拒絕，也可能是伺服器出了故障。請完整記錄事件，才能看出是哪一種。</translation>
    </message>
</context>
<context>
    <name>turnscope::RefusalText</name>
    <message>
        <source>It gave no reason.</source>
        <translation>沒有給出原因。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>An update is taken whole or not at all: nothing of it is in force.</source>
        <translation>更新要麼整體接受，要麼完全不接受：其中沒有任何內容生效。</translation>
    </message>
    <message>
        <source>No answer will come of it.</source>
        <translation>不會由此得到回答。</translation>
    </message>
    <message>
        <source>The item is not in the conversation: the model does not know of it.</source>
        <translation>該項目不在對話中：模型不知道它。</translation>
    </message>
    <message>
        <source>The server still holds the whole answer, heard or not.</source>
        <translation>無論是否聽到，伺服器仍保存著完整的回答。</translation>
    </message>
    <message>
        <source>The item is still in the conversation.</source>
        <translation>該項目仍在對話中。</translation>
    </message>
    <message>
        <source>The item will not come.</source>
        <translation>該項目不會到來。</translation>
    </message>
    <message>
        <source>It made no item of the audio.</source>
        <translation>伺服器沒有將這段音訊做成項目。</translation>
    </message>
    <message>
        <source>This audio is not in the input buffer.</source>
        <translation>這段音訊不在輸入緩衝區中。</translation>
    </message>
    <message>
        <source>The input buffer was not emptied.</source>
        <translation>輸入緩衝區沒有清空。</translation>
    </message>
    <message>
        <source>The answer plays on.</source>
        <translation>回答繼續播放。</translation>
    </message>
    <message>
        <source>Nothing was cancelled.</source>
        <translation>沒有取消任何內容。</translation>
    </message>
    <message>
        <source>What it asked for was not done.</source>
        <translation>所請求的操作沒有執行。</translation>
    </message>
    <message>
        <source>With server_vad no commit is needed: the server makes it.</source>
        <translation>使用 server_vad 時不需要提交：伺服器會自行提交。</translation>
    </message>
    <message>
        <source>Append at least 100 ms of audio before a commit.</source>
        <translation>提交之前至少追加 100 毫秒音訊。</translation>
    </message>
</context>
<context>
    <name>turnscope::RefusalView</name>
    <message>
        <source>The request and its refusal</source>
        <translation>請求及其拒絕</translation>
    </message>
    <message>
        <source>The server refused</source>
        <translation>伺服器拒絕了</translation>
    </message>
    <message>
        <source>The client asked</source>
        <translation>用戶端請求了</translation>
    </message>
    <message>
        <source>The client asked, most likely</source>
        <translation>用戶端請求了（很可能）</translation>
    </message>
    <message>
        <source>Not in force:</source>
        <translation>未生效：</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>怎麼辦：</translation>
    </message>
    <message>
        <source>For the same cause:</source>
        <translation>原因相同的還有：</translation>
    </message>
</context>
<context>
    <name>turnscope::Refusals</name>
    <message>
        <source>The session was over: “%1”</source>
        <translation>工作階段已結束：「%1」</translation>
    </message>
    <message>
        <source>A rate limit or a quota was used up: “%1”</source>
        <translation>速率限制或配額已用盡：「%1」</translation>
    </message>
    <message>
        <source>Another response was active, so a request was refused: “%1”</source>
        <translation>另一個回應正在進行，因此一個請求被拒絕：「%1」</translation>
    </message>
    <message>
        <source>The server failed: “%1”</source>
        <translation>伺服器出錯：「%1」</translation>
    </message>
    <message>
        <source>A request was refused: “%1”</source>
        <translation>一個請求被拒絕：「%1」</translation>
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
        <translation>日誌沒有說明是哪個請求：錯誤沒有用 event_id 指明，也沒有提到任何尚未得到回應的請求。</translation>
    </message>
    <message>
        <source>The client&apos;s side is not in this log: what was asked for is known by the server&apos;s words alone.</source>
        <translation>用戶端一方不在此日誌中：請求了什麼，只能從伺服器的話得知。</translation>
    </message>
    <message>
        <source>Nothing: the response was over already, which happens to every app.</source>
        <translation>無需處理：回應已經結束，每個應用程式都會遇到這種情況。</translation>
    </message>
</context>
<context>
    <name>turnscope::RegionPicker</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>選擇螢幕的一部分</translation>
    </message>
    <message>
        <source>Drag a rectangle. Enter takes the whole screen, Esc nothing.</source>
        <translation>拖曳出一個矩形。Enter 選取整個螢幕，Esc 取消。</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click a window. Enter takes the whole screen, Esc nothing.</source>
        <translation>拖曳出一個矩形，或按一下視窗。Enter 選取整個螢幕，Esc 取消。</translation>
    </message>
</context>
<context>
    <name>turnscope::RehearsalServer</name>
    <message>
        <source>The rehearsal endpoint cannot listen on port %1; choose another port, or 0 for any.</source>
        <translation>排練端點無法監聽連接埠 %1；請選擇其他連接埠，或用 0 表示任意連接埠。</translation>
    </message>
    <message>
        <source>it does not read what it is sent</source>
        <translation>它不讀取傳給它的內容</translation>
    </message>
    <message>
        <source>all clients together sent or left unread too much at once, and it most</source>
        <translation>所有用戶端同時傳送或未讀取的內容過多，其中它最多</translation>
    </message>
    <message>
        <source>The rehearsal endpoint hung up on the client at port %1, for which it held %2 MB: %3.</source>
        <translation>排練端點掛斷了連接埠 %1 上的用戶端，為其保留了 %2 MB：%3。</translation>
    </message>
</context>
<context>
    <name>turnscope::RehearseCommand</name>
    <message>
        <source>Listen on this port of 127.0.0.1; without it, on any free one.</source>
        <translation>監聽 127.0.0.1 的這個連接埠；不指定則用任意空閒連接埠。</translation>
    </message>
    <message>
        <source>Runs the built-in endpoint, a stand-in that speaks the Realtime protocol on this machine only, until it is interrupted.</source>
        <translation>執行內建端點，一個只在本機講 Realtime 協定的替身，直到被中斷。</translation>
    </message>
    <message>
        <source>This is a stand-in that runs on this machine, not OpenAI&apos;s model. End it with Ctrl+C.</source>
        <translation>這是在本機執行的替身，不是 OpenAI 的模型。按 Ctrl+C 結束。</translation>
    </message>
    <message>
        <source>Let in only clients whose key is this word; without it, any key will do, and none.</source>
        <translation>只允許金鑰為這個詞的用戶端；不指定則任何金鑰都可以，沒有金鑰也可以。</translation>
    </message>
    <message>
        <source>--token needs a word; leave it out to let everybody on this machine in.</source>
        <translation>--token 需要一個詞；不寫則允許本機上的所有人連線。</translation>
    </message>
    <message>
        <source>Clients that speak only wss trust this endpoint when they are started with NODE_EXTRA_CA_CERTS=%1 (Node.js) or SSL_CERT_FILE=%1 (Python).</source>
        <translation>只支援 wss 的用戶端，以 NODE_EXTRA_CA_CERTS=%1（Node.js）或 SSL_CERT_FILE=%1（Python）啟動時會信任此端點。</translation>
    </message>
    <message>
        <source>, %1 ms to the first sentence</source>
        <translation>，到第一句 %1 毫秒</translation>
    </message>
    <message>
        <source>Answer as this scene says: a file, or one of %1.</source>
        <translation>依此場景回答：一個檔案，或 %1 之一。</translation>
    </message>
    <message>
        <source>End every session after so many seconds; without it, after the service&apos;s 3600.</source>
        <translation>每個工作階段在這麼多秒後結束；不給出時，依服務的 3600 秒。</translation>
    </message>
    <message>
        <source>Record each session in this folder, to be opened with Turnscope.</source>
        <translation>將每個工作階段錄製到此資料夾，可用 Turnscope 開啟。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Speak the beta to old clients that ask for it; without it, they get the service&apos;s refusal.</source>
        <translation>對要求 beta 的舊用戶端使用 beta；不指定時，它們會收到與正式服務相同的拒絕。</translation>
    </message>
    <message>
        <source>Let the model behind this OpenAI-compatible chat endpoint think; without it, a small demo dialogue does. A key is read from TURNSCOPE_THINK_KEY, never from the command line.</source>
        <translation>由這個 OpenAI 相容聊天端點後的模型來思考；不指定則由一個小型示範對話來回答。金鑰從 TURNSCOPE_THINK_KEY 讀取，絕不從命令列讀取。</translation>
    </message>
    <message>
        <source>The name of that model.</source>
        <translation>該模型的名稱。</translation>
    </message>
    <message>
        <source>Tell how long hearing, thinking and speaking took, a line each, on standard error.</source>
        <translation>在標準錯誤上逐行回報聽、想、說各花了多少時間。</translation>
    </message>
    <message>
        <source>--think-model needs --think-url: where that model is.</source>
        <translation>--think-model 需要 --think-url：指明該模型在哪裡。</translation>
    </message>
    <message>
        <source>--record needs a folder.</source>
        <translation>--record 需要一個資料夾。</translation>
    </message>
    <message>
        <source>--session-limit needs a whole number of seconds from 1 to 3600.</source>
        <translation>--session-limit 需要 1 到 3600 之間的整數秒數。</translation>
    </message>
    <message>
        <source>--scene needs a file or a name; leave it out for the demo dialogue.</source>
        <translation>--scene 需要一個檔案或名稱；不寫則使用示範對話。</translation>
    </message>
    <message>
        <source>What it says is thought by %1; what is said to it goes there.</source>
        <translation>它說的話由 %1 想出；對它說的話會傳送到那裡。</translation>
    </message>
    <message>
        <source>--speed and --strict need --from: the recording that is played.</source>
        <translation>--speed 和 --strict 需要 --from：要重播的錄製。</translation>
    </message>
    <message>
        <source>--from plays a recording: it goes with no scene and no chat endpoint.</source>
        <translation>--from 重播錄製：不能與場景或聊天端點同時使用。</translation>
    </message>
    <message>
        <source>--speed takes a number from 0.1 to 100.</source>
        <translation>--speed 接受 0.1 到 100 之間的數。</translation>
    </message>
    <message>
        <source>Play the server&apos;s side of this recording to whatever client connects, matching what the client sends with what the recorded one did.</source>
        <translation>向任何連線的用戶端重播此錄製的伺服器一方，並將該用戶端傳送的內容與錄製中用戶端傳送的內容相比對。</translation>
    </message>
    <message>
        <source>With --from: play it so many times as fast as it was.</source>
        <translation>與 --from 同用：以原速度的這麼多倍重播。</translation>
    </message>
    <message>
        <source>With --from: end with the first client; the exit code is 1 when it left out or added events.</source>
        <translation>與 --from 同用：隨第一個用戶端結束；如果它少傳或多傳了事件，結束代碼為 1。</translation>
    </message>
    <message>
        <source>Every client is played %1, which was recorded once: nothing hears, and nothing thinks. End it with Ctrl+C.</source>
        <translation>對每個用戶端都重播 %1，那是以前錄製的：沒有誰在聽，也沒有誰在想。按 Ctrl+C 結束。</translation>
    </message>
    <message>
        <source>It has no times of its own: it is played without pauses.</source>
        <translation>它自身沒有時間：將不停頓地重播。</translation>
    </message>
    <message>
        <source>It holds several sessions: the first one is played.</source>
        <translation>它含有多個工作階段：重播第一個。</translation>
    </message>
    <message>
        <source>No client came and went: nothing can be said of one.</source>
        <translation>沒有用戶端來過：無從判斷。</translation>
    </message>
    <message>
        <source>Usage: turnscope rehearse [--port N] [--token WORD] [--scene FILE | --from FILE [--speed N] [--strict]] [--session-limit SECONDS] [--beta] [--mcp-allow URL]… [--record FOLDER] [--think-url URL [--think-model NAME]] [--verbose], with N from 0 to 65535.</source>
        <translation>用法：turnscope rehearse [--port N] [--token WORD] [--scene FILE | --from FILE [--speed N] [--strict]] [--session-limit SECONDS] [--beta] [--mcp-allow URL]… [--record FOLDER] [--think-url URL [--think-model NAME]] [--verbose]，N 為 0 到 65535。</translation>
    </message>
    <message>
        <source>Let sessions have MCP servers of this address&apos;s host called, too; without it, only those of this machine. May be given more than once.</source>
        <translation>讓工作階段也可以呼叫此位址所在主機的 MCP 伺服器；不給出時，只能呼叫此電腦上的。可多次給出。</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>被中斷</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>輸入 %1 個詞元，輸出 %2 個</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 個字元</numerusform>
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
        <translation>導致</translation>
    </message>
    <message>
        <source>error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首個</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>上一個</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>last</source>
        <translation>末個</translation>
    </message>
    <message>
        <source>same item</source>
        <translation>同一項目</translation>
    </message>
    <message>
        <source>same response</source>
        <translation>同一回應</translation>
    </message>
</context>
<context>
    <name>turnscope::ReplaceBar</name>
    <message>
        <source>Regular expression</source>
        <translation>規則運算式</translation>
    </message>
    <message>
        <source>Same letters, small and capital</source>
        <translation>區分大小寫</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在文字中尋找</translation>
    </message>
    <message>
        <source>find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>取代為</translation>
    </message>
    <message>
        <source>replace by</source>
        <translation>取代為</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>上一個 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一個 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部取代</translation>
    </message>
    <message>
        <source>not an expression</source>
        <translation>不是有效的運算式</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已取代 %n 處</numerusform>
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
        <translation>播放選取的輪次(&amp;R)</translation>
    </message>
    <message>
        <source>Play what is sele&amp;cted</source>
        <translation>播放選取的內容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop, back to the beginning</source>
        <translation>停止並回到開頭(&amp;S)</translation>
    </message>
    <message>
        <source>Pre&amp;vious turn</source>
        <translation>上一個輪次(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;turn</source>
        <translation>下一個輪次(&amp;T)</translation>
    </message>
    <message>
        <source>Prev&amp;ious event</source>
        <translation>上一個事件(&amp;I)</translation>
    </message>
    <message>
        <source>Next &amp;event</source>
        <translation>下一個事件(&amp;E)</translation>
    </message>
    <message>
        <source>Play &amp;backwards, then faster</source>
        <translation>倒放，再按則加快(&amp;B)</translation>
    </message>
    <message>
        <source>P&amp;ause, at the usual speed</source>
        <translation>暫停，並恢復正常速度(&amp;A)</translation>
    </message>
    <message>
        <source>Play &amp;on, then faster</source>
        <translation>向前播放，再按則加快(&amp;O)</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>減速(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>加速(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Loop the range</source>
        <translation>循環播放該範圍(&amp;L)</translation>
    </message>
    <message>
        <source>as &amp;heard</source>
        <translation>依聽到的</translation>
    </message>
    <message>
        <source>as se&amp;nt</source>
        <translation>依送達的</translation>
    </message>
    <message>
        <source>Selection follows the repla&amp;y</source>
        <translation>選取跟隨重播(&amp;Y)</translation>
    </message>
    <message>
        <source>Answers as they came out of the speaker: cut where the listener cut them</source>
        <translation>回答如喇叭播出的那樣：在聽者打斷之處截斷</translation>
    </message>
    <message>
        <source>Every answer whole, as the server sent it, also what nobody heard</source>
        <translation>每個回答都完整播放，如伺服器所傳送的那樣，包括無人聽到的部分</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>速度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>速度 %1</translation>
    </message>
    <message>
        <source>Nothing to play: select an event, a bubble or a turn</source>
        <translation>沒有可播放的內容：請選取一個事件、對話泡泡或輪次</translation>
    </message>
    <message>
        <source>Nothing to loop: drag with Shift in the timeline, or select a turn</source>
        <translation>沒有可循環播放的內容：請在時間線上按住 Shift 拖動，或選取一個輪次</translation>
    </message>
</context>
<context>
    <name>turnscope::ReplayBar</name>
    <message>
        <source>Replay</source>
        <translation>重播</translation>
    </message>
    <message>
        <source>levels ▾</source>
        <translation>音量 ▾</translation>
    </message>
    <message>
        <source>Level of each side, mute, alone, left and right</source>
        <translation>雙方的音量、靜音、獨聽、左右聲道</translation>
    </message>
    <message>
        <source>Levels of the replay</source>
        <translation>重播的音量</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cut where the listener cut them</source>
        <translation>
            <numerusform>%n 個回答在聽者打斷之處截斷</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ places of answers estimated</source>
        <translation>≈ 回答的位置為估計值</translation>
    </message>
</context>
<context>
    <name>turnscope::ReplayDesk</name>
    <message>
        <source>There is no speaker that works: replayed without sound.</source>
        <translation>沒有可用的喇叭：將無聲重播。</translation>
    </message>
    <message>
        <source>The speaker is gone, so the replay was paused at %1. Plug it in again and press Space to go on; without it, the replay goes on silently.</source>
        <translation>喇叭已中斷連線，因此重播在 %1 處暫停。請重新插上，然後按空白鍵繼續；不插上則無聲地繼續重播。</translation>
    </message>
    <message>
        <source>This log holds no times: replayed at %1 events a second.</source>
        <translation>此日誌沒有時間：以每秒 %1 個事件重播。</translation>
    </message>
    <message>
        <source>This log holds no audio: replayed silently, in time.</source>
        <translation>此日誌沒有音訊：依時間無聲重播。</translation>
    </message>
    <message>
        <source>There is not enough memory to replay this. Close other programs, then try again.</source>
        <translation>記憶體不足，無法重播。請關閉其他程式，然後重試。</translation>
    </message>
    <message>
        <source>Nothing of this was heard: replayed silently, in time. As sent, it sounds.</source>
        <translation>其中沒有任何內容被聽到：按時間無聲重播。按送達的則有聲音。</translation>
    </message>
</context>
<context>
    <name>turnscope::ReviewControls</name>
    <message>
        <source>filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter of the events</source>
        <translation>事件的篩選條件</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>篩選事件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>開啟錄製</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>檔案：%1</translation>
    </message>
    <message>
        <source>Sessions of the file: %1</source>
        <translation>檔案的工作階段：%1</translation>
    </message>
    <message>
        <source>%1. The file holds several sessions; shown alone, one is numbered and timed from its own beginning (Alt+PgDown, Alt+PgUp)</source>
        <translation>%1。此檔案含有多個工作階段；單獨顯示時，編號和時間從其自身的開頭算起（Alt+PgDown、Alt+PgUp）</translation>
    </message>
    <message>
        <source>Filter of the events, for example type:response.* from:client</source>
        <translation>事件的篩選條件，例如 type:response.* from:client</translation>
    </message>
</context>
<context>
    <name>turnscope::RevisionDialog</name>
    <message>
        <source>Address of a chat endpoint</source>
        <translation>聊天端點的位址</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>Your wish</source>
        <translation>你的要求</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出了什麼問題</translation>
    </message>
    <message>
        <source>&amp;Suggest</source>
        <translation>建議(&amp;S)</translation>
    </message>
    <message>
        <source>Ask for a suggestion</source>
        <translation>要求建議</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>停止詢問</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在詢問</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 characters so far</source>
        <translation>到目前為止 %1 個字元</translation>
    </message>
    <message>
        <source>https://api.openai.com/v1, http://127.0.0.1:11434/v1, …</source>
        <translation>https://api.openai.com/v1、http://127.0.0.1:11434/v1…</translation>
    </message>
    <message>
        <source>if the endpoint wants one; not remembered</source>
        <translation>如果端點需要；不會記住</translation>
    </message>
    <message>
        <source>shorter, friendlier, …</source>
        <translation>更簡短、更親切…</translation>
    </message>
    <message>
        <source>Findings, expectations that failed, …</source>
        <translation>發現、未成立的預期…</translation>
    </message>
    <message>
        <source>&amp;Chat endpoint</source>
        <translation>聊天端點(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API 金鑰(&amp;K)</translation>
    </message>
    <message>
        <source>Your &amp;wish</source>
        <translation>你的要求(&amp;W)</translation>
    </message>
    <message>
        <source>What went w&amp;rong</source>
        <translation>出了什麼問題(&amp;R)</translation>
    </message>
    <message>
        <source>Reasons, as the model gives them</source>
        <translation>理由，由模型提供</translation>
    </message>
    <message>
        <source>Ta&amp;ke into the editor</source>
        <translation>放入編輯器(&amp;K)</translation>
    </message>
    <message>
        <source>One step that can be undone; nothing is saved</source>
        <translation>一步即可復原；不儲存任何內容</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在詢問…</translation>
    </message>
    <message>
        <source>A revision of %1</source>
        <translation>%1 的修改</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>What a model suggests stands here beside what is edited. It is never applied by itself.</source>
        <translation>模型的建議顯示在這裡，與正在編輯的內容並排。它絕不會自行套用。</translation>
    </message>
    <message>
        <source>The model gave no reasons.</source>
        <translation>模型沒有提供理由。</translation>
    </message>
    <message>
        <source>Nothing is sent yet. Any endpoint will do that speaks as OpenAI&apos;s chat completions do, also one on this machine.</source>
        <translation>尚未傳送任何內容。凡是與 OpenAI 的 chat completions 相容的端點都可以，包括此電腦上的。</translation>
    </message>
    <message>
        <source>“Suggest” sends the instructions, your wish and what went wrong to %1, which is on this machine.</source>
        <translation>「建議」會把指令、你的要求和出了什麼問題傳送到 %1，它在此電腦上。</translation>
    </message>
    <message>
        <source>“Suggest” sends the instructions, your wish and what went wrong to %1, and nowhere else.</source>
        <translation>「建議」會把指令、你的要求和出了什麼問題傳送到 %1，不會傳往別處。</translation>
    </message>
    <message>
        <source>With the key of OPENAI_API_KEY.</source>
        <translation>使用 OPENAI_API_KEY 中的金鑰。</translation>
    </message>
    <message>
        <source>Without a key.</source>
        <translation>不使用金鑰。</translation>
    </message>
    <message>
        <source>With the key above, which is written nowhere.</source>
        <translation>使用上面的金鑰，它不會寫入任何地方。</translation>
    </message>
    <message>
        <source>What looks like a secret in them is sent as [redacted].</source>
        <translation>其中疑似機密的內容會以 [redacted] 傳送。</translation>
    </message>
</context>
<context>
    <name>turnscope::RevisionPlea</name>
    <message>
        <source>There are no instructions yet that could be revised.</source>
        <translation>還沒有可供修改的指令。</translation>
    </message>
    <message>
        <source>The instructions are too long to be revised: %1 of %2 characters.</source>
        <translation>指令太長，無法修改：%1 個字元，上限為 %2。</translation>
    </message>
    <message>
        <source>The wish, and what went wrong, may have %1 characters each.</source>
        <translation>要求和出了什麼問題，各最多 %1 個字元。</translation>
    </message>
</context>
<context>
    <name>turnscope::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Search in rules</source>
        <translation>在規則中搜尋</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>層級</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎麼辦</translation>
    </message>
    <message>
        <source>Turn all on</source>
        <translation>全部開啟</translation>
    </message>
</context>
<context>
    <name>turnscope::RunChanges</name>
    <message>
        <source>Change a setting</source>
        <translation>變更設定</translation>
    </message>
    <message>
        <source>Change a setting…</source>
        <translation>變更設定…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Leave %1 as it was</source>
        <translation>讓 %1 保持原樣</translation>
    </message>
</context>
<context>
    <name>turnscope::RunCommand</name>
    <message>
        <source>The recording or log whose client side is sent.</source>
        <translation>要傳送其用戶端一方的錄製或日誌。</translation>
    </message>
    <message>
        <source>--junit needs --expect: without it nothing is judged.</source>
        <translation>--junit 需要 --expect：沒有它就不作任何評判。</translation>
    </message>
    <message>
        <source>--repeat takes a whole number from 1 to %1.</source>
        <translation>--repeat 接受 1 到 %1 之間的整數。</translation>
    </message>
    <message>
        <source>--speed takes a number from 1 to %1.</source>
        <translation>--speed 接受 1 到 %1 之間的數。</translation>
    </message>
    <message>
        <source>--session takes a whole number from 1 on.</source>
        <translation>--session 接受從 1 開始的整數。</translation>
    </message>
    <message>
        <source>model needs a name.</source>
        <translation>model 需要名稱。</translation>
    </message>
    <message>
        <source>--snr needs --noise: the sound that is mixed in.</source>
        <translation>--snr 需要 --noise：要混入的聲音。</translation>
    </message>
    <message>
        <source>--snr takes a number of dB, not “%1”.</source>
        <translation>--snr 接受以 dB 為單位的數，不接受「%1」。</translation>
    </message>
    <message>
        <source>Change this setting: a path of the session, = and a value, as in audio.input.turn_detection.silence_duration_ms=300, or model=NAME. May be given more than once.</source>
        <translation>變更此設定：工作階段的路徑、= 和值，例如 audio.input.turn_detection.silence_duration_ms=300，或 model=NAME。可多次給出。</translation>
    </message>
    <message>
        <source>PATH=VALUE</source>
        <translation>路徑=值</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>How many dB the noise is below the speech; without it, 20.</source>
        <translation>雜訊比語音低多少 dB；不指定則為 20。</translation>
    </message>
    <message>
        <source>DB</source>
        <translation>分貝</translation>
    </message>
    <message>
        <source>Run it so many times, one after the other, for a spread.</source>
        <translation>依次執行這麼多次，以得到波動範圍。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Send so many times as fast as recorded. What is measured of a wait then means nothing.</source>
        <translation>以錄製時這麼多倍的速度傳送。此時測得的等待時間沒有意義。</translation>
    </message>
    <message>
        <source>Which of the log&apos;s sessions, from 1, where it holds several.</source>
        <translation>日誌含有多個工作階段時，用其中哪一個，從 1 開始編號。</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Hold what comes of it against this case, a TOML file; the exit code is 1 when anything in it does not hold, or was not measured.</source>
        <translation>依此案例（一個 TOML 檔案）檢驗所得的結果；其中有任何一項不成立或未測量時，結束代碼為 1。</translation>
    </message>
    <message>
        <source>With --expect: write the verdicts to this file as JUnit XML.</source>
        <translation>與 --expect 同用：把結論以 JUnit XML 寫入此檔案。</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>輸出檔案</translation>
    </message>
    <message>
        <source>Write the recording to this new file; with --repeat, to files numbered after it.</source>
        <translation>把錄製寫入這個新檔案；與 --repeat 同用時，寫入在其名稱後編號的各個檔案。</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>輸出一個 JSON 物件而不是文字。</translation>
    </message>
    <message>
        <source>Runs a recording again: sends what its client sent, audio at its own pace, to an endpoint, with the changes that are asked for, and records what comes of it. What belongs to the old session is mapped or left out, and told. A key is read from TURNSCOPE_API_KEY or OPENAI_API_KEY or, for a profile that needs one, from the first line of standard input.</source>
        <translation>再次執行錄製：依所要求的變更，把其用戶端傳送過的內容傳送到端點，音訊依其自身的速度，並錄製所得的結果。屬於舊工作階段的內容會被對應或省略，並加以說明。金鑰從 TURNSCOPE_API_KEY 或 OPENAI_API_KEY 讀取；對需要金鑰的設定檔，也可從標準輸入的第一行讀取。</translation>
    </message>
    <message>
        <source>The recording is not whole.</source>
        <translation>錄製不完整。</translation>
    </message>
    <message>
        <source>The recording is %1</source>
        <translation>錄製為 %1</translation>
    </message>
    <message>
        <source>The log has no times of its own: the user&apos;s audio goes at the pace of its sound, and all else when the answers before it are there.</source>
        <translation>日誌自身沒有時間：使用者的音訊依其聲音的速度傳送，其他內容在它之前的回答都到達後傳送。</translation>
    </message>
    <message>
        <source>--prompt and --set instructions=… say the same: give one of them.</source>
        <translation>--prompt 與 --set instructions=… 說的是同一件事：只給其中一個。</translation>
    </message>
    <message>
        <source>Mix this sound into the user&apos;s audio, from its start again when it is over.</source>
        <translation>把此聲音混入使用者的音訊，放完後從頭再來。</translation>
    </message>
    <message>
        <source>--junit must name another file than %1, which is read or recorded.</source>
        <translation>--junit 必須指定與 %1 不同的檔案，因為它正被讀取或錄製。</translation>
    </message>
    <message>
        <source>Usage: turnscope run FILE --record OUT [--profile NAME|URL] [--set PATH=VALUE]… [--prompt FILE [--var NAME=VALUE]…] [--noise FILE --snr DB] [--repeat N] [--expect FILE] [--junit OUT] [--json], with one file.</source>
        <translation>用法：turnscope run FILE --record OUT [--profile NAME|URL] [--set PATH=VALUE]… [--prompt FILE [--var NAME=VALUE]…] [--noise FILE --snr DB] [--repeat N] [--expect FILE] [--junit OUT] [--json]，只接受一個檔案。</translation>
    </message>
    <message>
        <source>The prompt&apos;s example turns are not sent in a run: its items stand where the recording&apos;s did.</source>
        <translation>執行時不傳送提示詞的範例輪次：其項目會占據錄製中項目的位置。</translation>
    </message>
    <message>
        <source>The prompt&apos;s format of the user&apos;s audio is not used: the recording&apos;s audio is sent as it is.</source>
        <translation>不使用提示詞的使用者音訊格式：錄製的音訊按原樣傳送。</translation>
    </message>
</context>
<context>
    <name>turnscope::RunDialog</name>
    <message>
        <source>Profile</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>雜訊</translation>
    </message>
    <message>
        <source>How many dB the noise is below the speech</source>
        <translation>雜訊比語音低多少 dB</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重複次數</translation>
    </message>
    <message>
        <source>How far the run is</source>
        <translation>執行的進度</translation>
    </message>
    <message>
        <source>What was left out or refused</source>
        <translation>被省略或被拒絕的內容</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>執行(&amp;R)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>停止執行</translation>
    </message>
    <message>
        <source>Run %1 again</source>
        <translation>再次執行 %1</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>第 %1 次執行，共 %2 次</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在執行</translation>
    </message>
    <message>
        <source>What the client sent is sent again: audio at its own pace, texts, images and the outputs of tools. Nothing is heard, and the result is a recording of its own.</source>
        <translation>用戶端傳送過的內容會再次傳送：音訊依其自身的速度，還有文字、圖片和工具的輸出。不會播放任何聲音，結果是一個單獨的錄製。</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>設定檔(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選擇(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a sound file as noise</source>
        <translation>選擇作為雜訊的聲音檔案</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>How far the noise is below the speech</source>
        <translation>雜訊比語音低多少</translation>
    </message>
    <message>
        <source>&amp;Noise</source>
        <translation>雜訊(&amp;N)</translation>
    </message>
    <message>
        <source>No difference is claimed inside what repeats differ by</source>
        <translation>落在各次重複的差異之內的，不認定為差異</translation>
    </message>
    <message>
        <source>R&amp;epeats</source>
        <translation>重複次數(&amp;E)</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在連線</translation>
    </message>
    <message>
        <source>Another run is still ending; once it has, this one can begin.</source>
        <translation>另一次執行仍在結束；待其結束後即可開始這一次。</translation>
    </message>
    <message>
        <source>the instructions</source>
        <translation>指令</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n 個工具</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Run without the prompt</source>
        <translation>不使用提示詞執行</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示詞</translation>
    </message>
</context>
<context>
    <name>turnscope::RunDriver</name>
    <message>
        <source>The run was interrupted.</source>
        <translation>執行被中斷。</translation>
    </message>
    <message>
        <source>The endpoint ended the session before the run was over.</source>
        <translation>端點在執行完成之前結束了工作階段。</translation>
    </message>
    <message>
        <source>The run took more than twice as long as the recording, and a minute: it was ended.</source>
        <translation>執行用時超過錄製的兩倍又一分鐘：已將其結束。</translation>
    </message>
    <message numerus="yes">
        <source>It was sent when %n answer(s) more were done than there are now; the endpoint has been silent for %1 s.</source>
        <translation>
            <numerusform>原先傳送它時，已完成的回答比現在多 %n 個；端點已沉默 %1 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>It waited for the end of the answer before it; the endpoint has been silent for %1 s.</source>
        <translation>它在等待前一個回答結束；端點已沉默 %1 秒。</translation>
    </message>
    <message>
        <source>The endpoint answers nothing: the run was ended.</source>
        <translation>端點什麼也不回答：已結束執行。</translation>
    </message>
    <message>
        <source>The recording has %1 answers, this run %2: the last ones did not come.</source>
        <translation>錄製有 %1 個回答，此次執行有 %2 個：最後的沒有到來。</translation>
    </message>
</context>
<context>
    <name>turnscope::RunFolderExport</name>
    <message>
        <source>The sound: the log holds none.</source>
        <translation>聲音：記錄檔中沒有。</translation>
    </message>
    <message>
        <source>The sound: without times nobody knows how both sides lay beside each other.</source>
        <translation>聲音：沒有時間，無從知道雙方如何彼此對應。</translation>
    </message>
</context>
<context>
    <name>turnscope::RunFolderImporter</name>
    <message>
        <source>Run folder (results.json)</source>
        <translation>執行資料夾（results.json）</translation>
    </message>
    <message>
        <source>A run folder within another is not read.</source>
        <translation>不讀取巢狀於另一個之內的執行資料夾。</translation>
    </message>
    <message>
        <source>It tells of no scenario.</source>
        <translation>它沒有列出任何情境。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n scenario(s) the first is shown: open the events of another by themselves.</source>
        <translation>
            <numerusform>共 %n 個情境，顯示第一個：要看其他情境，請單獨開啟其事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario&apos;s events are not in the folder.</source>
        <translation>該情境的事件不在資料夾中。</translation>
    </message>
</context>
<context>
    <name>turnscope::RunOrigin</name>
    <message>
        <source>This is a run of %1.</source>
        <translation>這是 %1 的一次執行。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>已變更：%1。</translation>
    </message>
    <message>
        <source>Its client went %1 times as fast: its waits mean nothing.</source>
        <translation>其用戶端以 %1 倍速度進行：其等待時間沒有意義。</translation>
    </message>
    <message>
        <source>It is repeat %1 of %2.</source>
        <translation>這是第 %1 次重複，共 %2 次。</translation>
    </message>
</context>
<context>
    <name>turnscope::RunOutcome</name>
    <message numerus="yes">
        <source>%n event(s) sent</source>
        <translation>
            <numerusform>已傳送 %n 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with this session&apos;s ids</source>
        <translation>%1 個換用此工作階段的 id</translation>
    </message>
    <message>
        <source>%1 translated from the beta</source>
        <translation>%1 個由 beta 轉換而來</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 個被省略</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 個被拒絕</translation>
    </message>
    <message>
        <source>%1 calls without an output in the recording</source>
        <translation>%1 個呼叫在錄製中沒有輸出</translation>
    </message>
    <message>
        <source>%1 ms of silence added while the user waited</source>
        <translation>使用者等待期間增加了 %1 毫秒靜默</translation>
    </message>
    <message>
        <source>Event %1, %2</source>
        <translation>事件 %1，%2</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>此次執行</translation>
    </message>
    <message>
        <source>%1, was left out. %2</source>
        <translation>%1，已省略。%2</translation>
    </message>
    <message>
        <source>%1, was refused: %2</source>
        <translation>%1，被拒絕：%2</translation>
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
        <translation>%1 沒有聲音：不能作為雜訊。</translation>
    </message>
    <message>
        <source>The noise may be from %1 to %2 dB below the speech, not %3.</source>
        <translation>雜訊可以比語音低 %1 到 %2 dB，不能是 %3。</translation>
    </message>
</context>
<context>
    <name>turnscope::RunReport</name>
    <message>
        <source>The median wait for an answer, over %1 of %2 runs: %3 to %4 ms.
</source>
        <translation>等待回答的中位數，取自 %2 次執行中的 %1 次：%3 到 %4 毫秒。
</translation>
    </message>
</context>
<context>
    <name>turnscope::RunSource</name>
    <message>
        <source>%1 holds no events: there is nothing to run again.</source>
        <translation>%1 中沒有事件：沒有可再次執行的內容。</translation>
    </message>
    <message>
        <source>%1 holds %2 sessions, and one can be run again at a time: choose which.</source>
        <translation>%1 含有 %2 個工作階段，每次只能再次執行一個：請選擇哪一個。</translation>
    </message>
    <message>
        <source>%1 has no session %2: it holds %3.</source>
        <translation>%1 沒有工作階段 %2：它含有 %3 個。</translation>
    </message>
    <message>
        <source>%1 has only the server&apos;s side: what the client sent is not in it, so there is nothing to drive an endpoint with.</source>
        <translation>%1 只有伺服器一方：用戶端傳送的內容不在其中，因此沒有可用來驅動端點的內容。</translation>
    </message>
    <message>
        <source>The user&apos;s audio was left out of %1: its input_audio_buffer.append events hold none, so there is nothing to say.</source>
        <translation>%1 中省略了使用者的音訊：其 input_audio_buffer.append 事件中沒有音訊，因此沒有可說的內容。</translation>
    </message>
    <message>
        <source>%1 has no sound of the user&apos;s, beside which noise could have a loudness.</source>
        <translation>%1 中沒有使用者的聲音，雜訊的響度無從參照。</translation>
    </message>
</context>
<context>
    <name>turnscope::RunWords</name>
    <message numerus="yes">
        <source>Samples at full scale %n time(s), close together.</source>
        <translation>
            <numerusform>滿幅取樣 %n 次，彼此緊鄰。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exact zeros %n time(s), close together.</source>
        <translation>
            <numerusform>精確的零 %n 次，彼此緊鄰。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Audio that is not in this log %n time(s), close together.</source>
        <translation>
            <numerusform>不在此記錄檔中的音訊 %n 次，彼此緊鄰。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) in a row at full scale, the loudest that the format can say: what is louder is clipped.</source>
        <translation>
            <numerusform>連續 %n 個取樣達到滿幅，即該格式所能表示的最大值：更響的部分被削波。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact zeros for %1: a mute, a filled gap, or the silence of a codec or a synthetic voice. No fault by itself.</source>
        <translation>精確的零，長 %1：靜音、補上的空隙，或編解碼器或合成語音的靜默。本身並非故障。</translation>
    </message>
    <message>
        <source>Dropped: audio was lost here, or cannot be read. How much, the log does not say.</source>
        <translation>遺失：此處音訊已遺失或無法讀取。記錄檔沒有說明有多少。</translation>
    </message>
    <message>
        <source>Not in this log: %1 of audio. It was left out, or cannot be read; silence stands in its place.</source>
        <translation>不在此記錄檔中：%1 的音訊。它被略去或無法讀取，以靜默代替。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more within this pixel.</source>
        <translation>
            <numerusform>此像素內還有 %n 處。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::SceneReader</name>
    <message>
        <source>The session would refuse these settings: %1</source>
        <translation>工作階段會拒絕這些設定：%1</translation>
    </message>
    <message>
        <source>An [[mcp_server]] needs a label, the server_label of the session&apos;s tool.</source>
        <translation>[[mcp_server]] 需要標籤，即工作階段工具的 server_label。</translation>
    </message>
    <message>
        <source>Each of the tools needs a name: tools = [&quot;tides&quot;].</source>
        <translation>每個工具都需要名稱：tools = [&quot;tides&quot;]。</translation>
    </message>
    <message>
        <source>a scene</source>
        <translation>場景</translation>
    </message>
    <message>
        <source>Line %1: this is not TOML; correct it there.</source>
        <translation>第 %1 行：這不是 TOML；請在那裡修正。</translation>
    </message>
    <message>
        <source>The scene cannot be opened. %1 Scenes that come with Turnscope are: %2.</source>
        <translation>無法開啟場景。%1 Turnscope 內建的場景有：%2。</translation>
    </message>
</context>
<context>
    <name>turnscope::SceneTable</name>
    <message>
        <source>%1 needs a text in quotes.</source>
        <translation>%1 需要加引號的文字。</translation>
    </message>
    <message>
        <source>The text of %1 is longer than %2 characters; shorten it.</source>
        <translation>%1 的文字超過 %2 個字元；請縮短。</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3.</source>
        <translation>%1 需要 %2 到 %3 之間的整數。</translation>
    </message>
    <message>
        <source>%1 needs true or false.</source>
        <translation>%1 需要 true 或 false。</translation>
    </message>
    <message>
        <source>%1 needs a table: %1 = { … }.</source>
        <translation>%1 需要一個表格：%1 = { … }。</translation>
    </message>
    <message>
        <source>%1 needs a table, { … }, or a list of them.</source>
        <translation>%1 需要一個表格 { … }，或由表格組成的清單。</translation>
    </message>
    <message>
        <source>%1 needs tables, { … }, in its list.</source>
        <translation>%1 的清單中需要的是表格 { … }。</translation>
    </message>
    <message>
        <source>There are more than %1 %2 here; leave some out.</source>
        <translation>此處超過了 %1 個 %2；請去掉一些。</translation>
    </message>
    <message>
        <source>%1 needs texts in quotes in its list.</source>
        <translation>%1 的清單中需要加引號的文字。</translation>
    </message>
    <message>
        <source>“%1” is not a key of %2. Its keys are: %3.</source>
        <translation>「%1」不是 %2 的鍵。可用的鍵有：%3。</translation>
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
        <translation>type 必須是 &quot;object&quot;：函式接受具名參數。</translation>
    </message>
    <message>
        <source>%1 is nested too deeply.</source>
        <translation>%1 嵌套過深。</translation>
    </message>
    <message>
        <source>%1 must be a schema.</source>
        <translation>%1 必須是 schema。</translation>
    </message>
    <message>
        <source>%1 must be a list of values that is not empty.</source>
        <translation>%1 必須是非空的值清單。</translation>
    </message>
    <message>
        <source>%1 must be one of %2.</source>
        <translation>%1 必須是 %2 之一。</translation>
    </message>
    <message>
        <source>%1 must be an object: a schema for each name.</source>
        <translation>%1 必須是物件：每個名稱對應一個 schema。</translation>
    </message>
    <message>
        <source>%1 must be a schema, such as {&quot;type&quot;: &quot;string&quot;}.</source>
        <translation>%1 必須是 schema，例如 {&quot;type&quot;: &quot;string&quot;}。</translation>
    </message>
    <message>
        <source>%1 must be a list of names.</source>
        <translation>%1 必須是名稱的清單。</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is not among the properties.</source>
        <translation>%1 提到「%2」，但它不在 properties 之中。</translation>
    </message>
</context>
<context>
    <name>turnscope::SchemaField</name>
    <message>
        <source>%1 is no JSON value. Texts stand in quotes.</source>
        <translation>%1 不是 JSON 值。文字要加引號。</translation>
    </message>
    <message>
        <source>%1 is empty, and is required.</source>
        <translation>%1 是空的，而它為必填。</translation>
    </message>
    <message>
        <source>%1 must be one of %2.</source>
        <translation>%1 必須是 %2 之一。</translation>
    </message>
    <message>
        <source>%1 must be a number, such as 4.5.</source>
        <translation>%1 必須是數字，例如 4.5。</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 必須是整數。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>大於 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>小於 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON object</source>
        <translation>JSON 物件</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>每行一項</translation>
    </message>
    <message>
        <source>one a line: %1</source>
        <comment>entries of a list</comment>
        <translation>每行一項：%1</translation>
    </message>
    <message>
        <source>%1 if left out</source>
        <translation>留空則為 %1</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 必須是 true 或 false。</translation>
    </message>
    <message>
        <source>%1: %2 has more digits than are kept here. Whole numbers go up to %3.</source>
        <translation>%1：%2 的位數超出了這裡能保留的範圍。整數最大為 %3。</translation>
    </message>
</context>
<context>
    <name>turnscope::SchemaForm</name>
    <message>
        <source>What stands under “others” is no JSON object. Write {&quot;name&quot;: value}.</source>
        <translation>「其他」裡寫的不是 JSON 物件。請寫成 {&quot;名稱&quot;: 值}。</translation>
    </message>
    <message>
        <source>%1 stands in its own field and under “others”. Take it out of one.</source>
        <translation>%1 既在自己的欄位裡，又在「其他」裡。請從其中一處刪去。</translation>
    </message>
    <message>
        <source>What stands under “others” has a number of more digits than are kept here. Whole numbers go up to %1.</source>
        <translation>「其他」中有一個數字的位數超出了這裡能保留的範圍。整數最大為 %1。</translation>
    </message>
    <message>
        <source>The schema has more members and choices than a form is made of: write JSON.</source>
        <translation>此 schema 的成員和選項太多，無法做成表單：請直接寫 JSON。</translation>
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
        <translation>沒有單獨欄位的成員</translation>
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
        <translation>無法從螢幕取得圖片。請用其他工具儲存截圖，再把檔案拖到對話上。</translation>
    </message>
</context>
<context>
    <name>turnscope::ServedLog</name>
    <message>
        <source>%1 has no events of a server: there is nothing to play to a client.</source>
        <translation>%1 中沒有伺服器的事件：沒有可向用戶端重播的內容。</translation>
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
        <translation>用戶端傳送了不是 JSON 物件的內容。</translation>
    </message>
    <message>
        <source>The client&apos;s %1 differs from the recorded one in %2.</source>
        <translation>用戶端的 %1 與錄製中的不同，不同之處：%2。</translation>
    </message>
    <message>
        <source>The client&apos;s %1 came late.</source>
        <translation>用戶端的 %1 來遲了。</translation>
    </message>
    <message>
        <source>The client sent %1, which the recording does not have here.</source>
        <translation>用戶端傳送了 %1，而錄製在此處沒有它。</translation>
    </message>
    <message>
        <source>The client&apos;s %1 came in another order.</source>
        <translation>用戶端的 %1 到來的順序不同。</translation>
    </message>
    <message>
        <source>The client sent %1 bytes of audio less than the recording has by then.</source>
        <translation>用戶端傳送的音訊比錄製到此時為止少 %1 位元組。</translation>
    </message>
    <message>
        <source>The client did not send %1.</source>
        <translation>用戶端沒有傳送 %1。</translation>
    </message>
    <message>
        <source>%1 was served: %2 of %3 events of the server sent; of the client %4 matched, %5 did not come, and %6 came that the recording does not have.</source>
        <translation>已重播 %1：傳送了伺服器的 %3 個事件中的 %2 個；用戶端的事件中 %4 個相符，%5 個沒有到來，另有 %6 個是錄製中沒有的。</translation>
    </message>
</context>
<context>
    <name>turnscope::ServedSession</name>
    <message>
        <source>The recording begins without a session.created: the endpoint&apos;s own was sent.</source>
        <translation>錄製開頭沒有 session.created：已傳送端點自己的。</translation>
    </message>
</context>
<context>
    <name>turnscope::ServerLane</name>
    <message>
        <source>A · client</source>
        <translation>A · 用戶端</translation>
    </message>
    <message>
        <source>A · server</source>
        <translation>A · 伺服器</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>A turn of the session&apos;s: %1 to %2 ms of input audio.</source>
        <translation>工作階段的一個輪次：輸入音訊的 %1 至 %2 毫秒。</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionChips</name>
    <message>
        <source>No session is open</source>
        <translation>沒有開啟的工作階段</translation>
    </message>
    <message>
        <source>Session time %1</source>
        <translation>工作階段時間 %1</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>From the first event of the recording to the last. Click to go to a time.</source>
        <translation>從錄製的第一個事件到最後一個事件。按一下可前往某個時間。</translation>
    </message>
    <message>
        <source>The cursor&apos;s moment, and how long the recording is. Click to go to a time.</source>
        <translation>游標所在時刻，以及錄製的長度。按一下可前往某個時間。</translation>
    </message>
    <message>
        <source>Recording of %1</source>
        <translation>錄製，長度 %1</translation>
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
        <translation>語音到語音：p50 %1，p90 %2，p95 %3。</translation>
    </message>
    <message numerus="yes">
        <source>Over %n turn(s), by nearest rank: from the end of the user&apos;s voice (our own detector&apos;s, else audio_end_ms less the trailing silence: an estimate) to the first sound of the answer at the speaker.</source>
        <translation>
            <numerusform>依據 %n 個輪次，以最近排序法計算：從使用者語音結束（由本機的偵測器判定，否則為 audio_end_ms 減去尾部靜默時段：估計值）到喇叭播出回答的第一個聲音。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where playback was not recorded: to the arrival of the answer&apos;s first audio.</source>
        <translation>未錄製播放時：到回答的第一段音訊到達為止。</translation>
    </message>
    <message>
        <source>The mark and its colour change at %1, %2 and %3 ms (View, Latency limits). Click for the turns.</source>
        <translation>標記及其顏色在 %1、%2 和 %3 毫秒處變化（「檢視」&gt;「延遲上限」）。按一下可檢視輪次。</translation>
    </message>
    <message>
        <source>No voice-to-voice time yet</source>
        <translation>尚無語音到語音時間</translation>
    </message>
    <message>
        <source>Voice to voice: median %1, nine of ten below %2</source>
        <translation>語音到語音：中位數 %1，九成低於 %2</translation>
    </message>
    <message>
        <source>An estimate: the tokens that the endpoint reported, at the public prices.</source>
        <translation>估計值：端點回報的 token 數，依公開價格計算。</translation>
    </message>
    <message>
        <source>Cost $%1</source>
        <translation>費用 $%1</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>費用未知</translation>
    </message>
    <message>
        <source>○ REC</source>
        <translation>○ REC</translation>
    </message>
    <message>
        <source>Nothing is being recorded: that is done while a session is live</source>
        <translation>沒有在錄製：只在工作階段進行時錄製</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>未在錄製</translation>
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
        <translation>✕ 未錄製</translation>
    </message>
    <message>
        <source>○ REC waits</source>
        <translation>○ REC 等待</translation>
    </message>
    <message>
        <source>Every event is being written to %1</source>
        <translation>每個事件都正在寫入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) wait in memory.</source>
        <translation>
            <numerusform>%n 個事件在記憶體中等待。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are missing in the file.</source>
        <translation>
            <numerusform>檔案中缺少 %n 個事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在錄製</translation>
    </message>
    <message numerus="yes">
        <source>≈: in %n turn(s) the end of the voice is not our own detector&apos;s but the server&apos;s.</source>
        <translation>
            <numerusform>≈：有 %n 個輪次的語音結束點不是由我們自己的偵測器判定的，而是來自伺服器。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still listening: this may change.</source>
        <translation>偵測仍在進行：此值可能會改變。</translation>
    </message>
    <message>
        <source>Over their budget (View, Latency budget): %1.</source>
        <translation>超出預算（「檢視」&gt;「延遲預算」）：%1。</translation>
    </message>
    <message>
        <source>Time since the session began, and when its endpoint will end it (expires_at). Click to go to a time.</source>
        <translation>工作階段開始以來的時間，以及端點何時會結束它（expires_at）。按一下可前往某個時間。</translation>
    </message>
    <message>
        <source>Time since the session began. Its endpoint did not tell when it will end it. Click to go to a time.</source>
        <translation>工作階段開始以來的時間。端點沒有告知何時會結束它。按一下可前往某個時間。</translation>
    </message>
    <message>
        <source>Session time %1 of %2</source>
        <translation>工作階段時間 %1，共 %2</translation>
    </message>
    <message>
        <source>Nothing that was told so far has a price.</source>
        <translation>到目前為止回報的用量都沒有價格。</translation>
    </message>
    <message>
        <source>An estimate, at the public prices: the seconds that the server counted last, and the tokens that were told and have a price.</source>
        <translation>依公開價格計算的估計值：伺服器最近一次計的秒數，以及已回報且有價格的 token。</translation>
    </message>
    <message>
        <source>Cost at least $%1</source>
        <translation>費用至少 $%1</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionForm</name>
    <message>
        <source>GA sessions have no such setting any more.</source>
        <translation>GA 工作階段已不再有此設定。</translation>
    </message>
    <message>
        <source>A transcription session has no such setting: it only hears.</source>
        <translation>轉寫工作階段沒有此設定：它只聽。</translation>
    </message>
    <message>
        <source>A transcription session makes no responses.</source>
        <translation>轉寫工作階段不產生回應。</translation>
    </message>
    <message>
        <source>A translation session has no such setting.</source>
        <translation>翻譯工作階段沒有此設定。</translation>
    </message>
    <message>
        <source>This endpoint speaks the flat form of the protocol, which has no such setting.</source>
        <translation>此端點使用協定的扁平形式，其中沒有此設定。</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionRenewal</name>
    <message numerus="yes">
        <source>The endpoint ends this session in %n minute(s).</source>
        <translation>
            <numerusform>端點將在 %n 分鐘後結束此工作階段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The endpoint ends this session in %n second(s).</source>
        <translation>
            <numerusform>端點將在 %n 秒後結束此工作階段。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new session goes on once nobody speaks.</source>
        <translation>等到沒有人說話時，由新工作階段繼續。</translation>
    </message>
    <message numerus="yes">
        <source>Goes on where %1 was left, with %n message(s) of it</source>
        <translation>
            <numerusform>從 %1 中斷處繼續，帶有其中的 %n 則訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>Left: a new session goes on</source>
        <translation>已離開：由新工作階段繼續</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionReport</name>
    <message>
        <source>No turns.</source>
        <translation>沒有輪次。</translation>
    </message>
    <message>
        <source>%1: %2 events in %3 s (%4 from the client, %5 from the server, %6 of the console)</source>
        <translation>%1：%3 秒內 %2 個事件（用戶端 %4，伺服器 %5，主控台 %6）</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>（無類型）</translation>
    </message>
    <message numerus="yes">
        <source>Dialect: %1. Linter: %n finding(s).</source>
        <translation>
            <numerusform>方言：%1。檢查器：%n 個檢查結果。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last line was cut off and skipped.</source>
        <translation>最後一行被截斷並跳過。</translation>
    </message>
    <message>
        <source>Line %1 could not be read: %2</source>
        <translation>無法讀取第 %1 行：%2</translation>
    </message>
    <message>
        <source>  #   start  status         wait    audio     done   heard of sent  you / model / verdict</source>
        <extracomment>Columns of a table of fixed width; ms: from the end of the user&apos;s voice to the answer&apos;s sound, from the question&apos;s end to its first audio and to its end, and how much of it was heard.</extracomment>
        <translation>  #    開始  狀態           等待     音訊     完成       聽到/已送  你 / 模型 / 判定</translation>
    </message>
    <message>
        <source>The recording is incomplete: %1 events of %2 bytes are missing from %3 s to %4 s, because %5.</source>
        <translation>錄製不完整：從 %3 秒到 %4 秒缺少 %1 個事件，共 %2 位元組，原因：%5。</translation>
    </message>
    <message>
        <source>Billed by its length: %1 s.</source>
        <translation>依時長計費：%1 秒。</translation>
    </message>
    <message>
        <source>Billed by its length: %1 s when the server told it last.</source>
        <translation>依時長計費：伺服器最後一次回報時為 %1 秒。</translation>
    </message>
    <message>
        <source>About $%1, what other models did for it not included.</source>
        <translation>約 $%1，不含其他模型為它所做的工作。</translation>
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
        <translation>工作階段 %1，共 %2 個：事件 %3 到 %4。</translation>
    </message>
    <message>
        <source>It begins at %1 s.</source>
        <translation>它開始於 %1 秒。</translation>
    </message>
    <message>
        <source>Its beginning is not in the log.</source>
        <translation>其開頭不在日誌中。</translation>
    </message>
    <message>
        <source>%1: %2 events in order, without times (%3 from the client, %4 from the server, %5 of the console)</source>
        <translation>%1：按順序 %2 個事件，沒有時間（用戶端 %3，伺服器 %4，主控台 %5）</translation>
    </message>
    <message>
        <source>Its times are whole seconds: what is measured between events is not shown.</source>
        <translation>其時間為整秒：不顯示在事件之間測得的數值。</translation>
    </message>
    <message>
        <source>wait ≈: the end of the voice is the server&apos;s there, not our own detector&apos;s (see --listen).</source>
        <translation>等待 ≈：該處的語音結束點來自伺服器，而不是我們自己的偵測器（參見 --listen）。</translation>
    </message>
    <message>
        <source>Over their budget: %1.</source>
        <translation>超出預算：%1。</translation>
    </message>
    <message>
        <source>→ tool %1: answered</source>
        <translation>→ 工具 %1：已回應</translation>
    </message>
    <message>
        <source>%1 connections stand between each other in the log, and were told apart by what it calls them. They are shown one behind the other, and --session tells of one.</source>
        <translation>日誌中有 %1 個連線的事件相互交錯，已根據日誌對各連線的稱呼加以區分。它們依次顯示，--session 可以查看其中一個。</translation>
    </message>
    <message>
        <source>Events of two connections stand between each other in the log, and nothing in it tells which is whose: turns may be mixed of both, and nothing that is measured between events is shown.</source>
        <translation>兩個連線的事件相互交錯，日誌中沒有任何內容說明哪個屬於哪個連線：輪次可能混有兩者的內容，因此不顯示在事件之間測得的任何數值。</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionSweep</name>
    <message>
        <source>%1 has no input audio, or not all of it.</source>
        <translation>%1 沒有輸入音訊，或輸入音訊不全。</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 未計入：%2</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionTabBar</name>
    <message>
        <source>Open sessions</source>
        <translation>開啟的工作階段</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新工作階段</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Live, being recorded, and the microphone is open</source>
        <translation>即時進行中，正在錄製，麥克風已開啟</translation>
    </message>
    <message>
        <source>Live, and being recorded</source>
        <translation>即時進行中，正在錄製</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>正在讀取</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1，即時</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>關閉 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close the tab; the file stays where it is</source>
        <translation>關閉分頁；檔案留在原處</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionToolBar</name>
    <message>
        <source>Session</source>
        <translation>工作階段</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionTraces</name>
    <message numerus="yes">
        <source>%n span(s), trace %1.</source>
        <translation>
            <numerusform>%n 個 span，追蹤 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s), response(s) or tool call(s) of which the log does not tell when they began or ended.</source>
        <translation>
            <numerusform>%n 個輪次、回應或工具呼叫：日誌沒有說明其開始或結束的時間。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moments within spans, such as the first sound: the log does not tell of every event when it was.</source>
        <translation>span 內的時刻，例如第一個聲音：日誌沒有給出每個事件的時間。</translation>
    </message>
    <message>
        <source>The log tells whole seconds: lengths are no better than that.</source>
        <translation>日誌的時間只精確到秒：時長也只有這個精度。</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) or tool call(s) never ended in the log: such a span ends with the session, and has the attribute turnscope.unended.</source>
        <translation>
            <numerusform>%n 個回應或工具呼叫在日誌中沒有結束：其 span 隨工作階段結束，並帶有屬性 turnscope.unended。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::SessionTuning</name>
    <message>
        <source>Open or begin a session first.</source>
        <translation>請先開啟或開始一個工作階段。</translation>
    </message>
    <message>
        <source>The session is still being read.</source>
        <translation>工作階段仍在讀取中。</translation>
    </message>
    <message>
        <source>The session has no input audio.</source>
        <translation>工作階段沒有輸入音訊。</translation>
    </message>
    <message>
        <source>Pieces of the session&apos;s input audio are not in its log.</source>
        <translation>工作階段的部分輸入音訊不在其日誌中。</translation>
    </message>
</context>
<context>
    <name>turnscope::SessionUpdateCheck</name>
    <message>
        <source>transcription_session.update is beta: send session.update with type &quot;transcription&quot;.</source>
        <translation>transcription_session.update 屬於 beta：請傳送 type 為 &quot;transcription&quot; 的 session.update。</translation>
    </message>
    <message>
        <source>session.update without session.type.</source>
        <translation>session.update 沒有 session.type。</translation>
    </message>
    <message>
        <source>session.%1 is gone in GA.</source>
        <translation>session.%1 在 GA 中已不存在。</translation>
    </message>
    <message>
        <source>session.%1 is beta: GA has session.%2.</source>
        <translation>session.%1 屬於 beta：GA 中為 session.%2。</translation>
    </message>
    <message>
        <source>session.%1 is no field of a session.</source>
        <translation>session.%1 不是工作階段的欄位。</translation>
    </message>
    <message>
        <source>The voice was changed from %1 to %2 after the model had spoken.</source>
        <translation>模型說話之後，聲音從 %1 改為 %2。</translation>
    </message>
    <message>
        <source>Sent, but not in force afterwards: %1.</source>
        <translation>已傳送，但之後未生效：%1。</translation>
    </message>
</context>
<context>
    <name>turnscope::SettingChanges</name>
    <message>
        <source>“%1” is not a setting&apos;s path, = and a value, as in audio.input.turn_detection.silence_duration_ms=300.</source>
        <translation>「%1」不是「設定的路徑=值」的形式，例如 audio.input.turn_detection.silence_duration_ms=300。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2.</source>
        <translation>沒有設定「%1」。可用的有：%2。</translation>
    </message>
    <message>
        <source>%1 takes true or false, not “%2”.</source>
        <translation>%1 接受 true 或 false，不接受「%2」。</translation>
    </message>
    <message>
        <source>%1 takes a number, not “%2”.</source>
        <translation>%1 接受數，不接受「%2」。</translation>
    </message>
    <message>
        <source>%1 takes a whole number or none, not “%2”.</source>
        <translation>%1 接受整數或 none，不接受「%2」。</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not “%2”.</source>
        <translation>%1 接受整數，不接受「%2」。</translation>
    </message>
    <message>
        <source>%1 takes %2 to %3, not %4.</source>
        <translation>%1 接受 %2 到 %3，不接受 %4。</translation>
    </message>
    <message>
        <source>%1 takes one of %2, not “%3”.</source>
        <translation>%1 接受 %2 之一，不接受「%3」。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一個值。</translation>
    </message>
    <message>
        <source>%1 was not changed: %2</source>
        <translation>沒有變更 %1：%2</translation>
    </message>
    <message>
        <source>Stored prompts ended on 2026-11-30, and no endpoint takes “%1” any more: give their text as instructions.</source>
        <translation>儲存的提示已於 2026-11-30 停用，不再有端點接受「%1」：請把其文字作為指令給出。</translation>
    </message>
</context>
<context>
    <name>turnscope::SettingEditor</name>
    <message>
        <source>%1: on</source>
        <translation>%1：開</translation>
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
        <translation>還原%1</translation>
    </message>
    <message>
        <source>Back to what is in force</source>
        <translation>還原為目前生效的值</translation>
    </message>
</context>
<context>
    <name>turnscope::SettingText</name>
    <message>
        <source>Voice</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>語速</translation>
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
        <translation>輪次偵測</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>閾值</translation>
    </message>
    <message>
        <source>Prefix padding</source>
        <translation>前置填充</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>靜默</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>閒置逾時</translation>
    </message>
    <message>
        <source>Eagerness</source>
        <translation>積極度</translation>
    </message>
    <message>
        <source>Answer by itself</source>
        <translation>自動回答</translation>
    </message>
    <message>
        <source>Can be cut in</source>
        <translation>可被打斷</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>轉寫</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示詞</translation>
    </message>
    <message>
        <source>Noise reduction</source>
        <translation>降噪</translation>
    </message>
    <message>
        <source>Most output tokens</source>
        <translation>最大輸出 token 數</translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation>截斷</translation>
    </message>
    <message>
        <source>Retention ratio</source>
        <translation>保留比例</translation>
    </message>
    <message>
        <source>Token limit</source>
        <translation>token 上限</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推理強度</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>溫度</translation>
    </message>
    <message>
        <source>The model&apos;s voice, or the id of a custom one (voice_…). Fixed once the model has spoken.</source>
        <translation>模型的聲音，或自訂聲音的 id（voice_…）。模型一旦說過話就固定了。</translation>
    </message>
    <message>
        <source>Of the spoken answer: 0.25 to 1.5, 1 is natural. Can be changed only between responses.</source>
        <translation>語音回答的語速：0.25 到 1.5，1 為自然語速。只能在回應之間更改。</translation>
    </message>
    <message>
        <source>audio brings its transcript with it; text is silent.</source>
        <translation>audio 附帶其轉寫；text 沒有聲音。</translation>
    </message>
    <message>
        <source>What the model is told to be and to do. Empty clears it.</source>
        <translation>告訴模型它是誰、要做什麼。留空則清除。</translation>
    </message>
    <message>
        <source>Who decides that a turn has ended: server_vad by silence, semantic_vad by what was said, none: the client commits and asks for an answer.</source>
        <translation>由誰判定輪次結束：server_vad 依據靜默，semantic_vad 依據所說的內容；none：由用戶端提交並要求回答。</translation>
    </message>
    <message>
        <source>How sure the detector must be that it hears speech, 0 to 1. Higher needs clearer speech.</source>
        <translation>偵測器要有多大把握才認為聽到了語音，0 到 1。越高，需要的語音越清晰。</translation>
    </message>
    <message>
        <source>Milliseconds of audio kept from before the speech began.</source>
        <translation>語音開始之前保留的音訊毫秒數。</translation>
    </message>
    <message>
        <source>Milliseconds of silence after which a turn has ended.</source>
        <translation>靜默持續多少毫秒後輪次結束。</translation>
    </message>
    <message>
        <source>Milliseconds of silence after an answer until the model speaks again by itself: 5,000 to 30,000.</source>
        <translation>回答之後靜默持續多少毫秒，模型會自行再次說話：5,000 到 30,000。</translation>
    </message>
    <message>
        <source>How soon semantic_vad answers: low waits up to 8 s, medium and auto 4 s, high 2 s.</source>
        <translation>semantic_vad 多快回答：low 最多等 8 秒，medium 和 auto 4 秒，high 2 秒。</translation>
    </message>
    <message>
        <source>create_response: the end of speech asks for an answer.</source>
        <translation>create_response：語音結束即要求回答。</translation>
    </message>
    <message>
        <source>interrupt_response: the beginning of speech cancels a running answer.</source>
        <translation>interrupt_response：語音開始即取消進行中的回答。</translation>
    </message>
    <message>
        <source>What writes the user&apos;s speech down. The model hears the audio itself, not this text.</source>
        <translation>由什麼把使用者的語音寫成文字。模型聽的是音訊本身，而不是這些文字。</translation>
    </message>
    <message>
        <source>Of the user&apos;s speech, as a code of two letters: en, de, zh. Empty: the transcriber decides.</source>
        <translation>使用者語音的語言，以兩個字母的代碼表示：en、de、zh。留空：由轉寫模型決定。</translation>
    </message>
    <message>
        <source>Words and names that the transcriber should know.</source>
        <translation>轉寫模型應當知道的詞和名稱。</translation>
    </message>
    <message>
        <source>near_field is for a headset, far_field for a laptop or a room.</source>
        <translation>near_field 用於耳機麥克風，far_field 用於筆記型電腦或房間。</translation>
    </message>
    <message>
        <source>Of one answer, tool calls included. Off: as many as the model can (&quot;inf&quot;).</source>
        <translation>一個回答的上限，包括工具呼叫。關：模型能輸出多少就多少（&quot;inf&quot;）。</translation>
    </message>
    <message>
        <source>What happens when the conversation is longer than the model can read: auto drops the oldest messages, disabled fails, retention_ratio drops more at once so that the cache lasts longer.</source>
        <translation>對話超出模型可讀的長度時怎麼辦：auto 捨棄最早的訊息，disabled 則失敗，retention_ratio 一次捨棄更多，使快取維持更久。</translation>
    </message>
    <message>
        <source>How much of the limit stays when messages are dropped, 0 to 1.</source>
        <translation>捨棄訊息時保留上限的多少，0 到 1。</translation>
    </message>
    <message>
        <source>A smaller limit for all that follows the instructions and tools, in tokens.</source>
        <translation>為指令和工具之後的所有內容設定更小的上限，以 token 計。</translation>
    </message>
    <message>
        <source>How much the model thinks before it speaks. Only models that reason take it.</source>
        <translation>模型說話之前思考多少。只有推理模型接受此設定。</translation>
    </message>
    <message>
        <source>How freely words are chosen: 0.6 to 1.2.</source>
        <translation>用詞有多自由：0.6 到 1.2。</translation>
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
        <translation>關</translation>
    </message>
</context>
<context>
    <name>turnscope::SettingsDraft</name>
    <message>
        <source>on</source>
        <translation>開</translation>
    </message>
    <message>
        <source>off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>The voice is fixed for this session: the model has spoken with it. Connect anew to choose another.</source>
        <translation>此工作階段的聲音已固定：模型已用它說過話。要選擇其他聲音，請重新連線。</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>尚未傳送。</translation>
    </message>
    <message>
        <source>Not sent yet. In force: %1.</source>
        <translation>尚未傳送。目前生效：%1。</translation>
    </message>
    <message>
        <source>Sent; the server has not answered yet.</source>
        <translation>已傳送；伺服器尚未回應。</translation>
    </message>
    <message>
        <source>Sent, but the server does not show it: whether it is in force is unknown.</source>
        <translation>已傳送，但伺服器沒有顯示它：是否生效不明。</translation>
    </message>
    <message>
        <source>You sent %1; the server shows another value.</source>
        <translation>你傳送了 %1；伺服器顯示的是另一個值。</translation>
    </message>
    <message>
        <source>The endpoint does not tell this setting.</source>
        <translation>端點沒有告知此設定。</translation>
    </message>
</context>
<context>
    <name>turnscope::SettingsPanel</name>
    <message>
        <source>Revert all</source>
        <translation>全部還原</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>聆聽</translation>
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
        <translation>端點尚未告知任何設定。</translation>
    </message>
    <message>
        <source>No session.

Connect, or open a recording: its settings will stand here.</source>
        <translation>沒有工作階段。

請連線，或開啟一個錄製：其設定會顯示在此處。</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>自 %1 起生效</translation>
    </message>
    <message>
        <source>Settings %1</source>
        <translation>設定 %1</translation>
    </message>
    <message>
        <source>Settings %1 · read only</source>
        <translation>設定 %1 · 唯讀</translation>
    </message>
    <message>
        <source>When the server last showed the session&apos;s settings. Click to see that event.</source>
        <translation>伺服器上次顯示工作階段設定的時間。按一下可查看該事件。</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>伺服器拒絕：%1</translation>
    </message>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation>
            <numerusform>傳送 %n 項變更</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>沒有要傳送的內容</translation>
    </message>
    <message>
        <source>Session settings</source>
        <translation>工作階段設定</translation>
    </message>
</context>
<context>
    <name>turnscope::ShapeCheck</name>
    <message>
        <source>No dialect that Turnscope knows has an event %1.</source>
        <translation>Turnscope 所知的方言中都沒有事件 %1。</translation>
    </message>
    <message>
        <source>%1 has a key that is not documented: %2.</source>
        <translation>%1 有一個未記載的鍵：%2。</translation>
    </message>
    <message>
        <source>The audio of %1 is not base64.</source>
        <translation>%1 的音訊不是 base64。</translation>
    </message>
    <message numerus="yes">
        <source>The audio of %1 ends in half a sample (%n byte(s)).</source>
        <translation>
            <numerusform>%1 的音訊以半個樣本結束（%n 位元組）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log may have been cut.</source>
        <translation>日誌可能被截斷。</translation>
    </message>
    <message>
        <source>event_id is longer than 512 characters.</source>
        <translation>event_id 超過 512 個字元。</translation>
    </message>
    <message>
        <source>item.id is longer than 32 characters: %1.</source>
        <translation>item.id 超過 32 個字元：%1。</translation>
    </message>
    <message>
        <source>%1 was sent after the end: nobody took it.</source>
        <translation>%1 在結束之後傳送：沒有人接收。</translation>
    </message>
    <message numerus="yes">
        <source>With it %n event(s) were sent so, up to event %1.</source>
        <translation>
            <numerusform>連同它共有 %n 個事件這樣傳送，直到事件 %1。</numerusform>
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
        <translation>已變更</translation>
    </message>
    <message>
        <source>These keys mean the same in every view, and stay.</source>
        <translation>這些按鍵在每個檢視中意義相同，不能變更。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
</context>
<context>
    <name>turnscope::ShortcutPage</name>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按鍵</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>改用於此</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Further keys, beside those that it has</source>
        <translation>在已有按鍵之外再加按鍵</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>Other keys…</source>
        <translation>其他按鍵…</translation>
    </message>
    <message>
        <source>No action and no keys are called so.</source>
        <translation>沒有這樣名稱的操作或按鍵。</translation>
    </message>
    <message>
        <source>Further keys for “%1”. Esc leaves it as it is.</source>
        <translation>「%1」的其他按鍵。按 Esc 保持不變。</translation>
    </message>
    <message>
        <source>Keys for “%1”. Esc leaves it as it is.</source>
        <translation>「%1」的按鍵。按 Esc 保持不變。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 屬於「%2」，它將失去此按鍵。</translation>
    </message>
    <message>
        <source>%1 is fixed (%2) and cannot be used for anything else.</source>
        <translation>%1 是固定按鍵（%2），不能用於其他操作。</translation>
    </message>
    <message>
        <source>Choose an action first</source>
        <translation>請先選擇一個操作</translation>
    </message>
    <message>
        <source>These keys mean the same in every view, and stay.</source>
        <translation>這些按鍵在每個檢視中意義相同，不能變更。</translation>
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
        <translation>「%1」的快速鍵</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>所有快速鍵</translation>
    </message>
    <message>
        <source>opens the menu %1</source>
        <translation>開啟選單「%1」</translation>
    </message>
</context>
<context>
    <name>turnscope::ShortcutsDialog</name>
    <message>
        <source>Keys and the filter language</source>
        <translation>按鍵與篩選語言</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>找不到「%1」。</translation>
    </message>
    <message>
        <source>Search the keys and the filter language</source>
        <translation>搜尋按鍵與篩選語言</translation>
    </message>
    <message>
        <source>Events of a type; * stands for anything, ? for one letter</source>
        <translation>某種型別的事件；* 代表任意內容，? 代表一個字母</translation>
    </message>
    <message>
        <source>A bare word is looked for in the type</source>
        <translation>單獨的詞在型別中尋找</translation>
    </message>
    <message>
        <source>Who sent it: client (or you), server (or model), or console</source>
        <translation>由誰傳送：client 或 you（用戶端）、server 或 model（伺服器），或 console（控制檯）</translation>
    </message>
    <message>
        <source>What belongs to an item; its id may be cut short</source>
        <translation>屬於某個條目的事件；id 可以只寫開頭</translation>
    </message>
    <message>
        <source>What belongs to a response</source>
        <translation>屬於某個回應的事件</translation>
    </message>
    <message>
        <source>What the event holds, in letters of any case; quotes keep words together</source>
        <translation>事件包含的內容，不區分大小寫；引號使多個詞連在一起</translation>
    </message>
    <message>
        <source>A stretch of session time; either end may be left out</source>
        <translation>一段工作階段時間；任一端都可省略</translation>
    </message>
    <message>
        <source>Errors alone: error events, what failed, and frames that are not JSON</source>
        <translation>只看錯誤：error 事件、失敗的內容，以及不是 JSON 的幀</translation>
    </message>
    <message>
        <source>Without those; - before any word turns it round</source>
        <translation>排除這些事件；任何詞前加 - 即取反</translation>
    </message>
    <message>
        <source>Words side by side must all hold</source>
        <translation>並列的詞須同時成立</translation>
    </message>
    <message>
        <source>Either of two; or begins another choice</source>
        <translation>兩者滿足其一；or 另起一個選項</translation>
    </message>
    <message>
        <source>The event of this number</source>
        <translation>此編號的事件</translation>
    </message>
    <message>
        <source>This time of the session</source>
        <translation>工作階段的此時間</translation>
    </message>
    <message>
        <source>turn 7</source>
        <translation>turn 7</translation>
    </message>
    <message>
        <source>This turn</source>
        <translation>此輪次</translation>
    </message>
    <message>
        <source>The item whose id begins so</source>
        <translation>id 以此開頭的條目</translation>
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
        <translation>無法使用語音模型 %1：它已損壞，或不是 Silero VAD v5 或 v6。</translation>
    </message>
    <message>
        <source>The speech model %1 is missing: run packaging/dependencies, or set TURNSCOPE_MODELS to the folder that holds it.</source>
        <translation>缺少語音模型 %1：請執行 packaging/dependencies，或將 TURNSCOPE_MODELS 設為存放它的資料夾。</translation>
    </message>
    <message>
        <source>This computer&apos;s ONNX Runtime %1 is too old for Turnscope: speech cannot be detected.</source>
        <translation>此電腦的 ONNX Runtime %1 對 Turnscope 來說太舊：無法偵測語音。</translation>
    </message>
</context>
<context>
    <name>turnscope::SocketEndText</name>
    <message>
        <source>The endpoint refused the session: %1 (closed with %2)</source>
        <translation>端點拒絕了工作階段：%1（以 %2 關閉）</translation>
    </message>
    <message>
        <source>The endpoint ended the session.</source>
        <translation>端點結束了工作階段。</translation>
    </message>
    <message>
        <source>The endpoint went away: the session is over (closed with 1001).</source>
        <translation>端點已離開：工作階段結束（以 1001 關閉）。</translation>
    </message>
    <message>
        <source>The session is over: %1</source>
        <translation>工作階段結束：%1</translation>
    </message>
    <message>
        <source>The connection was lost without a word from the endpoint (1006). Check your network, then reconnect.</source>
        <translation>連線在端點沒有任何說明的情況下遺失（1006）。請檢查網路，然後重新連線。</translation>
    </message>
    <message>
        <source>A message was too big (closed with 1009). Send less audio or a smaller image at once.</source>
        <translation>訊息太大（以 1009 關閉）。請一次少傳音訊，或傳送較小的圖片。</translation>
    </message>
    <message>
        <source>The endpoint is in trouble (closed with %1). Wait a little, then reconnect.</source>
        <translation>端點出現問題（以 %1 關閉）。請稍候再重新連線。</translation>
    </message>
    <message>
        <source>The endpoint closed the connection with code %1.</source>
        <translation>端點以代碼 %1 關閉了連線。</translation>
    </message>
    <message>
        <source>The endpoint closed the connection with code %1: %2</source>
        <translation>端點以代碼 %1 關閉了連線：%2</translation>
    </message>
    <message>
        <source>The profile does not keep the key that belongs in %1. Connect again and enter it; for commands, set %2.</source>
        <translation>設定檔不保存 %1 中應有的金鑰。請重新連線並輸入；命令列請設定 %2。</translation>
    </message>
    <message>
        <source>There was not enough memory for a message of the endpoint, and the connection was closed. What came before is recorded. Close other programs, then reconnect.</source>
        <translation>記憶體不足，無法接收端點的一則訊息，連線已關閉。之前的內容已錄製。請關閉其他程式，然後重新連線。</translation>
    </message>
    <message>
        <source>The endpoint sent a message of more than %1 MB, more than any service needs: it was not read, and the connection was closed. What came before is recorded. Look into what the endpoint sends, then reconnect.</source>
        <translation>端點傳送了超過 %1 MB 的訊息，超出任何服務的需要：沒有讀取它，連線已關閉。之前的內容已錄製。請檢查端點傳送了什麼，然後重新連線。</translation>
    </message>
    <message>
        <source>The connection ended for a frame that the WebSocket protocol does not allow (closed with %1). Look into what the endpoint sends, then reconnect.</source>
        <translation>連線因 WebSocket 協定不允許的訊框而結束（以 %1 關閉）。請檢查端點傳送的內容，然後重新連線。</translation>
    </message>
    <message>
        <source>The connection ended for a frame that the WebSocket protocol does not allow (closed with %1: %2). Look into what the endpoint sends, then reconnect.</source>
        <translation>連線因 WebSocket 協定不允許的訊框而結束（以 %1 關閉：%2）。請檢查端點傳送的內容，然後重新連線。</translation>
    </message>
    <message>
        <source>The endpoint did not accept the key: %1 (closed with %2)</source>
        <translation>端點不接受該金鑰：%1（以 %2 關閉）</translation>
    </message>
</context>
<context>
    <name>turnscope::Sound</name>
    <message>
        <source>Silence</source>
        <translation>靜默</translation>
    </message>
</context>
<context>
    <name>turnscope::SoundDialog</name>
    <message>
        <source>Microphone</source>
        <translation>麥克風</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>聲道</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>&amp;Mute: send silence</source>
        <translation>靜音：只傳送靜默(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Over and over</source>
        <translation>循環播放(&amp;O)</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>喇叭</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Listen as</source>
        <translation>收聽方式</translation>
    </message>
    <message>
        <source>Open &amp;devices at their own rate</source>
        <translation>以裝置本身的取樣率開啟(&amp;D)</translation>
    </message>
    <message>
        <source>Cut-in guard</source>
        <translation>打斷防護</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Applied to what is sent; a double step is 6 dB. 0 dB: as it comes from the device.</source>
        <translation>作用於傳送的音訊；每一大步為 6 dB。0 dB：與裝置給出的相同。</translation>
    </message>
    <message>
        <source>Which channel of the device is sent; the wire is mono.</source>
        <translation>傳送裝置的哪個聲道；線路上是單聲道。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>輸入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>聲道(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation>增益(&amp;G)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>位準</translation>
    </message>
    <message>
        <source>Both devices: at their own rate and channels, converted to and from 24 kHz mono by soxr. Otherwise the system is asked for 24 kHz mono, and converts as it does.</source>
        <translation>兩個裝置都使用本身的取樣率和聲道，由 soxr 與 24 kHz 單聲道互相轉換。否則向系統要求 24 kHz 單聲道，由系統自行轉換。</translation>
    </message>
    <message>
        <source>What the wire carried</source>
        <translation>線路上傳輸的原樣</translation>
    </message>
    <message>
        <source>A telephone line, µ-law 8 kHz</source>
        <translation>電話線路，µ-law 8 kHz</translation>
    </message>
    <message>
        <source>A telephone line, A-law 8 kHz</source>
        <translation>電話線路，A-law 8 kHz</translation>
    </message>
    <message>
        <source>How answers are played, from the next one on. Where the session itself uses G.711, you hear that anyway. The recording keeps what came.</source>
        <translation>回答的播放方式，從下一個回答起生效。工作階段本身使用 G.711 時，聽到的本來就是它。錄製保留收到的原樣。</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>O&amp;utput</source>
        <translation>輸出(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>音量(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Listen as</source>
        <translation>收聽方式(&amp;L)</translation>
    </message>
    <message>
        <source>How long a voice must last before it interrupts an answer. 0: the server&apos;s speech_started counts at once.</source>
        <translation>語音須持續多久才會打斷回答。0：伺服器的 speech_started 立即生效。</translation>
    </message>
    <message>
        <source>Above 0 it is measured by our own detector (Silero) in the audio as it was appended: the 32 ms frames with a voice in them, from the onset that speech_started told (audio_start_ms plus prefix_padding_ms). Once they add up to this, the speaker falls silent and the response is cancelled; if speech_stopped comes first, the answer goes on. The server is then told not to interrupt by itself (interrupt_response false).</source>
        <translation>大於 0 時，由我們自己的偵測器（Silero）在已附加的音訊中測量：從 speech_started 所指的起點（audio_start_ms 加 prefix_padding_ms）起，累計含有語音的 32 毫秒音框。累計達到此值時，喇叭靜默，回應被取消；如果 speech_stopped 先到，回答繼續。此時會告知伺服器不要自行打斷（interrupt_response 為 false）。</translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation>打斷</translation>
    </message>
    <message>
        <source>Cut-in gu&amp;ard</source>
        <translation>打斷防護(&amp;A)</translation>
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
        <translation>系統預設</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（不存在）</translation>
    </message>
    <message>
        <source>A WAV file…</source>
        <translation>WAV 檔案…</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>靜默</translation>
    </message>
    <message>
        <source>All, mixed</source>
        <translation>全部混合</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>聲道 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pause(s) within answers</source>
        <translation>
            <numerusform>回答中停頓 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>In this session: times an answer stood still because its audio had not come yet.</source>
        <translation>本次工作階段中：回答因音訊尚未到達而停住的次數。</translation>
    </message>
    <message>
        <source>%1 of audio lost · %2 late</source>
        <translation>遺失 %1 音訊 · 遲到 %2</translation>
    </message>
    <message>
        <source>In this session. Lost: microphone audio that did not get from the device to the session. Late: what came more than 100 ms after it was due, or never.</source>
        <translation>在本次工作階段中。遺失：未能從裝置到達工作階段的麥克風音訊。遲到：晚於應到時間 100 毫秒以上才到、或始終未到的音訊。</translation>
    </message>
    <message>
        <source>The system&apos;s default: there is none</source>
        <translation>系統預設：無</translation>
    </message>
</context>
<context>
    <name>turnscope::SoundExport</name>
    <message>
        <source>The log holds only pieces of the audio, which cannot be played.</source>
        <translation>日誌只含音訊的片段，無法播放。</translation>
    </message>
    <message>
        <source>The log holds no audio of this side.</source>
        <translation>日誌中沒有這一方的音訊。</translation>
    </message>
    <message>
        <source>%1 s of answers that nobody heard. Written as sent, they are in it.</source>
        <translation>無人聽到的回答，共 %1 秒。依送達的寫出時則包含在內。</translation>
    </message>
    <message>
        <source>When the answers sounded is estimated from when they arrived: the log does not tell of playback.</source>
        <translation>回答何時播出是依到達時間估計的：日誌沒有播放資訊。</translation>
    </message>
    <message>
        <source>The log holds no times, so nobody knows how both sides lay beside each other. Choose one side.</source>
        <translation>日誌沒有時間，因此無從得知雙方的聲音如何對應。請選擇一方。</translation>
    </message>
    <message>
        <source>The sound could not be written: the disk may be full. Free some space.</source>
        <translation>無法寫入聲音：磁碟可能已滿。請騰出一些空間。</translation>
    </message>
    <message>
        <source>The log holds no times: the pieces stand one behind the other, without the pauses.</source>
        <translation>日誌沒有時間：各片段首尾相接，沒有停頓。</translation>
    </message>
    <message numerus="yes">
        <source>Audio that cannot be decoded, of %n event(s).</source>
        <translation>
            <numerusform>%n 個事件中無法解碼的音訊。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sound would be longer than %n hour(s). Choose a range.</source>
        <translation>
            <numerusform>聲音會超過 %n 小時。請選擇一個範圍。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::SoundPicture</name>
    <message>
        <source>%1 kHz: %2 dB of a full-scale tone, in a Hann window of %3 ms.</source>
        <translation>%1 kHz：相對滿幅純音 %2 dB，漢寧窗 %3 毫秒。</translation>
    </message>
</context>
<context>
    <name>turnscope::SoundWriter</name>
    <message>
        <source>This kind of sound file cannot be written here. Choose another one.</source>
        <translation>此處無法寫入這種聲音檔案。請另選一種。</translation>
    </message>
</context>
<context>
    <name>turnscope::Speaker</name>
    <message>
        <source>“%1” plays slower than real time: %2 ms in %3. Answers come late, and with gaps.</source>
        <translation>「%1」的播放慢於即時：%3 毫秒內只播放了 %2 毫秒。回答會延遲，並有間斷。</translation>
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
        <translation>有一個回答的播放慢於即時。</translation>
    </message>
</context>
<context>
    <name>turnscope::SpeechCheck</name>
    <message>
        <source>audio_start_ms went back from %1 to %2.</source>
        <translation>audio_start_ms 從 %1 倒退到 %2。</translation>
    </message>
    <message>
        <source>speech_stopped names %1, but speech of %2 is open.</source>
        <translation>speech_stopped 提到 %1，但進行中的是 %2 的語音。</translation>
    </message>
    <message>
        <source>speech_stopped without a speech_started.</source>
        <translation>speech_stopped 沒有對應的 speech_started。</translation>
    </message>
    <message>
        <source>audio_end_ms %1 is before audio_start_ms %2.</source>
        <translation>audio_end_ms %1 早於 audio_start_ms %2。</translation>
    </message>
    <message>
        <source>audio_end_ms went back from %1 to %2.</source>
        <translation>audio_end_ms 從 %1 倒退到 %2。</translation>
    </message>
    <message>
        <source>Committed %1, but speech_started announced %2.</source>
        <translation>提交了 %1，但 speech_started 宣佈的是 %2。</translation>
    </message>
    <message>
        <source>speech_started stands behind its speech_stopped.</source>
        <translation>speech_started 排在其 speech_stopped 之後。</translation>
    </message>
</context>
<context>
    <name>turnscope::StagedBars</name>
    <message>
        <source>Latency and cost, turn by turn</source>
        <translation>逐個輪次的延遲與費用</translation>
    </message>
    <message>
        <source>Cost, estimated: %1</source>
        <translation>費用（估計）：%1</translation>
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
        <translation>%1：沒有此輪次。</translation>
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
        <translation>費用 %1</translation>
    </message>
</context>
<context>
    <name>turnscope::StagedComparison</name>
    <message>
        <source>What it used was not told, or not all of it has a price.</source>
        <translation>用量沒有被告知，或並非全部都有價格。</translation>
    </message>
    <message>
        <source>Turn end</source>
        <translation>輪次結束</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>其餘</translation>
    </message>
    <message>
        <source>From the end of the user&apos;s voice, or the client&apos;s own commit or text, to its being accepted.</source>
        <translation>從使用者語音結束，或用戶端自己的提交或文字，到其被接受。</translation>
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
            <numerusform>p50 %1，p90 %2，共 %n 個輪次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n turn(s)</source>
        <translation>
            <numerusform>%n 個輪次共 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n more it is not known</source>
        <translation>
            <numerusform>另有 %n 個未知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no price</source>
        <translation>%1：無價格</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 answers after %2; it costs %3.</source>
        <translation>%1 的回答等待：%2；費用：%3。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The stages of %1, p50: %2.</source>
        <translation>%1 的各環節，p50：%2。</translation>
    </message>
    <message>
        <source>From the accepted turn to the end of the wait: of what it is made the endpoint tells nothing. Where it is not known when the turn was accepted, the whole wait.</source>
        <translation>從輪次被接受到等待結束：端點沒有說明其組成。不知輪次何時被接受時，為整個等待。</translation>
    </message>
    <message>
        <source>What of the wait no stage tells: tools, the way, playing; and whatever part of it was not told.</source>
        <translation>等待中沒有環節說明的部分：工具、傳輸、播放，以及未告知的環節。</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n runs of %1 each turn shows all figures of the one whose wait is in the middle.</source>
        <translation>
            <numerusform>%1 有 %n 次執行：每個輪次的所有數字都取自等待居中的那一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (of %n turn(s))</source>
        <translation>
            <numerusform>%1（共 %n 個輪次）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::StagedPane</name>
    <message>
        <source>Latency and cost, the numbers</source>
        <translation>延遲與費用：數字</translation>
    </message>
    <message>
        <source>Price the pipeline&apos;s parts as:</source>
        <translation>流水線各環節依此計價：</translation>
    </message>
    <message>
        <source>Whose price: %1</source>
        <translation>依誰的價格：%1</translation>
    </message>
    <message>
        <source>The model whose list price this part is to have. Empty: the model that did it.</source>
        <translation>此環節依哪個模型的定價計算。留空：實際執行的模型。</translation>
    </message>
    <message>
        <source>as it ran</source>
        <translation>依實際執行</translation>
    </message>
    <message>
        <source>%1 is priced by its parts (%2), and not as the model that its session names.</source>
        <translation>%1 依各環節計價（%2），而不是依工作階段中指名的模型。</translation>
    </message>
    <message>
        <source>Of %1 the stages are told, but no chat model that thought: it is priced as the model that its session names.</source>
        <translation>%1 告知了各環節，但沒有進行思考的聊天模型：依工作階段中指名的模型計價。</translation>
    </message>
    <message>
        <source>Neither side tells stages. Run the session again on a profile with a chat endpoint&apos;s http:// address: it is heard, thought about and spoken there in three stages, and each one&apos;s time is recorded.</source>
        <translation>兩側都沒有告知各環節。請用帶有聊天端點 http:// 位址的設定檔重新執行工作階段：在那裡分聽、想、說三個環節進行，每個環節的時間都會被錄製。</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) of %1 no chat model thought: priced as the model that the session names.</source>
        <translation>
            <numerusform>%1 有 %n 個輪次沒有聊天模型進行思考：依工作階段中指名的模型計價。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::StagedReport</name>
    <message>
        <source>it is not there</source>
        <translation>沒有此輪次</translation>
    </message>
    <message>
        <source>Latency and cost (estimates, by list prices):</source>
        <translation>延遲與費用（依定價的估計值）：</translation>
    </message>
    <message>
        <source>%1 answers after: %2.</source>
        <translation>%1 的回答等待：%2。</translation>
    </message>
    <message>
        <source>%1 costs: %2.</source>
        <translation>%1 的費用：%2。</translation>
    </message>
    <message>
        <source>priced by its parts: %1</source>
        <translation>依各環節計價：%1</translation>
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
        <translation>合計</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 個輪次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2 not known</source>
        <translation>%1，另有 %2 個未知</translation>
    </message>
    <message>
        <source>US dollars at list prices, an estimate: the sum of its parts. %1</source>
        <translation>依定價估計，單位：美元：各環節之和。%1</translation>
    </message>
    <message>
        <source>US dollars at list prices, an estimate: its responses and the transcription of what the user said.</source>
        <translation>依定價估計，單位：美元：其回應和使用者話語的轉寫。</translation>
    </message>
    <message>
        <source>US dollars at list prices, an estimate. %1</source>
        <translation>依定價估計，單位：美元。%1</translation>
    </message>
    <message>
        <source>What the user waits for, of both the same: voice to voice, else to the first audio; p50 and p90 are of the turns of which both tell it.</source>
        <translation>使用者等待的時間，兩側取同一種：語音到語音，否則到首個音訊；p50 和 p90 只取兩側都告知的輪次。</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>輪次</translation>
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
            <numerusform>%1（%n 個輪次）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::StartPage</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Nothing is open yet</source>
        <translation>還沒有開啟任何內容</translation>
    </message>
    <message>
        <source>Talk to an endpoint, open a recording, or point your own app here. What you do first decides which panes appear.</source>
        <translation>與端點對話、開啟錄製，或讓你自己的應用程式連線到這裡。你先做什麼，決定顯示哪些窗格。</translation>
    </message>
    <message>
        <source>every command and file</source>
        <translation>所有命令和檔案</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>下一個窗格</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手冊</translation>
    </message>
</context>
<context>
    <name>turnscope::StatusLine</name>
    <message>
        <source>○ not connected</source>
        <translation>○ 未連線</translation>
    </message>
    <message>
        <source>◌ connecting to %1</source>
        <translation>◌ 正在連線到 %1</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
    <message>
        <source>◌ closing</source>
        <translation>◌ 正在關閉</translation>
    </message>
    <message>
        <source>no microphone: typing still works</source>
        <translation>沒有麥克風：仍可輸入文字</translation>
    </message>
    <message>
        <source>mic closed</source>
        <translation>麥克風已關閉</translation>
    </message>
    <message>
        <source>no speaker: answers are not heard</source>
        <translation>沒有喇叭：聽不到回答</translation>
    </message>
    <message>
        <source>its last line was cut off and skipped</source>
        <translation>其最後一行被截斷並跳過</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>%n 行無法讀取</numerusform>
        </translation>
    </message>
    <message>
        <source>Who sent an event is not in this file: it is inferred from the event names.</source>
        <translation>此檔案沒有記錄事件由誰傳送：根據事件名稱推斷。</translation>
    </message>
    <message>
        <source>This file holds no times: events stand in their order.</source>
        <translation>此檔案沒有時間：事件按順序排列。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <translation>停止讀取；已讀取的內容會保留</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>mic muted</source>
        <translation>麥克風靜音</translation>
    </message>
    <message>
        <source>mic %1</source>
        <translation>麥克風 %1</translation>
    </message>
    <message>
        <source>mic open, not sent</source>
        <translation>麥克風已開啟，未傳送</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>%1 buffered</source>
        <translation>已緩衝 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pause(s)</source>
        <translation>
            <numerusform>停頓 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Buffered: audio of the answer that arrived and is still to be played. Pauses: times an answer stood still because its audio had not come yet.</source>
        <translation>%1。已緩衝：回答中已到達、尚待播放的音訊。停頓：回答因音訊尚未到達而停住的次數。</translation>
    </message>
    <message>
        <source>reading was stopped: the rest is not shown</source>
        <translation>讀取已停止：其餘內容未顯示</translation>
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
        <translation>正在留意此檔案：其他程式附加的內容會出現在這裡。● 最近幾秒內有增長，○ 沒有新內容。若要保持原樣：「檔案」&gt;「留意檔案的新內容」。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) wait for the disk</source>
        <translation>
            <numerusform>%n 個事件等待寫入磁碟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) missing</source>
        <translation>
            <numerusform>缺少 %n 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>playing too slowly</source>
        <translation>播放過慢</translation>
    </message>
    <message>
        <source>%1 of audio lost</source>
        <translation>遺失 %1 音訊</translation>
    </message>
    <message>
        <source>%1 of audio late</source>
        <translation>遲到 %1 音訊</translation>
    </message>
    <message>
        <source>%1. Lost: microphone audio that did not get from the device to the session since connecting. Late: what came more than 100 ms after it was due, or never.</source>
        <translation>%1。遺失：自連線以來未能從裝置到達工作階段的麥克風音訊。遲到：晚於應到時間 100 毫秒以上才到、或始終未到的音訊。</translation>
    </message>
    <message>
        <source>speaker idle</source>
        <translation>喇叭閒置</translation>
    </message>
</context>
<context>
    <name>turnscope::StepReader</name>
    <message>
        <source>on can only be &quot;connect&quot;; without it, the step is an answer.</source>
        <translation>on 只能是 &quot;connect&quot;；不寫 on 時，此步驟是一個回答。</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1.</source>
        <translation>這不是規則運算式：%1。</translation>
    </message>
    <message>
        <source>A step on connect cannot wait for something else too; make two steps of it.</source>
        <translation>on 為 connect 的步驟不能再等待其他條件；請拆成兩個步驟。</translation>
    </message>
    <message>
        <source>A step with load answers nothing else; make two steps of it.</source>
        <translation>帶有 load 的步驟不能再回答其他內容；請拆成兩個步驟。</translation>
    </message>
    <message>
        <source>An event needs a type: event = { type = &quot;…&quot; }.</source>
        <translation>event 需要 type：event = { type = &quot;…&quot; }。</translation>
    </message>
    <message>
        <source>dtmf can have the keys 0 to 9, *, # and A to D.</source>
        <translation>dtmf 可用的按鍵為 0 到 9、*、# 和 A 到 D。</translation>
    </message>
    <message>
        <source>arguments needs a table, { number = &quot;427&quot; }, or a text.</source>
        <translation>arguments 需要一個表格，如 { number = &quot;427&quot; }，或一段文字。</translation>
    </message>
    <message>
        <source>A call needs the name of a function: call = { name = &quot;…&quot; }.</source>
        <translation>call 需要函式名稱：call = { name = &quot;…&quot; }。</translation>
    </message>
    <message>
        <source>An mcp call needs a server and a tool: mcp = { server = &quot;…&quot;, tool = &quot;…&quot; }.</source>
        <translation>mcp 呼叫需要 server 和 tool：mcp = { server = &quot;…&quot;, tool = &quot;…&quot; }。</translation>
    </message>
    <message>
        <source>This load is %1 events; at most %2 can be played at a time.</source>
        <translation>此 load 有 %1 個事件；一次最多只能播放 %2 個。</translation>
    </message>
    <message>
        <source>incomplete can be &quot;content_filter&quot; or &quot;max_output_tokens&quot;.</source>
        <translation>incomplete 可以是 &quot;content_filter&quot; 或 &quot;max_output_tokens&quot;。</translation>
    </message>
    <message>
        <source>A response cannot both fail and be incomplete; choose one.</source>
        <translation>回應不能既失敗又不完整；請二選一。</translation>
    </message>
    <message>
        <source>A connection cannot both be closed and dropped; choose one.</source>
        <translation>連線不能既正常關閉又被中斷；請在 close 和 drop 中二選一。</translation>
    </message>
    <message>
        <source>No close frame can have the code %1; use 1000 to 1003, 1007 to 1014, or 3000 to 4999. For 1006, write drop = true.</source>
        <translation>關閉訊框不能使用代碼 %1；請用 1000 到 1003、1007 到 1014 或 3000 到 4999。要得到 1006，請寫 drop = true。</translation>
    </message>
    <message>
        <source>Nothing is answered on connect; only event, frame, error, dtmf, rate_limits, close and drop can be there.</source>
        <translation>連線時不會回答任何內容；此處只能有 event、frame、error、dtmf、rate_limits、close 和 drop。</translation>
    </message>
</context>
<context>
    <name>turnscope::StoredPromptCheck</name>
    <message>
        <source>The stored prompt %1 is used after their end.</source>
        <translation>儲存的提示 %1 在停用之後仍被使用。</translation>
    </message>
    <message>
        <source>The stored prompt %1 works until 2026-11-30.</source>
        <translation>儲存的提示 %1 可用到 2026-11-30。</translation>
    </message>
</context>
<context>
    <name>turnscope::SubtitleExport</name>
    <message>
        <source>The log holds no times, without which there are no subtitles. Choose the Markdown transcript.</source>
        <translation>日誌沒有時間，沒有時間就沒有字幕。請選擇 Markdown 轉寫。</translation>
    </message>
    <message numerus="yes">
        <source>Speech that the log has no transcript of: %n time(s).</source>
        <translation>
            <numerusform>記錄檔中沒有轉寫的話語：%n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of which the log does not tell the time.</source>
        <translation>
            <numerusform>記錄檔沒有給出時間的 %n 則訊息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words that nobody heard, of %n answer(s) that were cut: estimated from how much was heard.</source>
        <translation>
            <numerusform>%n 個被打斷的回答中無人聽到的話語：按聽到的多少估計。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log&apos;s times are whole seconds, and so are those of the words.</source>
        <translation>記錄檔的時間只到整秒，話語的時間也是如此。</translation>
    </message>
    <message>
        <source>Times count from the start of the range, as those of its sound do.</source>
        <translation>時間從範圍的起點算起，與其聲音一致。</translation>
    </message>
</context>
<context>
    <name>turnscope::SweepPanel</name>
    <message>
        <source>Progress of the sweep</source>
        <translation>掃描的進度</translation>
    </message>
    <message>
        <source>What is swept</source>
        <translation>掃描的對象</translation>
    </message>
    <message>
        <source>this recording</source>
        <translation>此錄製</translation>
    </message>
    <message>
        <source>all that are open</source>
        <translation>所有開啟的</translation>
    </message>
    <message>
        <source>a folder…</source>
        <translation>資料夾…</translation>
    </message>
    <message>
        <source>Prefix padding of the map</source>
        <translation>熱圖的前置填充</translation>
    </message>
    <message>
        <source>★ best   ▢ yellow: Pareto front   A the session&apos;s   B now.   Click a cell or a dot to make it B.</source>
        <translation>★ 最佳   ▢ 黃色：柏拉圖前緣   A 工作階段的   B 目前。   按一下儲存格或點，使其成為 B。</translation>
    </message>
    <message>
        <source>taking a setting of the sweep</source>
        <translation>取用掃描的設定</translation>
    </message>
    <message>
        <source>Listening to the session: %1 %</source>
        <translation>正在聽取工作階段：%1 %</translation>
    </message>
    <message>
        <source>Sweeping…</source>
        <translation>正在掃描…</translation>
    </message>
    <message>
        <source>Nobody knows what was said: the session has no transcripts of the user. Mark its turns by hand (right, false, one turn) to sweep it.</source>
        <translation>無從得知說了什麼：工作階段沒有使用者的轉寫。要掃描，請手動標記其輪次（正確、誤判、同一輪次）。</translation>
    </message>
    <message>
        <source>Sweep tries many thresholds and silences on this recording, and counts what each would get wrong.</source>
        <translation>掃描會在此錄製上嘗試多種閾值和靜默，並統計每種會出多少錯。</translation>
    </message>
    <message numerus="yes">
        <source>errors = split + joined + lost + false, of %n utterance(s)</source>
        <translation>
            <numerusform>錯誤 = 拆分 + 合併 + 遺失 + 誤判，共 %n 句話</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) in %1</source>
        <translation>
            <numerusform>%n 個設定，用時 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n 個錄製</numerusform>
        </translation>
    </message>
    <message>
        <source>something has changed since: sweep again</source>
        <translation>此後有變更：請再次掃描</translation>
    </message>
    <message>
        <source>prefix %1</source>
        <translation>前置 %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 還有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sweep again</source>
        <translation>再次掃描</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>掃描</translation>
    </message>
</context>
<context>
    <name>turnscope::SystemKeychain</name>
    <message>
        <source>This system has no keychain that answers: neither a Secret Service (as GNOME Keyring or KeePassXC) nor KWallet.</source>
        <translation>此系統沒有可回應的鑰匙圈：既沒有 Secret Service（如 GNOME Keyring 或 KeePassXC），也沒有 KWallet。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain stays locked.</source>
        <translation>系統鑰匙圈仍處於鎖定狀態。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>系統鑰匙圈沒有回應。</translation>
    </message>
</context>
<context>
    <name>turnscope::TalkButton</name>
    <message>
        <source>Talk</source>
        <translation>說話</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>按住說話</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已靜音</translation>
    </message>
</context>
<context>
    <name>turnscope::TalkCard</name>
    <message>
        <source>Talk</source>
        <translation>說話</translation>
    </message>
    <message>
        <source>Speak, type, call tools, cut in. Every event and both waveforms appear as they happen.</source>
        <translation>說話、輸入、呼叫工具、打斷。每個事件和雙方的波形都會即時顯示。</translation>
    </message>
    <message>
        <source>Or with a profile</source>
        <translation>或使用設定檔</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>新建設定檔…</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麥克風</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>喇叭</translation>
    </message>
    <message>
        <source>Change, and try the level…</source>
        <translation>變更，並測試位準…</translation>
    </message>
    <message>
        <source>Start rehearsal: built in, no key, no network</source>
        <translation>開始排練：內建，無需金鑰，無需網路</translation>
    </message>
    <message>
        <source>&lt;b&gt;Start rehearsal&lt;/b&gt;&lt;br&gt;built in · no key · no network</source>
        <translation>&lt;b&gt;開始排練&lt;/b&gt;&lt;br&gt;內建 · 無需金鑰 · 無需網路</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 · needs a key</source>
        <translation>%1 · 需要金鑰</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>編輯 %1</translation>
    </message>
    <message>
        <source>Give a key…</source>
        <translation>提供金鑰…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Give a key for %1</source>
        <translation>為 %1 提供金鑰</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>連線到 %1</translation>
    </message>
    <message>
        <source>none: typing still works</source>
        <translation>無：仍可輸入文字</translation>
    </message>
    <message>
        <source>none: answers are not heard</source>
        <translation>無：聽不到回答</translation>
    </message>
    <message>
        <source>&lt;b&gt;Connecting…&lt;/b&gt;&lt;br&gt;Press Cancel above to stop</source>
        <translation>&lt;b&gt;正在連線…&lt;/b&gt;&lt;br&gt;按上方的「取消」可停止</translation>
    </message>
    <message>
        <source>Say: %1</source>
        <extracomment>%1: a question, in English whatever the language, for that is what is recognised.</extracomment>
        <translation>請說：%1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>請輸入：%1</translation>
    </message>
    <message>
        <source>It looks the order up with a tool and answers. It stands in for the model and says so.</source>
        <translation>它會用工具查詢訂單並回答。它代替模型，並會說明這一點。</translation>
    </message>
    <message>
        <source>The microphone opens at once.</source>
        <translation>麥克風會立即開啟。</translation>
    </message>
</context>
<context>
    <name>turnscope::TalkCommand</name>
    <message>
        <source>“%1” is not a complete address.</source>
        <translation>「%1」不是完整的位址。</translation>
    </message>
    <message>
        <source>Nothing to say: give --say TEXT, --wav FILE or --text TEXT.</source>
        <translation>沒有可說的：請給出 --say 文字、--wav 檔案 或 --text 文字。</translation>
    </message>
    <message>
        <source>“%1” has no word that could be spoken in English.</source>
        <translation>「%1」中沒有可以用英語說出的詞。</translation>
    </message>
    <message>
        <source>NAME|URL</source>
        <translation>名稱|URL</translation>
    </message>
    <message>
        <source>Speak this text (by Flite, in English).</source>
        <translation>說出這段文字（用 Flite，英語）。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Type this message.</source>
        <translation>輸入這條訊息。</translation>
    </message>
    <message>
        <source>Write the recording to this new file. Without it: to your recordings folder.</source>
        <translation>把錄製寫入這個新檔案。不指定則寫入你的錄製資料夾。</translation>
    </message>
    <message>
        <source>Print one JSON object instead of a table.</source>
        <translation>輸出一個 JSON 物件而不是表格。</translation>
    </message>
    <message>
        <source>Holds a headless conversation: says each utterance, in the order given, waits for its answer, and prints the turns. A key is read from TURNSCOPE_API_KEY or OPENAI_API_KEY or, for a profile that needs one, from the first line of standard input.</source>
        <translation>進行一次無介面對話：按給定順序說出每句話，等待回答，並輸出各輪次。金鑰從 TURNSCOPE_API_KEY 或 OPENAI_API_KEY 讀取；對需要金鑰的設定檔，也可從標準輸入的第一行讀取。</translation>
    </message>
    <message>
        <source>“%1” is not an option. See turnscope talk --help.</source>
        <translation>「%1」不是選項。參見 turnscope talk --help。</translation>
    </message>
    <message>
        <source>%1 needs a key: set TURNSCOPE_API_KEY or OPENAI_API_KEY, or give it on standard input.</source>
        <translation>%1 需要金鑰：請設定 TURNSCOPE_API_KEY 或 OPENAI_API_KEY，或從標準輸入給出。</translation>
    </message>
    <message>
        <source>The recording is %1</source>
        <translation>錄製為 %1</translation>
    </message>
    <message>
        <source>Not every turn was answered.</source>
        <translation>並非每個輪次都得到回答。</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2; or give a ws://, wss://, http:// or https:// address.</source>
        <translation>沒有設定檔「%1」。可用的有：%2；也可以給出 ws://、wss://、http:// 或 https:// 位址。</translation>
    </message>
    <message>
        <source>“%1” is not a function&apos;s name, = and JSON, as in --tool &apos;look_up={&quot;found&quot;:true}&apos;.</source>
        <translation>「%1」不是「函式名稱=JSON」的形式，例如 --tool &apos;look_up={&quot;found&quot;:true}&apos;。</translation>
    </message>
    <message>
        <source>Where to connect: a profile&apos;s name, a ws:// or wss:// address, or the http:// or https:// address of a chat endpoint, which then thinks for the rehearsal endpoint. Without it: rehearsal.</source>
        <translation>連線到哪裡：設定檔名稱、ws:// 或 wss:// 位址，或聊天端點的 http:// 或 https:// 位址（由它替排練端點思考）。未給出時：排練端點。</translation>
    </message>
    <message>
        <source>Offer the model a function of this name, and answer each call of it with this JSON.</source>
        <translation>向模型提供此名稱的函式，並以此 JSON 回答對它的每次呼叫。</translation>
    </message>
    <message>
        <source>NAME=JSON</source>
        <translation>名稱=JSON</translation>
    </message>
    <message>
        <source>%1 does not keep the key that belongs in %2: set %3 or TURNSCOPE_API_KEY, or give it on standard input.</source>
        <translation>%1 不保存 %2 中應有的金鑰：請設定 %3 或 TURNSCOPE_API_KEY，或從標準輸入提供。</translation>
    </message>
    <message>
        <source>%1 does not keep the key that belongs in %2: set %3.</source>
        <translation>%1 不保存 %2 中應有的金鑰：請設定 %3。</translation>
    </message>
    <message>
        <source>Speak this sound file: WAV, FLAC, Ogg or AIFF.</source>
        <translation>播放此聲音檔案：WAV、FLAC、Ogg 或 AIFF。</translation>
    </message>
</context>
<context>
    <name>turnscope::TalkSheet</name>
    <message>
        <source>&amp;Mute: send silence</source>
        <translation>靜音：只傳送靜默(&amp;M)</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麥克風</translation>
    </message>
    <message>
        <source>Session settings</source>
        <translation>工作階段設定</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>位準</translation>
    </message>
    <message>
        <source>Turn-taking</source>
        <translation>輪次切換</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>系統預設</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>靜默</translation>
    </message>
    <message>
        <source>All sound settings…</source>
        <translation>全部聲音設定…</translation>
    </message>
    <message>
        <source>Microphone, speaker and cut-in guard</source>
        <translation>麥克風、喇叭和打斷防護</translation>
    </message>
    <message>
        <source>Session settings: voice, instructions, turns, hearing, limits</source>
        <translation>工作階段設定：聲音、指令、輪次、聆聽、限制</translation>
    </message>
</context>
<context>
    <name>turnscope::TestCard</name>
    <message>
        <source>Test my app</source>
        <translation>測試我的應用程式</translation>
    </message>
    <message>
        <source>Your app connects to the rehearsal endpoint instead of the service; its sessions are recorded and stand among the recordings.</source>
        <translation>讓你的應用程式連線到排練端點，而不是服務；它的工作階段會被錄製，並列在錄製中。</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>複製 URL</translation>
    </message>
    <message>
        <source>In your code</source>
        <translation>在你的程式碼中</translation>
    </message>
    <message>
        <source>SDK</source>
        <translation>SDK</translation>
    </message>
    <message>
        <source>The line for this SDK</source>
        <translation>用於此 SDK 的程式碼行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Any key is accepted and none is stored.</source>
        <translation>接受任何金鑰，且不會儲存。</translation>
    </message>
    <message>
        <source>From a shell, with scenes that make it slow, silent or rude (--scene):</source>
        <translation>從 shell 啟動，可用場景使它變慢、不出聲或無禮（--scene）：</translation>
    </message>
    <message>
        <source>The endpoint&apos;s URL</source>
        <translation>端點的 URL</translation>
    </message>
    <message>
        <source>● listening, to this computer only</source>
        <translation>● 正在監聽，僅限本機</translation>
    </message>
    <message>
        <source>◌ starting</source>
        <translation>◌ 正在啟動</translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation>○ 未啟動</translation>
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
        <translation>啟動</translation>
    </message>
    <message>
        <source>Stop the endpoint</source>
        <translation>停止端點</translation>
    </message>
    <message>
        <source>Start the endpoint</source>
        <translation>啟動端點</translation>
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
        <translation>含有事件的文字</translation>
    </message>
</context>
<context>
    <name>turnscope::TextReading</name>
    <message>
        <source>From here on the text has too many braces without events; it was not searched.</source>
        <translation>從這裡起文字中有太多不含事件的大括號；未再搜尋。</translation>
    </message>
    <message>
        <source>Parts of the event are left out in the log.</source>
        <translation>日誌中省略了該事件的一部分。</translation>
    </message>
    <message>
        <source>The frame is cut so short that not even its type is there.</source>
        <translation>該訊框被截得太短，連類型也不在。</translation>
    </message>
    <message>
        <source>%1 is cut, or in a notation that cannot be read: only its type is known.</source>
        <translation>%1 被截斷，或其寫法無法讀取：只知道它的類型。</translation>
    </message>
    <message>
        <source>The log ends in the middle of an event: it is cut.</source>
        <translation>日誌在一個事件中間結束：該事件被截斷。</translation>
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
        <translation>時間線</translation>
    </message>
    <message>
        <source>Timeline of the session</source>
        <translation>工作階段的時間線</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>適應</translation>
    </message>
    <message>
        <source>Fit the whole session (Ctrl+0)</source>
        <translation>適應整個工作階段（Ctrl+0）</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>跟隨</translation>
    </message>
    <message>
        <source>Follow the newest event (F)</source>
        <translation>跟隨最新事件（F）</translation>
    </message>
    <message>
        <source>What is in view: from, to, and how long, in session time</source>
        <translation>視野範圍：從、到、長度，按工作階段時間</translation>
    </message>
    <message>
        <source>In view: %1</source>
        <translation>視野中：%1</translation>
    </message>
    <message>
        <source>lanes ▾</source>
        <translation>軌道 ▾</translation>
    </message>
    <message>
        <source>Lanes and ruler</source>
        <translation>軌道和尺規</translation>
    </message>
    <message>
        <source>&amp;Mark %1…</source>
        <translation>在 %1 處加上標記(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Conversation as of %1</source>
        <translation>截至 %1 的對話(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;End measuring</source>
        <translation>結束測量(&amp;E)</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>尺規</translation>
    </message>
    <message>
        <source>&amp;Time of the day</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Session time</source>
        <translation>工作階段時間(&amp;S)</translation>
    </message>
    <message>
        <source>Time of the day (this recording does not tell when it began)</source>
        <translation>時刻（此錄製沒有說明何時開始）</translation>
    </message>
    <message>
        <source>This log holds no times: its events stand in their order, one step each. How long anything took is not known.</source>
        <translation>此日誌沒有時間：事件依先後順序排列，每個佔一格。各項耗時無從得知。</translation>
    </message>
    <message>
        <source>&amp;Play from %1</source>
        <translation>從 %1 處播放(&amp;P)</translation>
    </message>
    <message>
        <source>Pl&amp;ay what is measured</source>
        <translation>播放測量範圍(&amp;A)</translation>
    </message>
    <message>
        <source>Connect and speak, or open a recording.</source>
        <translation>連線並說話，或開啟錄製。</translation>
    </message>
</context>
<context>
    <name>turnscope::TlsIdentity</name>
    <message>
        <source>Qt has no TLS here, so the rehearsal endpoint speaks ws only; install Qt&apos;s OpenSSL plugin.</source>
        <translation>此處的 Qt 沒有 TLS，因此排練端點只支援 ws；請安裝 Qt 的 OpenSSL 外掛程式。</translation>
    </message>
    <message>
        <source>The rehearsal endpoint&apos;s certificate could not be made.</source>
        <translation>無法產生排練端點的憑證。</translation>
    </message>
    <message>
        <source>The rehearsal endpoint&apos;s new certificate in %1 cannot be read back.</source>
        <translation>無法讀回 %1 中排練端點的新憑證。</translation>
    </message>
    <message>
        <source>Another Turnscope has been making the rehearsal endpoint&apos;s certificate for too long. End it, or remove %1.</source>
        <translation>另一個 Turnscope 產生排練端點憑證的時間過長。請結束它，或刪除 %1。</translation>
    </message>
</context>
<context>
    <name>turnscope::ToolAlarm</name>
    <message>
        <source>After how long without an output a call is told of</source>
        <translation>呼叫多久沒有輸出時提醒</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>No output for %1</source>
        <translation>%1 沒有輸出</translation>
    </message>
    <message>
        <source>Alarm %1</source>
        <translation>提醒：%1</translation>
    </message>
    <message>
        <source>Alarm for calls without an output: off</source>
        <translation>呼叫沒有輸出時的提醒：關閉</translation>
    </message>
    <message>
        <source>Alarm for calls without an output after %1</source>
        <translation>呼叫在 %1 後沒有輸出時提醒</translation>
    </message>
    <message>
        <source>%1 has had no output for %2: the model waits. Answer it in the Tools pane.</source>
        <translation>%1 已有 %2 沒有輸出：模型在等待。請在「工具」窗格中回答它。</translation>
    </message>
</context>
<context>
    <name>turnscope::ToolAnswer</name>
    <message>
        <source>It holds what looks like a key, and would be kept in the settings. Have the command or the endpoint find its key itself.</source>
        <translation>其中含有疑似金鑰的內容，而它會儲存在設定中。請讓命令或端點自行取得金鑰。</translation>
    </message>
    <message>
        <source>The output is longer than %1, which no model can take. Shorten it.</source>
        <translation>輸出超過 %1，沒有模型能接受。請縮短。</translation>
    </message>
    <message>
        <source>There is no command. Write a program and what it is called with.</source>
        <translation>沒有命令。請寫出程式及其呼叫引數。</translation>
    </message>
    <message>
        <source>“%1” is no http or https address. Write one, such as http://127.0.0.1:8080/tool.</source>
        <translation>「%1」不是 http 或 https 位址。請填寫一個，例如 http://127.0.0.1:8080/tool。</translation>
    </message>
    <message>
        <source>canned error, after %1</source>
        <translation>預先寫好的錯誤，%1 後</translation>
    </message>
    <message>
        <source>canned, after %1</source>
        <translation>預先寫好，%1 後</translation>
    </message>
    <message>
        <source>canned error</source>
        <translation>預先寫好的錯誤</translation>
    </message>
    <message>
        <source>canned</source>
        <translation>預先寫好</translation>
    </message>
    <message>
        <source>command %1</source>
        <translation>命令 %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
</context>
<context>
    <name>turnscope::ToolCheck</name>
    <message>
        <source>No response.create followed the last MCP call.</source>
        <translation>最後一次 MCP 呼叫之後沒有 response.create。</translation>
    </message>
    <message>
        <source>%1 was called and not answered in the %2 s until the end of the log.</source>
        <translation>呼叫了 %1，但到日誌結束的 %2 秒內沒有回答。</translation>
    </message>
</context>
<context>
    <name>turnscope::ToolDesk</name>
    <message>
        <source>The session that called this function is over; its output cannot be sent.</source>
        <translation>呼叫此函式的工作階段已結束；無法傳送其輸出。</translation>
    </message>
    <message>
        <source>This call of %1 has its output already.</source>
        <translation>%1 的這次呼叫已有輸出。</translation>
    </message>
    <message>
        <source>The output is %1 long; more than %2 no model can take. Nothing was sent: shorten it.</source>
        <translation>輸出長 %1；超過 %2 就沒有模型能接收。未傳送任何內容：請縮短。</translation>
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
        <translation>函式</translation>
    </message>
    <message>
        <source>by its server</source>
        <translation>由其伺服器</translation>
    </message>
    <message>
        <source>Called, though it is not among the tools that the session told of.</source>
        <translation>被呼叫了，但它不在工作階段所回報的工具之中。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>A function, or an MCP server and its tool.</source>
        <translation>函式，或 MCP 伺服器及其工具。</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Functions are the client&apos;s to run, MCP tools the endpoint&apos;s.</source>
        <translation>函式由用戶端執行，MCP 工具由端點執行。</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>How often it was called in this session.</source>
        <translation>它在此工作階段中被呼叫的次數。</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>When the arguments of its last call were complete.</source>
        <translation>它最近一次呼叫的引數完整的時間。</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>The median of its answered calls, from the arguments being complete to the output.</source>
        <translation>已回答呼叫的中位數，從引數完整到輸出。</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位數</translation>
    </message>
    <message>
        <source>Who answers its calls while this console is connected.</source>
        <translation>本主控台連線期間，由誰回答它的呼叫。</translation>
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
        <translation>✗ 失敗</translation>
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
        <translation>輸出已傳送，或伺服器告知工具已執行完畢。</translation>
    </message>
    <message>
        <source>The server told that the tool failed.</source>
        <translation>伺服器告知工具失敗。</translation>
    </message>
    <message>
        <source>No output so far: the model waits for it.</source>
        <translation>到目前為止沒有輸出：模型在等待。</translation>
    </message>
    <message>
        <source>No output was ever sent: the model waited in vain.</source>
        <translation>從未傳送輸出：模型白等了。</translation>
    </message>
    <message>
        <source>This log holds no times: it is not known.</source>
        <translation>此日誌沒有時間：無法得知。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>When the call&apos;s arguments were complete.</source>
        <translation>呼叫引數完整的時間。</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>The function, or the MCP server and its tool, or whom the work was handed to.</source>
        <translation>函式，或 MCP 伺服器及其工具，或接手工作的一方。</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>What the model called it with.</source>
        <translation>模型呼叫它時所用的引數。</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>引數</translation>
    </message>
    <message>
        <source>What was given back, or the error.</source>
        <translation>傳回的內容，或錯誤。</translation>
    </message>
    <message>
        <source>output</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>took</source>
        <translation>用時</translation>
    </message>
    <message>
        <source>Whether there was an answer.</source>
        <translation>是否有回答。</translation>
    </message>
    <message>
        <source>state</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>… being written</source>
        <translation>…正在寫</translation>
    </message>
    <message>
        <source>The model is still writing its arguments.</source>
        <translation>模型仍在寫它的引數。</translation>
    </message>
    <message>
        <source>From the call&apos;s arguments being complete to its output being sent, or to the server telling that the tool is through; live, how long there has been none.</source>
        <translation>從呼叫引數完整到其輸出送出，或到伺服器回報工具已完成；即時工作階段中則為至今沒有輸出的時長。</translation>
    </message>
</context>
<context>
    <name>turnscope::ToolText</name>
    <message>
        <source>It gave bytes that are no UTF-8 text; the output of a tool is text.</source>
        <translation>它給出的位元組不是 UTF-8 文字；工具的輸出必須是文字。</translation>
    </message>
    <message>
        <source>It gave more than %1, which no model can take, and was stopped.</source>
        <translation>它給出的內容超過 %1，沒有模型能接收，已將其停止。</translation>
    </message>
    <message>
        <source>There was no output within %1, and it was stopped.</source>
        <translation>%1 內沒有輸出，已將其停止。</translation>
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
        <translation>工具呼叫</translation>
    </message>
    <message>
        <source>%1 · not answered</source>
        <translation>%1 · 未回答</translation>
    </message>
    <message>
        <source>%1: from the call&apos;s arguments being done to its answer being sent.</source>
        <translation>%1：從呼叫引數完成到回答發出。</translation>
    </message>
</context>
<context>
    <name>turnscope::ToolsPanel</name>
    <message>
        <source>Tool calls</source>
        <translation>工具呼叫</translation>
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
        <translation>%1 個失敗</translation>
    </message>
    <message>
        <source>%1 unanswered</source>
        <translation>%1 個未回答</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 個等待中</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最長 %1</translation>
    </message>
    <message>
        <source>No tool calls yet.

Connect to an endpoint, or open a recording: what the model calls, and what it is answered, will stand here.</source>
        <translation>還沒有工具呼叫。

連線到一個端點，或開啟一個錄製：模型呼叫什麼、得到什麼回答，會列在此處。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Allow a command</source>
        <translation>允許命令</translation>
    </message>
    <message>
        <source>Run this command on this machine whenever the model calls %1?</source>
        <translation>每當模型呼叫 %1 時，在此電腦上執行這個命令？</translation>
    </message>
    <message>
        <source>It gets whatever arguments the model writes. Another command, or this one for another function, is asked for anew.</source>
        <translation>模型寫出什麼引數，它就得到什麼引數。換成別的命令，或將此命令用於別的函式，會重新詢問。</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允許</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫不</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答…</translation>
    </message>
    <message>
        <source>Who answers the chosen function</source>
        <translation>由誰回答所選函式</translation>
    </message>
    <message>
        <source>Who answers the chosen function: you, a canned output, a command, an HTTP endpoint</source>
        <translation>由誰回答所選函式：你、預先寫好的輸出、命令或 HTTP 端點</translation>
    </message>
    <message>
        <source>This session has no tools; add them in the settings or a prompt.</source>
        <translation>此工作階段沒有工具；請在設定或提示詞中加入。</translation>
    </message>
    <message>
        <source>! %1 too long</source>
        <translation>! %1 個逾時</translation>
    </message>
    <message>
        <source>No tool was called in this session so far.</source>
        <translation>到目前為止，此工作階段中沒有呼叫過工具。</translation>
    </message>
    <message>
        <source>No tool was called in this session so far. Give it tools, and ask for something that needs them.</source>
        <translation>到目前為止，此工作階段中沒有呼叫過工具。請給它工具，並提出需要用到它們的請求。</translation>
    </message>
</context>
<context>
    <name>turnscope::TraceCollector</name>
    <message>
        <source>%1 is no address of a collector. It is like http://127.0.0.1:4318/v1/traces.</source>
        <translation>%1 不是收集器的位址。位址形如 http://127.0.0.1:4318/v1/traces。</translation>
    </message>
    <message>
        <source>An address with a password in it can be read by all who see this machine&apos;s processes. Give it with --header.</source>
        <translation>帶有密碼的位址會被能看到本機處理程序的人讀到。請用 --header 給出。</translation>
    </message>
    <message>
        <source>A token would go to %1 in the clear. Give an address that begins with https.</source>
        <translation>權杖會以明文傳送到 %1。請給出以 https 開頭的位址。</translation>
    </message>
    <message>
        <source>Stopped: whether %1 took the spans is not known.</source>
        <translation>已停止：不知道 %1 是否收下了這些 span。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s. Whether it took the spans is not known; sent again, they are the same.</source>
        <translation>%1 在 %2 秒內沒有回應。不知道它是否收下了這些 span；再次傳送時它們是相同的。</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2. Does a collector run there that takes OTLP over HTTP?</source>
        <translation>無法連線到 %1：%2。那裡是否執行著透過 HTTP 接收 OTLP 的收集器？</translation>
    </message>
    <message>
        <source>The answer of %1 broke off: whether it took the spans is not known.</source>
        <translation>%1 的回應中斷了：不知道它是否收下了這些 span。</translation>
    </message>
    <message>
        <source>%1 answers with something that is no answer of a collector: “%2”. Is the address right? It often ends in /v1/traces.</source>
        <translation>%1 的回應不像收集器的回應：「%2」。位址對嗎？它通常以 /v1/traces 結尾。</translation>
    </message>
    <message>
        <source>%1 sends us elsewhere (HTTP %2), where nothing was sent. Give that address.</source>
        <translation>%1 要我們轉到別處（HTTP %2），沒有向那裡傳送任何內容。請直接給出那個位址。</translation>
    </message>
    <message>
        <source>%1 wants an authorization (HTTP %2): give it with --header.</source>
        <translation>%1 要求授權（HTTP %2）：請用 --header 給出。</translation>
    </message>
    <message>
        <source>%1 does not take the authorization (HTTP %2).</source>
        <translation>%1 不接受該授權（HTTP %2）。</translation>
    </message>
    <message>
        <source>%1 takes no traces (HTTP %2). Is the address right? It often ends in /v1/traces.</source>
        <translation>%1 不接收追蹤（HTTP %2）。位址對嗎？它通常以 /v1/traces 結尾。</translation>
    </message>
    <message>
        <source>%1 takes no requests of this size (HTTP %2): its owner must raise the limit.</source>
        <translation>%1 不接收這麼大的請求（HTTP %2）：須由其管理者提高上限。</translation>
    </message>
    <message>
        <source>%1 takes no JSON (HTTP %2): it wants OTLP as protobuf. A collector in between can translate.</source>
        <translation>%1 不接收 JSON（HTTP %2）：它要 protobuf 形式的 OTLP。中間加一個收集器即可轉換。</translation>
    </message>
    <message>
        <source>%1 cannot take it now (HTTP %2). Try again later: the spans will be the same.</source>
        <translation>%1 現在無法接收（HTTP %2）。請稍後再試：span 會是相同的。</translation>
    </message>
    <message>
        <source>%1 broke down (HTTP %2).</source>
        <translation>%1 發生故障（HTTP %2）。</translation>
    </message>
    <message>
        <source>%1 refuses the spans (HTTP %2).</source>
        <translation>%1 拒絕了這些 span（HTTP %2）。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>它的說明：%1</translation>
    </message>
</context>
<context>
    <name>turnscope::TraceSending</name>
    <message>
        <source>--header takes a header&apos;s name and the environment variable that holds its value, such as authorization=OTLP_AUTHORIZATION.</source>
        <translation>--header 接受標頭的名稱和存放其值的環境變數，例如 authorization=OTLP_AUTHORIZATION。</translation>
    </message>
    <message>
        <source>The environment variable %1, which is to hold the header %2, is empty or of several lines.</source>
        <translation>應存放標頭 %2 的環境變數 %1 為空，或有多行。</translation>
    </message>
    <message>
        <source>--timeout takes seconds, up to an hour, not “%1”.</source>
        <translation>--timeout 接受秒數，最多一小時，不接受「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>Before that it took %n span(s).</source>
        <translation>
            <numerusform>在此之前它收下了 %n 個 span。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not take %n span(s). It says: %2</source>
        <translation>
            <numerusform>%1 沒有收下 %n 個 span。它的說明：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 的說明：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) sent to %1.</source>
        <translation>
            <numerusform>已將 %n 個 span 傳送到 %1。</numerusform>
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
        <translation>速度，音高保持不變（Shift+, 和 Shift+.）</translation>
    </message>
</context>
<context>
    <name>turnscope::TuneControls</name>
    <message>
        <source>Play here</source>
        <translation>從此處播放</translation>
    </message>
    <message>
        <source>A · session</source>
        <translation>A · 工作階段</translation>
    </message>
    <message>
        <source>Draw what the session had strong (B)</source>
        <translation>突顯繪製工作階段原有的結果（B）</translation>
    </message>
    <message>
        <source>B · what-if</source>
        <translation>B · 假設</translation>
    </message>
    <message>
        <source>Draw the what-if strong (B)</source>
        <translation>突顯繪製假設的結果（B）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Back to the session&apos;s</source>
        <translation>還原工作階段的設定</translation>
    </message>
    <message>
        <source>B is A again</source>
        <translation>B 又與 A 相同</translation>
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
        <translation>拖曳閾值</translation>
    </message>
    <message>
        <source>There is no turn here: put the playhead into one of A&apos;s or B&apos;s.</source>
        <translation>此處沒有輪次：請將播放頭置於 A 或 B 的某個輪次中。</translation>
    </message>
    <message>
        <source>marking a turn by hand</source>
        <translation>手動標記輪次</translation>
    </message>
    <message>
        <source>removing a mark by hand</source>
        <translation>刪除手動標記</translation>
    </message>
    <message>
        <source>This turn is right	R</source>
        <translation>此輪次正確	R</translation>
    </message>
    <message>
        <source>Nothing was said here	X</source>
        <translation>此處沒有人說話	X</translation>
    </message>
    <message>
        <source>One turn with the next	T</source>
        <translation>與下一個是同一輪次	T</translation>
    </message>
    <message>
        <source>Remove the mark by hand	Del</source>
        <translation>刪除手動標記	Del</translation>
    </message>
    <message>
        <source>B is in the clipboard, as the turn_detection object.</source>
        <translation>B 已作為 turn_detection 物件放入剪貼簿。</translation>
    </message>
    <message>
        <source>B was sent to the session.</source>
        <translation>B 已傳送到工作階段。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>taking a preset</source>
        <translation>取用預設組</translation>
    </message>
    <message>
        <source>Keep B as a preset…</source>
        <translation>將 B 保留為預設組…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Keep B as a preset</source>
        <translation>將 B 保留為預設組</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名稱：</translation>
    </message>
    <message>
        <source>B is kept as “%1”.</source>
        <translation>B 已保留為「%1」。</translation>
    </message>
    <message>
        <source>The session has all of B already.</source>
        <translation>工作階段已經具有 B 的全部設定。</translation>
    </message>
</context>
<context>
    <name>turnscope::TunedLane</name>
    <message>
        <source>B · what-if</source>
        <translation>B · 假設</translation>
    </message>
    <message>
        <source>A turn that B would make: %1 to %2 ms of input audio.</source>
        <translation>B 會產生的一個輪次：輸入音訊的 %1 至 %2 毫秒。</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>B would make no turn of this one.</source>
        <translation>B 不會將此處判為輪次。</translation>
    </message>
</context>
<context>
    <name>turnscope::TuningChange</name>
    <message>
        <source>split in %1</source>
        <translation>拆成 %1 個</translation>
    </message>
    <message>
        <source>one turn</source>
        <translation>同一輪次</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>已分開</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>遺漏</translation>
    </message>
    <message>
        <source>won</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>false one gone</source>
        <translation>誤判消除</translation>
    </message>
    <message>
        <source>false one</source>
        <translation>誤判</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>提前 %1</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>延後 %1</translation>
    </message>
    <message>
        <source>first %1 cut off</source>
        <translation>開頭 %1 被截掉</translation>
    </message>
    <message>
        <source>cuts in no more</source>
        <translation>不再打斷</translation>
    </message>
</context>
<context>
    <name>turnscope::TuningDesk</name>
    <message>
        <source>going back to the session&apos;s settings</source>
        <translation>還原工作階段的設定</translation>
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
        <translation>B（假設）的閾值：機率達到該值的首個 32 毫秒訊框處語音開始，比它低 0.15 時靜默開始。可上下拖曳。</translation>
    </message>
</context>
<context>
    <name>turnscope::TuningReference</name>
    <message>
        <source>nothing: no transcript is known, and there are no marks by hand</source>
        <translation>無：沒有已知的轉寫，也沒有手動標記</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) by hand</source>
        <translation>
            <numerusform>%n 個手動標記</numerusform>
        </translation>
    </message>
    <message>
        <source>the transcript&apos;s words</source>
        <translation>轉寫的文字</translation>
    </message>
    <message numerus="yes">
        <source>the transcript&apos;s words and %n mark(s) by hand</source>
        <translation>
            <numerusform>轉寫的文字和 %n 個手動標記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) without a transcript, or without a voice in the audio, are not counted</source>
        <translation>
            <numerusform>%n 個輪次沒有轉寫，或音訊中沒有人聲，不計入</numerusform>
        </translation>
    </message>
    <message>
        <source>The client sent no audio between its turns: what a detector would have made of those pauses is not known, and B hears the turns on end.</source>
        <translation>用戶端在其輪次之間沒有傳送音訊：偵測器會如何對待這些停頓不得而知，B 聽到的是首尾相接的輪次。</translation>
    </message>
</context>
<context>
    <name>turnscope::TuningSweep</name>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n 個被拆分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n 個被合併</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n 個遺失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n false</source>
        <translation>
            <numerusform>%n 個誤判</numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>沒有錯誤</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 還剩 %2</translation>
    </message>
    <message>
        <source>%1; how soon it would answer is not known.</source>
        <translation>%1；它會多快回答尚不可知。</translation>
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
        <translation>所有設定產生的錯誤都比 A 多。</translation>
    </message>
    <message>
        <source>%1, and answers as soon as A. None answers sooner without more errors than A.</source>
        <translation>%1，回答與 A 一樣早。在錯誤不多於 A 的設定中，沒有回答更早的。</translation>
    </message>
    <message>
        <source>%1, and answers %2 later than A. None answers sooner without more errors than A.</source>
        <translation>%1，回答比 A 晚 %2。在錯誤不多於 A 的設定中，沒有回答更早的。</translation>
    </message>
    <message>
        <source>None is called the best: the client sent no audio between its turns, and what a detector would have made of those pauses is not known.</source>
        <translation>不評出最佳設定：用戶端在其輪次之間沒有傳送音訊，偵測器會如何對待這些停頓不得而知。</translation>
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
        <translation>所選輪次的等待由什麼組成</translation>
    </message>
    <message>
        <source>%1: medians of %2 and %3 runs, whiskers to the farthest run</source>
        <translation>%1：%2 次和 %3 次執行的中位數，鬚線至最遠的一次</translation>
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
        <translation>選擇一個輪次，即可看到其等待由什麼組成。</translation>
    </message>
</context>
<context>
    <name>turnscope::TurnColumns</name>
    <message>
        <source>&amp;Overview</source>
        <translation>概覽(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>延遲(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Interruptions</source>
        <translation>打斷(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>費用(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>全部(&amp;E)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
</context>
<context>
    <name>turnscope::TurnEndCheck</name>
    <message>
        <source>%1 was cancelled before it put out anything, because the user had not finished (%2 of %3 responses so far).</source>
        <translation>%1 在輸出任何內容之前就被取消，因為使用者還沒有說完（到目前為止 %3 個回應中有 %2 個）。</translation>
    </message>
    <message>
        <source>With eagerness “low” the server waits longer.</source>
        <translation>eagerness 為「low」時，伺服器會等待更久。</translation>
    </message>
    <message>
        <source>A longer silence_duration_ms, or semantic_vad, keeps the turn open.</source>
        <translation>更長的 silence_duration_ms 或 semantic_vad 可使輪次保持進行。</translation>
    </message>
    <message>
        <source>The user paused for about %1 ms, and silence_duration_ms is %2: with %3 the turn would have gone on.</source>
        <translation>使用者停頓了約 %1 毫秒，而 silence_duration_ms 為 %2：若為 %3，輪次本會繼續。</translation>
    </message>
    <message>
        <source>The input is said to be %1, the output %2: is the microphone&apos;s audio really so?</source>
        <translation>輸入據稱是 %1，輸出是 %2：麥克風的音訊真是這樣嗎？</translation>
    </message>
    <message>
        <source>speech_started, and no speech_stopped in the %1 s until the end.</source>
        <translation>有 speech_started，但直到結束的 %1 秒內沒有 speech_stopped。</translation>
    </message>
</context>
<context>
    <name>turnscope::TurnModeBox</name>
    <message>
        <source>Turn-taking</source>
        <translation>輪次切換</translation>
    </message>
    <message>
        <source>Who decides when a turn begins and ends. It is asked of the endpoint by session.update; what stands here is what the endpoint has in force, or before a session, what it will be asked for.</source>
        <translation>由誰決定輪次何時開始和結束。透過 session.update 向端點請求；此處顯示端點實際生效的方式，工作階段開始前則顯示將要請求的方式。</translation>
    </message>
    <message>
        <source>The endpoint decides</source>
        <translation>由端點決定</translation>
    </message>
    <message>
        <source>The server hears speech begin and end by its sound, and answers by itself.</source>
        <translation>伺服器根據聲音判斷語音的開始和結束，並自行回答。</translation>
    </message>
    <message>
        <source>The server judges by the words whether you have finished, and answers by itself.</source>
        <translation>伺服器根據話語判斷你是否說完，並自行回答。</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>按鍵說話</translation>
    </message>
    <message>
        <source>turn_detection null: hold Space or the button. To press interrupts and clears the input buffer; to let go commits it and asks for an answer.</source>
        <translation>turn_detection 為 null：按住空白鍵或按鈕。按下會打斷回答並清空輸入緩衝區；放開會提交緩衝區並請求回答。</translation>
    </message>
    <message>
        <source>Answer by hand</source>
        <translation>手動回答</translation>
    </message>
    <message>
        <source>server_vad with create_response false: the server hears your turns, but answers only when you press Answer.</source>
        <translation>server_vad 且 create_response 為 false：伺服器會聽出你的輪次，但只在你按「回答」時才回答。</translation>
    </message>
</context>
<context>
    <name>turnscope::TurnPipeline</name>
    <message>
        <source>Hear</source>
        <translation>聽</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>想</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>說</translation>
    </message>
    <message>
        <source>From the commit of the speech to its words, by the endpoint&apos;s own clock (console.stage).</source>
        <translation>從語音提交到得出文字，依端點自己的時鐘（console.stage）。</translation>
    </message>
    <message>
        <source>From the wish for an answer to its first sentence, by the endpoint&apos;s own clock (console.stage); where tools were called first, with what was thought before each call.</source>
        <translation>從需要回答到回答的第一句，依端點自己的時鐘（console.stage）；若先呼叫了工具，則包括每次呼叫之前的思考。</translation>
    </message>
    <message>
        <source>From the first sentence at the voice to the first audio, by the endpoint&apos;s own clock (console.stage).</source>
        <translation>從第一句交給語音合成到第一段音訊，依端點自己的時鐘（console.stage）。</translation>
    </message>
</context>
<context>
    <name>turnscope::TurnTableModel</name>
    <message>
        <source>Playback was not recorded: this is to the arrival of the first audio.</source>
        <translation>沒有記錄播放情況：此處計到首個音訊到達為止。</translation>
    </message>
    <message>
        <source>The end of the voice is our own detector&apos;s: to a frame of 32 ms.</source>
        <translation>語音結束點來自我們自己的偵測器：精確到 32 毫秒的一個音框。</translation>
    </message>
    <message>
        <source>The end of the voice is taken from audio_end_ms less the silence duration.</source>
        <translation>語音結束點取自 audio_end_ms 減去靜默時長。</translation>
    </message>
    <message>
        <source>An estimate: this log tells nothing of playback, so it is taken from arrival and duration.</source>
        <translation>估計值：此日誌沒有播放資訊，因此由到達時間和時長推算。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1 Milliseconds.</source>
        <translation>%1 單位：毫秒。</translation>
    </message>
    <message>
        <source>Turns in the order in which they began.</source>
        <translation>按開始的先後排列的輪次。</translation>
    </message>
    <message>
        <source>When the turn&apos;s first event was, or its voice began.</source>
        <translation>此輪次首個事件的時間，或其語音開始的時間。</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>What the user said or wrote.</source>
        <translation>使用者說的或寫的內容。</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>What the model said or wrote.</source>
        <translation>模型說的或寫的內容。</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>How the turn ended, by its events.</source>
        <translation>根據其事件，此輪次如何結束。</translation>
    </message>
    <message>
        <source>status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>%1 Where playback was not recorded: to the first audio delta. Milliseconds; the bar grows at %2, %3 and %4 ms.</source>
        <translation>%1 沒有記錄播放情況時：計到首個音訊增量。單位：毫秒；長條在 %2、%3 和 %4 毫秒處增長。</translation>
    </message>
    <message>
        <source>Tool calls, from a call&apos;s arguments being done to its answer. Milliseconds.</source>
        <translation>工具呼叫，從呼叫引數完整到其回答。單位：毫秒。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Audio of the answer that arrived. Milliseconds.</source>
        <translation>回答中已到達的音訊。單位：毫秒。</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Audio of the answer that came out of the speaker. Milliseconds.</source>
        <translation>回答中從喇叭播出的音訊。單位：毫秒。</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>已聽到</translation>
    </message>
    <message>
        <source>Sent less heard. Milliseconds.</source>
        <translation>已傳送減去已聽到。單位：毫秒。</translation>
    </message>
    <message>
        <source>unheard</source>
        <translation>未聽到</translation>
    </message>
    <message>
        <source>When the user cut in: speech_started arrived, or the client stopped the answer.</source>
        <translation>使用者打斷的時間：speech_started 到達，或用戶端停止了回答。</translation>
    </message>
    <message>
        <source>cut in</source>
        <translation>打斷</translation>
    </message>
    <message>
        <source>From the cut-in to silence at the speaker. Milliseconds; over 200 is late.</source>
        <translation>從打斷到喇叭靜默。單位：毫秒；超過 200 即為遲。</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>audio_end_ms of the client&apos;s conversation.item.truncate.</source>
        <translation>用戶端 conversation.item.truncate 的 audio_end_ms。</translation>
    </message>
    <message>
        <source>What the server&apos;s item holds now, so what the model believes it said.</source>
        <translation>伺服器的項目現在保存的內容，也就是模型以為自己說過的內容。</translation>
    </message>
    <message>
        <source>server holds</source>
        <translation>伺服器保存</translation>
    </message>
    <message>
        <source>Output audio tokens of the unheard part: its share of those told, else one each 50 ms.</source>
        <translation>未聽到部分的輸出音訊 token：在已告知 token 數中所占的份額，否則每 50 毫秒一個。</translation>
    </message>
    <message>
        <source>unheard tokens</source>
        <translation>未聽到的 token</translation>
    </message>
    <message>
        <source>Those tokens at the model&apos;s list price for audio out. US dollars.</source>
        <translation>這些 token 按模型音訊輸出定價計算的費用。單位：美元。</translation>
    </message>
    <message>
        <source>for nothing</source>
        <translation>白費</translation>
    </message>
    <message>
        <source>All of the turn&apos;s responses and transcriptions at list price. US dollars.</source>
        <translation>此輪次所有回應和轉寫按定價計算的費用。單位：美元。</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>What the interruption audit makes of it.</source>
        <translation>打斷稽核對它的結論。</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>heard is an estimate</source>
        <translation>已聽到的部分為估計值</translation>
    </message>
    <message>
        <source>open</source>
        <translation>進行中</translation>
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
        <translation>失敗</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>This log holds no times: it is not known.</source>
        <translation>此日誌沒有時間：無法得知。</translation>
    </message>
    <message>
        <source>Our own detector is still listening: this may change.</source>
        <translation>我們自己的偵測器仍在偵測：此值可能會改變。</translation>
    </message>
</context>
<context>
    <name>turnscope::TurnTakingPanel</name>
    <message>
        <source>Turn-taking</source>
        <translation>輪次切換</translation>
    </message>
    <message>
        <source>What B would have meant</source>
        <translation>B 會帶來什麼結果</translation>
    </message>
    <message>
        <source>Make it B</source>
        <translation>設為 B</translation>
    </message>
    <message>
        <source>taking the best setting</source>
        <translation>採用最佳設定</translation>
    </message>
    <message>
        <source>Run again with B…</source>
        <translation>用 B 再次執行…</translation>
    </message>
    <message>
        <source>Copy turn_detection</source>
        <translation>複製 turn_detection</translation>
    </message>
    <message>
        <source>Apply to session</source>
        <translation>套用到工作階段</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>預設組…</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 個輪次</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted by %1.</source>
        <translation>依據%1計數。</translation>
    </message>
    <message>
        <source>Nobody knows what was said: there are no transcripts of the user, and no marks by hand.</source>
        <translation>無從得知說了什麼：沒有使用者的轉寫，也沒有手動標記。</translation>
    </message>
    <message>
        <source>Move a number first: B is nothing yet.</source>
        <translation>請先調整一個數值：B 還沒有內容。</translation>
    </message>
</context>
<context>
    <name>turnscope::TurnsLane</name>
    <message>
        <source>Turns</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延遲</translation>
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
        <translation>請求</translation>
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
        <translation>緩衝</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>說話</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>書寫</translation>
    </message>
    <message>
        <source>you speak: from the onset of voice to its end</source>
        <translation>你說話：從語音開始到結束</translation>
    </message>
    <message>
        <source>the turn detector waits: from the end of voice (an estimate: audio_end_ms less the silence duration) to speech_stopped</source>
        <translation>輪次偵測器等待：從語音結束（估計：audio_end_ms 減去靜默時長）到 speech_stopped</translation>
    </message>
    <message>
        <source>from speech_stopped, or the committed text, to response.created</source>
        <translation>從 speech_stopped 或提交的文字到 response.created</translation>
    </message>
    <message>
        <source>the model thinks: from response.created, or a tool&apos;s answer, to the first audio or text delta, or the tool call</source>
        <translation>模型思考：從 response.created 或工具的回答，到第一個音訊或文字增量，或工具呼叫</translation>
    </message>
    <message>
        <source>a tool runs: from its arguments being done to its answer</source>
        <translation>工具執行：從引數完成到回答</translation>
    </message>
    <message>
        <source>from the first audio delta to the first sound at the speaker</source>
        <translation>從第一個音訊增量到喇叭的第一個聲音</translation>
    </message>
    <message>
        <source>the model speaks: from the first sound (where unknown, the first audio delta) to the end of playback</source>
        <translation>模型說話：從第一個聲音（未知時為第一個音訊增量）到播放結束</translation>
    </message>
    <message>
        <source>the model writes: from the first text delta to response.done</source>
        <translation>模型書寫：從第一個文字增量到 response.done</translation>
    </message>
    <message>
        <source>Turn %1 · %2: %3.</source>
        <translation>輪次 %1 · %2：%3。</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>the barge-in stops: from the cut-in (speech_started, or the client&apos;s own stop) to silence at the speaker (where unknown, to where the truncate says)</source>
        <translation>打斷的停止過程：從打斷（speech_started，或用戶端自己的停止）到喇叭靜默（未知時，到 truncate 所說之處）</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>a tool waits until somebody approves of it: from the request to the answer</source>
        <translation>工具等待核准：從請求到答覆</translation>
    </message>
</context>
<context>
    <name>turnscope::TurnsPanel</name>
    <message>
        <source>Export the turns</source>
        <translation>匯出輪次</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗號分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy all turns as CSV (Ctrl+C)</source>
        <translation>將所有輪次複製為 CSV（Ctrl+C）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Save all turns as a CSV file</source>
        <translation>將所有輪次儲存為 CSV 檔案</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Turns %1</source>
        <translation>輪次 %1</translation>
    </message>
    <message>
        <source>Turns whose answer was cut into; those with a verdict other than clean; the price of the audio nobody heard, at list prices.</source>
        <translation>回答被打斷的輪次；結論不是「正常」的輪次；無人聽到的音訊按定價計算的費用。</translation>
    </message>
    <message>
        <source>No turns yet.

Connect to an endpoint, or open a recording: how long each answer took, and what was heard of it, will stand here.</source>
        <translation>還沒有輪次。

連線到一個端點，或開啟一個錄製：每個回答花了多久、聽到了多少，會列在此處。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在測量…</translation>
    </message>
    <message>
        <source>No turns in this session so far: speak, or write a message.</source>
        <translation>此工作階段到目前為止沒有輪次：請說話，或寫一則訊息。</translation>
    </message>
    <message>
        <source>%1 s billed</source>
        <translation>計費 %1 秒</translation>
    </message>
    <message>
        <source>%1, ≈ $%2</source>
        <translation>%1，≈ $%2</translation>
    </message>
    <message>
        <source>What the server counted last of a session that is billed by its length, at list price; what other models did for it is not included.</source>
        <translation>伺服器對依時長計費的工作階段最後一次回報的計數，按定價計算；不含其他模型為它所做的工作。</translation>
    </message>
    <message>
        <source>columns ▾</source>
        <translation>欄 ▾</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>顯示哪些欄</translation>
    </message>
    <message>
        <source>Segments of the wait that took longer than their budget (View, Latency budget): %1.</source>
        <translation>等待中耗時超出預算的段（「檢視」&gt;「延遲預算」）：%1。</translation>
    </message>
    <message>
        <source>%1 cut into, %2 of them not clean, ≈ $%3 unheard</source>
        <translation>%1 次被打斷，其中 %2 次不乾淨，≈ $%3 未被聽到</translation>
    </message>
    <message>
        <source>segments over budget: %1</source>
        <translation>超出預算的段：%1</translation>
    </message>
</context>
<context>
    <name>turnscope::Unpacking</name>
    <message>
        <source>What the file holds has no room among the temporary files: %1 The first %2 were read.</source>
        <translation>臨時檔案中沒有空間存放檔案的內容：%1 已讀取前 %2。</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 MB, %2 times its size or more; so much of it was read. If you trust it, unpack it yourself and open that.</source>
        <translation>檔案解壓後超過 %1 MB，為其大小的 %2 倍以上；已讀取到此為止的內容。如果你信任它，請自行解壓後再開啟。</translation>
    </message>
    <message>
        <source>The compressed file is damaged, near %1 of its %2. The %3 that could be unpacked were read. Get it again from where it came.</source>
        <translation>壓縮檔案已損壞，位置約在 %2 中的 %1 處。已讀取能解壓的 %3。請從來源重新取得。</translation>
    </message>
    <message>
        <source>The compressed file ends too early, after %1. The %2 that could be unpacked were read. Get it again from where it came.</source>
        <translation>壓縮檔案在 %1 處過早結束。已讀取能解壓的 %2。請從來源重新取得。</translation>
    </message>
    <message>
        <source>Not everything in the file is text in its encoding (UTF-16 or UTF-32): what is not reads � or is left out.</source>
        <translation>檔案中並非所有內容都是其編碼（UTF-16 或 UTF-32）的文字：無效之處顯示為 � 或被略去。</translation>
    </message>
</context>
<context>
    <name>turnscope::UsageCheck</name>
    <message>
        <source>%1 is %2, but its parts add up to %3.</source>
        <translation>%1 為 %2，但各部分之和為 %3。</translation>
    </message>
    <message>
        <source>%1 cached tokens of %2 input tokens.</source>
        <translation>%2 個輸入 token 中有 %1 個快取 token。</translation>
    </message>
    <message>
        <source>More cached %1 than there are.</source>
        <translation>快取的 %1 比總數還多。</translation>
    </message>
    <message>
        <source>%1 is %2, which is no count of tokens.</source>
        <translation>%1 為 %2，不是 token 數。</translation>
    </message>
    <message>
        <source>%1 seconds are none.</source>
        <translation>%1 秒不是有效的秒數。</translation>
    </message>
    <message>
        <source>The usage has no %1.</source>
        <translation>用量中沒有 %1。</translation>
    </message>
</context>
<context>
    <name>turnscope::VadCommand</name>
    <message>
        <source>Listen with this noise in the user&apos;s audio: white, babble (of several voices), echo (the model&apos;s own sound), or a sound file.</source>
        <translation>在使用者的音訊中加入此雜訊來聽：white、babble（多人說話聲）、echo（模型自己的聲音），或一個聲音檔案。</translation>
    </message>
    <message>
        <source>How far the noise is below the user&apos;s speech, in dB; without it: 10.</source>
        <translation>雜訊比使用者的語音低多少，以 dB 為單位；不指定則為 10。</translation>
    </message>
    <message>
        <source>How late the echo comes; without it: 180.</source>
        <translation>回音遲到多久；不指定則為 180。</translation>
    </message>
    <message>
        <source>Listen through a telephone: 8 kHz, µ-law.</source>
        <translation>透過電話來聽：8 kHz，µ-law。</translation>
    </message>
    <message>
        <source>How many of the telephone&apos;s packets of 20 ms are lost, in percent.</source>
        <translation>電話的 20 毫秒封包遺失多少，以百分比計。</translation>
    </message>
    <message>
        <source>What a lost packet is: silent, or repeat the one before it.</source>
        <translation>遺失的封包變成什麼：silent（靜默），或 repeat（重複前一個）。</translation>
    </message>
    <message>
        <source>Noise and losses are the same for the same number; without it: 1.</source>
        <translation>數字相同，雜訊和遺失就相同；不指定則為 1。</translation>
    </message>
    <message>
        <source>--snr takes a number of dB, not “%1”.</source>
        <translation>--snr 接受以 dB 為單位的數，不接受「%1」。</translation>
    </message>
    <message>
        <source>--echo-delay takes milliseconds, not “%1”.</source>
        <translation>--echo-delay 接受毫秒數，不接受「%1」。</translation>
    </message>
    <message>
        <source>--loss takes a number, not “%1”.</source>
        <translation>--loss 接受一個數，不接受「%1」。</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0 on, not “%1”.</source>
        <translation>--seed 接受從 0 起的整數，不接受「%1」。</translation>
    </message>
    <message>
        <source>--lost takes silent or repeat, not “%1”.</source>
        <translation>--lost 接受 silent 或 repeat，不接受「%1」。</translation>
    </message>
    <message>
        <source>It is a telephone that loses packets: give --telephone too.</source>
        <translation>遺失封包的是電話：請同時給出 --telephone。</translation>
    </message>
    <message>
        <source>--snr and --echo-delay are of a noise: give --noise too.</source>
        <translation>--snr 和 --echo-delay 是針對雜訊的：請同時給出 --noise。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 接受 %2 到 %3 之間的數，不接受「%4」。</translation>
    </message>
    <message>
        <source>--model takes v5 or v6, not “%1”.</source>
        <translation>--model 接受 v5 或 v6，不接受「%1」。</translation>
    </message>
    <message>
        <source>%1 is left out: the input audio that its server heard is not in it.</source>
        <translation>略去 %1：其中沒有其伺服器聽到的輸入音訊。</translation>
    </message>
    <message>
        <source>Heard through %1:</source>
        <translation>經過 %1 來聽：</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>輸出一個 JSON 物件而不是文字。</translation>
    </message>
    <message>
        <source>How probable speech must be, 0 to 1.</source>
        <translation>語音須達到的機率，0 到 1。</translation>
    </message>
    <message>
        <source>Audio kept before the onset.</source>
        <translation>語音開始之前保留的音訊。</translation>
    </message>
    <message>
        <source>Silence that ends a turn.</source>
        <translation>結束一個輪次的靜默。</translation>
    </message>
    <message>
        <source>Voice before a span counts as a cut-in.</source>
        <translation>一段語音要算作打斷所需的人聲時長。</translation>
    </message>
    <message>
        <source>The detector: v6, as OpenAI&apos;s service, or v5.</source>
        <translation>偵測器：v6，與 OpenAI 的服務相同；或 v5。</translation>
    </message>
    <message>
        <source>Try thresholds and silences around these settings, on all files at once: errors against wait.</source>
        <translation>圍繞這些設定嘗試各種閾值和靜默，所有檔案一起：錯誤與等待時間的權衡。</translation>
    </message>
    <message>
        <source>With --json: also how probable speech is in each frame.</source>
        <translation>與 --json 合用：同時給出每一音框中語音的機率。</translation>
    </message>
    <message>
        <source>Shows the speech spans that server_vad would have made of recordings with other settings, what that would have meant for their turns, and how well our detector makes the marks of their servers.</source>
        <translation>顯示 server_vad 用其他設定會在錄製中得出哪些語音段、這對其輪次會意味著什麼，以及我們的偵測器能在多大程度上重現其伺服器的標記。</translation>
    </message>
    <message>
        <source>The recordings or logs to read.</source>
        <translation>要讀取的錄製或日誌。</translation>
    </message>
    <message>
        <source>Usage: turnscope vad FILE… [--threshold T] [--prefix MS] [--silence MS] [--min-cut-in MS] [--idle-timeout MS] [--model v5|v6] [--noise white|babble|echo|FILE] [--telephone] [--sweep] [--json [--probabilities]]; see --help.</source>
        <translation>用法：turnscope vad FILE… [--threshold T] [--prefix MS] [--silence MS] [--min-cut-in MS] [--idle-timeout MS] [--model v5|v6] [--noise white|babble|echo|FILE] [--telephone] [--sweep] [--json [--probabilities]]；請見 --help。</translation>
    </message>
    <message>
        <source>What was said is told by %1.</source>
        <translation>所說的內容依據%1得知。</translation>
    </message>
    <message>
        <source>session</source>
        <translation>工作階段</translation>
    </message>
    <message>
        <source>these</source>
        <translation>這些設定</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>語音段</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>遺漏</translation>
    </message>
    <message>
        <source>false</source>
        <translation>誤觸發</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>first sound cut off</source>
        <translation>首個聲音被截斷</translation>
    </message>
    <message>
        <source>cut-ins by nothing</source>
        <translation>無人說話的打斷</translation>
    </message>
    <message>
        <source>idle timeouts</source>
        <translation>閒置逾時</translation>
    </message>
    <message>
        <source>wait after speech, p50</source>
        <translation>語音後等待，p50</translation>
    </message>
    <message>
        <source>There is no input audio in it.</source>
        <translation>其中沒有輸入音訊。</translation>
    </message>
    <message>
        <source>Pieces of the input audio are not in the log: nothing can be said of what the server heard.</source>
        <translation>日誌中缺少部分輸入音訊：無法判斷伺服器聽到了什麼。</translation>
    </message>
    <message>
        <source>The session has no marks of server_vad to compare ours with.</source>
        <translation>該工作階段沒有可與我們的標記相比較的 server_vad 標記。</translation>
    </message>
    <message>
        <source>The session had semantic_vad, which cannot be reproduced.</source>
        <translation>該工作階段使用 semantic_vad，無法重現。</translation>
    </message>
    <message>
        <source>The session had semantic_vad, which cannot be reproduced. It waited %1 beyond the last sound of speech (median of %2, an estimate).</source>
        <translation>該工作階段使用 semantic_vad，無法重現。它在語音的最後一個聲音之後等待了 %1（%2的中位數，估計值）。</translation>
    </message>
    <message>
        <source>With the session&apos;s settings our detector makes the server&apos;s marks: %1 of %2 exact, %3 within a frame, %4 further off, %5 missed, %6 extra.</source>
        <translation>用工作階段的設定，我們的偵測器重現伺服器標記的情況：%2 個中有 %1 個完全一致，%3 個相差在一個音框以內，%4 個相差更多，%5 個漏掉，%6 個多餘。</translation>
    </message>
    <message>
        <source>The server did not tell its settings: the defaults were taken.</source>
        <translation>伺服器沒有回報其設定：採用了預設值。</translation>
    </message>
    <message>
        <source>threshold %1, prefix %2, silence %3, model %4%5</source>
        <translation>閾值 %1，前置填充 %2，靜默 %3，模型 %4%5</translation>
    </message>
    <message>
        <source>: the session&apos;s own</source>
        <translation>：工作階段自身的設定</translation>
    </message>
    <message>
        <source>The session changed its settings on the way; each held for its part.</source>
        <translation>該工作階段中途更改了設定；每組設定只用於其所在的部分。</translation>
    </message>
    <message>
        <source>It had no server_vad: give --threshold, --prefix or --silence to see what that would have done.</source>
        <translation>它沒有使用 server_vad：請給出 --threshold、--prefix 或 --silence，以檢視那樣會有什麼結果。</translation>
    </message>
    <message>
        <source>Spans, in ms of the input audio:</source>
        <translation>語音段，以輸入音訊的毫秒計：</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>仍在繼續</translation>
    </message>
    <message>
        <source>median wait %1</source>
        <translation>等待時間中位數 %1</translation>
    </message>
    <message>
        <source>no wait is known</source>
        <translation>等待時間未知</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 個錯誤</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors by threshold (down) and silence in ms (across), with a prefix of %1:</source>
        <translation>依閾值（縱向）和靜默毫秒數（橫向）列出的錯誤，前置填充為 %1：</translation>
    </message>
    <message>
        <source>Nothing tells what was said: no setting is better than another.</source>
        <translation>沒有任何內容說明所說的話：無法說哪個設定比另一個更好。</translation>
    </message>
    <message>
        <source>* the best, A the session&apos;s own, + what no other is better than in both errors and wait</source>
        <translation>* 最佳，A 工作階段自身的設定，+ 沒有其他設定在錯誤和等待時間上都更好</translation>
    </message>
    <message>
        <source>A as the sessions were:</source>
        <translation>A，即各工作階段原來的設定：</translation>
    </message>
    <message>
        <source>Silence after an answer that lets the model go on; 0: never.</source>
        <translation>回答之後靜默多久讓模型繼續說；0：從不。</translation>
    </message>
    <message>
        <source>speech not heard before</source>
        <translation>先前沒有聽到的語音</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s) speech where the session heard none</source>
        <translation>
            <numerusform>%1，有 %n 處語音是該工作階段沒有聽到的</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::VadRows</name>
    <message>
        <source>threshold</source>
        <translation>閾值</translation>
    </message>
    <message>
        <source>How probable speech must be, 0 to 1: higher hears less.</source>
        <translation>語音須達到的機率，0 到 1：越高聽到的越少。</translation>
    </message>
    <message>
        <source>changing the threshold</source>
        <translation>更改閾值</translation>
    </message>
    <message>
        <source>prefix padding</source>
        <translation>前置填充</translation>
    </message>
    <message>
        <source>Audio kept before the onset, ms: too little cuts the first sound off.</source>
        <translation>語音開始之前保留的音訊，毫秒：太少會切掉第一個音。</translation>
    </message>
    <message>
        <source>changing the prefix padding</source>
        <translation>更改前置填充</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>靜默</translation>
    </message>
    <message>
        <source>Silence that ends a turn, ms: less answers sooner, and splits sentences. The service counts it in frames of 32 ms.</source>
        <translation>結束一個輪次的靜默，毫秒：越少回答越快，但會拆分句子。服務以 32 毫秒的音框來計算。</translation>
    </message>
    <message>
        <source>changing the silence</source>
        <translation>更改靜默</translation>
    </message>
    <message>
        <source>minimum cut-in</source>
        <translation>最短打斷</translation>
    </message>
    <message>
        <source>So much voice over the model cuts it in, ms: the console&apos;s own guard, or your app&apos;s; no setting of the service.</source>
        <translation>模型說話時，人聲持續這麼久即打斷它，毫秒：這是主控台自己的防護，或你的應用程式的防護；不是服務的設定。</translation>
    </message>
    <message>
        <source>changing the minimum cut-in</source>
        <translation>更改最短打斷</translation>
    </message>
    <message>
        <source>idle timeout</source>
        <translation>閒置逾時</translation>
    </message>
    <message>
        <source>After so much silence the service speaks by itself, ms: 5,000 to 30,000, or off.</source>
        <translation>靜默這麼久之後，服務會自行說話，毫秒：5,000 到 30,000，或關。</translation>
    </message>
    <message>
        <source>changing the idle timeout</source>
        <translation>更改閒置逾時</translation>
    </message>
    <message>
        <source>off</source>
        <translation>關</translation>
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
        <translation>偵測器的網路：v6 得出 OpenAI 的標記，v5 得出某些 Azure 部署的標記。</translation>
    </message>
    <message>
        <source>changing the detector&apos;s model</source>
        <translation>更改偵測器的模型</translation>
    </message>
    <message>
        <source>no turn detection</source>
        <translation>沒有輪次偵測</translation>
    </message>
    <message>
        <source>The session changed its settings on the way: A is what most of its audio was heard with.</source>
        <translation>該工作階段中途更改了設定：A 是其大部分音訊所用的設定。</translation>
    </message>
</context>
<context>
    <name>turnscope::VoiceCost</name>
    <message>
        <source>What it will cost is not known: how long this writing takes to say is not.</source>
        <translation>費用未知：說完這段文字需要多久尚不可知。</translation>
    </message>
    <message>
        <source>%1 s of speech, %2 output audio tokens</source>
        <translation>%1 秒語音，%2 個輸出音訊 token</translation>
    </message>
    <message>
        <source>About $%1 at the list price of %2: %3.</source>
        <translation>依 %2 的定價約為 $%1：%3。</translation>
    </message>
    <message>
        <source>What it will cost is not known, for the profile names no model: about %1.</source>
        <translation>費用未知，因為設定檔沒有指定模型：約 %1。</translation>
    </message>
    <message>
        <source>What it will cost is not known, for there is no price by tokens of %1: about %2.</source>
        <translation>費用未知，因為 %1 沒有按 token 計的價格：約 %2。</translation>
    </message>
    <message>
        <source>An estimate: %1 characters a second at speed 1, as six English answers in a public capture have on average, an output audio token each 50 ms, the tokens of the texts, and the model&apos;s list price. What was billed the recordings tell.</source>
        <translation>估計值：語速為 1 時每秒 %1 個字元，取自一份公開擷取紀錄中六個英語回答的平均值；每 50 毫秒一個輸出音訊 token；再加上文字的 token 和模型的定價。實際計費的內容由錄製說明。</translation>
    </message>
</context>
<context>
    <name>turnscope::VoiceDesk</name>
    <message>
        <source>There is nothing to say.</source>
        <translation>沒有要說的內容。</translation>
    </message>
    <message>
        <source>The text is too long to try voices with: %1 of %2 characters.</source>
        <translation>文字太長，無法用來試聽聲音：%1 個字元，上限為 %2。</translation>
    </message>
    <message>
        <source>There is no voice to try.</source>
        <translation>沒有要試聽的聲音。</translation>
    </message>
    <message>
        <source>%1 sessions would be too many at once; %2 is the limit.</source>
        <translation>同時 %1 個工作階段太多；上限為 %2。</translation>
    </message>
</context>
<context>
    <name>turnscope::VoiceSession</name>
    <message>
        <source>It was interrupted.</source>
        <translation>已被中斷。</translation>
    </message>
    <message>
        <source>The endpoint ended the session before it had spoken.</source>
        <translation>端點在說話之前就結束了工作階段。</translation>
    </message>
    <message>
        <source>The endpoint refused: %1</source>
        <translation>端點拒絕了：%1</translation>
    </message>
    <message>
        <source>The endpoint gave no complete answer, and has been silent for %1 s.</source>
        <translation>端點沒有給出完整的回答，並且已有 %1 秒沒有動靜。</translation>
    </message>
    <message>
        <source>The endpoint kept the voice “%1”.</source>
        <translation>端點仍使用聲音「%1」。</translation>
    </message>
    <message>
        <source>The endpoint answered without a sound.</source>
        <translation>端點的回答沒有聲音。</translation>
    </message>
    <message>
        <source>There was no complete answer within two minutes: it was given up.</source>
        <translation>兩分鐘內沒有完整的回答：已放棄。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s speed is %1.</source>
        <translation>端點的速度是 %1。</translation>
    </message>
    <message>
        <source>The endpoint confirmed nothing: whether it took the voice and the speed is not known.</source>
        <translation>端點什麼都沒有確認：它是否採用了該聲音和速度不得而知。</translation>
    </message>
    <message>
        <source>The session&apos;s model is “%1”.</source>
        <translation>工作階段的模型是「%1」。</translation>
    </message>
    <message>
        <source>The endpoint broke its answer off.</source>
        <translation>端點中斷了它的回答。</translation>
    </message>
</context>
<context>
    <name>turnscope::VoiceShelf</name>
    <message>
        <source>“%1” is no list of clips. Mend it, or move it away to begin a new one.</source>
        <translation>「%1」不是片段清單。請修正它，或將其移走以新建一個。</translation>
    </message>
    <message>
        <source>“%1” was written by a later Turnscope.</source>
        <translation>「%1」是由更新版本的 Turnscope 寫入的。</translation>
    </message>
</context>
<context>
    <name>turnscope::VoiceWorker</name>
    <message>
        <source>There is something like a key in the text, which would be kept in clear. Take it out.</source>
        <translation>文字中有像金鑰的內容，會以明文保存。請把它去掉。</translation>
    </message>
    <message>
        <source>One of the voices looks like a key, which would be kept in clear. Give names of voices, or their ids.</source>
        <translation>有一個聲音看起來像金鑰，會以明文保存。請填寫聲音的名稱或其 ID。</translation>
    </message>
    <message>
        <source>It was interrupted; %1 of %2 have spoken.</source>
        <translation>已被中斷；%2 個中有 %1 個已經說完。</translation>
    </message>
</context>
<context>
    <name>turnscope::VoicesCommand</name>
    <message>
        <source>--speed takes numbers with commas between them, not “%1”.</source>
        <translation>--speed 接受用逗號分隔的數，不接受「%1」。</translation>
    </message>
    <message>
        <source>There is no speed in --speed.</source>
        <translation>--speed 中沒有速度。</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無聲</translation>
    </message>
    <message>
        <source>This is the rehearsal endpoint: Flite stands in for the voices.</source>
        <translation>這是排練端點：由 Flite 代替這些聲音。</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>loudness</source>
        <translation>響度</translation>
    </message>
    <message>
        <source>first sound</source>
        <translation>第一個聲音</translation>
    </message>
    <message>
        <source>file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>The clips are in %1</source>
        <translation>片段在 %1</translation>
    </message>
    <message>
        <source>The sentence that is spoken, %1 characters at most.</source>
        <translation>要說的句子，最多 %1 個字元。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Voices with commas between them: names, or ids of your own.</source>
        <translation>用逗號分隔的聲音：名稱，或你自己的聲音的 id。</translation>
    </message>
    <message>
        <source>Speeds with commas between them.</source>
        <translation>用逗號分隔的速度。</translation>
    </message>
    <message>
        <source>Where the clips are kept. Without it: in your folder of voices.</source>
        <translation>片段的儲存位置。不指定則在你的聲音資料夾中。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Print one JSON object instead of a table.</source>
        <translation>輸出一個 JSON 物件而不是表格。</translation>
    </message>
    <message>
        <source>Has an endpoint speak a sentence in one voice after the other, a session each, and keeps the clips side by side.</source>
        <translation>讓端點用各個聲音依序說出一個句子，每個聲音一個工作階段，並將片段並排儲存。</translation>
    </message>
    <message>
        <source>Usage: turnscope voices --text TEXT [--voice NAME,…] [--speed S,…] [--profile NAME|URL] [--out FOLDER] [--json].</source>
        <translation>用法：turnscope voices --text TEXT [--voice NAME,…] [--speed S,…] [--profile NAME|URL] [--out FOLDER] [--json]。</translation>
    </message>
    <message>
        <source>--out needs a folder.</source>
        <translation>--out 需要一個資料夾。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), one after the other.</source>
        <translation>
            <numerusform>%n 個工作階段，依序進行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::VoicesDialog</name>
    <message>
        <source>Profile</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Hello! I can look up your order for you. What is its number?</source>
        <translation>你好！我可以幫你查詢訂單。訂單編號是多少？</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Ids of your own voices</source>
        <translation>你自己的聲音的 id</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How many have spoken</source>
        <translation>已有多少個說完</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>S&amp;peak</source>
        <translation>說出(&amp;P)</translation>
    </message>
    <message>
        <source>Have it spoken</source>
        <translation>讓端點說出句子</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the voices</source>
        <translation>停止各個聲音</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>試聽(&amp;L)</translation>
    </message>
    <message>
        <source>Listen to the clip</source>
        <translation>試聽該片段</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <translation>盲聽(&amp;B)</translation>
    </message>
    <message>
        <source>Without names, in an order that tells nothing</source>
        <translation>不顯示名稱，順序也不透露任何資訊</translation>
    </message>
    <message>
        <source>Th&amp;is one</source>
        <translation>就選這個(&amp;I)</translation>
    </message>
    <message>
        <source>Choose it, and tell whose voice it is</source>
        <translation>選擇它，並揭曉是誰的聲音</translation>
    </message>
    <message>
        <source>&amp;Open its session</source>
        <translation>開啟其工作階段(&amp;O)</translation>
    </message>
    <message>
        <source>Open the clip&apos;s session</source>
        <translation>開啟該片段的工作階段</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>%1 of %2 have spoken</source>
        <translation>%2 個中已有 %1 個說完</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>設定檔(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;entence</source>
        <translation>句子(&amp;E)</translation>
    </message>
    <message>
        <source>voice_…, with commas between them</source>
        <translation>voice_…，用逗號分隔</translation>
    </message>
    <message>
        <source>&amp;Your own, by id</source>
        <translation>你自己的，依 id(&amp;Y)</translation>
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
        <translation>正在連線</translation>
    </message>
    <message numerus="yes">
        <source>%n did not speak</source>
        <translation>
            <numerusform>%n 個沒有說話</numerusform>
        </translation>
    </message>
    <message>
        <source>You chose %1 at speed %2.</source>
        <translation>你選擇了 %1，速度 %2。</translation>
    </message>
    <message>
        <source>Speeds are numbers from 0.25 to 1.5.</source>
        <translation>速度是 0.25 到 1.5 之間的數。</translation>
    </message>
    <message>
        <source>%1 sessions are too many at once; %2 is the limit.</source>
        <translation>一次 %1 個工作階段太多；上限為 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), one after the other.</source>
        <translation>
            <numerusform>%n 個工作階段，依序進行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rehearsal endpoint has no such voices: Flite stands in for them.</source>
        <translation>排練端點沒有這些聲音：由 Flite 代替它們。</translation>
    </message>
    <message>
        <source>&amp;Silence</source>
        <translation>停止播放(&amp;S)</translation>
    </message>
    <message>
        <source>Other voices are still speaking.</source>
        <translation>其他聲音還在說話。</translation>
    </message>
    <message>
        <source>There is no sentence to say.</source>
        <translation>沒有要說的句子。</translation>
    </message>
    <message>
        <source>No voice is chosen.</source>
        <translation>沒有選擇聲音。</translation>
    </message>
</context>
<context>
    <name>turnscope::WaitChart</name>
    <message>
        <source>What the wait was made of</source>
        <translation>等待由什麼構成</translation>
    </message>
    <message>
        <source>%1: %2 of %3 ms</source>
        <translation>%1：%2 毫秒，預算 %3 毫秒</translation>
    </message>
    <message>
        <source>took</source>
        <translation>用時</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>%1 ms, of %2 ms that it may take.</source>
        <translation>%1 毫秒，預算 %2 毫秒。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 ms, over its budget</source>
        <translation>%1：%2 / %3 毫秒，超出預算</translation>
    </message>
</context>
<context>
    <name>turnscope::Waterfall</name>
    <message>
        <source>Waterfall of the selected turn</source>
        <translation>所選輪次的瀑布圖</translation>
    </message>
    <message>
        <source>Turn %1 · %2 %3</source>
        <translation>輪次 %1 · %2 %3</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>輪次 %1</translation>
    </message>
    <message>
        <source>No turn is selected.</source>
        <translation>沒有選取輪次。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>%1 over its budget (View, Latency budget).</source>
        <translation>超出預算 %1（「檢視」&gt;「延遲預算」）。</translation>
    </message>
    <message>
        <source>Within its budget, by %1 (View, Latency budget).</source>
        <translation>在預算之內，還餘 %1（「檢視」&gt;「延遲預算」）。</translation>
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
        <translation>從呼叫引數完整到其輸出送出。</translation>
    </message>
    <message>
        <source>heard %1 of %2</source>
        <translation>聽到 %1 / %2</translation>
    </message>
    <message>
        <source>cut in at %1</source>
        <translation>在 %1 處被打斷</translation>
    </message>
    <message>
        <source>silent after %1</source>
        <translation>%1 後靜默</translation>
    </message>
    <message>
        <source>audio_end_ms %1</source>
        <translation>audio_end_ms %1</translation>
    </message>
    <message>
        <source>no truncate sent</source>
        <translation>未傳送 truncate</translation>
    </message>
    <message>
        <source>the server holds %1</source>
        <translation>伺服器保存 %1</translation>
    </message>
    <message numerus="yes">
        <source>unheard: %1, %n audio token(s)</source>
        <translation>
            <numerusform>未聽到：%1，%n 個音訊 token</numerusform>
        </translation>
    </message>
    <message>
        <source>, ≈ $%1 for nothing</source>
        <translation>，白費 ≈ $%1</translation>
    </message>
    <message>
        <source>This log holds no times: how long anything took is not known.</source>
        <translation>此日誌沒有時間：各項耗時無從得知。</translation>
    </message>
    <message>
        <source>%1 of audio sent</source>
        <translation>已傳送 %1 音訊</translation>
    </message>
    <message>
        <source>cut in</source>
        <translation>打斷</translation>
    </message>
</context>
<context>
    <name>turnscope::Wave</name>
    <message>
        <source>This is not a sound file that can be read: WAV, AIFF, FLAC and Ogg can.</source>
        <translation>這不是可以讀取的聲音檔案：可以讀取 WAV、AIFF、FLAC 和 Ogg。</translation>
    </message>
    <message>
        <source>This sound file is broken, or encoded in a way that cannot be read. Save it as WAV with PCM of 16 bits, for example.</source>
        <translation>此聲音檔案已損壞，或其編碼無法讀取。例如，請將其另存為 16 位 PCM 的 WAV。</translation>
    </message>
    <message>
        <source>This sound file&apos;s sample rate of %1 Hz cannot be used: it must lie between %2 and %3.</source>
        <translation>此聲音檔案的取樣率 %1 Hz 無法使用：必須在 %2 和 %3 之間。</translation>
    </message>
    <message>
        <source>This sound file is too long: more than %L1 samples are not read. Cut it into pieces.</source>
        <translation>此聲音檔案太長：超過 %L1 個樣本的內容不會讀取。請將其分割。</translation>
    </message>
</context>
<context>
    <name>turnscope::WholeFile</name>
    <message>
        <source>%1 is too large: more than %2 MB are not read. Choose a smaller file.</source>
        <translation>%1 太大：超過 %2 MB 的內容不會讀取。請選擇較小的檔案。</translation>
    </message>
</context>
<context>
    <name>turnscope::WholeLog</name>
    <message>
        <source>A log of this kind is read as a whole, and this one is too large for that: its first %1 MB were read. Cut it into smaller files, or write one event a line.</source>
        <translation>這類日誌需整體讀取，而此檔案太大：只讀取了開頭的 %1 MB。請把它切分為較小的檔案，或每行寫一個事件。</translation>
    </message>
</context>
<context>
    <name>turnscope::Why</name>
    <message>
        <source>Why did it stay silent?</source>
        <translation>為什麼沉默？</translation>
    </message>
    <message>
        <source>Why was it slow?</source>
        <translation>為什麼緩慢？</translation>
    </message>
    <message>
        <source>Why did it stop?</source>
        <translation>為什麼停止？</translation>
    </message>
</context>
<context>
    <name>turnscope::WhyCommand</name>
    <message>
        <source>The log holds no turn that could be silent, late or cut.</source>
        <translation>日誌中沒有可能沉默、遲緩或被切斷的輪次。</translation>
    </message>
    <message>
        <source>No turn was silent or cut. Whether one was late is not known: the log&apos;s times do not tell.</source>
        <translation>沒有輪次沉默或被切斷。是否有輪次遲緩則不得而知：日誌的時間無法說明。</translation>
    </message>
    <message>
        <source>No turn was silent, late or cut.</source>
        <translation>沒有沉默、遲緩或被切斷的輪次。</translation>
    </message>
    <message>
        <source>Turn %1, %2: %3</source>
        <translation>輪次 %1，%2：%3</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <translation>輪次 %1：%2</translation>
    </message>
    <message>
        <source>The log does not tell.</source>
        <translation>日誌沒有說明。</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>已證實</translation>
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
        <translation>日誌沒有時間：請不要使用 --at。</translation>
    </message>
    <message>
        <source>Print one JSON object instead of text.</source>
        <translation>輸出一個 JSON 物件而不是文字。</translation>
    </message>
    <message>
        <source>Only of the turn at this time of the log.</source>
        <translation>只針對日誌中此時間的輪次。</translation>
    </message>
    <message>
        <source>Says why the model stayed silent, was slow or stopped, with the events that prove it.</source>
        <translation>說明模型為何沉默、緩慢或停止，並列出可作證明的事件。</translation>
    </message>
    <message>
        <source>The recording or log to read.</source>
        <translation>要讀取的錄製或日誌。</translation>
    </message>
    <message>
        <source>--at takes seconds since the log&apos;s beginning, not “%1”.</source>
        <translation>--at 接受自日誌開頭起的秒數，不接受「%1」。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 to %2, between turns: why was it silent?</source>
        <translation>%1 到 %2，輪次之間：為什麼沉默？</translation>
    </message>
    <message>
        <source>Over their budget: %1.</source>
        <translation>超出預算：%1。</translation>
    </message>
    <message>
        <source>Usage: turnscope why FILE [--at SECONDS] [--budget SEGMENT=MS]… [--json], with one file.</source>
        <translation>用法：turnscope why FILE [--at SECONDS] [--budget SEGMENT=MS]… [--json]，只接受一個檔案。</translation>
    </message>
    <message>
        <source>Shorter quiet stretches, not told here: %1. --at tells of one.</source>
        <translation>另有 %1 段更短的沉默未在此列出；--at 可以查看其中一段。</translation>
    </message>
    <message>
        <source>Events of two connections stand between each other in this log, and nothing in it tells which is whose: why something happened cannot be told.</source>
        <translation>此日誌中兩個連線的事件相互交錯，沒有任何內容說明哪個屬於哪個連線：無法說明事情為何發生。</translation>
    </message>
    <message>
        <source>The log ends at %1, before %2.</source>
        <translation>日誌在 %1 結束，早於 %2。</translation>
    </message>
    <message>
        <source>At %1 no turn was going on, and the log tells of no reason why.</source>
        <translation>在 %1 沒有進行中的輪次，日誌也沒有說明原因。</translation>
    </message>
    <message>
        <source>Turn %1, at %2</source>
        <translation>輪次 %1，%2 處</translation>
    </message>
    <message>
        <source>%1, was not silent, late or cut.</source>
        <translation>%1：沒有沉默、遲緩或被切斷。</translation>
    </message>
    <message>
        <source>%1, was not silent or cut. Whether it was late is not known: the log&apos;s times do not tell.</source>
        <translation>%1：沒有沉默，也沒有被切斷。是否遲緩則不得而知：日誌的時間無法說明。</translation>
    </message>
    <message>
        <source>Over their budget in this turn: %1.</source>
        <translation>此輪次中超出預算：%1。</translation>
    </message>
</context>
<context>
    <name>turnscope::WhySection</name>
    <message>
        <source>proven</source>
        <extracomment>How far the log proves a cause.</extracomment>
        <translation>已證實</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Why it stayed silent, was slow or stopped</source>
        <translation>為何沉默、緩慢或停止</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>輪次 %1</translation>
    </message>
    <message>
        <source>Between turns · Why was it silent?</source>
        <translation>輪次之間 · 為什麼沉默？</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 goes on: nothing is said of it yet.</source>
        <translation>%1 仍在進行：目前還不作說明。</translation>
    </message>
    <message>
        <source>There is no turn here, and no silence of a second between two of them.</source>
        <translation>這裡沒有輪次，兩個輪次之間也沒有達到一秒的靜默。</translation>
    </message>
    <message>
        <source>Nearest that raises a question: %1</source>
        <translation>最近的有疑問之處：%1</translation>
    </message>
    <message>
        <source>It was neither silent nor cut. Whether it was late is not known: the log&apos;s times do not tell.</source>
        <translation>它既沒有沉默，也沒有被切斷。是否遲緩則不得而知：日誌的時間無法說明。</translation>
    </message>
    <message>
        <source>Nothing was silent or cut here; how long the answer took is not in the log.</source>
        <translation>這裡沒有沉默，也沒有被切斷；回答用了多長時間不在日誌中。</translation>
    </message>
    <message>
        <source>Nothing was late, silent or cut here: the answer came after %1.</source>
        <translation>這裡沒有遲緩、沉默或被切斷：回答在 %1 之後到來。</translation>
    </message>
    <message>
        <source>Over its budget all the same: %1.</source>
        <translation>不過仍超出預算：%1。</translation>
    </message>
    <message>
        <source>The log does not tell.</source>
        <translation>日誌沒有說明。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; turnscope why lists them all</source>
        <translation>
            <numerusform>另有 %n 個；turnscope why 會全部列出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured: %1 to %2 · %3</source>
        <translation>已測量：%1 到 %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in this stretch: measure less of it</source>
        <translation>
            <numerusform>這一段中另有 %n 個：請測量短一些的範圍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was late, silent or cut in the %n turn(s) that reach into it.</source>
        <translation>
            <numerusform>與它相交的 %n 個輪次中沒有遲緩、沉默或被切斷。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no turn in it, and no silence of a second between two of them.</source>
        <translation>其中沒有輪次，兩個輪次之間也沒有達到一秒的靜默。</translation>
    </message>
</context>
<context>
    <name>turnscope::Workspaces</name>
    <message>
        <source>Live</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回顧</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>調校</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>turnscope::YamlJson</name>
    <message>
        <source>an alias stands where its anchor does not reach</source>
        <translation>別名所在之處沒有對應的錨點</translation>
    </message>
    <message>
        <source>its anchors and aliases repeat more than %1 MB</source>
        <translation>其錨點和別名重複的內容超過 %1 MB</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>它大於 %1 MB</translation>
    </message>
    <message>
        <source>a key is a list or a map</source>
        <translation>某個鍵是清單或對應</translation>
    </message>
    <message>
        <source>it is nested more than %1 deep</source>
        <translation>其嵌套超過 %1 層</translation>
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
        <translation>還沒有音訊</translation>
    </message>
    <message>
        <source>mic %1 kHz</source>
        <translation>麥克風 %1 kHz</translation>
    </message>
    <message>
        <source>prefix %1</source>
        <translation>前置 %1</translation>
    </message>
    <message>
        <source>silence %1</source>
        <translation>靜默 %1</translation>
    </message>
    <message>
        <source>Speech, as the server told it: from %1 ms of input audio, %2 ms of prefix padding included,</source>
        <translation>伺服器所回報的語音：從輸入音訊的 %1 毫秒起，含 %2 毫秒前置填充，</translation>
    </message>
    <message>
        <source>to %1 ms, %2 ms of trailing silence included: %3.</source>
        <translation>到 %1 毫秒，含 %2 毫秒尾部靜默：%3。</translation>
    </message>
    <message>
        <source>and not stopped yet.</source>
        <translation>尚未停止。</translation>
    </message>
    <message>
        <source>Audio appended to the input buffer: minimum and maximum of each pixel, drawn %1 times as large.</source>
        <translation>追加到輸入緩衝區的音訊：每個像素的最小值和最大值，放大 %1 倍繪製。</translation>
    </message>
    <message>
        <source>prefix ≤ %1</source>
        <translation>前置填充 ≤ %1</translation>
    </message>
    <message>
        <source>Speech, as the server told it: from %1 ms of input audio, at most %2 ms of prefix padding included,</source>
        <translation>伺服器所回報的語音：從輸入音訊的 %1 毫秒處起，最多含 %2 毫秒前置填充，</translation>
    </message>
    <message>
        <source>%1, speech by our detector</source>
        <translation>%1，語音由我們自己的偵測器判定</translation>
    </message>
    <message>
        <source>to %1 ms: %2.</source>
        <translation>到 %1 毫秒：%2。</translation>
    </message>
    <message>
        <source>Speech, inferred: this log has no marks of the server&apos;s, so our own detector listened. From %1 ms of input audio,</source>
        <translation>推斷的語音：此日誌沒有伺服器的標記，因此由我們自己的偵測器判定。從輸入音訊的 %1 毫秒處起，</translation>
    </message>
    <message>
        <source>Audio appended to the input buffer: how strong each frequency is.</source>
        <translation>附加到輸入緩衝區的音訊：各頻率的強度。</translation>
    </message>
</context>
</TS>
