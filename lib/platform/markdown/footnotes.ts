import type { MarkdownIt, StateCore, Token } from "markdown-it";

const MOST = 100;
const DEFINITION = /^\[\^([\w-]{1,32})\]:[ \t]+(.+)$/;
const REFERENCE = /\[\^([\w-]{1,32})\]/;

/** `[^name]` becomes a number that leads to the note `[^name]: words`, which stands at the foot and leads back. A note nobody refers to, and a reference to none, stay as typed. */
export function footnotes(md: MarkdownIt): void {
  md.block.ruler.before("reference", "footnote_definition", (state, line, _end, silent) => {
    const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const match = DEFINITION.exec(state.src.slice(start, state.eMarks[line]));
    if (!match) return false;
    if (silent) return true;
    const token = state.push("footnote_definition", "", 0);
    token.info = match[1] ?? "";
    token.content = match[2] ?? "";
    token.map = [line, line + 1];
    state.line = line + 1;
    return true;
  });
  md.core.ruler.after("inline", "footnotes", (state) => {
    const notes = new Map<string, string>();
    for (const { type, info, content } of state.tokens)
      if (type === "footnote_definition" && notes.size < MOST) notes.set(info, content);
    state.tokens = state.tokens.filter(({ type }) => type !== "footnote_definition");
    const numbers = new Map<string, number>();
    for (const block of state.tokens)
      if (block.children?.some(({ content }) => content.includes("[^")))
        block.children = block.children.flatMap((token) => refer(token, notes, numbers, state));
    if (numbers.size > 0) state.tokens.push(...atTheFoot(notes, numbers, md, state));
  });
}

function refer(
  token: Token,
  notes: Map<string, string>,
  numbers: Map<string, number>,
  state: StateCore,
): Token[] {
  if (token.type !== "text") return [token];
  const match = REFERENCE.exec(token.content);
  const name = match?.[1] ?? "";
  // One reference to a note: a second one would need a second way back.
  if (!match || !notes.has(name) || numbers.has(name)) return [token];
  const number = numbers.size + 1;
  numbers.set(name, number);
  const before = text(token.content.slice(0, match.index), state);
  const after = text(token.content.slice(match.index + match[0].length), state);
  return [before, ...mark(number, state), ...refer(after, notes, numbers, state)];
}

function mark(number: number, state: StateCore): Token[] {
  const raised = new state.Token("footnote_open", "sup", 1);
  raised.attrSet("id", `fnref-${number}`);
  const link = new state.Token("link_open", "a", 1);
  link.attrSet("href", `#fn-${number}`);
  return [
    raised,
    link,
    text(String(number), state),
    new state.Token("link_close", "a", -1),
    new state.Token("footnote_close", "sup", -1),
  ];
}

function atTheFoot(
  notes: Map<string, string>,
  numbers: Map<string, number>,
  md: MarkdownIt,
  state: StateCore,
): Token[] {
  const items = [...numbers].flatMap(([name, number]) => {
    const item = new state.Token("list_item_open", "li", 1);
    item.attrSet("id", `fn-${number}`);
    const words = new state.Token("inline", "", 0);
    words.content = notes.get(name) ?? "";
    words.children = [];
    md.inline.parse(words.content, md, state.env, words.children);
    const back = new state.Token("link_open", "a", 1);
    back.attrSet("href", `#fnref-${number}`);
    words.children.push(
      text(" ", state),
      back,
      text(`↩ back to ${number}`, state),
      new state.Token("link_close", "a", -1),
    );
    return [item, words, new state.Token("list_item_close", "li", -1)];
  });
  const list = new state.Token("ordered_list_open", "ol", 1);
  list.attrSet("class", "footnotes");
  return [new state.Token("hr", "hr", 0), list, ...items, new state.Token("ordered_list_close", "ol", -1)];
}

function text(content: string, state: StateCore): Token {
  const token = new state.Token("text", "", 0);
  token.content = content;
  return token;
}
