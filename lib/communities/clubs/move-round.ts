import "server-only";
import { now } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { publishEvent } from "@/lib/platform/realtime/publish-event";
import { renderMessage } from "@/lib/talk/render-message";
import { communityChannel } from "../channels";
import { announceInRoom } from "../rooms/tell-room";
import { tellCommunity } from "../tell-community";
import { clubDay } from "./club-day";
import { moved, type RoundFacts } from "./round-facts";
import { scheduleRound } from "./schedule-round";
import type { Phase } from "./schema";
import { tellOfRound } from "./tell-of-round";

/**
 * A round goes on to its next phase, by whom, or because its time has come; answers what became of it. With a film chosen, its
 * thread opens. Asked twice about the same phase it goes on once.
 */
export function moveRound(roundId: string, from: Phase, by: string | null): Promise<string> {
  return inTransaction(async (tx) => {
    const [{ outcome, item }] = moved.parse(
      await tx.$queryRaw`
        SELECT outcome, item FROM advance_club_round(${roundId}::uuid, ${from}, ${by}::uuid, ${now()}::timestamptz)`,
    );
    if (item) await carryOn(tx, item);
    return outcome;
  });
}

/** In the transaction that moved a round: what follows from it. */
export async function carryOn(tx: Tx, facts: RoundFacts): Promise<void> {
  if (facts.phase === "watching") await openThread(tx, facts);
  await scheduleRound(tx, facts);
  await tellOfRound(tx, facts);
  await publishEvent(tx, communityChannel(facts.community.id), "club.changed", { roundId: facts.id });
  tellCommunity(facts.community);
}

async function openThread(tx: Tx, { id, film, watchUntil }: RoundFacts): Promise<void> {
  if (!film) return;
  const body = [
    `We watch [${film.title.replace(/[\\*_[\]|`~<]/g, "\\$&")}](/films/${film.slug}) (${film.year}) by ${clubDay(watchUntil)}.`,
    "Say what you make of it in this thread. Until that day it stays folded for whoever has not watched it.",
  ].join("\n\n");
  const { html, excerpt } = renderMessage(body);
  const opened = await tx.$queryRaw<{ roomId: string; communityId: string }[]>`
    SELECT room_id AS "roomId", community_id AS "communityId"
      FROM open_club_thread(${id}::uuid, ${newId()}::uuid, ${body}, ${html}, ${excerpt}, ${now()}::timestamptz)`;
  for (const place of opened) await announceInRoom(place);
}
