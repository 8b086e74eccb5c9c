import type { Env, MarkdownIt, StateCore, Token } from "markdown-it";
import { MOST } from "./flavours";

const MENTION = /(?<![\p{L}\p{N}_@/.+-])@([a-z0-9_-]{3,50})(?![a-z0-9_@-])/giu;

/** `@handle` becomes a link to the member. Code, links and spoilers' insides are left as they are. */
export function mentions(md: MarkdownIt): void {
  md.core.ruler.before("text_join", "mentions", (state) => {
    for (const block of state.tokens) {
      if (block.children?.some((token) => token.type === "text" && token.content.includes("@"))) {
        block.children = linked(block.children, state);
      }
    }
  });
}

/** Handles met while parsing with this env, lower case, each once, in order. */
export function mentionsIn(env: Env): string[] {
  return [...met(env)].map(String);
}

function linked(tokens: Token[], state: StateCore): Token[] {
  let quiet = 0;
  return tokens.flatMap((token) => {
    if (token.type === "link_open" || token.type === "spoiler_open") quiet++;
    if (token.type === "link_close" || token.type === "spoiler_close") quiet--;
    if (token.type !== "text" || !token.content.includes("@")) return [token];
    return pieces(token, state, quiet === 0);
  });
}

function pieces(token: Token, state: StateCore, link: boolean): Token[] {
  const out: Token[] = [];
  let end = 0;
  for (const match of token.content.matchAll(MENTION)) {
    const handle = (match[1] ?? "").toLowerCase();
    const known = met(state.env);
    if (!known.has(handle) && known.size >= MOST.mentions) continue;
    known.add(handle);
    if (!link || count(state.env) > MOST.links) continue;
    out.push(text(token.content.slice(end, match.index), state));
    const opening = new state.Token("link_open", "a", 1);
    opening.attrs = [
      ["href", `/members/${handle}`],
      ["class", "mention"],
    ];
    out.push(opening, text(match[0], state), new state.Token("link_close", "a", -1));
    end = match.index + match[0].length;
  }
  out.push(text(token.content.slice(end), state));
  return out;
}

function met(env: Env): Set<unknown> {
  if (env.mentions instanceof Set) return env.mentions;
  const fresh = new Set();
  env.mentions = fresh;
  return fresh;
}

function count(env: Env): number {
  const links = Number(env.mentionLinks ?? 0) + 1;
  env.mentionLinks = links;
  return links;
}

function text(content: string, state: StateCore): Token {
  const token = new state.Token("text", "", 0);
  token.content = content;
  return token;
}
