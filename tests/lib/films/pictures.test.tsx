import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { paintFilm } from "@/components/films/pictures/paint-film";
import { paintList } from "@/components/films/pictures/paint-list";
import { paintReview } from "@/components/films/pictures/paint-review";
import { paintYear } from "@/components/films/pictures/paint-year";
import { changeList } from "@/lib/films/lists/change-list";
import { changeListInput } from "@/lib/films/lists/schema";
import { closeDatabase } from "@/lib/platform/db";
import { decode } from "@/lib/platform/images/decoder";
import { processImage } from "@/lib/platform/images/process-image";
import { drawPicture } from "@/lib/platform/pictures/draw-picture";
import { drawable } from "@/lib/platform/pictures/drawable";
import { updateProfile } from "@/lib/profiles/update-profile";
import { answerPicture } from "@/lib/web/picture";
import { ada, castOnStage } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { listOf } from "./lists";
import { change, log, WOMAN } from "./logbook";
import { shelve } from "./shelf";

castOnStage();
afterAll(closeDatabase);
beforeEach(async () => {
  await shelve();
});

const asked = (headers: Record<string, string> = {}) =>
  new Request("http://localhost/picture.png", { headers });

test("a film, a list, a viewing and a year have pictures, which stay the same while what they show does", async () => {
  const { id } = await log(ada, WOMAN, {
    rating: 3.5,
    watchedOn: "2026-02-01",
    review: "The house looks on.",
  });
  const list = await listOf(ada);
  const film = await paintFilm(WOMAN);
  expect(film.bytes.subarray(1, 4).toString()).toBe("PNG");
  expect((await paintFilm(WOMAN)).bytes.equals(film.bytes)).toBe(true);
  const year = await paintYear("ada", "2026");
  for (const { bytes } of [year, await paintList(list.id), await paintReview(id)])
    expect(bytes.length).toBeGreaterThan(10_000);
  await log(ada, WOMAN, { watchedOn: "2026-03-01", visibility: "me" });
  expect((await paintYear("ada", "2026")).name).toBe(year.name);
  await log(ada, WOMAN, { watchedOn: "2026-03-01" });
  expect((await paintYear("ada", "2026")).name).not.toBe(year.name);
});

test("a film of which little is known has one, too", async () => {
  await asSuperuser("UPDATE films SET directors = '{}', genres = '{}' WHERE slug = $1", [WOMAN]);
  expect((await paintFilm(WOMAN)).bytes.length).toBeGreaterThan(5_000);
});

test("drawings of our own are read while one is drawn, and nobody else's, before or after", async () => {
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"></svg>');
  await Promise.all([paintFilm(WOMAN), paintFilm("mandabi-1968")]);
  await expect(decode(drawing).metadata()).rejects.toThrow(/unsupported/);
  await expect(processImage(drawing, "image")).rejects.toMatchObject({ code: "invalid" });
});

test("there is none of what not everybody may see, whoever asks", async () => {
  const { id } = await log(ada, WOMAN, { watchedOn: "2026-02-01" });
  const list = await listOf(ada);
  const gone = async (paint: () => ReturnType<typeof paintYear>) =>
    (await answerPicture(asked(), paint)).status;
  expect(await gone(() => paintYear("ada", "2025"))).toBe(404);
  expect(await gone(() => paintYear("ada", "soon"))).toBe(404);
  expect(await gone(() => paintYear("nobody", "2026"))).toBe(404);
  expect(await gone(() => paintReview("not-an-id"))).toBe(404);
  const endless = "x".repeat(100_000);
  for (const paint of [paintFilm, paintReview, paintList, (who: string) => paintYear(who, "2026")])
    expect(await gone(() => paint(endless))).toBe(404);
  await change(ada, id, { visibility: "followers" });
  expect(await gone(() => paintReview(id))).toBe(404);
  expect(await gone(() => paintYear("ada", "2026"))).toBe(404);
  await changeList(ada, { id: list.id, ...changeListInput.parse({ visibility: "link" }) });
  expect(await gone(() => paintList(list.id))).toBe(404);
  await change(ada, id, { visibility: "everyone" });
  await updateProfile(ada, { isPrivate: true });
  expect(await gone(() => paintYear("ada", "2026"))).toBe(404);
});

test("who has it already is told so", async () => {
  const first = await answerPicture(asked(), () => paintFilm(WOMAN));
  expect(first.headers.get("content-type")).toBe("image/png");
  const etag = first.headers.get("etag") ?? "";
  const again = await answerPicture(asked({ "if-none-match": etag }), () => paintFilm(WOMAN));
  expect(again.status).toBe(304);
});

test("nothing is asked of other sites for letters, whatever somebody is called", async () => {
  const all = drawable(String.fromCodePoint(...Array.from({ length: 0x2200 }, (_, at) => at)));
  expect(all).toContain("Ř");
  expect(all).toContain("ữ");
  expect(drawable("Аня 🎬 見る")).toBe("");
  expect(drawable("🎬", "@anya")).toBe("@anya");
  const fetched = vi.spyOn(globalThis, "fetch");
  await drawPicture(<div style={{ display: "flex", flexWrap: "wrap", width: "100%" }}>{all}</div>);
  expect(
    fetched.mock.calls.map(([address]) => String(address)).filter((each) => each.startsWith("http")),
  ).toEqual([]);
  fetched.mockRestore();
});
