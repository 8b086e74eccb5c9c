import type { Metadata } from "next";
import { AskForReset } from "@/components/accounts/ask-for-reset";
import { LinkGone } from "@/components/accounts/link-gone";
import { NewPasswordForm } from "@/components/accounts/new-password-form";
import { readLink } from "@/lib/accounts/read-link";
import { inboxIsOpen } from "@/lib/platform/email/mailer";

export const metadata: Metadata = { title: "A new password", robots: { index: false } };

export default async function ResetPasswordPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string | string[] }>;
}) {
  const link = await readLink((await searchParams).token, "reset");
  if (link.kind === "none") return <AskForReset inbox={inboxIsOpen()} />;
  if (link.kind === "gone")
    return <LinkGone again={{ href: "/reset-password", label: "Ask for a new link" }} />;
  return <NewPasswordForm token={link.token} />;
}
