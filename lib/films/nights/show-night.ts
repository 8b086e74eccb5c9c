import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { wake } from "@/lib/platform/realtime/wake";
import { nightChannel } from "./channels";
import { getNight } from "./queries";
import type { Night } from "./schema";

/** After a change of a night, whose event the database has written: open pages look. Answers with the night as it is now. */
export function showNight(actor: Actor, id: string): Promise<Night> {
  wake([nightChannel(id)]);
  return getNight(actor, id);
}
