import type { Metadata } from "next";
import { DiaryCalendar } from "@/components/films/diary/diary-calendar";
import { DiaryList } from "@/components/films/diary/diary-list";
import { diaryOf } from "@/components/films/diary/diary-of";
import { DiaryTop } from "@/components/films/diary/diary-top";
import { BackToFirst } from "@/components/profiles/back-to-first";
import { ProfileFrame } from "@/components/profiles/profile-frame";
import { profileOf } from "@/components/profiles/profile-of";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";

type Props = {
  params: Promise<{ handle: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { profile } = await profileOf((await params).handle, "diary");
  return {
    title: `${profile.name}'s diary`,
    description: `What ${profile.name} watches, day by day.`,
    alternates: { canonical: `/members/${profile.handle}/diary` },
    ...(profile.isOpen ? {} : { robots: { index: false } }),
  };
}

export default async function DiaryPage({ params, searchParams }: Props) {
  const { handle } = await params;
  const [{ viewer, profile }, diary] = await Promise.all([
    profileOf(handle, "diary"),
    diaryOf(handle, await searchParams),
  ]);
  const path = `/members/${profile.handle}/diary`;
  if (!diary)
    return (
      <ProfileFrame viewer={viewer} profile={profile} current="diary">
        {null}
      </ProfileFrame>
    );
  const { page, month, cursor } = diary;
  const isEmpty = page.counts.viewings === 0;
  return (
    <ProfileFrame viewer={viewer} profile={profile} current="diary">
      <div className="grid gap-6">
        {!isEmpty && <DiaryTop path={path} counts={page.counts} isCalendar={month !== null} />}
        {cursor && <BackToFirst path={path} />}
        {isEmpty && (
          <EmptyState
            title={viewer?.id === profile.id ? "Your diary is empty" : "Nothing in this diary yet"}
            action={<LinkButton href="/films">Look through the films</LinkButton>}
          >
            A viewing comes here when it is logged with its day: with the button on any poster, or by pressing
            l on it.
          </EmptyState>
        )}
        {month && <DiaryCalendar path={path} month={month} entries={page.items} />}
        {!isEmpty && !month && (
          <>
            <DiaryList entries={page.items} />
            <Pagination
              nextHref={page.nextCursor && `${path}?${new URLSearchParams({ cursor: page.nextCursor })}`}
              label="Earlier"
            />
          </>
        )}
      </div>
    </ProfileFrame>
  );
}
