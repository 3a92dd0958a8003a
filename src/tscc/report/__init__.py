"""The report: one page of HTML a filing, for people who look rather than read.

`page_of` gives the whole page, `fragment_of` its left pane for a notebook, `of_document` what both are made from where there is a
document and no filing.
"""
