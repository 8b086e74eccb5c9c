import { excerpt } from "@/lib/platform/markdown/excerpt";
import type { LinkPreview } from "./schema";

const MOST_READ = 200_000;
const META = /<meta\b/gi;
const ATTRIBUTE = /([a-z:-]{1,40})\s*=\s*(?:"([^"]{0,2500})"|'([^']{0,2500})')/gi;
const TITLE = /<title\b[^>]{0,200}>([^<]{1,2000})/i;
const LONGEST_TAG = 3_000;

/** What a page says about itself: its title, or nothing. Plain words of bounded length, whatever it is made of. */
export function readPage(url: string, html: string): LinkPreview | null {
  const head = html.slice(0, MOST_READ);
  const said = metaOf(head);
  const title = plain(said.get("og:title") ?? TITLE.exec(head)?.[1], 200);
  if (!title) return null;
  return {
    url,
    title,
    description: plain(said.get("og:description") ?? said.get("description"), 300),
    siteName: plain(said.get("og:site_name"), 80),
  };
}

function metaOf(head: string): Map<string, string> {
  const said = new Map<string, string>();
  for (const inside of metaTags(head)) {
    const attributes = new Map<string, string>();
    for (const [, name = "", one, other] of inside.matchAll(ATTRIBUTE))
      attributes.set(name.toLowerCase(), one ?? other ?? "");
    const name = (attributes.get("property") ?? attributes.get("name"))?.toLowerCase();
    const content = attributes.get("content");
    if (name && content && !said.has(name)) said.set(name, content);
  }
  return said;
}

// Each mark is looked for once, however many tags are never closed.
function* metaTags(head: string): Generator<string> {
  let end = 0;
  for (const { index } of head.matchAll(META)) {
    if (end < index) end = head.indexOf(">", index);
    if (end < 0) return;
    if (end - index <= LONGEST_TAG) yield head.slice(index + "<meta".length, end);
  }
}

/** One line without marks, control characters or turns of direction; null when nothing is left. */
function plain(text: string | undefined, most: number): string | null {
  const words = withoutEntities(text ?? "")
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, " ");
  return excerpt(words, most) || null;
}

const NAMED: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  middot: "·",
  bull: "•",
  laquo: "«",
  raquo: "»",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  szlig: "ß",
  ntilde: "ñ",
};

function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name] ?? whole;
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
