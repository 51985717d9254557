"""The other side of the table: who they are, what they want, who speaks for them."""
