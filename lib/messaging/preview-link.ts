import "server-only";
import { jobsDb } from "@/lib/platform/db";
import { wake } from "@/lib/platform/realtime/wake";
import { fetchPreview } from "@/lib/talk/fetch-preview";
import { outsideLink } from "@/lib/talk/outside-link";
import { conversationChannel } from "./channels";

/** Puts what the first link of a message leads to under it, and tells open pages; not when it was deleted or says something else by then. */
export async function previewLink({ messageId: id }: { messageId: string }): Promise<void> {
  const before = await jobsDb().message.findUnique({ where: { id }, select: { bodyHtml: true } });
  const link = outsideLink(before?.bodyHtml ?? null);
  const preview = link && (await fetchPreview(link));
  if (!before || !preview) return;
  const channel = await jobsDb().$transaction(async (tx) => {
    const [kept] = await tx.$queryRaw<{ conversation: string; seq: number }[]>`
      UPDATE messages SET preview = ${JSON.stringify(preview)}::jsonb
       WHERE id = ${id}::uuid AND deleted_at IS NULL AND body_html = ${before.bodyHtml}
      RETURNING conversation_id AS conversation, seq`;
    if (!kept) return null;
    const name = conversationChannel(kept.conversation);
    await tx.$queryRaw`
      SELECT publish_event(${name}, 'message.previewed', ${JSON.stringify({ id, seq: kept.seq })}::jsonb)`;
    return name;
  });
  if (channel) wake([channel]);
}
