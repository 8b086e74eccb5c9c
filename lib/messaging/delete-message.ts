import "server-only";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { memberChannel } from "@/lib/notifications/channels";
import { announce } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { afterCommit, withMember } from "@/lib/platform/db";
import { assertAllowed, assertFound } from "@/lib/platform/errors";
import { publishEvent } from "@/lib/platform/realtime/publish-event";
import type { MessageId } from "@/lib/talk/schema";
import { holdMessage } from "./hold-message";
import { canChangeMessage } from "./policy";
import { NO_MESSAGE } from "./queries";
import { tellConversation } from "./tell-conversation";

const people = z.array(z.object({ id: z.string() }));

/**
 * Takes the actor's own message back, for everybody and at once: words, html, earlier words, reactions, pictures and the link's preview are
 * gone from the database, and so is what inboxes say of it, the pictures' files with the next sweep. Its number stays. Twice is the same as once.
 */
export async function deleteMessage(actor: Actor, { id }: MessageId): Promise<void> {
  await withMember(actor.id, async (tx) => {
    const told = people.parse(
      await tx.$queryRaw`SELECT id FROM forget_notices_of_message(${actor.id}::uuid, ${id}::uuid) AS f(id)`,
    );
    const held = await holdMessage(tx, actor, id);
    if (held.senderId === actor.id && held.deletedAt) return;
    assertAllowed(canChangeMessage(actor, held), "Only your own messages are yours to delete.");
    const { count } = await tx.message.updateMany({
      where: { id },
      data: { body: null, bodyHtml: null, excerpt: null, preview: Prisma.DbNull, deletedAt: now() },
    });
    // Blocked since it was held.
    assertFound(count === 1 ? held : null, NO_MESSAGE);
    await tx.messageRevision.deleteMany({ where: { messageId: id } });
    await tx.messageImage.deleteMany({ where: { messageId: id } });
    await tx.$executeRaw`SELECT forget_reactions(${actor.id}::uuid, ${id}::uuid)`;
    await tellConversation(tx, held.conversationId, "message.deleted", { id, seq: held.seq });
    for (const person of told) await publishEvent(tx, memberChannel(person.id), "notification.changed", {});
    if (told.length > 0) afterCommit(() => announce(told.map((person) => person.id)));
  });
}
