import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { cardsIn } from "@/lib/films/cards-in";
import { attachUpload } from "@/lib/media/attach-upload";
import { judgeWords } from "@/lib/moderation/rules/judge-words";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { type Db, db, type Tx, withMember } from "@/lib/platform/db";
import { AppError, type ErrorCode } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { spendMessage } from "@/lib/talk/may-talk";
import { outsideLink } from "@/lib/talk/outside-link";
import { renderMessage } from "@/lib/talk/render-message";
import { announce } from "./announce";
import { lockMentioned } from "./lock-mentioned";
import { messageMention, messageRequest } from "./notices";
import { getMessage, NO_CONVERSATION } from "./queries";
import { type Message, message, type SendMessageInput } from "./schema";
import { unlessHidden } from "./unless-hidden";

/**
 * Says something in a conversation the actor is in, and tells the others' open pages. The same clientId is the same
 * message, answered the same. Ten a minute in a member's first week, thirty after it. One round trip, unless there are
 * pictures, mentions or links or a stranger writes for the first time: then it is a transaction, in which whoever is asked or
 * mentioned is told.
 */
export async function sendMessage(actor: Actor, input: SendMessageInput): Promise<Message> {
  await spendMessage(actor);
  const rendered = renderMessage(input.body, await cardsIn(input.body));
  const { mentions } = rendered;
  const hasLink = outsideLink(rendered.html) !== null;
  if (input.imageIds.length === 0 && mentions.length === 0 && !hasLink) {
    const said = await unlessHidden(() => say(db, actor, input, rendered, true));
    if (said.outcome !== "asks") {
      await announce(input.id, said.hears);
      return message.parse(said.sent);
    }
  }
  const said = await unlessHidden(() =>
    withMember(actor.id, async (tx) => {
      const mentioned = await lockMentioned(tx, actor, input.id, mentions);
      const sent = await say(tx, actor, input, rendered, false);
      if (sent.outcome === "sent") {
        const said = message.parse(sent.sent);
        await addImages(tx, actor, input, said.id);
        if (hasLink) await enqueue(tx, "messaging.preview-link", { messageId: said.id }, { maxAttempts: 2 });
        await tell(
          tx,
          mentioned.map((person) => messageMention(actor, person, said)),
        );
      }
      // What is between people who know each other is read by nobody else; a stranger is somebody to be kept from it.
      if (sent.asks) await judgeWords(actor, [input.body], { canHold: false });
      if (sent.asks) await tell(tx, messageRequest(actor, { id: sent.asks }, { id: input.id }));
      return sent;
    }),
  );
  await announce(input.id, said.hears);
  return getMessage(actor, message.parse(said.sent).id);
}

const REFUSALS = {
  missing: ["not_found", NO_CONVERSATION],
  request: ["forbidden", "Accept the request before you answer."],
  silenced: ["forbidden", "You may not write for a while."],
  gone: ["forbidden", "Nobody is there any more to read this."],
  unanswerable: ["conflict", "The message you answer is not there any more."],
} as const satisfies Record<string, readonly [ErrorCode, string]>;

const answer = z.tuple([
  z.object({
    outcome: z.enum(["sent", "again", "asks", ...(Object.keys(REFUSALS) as (keyof typeof REFUSALS)[])]),
    asks: z.string().nullable(),
    hears: z
      .array(z.string())
      .nullable()
      .transform((ids) => ids ?? []),
    sent: z.unknown(),
  }),
]);

type Rendered = ReturnType<typeof renderMessage>;

async function say(
  tx: Db,
  actor: Actor,
  input: SendMessageInput,
  { html, excerpt }: Rendered,
  alone: boolean,
) {
  const [said] = answer.parse(
    await tx.$queryRaw`
      SELECT outcome, asks, hears, sent FROM send_message(
        ${actor.id}::uuid, ${input.id}::uuid, ${newId()}::uuid, ${input.clientId}, ${input.body}, ${html}, ${excerpt},
        ${input.replyToSeq ?? null}::int, ${alone}, ${now()}::timestamptz)`,
  );
  const { outcome } = said;
  if (outcome === "sent" || outcome === "again" || outcome === "asks") return { ...said, outcome };
  const [code, sentence] = REFUSALS[outcome];
  throw new AppError(code, sentence);
}

async function addImages(tx: Tx, actor: Actor, input: SendMessageInput, messageId: string): Promise<void> {
  for (const [position, uploadId] of input.imageIds.entries()) {
    const view = await attachUpload(tx, actor, uploadId, "image", { isPublic: false });
    const row = { messageId, position, uploadId, view, senderId: actor.id, conversationId: input.id };
    await tx.messageImage.createMany({ data: [row] });
  }
}
