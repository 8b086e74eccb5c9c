import "server-only";
import type { Sharp } from "sharp";
import { rgbaToThumbHash } from "thumbhash";
import { AppError } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import { decode, fromPixels, MOST_FRAMES, MOST_PIXELS } from "./decoder";
import { cropHeight, IMAGE_MOST_BYTES, LADDERS, type Purpose, SHAPES } from "./purposes";
import { inSlot } from "./slots";
import { sniff } from "./sniff";

/** A part of the upright picture in its own pixels, `size` wide and as high as its purpose has it. */
export interface Crop {
  x: number;
  y: number;
  size: number;
}

export interface ProcessedImage {
  variants: { width: number; bytes: Buffer }[];
  /** Of the largest variant. */
  width: number;
  height: number;
  thumbhash: string;
}

/**
 * Makes safe pictures of an unsafe one: decodes it under limits, turns it upright, and writes new WebP files that carry
 * nothing of the old but its pixels. Refuses, as `invalid`, whatever is not a jpeg, png, webp or gif that can be shown.
 */
export async function processImage(bytes: Buffer, purpose: Purpose, crop?: Crop): Promise<ProcessedImage> {
  if (bytes.length > IMAGE_MOST_BYTES) throw refused("This picture is larger than 8 MB.");
  if (!sniff(bytes)) throw refused("This is not a picture we can show. Send a JPEG, PNG, WebP or GIF.");
  return inSlot(async () => {
    try {
      return await ladder(await within(bytes, crop, SHAPES[purpose]), purpose);
    } catch (error) {
      if (error instanceof AppError) throw error;
      log.info({ error, purpose, size: bytes.length }, "a picture could not be decoded");
      throw refused("This picture cannot be read. It may be damaged.");
    }
  });
}

function refused(sentence: string): AppError {
  return new AppError("invalid", sentence, { file: sentence });
}

/** Looks at the header before a pixel is unpacked. */
async function within(bytes: Buffer, crop: Crop | undefined, shape: number): Promise<Sharp> {
  const picture = decode(bytes);
  const { autoOrient, pages = 1 } = await picture.metadata();
  const { width, height } = autoOrient;
  if (pages > MOST_FRAMES) throw refused("This animation has more than 500 frames.");
  if (width * height > MOST_PIXELS) throw refused("This picture has more than 40 million pixels.");
  if (!crop) return picture;
  const tall = cropHeight(crop.size, shape);
  if (crop.x + crop.size > width || crop.y + tall > height)
    throw refused("The crop lies outside the picture.");
  return picture.extract({ left: crop.x, top: crop.y, width: crop.size, height: tall });
}

/** The largest size is made of the file, the smaller ones of its pixels, so that a file is decoded once. */
async function ladder(picture: Sharp, purpose: Purpose): Promise<ProcessedImage> {
  const { widths, height, fills } = LADDERS[purpose];
  const box = (width: number) => ({
    width,
    height: height(width),
    fit: fills ? ("cover" as const) : ("inside" as const),
    withoutEnlargement: !fills,
  });
  const largest = Math.max(...widths);
  const { data, info } = await picture
    .resize(box(largest))
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = {
    width: info.width,
    height: info.height,
    channels: info.channels === 4 ? (4 as const) : (3 as const),
  };
  const sizes = fills ? widths : [...widths.filter((width) => width < info.width), info.width];
  const variants = [];
  for (const width of sizes) {
    const scaled = width === info.width ? fromPixels(data, raw) : fromPixels(data, raw).resize(box(width));
    variants.push({ width, bytes: await scaled.webp({ quality: 82, effort: 3 }).toBuffer() });
  }
  const { width, height: tall } = raw;
  return { variants, width, height: tall, thumbhash: await thumbhash(fromPixels(data, raw)) };
}

async function thumbhash(picture: Sharp): Promise<string> {
  const { data, info } = await picture
    .resize(100, 100, { fit: "inside", withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString("base64url");
}
