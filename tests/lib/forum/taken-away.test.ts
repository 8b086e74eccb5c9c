import { afterAll, expect, test } from "vitest";
import { setKeeper } from "@/lib/admin/keepers/set-keeper";
import { bookmarkPost } from "@/lib/forum/bookmarks/bookmark-post";
import { listBookmarks } from "@/lib/forum/bookmarks/queries";
import { forumFeedQuery, writeForumFeed } from "@/lib/forum/feed";
import { getForumFront } from "@/lib/forum/front";
import { editPost } from "@/lib/forum/posts/edit-post";
import { listTags } from "@/lib/forum/tags/queries";
import { keepThread } from "@/lib/forum/threads/keep-thread";
import { listSitemapThreads } from "@/lib/forum/threads/list-sitemap-threads";
import { listenableThreads } from "@/lib/forum/threads/listenable-threads";
import { mergeThreads } from "@/lib/forum/threads/merge-threads";
import { getForumNews, getThread } from "@/lib/forum/threads/queries";
import { renameThread } from "@/lib/forum/threads/rename-thread";
import { splitThread } from "@/lib/forum/threads/split-thread";
import { closeDatabase } from "@/lib/platform/db";
import { searchQuery } from "@/lib/search/schema";
import { search } from "@/lib/search/search";
import { suggest } from "@/lib/search/suggest";
import { decide, report, theCase } from "@/tests/lib/moderation/desk";
import { ada, admin, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { categoryOf, list, postsOf, reply, start } from "./shelf";

castOnStage();
afterAll(closeDatabase);

test("a thread that staff took away is found by nobody else: not in lists, search, feeds or what was kept of it", async () => {
  const films = await categoryOf("Films");
  const thread = await start(ada, films, "Kaleidoscope", "Kanari words.", ["kanari"]);
  const [first] = await postsOf(grace, thread);
  await bookmarkPost(grace, { id: first?.id ?? "", note: "", remindAt: null });

  /** In how many places it is met. */
  async function met(who: typeof ada | null): Promise<string[]> {
    const q = (words: string) => search(who, searchQuery.parse({ q: words }));
    const places: Record<string, unknown> = {
      latest: (await list(who)).items,
      category: (await list(who, { category: "films" })).items,
      tag: (await list(who, { tag: "kanari" })).items,
      trending: (await list(who, { sort: "trending" })).items,
      top: (await list(who, { sort: "top" })).items,
      new: (await list(who, { sort: "new" })).items,
      unread: (await list(who, { sort: "unread" })).items,
      front: (await getForumFront(who)).filter(({ slug }) => slug === "films"),
      tags: (await listTags(who, { beginning: "kan" })).items,
      title: (await q("Kaleidoscope")).items,
      words: (await q("Kanari")).items,
      suggested: await suggest(who, "Kaleido"),
      feed: await writeForumFeed(who, forumFeedQuery.parse({})),
      shelfFeed: await writeForumFeed(who, forumFeedQuery.parse({ category: "films" })),
      sitemap: await listSitemapThreads(10),
      ...(who && {
        bookmarks: (await listBookmarks(who, { limit: 20 })).items,
        news: await getForumNews(who),
        live: await listenableThreads(who, [`thread:${thread.id}`]),
      }),
    };
    return Object.keys(places).filter((place) =>
      /Kaleidoscope|kanari"|"fresh":1|thread:/i.test(JSON.stringify(places[place])),
    );
  }
  expect(await met(null)).toEqual(
    expect.arrayContaining(["latest", "category", "tag", "top", "front", "tags", "title", "words", "feed"]),
  );
  expect(await met(grace)).toEqual(expect.arrayContaining(["new", "bookmarks", "live"]));

  await report(grace, "forum-thread", thread.id);
  await decide(moderator, await theCase(), { verdict: "remove" });
  for (const who of [null, ada, grace, stranger]) {
    expect(await met(who), who?.handle).toEqual([]);
    await expect(getThread(who, thread.id)).rejects.toMatchObject({ code: "not_found" });
  }
  expect(await met(moderator)).toEqual(expect.arrayContaining(["title"]));
});

test("what staff took away comes back by no hand but theirs: not edited, moved, merged, split or named anew", async () => {
  const [films, cafe] = [await categoryOf("Films"), await categoryOf("Café")];
  await setKeeper(admin, { category: films.slug, handle: "alan", keeps: true });
  const [thread, other] = [await start(ada, films, "Kaleidoscope"), await start(ada, films, "Another")];
  const [first] = await postsOf(grace, thread);
  const post = await reply(ada, other, "Kanari");
  for (const [kind, id] of [
    ["forum-thread", thread.id],
    ["forum-post", post.id],
  ] as const) {
    await report(grace, kind, id);
    await decide(moderator, await theCase(), { verdict: "remove" });
  }
  const reason = "";
  for (const who of [ada, alan]) {
    const attempts = {
      edit: () => editPost(who, { id: first?.id ?? "", body: "Back" }),
      answer: () => reply(who, thread, "Back"),
      name: () => renameThread(who, { id: thread.id, title: "Back" }),
      move: () => keepThread(who, { id: thread.id, category: films.slug, reason }),
      merge: () => mergeThreads(who, { id: thread.id, into: other.id, reason }),
      split: () => splitThread(who, { id: thread.id, numbers: [2], title: "Back", reason }),
      editPost: () => editPost(who, { id: post.id, body: "Back" }),
      splitPost: () =>
        splitThread(who, { id: other.id, numbers: [2], title: "Back", category: cafe.slug, reason }),
    };
    for (const [name, attempt] of Object.entries(attempts))
      await expect(attempt(), `${who.handle}: ${name}`).rejects.toMatchObject({
        code: expect.stringMatching(/^(not_found|forbidden|conflict)$/),
      });
  }
  // Nor do the staff's own moves of what stands around it.
  await expect(
    splitThread(moderator, { id: other.id, numbers: [2], title: "Back", reason }),
  ).rejects.toMatchObject({ code: "conflict" });
  const last = await start(grace, cafe, "Last");
  await mergeThreads(moderator, { id: other.id, into: last.id, reason });
  expect((await postsOf(grace, last)).map(({ body }) => body)).toEqual([
    "To begin with.",
    "To begin with.",
    null,
  ]);
  expect((await list(grace)).items.map(({ title }) => title)).toEqual(["Last"]);
});
