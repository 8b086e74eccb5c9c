import { UsersRound } from "lucide-react";
import { Avatar } from "@/components/ui/avatar";
import type { Conversation } from "@/lib/messaging/schema";

type Props = { conversation: Pick<Conversation, "kind" | "others" | "pictureUrl">; size?: 32 | 40 | 48 };

/** The face of a conversation: the other one's, or two of a group's. */
export function ConversationPicture({ conversation: { kind, others, pictureUrl }, size = 40 }: Props) {
  const [first, second] = others;
  if (pictureUrl) return <Avatar member={{ handle: "", name: "", avatarUrl: pictureUrl }} size={size} />;
  if (first && second && kind === "group") {
    return (
      <span aria-hidden="true" className="relative block shrink-0" style={{ width: size, height: size }}>
        <span className="absolute top-0 right-0 block size-[68%] [&>img]:size-full!">
          <Avatar member={second} size={32} />
        </span>
        <span className="absolute bottom-0 left-0 block size-[68%] rounded-full ring-2 ring-canvas [&>img]:size-full!">
          <Avatar member={first} size={32} />
        </span>
      </span>
    );
  }
  if (first) return <Avatar member={first} size={size} />;
  return (
    <span
      aria-hidden="true"
      className="grid shrink-0 place-items-center rounded-full bg-raised text-ink-faint outline-1 outline-line"
      style={{ width: size, height: size }}
    >
      <UsersRound className="size-1/2" />
    </span>
  );
}
