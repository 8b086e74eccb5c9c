import "server-only";
import { z } from "zod";
import { jobsDb } from "@/lib/platform/db";
import { wake } from "@/lib/platform/realtime/wake";
import { fetchPreview } from "@/lib/talk/fetch-preview";
import { outsideLink } from "@/lib/talk/outside-link";
import { roomChannel } from "../channels";

const rows = z.array(z.object({ roomId: z.string(), seq: z.number(), threadId: z.string().nullable() }));

/** Puts what the first link of a message leads to under it, and tells open pages; not when it was deleted or says something else by then. */
export async function previewRoomLink({ messageId: id }: { messageId: string }): Promise<void> {
  const before = await jobsDb().communityMessage.findUnique({ where: { id }, select: { bodyHtml: true } });
  const link = outsideLink(before?.bodyHtml ?? null);
  const preview = link && (await fetchPreview(link));
  if (!before || !preview) return;
  const channel = await jobsDb().$transaction(async (tx) => {
    const [kept] = rows.parse(
      await tx.$queryRaw`
        UPDATE community_messages SET preview = ${JSON.stringify(preview)}::jsonb
         WHERE id = ${id}::uuid AND deleted_at IS NULL AND body_html = ${before.bodyHtml}
        RETURNING room_id AS "roomId", seq, thread_id AS "threadId"`,
    );
    if (!kept) return null;
    const { roomId, seq, threadId } = kept;
    const facts = JSON.stringify({ id, seq, ...(threadId && { threadId }) });
    await tx.$queryRaw`SELECT publish_event(${roomChannel(roomId)}, 'message.previewed', ${facts}::jsonb)`;
    return roomChannel(roomId);
  });
  if (channel) wake([channel]);
}
