"""The stratification tables."""
