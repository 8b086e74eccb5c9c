#!/usr/bin/env bash
# Dumps the database as the role `backup` (which sees past row-level security and writes nothing), compressed and named by
# the time, and keeps the last seven. BACKUP_URL names the database; BACKUP_DIR the place.
set -euo pipefail
cd "$(dirname "$0")"
[ -f .env ] && { set -a; . ./.env; set +a; }
place=${BACKUP_DIR:-./backups}
mkdir -p "$place"
file="$place/lumo-$(date -u +%Y%m%dT%H%M%SZ).dump"
if [ -n "${BACKUP_URL:-}" ]; then
  pg_dump -Fc -Z 6 --no-owner -d "$BACKUP_URL" -f "$file.part"
else
  docker compose exec -T -e PGPASSWORD="$BACKUP_PASSWORD" postgres pg_dump -Fc -Z 6 --no-owner -h 127.0.0.1 -U backup lumo > "$file.part"
fi
[ -s "$file.part" ] || { echo "The dump is empty."; exit 1; }
mv "$file.part" "$file"
find "$place" -maxdepth 1 -name 'lumo-*.dump' | sort -r | tail -n +8 | while read -r old; do rm -- "$old"; done
echo "$file"
