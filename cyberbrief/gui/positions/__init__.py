"""What we want: the list of positions, and the page of one with its ladder drawn from opening to red line."""
