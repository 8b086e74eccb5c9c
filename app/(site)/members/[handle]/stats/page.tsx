import type { Metadata } from "next";
import { NoFigures } from "@/components/films/statistics/no-figures";
import { PeriodChoice } from "@/components/films/statistics/period-choice";
import { periodAsked, statisticsOf } from "@/components/films/statistics/statistics-of";
import { StatisticsView } from "@/components/films/statistics/statistics-view";
import { YearLink } from "@/components/films/year/year-link";
import { describeProfile } from "@/components/profiles/describe-profile";
import { ProfileFrame } from "@/components/profiles/profile-frame";
import { profileOf } from "@/components/profiles/profile-of";

type Props = {
  params: Promise<{ handle: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { profile } = await profileOf((await params).handle, "stats");
  return describeProfile(profile, "stats");
}

export default async function StatisticsPage({ params, searchParams }: Props) {
  const { handle } = await params;
  const asked = periodAsked(await searchParams);
  const [{ viewer, profile }, figures] = await Promise.all([
    profileOf(handle, "stats"),
    statisticsOf(handle, asked),
  ]);
  const path = `/members/${profile.handle}/stats`;
  return (
    <ProfileFrame viewer={viewer} profile={profile} current="stats">
      {figures && (
        <div className="grid gap-8">
          {figures.years.length > 0 && <PeriodChoice path={path} asked={asked} years={figures.years} />}
          {asked.year && figures.viewings > 0 && <YearLink profile={profile} year={asked.year} />}
          {figures.films > 0 ? (
            <StatisticsView figures={figures} asked={asked} />
          ) : (
            <NoFigures isOwn={viewer?.id === profile.id} isAll={figures.years.length === 0} />
          )}
        </div>
      )}
    </ProfileFrame>
  );
}
