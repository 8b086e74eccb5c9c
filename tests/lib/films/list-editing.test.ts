import { beforeEach, describe, expect, test } from "vitest";
import { addToList } from "@/lib/films/lists/add-to-list";
import { arrangeList } from "@/lib/films/lists/arrange-list";
import { changeList } from "@/lib/films/lists/change-list";
import { inviteEditor } from "@/lib/films/lists/invite-editor";
import { joinList } from "@/lib/films/lists/join-list";
import { leaveList } from "@/lib/films/lists/leave-list";
import { listenableLists } from "@/lib/films/lists/listenable-lists";
import { noteOnList } from "@/lib/films/lists/note-on-list";
import { listChanges } from "@/lib/films/lists/queries";
import { takeOffList } from "@/lib/films/lists/take-off-list";
import { undoChange } from "@/lib/films/lists/undo-change";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { changes, FILMS, letIn, listOf, on, open, said } from "./lists";
import { shelve } from "./shelf";

castOnStage();
beforeEach(async () => {
  await shelve();
});

const [girl, mandabi, zen] = FILMS;
const cleo = "cleo-from-5-to-7-1962";

describe("two who edit a list", () => {
  test("were asked and said yes; who says no, is taken off or blocked edits no more", async () => {
    const { id } = await listOf(ada, { visibility: "me" });
    await expect(joinList(grace, { id })).rejects.toMatchObject({ code: "not_found" });
    await inviteEditor(ada, { id, handle: "grace" });
    await inviteEditor(ada, { id, handle: "grace" });
    expect((await open(grace, id)).list.mine).toMatchObject({ isInvited: true, isEditor: false });
    await expect(addToList(grace, { id, slug: cleo, note: "" })).rejects.toMatchObject({ code: "forbidden" });
    await joinList(grace, { id });
    await addToList(grace, { id, slug: cleo, note: "" });
    expect((await open(ada, id)).list.editors).toMatchObject([{ handle: "grace", state: "editor" }]);
    await inviteEditor(ada, { id, handle: "alan" });
    await leaveList(alan, { id, handle: "alan" });
    await expect(open(alan, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(inviteEditor(grace, { id, handle: "alan" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(inviteEditor(ada, { id, handle: "ada" })).rejects.toMatchObject({ code: "conflict" });
    await expect(inviteEditor(ada, { id, handle: "nobody" })).rejects.toMatchObject({ code: "not_found" });
    await expect(changeList(grace, { ...said({ title: "Ours" }), id })).rejects.toMatchObject({
      code: "forbidden",
    });
    await blockMember(grace, { member: "ada" });
    await expect(addToList(grace, { id, slug: zen, note: "" })).rejects.toMatchObject({ code: "not_found" });
    await asSuperuser("DELETE FROM blocks");
    await leaveList(ada, { id, handle: "grace" });
    await expect(open(grace, id)).rejects.toMatchObject({ code: "not_found" });
    expect(await on(ada, id)).toEqual([...FILMS, cleo]);
  });

  test("lose nothing of what both do at once, and each change is in the log, with nothing between", async () => {
    const { id } = await listOf(ada);
    await letIn(ada, grace, id);
    await Promise.all([
      arrangeList(ada, { id, slug: zen, behind: null }),
      addToList(grace, { id, slug: cleo, note: "" }),
      addToList(ada, { id, slug: cleo, note: "" }),
      addToList(grace, { id, slug: "the-gleaners-and-i-2000", note: "" }),
      noteOnList(grace, { id, slug: girl, note: "Grace's" }),
      arrangeList(grace, { id, slug: mandabi, behind: girl }),
    ]);
    const now = await on(ada, id);
    expect(now[0]).toBe(zen);
    expect(new Set(now)).toEqual(new Set([...FILMS, cleo, "the-gleaners-and-i-2000"]));
    const log = await changes(grace, id);
    expect(log.map(({ number }) => number)).toEqual(log.map((_, nth) => log.length - nth));
    // Mandabi stood there already, and Cléo came once.
    expect(log).toHaveLength(3 + 4);
  });

  test("are both heard on the list's channel, and a stranger only while it is for everyone", async () => {
    const { id } = await listOf(ada, { visibility: "me" });
    await letIn(ada, grace, id);
    expect(await listenableLists(grace, [`list:${id}`])).toHaveLength(1);
    expect(await listenableLists(stranger, [`list:${id}`])).toEqual([]);
    const [{ seq } = { seq: 0 }] = await asSuperuser<{ seq: number }>(
      "SELECT seq::int FROM realtime_channels WHERE name = $1",
      [`list:${id}`],
    );
    expect((await open(grace, id)).cursor).toBe(seq);
    await addToList(grace, { id, slug: cleo, note: "" });
    expect((await open(ada, id)).cursor).toBe(seq + 1);
  });
});

describe("undoing", () => {
  test("brings back each kind of change where it was, as a change that can itself be undone", async () => {
    const { id } = await listOf(ada);
    await letIn(ada, grace, id);
    await noteOnList(grace, { id, slug: mandabi, note: "The money order" });
    await takeOffList(grace, { id, slug: mandabi });
    expect(await on(ada, id)).toEqual([girl, zen]);
    await undoChange(ada, { id, number: 5 });
    const { items } = await open(ada, id);
    expect(items.map(({ film, note }) => [film.slug, note])).toEqual([
      [girl, ""],
      [mandabi, "The money order"],
      [zen, ""],
    ]);
    await arrangeList(grace, { id, slug: zen, behind: null });
    await undoChange(ada, { id, number: 7 });
    expect(await on(ada, id)).toEqual([...FILMS]);
    await undoChange(grace, { id, number: 8 });
    expect(await on(ada, id)).toEqual([zen, girl, mandabi]);
    await undoChange(ada, { id, number: 4 });
    expect((await open(ada, id)).items.every(({ note }) => note === "")).toBe(true);
    await changeList(ada, { ...said({ title: "Short nights", tags: ["night"] }), id });
    await expect(undoChange(grace, { id, number: 11 })).rejects.toMatchObject({ code: "forbidden" });
    await undoChange(ada, { id, number: 11 });
    expect((await open(ada, id)).list).toMatchObject({
      title: "Long afternoons",
      tags: [],
      slug: "long-afternoons",
    });
    const [last, before] = await changes(ada, id);
    expect([last?.undoes, last?.isUndone, before?.isUndone]).toEqual([11, false, true]);
  });

  test("goes back step by step: what was changed again since then waits for the later change", async () => {
    const { id } = await listOf(ada, {}, [girl]);
    await letIn(ada, grace, id);
    await noteOnList(ada, { id, slug: girl, note: "First" });
    await noteOnList(grace, { id, slug: girl, note: "Second" });
    const conflict = { code: "conflict" };
    await expect(undoChange(ada, { id, number: 2 })).rejects.toMatchObject(conflict);
    await undoChange(ada, { id, number: 3 });
    await expect(undoChange(grace, { id, number: 3 })).rejects.toMatchObject(conflict);
    await undoChange(ada, { id, number: 2 });
    await undoChange(ada, { id, number: 1 });
    expect(await on(ada, id)).toEqual([]);
    // All the way back again.
    for (const number of [6, 5, 4]) await undoChange(grace, { id, number });
    expect((await open(ada, id)).items).toMatchObject([{ film: { slug: girl }, note: "Second" }]);
    await expect(undoChange(ada, { id, number: 99 })).rejects.toMatchObject({ code: "not_found" });
  });

  test("of the same change by both at once happens once", async () => {
    const { id } = await listOf(ada);
    await letIn(ada, grace, id);
    await takeOffList(ada, { id, slug: girl });
    const twice = await Promise.allSettled([ada, grace].map((who) => undoChange(who, { id, number: 4 })));
    expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await on(ada, id)).toEqual([...FILMS]);
  });

  test("puts a film whose neighbour is gone at the place it had", async () => {
    const { id } = await listOf(ada);
    await takeOffList(ada, { id, slug: zen });
    await takeOffList(ada, { id, slug: mandabi });
    await addToList(ada, { id, slug: cleo, note: "" });
    await undoChange(ada, { id, number: 4 });
    expect(await on(ada, id)).toEqual([girl, cleo, zen]);
  });

  test("and the log are for who edits the list", async () => {
    const { id } = await listOf(ada);
    await expect(undoChange(grace, { id, number: 1 })).rejects.toMatchObject({ code: "forbidden" });
    await expect(listChanges(grace, { id, limit: 20 })).rejects.toMatchObject({ code: "forbidden" });
  });
});
