"""What is spoken: the agenda and the talking points, with the time they take."""
