"""The lock on the store: where its key comes from, who may have it, and when it is let go.

A store is encrypted with one random *data key*. The key lies wrapped in a small header kept twice beside
the store (`NAME.key` and `NAME.key2`), once for each *slot* that may open it: the passphrase (always
there), the recovery key, and, if the user wishes, the operating system's keyring.

The rules of this room:

1. The data key never stands on a disk unwrapped, in no message and in no `repr`. 2. Either copy of the
header suffices; the newest that is intact and authentic wins; the other is mended after a successful unlock
and never before. 3. Damage, a wrong passphrase, another store's header, a newer program's header and a
header that someone altered are five different errors. None of them offers to go on. 4. A checksum tells
damage from a wrong passphrase; only the code under the data key (HMAC) is believed. A slot's parameters are
bound to its wrapped key, so making them cheaper makes the slot useless. 5. An older passphrase never opens
a store through an older copy of the header that survived beside a newer one. 6. Costs read from a header
are refused when absurd, before memory is spent on them. 7. Both copies are safely on the disk beside their
places before either takes its place (`host.files`). 8. The keyring is a convenience: only back ends on the
list are used, any failure leads back to the passphrase, and nothing is created because something was not
found. 9. Every secret comes from the operating system's generator (`secrets`).

The desk's own identity, by which packs are signed and received, lies beside the store as well (`NAME.desk`,
`NAME.desk2`), under the same data key and by the same rules.

What the room cannot promise: someone who kept an older header and the passphrase of that time has the data
key. After a passphrase became known, the store is to be encrypted anew with a new data key.
"""
