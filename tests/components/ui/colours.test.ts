import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { posterInks } from "@/lib/platform/poster-design";

const css = readFileSync("app/globals.css", "utf8");
const grounds = ["canvas", "surface", "raised", "beam-soft"];
const words = ["ink", "ink-soft", "ink-faint", "beam", "beam-strong", "good", "warn", "bad"];

describe.each(["dark", "light"])("in the %s theme", (theme) => {
  const colours = readTheme(`[data-theme="${theme}"] {`);

  test.each(grounds)("every word can be read on %s", (ground) => {
    const weak = words.filter((word) => contrast(colours.get(word), colours.get(ground)) < 4.5);
    expect(weak).toEqual([]);
  });

  test("what stands on the beam and on danger can be read", () => {
    expect(contrast(colours.get("beam-ink"), colours.get("beam"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.get("beam-ink"), colours.get("beam-strong"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(luminance(0.99, 0.005, 60), colours.get("bad-fill"))).toBeGreaterThanOrEqual(4.5);
  });

  test("edges of controls and the focus ring stand out", () => {
    for (const ground of grounds.slice(0, 3)) {
      expect(contrast(colours.get("line-strong"), colours.get(ground))).toBeGreaterThanOrEqual(3);
      expect(contrast(colours.get("focus"), colours.get(ground))).toBeGreaterThanOrEqual(3);
    }
  });
});

test("without JavaScript the Foyer is the same Foyer", () => {
  expect(readTheme(":root:not([data-theme]) {")).toEqual(readTheme('[data-theme="light"] {'));
});

test.each(posterInks)(
  "a title on $ground can be read, also where the drawing is",
  ({ ground, figure, letters }) => {
    expect(contrast(hexLuminance(letters), hexLuminance(ground))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(hexLuminance(letters), hexLuminance(figure))).toBeGreaterThanOrEqual(3);
  },
);

/** Role to luminance, of the first block that begins so. */
function readTheme(start: string): Map<string, number> {
  const from = css.indexOf(start);
  const block = css.slice(from, css.indexOf("}", from));
  return new Map(
    [...block.matchAll(/--([\w-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)].map(([, name, l, c, h]) => [
      String(name),
      luminance(Number(l), Number(c), Number(h)),
    ]),
  );
}

function contrast(one = 0, other = 0): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** OKLCH to relative luminance, by way of linear sRGB. */
function luminance(lightness: number, chroma: number, hue: number): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  return weigh(red, green, blue);
}

function hexLuminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return weigh(red, green, blue);
}

function weigh(...parts: [number, number, number]): number {
  const [red, green, blue] = parts.map((part) => Math.min(1, Math.max(0, part)));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
