"use client";
import { Eye, Heart, NotebookPen } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { DropdownMenu } from "@/components/ui/dropdown-menu";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { refusalOf } from "@/components/ui/refusal";
import { toast } from "@/components/ui/toast";
import type { MarkedFilm } from "@/lib/films/marks/schema";
import { api } from "@/lib/web/api-client";
import { type MarkChange, sendMark } from "../marks/send-mark";
import { StarButtons } from "../stars/star-buttons";
import { openLog } from "./open-log";
import { posterEntries } from "./poster-entries";

type Props = { slug: string; title: string; trigger: ReactNode; onClose: () => void };

/** The menu of a poster: stars, watched, like, the log, and what other rooms add. What the member thinks of the film is asked when it opens. */
export function PosterMenu({ slug, title, trigger, onClose }: Props) {
  const [film, setFilm] = useState<MarkedFilm | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    api("GET", "/films/{slug}/mark", { params: { slug } }, { signal: stop.signal }).then(setFilm, (error) => {
      if (!stop.signal.aborted) toast.error(refusalOf(error));
    });
    return () => stop.abort();
  }, [slug]);
  const say = async (change: MarkChange) => {
    const answer = await sendMark(slug, change);
    if (answer) setFilm(answer);
  };
  const stay = (change: MarkChange) => (event: Event) => {
    event.preventDefault();
    void say(change);
  };
  const { watched, liked, rating } = film?.mark ?? { watched: false, liked: false, rating: null };
  return (
    <DropdownMenu
      defaultOpen
      label={`What you make of ${title}`}
      trigger={trigger}
      onOpenChange={(open) => !open && onClose()}
    >
      <div className="px-2.5 pt-1 pb-0.5">
        <StarButtons
          rating={rating}
          onRate={(stars) => void say({ rating: stars })}
          className="text-[2rem]"
        />
      </div>
      <MenuItem icon={<NotebookPen aria-hidden="true" />} onSelect={() => openLog(slug)}>
        {film && film.mark.viewings > 0 ? "Log it again" : "Log it"}
      </MenuItem>
      <MenuItem
        icon={<Eye aria-hidden="true" className={watched ? "text-beam" : ""} />}
        onSelect={stay({ watched: !watched })}
      >
        {watched ? "Watched" : "I watched it"}
      </MenuItem>
      <MenuItem
        icon={<Heart aria-hidden="true" className={liked ? "fill-beam text-beam" : ""} />}
        onSelect={stay({ liked: !liked })}
      >
        {liked ? "Liked" : "I like it"}
      </MenuItem>
      {posterEntries.length > 0 && <MenuSeparator />}
      {posterEntries.map(({ key, Entry }) => (
        <Entry key={key} slug={slug} title={title} />
      ))}
    </DropdownMenu>
  );
}
