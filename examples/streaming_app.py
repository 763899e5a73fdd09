"""A FastAPI endpoint that streams a chat: `uvicorn streaming_app:app`, then /ask?question=Hi."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.responses import StreamingResponse

from aoai.v2024_10_21 import AsyncAzureOpenAI


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    # One client for all requests: it shares connections and tokens.
    async with AsyncAzureOpenAI(deployment="my-deployment") as client:
        app.state.client = client
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/ask")
async def ask(question: str) -> StreamingResponse:
    stream = await app.state.client.chat.completions.create(
        messages=[{"role": "user", "content": question}], stream=True
    )

    async def text() -> AsyncIterator[str]:
        async with stream:  # a caller that goes away ends the generation, too
            async for delta in stream.text_deltas():
                yield delta

    return StreamingResponse(text(), media_type="text/plain")
