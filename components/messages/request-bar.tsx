"use client";
import { useRouter } from "next/navigation";
import { lazy, Suspense, useState } from "react";
import { InstantForm } from "@/components/notifications/instant-form";
import { Button } from "@/components/ui/button";
import { refusalOf } from "@/components/ui/refusal";
import { toast } from "@/components/ui/toast";
import { acceptRequestAction, declineRequestAction } from "@/lib/messaging/actions";
import type { Conversation } from "@/lib/messaging/schema";
import { api } from "@/lib/web/api-client";
import { conversationName } from "./conversation-name";

const BlockDialog = lazy(() =>
  import("@/components/profiles/block-dialog").then(({ BlockDialog: dialog }) => ({ default: dialog })),
);

/** Yes, no or never to somebody who asks to talk. Until then they cannot tell that it was read. */
export function RequestBar({ conversation }: { conversation: Conversation }) {
  const router = useRouter();
  const [blocking, setBlocking] = useState(false);
  const { id, kind, others } = conversation;
  const [other] = others;
  const params = { id };

  async function answer(method: "PUT" | "DELETE") {
    try {
      await api(method, "/conversations/{id}/request", { params });
      if (method === "PUT") toast.success("You can talk now.");
      else {
        toast("Declined. They are not told.");
        router.push("/messages/requests");
      }
      router.refresh();
    } catch (error) {
      toast.error(refusalOf(error));
    }
  }

  return (
    <div className="border-line border-t bg-surface px-4 pt-4 pb-[max(1rem,env(safe-area-inset-bottom))] sm:px-6">
      <p className="text-ink-soft text-sm">
        {kind === "pair"
          ? `${conversationName(conversation)} would like to talk to you. They do not see that you read this until you accept.`
          : "You were asked into this group. Nobody sees that you read this until you accept."}
      </p>
      <div className="flex flex-wrap gap-2 pt-3">
        <InstantForm action={acceptRequestAction} run={() => answer("PUT")}>
          <input type="hidden" name="id" value={id} />
          <Button type="submit" variant="primary">
            Accept
          </Button>
        </InstantForm>
        <InstantForm action={declineRequestAction} run={() => answer("DELETE")}>
          <input type="hidden" name="id" value={id} />
          <Button type="submit">Decline</Button>
        </InstantForm>
        {kind === "pair" && other && (
          <>
            <Button
              variant="ghost"
              className="[@media(scripting:none)]:hidden"
              onClick={() => setBlocking(true)}
            >
              Block
            </Button>
            {blocking && (
              <Suspense>
                <BlockDialog member={other} onClose={() => setBlocking(false)} />
              </Suspense>
            )}
          </>
        )}
      </div>
    </div>
  );
}
