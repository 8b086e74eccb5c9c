import type { Notice } from "@/lib/notifications/notice";

export function copyReady({ id, memberId }: { id: string; memberId: string }): Notice {
  return {
    type: "copy-ready",
    recipientId: memberId,
    actorId: null,
    groupKey: "copy-ready",
    subject: { kind: "export", id },
  };
}
