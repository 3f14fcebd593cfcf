"""One visit to the mailboxes, in the order `app` runs it: gather, judge what became, write."""
