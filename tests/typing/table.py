"""One-line mistakes and right lines, for the client that blocks and for the one that awaits.

A call stands between `<` and `>`; where calls are awaited, it is.  `c` speaks 2024-10-21 and `r`
2025-04-01-preview; `m` is a list of messages, `i` a list of input items, `u` one message of a user.
"""

from __future__ import annotations

_CHAT = "c.chat.completions.create(messages="
_HI = '[{"role": "user", "content": "Hi"}]'
_ASKED = f"<{_CHAT}{_HI})>"


def _said(message: str) -> str:
    return f"<{_CHAT}[{message}])>"


def _with(argument: str) -> str:
    return f"<{_CHAT}{_HI}, {argument})>"


MISTAKES = (
    _said('{"role": "robot", "content": "Hi"}'),
    _said('{"role": "user", "text": "Hi"}'),
    _said('{"role": "user"}'),
    _said('{"content": "Hi"}'),
    _said('{"role": "user", "content": 1.5}'),
    _said('{"role": "tool", "content": "42"}'),
    _said('{"role": "user", "content": [{"type": "txt", "text": "Hi"}]}'),
    _said('{"role": "user", "content": [{"type": "image_url", "image_url": {"uri": "x"}}]}'),
    _said('<c.files.retrieve("file-1")>'),
    _said('<c.batches.retrieve("batch-1")>'),
    _said(_ASKED),
    _said(f"{_ASKED}.choices[0]"),
    _said(f"{_ASKED}.usage"),
    f"<{_CHAT}u)>",
    f'<{_CHAT}"Hi")>',
    f"<{_CHAT}None)>",
    "<c.chat.completions.create(seed=1)>",
    _with('temperature="warm"'),
    _with("temprature=1.0"),
    _with("max_tokens=1.5"),
    _with('n="two"'),
    _with("stop=1"),
    _with('seed="one"'),
    _with('stream="no"'),
    _with('timeout="soon"'),
    _with('extra_headers="x: y"'),
    _with('logit_bias={"1": "high"}'),
    _with('response_format={"type": "xml"}'),
    _with('response_format={"type": "json_schema"}'),
    _with('tools=[{"type": "function"}]'),
    _with('tools=[{"type": "tool", "function": {"name": "f"}}]'),
    _with('tools=[{"type": "function", "function": {"description": "f"}}]'),
    _with('tool_choice="never"'),
    _with('tool_choice={"type": "function", "function": {}}'),
    _with('data_sources=[{"type": "azure_serach", "parameters": {}}]'),
    f"{_ASKED}.choice",
    f"{_ASKED}.choices.message",
    f"{_ASKED}.choices[0].text",
    f"{_ASKED}.choices[0].message.content.strip()",
    f"{_ASKED}.choices[0].message.tool_calls[0]",
    f"{_ASKED}.usage.total_tokens",
    f"[chunk.choices for chunk in {_ASKED}]",
    f"len({_ASKED})",
    f"{_with('stream=True')}.choices",
    f"<{_with('stream=True')}.final_answer()>.usage.total_tokens",
    f"<{_with('stream=True')}.final_answer()>.message.content",
    f"m.append({_ASKED})",
    f"m.append({_ASKED}.choices[0])",
    'm.append({"role": "user"})',
    'm.append("Hi")',
    '<c.embeddings.create(inputs="x")>',
    "<c.embeddings.create(input=1.5)>",
    '<c.embeddings.create(input="x")>[0]',
    '<c.files.create(file=1, purpose="batch")>',
    '<c.files.create(purpose="batch")>',
    '<c.files.create(file=b"", purpose="bacth")>',
    '<c.files.import_file("x", content_url="https://x", purpose="finetune")>',
    '<c.uploads.create(bytes=1, filename="x", mime_type="x", purpose="finetune")>',
    '<c.embeddings.create(input="x", encoding_format="base46")>',
    '<c.batches.create(input_file_id="f", endpoint="/v1", completion_window="1d")>',
    '<c.images.generate(prompt="x", size="1024x1042")>',
    '<c.images.generate(prompt="x", response_format="b64")>',
    '<c.audio.transcriptions.create(file=b"", response_format="txt")>',
    '<r.threads.messages.create("t", role="usr", content="x")>',
    "<c.files.retrieve()>",
    "<c.files.retrieve(1)>",
    '<c.batches.create(input_file_id="f", endpoint="/chat/completions")>',
    '<c.fine_tuning.jobs.create(model="m")>',
    '<c.images.generate(prompt=["x"])>',
    '<c.completions.create("gpt", "Once upon")>',
    'c.completion.create(prompt="x")',
    "c.chat.create(messages=m)",
    "c.responses",
    '<r.responses.create(model="m", input=[{"role": "user", "words": "x"}])>',
    '<r.responses.create(model="m", input=1)>',
    '<r.responses.create(model="m", input="x", tools=[{"type": "file_search"}])>',
    '<r.responses.create(model="m", input="x", reasoning={"effort": "utmost"})>',
    '<r.responses.create(model="m", input="x", text={"format": "json"})>',
    '<r.responses.create(model="m", input="x", tempreature=1)>',
    '<r.responses.create(model="m", input="x")>.choices',
    '<r.responses.create(model="m", input="x")>.output[0].content',
    'i.append(<r.responses.create(model="m", input="x")>)',
    'i += [<r.files.retrieve("f")>]',
    '<r.assistants.create(model="m", tools=[{"type": "retrieval"}])>',
    '<r.threads.messages.create("t", content="x")>',
)

RIGHT = (
    _ASKED,
    f"<{_CHAT}m)>",
    f"<{_CHAT}[u])>",
    f"<{_CHAT}(u, u))>",
    f"<{_CHAT}(each for each in m))>",
    f"<{_CHAT}iter(m))>",
    f"<{_CHAT}[*m, u])>",
    f"<{_CHAT}m + [u])>",
    f'<{_CHAT}[{{**u, "name": "Ann"}}])>',
    f'<{_CHAT}[{{"role": "user", "content": each}} for each in ("a", "b")])>',
    f"m.append({_ASKED}.choices[0].message)",
    f"m += [each.message for each in {_ASKED}.choices]",
    f"<{_CHAT}[*m, {_ASKED}.choices[0].message])>",
    f'm.append({{"role": "assistant", "content": {_ASKED}.choices[0].message.content}})',
    'm.append({"role": "tool", "tool_call_id": "1", "content": "42"})',
    _with("temperature=0, top_p=None, stop=None, seed=1, max_tokens=None"),
    _with("presence_penalty=None, frequency_penalty=None"),
    '<c.embeddings.create(input="x", encoding_format="base64")>',
    '<c.images.generate(prompt="x", size="1024x1024", quality="hd")>',
    _with('stop=["a", "b"]'),
    _with('tools=[{"type": "function", "function": {"name": "f", "parameters": {}}}]'),
    _with('tool_choice={"type": "function", "function": {"name": "f"}}'),
    _with('response_format={"type": "json_object"}'),
    _with("timeout=None, extra_headers={'x': 'y'}, extra_body={'z': 1}"),
    _with("stream=False") + ".choices",
    _with("stream=bool(m)"),
    f"[*<{_with('stream=True')}.final_answer()>.choices, *{_ASKED}.choices]",
    f"m.append(<{_with('stream=True')}.final_answer()>.choices[0].message)",
    f"<{_with('stream=True')}.final_answer()>.text.upper()",
    f"{_ASKED}.text.upper()",
    f"dict({_ASKED})",
    "print([each.embedding for each in <c.embeddings.create(input=['x'])>.data])",
    'print(<c.files.create(file=b"", purpose="batch")>.id.upper())',
    'print(<c.files.create(file=("a.jsonl", b""), purpose="batch")>.id)',
    'i += <r.responses.create(model="m", input="x")>.output',
    'i.append({"type": "function_call_output", "call_id": "1", "output": "42"})',
    'i.extend(<r.responses.create(model="m", input=i)>.output)',
    '<r.responses.create(model="m", input=(each for each in i))>',
    '<r.responses.create(model="m", input="x")>.output_text.upper()',
)


def program(lines: tuple[str, ...], *, awaited: bool) -> str:
    """A function for each line, one below the other after the head."""
    client, begin, end = (
        ("AsyncAzureOpenAI", "(await ", ")") if awaited else ("AzureOpenAI", "", "")
    )
    told = (line.replace("<", begin).replace(">", end) for line in lines)
    taken = (
        "c: C, r: R, m: list[types.ChatCompletionRequestMessage], i: list[new.InputItem], "
        "u: types.ChatCompletionRequestUserMessage"
    )
    return "\n".join([
        f"from aoai.v2024_10_21 import {client} as C, types",
        f"from aoai.v2025_04_01_preview import {client} as R, types as new",
        *(f"async def f{n}({taken}) -> None: {line}" for n, line in enumerate(told)),
    ])  # fmt: skip
