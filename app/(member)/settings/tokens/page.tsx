import type { Metadata } from "next";
import { SettingsPart } from "@/components/accounts/settings-part";
import { TokenList } from "@/components/accounts/token-list";
import { TokenMaker } from "@/components/accounts/token-maker";
import { PageColumn } from "@/components/layout/page-column";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { listAccessTokens } from "@/lib/accounts/tokens/queries";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Access tokens", robots: { index: false } };

export default async function TokensPage() {
  const actor = await pageActor();
  const tokens = await listAccessTokens(actor);
  return (
    <PageColumn width="narrow">
      <PageHeader
        title="Access tokens"
        description={
          <>
            Keys for programs of yours. What they can do is in the{" "}
            <Link href="/developers" className="text-beam underline underline-offset-4">
              reference
            </Link>
            .
          </>
        }
      />
      <SettingsPart title="A new token">
        <TokenMaker />
      </SettingsPart>
      {tokens.length > 0 && (
        <SettingsPart title="Your tokens">
          <TokenList tokens={tokens} timeZone={actor.timeZone} />
        </SettingsPart>
      )}
    </PageColumn>
  );
}
