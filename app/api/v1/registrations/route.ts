import { z } from "zod";
import { registerMember } from "@/lib/accounts/register-member";
import { registration } from "@/lib/accounts/schema";
import { putCookie } from "@/lib/auth/jar";
import { endpoint } from "@/lib/web/endpoint";
import { readVisitor } from "@/lib/web/visitor";

export const POST = endpoint(
  {
    summary: "Ask to join; a letter with a link follows",
    who: "anyone",
    body: registration,
    status: 202,
    answer: z.object({ sent: z.literal(true) }),
  },
  async ({ body }) => {
    const { browserToken } = await registerMember(await readVisitor(), body);
    if (browserToken) await putCookie("registration", browserToken);
    return { sent: true as const };
  },
);
