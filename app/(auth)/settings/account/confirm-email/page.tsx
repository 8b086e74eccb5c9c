import type { Metadata } from "next";
import { AuthHeading } from "@/components/accounts/auth-heading";
import { LinkGone } from "@/components/accounts/link-gone";
import { TokenForm } from "@/components/accounts/token-form";
import { confirmNewEmail } from "@/lib/accounts/actions-settings";
import { readLink } from "@/lib/accounts/read-link";

export const metadata: Metadata = { title: "Confirm your new address", robots: { index: false } };

/** Opened from a letter, perhaps on another machine: it needs no session, and gives none. */
export default async function ConfirmEmailPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string | string[] }>;
}) {
  const link = await readLink((await searchParams).token ?? "", "change-email");
  if (link.kind !== "good")
    return <LinkGone again={{ href: "/settings/account", label: "Back to your account" }} />;
  return (
    <>
      <AuthHeading title="Your new address">Press the button, and your account moves here.</AuthHeading>
      <TokenForm action={confirmNewEmail} token={link.token} label="Confirm this address" />
    </>
  );
}
