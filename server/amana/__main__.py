"""`python -m amana` is `amana`."""

from amana.cli import main

if __name__ == "__main__":
    main()
