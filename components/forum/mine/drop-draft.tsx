"use client";
import { forgetOnDevice } from "@/components/talk/use-draft";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { threadChannel } from "@/lib/forum/channels";
import { submitDraftDrop } from "@/lib/forum/drafts/actions";
import { NEW_THREAD } from "../use-thread-draft";

type Props = { viewerId: string; place: string; name: string };

/** Forgets what was begun, on this device, too. */
export function DropDraft({ viewerId, place, name }: Props) {
  const channels = place === "new" ? NEW_THREAD : [threadChannel(place)];
  return (
    <Form
      action={submitDraftDrop}
      onAnswer={({ status }) => {
        if (status === "ok") for (const channel of channels) forgetOnDevice(viewerId, channel);
      }}
      className="-ml-3"
    >
      <input type="hidden" name="place" value={place} />
      <SubmitButton variant="ghost" size="sm">
        Forget it<span className="sr-only">: {name}</span>
      </SubmitButton>
      <Refresh />
    </Form>
  );
}
