"""What comes from elsewhere: a pack or a list is opened, seen, decided record by record, and imported as one step."""
