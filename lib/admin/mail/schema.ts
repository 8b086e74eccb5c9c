import { z } from "zod";
import { PAGE, pageQuery } from "@/lib/platform/pagination";
import { moment } from "@/lib/talk/schema";
import { firstOf } from "../first-of";
import { MAIL_STATES } from "./mail-states";

export const mailQuery = pageQuery(PAGE.max).extend({
  state: z.enum(MAIL_STATES, { error: "waiting, sent, failed, or replaced." }).optional(),
});
export type MailQuery = z.output<typeof mailQuery>;

const letterLine = z.object({
  id: z.uuid(),
  kind: z.string(),
  /** Masked. */
  recipient: z.string(),
  state: z.enum(MAIL_STATES),
  attempts: z.int(),
  error: z.string(),
  createdAt: moment,
  settledAt: moment.nullable(),
});
export type LetterLine = z.output<typeof letterLine>;

export const mailLog = z.object({
  counts: z.object({ waiting: z.int(), failed: z.int() }),
  items: z.array(letterLine),
});
export const mailPage = mailLog.extend({ nextCursor: z.string().nullable() });
export type MailPage = z.output<typeof mailPage>;

const { state, cursor } = mailQuery.shape;
/** What the address of the page says. What makes no sense there is left out rather than refused. */
export const mailPageQuery = z.object({
  state: firstOf(state),
  cursor: firstOf(cursor),
  limit: z.number().default(PAGE.max),
});
