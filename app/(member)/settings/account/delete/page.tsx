import type { Metadata } from "next";
import { DeleteAccount } from "@/components/accounts/delete-account";
import { SettingsPart } from "@/components/accounts/settings-part";
import { PageColumn } from "@/components/layout/page-column";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { listOwnedCommunities } from "@/lib/accounts/leaving/queries";
import { GRACE_DAYS } from "@/lib/accounts/leaving/schema";
import { getAccount } from "@/lib/accounts/queries";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Delete your account", robots: { index: false } };

export default async function DeleteAccountPage() {
  const actor = await pageActor();
  const [account, communities] = await Promise.all([getAccount(actor), listOwnedCommunities(actor)]);
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Delete your account"
        description={`You disappear at once. For ${GRACE_DAYS} days you can come back; then it is final.`}
      />
      {communities.length > 0 && (
        <SettingsPart
          title="Your communities"
          about="You own these. Hand them over first, or one of the people in them may take them over."
        >
          <ul className="grid gap-2 text-sm">
            {communities.map(({ slug, name }) => (
              <li key={slug}>
                <Link
                  href={`/communities/${slug}`}
                  className="text-ink underline underline-offset-4 hover:text-ink-soft"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </SettingsPart>
      )}
      <SettingsPart title="What goes">
        <ul className="grid max-w-measure list-disc gap-1.5 pl-5 text-ink-soft text-sm">
          <li>Your page, your name, your handle, your pictures, and whom you follow and who follows you.</li>
          <li>Your e-mail address, your password, every way to sign in, and every access token.</li>
          <li>Your notifications, drafts, reactions, settings, and your place in communities and groups.</li>
        </ul>
      </SettingsPart>
      <SettingsPart title="What stays">
        <ul className="grid max-w-measure list-disc gap-1.5 pl-5 text-ink-soft text-sm">
          <li>
            What you wrote to others stays in their conversations, signed “Somebody who left”. Delete first
            what should not.
          </li>
          <li>That your handle was taken, so that nobody can pass for you.</li>
          <li>Reports until they are decided, and what law wants kept, without your name.</li>
        </ul>
        <p className="max-w-measure text-ink-soft text-sm">
          If you want to keep what you had here,{" "}
          <Link
            href="/settings/account/copy"
            className="text-ink underline underline-offset-4 hover:text-ink-soft"
          >
            take a copy of everything
          </Link>{" "}
          first.
        </p>
      </SettingsPart>
      <SettingsPart
        title="Delete it"
        about="You are signed out everywhere. A letter says until which day you can change your mind."
      >
        <DeleteAccount handle={actor.handle} hasPassword={account.hasPassword} />
      </SettingsPart>
    </PageColumn>
  );
}
