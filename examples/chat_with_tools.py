"""Functions that the model calls, until it is done."""

from aoai.v2024_10_21 import AzureOpenAI

STOCK = {"apples": 3, "pears": 0}


def in_stock(fruit: str) -> int:
    """How many pieces of a fruit are there.

    Args:
        fruit: its English name, in the plural
    """
    return STOCK.get(fruit, 0)


with AzureOpenAI(deployment="my-deployment") as client:
    run = client.chat.completions.run_tools(
        messages=[{"role": "user", "content": "Are there apples?"}], tools=[in_stock], max_turns=5
    )
    print(run.text)
