import { afterAll, beforeEach, expect, test } from "vitest";
import { chooseFavourites } from "@/lib/films/favourites/choose-favourites";
import { commentOnList } from "@/lib/films/lists/comment-on-list";
import { inviteEditor } from "@/lib/films/lists/invite-editor";
import { likeList } from "@/lib/films/lists/like-list";
import { changeWatchlistSettings } from "@/lib/films/watchlist/change-watchlist-settings";
import { putOnWatchlist } from "@/lib/films/watchlist/put-on-watchlist";
import { closeDatabase, db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { followMember } from "@/lib/profiles/following/follow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { IN_FILM_LISTS } from "@/tests/safety/tables";
import { ada, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { rowsSeen, type Who, writesRefused } from "@/tests/support/row-attempts";
import { letIn, listOf } from "./lists";
import { shelve } from "./shelf";

castOnStage();
afterAll(closeDatabase);

const seen = (who: Who) => rowsSeen(who, IN_FILM_LISTS);

// Grace follows Ada, and Ada blocks Alan.
beforeEach(async () => {
  await shelve();
  await followMember(grace, { member: "ada" });
  await blockMember(ada, { member: "alan" });
  await putOnWatchlist(ada, { slug: "mandabi-1968" });
  await chooseFavourites(ada, { films: ["Mandabi"] });
});

test("T1.12 a watchlist's rows and favourites are for whom they are meant, and never for who is blocked", async () => {
  const all = { film_favourites: 1, watchlist_items: 1 };
  expect(await seen(null)).toEqual(all);
  expect(await seen(stranger)).toEqual(all);
  expect(await seen(alan)).toEqual({});
  await changeWatchlistSettings(ada, { audience: "followers" });
  expect(await seen(stranger)).toEqual({ film_favourites: 1 });
  expect(await seen(grace)).toEqual(all);
  await changeWatchlistSettings(ada, { audience: "me" });
  expect(await seen(grace)).toEqual({ film_favourites: 1 });
  expect(await seen(ada)).toEqual(all);
  await changeWatchlistSettings(ada, { audience: "everyone" });
  await db.member.update({ where: { id: ada.id }, data: { isPrivate: true } });
  expect(await seen(null)).toEqual({});
  expect(await seen(stranger)).toEqual({});
  expect(await seen(grace)).toEqual(all);
});

test("T1.12 a list's rows are for who sees it, its log and who was asked for who edits it, a like for who gave it", async () => {
  await asSuperuser("DELETE FROM watchlist_items");
  await asSuperuser("DELETE FROM film_favourites");
  const { id } = await listOf(ada, {}, ["mandabi-1968"]);
  await letIn(ada, stranger, id);
  await inviteEditor(ada, { id, handle: moderator.handle });
  await likeList(grace, { id });
  await commentOnList(grace, { id, clientId: newId(), body: "Where is Ozu?" });
  const shown = { film_lists: 1, film_list_items: 1, film_list_editors: 1, film_list_comments: 1 };
  const kept = { ...shown, film_list_editors: 2, film_list_changes: 1 };
  expect(await seen(null)).toEqual(shown);
  expect(await seen(grace)).toEqual({ ...shown, film_list_likes: 1 });
  expect(await seen(alan)).toEqual({});
  for (const who of [ada, stranger]) expect(await seen(who)).toEqual(kept);
  await asSuperuser("UPDATE film_lists SET visibility = 'me'");
  expect(await seen(null)).toEqual({});
  expect(await seen(grace)).toEqual({ film_list_likes: 1 });
  expect(await seen(stranger)).toEqual(kept);
  await asSuperuser("UPDATE film_lists SET visibility = 'link', link_token = 'secret'");
  expect(await seen(null)).toEqual({});
  await asSuperuser("UPDATE film_lists SET visibility = 'everyone', link_token = NULL");
  await db.member.update({ where: { id: ada.id }, data: { isPrivate: true } });
  expect(await seen(null)).toEqual({});
  expect(await seen(grace)).toEqual({ ...shown, film_list_likes: 1 });
  await asSuperuser("UPDATE film_lists SET hidden_at = now()");
  expect(await seen(grace)).toEqual({ film_list_likes: 1 });
  expect(await seen(ada)).toEqual(kept);
});

test("T1.12 nobody writes them past the functions of the database", async () => {
  for (const who of [ada, grace, null])
    for (const table of Object.keys(IN_FILM_LISTS)) {
      const column =
        table === "film_lists" ? "title" : table.startsWith("film_list_") ? "list_id" : "film_id";
      expect(await writesRefused(who, table, column), table).toBe(true);
    }
});
