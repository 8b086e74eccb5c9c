import { describe, expect, test } from "vitest";
import { GET } from "@/app/avatars/[name]/route";
import { drawAvatar } from "@/lib/profiles/drawn-avatar";

const ask = (name: string) => GET(new Request("http://localhost/"), { params: Promise.resolve({ name }) });

describe("the picture of a member who has uploaded none", () => {
  test("is always the same for the same handle, and differs from others'", () => {
    expect(drawAvatar("ada")).toBe(drawAvatar("ada"));
    const faces = new Set(Array.from({ length: 60 }, (_, at) => drawAvatar(`member-${at}`)));
    expect(faces.size).toBe(60);
  });

  test("is small, kept for good, and can run nothing", async () => {
    const answer = await ask("ada.svg");
    const svg = await answer.text();
    expect(svg.length).toBeLessThan(6000);
    expect(svg).not.toMatch(/<script|onload|href=/i);
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
  });

  test.each(["ada", "ada.png", "../etc.svg", "a b.svg", "<x>.svg", `${"a".repeat(51)}.svg`])(
    "is not drawn for %s",
    async (name) => {
      expect((await ask(name)).status).toBe(404);
    },
  );
});
