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
import { atLeastWords, MINE_WORDS } from "./shelf-words";

const ORDERS = [
  { value: "", label: "Newest first" },
  { value: "oldest", label: "Oldest first" },
  { value: "title", label: "By title" },
  { value: "score", label: "Highest rated" },
  { value: "popular", label: "Most talked about" },
];
const SCORES = [4.5, 4, 3.5, 3, 2.5].map((stars) => ({ value: String(stars), label: atLeastWords(stars) }));
const MINE = Object.entries(MINE_WORDS).map(([value, label]) => ({ value, label }));

type Props = { asked: FilmsAsked; choices: Choices; isMember: boolean };

/** What narrows the catalogue down, and its order. A plain form: the address is what was asked. */
export function FilmsForm({ asked, choices, isMember }: Props) {
  const { genre = [], country, language, length, sort, decade, from, to, director, stars, mine } = asked;
  const isNarrow = [genre.length, country, language, length, sort, from, to, director, stars, mine].some(
    Boolean,
  );
  const [first, last] = decade ? [decade, decade + 9] : [from, to];
  const orders = ORDERS.filter(({ value }) => value !== "popular" || choices.knowsPopular);
  return (
    <form action="/films" method="get">
      {director && <input type="hidden" name="director" value={director} />}
      <details open={isNarrow}>
        <summary className="inline-flex min-h-9 cursor-pointer list-none items-center gap-2 rounded-control text-ink-soft text-sm hover:text-ink [&::-webkit-details-marker]:hidden">
          <SlidersHorizontal aria-hidden="true" className="size-4" />
          {isMember
            ? "Genres, country, years, score, what you watched"
            : "Genres, country, language, years, score"}
        </summary>
        <div className="mt-2 grid grid-cols-2 gap-4 rounded-card border border-line bg-surface p-4 sm:grid-cols-4">
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
          <Field label="Score" name="stars">
            <Select defaultValue={stars ?? ""} options={any(SCORES)} />
          </Field>
          {isMember && (
            <Field label="My films" name="mine">
              <Select defaultValue={mine ?? ""} options={any(MINE)} />
            </Field>
          )}
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
