import { crc32, deflateSync, gzipSync } from "node:zlib";
import sharp from "sharp";

/** Words planted in files: none may survive in what Lumo serves. */
export const PAYLOAD = "PLANTED<script>alert(1)</script>";

export interface HostileFile {
  name: string;
  bytes: Buffer;
  /** Whether the picture in it may be shown; `either` where only the output's cleanness matters. */
  accepted: boolean | "either";
}

const text = (words: string) => Buffer.from(words, "latin1");
const hex = (digits: string) => Buffer.from(digits.replace(/\s/g, ""), "hex");

/** More than sixty files that are not what they seem, or are more than they seem. Made anew on every run. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const good = await goodFiles();
  return [
    ...Object.entries(good).map(([kind, bytes]) => ({
      name: `a plain ${kind}`,
      bytes,
      accepted: true as const,
    })),
    ...disguised(),
    ...foreignFormats().map(([name, bytes]) => ({ name, bytes, accepted: false as const })),
    ...(await realForeignFormats()),
    ...Object.entries(good).flatMap(([kind, bytes]) => [...damaged(kind, bytes), ...overloaded(kind, bytes)]),
    ...(await withMetadata()),
    ...lyingHeaders(),
  ];
}

export async function goodFiles() {
  const { data, info } = await sharp({
    create: {
      width: 120,
      height: 80,
      channels: 3,
      noise: { type: "gaussian", mean: 128, sigma: 40 },
      background: "#000",
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const picture = () => sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } });
  return {
    jpeg: await picture().jpeg().toBuffer(),
    png: await picture().png().toBuffer(),
    webp: await picture().webp().toBuffer(),
    gif: await picture().gif().toBuffer(),
  };
}

/** Pages, scripts and programs, bare and behind the first bytes of a picture. */
function disguised(): HostileFile[] {
  const insides: Record<string, Buffer> = {
    "a page": text(`<!doctype html><html><body>${PAYLOAD}</body></html>`),
    "an svg": text(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${PAYLOAD}</svg>`),
    "an svg with a prologue": text(
      `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${PAYLOAD}</svg>`,
    ),
    "a packed svg": gzipSync(`<svg xmlns="http://www.w3.org/2000/svg">${PAYLOAD}</svg>`),
    "a script": text(`alert("${PAYLOAD}")`),
    "an imagemagick script": text(
      "push graphic-context\nfill 'url(https://x.example/\"|id\")'\npop graphic-context",
    ),
    php: text(`<?php system($_GET["c"]); ?>${PAYLOAD}`),
    nothing: Buffer.alloc(0),
    "one byte": hex("ff"),
    zeroes: Buffer.alloc(4096),
  };
  const magic: Record<string, Buffer> = {
    jpeg: hex("ffd8ffe000104a46494600010100000100010000"),
    png: hex("89504e470d0a1a0a"),
    gif: text("GIF89a"),
    webp: Buffer.concat([text("RIFF"), hex("00100000"), text("WEBPVP8 ")]),
  };
  const wrapped = Object.entries(magic).flatMap(([kind, start]) => [
    { name: `the first bytes of a ${kind} alone`, bytes: start, accepted: false as const },
    ...["a page", "an svg", "a script"].map((inside) => ({
      name: `${inside} behind the first bytes of a ${kind}`,
      bytes: Buffer.concat([start, insides[inside] ?? Buffer.alloc(0)]),
      accepted: false as const,
    })),
  ]);
  const bare = Object.entries(insides).map(([name, bytes]) => ({ name, bytes, accepted: false as const }));
  const polyglot = text(`GIF89a/*${"\0".repeat(10)}*/=1;alert("${PAYLOAD}")//`);
  return [...bare, ...wrapped, { name: "a gif that is also a script", bytes: polyglot, accepted: false }];
}

function foreignFormats(): [string, Buffer][] {
  const filler = Buffer.alloc(2000, 7);
  const starts: Record<string, Buffer> = {
    heic: Buffer.concat([hex("00000018"), text("ftypheic"), hex("00000000"), text("mif1heic")]),
    "an avif of another brand": Buffer.concat([
      hex("0000001c"),
      text("ftypavis"),
      hex("00000000"),
      text("avisavif"),
    ]),
    jxl: hex("ff0a"),
    "jxl in a box": hex("0000000c4a584c200d0a870a"),
    "jpeg 2000": hex("0000000c6a5020200d0a870a"),
    bmp: text("BM"),
    ico: hex("00000100 01001010"),
    psd: text("8BPS"),
    exr: hex("762f3101"),
    hdr: text("#?RADIANCE\n"),
    pnm: text("P6 2 2 255\n"),
    pdf: text("%PDF-1.7\n"),
    postscript: text("%!PS-Adobe-3.0 EPSF-3.0\n"),
    fits: text("SIMPLE  =                    T"),
    "a wave file": Buffer.concat([text("RIFF"), hex("00100000"), text("WAVEfmt ")]),
    zip: hex("504b0304"),
    elf: hex("7f454c46"),
    wasm: hex("0061736d01000000"),
    windows: text("MZ"),
    mp4: Buffer.concat([hex("00000018"), text("ftypisom")]),
    openslide: text("II*\0Aperio"),
    matlab: text("MATLAB 5.0 MAT-file"),
    csv: text("1,2\n3,4\n"),
  };
  return Object.entries(starts).map(([name, start]) => [name, Buffer.concat([start, filler])]);
}

/** Real files of kinds whose readers are built in, so that only the block stands between them and a decoder. */
async function realForeignFormats(): Promise<HostileFile[]> {
  const picture = sharp({ create: { width: 32, height: 32, channels: 3, background: "#a50" } });
  return [
    { name: "a real avif", bytes: await picture.clone().avif().toBuffer(), accepted: false },
    { name: "a real tiff", bytes: await picture.clone().tiff().toBuffer(), accepted: false },
    {
      name: "a real bigtiff",
      bytes: await picture.clone().tiff({ bigtiff: true }).toBuffer(),
      accepted: false,
    },
  ];
}

function damaged(kind: string, bytes: Buffer): HostileFile[] {
  const part = (share: number) => bytes.subarray(0, Math.floor(bytes.length * share));
  const scrambled = Buffer.from(bytes);
  for (let at = 200; at < scrambled.length; at += 97) scrambled[at] = (scrambled[at] ?? 0) ^ 0x5a;
  return [
    ...[0.1, 0.5, 0.9].map((share) => ({
      name: `a ${kind} cut after ${share * 100} %`,
      bytes: part(share),
      accepted: kind === "gif" ? ("either" as const) : (false as const),
    })),
    { name: `a scrambled ${kind}`, bytes: scrambled, accepted: "either" },
    { name: `a ${kind} behind a zero byte`, bytes: Buffer.concat([hex("00"), bytes]), accepted: false },
    {
      name: `a ${kind} behind a byte order mark`,
      bytes: Buffer.concat([hex("efbbbf"), bytes]),
      accepted: false,
    },
  ];
}

/** True pictures with something hung on at the end: shown, without it. */
function overloaded(kind: string, bytes: Buffer): HostileFile[] {
  return [
    { name: `a ${kind} with a page behind it`, bytes: Buffer.concat([bytes, text(PAYLOAD)]), accepted: true },
    {
      name: `a ${kind} with an archive behind it`,
      bytes: Buffer.concat([bytes, hex("504b0304"), text(PAYLOAD.repeat(50))]),
      accepted: true,
    },
  ];
}

async function withMetadata(): Promise<HostileFile[]> {
  const picture = sharp({ create: { width: 64, height: 32, channels: 3, background: "#a50" } });
  const told = picture
    .clone()
    .withExif({
      IFD0: { Copyright: PAYLOAD, Software: PAYLOAD },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 31/1 0/1" },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${PAYLOAD.replace(/[<>]/g, "")}</x:xmpmeta>`)
    .withIccProfile("p3");
  const jpeg = await picture.clone().jpeg().toBuffer();
  const comment = Buffer.concat([hex("fffe"), Buffer.from([0, PAYLOAD.length + 2]), text(PAYLOAD)]);
  const png = await picture.clone().png().toBuffer();
  return [
    {
      name: "a jpeg that says where it was taken",
      bytes: await told.clone().jpeg().toBuffer(),
      accepted: true,
    },
    {
      name: "a webp that says where it was taken",
      bytes: await told.clone().webp().toBuffer(),
      accepted: true,
    },
    {
      name: "a png that says where it was taken",
      bytes: await told.clone().png().toBuffer(),
      accepted: true,
    },
    {
      name: "a jpeg with a comment",
      bytes: Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]),
      accepted: true,
    },
    {
      name: "a png with a comment",
      bytes: Buffer.concat([
        png.subarray(0, 33),
        pngChunk("tEXt", text(`Comment\0${PAYLOAD}`)),
        png.subarray(33),
      ]),
      accepted: true,
    },
  ];
}

function pngChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([text(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function pngHeader(width: number, height: number, depth = 8): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data[8] = depth;
  return Buffer.concat([hex("89504e470d0a1a0a"), pngChunk("IHDR", data)]);
}

function lyingHeaders(): HostileFile[] {
  const idat = pngChunk("IDAT", deflateSync(Buffer.alloc(100)));
  const end = pngChunk("IEND", Buffer.alloc(0));
  const png = (width: number, height: number) => Buffer.concat([pngHeader(width, height), idat, end]);
  const wrongSum = png(10, 9);
  wrongSum[30] = (wrongSum[30] ?? 0) ^ 0xff;
  const files: Record<string, Buffer> = {
    "a png of no width": png(0, 10),
    "a png of no height": png(10, 0),
    "a png of two billion pixels a side": png(2 ** 31 - 1, 2 ** 31 - 1),
    "a png one pixel over the limit": png(8000, 5001),
    "a png without its pixels": Buffer.concat([pngHeader(10, 10), end]),
    "a png whose sum is wrong": wrongSum,
    "a gif of 65535 by 65535": Buffer.concat([
      text("GIF89a"),
      hex("ffffffff800000000000ffffff2c00000000ffffffff0002024401003b"),
    ]),
    "a webp of 16384 by 16384": Buffer.concat([
      text("RIFF"),
      hex("16000000"),
      text("WEBPVP8X"),
      hex("0a00000010000000ff3f00ff3f00"),
    ]),
    "a jpeg of 65535 by 65535": hex(
      "ffd8ffe000104a46494600010100000100010000ffc0000b08ffffffff01011100ffda0008010100003f00ffd9",
    ),
  };
  return Object.entries(files).map(([name, bytes]) => ({ name, bytes, accepted: false }));
}

/** 30,000 by 30,000 pixels in about 100 kB. */
export function pixelBomb(): Buffer {
  const rows = deflateSync(Buffer.alloc(30_000 * (1 + 30_000 / 8)), { level: 9 });
  return Buffer.concat([
    pngHeader(30_000, 30_000, 1),
    pngChunk("IDAT", rows),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** An animation of `frames` frames of one pixel each. */
export function frameBomb(frames: number): Buffer {
  const start = Buffer.concat([text("GIF89a"), hex("01000100800000000000ffffff")]);
  const frame = hex("21f904000a0000002c00000000010001000002024401 00");
  return Buffer.concat([start, ...Array.from({ length: frames }, () => frame), hex("3b")]);
}
