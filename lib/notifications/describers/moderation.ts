import { z } from "zod";
import type { Describer } from "../describer";

const decided = z.object({
  verdict: z.string().optional(),
  judgement: z.string().optional(),
  reason: z.string().default(""),
});
const acted = z.object({ acted: z.boolean() });

const elsewhere = { what: "There is something new for you.", href: "/notifications" };

const VERDICTS: Record<string, string> = {
  edit: "Staff changed the words of something of yours.",
  remove: "Staff took something of yours away.",
  warn: "Staff warn you.",
  silence: "You may read but not write for a while.",
  suspend: "Your account is suspended.",
  "keeps-category": "You are a moderator of a category of the forum now.",
  "keeps-no-category": "You are no longer a moderator of a category of the forum.",
  "role-member": "You are a member of Lumo like the others again.",
  "role-moderator": "You are a moderator of Lumo now.",
  "role-admin": "You are an administrator of Lumo now.",
};
const JUDGEMENTS: Record<string, string> = {
  upheld: "We looked at your appeal: the decision stands.",
  undone: "We looked at your appeal: the decision is undone.",
};

const held = z.object({
  held: z.enum(["approved", "refused"]),
  kind: z.string(),
  title: z.string(),
  href: z.string(),
  reason: z.string(),
});

/** What became of words that waited for a look. */
function lookedAt({ held: finding, kind, title, href, reason }: z.output<typeof held>) {
  const yours = kind === "forum-thread" ? `Your thread “${title}”` : `What you wrote in “${title}”`;
  return finding === "approved"
    ? { what: `${yours} is there for everybody now.`, href }
    : { what: `${yours} was not let through. “${reason}”`, href: "/held" };
}

/** What staff decided; the staff as a whole did, so there is no name before it. */
export const moderationDescribers: Record<"moderation-decision" | "report-decision", Describer> = {
  "moderation-decision": ({ data, subject }) => {
    const words = held.safeParse(data);
    if (words.success) return lookedAt(words.data);
    const found = decided.safeParse(data);
    if (!found.success) return elsewhere;
    const { verdict = "", judgement = "", reason } = found.data;
    const said = JUDGEMENTS[judgement] ?? VERDICTS[verdict] ?? elsewhere.what;
    return {
      what: reason ? `${said} “${reason}”` : said,
      href:
        verdict === "keeps-category"
          ? "/moderation"
          : `/settings/decisions${subject ? `#${subject.id}` : ""}`,
    };
  },
  "report-decision": ({ data }) => {
    const found = acted.safeParse(data);
    if (!found.success) return elsewhere;
    return {
      what: found.data.acted
        ? "We looked at what you reported and did something about it. Thank you."
        : "We looked at what you reported and found it within the rules. Thank you for telling us.",
      href: "/legal/content-policy",
    };
  },
};
