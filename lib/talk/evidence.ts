import type { TalkMessage } from "./schema";

/** Whoever reports a message hands over as many before and after it. */
export const AROUND = 5;

/** The numbers between which a message and those around it are. */
export function around(seq: number): { after: number; before: number; limit: number } {
  return { after: Math.max(0, seq - AROUND - 1), before: seq + AROUND + 1, limit: 2 * AROUND + 1 };
}

/** Messages as they were seen, for those who decide on a report. */
export function evidenceOf(messages: readonly TalkMessage[]) {
  return messages.map(({ id, seq, sender, body, images, editedAt, createdAt }) => {
    const pictures = images.map(({ id, url, altText }) => ({ id, url, altText }));
    return {
      id,
      seq,
      senderId: sender.id,
      handle: sender.handle,
      body,
      images: pictures,
      editedAt,
      createdAt,
    };
  });
}
