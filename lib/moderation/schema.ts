import { z } from "zod";
import { PAGE, pageQuery } from "@/lib/platform/pagination";
import { multiline, text } from "@/lib/platform/text";
import { moment, person } from "@/lib/talk/schema";
import { KINDS } from "./kind-names";
import { REASONS } from "./reasons";
import { BOXES, ENDS, JUDGEMENTS, VERDICTS } from "./verdicts";

export const NOTHING_TO_REPORT = "There is nothing here to report: it is yours, or it was deleted.";

/** What whoever reports something says about it. */
export const reportInput = z.strictObject({
  reason: z.enum(REASONS, { error: "Choose what is wrong with it." }),
  note: multiline({ max: 1_000, label: "The note" }).default(""),
});
export type ReportInput = z.output<typeof reportInput>;

/** Which thing: by its id, or the handle of a member, or the address of a community. */
export const thing = z.object({
  kind: z.enum(KINDS, { error: "That cannot be reported." }),
  ref: text({ min: 1, max: 100, label: "What it is about" }),
});
export type Thing = z.output<typeof thing>;
export const thingReport = reportInput.extend(thing.shape);
export type ThingReport = Thing & ReportInput;

/** The answer to a report: the same for the first and for the same again. */
export const reported = z.object({ id: z.uuid(), thanks: z.string() });
export type Reported = z.output<typeof reported>;

/** What a removal keeps for as long as it may be asked back. */
export const saved = z.record(z.string(), z.json());

export const caseParams = z.object({ id: z.uuid("Not the id of a case.") });
export type CaseId = z.output<typeof caseParams>;

export const queueQuery = pageQuery(PAGE.rows).extend({
  box: z.enum(BOXES, { error: "open, mine, appeals, or done." }).default("open"),
  kind: z.enum(KINDS, { error: "Not a kind of thing." }).optional(),
  sort: z.enum(["oldest", "reported"], { error: "oldest, or reported." }).default("oldest"),
});
export type QueueQuery = z.output<typeof queueQuery>;

const why = (label: string) => multiline({ max: 500, label });

export const decideInput = z
  .strictObject({
    verdict: z.enum(VERDICTS, { error: "Choose what shall happen." }),
    /** Beside a warning, a silence or a suspension: the thing goes, too. */
    removes: z.boolean().default(false),
    /** What shall stand there, for the verdict that corrects it. */
    words: multiline({ max: 60_000, label: "The words" }).default(""),
    /** Whoever it is about reads it. */
    reason: why("The reason").default(""),
    ends: z.enum(ENDS, { error: "A day, a week, a month, or never." }).default("week"),
  })
  .refine(({ verdict, reason }) => verdict === "dismiss" || reason !== "", {
    path: ["reason"],
    message: "Say why: whoever it is about reads it.",
  })
  .refine(({ verdict, words }) => verdict !== "edit" || words !== "", {
    path: ["words"],
    message: "Say what shall stand there.",
  });
export type DecideInput = z.output<typeof decideInput>;

/** The same about several: only what needs no look at whom it is about. */
export const decideManyInput = z
  .strictObject({
    ids: z.array(z.uuid("Not the id of a case.")).min(1, "Choose what to decide.").max(PAGE.max),
    verdict: z.enum(["dismiss", "remove"], { error: "Dismiss them, or take them away." }),
    reason: why("The reason").default(""),
  })
  .refine(({ verdict, reason }) => verdict === "dismiss" || reason !== "", {
    path: ["reason"],
    message: "Say why: whoever they are about reads it.",
  });
export type DecideManyInput = z.output<typeof decideManyInput>;
export const decidedMany = z.object({
  decided: z.int(),
  refused: z.array(z.object({ id: z.uuid(), why: z.string() })),
});
export type DecidedMany = z.output<typeof decidedMany>;

export const decisionParams = z.object({ id: z.uuid("Not the id of a decision.") });
export const appealInput = z.strictObject({
  words: multiline({ min: 10, max: 2_000, label: "The appeal" }),
});
export type AppealInput = z.output<typeof appealInput>;

export const judgeInput = z.strictObject({
  judgement: z.enum(JUDGEMENTS, { error: "Uphold it, or undo it." }),
  reason: multiline({ min: 1, max: 500, label: "The reason" }),
});
export type JudgeInput = z.output<typeof judgeInput>;

/** What was decided, as the member it is about sees it. */
export const decision = z.object({
  id: z.uuid(),
  verdict: z.enum(VERDICTS),
  removed: z.boolean(),
  reason: z.string(),
  /** In the year 9999 for good. */
  endsAt: moment.nullable(),
  createdAt: moment,
  kind: z.enum(KINDS),
  title: z.string(),
  excerpt: z.string(),
  appeal: z.string().nullable(),
  appealedAt: moment.nullable(),
  judgement: z.enum(JUDGEMENTS).nullable(),
  judgementReason: z.string(),
  judgedAt: moment.nullable(),
  /** What a correction changed, for as long as it may be asked back. */
  changed: z.object({ was: z.string(), now: z.string() }).nullable(),
});
export type Decision = z.output<typeof decision>;

/** The same for staff, with who of them it was. */
const staffDecision = decision.extend({ by: person.nullable(), judgedBy: person.nullable() });
export type StaffDecision = z.output<typeof staffDecision>;

/** Who looks into something, and until when nobody else may. */
export const claim = z.object({ by: person, until: moment }).nullable();
export type Claim = z.output<typeof claim>;

export const caseCard = z.object({
  id: z.uuid(),
  kind: z.enum(KINDS),
  subjectId: z.uuid(),
  title: z.string(),
  excerpt: z.string(),
  /** Null where staff cannot go. */
  href: z.string().nullable(),
  status: z.enum(["open", "decided", "appealed", "judged"]),
  reportCount: z.int(),
  createdAt: moment,
  member: person.nullable(),
  reasons: z.array(z.object({ reason: z.enum(REASONS), count: z.int() })),
  claim,
  decision: staffDecision.nullable(),
});
export type CaseCard = z.output<typeof caseCard>;

export const queuePage = z.object({
  /** With how many words wait for approval; null for whoever does not approve them. */
  counts: z.object({ open: z.int(), mine: z.int(), appeals: z.int(), held: z.int().nullable() }),
  items: z.array(caseCard),
  nextCursor: z.string().nullable(),
});
export type QueuePage = z.output<typeof queuePage>;

const seen = z.object({
  seq: z.int(),
  handle: z.string(),
  body: z.string().nullable(),
  images: z.array(z.object({ url: z.string(), altText: z.string() })).default([]),
  createdAt: moment,
});
/** What was seen: words of a conversation or a thread around the one reported, or words under labels. */
const evidence = z.object({
  reportedSeq: z.int().nullable().default(null),
  messages: z.array(seen).default([]),
  words: z.array(z.object({ label: z.string(), text: z.string() })).default([]),
});
export type Evidence = z.output<typeof evidence>;

export const caseView = caseCard.extend({
  evidence,
  /** What it says now, for who decides whether it shall say something else; null of what is said in private. */
  words: z.string().nullable(),
  reports: z.array(
    z.object({
      id: z.uuid(),
      reason: z.enum(REASONS),
      note: z.string(),
      createdAt: moment,
      /** Null where Lumo itself took notice. */
      by: person.nullable(),
    }),
  ),
  /** Null where nobody answers for it. */
  history: z
    .object({
      joinedAt: moment,
      role: z.enum(["member", "moderator", "admin"]),
      /** Until when they do not write; until when they are out. */
      quietUntil: moment.nullable(),
      outUntil: moment.nullable(),
      caseCount: z.int(),
      decisions: z.array(staffDecision),
    })
    .nullable(),
});
export type CaseView = z.output<typeof caseView>;

export const decisionPage = z.object({ items: z.array(decision), nextCursor: z.string().nullable() });

const first = z.union([z.string(), z.array(z.string()).transform(([one]) => one)]).optional();
const { box, kind, sort, cursor } = queueQuery.shape;
/** What the address of the queue's page says. What makes no sense there is left out rather than refused. */
export const queuePageQuery = z.object({
  box: first.transform((value): QueueQuery["box"] => box.safeParse(value).data ?? "open"),
  kind: first.transform((value): QueueQuery["kind"] => kind.safeParse(value).data),
  sort: first.transform((value): QueueQuery["sort"] => sort.safeParse(value).data ?? "oldest"),
  cursor: first.transform((value): QueueQuery["cursor"] => cursor.safeParse(value).data),
  limit: z.number().default(PAGE.rows),
});
