import type { Metadata } from "next";
import { ChangePassword } from "@/components/accounts/change-password";
import { GoogleLink } from "@/components/accounts/google-link";
import { GoogleNews } from "@/components/accounts/google-news";
import { PasskeyList } from "@/components/accounts/passkey-list";
import { SettingsPart } from "@/components/accounts/settings-part";
import { TwoFactor } from "@/components/accounts/two-factor";
import { PageColumn } from "@/components/layout/page-column";
import { PageHeader } from "@/components/ui/page-header";
import { getAccount } from "@/lib/accounts/queries";
import { googleIsOpen } from "@/lib/auth/google";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Security", robots: { index: false } };

export default async function SecurityPage({ searchParams }: { searchParams: Promise<{ google?: string }> }) {
  const actor = await pageActor();
  const [account, { google }] = await Promise.all([getAccount(actor), searchParams]);
  return (
    <PageColumn width="narrow">
      <PageHeader title="Security" description="The ways into your account, and what guards them." />
      <GoogleNews about={google} />
      <SettingsPart
        title="Passkeys"
        about="A finger, a face or a PIN instead of a password. It works on this site only, so nobody can fish for it."
      >
        <PasskeyList
          passkeys={account.passkeys.map((each) => ({
            ...each,
            createdAt: each.createdAt.toISOString(),
            lastUsedAt: each.lastUsedAt?.toISOString() ?? null,
          }))}
        />
      </SettingsPart>
      <SettingsPart
        title="Two-step sign-in"
        about="After your password, a code from an app on your phone. Passkeys need none: they are two steps in one."
      >
        <TwoFactor
          waiting={account.waitingTotp}
          isOn={account.hasTotp}
          codesLeft={account.recoveryCodesLeft}
        />
      </SettingsPart>
      <SettingsPart
        title="Password"
        about={
          account.hasPassword
            ? "Changing it signs you out everywhere else."
            : "You have none: you sign in another way."
        }
      >
        <ChangePassword hasPassword={account.hasPassword} />
      </SettingsPart>
      {(googleIsOpen() || account.hasGoogle) && (
        <SettingsPart title="Google" about="Your Google account as one more way in.">
          <GoogleLink isLinked={account.hasGoogle} />
        </SettingsPart>
      )}
    </PageColumn>
  );
}
