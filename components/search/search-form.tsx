import { Search, SlidersHorizontal } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { type KindName, SEARCH_LONGEST } from "@/lib/search/schema";
import { FILTERS, type SearchAsked, searchHref } from "./search-href";

const THINGS = [
  { value: "", label: "Anything" },
  { value: "answer", label: "An answer" },
  { value: "link", label: "A link" },
  { value: "picture", label: "A picture" },
  { value: "quote", label: "A quotation" },
];

type Option = { value: string; label: string };
type Props = { asked: SearchAsked; kind: KindName | undefined; categories: Option[] };

/** What to search for, and what narrows it down. A plain form: the address is what was asked. */
export function SearchForm({ asked, kind, categories }: Props) {
  const isNarrow = FILTERS.some((name) => asked[name]);
  return (
    <search className="block">
      <form action="/search" method="get" className="grid gap-3">
        <div className="flex max-w-2xl gap-2">
          <div className="flex-1">
            <Input
              type="search"
              name="q"
              lead={<Search />}
              defaultValue={asked.q}
              maxLength={SEARCH_LONGEST}
              placeholder="Threads, articles, films, lists, people"
              aria-label="Search Lumo"
              autoComplete="off"
              enterKeyHint="search"
            />
          </div>
          <Button type="submit" variant="primary">
            Search
          </Button>
        </div>
        {kind && <input type="hidden" name="kind" value={kind} />}
        <details open={isNarrow} className="group max-w-2xl">
          <summary className="inline-flex min-h-9 cursor-pointer list-none items-center gap-2 rounded-control text-ink-soft text-sm hover:text-ink [&::-webkit-details-marker]:hidden">
            <SlidersHorizontal aria-hidden="true" className="size-4" />
            Narrow it down
          </summary>
          <div className="mt-2 grid gap-4 rounded-card border border-line bg-surface p-4 sm:grid-cols-2">
            <Field label="Written by" name="from" hint="Their handle.">
              <Input lead="@" defaultValue={asked.from} autoCapitalize="none" spellCheck={false} />
            </Field>
            <Field label="Category" name="in" hint="Of the forum.">
              <Select options={choicesOf(categories, asked.in)} defaultValue={asked.in ?? ""} />
            </Field>
            <Field label="Tagged" name="tag">
              <Input lead="#" defaultValue={asked.tag} autoCapitalize="none" spellCheck={false} />
            </Field>
            <Field label="From the day" name="after">
              <Input type="date" defaultValue={asked.after} />
            </Field>
            <Field label="Before the day" name="before">
              <Input type="date" defaultValue={asked.before} />
            </Field>
            <Field label="With" name="has">
              <Select options={THINGS} defaultValue={asked.has ?? ""} />
            </Field>
            <div className="flex items-end justify-end gap-2">
              {isNarrow && (
                <LinkButton href={searchHref({ q: asked.q }, kind)} variant="ghost">
                  Clear these
                </LinkButton>
              )}
              <Button type="submit">Search</Button>
            </div>
          </div>
        </details>
      </form>
    </search>
  );
}

/** What was asked for stays chosen, whether there is such a category or not. */
function choicesOf(categories: Option[], asked: string | undefined): Option[] {
  const isThere = !asked || categories.some(({ value }) => value === asked);
  return [{ value: "", label: "Any" }, ...categories, ...(isThere ? [] : [{ value: asked, label: asked }])];
}
