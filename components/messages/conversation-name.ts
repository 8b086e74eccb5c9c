import type { Conversation } from "@/lib/messaging/schema";

type Named = Pick<Conversation, "kind" | "name"> & { others: readonly { name: string }[] };

/** What a conversation is called by whoever looks: the other one's name, or the group's. */
export function conversationName({ kind, name, others }: Named): string {
  if (kind === "group") return name;
  return others[0]?.name ?? "Somebody who left";
}
