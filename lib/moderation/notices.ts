import type { Notice } from "@/lib/notifications/notice";

type Decided = { id: string; verdict: string; kind: string; removed: boolean; reason: string };

/** Staff decided about a member or what they wrote. Who of them it was stays among them. */
export function memberDecision(recipientId: string, { id, verdict, kind, removed, reason }: Decided): Notice {
  return {
    type: "moderation-decision",
    recipientId,
    actorId: null,
    groupKey: `moderation-decision:${id}`,
    subject: { kind: "decision", id },
    data: { verdict, kind, removed, reason },
  };
}

/** Somebody else of the staff looked at an appeal. */
export function appealJudged(
  recipientId: string,
  { id, kind, judgement, reason }: { id: string; kind: string; judgement: string; reason: string },
): Notice {
  return {
    type: "moderation-decision",
    recipientId,
    actorId: null,
    groupKey: `appeal-judged:${id}`,
    subject: { kind: "decision", id },
    data: { judgement, kind, reason },
  };
}

/** Staff looked at what a member wrote before others saw it. */
export function heldDecided(
  recipientId: string,
  words: { id: string; kind: string; title: string; finding: string; href: string; reason: string },
): Notice {
  const { id, kind, title, finding, href, reason } = words;
  return {
    type: "moderation-decision",
    recipientId,
    actorId: null,
    groupKey: `held-decided:${id}`,
    subject: { kind: "held-words", id },
    data: { held: finding, kind, title, href, reason },
  };
}

/** What came of a report: only whether something was done, nothing of whom it was about. */
export function reportDecided(
  recipientId: string,
  { id, kind, acted }: { id: string; kind: string; acted: boolean },
): Notice {
  return {
    type: "report-decision",
    recipientId,
    actorId: null,
    groupKey: `report-decision:${id}`,
    subject: { kind: "case", id },
    data: { kind, acted },
  };
}
