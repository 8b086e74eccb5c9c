import type { Env, MarkdownIt, StateCore, Token } from "markdown-it";

/** What stands for an address on a line of its own: where it leads, what it is called, and a small poster's colours (six digits). */
export type Card = {
  href: string;
  title: string;
  line: string;
  ground: string;
  figure: string;
  letters: string;
};
/** By each address that is one. */
export type Cards = ReadonlyMap<string, Card>;
export const NO_CARDS: Cards = new Map();

/** A line of a paragraph that is nothing but an address of `env.cards` becomes its card; the lines around it are paragraphs of their own. */
export function cards(md: MarkdownIt): void {
  md.core.ruler.push("cards", (state) => {
    const known = cardsOf(state.env);
    if (known.size === 0) return;
    state.tokens = state.tokens.flatMap((token, at, all) => {
      if (token.type === "paragraph_open" && token.tag === "p") return [];
      if (token.type === "paragraph_close" && token.tag === "p") return [];
      const [opening, closing] = [all[at - 1], all[at + 1]];
      if (token.type !== "inline" || opening?.type !== "paragraph_open" || opening.tag !== "p" || !closing)
        return [token];
      return split(token, known, state).flatMap((part) =>
        part.type === "card" ? [part] : [opening, part, closing],
      );
    });
  });
  md.renderer.rules.card = (tokens, at, _options, env) => {
    const card = cardsOf(env).get(tokens[at]?.info ?? "");
    return card ? drawn(card, md.utils.escapeHtml) : "";
  };
}

/** The words of a paragraph as they were, or in parts around the cards in them. */
function split(paragraph: Token, known: Cards, state: StateCore): Token[] {
  const parts: Token[] = [];
  let words: Token[] = [];
  const flush = () => {
    if (words.length === 0) return;
    const part = new state.Token("inline", "", 0);
    Object.assign(part, { content: paragraph.content, map: paragraph.map, level: paragraph.level });
    part.children = words;
    parts.push(part);
    words = [];
  };
  for (const line of linesOf(paragraph.children ?? [])) {
    const address = addressIn(line);
    const card = known.get(address);
    if (card) {
      flush();
      const token = new state.Token("card", "", 0);
      Object.assign(token, { block: true, info: address, content: card.title });
      parts.push(token);
    } else {
      if (words.length > 0) words.push(new state.Token("softbreak", "br", 0));
      words.push(...line);
    }
  }
  flush();
  return parts.some(({ type }) => type === "card") ? parts : [paragraph];
}

/** Cut where nothing is open: a mark that goes over several lines keeps them together. */
function linesOf(tokens: Token[]): Token[][] {
  const lines: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += token.nesting;
    if (depth === 0 && (token.type === "softbreak" || token.type === "hardbreak")) lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines;
}

/** The address that a line is: typed as words, or made a link because it is whole. */
function addressIn(line: Token[]): string {
  const [first, inside, last] = line.filter(({ type, content }) => type !== "text" || content.trim() !== "");
  if (!first) return "";
  if (!inside) return first.type === "text" ? first.content.trim() : "";
  const isBare = first.type === "link_open" && first.markup === "linkify" && last?.type === "link_close";
  return isBare && line.length === 3 ? String(first.attrGet("href")) : "";
}

function drawn({ href, title, line, ground, figure, letters }: Card, safe: (text: string) => string): string {
  const colours = `background-color:${ground};border-color:${figure};color:${letters}`;
  return (
    `<a class="link-card" href="${safe(href)}">` +
    `<span class="link-card-poster" aria-hidden="true" style="${safe(colours)}">${safe(title)}</span>` +
    `<span class="link-card-title">${safe(title)}</span> <span class="link-card-line">${safe(line)}</span></a>\n`
  );
}

function cardsOf(env: Env | undefined): Cards {
  return env?.cards instanceof Map ? env.cards : NO_CARDS;
}
