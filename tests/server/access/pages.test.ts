import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DOORS } from "@/tests/api/access/matrix";
import { PAGES } from "@/tests/api/access/pages";
import { borrowStage } from "./stage";
import { sweepPages } from "./sweep-pages";

borrowStage();

describe("with Ada's profile open,", () => sweepPages(false));

test("T1.1 every page and handler of the build is in the matrix", () => {
  const file = ".next/server/app-paths-manifest.json";
  expect(existsSync(file)).toBe(true);
  const built: string[] = Object.keys(JSON.parse(readFileSync(file, "utf8")));
  const addressOf = (entry: string) =>
    entry
      .replace(/\/(page|route)$/, "")
      .split("/")
      .filter((part) => !/^\(.*\)$/.test(part))
      .join("/")
      .replace(/\[(?:\.\.\.)?(\w+)\]/g, "{$1}") || "/";
  const known = new Set([...Object.keys(PAGES), ...Object.keys(DOORS).map((door) => door.split(" ")[1])]);
  const files =
    /^\/(_not-found|_global-error|favicon\.ico|icon\.svg|apple-icon\.png|robots\.txt|sitemap\.xml|manifest\.webmanifest|sw\.js)/;
  expect(built.map(addressOf).filter((address) => !known.has(address) && !files.test(address))).toEqual([]);
});
