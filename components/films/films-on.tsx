"use client";
import { LoadOn } from "@/components/ui/load-on";
import { Skeleton } from "@/components/ui/skeleton";
import type { FilmCard as Card } from "@/lib/films/schema";
import { FilmCard } from "./film-card";
import { filmGrid } from "./film-grid-styles";

const SPOTS = ["one", "two", "three", "four", "five", "six"];

type Props<T> = { path: string; cursor: string | null; filmOf: (item: T) => Card };

/** Posters that come after those of a page; programs read them under the same address. */
export function FilmsOn<T>({ path, cursor, filmOf }: Props<T>) {
  return (
    <LoadOn
      path={path}
      source={`/api/v1${path}`}
      cursor={cursor}
      what="films"
      keyOf={(item: T) => filmOf(item).id}
      grid={`pt-3 ${filmGrid}`}
      waiting={
        <div className={`grid pt-3 ${filmGrid}`}>
          {SPOTS.map((spot) => (
            <Skeleton key={spot} className="aspect-2/3" />
          ))}
        </div>
      }
    >
      {(item) => <FilmCard film={filmOf(item)} />}
    </LoadOn>
  );
}
