import type { Metadata } from "next";
import { describeThread } from "@/components/forum/describe-thread";
import { threadOf } from "@/components/forum/thread-of";
import { ThreadScreen } from "@/components/forum/thread-screen";

type Props = { params: Promise<{ slug: string; id: string; number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeThread(await threadOf(await params));
}

/** A thread at one of its posts. */
export default async function PostPage({ params }: Props) {
  return <ThreadScreen {...(await threadOf(await params))} />;
}
