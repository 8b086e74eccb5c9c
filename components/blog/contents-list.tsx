import type { Post } from "@/lib/blog/schema";

/** The headings of a long post, and the way to each. */
export function ContentsList({ contents }: Pick<Post, "contents">) {
  if (contents.length < 3) return null;
  return (
    <nav aria-labelledby="contents" className="text-sm">
      <h2 id="contents" className="pb-2 font-medium text-ink">
        In this post
      </h2>
      <ol className="grid gap-1.5 border-line border-l">
        {contents.map(({ id, text, level }) => (
          <li key={id} className={level > 2 ? "pl-7" : "pl-4"}>
            <a href={`#${id}`} className="text-ink-soft leading-snug hover:text-ink hover:underline">
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
