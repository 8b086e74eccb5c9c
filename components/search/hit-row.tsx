import { MessagesSquare } from "lucide-react";
import Link from "next/link";
import { CommunityPicture } from "@/components/communities/community-picture";
import { FilmPoster } from "@/components/films/film-poster";
import { Avatar } from "@/components/ui/avatar";
import { Time } from "@/components/ui/time";
import type { Hit } from "@/lib/search/schema";
import { MarkedWords } from "./marked-words";

/** Something found: what it is called, the words around what was searched for, who wrote it, where and when. */
export function HitRow({ hit }: { hit: Hit }) {
  const { kind, href, title, snippet, facts, at, by, where } = hit;
  return (
    <li className="relative flex gap-3 border-line border-b py-4 last:border-b-0 sm:gap-4">
      <Face hit={hit} />
      <div className="grid min-w-0 flex-1 gap-1">
        <h3 className="min-w-0 wrap-anywhere font-medium text-base text-ink leading-snug">
          <Link
            href={href}
            prefetch={false}
            className="underline-offset-4 after:absolute after:inset-0 hover:underline"
          >
            <MarkedWords words={title} />
          </Link>
        </h3>
        {snippet && (
          <p className="max-w-measure wrap-anywhere text-ink-soft">
            <MarkedWords words={snippet} />
          </p>
        )}
        <p className="flex flex-wrap items-center gap-x-3 text-ink-faint text-sm">
          {by && kind !== "people" && <span>{by.name}</span>}
          {where && <span>{where.name}</span>}
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {at && <Time at={at} />}
        </p>
      </div>
    </li>
  );
}

function Face({ hit: { by, place, film } }: { hit: Hit }) {
  if (place) return <CommunityPicture community={place} size={40} />;
  if (by) return <Avatar member={by} size={40} />;
  if (film) return <FilmPoster film={film} silent className="w-10 shrink-0 self-start" />;
  return (
    <span className="grid size-10 shrink-0 place-items-center rounded-card bg-raised text-ink-faint">
      <MessagesSquare aria-hidden="true" className="size-5" />
    </span>
  );
}
