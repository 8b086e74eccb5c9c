import { Link } from "@/components/ui/link";
import type { Conversation } from "@/lib/messaging/schema";
import { conversationName } from "./conversation-name";
import { ConversationPicture } from "./conversation-picture";

/** What stands above the first message ever. */
export function ConversationBeginning({ conversation }: { conversation: Conversation }) {
  const { kind, others } = conversation;
  const [other] = others;
  return (
    <div className="grid justify-items-start gap-1 px-4 pt-10 pb-4 sm:px-6">
      <ConversationPicture conversation={conversation} size={48} />
      <p className="pt-3 font-serif text-2xl text-ink">{conversationName(conversation)}</p>
      <p className="max-w-md text-ink-soft">
        {kind === "pair" && other ? (
          <>
            This is where you and{" "}
            <Link href={`/members/${other.handle}`} className="text-beam underline underline-offset-2">
              @{other.handle}
            </Link>{" "}
            talk. Nobody else reads it.
          </>
        ) : (
          "The beginning of this group. Only the people in it read what is said here."
        )}
      </p>
    </div>
  );
}
