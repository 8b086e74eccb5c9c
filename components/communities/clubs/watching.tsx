import { MessagesSquare } from "lucide-react";
import { FilmCard } from "@/components/films/film-card";
import { Avatar } from "@/components/ui/avatar";
import { LinkButton } from "@/components/ui/link-button";
import { canSayWatched } from "@/lib/communities/clubs/policy";
import type { Round } from "@/lib/communities/clubs/schema";
import { NominationRow } from "./nomination-row";
import { WatchedForm } from "./watched-form";

/** The film a club watches or talks about: who has watched it, the thread, and how it was chosen. */
export function Watching({ slug, round }: { slug: string; round: Round }) {
  const { film, phase, thread, watched, nominations, mine } = round;
  const isOpen = phase === "discussing";
  return (
    <div className="grid gap-6 sm:grid-cols-[11rem_minmax(0,1fr)]">
      {film && (
        <div className="max-sm:max-w-44">
          <FilmCard film={film} />
        </div>
      )}
      <div className="grid content-start gap-5">
        <p className="max-w-measure text-ink-soft">
          {isOpen
            ? "The discussion is open to everybody in the club."
            : "Whoever has watched it talks already. The thread stays folded for everybody else until the day to watch it by."}
        </p>
        <div className="flex flex-wrap gap-2">
          {thread && mine && (
            <LinkButton
              href={`/communities/${slug}/rooms/${thread.room}?thread=${thread.id}`}
              prefetch={false}
              variant={isOpen || mine.hasWatched ? "primary" : "secondary"}
            >
              <MessagesSquare aria-hidden="true" />
              {thread.replyCount === 0
                ? "Go to the thread"
                : `The thread, ${thread.replyCount} ${thread.replyCount === 1 ? "reply" : "replies"}`}
            </LinkButton>
          )}
          {canSayWatched(round) && <WatchedForm round={round} />}
          {mine && film && (
            <LinkButton href={`/films/${film.slug}/log`} prefetch={false} variant="ghost">
              Log it
            </LinkButton>
          )}
        </div>
        {watched && (
          <div className="flex min-h-8 flex-wrap items-center gap-3 text-ink-soft">
            {watched.people.length > 0 && (
              <span aria-hidden="true" className="flex pl-1.5">
                {watched.people.slice(0, 8).map((person) => (
                  <Avatar
                    key={person.id}
                    member={person}
                    size={32}
                    className="-ml-1.5 max-w-none ring-2 ring-canvas"
                  />
                ))}
              </span>
            )}
            <span className="text-sm">{watchedWords(watched)}</span>
          </div>
        )}
        {nominations.length > 1 && (
          <details>
            <summary className="cursor-pointer text-ink-faint text-sm">How it was chosen</summary>
            <ul className="grid gap-4 pt-4">
              {nominations.map((nomination) => (
                <li key={nomination.id}>
                  <NominationRow nomination={nomination} mayReport={mine !== null} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}

function watchedWords({ count, people }: NonNullable<Round["watched"]>): string {
  const [first, second] = people;
  if (!first) return "Nobody says yet that they have watched it.";
  if (count === 1) return `${first.name} has watched it.`;
  if (count === 2 && second) return `${first.name} and ${second.name} have watched it.`;
  return `${first.name} and ${count >= 100 ? "a hundred" : count - 1} others have watched it.`;
}
