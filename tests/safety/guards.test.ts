import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { castOnStage } from "@/tests/support/cast";
import { guardsOf } from "@/tests/support/guard-mutants";
import { blogTrials } from "./trials/blog";
import { communitiesTrials } from "./trials/communities";
import { filmsTrials } from "./trials/films";
import { forumTrials } from "./trials/forum";
import { peopleTrials } from "./trials/people";
import { staffTrials } from "./trials/staff";
import { talkTrials } from "./trials/talk";

castOnStage();

const TRIALS = {
  ...blogTrials,
  ...communitiesTrials,
  ...filmsTrials,
  ...forumTrials,
  ...peopleTrials,
  ...staffTrials,
  ...talkTrials,
};

const guards = globSync("lib/**/policy.ts")
  .sort()
  .flatMap((file) => guardsOf(path.resolve(file), readFileSync(file, "utf8")));

afterEach(() => {
  globalThis.mutant = undefined;
});

test("T1.8 every guard has its trial", () => {
  expect(Object.keys(TRIALS).sort()).toEqual([...guards].sort());
});

describe.each(Object.entries(TRIALS))("T1.8 %s", (guard, { reach, behind }) => {
  test("keeps out whom it should", async () => {
    expect(await reach()).toBe(false);
  });

  test(behind ? `letting everybody through, leaves ${behind}` : "is what keeps them out", async () => {
    globalThis.mutant = guard;
    expect(await reach()).toBe(!behind);
  });
});
