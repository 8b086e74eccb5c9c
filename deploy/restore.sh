#!/usr/bin/env bash
# Restores a dump into a NEW, empty database and compares it with nothing in production: RESTORE_URL names the new one
# (connect as a superuser or as the owner of that database). It refuses a database that has tables.
set -euo pipefail
dump=${1:?which dump? restore.sh FILE}
: "${RESTORE_URL:?set RESTORE_URL to an empty database}"
tables=$(psql "$RESTORE_URL" -Atc "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
[ "$tables" = 0 ] || { echo "That database has $tables tables. Restore into an empty one, look at it, then switch over."; exit 1; }
pg_restore --exit-on-error --no-owner -d "$RESTORE_URL" "$dump"
psql "$RESTORE_URL" -Atc "SELECT 'members: ' || count(*) FROM members"
