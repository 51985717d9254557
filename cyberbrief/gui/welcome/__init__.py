"""Before a store is open: a new one in three steps, or unlocking one that there is. No record content is shown here."""
