import { Prisma } from "@/generated/prisma/client";
import type { Part } from "@/lib/accounts/export/part";

const { sql } = Prisma;

/** What they reported, and what was decided about them; the words of others that went along stay with who decides. */
export const moderationExport: readonly Part[] = [
  {
    file: "reports/reports",
    about: "What you reported, why, and what became of it.",
    names: ["reports.reporter_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, subject_kind AS "what", subject_id AS "subjectId", reason, note, status, created_at AS "createdAt"
            FROM reports WHERE reporter_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "reports/decisions",
    about: "What staff decided about you or what you wrote, and what you said to it.",
    names: ["moderation_decisions.member_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT d.id AS key, d.verdict, d.removed, d.reason, d.ends_at AS "endsAt", c.subject_kind AS "what", c.subject_id AS "subjectId",
                 d.created_at AS "createdAt", d.appeal, d.appealed_at AS "appealedAt", d.judgement, d.judgement_reason AS "judgementReason"
            FROM moderation_decisions d JOIN moderation_cases c ON c.id = d.case_id
           WHERE d.member_id = ${me}::uuid AND d.verdict <> 'dismiss' AND d.id > ${key}::uuid ORDER BY d.id`,
      ),
  },
  {
    file: "reports/held",
    about: "What you wrote that waits for staff, or was not let through, and why.",
    names: ["held_words.author_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, kind AS "what", title, payload->>'body' AS words, status, reason, created_at AS "createdAt", decided_at AS "decidedAt"
            FROM held_words WHERE author_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "reports/held-acts",
    about: "What you let through or did not, as staff.",
    names: ["held_words.decided_by_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, kind AS "what", status, reason, decided_at AS "decidedAt"
            FROM held_words WHERE decided_by_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "reports/word-rules",
    about: "Rules about words that you made or changed last, as staff.",
    names: ["word_rules.made_by_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, pattern, action, updated_at AS "changedAt"
            FROM word_rules WHERE made_by_id = ${me}::uuid AND id > ${key}::uuid ORDER BY id`,
      ),
  },
  {
    file: "reports/acts",
    about: "What you decided as staff, and the appeals you judged.",
    names: ["moderation_decisions.decided_by_id", "moderation_decisions.judged_by_id"],
    rows: ({ me, own }) =>
      own(
        (key) => sql`
          SELECT id AS key, case_id AS "case", verdict, removed, reason, created_at AS "createdAt", judgement, judged_at AS "judgedAt"
            FROM moderation_decisions
           WHERE (decided_by_id = ${me}::uuid OR judged_by_id = ${me}::uuid) AND id > ${key}::uuid ORDER BY id`,
      ),
  },
];
