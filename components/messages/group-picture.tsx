"use client";
import { useRef, useState } from "react";
import { sendPicture } from "@/components/talk/send-picture";
import { Button } from "@/components/ui/button";
import { refusalOf } from "@/components/ui/refusal";
import { toast } from "@/components/ui/toast";
import type { Conversation } from "@/lib/messaging/schema";
import { api } from "@/lib/web/api-client";

/** A group's picture, which everybody in it may change. Its middle is shown. */
export function GroupPicture({ conversation: { id, pictureUrl } }: { conversation: Conversation }) {
  const picker = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const params = { id };

  async function change(run: () => Promise<unknown>) {
    setBusy(true);
    try {
      await run();
    } catch (error) {
      toast.error(error instanceof Error ? error.message : refusalOf(error));
    }
    setBusy(false);
  }

  const choose = (file: File | undefined) =>
    file &&
    change(async () => {
      const { id: uploadId } = await sendPicture(file, () => undefined, { purpose: "avatar" });
      await api("PUT", "/conversations/{id}/picture", { params, body: { uploadId } });
    });

  return (
    <div className="flex flex-wrap justify-center gap-2">
      <input
        ref={picker}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif"
        hidden
        aria-label="Picture of the group"
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      <Button size="sm" busy={busy} onClick={() => picker.current?.click()}>
        {pictureUrl ? "Another picture" : "Add a picture"}
      </Button>
      {pictureUrl && (
        <Button
          size="sm"
          variant="ghost"
          onClick={() => void change(() => api("DELETE", "/conversations/{id}/picture", { params }))}
        >
          Take it off
        </Button>
      )}
    </div>
  );
}
