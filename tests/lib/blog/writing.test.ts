import { afterAll, afterEach, describe, expect, test } from "vitest";
import { getPost } from "@/lib/blog/queries";
import { giveRole } from "@/lib/blog/roles/give-role";
import { listBlogStaff } from "@/lib/blog/roles/queries";
import { deletePost } from "@/lib/blog/writing/delete-post";
import { holdPost, releasePost } from "@/lib/blog/writing/hold-post";
import { publishPost } from "@/lib/blog/writing/publish-post";
import { getDraft, listDesk, listRevisions } from "@/lib/blog/writing/queries";
import { startPost } from "@/lib/blog/writing/start-post";
import { submitPost } from "@/lib/blog/writing/submit-post";
import { unpublishPost } from "@/lib/blog/writing/unpublish-post";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { ada, admin, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { change, draftOf, editor, letGo, pictureOf } from "./desk";

castOnStage();
afterEach(thawClock);
afterAll(closeDatabase);

describe("who writes", () => {
  test("admins say who writes and who edits, and take it back; nobody else", async () => {
    await giveRole(admin, { handle: "ada", role: "writer" });
    await editor();
    const both = [
      { member: expect.objectContaining({ handle: "grace" }), role: "editor" },
      { member: expect.objectContaining({ handle: "ada" }), role: "writer" },
    ];
    expect((await listBlogStaff(grace)).items).toEqual(both);
    expect((await listBlogStaff(ada)).items).toEqual(both.slice(1));
    expect((await listBlogStaff(stranger)).items).toEqual([]);
    for (const who of [ada, grace, moderator])
      await expect(giveRole(who, { handle: "alan", role: "writer" })).rejects.toMatchObject({
        code: "forbidden",
      });
    await expect(giveRole(admin, { handle: "nobody-here", role: "writer" })).rejects.toMatchObject({
      code: "not_found",
    });
    await giveRole(admin, { handle: "ada", role: null });
    await expect(startPost(ada)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("a draft is its author's alone: neither others, nor editors, nor staff can tell it exists", async () => {
    const { id, slug } = await draftOf(ada);
    await editor();
    for (const who of [grace, moderator, admin, stranger]) {
      await expect(getDraft(who, id)).rejects.toMatchObject({ code: "not_found" });
      await expect(getPost(who, slug)).rejects.toMatchObject({ code: "not_found" });
      await expect(holdPost(who, { id })).rejects.toMatchObject({ code: "not_found" });
      await expect(deletePost(who, { id })).rejects.toMatchObject({ code: "not_found" });
      await expect(publishPost(who, { id })).rejects.toMatchObject({ code: "not_found" });
      await expect(listRevisions(who, id)).rejects.toMatchObject({ code: "not_found" });
    }
    await expect(getPost(null, slug)).rejects.toMatchObject({ code: "not_found" });
    expect((await getPost(ada, slug)).state).toBe("draft");
    expect((await listDesk(ada, { of: "mine", limit: 20 })).items.map((each) => each.id)).toEqual([id]);
    expect((await listDesk(grace, { of: "queue", limit: 20 })).items).toEqual([]);
  });
});

describe("writing", () => {
  test("keeps words rendered, counted, with their summary, tags and an address made of the title", async () => {
    const draft = await draftOf(ada, {
      title: "Où vont les cinémas?",
      body: "## One\n\nThey *go* on.\n\n## Two\n\n||Really||",
      tags: ["Film noir", "film noir", "Cinémas"],
    });
    expect(draft).toMatchObject({
      slug: "ou-vont-les-cinemas",
      html: expect.stringContaining('<h2 id="h-one">One</h2>'),
      contents: [
        { id: "h-one", text: "One", level: 2 },
        { id: "h-two", text: "Two", level: 2 },
      ],
      words: 6,
      excerpt: "One They go on. Two [spoiler]",
      tags: [
        { tag: "film-noir", name: "film noir" },
        { tag: "cinemas", name: "Cinémas" },
      ],
      version: 2,
    });
    const other = await draftOf(grace, { title: "Où vont les cinémas" });
    expect(other.slug).toBe("ou-vont-les-cinemas-2");
    expect((await draftOf(alan, { title: "Write" })).slug).toBe("write-post");
  });

  test("a save of an older version is refused, and so is one while somebody else writes", async () => {
    const { id, version } = await draftOf(ada);
    await change(ada, id, { body: "Two" });
    await expect(change(ada, id, { body: "Three", version })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("changed elsewhere"),
    });
    await submitPost(ada, { id });
    await editor();
    expect(await holdPost(grace, { id })).toEqual({ holder: expect.objectContaining({ handle: "ada" }) });
    await expect(change(grace, id, { body: "Mine" })).rejects.toMatchObject({ code: "conflict" });
    expect((await getDraft(grace, id)).holder?.handle).toBe("ada");
    await releasePost(ada, { id });
    expect(await holdPost(grace, { id })).toEqual({ holder: null });
    await expect(change(ada, id, { body: "Too late" })).rejects.toMatchObject({ code: "conflict" });
    freezeClock(new Date(Date.now() + 121_000));
    expect(await holdPost(ada, { id })).toEqual({ holder: null });
    expect((await change(ada, id, { body: "Again" })).body).toBe("Again");
  });

  test("a hold that its sitting's end has overtaken holds nothing; the next sitting does, and others do", async () => {
    const { id } = await draftOf(ada);
    await submitPost(ada, { id });
    await editor();
    const sitting = newId();
    await holdPost(ada, { id, sitting });
    expect((await getDraft(grace, id)).holder?.handle).toBe("ada");
    await releasePost(ada, { id, sitting });
    expect(await holdPost(ada, { id, sitting })).toEqual({ holder: null });
    expect((await getDraft(grace, id)).holder).toBeNull();
    await holdPost(ada, { id, sitting: newId() });
    expect((await getDraft(grace, id)).holder?.handle).toBe("ada");
    await releasePost(ada, { id });
    // Whoever names no sitting, as programs may, neither ends one nor brings one back.
    await holdPost(ada, { id, sitting });
    expect((await getDraft(grace, id)).holder).toBeNull();
    await holdPost(ada, { id });
    expect((await getDraft(grace, id)).holder?.handle).toBe("ada");
  });

  test("a save that its sitting's end has overtaken is kept and holds nothing", async () => {
    const { id } = await draftOf(ada);
    await submitPost(ada, { id });
    await editor();
    const sitting = newId();
    await change(ada, id, { body: "Sitting", sitting });
    expect((await getDraft(grace, id)).holder?.handle).toBe("ada");
    await releasePost(ada, { id, sitting });
    expect((await change(ada, id, { body: "Leaving", sitting })).body).toBe("Leaving");
    expect((await getDraft(grace, id)).holder).toBeNull();
    // While another has sat down, it is refused as any other: nothing of theirs is written over.
    await holdPost(grace, { id });
    await expect(change(ada, id, { body: "Late", sitting })).rejects.toMatchObject({ code: "conflict" });
    expect((await getDraft(ada, id)).holder?.handle).toBe("grace");
  });

  test("what it said before is kept, once for ten minutes of one person's work", async () => {
    freezeClock(new Date("2031-01-01T10:00:00Z"));
    const { id } = await draftOf(ada, { body: "One" });
    await change(ada, id, { body: "Two" });
    await change(ada, id, { body: "Three" });
    freezeClock(new Date("2031-01-01T10:11:00Z"));
    await change(ada, id, { body: "Four" });
    const { items } = await listRevisions(ada, id);
    expect(items.map(({ number, body }) => [number, body])).toEqual([
      [2, "Three"],
      [1, "One"],
    ]);
    expect(items[0]?.editor?.handle).toBe("ada");
    await change(ada, id, { body: "Four" });
    expect((await listRevisions(ada, id)).items).toHaveLength(2);
  });

  test("its pictures are seen by who sees the post, and belong to nobody once it is gone", async () => {
    const [cover, inside] = [await pictureOf(ada), await pictureOf(ada)];
    const body = `Look:\n\n![A hall](/media/${inside.name}-960.webp)`;
    const { id } = await draftOf(ada, { body, coverId: cover.id, coverAlt: "A screen" });
    const shown = async () => (await asSuperuser("SELECT 1 FROM uploads WHERE is_public")).length;
    const attached = async () =>
      (await asSuperuser("SELECT 1 FROM uploads WHERE attached_at IS NOT NULL")).length;
    expect([await shown(), await attached()]).toEqual([0, 2]);
    expect((await getDraft(ada, id)).cover).toMatchObject({ alt: "A screen", width: 960 });
    await submitPost(ada, { id });
    await letGo(id);
    expect((await getDraft(admin, id)).cover?.url).toBe(`/media/${cover.name}-960.webp`);
    await publishPost(admin, { id });
    expect(await shown()).toBe(2);
    await unpublishPost(admin, { id, note: "" });
    expect(await shown()).toBe(0);
    await deletePost(admin, { id });
    expect(await attached()).toBe(0);
    const theirs = await pictureOf(grace);
    await expect(draftOf(ada, { coverId: theirs.id })).rejects.toMatchObject({ code: "not_found" });
  });
});
