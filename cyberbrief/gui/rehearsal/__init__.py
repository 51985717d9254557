"""Reading aloud before one reads aloud: one point a screen, a clock, and where one should be by now."""
