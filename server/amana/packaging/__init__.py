"""The extension as each browser's store takes it: one zip for Chrome and its kin, one for Firefox."""
