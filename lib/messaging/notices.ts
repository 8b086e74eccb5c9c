import type { Notice } from "@/lib/notifications/notice";

type Party = { id: string };

/** Somebody whom you do not follow wrote to you for the first time. Of messages themselves nobody is told: they are counted. */
export function messageRequest(sender: Party, recipient: Party, conversation: Party): Notice {
  return {
    type: "message-request",
    recipientId: recipient.id,
    actorId: sender.id,
    groupKey: `message-request:${conversation.id}`,
    subject: { kind: "conversation", id: conversation.id },
  };
}

/** You are mentioned in a group you are in. Gone with the message. */
export function messageMention(
  sender: Party,
  recipient: Party,
  message: { id: string; conversationId: string; seq: number },
): Notice {
  return {
    type: "mention",
    recipientId: recipient.id,
    actorId: sender.id,
    groupKey: `mention:message:${message.id}`,
    subject: { kind: "message", id: message.id },
    data: { conversationId: message.conversationId, seq: message.seq },
  };
}
