import type { ReactNode } from "react";
import { SiteFrame } from "@/components/layout/site-frame";
import { pageActor } from "@/lib/web/page";

export default async function StaffLayout({ children }: { children: ReactNode }) {
  await pageActor();
  return <SiteFrame>{children}</SiteFrame>;
}
