import type { ReactNode } from "react";
import { FilmKeeper } from "@/components/films/log/film-keeper";
import { SignedIn } from "@/components/films/log/signed-in";
import { MessagesBadge } from "@/components/messages/messages-badge";
import { MessagesWatch } from "@/components/messages/messages-watch";
import { UnreadBadge } from "@/components/notifications/unread-badge";
import { UnreadWatch } from "@/components/notifications/unread-watch";
import { RealtimeProvider } from "@/components/realtime/realtime-provider";
import { OutboxKeeper } from "@/components/talk/outbox-keeper";
import { listCurrent } from "@/lib/admin/announcements/queries";
import { listSeen } from "@/lib/admin/announcements/seen";
import { currentActor } from "@/lib/auth/current-actor";
import { memberChannel } from "@/lib/notifications/channels";
import { Frame } from "./frame";
import { unreadOf } from "./unread-of";

/** The frame, for whoever is asking: members' is alive. */
export async function SiteFrame({ children }: { children: ReactNode }) {
  const [viewer, current] = await Promise.all([currentActor(), listCurrent()]);
  if (!viewer)
    return (
      <Frame viewer={null} announcements={current}>
        {children}
      </Frame>
    );
  const [{ notifications, messages }, seen] = await Promise.all([unreadOf(viewer.id), listSeen()]);
  const { handle, name, avatarUrl, role } = viewer;
  return (
    <RealtimeProvider memberId={viewer.id}>
      <Frame
        viewer={{ handle, name, avatarUrl, role }}
        announcements={current.filter(({ id }) => !seen.includes(id))}
        badges={{
          messages: <MessagesBadge initial={messages} />,
          notifications: <UnreadBadge initial={notifications.unread} />,
        }}
      >
        <SignedIn value>{children}</SignedIn>
      </Frame>
      <FilmKeeper memberId={viewer.id} />
      <UnreadWatch channel={memberChannel(viewer.id)} initial={notifications} />
      <MessagesWatch channel={memberChannel(viewer.id)} initial={messages} />
      <OutboxKeeper memberId={viewer.id} />
    </RealtimeProvider>
  );
}
