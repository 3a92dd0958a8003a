"""The facts of pools, from sentences and label lists."""
