"""One transaction: what can be read and written in it, by noun. Left without commit, it was never there."""

from __future__ import annotations

from sqlalchemy import Connection, RootTransaction

from cyberbrief.store.copies import Copies
from cyberbrief.store.exchanges import Exchanges
from cyberbrief.store.exports import Exports
from cyberbrief.store.history import History
from cyberbrief.store.records import Records
from cyberbrief.store.search import Search
from cyberbrief.store.settings import Settings
from cyberbrief.store.titles import Titles
from cyberbrief.store.trees import Trees


class Transaction:
    """A consistent view of the store, and in a writing transaction the changes to it."""

    def __init__(self, connection: Connection, begun: RootTransaction) -> None:
        self._connection = connection
        self._begun = begun
        self.records = Records(connection)
        self.history = History(connection)
        self.search = Search(connection)
        self.settings = Settings(connection)
        self.titles = Titles(connection)
        self.trees = Trees(connection)
        self.exports = Exports(connection)
        self.copies = Copies(connection)
        self.exchanges = Exchanges(connection)

    def commit(self) -> None:
        """Keep what was written: when this returns, it lies on the disk. The transaction is over.

        Raises:
            RefusedError: the disk is full or refused; nothing was kept.
        """
        self._begun.commit()
        # A closed connection refuses what a forgotten line would else write into a transaction that nobody commits.
        self._connection.close()
