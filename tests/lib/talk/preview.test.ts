import { afterAll, expect, test } from "vitest";
import { closeDatabase } from "@/lib/platform/db";
import { previewMarkdown } from "@/lib/talk/preview-markdown";
import { ada, castOnStage } from "@/tests/support/cast";

castOnStage();
afterAll(closeDatabase);

test("words are shown as they will be, made safe, sixty times a minute", async () => {
  const { html } = await previewMarkdown(ada, { body: "**Yes** <script>alert(1)</script>" });
  expect(html).toContain("<strong>Yes</strong>");
  expect(html).not.toContain("<script");
  for (let n = 1; n < 60; n += 1) await previewMarkdown(ada, { body: "" });
  await expect(previewMarkdown(ada, { body: "" })).rejects.toMatchObject({ code: "rate_limited" });
});
