import type { Metadata } from "next";
import { FilmLine } from "@/components/films/film-line";
import { EditForm } from "@/components/films/log/edit-form";
import { localDay } from "@/components/films/log/local-day";
import { PageColumn } from "@/components/layout/page-column";
import { PageHeader } from "@/components/ui/page-header";
import { getOwnEntry } from "@/lib/films/diary/queries";
import { entryParams } from "@/lib/films/diary/schema";
import { newId } from "@/lib/platform/ids";
import { orHidden, pageActor } from "@/lib/web/page";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Change a viewing", robots: { index: false } };

export default async function EditViewingPage({ params }: Props) {
  const actor = await pageActor();
  const { id } = entryParams.safeParse(await params).data ?? { id: newId() };
  const entry = await orHidden(getOwnEntry(actor, id));
  return (
    <PageColumn width="narrow">
      <PageHeader title="Change a viewing" />
      <div className="grid gap-6">
        <FilmLine film={entry.film} />
        <EditForm entry={entry} today={localDay(actor.timeZone)} />
      </div>
    </PageColumn>
  );
}
