"""Invented filings: issuers, pools of mortgage loans, their tables and their prose, all of which agree."""
