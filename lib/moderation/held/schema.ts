import { z } from "zod";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { multiline } from "@/lib/platform/text";
import { moment, person } from "@/lib/talk/schema";
import { claim, queuePage } from "../schema";
import { HELD_KINDS, HELD_REASONS, type HeldReason } from "./kind-names";

export const heldParams = z.object({ id: z.uuid("Not the id of something that waits.") });
export type HeldId = z.output<typeof heldParams>;

/** Words that wait for somebody of the staff, as their author sees them: the answer where a thread or a post would be one. */
export const held = z.object({
  isHeld: z.literal(true),
  id: z.uuid(),
  kind: z.enum(HELD_KINDS),
  /** Of the thread to be, or of the one that the reply is for. */
  title: z.string(),
  body: z.string(),
  /** Where they belong; once approved, where they stand. */
  href: z.string(),
  status: z.enum(["waiting", "approved", "refused"]),
  /** Why they were refused. */
  reason: z.string(),
  createdAt: moment,
  decidedAt: moment.nullable(),
});
export type Held = z.output<typeof held>;

/** The same for the staff: whose, and why they wait. */
export const heldCard = held.extend({
  author: person.extend({ joinedAt: moment, posts: z.int() }),
  reasons: z.array(z.enum(Object.keys(HELD_REASONS) as [HeldReason, ...HeldReason[]])),
  /** More of the reasons: the words that were met. */
  detail: z.string(),
  claim,
});
export type HeldCard = z.output<typeof heldCard>;

export const heldQuery = pageQuery(PAGE.rows);
export type HeldQuery = z.output<typeof heldQuery>;
export const heldPage = pageOf(heldCard).extend({ counts: queuePage.shape.counts });
export type HeldPage = z.output<typeof heldPage>;
export const myHeldPage = pageOf(held);

/** Where approved words stand now. */
export const approved = z.object({ href: z.string() });

export const refusalInput = z.strictObject({
  /** Their author reads it. */
  reason: multiline({ min: 1, max: 500, label: "The reason" }),
});
export type RefusalInput = z.output<typeof refusalInput>;

/** The same about several. */
export const decideHeldInput = z
  .strictObject({
    ids: z
      .array(z.uuid("Not the id of something that waits."))
      .min(1, "Choose what to decide.")
      .max(PAGE.max),
    answer: z.enum(["approve", "refuse"], { error: "Approve them, or refuse them." }),
    reason: multiline({ max: 500, label: "The reason" }).default(""),
  })
  .refine(({ answer, reason }) => answer === "approve" || reason !== "", {
    path: ["reason"],
    message: "Say why: their authors read it.",
  });
export type DecideHeldInput = z.output<typeof decideHeldInput>;

/** Whether an answer is words that wait rather than what they would be. */
export function isHeld(answer: object): answer is Held {
  return "isHeld" in answer;
}
