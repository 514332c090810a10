#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""cost_ledger.py TURNSCOPE PRICES CAPTURES: what `turnscope cost` says of every capture, against a computation that shares
nothing with it: it looks for usage in whatever JSON a file holds, and reads the price list itself. Exit 77: no captures."""
import ast
import datetime
import json
import os
import subprocess
import sys
import tempfile
import tomllib
from decimal import Decimal

try:
    import yaml
except ImportError:
    yaml = None

ENDS = {"response.done", "response.completed", "response.failed", "response.incomplete", "response.cancelled"}
ECHOES = {"session.created", "session.updated", "session.started", "transcription_session.created",
          "transcription_session.updated"}
HEARD = "conversation.item.input_audio_transcription.completed"
DECODER = json.JSONDecoder()


def values_in(text):
    """Every JSON value that begins with a brace or a bracket, wherever it stands in the text."""
    at = 0
    while True:
        begins = [i for i in (text.find("{", at), text.find("[", at)) if i >= 0]
        if not begins:
            return
        begin = min(begins)
        try:
            value, at = DECODER.raw_decode(text, begin)
            yield value
        except (ValueError, RecursionError):
            at = begin + 1


def printed_in(text):
    """Dictionaries as Python prints them."""
    begin = text.find("{'")
    while begin >= 0:
        depth, quote, at = 0, "", begin
        while at < len(text):
            char = text[at]
            if quote:
                at += 1 if char == "\\" else 0
                quote = "" if char == quote else quote
            elif char in "'\"":
                quote = char
            elif char in "{[(":
                depth += 1
            elif char in "}])":
                depth -= 1
                if depth == 0:
                    break
            at += 1
        try:
            yield ast.literal_eval(text[begin:at + 1])
            begin = text.find("{'", at + 1)
        except (ValueError, SyntaxError):
            begin = text.find("{'", begin + 1)


def wraps(value, kind):
    """Whether a row only repeats the type of the event that it holds."""
    return any(isinstance(each, dict) and each.get("type") == kind for each in value.values())


def events_in(value, depth=0):
    """Objects with a type, outermost first; what an event of interest holds is not looked into."""
    if depth > 30:
        return
    if isinstance(value, list):
        for each in value:
            yield from events_in(each, depth + 1)
    elif isinstance(value, str):
        if value[:1] in "{[" and len(value) > 1:
            try:
                yield from events_in(json.loads(value), depth + 1)
            except ValueError:
                pass
    elif isinstance(value, dict):
        kind = value.get("type")
        bare = value.get("object") == "realtime.response" and value.get("status") not in (None, "in_progress")
        if bare:
            yield {"type": "response.done", "response": value}
        elif isinstance(kind, str) and not wraps(value, kind) and (kind in ENDS | ECHOES | {HEARD} or kind.startswith("conversation.item.")
                                        or kind.startswith("session.") or kind.startswith("response.created")):
            yield value
        else:
            for each in value.values():
                yield from events_in(each, depth + 1)


def events_of(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        text = file.read()
    if path.endswith(".yaml"):
        found = list(events_in(yaml.safe_load(text))) if yaml else []
    else:
        found = [event for value in values_in(text) for event in events_in(value)]
        if not found:
            found = [event for value in printed_in(text) for event in events_in(value)]
    seen, once = set(), []
    for event in found:
        key = json.dumps(event, sort_keys=True, default=str)
        if event.get("event_id") and key in seen:
            continue
        seen.add(key)
        once.append(event)
    return once


class Prices:
    def __init__(self, path):
        with open(path, "rb") as file:
            self.rows = [row for row in tomllib.load(file)["model"] if "host" not in row]

    def of(self, model):
        """The latest row: no capture of a model whose price changed tells its day."""
        def is_snapshot(row):
            rest = model[len(row["name"]):]
            return model.startswith(row["name"]) and len(rest) == 11 and rest.replace("-", "").isdigit()
        for is_meant in (lambda row: model == row["name"] or model in row.get("aliases", []), is_snapshot):
            rows = [row for row in self.rows if is_meant(row)]
            if rows:
                return max(rows, key=lambda row: row.get("from", datetime.date.min))
        return None


TOKENS = {"text_in", "text_cached", "cache_write", "text_out", "audio_in", "audio_cached", "audio_out", "image_in",
          "image_cached"}


def million(count, row, key):
    if count <= 0:
        return Decimal(0)
    if key not in row:
        raise KeyError(key)
    return Decimal(count) * Decimal(str(row[key])) / 1000000


def details(usage, side):
    return usage.get(f"{side}_token_details") or usage.get(f"{side}_tokens_details") or {}


def answer_cost(usage, row):
    if "audio_minute" in row and not TOKENS & set(row):
        seconds = usage.get("billable_audio_seconds") or 0
        if seconds <= 0:
            raise KeyError("billable_audio_seconds")
        return Decimal(str(seconds)) / 60 * Decimal(str(row["audio_minute"]))
    into, out = details(usage, "input"), details(usage, "output")
    total = usage.get("input_tokens") or 0
    parts = {kind: into.get(f"{kind}_tokens") or 0 for kind in ("text", "audio", "image")}
    if into.get("text_tokens") is None and ("audio_tokens" in into or "image_tokens" in into):
        parts["text"] = total - parts["audio"] - parts["image"]
    elif not sum(parts.values()) and "audio_in" not in row:
        parts["text"] = total
    if total and not sum(parts.values()):
        raise KeyError("kinds")
    rates = row["long"] if total > row.get("long", {}).get("above", float("inf")) else row
    told = into.get("cached_tokens_details")
    left = into.get("cached_tokens") or 0
    sum_ = Decimal(0)
    for kind in ("text", "audio", "image"):
        cached = min(parts[kind], (told.get(f"{kind}_tokens") or 0) if told else left)
        left -= cached
        fresh = parts[kind] - cached
        if kind == "text":
            written = min(fresh, into.get("cache_write_tokens") or 0)
            sum_ += million(written, rates, "cache_write")
            fresh -= written
        sum_ += million(fresh, rates, f"{kind}_in") + million(cached, rates, f"{kind}_cached")
    audio = out.get("audio_tokens") or 0
    text = out.get("text_tokens")
    total = usage.get("output_tokens") or 0
    if text is None and "audio_tokens" in out:
        text = total - audio
    elif not text and not audio and "audio_out" not in rates:
        text = total
    return sum_ + million(text or 0, rates, "text_out") + million(audio, rates, "audio_out")


def heard_cost(usage, row):
    if usage.get("seconds") and "audio_minute" in row:
        return Decimal(str(usage["seconds"])) / 60 * Decimal(str(row["audio_minute"]))
    into = details(usage, "input")
    if not into:
        raise KeyError("kinds")
    return (million(into.get("text_tokens") or 0, row, "text_in") + million(into.get("audio_tokens") or 0, row, "audio_in")
            + million(usage.get("output_tokens") or 0, row, "text_out"))


def asks(session):
    audio = ((session.get("audio") or {}).get("input") or {})
    for holder in (audio.get("transcription"), session.get("input_audio_transcription")):
        if isinstance(holder, dict) and holder.get("model"):
            return holder["model"]
    return None


class Bill:
    """What the events of one file come to; things without a price are counted."""

    def __init__(self, prices):
        self.prices, self.total, self.lacks, self.priced = prices, Decimal(0), 0, 0
        self.model = self.ears = ""
        self.models, self.done, self.texts, self.lengths = {}, set(), set(), []

    def add(self, compute, usage, model):
        row = self.prices.of(model) if model else None
        try:
            if row is None or row.get("currency", "USD") != "USD":
                raise KeyError(model)
            self.total += compute(usage, row)
            self.priced += 1
        except KeyError:
            self.lacks += 1

    def take(self, event):
        kind = event["type"]
        if kind in ECHOES:
            session = event.get("session") or {}
            self.model = session.get("model") or self.model
            self.ears = asks(session) or self.ears
            if kind in ("session.created", "session.started"):
                self.lengths.append([None, self.model])
        elif kind == "response.created":
            response = event.get("response") or {}
            self.models[response.get("id")] = response.get("model") or self.model
        elif kind in ENDS:
            self.take_answer(event)
        elif kind == HEARD:
            usage = event.get("usage")
            if usage:
                self.add(heard_cost, usage, self.ears)
        elif kind in ("session.usage.updated", "session.closed"):
            seconds = (event.get("usage") or {}).get("seconds")
            if seconds is not None and self.lengths:
                self.lengths[-1] = [seconds, self.model]
        elif kind in ("conversation.item.added", "conversation.item.created"):
            self.take_text(event.get("item") or {})

    def take_answer(self, event):
        response = event.get("response") or {}
        known = response.get("id")
        if known in self.done:
            return
        self.done.add(known)
        usage = response.get("usage") or event.get("usage")
        counts = [usage.get(key) or 0 for key in ("input_tokens", "output_tokens", "billable_audio_seconds")] \
            if usage else []
        if any(counts):
            self.add(answer_cost, usage, self.models.get(known) or response.get("model") or self.model)

    def take_text(self, item):
        row = self.prices.of(self.model) if self.model else None
        written = item.get("role") == "user" and any(
            isinstance(part, dict) and part.get("type") in ("input_text", "text") for part in item.get("content") or [])
        if written and row and "text_message" in row and item.get("id") not in self.texts:
            self.texts.add(item.get("id"))
            self.total += Decimal(str(row["text_message"]))
            self.priced += 1

    def finish(self):
        for seconds, model in self.lengths:
            row = self.prices.of(model) if seconds is not None and model else None
            if row and "session_minute" in row:
                self.total += Decimal(str(seconds)) / 60 * Decimal(str(row["session_minute"]))
                self.priced += 1
        return self


def told(program, path, home):
    environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=os.path.join(home, "config"), LANG="C.UTF-8")
    run = subprocess.run([program, "cost", "--json", path], capture_output=True, env=environment, timeout=120)
    return json.loads(run.stdout) if run.returncode == 0 else None


def main():
    program, prices, captures = sys.argv[1:4]
    if not os.path.isdir(captures):
        print(f"There are no captures in {captures}: nothing was compared.")
        return 77
    prices = Prices(prices)
    compared, costly, aside, wrong = 0, 0, [], []
    with tempfile.TemporaryDirectory() as home:
        for folder, _, names in sorted(os.walk(captures)):
            for name in sorted(names):
                path = os.path.join(folder, name)
                if name.startswith(("README", "LICENCE")) or name.endswith(".py") or name == "expected.json":
                    continue
                ledger = told(program, path, home)
                bill = Bill(prices)
                for event in events_of(path):
                    bill.take(event)
                bill.finish()
                if ledger is None:
                    aside.append(f"{name}: not a log that the program reads")
                    continue
                sum_ = Decimal(str(ledger["total_usd"])) if ledger["total_usd"] is not None else None
                if bill.priced == 0 and not bill.lacks and sum_:
                    aside.append(f"{name}: nothing in it that this computation can read")
                    continue
                compared += 1
                costly += 1 if sum_ else 0
                if abs((sum_ or Decimal(0)) - bill.total) > Decimal("0.0000005"):
                    wrong.append(f"{name}: the ledger says {sum_}, the computation {bill.total}")
                if bill.lacks and not ledger["incomplete"]:
                    wrong.append(f"{name}: {bill.lacks} things have no price, and the ledger calls itself complete")
    for line in aside:
        print("left aside:", line)
    for line in wrong:
        print("WRONG", line)
    print(f"{compared} captures compared, {costly} of them cost something, {len(wrong)} differ.")
    return 1 if wrong or costly < 60 else 0


if __name__ == "__main__":
    sys.exit(main())
