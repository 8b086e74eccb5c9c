import type { Metadata } from "next";
import { NothingOpen } from "@/components/messages/nothing-open";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Messages", robots: { index: false } };

export default async function MessagesPage() {
  await pageActor();
  return <NothingOpen />;
}
