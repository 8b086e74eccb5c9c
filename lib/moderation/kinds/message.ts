import "server-only";
import { z } from "zod";
import { getMessage, listMessages } from "@/lib/messaging/queries";
import { tellConversation } from "@/lib/messaging/tell-conversation";
import { announce } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { afterCommit } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { around, evidenceOf } from "@/lib/talk/evidence";
import { MESSAGE_MOST } from "@/lib/talk/limits";
import { canReportMessage } from "@/lib/talk/policy";
import { renderMessage } from "@/lib/talk/render-message";
import { beginningOf, type Kind } from "../kind";
import { NOTHING_TO_REPORT, saved } from "../schema";
import { corrections } from "./corrections";

const away = z.array(z.object({ kept: saved, place: z.string(), seq: z.int(), told: z.array(z.string()) }));
const back = z.array(z.object({ place: z.string(), seq: z.int() }));

/** Somebody else's message in a conversation, with up to five before and after it; staff cannot read a conversation otherwise. */
export const message: Kind = {
  async find(actor, ref) {
    const found = await getMessage(actor, ref);
    assertAllowed(canReportMessage(actor, found), NOTHING_TO_REPORT);
    const { id, conversationId, seq, sender, body } = found;
    const { items } = await listMessages(actor, { id: conversationId, ...around(seq) });
    return {
      id,
      memberId: sender.id,
      title: "",
      excerpt: beginningOf(body ?? ""),
      href: null,
      evidence: { conversationId, reportedSeq: seq, messages: evidenceOf(items) },
    };
  },

  async remove(tx, staff, id) {
    const [gone] = away.parse(
      await tx.$queryRaw`SELECT * FROM take_message_away(${staff.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`,
    );
    if (!gone) return null;
    await tellConversation(tx, gone.place, "message.deleted", { id, seq: gone.seq });
    afterCommit(() => announce(gone.told));
    return gone.kept;
  },

  async restore(tx, staff, id, kept) {
    const [there] = back.parse(
      await tx.$queryRaw`SELECT * FROM bring_message_back(${staff.id}::uuid, ${id}::uuid, ${JSON.stringify(kept)}::jsonb)`,
    );
    if (!there) return false;
    await tellConversation(tx, there.place, "message.edited", { id, seq: there.seq });
    return true;
  },

  ...corrections("message", {
    most: MESSAGE_MOST,
    render: renderMessage,
    tell: (tx, { place, thing, seq }) => tellConversation(tx, place, "message.edited", { id: thing, seq }),
  }),
};
