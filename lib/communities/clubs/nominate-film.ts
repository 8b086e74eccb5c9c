import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { flagWords } from "@/lib/moderation/rules/flag-words";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { now } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";
import { getRound } from "./queries";
import type { NominateInput, Round } from "./schema";
import { writeRound } from "./write-round";

/** Proposes a film to the club, with a sentence about why. Everybody in it, as many as the round allows; a film once. */
export async function nominateFilm(actor: Actor, { id, film, words }: NominateInput): Promise<Round> {
  const { flags } = await judgeWords(actor, [words], { canHold: false });
  const nomination = newId();
  const nominated = await writeRound(actor, {
    id,
    call: Prisma.sql`nominate_film(${actor.id}::uuid, ${id}::uuid, ${nomination}::uuid, ${film}, ${words}, ${now()}::timestamptz)`,
    fine: "nominated",
  });
  if (flags.length > 0) {
    const { community } = await getRound(actor, id);
    const { slug, name } = community;
    const href = `/communities/${slug}/club`;
    await flagWords(actor, {
      kind: "nomination",
      id: nomination,
      title: name,
      body: words,
      href,
      words: flags,
    });
  }
  return nominated;
}
