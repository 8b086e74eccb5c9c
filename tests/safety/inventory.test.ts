import { globSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { DOORS, OPEN_ACTIONS } from "@/tests/api/access/matrix";
import { PAGES } from "@/tests/api/access/pages";
import { doorOf } from "./action-doors";
import { addressOf, type Door, findDoors } from "./doors";

let doors: Door[];
beforeAll(async () => {
  doors = await findDoors();
});

describe("T1.1 the inventory", () => {
  test("every handler has a row in the matrix, and every row a handler", () => {
    expect(doors.map(({ name }) => name).sort()).toEqual(Object.keys(DOORS).sort());
  });

  test("every page has a row in the matrix, and every row a page", () => {
    const pages = globSync("app/**/page.tsx").map(addressOf);
    expect([...new Set(pages)].sort()).toEqual(Object.keys(PAGES).sort());
  });

  test("every server action goes through a door that asks who is there, and those for anyone are on the list", () => {
    const open: Record<string, string[]> = {};
    const doorless: string[] = [];
    for (const file of globSync("{lib,app,components}/**/*.{ts,tsx}")) {
      const source = readFileSync(file, "utf8");
      if (!/^\s*"use server"/m.test(source)) continue;
      for (const [, how = "", name = ""] of source.matchAll(
        /^export (?:default )?(const|async function|function) (\w+)/gm,
      )) {
        const door = doorOf(source, name);
        if (how !== "const" || !["action", "callAction", "openAction"].includes(door))
          doorless.push(`${file} ${name}`);
        if (door === "openAction") open[file] = [...(open[file] ?? []), name];
      }
    }
    expect(doorless).toEqual([]);
    expect(open).toEqual(OPEN_ACTIONS);
  });

  test("the API's document lists the same handlers", async () => {
    const { openApiDocument } = await import("@/lib/web/openapi");
    const listed = doors.flatMap(({ path, method, spec }) =>
      spec && path.startsWith("/api/v1/") ? [{ path, method, spec }] : [],
    );
    const { paths } = openApiDocument(listed) as { paths: Record<string, Record<string, unknown>> };
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(documented.sort()).toEqual(listed.map(({ method, path }) => `${method} ${path}`).sort());
    const raw = doors
      .filter(({ spec, path }) => !spec && path.startsWith("/api/v1/"))
      .map(({ name }) => name);
    expect(raw).toEqual(["GET /api/v1/openapi.json"]);
  });
});

describe("T1.5 middleware decides nothing about people", () => {
  test("it knows no session, no member and no database; without it every answer of the matrix in access.test.ts is the same", () => {
    const middleware = readFileSync("middleware.ts", "utf8");
    const reached = globSync("lib/platform/headers/*.ts").map((file) => readFileSync(file, "utf8"));
    for (const text of [middleware, ...reached]) {
      expect(text).not.toMatch(/lib\/auth|session|cookie|actor|platform\/db|prisma|role\b/i);
    }
    // The handlers of the matrix are called without it.
    expect(middleware).toContain("Decides nothing about people");
  });

  test("a layout may ask who looks, but every page behind it asks again: a page can be fetched without its layouts", () => {
    const silent = globSync("app/(member)/**/page.tsx").filter((file) => {
      const text = readFileSync(file, "utf8");
      const onlyRedirects = /redirect\(/.test(text) && !/queries|await (get|find|list)/.test(text);
      // What a page of a community asks through.
      const asks = /pageActor\(|\b(own|staffed)CommunityOf\(/.test(text);
      return !asks && !onlyRedirects;
    });
    expect(silent).toEqual([]);
  });
});
