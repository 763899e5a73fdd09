"""An answer that fits a class."""

from pydantic import BaseModel

from aoai.v2024_10_21 import AzureOpenAI


class Invoice(BaseModel):
    number: str
    total: float


with AzureOpenAI(deployment="my-deployment") as client:
    chat = client.chat.completions.parse(
        messages=[{"role": "user", "content": "Invoice 17 is over 12.50 euros."}],
        response_format=Invoice,
    )
    invoice = chat.choices[0].message.parsed
    if invoice is not None:
        print(invoice.number, invoice.total)
