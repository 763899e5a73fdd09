"""Why tests are not applicable that only their run can tell, and why the others fail."""

from __future__ import annotations

NOT_APPLICABLE = (
    (
        r"^TypeError: (?!\w*Verbs)[\w.]+\(\) got an unexpected keyword argument",
        "passes an argument that the api-version's document lacks",
    ),
    (r"missing \d+ required", "leaves out an argument that the api-version's document requires"),
    (r"^KeyError: 'model'", "reads `model` of a body, where the document has the deployment alone"),
    (r"StorageLookupError", "compares with recordings that the sdist does not carry"),
)

FAILED = (
    (r"^AssertionError: assert 'https://azur", "a name in a path has `=` and `&` escaped"),
    (r"Invalid JSON", "get, post, ... read what came as the class that was asked for"),
    (r"'AsyncBinaryAnswer' object has no attribute 'json'", "its bytes have to be awaited first"),
    (r"<Response \[200", "it watches the answer of httpx, which our client knows nothing of"),
    (r"\.is_closed", "a raw answer of bytes is read when asked for"),
    (
        r"DID NOT RAISE RuntimeError",
        "a response that failed is given with its status, and pieces before their item are taken",
    ),
    (r"TruncatedStreamError", "what breaks off is a TruncatedStreamError, not a RuntimeError"),
    (
        r"Response\.output did not come|'NoneType' object is not iterable",
        "in an event before the last a null stays null",
    ),
    (r"\[\{'type': 'fu", "to_dict() is what came, without parsed_arguments beside it"),
    (r"the answer w.*content filter", "a message has words of its own"),
    (r"response_format: the class", "a class in create() is an ArgumentError"),
    (r"DID NOT RAISE ValueError", "parse() takes tools that are not strict, too"),
    (
        r"not both|MutuallyExclusiveAuthError",
        "a key and a token at once are refused when the client is made",
    ),
    (r"Bearer (first|second)", "a token is kept until it ends or is refused"),
    (r"no credential: give", "a client without any credential is refused when it is made"),
    (
        r"filename= is needed|invalid metadata",
        "bytes in memory tell their size, and what lacks is an ArgumentError, not a TypeError",
    ),
    (r"Verbs\.\w+\(\) got an unexpected", "get, post, ... give answers; streams have methods"),
    (r"assert \(0 == 1\)|assert \(?0 == 1", "it watches how openai opens a file"),
    (r"attribute 'is_closed'", "a client may be used again after close()"),
    (r"is given to the client and not read", "options are not read from a client"),
    (r"unexpected argument 'api_key'", "a copy keeps the credential"),
    (r"max_retries must be|DID NOT RAISE TypeError", "bad arguments have errors of our own"),
    (r"assert 'http://", "the address is endpoint= or AZURE_OPENAI_ENDPOINT, with /openai"),
)
"""What a failure says, and why it is one."""
