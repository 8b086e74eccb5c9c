import { inNumbers } from "@/components/profiles/in-numbers";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { TASTE_LEAST, type Taste } from "@/lib/films/taste/schema";
import { FilmShelf } from "../film-shelf";
import { BothRated } from "./both-rated";
import { TasteDial } from "./taste-dial";
import { tasteWords } from "./taste-words";

type Props = { name: string; taste: Taste };

/** How two tastes go together: the number, what both love, where they part, and what one could show the other. */
export function TasteView({ name, taste: { match, rated, watched, love, apart, forYou } }: Props) {
  const first = name.split(" ")[0] ?? name;
  return (
    <div>
      {match === null ? (
        <EmptyState
          title="Not enough in common yet"
          action={<LinkButton href="/films">Rate some films</LinkButton>}
        >
          {rated === 0
            ? "There is no film"
            : `There ${rated === 1 ? "is" : "are"} only ${inNumbers(rated, "film")}`}{" "}
          that you have both rated. From {TASTE_LEAST} on, a number says something.
        </EmptyState>
      ) : (
        <div className="flex flex-wrap items-center gap-x-8 gap-y-4 pb-10">
          <TasteDial match={match} className="size-36" />
          <div className="grid max-w-measure gap-1">
            <h2 className="font-serif text-2xl text-ink">{tasteWords(match)}</h2>
            <p className="text-ink-soft">
              {match} of 100, from {inNumbers(rated, "film")} rated by both of you;{" "}
              {inNumbers(watched, "film")} watched by both. 50 is two people who have nothing to do with each
              other.
            </p>
          </div>
        </div>
      )}
      <BothRated title="You both love" name={first} films={love} />
      <BothRated title="Here you part" name={first} films={apart} />
      <FilmShelf title={`${first} loves, and you have not seen`} films={forYou} />
    </div>
  );
}
