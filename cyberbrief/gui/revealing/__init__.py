"""What would this file reveal? A Word file is looked through on a page of its own, and a scrubbed copy is saved."""
