import { z } from "zod";
import type { Describer } from "../describer";

const place = z.object({ conversationId: z.string(), seq: z.number() });

/** Somebody new asks to talk. */
export const messageDescribers: Record<"message-request", Describer> = {
  "message-request": () => ({
    what: "would like to write to you.",
    href: "/messages/requests",
  }),
};

/** A mention in a group. */
export const mentionedInMessage: Describer = ({ data }) => {
  const found = place.safeParse(data);
  return {
    what: "mentioned you in a conversation.",
    href: found.success ? `/messages/${found.data.conversationId}#m${found.data.seq}` : "/messages",
  };
};
