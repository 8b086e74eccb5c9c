#!/usr/bin/env bash
# Runs once, on an empty database: the four roles and the database they share.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" \
  -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" -v jobs="$JOBS_PASSWORD" -v backup="$BACKUP_PASSWORD" <<'SQL'
CREATE ROLE owner LOGIN CREATEROLE PASSWORD :'owner';
CREATE ROLE app LOGIN NOBYPASSRLS PASSWORD :'app';
CREATE ROLE jobs LOGIN NOBYPASSRLS PASSWORD :'jobs';
CREATE ROLE backup LOGIN BYPASSRLS PASSWORD :'backup';
CREATE DATABASE lumo OWNER owner;
\connect lumo
CREATE EXTENSION IF NOT EXISTS pg_stat_statements;
SQL
