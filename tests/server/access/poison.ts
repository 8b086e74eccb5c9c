import { newId } from "@/lib/platform/ids";
import type { Flavour } from "@/lib/platform/markdown/flavours";
import type { Scene } from "@/tests/safety/scene";
import { XSS } from "@/tests/support/xss-corpus";

const { asSuperuser } = await import("@/tests/support/database");
const { readColumns } = await import("@/tests/safety/catalogue");
const { renderMarkdown } = await import("@/lib/platform/markdown/render-markdown");
const { TYPES_IN_USE } = await import("@/lib/notifications/types");

/** Columns that hold what people wrote, by how they are called: a new table's are met without being listed here. */
const WORDS =
  /(^|_)(name|title|subtitle|body|html|excerpt|description|bio|place|pronouns|note|reason|appeal|question|label|alt|text|words|query)$/;
const FLAVOURS: Record<string, Flavour> = {
  members: "bio",
  blog_posts: "article",
  messages: "message",
  community_messages: "message",
  community_held_messages: "message",
};
/** What one html column holds at once; the next turn has the next of them. */
export const TURNS = 3;

/**
 * Writes strings of the corpus into every field of words of every row, past the application: as html what the room's own
 * renderer makes of a third of them, as plain words as many as fit, beginning elsewhere in each column and turn.
 * @returns the fields that took them, and how many strings each
 */
export async function poison(scene: Scene, turn: number): Promise<Map<string, number>> {
  const met = new Map<string, number>();
  const columns = (await readColumns()).filter(
    // Not the names of migrations: the next run would not know what was applied.
    ({ table, name, type }) =>
      table !== "_prisma_migrations" && WORDS.test(name) && ["text", "varchar"].includes(type),
  );
  const share = XSS.filter((_, at) => at % TURNS === turn);
  for (const [at, { table, name, length }] of columns.entries()) {
    const isHtml = name.endsWith("html");
    const strings = isHtml ? share : thatFit(at * 37 + turn * 61, length ?? 2_000);
    const words = isHtml
      ? strings.map((each) => renderMarkdown(each, FLAVOURS[table] ?? "full").html).join("\n")
      : strings.join(" ");
    const took = await asSuperuser(`UPDATE "${table}" SET "${name}" = $1 WHERE "${name}" IS NOT NULL`, [
      words,
    ])
      .then(() => true)
      .catch(refusedByItself);
    if (took) met.set(`${table}.${name}`, strings.length);
  }
  await tellAll(scene, thatFit(turn * 83, 400).join(" "));
  return met;
}

/** As many strings as fit, beginning somewhere in the corpus. */
function thatFit(from: number, length: number): string[] {
  const fitting: string[] = [];
  let left = length;
  for (let step = 0; step < XSS.length && fitting.length < 40; step++) {
    const next = XSS[(from + step) % XSS.length] ?? "";
    if (next.length + 1 > left || next.includes("\u0000")) continue;
    fitting.push(next);
    left -= next.length + 1;
  }
  return fitting;
}

/** A field that may not hold such words by a rule of the database itself, or that it makes of others, is no field of words. */
function refusedByItself(error: { code?: string }): false {
  if (!["23514", "23505", "23503", "23502", "428C9"].includes(error.code ?? "")) throw error;
  return false;
}

/** One notification of every type, whose snapshot carries the words wherever a describer may look for some. */
async function tellAll({ owner, people }: Scene, words: string): Promise<void> {
  const data = {
    ...{ title: words, name: words, note: words, reason: words, roomName: words, when: words, role: words },
    ...{ slug: "night-bus", room: "lobby", href: "/forum", threadId: newId(), messageId: newId() },
    ...{ number: 2, seq: 1, conversationId: newId(), news: "changed", verdict: "warn", acted: true },
  };
  await asSuperuser("DELETE FROM notifications WHERE recipient_id = $1", [owner.id]);
  for (const type of TYPES_IN_USE) {
    for (const decision of ["solved", "published", "banned"])
      await asSuperuser(
        "INSERT INTO notifications (id, recipient_id, type, group_key, actor_id, data) VALUES ($1, $2, $3, $1::uuid::text, $4, $5)",
        [newId(), owner.id, type, people.follower.id, { ...data, decision }],
      );
  }
}
