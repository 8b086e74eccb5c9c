import Link from "next/link";
import { inNumbers } from "@/components/profiles/in-numbers";
import { TASTE_LEAST, type Taste } from "@/lib/films/taste/schema";
import { TasteDial } from "./taste-dial";
import { tasteWords } from "./taste-words";

type Props = { handle: string; name: string; taste: Taste };

/** On somebody's page: how their taste and the viewer's go together, in one look. */
export function TasteCard({ handle, name, taste: { match, rated } }: Props) {
  const first = name.split(" ")[0];
  return (
    <section aria-labelledby="taste" className="grid gap-3">
      <h2 id="taste" className="font-medium text-ink-soft text-sm">
        You and {first}
      </h2>
      {match === null ? (
        <p className="text-ink-faint text-sm">
          Not enough in common yet: {rated === 0 ? "no film" : inNumbers(rated, "film")} rated by both, of the{" "}
          {TASTE_LEAST} it takes.
        </p>
      ) : (
        <Link
          href={`/members/${handle}/taste`}
          prefetch={false}
          className="group -m-2 flex items-center gap-3 rounded-control p-2 hover:bg-raised"
        >
          <TasteDial match={match} className="size-16 shrink-0" />
          <span className="grid text-sm">
            <span className="text-ink">{tasteWords(match)}</span>
            <span className="text-ink-faint text-xs">from {inNumbers(rated, "film")} you both rated</span>
          </span>
        </Link>
      )}
    </section>
  );
}
