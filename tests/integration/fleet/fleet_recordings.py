# SPDX-License-Identifier: GPL-3.0-or-later
"""fleet_recordings.py FOLDER: a small fleet of recordings, always the same ones: two models, two days, three each, six turns
in each; one answer of them cut off, a tool called in some, a price that is not known of one model. Beside them a log that
is none, and a copy of one under another name."""
import base64
import json
import pathlib
import sys
import uuid

CHUNK_MS = 100
SILENCE = base64.b64encode(bytes(48 * CHUNK_MS)).decode()


class Recording:
    def __init__(self, name, model, day):
        self.lines = [{"turnscope": 1, "session": str(uuid.uuid5(uuid.NAMESPACE_URL, name)), "started": f"{day}T09:14:03.120Z",
                       "profile": {"name": "fleet", "url": "wss://voice.example/v1/realtime", "model": model, "dialect": "openai-ga"},
                       "app": "0.1.0"}]
        self.number = 0
        self.appended = 0  # ms
        self.server(0, "session.created", session={
            "type": "realtime", "id": f"sess_{name}", "model": model, "output_modalities": ["audio"],
            "audio": {"input": {"format": {"type": "audio/pcm", "rate": 24000},
                                "turn_detection": {"type": "server_vad", "threshold": 0.5, "prefix_padding_ms": 300,
                                                   "silence_duration_ms": 500, "create_response": True,
                                                   "interrupt_response": True}},
                      "output": {"format": {"type": "audio/pcm", "rate": 24000}, "voice": "marin"}}})

    def event(self, ms, side, kind, **fields):
        self.lines.append({"at": int(ms * 1000), "from": side, "event": {"type": kind, **fields}})

    def server(self, ms, kind, **fields):
        self.number += 1
        self.event(ms, "server", kind, event_id=f"event_{self.number}", **fields)

    def speak_until(self, ms):
        while self.appended + CHUNK_MS <= ms:
            self.appended += CHUNK_MS
            self.event(self.appended, "client", "input_audio_buffer.append", audio=SILENCE)

    def turn(self, index, begin, wait, cut=False, tool=None):
        """Voice from `begin` to `begin` + 1000 ms; the first audio `wait` ms after its end. Answers with the moment after."""
        user, answer, response = f"u{index}", f"a{index}", f"r{index}"
        end = begin + 1000
        self.speak_until(begin)
        self.server(begin + 20, "input_audio_buffer.speech_started", audio_start_ms=begin, item_id=user)
        self.speak_until(end + 500)
        heard = end + 510
        self.server(heard, "input_audio_buffer.speech_stopped", audio_end_ms=end + 500, item_id=user)
        self.server(heard + 1, "input_audio_buffer.committed", previous_item_id=None, item_id=user)
        self.server(heard + 2, "conversation.item.added", previous_item_id=None, item={
            "id": user, "type": "message", "role": "user", "status": "completed", "content": [{"type": "input_audio"}]})
        self.server(heard + 5, "response.created", response={
            "id": response, "object": "realtime.response", "status": "in_progress", "output": [], "conversation_id": "c"})
        if tool:
            item = {"id": f"t{index}", "type": "function_call", "status": "completed", "name": tool, "call_id": f"c{index}",
                    "arguments": "{}"}
            self.server(heard + 6, "response.output_item.added", response_id=response, output_index=1, item=item)
            self.server(heard + 7, "response.output_item.done", response_id=response, output_index=1, item=item)
            self.event(heard + 50, "client", "conversation.item.create", event_id=f"co{index}", item={
                "type": "function_call_output", "call_id": f"c{index}", "output": "done"})
        first = end + wait
        item = {"id": answer, "type": "message", "role": "assistant", "status": "in_progress", "content": []}
        self.server(first - 2, "response.output_item.added", response_id=response, output_index=0, item=item)
        self.server(first - 2, "conversation.item.added", previous_item_id=user, item=item)
        self.speak_until(first - 1)
        for piece in range(10):
            self.server(first + piece, "response.output_audio.delta", response_id=response, item_id=answer, output_index=0,
                        content_index=0, delta=SILENCE)
            if piece == 0:
                self.event(first + 0.5, "console", "console.playback.started", item_id=answer, content_index=0)
        done = first + 20
        if cut:
            self.event(done, "client", "response.cancel", event_id=f"cc{index}")
            self.event(done + 1, "console", "console.playback.stopped", item_id=answer, content_index=0, played_ms=20, sent_ms=1000)
        self.server(done + 5, "response.done", response={
            "id": response, "object": "realtime.response", "status": "cancelled" if cut else "completed", "conversation_id": "c",
            **({"status_details": {"type": "cancelled", "reason": "client_cancelled"}} if cut else {}), "output": [],
            "usage": {"total_tokens": 1100, "input_tokens": 1000, "output_tokens": 100,
                      "input_token_details": {"text_tokens": 900, "audio_tokens": 100, "cached_tokens": 400,
                                              "cached_tokens_details": {"text_tokens": 400, "audio_tokens": 0}},
                      "output_token_details": {"text_tokens": 20, "audio_tokens": 80}}})
        if not cut:
            self.event(first + 1000, "console", "console.playback.stopped", item_id=answer, content_index=0, played_ms=1000,
                       sent_ms=1000)
        return first + 1500

    def text(self):
        lines = [self.lines[0]] + sorted(self.lines[1:], key=lambda line: line["at"])
        return "".join(json.dumps(line, separators=(",", ":")) + "\n" for line in lines)


def make(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for model in ("gpt-realtime", "nobodys-model"):
        for day in ("2026-11-21", "2026-11-22"):
            for number in range(3):
                name = f"{day}-{model}-{number}"
                recording = Recording(name, model, day)
                at = 500
                for turn in range(6):
                    wait = 600 + 37 * turn + 211 * number + (400 if model == "nobodys-model" else 0) + (90 if day.endswith("22") else 0)
                    at = recording.turn(turn, at // 100 * 100, wait, cut=turn == 2 and number == 1,
                                        tool="close_ticket" if turn == 5 and number != 1 else None)
                (folder / f"{name}.jsonl").write_text(recording.text())
    (folder / "copy-of-one.jsonl").write_text((folder / "2026-11-21-gpt-realtime-0.jsonl").read_text())
    (folder / "no-log.jsonl").write_text("this is no log\nnor is this\n")


if __name__ == "__main__":
    make(pathlib.Path(sys.argv[1]))
