"""Both keys of a resource made anew while calls go on.

ARM_ENDPOINT is for a cloud, or a test, of one's own.
"""

import os

from aoai.management.v2024_10_01 import AzureManagement
from aoai.v2024_10_21 import AzureOpenAI

ACCOUNT = "my-resource"


def token() -> str:
    return os.environ["ARM_TOKEN"]  # or, in place of it, azure.identity's DefaultAzureCredential()


management = AzureManagement(
    token,
    subscription_id=os.environ["AZURE_SUBSCRIPTION_ID"],
    resource_group="my-group",
    base_url=os.environ.get("ARM_ENDPOINT"),
)
# The keys are asked for once, and again when both have been refused.
client = AzureOpenAI(api_key=management.keys(ACCOUNT), deployment="my-deployment")
with management, client:
    for name in ("Key1", "Key2"):
        management.accounts.regenerate_key(ACCOUNT, key_name=name)
        chat = client.chat.completions.create(messages=[{"role": "user", "content": "Hi"}])
        print(name, "is new;", chat.choices[0].message.content)
