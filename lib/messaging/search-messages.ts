import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { decodeCursor, type Page, toPage } from "@/lib/platform/pagination";
import { spend } from "@/lib/platform/rate-limit";
import { type FoundMessage, foundMessage, type SearchMessagesQuery } from "./schema";

const rows = z.array(z.object({ item: foundMessage }));
const position = z.tuple([z.iso.datetime(), z.uuid()]);

/**
 * The actor's messages that have all the words, each as the beginning of a word and without regard to accents, the newest
 * first: thirty searches a minute. Only what they may read; never what was deleted, nor what people they have blocked said
 * in groups. In a conversation that is not theirs there is nothing. One round trip.
 */
export async function searchMessages(
  actor: Actor,
  { q, conversation, cursor, limit }: SearchMessagesQuery,
): Promise<Page<FoundMessage>> {
  await spend("search", actor.id);
  const [at, id] = cursor ? decodeCursor(cursor, position) : [null, null];
  const found = rows.parse(
    await db.$queryRaw`
      SELECT item FROM search_messages(
        ${actor.id}::uuid, ${q}, ${conversation ?? null}::uuid, ${at}::timestamptz, ${id}::uuid, ${limit + 1}::int)`,
  );
  const items = found.map(({ item }) => item);
  return toPage(items, limit, (last) => [last.createdAt, last.id]);
}
