import { describe, expect, test } from "vitest";
import { markSnippet, markTitle } from "@/lib/search/mark-words";
import { parseSearch } from "@/lib/search/parse-search";
import type { Marked } from "@/lib/search/schema";

const words = (text: string) => parseSearch(text).asked;

describe("what somebody types", () => {
  test("is words, phrases, words that must not be there, and filters", () => {
    const { asked, notes } = parseSearch(
      'slow "golden hour" from:@Ada in:silent tag:#Noir before:2026-02-01 after:2025-01-31 has:link -remake trains',
    );
    expect(notes).toEqual([]);
    expect(asked).toEqual({
      words: "slow trains",
      phrases: ["golden hour"],
      without: ["remake"],
      from: "ada",
      in: "silent",
      tag: "noir",
      before: "2026-02-01",
      after: "2025-01-31",
      has: "link",
      isFiltered: true,
    });
  });

  test("that cannot be understood is left out and named", () => {
    const { asked, notes } = parseSearch("before:soon has:dreams after:0000-01-01 from: noir");
    expect(asked).toEqual({ words: "noir", phrases: [], without: [], isFiltered: false });
    expect(notes).toEqual([
      "before: takes a day like 2026-01-31, not “soon”.",
      "has: takes answer, link, picture, quote, not “dreams”.",
      "after: takes a day like 2026-01-31, not “0000-01-01”.",
      "from: wants something after it.",
    ]);
  });

  test("counts before what the form says", () => {
    expect(parseSearch("noir from:ada", { from: "grace", in: "silent" }).asked).toMatchObject({
      from: "ada",
      in: "silent",
      words: "noir",
    });
  });

  test("may have marks in it that mean nothing here", () => {
    expect(words("sci-fi")).toMatchObject({ words: "sci-fi", without: [] });
    expect(words('an "unfinished phrase')).toMatchObject({ words: "an unfinished phrase", phrases: [] });
    expect(words("begin:now")).toMatchObject({ words: "begin:now", isFiltered: false });
    expect(words("afrom:ada")).toMatchObject({ words: "afrom:ada" });
    expect(words("@mira")).toMatchObject({ words: "mira" });
    expect(words(' - " "\' ')).toMatchObject({ phrases: [], without: [] });
  });
});

describe("what was found", () => {
  const shown = ({ text, marks }: Marked) => marks.map(({ from, to }) => text.slice(from, to));

  test("is marked without regard to accents, case and endings", () => {
    expect(shown(markTitle("Amélie and the Trains of Agnès", words("amelie train agnes")))).toEqual([
      "Amélie",
      "Trains",
      "Agnès",
    ]);
    expect(shown(markTitle("Projecting a projection", words("projections")))).toEqual([
      "Projecting",
      "projection",
    ]);
    expect(shown(markTitle("Nothing here", words("trains")))).toEqual([]);
  });

  test("is cut around the first word of it, between words", () => {
    const long = `${"Before it all was quiet. ".repeat(20)}Then the nitrate burned. ${"After it nobody spoke. ".repeat(20)}`;
    const snippet = markSnippet(long, words("nitrate"));
    expect(shown(snippet)).toEqual(["nitrate"]);
    expect(snippet.text).toMatch(/^… \p{L}.* \p{L}+[^ ]* …$/u);
    expect(snippet.text.length).toBeLessThan(240);
    expect(markSnippet("Short.", words("nothing"))).toEqual({ text: "Short.", marks: [] });
  });
});
