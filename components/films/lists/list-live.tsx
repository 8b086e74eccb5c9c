import { RefreshOn } from "@/components/realtime/refresh-on";
import { listChannel } from "@/lib/films/lists/channels";

/** What others do to a list shows on the pages that have it open, a moment later. */
export function ListLive({ id, cursor }: { id: string; cursor: number }) {
  return <RefreshOn channel={listChannel(id)} cursor={cursor} />;
}
