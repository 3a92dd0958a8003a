"""The report: a filing as a page of HTML, for people who look rather than read.

`whole_page` makes the page of a filing, `document_alone` what it needs where there is a document and no filing, `folder` the pages of
many filings with an index.
"""
