import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { editMessage } from "@/lib/messaging/edit-message";
import { leaveConversation } from "@/lib/messaging/leave-conversation";
import { reactToMessage } from "@/lib/messaging/react-to-message";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { SHARED } from "@/tests/safety/tables";
import { ada, admin, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asApp, asSuperuser } from "@/tests/support/database";
import { groupOf, pairOf, say } from "./talk";

castOnStage();
afterAll(closeDatabase);

type Who = Pick<Actor, "id"> | null;
type Outcome = number | "refused";

/** Tries a statement as the role `app` for somebody, and takes it back: how many rows it met, or that it was refused. */
async function attempt(who: Who, sql: string, values: unknown[] = []): Promise<Outcome> {
  await asApp("BEGIN");
  try {
    await asApp("SELECT set_config('app.member_id', $1, true)", [who?.id ?? ""]);
    return (await asApp(sql, values)).length;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "42501") return "refused";
    throw error;
  } finally {
    await asApp("ROLLBACK");
  }
}

let pair: string;
let group: string;
let message: string;
const tables = Object.keys(SHARED);
const seen = async (who: Who) =>
  Object.fromEntries(
    await Promise.all(
      tables.map(async (table) => [table, await attemptInTurn(who, `SELECT 1 FROM ${table}`)]),
    ),
  );
// One connection, one transaction at a time.
let turn: Promise<unknown> = Promise.resolve();
function attemptInTurn(who: Who, sql: string): Promise<Outcome> {
  const next = turn.then(() => attempt(who, sql));
  turn = next;
  return next;
}

beforeEach(async () => {
  pair = (await pairOf(ada, grace)).id;
  ({ id: message } = await say(ada, { id: pair }, "One"));
  await editMessage(ada, { id: message, body: "Two" });
  await reactToMessage(grace, { id: message, emoji: "🎬" });
  const upload = newId();
  await asSuperuser(
    `INSERT INTO uploads (id, owner_id, purpose, name, widths, width, height, bytes, thumbhash)
     VALUES ($1, $2, 'image', $3, '{480}', 480, 480, 1, '')`,
    [upload, ada.id, newId()],
  );
  await asSuperuser(
    `INSERT INTO message_images (message_id, position, upload_id, sender_id, conversation_id, view) VALUES ($1, 0, $2, $3, $4, '{}')`,
    [message, upload, ada.id, pair],
  );
  group = (await groupOf(alan, stranger)).id;
  await say(alan, { id: group }, "Elsewhere");
});

describe("T1.12 rows of conversations", () => {
  test("are seen by the people in them, and by nobody else, staff included", async () => {
    const inPair = {
      conversation_members: 2,
      conversations: 1,
      message_images: 1,
      message_reactions: 1,
      message_revisions: 1,
      messages: 1,
    };
    expect(await seen(ada)).toEqual(inPair);
    expect(await seen(grace)).toEqual({ ...inPair, message_revisions: 0 });
    const none = Object.fromEntries(tables.map((table) => [table, 0]));
    const elsewhere = { ...none, conversation_members: 2, conversations: 1, messages: 1 };
    expect(await seen(alan)).toEqual(elsewhere);
    for (const who of [moderator, admin, null]) expect(await seen(who)).toEqual(none);
    expect(await attempt(grace, "SELECT 1 FROM uploads")).toBe(1);
    expect(await attempt(alan, "SELECT 1 FROM uploads")).toBe(0);
  });

  test("are gone from sight with a block, with leaving, and with saying no", async () => {
    await leaveConversation(stranger, { id: group });
    expect(await attempt(stranger, "SELECT 1 FROM messages")).toBe(0);
    await asSuperuser("UPDATE conversation_members SET state = 'declined' WHERE member_id = $1", [grace.id]);
    expect(await attempt(grace, "SELECT 1 FROM messages")).toBe(0);
    expect(await attempt(ada, "SELECT 1 FROM messages")).toBe(1);
    await blockMember(ada, { member: "grace" });
    expect(await attempt(ada, "SELECT 1 FROM messages")).toBe(0);
  });

  test("nobody writes under another's name, into another's conversation, or over another's words", async () => {
    const insert = `INSERT INTO messages (id, conversation_id, seq, sender_id, client_id, body, body_html, excerpt)
                    VALUES ($1, $2, 2, $3, 'raw-client', 'x', 'x', 'x') RETURNING 1`;
    const add = (who: Who, into: string, as: string) => attempt(who, insert, [newId(), into, as]);
    expect(await add(ada, pair, ada.id)).toBe(1);
    expect(await add(grace, pair, ada.id)).toBe("refused");
    expect(await add(alan, pair, alan.id)).toBe("refused");
    expect(await add(null, pair, ada.id)).toBe("refused");

    const rewrite = "UPDATE messages SET body = 'y' WHERE id = $1 RETURNING 1";
    expect(await attempt(ada, rewrite, [message])).toBe(1);
    for (const who of [grace, alan, moderator, null]) expect(await attempt(who, rewrite, [message])).toBe(0);
    const react = `INSERT INTO message_reactions (message_id, member_id, emoji, conversation_id) VALUES ($1, $2, '👍', $3) RETURNING 1`;
    expect(await attempt(grace, react, [message, grace.id, pair])).toBe(1);
    expect(await attempt(grace, react, [message, ada.id, pair])).toBe("refused");
    expect(await attempt(alan, react, [message, alan.id, pair])).toBe("refused");
    // A conversation of one's own does not open a message of another.
    expect(await attempt(alan, react, [message, alan.id, group])).toBe("refused");
    const unreact = "DELETE FROM message_reactions RETURNING 1";
    expect(await attempt(grace, unreact)).toBe(1);
    expect(await attempt(ada, unreact)).toBe(0);
    const revise = `INSERT INTO message_revisions (message_id, number, sender_id, body) VALUES ($1, 9, $2, 'x') RETURNING 1`;
    expect(await attempt(ada, revise, [message, ada.id])).toBe(1);
    expect(await attempt(grace, revise, [message, grace.id])).toBe("refused");
    expect(await attempt(ada, "DELETE FROM message_images RETURNING 1")).toBe(1);
    expect(await attempt(grace, "DELETE FROM message_images RETURNING 1")).toBe(0);
  });

  test("nobody lets themselves in, makes themselves owner, moves a message, or removes one", async () => {
    const enter = `INSERT INTO conversation_members (conversation_id, member_id, state) VALUES ($1, $2, 'active')`;
    expect(await attempt(stranger, enter, [pair, stranger.id])).toBe("refused");
    expect(await attempt(grace, enter, [pair, stranger.id])).toBe("refused");
    const mine = (sets: string) => `UPDATE conversation_members SET ${sets} WHERE member_id = $1 RETURNING 1`;
    expect(await attempt(stranger, mine("muted_until = now()"), [stranger.id])).toBe(1);
    expect(await attempt(alan, mine("muted_until = now()"), [stranger.id])).toBe(0);
    expect(await attempt(stranger, mine("role = 'owner'"), [stranger.id])).toBe("refused");
    expect(await attempt(stranger, mine(`conversation_id = '${pair}'`), [stranger.id])).toBe("refused");
    await leaveConversation(stranger, { id: group });
    expect(await attempt(stranger, mine("state = 'active'"), [stranger.id])).toBe(0);
    expect(await attempt(ada, `UPDATE messages SET conversation_id = '${group}'`)).toBe("refused");
    expect(await attempt(ada, "DELETE FROM messages")).toBe("refused");
    expect(await attempt(ada, "DELETE FROM conversations")).toBe("refused");
    expect(await attempt(ada, "UPDATE conversations SET kind = 'group'")).toBe("refused");
    expect(await attempt(grace, "UPDATE message_revisions SET body = 'x'")).toBe("refused");
  });
});
