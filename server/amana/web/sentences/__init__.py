"""What a sheet tells, in sentences: the same ones that the panel of the extension says."""
