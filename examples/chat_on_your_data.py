"""Answers from a search index of your own, with their sources."""

import os

from aoai.v2024_10_21 import AzureOpenAI

with AzureOpenAI(deployment="my-deployment") as client:
    chat = client.chat.completions.create(
        messages=[{"role": "user", "content": "How many days of leave are there?"}],
        data_sources=[
            {
                "type": "azure_search",
                "parameters": {
                    "endpoint": os.environ["SEARCH_ENDPOINT"],
                    "index_name": "handbook",
                    "authentication": {"type": "system_assigned_managed_identity"},
                    "top_n_documents": 3,
                },
            }
        ],
    )
    message = chat.choices[0].message
    print(message.content)
    for citation in (message.context.citations if message.context else None) or []:
        print("-", citation.title, citation.url)
