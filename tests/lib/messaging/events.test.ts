import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { deleteMessage } from "@/lib/messaging/delete-message";
import { editMessage } from "@/lib/messaging/edit-message";
import { getMessage, listMessages } from "@/lib/messaging/queries";
import { reactToMessage } from "@/lib/messaging/react-to-message";
import type { Message } from "@/lib/messaging/schema";
import { unreactToMessage } from "@/lib/messaging/unreact-to-message";
import { closeDatabase } from "@/lib/platform/db";
import { seededRandom } from "@/prisma/seed/random";
import { ada, alan, castOnStage, grace } from "@/tests/support/cast";
import { establish, groupOf, heard, read, say } from "./talk";

castOnStage();
afterAll(closeDatabase);

const aboutMessage = z.object({ id: z.string() });

/** What a page holds that read once and since then only looked at the messages its events named. */
async function follow(
  who: Actor,
  shown: Map<string, Message>,
  channel: string,
  from: number,
): Promise<Message[]> {
  for (const { type, payload } of (await heard(channel)).slice(from)) {
    const named = aboutMessage.safeParse(payload);
    if (!type.startsWith("message.") || !named.success) continue;
    shown.set(named.data.id, await getMessage(who, named.data.id));
  }
  return [...shown.values()].sort((a, b) => a.seq - b.seq);
}

test("T9.6 a page and the events after it are what a fresh page is, whatever was done in any order", async () => {
  const people = [ada, grace, alan];
  await establish(...people);
  const group = await groupOf(ada, grace, alan);
  const channel = `conversation:${group.id}`;
  const said: Message[] = [];
  for (let n = 0; n < 6; n++) said.push(await say(people[n % 3] ?? ada, group, `Line ${n}`));
  const snapshots = new Map<Actor, Map<string, Message>>();
  for (const who of people)
    snapshots.set(who, new Map((await read(who, group)).map((each) => [each.id, each])));
  const from = (await heard(channel)).length;

  const random = seededRandom(7);
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  for (let turn = 0; turn < 60; turn++) {
    const message = pick(said);
    const owner = people.find(({ id }) => id === message.sender.id) ?? ada;
    const act = pick(["send", "answer", "edit", "delete", "react", "unreact"]);
    const done = await (act === "send"
      ? say(pick(people), group, `Later ${turn}`)
      : act === "answer"
        ? say(pick(people), group, `Answer ${turn}`, { replyToSeq: message.seq })
        : act === "edit"
          ? editMessage(owner, { id: message.id, body: `Changed ${turn}` })
          : act === "delete" && random() < 0.4
            ? deleteMessage(owner, { id: message.id })
            : act === "unreact"
              ? unreactToMessage(pick(people), { id: message.id, emoji: "🎬" })
              : reactToMessage(pick(people), { id: message.id, emoji: pick(["🎬", "🍿"]) })
    ).catch((error: { code?: string }) => {
      expect(["forbidden", "conflict"]).toContain(error.code);
    });
    if (done && (act === "send" || act === "answer")) said.push(done);
  }

  for (const [who, shown] of snapshots) {
    const fresh = (await listMessages(who, { id: group.id, after: 0, limit: 50 })).items;
    const followed = await follow(who, shown, channel, from);
    // Answers show what they answer, which its own event names: a page joins the two by number.
    const joined = followed.map((each) => {
      const answered = each.replyTo && followed.find(({ seq }) => seq === each.replyTo?.seq);
      const gone = answered?.deletedAt ? { excerpt: null } : {};
      return each.replyTo ? { ...each, replyTo: { ...each.replyTo, ...gone } } : each;
    });
    expect(joined.map(withoutExcerpt)).toEqual(fresh.map(withoutExcerpt));
    expect(joined.map(goneAnswers)).toEqual(fresh.map(goneAnswers));
  }
}, 30_000);

const withoutExcerpt = ({ replyTo, ...rest }: Message) => ({ ...rest, answers: replyTo?.seq ?? null });
const goneAnswers = ({ replyTo }: Message) => replyTo !== null && replyTo.excerpt === null;
