#!/usr/bin/env bash
# Three desks by the command line alone: one issues a dossier to two, both write on it, and the first brings all together.
# Usage: three_desks.sh PYTHON MAIN FOLDER   (an empty folder; everything is made in it but stores that are there already)
set -euo pipefail
python=$1 main=$2 folder=$3
cd "$folder"
printf 'harbour linen orbit maple quiet\n' > passphrase
brief() { "$python" "$main" "$@" --passphrase-file passphrase; }
fail() { echo "journey: $*" >&2; exit 1; }
# A value of the JSON on standard input, by the names that lead there.
at() { "$python" -c '
import json, sys
value = json.load(sys.stdin)
for name in sys.argv[1:]:
    value = value[name]
print(value)' "$@"; }

# Each desk makes its store and its card, and writes down what it would read over the telephone.
for desk in vendria brennia corvia; do
  [ -e "$desk.cyberbrief" ] || brief new "$desk.cyberbrief" --name "Officer of $desk" > /dev/null
  brief identity "$desk.cyberbrief" --name "${desk^}" --office "Cyber Desk" --card "$desk.cbcard" --json | at words > "$desk.words"
done

# A card alone is known and not verified; with other words it is refused; with the right ones it is verified.
brief trust vendria.cyberbrief brennia.cbcard 2> errors > /dev/null
grep -q 'not verified' errors || fail "an unverified card is not called so"
code=0; brief trust vendria.cyberbrief brennia.cbcard --fingerprint "$(cat corvia.words)" > /dev/null 2>&1 || code=$?
[ $code != 0 ] || fail "the words of another desk verified a card"
for other in brennia corvia; do
  brief trust vendria.cyberbrief "$other.cbcard" --fingerprint "$(cat $other.words)" > /dev/null
done

dossier=$(echo '{"title": "Thematic group, December", "forum": "Global Mechanism"}' | brief add vendria.cyberbrief dossier -)
position() { echo "{\"dossier\": \"$dossier\", \"topic\": \"$1\", \"pillar\": \"trust\", \"objective\": \"$2\"}" |
  brief add vendria.cyberbrief position -; }
directory=$(position "Directory of points of contact" "A directory that answers.")
exercises=$(position "Exercises" "Meet once a year.")

# A issues the dossier to B and C.
brief pack vendria.cyberbrief --dossier "$dossier" --audience delegation --title "December" \
  --to brennia.cbcard --to corvia.cbcard --out december.cbpack > /dev/null 2>&1
brief inspect december.cbpack --store brennia.cyberbrief --json > seen || code=$?
[ "$(at title < seen)" = December ] || fail "the pack does not say what it is called"
[ "$code" = 3 ] || fail "inspecting what nobody verified ended with $code, not 3"
code=0; brief inspect december.cbpack > /dev/null 2>&1 || code=$?
[ $code != 0 ] || fail "a pack for named desks opened without a key"

# Neither imports it before its sender's fingerprint was compared.
code=0; brief import brennia.cyberbrief december.cbpack > /dev/null 2>&1 || code=$?
[ $code = 3 ] || fail "an unverified pack was imported: $code"
for desk in brennia corvia; do
  brief trust "$desk.cyberbrief" vendria.cbcard --fingerprint "$(cat vendria.words)" > /dev/null
  brief import "$desk.cyberbrief" december.cbpack > /dev/null
done

# B edits, C edits the same position and another; both send back.
echo '{"objective": "A register of contacts."}' | brief edit brennia.cyberbrief "$directory" - > /dev/null
echo '{"objective": "A shared mailbox."}' | brief edit corvia.cyberbrief "$directory" - > /dev/null
echo '{"rationale": "It costs little."}' | brief edit corvia.cyberbrief "$exercises" - > /dev/null
for desk in brennia corvia; do
  brief pack "$desk.cyberbrief" --dossier "$dossier" --audience delegation --title "From ${desk^}" \
    --to vendria.cbcard --out "$desk.cbpack" > /dev/null 2>&1
done

# A merges both: what only one changed is taken, what both changed is asked.
brief import vendria.cyberbrief brennia.cbpack > /dev/null
code=0; brief import vendria.cyberbrief corvia.cbpack > /dev/null 2> errors || code=$?
[ $code = 1 ] || fail "an import with an open question ended with $code, not 1"
grep -q 'Directory of points of contact, objective' errors || fail "the question does not name the field"
brief show vendria.cyberbrief "$exercises" --json | grep -q 'It costs little' && fail "a question left open, and yet imported"
brief import vendria.cyberbrief corvia.cbpack --accept theirs > /dev/null

# The same pack twice changes nothing, and history tells who wrote what.
brief history vendria.cyberbrief "$directory" --json > directory
brief history vendria.cyberbrief "$exercises" --json > exercises
brief import vendria.cyberbrief corvia.cbpack > again
grep -q 'The same' again || fail "what came before is not called the same"
brief history vendria.cyberbrief "$directory" --json | diff -q directory - > /dev/null || fail "importing twice changed it"
wrote() { "$python" - "$@" <<'PYTHON' || fail "history does not say that $4 wrote “$3”"; }
import json, sys
wanted = tuple(sys.argv[2:])
told = json.load(open(sys.argv[1], encoding="utf-8"))
sys.exit(wanted not in {(change["field"], change["new"], one["by"]) for one in told for change in one["changes"]})
PYTHON
wrote directory objective "A directory that answers." "Officer of vendria"
wrote directory objective "A register of contacts." "Brennia, Cyber Desk"
wrote directory objective "A shared mailbox." "Corvia, Cyber Desk"
wrote exercises rationale "It costs little." "Corvia, Cyber Desk"

# A key that is revoked opens no door any more.
brief trust vendria.cyberbrief revoke "Corvia, Cyber Desk" > /dev/null
code=0; brief import vendria.cyberbrief corvia.cbpack > /dev/null 2> errors || code=$?
[ $code != 0 ] || fail "a revoked desk is still believed"
echo "journey done: 3 desks"
