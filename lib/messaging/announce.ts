import "server-only";
import { memberChannel } from "@/lib/notifications/channels";
import { wake } from "@/lib/platform/realtime/wake";
import { conversationChannel } from "./channels";
import { forgetUnreadMessages } from "./unread-cache";

/** After a commit that said something in a conversation: counts are counted anew, and open pages look. */
export async function announce(conversationId: string, memberIds: readonly string[]): Promise<void> {
  await forgetUnreadMessages(memberIds);
  wake([conversationChannel(conversationId), ...memberIds.map(memberChannel)]);
}
