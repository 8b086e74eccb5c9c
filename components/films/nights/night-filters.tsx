import { SlidersHorizontal } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { GENRES } from "@/lib/films/genres";
import { countryName, languageName } from "@/lib/films/names";
import type { NightFilters as Filters } from "@/lib/films/nights/schema";

const LANGUAGES = ["en", "fr", "de", "es", "it", "pt", "ja", "ko", "zh", "hi", "ar", "fa", "ru", "sv", "zxx"];
const LENGTHS = [60, 90, 100, 120, 150, 180];

type Props = {
  path: string;
  asked: Filters;
  /** Where the viewer lives, as far as their clock tells. */
  country: string | null;
  thisYear: number;
};

/** What narrows the films of a night down. A plain form: the address is what was asked. */
export function NightFilters({ path, asked, country, thisYear }: Props) {
  const { minutes, genre, decade, language, unseen } = asked;
  const isNarrow = Boolean(minutes || genre || decade || language || asked.country || unseen);
  const decades = Array.from(
    { length: Math.floor(thisYear / 10) - 189 },
    (_, nth) => 1900 + nth * 10,
  ).reverse();
  const where = asked.country ?? country;
  return (
    <form action={path} method="get">
      <details open={isNarrow}>
        <summary className="inline-flex min-h-9 cursor-pointer list-none items-center gap-2 rounded-control text-ink-soft text-sm hover:text-ink [&::-webkit-details-marker]:hidden">
          <SlidersHorizontal aria-hidden="true" className="size-4" />
          Length, genre, decade, language
        </summary>
        <div className="mt-2 grid grid-cols-2 gap-4 rounded-card border border-line bg-surface p-4 sm:grid-cols-4">
          <Field label="At most" name="minutes">
            <Select
              defaultValue={String(minutes ?? "")}
              options={any(LENGTHS.map((each) => ({ value: String(each), label: `${each} minutes` })))}
            />
          </Field>
          <Field label="Genre" name="genre">
            <Select
              defaultValue={genre ?? ""}
              options={any(Object.entries(GENRES).map(([value, label]) => ({ value, label })))}
            />
          </Field>
          <Field label="Decade" name="decade">
            <Select
              defaultValue={String(decade ?? "")}
              options={any(decades.map((year) => ({ value: String(year), label: `${year}s` })))}
            />
          </Field>
          <Field label="Language" name="language">
            <Select
              defaultValue={language ?? ""}
              options={any(LANGUAGES.map((value) => ({ value, label: languageName(value) })))}
            />
          </Field>
          <Checkbox
            name="unseen"
            value="true"
            label="Nobody has seen it"
            defaultChecked={unseen}
            className="col-span-2"
          />
          {where && (
            <Checkbox
              name="country"
              value={where}
              label={`To be seen in ${countryName(where)}`}
              defaultChecked={asked.country !== undefined}
              className="col-span-2"
            />
          )}
          <div className="col-span-full flex justify-end gap-2">
            {isNarrow && (
              <LinkButton href={path} variant="ghost">
                Take all away
              </LinkButton>
            )}
            <Button type="submit">Show films</Button>
          </div>
        </div>
      </details>
    </form>
  );
}

const any = (options: { value: string; label: string }[]) => [{ value: "", label: "Any" }, ...options];
