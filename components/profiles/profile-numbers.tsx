import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { Profile } from "@/lib/profiles/schema";

/** A member's numbers; those with a list behind them lead there. A number that is not the viewer's to know is not shown. */
export function ProfileNumbers({ profile }: { profile: Profile }) {
  const { handle, showsFollows } = profile;
  const numbers: { word: string; count: number | null; href?: string }[] = [
    {
      word: profile.followersCount === 1 ? "follower" : "followers",
      count: profile.followersCount,
      href: showsFollows ? `/members/${handle}/followers` : undefined,
    },
    {
      word: "following",
      count: profile.followingCount,
      href: showsFollows ? `/members/${handle}/following` : undefined,
    },
    {
      word: profile.reviewsCount === 1 ? "review" : "reviews",
      count: profile.reviewsCount,
      href: `/members/${handle}/diary`,
    },
    { word: "watchlist", count: profile.watchlistCount, href: `/members/${handle}/watchlist` },
  ];
  return (
    <ul aria-label="Numbers" className="flex flex-wrap gap-x-6 gap-y-1 text-ink-soft">
      {numbers.map(({ word, count, href }) =>
        count === null ? null : (
          <li key={word}>
            <Counted href={href}>
              <strong className="font-semibold text-ink text-base">{count.toLocaleString("en")}</strong>{" "}
              {word}
            </Counted>
          </li>
        ),
      )}
    </ul>
  );
}

function Counted({ href, children }: { href: string | undefined; children: ReactNode }) {
  if (!href) return <span>{children}</span>;
  return (
    <Link href={href} className="underline-offset-4 hover:text-ink hover:underline" scroll={false}>
      {children}
    </Link>
  );
}
