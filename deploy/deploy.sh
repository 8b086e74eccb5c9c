#!/usr/bin/env bash
# Puts the checked-out version into service: checks the settings, builds, migrates, swaps, and waits until it is healthy.
# If it does not get healthy, the version before is started again.
set -euo pipefail
cd "$(dirname "$0")"
[ -f .env ] || { echo "deploy/.env is missing: copy ../.env.example and fill it in."; exit 1; }
set -a; . ./.env; set +a
for name in APP_URL DATABASE_URL DATABASE_JOBS_URL DATABASE_OWNER_URL UPSTASH_REDIS_REST_TOKEN AUTH_SECRET JWT_SECRET_KEY POSTGRES_PASSWORD; do
  [ -n "${!name:-}" ] || { echo "$name is not set in deploy/.env."; exit 1; }
done
[ "$AUTH_SECRET" != "$JWT_SECRET_KEY" ] || { echo "JWT_SECRET_KEY must differ from AUTH_SECRET."; exit 1; }

docker image inspect lumo-app >/dev/null 2>&1 && docker tag lumo-app lumo-app:previous
docker compose build app migrate
docker compose up -d postgres redis redis-rest
./backup.sh
docker compose run --rm migrate
docker compose up -d app proxy

for _ in $(seq 60); do
  state=$(docker inspect -f '{{.State.Health.Status}}' "$(docker compose ps -q app)")
  [ "$state" = healthy ] && { echo "In service."; exit 0; }
  sleep 2
done
echo "It did not get healthy; the version before goes back into service. Its log:"
docker compose logs --tail 50 app
docker tag lumo-app:previous lumo-app && docker compose up -d --no-build app
exit 1
