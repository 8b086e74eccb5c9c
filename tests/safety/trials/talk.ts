import { editMessage } from "@/lib/messaging/edit-message";
import { getMessage } from "@/lib/messaging/queries";
import { reactToMessage } from "@/lib/messaging/react-to-message";
import { renameGroup } from "@/lib/messaging/rename-group";
import { startConversation } from "@/lib/messaging/start-conversation";
import { reportThing } from "@/lib/moderation/report-thing";
import { pairOf, say } from "@/tests/lib/messaging/talk";
import { ada, grace } from "@/tests/support/cast";
import { allowed, type Trial } from "./trial";

/** For every guard of conversations somebody whom it keeps out. */
export const talkTrials: Record<string, Trial> = {
  "messaging#canSendMessage": {
    reach: async () => {
      const asked = await startConversation(ada, { member: "grace" });
      const { id } = await say(ada, asked, "May I?");
      return allowed(reactToMessage(grace, { id, emoji: "🎬" }));
    },
  },
  "messaging#canChangeGroup": {
    reach: async () => {
      const pair = await pairOf(ada, grace);
      return allowed(renameGroup(ada, { id: pair.id, name: "Ours" }));
    },
  },
  "messaging#canChangeMessage": {
    reach: async () => {
      const { id } = await say(ada, await pairOf(ada, grace), "Mine");
      await allowed(editMessage(grace, { id, body: "Not yours" }));
      return (await getMessage(ada, id)).body !== "Mine";
    },
    behind: "row-level security",
  },
  "talk#canReportMessage": {
    reach: async () => {
      const { id } = await say(ada, await pairOf(ada, grace), "Mine");
      return allowed(reportThing(ada, { kind: "message", ref: id, reason: "other", note: "" }));
    },
  },
};
