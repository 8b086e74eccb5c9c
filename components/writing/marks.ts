/** A field's words and what is chosen in them. */
export type Words = { text: string; from: number; to: number };

/** Puts a mark on both sides of what is chosen, or takes it away; where nothing is chosen, of words to be written over. */
export function wrapped({ text, from, to }: Words, mark: string, sample: string): Words {
  const chosen = text.slice(from, to);
  const before = text.slice(0, from);
  const after = text.slice(to);
  if (before.endsWith(mark) && after.startsWith(mark)) {
    return {
      text: before.slice(0, -mark.length) + chosen + after.slice(mark.length),
      from: from - mark.length,
      to: to - mark.length,
    };
  }
  const words = chosen || sample;
  const at = from + mark.length;
  return { text: before + mark + words + mark + after, from: at, to: at + words.length };
}

/** Begins each of the chosen lines with something, or, where all of them do, not any more. */
export function begun({ text, from, to }: Words, start: string): Words {
  const first = text.lastIndexOf("\n", from - 1) + 1;
  const next = text.indexOf("\n", to);
  const last = next < 0 ? text.length : next;
  const lines = text.slice(first, last).split("\n");
  const changed = lines.every((line) => line.startsWith(start))
    ? lines.map((line) => line.slice(start.length))
    : lines.map((line) => start + line);
  const words = changed.join("\n");
  const isOneLine = from === to && lines.length === 1;
  const end = first + words.length;
  return { text: text.slice(0, first) + words + text.slice(last), from: isOneLine ? end : first, to: end };
}

/** Makes a link of what is chosen, with its address to be written over. */
export function linked({ text, from, to }: Words): Words {
  const label = text.slice(from, to) || "words";
  const at = from + label.length + 3;
  const address = "https://";
  return {
    text: `${text.slice(0, from)}[${label}](${address})${text.slice(to)}`,
    from: at,
    to: at + address.length,
  };
}

/** The words with others after them, in a paragraph of their own. */
export function added(text: string, more: string): string {
  const kept = text.trimEnd();
  return kept ? `${kept}\n\n${more}` : more;
}

/** What somebody wrote, as a quotation that says where it is from; one can go on writing below it. */
export function quoted(words: string, { name, href }: { name: string; href: string }): string {
  const lines = words
    .trim()
    .split("\n")
    .map((line) => `> ${line}`.trimEnd());
  return `> [${asWords(name)}](${href}):\n>\n${lines.join("\n")}\n\n`;
}

const PICTURE_LAST = /!\[[^\n]*\]\(\/media\/[^\s)]+\)$/;

/** A picture as Markdown, with what it shows and its size, so that nothing jumps when it arrives. */
export function pictureMark({ url, width, height }: Upload, shows: string): string {
  return `![${asWords(shows)}](${url}#${width}x${height})`;
}
type Upload = { url: string; width: number; height: number };

/** The words with a picture where one writes: in a paragraph of its own, or, right after another picture, beside that one. */
export function withPicture({ text, from, to }: Words, mark: string): Words {
  const before = text.slice(0, from).trimEnd();
  const gap = before && (PICTURE_LAST.test(before) ? "\n" : "\n\n");
  const start = `${before}${gap}${mark}\n\n`;
  return { text: start + text.slice(to).trimStart(), from: start.length, to: start.length };
}

/** The words in which the picture at an address is described anew. */
export function described(text: string, url: string, shows: string): string {
  return text.replace(markOf(url), (_, end: string) => `![${asWords(shows)}](${url}${end}`);
}

/** The words without the picture at an address, and without the empty line it leaves. */
export function withoutPicture(text: string, url: string): string {
  return text.replace(new RegExp(`${markOf(url).source}\\n*`), "");
}

function markOf(url: string): RegExp {
  const address = url.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`!\\[(?:[^\\]\\\\]|\\\\.)*\\]\\(${address}([^)\\s]*\\))`);
}

/** On one line, without what would end it. */
function asWords(shows: string): string {
  return shows
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[[\]\\]/g, "\\$&");
}
