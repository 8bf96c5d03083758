"""HTTP for the extension and for scripts: one blueprint a noun."""
