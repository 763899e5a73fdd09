"""An image, made and saved."""

from base64 import b64decode
from pathlib import Path

from aoai.v2024_10_21 import AzureOpenAI

with AzureOpenAI(deployment="my-images") as client:
    made = client.images.generate(
        prompt="A lighthouse in the fog", size="1024x1024", response_format="b64_json"
    )
    image = b64decode(made.data[0].b64_json or "")
    Path("lighthouse.png").write_bytes(image)
    print(len(image), "bytes")
