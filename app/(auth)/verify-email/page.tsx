import type { Metadata } from "next";
import { AuthHeading } from "@/components/accounts/auth-heading";
import { LinkGone } from "@/components/accounts/link-gone";
import { TokenForm } from "@/components/accounts/token-form";
import { confirmEmail } from "@/lib/accounts/actions";
import { findRegistration } from "@/lib/accounts/find-registration";

export const metadata: Metadata = { title: "Confirm your address", robots: { index: false } };

/** Opening the page changes nothing: programs that look at links in letters press no buttons. */
export default async function VerifyEmailPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string | string[] }>;
}) {
  const { token } = await searchParams;
  const waiting = await findRegistration(token);
  if (!waiting) return <LinkGone again={{ href: "/sign-up", label: "Sign up again" }} />;
  return (
    <>
      <AuthHeading title={`Nearly there, ${waiting.name}`}>
        Press the button: your address is confirmed, and @{waiting.handle} is yours.
      </AuthHeading>
      <TokenForm action={confirmEmail} token={waiting.token} label="Confirm and come in" />
    </>
  );
}
