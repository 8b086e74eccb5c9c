import type { Metadata } from "next";
import { WatchingForm } from "@/components/films/availability/watching-form";
import { ShieldForm } from "@/components/films/reviews/shield-form";
import { PageColumn } from "@/components/layout/page-column";
import { PageHeader } from "@/components/ui/page-header";
import { getWatching } from "@/lib/films/availability/get-watching";
import { getShield } from "@/lib/films/shield/queries";
import { hasTmdb } from "@/lib/films/tmdb/ask-tmdb";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Films" };

export default async function FilmSettingsPage() {
  const actor = await pageActor();
  const [shield, watching] = await Promise.all([getShield(actor), getWatching(actor)]);
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Films"
        description="What you read of a film before you have watched it, and where you watch."
      />
      <div className="grid gap-12">
        <ShieldForm shield={shield} />
        <WatchingForm watching={watching} isKnown={hasTmdb()} />
      </div>
    </PageColumn>
  );
}
