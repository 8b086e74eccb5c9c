import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { places } from "@/components/layout/places";
import { shortcuts } from "@/components/layout/shortcuts/registry";

const pages = new Set(
  globSync("app/**/page.tsx").map(
    (file) => `/${file.replace(/^app\/|\([^)]+\)\/|page\.tsx$/g, "").replace(/\/$/, "")}`,
  ),
);
const rooms = ["/films", "/forum", "/communities", "/blog", "/members", "/messages", "/notifications"];

describe("the rail", () => {
  test("leads only to places that have a page", () => {
    expect(places.map((place) => place.href).filter((href) => !pages.has(href))).toEqual([]);
  });

  test("leads to every room that has one", () => {
    const listed = new Set(places.map((place) => place.href));
    expect(rooms.filter((room) => pages.has(room) && !listed.has(room))).toEqual([]);
  });

  test("seats five at most in the bar of a phone", () => {
    expect(places.filter((place) => place.inTabBar).length).toBeLessThanOrEqual(5);
  });
});

test("no two shortcuts share their keys", () => {
  const keys = shortcuts.map((shortcut) => shortcut.keys);
  expect(new Set(keys).size).toBe(keys.length);
});
