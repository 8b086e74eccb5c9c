import "server-only";
import MarkdownIt, { type Env, type MarkdownIt as Parser } from "markdown-it";
import { log } from "@/lib/platform/log";
import { type Cards, cards, NO_CARDS } from "./cards";
import { figures } from "./figures";
import { DISABLED, type Flavour, LONGEST, MOST } from "./flavours";
import { footnotes } from "./footnotes";
import { type Heading, headingIds, headingsIn } from "./headings";
import { fewLinks, isSafeLink } from "./links";
import { mentions, mentionsIn } from "./mentions";
import { pictures } from "./pictures";
import { plainText } from "./plain-text";
import { sanitize } from "./sanitize";
import { spoilers } from "./spoilers";

/** Stored beside the html: when the rules change, older rows can be found and rendered again. */
export const MARKDOWN_VERSION = 1;

export interface Rendered {
  /** Safe to put into a page as it is. */
  html: string;
  /** The same without marks and with spoilers closed. */
  text: string;
  /** Handles that were mentioned, lower case, each once. */
  mentions: string[];
  /** In an article, the headings and where they lead. */
  headings: Heading[];
  version: number;
}

/**
 * Renders a member's words, once, when they are written. Never throws: what cannot be parsed, or is longer than
 * its flavour allows (such a text is also cut), is shown as the plain words. An address of `known` that stands alone on a line
 * becomes its card.
 */
export function renderMarkdown(source: string, flavour: Flavour, known: Cards = NO_CARDS): Rendered {
  const clean = tidy(source.slice(0, LONGEST[flavour] + 1));
  if (clean.length > LONGEST[flavour] || isForNobody(clean)) return asTyped(clean.slice(0, LONGEST[flavour]));
  try {
    const env: Env = { cards: known };
    const md = PARSERS[flavour][costOf(clean)];
    const tokens = md.parse(clean, env);
    if (tokens.length > MOST.parts) return asTyped(clean);
    const html = sanitize(md.renderer.render(tokens, md.options, env), flavour);
    return {
      html,
      text: plainText(tokens),
      mentions: mentionsIn(env),
      headings: headingsIn(env),
      version: MARKDOWN_VERSION,
    };
  } catch (error) {
    log.error({ error, flavour, length: clean.length }, "a text could not be rendered");
    return asTyped(clean);
  }
}

/** What a text asks too much of: the rules that would make it dear stay out, and their marks the words that were typed. */
type Cost = "fair" | "tables" | "addresses" | "both";

function costOf(source: string): Cost {
  const tables = hasHugeTable(source);
  const addresses = count(source, "://") > MOST.addresses;
  if (tables && addresses) return "both";
  return tables ? "tables" : addresses ? "addresses" : "fair";
}

function parsers(flavour: Flavour): Record<Cost, Parser> {
  return {
    fair: parser(flavour),
    tables: parser(flavour).disable("table"),
    addresses: parser(flavour).disable("linkify"),
    both: parser(flavour).disable(["table", "linkify"]),
  };
}

const PARSERS: Record<Flavour, Record<Cost, Parser>> = {
  article: parsers("article"),
  full: parsers("full"),
  message: parsers("message"),
  bio: parsers("bio"),
};

/** More lines, or more words struck out, than anybody reads: each of them is an element. */
function isForNobody(source: string): boolean {
  return count(source, "\n") > MOST.lines || count(source, "~~") > MOST.strikes;
}

/** A table of a thousand columns is filled up with empty cells, row by row. */
function hasHugeTable(source: string): boolean {
  const wide = new RegExp(`(?:\\|[^|\\n]*){${MOST.columns + 2}}`);
  return count(source, "|") > MOST.bars || wide.test(source);
}

function count(source: string, mark: string): number {
  let met = 0;
  for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + 1)) met++;
  return met;
}

function parser(flavour: Flavour): Parser {
  const md = new MarkdownIt({ html: false, linkify: true, breaks: true, maxNesting: 20 });
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  md.validateLink = isSafeLink;
  md.use(fewLinks).use(pictures).use(spoilers).use(mentions);
  md.core.ruler.push("modest_headings", (state) => {
    const headings = flavour === "article" ? ARTICLE_HEADINGS : HEADINGS;
    for (const token of state.tokens) if (/^h[1-6]$/.test(token.tag)) token.tag = headings[token.tag] ?? "h4";
  });
  if (flavour === "article") md.use(footnotes).use(headingIds);
  md.use(figures).use(cards);
  return md.disable(DISABLED[flavour]);
}

/** The page has the one h1. */
const HEADINGS: Record<string, string> = { h1: "h2", h2: "h3" };
/** Whoever writes an article knows that its title is the first of them. */
const ARTICLE_HEADINGS: Record<string, string> = { h1: "h2", h2: "h2", h3: "h3" };

/** Half characters become the replacement mark; what would turn the direction of the words after it is dropped. */
function tidy(source: string): string {
  return source
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/(?![\n\t])\p{Cc}|[\u202d\u202e]/gu, "");
}

function asTyped(source: string): Rendered {
  const escaped = source.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
  const html = `<p>${escaped.replace(/\n/g, "<br />")}</p>`;
  return { html, text: source, mentions: [], headings: [], version: MARKDOWN_VERSION };
}
