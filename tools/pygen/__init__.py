"""Random Python programs that always end and always do the same; tools/pygen-run compares what they do."""
