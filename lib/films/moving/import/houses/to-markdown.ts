import { Parser } from "htmlparser2";
import { isSafeLink } from "@/lib/platform/markdown/links";

const MARKS: Record<string, string> = { i: "*", em: "*", b: "**", strong: "**", s: "~~", del: "~~" };
const SILENT = new Set(["script", "style"]);
/** Quotes within quotes; what is quoted further in stands with the innermost of these. */
const QUOTES_MOST = 8;
/** Code units that are looked at, and that come of it: fifty times the longest review that is shown here. */
const WORDS_MOST = 100_000;

/** What would mean something in our Markdown was only typed. */
function asTyped(text: string): string {
  return text
    .replace(/[\\`*_[\]~]/g, "\\$&")
    .replace(/\|\|/g, "\\|\\|")
    .replace(/^([ \t]*)(#{1,6} |[>+-] )/gm, "$1\\$2")
    .replace(/^([ \t]*\d+)([.)] )/gm, "$1\\$2");
}

/**
 * The few tags that reviews elsewhere are written with, as our Markdown; of others only the words stay. Takes as long as there are
 * words, however they are nested, and no more than a hundred thousand code units of them.
 */
export function toMarkdown(html: string): string {
  const quotes: string[] = [];
  const links: string[] = [];
  let words = "";
  let silent = 0;
  let deeper = 0;
  const put = (text: string) => {
    const top = quotes.pop();
    if (top === undefined) words += text;
    else quotes.push(top + text);
  };
  const parser = new Parser({
    onopentagname(name) {
      if (SILENT.has(name)) silent += 1;
      else if (name === "br") put("\n");
      else if (name === "p") put("\n\n");
      else if (name === "blockquote" && quotes.length === QUOTES_MOST) deeper += 1;
      else if (name === "blockquote") quotes.push("");
      else if (MARKS[name]) put(MARKS[name]);
    },
    onopentag(name, { href = "" }) {
      if (name !== "a") return;
      links.push(isSafeLink(href) ? href : "");
      if (links.at(-1)) put("[");
    },
    ontext(text) {
      if (silent === 0) put(asTyped(text));
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1;
      else if (name === "a") {
        const href = links.pop();
        if (href) put(`](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`);
      } else if (name === "blockquote" && deeper > 0) deeper -= 1;
      else if (name === "blockquote") {
        const quote = (quotes.pop() ?? "").trim();
        put(`\n\n${quote.replace(/^/gm, "> ")}\n\n`);
      } else if (MARKS[name]) put(MARKS[name]);
    },
  });
  parser.end(html.slice(0, WORDS_MOST));
  return [words, ...quotes]
    .join("\n")
    .replace(/\r\n?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .slice(0, WORDS_MOST)
    .trim();
}
