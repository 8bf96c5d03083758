"""The rule packs that come with Amana: data in TOML, each rule with its reasons and examples."""

from importlib import resources


def shipped() -> dict[str, str]:
    """Return the text of each shipped pack by its file name, in the order of the names."""
    files = (file for file in resources.files(__package__).iterdir() if file.name.endswith(".toml"))
    return {file.name: file.read_text(encoding="utf-8") for file in sorted(files, key=lambda file: file.name)}
