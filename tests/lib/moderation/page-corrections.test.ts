import { afterAll, describe, expect, test } from "vitest";
import { editComment } from "@/lib/blog/comments/edit-comment";
import { getPost } from "@/lib/blog/queries";
import { getDraft, listRevisions } from "@/lib/blog/writing/queries";
import { getEvent } from "@/lib/communities/events/queries";
import { getCommunity } from "@/lib/communities/queries";
import { CORRECTABLE, KINDS } from "@/lib/moderation/kind-names";
import { kindOf } from "@/lib/moderation/kinds/all";
import { getCase } from "@/lib/moderation/queries";
import type { ThingReport } from "@/lib/moderation/schema";
import { closeDatabase } from "@/lib/platform/db";
import { getOwnProfile, getProfile } from "@/lib/profiles/queries";
import { updateProfile } from "@/lib/profiles/update-profile";
import { change, published } from "@/tests/lib/blog/desk";
import { comment, discussionOf } from "@/tests/lib/blog/said";
import { eventOf, inboxOf, placeOf } from "@/tests/lib/communities/place";
import { ada, admin, castOnStage, grace, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { corrected, decide, edit, report, theCase, undone } from "./desk";

castOnStage();
afterAll(closeDatabase);

const RUDE = "You are *fools*, all of you.";
const STRONG = expect.stringContaining("<strong>not</strong>");

/** What stands there now, and whose words it is for staff to begin with. */
async function wordsOffered(kind: ThingReport["kind"], ref: string) {
  await report(grace, kind, ref);
  const open = await theCase();
  const { words } = await getCase(moderator, open);
  await decide(moderator, open, { verdict: "dismiss" });
  return words;
}

describe("a correction in the blog", () => {
  test("changes a post with its contents and summary, marks it, and keeps what it said for its writers", async () => {
    const { id, slug, version } = await published(ada, { body: `## Fools\n\n${RUDE}` });
    expect(await wordsOffered("blog-post", id)).toBe(`## Fools\n\n${RUDE}`);
    const done = await corrected("blog-post", id);
    expect(await getPost(null, slug)).toMatchObject({
      html: STRONG,
      contents: [],
      excerpt: "I did not like it.",
      correctedAt: expect.any(String),
    });
    expect((await listRevisions(ada, id)).items[0]).toMatchObject({
      body: `## Fools\n\n${RUDE}`,
      editor: null,
    });
    expect(done.decision.changed).toEqual({ was: `## Fools\n\n${RUDE}`, now: edit.words });
    expect(await inboxOf(ada)).toMatchObject([
      { data: { verdict: "edit", reason: edit.reason } },
      { type: "blog-decision" },
    ]);
    // Who had it open writes nothing over it.
    await expect(change(admin, id, { version, body: RUDE })).rejects.toMatchObject({ code: "conflict" });
    expect((await getDraft(ada, id)).body).toBe(edit.words);
    await undone(done);
    expect(await getPost(null, slug)).toMatchObject({
      contents: [{ text: "Fools" }],
      correctedAt: null,
      editedAt: null,
    });
    await corrected("blog-post", id);
    await change(admin, id, { body: "It was long." });
    expect(await getPost(null, slug)).toMatchObject({
      html: expect.stringContaining("It was long."),
      correctedAt: null,
    });
  });

  test("changes a comment, which its author may change again; then theirs is not put back over that", async () => {
    const post = await published(ada);
    const { id } = await comment(ada, post, RUDE);
    const shown = async () => (await discussionOf(null, post)).items[0];
    const first = await corrected("blog-comment", id);
    expect(await shown()).toMatchObject({ body: edit.words, html: STRONG, correctedAt: expect.any(String) });
    await undone(first);
    expect(await shown()).toMatchObject({ body: RUDE, correctedAt: null, editedAt: null });
    const second = await corrected("blog-comment", id);
    await editComment(ada, { id, body: "It was not for me." });
    expect(await shown()).toMatchObject({ body: "It was not for me.", correctedAt: null });
    await undone(second);
    expect(await shown()).toMatchObject({ body: "It was not for me.", correctedAt: null });
    expect(
      await asSuperuser(
        "SELECT data->'restored' AS back FROM audit_entries WHERE action = 'moderation.appeal-undone' ORDER BY id",
      ),
    ).toEqual([{ back: true }, { back: false }]);
  });
});

describe("a correction of what somebody says of themselves", () => {
  test("changes a profile, a community and an event, and gives them their words back", async () => {
    await updateProfile(ada, { bio: RUDE });
    expect(await wordsOffered("member", "ada")).toBe(RUDE);
    const ofMember = await corrected("member", "ada");
    expect((await getProfile(null, "ada")).bioHtml).toEqual(STRONG);
    await undone(ofMember);
    expect((await getOwnProfile(ada)).bio).toBe(RUDE);

    const { community } = await placeOf(ada, [grace], { description: RUDE });
    const ofCommunity = await corrected("community", community.slug);
    expect(await getCommunity(null, community.slug)).toMatchObject({
      description: edit.words,
      descriptionHtml: STRONG,
      line: "I did not like it.",
    });
    await undone(ofCommunity);
    expect(await getCommunity(null, community.slug)).toMatchObject({ description: RUDE });

    const event = await eventOf([grace], { description: RUDE });
    const ofEvent = await corrected("event", event.id);
    expect(await getEvent(grace, event.id)).toMatchObject({
      description: edit.words,
      descriptionHtml: STRONG,
    });
    await undone(ofEvent);
    expect(await getEvent(grace, event.id)).toMatchObject({ description: RUDE });
  });

  test("is refused where there are no words or too many, and to who is not of the staff", async () => {
    expect(KINDS.filter((kind) => kindOf(kind).corrections)).toEqual(
      KINDS.filter((kind) => CORRECTABLE.includes(kind)),
    );
    const { community } = await placeOf(ada, [grace], { description: "" });
    await report(grace, "community", community.slug);
    await expect(decide(moderator, await theCase(), edit)).rejects.toMatchObject({ code: "conflict" });
    await decide(moderator, await theCase(), { verdict: "dismiss" });
    await updateProfile(ada, { bio: RUDE });
    await report(grace, "member", "ada");
    const open = await theCase();
    const long = { ...edit, words: "x".repeat(501) };
    await expect(decide(moderator, open, long)).rejects.toMatchObject({ code: "invalid" });
    await expect(decide(grace, open, edit)).rejects.toMatchObject({ code: "forbidden" });
    expect(
      await asSuperuser("SELECT * FROM correct_page($1, 'member', $2, 'x', '{}', now())", [grace.id, ada.id]),
    ).toEqual([]);
    expect((await getOwnProfile(ada)).bio).toBe(RUDE);
  });
});
