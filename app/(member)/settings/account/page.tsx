import type { Metadata } from "next";
import { ChangeEmail } from "@/components/accounts/change-email";
import { ChangeHandle } from "@/components/accounts/change-handle";
import { Notice } from "@/components/accounts/notice";
import { SettingsPart } from "@/components/accounts/settings-part";
import { PageColumn } from "@/components/layout/page-column";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { getAccount } from "@/lib/accounts/queries";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Your account", robots: { index: false } };

export default async function AccountPage({ searchParams }: { searchParams: Promise<{ moved?: string }> }) {
  const actor = await pageActor();
  const [account, { moved }] = await Promise.all([getAccount(actor), searchParams]);
  const since = account.createdAt.toLocaleDateString("en", {
    month: "long",
    year: "numeric",
    timeZone: actor.timeZone,
  });
  return (
    <PageColumn width="narrow">
      <PageHeader title="Your account" description={`A member since ${since}.`} />
      {moved && <Notice>Your account has moved to {account.email}.</Notice>}
      <SettingsPart
        title="Handle"
        about="The name of your page. Old links lead to the new one, and nobody else can take the old."
      >
        <ChangeHandle
          handle={actor.handle}
          restsUntil={account.handleRestsUntil?.toLocaleDateString("en", {
            day: "numeric",
            month: "long",
            timeZone: actor.timeZone,
          })}
        />
      </SettingsPart>
      <SettingsPart title="E-mail" about="Where letters from Lumo go. Nobody else sees it.">
        <ChangeEmail email={account.email} hasPassword={account.hasPassword} />
      </SettingsPart>
      <SettingsPart
        title="A copy of everything"
        about="What Lumo holds about you, in one file: your words, your people, your pictures."
      >
        <LinkButton href="/settings/account/copy" variant="secondary" className="justify-self-start">
          Get a copy
        </LinkButton>
      </SettingsPart>
      <SettingsPart
        title="Leaving"
        about="Your page disappears at once, and what we hold about you fourteen days later."
      >
        <LinkButton href="/settings/account/delete" variant="secondary" className="justify-self-start">
          Delete my account
        </LinkButton>
      </SettingsPart>
    </PageColumn>
  );
}
