import type { Metadata } from "next";
import { UnsubscribeForm } from "@/components/notifications/unsubscribe-form";
import { ErrorState } from "@/components/ui/error-state";
import { PageHeader } from "@/components/ui/page-header";
import { describeSubscription } from "@/lib/notifications/unsubscribe-mail";

export const metadata: Metadata = {
  title: "Stop these letters",
  robots: { index: false },
  referrer: "no-referrer",
};

type Props = { searchParams: Promise<{ token?: string | string[] }> };

export default async function UnsubscribePage({ searchParams }: Props) {
  const { token } = await searchParams;
  const what = typeof token === "string" ? describeSubscription(token) : null;
  if (typeof token !== "string" || !what) {
    return (
      <ErrorState title="This address is not complete">
        Mail programs sometimes cut long addresses. Open the one in the letter again, whole, or choose what
        you get in your settings.
      </ErrorState>
    );
  }
  return (
    <div className="page max-w-measure">
      <PageHeader title="Stop these letters" description={`You get letters about ${what}.`} />
      <UnsubscribeForm token={token} what={what} />
    </div>
  );
}
