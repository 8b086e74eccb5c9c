/**
 * Cuts the two typefaces down to what Lumo sets: weights 400 to 600, and the letters of four ranges, each in a file of its own.
 * And one weight of each as it is drawn into pictures, which know neither ranges of weights nor compressed files.
 * `node --import ./scripts/register.mjs scripts/make-fonts.ts`; the result is kept in app/fonts and lib/platform/pictures/fonts.
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

const ranges = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2bb, 0x2bc],
    [0x2c6, 0x2da],
    [0x2000, 0x206f],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2190, 0x2193],
    [0x2212, 0x2215],
  ],
  // What European languages are written with today; two faces of it and of latin are under 90 kB.
  "latin-ext": [
    [0x100, 0x130],
    [0x134, 0x137],
    [0x139, 0x13e],
    [0x141, 0x148],
    [0x14a, 0x151],
    [0x154, 0x17e],
    [0x218, 0x21b],
    [0x1e9e, 0x1e9e],
  ],
  // The rest: transcriptions, old letters, currencies.
  "latin-more": [
    [0x132, 0x133],
    [0x138, 0x138],
    [0x13f, 0x140],
    [0x149, 0x149],
    [0x17f, 0x19f],
    [0x1a2, 0x1ae],
    [0x1b1, 0x217],
    [0x21c, 0x24f],
    [0x1e00, 0x1e9d],
    [0x1e9f, 0x1e9f],
    [0x20a0, 0x20ab],
    [0x20ad, 0x20c0],
  ],
  vietnamese: [
    [0x102, 0x103],
    [0x110, 0x111],
    [0x128, 0x129],
    [0x168, 0x169],
    [0x1a0, 0x1b0],
    [0x300, 0x323],
    [0x1ea0, 0x1ef9],
  ],
} as const;

await mkdir("lib/platform/pictures/fonts", { recursive: true });
for (const face of ["inter", "newsreader"]) {
  const from = `node_modules/@fontsource-variable/${face}`;
  await copyFile(`${from}/LICENSE`, `app/fonts/${face}-license.txt`);
  for (const [name, parts] of Object.entries(ranges)) {
    const source = name === "latin-more" ? "latin-ext" : name;
    const whole = await readFile(`${from}/files/${face}-${source}-wght-normal.woff2`);
    const written = parts.map(([first, last]) => letters(first, last)).join("");
    const cut = await subsetFont(whole, written, {
      targetFormat: "woff2",
      variationAxes: { wght: { min: 400, max: 600 } },
    });
    await writeFile(`app/fonts/${face}-${name}.woff2`, cut);
    console.log(`${face}-${name}: ${whole.length} to ${cut.length} bytes`);
    if (name === "latin-more") continue; // pictures do without
    const drawn = await subsetFont(whole, written, {
      targetFormat: "truetype",
      variationAxes: { wght: 500 },
    });
    await writeFile(`lib/platform/pictures/fonts/${face}-${name}.ttf`, drawn);
  }
}

function letters(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}
