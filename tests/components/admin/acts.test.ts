import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { actFacts } from "@/components/admin/act-facts";
import { ACT_WORDS } from "@/components/admin/act-words";
import { ROOMS } from "@/lib/admin/audit-rooms";
import { JUDGEMENTS, VERDICTS } from "@/lib/moderation/verdicts";

const NAMED = new RegExp(`(?<!enqueue\\(tx, )"((?:${ROOMS.join("|")})\\.[a-z-]+)"`, "g");

test("every act that is written down has words for who reads of it", () => {
  const named = globSync("lib/**/*.ts")
    .map((file) => readFileSync(file, "utf8"))
    .filter((code) => /\baudit\(/.test(code))
    .flatMap((code) => [...code.matchAll(NAMED)].map(([, name]) => name ?? ""));
  const made = [
    ...VERDICTS.map((verdict) => `moderation.${verdict}`),
    ...JUDGEMENTS.map((judgement) => `moderation.appeal-${judgement}`),
    ...["approved", "refused"].map((finding) => `moderation.held-${finding}`),
    ...["hidden", "shown"].map((outcome) => `communities.${outcome}`),
  ];
  expect(named.length).toBeGreaterThan(40);
  expect(Object.keys(ACT_WORDS)).toEqual(expect.arrayContaining([...named, ...made]));
});

test("what else is known of an act is said without the numbers of rows", () => {
  expect(actFacts({ role: "moderator", before: "member" })).toBe("role: moderator; before: member");
  expect(
    actFacts({ caseId: "0197f3a2-0000-7000-8000-000000000000", kind: "forum-post", removes: true }),
  ).toBe("what: post; taken away as well: yes");
  expect(
    actFacts({ parts: ["isPinned", "isLocked"], endsAt: "2026-12-01T09:30:00.000Z", category: null }),
  ).toBe("changed: whether it is pinned, whether it is locked; until: 2026-12-01, 09:30 UTC");
});
