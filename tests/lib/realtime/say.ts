import { inTransaction } from "@/lib/platform/db";
import { publishEvent } from "@/lib/platform/realtime/publish-event";

/** Something happens on a channel. */
export const say = (channel: string, n: number) =>
  inTransaction((tx) => publishEvent(tx, channel, "test.said", { n }));
