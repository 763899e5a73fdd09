"""Speech to text, with times: `python transcribe.py talk.wav`."""

import sys

from aoai.v2024_10_21 import AzureOpenAI, models

with AzureOpenAI(deployment="my-whisper") as client:
    found = client.audio.transcriptions.create(file=sys.argv[1], response_format="verbose_json")
    assert isinstance(found, models.AudioVerboseResponse)
    for segment in found.segments or []:
        print(f"{segment.start:6.1f} s  {(segment.text or '').strip()}")
