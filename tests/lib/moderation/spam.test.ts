import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Category } from "@/lib/forum/categories/schema";
import { replyInThread } from "@/lib/forum/posts/reply-in-thread";
import type { Thread } from "@/lib/forum/threads/schema";
import { startThread } from "@/lib/forum/threads/start-thread";
import { listHeld } from "@/lib/moderation/held/queries";
import { heldQuery, isHeld } from "@/lib/moderation/held/schema";
import { contentsOf } from "@/lib/moderation/spam/contents";
import { closeDatabase } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { categoryOf, start } from "@/tests/lib/forum/shelf";
import { establish } from "@/tests/lib/messaging/talk";
import { forgetLimits } from "@/tests/lib/moderation/desk";
import { ada, alan, castOnStage, grace, moderator, stranger } from "@/tests/support/cast";

castOnStage();
afterAll(closeDatabase);

let films: Category;
let threads: Thread[];
beforeEach(async () => {
  films = await categoryOf("Films");
  threads = [];
  for (const title of ["One", "Two", "Three", "Four"]) threads.push(await start(moderator, films, title));
});

const say = (actor: typeof ada, body: string, at = 0) =>
  replyInThread(actor, { id: threads[at]?.id ?? "", clientId: newId(), body });
const reasons = async () => {
  const { items } = await listHeld(moderator, heldQuery.parse({}));
  return items.map((item) => item.reasons);
};

test("what a text carries is counted: links, pictures, people, and hosts that not everybody links to", () => {
  const text = `See https://www.imdb.com/title/1, www.cheap.example/x and [this](http://Cheap.Example:80/y).
    ![A still](https://pictures.example/1.png) ![Ours](/media/abc-640.webp) @ada, @grace and @ada again; mail@example.com;
    https://lumo.example/forum`;
  expect(contentsOf(text, "lumo.example")).toEqual({
    links: 3,
    pictures: 2,
    named: 2,
    hosts: ["cheap.example"],
  });
});

describe("a newcomer", () => {
  test.each([
    ["links", "https://a.example https://b.example https://c.example https://d.example"],
    ["mentions", "@one @two @three @four @five @sixth"],
    ["pictures", "![](/media/x-1.webp) ".repeat(9)],
  ])("with many %s waits; somebody known does not", async (reason, body) => {
    expect(isHeld(await say(ada, body))).toBe(true);
    expect(await reasons()).toEqual([[reason]]);
    await establish(grace);
    expect(isHeld(await say(grace, body))).toBe(false);
  });

  test("is the third to link to the same place: then it waits; where everybody links to it never does", async () => {
    expect(isHeld(await say(ada, "https://cheap.example/1"))).toBe(false);
    expect(isHeld(await say(stranger, "https://cheap.example/2"))).toBe(false);
    expect(isHeld(await say(stranger, "https://cheap.example/2 again"))).toBe(false);
    expect(isHeld(await say(alan, "https://www.cheap.example/3"))).toBe(true);
    expect(await reasons()).toEqual([["same-host"]]);
    for (const actor of [ada, alan, stranger])
      expect(isHeld(await say(actor, "https://en.wikipedia.org/wiki/Film"))).toBe(false);
  });

  test("begins five threads a day, and the sixth waits", async () => {
    for (let n = 1; n <= 6; n++) {
      const input = {
        clientId: newId(),
        category: films.slug,
        title: `Thread ${n}`,
        body: "So.",
        tags: [],
        poll: null,
      };
      expect(isHeld(await startThread(ada, input))).toBe(n === 6);
      await forgetLimits("thread:");
    }
    expect(await reasons()).toEqual([["many-threads"]]);
  });
});

describe("the same words", () => {
  const words = "Visit my shop for the best film posters in town, cheap as never before, number";

  test("wait in the third place, though they are turned around, numbered or spelled loudly; short ones do not", async () => {
    await establish(ada);
    expect(isHeld(await say(ada, `${words} 1`, 0))).toBe(false);
    expect(isHeld(await say(ada, `${words} 1!`, 0))).toBe(false);
    expect(isHeld(await say(ada, `${words.toUpperCase()} 2`, 1))).toBe(false);
    expect(isHeld(await say(ada, `Number 3: ${words}`, 2))).toBe(true);
    expect(await reasons()).toEqual([["repeated"]]);
    for (const at of [0, 1, 2, 3]) expect(isHeld(await say(ada, "Thank you!", at))).toBe(false);
    for (const at of [0, 1, 2, 3]) expect(isHeld(await say(moderator, words, at))).toBe(false);
  });
});
