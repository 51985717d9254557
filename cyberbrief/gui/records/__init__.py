"""What the rooms of records are made of: a list, and a page for the record that is chosen in it.

`record_room` joins a list (`record_list`) and an editor. An editor is a `RecordForm` made from the declarations of a
kind, or the page of a position with its ladder. Both change the record through a `Keeper` and nothing else: typing is
kept within the second, a choice is one step of undo, and what would reach more people is asked first.
"""
