import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { nightTime } from "@/lib/films/nights/night-time";
import type { Night } from "@/lib/films/nights/schema";
import { FilmPoster } from "../film-poster";

/** A watch night among others. */
export function NightCard({ night }: { night: Night }) {
  const { id, title, film, startsAt, timeZone, people, mine, cancelledAt } = night;
  return (
    <li className="relative flex items-center gap-4 rounded-card border border-line bg-surface p-4 transition-[border-color,background-color] hover:border-line-strong hover:bg-raised">
      {film ? (
        <FilmPoster film={film} silent className="w-14 shrink-0" />
      ) : (
        <span
          aria-hidden="true"
          className="grid aspect-2/3 w-14 shrink-0 place-items-center rounded-control border border-line border-dashed font-serif text-2xl text-ink-faint"
        >
          ?
        </span>
      )}
      <div className="grid min-w-0 flex-1 gap-1">
        <h3 className="text-balance font-serif text-ink text-lg leading-snug">
          <Link
            href={`/watch-nights/${id}`}
            prefetch={false}
            className="after:absolute after:inset-0 after:rounded-card"
          >
            {title}
          </Link>
        </h3>
        <p className="text-ink-soft">
          {[film?.title ?? "No film yet", startsAt ? nightTime(startsAt, timeZone) : "no date yet"].join(
            " · ",
          )}
        </p>
        <p className="flex flex-wrap items-center gap-2">
          <span aria-hidden="true" className="flex pl-1.5">
            {people.map((person) => (
              <Avatar key={person.id} member={person} size={24} className="-ml-1.5 ring-2 ring-surface" />
            ))}
          </span>
          {cancelledAt && <Badge tone="bad">Called off</Badge>}
          {!cancelledAt && mine.state === "invited" && <Badge tone="beam">You are asked</Badge>}
        </p>
      </div>
    </li>
  );
}
