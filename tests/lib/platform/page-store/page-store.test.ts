import { beforeEach, describe, expect, test } from "vitest";
import { pagePolicy } from "@/lib/platform/headers/content-security-policy";
import { freshNonce } from "@/lib/platform/headers/nonce";
import { fillIn, type Rendered } from "@/lib/platform/page-store/kept-page";
import { createPageStore, type PageStore } from "@/lib/platform/page-store/page-store";

let clock = 0;
let renders = 0;
let store: PageStore;

beforeEach(() => {
  clock = 1_000_000;
  renders = 0;
  store = createPageStore({ maxBytes: 100_000, now: () => clock });
});

function page(text: string, changes: Partial<Rendered> = {}): Rendered {
  const nonce = freshNonce();
  return {
    status: 200,
    headers: [
      ["content-type", "text/html"],
      ["content-security-policy", pagePolicy({ nonce })],
    ],
    body: Buffer.from(text),
    ...changes,
  };
}

async function ask(key: string, tags: string[] = [], answer?: () => Promise<Rendered>) {
  const render = async () => {
    renders += 1;
    return answer ? answer() : page(`${key} ${renders}`);
  };
  const found = await store.find({ key, tags, render });
  const text = "page" in found ? fillIn(found.page, freshNonce(), false).toString() : null;
  return { outcome: found.outcome, text };
}

describe("the page store", () => {
  test("renders a page once and hands it out for five seconds", async () => {
    expect(await ask("/")).toEqual({ outcome: "miss", text: "/ 1" });
    clock += 5_000;
    expect(await ask("/")).toEqual({ outcome: "hit", text: "/ 1" });
    expect(renders).toBe(1);
  });

  test("hands out an older page while exactly one request renders it anew", async () => {
    await ask("/");
    clock += 6_000;
    const all = await Promise.all([ask("/"), ask("/"), ask("/")]);
    expect(all.map(({ outcome }) => outcome)).toEqual(["stale", "stale", "stale"]);
    await new Promise(setImmediate);
    await expect.poll(() => ask("/")).toEqual({ outcome: "hit", text: "/ 2" });
  });

  test("does not hand out what is older than a minute", async () => {
    await ask("/");
    clock += 66_000;
    expect(await ask("/")).toEqual({ outcome: "miss", text: "/ 2" });
  });

  test("a hundred who ask at once for what is not there wait for one rendering", async () => {
    const all = await Promise.all(Array.from({ length: 100 }, () => ask("/")));
    expect(renders).toBe(1);
    expect(new Set(all.map(({ text }) => text))).toEqual(new Set(["/ 1"]));
  });

  test("a dropped tag removes its pages at once, and no others", async () => {
    await ask("/members/ada", ["member:ada"]);
    await ask("/members/grace", ["member:grace"]);
    store.drop(["member:ada"]);
    expect((await ask("/members/ada", ["member:ada"])).outcome).toBe("miss");
    expect((await ask("/members/grace", ["member:grace"])).outcome).toBe("hit");
  });

  test("what was being rendered when its tag was dropped is not kept, nor handed to who asks later", async () => {
    let finish: (rendered: Rendered) => void = () => undefined;
    const slow = ask("/", ["home"], () => new Promise((resolve) => (finish = resolve)));
    store.drop(["home"]);
    expect((await ask("/", ["home"], async () => page("new"))).text).toBe("new");
    finish(page("old"));
    expect((await slow).text).toBe("old");
    expect((await ask("/", ["home"])).text).toBe("new");
  });

  test("after an outage nothing kept is trusted", async () => {
    await ask("/", ["home"]);
    store.dropAll();
    expect((await ask("/", ["home"])).outcome).toBe("miss");
  });

  test("stays within its bytes, and forgets first what nobody asked for the longest", async () => {
    const big = async () => page("x".repeat(30_000));
    await ask("a", [], big);
    await ask("b", [], big);
    await ask("c", [], big);
    await ask("a", [], big);
    await ask("d", [], big);
    expect(store.size().bytes).toBeLessThanOrEqual(100_000);
    expect((await ask("a")).outcome).toBe("hit");
    expect((await ask("b")).outcome).toBe("miss");
  });

  test("an answer with a cookie goes to the one who caused it; the others who waited ask for themselves", async () => {
    const personal = async () => {
      const answer = page("hello Ada");
      return { ...answer, headers: [...answer.headers, ["set-cookie", "a=b"] as [string, string]] };
    };
    const render = { key: "/", tags: [], render: personal };
    const [first, second] = await Promise.all([store.find(render), store.find(render)]);
    expect(first).toMatchObject({ outcome: "bypass", rendered: { status: 200 } });
    expect(second).toEqual({ outcome: "bypass", rendered: null });
    expect(store.size().pages).toBe(0);
  });

  test("a rendering that fails while an older page is there leaves it there", async () => {
    await ask("/");
    clock += 6_000;
    await ask("/", [], () => Promise.reject(new Error("the database is away")));
    await new Promise(setImmediate);
    expect((await ask("/", [], async () => page("", { status: 500 }))).outcome).toBe("stale");
    await new Promise(setImmediate);
    expect((await ask("/")).text).toBe("/ 1");
  });

  test("a page that is gone is gone", async () => {
    await ask("/members/ada");
    clock += 6_000;
    await ask("/members/ada", [], async () => page("not here", { status: 404 }));
    await expect.poll(() => store.size().pages).toBe(0);
  });
});
