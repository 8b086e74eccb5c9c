import { GENRES } from "@/lib/films/genres";
import type { FilmsAsked } from "@/lib/films/schema";

type Props = { chosen: NonNullable<FilmsAsked["genre"]>; hint: string };

/** Genres as chips to tick. */
export function GenreChoice({ chosen, hint }: Props) {
  const known: readonly string[] = chosen;
  return (
    <fieldset className="col-span-full">
      <legend className="pb-1.5 font-medium text-ink text-sm">
        Genres<span className="ml-1.5 font-normal text-ink-faint">{hint}</span>
      </legend>
      <div className="flex flex-wrap gap-2">
        {Object.entries(GENRES).map(([value, label]) => (
          <label
            key={value}
            className="inline-flex h-8 cursor-pointer items-center rounded-full border border-line px-3 text-ink-soft text-sm transition-colors hover:border-line-strong hover:text-ink has-[:checked]:border-transparent has-[:checked]:bg-beam-soft has-[:checked]:text-beam has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus pointer-coarse:h-10"
          >
            <input
              type="checkbox"
              name="genre"
              value={value}
              defaultChecked={known.includes(value)}
              className="sr-only"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
