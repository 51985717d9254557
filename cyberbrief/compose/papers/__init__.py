"""One file a paper: how each variant arranges what its readers may see."""
