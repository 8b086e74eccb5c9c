import { redirect } from "next/navigation";
import { pageActor } from "@/lib/web/page";

/** One's own page, for addresses that cannot know whose that is. */
export default async function OwnPage() {
  const { handle } = await pageActor();
  redirect(`/members/${handle}`);
}
