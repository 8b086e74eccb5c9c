import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

// Imports point one way:  app → components → lib/<room>/actions → lib/web → lib/<room> → lib/auth → lib/platform
const FLOORS = ["platform", "auth", "room", "web", "actions", "components", "app"] as const;
const ROOMS =
  "accounts achievements notifications moderation profiles credits messaging communities forum blog films studio feed search privacy admin media talk".split(
    " ",
  );
const sources = globSync("{app,components,lib}/**/*.{ts,tsx}").map((file) => ({
  file,
  text: readFileSync(file, "utf8"),
}));

function floorOf(file: string): number {
  const [top, second, ...rest] = file.split("/");
  if (top !== "lib") return FLOORS.indexOf(top === "app" ? "app" : "components");
  if (second === "platform" || second === "auth" || second === "web") return FLOORS.indexOf(second);
  return FLOORS.indexOf(rest.at(-1)?.startsWith("actions") ? "actions" : "room");
}

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(@\/|\.\.?\/)([^"]+)"/g)].map(([, start, path]) =>
    start === "@/" ? `${path}.ts` : new URL(`${start}${path}.ts`, `file:///${file}`).pathname.slice(1),
  );
}

describe("the house", () => {
  test("imports point one way", () => {
    const climbing = sources.flatMap(({ file, text }) =>
      importsOf(file, text)
        .filter((target) => /^(app|components|lib)\//.test(target) && floorOf(target) > floorOf(file))
        .map((target) => `${file} → ${target}`),
    );
    expect(climbing).toEqual([]);
  });

  test("what conversations and rooms of communities share knows neither of them", () => {
    const knowing = sources.filter(
      ({ file, text }) => file.startsWith("lib/talk/") && /lib\/(messaging|communities)\//.test(text),
    );
    expect(knowing.map(({ file }) => file)).toEqual([]);
  });

  test("a room is one of the rooms we know, and there is no drawer for odds and ends", () => {
    const places = new Set(sources.map(({ file }) => /^lib\/([^/]+)\//.exec(file)?.[1] ?? "platform"));
    expect([...places].filter((place) => ![...ROOMS, "platform", "auth", "web"].includes(place))).toEqual([]);
    expect(
      sources
        .map(({ file }) => file)
        .filter((file) => /(^|\/)(utils?|helpers?|common|misc|service|manager|index)(\.|\/)/.test(file)),
    ).toEqual([]);
  });

  test("dangerous words stand in one module each", () => {
    const where = (pattern: RegExp) =>
      sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
    expect(where(/\bJSON\.parse\(/)).toEqual(["lib/platform/json.ts"]);
    expect(where(/\brequest\.(json|formData)\(/)).toEqual([]);
    expect(where(/\$(query|execute)RawUnsafe/)).toEqual([]);
    expect(where(/dangerouslySetInnerHTML/)).toEqual([
      "components/ui/json-ld.tsx",
      "components/ui/rendered-html.tsx",
    ]);
  });

  test("what reads the database or a secret cannot be sent to a browser", () => {
    const unguarded = sources.filter(
      ({ file, text }) =>
        file.startsWith("lib/") &&
        /from "(@\/lib\/platform|\.)\/(db|env|redis)"/.test(text) &&
        !/import "server-only"|"use server"/.test(text),
    );
    expect(unguarded.map(({ file }) => file)).toEqual([]);
  });

  test("no link fetches a page just because it is in sight", () => {
    const eager = sources.flatMap(({ file, text }) =>
      /from "next\/link"/.test(text) && file !== "components/ui/link.tsx"
        ? [...text.matchAll(/<Link\b(?:=>|[^>])*>/g)]
            .filter(([link]) => !/\bprefetch=/.test(link))
            .map(([link]) => `${file}: ${link.slice(0, 60)}`)
        : [],
    );
    expect(eager).toEqual([]);
  });
});
