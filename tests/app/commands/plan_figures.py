#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""plan_figures.py TURNSCOPE PRICES: what `turnscope plan` says, against a computation that shares nothing with it but the
two files that it rests on: the assumptions and the price list."""
import datetime
import json
import math
import os
import subprocess
import sys
import tempfile
import tomllib

TOKENS = {"text_in", "text_cached", "cache_write", "text_out", "audio_in", "audio_cached", "audio_out", "image_in",
          "image_cached"}
ROLES = ["voice", "transcription", "text", "small", "strong", "classifier", "speech"]
SHARES = ("template_share", "small_share", "strong_share")


class Unknown(Exception):
    pass


def whole(tokens):
    return math.floor(tokens + 0.5)


class Assumed:
    def __init__(self, path):
        with open(path, "rb") as file:
            self.file = tomllib.load(file)
        self.figures = {}
        for group in ("calls", "context", "text", "router"):
            for key, value in self.file[group].items():
                self.figures[key] = float(value["value"] if isinstance(value, dict) else value)

    def __getattr__(self, key):
        return self.figures[key]

    def having(self, **changes):
        other = Assumed.__new__(Assumed)
        other.file, other.figures = self.file, {**self.figures, **changes}
        return other

    def audio(self, model):
        fitting = [row for row in self.file["audio_tokens"] if model.startswith(row["model"])]
        if not fitting:
            raise Unknown(model)
        row = max(fitting, key=lambda each: len(each["model"]))
        return row["in"], row["out"]

    def rate(self, currency):
        worth = {"USD": 1.0, **{row["currency"]: row["per_dollar"] for row in self.file.get("rate", [])}}
        ours = self.file["currency"]
        if currency == ours:
            return 1.0
        if currency not in worth or ours not in worth:
            raise Unknown(currency)
        return worth[ours] / worth[currency]


class Prices:
    def __init__(self, path):
        with open(path, "rb") as file:
            self.rows = [row for row in tomllib.load(file)["model"] if "host" not in row]

    def of(self, model):
        today = datetime.date.today()
        rows = [row for row in self.rows if (row["name"] == model or model in row.get("aliases", []))
                and row.get("from", datetime.date.min) <= today]
        if not rows:
            raise Unknown(model)
        return max(rows, key=lambda row: row.get("from", datetime.date.min))


def request(row, cached, text, audio, text_out, audio_out, write):
    """One request, in the row's currency."""
    long = row.get("long")
    rates = long if long and text + audio > long["above"] else row
    cached_text = whole(cached * text) if "text_cached" in row else 0
    cached_audio = whole(cached * audio) if "audio_cached" in row else 0
    written = whole(write * (text - whole(cached * text))) if "cache_write" in row else 0
    free = row.get("text_free_beside_audio", False) and audio_out > 0
    sums = {"text_cached": cached_text, "audio_cached": cached_audio, "cache_write": written,
            "text_in": text - cached_text - written, "audio_in": audio - cached_audio,
            "text_out": 0 if free else text_out, "audio_out": audio_out}
    for key, count in sums.items():
        if count > 0 and key not in rates:
            raise Unknown(key)
    return sum(count * rates[key] for key, count in sums.items() if count > 0) / 1e6


def asked(a, row, share, user_text, user_audio, out_text, out_audio, reasoning, context):
    """All requests of a call: the tokens of each turn added to those before it, one by one."""
    call, result = whole(a.tool_call_tokens), whole(a.tool_result_tokens)
    prompt, turns = whole(a.prompt_tokens), a.minutes_per_call * a.turns_per_minute
    said_text = said_audio = 0
    total, left = 0.0, turns

    def priced(extra, text_out, audio_out):
        text, audio = said_text + user_text + extra, said_audio + user_audio
        if context is not None and text + audio > max(0, context - prompt):
            room = max(0, context - prompt)
            audio = audio * room // (text + audio)
            text = room - audio
        return request(row, a.cache_ratio, prompt + text, audio, text_out, audio_out, a.cache_write_share)

    while left > 0:
        plain = priced(0, out_text + reasoning, out_audio)
        if a.tool_share > 0:
            tool = priced(0, call + reasoning, 0) + priced(call + result, out_text + reasoning, out_audio)
            plain = (1 - a.tool_share) * plain + a.tool_share * tool
        total += min(1.0, left) * plain
        said_text += user_text + out_text + whole(a.tool_share * (call + result))
        said_audio += user_audio + out_audio
        left -= 1
    return share * total


def part(a, prices, kind, role, model):
    row = prices.of(model)
    minutes, turns = a.minutes_per_call, a.minutes_per_call * a.turns_per_minute
    only_minutes = "audio_minute" in row and not TOKENS & set(row)
    if role == "voice" and "session_minute" in row:
        if a.standby_share > 0 and "standby_minute" not in row:
            raise Unknown("standby_minute")
        cost = minutes * ((1 - a.standby_share) * row["session_minute"] + a.standby_share * row.get("standby_minute", 0))
    elif role == "voice" and only_minutes:
        cost = minutes * row["audio_minute"]
    elif role == "voice":
        per_in, per_out = a.audio(model)
        each = 1 / a.turns_per_minute
        cost = asked(a, row, 1.0, 0, whole(per_in * a.user_speech_share * each), whole(a.answer_text_tokens),
                     whole(per_out * a.model_speech_share * each), 0, whole(a.context_tokens))
    elif role == "transcription":
        if "audio_minute" in row:
            cost = minutes * a.user_speech_share * row["audio_minute"]
        else:
            cost = (minutes * a.user_speech_share * a.audio(model)[0] * row["audio_in"]
                    + turns * a.user_text_tokens * row["text_out"]) / 1e6
    elif role == "speech":
        if "characters" in row:
            cost = turns * a.speech_characters * row["characters"] / 1e6
        else:
            cost = (minutes * a.model_speech_share * a.audio(model)[1] * row["audio_out"]
                    + turns * a.answer_text_tokens * row["text_in"]) / 1e6
    elif role == "classifier":
        cost = turns * (1 - a.template_share) * request(row, 0, whole(a.classifier_tokens_in), 0,
                                                        whole(a.classifier_tokens_out), 0, 0)
    else:
        share = {"text": a.strong_share if kind == "live" else 1.0, "small": a.small_share,
                 "strong": a.strong_share}[role]
        cost = asked(a, row, share, whole(a.user_text_tokens), 0, whole(a.answer_text_tokens), 0,
                     whole(a.reasoning_tokens), None) if share > 0 else 0.0
    return cost * a.rate(row.get("currency", "USD"))


def option_cost(a, prices, option):
    return sum(part(a, prices, option["kind"], role, option[role]) for role in ROLES if role in option)


def known(compute):
    try:
        return compute()
    except Unknown:
        return None


def close(told, ours):
    if told is None or ours is None:
        return told is None and ours is None
    return abs(told - ours) <= 1e-9 * max(abs(told), abs(ours), 1e-12)


def along(a, axis, place):
    if axis == "minutes_per_call":
        return a.having(minutes_per_call=place)
    rest = a.template_share + a.small_share
    return a.having(strong_share=place, template_share=(1 - place) * a.template_share / rest,
                    small_share=(1 - place) * a.small_share / rest)


def wrong_even(a, prices, options, told):
    """Of the places that were told: on either side of each the one costs less, then the other."""
    for even in told["break_even"]:
        below, above = (options[even[key]] for key in ("cheaper_below", "cheaper_above"))
        step = 1e-5 * max(even["at"], 1e-3)
        before, after = (along(a, even["axis"], even["at"] + by) for by in (-step, step))
        if not option_cost(before, prices, below) < option_cost(before, prices, above):
            yield f"{even}: not cheaper below"
        if not option_cost(after, prices, above) < option_cost(after, prices, below):
            yield f"{even}: not cheaper above"


def missing_even(a, prices, options, told):
    """Of pairs whose order at both ends of an axis differs, each has a place that was told."""
    for axis, ends in (("minutes_per_call", (0.5, 60.0)), ("strong_share", (0.0, 1.0))):
        costs = {name: [known(lambda: option_cost(along(a, axis, end), prices, option)) for end in ends]
                 for name, option in options.items()}
        for one, low in costs.items():
            for other, high in costs.items():
                if None in low + high or not (low[0] < high[0] and low[1] > high[1]):
                    continue
                if not any(even["axis"] == axis and {even["cheaper_below"], even["cheaper_above"]} == {one, other}
                           for even in told["break_even"]):
                    yield f"no break-even of {one} and {other} along {axis}"


def check(program, prices, path, environment):
    run = subprocess.run([program, "plan", "--assumptions", path, "--json"], capture_output=True, env=environment,
                         timeout=120, check=True)
    told = json.loads(run.stdout)
    a = Assumed(path)
    options = {option["name"]: option for option in a.file["option"]}
    wrong = []
    for each in told["options"]:
        option = options[each["name"]]
        ours = known(lambda: option_cost(a, prices, option))
        figures = {"per_call": 1, "per_minute": 1 / a.minutes_per_call, "per_month": a.calls_per_month}
        for key, by in figures.items():
            if not close(each[key], None if ours is None else ours * by):
                wrong.append(f"{option['name']}: {key} is {each[key]}, and {ours and ours * by} here")
        for shown in each["parts"]:
            mine = known(lambda: part(a, prices, option["kind"], shown["role"], shown["model"]))
            if not close(shown["per_call"], mine):
                wrong.append(f"{option['name']}: {shown['role']} is {shown['per_call']}, and {mine} here")
            if (shown["per_call"] is None) != bool(shown["why"]):
                wrong.append(f"{option['name']}: {shown['role']}: what is not known needs a reason")
    wrong += wrong_even(a, prices, options, told)
    wrong += missing_even(a, prices, options, told)
    return wrong, sum(each["per_call"] is not None for each in told["options"]), len(told["break_even"])


OPTIONS = """
[[option]]
name = "realtime with transcripts"
kind = "realtime"
voice = "gpt-realtime-1.5"
transcription = "gpt-realtime-whisper"

[[option]]
name = "grok"
kind = "realtime"
voice = "grok-voice-latest"

[[option]]
name = "qwen"
kind = "realtime"
voice = "qwen-omni-turbo-realtime"

[[option]]
name = "voice and back end"
kind = "live"
voice = "gpt-live-1.1"
text = "gpt-6-luna"

[[option]]
name = "by characters"
kind = "chained"
transcription = "gpt-4o-transcribe"
text = "qwen3.8-omni-flash"
speech = "grok-tts"

[[option]]
name = "routed voice"
kind = "router"
voice = "gpt-live-1"
small = "gpt-6-luna"
strong = "qwen3.8-omni-flash"

[[option]]
name = "routed chain"
kind = "router"
transcription = "gpt-transcribe"
classifier = "gpt-6-luna"
small = "gpt-6-luna"
strong = "gpt-realtime-2.1"
speech = "gpt-4o-mini-tts"

[[option]]
name = "no price of text out"
kind = "chained"
transcription = "whisper-1"
text = "qwen-turbo"
speech = "tts-1"

[[option]]
name = "nobody's"
kind = "realtime"
voice = "nobodys-model"
"""

AUDIO = '[[audio_tokens]]\nmodel = "gpt-"\nin = 600\nout = 1200\n[[audio_tokens]]\nmodel = "qwen-"\nin = 1500\nout = 3000\n'
YUAN = '[[rate]]\ncurrency = "CNY"\nper_dollar = 7.1\ndate = 2026-11-29\n'
EURO = '[[rate]]\ncurrency = "EUR"\nper_dollar = 0.87\ndate = 2026-11-28\n'


def variants(written):
    """The file as it was written, and others by hand: long calls, other shares, back ends past the long context step."""
    yield "as written", written
    def made(currency, groups, rest):
        text = f'format = 1\ncurrency = "{currency}"\n'
        given = tomllib.loads(groups)
        for group in ("calls", "context", "text", "router"):
            text += f"[{group}]\n"
            for key, value in {**tomllib.loads(written)[group], **given.get(group, {})}.items():
                text += f"{key} = {value['value'] if isinstance(value, dict) else value}\n"
        return text + rest
    yield "dollars", made("USD", "", AUDIO + OPTIONS)
    yield "yuan", made("CNY", "[calls]\nminutes_per_call = 12.5\nturns_per_minute = 2.3\nuser_speech_share = 0.41\n",
                       YUAN + AUDIO + OPTIONS)
    yield "euro", made("EUR", "[router]\ntemplate_share = 0.1\nsmall_share = 0.25\nstrong_share = 0.65\n"
                              "[text]\nreasoning_tokens = 333\n[calls]\nstandby_share = 0.25\n",
                       EURO + YUAN + AUDIO + OPTIONS)
    yield "long", made("USD", "[calls]\nminutes_per_call = 58.7\nturns_per_minute = 4.1\n[context]\ncache_ratio = 0.93\n"
                              "tool_share = 0.37\n", YUAN + AUDIO + OPTIONS)
    yield "past the step", made("USD", "[context]\nprompt_tokens = 271500\ncache_write_share = 0.4\ntool_share = 0\n",
                                AUDIO + OPTIONS)
    yield "a short call", made("CNY", "[calls]\nminutes_per_call = 0.2\ncalls_per_month = 3\n[context]\ncache_ratio = 0\n",
                               YUAN + AUDIO + OPTIONS)


def main():
    program, prices = sys.argv[1], Prices(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "XDG_CONFIG_HOME": folder, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
        path = os.path.join(folder, "plan.toml")
        subprocess.run([program, "plan", "--write", path, "--json"], capture_output=True, env=environment, timeout=120,
                       check=True)
        with open(path, encoding="utf-8") as file:
            written = file.read()
        failed = known_costs = evens = 0
        for name, text in variants(written):
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            wrong, costs, found = check(program, prices, path, environment)
            known_costs, evens, failed = known_costs + costs, evens + found, failed + len(wrong)
            for line in wrong:
                print(f"{name}: {line}")
    print(f"{known_costs} costs and {evens} break-even points computed anew, {failed} wrong")
    return 1 if failed or known_costs < 40 or evens < 10 else 0


sys.exit(main())
