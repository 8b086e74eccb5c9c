import { Check, Plus } from "lucide-react";
import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { turnOnList } from "@/lib/films/lists/actions";
import type { ListForFilm } from "@/lib/films/lists/schema";
import { inFilms } from "./in-films";
import { listHref } from "./list-href";

type Props = { film: { slug: string; title: string }; lists: readonly ListForFilm[] };

/** The lists one may put a film on, each with the way to do it. */
export function OwnLists({ film, lists }: Props) {
  if (lists.length === 0)
    return (
      <EmptyState title="No lists yet" action={<LinkButton href="/lists/new">Make one</LinkButton>}>
        Five films with something in common are a list already.
      </EmptyState>
    );
  return (
    <ul className="divide-y divide-line border-line border-y">
      {lists.map((list) => (
        <li key={list.id} className="flex items-center gap-4 py-3">
          <span className="min-w-0 flex-1">
            <Link
              href={listHref(list)}
              prefetch={false}
              className="font-serif text-ink text-lg underline-offset-4 hover:underline"
            >
              {list.title}
            </Link>
            <span className="block text-ink-faint text-sm">{inFilms(list.filmCount)}</span>
          </span>
          <Form action={turnOnList} say="nothing">
            <input type="hidden" name="id" value={list.id} />
            <input type="hidden" name="slug" value={film.slug} />
            <input type="hidden" name="wants" value={list.has ? "off" : "on"} />
            <SubmitButton
              variant="secondary"
              size="sm"
              aria-pressed={list.has}
              aria-label={`${film.title} on ${list.title}`}
            >
              {list.has ? <Check aria-hidden="true" className="text-good" /> : <Plus aria-hidden="true" />}
              {list.has ? "On it" : "Put it on"}
            </SubmitButton>
            <Refresh />
          </Form>
        </li>
      ))}
    </ul>
  );
}
