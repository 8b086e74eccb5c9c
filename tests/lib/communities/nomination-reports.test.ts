import { afterAll, expect, test } from "vitest";
import { nominateFilm } from "@/lib/communities/clubs/nominate-film";
import { getRound } from "@/lib/communities/clubs/queries";
import { appealDecision } from "@/lib/moderation/appeal-decision";
import { judgeAppeal } from "@/lib/moderation/judge-appeal";
import { listMyDecisions } from "@/lib/moderation/queries";
import { addWordRule } from "@/lib/moderation/rules/add-word-rule";

import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { ada, admin, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { decide, report, theCase } from "../moderation/desk";
import { clubOf } from "./club";

castOnStage();
afterAll(closeDatabase);

/** Grace nominates a film in Ada's club, and Alan is in it. */
async function nominated(words: string) {
  const { round } = await clubOf([grace, alan]);
  await nominateFilm(grace, { id: round.id, film: "Mandabi", words });
  const said = async () => (await getRound(ada, round.id)).round.nominations[0];
  return { round, said, id: (await said())?.id ?? "" };
}

test("what is said for a film is reported by the club alone, taken off it, and said again when its author is right", async () => {
  const { id, said } = await nominated("Whoever says no is a fool.");
  await expect(report(stranger, "nomination", id)).rejects.toMatchObject({ code: "not_found" });
  await expect(report(alan, "nomination", newId())).rejects.toMatchObject({ code: "not_found" });
  await expect(report(grace, "nomination", id)).rejects.toMatchObject({ code: "forbidden" });
  await report(alan, "nomination", id);
  const waiting = await theCase();
  expect(waiting).toMatchObject({ kind: "nomination", excerpt: "Whoever says no is a fool." });
  const [placed] = await asSuperuser<{ community_id: string | null }>(
    "SELECT community_id FROM moderation_cases",
  );
  expect(placed?.community_id).toBeTruthy();

  await decide(moderator, waiting, { verdict: "remove" });
  expect(await said()).toMatchObject({ film: { title: "Mandabi" }, words: "" });
  await expect(report(alan, "nomination", id)).rejects.toMatchObject({ code: "forbidden" });

  const [decision] = (await listMyDecisions(grace, { limit: 20 })).items;
  await appealDecision(grace, { id: decision?.id ?? "", words: "It is a line of the film." });
  await judgeAppeal(admin, { id: waiting.id, judgement: "undone", reason: "So it is." });
  expect(await said()).toMatchObject({ words: "Whoever says no is a fool." });
});

test("a nomination without words is nothing to report", async () => {
  const { id } = await nominated("");
  await expect(report(alan, "nomination", id)).rejects.toMatchObject({ code: "forbidden" });
});

test("words that a rule flags bring the nomination itself before the staff", async () => {
  await addWordRule(admin, { pattern: "casino", action: "flag" });
  const { id } = await nominated("Like a night at the casino.");
  expect(await theCase()).toMatchObject({ kind: "nomination" });
  const [flagged] = await asSuperuser<{ subject_id: string }>("SELECT subject_id FROM moderation_cases");
  expect(flagged?.subject_id).toBe(id);
});
