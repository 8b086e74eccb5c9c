import type { Metadata } from "next";
import { buttonStyles } from "@/components/ui/button-styles";
import { EmptyState } from "@/components/ui/empty-state";

export const metadata: Metadata = { title: "Offline", robots: { index: false } };

export default function OfflinePage() {
  return (
    <EmptyState
      title="The line to the cinema is down"
      level={1}
      className="py-28"
      action={
        <a href="/" className={buttonStyles()}>
          Try the front page
        </a>
      }
    >
      <p>
        There is no network just now, and this page is not among those kept on your device. It will be here
        when you are back.
      </p>
    </EmptyState>
  );
}
