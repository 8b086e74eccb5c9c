import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { yearOf } from "@/components/films/statistics/statistics-of";
import { describeYear } from "@/components/films/year/describe-year";
import { YearInReview } from "@/components/films/year/year-in-review";
import { ProfileFrame } from "@/components/profiles/profile-frame";
import { profileOf } from "@/components/profiles/profile-of";
import { yearRef } from "@/lib/films/statistics/schema";

type Props = { params: Promise<{ handle: string; year: string }> };

async function read({ params }: Props) {
  const { handle, year: said } = await params;
  const year = yearRef.safeParse(said).data ?? notFound();
  const [{ viewer, profile }, figures] = await Promise.all([
    profileOf(handle, "stats", { path: `/year/${year}` }),
    yearOf(handle, year),
  ]);
  return { viewer, profile, year, figures };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return describeYear(await read(props));
}

export default async function YearPage(props: Props) {
  const { viewer, profile, year, figures } = await read(props);
  if (!figures)
    return (
      <ProfileFrame viewer={viewer} profile={profile} current="stats">
        {null}
      </ProfileFrame>
    );
  return <YearInReview viewer={viewer} profile={profile} year={year} figures={figures} />;
}
