import type { Metadata } from "next";
import { AskForLink } from "@/components/accounts/ask-for-link";
import { AuthHeading } from "@/components/accounts/auth-heading";
import { LinkGone } from "@/components/accounts/link-gone";
import { TokenForm } from "@/components/accounts/token-form";
import { followSignInLink } from "@/lib/accounts/actions";
import { readLink } from "@/lib/accounts/read-link";
import { inboxIsOpen } from "@/lib/platform/email/mailer";

export const metadata: Metadata = { title: "Sign in by letter", robots: { index: false } };

/** Without a token: ask for a link. With one: a button, because programs that look at links press none. */
export default async function SignInLinkPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string | string[] }>;
}) {
  const link = await readLink((await searchParams).token, "sign-in");
  if (link.kind === "none") return <AskForLink inbox={inboxIsOpen()} />;
  if (link.kind === "gone")
    return <LinkGone again={{ href: "/sign-in/link", label: "Ask for a new link" }} />;
  return (
    <>
      <AuthHeading title="Come in">
        Your letter found you. One press, and you are signed in on this browser.
      </AuthHeading>
      <TokenForm action={followSignInLink} token={link.token} label="Sign in" />
    </>
  );
}
