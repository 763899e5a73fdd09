"""Many calls at once, but only so many at a time."""

import asyncio

from aoai.v2024_10_21 import AsyncAzureOpenAI

WORDS = ["sea", "sky", "salt", "sand"]


async def main() -> None:
    limit = asyncio.Semaphore(2)
    async with AsyncAzureOpenAI(deployment="my-deployment", max_retries=5) as client:

        async def ask(word: str) -> str:
            async with limit:
                chat = await client.chat.completions.create(
                    messages=[{"role": "user", "content": f"A rhyme on {word}?"}]
                )
            return chat.choices[0].message.content or ""

        for word, rhyme in zip(WORDS, await asyncio.gather(*map(ask, WORDS)), strict=True):
            print(word, "-", rhyme)


asyncio.run(main())
