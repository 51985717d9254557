"""Where each counterpart stands on each of our positions."""
