import type { Metadata } from "next";
import { filmPersonOf } from "@/components/films/film-of";
import { FilmShelf } from "@/components/films/film-shelf";
import { PageColumn } from "@/components/layout/page-column";
import { PageHeader } from "@/components/ui/page-header";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, name, directed, actedIn } = await filmPersonOf((await params).slug);
  const titles = [...directed, ...actedIn].slice(0, 3).map(({ title }) => title);
  return {
    title: name,
    description: `Films of ${name}: ${titles.join(", ")}.`,
    alternates: { canonical: `/films/people/${slug}` },
  };
}

export default async function FilmPersonPage({ params }: Props) {
  const { name, directed, actedIn } = await filmPersonOf((await params).slug);
  return (
    <PageColumn>
      <PageHeader title={name} eyebrow={whatTheyDo(directed.length > 0, actedIn.length > 0)} />
      <FilmShelf title="Directed" films={directed} />
      <FilmShelf title="Appears in" films={actedIn} />
    </PageColumn>
  );
}

function whatTheyDo(directs: boolean, acts: boolean): string {
  if (directs && acts) return "In front of the camera and behind it";
  return directs ? "Behind the camera" : "In front of the camera";
}
