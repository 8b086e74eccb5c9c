"use client";
import { Eye, Heart } from "lucide-react";
import type { MouseEvent } from "react";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { saveMark } from "@/lib/films/marks/actions";
import type { Mark } from "@/lib/films/marks/schema";
import { dayWords } from "../diary/day-words";
import { openLog } from "../log/open-log";
import { StarButtons } from "../stars/star-buttons";
import { useMark } from "./use-mark";

type Props = { slug: string; given: Mark };

/** What the viewer thinks of a film, and the ways to say it. */
export function MyMark({ slug, given }: Props) {
  const [{ watched, liked, rating, viewings, lastWatchedOn }, say] = useMark(slug, given);
  const pressed = (change: Parameters<typeof say>[0]) => (event: MouseEvent) => {
    event.preventDefault();
    say(change);
  };
  return (
    <Form action={saveMark} className="grid gap-3">
      <input type="hidden" name="slug" value={slug} />
      <StarButtons rating={rating} onRate={(stars) => say({ rating: stars })} className="-my-1" />
      <div className="flex flex-wrap gap-2">
        <LinkButton
          href={`/films/${slug}/log`}
          prefetch={false}
          variant="primary"
          onClick={(event) => {
            event.preventDefault();
            openLog(slug);
          }}
        >
          {viewings > 0 ? "Log it again" : "Log it"}
        </LinkButton>
        <Button
          type="submit"
          name="watched"
          value={String(!watched)}
          aria-pressed={watched}
          onClick={pressed({ watched: !watched })}
        >
          <Eye aria-hidden="true" className={watched ? "text-beam" : ""} />
          Watched
        </Button>
        <Button
          type="submit"
          name="liked"
          value={String(!liked)}
          aria-pressed={liked}
          onClick={pressed({ liked: !liked })}
        >
          <Heart aria-hidden="true" className={liked ? "fill-beam text-beam" : ""} />
          {liked ? "Liked" : "Like"}
        </Button>
      </div>
      {viewings > 0 && (
        <p className="text-ink-faint text-sm">
          {viewings === 1 ? "Once" : `${viewings} times`} in your diary
          {lastWatchedOn && `, last on ${dayWords(lastWatchedOn)}`}
        </p>
      )}
    </Form>
  );
}
