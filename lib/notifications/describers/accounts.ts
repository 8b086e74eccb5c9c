import type { Describer } from "../describer";

/** What happens to a member's own account. */
export const accountDescribers: Record<"copy-ready", Describer> = {
  "copy-ready": () => ({
    what: "Your copy of everything is ready. It can be fetched for a day.",
    href: "/settings/account/copy",
  }),
};
