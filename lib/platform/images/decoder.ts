import "server-only";
import sharp, { type Sharp } from "sharp";

// Every other way to read a file is closed, whatever the bytes claim: svg, pdf, tiff, heif, magick.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: [
    "VipsForeignLoadJpegBuffer",
    "VipsForeignLoadPngBuffer",
    "VipsForeignLoadWebpBuffer",
    "VipsForeignLoadNsgifBuffer",
  ],
});
sharp.cache(false);
// Pictures are worked on two at a time (slots.ts); threads within one would only add memory.
sharp.concurrency(1);

const DRAWINGS = { operation: ["VipsForeignLoadSvgBuffer"] };

/** Drawings of our own can be read while `work` runs. The door stands open to all the process: nothing of anybody else's may be read then. */
export async function readingDrawings<T>(work: () => Promise<T>): Promise<T> {
  sharp.unblock(DRAWINGS);
  try {
    return await work();
  } finally {
    sharp.block(DRAWINGS);
  }
}

export const MOST_PIXELS = 40_000_000;
export const MOST_FRAMES = 500;

/** A picture to work on: upright, its first frame only, refused when broken or when unpacking it would take too much. */
export function decode(bytes: Buffer): Sharp {
  return sharp(bytes, {
    limitInputPixels: MOST_PIXELS,
    limitInputChannels: 5,
    failOn: "error",
    pages: 1,
    autoOrient: true,
    sequentialRead: true,
  }).timeout({ seconds: 10 });
}

/** Pixels that were decoded once already. */
export function fromPixels(pixels: Buffer, raw: { width: number; height: number; channels: 3 | 4 }): Sharp {
  return sharp(pixels, { raw });
}
