import { createHash } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { newId } from "@/lib/platform/ids";
import { asSuperuser } from "@/tests/support/database";
import type { Column } from "./catalogue";
import { PRIVATE } from "./tables";

export type Row = Record<string, unknown>;

/** Words of a fixed set, where any other would be a fault of the row itself. */
const SAMPLES: Record<string, unknown> = {
  "accounts.password_hash":
    "$argon2id$v=19$m=19456,t=2,p=1$a2FuYXJpLWthbmFyaS0$mJ6iJtYnKgWgBCH1sQmVbVh1oPzhv0fWs4DKNWMHlN8",
  "activities.kind": "viewing",
  "activities.visibility": "me",
  "feed_settings.films": "followers",
  "feed_settings.lists": "followers",
  "feed_settings.words": "nobody",
  "feed_settings.communities": "everyone",
  "feed_settings.achievements": "everyone",
  "notifications.type": "follower",
  "notifications.subject_kind": "member",
  "notification_choices.type": "follower",
  "notification_choices.channel": "mail",
  "exports.kind": "everything",
  "exports.state": "failed",
  "import_films.match": "none",
  "import_rows.kind": "list",
  "import_rows.outcome": "brought",
  "imports.source": "letterboxd",
  "imports.state": "done",
  "film_settings.spoiler_shield": "off",
  "film_settings.country": "PT",
  "messaging_settings.who_may_write": "following",
  "planned_threads.payload": JSON.stringify({ category: "films", title: "A reel", body: "Words." }),
  "forum_settings.level": "tracking",
  "preferences.theme": "dark",
  "preferences.language": "en",
  "preferences.time_zone": "Europe/Paris",
  "held_words.kind": "forum-post",
  "held_words.status": "waiting",
  "held_words.reasons": [],
  "moderation_cases.status": "open",
  "moderation_decisions.verdict": "warn",
  "moderation_decisions.judgement": null,
  "moderation_decisions.appeal": null,
  "uploads.purpose": "image",
  "mail_log.state": "waiting",
  "mail_tokens.purpose": "verify",
};

type People = { owner: Pick<Actor, "id">; other: Pick<Actor, "id"> };

const made = new Set<string>();

/** A word that no other row carries, and that says whose it is. */
export function canaryOf(memberId: string, place: string): string {
  const word = `kanari${createHash("sha256").update(`${memberId} ${place}`).digest("hex").slice(0, 20)}`;
  made.add(word);
  return word;
}

/** Whether the word is of this file's people; the application may still hold one of those who left before them. */
export const isOfOurs = (word: string) => made.has(word);

/**
 * Values for a row of a private table that belongs to `owner`, made from the catalogue alone: words are canaries, other
 * people in it are `other`, rows it refers to are put there first.
 */
export async function makeRow(columns: Column[], table: string, people: People): Promise<Row> {
  const whose = PRIVATE[table]?.owner;
  const row: Row = {};
  for (const column of columns.filter((each) => each.table === table)) {
    const needed = column.required && !column.fills;
    if (column.name === whose) row[column.name] = people.owner.id;
    else if (!needed && !isWords(column)) continue;
    else if (column.refers === "members") row[column.name] = people.other.id;
    else if (column.refers) row[column.name] = await parentOf(columns, column.refers, people);
    else row[column.name] = valueFor(column, people.owner.id);
  }
  return row;
}

/** The row of theirs that this one belongs with; put there when they have none. */
async function parentOf(columns: Column[], table: string, people: People): Promise<unknown> {
  const whose = PRIVATE[table]?.owner;
  const [found] =
    typeof whose === "string"
      ? await asSuperuser(`SELECT id FROM "${table}" WHERE "${whose}" = $1 LIMIT 1`, [people.owner.id])
      : [];
  return (found ?? (await putRow(columns, table, people))).id;
}

/** Puts such a row into the database, past row-level security. */
export async function putRow(columns: Column[], table: string, people: People): Promise<Row> {
  const row = await makeRow(columns, table, people);
  const [put] = await asSuperuser(`${insertSql(table, row)} RETURNING *`, Object.values(row));
  return put ?? {};
}

export function insertSql(table: string, row: Row): string {
  const names = Object.keys(row).map((name) => `"${name}"`);
  return `INSERT INTO "${table}" (${names.join(", ")}) VALUES (${names.map((_, at) => `$${at + 1}`).join(", ")})`;
}

function isWords({ type, kind, refers }: Column): boolean {
  return kind === "b" && refers === null && ["text", "varchar", "citext", "jsonb"].includes(type);
}

function valueFor({ table, name, type, kind, element, length, label }: Column, ownerId: string): unknown {
  const canary = canaryOf(ownerId, `${table}.${name}`);
  const fixed = SAMPLES[`${table}.${name}`];
  if (fixed !== undefined) return fixed;
  if (kind === "e") return label;
  if (element) return [];
  switch (type) {
    case "uuid":
      return newId();
    case "jsonb":
    case "json":
      return JSON.stringify({ canary });
    case "citext":
      return `${canary}@example.com`;
    case "bpchar":
      return createHash("sha256")
        .update(canary)
        .digest("hex")
        .slice(0, length ?? 1);
    case "varchar":
    case "text":
      return length === null ? canary : canary.slice(-length);
    case "bool":
      return false;
    case "date":
    case "timestamptz":
      return new Date("2031-01-01T00:00:00Z");
    case "bytea":
      return Buffer.from(canary);
    default:
      return 1;
  }
}
