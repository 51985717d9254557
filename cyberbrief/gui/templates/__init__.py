"""House templates in the window: a ministry's own Word file, which of its styles is what, and a page set in it."""
