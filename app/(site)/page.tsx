import type { Metadata } from "next";
import { Landing } from "@/components/home/landing";
import { OwnHome } from "@/components/home/own-home";
import { feedPlace } from "@/lib/feed/schema";
import { pageViewer } from "@/lib/web/page";

export const metadata: Metadata = { alternates: { canonical: "/" } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function HomePage({ searchParams }: Props) {
  const [viewer, asked] = await Promise.all([pageViewer(), searchParams]);
  return viewer ? <OwnHome actor={viewer} place={feedPlace.parse(asked)} /> : <Landing />;
}
