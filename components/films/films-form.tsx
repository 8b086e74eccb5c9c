import { SlidersHorizontal } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { LENGTHS } from "@/lib/films/lengths";
import { countryName, languageName } from "@/lib/films/names";
import type { Choices, FilmsAsked } from "@/lib/films/schema";
import { GenreChoice } from "./genre-choice";

const ORDERS = [
  { value: "", label: "Newest first" },
  { value: "oldest", label: "Oldest first" },
  { value: "title", label: "By title" },
  { value: "popular", label: "Most talked about" },
];

/** What narrows the catalogue down, and its order. A plain form: the address is what was asked. */
export function FilmsForm({ asked, choices }: { asked: FilmsAsked; choices: Choices }) {
  const { genre = [], country, language, length, sort, decade, from, to, director } = asked;
  const isNarrow = Boolean(genre.length || country || language || length || sort || from || to || director);
  const [first, last] = decade ? [decade, decade + 9] : [from, to];
  const orders = ORDERS.filter(({ value }) => value !== "popular" || choices.knowsPopular);
  return (
    <form action="/films" method="get">
      {director && <input type="hidden" name="director" value={director} />}
      <details open={isNarrow}>
        <summary className="inline-flex min-h-9 cursor-pointer list-none items-center gap-2 rounded-control text-ink-soft text-sm hover:text-ink [&::-webkit-details-marker]:hidden">
          <SlidersHorizontal aria-hidden="true" className="size-4" />
          Genres, country, language, years, length
        </summary>
        <div className="mt-2 grid grid-cols-2 gap-4 rounded-card border border-line bg-surface p-4 lg:grid-cols-6">
          <GenreChoice chosen={genre} hint="up to five, all of them at once" />
          <Field label="Country" name="country">
            <Select defaultValue={country ?? ""} options={any(named(choices.countries, countryName))} />
          </Field>
          <Field label="Language" name="language">
            <Select defaultValue={language ?? ""} options={any(named(choices.languages, languageName))} />
          </Field>
          <Field label="From year" name="from">
            <Input type="number" min={1870} max={2200} inputMode="numeric" defaultValue={first} />
          </Field>
          <Field label="To year" name="to">
            <Input type="number" min={1870} max={2200} inputMode="numeric" defaultValue={last} />
          </Field>
          <Field label="Length" name="length">
            <Select
              defaultValue={length ?? ""}
              options={any(Object.entries(LENGTHS).map(([value, { label }]) => ({ value, label })))}
            />
          </Field>
          <Field label="Order" name="sort">
            <Select defaultValue={sort ?? ""} options={orders} />
          </Field>
          <div className="col-span-full flex justify-end gap-2">
            {(isNarrow || decade) && (
              <LinkButton href="/films" variant="ghost">
                Clear these
              </LinkButton>
            )}
            <Button type="submit" variant="primary">
              Show films
            </Button>
          </div>
        </div>
      </details>
    </form>
  );
}

const any = (options: { value: string; label: string }[]) => [{ value: "", label: "Any" }, ...options];

function named(choices: Choices["countries"], nameOf: (code: string) => string) {
  return choices
    .map(({ value }) => ({ value, label: nameOf(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "en"));
}
