"""Which figure is wrong: from failed checks to the figures that can explain them, and to diagnostics."""
