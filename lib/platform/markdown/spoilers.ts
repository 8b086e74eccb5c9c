import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { MOST } from "./flavours";

/** What a reader who has not opened it is told. */
export const SPOILER = "[spoiler]";

/**
 * `||words||` becomes a span that is opened by click or key. Links inside lose their target: a control within a
 * control cannot be reached by keyboard, and following one would give the secret away.
 */
export function spoilers(md: MarkdownIt): void {
  md.core.ruler.before("text_join", "spoilers", (state) => {
    const budget = { left: MOST.spoilers };
    for (const block of state.tokens) {
      if (block.children?.some((token) => token.type === "text" && token.content.includes("||"))) {
        const children = withoutBarsInLinks(block.children, state);
        block.children = withoutLinksInside(paired(split(children, state), budget));
      }
    }
  });
}

const MARK = "spoiler_mark";

/** An address that was typed as it is ends where a spoiler does. */
function withoutBarsInLinks(tokens: Token[], state: StateCore): Token[] {
  const late: Token[] = [];
  return tokens.flatMap((token, index) => {
    if (token.type === "link_close") return [token, ...late.splice(0)];
    const opening = tokens[index - 1];
    if (opening?.type !== "link_open" || opening.markup !== "linkify" || !token.content.includes("||"))
      return [token];
    const bars = token.content.indexOf("||");
    const rest = new state.Token("text", "", 0);
    Object.assign(rest, { content: token.content.slice(bars), level: opening.level });
    late.push(rest);
    opening.attrSet("href", String(opening.attrGet("href")).replace(/(\|\||%7C%7C).*$/s, ""));
    token.content = token.content.slice(0, bars);
    return [token];
  });
}

function split(tokens: Token[], state: StateCore): Token[] {
  return tokens.flatMap((token) => {
    if (token.type !== "text" || !token.content.includes("||")) return [token];
    return token.content
      .split(/(?<!\|)(\|\|)(?!\|)/)
      .filter((piece) => piece !== "")
      .map((piece) => {
        const part = new state.Token(piece === "||" ? MARK : "text", "", 0);
        part.content = piece;
        part.level = token.level;
        return part;
      });
  });
}

/** Two marks at the same depth, with something between them, make a pair; every other mark is two bars. */
function paired(tokens: Token[], budget: { left: number }): Token[] {
  let depth = 0;
  let opener: { token: Token; depth: number; index: number } | null = null;
  tokens.forEach((token, index) => {
    depth += token.nesting;
    if (opener && depth < opener.depth) opener = null;
    if (token.type !== MARK) return;
    token.type = "text";
    if (budget.left > 0 && opener?.depth === depth && saysSomething(tokens.slice(opener.index + 1, index))) {
      budget.left--;
      open(opener.token);
      close(token);
      opener = null;
    } else if (!opener) {
      opener = { token, depth, index };
    }
  });
  return tokens;
}

function saysSomething(tokens: Token[]): boolean {
  return tokens.some((token) => token.content.trim() !== "");
}

function open(token: Token): void {
  Object.assign(token, { type: "spoiler_open", tag: "span", nesting: 1, content: "" });
  token.attrs = [
    ["class", "spoiler"],
    ["role", "button"],
    ["tabindex", "0"],
    ["aria-expanded", "false"],
    ["aria-label", "Spoiler, press to show"],
  ];
}

function close(token: Token): void {
  Object.assign(token, { type: "spoiler_close", tag: "span", nesting: -1, content: "" });
}

function withoutLinksInside(tokens: Token[]): Token[] {
  let inside = false;
  return tokens.filter((token) => {
    if (token.type === "spoiler_open") inside = true;
    if (token.type === "spoiler_close") inside = false;
    if (inside && token.type === "image") Object.assign(token, { type: "text", attrs: null, children: null });
    return !(inside && (token.type === "link_open" || token.type === "link_close"));
  });
}
