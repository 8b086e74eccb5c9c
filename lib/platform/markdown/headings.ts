import type { Env, MarkdownIt } from "markdown-it";
import { z } from "zod";

const headings = z.array(z.object({ id: z.string(), text: z.string(), level: z.int() }));
export type Heading = z.output<typeof headings>[number];

/** Headings get an id to link to, made of their words; a second one of the same words is numbered. */
export function headingIds(md: MarkdownIt): void {
  md.core.ruler.push("heading_ids", (state) => {
    const met = new Map<string, number>();
    const found: Heading[] = [];
    state.tokens.forEach((token, index) => {
      if (token.type !== "heading_open") return;
      const text = (state.tokens[index + 1]?.children ?? []).map(({ content }) => content).join("");
      const name = nameOf(text);
      const count = (met.get(name) ?? 0) + 1;
      met.set(name, count);
      const id = `h-${count > 1 ? `${name}-${count}` : name}`;
      token.attrSet("id", id);
      found.push({ id, text: text.slice(0, 150), level: Number(token.tag.slice(1)) });
    });
    state.env.headings = found;
  });
}

/** The headings met while parsing with this env, in order. */
export function headingsIn(env: Env): Heading[] {
  return headings.safeParse(env.headings).data ?? [];
}

function nameOf(text: string): string {
  const name = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return name || "part";
}
