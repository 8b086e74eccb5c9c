import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { postHandedIn } from "../notices";
import { movePost } from "./move-post";
import { getDraft } from "./queries";
import type { Draft, PostId } from "./schema";

const editors = z.array(z.object({ id: z.uuid() }));

/** Hands a draft in: the editors see it from now on, and are told. Its author. */
export async function submitPost(actor: Actor, { id }: PostId): Promise<Draft> {
  await movePost(actor, { id, step: "submit" }, async (tx, moved) => {
    const found = editors.parse(await tx.$queryRaw`SELECT e AS id FROM blog_editors() e`);
    await tell(
      tx,
      found.map((editor) => postHandedIn(editor.id, actor.id, moved)),
    );
  });
  return getDraft(actor, id);
}
