import { expect } from "vitest";
import { application } from "./application";

/** Tells the built server's page store what changed, as a write of the application would. */
export async function dropTags(...tags: string[]): Promise<void> {
  const { env } = application;
  const answer = await fetch(env.UPSTASH_REDIS_REST_URL ?? "", {
    method: "POST",
    headers: { authorization: `Bearer ${env.UPSTASH_REDIS_REST_TOKEN}` },
    body: JSON.stringify(["PUBLISH", "lumo:drop-tags", JSON.stringify(tags)]),
  });
  expect(answer.ok).toBe(true);
}
