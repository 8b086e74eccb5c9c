import { PageColumn } from "@/components/layout/page-column";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Viewer } from "@/lib/auth/actor";
import type { Statistics } from "@/lib/films/statistics/schema";
import { now } from "@/lib/platform/clock";
import type { Profile } from "@/lib/profiles/schema";
import { YearEnd } from "./year-end";
import { YearHero } from "./year-hero";
import { YearPanels } from "./year-panels";

type Props = { viewer: Viewer; profile: Profile; year: number; figures: Statistics };

/** A year of somebody's films, told from its first sentence to its last. */
export function YearInReview({ viewer, profile, year, figures }: Props) {
  const { handle, name } = profile;
  const seed = `${handle}-${year}`;
  if (figures.viewings === 0)
    return (
      <PageColumn>
        <EmptyState
          level={1}
          title={
            viewer?.id === profile.id
              ? `Nothing in your diary for ${year}`
              : `${name} logged nothing in ${year}`
          }
          action={<LinkButton href={`/members/${handle}/stats`}>All the numbers</LinkButton>}
        >
          A year is told here from the viewings that have a day in it.
        </EmptyState>
      </PageColumn>
    );
  return (
    <PageColumn>
      <div className="grid gap-4 pt-4 md:pt-8">
        <YearHero
          profile={profile}
          year={year}
          seed={seed}
          figures={figures}
          isNow={year === now().getUTCFullYear()}
        />
        <YearPanels year={year} seed={seed} figures={figures} />
        <YearEnd profile={profile} year={year} years={figures.years} />
      </div>
    </PageColumn>
  );
}
