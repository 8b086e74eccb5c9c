import { expect, test } from "vitest";
import { describeList } from "@/components/films/lists/describe-list";
import type { FilmList } from "@/lib/films/lists/schema";

const described = (description: string) =>
  describeList({
    id: "0199c0de-0000-7000-8000-000000000001",
    slug: "afternoons",
    title: "Afternoons",
    owner: { name: "Ada Lovelace" },
    filmCount: 3,
    visibility: "everyone",
    description,
  } as FilmList);

test("other sites hear a list's words as they read, and nothing that gives a film away", () => {
  const { description, openGraph } = described(
    `For **slow** days. ||She dies.|| ${"Long words. ".repeat(60)}`,
  );
  expect(description).toContain("For slow days.");
  expect(description).not.toContain("She dies");
  expect(description?.length).toBeLessThanOrEqual(200);
  expect(openGraph?.description).toBe(description);
});

test("a list without words says how many films are on it and whose it is", () => {
  expect(described("||She dies.||").description).not.toContain("dies");
  expect(described("").description).toBe("A list of 3 films by Ada Lovelace.");
});
