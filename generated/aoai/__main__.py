"""`python -m aoai` is the command `aoai`."""

from aoaigen.__main__ import main

if __name__ == "__main__":
    main()
