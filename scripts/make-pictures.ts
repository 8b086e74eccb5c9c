/**
 * Draws the mark in every size a device asks for: `node --import ./scripts/register.mjs scripts/make-pictures.ts`.
 * With `--card <address of a running development server>` it also takes the picture that stands for Lumo where it is shared.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import sharp from "sharp";

const night = "#16110d";
const light = "#f9b73f";

await mkdir("public/icons", { recursive: true });
for (const size of [192, 512]) {
  await png(icon(0.62, 0.2), size, `public/icons/${size}.png`);
  await png(icon(0.46, 0), size, `public/icons/maskable-${size}.png`);
}
await png(icon(0.56, 0), 180, "app/apple-icon.png");
await png(mark("#ffffff", 0.9), 96, "public/icons/badge.png");
await writeFile("app/icon.svg", icon(0.7, 0.22));
await writeFile(
  "app/favicon.ico",
  ico(
    await sharp(Buffer.from(icon(0.74, 0.2)))
      .resize(32, 32)
      .png()
      .toBuffer(),
  ),
);

const at = process.argv.indexOf("--card");
if (at !== -1) await card(process.argv[at + 1] ?? "http://127.0.0.1:3000");

/** The mark on its ground. `share` is how much of the width it fills, `round` how round the corners are. */
function icon(share: number, round: number): string {
  const corner = Math.round(512 * round);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><title>Lumo</title><rect width="512" height="512" rx="${corner}" fill="${night}"/>${placed(light, share)}</svg>`;
}

function mark(color: string, share: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${placed(color, share)}</svg>`;
}

/** The same lines as components/ui/logo-mark.tsx, on a field of 32. */
function placed(color: string, share: number): string {
  const scale = (512 / 27) * share;
  const offset = (512 - 32 * scale) / 2;
  return `<g transform="translate(${(offset + 0.2 * scale).toFixed(2)} ${offset.toFixed(2)}) scale(${scale.toFixed(4)})" fill="none"><path d="M6 16 28 5.5v21z" fill="${color}" fill-opacity=".2"/><path d="M28 5.5 6 16l22 10.5" stroke="${color}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/><circle cx="6" cy="16" r="3.25" fill="${color}"/></g>`;
}

async function png(svg: string, size: number, file: string): Promise<void> {
  await sharp(Buffer.from(svg), { density: 300 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toFile(file);
}

/** An .ico that holds one PNG of 32 by 32: a header, one entry, the picture. */
function ico(picture: Buffer): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(32, 6);
  head.writeUInt8(32, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(22, 18);
  return Buffer.concat([head, picture]);
}

async function card(address: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: "dark" });
  await page.goto(`${address}/styleguide/card`, { waitUntil: "networkidle" });
  await page.addStyleTag({ content: "nextjs-portal { display: none }" });
  const picture = await page.screenshot();
  await browser.close();
  await sharp(picture).png({ compressionLevel: 9 }).toFile("public/og.png");
}
