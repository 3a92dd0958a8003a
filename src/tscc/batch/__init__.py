"""A corpus run: from files, folders and archives to a journal of results, and from the journal to a data set.

`inputs` finds the filings, `prescreen` declines what is plainly none, `workers` compile the others, `journal` keeps the
results, and `second_stage` writes everything that is made from them. `run` calls these in order.
"""
