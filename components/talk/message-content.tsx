import { exactTime } from "@/components/ui/time-words";
import type { TalkMessage } from "@/lib/talk/schema";
import { LinkPreview } from "./link-preview";
import { MessageImages } from "./message-images";
import { MessageWords } from "./message-words";
import { Reactions } from "./reactions";

/** Words, pictures, what a link leads to, and what others make of it. */
export function MessageContent({ message, timeZone }: { message: TalkMessage; timeZone: string }) {
  const { body, html, editedAt, correctedAt, images, preview } = message;
  return (
    <>
      <MessageWords body={body} html={html} className="text-ink" />
      {editedAt && (
        <span className="text-ink-faint text-xs" title={`Edited ${exactTime(new Date(editedAt), timeZone)}`}>
          {correctedAt ? "changed by staff" : "edited"}
        </span>
      )}
      <MessageImages images={images} />
      {preview && <LinkPreview preview={preview} />}
      <Reactions message={message} />
    </>
  );
}
