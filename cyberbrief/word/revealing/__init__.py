"""What a Word file tells beside its words, and a copy that tells no more than they do.

Each module knows one place where a file tells something (`properties`, `comments`, `pictures` …): it yields a `Hit`
for each thing it finds, with what has to be done to take it out. `revealed` lists them all; `scrubbed` takes them out
and looks again until nothing is left that can be taken out. Since both walk the same hits, what is promised is done.

1. Nothing is run and nothing is fetched; a file comes in through `host.incoming`, with its limits.
2. What other programs wrote is read leniently: strict and transitional Office Open XML, any order, unknown parts.
3. What is taken out leaves the words as they are read and printed; what cannot be taken out so stays, and says why.
"""
