import { ShareButton } from "@/components/profiles/share-button";
import { LinkButton } from "@/components/ui/link-button";
import { PlainPicture } from "@/components/ui/plain-picture";
import type { Statistics } from "@/lib/films/statistics/schema";
import type { Profile } from "@/lib/profiles/schema";
import { yearHref, yearPicture } from "./year-href";

type Props = { profile: Profile; year: number; years: Statistics["years"] };

/** How a year in review ends: a picture to hand on, and the way to other years. */
export function YearEnd({ profile, year, years }: Props) {
  const { handle, name, isPrivate } = profile;
  const others = years.filter((each) => each.year !== year).toReversed();
  return (
    <footer className="grid gap-8 pt-10 md:grid-cols-[minmax(0,1fr)_20rem] md:items-center">
      {!isPrivate && (
        <PlainPicture
          src={yearPicture(handle, year)}
          alt={`${name}’s ${year} as a picture to share`}
          width={1200}
          height={630}
          loading="lazy"
          decoding="async"
          className="h-auto w-full rounded-card bg-raised"
        />
      )}
      <div className="grid content-start justify-items-start gap-4">
        <h2 className="font-serif text-2xl text-ink">{isPrivate ? "That was the year." : "Hand it on"}</h2>
        <p className="text-ink-soft">
          {isPrivate
            ? "This page is private, so only people let in see it, and there is no picture of it to share."
            : "The picture is made of what everybody may see."}
        </p>
        {!isPrivate && (
          <div className="flex flex-wrap gap-2">
            <ShareButton
              path={yearHref(handle, year)}
              title={`${name}’s ${year} in films`}
              variant="primary"
              size="md"
            />
            <a
              href={yearPicture(handle, year)}
              download={`${handle}-${year}.png`}
              className="inline-flex h-10 items-center rounded-control px-3 text-ink-soft text-sm underline-offset-4 hover:text-ink hover:underline"
            >
              Save the picture
            </a>
          </div>
        )}
        <nav aria-label="Other years" className="flex flex-wrap gap-2">
          <LinkButton href={`/members/${handle}/stats?year=${year}`} size="sm">
            All the numbers
          </LinkButton>
          {others.map((each) => (
            <LinkButton key={each.year} href={yearHref(handle, each.year)} size="sm" prefetch={false}>
              {each.year}
            </LinkButton>
          ))}
        </nav>
      </div>
    </footer>
  );
}
