"""How facts are merged into a case: people, days, names, wishes. Pure; `casefile` folds with it."""
