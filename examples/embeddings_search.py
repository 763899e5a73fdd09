"""The texts nearest to a question."""

from math import sqrt

from aoai.v2024_10_21 import AzureOpenAI

TEXTS = ["The cat sleeps.", "Rain all day.", "Dogs bark at night."]


def likeness(one: list[float], other: list[float]) -> float:
    product = sum(a * b for a, b in zip(one, other, strict=True))
    return product / sqrt(sum(a * a for a in one) * sum(b * b for b in other))


with AzureOpenAI(deployment="my-embeddings") as client:
    answer = client.embeddings.create(input=[*TEXTS, "Which animal is loud?"])
    *vectors, question = [item.embedding for item in answer.data]
    ranked = sorted(zip(TEXTS, vectors, strict=True), key=lambda p: -likeness(p[1], question))
    for text, vector in ranked[:2]:
        print(f"{likeness(vector, question):.2f} {text}")
