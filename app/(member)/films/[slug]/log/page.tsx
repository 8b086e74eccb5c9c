import type { Metadata } from "next";
import { FilmLine } from "@/components/films/film-line";
import { localDay } from "@/components/films/log/local-day";
import { LogForm } from "@/components/films/log/log-form";
import { PageColumn } from "@/components/layout/page-column";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { getMark } from "@/lib/films/marks/queries";
import { filmParams } from "@/lib/films/schema";
import { newId } from "@/lib/platform/ids";
import { orNotFound, pageActor } from "@/lib/web/page";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: "Log a film", robots: { index: false } };

/** The log dialog as a page, for whoever has no script, or wants the whole screen. */
export default async function LogPage({ params, searchParams }: Props) {
  const actor = await pageActor();
  const slug = filmParams.safeParse(await params).data?.slug ?? "-";
  const { with: company } = await searchParams;
  const film = await orNotFound(getMark(actor, slug));
  return (
    <PageColumn width="narrow">
      <PageHeader title="Log a film" />
      <div className="grid gap-6">
        <FilmLine film={film} />
        <LogForm
          slug={slug}
          mark={film.mark}
          memberId={actor.id}
          today={localDay(actor.timeZone)}
          clientId={newId()}
          withWhom={typeof company === "string" ? company.slice(0, 100) : ""}
        >
          <div className="flex flex-wrap gap-2">
            <SubmitButton>Log it</SubmitButton>
            <LinkButton href={`/members/${actor.handle}/diary`} prefetch={false} variant="ghost">
              My diary
            </LinkButton>
          </div>
        </LogForm>
      </div>
    </PageColumn>
  );
}
