#!/usr/bin/env bash
# The main job by the command line alone: from notes in JSON to two Word files, one of which must not hold the red line.
# Usage: main_job.sh PYTHON MAIN FOLDER   (an empty folder; everything is made in it)
set -euo pipefail
python=$1 main=$2 folder=$3
cd "$folder"
printf 'harbour linen orbit maple quiet\n' > passphrase
store=desk.cyberbrief
brief() { "$python" "$main" "$@" --passphrase-file passphrase; }
fail() { echo "journey: $*" >&2; exit 1; }
field() { "$python" -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }

brief new "$store" > recovery-key
grep -Eq '^([0-9A-Z]{4,}-?)+' recovery-key || fail "no recovery key was printed"

dossier=$(echo '{"title": "Thematic group, December", "forum": "Global Mechanism", "zone": "America/New_York",
                 "starts": "2026-12-07", "ends": "2026-12-11", "objective": "A sentence that names hospitals."}' |
  brief add "$store" dossier -)
item=$(echo "{\"dossier\": \"$dossier\", \"number\": \"4\", \"title\": \"Rules, norms and principles\"}" |
  brief add "$store" agenda-item -)

# One position in each pillar, four steps each; the one on norms has no red line yet.
for pillar in cooperation conflict trust norms capacity; do
  cat > position.json <<JSON
{"dossier": "$dossier", "agenda_item": "$item", "pillar": "$pillar", "topic": "Our aim in $pillar",
 "objective": "Have the report speak of $pillar plainly.",
 "ladder": [
   {"kind": "opening", "text": "The report recommends $pillar in its own paragraph."},
   {"kind": "preferred", "text": "The report welcomes work on $pillar."},
   {"kind": "fallback", "text": "The summary of the Chair mentions $pillar."},
   {"kind": "$([ $pillar = norms ] && echo bottom_line || echo red_line)", "text": "No veto of the secretariat over $pillar."}]}
JSON
  id=$(brief add "$store" position position.json)
  [ $pillar = norms ] && norms=$id
done

cat > points.json <<JSON
[{"dossier": "$dossier", "position": "$norms", "handling": "to_make", "topic": "Hospitals",
  "text": "Hospitals treat everybody, so the report should name them."},
 {"dossier": "$dossier", "position": "$norms", "handling": "if_raised", "topic": "Lists",
  "text": "A list of examples closes nothing; the chapeau says so.", "raised_as": "Lists invite attacks on the rest."},
 {"dossier": "$dossier", "position": "$norms", "handling": "press", "text": "We want hospitals off limits, for everyone."}]
JSON
brief add "$store" talking-point points.json > /dev/null

for name in Tavolia Brennia; do
  counterpart=$(echo "{\"name\": \"$name\", \"objectives\": \"To keep the list short.\"}" | brief add "$store" counterpart -)
  echo "{\"dossier\": \"$dossier\", \"counterpart\": \"$counterpart\", \"position\": \"$norms\", \"level\": \"undecided\"}" |
    brief add "$store" stance - > /dev/null
done

id=$(brief new-brief "$store" "$dossier" --outline negotiation)

# The final check names the missing red line and ends with 1; so does clearing.
code=0; brief check "$store" "$id" --variant full > findings || code=$?
[ $code = 1 ] || fail "check ended with $code, not 1"
grep -qi 'red line' findings || fail "the final check does not name the missing red line"
grep -q "$norms" findings || fail "the finding does not name the position"
code=0; brief clear "$store" "$id" --variant full --office "Legal Department" --by "A. Quill" 2> errors || code=$?
[ $code = 1 ] || fail "clearing with errors ended with $code, not 1"

# Mend it: keep the steps as they are and add a red line.
brief show "$store" "$norms" --json > norms.json
"$python" - > mended.json <<'PYTHON'
import json
ladder = json.load(open("norms.json"))["ladder"]
ladder.append({"kind": "red_line", "text": "We never accept that quarantined zeppelins decide for us."})
print(json.dumps({"ladder": ladder}))
PYTHON
brief edit "$store" "$norms" mended.json
brief history "$store" "$norms" --json | grep -q zeppelins || fail "history does not hold the edit"

brief check "$store" "$id" --variant full > findings || true
grep -qi 'no red line' findings && fail "the red line is still missing"
brief clear "$store" "$id" --variant full --office "Legal Department" --by "A. Quill" > trail || fail "clearing was refused"
brief export "$store" "$id" --variant full --out full.docx > /dev/null
brief export "$store" "$id" --variant partner --out partner.docx > /dev/null

# The file is not overwritten unasked.
code=0; brief export "$store" "$id" --variant full --out full.docx > /dev/null 2>&1 || code=$?
[ $code = 3 ] || fail "overwriting unasked ended with $code, not 3"

holds() { "$python" - "$1" "$2" <<'PYTHON'
import sys, zipfile
words = sys.argv[2].encode()
with zipfile.ZipFile(sys.argv[1]) as parts:
    sys.exit(0 if any(words in parts.read(name) for name in parts.namelist()) else 1)
PYTHON
}
holds full.docx 'quarantined zeppelins decide for us' || fail "the red line is not in the full brief"
holds partner.docx zeppelin && fail "the red line is in the partner lines"
holds full.docx DRAFT && fail "a cleared brief says DRAFT"
holds partner.docx DRAFT || fail "an uncleared variant does not say DRAFT"

# Declared openly, with its statement, it may stand in both.
statement=$(cat <<JSON | brief add "$store" statement -
{"dossier": "$dossier", "said_on": "2026-07-17", "forum": "Plenary", "setting": "open", "speaker_name": "I. Calloway",
 "text": "We never accept that quarantined zeppelins decide for us.", "source": "Our own record", "positions": ["$norms"]}
JSON
)
brief show "$store" "$norms" --json > norms.json
"$python" - "$statement" > declared.json <<'PYTHON'
import json, sys
ladder = json.load(open("norms.json"))["ladder"]
next(rung for rung in ladder if rung["kind"] == "red_line")["declared_in"] = sys.argv[1]
print(json.dumps({"ladder": ladder}))
PYTHON
brief edit "$store" "$norms" declared.json
brief export "$store" "$id" --variant full --out full.docx --overwrite > /dev/null
brief export "$store" "$id" --variant partner --out partner.docx --overwrite > /dev/null
holds full.docx 'quarantined zeppelins decide for us' || fail "the declared red line is not in the full brief"
holds partner.docx 'quarantined zeppelins decide for us' || fail "the declared red line is not in the partner lines"

brief search "$store" zeppelins | grep -q "$norms" || fail "search does not find the position"
brief verify "$store" > /dev/null || fail "the store is not sound"
echo "journey done: $(brief list "$store" position | wc -l) positions"
