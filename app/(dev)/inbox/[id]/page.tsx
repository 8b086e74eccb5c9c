import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkedText } from "@/components/inbox/linked-text";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Time } from "@/components/ui/time";
import { findKeptMail } from "@/lib/platform/email/files";
import { inboxIsOpen } from "@/lib/platform/email/mailer";

export const metadata: Metadata = { title: "A letter", robots: { index: false } };

export default async function LetterPage({ params }: { params: Promise<{ id: string }> }) {
  const mail = inboxIsOpen() ? await findKeptMail((await params).id) : null;
  if (!mail) notFound();
  return (
    <>
      <PageHeader
        eyebrow={
          <>
            To {mail.to}, <Time at={mail.sentAt} />
          </>
        }
        title={mail.subject}
        actions={
          <>
            <LinkButton href="/inbox" variant="ghost">
              All letters
            </LinkButton>
            <LinkButton href={`/inbox/${mail.id}/html`} prefetch={false}>
              As it is sent
            </LinkButton>
          </>
        }
      />
      <Card>
        <LinkedText text={mail.text} />
      </Card>
    </>
  );
}
