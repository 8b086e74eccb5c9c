import { beforeAll, expect, test } from "vitest";
import { PAGES } from "@/tests/api/access/pages";
import type { Scene, Viewpoint } from "@/tests/safety/scene";
import { inBrowser } from "@/tests/support/browser";
import { openTrap, type Sprung, setTrap, type Trap } from "@/tests/support/trap";
import { XSS } from "@/tests/support/xss-corpus";
import { application } from "../application";
import { poison, TURNS } from "./poison";
import { askAs, borrowStage, cookieOf, setScene } from "./stage";
import { addressIn, ownAddressIn } from "./sweep";

borrowStage();
const browser = inBrowser();

type Opened = Sprung & {
  page: string;
  viewpoint: Viewpoint;
  status: number;
  carries: boolean;
  words: number;
};

/** So many documents are sprung at once: each waits a moment for what comes late. */
const LANES = 5;

let scene: Scene;
const fields = new Map<string, number>();
const opened: Opened[] = [];

beforeAll(async () => {
  for (let turn = 0; turn < TURNS; turn++) {
    scene = await setScene();
    for (const [field, strings] of await poison(scene, turn))
      fields.set(field, (fields.get(field) ?? 0) + strings);
    await openAll(turn);
  }
}, 600_000);

/** A few at a time; what carried nobody's words the first time, or those of the frame alone, is not asked again. */
async function openAll(turn: number): Promise<void> {
  const frame = opened.find(({ page, viewpoint }) => page === "/legal/terms" && viewpoint === "owner");
  const fewest = (viewpoint: Viewpoint) => (viewpoint === "anonymous" ? 0 : (frame?.words ?? 0));
  const silent = new Set(opened.filter(({ words, viewpoint }) => words <= fewest(viewpoint)).map(called));
  const surfacesLeft = surfaces(turn).filter((each) => !silent.has(called(each)));
  const lane = async () => {
    const trap = await openTrap(browser());
    for (let mine = surfacesLeft.shift(); mine; mine = surfacesLeft.shift())
      opened.push(await open(trap, mine.page, mine.path, mine.viewpoint));
    await trap.close();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Every page as somebody who sees most of it, and the feeds; once also as visitors see it. */
function surfaces(turn: number): { page: string; path: string; viewpoint: Viewpoint }[] {
  const { rows } = scene;
  const others: Record<string, string> = {
    "/search": "/search?q=XSS",
    "/report": `/report?kind=forum-thread&ref=${rows.threads?.id}`,
  };
  const pages = Object.entries(PAGES).map(([page, who]) => ({
    page,
    path: others[page] ?? ownAddressIn(scene)(page),
    viewpoint: (/^site/.test(who) ? "admin" : who === "signed out" ? "anonymous" : "owner") as Viewpoint,
  }));
  const visited = pages.filter(({ page }) => turn === 0 && ["anyone", "about"].includes(PAGES[page] ?? ""));
  return [
    ...pages,
    ...visited.map((each) => ({ ...each, viewpoint: "anonymous" as const })),
    ...["rss", "atom"].map((format) => ({
      page: `the ${format} feed`,
      path: `/api/v1/blog/feed?format=${format}`,
      viewpoint: "anonymous" as const,
    })),
  ];
}

async function open(trap: Trap, page: string, path: string, viewpoint: Viewpoint): Promise<Opened> {
  const { status, body, headers } = await askAs(scene, viewpoint, "as visitors get it", path);
  const words = body.split("XSS").length - 1;
  const carries = words > 0;
  const type = String(headers["content-type"]).split(";")[0];
  // A page that shows nobody's words has nothing to spring.
  const sprung = carries ? await trap.spring(body, type) : { fired: 0, unsafe: [] };
  return { page, viewpoint, status, carries, words, ...sprung };
}

test("T8.1 nothing that people wrote runs on any page or in any feed, though no policy forbids it", () => {
  expect(opened.filter(({ fired }) => fired > 0).map(called)).toEqual([]);
  expect(opened.filter(({ unsafe }) => unsafe.length > 0).map((each) => [called(each), each.unsafe])).toEqual(
    [],
  );
  expect(opened.filter(({ status }) => status >= 500).map(called)).toEqual([]);
});

test("the words were really there", () => {
  const carrying = new Set(opened.filter(({ carries }) => carries).map(called));
  const strings = [...fields.values()].reduce((sum, each) => sum + each, 0);
  process.stdout.write(
    `${XSS.length} strings, ${strings} of them in ${fields.size} fields, on ${carrying.size} pages: ${[...carrying].join(", ")}\n`,
  );
  expect(XSS.length).toBeGreaterThanOrEqual(300);
  expect(carrying.size).toBeGreaterThan(40);
  for (const [field, strings] of fields) if (field.endsWith("html")) expect(strings).toBe(XSS.length);
});

test("T8.1 they do not run in the living page either, scripts and all", async () => {
  const { url } = application;
  const context = await browser().newContext({ bypassCSP: true });
  await context.addInitScript(setTrap);
  const [name = "", value = ""] = (cookieOf(scene, "owner").cookie ?? "").split("=");
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  for (const path of [
    "/",
    "/notifications",
    "/search?q=XSS",
    "/forum",
    addressIn(scene)("/forum/t/{slug}/{id}"),
    addressIn(scene)("/blog/{slug}"),
    addressIn(scene)("/members/{handle}"),
    addressIn(scene)("/communities/{slug}/rooms/{room}"),
    `/messages/${scene.rows.conversations?.id}`,
  ]) {
    await page.goto(url + path);
    await page.waitForFunction(isAlive);
    expect({ path, carries: (await page.content()).includes("XSS") }).toEqual({ path, carries: true });
    expect({ path, fired: await page.evaluate(() => Number(Reflect.get(window, "fired"))) }).toEqual({
      path,
      fired: 0,
    });
  }
  await context.close();
}, 120_000);

const called = ({ page, viewpoint }: Pick<Opened, "page" | "viewpoint">) => `${page} as ${viewpoint}`;

/** React has taken the page over. */
const isAlive = () =>
  Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__react"));
