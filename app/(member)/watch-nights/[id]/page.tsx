import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NightScreen } from "@/components/films/nights/night-screen";
import { PageColumn } from "@/components/layout/page-column";
import { openNight } from "@/lib/films/nights/queries";
import { nightParams, nightQuery } from "@/lib/films/nights/schema";
import { now } from "@/lib/platform/clock";
import { orNotFound, pageActor } from "@/lib/web/page";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: "Watch night", robots: { index: false } };

export default async function WatchNightPage({ params, searchParams }: Props) {
  const [actor, named, said] = await Promise.all([pageActor(), params, searchParams]);
  const id = nightParams.safeParse(named).data?.id ?? notFound();
  const asked = nightQuery.parse(said);
  const opened = await orNotFound(openNight(actor, id, asked));
  return (
    <PageColumn>
      <NightScreen actor={actor} opened={opened} asked={asked} moment={now()} />
    </PageColumn>
  );
}
