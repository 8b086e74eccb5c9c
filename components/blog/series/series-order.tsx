import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeSeriesOrder } from "@/lib/blog/series/actions";
import type { Series } from "@/lib/blog/series/schema";
import { STATE_NAMES, STATE_TONES } from "../write/state-words";

/** The posts of a series in their order, each with the way up and down. */
export function SeriesOrder({ series: { slug, posts } }: { series: Series }) {
  const ids = posts.map(({ id }) => id);
  const move = (from: number, to: number, words: string, Icon: typeof ArrowUp) => (
    <Form action={changeSeriesOrder}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="posts" value={swapped(ids, from, to).join(",")} />
      <SubmitButton variant="ghost" size="icon-sm" disabled={to < 0 || to >= ids.length}>
        <Icon aria-hidden="true" />
        <span className="sr-only">
          Move {posts[from]?.title} {words}
        </span>
      </SubmitButton>
      <Refresh />
    </Form>
  );
  return (
    <ol className="divide-y divide-line border-line border-y">
      {posts.map(({ id, title, state, author }, at) => (
        <li key={id} className="flex items-center gap-4 py-3">
          <span aria-hidden="true" className="w-6 shrink-0 font-serif text-ink-faint text-lg tabular-nums">
            {at + 1}
          </span>
          <span className="min-w-0 flex-1">
            <Link
              href={`/blog/write/${id}`}
              prefetch={false}
              className="font-serif text-base text-ink underline-offset-4 hover:underline"
            >
              {title || "Without a title"}
            </Link>
            <span className="block text-ink-faint text-sm">{author.name}</span>
          </span>
          {state !== "published" && <Badge tone={STATE_TONES[state]}>{STATE_NAMES[state]}</Badge>}
          <span className="flex">
            {move(at, at - 1, "up", ArrowUp)}
            {move(at, at + 1, "down", ArrowDown)}
          </span>
        </li>
      ))}
    </ol>
  );
}

function swapped(ids: readonly string[], from: number, to: number): string[] {
  const order = [...ids];
  const [moved] = order.splice(from, 1);
  if (moved) order.splice(to, 0, moved);
  return order;
}
