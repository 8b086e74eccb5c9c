import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { refuse } from "./refusals";
import type { DecideInput, ImportId } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);
/** What is chosen where none of the guesses is it. */
export const SKIP = "skip";

/** Says which film one of an import is, by address or title, or that it is none to bring. Until it is brought the actor may think again. One round trip. */
export async function decideImport(actor: Actor, { id, number, film, choice }: DecideInput): Promise<void> {
  const said = film || choice;
  const skips = said === SKIP;
  await decide(
    Prisma.sql`decide_import_film(${actor.id}::uuid, ${id}::uuid, ${number}::int, ${said}, ${skips})`,
  );
}

/** Takes the likeliest film for every doubt that is left. One round trip. */
export async function takeGuesses(actor: Actor, { id }: ImportId): Promise<void> {
  await decide(Prisma.sql`take_import_guesses(${actor.id}::uuid, ${id}::uuid)`);
}

async function decide(call: Prisma.Sql): Promise<void> {
  const [{ outcome }] = answer.parse(await db.$queryRaw`SELECT ${call} AS outcome`);
  refuse(outcome, ["decided"]);
}
