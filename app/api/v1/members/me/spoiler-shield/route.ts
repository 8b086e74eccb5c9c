import { getShield } from "@/lib/films/shield/queries";
import { saveShield } from "@/lib/films/shield/save-shield";
import { shieldInput } from "@/lib/films/shield/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "What you want to be kept from reading too early", who: "member", answer: shieldInput },
  ({ actor }) => getShield(actor),
);

export const PUT = endpoint(
  {
    summary: "Say what is folded until you have watched a film: nothing, what gives it away, or everything",
    who: "member",
    body: shieldInput,
    answer: shieldInput,
  },
  ({ actor, body }) => saveShield(actor, body),
);
