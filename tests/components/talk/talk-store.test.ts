import { describe, expect, test } from "vitest";
import type { PlaceCalls } from "@/components/talk/place";
import { MOST_HELD } from "@/components/talk/talk-state";
import { TalkStore } from "@/components/talk/talk-store";
import type { TalkMessage } from "@/lib/talk/schema";
import { ApiProblem } from "@/lib/web/api-client";

const ada = { id: "ada", handle: "ada", name: "Ada", avatarUrl: null };
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

function said(seq: number, more: Partial<TalkMessage> = {}): TalkMessage {
  return {
    id: `id-${seq}`,
    seq,
    clientId: null,
    sender: ada,
    isHidden: false,
    body: `words ${seq}`,
    html: `<p>words ${seq}</p>`,
    replyTo: null,
    images: [],
    preview: null,
    reactions: [],
    editedAt: null,
    deletedAt: null,
    createdAt: "2026-11-21T05:00:00.000Z",
    ...more,
  };
}

/** A place whose whole talk is in memory, and which counts what it is asked. */
function scene(upTo: number, held = 50) {
  const all = Array.from({ length: upTo }, (_, at) => said(at + 1));
  const asked: string[] = [];
  const refuse = { next: null as Error | null };
  const answer = async <T>(what: string, give: () => T): Promise<T> => {
    asked.push(what);
    const error = refuse.next;
    refuse.next = null;
    await Promise.resolve();
    if (error) throw error;
    return give();
  };
  const page = (items: TalkMessage[]) => ({ items: items.slice(0, 50), hasMore: items.length > 50 });
  const find = (id: string) => all.find((each) => each.id === id) ?? said(0);
  const calls: PlaceCalls = {
    before: (seq = Number.POSITIVE_INFINITY) =>
      answer(`before ${seq}`, () => page(all.filter((each) => each.seq < seq).toReversed())),
    after: (seq) => answer(`after ${seq}`, () => page(all.filter((each) => each.seq > seq))),
    one: (id) => answer(`one ${id}`, () => find(id)),
    edit: (id, body) => answer("edit", () => ({ ...find(id), body, html: `<p>${body}</p>` })),
    remove: (id) => answer(`remove ${id}`, () => undefined),
    react: (id, emoji) =>
      answer("react", () => ({ ...find(id), reactions: [{ emoji, count: 1, mine: true }] })),
    unreact: (id) => answer("unreact", () => find(id)),
    markRead: () => answer("read", () => undefined),
    saveDraft: () => answer("draft", () => undefined),
    report: () => answer("report", () => ({ thanks: "Thank you." })),
    dropDraft: () => answer("draft", () => undefined),
  };
  const messages = all.slice(-held);
  const store = new TalkStore(calls, {
    messages,
    hasOlder: upTo > held,
    lastSeq: upTo,
    lastReadSeq: upTo,
    cursor: 0,
  });
  const add = (message: TalkMessage) => {
    all.push(message);
    store.hear({
      channel: "c",
      seq: all.length,
      type: "message.sent",
      payload: { id: message.id, seq: message.seq },
    });
  };
  const held_ = () => store.read().messages.map(({ seq }) => seq);
  return { store, all, asked, refuse, add, seqs: held_ };
}

describe("a talk that goes on", () => {
  test("three messages that come at once are fetched together and stand in order, each once", async () => {
    const { add, asked, seqs } = scene(3);
    for (const seq of [4, 5, 6]) add(said(seq));
    await settle();
    expect(seqs()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  test("a message that jumps ahead brings those before it", async () => {
    const { store, all, seqs } = scene(3);
    all.push(said(4), said(5), said(6));
    store.hear({ channel: "c", seq: 9, type: "message.sent", payload: { id: "id-6", seq: 6 } });
    await settle();
    expect(seqs()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("one's own message that Lumo took while another came in between waits for that one", async () => {
    const { store, all, seqs } = scene(3);
    const own = said(5, { clientId: "own" });
    all.push(said(4), own);
    store.put(own);
    store.hear({ channel: "c", seq: 9, type: "message.sent", payload: { id: "id-5", seq: 5 } });
    await settle();
    expect(seqs()).toEqual([1, 2, 3, 4, 5]);
  });

  test("what was missed while the line was down is there after the next look", async () => {
    const { store, all, refuse, seqs } = scene(3);
    all.push(said(4));
    refuse.next = new TypeError("no network");
    store.hear({ channel: "c", seq: 9, type: "message.sent", payload: { id: "id-4", seq: 4 } });
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(seqs()).toEqual([1, 2, 3, 4]);
  });

  test("too much to follow begins anew at the end", async () => {
    const { store, all, seqs } = scene(3);
    for (let seq = 4; seq <= 400; seq++) all.push(said(seq));
    store.hear({ channel: "c", seq: 9, type: "message.sent", payload: { id: "id-400", seq: 400 } });
    await settle();
    expect(seqs().at(-1)).toBe(400);
    const held = seqs();
    expect(held).toEqual(held.map((_, at) => (held[0] ?? 0) + at));
  });

  test("a reset reads the end anew, so that nothing deleted meanwhile is left", async () => {
    const { store, all } = scene(3);
    all[1] = said(2, { body: null, html: null, deletedAt: "2026-11-21T05:01:00.000Z" });
    store.hear({ channel: "c", seq: 0, type: "reset", payload: null });
    await settle();
    expect(store.read().messages[1]?.body).toBeNull();
  });
});

test("numbers that are kept from the reader are no reason to wait for more", async () => {
  const { store, asked, seqs } = scene(3);
  store.hear({ channel: "c", seq: 9, type: "message.sent", payload: { id: "of-somebody-blocked", seq: 4 } });
  await settle();
  expect(store.read().lastSeq).toBe(3);
  expect(seqs()).toEqual([1, 2, 3]);
  expect(asked).toEqual(["after 3"]);
});

describe("looking back", () => {
  test("older pages come above without holes, and no more is held than there is room for", async () => {
    const { store, seqs } = scene(500);
    for (let page = 0; page < 5; page++) await store.loadOlder();
    const held = seqs();
    expect(held[0]).toBe(201);
    expect(held.length).toBe(MOST_HELD);
    expect(held).toEqual(held.map((_, at) => 201 + at));
    await store.loadNewer();
    expect(seqs().at(-1)).toBe(450);
  });

  test("what is said meanwhile does not take away what the reader looks at", async () => {
    const { store, add, seqs } = scene(1_000);
    for (let page = 0; page < 3; page++) await store.loadOlder();
    store.lookFrom(false);
    add(said(1_001));
    await settle();
    expect([seqs().at(0), seqs().at(-1), store.read().lastSeq]).toEqual([801, 1_000, 1_001]);
    await store.loadNewer();
    store.lookFrom(true);
    add(said(1_002));
    await settle();
    expect([seqs().at(0), seqs().at(-1)]).toEqual([803, 1_002]);
    expect(seqs()).toHaveLength(MOST_HELD);
  });

  test("a message from long ago is found with what stands around it, and the way back to now", async () => {
    const { store, seqs, add } = scene(500);
    expect(await store.goTo(100)).toBe(true);
    expect(seqs()).toContain(90);
    expect(seqs()).toContain(110);
    add(said(501));
    await settle();
    expect(seqs()).not.toContain(501);
    expect(store.read().lastSeq).toBe(501);
    await store.goToNewest();
    expect(seqs().at(-1)).toBe(501);
  });

  test("one that never was is not found, and nothing is lost over it", async () => {
    const { store, seqs } = scene(20);
    const before = seqs();
    expect(await store.goTo(999)).toBe(false);
    expect(seqs()).toEqual(before);
  });

  test("a page that does not load says so and can be asked again", async () => {
    const { store, refuse, seqs } = scene(120);
    refuse.next = new TypeError("no network");
    await store.loadOlder();
    expect(store.read().failed).toBe("older");
    await store.loadOlder();
    expect(store.read().failed).toBeNull();
    expect(seqs()[0]).toBe(21);
  });
});

describe("what one does", () => {
  const no = new ApiProblem(403, "Not yours.");

  test("a reaction is there at once and gone again when it is refused", async () => {
    const { store, refuse } = scene(2);
    refuse.next = no;
    const done = store.react("id-2", "👍", true);
    expect(store.read().messages[1]?.reactions).toEqual([{ emoji: "👍", count: 1, mine: true }]);
    await expect(done).rejects.toThrow("Not yours.");
    expect(store.read().messages[1]?.reactions).toEqual([]);
  });

  test("an edit is there at once, as Lumo wrote it in the end, and taken back when it is refused", async () => {
    const { store, refuse } = scene(2);
    const done = store.edit("id-2", "better");
    expect(store.read().messages[1]).toMatchObject({ body: "better", html: null });
    await done;
    expect(store.read().messages[1]?.html).toBe("<p>better</p>");
    refuse.next = no;
    await expect(store.edit("id-2", "worse")).rejects.toThrow();
    expect(store.read().messages[1]?.body).toBe("better");
  });

  test("a deleted message loses its words everywhere, in answers to it too, and has them back when it is refused", async () => {
    const { store, all, refuse } = scene(1);
    const quote = { seq: 1, senderId: "ada", senderName: "Ada", excerpt: "words 1", isHidden: false };
    const answer = said(2, { replyTo: quote });
    all.push(answer);
    store.put(answer);
    refuse.next = no;
    await expect(store.remove("id-1")).rejects.toThrow();
    expect(store.read().messages[0]?.body).toBe("words 1");
    await store.remove("id-1");
    expect(store.read().messages[0]).toMatchObject({ body: null, html: null });
    expect(store.read().messages[1]?.replyTo?.excerpt).toBeNull();
  });

  test("what others delete is gone without asking anybody", () => {
    const { store, asked } = scene(2);
    store.hear({ channel: "c", seq: 4, type: "message.deleted", payload: { id: "id-2", seq: 2 } });
    expect(store.read().messages[1]?.body).toBeNull();
    expect(asked).toEqual([]);
  });

  test("what others edit is looked at, unless it is not held", async () => {
    const { store, asked } = scene(2);
    store.hear({ channel: "c", seq: 4, type: "message.edited", payload: { id: "id-2", seq: 2 } });
    store.hear({ channel: "c", seq: 5, type: "message.edited", payload: { id: "gone", seq: 7 } });
    await settle();
    expect(asked).toEqual(["one id-2"]);
  });
});
