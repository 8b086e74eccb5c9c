import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { ImageResponse } from "next/og";
import type { ReactElement } from "react";
import { readingDrawings } from "@/lib/platform/images/decoder";
import { inEverySlot } from "@/lib/platform/images/slots";

/** As large as other sites show a picture of a page. */
export const PICTURE = { width: 1_200, height: 630 };
/** Fonts in the order in which a letter is looked for. */
export const SERIF = "newsreader-latin, newsreader-latin-ext, newsreader-vietnamese";
export const SANS = "inter-latin, inter-latin-ext, inter-vietnamese";

type Font = { name: string; data: Buffer; weight: 500; style: "normal" };
let fonts: Promise<Font[]> | undefined;

/** Draws an element into a PNG, while no upload is looked at. Its words must be `drawable`: what the fonts lack would be asked of other sites. */
export function drawPicture(element: ReactElement): Promise<Buffer> {
  return inEverySlot(async () => {
    fonts ??= readFonts();
    const options = { ...PICTURE, fonts: await fonts };
    return readingDrawings(async () => Buffer.from(await new ImageResponse(element, options).arrayBuffer()));
  });
}

function readFonts(): Promise<Font[]> {
  const names = [SERIF, SANS].flatMap((stack) => stack.split(", "));
  return Promise.all(
    names.map(async (name): Promise<Font> => {
      const file = path.join(process.cwd(), "lib/platform/pictures/fonts", `${name}.ttf`);
      return { name, data: await readFile(file), weight: 500, style: "normal" };
    }),
  );
}
