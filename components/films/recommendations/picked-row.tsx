"use client";
import Link from "next/link";
import { useEffect, useState } from "react";
import { cn } from "@/components/ui/cn";
import { refusalOf } from "@/components/ui/refusal";
import { Skeleton } from "@/components/ui/skeleton";
import type { Recommendations } from "@/lib/films/recommendations/schema";
import { api } from "@/lib/web/api-client";
import { filmRow } from "../film-grid-styles";
import { useSignedIn } from "../log/signed-in";
import { RecommendedFilms } from "./recommended-films";

const SPOTS = ["one", "two", "three", "four", "five", "six"];

/** A row of films for the member who looks, asked for once the page is there: it is the same page for everybody. Nothing for visitors. */
export function PickedRow() {
  const isMember = useSignedIn();
  const [found, setFound] = useState<Recommendations | null>(null);
  const [refusal, setRefusal] = useState("");
  useEffect(() => {
    if (!isMember) return;
    const stop = new AbortController();
    api("GET", "/recommendations", { query: { limit: SPOTS.length } }, { signal: stop.signal }).then(
      setFound,
      (error) => {
        if (!stop.signal.aborted) setRefusal(refusalOf(error));
      },
    );
    return () => stop.abort();
  }, [isMember]);
  if (!isMember) return null;
  return (
    <section aria-labelledby="picked" className="border-line border-t py-8 noscript:hidden">
      <div className="flex items-baseline justify-between gap-4 pb-5">
        <h2 id="picked" className="font-serif text-ink text-xl">
          Picked for you
        </h2>
        <Link
          href="/films/recommended"
          prefetch={false}
          className="text-ink-soft text-sm underline-offset-4 hover:text-ink hover:underline"
        >
          {found?.hasTaste === false ? "Choose three films you love" : "All of them"}
        </Link>
      </div>
      {found && found.items.length > 0 ? (
        <RecommendedFilms films={found.items} isRow />
      ) : (
        <Waiting words={refusal || (found ? wordsFor(found) : "")} />
      )}
    </section>
  );
}

/** As high as the row while it is on its way, so that nothing moves when it comes; as high, too, where it says why there is none. */
function Waiting({ words }: { words: string }) {
  return (
    <div className="relative">
      <div className={cn("grid", filmRow, "overflow-x-hidden", words && "invisible")}>
        {SPOTS.map((spot) => (
          <div key={spot}>
            <Skeleton className="aspect-2/3" />
            <div className="h-32" />
          </div>
        ))}
      </div>
      {words && (
        <p
          role="status"
          className="absolute inset-0 grid place-content-center rounded-card border border-line border-dashed p-6 text-center text-ink-soft text-sm"
        >
          {words}
        </p>
      )}
    </div>
  );
}

const wordsFor = ({ hasTaste }: Recommendations) =>
  hasTaste
    ? "Nothing new to pick just now. Rate a few more films that you have seen."
    : "Name three films you love, and the first ones are picked for you.";
