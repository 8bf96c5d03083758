"""Where the extension lies, to be loaded into a browser as it is."""

from pathlib import Path


def extension_folder() -> Path:
    """The extension's folder: in the package once installed, beside `server/` in a checkout."""
    package = Path(__file__).parent
    inside = package / "extension"
    return inside if inside.is_dir() else package.parents[1] / "extension"
