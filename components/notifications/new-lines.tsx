"use client";
import { ArrowUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useChannel } from "@/components/realtime/use-channel";
import { Button } from "@/components/ui/button";

/** Appears when something new came while the inbox lies open: nothing moves under the reader's eyes until they ask. */
export function NewLines({ channel, newest }: { channel: string; newest: string | null }) {
  const router = useRouter();
  const [fresh, setFresh] = useState(false);

  useChannel(channel, ({ type }) => {
    if (type === "notification.told" || type === "reset") setFresh(true);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer first line means that the list was read anew
  useEffect(() => setFresh(false), [newest]);

  return (
    <div role="status" className="sticky top-3 z-10 flex h-0 justify-center">
      {fresh && (
        <Button
          variant="primary"
          size="sm"
          className="animate-rise rounded-full shadow-lift"
          onClick={() => {
            setFresh(false);
            router.push("/notifications");
            router.refresh();
            scrollTo({ top: 0 });
          }}
        >
          <ArrowUp aria-hidden="true" />
          Something new
        </Button>
      )}
    </div>
  );
}
