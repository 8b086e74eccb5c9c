import { nonceIn } from "../headers/content-security-policy";
import { changingChecksum } from "./changing-checksum";
import { deflateAround } from "./deflate-around";

type Header = [name: string, value: string];
export type Rendered = { status: number; headers: Header[]; body: Buffer };
type Template = { bytes: Buffer; at: number[] };

/** A finished page with holes where its nonce was. */
export type KeptPage = {
  headers: Header[];
  /** The policy's text around the nonce. */
  policy: string[];
  plain: Template;
  /** A gzip file whose checksum is still to be filled in; null where compressing does not pay. */
  gzip: (Template & { checksum: (nonce: string) => number }) | null;
  size: number;
};

/** An answer with one of these was made for somebody. */
const PERSONAL = ["set-cookie", "www-authenticate", "content-encoding"];
/** Said anew with every answer. */
const ANEW = [
  "connection",
  "content-length",
  "content-security-policy",
  "date",
  "etag",
  "transfer-encoding",
  "x-request-id",
];
const PAGES = /^text\/(html|x-component)\b/;
const SMALLEST = 1_024;
const LARGEST = 1_500_000;

/** Whether an answer is the same for every visitor, as far as an answer can tell. */
export function mayBeKept({ status, headers, body }: Rendered): boolean {
  const named = new Map(headers.map(([name, value]) => [name.toLowerCase(), value]));
  return (
    status === 200 &&
    body.length > 0 &&
    body.length <= LARGEST &&
    !PERSONAL.some((name) => named.has(name)) &&
    PAGES.test(named.get("content-type") ?? "") &&
    nonceIn(named.get("content-security-policy")) !== null
  );
}

/** Takes the nonce out of a rendered page and compresses the rest once. */
export async function keepPage({ headers, body }: Rendered): Promise<KeptPage> {
  const policy = headers.find(([name]) => name.toLowerCase() === "content-security-policy")?.[1] ?? "";
  const nonce = nonceIn(policy);
  if (!nonce) throw new Error("A page without a nonce cannot be kept.");
  const pieces = piecesAround(body, Buffer.from(nonce));
  const plain = { bytes: body, at: holes(pieces, nonce.length) };
  const file = body.length < SMALLEST ? null : await gzipAround(pieces, nonce.length, body.length);
  const gzip = file && { ...file, checksum: changingChecksum(body, plain.at, nonce.length) };
  return {
    headers: headers.filter(([name]) => !ANEW.includes(name.toLowerCase())),
    policy: policy.split(nonce),
    plain,
    gzip,
    size: body.length + (gzip?.bytes.length ?? 0),
  };
}

/** The page with a nonce of its own, compressed or not. */
export function fillIn(page: KeptPage, nonce: string, compressed: boolean): Buffer {
  if (!compressed || !page.gzip) return filled(page.plain, nonce);
  const file = filled(page.gzip, nonce);
  file.writeUInt32LE(page.gzip.checksum(nonce), file.length - 8);
  return file;
}

const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3]);

async function gzipAround(pieces: Buffer[], nonceLength: number, bodyLength: number): Promise<Template> {
  const { data, at } = await deflateAround(pieces, nonceLength);
  const trailer = Buffer.alloc(8); // the checksum, which changes with the nonce, then the length
  trailer.writeUInt32LE(bodyLength, 4);
  return {
    bytes: Buffer.concat([GZIP_HEADER, data, trailer]),
    at: at.map((offset) => offset + GZIP_HEADER.length),
  };
}

function filled({ bytes, at }: Template, nonce: string): Buffer {
  const copy = Buffer.from(bytes);
  for (const offset of at) copy.write(nonce, offset, "latin1");
  return copy;
}

function piecesAround(body: Buffer, nonce: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let hit = body.indexOf(nonce); hit >= 0; hit = body.indexOf(nonce, from)) {
    pieces.push(body.subarray(from, hit));
    from = hit + nonce.length;
  }
  return [...pieces, body.subarray(from)];
}

function holes(pieces: readonly Buffer[], nonceLength: number): number[] {
  let offset = 0;
  return pieces.slice(0, -1).map((piece) => {
    const hole = offset + piece.length;
    offset = hole + nonceLength;
    return hole;
  });
}
