import { Badge } from "@/components/ui/badge";
import type { CommunityRole } from "@/lib/communities/schema";
import { ROLE_NAMES } from "../words";

/** What somebody is here, where it is more than a member. */
export function RoleMark({ role }: { role: CommunityRole | null }) {
  if (!role || role === "member") return null;
  return <Badge className="h-4.5 shrink-0 self-center">{ROLE_NAMES[role]}</Badge>;
}
