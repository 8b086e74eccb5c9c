import type { Metadata } from "next";
import { SettingsPart } from "@/components/accounts/settings-part";
import { CurrentImport } from "@/components/films/moving/current-import";
import { EarlierImports } from "@/components/films/moving/earlier-imports";
import { ImportForm } from "@/components/films/moving/import-form";
import { PageColumn } from "@/components/layout/page-column";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { openImports } from "@/lib/films/moving/import/queries";
import { isOver } from "@/lib/films/moving/import/states";
import { refusalIn } from "@/lib/web/back-to";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Moving in and out", robots: { index: false } };

type Props = { searchParams: Promise<{ after?: string | string[]; refused?: string | string[] }> };

export default async function ImportPage({ searchParams }: Props) {
  const [actor, { after, refused }] = await Promise.all([pageActor(), searchParams]);
  const opened = await openImports(actor, { after: /^\d{1,6}$/.test(String(after)) ? Number(after) : 0 });
  const [newest] = opened.items;
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Moving in and out"
        description="Bring the diary you keep elsewhere, and take yours along wherever you go."
      />
      <CurrentImport opened={opened} handle={actor.handle} />
      {(!newest || isOver(newest.state)) && (
        <SettingsPart
          title={newest ? "Bring another file" : "Bring your films"}
          about="First you see what is in it, and decide where we are not sure. Nothing that is here already comes twice or is overwritten by something older."
        >
          <ImportForm refused={refusalIn(refused)} isFirst={!newest} />
        </SettingsPart>
      )}
      <EarlierImports items={opened.items.slice(1)} timeZone={actor.timeZone} />
      <SettingsPart title="Take your films along" about="As Letterboxd, IMDb or Trakt would hand them out.">
        <p className="text-sm">
          <Link href="/settings/account/copy" className="text-ink underline underline-offset-4">
            Make a copy in one of their formats
          </Link>
        </p>
      </SettingsPart>
    </PageColumn>
  );
}
