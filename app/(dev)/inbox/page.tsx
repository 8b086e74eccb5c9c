import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MailList } from "@/components/inbox/mail-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { listKeptMails } from "@/lib/platform/email/files";
import { inboxIsOpen } from "@/lib/platform/email/mailer";

export const metadata: Metadata = { title: "Mail", robots: { index: false } };

export default async function InboxPage() {
  if (!inboxIsOpen()) notFound();
  const mails = await listKeptMails();
  return (
    <>
      <PageHeader
        title="Mail"
        description="What Lumo would have sent: no mail service is set up here, so letters stay on this machine."
      />
      {mails.length === 0 ? (
        <EmptyState title="No letters yet">
          Sign up, or ask for a sign-in link, and the letter is here within a second or two.
        </EmptyState>
      ) : (
        <MailList mails={mails} />
      )}
    </>
  );
}
