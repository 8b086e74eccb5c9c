import { Outbox } from "./outbox";

const outboxes = new Map<string, Outbox>();

/** The member's outbox in this tab; it sends from the first call on, whatever page is open. For the browser only. */
export function outboxOf(memberId: string): Outbox {
  let outbox = outboxes.get(memberId);
  if (!outbox) {
    outbox = new Outbox(memberId);
    outboxes.set(memberId, outbox);
    outbox.start();
  }
  return outbox;
}
