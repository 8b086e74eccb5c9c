import type { Metadata } from "next";
import { AskForCopy } from "@/components/accounts/ask-for-copy";
import { CopyState } from "@/components/accounts/copy-state";
import { FilmCopies } from "@/components/accounts/film-copies";
import { SettingsPart } from "@/components/accounts/settings-part";
import { PageColumn } from "@/components/layout/page-column";
import { PageHeader } from "@/components/ui/page-header";
import { listExports } from "@/lib/accounts/export/queries";
import { EXPORT_HOURS } from "@/lib/accounts/export/schema";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "A copy of everything", robots: { index: false } };

export default async function CopyPage() {
  const actor = await pageActor();
  const copies = await listExports(actor);
  const latest = copies.find(({ kind }) => kind === "everything");
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="A copy of everything"
        description="What Lumo holds about you, in one file: yours to keep, to look through, to take elsewhere."
      />
      {latest && (
        <SettingsPart title="Your copy">
          <CopyState copy={latest} timeZone={actor.timeZone} />
        </SettingsPart>
      )}
      {(!latest || latest.state === "ended" || latest.state === "failed") && (
        <SettingsPart
          title={latest ? "Another one" : "Ask for it"}
          about={`It takes a few minutes at most. A letter says when it is ready; for ${EXPORT_HOURS} hours you can fetch it here, then it is removed. Once a day.`}
        >
          <AskForCopy kind="everything" />
        </SettingsPart>
      )}
      <SettingsPart
        title="Your films, for another house"
        about="Your diary, ratings, reviews, watchlist and lists as Letterboxd, IMDb or Trakt would hand them out; Lumo takes the same files in again. Each five times a day."
      >
        <FilmCopies copies={copies} timeZone={actor.timeZone} />
      </SettingsPart>
      <SettingsPart title="What is in it">
        <ul className="grid max-w-measure list-disc gap-1.5 pl-5 text-ink-soft text-sm">
          <li>Your page, your account and your settings, and where you are signed in.</li>
          <li>Whom you follow, block and mute, and who follows you.</li>
          <li>
            Your conversations as you can read them, what you wrote in rooms, in the forum and for the blog,
            and what it said before you edited it.
          </li>
          <li>Your communities, events, notifications, reports, drafts, and the pictures you sent.</li>
        </ul>
        <p className="max-w-measure text-ink-soft text-sm">
          It is a zip file with every list twice: as JSON for programs, and as a table for spreadsheets.
          Passwords and keys are not in it; nobody can read those.
        </p>
      </SettingsPart>
    </PageColumn>
  );
}
