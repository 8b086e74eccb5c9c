import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { processImage } from "@/lib/platform/images/process-image";
import { sniff } from "@/lib/platform/images/sniff";
import {
  frameBomb,
  goodFiles,
  type HostileFile,
  hostileFiles,
  PAYLOAD,
  pixelBomb,
} from "@/tests/support/hostile-files";
import { processTime } from "@/tests/support/processor-time";

let files: HostileFile[] = [];
beforeAll(async () => {
  files = await hostileFiles();
});

const refusal = (bytes: Buffer) =>
  processImage(bytes, "image").then(
    () => "accepted",
    (error: { code?: string; message: string }) => error.code ?? `broken: ${error.message}`,
  );

describe("T6.1 T6.3 what comes in", () => {
  test("the corpus is large", () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  test("only pictures that can be shown are taken, and every refusal is a sentence", async () => {
    const surprises: string[] = [];
    for (const { name, bytes, accepted } of files) {
      const outcome = await refusal(bytes);
      const expected = accepted === "either" ? ["accepted", "invalid"] : [accepted ? "accepted" : "invalid"];
      if (!expected.includes(outcome)) surprises.push(`${name}: ${outcome}`);
    }
    expect(surprises).toEqual([]);
  });

  test("the readers of other kinds are closed, not merely unasked", async () => {
    for (const name of ["a real avif", "a real tiff", "an svg", "pdf"]) {
      const file = files.find((each) => each.name === name);
      await expect(sharp(file?.bytes).metadata()).rejects.toThrow(/unsupported image format|blocked/i);
    }
  });
});

describe("T6.2 bombs", () => {
  test.each([
    ["900 million pixels in 100 kB", pixelBomb],
    ["an animation of 10,000 frames", () => frameBomb(10_000)],
    ["a file one byte too large", () => Buffer.alloc(8_000_001, 0xff)],
  ])("%s is refused within 100 ms of work and without memory", async (_, make) => {
    const bomb = make();
    await refusal(bomb);
    const before = process.memoryUsage().rss;
    const times: number[] = [];
    for (let round = 0; round < 3; round++)
      times.push(await processTime(async () => expect(await refusal(bomb)).toBe("invalid")));
    expect(Math.min(...times)).toBeLessThan(100);
    expect(process.memoryUsage().rss - before).toBeLessThan(64_000_000);
  });
});

describe("T6.7 a crowd", () => {
  test("fifty pictures of 4 MB at once are worked through or sent away, within bounds of memory", async () => {
    const noise = await sharp({
      create: {
        width: 1250,
        height: 1100,
        channels: 3,
        noise: { type: "gaussian", mean: 128, sigma: 60 },
        background: "#000",
      },
    })
      .png()
      .toBuffer();
    expect(noise.length).toBeGreaterThan(3_500_000);
    expect(noise.length).toBeLessThan(8_000_000);
    const before = process.memoryUsage().rss;
    let highest = before;
    const watch = setInterval(() => {
      highest = Math.max(highest, process.memoryUsage().rss);
    }, 20);
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => refusal(noise)));
    clearInterval(watch);
    expect(outcomes.filter((outcome) => outcome === "accepted").length).toBe(22);
    expect(outcomes.filter((outcome) => outcome === "unavailable").length).toBe(28);
    expect(highest - before).toBeLessThan(250_000_000);
  }, 180_000);
});

describe("T6.4 what goes out", () => {
  test("is newly written webp without a word of what came in", async () => {
    for (const { name, bytes, accepted } of files) {
      if (accepted !== true) continue;
      const { variants, width, height } = await processImage(bytes, "image");
      for (const variant of variants) {
        expect(sniff(variant.bytes), name).toBe("webp");
        expect(variant.bytes.includes(PAYLOAD.slice(0, 7)), name).toBe(false);
        const meta = await sharp(variant.bytes).metadata();
        expect([meta.exif, meta.icc, meta.xmp, meta.iptc, meta.pages ?? 1], name).toEqual([
          ...[undefined, undefined, undefined, undefined],
          1,
        ]);
      }
      expect(await sizeOf(variants.at(-1)?.bytes), name).toEqual([width, height]);
    }
  });

  test("stands upright, whichever way the camera was held", async () => {
    const lying = await sharp({ create: { width: 400, height: 200, channels: 3, background: "#00f" } })
      .composite([
        { input: { create: { width: 100, height: 200, channels: 3, background: "#f00" } }, left: 0, top: 0 },
      ])
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 95 })
      .toBuffer();
    const upright = await processImage(lying, "image");
    expect([upright.width, upright.height]).toEqual([200, 400]);
    expect(await colourAt(upright.variants.at(-1)?.bytes, 100, 20)).toBe("red");
    // A crop is given in pixels of the upright picture.
    const top = await processImage(lying, "avatar", { x: 50, y: 0, size: 96 });
    expect(await colourAt(top.variants[0]?.bytes, 48, 48)).toBe("red");
    const bottom = await processImage(lying, "avatar", { x: 50, y: 300, size: 96 });
    expect(await colourAt(bottom.variants[0]?.bytes, 48, 48)).toBe("blue");
  });

  test("comes in the sizes of its purpose, never enlarged unless it must fill a shape", async () => {
    const { png } = await goodFiles();
    const large = await sharp({ create: { width: 3000, height: 1000, channels: 3, background: "#a50" } })
      .png()
      .toBuffer();
    const sizes = async (bytes: Buffer, purpose: "avatar" | "header" | "image") =>
      Promise.all((await processImage(bytes, purpose)).variants.map((variant) => sizeOf(variant.bytes)));
    expect(await sizes(png, "avatar")).toEqual([
      [96, 96],
      [256, 256],
      [512, 512],
    ]);
    expect(await sizes(png, "header")).toEqual([
      [750, 250],
      [1500, 500],
    ]);
    expect(await sizes(png, "image")).toEqual([[120, 80]]);
    expect(await sizes(large, "image")).toEqual([
      [480, 160],
      [960, 320],
      [1920, 640],
    ]);
  });

  test("has a hash small enough to send with a page", async () => {
    const { thumbhash } = await processImage((await goodFiles()).jpeg, "image");
    expect(thumbhash).toMatch(/^[\w-]{10,60}$/);
  });

  test("a crop outside the picture is refused", async () => {
    const { png } = await goodFiles();
    await expect(processImage(png, "avatar", { x: 60, y: 0, size: 96 })).rejects.toMatchObject({
      code: "invalid",
    });
  });
});

async function sizeOf(bytes: Buffer | undefined): Promise<[number, number]> {
  const { width, height } = await sharp(bytes).metadata();
  return [width, height];
}

async function colourAt(bytes: Buffer | undefined, left: number, top: number): Promise<string> {
  const [red = 0, , blue = 0] = await sharp(bytes)
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer();
  return red > blue ? "red" : "blue";
}
