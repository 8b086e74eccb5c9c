import { describe, expect, test } from "vitest";
import { motifCount, posterDesign, posterInks } from "@/lib/platform/poster-design";

describe("a typographic poster", () => {
  test("is the same each time for the same film", () => {
    const film = { id: "0197a2b0-1111-7000-8000-000000000001", title: "Yi Yi" };
    expect(posterDesign(film)).toEqual(posterDesign({ ...film }));
  });

  test("uses every drawing and every pair of colours, for ids that differ only at the end", () => {
    const designs = Array.from({ length: 600 }, (_, at) =>
      posterDesign({ id: `0197a2b0-1111-7000-8000-${String(at).padStart(12, "0")}`, title: "Playtime" }),
    );
    expect(new Set(designs.map((design) => design.motif)).size).toBe(motifCount);
    expect(new Set(designs.map((design) => design.inks.ground)).size).toBe(posterInks.length);
  });

  test("never sets a title so large that its longest word leaves the sheet", () => {
    for (const title of ["M", "Koyaanisqatsi", "Rififi", "Donaudampfschifffahrtsgesellschaft"]) {
      const longest = Math.max(...title.split(" ").map((word) => word.length));
      expect(posterDesign({ id: title, title }).titleSize * longest * 0.54).toBeLessThanOrEqual(84.01);
    }
  });

  test("a word of wide letters is set smaller than one as long of narrow ones", () => {
    const size = (title: string) => posterDesign({ id: title, title }).titleSize;
    expect(size("Rashomon")).toBeLessThan(18);
    expect(size("Rashomon")).toBeLessThan(size("Playdate"));
  });
});
