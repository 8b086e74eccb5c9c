import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { PageColumn } from "@/components/layout/page-column";
import { SiteFrame } from "@/components/layout/site-frame";
import { inboxIsOpen } from "@/lib/platform/email/mailer";

/** Where mails go while no mail service is set up. Not there on a public site. */
export default function InboxLayout({ children }: { children: ReactNode }) {
  if (!inboxIsOpen()) notFound();
  return (
    <SiteFrame>
      <PageColumn width="narrow">{children}</PageColumn>
    </SiteFrame>
  );
}
