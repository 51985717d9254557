"""From one session to the next, and from one officer to the next: start anew, look at it again, hand it over."""
