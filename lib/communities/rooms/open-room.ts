import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { PAGE } from "@/lib/platform/pagination";
import { moment } from "@/lib/talk/schema";
import { NO_ROOM } from "../refusals";
import { roomMessage } from "./schema";

const draft = z.object({ body: z.string(), updatedAt: moment }).nullable();
const rows = z.array(
  z.object({
    messages: z.array(roomMessage),
    cursor: z.coerce.number(),
    draft,
    /** The viewer's own that wait for a look. */
    held: z.array(roomMessage),
    /** Seconds until slow mode lets the viewer write again. */
    wait: z.int(),
    root: roomMessage.nullable(),
    replies: z.array(roomMessage).nullable(),
    thread_draft: draft,
    enter_sends: z.boolean(),
    last_reply: z.int(),
  }),
);
type Row = z.output<typeof rows>[number];
type Opened = { messages: Row["messages"]; hasOlder: boolean; draft: Row["draft"] };
export type OpenRoom = Opened &
  Pick<Row, "cursor" | "held" | "wait"> & {
    enterSends: boolean;
    thread: (Opened & { root: NonNullable<Row["root"]>; lastSeq: number }) | null;
  };

type Asked = {
  id: string;
  thread?: string | undefined;
  before?: number | undefined;
  beforeReply?: number | undefined;
};

/**
 * All that the page of a room shows beside its community; messages are the newest, or those before a number, oldest first;
 * with `thread` what was said under that message too, the newest or what lies before `beforeReply`. One round trip.
 */
export async function openRoom(actor: Actor, { id, thread, before, beforeReply }: Asked): Promise<OpenRoom> {
  const [row] = rows.parse(
    await db.$queryRaw`
      SELECT * FROM open_room(${actor.id}::uuid, ${id}::uuid, ${thread ?? null}::uuid, ${before ?? null}::int,
        ${PAGE.messages + 1}::int, ${beforeReply ?? null}::int)`,
  );
  assertFound(row, NO_ROOM);
  const { cursor, held, wait, root, replies, thread_draft } = row;
  return {
    ...begun(row.messages, row.draft),
    cursor,
    held,
    wait,
    enterSends: row.enter_sends,
    thread: root && {
      root,
      lastSeq: beforeReply === undefined ? (replies?.[0]?.seq ?? 0) : row.last_reply,
      ...begun(replies ?? [], thread_draft),
    },
  };
}

function begun(newestFirst: Row["messages"], kept: Row["draft"]): Opened {
  return {
    messages: newestFirst.slice(0, PAGE.messages).toReversed(),
    hasOlder: newestFirst.length > PAGE.messages,
    draft: kept,
  };
}
