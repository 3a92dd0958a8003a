"""What tscc reports about a filing: diagnostics, their codes, the pages of the catalogue, and severity settings."""
