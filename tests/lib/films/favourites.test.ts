import { beforeEach, expect, test } from "vitest";
import { chooseFavourites } from "@/lib/films/favourites/choose-favourites";
import { listFavourites } from "@/lib/films/favourites/queries";
import { favouritesInput } from "@/lib/films/favourites/schema";
import { db, roundTrips } from "@/lib/platform/db";
import { getProfile } from "@/lib/profiles/queries";
import { ada, castOnStage, grace, stranger } from "@/tests/support/cast";
import { shelve } from "./shelf";

castOnStage();
beforeEach(async () => {
  await shelve();
});

const choose = (...films: string[]) => chooseFavourites(ada, favouritesInput.parse({ films }));
const titles = async () => (await getProfile(grace, "ada")).favourites.map(({ title }) => title);

test("somebody shows up to four films on their profile, in the order they say, by title or address", async () => {
  await choose("Mandabi", "", "black-girl-1966", "A Touch of Zen (1971)");
  expect(await titles()).toEqual(["Mandabi", "Black Girl", "A Touch of Zen"]);
  await choose("Black Girl");
  expect(await titles()).toEqual(["Black Girl"]);
  const before = roundTrips();
  expect(await listFavourites(null, "ada")).toMatchObject([{ slug: "black-girl-1966" }]);
  expect(roundTrips() - before).toBe(1);
});

test("what is not here or stands twice is refused by name, and nothing is lost", async () => {
  await choose("Mandabi");
  await expect(choose("Black Girl", "Nothing at all")).rejects.toMatchObject({
    code: "invalid",
    message: expect.stringContaining("Nothing at all"),
  });
  await expect(choose("Black Girl", "black-girl-1966")).rejects.toMatchObject({ code: "invalid" });
  expect(favouritesInput.safeParse({ films: ["1", "2", "3", "4", "5"] }).success).toBe(false);
  expect(await titles()).toEqual(["Mandabi"]);
});

test("a private profile shows them to its followers alone", async () => {
  await choose("Mandabi");
  await db.member.update({ where: { id: ada.id }, data: { isPrivate: true } });
  await expect(listFavourites(stranger, "ada")).rejects.toMatchObject({ code: "forbidden" });
  expect((await getProfile(stranger, "ada")).favourites).toEqual([]);
  expect(await listFavourites(ada, "ada")).toHaveLength(1);
});
