import Link from "next/link";
import type { Analytics } from "@/lib/blog/views/schema";

/** Posts by how often they were read these days, each with a bar as long as that. */
export function MostRead({ posts }: Pick<Analytics, "posts">) {
  const most = Math.max(1, ...posts.map(({ views }) => views));
  const heads = ["Readers", "Altogether", "Comments"];
  return (
    <table className="w-full text-left tabular-nums">
      <thead className="text-ink-faint text-xs">
        <tr>
          <th className="py-2 font-normal">Post</th>
          {heads.map((head) => (
            <th key={head} className="py-2 pl-4 text-right font-normal last:max-sm:hidden">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-line border-y">
        {posts.map(({ id, slug, title, views, allViews, comments }) => (
          <tr key={id}>
            <td className="w-full py-3">
              <Link
                href={`/blog/${slug}`}
                prefetch={false}
                className="font-serif text-base text-ink hover:underline"
              >
                {title}
              </Link>
              <span aria-hidden="true" className="mt-1.5 block h-1 rounded-full bg-raised">
                <span
                  className="block h-full rounded-full bg-beam/70"
                  style={{ width: `${Math.round((views / most) * 100)}%` }}
                />
              </span>
            </td>
            <td className="pl-4 text-right text-ink">{views.toLocaleString("en")}</td>
            <td className="pl-4 text-right text-ink-soft">{allViews.toLocaleString("en")}</td>
            <td className="pl-4 text-right text-ink-soft max-sm:hidden">{comments.toLocaleString("en")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
