import { afterAll, expect, test } from "vitest";
import { deletePost } from "@/lib/forum/posts/delete-post";
import { reportThing } from "@/lib/moderation/report-thing";
import { closeDatabase } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { categoryOf, postsOf, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);

test("a post is shown to the staff as it was, once however often it is reported; nobody reports what is theirs, gone or hidden", async () => {
  const thread = await start(ada, await categoryOf("Films"), "Sunrise");
  const said = await reply(grace, thread, "Something rude.");
  const report = { kind: "forum-post", ref: said.id, reason: "harassment", note: "Look at this." } as const;
  const { id } = await reportThing(ada, report);
  expect((await reportThing(ada, report)).id).toBe(id);
  expect(await asSuperuser("SELECT subject_kind, member_id, evidence FROM reports")).toMatchObject([
    {
      subject_kind: "forum-post",
      member_id: grace.id,
      evidence: {
        reportedSeq: 2,
        messages: [{ seq: 1 }, { seq: 2, body: "Something rude.", createdAt: said.createdAt }],
      },
    },
  ]);
  await expect(reportThing(grace, report)).rejects.toMatchObject({ code: "forbidden" });
  await blockMember(stranger, { member: "grace" });
  await expect(reportThing(stranger, report)).rejects.toMatchObject({ code: "not_found" });
  await deletePost(grace, { id: said.id, reason: "" });
  const [, gone] = await postsOf(ada, thread);
  await expect(reportThing(ada, { ...report, ref: gone?.id ?? "" })).rejects.toMatchObject({
    code: "forbidden",
  });
});
